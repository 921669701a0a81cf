"""What a list of scores says is to be expected of its best."""

from pathlib import Path

import duckdb
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.pages.score_measured import Measured
from intent_desktop.ui.pages.score_period import Foretold
from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000
BEST = {
    "share": [0.1, 0.5, 1.0],
    "rate": [0.6, 0.4, 0.2],
    "low": [0.5, 0.3, 0.1],
    "high": [0.7, 0.5, 0.3],
}


def measured(question: str, verdict: str) -> Measured:
    made = Measured.of_scores(question, {"best": BEST, "drift": [{"verdict": verdict}]})
    assert made is not None
    return made


def words(question: str, verdict: str, count: int, chances: float) -> str:
    return measured(question, verdict).in_words(count, 200, chances).replace("\u00a0", " ")


def test_what_to_expect_of_the_best_is_what_was_measured_of_as_many() -> None:
    assert words("churn", "some", 60, 28.4) == (
        "On data it never saw, 50.0 % of the 30.0 % with the highest chance left: expect about 30 of 60 (24 to 36)."
    )
    least = words("churn", "some", 10, 6)
    assert "the 10.0 % with the highest chance left: expect about 6 of 10" in least, (
        "the least share measured"
    )
    moved = words("purchase", "strong", 60, 36.4)
    assert "bought: expect about 30" in moved
    assert "Perhaps fewer" in moved
    assert Measured.of_scores("purchase", {"best": None}) is None, "a model of an earlier version"


@pytest.mark.parametrize(
    ("question", "verdict", "chances", "said"),
    [
        (
            "purchase",
            "none",
            2.2,
            "By their chances about 2 of these 60 will buy, by what was measured on data the model never saw about 30. "
            "Plan with the smaller number.",
        ),
        (
            "purchase",
            "strong",
            2.2,
            "By their chances about 2 of these 60 will buy, by what was measured on data the model never saw about 30. "
            "These files differ from what the model learnt from: plan with the smaller number.",
        ),
        (
            "churn",
            "none",
            36.6,
            "By their chances about 37 of these 60 will leave, by what was measured on data the model never saw about 30. "
            "Plan with the smaller number.",
        ),
    ],
)
def test_where_the_chances_come_to_something_else_than_was_measured_both_are_said(
    question: str, verdict: str, chances: float, said: str
) -> None:
    assert words(question, verdict, 60, chances) == said


def test_an_earlier_list_of_low_chances_does_not_expect_what_was_measured_of_others(
    qtbot: QtBot, workspace_in_thread: Workspace, tmp_path: Path
) -> None:
    scores = tmp_path / "visits-20261122-203836.parquet"
    made = "SELECT range AS row, 0.022::DOUBLE AS probability, range + 1 AS rank FROM range(100)"
    duckdb.connect().execute(f"COPY ({made}) TO '{scores}'")
    Foretold(question="purchase", measured=measured("purchase", "none")).keep(scores)
    page = ScorePage(workspace_in_thread)
    qtbot.addWidget(page)
    page.show()
    page._show_earlier(scores)
    told = page.result.findChild(QLabel, "best_told")
    assert told is not None
    qtbot.waitUntil(lambda: "about 2 of these 100 will buy" in told.text(), timeout=SECONDS)
    assert "expect about" not in told.text()
