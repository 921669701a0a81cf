"""Every command, from its words to its one JSON object and its exit code."""

import shutil
from pathlib import Path
from typing import Any

import made_tables
import pytest
from invocation import apart, here, rows_of, score, train_visits

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


def test_a_command_ends_without_remarks_of_its_libraries(visits: Path, tmp_path: Path) -> None:
    for words in (("inspect", visits), ("train", visits, *ASKED, "--out", tmp_path / "out")):
        outcome = apart(*words)
        assert outcome.code == 0, outcome.err
        assert "leaked" not in outcome.err


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
    assert all(column.keys() >= {"name", "type", "role", "reason"} for column in found["columns"])
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
        (("train", "{visits}", "--question", "purchase", "--model", "trees", "--set", "rounds=abc"), "bad_option"),
        (("train", "{visits}", "--question", "purchase", "--model", "trees", "--set", "leaves=1"), "bad_option"),
        (("train", "{visits}", "--question", "purchase", "--model", "trees", "--set", "rounds=0"), "bad_option"),
        (("train", "{visits}", "--question", "purchase", "--model", "linear", "--set", "penalty=l9"), "bad_option"),
        (("train", "{visits}", "--question", "purchase", "--set", "rounds=9"), "argument_options_need_model"),
        (("train", "{visits}", "--question", "purchase", "--model", "tree", "--models", "linear,trees"), "argument_model_and_models"),
        (("train", "{visits}", "--question", "purchase", "--models", "linear,transformer"), "model_not_for_question"),
        (("train", "{visits}", "--question", "purchase", "--set", "money=1,2,3,4,5"), "argument_money"),
        (("train", "{visits}", "--question", "purchase", "--set", "fixes=magic"), "fix_not_proposed"),
        (("train", "{visits}", "--question", "purchase", "--seed", "-1"), "argument_unknown"),
        (("train", "{visits}", "--question", "purchase", "--budget", "-1"), "argument_unknown"),
        (("train", "{log}", "--question", "purchase", "--split", "random"), "split_not_for_events"),
        (("train", "{log}", "--question", "purchase", "--cutoff", "1999-01-01"), "cutoff_outside"),
        (("demo", "--size", "gigantic"), "argument_size"),
        (("frobnicate", "x"), "terminal_no_command"),
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


def test_the_word_for_yes_is_named_as_the_file_has_it(visits: Path, tmp_path: Path) -> None:
    yes, no = (
        train_visits(visits, tmp_path / "project", "--set", f"positive={word}")["metrics"]["test"]
        for word in ("yes", "no")
    )
    assert yes["base_rate"] == pytest.approx(1 - no["base_rate"])


@pytest.mark.parametrize("words", [("resume", "{visits}"), ("resume", "{folder}"), ("compare", "{visits}")])
def test_what_is_no_run_is_neither_resumed_nor_compared(words: tuple[str, ...], visits: Path) -> None:
    outcome = here(*(word.format(visits=visits, folder=visits.parent) for word in words))
    assert outcome.code == 3
    assert outcome.error["code"] in ("not_a_run", "not_a_run_to_resume")


def test_the_same_seed_gives_the_same_figures_and_another_one_others(visits: Path, tmp_path: Path) -> None:
    first, again, other = (
        train_visits(visits, tmp_path / "project", "--split", "random", "--seed", seed)["metrics"]["test"]
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_runs_in_one_project_are_numbered(visits: Path, tmp_path: Path) -> None:
    runs = [Path(train_visits(visits, tmp_path / "project")["run"]) for _ in range(2)]
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
    train_visits(copy, tmp_path / "project")
    score(visits_run["bundle"], copy, tmp_path / "scores.csv")
    assert (copy.read_bytes(), copy.stat().st_mtime_ns) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["project", "scores.csv", "visits.csv"]


def test_folds_judge_every_row_once(visits: Path, tmp_path: Path) -> None:
    trained = train_visits(visits, tmp_path / "project", "--split", "folds")
    assert trained["metrics"]["test"]["n"] == 600
    assert "5-fold" in trained["protocol"]


def test_a_given_test_file_is_what_is_judged_on(visits: Path, tmp_path: Path) -> None:
    held_out = made_tables.write(tmp_path / "later.csv", made_tables.visits(rows=150, seed=9))
    trained = train_visits(visits, tmp_path / "project", "--test", held_out)
    assert trained["metrics"]["test"]["n"] == 150
    assert "test file you gave" in trained["protocol"]


def test_a_group_split_keeps_a_visitor_in_one_part(tmp_path: Path) -> None:
    table = made_tables.visits()
    table["visitor"] = [f"v{number // 3}" for number in range(600)]
    source = made_tables.write(tmp_path / "visits.csv", table)
    trained = train_visits(source, tmp_path / "project", "--split", "group")
    assert "customers that the model never saw" in trained["protocol"]


def test_money_decides_the_threshold_of_best_profit(visits: Path, tmp_path: Path) -> None:
    trained = train_visits(visits, tmp_path / "project", "--set", "money=40,-5")
    report = Path(trained["report"]).read_text(encoding="utf-8")
    assert "These are the amounts you gave" in report


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
    linear = train_visits(visits, tmp_path / "project")["run"]
    simple = train_visits(visits, tmp_path / "project", "--model", "base_rate")["run"]
    found = here("compare", simple, linear).result
    assert [entry["model"] for entry in found["runs"]] == ["linear", "base_rate"]
    low, high = found["leads"][0]["roc_auc_ci"]
    assert 0 < low < high


def test_compare_measures_no_lead_over_a_run_on_other_rows(visits: Path, tmp_path: Path) -> None:
    first, second = (
        train_visits(visits, tmp_path / "project", "--split", "random", "--seed", seed)["run"]
        for seed in (1, 2)
    )
    found = here("compare", first, second)
    assert found.result["leads"][0]["roc_auc_ci"] is None
    said = here("compare", first, second, json=False).out
    assert "cannot be measured" in " ".join(said.split())  # wherever the line is broken


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


def test_evaluate_judges_a_log_as_of_a_day(shop_log: Path, shop_run: dict[str, Any]) -> None:
    found = here("evaluate", shop_run["bundle"], shop_log, "--as-of", "2024-06-01").result
    assert found["metrics"]["test"].keys() >= FLAT
    assert "as of 2024-06-01" in found["protocol"]
