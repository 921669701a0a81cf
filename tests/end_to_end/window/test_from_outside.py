"""The program used from outside, on a screen: files dragged from another program, then mouse and keys, and the clicks counted."""

from pathlib import Path

import pytest
from desktop import LONG, Desktop

pytestmark = [pytest.mark.timeout(900)]
MOST_CLICKS = 6
"""From a file to a first trained model."""


def train_from_the_dropped_file(desktop: Desktop, path: Path) -> None:
    """Drop a file, take every suggestion on the way, and train."""
    desktop.drag_in([path], "welcome")
    desktop.wait_for("forward", LONG)
    desktop.click("forward")  # to Quality
    desktop.wait_for("forward")
    desktop.click("forward")  # to Question
    desktop.click("forward")  # to Model
    desktop.click("forward")  # to Train
    desktop.click("start_training", LONG)
    desktop.wait_for("see_evaluation", LONG)


@pytest.mark.real_data
def test_from_a_dragged_table_of_visits_to_a_trained_model_in_six_clicks(
    desktop: Desktop, real_data: Path
) -> None:
    desktop.start()
    train_from_the_dropped_file(desktop, real_data / "online_shoppers_intention.csv")
    assert desktop.clicks <= MOST_CLICKS
    desktop.click("see_evaluation")
    desktop.wait_for("threshold_bar")
    desktop.press("ctrl+7")
    desktop.wait_for("importance", LONG)
    desktop.press("ctrl+8")
    desktop.click("score_own_data")
    desktop.wait_for("check_verdict", LONG)
    desktop.click("score_go")
    desktop.wait_for("scores_table", LONG)
    assert desktop.quit() == 0
