"""The Train page on real trainings of a small table."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.data.dataset import Fix
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import BatchPoint, EpochEnd, Failed, Notice, Progress, Stopping, to_line
from intent_desktop.messages import Note
from intent_desktop.ui.pages.train import TrainPage
from intent_desktop.ui.theme import theme
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.workspace import Workspace

Project = Callable[[], Path]


@pytest.fixture
def workspace(workspace_in_thread: Workspace) -> Workspace:
    return workspace_in_thread


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> TrainPage:
    """The page as the window has it: refreshed whenever the workspace changes."""
    made = TrainPage(workspace)
    qtbot.addWidget(made)
    trainings = workspace.trainings
    for signal in (
        workspace.project_changed, workspace.decisions_changed, workspace.inspection.changed, trainings.runs_changed,
        trainings.selected_changed, trainings.began, trainings.ended,
    ):  # fmt: skip
        signal.connect(made.refresh)
    made.resize(1000, 560)
    made.show()
    return made


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def click(qtbot: QtBot, page: QWidget, name: str) -> None:
    found = button(page, name)
    assert found.isVisible(), name
    assert found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def answer(qtbot: QtBot, page: QWidget, box: str, choice: str) -> None:
    """Press a button of a question that the page asks."""
    qtbot.waitUntil(lambda: page.findChild(QDialog, box) is not None)
    asked = page.findChild(QDialog, box)
    assert asked is not None
    click(qtbot, asked, choice)


def opened(qtbot: QtBot, workspace: Workspace, folder: Path) -> None:
    """Open a project and wait until its data and its runs are known."""
    workspace.open_project(folder)
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    qtbot.waitUntil(lambda: bool(workspace.trainings.runs), timeout=30_000)


def fresh(qtbot: QtBot, workspace: Workspace, visits: Path, model: str = "linear") -> None:
    """A project without runs, all decided."""
    workspace.new_project([visits])
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    options = {"model": model, "settings": {"positive": "yes"}}
    workspace.edit("Decide", question="purchase", roles={"bought": "label"}, options=options)
    qtbot.waitUntil(lambda: not workspace.inspection.running, timeout=60_000)


def ended(qtbot: QtBot, workspace: Workspace, outcome: str) -> None:
    qtbot.waitUntil(lambda: workspace.trainings.outcome == outcome, timeout=120_000)


def test_without_data_the_page_says_what_it_lacks(page: TrainPage) -> None:
    page.refresh()
    lack = page.lack()
    assert lack is not None
    assert lack.page == "data"
    assert page.mark() == "ready"
    assert not page.may_go_on()


def test_without_a_question_it_leads_to_the_questions(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    workspace.new_project([visits])
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    workspace.edit("Ask nothing", question=None)
    lack = page.lack()
    assert lack is not None
    assert lack.page == "question"
    assert not button(page, "start_training").isEnabled()


def test_a_training_goes_from_its_plan_to_its_outcome(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    fresh(qtbot, workspace, visits)
    assert page.lack() is None
    assert page.stages.isVisible()
    assert "visits.csv" in page.findChild(QWidget, "plan_data").text()  # type: ignore[union-attr]
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: workspace.trainings.live is not None, timeout=10_000)
    qtbot.waitUntil(lambda: page.head.isVisible())
    assert not page.plan.isVisible()
    assert page.mark() == "running"
    ended(qtbot, workspace, "finished")
    qtbot.waitUntil(lambda: page.may_go_on(), timeout=30_000)
    said = page.outcome.accessibleDescription()
    assert re.search(
        r"Of the 10.% with the highest scores, \d+.% bought: [\d.]+ times as many as on average\.", said
    )
    assert said.index("times as many") < said.index("ROC-AUC")
    assert page.curves.chart.isVisible()
    assert "Logistic regression" in page.curves.chart.describe()
    with qtbot.waitSignal(page.go_to) as gone:
        click(qtbot, page, "see_evaluation")
    assert gone.args == ["evaluate"]
    assert page.mark() == "done"


def test_a_model_that_has_not_learnt_yet_comes_before_the_figures_of_the_last(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    fresh(qtbot, workspace, visits)
    click(qtbot, page, "start_training")
    ended(qtbot, workspace, "finished")
    qtbot.waitUntil(page.may_go_on, timeout=30_000)  # the run is listed as finished
    start, see = button(page, "start_training"), button(page, "see_evaluation")
    assert (start.property("kind"), see.property("kind")) == ("", "primary")
    workspace.set_option("Choose the model", "model", "trees")
    assert (start.property("kind"), see.property("kind")) == ("primary", "")
    assert start.text() == "Start training"
    assert not page.leads_on()
    workspace.undo_stack.undo()
    assert (start.property("kind"), see.property("kind")) == ("", "primary")
    assert page.leads_on()


def test_going_on_is_not_the_next_thing_while_what_is_decided_has_not_been_learnt(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    workspace.set_option("Choose the model", "model", "trees")
    window.activateWindow()
    window.show_page("model")
    forward = window.footer.forward_button
    qtbot.waitUntil(forward.isEnabled, timeout=60_000)
    forward.setFocus()
    qtbot.keyClick(forward, Qt.Key.Key_Space)
    assert window.current == "train"
    assert forward.isEnabled(), "the runs there are can be looked at"
    assert forward.property("kind") == ""
    assert not forward.hasFocus(), "Enter would pass the training by"
    workspace.set_option("Choose the model", "model", "tree")
    qtbot.waitUntil(lambda: forward.property("kind") == "primary")


def test_how_a_training_finished_is_told_only_while_its_run_is_looked_at(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    trainings = workspace.trainings
    click(qtbot, page, "start_training")
    ended(qtbot, workspace, "finished")
    qtbot.waitUntil(lambda: trainings.run(trainings.selected) is not None, timeout=30_000)
    assert trainings.selected == trainings.latest
    assert page.outcome.isVisible()
    trainings.select(Path(trainings.runs[0]["folder"]))
    assert not page.outcome.isVisible()
    trainings.select(trainings.latest)
    assert page.outcome.isVisible()
    assert button(page, "see_evaluation").isVisible()


def test_the_plan_counts_the_rows_that_repairs_leave(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    lines = visits.read_text().splitlines(keepends=True)
    visits.write_text("".join([*lines, *lines[1:6]]))
    fresh(qtbot, workspace, visits)
    plan = page.findChild(QWidget, "training_plan")
    assert plan is not None
    said = lambda: [label.text() for label in plan.findChildren(QLabel)]  # noqa: E731
    assert "405 rows" in said()
    workspace.edit("Set copies aside", fixes=[Fix(code="set_aside_duplicates", columns=[])])
    assert "399 of 405 rows · 1 repair applied" in said()


def test_stopping_shows_at_once_and_keeps_the_best(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    fresh(qtbot, workspace, visits, "trees")
    click(qtbot, page, "start_training")
    qtbot.waitUntil(lambda: "fit trees" in str(page._record.active), timeout=60_000)
    click(qtbot, page, "stop_and_keep")
    assert not button(page, "stop_and_keep").isEnabled()
    assert button(page, "stop_and_keep").text() == "Stopping …"
    ended(qtbot, workspace, "finished")
    assert "best so far" in page.outcome.text()


def test_discarding_asks_and_leaves_no_run(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, visits: Path
) -> None:
    fresh(qtbot, workspace, visits, "trees")
    click(qtbot, page, "start_training")
    qtbot.waitUntil(lambda: "fit trees" in str(page._record.active), timeout=60_000)
    click(qtbot, page, "discard_training")
    answer(qtbot, page, "discard_question", "confirm")
    assert workspace.trainings.outcome or workspace.trainings.stopping == "discard"
    ended(qtbot, workspace, "cancelled")
    qtbot.waitUntil(lambda: not workspace.trainings.runs, timeout=30_000)
    assert page.plan.isVisible()


def test_an_interrupted_run_is_offered_and_can_be_resumed(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    assert "3" in page.interrupted.text()
    assert page.mark() == "attention"
    click(qtbot, page, "resume_interrupted")
    assert workspace.trainings.live is not None
    assert not page.interrupted.isVisible()
    ended(qtbot, workspace, "finished")
    qtbot.waitUntil(lambda: len([run for run in workspace.trainings.runs if run["state"] == "finished"]) == 3, timeout=30_000)  # fmt: skip
    assert page.mark() == "done"


def test_the_head_tells_of_the_run_that_learns_whatever_is_decided_meanwhile(
    qtbot: QtBot, workspace: Workspace, page: TrainPage, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    workspace.set_option("Choose a model", "model", "tree")
    with qtbot.waitSignal(workspace.trainings.ended, timeout=60_000):
        click(qtbot, page, "resume_interrupted")  # a logistic regression
        workspace.edit("Take back the question", question=None)
        about = " ".join(label.text() for label in page.head.findChildren(QLabel))
        assert "Logistic regression" in about
        assert "Will this visitor buy?" in about


def test_an_interrupted_run_can_be_deleted(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    click(qtbot, page, "delete_interrupted")
    answer(qtbot, page, "delete_question", "confirm")
    qtbot.waitUntil(lambda: len(workspace.trainings.runs) == 2, timeout=30_000)
    qtbot.waitUntil(lambda: not page.interrupted.isVisible())


def test_the_curves_are_those_of_the_run_that_is_looked_at(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    qtbot.waitUntil(lambda: "Decision tree" in page.curves.chart.describe(), timeout=30_000)
    workspace.trainings.select(Path(workspace.trainings.runs[0]["folder"]))
    qtbot.waitUntil(lambda: "Logistic regression" in page.curves.chart.describe(), timeout=30_000)
    assert "Decision tree" not in page.curves.chart.describe()


def test_another_runs_curves_can_be_laid_over_and_say_whose_they_are(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    qtbot.waitUntil(lambda: "Decision tree" in page.curves.chart.describe(), timeout=30_000)
    other = Path(workspace.trainings.runs[0]["folder"])
    page.curves.overlay_wanted(other, True)
    qtbot.waitUntil(lambda: "Run 1: Logistic regression" in page.curves.chart.describe(), timeout=30_000)
    assert "Run 2: Decision tree" in page.curves.chart.describe()
    page.curves.overlay_wanted(other, False)
    assert "Run 1" not in page.curves.chart.describe()


def test_curves_that_are_laid_out_anew_are_never_seen_empty(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    chart = page.curves.chart
    qtbot.waitUntil(lambda: "Decision tree" in chart.describe(), timeout=30_000)
    line = theme().series(0).rgb()

    def is_drawn() -> bool:
        image = chart.canvas.grab().toImage()
        return any(image.pixel(x, y) == line for x in range(image.width()) for y in range(image.height()))

    qtbot.waitUntil(is_drawn)
    by_seconds = next(
        choice for choice in page.curves.findChildren(QAbstractButton) if choice.text() == "Time"
    )
    qtbot.mouseClick(by_seconds, Qt.MouseButton.LeftButton)
    assert is_drawn()


def test_a_failure_is_told_with_its_advice_and_its_details_kept(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    trainings = workspace.trainings
    trainings.outcome, trainings.failure = "failed", Failed(Note("out_of_memory"), details="Traceback …")
    trainings.ended.emit()
    assert "memory" in page.outcome.text()
    assert page.outcome.tone() == "bad"
    assert page.mark() == "attention"
    assert not button(page, "see_evaluation").isVisible()


def test_a_hundred_thousand_points_are_drawn_seldom_and_completely(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    trainings = workspace.trainings
    trainings.live = trainings.latest = Path(trainings.runs[0]["folder"])
    page._on_began()
    drawn = 0

    def count() -> None:
        nonlocal drawn
        drawn += 1

    page._draw_timer.timeout.connect(count)
    for step in range(1, 100_001):
        trainings._on_said(BatchPoint("mlp", step, 1 / step, 0.001))
    trainings._on_said(EpochEnd("mlp", 1, {"log_loss": 0.3}, {"log_loss": 0.4, "roc_auc": 0.9}, 60))
    qtbot.wait(400)
    assert drawn <= 5
    page.curves._figures.setCurrentIndex(page.curves._figures.findData("batch_loss"))
    page.curves._on_figure()
    assert max(line.taken for line in page.curves._lines.values()) == 100_000
    trainings.live = None
    page._on_ended()


def test_news_of_the_training_stand_beside_its_curves(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    trainings = workspace.trainings
    trainings.live = trainings.latest = Path(trainings.runs[0]["folder"])
    page._on_began()
    trainings._on_said(Notice(Note("model_skipped", {"model": "mlp"})))
    trainings._on_said(Progress("fit linear", 2, 8, 4.0))
    qtbot.waitUntil(lambda: page.notes.isVisible())
    assert page.readings.text("left").endswith("s")
    speed = page.findChild(QWidget, "reading_speed")
    assert speed is not None
    assert not speed.isVisible(), "there is nothing to say of it"
    trainings._on_said(Progress("fit linear", 3, 8, 0.2))
    page._tick()
    assert page.readings.text("left") == "some time yet"
    trainings.training = Training(source=Source(paths=[]), question="purchase", budget_minutes=5)
    trainings.began_at = time.monotonic() - 58
    page._tick()
    assert page.readings.text("elapsed").replace("\u00a0", " ") == "58 s"
    said = [label.text().replace("\u00a0", " ") for label in page.readings.findChildren(QLabel)]
    assert "Elapsed, at most 5 min" in said
    trainings._on_said(Stopping("discard"))
    assert not button(page, "discard_training").isEnabled()
    trainings.live = None
    page._on_ended()


def test_news_belong_to_the_run_whose_curves_are_shown(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    folder = project_of_runs()
    told = next((folder / "runs").glob("0001*")) / "events.jsonl"
    note = to_line(Notice(Note("model_skipped", {"model": "mlp"})))
    told.write_bytes(note + told.read_bytes())
    opened(qtbot, workspace, folder)
    qtbot.waitUntil(lambda: "Decision tree" in page.curves.chart.describe(), timeout=30_000)
    assert not page.notes.isVisible()
    workspace.trainings.select(Path(workspace.trainings.runs[0]["folder"]))
    qtbot.waitUntil(lambda: page.notes.isVisible(), timeout=30_000)
    workspace.trainings.select(Path(workspace.trainings.runs[1]["folder"]))
    qtbot.waitUntil(lambda: not page.notes.isVisible(), timeout=30_000)


def test_both_themes_paint_the_page(
    qtbot: QtBot, page: TrainPage, workspace: Workspace, project_of_runs: Project
) -> None:
    opened(qtbot, workspace, project_of_runs())
    light = page.grab().toImage()
    theme().set_mode("dark")
    dark = page.grab().toImage()
    assert light.pixelColor(5, 5).lightness() > 200 > 60 > dark.pixelColor(5, 5).lightness()
