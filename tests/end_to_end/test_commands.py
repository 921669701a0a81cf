"""Every command, from its words to its one JSON object and its exit code, on small data and on real data."""

import csv
import html
import shutil
from pathlib import Path
from typing import Any

import duckdb
import made_tables
import openpyxl
import pytest
from invocation import apart, here

FLAT = {
    "roc_auc",
    "pr_auc",
    "log_loss",
    "brier",
    "accuracy",
    "precision",
    "recall",
    "f1",
    "lift@10",
    "calibration_error",
}
ASKED = ("--question", "purchase", "--role", "label=bought", "--model", "linear")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def train(table: Path, out: Path, *words: object) -> dict[str, Any]:
    return here("train", table, *ASKED, "--out", out, *words).result


def score(bundle: object, source: object, out: Path, *words: object) -> list[dict[str, str]]:
    assert here("score", bundle, source, "--out", out, *words).code == 0
    return rows_of(out)


def chances(rows: list[dict[str, str]]) -> dict[str, str]:
    return {row["visitor"]: row["probability"] for row in rows}


# The shape of what is printed


def test_train_prints_all_that_scripts_rely_on(visits_run: dict[str, Any]) -> None:
    promised = {
        "question",
        "model",
        "metrics",
        "models",
        "baselines",
        "protocol",
        "findings",
        "bundle",
        "run",
    }
    assert promised | {"device", "seconds"} <= visits_run.keys()
    assert visits_run["question"] == "purchase"
    assert visits_run["model"] == "trees"
    assert visits_run["metrics"].keys() == {"test", "valid"}
    assert [entry["model"] for entry in visits_run["models"]] == ["trees"]
    assert visits_run["baselines"].keys() == {"base_rate", "one_rule"}
    assert visits_run["metrics"]["test"] == visits_run["models"][0]["metrics"]


def test_metrics_are_flat_with_intervals_beside_them(visits_run: dict[str, Any]) -> None:
    test = visits_run["metrics"]["test"]
    assert test.keys() >= FLAT
    for name in FLAT:
        low, high = test[f"{name}_ci"]
        assert low <= test[name] <= high, name
    numbers = {name: value for name, value in test.items() if not name.endswith("_ci")}
    assert all(isinstance(value, float) for value in numbers.values())


def test_inspect_prints_shape_columns_events_findings_and_gate(shop_log: Path) -> None:
    found = here("inspect", shop_log).result
    assert found["shape"] == "event log"
    assert found["rows"] == len(rows_of(shop_log))
    roles = {column["name"]: column["role"] for column in found["columns"]}
    assert roles == {
        "user_id": "user",
        "item_id": "item",
        "event_time": "time",
        "event_type": "event",
        "price": "price",
    }
    assert all(column.keys() == {"name", "type", "role", "reason"} for column in found["columns"])
    assert all(column["reason"] for column in found["columns"])
    assert found["events"] == {"view": "view", "buy": "purchase"}
    for finding in found["findings"]:
        assert finding.keys() >= {"code", "rows", "severity"}
    assert found["gate"]["verdict"] in ("good", "usable with fixes")


def test_corrections_win(shop_log: Path) -> None:
    found = here("inspect", shop_log, "--event", "cart=buy", "--role", "feature=price").result
    assert found["events"]["buy"] == "cart"
    assert {column["name"]: column["role"] for column in found["columns"]}["price"] == "feature"


def test_the_lists_of_questions_and_models() -> None:
    questions = {entry["name"] for entry in here("questions").result["questions"]}
    models = {entry["name"] for entry in here("models").result["models"]}
    assert {"purchase", "churn"} <= questions
    assert {"linear", "trees", "blend", "base_rate", "one_rule"} <= models


@pytest.mark.parametrize("words", [("inspect", "{visits}"), ("questions",), ("models",)])
def test_without_json_people_read_tables_and_no_json(words: tuple[str, ...], visits: Path) -> None:
    outcome = here(*(word.format(visits=visits) for word in words), json=False)
    assert outcome.code == 0
    assert outcome.out.strip()
    assert not outcome.out.startswith("{")


