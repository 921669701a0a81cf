"""The main window: its ways in and out, and what it says on the way."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.engine.projects import Decisions, Project
from intent_desktop.messages import Note, Problem
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.recovery import SwapFile
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Rule
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.closing import ask_how_to_close
from intent_desktop.ui.window.main_window import SMALLEST
from intent_desktop.ui.workspace import Workspace
from tests.ui.person import Person


class WindowsShown(QObject):
    """Notes every widget that appears as a window of its own."""

    def __init__(self, application: QApplication):
        super().__init__(application)
        self.seen: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, window: MainWindow, visits: Path, qapp: QApplication
) -> None:
    shown = WindowsShown(qapp)
    person = Person(qtbot, window)
    window.open_paths([visits])
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    for name in catalogue.NAMES:
        window.show_page(name)
        qtbot.wait(100)
    qapp.removeEventFilter(shown)
    assert not shown.seen


def test_each_tab_says_what_it_lacks_and_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    person = Person(qtbot, window)
    for name in catalogue.NAMES[1:]:
        window.show_page(name)
        lack = window.page(name).lack()
        assert lack is not None
        assert lack.text
        assert person.sees(f"lack_{name}")
        assert not window.footer.forward_button.isEnabled() or name == catalogue.NAMES[-1]
        window.hosts[name]._lack.activated.emit()  # type: ignore[union-attr]
        assert window.current == lack.page


def test_the_window_keeps_to_its_smallest_size(qtbot: QtBot, window: MainWindow) -> None:
    for name in catalogue.NAMES:
        window.show_page(name)
    assert window.minimumSizeHint().width() <= SMALLEST[0]
    assert window.minimumSizeHint().height() <= SMALLEST[1]


def test_a_dropped_project_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    project = Project.create(tmp_path / "My shop")
    person = Person(qtbot, window)
    person.drop(project.folder)
    person.wait(lambda: window.workspace.project is not None, "the project")
    assert "My shop" in window.windowTitle()


def test_more_files_can_join_replace_or_begin_a_project(
    qtbot: QtBot, window: MainWindow, visits: Path, tmp_path: Path
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    more = tmp_path / "more.csv"
    more.write_bytes(visits.read_bytes())
    person.answers("add")
    person.drop(more)
    person.wait(lambda: len(window.workspace.decisions.sources) == 2, "the second file")
    person.waits_for_reading()
    assert window.workspace.inspection.result is not None
    assert window.workspace.inspection.result["rows"] == 800
    person.click("undo")
    person.wait(lambda: len(window.workspace.paths) == 1, "one file again")
    person.waits_for_reading()
    assert window.workspace.inspection.result["rows"] == 400


def test_edits_that_a_crash_left_are_offered_and_brought_back(
    qtbot: QtBot, window: MainWindow, visits: Path, tmp_path: Path
) -> None:
    project = Project.create(tmp_path / "shop")
    project.add_source(visits)
    project.save()
    SwapFile(project).write(Decisions(sources=project.decisions.sources, question="purchase"))
    person = Person(qtbot, window)
    window.open_paths([project.file])
    qtbot.waitUntil(lambda: window.workspace.inspection.result is not None, timeout=60_000)
    window.notices.findChild(QWidget, "bring_back").click()  # type: ignore[union-attr]
    assert window.workspace.decisions.question == "purchase"
    assert not window.notices.texts
    person.waits_for_reading()


def test_the_same_problem_is_said_once_and_can_be_dismissed(qtbot: QtBot, window: MainWindow) -> None:
    note = Note("project_in_use", {"file": "shop.intentproject"})
    window.workspace.problem.emit(note)
    window.workspace.problem.emit(note)
    assert window.notices.texts == [note.text()]
    window.notices._banners[0].dismissed.emit()
    assert not window.notices.isVisible()


def test_a_question_has_room_for_its_buttons(qtbot: QtBot, window: MainWindow) -> None:
    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QWidget)
        cut = [
            button.text()
            for button in box.findChildren(QAbstractButton)
            if button.width() < button.sizeHint().width()
        ]
        seen.append((box.accessibleDescription(), cut))
        box.close()

    seen: list[tuple[str, list[str]]] = []
    QTimer.singleShot(100, window, look)
    assert ask_how_to_close(window, 2) is None
    (said, cut) = seen[0]
    assert "2 trainings" in said
    assert not cut


@pytest.mark.parametrize("how", ["keep", "resume", "discard"])
def test_closing_while_a_model_learns_asks_what_is_to_become_of_it(
    qtbot: QtBot, window: MainWindow, visits: Path, how: Any
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "mlp")
    trainings = window.workspace.trainings
    person.click("start_training")
    person.wait(lambda: any(type(event).__name__ == "EpochEnd" for event in trainings.events), "an epoch")
    run = trainings.live
    assert run is not None
    person.answers("stay")
    window.close()
    assert window.isVisible()
    assert trainings.live is not None
    person.answers(how)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    if how == "keep":
        assert (run / "model.intent").is_file()
    if how == "discard":
        qtbot.waitUntil(lambda: not run.exists(), timeout=20_000)


def test_a_run_left_at_closing_is_resumed_at_the_next_opening(
    qtbot: QtBot, window: MainWindow, visits: Path
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    # What closing leaves of a run under way: everything but its end.
    log = window.workspace.trainings.runs[0]["folder"] + "/events.jsonl"
    lines = Path(log).read_bytes().splitlines(keepends=True)
    Path(log).write_bytes(b"".join(lines[:-1]))
    window.workspace.trainings.refresh()
    person.wait(lambda: window.workspace.trainings.runs[0]["state"] == "interrupted", "the list")
    person.click("resume_interrupted")
    trainings = window.workspace.trainings
    person.wait(lambda: trainings.live is None and trainings.outcome != "", "the end")
    assert trainings.outcome == "finished"
    person.wait(lambda: trainings.runs[0]["state"] == "finished", "the list")
    assert len(trainings.runs) == 1


def test_opening_something_else_waits_for_the_training_and_is_told_no_longer_than_that(
    qtbot: QtBot, window: MainWindow, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "mlp")
    person.click("start_training")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(visits)], ""))
    window.begin_project()
    assert window.notices.texts == [Note("training_first").text()]
    assert window.current == "train"
    with qtbot.waitSignal(window.workspace.trainings.ended, timeout=60_000):
        window.workspace.trainings.stop("discard")
    assert not window.notices.texts


def read(person: Person, file: Path) -> Project:
    """The project of a dropped file that has been read."""
    person.drop(file)
    person.waits_for_reading()
    project = person.workspace.project
    assert project is not None
    return project


def refuse_to_write() -> None:
    """As a medium that is read-only."""
    raise OSError(30, "Read-only file system")


def test_a_project_that_cannot_be_saved_may_be_closed_all_the_same(
    qtbot: QtBot, window: MainWindow, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, window)
    project = read(person, visits)
    window.workspace.edit("Choose the question", question="purchase")
    monkeypatch.setattr(project, "save", refuse_to_write)
    person.answers("stay")
    window.close()
    assert window.isVisible()
    person.answers("close_unsaved")
    window.close()
    assert not window.isVisible()


def test_where_nothing_was_decided_a_project_that_cannot_be_written_to_is_left_without_a_word(
    qtbot: QtBot, window: MainWindow, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = read(Person(qtbot, window), visits)
    assert window.workspace.save()
    assert not project.is_changed
    monkeypatch.setattr(project, "save", refuse_to_write)
    window.show_page("score")
    window.close()
    assert not window.isVisible()


def test_a_new_project_begins_with_files_and_leaves_the_present_one_as_it_is(
    qtbot: QtBot, window: MainWindow, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    before = window.workspace.project
    assert before is not None
    other = visits.with_name("others.csv")
    other.write_bytes(visits.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(other)], ""))
    window.findChild(QAction, "new_project").trigger()
    qtbot.waitUntil(lambda: window.workspace.project not in (None, before), timeout=60_000)
    person.waits_for_reading()
    assert window.workspace.paths == [other]
    assert before.file.exists()
    assert window.current == "data"


def test_a_project_that_cannot_be_saved_gives_way_to_a_new_one_where_that_is_wanted_all_the_same(
    qtbot: QtBot, window: MainWindow, visits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    window.show_page("question")
    project = window.workspace.project
    assert project is not None
    window.workspace.edit("Choose the question", question="purchase")
    monkeypatch.setattr(project, "save", refuse_to_write)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(visits)], ""))
    person.answers("stay")
    window.begin_project()
    assert not window.workspace.opening
    assert window.current == "question"
    assert list((tmp_path / "projects").iterdir()) == [project.folder]
    person.answers("close_unsaved")
    window.begin_project()
    qtbot.waitUntil(lambda: window.workspace.project not in (None, project), timeout=60_000)
    assert window.current == "data"
    person.waits_for_reading()


def test_while_a_project_is_on_its_way_training_waits_and_the_page_stays(
    qtbot: QtBot, window: MainWindow, visits: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.wait(lambda: person.find("start_training").isEnabled(), "the way to start")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(visits)], ""))
    go_on = Event()
    with monkeypatch.context() as slow:
        make = Workspace._make
        slow.setattr(Workspace, "_make", lambda self, *given: (go_on.wait(30), make(self, *given))[1])
        window.begin_project()
        qtbot.waitUntil(lambda: person.sees("lack_train"))
        assert not person.sees("start_training") or not person.find("start_training").isEnabled()
        assert window.current == "train"
        go_on.set()
        qtbot.waitUntil(lambda: not window.workspace.opening)
    assert window.current == "data"
    person.waits_for_reading()


def test_closing_the_project_leads_back_to_the_start(qtbot: QtBot, window: MainWindow, visits: Path) -> None:
    person = Person(qtbot, window)
    person.find("open_files").setFocus()
    person.drop(visits)
    person.waits_for_reading()
    assert window.tabs.hasFocus(), "not whatever came next to a button that is gone"
    window.show_page("train")
    window.workspace.close_project()
    assert window.current == "data"
    person.wait(lambda: person.sees("welcome"), "the start")


def test_at_first_the_window_fits_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.screen().availableSize()
    assert window.height() < screen.height() or screen.height() < SMALLEST[1]
    assert window.width() < screen.width() or screen.width() < SMALLEST[0]


def test_going_on_leaves_the_focus_where_no_key_undoes_anything(
    qtbot: QtBot, window: MainWindow, visits: Path
) -> None:
    person = Person(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    person.drop(visits)
    person.waits_for_reading()
    window.show_page("model")
    person.wait(lambda: person.find("forward").isEnabled(), "the way to Train")
    person.find("forward").setFocus()
    person.press(Qt.Key.Key_Space)
    assert window.current == "train"
    assert not person.find("forward").isEnabled(), "nothing is trained yet"
    assert QApplication.focusWidget() is window.tabs


def test_tab_goes_through_the_page_before_it_comes_to_the_way_on(
    qtbot: QtBot, window: MainWindow, visits: Path
) -> None:
    person = Person(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    person.drop(visits)
    person.waits_for_reading()
    window.show_page("question")
    person.wait(lambda: person.sees("question_purchase"), "the cards")
    qtbot.waitUntil(lambda: not window.workspace.bridge.is_busy)
    QApplication.processEvents()  # the page's parts find their places
    window.tabs.setFocus()
    met = []
    for _ in range(60):
        person.press(Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget().objectName())
        if met[-1] == "back":
            break
    assert any(name.startswith("question_") for name in met[: met.index("back")]), met


def test_undo_says_what_it_took_back_and_stays_on_the_page(
    qtbot: QtBot, window: MainWindow, visits: Path
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    window.workspace.set_option("Change the time to try", "budget_minutes", 5)
    window.show_page("quality")
    person.click("undo")
    assert window.toast.isVisible()
    assert window.toast.text() == "Undone: Change the time to try"
    foot = window.footer
    assert window.toast.mapTo(window, QPoint()).y() >= foot.mapTo(window, QPoint()).y() - SPACE.tiny, (
        "over the foot"
    )
    assert window.current == "quality"
    window.workspace.undo_stack.redo()
    assert window.toast.text() == "Done again: Change the time to try"


def test_a_line_stands_between_the_purpose_and_what_scrolls(window: MainWindow) -> None:
    window.show_page("data")
    assert window.purpose.isVisible()
    lines = [line for line in window.findChildren(Rule) if line.parent() is window.purpose.parent()]
    assert [line.isVisible() for line in lines] == [True]
    assert window.purpose.geometry().bottom() < lines[0].y() < window.stack.y()


def test_a_project_opens_where_work_in_it_stood(qtbot: QtBot, window: MainWindow, visits: Path) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    window.show_page("question")
    workspace = window.workspace
    assert workspace.project is not None
    file = workspace.project.file
    workspace.close_project()
    assert window.current == "data"
    workspace.open_project(file)
    person.wait(lambda: workspace.project is not None, "the project")
    assert window.current == "question"
    person.waits_for_reading()


def test_while_a_project_is_being_opened_nothing_says_that_there_are_no_runs(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project.create(tmp_path / "shop")
    read, listed = Event(), Event()
    person, workspace = Person(qtbot, window), window.workspace
    open_, query = Project.open, workspace.bridge.query

    def slow_query(method: str, **given: Any) -> Any:
        if method == "runs":
            listed.wait(30)
        return query(method, **given)

    monkeypatch.setattr(Project, "open", lambda path: (read.wait(30), open_(path))[1])
    monkeypatch.setattr(workspace.bridge, "query", slow_query)
    about_runs = catalogue.NAMES[catalogue.NAMES.index("train") :]
    workspace.open_project(project.file)
    others = range(1, len(catalogue.NAMES))
    qtbot.waitUntil(lambda: {window.tabs.brief(place) for place in others} == {"Opening …"})
    for name in catalogue.NAMES[1:]:
        window.show_page(name)
        lack = window.page(name).lack()
        assert lack is not None
        assert lack.text == "The project is being opened …", name
        assert window.tabs.brief(catalogue.NAMES.index(name)) == "Opening …"
    assert window.runs_panel.empty.accessibleName() == "The project is being opened …"
    read.set()
    person.wait(lambda: workspace.project is not None, "the project")
    for name in about_runs:
        window.show_page(name)
        lack = window.page(name).lack()
        assert lack is not None
        assert lack.text == "The runs of this project are being looked for …", name
        assert not lack.action
    assert window.runs_panel.empty.accessibleName() == "Looking for the runs …"
    window.show_page("evaluate")
    listed.set()
    person.wait(lambda: window.runs_panel.empty.accessibleName() == "No runs yet", "the listing")
    person.wait(
        lambda: window.hosts["evaluate"].currentWidget().accessibleName() == "Nothing has been trained yet."
    )


def test_where_the_runs_cannot_be_listed_that_is_told_and_looking_ends(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = Project.create(tmp_path / "shop")
    workspace = window.workspace

    def refuse(method: str, **_: Any) -> Any:
        raise Problem("file_refused", file="runs", reason="not now")

    monkeypatch.setattr(workspace.bridge, "query", refuse)
    workspace.open_project(project.file)
    qtbot.waitUntil(lambda: bool(window.notices.texts), timeout=30_000)
    assert not workspace.trainings.looking
