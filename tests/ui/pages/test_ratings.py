"""Ratings in the window: learnt, and foretold for pairs without one."""

import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.ui.window import MainWindow
from tests.ui.person import Person


@pytest.fixture
def stars(tmp_path: Path) -> Path:
    """What 60 customers with two tastes gave 30 items, about half of the pairs."""
    chance = random.Random(4)
    lines = ["customer_id,product_id,rating"]
    for customer in range(60):
        for product in range(30):
            if chance.random() < 0.5:
                liking = 4 if customer % 2 == product % 2 else 2
                lines.append(f"c{customer:02},p{product:02},{liking + chance.choice([-1, 0, 0, 1])}")
    path = tmp_path / "stars.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_no_reasons_are_offered_where_ratings_have_none(
    qtbot: QtBot, window: MainWindow, stars: Path, tmp_path: Path
) -> None:
    person = Person(qtbot, window)
    person.drop(stars)
    person.waits_for_reading()
    person.asks("rating", "rating_knn")
    person.trains()
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("customer_id,product_id,rating\nc00,p01,\nc01,p00,\n")
    window.show_page("score")
    person.drop(pairs)
    person.wait(lambda: person.sees("check_verdict"), "the check")
    assert not person.sees("score_why")
    person.click("score_go")
    person.wait(lambda: person.sees("scores_table"), "the ratings to expect")
    told = [label.text() for label in window.page("score").findChildren(QLabel) if label.isVisibleTo(window)]
    assert not [text for text in told if "reason" in text.lower()]
