"""Encoders from the terminal: learnt before any question, judged, applied, and gone on with."""

from pathlib import Path
from typing import Any

import pytest
from invocation import here, refused, score
from pretrained import TINY, pretrain, rewritten

from intent_desktop.engine import event_log
from intent_desktop.events import EpochEnd, Notice


def test_an_encoder_is_judged_beside_popularity_on_what_came_later(encoder: dict[str, Any]) -> None:
    assert encoder["question"] == "pretrain"
    assert encoder["model"] == "encoder"
    assert encoder["headline"] == "ndcg@10"
    test = encoder["metrics"]["test"]
    low, high = test["ndcg@10_ci"]
    assert low <= test["ndcg@10"] <= high
    assert encoder["baselines"]["popular"]["n"] == test["n"]
    assert {"roc_auc_any@7", "roc_auc_any@30", "roc_auc_purchase@30"} <= test.keys()
    assert "before 2024-04-30" in encoder["protocol"]
    assert "without any answers" in encoder["protocol"]
    report = Path(encoder["report"]).read_text(encoding="utf-8")
    for title in ("What is done, and when", "The commonest items and their nearest", "NDCG@10"):
        assert title in report, title


def test_a_pretraining_in_words_tells_figures_and_where_the_encoder_is(log: Path, tmp_path: Path) -> None:
    outcome = here("pretrain", log, *TINY, "--until", "2024-04-01", "--out", tmp_path / "project", json=False)
    assert outcome.code == 0, outcome.err
    told = outcome.out.replace("\n", " ")
    for word in ("encoder", "(chosen)", "popular", "NDCG@10", "model.intent", "report.html", "2024-04-01"):
        assert word in told, word


def test_what_each_size_takes_is_told_before_anything_is_learnt(log: Path, tmp_path: Path) -> None:
    words = ("--set", "length=12", "--set", "epochs=7", "--set", "patience=1", "--budget", 0)
    found = here("pretrain", log, *words, "--estimate", "--out", tmp_path / "project").result
    small, medium, large = found["sizes"]
    assert [each["size"] for each in found["sizes"]] == ["small", "medium", "large"]
    assert small["weights"] < medium["weights"] < large["weights"]
    assert small["epoch_seconds"] < large["epoch_seconds"]
    assert 16 * large["weights"] < large["memory_bytes"] < found["device_bytes"]
    assert small["epochs"] == [2, 7]
    assert small["run_range"] == small["epoch_range"], "without minutes it is one epoch"
    assert not (tmp_path / "project").exists()
    told = here("pretrain", log, *words, "--estimate", json=False).out
    assert "All of the learning" in told
    assert "MB" in told


def test_a_pretraining_tells_at_its_beginning_what_it_will_take(encoder: dict[str, Any]) -> None:
    said = [event for event in event_log.read(Path(encoder["run"])) if isinstance(event, Notice | EpochEnd)]
    assert isinstance(said[0], Notice)
    assert said[0].note.code == "encoder_cost"


