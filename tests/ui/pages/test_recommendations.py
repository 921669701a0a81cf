"""The tabs of the window for a question that ranks items: nothing of thresholds and chances, all of rankings."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.engine import runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.projects import Project
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import EpochEnd, Finished
from intent_desktop.messages import model_name
from intent_desktop.ui.pages.base import Page
from intent_desktop.ui.pages.evaluate import EvaluatePage
from intent_desktop.ui.pages.model import ModelPage
from intent_desktop.ui.pages.question import QuestionPage
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.pages.train import TrainPage
from intent_desktop.ui.pages.train_record import Record
from intent_desktop.ui.run_comparison import RunComparison
from intent_desktop.ui.runs_panel import RunsPanel
from intent_desktop.ui.widgets import Banner, Form, NumberField, Tile
from intent_desktop.ui.widgets.names_field import NamesField
from intent_desktop.ui.workspace import Workspace
from tests.ui import awkward_files

SECONDS = 60_000


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with two finished runs, of the most popular items and of the Markov model."""
    folder = tmp_path_factory.mktemp("recommending") / "shop"
    file = awkward_files.write("histories", folder.parent)
    project = Project.create(folder)
    project.add_source(file)
    project.decisions.question = "next_item"
    project.save()
    for model in ("popular_recent", "markov"):
        run = project.new_run("next_item", model)
        training = Training(source=Source(paths=[file]), question="next_item", model=model)
        job = TrainJob(training=training, data=project.data_folder, run=run.folder)
        run.write_job(job)
        end = runner.run(job, lambda event: None)
        assert isinstance(end, Finished), end
    return folder


@pytest.fixture
def workspace(workspace_in_thread: Workspace, trained: Path, tmp_path: Path, qtbot: QtBot) -> Workspace:
    """The project with its runs, open."""
    shutil.copytree(trained.parent, tmp_path / "copy")
    opened = workspace_in_thread
    opened.open_project(tmp_path / "copy" / "shop")
    qtbot.waitUntil(lambda: opened.inspection.result is not None, timeout=SECONDS)
    qtbot.waitUntil(lambda: len(opened.trainings.runs) == 2, timeout=SECONDS)
    return opened


@pytest.fixture
def show(workspace: Workspace, qtbot: QtBot) -> Callable[[type[Page]], Page]:
    """Brings a page into view, kept up to date as the window does."""

    def shown(kind: type[Page]) -> Page:
        page = kind(workspace)
        qtbot.addWidget(page)
        page.resize(1280, 560)
        trainings = workspace.trainings
        for signal in (workspace.decisions_changed, trainings.runs_changed, trainings.selected_changed):
            signal.connect(page.refresh)
        page.refresh()
        page.entered()
        with qtbot.waitExposed(page):
            page.show()
        return page

    return shown


Show = Callable[[type[Page]], Page]


def test_a_question_that_ranks_has_no_money_and_leaves_to_the_data_what_it_can(
    show: Show, workspace: Workspace
) -> None:
    page = show(QuestionPage)
    money = page.findChild(QWidget, "question_money")
    assert isinstance(money, QWidget)
    assert not money.isVisibleTo(page)
    form = page.findChild(Form, "question_form")
    assert isinstance(form, Form)
    repeats = form.editor("repeats")
    assert isinstance(repeats, QComboBox)
    assert repeats.currentText() == "Let the data decide"
    assert workspace.trainings.asked().settings.repeats is None
    form.changed.emit("repeats", False)
    assert workspace.trainings.asked().settings.repeats is False
    form.changed.emit("repeats", None)
    assert workspace.trainings.asked().settings.repeats is None


def test_how_histories_are_parted_is_drawn(show: Show) -> None:
    page = show(QuestionPage)
    form, timeline = page.findChild(Form, "question_form"), page.findChild(QWidget, "question_timeline")
    assert isinstance(form, Form)
    assert "Learning 80" in timeline.describe()  # type: ignore[union-attr]
    form.changed.emit("split", "leave-one-out")
    assert "last item judges" in timeline.describe()  # type: ignore[union-attr]
    form.changed.emit("split", "time")
    form.changed.emit("cutoff", "2024-03-25")
    assert "25 Mar" in timeline.describe()  # type: ignore[union-attr]


def test_a_file_of_its_own_to_judge_on_is_asked_for_and_goes_into_the_training(
    show: Show, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(QuestionPage)
    form, choose = page.findChild(Form, "question_form"), page.findChild(QPushButton, "choose_test_file")
    assert isinstance(form, Form)
    assert isinstance(choose, QPushButton)
    assert not choose.isVisibleTo(page)
    form.changed.emit("split", "given")
    assert choose.isVisibleTo(page)
    assert not page.may_go_on()
    assert "file to judge on" in page.ready_text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words: (str(tmp_path / "later.csv"), ""))
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    assert page.may_go_on()
    test = workspace.trainings.asked().test
    assert test is not None
    assert [path.name for path in test.paths] == ["later.csv"]
    form.changed.emit("split", "time")
    assert workspace.trainings.asked().test is None


def test_the_models_of_the_question_stand_beside_its_own_yardsticks(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    page = show(ModelPage)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "model_markov") is not None, timeout=SECONDS)
    assert page.findChild(QWidget, "model_trees") is None

    def said() -> set[str]:
        return {label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)}

    yardsticks = {model_name("popular"), model_name("popular_recent")}
    qtbot.waitUntil(lambda: yardsticks <= said(), timeout=SECONDS)  # known a moment after the models
    assert model_name("base_rate") not in said()
    workspace.set_option("Choose", "model", "markov")
    order = page.findChild(QComboBox, "order")
    assert isinstance(order, QComboBox)
    assert order.currentText() == "automatic"


