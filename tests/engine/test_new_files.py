"""New files for a bundle: do they fit, what is told of them, and the scores that are kept and saved."""

import datetime
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import openpyxl
import pytest
from trained_runs import Trained

from intent_desktop.engine import runner, score_file
from intent_desktop.engine.job import Job
from intent_desktop.engine.jobs import CheckJob, SaveScoresJob, ScoreJob, TrainJob
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Failed, Finished
from intent_desktop.messages import Note


def result_of(job: Job) -> dict[str, Any]:
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return end.result


def problem_of(job: Job) -> str:
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Failed)
    return end.note.code


def check(trained: Trained, work: Path, *paths: Path) -> dict[str, Any]:
    bundle = trained.run / "model.intent"
    return result_of(CheckJob(bundle=bundle, paths=list(paths or [trained.source]), work=work))


def test_the_training_file_fits(visits_run: Trained, tmp_path: Path) -> None:
    found = check(visits_run, tmp_path)
    states = {column["name"]: column["state"] for column in found["columns"]}
    assert states == {"minutes": "found", "Chance": "found", "channel": "found", "bought": "extra"}
    assert (found["rows"], found["to_score"], found["shape"]) == (900, 900, "table")
    assert found["scored"] == "rows"
    assert not [entry for entry in found["drift"] if entry["verdict"] == "strong"]
    (notice,) = found["notices"]
    assert "learnt from most of these rows" in notice
    (note,) = msgspec.convert(found["notes"], list[Note])
    assert notice == f"{note.text()} {note.advice()}", "it can be said in another language, too"


def test_what_is_missing_of_another_type_or_has_moved_is_told(visits_run: Trained, tmp_path: Path) -> None:
    file = tmp_path / "new.csv"
    file.write_text("minutes,channel,shoe\n" + "".join(f"long {i % 3},shop,{i}\n" for i in range(200)))
    found = check(visits_run, tmp_path / "work", file)
    told = {column["name"]: column for column in found["columns"]}
    assert {name: column["state"] for name, column in told.items()} == {
        "minutes": "other type", "Chance": "missing", "channel": "found", "shoe": "extra",
    }  # fmt: skip
    assert told["minutes"]["message"] == (
        "In the training it held numbers, here it holds text; what does not fit counts as missing."
    )
    moved = {entry["column"]: entry for entry in found["drift"]}
    assert moved["channel"]["message"] == (
        "11\u00a0% were missing or rare in the training data; here 100\u00a0% are missing or were never seen there."
    )
    assert moved["minutes"]["message"] == "0\u00a0% were missing in the training data, 100\u00a0% are here."
    assert len(found["notices"]) == 2


def test_a_log_is_checked_by_what_its_columns_mean(shop_run: Trained, tmp_path: Path) -> None:
    text = shop_run.source.read_text(encoding="utf-8")
    file = tmp_path / "new.csv"
    file.write_text(
        text.replace("user_id,time,event,item,price,brand", "visitor,time,event,item,weight,brand")
    )
    found = check(shop_run, tmp_path / "work", file)
    states = {column["name"]: column["state"] for column in found["columns"]}
    assert states["visitor"] == "found"
    assert states["price"] == "missing"
    assert states["weight"] == "extra"
    assert 0 < found["to_score"] <= 250
    assert found["scored"] == "customers"
    assert found["as_of"].startswith("2024-05")