def test_a_training_in_words_names_models_protocol_bundle_and_report(visits: Path, tmp_path: Path) -> None:
    outcome = here("train", visits, *ASKED, "--out", tmp_path / "project", json=False)
    assert outcome.code == 0
    for word in ("linear (chosen)", "base_rate", "Judged once on", "model.intent", "report.html"):
        assert word in outcome.out.replace("\n", " "), word


def test_self_test_in_a_process_of_its_own() -> None:
    found = apart("self-test").result
    assert found["passed"], found
    assert len(found["checks"]) >= 3


# What the arguments do


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("inspect", "{visits}", "--role", "buyer=visitor"), "argument_role"),
        (("inspect", "{visits}", "--role", "user"), "argument_pair"),
        (("inspect", "{visits}", "--event", "kauf=buy"), "argument_meaning"),
        (("inspect", "{visits}", "--nonsense"), "argument_unknown"),
        (("train", "{visits}"), "argument_unknown"),
        (("train", "{visits}", "--question", "horoscope"), "unknown_question"),
        (("train", "{visits}", "--question", "purchase", "--model", "oracle"), "unknown_model"),
        (("train", "{visits}", "--question", "purchase", "--split", "sideways"), "argument_split"),
        (("train", "{visits}", "--question", "purchase", "--split", "leave-one-out"), "split_not_for_question"),
        (("train", "{visits}", "--question", "purchase", "--split", "given"), "given_split_needs_test"),
        (("train", "{visits}", "--question", "purchase", "--cutoff", "soon"), "argument_date"),
        (("train", "{visits}", "--question", "purchase", "--horizon", "-3"), "argument_days"),
        (("train", "{visits}", "--question", "purchase", "--set", "cutoffs=0"), "argument_whole"),
        (("train", "{visits}", "--question", "purchase", "--set", "money=much"), "argument_money"),
        (("train", "{visits}", "--question", "purchase", "--set", "positive=maybe"), "positive_not_found"),
        (("train", "{visits}", "--question", "purchase", "--model", "trees", "--set", "leafs=3"), "unknown_option"),
        (("train", "{log}", "--question", "purchase", "--split", "random"), "split_not_for_events"),
        (("train", "{log}", "--question", "purchase", "--cutoff", "1999-01-01"), "cutoff_outside"),
        (("demo", "--size", "gigantic"), "argument_size"),
        (("frobnicate", "x"), "terminal_no_window"),
    ],
)  # fmt: skip
def test_bad_arguments_end_with_2(
    words: tuple[str, ...], code: str, visits: Path, shop_log: Path, tmp_path: Path
) -> None:
    filled = [word.format(visits=visits, log=shop_log) for word in words]
    if words[0] == "train":
        filled += ["--out", str(tmp_path / "project")]
        if "{visits}" in words:
            filled += ["--role", "label=bought"]
    outcome = here(*filled)
    assert outcome.error["code"] == code
    assert outcome.code == 2


def test_a_correction_for_a_column_that_is_not_there_says_so(visits: Path) -> None:
    outcome = here("inspect", visits, "--role", "label=buoght")
    assert (outcome.code, outcome.error["column"]) == (2, "buoght")
    assert "bought" in outcome.error["message"]


