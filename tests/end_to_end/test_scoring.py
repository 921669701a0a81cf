"""Scores: the same wherever they are made, from whatever file, harmless to open, and never over a source."""

import re
import shutil
from pathlib import Path
from typing import Any

import duckdb
import made_tables
import openpyxl
import pytest
from invocation import apart, here, rows_of, score, train_visits


def chances(rows: list[dict[str, str]]) -> dict[str, str]:
    """Probability by visitor."""
    return {row["visitor"]: row["probability"] for row in rows}


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
    pushes = [re.search(r": (strong|medium|weak) push (up|down) \(([+-])", row["why_1"]) for row in rows]
    assert all(found and (found[2] == "up") == (found[3] == "+") for found in pushes)


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
    assert "very different from what the model learnt from" in outcome.err


def test_the_same_data_has_not_moved_away(visits: Path, visits_run: dict[str, Any], tmp_path: Path) -> None:
    outcome = here("score", visits_run["bundle"], visits, "--out", tmp_path / "scores.csv")
    assert outcome.result["drift"] == []
    (notice,) = outcome.result["notices"]
    assert "The model has learnt from most of these rows" in notice
    assert " ".join(outcome.err.split()) == f"· {notice}", "and nothing else"


def test_cells_that_a_spreadsheet_would_run_are_neutralised_and_numbers_left_alone(tmp_path: Path) -> None:
    table = made_tables.visits()
    evil = ["=1+1", "+1", "-2+3", "@SUM(A1)", '=cmd|" /C calc"!A0', "\t=1"]
    table["=visitor"] = [f"{evil[number % 6]} {number}" for number in range(600)]
    table.pop("visitor")
    table["minutes"] = [-float(value) for value in table["minutes"]]  # type: ignore[arg-type]
    table["device"] = [f"={value}" for value in table["device"]]
    source = made_tables.write(tmp_path / "visits.csv", table)
    bundle = train_visits(source, tmp_path / "project", "--role", "user==visitor")["bundle"]
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
    bundle = train_visits(source, tmp_path / "project", "--role", "user=visitor")["bundle"]
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


def test_a_moment_given_for_rows_without_history_is_told_to_make_no_difference(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "scores.csv"
    outcome = here("score", visits_run["bundle"], visits, "--out", out, "--as-of", "2025-01-01")
    assert outcome.code == 0
    assert "--as-of" in outcome.err
