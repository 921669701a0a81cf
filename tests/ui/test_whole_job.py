"""The whole job in the real window with the real engine: from a dropped file to saved scores."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from intent_desktop.events import EpochEnd
from intent_desktop.ui.window import MainWindow
from tests.ui.person import Person

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """The system's own dialog cannot be here: it answers with a file of that name in the test's folder."""

    def answer(name: str) -> Path:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        return path

    return answer


def scores_and_saves(person: Person, out: Path, suffix: str) -> None:
    """Score the files that were brought to the tab Score, and save the scores."""
    person.wait(lambda: person.sees("check_verdict"), "the check")
    person.click("score_go")
    person.wait(lambda: person.sees("scores_table"), "the scores")
    menu = person.find("save_scores").menu()  # type: ignore[attr-defined]
    next(action for action in menu.actions() if action.objectName() == f"save{suffix}").trigger()
    person.wait(lambda: person.sees("scores_saved"), "the saved file")
    assert out.is_file()


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.real_data
def test_from_a_dropped_table_of_visits_to_saved_scores(
    person: Person, real_data: Path, save_as: Callable[[str], Path]
) -> None:
    visits = real_data / "online_shoppers_intention.csv"
    person.drop(visits)
    person.waits_for_reading()
    assert person.window.current == "data"
    assert "12,330" in person.find("project_about").text()  # type: ignore[attr-defined]
    person.go_on()
    person.click("accept_fix")
    assert person.workspace.decisions.fixes is not None
    person.click("undo")
    assert person.workspace.decisions.fixes is None
    person.asks("purchase", "linear")
    person.trains()
    person.click("see_evaluation")
    assert person.window.current == "evaluate"
    person.wait(lambda: person.sees("threshold_bar"), "the threshold")
    person.go_on()
    person.window.page("explain").show_customer(0)  # type: ignore[attr-defined]
    person.wait(lambda: person.sees("reasons_chart"), "a customer's reasons")
    person.go_on()
    assert person.window.current == "score"
    person.drop(visits)
    out = save_as("scores.csv")
    scores_and_saves(person, out, ".csv")
    saved = rows_of(out)
    assert len(saved) == 12_330
    assert all(0 <= float(row["probability"]) <= 1 for row in saved)


@pytest.mark.real_data
def test_from_a_dropped_log_of_purchases_to_saved_scores(
    person: Person, real_data: Path, save_as: Callable[[str], Path]
) -> None:
    person.drop(real_data / "online_retail.csv.gz")
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    person.window.show_page("score")
    person.click("score_own_data")
    out = save_as("scores.xlsx")
    scores_and_saves(person, out, ".xlsx")


def test_the_demo_shop_from_its_button_to_saved_scores(
    person: Person, save_as: Callable[[str], Path]
) -> None:
    person.click("try_demo_shop")
    person.wait(lambda: person.workspace.tour.step == "done", "the end of the tour")
    assert person.window.current == "evaluate"
    assert person.workspace.trainings.outcome == "finished"
    person.window.show_page("score")
    person.click("score_own_data")
    out = save_as("scores.parquet")
    scores_and_saves(person, out, ".parquet")


@pytest.mark.real_data
def test_stopping_keeps_the_best_so_far_and_discarding_leaves_no_run(person: Person, real_data: Path) -> None:
    person.drop(real_data / "online_shoppers_intention.csv")
    person.waits_for_reading()
    person.asks("purchase", "mlp")
    trainings = person.workspace.trainings
    person.click("start_training")
    person.wait(lambda: any(isinstance(event, EpochEnd) for event in trainings.events), "the first round")
    person.click("stop_and_keep")
    person.wait(lambda: trainings.live is None, "the end")
    assert trainings.outcome == "finished"
    person.wait(lambda: len(trainings.runs) == 1 and trainings.runs[0]["state"] == "finished")
    kept = trainings.selected
    assert kept is not None
    assert (kept / "model.intent").is_file()
    person.click("start_training")
    person.wait(lambda: any(isinstance(event, EpochEnd) for event in trainings.events), "the first round")
    person.answers("confirm")
    person.click("discard_training")
    person.wait(lambda: trainings.live is None, "the end")
    assert trainings.outcome == "cancelled"
    person.wait(lambda: len(trainings.runs) == 1, "the list without the discarded run")
    assert trainings.selected == kept


def test_going_back_to_change_a_role_undoing_it_and_coming_back_another_day(
    person: Person, visits: Path
) -> None:
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    workspace = person.workspace
    person.window.show_page("data")
    workspace.edit("Role of minutes", roles={"minutes": "ignore"})
    person.waits_for_reading()
    assert workspace.inspection.column("minutes")["role"] == "ignore"  # type: ignore[index]
    assert len(workspace.trainings.runs) == 1
    person.click("undo")
    person.waits_for_reading()
    assert workspace.inspection.column("minutes")["role"] == "feature"  # type: ignore[index]
    assert workspace.decisions.question == "purchase"
    person.click("redo")
    project = workspace.project
    assert project is not None
    person.workspace.close_project()
    person.wait(lambda: person.sees("welcome"), "the start")
    person.window.open_paths([project.file])
    person.waits_for_reading()
    person.wait(lambda: len(workspace.trainings.runs) == 1, "the run")
    assert workspace.decisions.roles == {"minutes": "ignore"}
    assert workspace.decisions.question == "purchase"
    person.window.show_page("evaluate")
    person.wait(lambda: person.sees("threshold_bar"), "the judgement")


def test_the_whole_job_by_keyboard_alone(
    person: Person, visits: Path, save_as: Callable[[str], Path]
) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.window.open_paths([visits])  # as if named when the program was started
    person.waits_for_reading()
    person.press(Qt.Key.Key_3, control)
    assert person.window.current == "question"
    person.tab_to("question_purchase")
    person.press(Qt.Key.Key_Space)
    assert person.workspace.decisions.question == "purchase"
    person.press(Qt.Key.Key_4, control)
    person.wait(lambda: person.sees("model_linear"), "the models")
    person.tab_to([f"model_{name}" for name in ("all", "linear", "trees", "tree", "svm", "mlp")])
    for _ in range(8):
        if person.workspace.option("model") == "linear":
            break
        person.press(Qt.Key.Key_Down)
    assert person.workspace.option("model") == "linear"
    person.press(Qt.Key.Key_5, control)
    person.press(Qt.Key.Key_Return, control)
    trainings = person.workspace.trainings
    person.wait(lambda: trainings.live is None and trainings.outcome != "", "the training's end")
    assert trainings.outcome == "finished"
    person.wait(lambda: trainings.run(trainings.selected) is not None)
    person.press(Qt.Key.Key_6, control)
    person.wait(lambda: person.sees("threshold_slider"), "the judgement")
    person.tab_to("threshold_slider")
    before = person.workspace.option("thresholds")
    person.press(Qt.Key.Key_Right)
    person.wait(lambda: person.workspace.option("thresholds") != before, "another threshold")
    person.press(Qt.Key.Key_Z, control)
    assert person.workspace.option("thresholds") == before
    person.press(Qt.Key.Key_8, control)
    person.tab_to("score_own_data")
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: person.sees("check_verdict"), "the check")
    person.tab_to("score_go")
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: person.sees("scores_table"), "the scores")
    out = save_as("scores.csv")
    person.tab_to("save_scores")
    person.qtbot.wait(10)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        person.qtbot.keyClick(menu, Qt.Key.Key_Down)
        person.qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(100, person.window, choose)
    person.press(Qt.Key.Key_Space)
    person.wait(lambda: person.sees("scores_saved"), "the saved file")
    assert len(rows_of(out)) == 400
    person.press(Qt.Key.Key_Tab, shift)