def test_the_same_seed_gives_the_same_figures_and_another_one_others(visits: Path, tmp_path: Path) -> None:
    first, again, other = (
        train(visits, tmp_path / "project", "--split", "random", "--seed", seed)["metrics"]["test"]
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_runs_in_one_project_are_numbered(visits: Path, tmp_path: Path) -> None:
    runs = [Path(train(visits, tmp_path / "project")["run"]) for _ in range(2)]
    assert [run.name for run in runs] == ["0001-purchase-linear", "0002-purchase-linear"]
    for name in ("job.json", "events.jsonl", "metrics.json", "predictions.parquet", "report.html"):
        assert (runs[1] / name).is_file(), name


def test_the_project_is_named_after_the_file_where_no_folder_is_given(
    visits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert here("train", visits, *ASKED).code == 0
    assert (tmp_path / "intent-projects" / "visits" / "visits.intentproject").is_file()


def test_the_source_is_never_modified(visits: Path, visits_run: dict[str, Any], tmp_path: Path) -> None:
    copy = tmp_path / "visits.csv"
    shutil.copy2(visits, copy)
    before = copy.read_bytes(), copy.stat().st_mtime_ns
    here("inspect", copy)
    train(copy, tmp_path / "project")
    score(visits_run["bundle"], copy, tmp_path / "scores.csv")
    assert (copy.read_bytes(), copy.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["project", "scores.csv", "visits.csv"]


def test_folds_judge_every_row_once(visits: Path, tmp_path: Path) -> None:
    trained = train(visits, tmp_path / "project", "--split", "folds")
    assert trained["metrics"]["test"]["n"] == 600
    assert "5-fold" in trained["protocol"]


def test_a_given_test_file_is_what_is_judged_on(visits: Path, tmp_path: Path) -> None:
    held_out = made_tables.write(tmp_path / "later.csv", made_tables.visits(rows=150, seed=9))
    trained = train(visits, tmp_path / "project", "--test", held_out)
    assert trained["metrics"]["test"]["n"] == 150
    assert "test file you gave" in trained["protocol"]


def test_a_group_split_keeps_a_visitor_in_one_part(tmp_path: Path) -> None:
    table = made_tables.visits()
    table["visitor"] = [f"v{number // 3}" for number in range(600)]
    source = made_tables.write(tmp_path / "visits.csv", table)
    trained = train(source, tmp_path / "project", "--split", "group")
    assert "customers that the model never saw" in trained["protocol"]


def test_money_decides_the_threshold_of_best_profit(visits: Path, tmp_path: Path) -> None:
    trained = train(visits, tmp_path / "project", "--set", "money=40,-5")
    report = Path(trained["report"]).read_text(encoding="utf-8")
    assert "These are the amounts you gave" in report


# Event logs


def test_churn_asks_only_the_active_and_counts_any_action(shop_log: Path, tmp_path: Path) -> None:
    asked = ("train", shop_log, "--question", "churn", "--model", "linear", "--horizon", 30)
    everybody = here(*asked, "--out", tmp_path / "all").result["metrics"]["test"]
    active = here(*asked, "--active", 40, "--set", "by=action", "--out", tmp_path / "active").result
    assert active["metrics"]["test"]["n"] < everybody["n"]
    assert active["metrics"]["test"]["base_rate"] < everybody["base_rate"]


def test_a_log_is_judged_in_its_last_horizon(shop_run: dict[str, Any]) -> None:
    protocol = shop_run["protocol"]
    # 240 days from 2024-01-01; the outcome is looked for in the last 30.
    assert "as of 2024-07-2" in protocol, protocol
    assert "every training outcome ended by 2024-07-2" in protocol


def test_scores_as_of_a_day_do_not_look_past_it(
    shop_log: Path, shop_run: dict[str, Any], tmp_path: Path
) -> None:
    day = "2024-06-01"
    cut = tmp_path / "until june.csv"
    lines = shop_log.read_text().splitlines()
    cut.write_text("\n".join([lines[0], *(line for line in lines[1:] if line.split(",")[2] < day)]) + "\n")
    everything = score(shop_run["bundle"], shop_log, tmp_path / "all.csv", "--as-of", day)
    only_before = score(shop_run["bundle"], cut, tmp_path / "cut.csv", "--as-of", day)
    assert everything == only_before
    assert 0 < len(everything) < 300


def test_scores_of_a_log_are_as_of_its_last_event_by_default(
    shop_log: Path, shop_run: dict[str, Any], tmp_path: Path
) -> None:
    scored = here("score", shop_run["bundle"], shop_log, "--out", tmp_path / "scores.csv").result
    last = max(row["event_time"] for row in rows_of(shop_log))
    assert scored["as_of"][:10] == last[:10]
    assert scored["rows"] == len({row["user_id"] for row in rows_of(shop_log)})


def test_evaluate_judges_a_log_as_of_a_day(shop_log: Path, shop_run: dict[str, Any]) -> None:
    found = here("evaluate", shop_run["bundle"], shop_log, "--as-of", "2024-06-01").result
    assert found["metrics"]["test"].keys() >= FLAT
    assert "as of 2024-06-01" in found["protocol"]


# Scoring


def test_scores_are_the_same_elsewhere_and_in_any_order(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    first = chances(score(visits_run["bundle"], visits, tmp_path / "first.csv"))
    moved = tmp_path / "another place" / "model.intent"
    moved.parent.mkdir()
    shutil.copy2(visits_run["bundle"], moved)
    table = made_tables.visits()
    table.pop("bought")
    order = sorted(range(600), key=lambda number: (number * 7919) % 600)
    shuffled = {
        name: [table[name][place] for place in order] for name in ("pages", "device", "visitor", "minutes")
    }
    source = made_tables.write(tmp_path / "shuffled.csv", shuffled)
    assert apart("score", moved, source, "--out", tmp_path / "second.csv").code == 0
    second = rows_of(tmp_path / "second.csv")
    assert [row["visitor"] for row in second] == shuffled["visitor"]
    assert chances(second) == first


def test_the_three_formats_hold_the_same_scores(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    as_text = score(visits_run["bundle"], visits, tmp_path / "scores.csv")
    for name in ("scores.parquet", "scores.xlsx"):
        assert here("score", visits_run["bundle"], visits, "--out", tmp_path / name).code == 0
    packed = duckdb.sql(f"SELECT visitor, probability FROM '{tmp_path}/scores.parquet'").fetchall()
    sheet = openpyxl.load_workbook(tmp_path / "scores.xlsx").active
    cells = list(sheet.iter_rows(min_row=2, max_col=2, values_only=True))
    expected = [(row["visitor"], float(row["probability"])) for row in as_text]
    assert packed == expected
    assert cells == [(name, pytest.approx(chance, abs=1e-12)) for name, chance in expected]


def test_the_rank_orders_by_probability_and_the_answer_follows_the_threshold(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    scored = here("score", visits_run["bundle"], visits, "--out", tmp_path / "scores.csv").result
    rows = sorted(rows_of(tmp_path / "scores.csv"), key=lambda row: int(row["rank"]))
    found = [float(row["probability"]) for row in rows]
    assert [int(row["rank"]) for row in rows] == list(range(1, 601))
    assert found == sorted(found, reverse=True)
    assert all((row["answer"] == "yes") == (float(row["probability"]) >= scored["threshold"]) for row in rows)
    assert scored["yes"] == sum(row["answer"] == "yes" for row in rows)


@pytest.mark.parametrize("why", ["top", "all"])
def test_reasons_name_a_feature_its_value_and_its_push(
    why: str, visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    rows = score(visits_run["bundle"], visits, tmp_path / "scores.csv", "--why", why)
    assert all(" = " in row["why_1"] and row["why_1"].endswith(")") for row in rows)


def test_an_excel_source_scores_like_the_same_rows_as_text(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    table = made_tables.visits()
    book.active.append(list(table))
    for row in zip(*table.values(), strict=True):
        book.active.append(list(row))
    book.save(tmp_path / "visits.xlsx")
    from_book = score(visits_run["bundle"], tmp_path / "visits.xlsx", tmp_path / "book.csv")
    assert from_book == score(visits_run["bundle"], visits, tmp_path / "text.csv")


def test_unseen_categories_and_further_columns_are_no_obstacle(
    visits_run: dict[str, Any], tmp_path: Path
) -> None:
    table = made_tables.visits(rows=50)
    table["device"] = ["watch"] * 50
    table["note"] = ["new"] * 50
    rows = score(
        visits_run["bundle"], made_tables.write(tmp_path / "new.csv", table), tmp_path / "scores.csv"
    )
    assert len(rows) == 50


def test_a_missing_column_is_announced_and_counts_as_missing(
    visits_run: dict[str, Any], tmp_path: Path
) -> None:
    table = made_tables.visits(rows=50)
    table.pop("device")
    source = made_tables.write(tmp_path / "new.csv", table)
    outcome = here("score", visits_run["bundle"], source, "--out", tmp_path / "scores.csv")
    assert outcome.result["rows"] == 50
    assert "device" in outcome.err
    assert "missing" in outcome.err


def test_files_without_any_known_column_are_refused(visits_run: dict[str, Any], tmp_path: Path) -> None:
    source = made_tables.write(tmp_path / "other.csv", {"colour": ["red", "blue"], "weight": [3, 4]})
    outcome = here("score", visits_run["bundle"], source, "--out", tmp_path / "scores.csv")
    assert (outcome.code, outcome.error["code"]) == (3, "score_no_known_column")
    assert not (tmp_path / "scores.csv").exists()


def test_an_event_log_for_a_model_of_tables_is_refused(
    shop_log: Path, visits_run: dict[str, Any], shop_run: dict[str, Any], visits: Path, tmp_path: Path
) -> None:
    out = tmp_path / "scores.csv"
    assert here("score", visits_run["bundle"], shop_log, "--out", out).code == 3
    assert here("score", shop_run["bundle"], visits, "--out", out).code == 3


def test_data_that_has_moved_away_is_announced(visits_run: dict[str, Any], tmp_path: Path) -> None:
    table = made_tables.visits()
    table["minutes"] = [float(value) + 30 for value in table["minutes"]]  # type: ignore[arg-type]
    source = made_tables.write(tmp_path / "new.csv", table)
    outcome = here("score", visits_run["bundle"], source, "--out", tmp_path / "scores.csv")
    assert outcome.result["drift"][0]["column"] == "minutes"
    assert "very different from the training data" in outcome.err


def test_the_same_data_has_not_moved_away(visits: Path, visits_run: dict[str, Any], tmp_path: Path) -> None:
    outcome = here("score", visits_run["bundle"], visits, "--out", tmp_path / "scores.csv")
    assert outcome.result["drift"] == []
    assert outcome.err == ""


def test_cells_that_a_spreadsheet_would_run_are_neutralised_and_numbers_left_alone(tmp_path: Path) -> None:
    table = made_tables.visits()
    evil = ["=1+1", "+1", "-2+3", "@SUM(A1)", '=cmd|" /C calc"!A0', "\t=1"]
    table["=visitor"] = [f"{evil[number % 6]} {number}" for number in range(600)]
    table.pop("visitor")
    table["minutes"] = [-float(value) for value in table["minutes"]]  # type: ignore[arg-type]
    table["device"] = [f"={value}" for value in table["device"]]
    source = made_tables.write(tmp_path / "visits.csv", table)
    bundle = train(source, tmp_path / "project", "--role", "user==visitor")["bundle"]
    for name in ("scores.csv", "scores.xlsx"):
        assert here("score", bundle, source, "--out", tmp_path / name, "--why", "all").code == 0
    rows = rows_of(tmp_path / "scores.csv")
    sheet = openpyxl.load_workbook(tmp_path / "scores.xlsx").active
    texts = [text for row in rows for name, text in row.items() if name not in ("probability", "rank")]
    cells = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    for text in (*rows[0], *texts, *(cell.value for cell in cells)):
        assert text[:1] not in ("=", "+", "-", "@", "\t"), text
    assert all(cell.data_type != "f" for cell in cells)
    assert "'=visitor" in rows[0]
    assert sheet["A1"].value == "'=visitor"
    assert rows[0]["'=visitor"] == "'=1+1 0"
    assert sheet["B2"].data_type == "n"


def test_negative_numbers_stay_numbers(tmp_path: Path) -> None:
    table = made_tables.visits()
    table["visitor"] = list(range(-600, 0))
    source = made_tables.write(tmp_path / "visits.csv", table)
    bundle = train(source, tmp_path / "project", "--role", "user=visitor")["bundle"]
    rows = score(bundle, source, tmp_path / "scores.csv")
    assert rows[0]["visitor"] == "-600"


@pytest.mark.parametrize("name", ["visits.csv", "VISITS.csv", "linked.csv"])
def test_scores_never_overwrite_what_is_scored(name: str, visits_run: dict[str, Any], tmp_path: Path) -> None:
    source = made_tables.write(tmp_path / "visits.csv", made_tables.visits(rows=50))
    (tmp_path / "linked.csv").hardlink_to(source)
    if name == "VISITS.csv" and not (tmp_path / name).exists():
        pytest.skip("this disk tells capitals apart")
    before = source.read_bytes()
    outcome = here("score", visits_run["bundle"], source, "--out", tmp_path / name)
    assert (outcome.code, outcome.error["code"]) == (2, "score_exists")
    assert source.read_bytes() == before


def test_scores_never_overwrite_a_file_of_the_folder_that_is_scored(
    visits_run: dict[str, Any], tmp_path: Path
) -> None:
    source = made_tables.write(tmp_path / "visits.csv", made_tables.visits(rows=50))
    outcome = here("score", visits_run["bundle"], tmp_path, "--out", source)
    assert outcome.error["code"] == "score_exists"


def test_scores_never_overwrite_the_model(visits: Path, visits_run: dict[str, Any], tmp_path: Path) -> None:
    bundle = tmp_path / "model.csv"  # a name that scores could have
    shutil.copy2(visits_run["bundle"], bundle)
    outcome = here("score", bundle, visits, "--out", bundle)
    assert outcome.code == 2
    assert bundle.read_bytes() == Path(visits_run["bundle"]).read_bytes()


def test_another_ending_for_scores_is_refused_before_any_work(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    outcome = here("score", visits_run["bundle"], visits, "--out", tmp_path / "scores.txt")
    assert (outcome.code, outcome.error["code"]) == (2, "score_format")


# After a training


def test_evaluate_judges_rows_with_an_outcome(visits_run: dict[str, Any], tmp_path: Path) -> None:
    later = made_tables.write(tmp_path / "later.csv", made_tables.visits(rows=300, seed=5))
    found = here("evaluate", visits_run["bundle"], later).result
    assert found["metrics"]["test"].keys() >= FLAT
    assert found["metrics"]["test"]["n"] == 300
    assert found["promised"] == visits_run["metrics"]["test"]
    assert "300 rows" in found["protocol"]


def test_evaluate_says_when_the_outcome_is_not_there(visits_run: dict[str, Any], tmp_path: Path) -> None:
    table = made_tables.visits(rows=50)
    table.pop("bought")
    source = made_tables.write(tmp_path / "new.csv", table)
    outcome = here("evaluate", visits_run["bundle"], source)
    assert (outcome.code, outcome.error["code"]) == (3, "label_missing")


def test_compare_puts_the_better_run_first_with_its_lead(visits: Path, tmp_path: Path) -> None:
    linear = train(visits, tmp_path / "project")["run"]
    simple = train(visits, tmp_path / "project", "--model", "base_rate")["run"]
    found = here("compare", simple, linear).result
    assert [entry["model"] for entry in found["runs"]] == ["linear", "base_rate"]
    low, high = found["leads"][0]["roc_auc_ci"]
    assert 0 < low < high


def test_compare_measures_no_lead_over_a_run_on_other_rows(visits: Path, tmp_path: Path) -> None:
    first, second = (
        train(visits, tmp_path / "project", "--split", "random", "--seed", seed)["run"] for seed in (1, 2)
    )
    found = here("compare", first, second)
    assert found.result["leads"][0]["roc_auc_ci"] is None
    assert "cannot be measured" in here("compare", first, second, json=False).out


def test_compare_refuses_what_is_no_run(visits: Path) -> None:
    outcome = here("compare", visits.parent)
    assert (outcome.code, outcome.error["code"]) == (3, "not_a_run")


def test_export_writes_a_model_for_other_programs(visits_run: dict[str, Any], tmp_path: Path) -> None:
    out = tmp_path / "model.onnx"
    assert here("export", visits_run["bundle"], "--format", "onnx", "--out", out).code == 0
    assert out.stat().st_size > 0


def test_export_refuses_another_format(visits_run: dict[str, Any], tmp_path: Path) -> None:
    outcome = here("export", visits_run["bundle"], "--format", "pmml", "--out", tmp_path / "model.pmml")
    assert (outcome.code, outcome.error["value"]) == (2, "pmml")


def test_demo_simulates_trains_scores_and_reports(tmp_path: Path) -> None:
    found = apart("demo", "--out", tmp_path / "demo").result
    assert found["training"]["metrics"]["test"]["roc_auc"] > 0.6
    assert {entry["model"] for entry in found["training"]["models"]} >= {"linear", "trees", "blend"}
    assert Path(found["scores"]["out"]).is_file()
    assert Path(found["training"]["report"]).is_file()


# Chinese shops


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_names_values_and_encodings_from_file_to_scores(encoding: str, tmp_path: Path) -> None:
    table = made_tables.shop_log(users=150)
    chinese = {
        "用户": [f"客户{name}" for name in table["user_id"]],
        "商品": [f"商品{name}" for name in table["item_id"]],
        "时间": table["event_time"],
        "行为": [{"view": "浏览", "buy": "购买"}[str(event)] for event in table["event_type"]],
        "价格": table["price"],
    }
    folder = tmp_path / "我的 店铺"
    folder.mkdir()
    source = made_tables.write(folder / "订单 记录.csv", chinese, encoding)
    trained = here("train", source, "--question", "purchase", "--model", "linear", "--out", folder / "项目")
    assert trained.code == 0, trained.out
    rows = score(trained.document["bundle"], source, folder / "分数.csv")
    assert rows[0]["user"].startswith("客户u")


# Real data


@pytest.fixture(scope="session")
def shoppers(real_data: Path) -> Path:
    return real_data / "online_shoppers_intention.csv"


@pytest.fixture(scope="session")
def shoppers_run(shoppers: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("shoppers") / "project"
    return here(
        "train", shoppers, "--question", "purchase", "--role", "label=Revenue", "--model", "linear",
        "--split", "random", "--out", out,
    ).result  # fmt: skip


def test_online_shoppers_from_file_to_scores(
    shoppers: Path, shoppers_run: dict[str, Any], tmp_path: Path
) -> None:
    assert shoppers_run["metrics"]["test"]["roc_auc"] > 0.88
    findings = {finding["code"]: finding for finding in shoppers_run["findings"]}
    assert findings["duplicates"]["rows"] == 125
    assert findings["near_answer"]["columns"] == ["PageValues"]
    rows = score(shoppers_run["bundle"], shoppers, tmp_path / "scores.csv")
    assert len(rows) == 12_330
    assert [int(row["row"]) for row in rows[:3]] == [1, 2, 3]


def test_a_split_by_month_is_honest_about_the_drift(
    shoppers: Path, shoppers_run: dict[str, Any], tmp_path: Path
) -> None:
    asked = ("--question", "purchase", "--role", "label=Revenue", "--role", "time=Month", "--split", "time")
    trained = here("train", shoppers, *asked, "--model", "linear", "--out", tmp_path / "project").result
    test, at_random = trained["metrics"]["test"], shoppers_run["metrics"]["test"]
    assert test["roc_auc"] < at_random["roc_auc"]
    assert test["log_loss"] > at_random["log_loss"]
    assert "newest" in trained["protocol"]
    assert "Month" in trained["protocol"]
    drift = next(found for found in trained["findings"] if found["code"] == "strong_drift_over_time")
    report = html.unescape(Path(trained["report"]).read_text(encoding="utf-8"))
    assert drift["message"] in report
    assert trained["protocol"] in report


def test_online_retail_churn_without_help(real_data: Path, tmp_path: Path) -> None:
    source = real_data / "online_retail.csv.gz"
    asked = ("--question", "churn", "--horizon", 90, "--active", 180, "--set", "by=action")
    trained = here("train", source, *asked, "--model", "linear", "--out", tmp_path / "project").result
    assert trained["metrics"]["test"]["roc_auc"] > 0.65
    assert "as of 2011-09-1" in trained["protocol"]
    assert any(finding["code"] == "cancellations" for finding in trained["findings"])