def test_everybody_gets_columns_that_other_programs_can_use(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    rows = score(encoder["bundle"], log, tmp_path / "columns.csv")
    assert len({row["user"] for row in rows}) == len(rows) > 100
    names = list(rows[0])
    assert names[0] == "user"
    assert "expected: purchase within 30 days" in names
    assert names[-1].startswith("pattern of behaviour")
    for row in rows:
        ever = [float(row[f"expected: any action within {days}"]) for days in ("1 day", "7 days", "30 days", "90 days")]  # fmt: skip
        assert 0 <= ever[0] <= ever[1] <= ever[2] <= ever[3] <= 1.0001


def test_who_only_wants_columns_is_not_warned_of_figures(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    outcome = here("score", encoder["bundle"], log, "--out", tmp_path / "columns.csv")
    assert "learnt from these very data" not in " ".join(outcome.err.split())


def test_columns_of_the_past_do_not_know_what_came_after(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    moment = "2024-04-05 12:00:00"

    def forget(rows: list[dict[str, str]]) -> None:
        rows[:] = [row for row in rows if row["event_time"] < moment]

    earlier = rewritten(log, tmp_path / "earlier.csv", forget)
    asked = ("--as-of", moment.replace(" ", "T"))
    with_future = score(encoder["bundle"], log, tmp_path / "a.csv", *asked)
    assert with_future == score(encoder["bundle"], earlier, tmp_path / "b.csv", *asked)


def test_an_encoder_is_judged_again_as_it_was(encoder: dict[str, Any], log: Path) -> None:
    outcome = here("evaluate", encoder["bundle"], log)
    found = outcome.result
    ours, first = found["metrics"]["test"], encoder["metrics"]["test"]
    assert {name: ours[name] for name in ("hr@10", "ndcg@10", "n")} == {
        name: first[name] for name in ("hr@10", "ndcg@10", "n")
    }
    assert found["promised"]["ndcg@10"] == first["ndcg@10"]
    assert "learnt from these very data" in " ".join(outcome.err.split())
    later = here("evaluate", encoder["bundle"], log, "--as-of", "2024-07-15").result
    assert later["metrics"]["test"]["n"] < first["n"]
    assert "2024-07-15" in later["protocol"]


def test_encoders_until_other_moments_are_compared_without_a_lead(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    other = pretrain(log, tmp_path / "other", "--until", "2024-07-01", "--set", "epochs=1")
    compared = here("compare", encoder["run"], other["run"]).result
    assert compared["headline"] == "ndcg@10"
    assert len(compared["runs"]) == 2
    assert compared["leads"][0]["ndcg@10_ci"] is None


def test_going_on_learns_until_a_later_moment_and_is_as_large_as_before(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = ("--encoder", encoder["bundle"], "--until", "2024-07-01", "--out", tmp_path / "project")
    further = here("pretrain", log, *asked, "--set", "epochs=1").result
    assert "before 2024-07-01" in further["protocol"]
    columns = [list(score(each["bundle"], log, tmp_path / f"{place}.csv")[0]) for place, each in enumerate((encoder, further))]  # fmt: skip
    assert columns[0] == columns[1]


def test_going_on_is_set_beside_the_encoder_before_and_one_that_is_learnt_from_scratch(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    until = "2024-07-01"
    asked = ("--encoder", encoder["bundle"], "--until", until, "--compare-scratch")
    found = pretrain(log, tmp_path / "project", *asked)
    told, figure = found["refresh"], "ndcg@10"
    alone = pretrain(log, tmp_path / "alone", "--until", until)["metrics"]["test"]
    before = here("evaluate", encoder["bundle"], log, "--as-of", until).result["metrics"]["test"]
    for name, expected in (("scratch", alone), ("before", before)):
        measured = told[name]["metrics"]
        assert {each: measured[each] for each in (figure, "n")} == {
            each: expected[each] for each in (figure, "n")
        }
        low, high = told[name]["lead_ci"]
        assert low <= told[name]["lead"] <= high
        assert told[name]["lead"] == pytest.approx(found["metrics"]["test"][figure] - measured[figure])
    assert 0 < told["seconds"]["refreshed"] < found["seconds"]
    assert 0 < told["seconds"]["scratch"] < found["seconds"]
    report = Path(found["report"]).read_text(encoding="utf-8")
    for words in (
        "Going on or from scratch",
        "As it was before",
        "than before it went on|as before it went on",
    ):
        assert any(each in report for each in words.split("|")), words
    ended = {event.model for event in event_log.read(Path(found["run"])) if isinstance(event, EpochEnd)}
    assert {"encoder", "encoder_scratch"} <= ended, "their curves stay apart"


def test_going_on_where_nothing_is_new_is_refused(encoder: dict[str, Any], log: Path, tmp_path: Path) -> None:
    asked = ("--encoder", encoder["bundle"], "--out", tmp_path / "project")
    refused("encoder_nothing_new", "pretrain", log, *TINY, *asked, exit_code=2)


@pytest.mark.parametrize("other", ["size=medium", "length=20", "dropout=0.5"])
def test_going_on_with_another_network_is_refused(
    other: str, encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = ("--encoder", encoder["bundle"], "--until", "2024-07-01", "--set", other, "--out", tmp_path / "x")
    error = refused("encoder_decides", "pretrain", log, *asked, exit_code=2)
    assert other.partition("=")[0] in error["message"]


def test_going_on_with_another_shops_encoder_everything_is_new(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    def rename(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["item_id"] = f"other {row['item_id']}"

    other = rewritten(log, tmp_path / "other.csv", rename)
    found = pretrain(other, tmp_path / "project", "--encoder", encoder["bundle"], "--compare-scratch")
    ended = [event for event in event_log.read(Path(found["run"])) if isinstance(event, EpochEnd)]
    assert [event.epoch for event in ended if event.model == "encoder"] == [1, 2]
    assert found["refresh"]["before"]["metrics"]["n"] == found["metrics"]["test"]["n"]
