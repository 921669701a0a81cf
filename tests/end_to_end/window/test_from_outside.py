"""The program used from outside, on a screen: files dragged from another program, then mouse and keys, and the clicks counted."""

import csv
import time
from pathlib import Path

import pytest
from desktop import LONG, Desktop

pytestmark = [pytest.mark.timeout(900)]
MOST_CLICKS = 6
"""From a file to a first trained model."""
DEMO_SECONDS = 120
"""From the button to a trained model on the screen."""


def trained_from_the_dropped_file(desktop: Desktop, path: Path) -> None:
    """Drop a file, take every suggestion on the way, and train."""
    desktop.drag_in([path], "welcome")
    for _ in ("Quality", "Question", "Model", "Train"):
        desktop.click("forward", LONG)
    desktop.click("start_training", LONG)
    desktop.wait_for("see_evaluation", LONG)
    assert desktop.clicks <= MOST_CLICKS, desktop.clicks


def saved_scores(desktop: Desktop, folder: Path) -> list[dict[str, str]]:
    """Score the project's own data on the page that is open, save them as CSV in a folder, and read them."""
    desktop.click("score_own_data", LONG)
    desktop.wait_for("check_verdict", LONG)
    desktop.click("score_go", LONG)
    desktop.wait_for("scores_table", LONG)
    desktop.click("save_scores")
    desktop.click("save.csv")
    desktop.wait_for("fileNameEdit")  # the system's dialog, here Qt's own
    path = folder / "scores of visits.csv"
    desktop.press("ctrl+a")
    desktop.type(str(path))
    desktop.press("Return")
    desktop.wait_for("scores_saved", LONG)
    with path.open(newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.real_data
def test_from_a_dragged_table_of_visits_to_a_trained_model_in_six_clicks_and_to_saved_scores(
    desktop: Desktop, real_data: Path, tmp_path: Path
) -> None:
    desktop.start()
    trained_from_the_dropped_file(desktop, real_data / "online_shoppers_intention.csv")
    desktop.click("see_evaluation")
    desktop.wait_for("threshold_bar", LONG)
    desktop.press("ctrl+8")
    assert len(saved_scores(desktop, tmp_path)) == 12_330
    assert desktop.quit() == 0


@pytest.mark.real_data
def test_from_a_dragged_log_of_purchases_to_a_trained_model_in_six_clicks(
    desktop: Desktop, real_data: Path
) -> None:
    desktop.start()
    trained_from_the_dropped_file(desktop, real_data / "online_retail.csv.gz")
    desktop.click("see_evaluation")
    desktop.wait_for("threshold_bar", LONG)
    assert desktop.quit() == 0


def test_one_click_on_the_demo_shop_leads_to_a_trained_model_within_two_minutes(desktop: Desktop) -> None:
    desktop.start()
    begun = time.monotonic()
    desktop.click("try_demo_shop")
    desktop.wait_for("threshold_bar", LONG)
    assert desktop.clicks == 1
    assert time.monotonic() - begun < DEMO_SECONDS
    assert desktop.quit() == 0


@pytest.mark.real_data
def test_the_whole_way_can_be_gone_by_keyboard_alone(
    desktop: Desktop, real_data: Path, tmp_path: Path
) -> None:
    desktop.start()
    desktop.press("ctrl+o")
    desktop.wait_for("fileNameEdit")
    desktop.type(str(real_data / "online_shoppers_intention.csv"))
    desktop.press("Return")
    for _ in ("Quality", "Question", "Model", "Train"):
        desktop.wait_for("forward", LONG)
        desktop.press("alt+Right")
    desktop.wait_for("start_training", LONG)
    desktop.press("ctrl+Return")
    desktop.wait_for("see_evaluation", LONG)
    desktop.press("alt+Right")
    desktop.wait_for("threshold_bar", LONG)
    desktop.tab_to("threshold_slider")
    desktop.press("Right")
    desktop.press("alt+Right")
    desktop.wait_for("explain_overall", LONG)
    desktop.press("alt+Right")
    desktop.tab_to("score_own_data")
    desktop.press("space")
    desktop.wait_for("score_go", LONG)
    desktop.tab_to("score_go")
    desktop.press("space")
    desktop.wait_for("scores_table", LONG)
    assert desktop.clicks == 0
    desktop.press("ctrl+q")
    desktop.wait_until_ended()