def test_files_that_hold_nothing_known_are_refused(visits_run: Trained, tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n3,4\n")
    job = CheckJob(bundle=visits_run.run / "model.intent", paths=[file], work=tmp_path / "work")
    assert problem_of(job) == "score_no_known_column"


def test_scores_of_leavers_say_how_long_each_has_been_silent(shop_run: Trained, tmp_path: Path) -> None:
    out = tmp_path / "scores.parquet"
    job = ScoreJob(
        bundle=shop_run.run / "model.intent", paths=[shop_run.source], out=out, work=tmp_path / "work"
    )
    assert "days_since_last_purchase" in result_of(job)["columns"]
    lines = [line.split(",") for line in shop_run.source.read_text(encoding="utf-8").splitlines()[1:]]
    last = datetime.datetime.fromisoformat(max(line[1] for line in lines))
    bought = {line[0]: line[1] for line in sorted(lines, key=lambda line: line[1]) if line[2] == "purchase"}
    told = dict(duckdb.sql(f"SELECT user, days_since_last_purchase FROM '{out}'").fetchall())
    # To the nearest day, as the reasons beside it say them with a decimal.
    assert told == {
        user: round((last - datetime.datetime.fromisoformat(moment)) / datetime.timedelta(days=1))
        for user, moment in bought.items()
    }


def test_events_that_nobody_understands_are_told_and_only_those_are_refused(
    shop_run: Trained, tmp_path: Path
) -> None:
    header, *rows = shop_run.source.read_text(encoding="utf-8").splitlines()
    place = header.split(",").index("event")
    for name, strange, expected in (("some", 2, "score_events_unknown"), ("all", 1, "score_no_known_event")):
        cells = [row.split(",") for row in rows]
        for number, row in enumerate(cells):
            row[place] = row[place] if number % strange else "xyzzy"
        file = tmp_path / f"{name}.csv"
        file.write_text("\n".join([header, *map(",".join, cells)]) + "\n", encoding="utf-8")
        job = CheckJob(bundle=shop_run.run / "model.intent", paths=[file], work=tmp_path / name)
        if name == "all":
            assert problem_of(job) == expected
        else:
            assert any("xyzzy" in notice for notice in result_of(job)["notices"])


@pytest.fixture
def scores(visits_run: Trained, tmp_path: Path) -> Path:
    out = tmp_path / "project" / "scores" / "visits.parquet"
    job = ScoreJob(
        bundle=visits_run.run / "model.intent",
        paths=[visits_run.source],
        out=out,
        work=tmp_path / "work",
        why="top",
    )
    found = result_of(job)
    assert (found["scores"], found["rows"]) == (str(out), 900)
    assert found["columns"] == ["row", "probability", "answer", "rank", "why_1", "why_2", "why_3"]
    return out


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_kept_scores_are_saved_in_every_format(scores: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"scores.{ending}"
    assert result_of(SaveScoresJob(scores=scores, out=out)) == {"out": str(out), "rows": 900}
    kept = duckdb.read_parquet(str(scores)).fetchall()
    if ending == "xlsx":
        heads, *saved = openpyxl.load_workbook(out).active.values
        assert list(heads)[:5] == ["Row", "Chance", "Predicted", "Rank", "Strongest reason"], (
            "as the window says"
        )
        assert [row[1] for row in saved] == pytest.approx([row[1] for row in kept])
    else:
        read = duckdb.read_parquet if ending == "parquet" else partial(duckdb.read_csv, all_varchar=True)
        saved = read(str(out)).fetchall()
        assert read(str(out)).columns[1:5] == ["probability", "answer", "rank", "why_1"], "for programs"
        assert [row[2] for row in saved] == [row[2] for row in kept]
        assert [float(row[1]) for row in saved] == [row[1] for row in kept]


def test_a_workbook_reads_well_and_says_on_a_second_sheet_what_the_scores_are(
    scores: Path, visits_run: Trained, tmp_path: Path
) -> None:
    result_of(SaveScoresJob(scores=scores, out=tmp_path / "scores.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "scores.xlsx")
    assert book.sheetnames == ["Scores", "About"]
    sheet = book["Scores"]
    assert (sheet["B2"].number_format, sheet.freeze_panes) == ("0.0%", "A2")
    assert sheet.auto_filter.ref == sheet.dimensions == "A1:G901"
    assert sheet.column_dimensions["E"].width > sheet.column_dimensions["A"].width
    told = {str(what): str(said) for what, said in book["About"].values}
    assert told["Files scored"] == visits_run.source.name
    assert str(visits_run.run / "model.intent") in told["Model"]
    assert "Counted from 1" in told["Row"]
    assert told["Predicted yes from a chance of"].endswith("%")
    assert "learnt from most of these rows" in told["Worth knowing"]


def test_a_column_that_gives_the_answer_away_is_told_with_every_score(tmp_path: Path) -> None:
    rows = [(number % 7, "yes" if number % 3 == 0 else "no") for number in range(600)]
    text = "minutes,paid,bought\n" + "".join(f"{m},{9 if b == 'yes' else m % 2},{b}\n" for m, b in rows)
    (tmp_path / "visits.csv").write_text(text)
    source = Source(paths=[tmp_path / "visits.csv"], roles={"bought": "label"})
    training = Training(source=source, question="purchase", model="linear")
    data, run = tmp_path / "data", tmp_path / "run"
    result_of(TrainJob(training=training, data=data, run=run))
    job = ScoreJob(bundle=run / "model.intent", paths=source.paths, out=tmp_path / "s.csv", work=data)
    assert any("paid alone all but gives bought away" in sentence for sentence in result_of(job)["notices"])


def test_what_cannot_be_saved_is_told_before_anything_is_written(
    scores: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(score_file, "MOST_EXCEL_ROWS", 899)
    refused = [
        (SaveScoresJob(scores=scores, out=tmp_path / "scores.xlsx"), "score_too_many_for_excel"),
        (SaveScoresJob(scores=scores, out=tmp_path / "scores.doc"), "score_format"),
        (SaveScoresJob(scores=scores, out=scores), "score_exists"),
        (SaveScoresJob(scores=tmp_path / "none.parquet", out=tmp_path / "scores.csv"), "no_such_file"),
        (SaveScoresJob(scores=scores, out=scores / "scores.csv"), "score_not_writable"),
    ]
    for job, code in refused:
        assert problem_of(job) == code
    assert not list(tmp_path.glob("scores.*"))


def test_saved_scores_run_nothing_in_a_spreadsheet(tmp_path: Path) -> None:
    kept = tmp_path / "kept.parquet"
    duckdb.sql(f"COPY (SELECT '=cmd()' AS user, 0.5 AS probability) TO '{kept}' (FORMAT parquet)")
    result_of(SaveScoresJob(scores=kept, out=tmp_path / "out.csv"))
    assert (tmp_path / "out.csv").read_text().splitlines()[1] == "'=cmd(),0.5"


def test_who_gives_a_threshold_decides_who_answers_yes(visits_run: Trained, tmp_path: Path) -> None:
    def scored(threshold: float | None) -> dict[str, Any]:
        job = ScoreJob(
            bundle=visits_run.run / "model.intent",
            paths=[visits_run.source],
            out=tmp_path / "scores.parquet",
            work=tmp_path / "work",
            threshold=threshold,
        )
        return result_of(job)

    own, nobody = scored(None), scored(1.5)
    assert own["threshold"] == own["threshold_of_bundle"] == nobody["threshold_of_bundle"]
    assert own["yes"] > 0
    best = own["best"]
    assert best["share"][-1] == 1
    assert best["rate"][0] > best["rate"][-1], "the best were yes more often than all"
    assert (nobody["yes"], nobody["threshold"]) == (0, 1.5)
    everybody = scored(0.0)
    assert everybody["yes"] == everybody["rows"]
    answers = duckdb.read_parquet(str(tmp_path / "scores.parquet")).project("answer").distinct().fetchall()
    assert answers == [("yes",)]


def test_the_best_alone_are_saved_and_what_to_expect_of_them_is_told(
    visits_run: Trained, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.parquet"
    bundle = visits_run.run / "model.intent"
    result_of(ScoreJob(bundle=bundle, paths=[visits_run.source], out=scores, work=tmp_path / "work"))
    best = result_of(SaveScoresJob(scores=scores, out=tmp_path / "best.csv", most=20))
    assert best["rows"] == 20
    saved = duckdb.sql(f"FROM '{tmp_path / 'best.csv'}'").df()
    assert list(saved["rank"]) == list(range(1, 21))
    told = answer("first_scores", {"path": str(scores), "most": 20})
    assert (told["rows"], told["column"]) == (20, "probability")
    assert told["least"] == pytest.approx(saved["probability"].min())
    assert told["sum"] == pytest.approx(saved["probability"].sum())


def test_how_many_of_the_best_are_hardly_silent_is_told(tmp_path: Path) -> None:
    scores = tmp_path / "scores.parquet"
    duckdb.sql(
        "COPY (SELECT range AS user, 1 - range / 100 AS probability, range + 1 AS rank, range * 10 AS days_since_last_purchase"
        f" FROM range(50)) TO '{scores}'"
    )
    told = answer("first_scores", {"path": str(scores), "most": 20})
    assert (told["silent"], told["recent"], told["recent_days"]) == ("days_since_last_purchase", 2, 14)


def test_a_preview_scores_the_first_rows_as_all_of_them_would_be(visits_run: Trained, tmp_path: Path) -> None:
    job = ScoreJob(
        bundle=visits_run.run / "model.intent",
        paths=[visits_run.source],
        out=tmp_path / "all.parquet",
        work=tmp_path / "work",
        why="top",
    )
    result_of(job)
    first = result_of(msgspec.structs.replace(job, out=tmp_path / "first.parquet", most=50))
    assert first["rows"] == 50
    chances = [
        duckdb.sql(f"FROM '{tmp_path / name}.parquet'").df()["probability"] for name in ("all", "first")
    ]
    assert list(chances[0][:50]) == pytest.approx(list(chances[1]))
