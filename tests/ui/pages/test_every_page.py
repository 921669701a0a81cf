"""Every page with data that are hard to show: it shows them or what it lacks, fits its window, and stays quick."""

import contextlib
import gc
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

from intent_desktop.engine.projects import Project
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.catalogue import NAMES
from intent_desktop.ui.pages.host import PageHost
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import SelectableCard
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.main_window import SMALLEST
from intent_desktop.ui.workspace import Workspace
from tests.ui import awkward_files

UNTRAINED = ["no project", "empty project", "header only", "one row", "all missing", "one class"]
TRAINED = ["ordinary", "long names", "2,000 columns", "histories", "spending", "an encoder"]
QUESTIONS = {
    "histories": ("next_item", "markov"),
    "spending": ("value", "bg_nbd"),
    "an encoder": ("pretrain", "encoder"),
}
"""By kind of data the question asked and its quickest model; of the others whether there will be a purchase."""
SIZES = [SMALLEST, (1280, 720)]
PATIENCE = 120.0
TIMES_AS_LONG = 8
A_FRAME_OR_TWO = 0.05  # seconds; below that nobody sees a difference


def wait(condition: Callable[[], bool]) -> None:
    """Let the window work until that is so; here without pytest-qt, as what a module shares begins before its tests."""
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, "it never came"
        QApplication.processEvents()
        time.sleep(0.002)


def settle(window: MainWindow) -> None:
    """Until the page has what it asked for and has painted it."""
    for _ in range(3):
        wait(lambda: not window.workspace.bridge.is_busy)
        QApplication.processEvents()


def read(window: MainWindow) -> None:
    inspection = window.workspace.inspection
    wait(lambda: window.workspace.project is not None and not window.workspace.opening)
    wait(lambda: not inspection.running)
    settle(window)


def train(window: MainWindow, kind: str) -> None:
    """Learn from data of that kind with the quickest model."""
    workspace = window.workspace
    question, model = QUESTIONS.get(kind, ("purchase", "linear"))
    window.show_page("question")
    settle(window)
    card = window.page("question").findChild(QWidget, f"question_{question}")
    assert isinstance(card, QAbstractButton)
    card.click()
    workspace.set_option("Choose the model", "model", model)
    workspace.set_option("Keep it small", "model_options", {"encoder": {"size": "small", "epochs": 1}})
    workspace.trainings.start()
    wait(lambda: workspace.trainings.live is None and workspace.trainings.outcome != "")
    assert workspace.trainings.outcome == "finished", workspace.trainings.failure
    settle(window)
    assert workspace.trainings.selected is not None


@contextlib.contextmanager
def opened(kind: str, bridge: Bridge, folder: Path) -> Iterator[MainWindow]:
    """A window with data of that kind, read and, where that is possible, learnt from."""
    gc.disable()  # as in the program, garbage is not for the engine's thread to collect
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "home"))
    settings = Settings()
    settings.projects_folder = folder / "projects"
    window = MainWindow(Workspace(bridge, settings))
    window.show()
    if kind == "empty project":
        window.open_paths([Project.create(folder / "projects" / "empty").file])
        read(window)
    elif kind != "no project":
        window.open_paths([awkward_files.write(kind, folder)])
        read(window)
    for name in NAMES:
        window.page(name)
    if kind in TRAINED:
        train(window, kind)
    for (
        name
    ) in NAMES:  # the drawings that pages make when they are first shown belong to this window, not to a test
        window.show_page(name)
        settle(window)
    window.workspace.save()
    yield window
    window.workspace.leave()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


@pytest.fixture(scope="module")
def shared_bridge(qapp: QApplication) -> Iterator[Bridge]:
    """The engine in this process: what it answers is the same, sooner."""
    bridge = Bridge("thread")
    yield bridge
    bridge.close()


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest, shared_bridge: Bridge, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    with opened(request.param, shared_bridge, tmp_path_factory.mktemp("shown")) as window:
        yield window


@pytest.fixture(scope="module")
def usual_seconds(
    themed: None, shared_bridge: Bridge, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, float]:
    """What bringing each page into view takes with an ordinary small table."""
    with opened("ordinary", shared_bridge, tmp_path_factory.mktemp("usual")) as window:
        return {name: seconds_to_show(window, name) for name in NAMES}


def seconds_to_show(window: MainWindow, name: str) -> float:
    """Processor time of the window's thread, which what else the computer does leaves alone; the best of three."""
    window.resize(1280, 720)
    measured = []
    for _ in range(3):
        window.show_page("data" if name != "data" else "quality")
        settle(window)
        began = time.thread_time()
        window.show_page(name)
        QApplication.processEvents()
        measured.append(time.thread_time() - began)
    return min(measured)


def visible(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root)]


def texts(root: QWidget) -> str:
    labelled = (w for w in visible(root) if isinstance(w, QLabel | QAbstractButton))
    return "\n".join(filter(None, (widget.text() for widget in labelled)))


def too_wide(host: PageHost) -> list[str]:
    """What has less room than it needs, or would have to be scrolled sideways."""
    found: list[str] = []
    for area in (widget for widget in visible(host) if type(widget).__name__ == "PageScroll"):
        assert isinstance(area, QScrollArea)
        if area.widget().width() > area.viewport().width():
            found.append(f"{area.widget().width()} pixels in a view of {area.viewport().width()}")
    needed, given = host.currentWidget().minimumSizeHint(), host.size()
    if needed.width() > given.width() or needed.height() > given.height():
        found.append(f"{needed.width()} × {needed.height()} in {given.width()} × {given.height()}")
    return found