def test_what_learnt_is_drawn_by_the_figure_that_chooses_and_the_highest_is_best(
    show: Show, qtbot: QtBot
) -> None:
    record = Record()
    record.add_all(
        [EpochEnd("bpr", epoch, {"loss": 1 / epoch}, {"ndcg@10": value}, 1.0) for epoch, value in ((1, 0.1), (2, 0.3), (3, 0.2))]
    )  # fmt: skip
    assert record.figures()[0] == "ndcg@10"
    assert record.curves["bpr"].best == 2
    best = record.best()
    assert best is not None
    assert best.best_value == 0.3
    page = show(TrainPage)
    figure = page.findChild(QComboBox, "curve_figure")
    assert isinstance(figure, QComboBox)
    qtbot.waitUntil(lambda: figure.count() > 0, timeout=SECONDS)
    assert figure.currentText() == "NDCG@10"


def test_the_report_stands_alone_without_a_threshold_and_is_copied(show: Show, qtbot: QtBot) -> None:
    page = show(EvaluatePage)
    qtbot.waitUntil(lambda: bool(page.findChildren(Tile)), timeout=SECONDS)
    assert not page.findChild(QWidget, "threshold_bar") or not page._bar.isVisible()  # type: ignore[attr-defined]
    problem = page.findChild(Banner, "evaluate_problem")
    assert isinstance(problem, Banner)
    assert not problem.text()
    copy = page.findChild(QAbstractButton, "copy_figures")
    assert isinstance(copy, QAbstractButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "NDCG@10" in copied
    assert "HR@10" in copied
    assert "threshold" not in copied.lower()


def test_runs_are_listed_and_compared_by_their_headline(workspace: Workspace, qtbot: QtBot) -> None:
    panel = RunsPanel(workspace)
    qtbot.addWidget(panel)
    panel.refresh()
    assert any("NDCG@10" in label.text() for label in panel.findChildren(QLabel))
    row = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "NDCG@10 0." in row
    found: list[dict[str, object]] = []
    folders = [run["folder"] for run in workspace.trainings.runs]
    workspace.bridge.ask(panel, "compare", found.append, runs=folders, seconds=60)
    qtbot.waitUntil(lambda: bool(found), timeout=SECONDS)
    dialog = RunComparison(found[0], workspace.trainings.runs, panel)
    qtbot.addWidget(dialog)
    model = dialog.table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[2] == "NDCG@10"
    assert "Run 2 is better than run 1" in dialog.verdicts[0][1]
    assert "NDCG@10" in dialog.verdicts[0][1]


def scored(page: Page, workspace: Workspace, qtbot: QtBot) -> None:
    assert isinstance(page, ScorePage)
    page.open_files(workspace.paths)
    go = page.findChild(QPushButton, "score_go")
    assert isinstance(go, QPushButton)
    qtbot.waitUntil(go.isEnabled, timeout=SECONDS)
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.result.path is not None, timeout=SECONDS)
    qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=SECONDS)


def test_recommendations_are_shaped_before_they_are_made(
    show: Show, workspace: Workspace, qtbot: QtBot
) -> None:
    page = show(ScorePage)
    form = page.findChild(Form, "wishes_form")
    assert isinstance(form, Form)
    qtbot.waitUntil(lambda: "count" in form.names(), timeout=SECONDS)
    count, names = form.editor("count"), form.editor("exclude")
    assert isinstance(count, NumberField)
    assert isinstance(names, NamesField)
    count.setFocus()
    count.selectAll()
    qtbot.keyClicks(count, "4")
    qtbot.keyClick(count, Qt.Key.Key_Return)
    names.add(["i01", " i02 ", "", "i01"])
    assert workspace.option("wishes") == {"count": 4, "exclude": ["i01", "i02"]}
    workspace.undo_stack.undo()
    assert workspace.option("wishes") == {"count": 4}
    assert names.value() == []
    workspace.undo_stack.redo()
    scored(page, workspace, qtbot)
    assert isinstance(page, ScorePage)
    unfold = page.result.findChild(QAbstractButton, "unfold_score_figures")
    assert isinstance(unfold, QAbstractButton)
    if not unfold.isChecked():
        unfold.click()
    tiles = [tile.accessibleName() for tile in page.result.findChildren(Tile) if tile.isVisibleTo(page)]
    assert tiles[:2] == ["Scored: 240", "Items for each: 4"]
    table = page.result.table
    model = table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:4] == ["Customer", "Actions", "1.", "Why 1"]
    assert heads[-1] == "Item 4"
    assert not any("yes" in text.lower() for text in tiles)


def test_items_never_to_be_shown_are_taken_from_a_file(
    show: Show, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(ScorePage)
    form = page.findChild(Form, "wishes_form")
    assert isinstance(form, Form)
    qtbot.waitUntil(lambda: "exclude" in form.names(), timeout=SECONDS)
    names = form.editor("exclude")
    assert isinstance(names, NamesField)
    file = tmp_path / "sold out.txt"
    file.write_text("i03\n\ni04\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *words: (str(file), ""))
    qtbot.mouseClick(names.from_file, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names.value() == ["i03", "i04"], timeout=SECONDS)
    assert workspace.option("wishes") == {"exclude": ["i03", "i04"]}


def test_a_wish_out_of_bounds_is_not_scored(show: Show, workspace: Workspace, qtbot: QtBot) -> None:
    page = show(ScorePage)
    assert isinstance(page, ScorePage)
    form = page.findChild(Form, "wishes_form")
    assert isinstance(form, Form)
    qtbot.waitUntil(lambda: "diversity" in form.names(), timeout=SECONDS)
    field = form.editor("diversity")
    assert isinstance(field, NumberField)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.problem()
    assert page.options.wishes() is None
    assert workspace.option("wishes") is None