@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize("shown", [*UNTRAINED, *TRAINED], indirect=True)
def test_it_shows_its_content_or_what_it_lacks_and_fits_the_window(shown: MainWindow, page: str) -> None:
    for size in SIZES:
        shown.resize(*size)
        shown.show_page(page)
        settle(shown)
        host = shown.hosts[page]
        lack = host.page.lack()
        assert host.currentWidget().isVisible()
        if lack is not None:
            assert lack.text in texts(host).replace("\u200b", "")
            assert lack.page in NAMES
            sentences = [sentence for sentence in lack.text.split(". ") if sentence]
            assert len(sentences) == len(set(sentences)), "it says the same twice"
        assert texts(host)
        assert "Traceback" not in texts(shown)
        assert not shown.notices.texts
        assert (shown.width(), shown.height()) == size
        assert not too_wide(host)


@pytest.mark.parametrize("shown", TRAINED, indirect=True)
def test_a_finished_run_leaves_no_page_lacking_anything(shown: MainWindow) -> None:
    assert {name: shown.page(name).lack() for name in NAMES} == dict.fromkeys(NAMES)


@pytest.mark.parametrize(
    "shown",
    ["no project", "header only", "one row", "ordinary", "2,000 columns", "an encoder"],
    indirect=True,
)
def test_every_page_changes_between_light_and_dark_while_it_is_shown(shown: MainWindow) -> None:
    theme().set_mode("dark")
    for page in NAMES:
        shown.show_page(page)
        settle(shown)
        picture = shown.hosts[page].grab().toImage()
        corner = picture.pixelColor(2, picture.height() - 3)
        assert corner.lightness() < 100, f"{page} stays light"


@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize("shown", ["2,000 columns"], indirect=True)
def test_it_is_as_quickly_there_with_thousands_of_columns(
    shown: MainWindow, page: str, usual_seconds: dict[str, float]
) -> None:
    assert seconds_to_show(shown, page) < TIMES_AS_LONG * usual_seconds[page] + A_FRAME_OR_TWO


@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize("shown", ["no project", "ordinary", "2,000 columns", "an encoder"], indirect=True)
def test_every_control_has_a_name_and_is_reached_by_tab(shown: MainWindow, page: str) -> None:
    shown.resize(1280, 720)
    shown.activateWindow()
    shown.show_page(page)
    settle(shown)
    controls = [widget for widget in visible(shown) if takes_focus(widget)]
    assert controls
    nameless = [describe(widget) for widget in controls if not accessible_name(widget)]
    assert not nameless
    labels = [widget for widget in visible(shown) if isinstance(widget, QLabel)]
    assert not [label.text() for label in labels if re.search(r"&\w", label.text()) and not label.buddy()]
    reached = walk_by_tab(shown, 3 * len(controls) + 10)
    left_out = [describe(widget) for widget in controls if not is_reached(widget, reached)]
    assert not left_out


@pytest.mark.parametrize("shown", ["one row", "all missing", "one class"], indirect=True)
def test_a_training_that_is_not_possible_says_why(shown: MainWindow) -> None:
    workspace = shown.workspace
    workspace.edit("Ask", question="purchase")
    workspace.set_option("Choose the model", "model", "linear")
    workspace.trainings.start()
    wait(lambda: workspace.trainings.live is None and workspace.trainings.outcome != "")
    assert workspace.trainings.outcome == "failed"
    assert workspace.trainings.failure is not None
    assert workspace.trainings.failure.note.code != "unexpected"
    for page in NAMES:
        shown.show_page(page)
        settle(shown)
        assert texts(shown.hosts[page])
        assert "Traceback" not in texts(shown)
        assert not shown.notices.texts
    workspace.save()


@pytest.mark.parametrize("page", NAMES)
def test_it_may_be_closed_while_the_data_are_being_read(
    window: MainWindow, tmp_path: Path, page: str
) -> None:
    window.open_paths([awkward_files.write("2,000 columns", tmp_path)])
    wait(lambda: window.workspace.project is not None and window.workspace.inspection.running)
    window.show_page(page)
    QApplication.processEvents()
    window.close()
    assert not window.isVisible()
    QApplication.processEvents()


@pytest.mark.parametrize("page", ["data", "train", "evaluate", "explain", "score"])
def test_it_may_be_closed_while_it_asks_for_what_a_run_found(
    window: MainWindow, project_of_runs: Callable[[], Path], page: str
) -> None:
    window.open_paths([project_of_runs()])
    wait(lambda: window.workspace.trainings.selected is not None)
    window.show_page(page)
    QApplication.processEvents()
    window.close()
    assert not window.isVisible()
    QApplication.processEvents()


def takes_focus(widget: QWidget) -> bool:
    """Whether a person can do something with it by keyboard. A field within another control counts as the outer one."""
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and not inner and widget.focusProxy() is None


def accessible_name(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)).strip()


def describe(widget: QWidget) -> str:
    path = []
    at: QWidget | None = widget
    while at is not None and len(path) < 4:
        path.append(f"{type(at).__name__} {at.objectName()!r}")
        at = at.parentWidget()
    return " in ".join(path)


def walk_by_tab(window: MainWindow, most: int) -> set[QWidget]:
    """What has the focus in turn while Tab is pressed, until the way around is complete."""
    window.tabs.setFocus()
    reached: set[QWidget] = set()
    for _ in range(most):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget is window.tabs and reached:
            break
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def is_reached(widget: QWidget, reached: set[QWidget]) -> bool:
    """Itself or a part of it; of things among which one is chosen, Tab leads to one and the arrow keys to the others."""
    if widget in reached or any(widget.isAncestorOf(other) for other in reached):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = isinstance(widget, SelectableCard) or (
        isinstance(widget, QAbstractButton)
        and (widget.autoExclusive() or (group is not None and group.exclusive()))
    )
    return exclusive and any(other.parentWidget() is widget.parentWidget() for other in reached)
