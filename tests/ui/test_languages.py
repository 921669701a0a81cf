"""Every text of the window comes from a catalogue; changing the language loses nothing of the work."""

import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intent_desktop import messages
from intent_desktop.messages import Note
from intent_desktop.messages.language import CHINESE, ENGLISH
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.glossary import terms
from intent_desktop.ui.language import language
from intent_desktop.ui.pages.catalogue import NAMES
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.run_actions import RunActions
from intent_desktop.ui.run_comparison import RunComparison
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.widgets.fields import DateField
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.closing import ask_how_to_close
from intent_desktop.ui.window.dropping import what_a_drop_does
from intent_desktop.ui.window.error_page import LogDialog
from intent_desktop.ui.window.gpu_engine_dialog import GpuEngineDialog
from intent_desktop.ui.window.shown import Shown
from intent_desktop.ui.workspace import Workspace
from tests import chinese_shop
from tests.pseudo_language import PseudoTranslator, message, untranslated

pytestmark = pytest.mark.timeout(300)
KNOWN = re.compile(
    r"(Ctrl|Shift|Alt|Esc|Del|Delete|Home|End|PgUp|PgDown|Backspace|Return|Space|Tab|Left|Right|Up|Down|Ins)\b|\bF\d+\b"
    r"|\b[kMG]B\b|English|Intent Desktop|\S*\.(csv|parquet|intent|xlsx|json|png)\b|\S*/\S+"
    r"|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b|\b(AM|PM|UTC)\b"
)
"""What is written the same in every language, or by the system: keys, files, dates."""
KEPT = re.compile(r"⟧\d[\d.]*⟦ times as many|~⟧[.。]$")
"""What is cut out of a translated text, so that its bracket is not begun there."""
SHOWN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everything that is said is marked as translated; the dates are those of no particular country."""
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    messages.translate_with(message)
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)
    messages.translate_with(None)
    qapp.removeTranslator(translator)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are painted rather than shown by a widget."""
    found: list[str] = []
    draw = QPainter.drawText

    def drawn(self: QPainter, *arguments: Any) -> Any:
        found.extend(argument for argument in arguments if isinstance(argument, str))
        return draw(self, *arguments)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    return found


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """All that a window says, or would say when something is pointed at or heard: where, and the text."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((where, text) for text in said_by(widget))
    for action in root.findChildren(QAction):
        yield from (
            (f"action {action.objectName()}", text)
            for text in (action.text(), action.toolTip(), action.statusTip())
        )


def said_by(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    yield widget.whatsThis()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QAbstractSpinBox():
            yield widget.specialValueText()
            yield from (getattr(widget, part)() for part in ("prefix", "suffix") if hasattr(widget, part))
        case QAbstractItemView():
            yield from of_model(widget.model())


def of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(min(columns, 30)):
        for role in SHOWN:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(model.rowCount(QModelIndex()), 30)):
                yield str(model.data(model.index(row, column), role) or "")


def settle(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not window.workspace.bridge.is_busy, timeout=60_000)
        QApplication.processEvents()


def look(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, str]]:
    """Each page as it is now."""
    for name in NAMES:
        window.show_page(name)
        settle(qtbot, window)
        window.grab()
    yield from texts(window)


def look_at_dialogs(window: MainWindow, qtbot: QtBot, folder: Path) -> Iterator[tuple[str, str]]:
    """What stands in a window of its own, in a notice, in the manual beside the page, or over it, of a project with a run."""
    workspace, (run,) = window.workspace, window.workspace.trainings.runs
    runs = RunActions(workspace, window)
    runs.choose([run])
    show_compared = partial(RunComparison, runs=[run], parent=window)
    openings: list[Callable[[], object]] = [
        window.show_settings,
        window.commands.show_keys,
        window.findChild(QAction, "help_about").trigger,
        GpuEngineDialog(window, workspace).open,
        LogDialog(window, workspace.settings, "…").open,
        runs.label.trigger,
        runs.show_trash.trigger,
        runs.make_smaller.trigger,
        lambda: workspace.bridge.ask(
            window, "compare", lambda found: show_compared(found).open(), runs=[run["folder"]] * 2, seconds=60
        ),
    ]
    for ask in openings:
        ask()
        settle(qtbot, window)
        shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert shown
        for dialog in shown:
            yield from texts(dialog)
            dialog.grab()
            dialog.close()
        QApplication.processEvents()
    for waited in (
        lambda: window.notices.ask_about_files(window, workspace.paths),
        partial(ask_how_to_close, window, 1),
        partial(ask_how_to_close, window, 2),
    ):
        heard: list[tuple[str, str]] = []
        QTimer.singleShot(0, window, partial(hear_and_leave, heard))
        waited()
        assert heard
        yield from heard
    window.show_manual(wide=True)
    window.notices.offer_crash("…")
    yield from texts(window)
    window.tell_unexpected(Note("unexpected"), "…")
    yield from texts(window)
    dropped = [folder / name for name in ("新.csv", "图.png", "模型.intent", "文件夹")]
    dropped[-1].mkdir()
    for paths in ([dropped[0]], dropped[:2], [dropped[1]], dropped[2:3], dropped[-1:]):
        drop = what_a_drop_does(workspace, paths, scoring=False)
        yield from (("drop", text) for text in (drop.words, drop.detail))


def hear_and_leave(heard: list[tuple[str, str]]) -> None:
    """Take down what a dialog says that is waited for, and close it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    heard.extend(texts(dialog))
    dialog.reject()


def test_every_text_of_the_window_is_from_a_catalogue(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, pseudo: None, painted: list[str]
) -> None:
    settings = Settings()
    settings.projects_folder = tmp_path / "项目"
    bridge = Bridge("thread")
    workspace = Workspace(bridge, settings)
    window = MainWindow(workspace)
    window.resize(1280, 720)
    window.show()
    found: list[tuple[str, str]] = []
    try:
        found += look(window, qtbot)
        window.open_paths([chinese_shop.write(tmp_path / "小店")])
        qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
        found += look(window, qtbot)
        workspace.edit("", question="purchase", options={"model": "linear"})
        workspace.trainings.start()
        qtbot.waitUntil(lambda: workspace.trainings.outcome != "", timeout=120_000)
        assert workspace.trainings.outcome == "finished"
        window.show_page("explain")
        settle(qtbot, window)
        window.page("explain").show_customer(0)  # type: ignore[attr-defined]
        found += look(window, qtbot)
        found += look_at_dialogs(window, qtbot, tmp_path)
    finally:
        workspace.leave()
        window.hide()
        window.deleteLater()
        bridge.close()
    found += [("painted", text) for text in painted]
    manual = re.compile("|".join(re.escape(term.sentence) for term in terms("en").values()))
    wrong = {
        f"{where}: {text[:200]!r}"
        for where, text in found
        if untranslated(manual.sub("", text), KNOWN) and not KEPT.search(text)
    }
    assert len(found) > 2000
    assert not wrong, "\n".join(sorted(wrong))


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    language().choose("en")


def test_another_language_loses_nothing_of_the_work(
    qtbot: QtBot, workspace: Workspace, visits: Path, english_again: None
) -> None:
    language().choose("en")
    shown = Shown(workspace)
    try:
        shown.window.open_paths([visits])
        qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
        workspace.edit(
            "", question="purchase", options={"model": "mlp", "model_options": {"mlp": {"epochs": 30}}}
        )
        workspace.trainings.start()
        shown.window.show_page("train")
        live = workspace.trainings.live
        assert live is not None
        qtbot.waitUntil(lambda: bool(workspace.trainings.events), timeout=60_000)
        heard = len(workspace.trainings.events)
        project, before = workspace.project, shown.window
        language().choose(CHINESE)
        qtbot.waitUntil(lambda: shown.window is not before, timeout=10_000)
        assert shown.window.current == "train"
        assert shown.window.isVisible()
        assert workspace.project is project
        assert workspace.trainings.live == live
        assert len(workspace.trainings.events) >= heard, "the curves go on from where they were"
        assert messages.language_in_use() == CHINESE
        qtbot.waitUntil(lambda: workspace.trainings.outcome != "", timeout=120_000)
        assert workspace.trainings.outcome == "finished"
        assert workspace.trainings.selected is not None
        qtbot.waitUntil(lambda: not workspace.inspection.running, timeout=60_000)
        assert workspace.inspection.result is not None
        assert re.search("[一-鿿]", workspace.inspection.result["shape_reason"]), "the engine speaks it too"
        language().choose(ENGLISH)
        assert shown.window.current == "train"
    finally:
        workspace.leave()
        shown.window.hide()
        shown.window.deleteLater()
        shown.deleteLater()


def test_another_language_keeps_how_is_scored_and_what_is_kept_beside_the_scores(
    qtbot: QtBot, workspace: Workspace, visits: Path, tmp_path: Path, english_again: None
) -> None:
    language().choose(ENGLISH)
    shown = Shown(workspace)
    try:
        shown.window.open_paths([visits])
        qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
        workspace.edit("", question="purchase", options={"model": "linear"})
        workspace.trainings.start()
        qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=120_000)
        run = workspace.trainings.selected
        assert run is not None
        elsewhere = tmp_path / "elsewhere.intent"
        shutil.copy(run / "model.intent", elsewhere)
        shown.window.open_paths([elsewhere])
        page = shown.window.page("score")
        assert isinstance(page, ScorePage)
        why, moment = page.findChild(SegmentedControl, "score_why"), page.findChild(DateField, "score_moment")
        assert why is not None
        assert moment is not None
        why.set_value("none")
        moment.set_value("2026-03-15")
        page.open_files([visits])
        go = page.findChild(QAbstractButton, "score_go")
        assert go is not None
        qtbot.waitUntil(go.isEnabled, timeout=60_000)
        go.click()
        qtbot.waitUntil(lambda: page.result.path is not None and not workspace.jobs.running, timeout=60_000)
        scores = page.result.path
        assert scores is not None
        beside = scores.with_suffix(".json")
        qtbot.waitUntil(beside.is_file, timeout=10_000)
        before = beside.read_bytes()
        assert b"purchase" in before
        language().choose(CHINESE)
        qtbot.waitUntil(lambda: shown.window.page("score") is not page, timeout=10_000)
        again = shown.window.page("score")
        assert isinstance(again, ScorePage)
        assert again.options.why() == "none"
        assert again.options.moment() == page.options.moment() is not None
        assert again.result.path == scores
        qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=60_000)
        assert beside.read_bytes() == before
        model = again.findChild(QLabel, "score_model")
        assert model is not None
        assert re.search("[一-鿿]", model.text())
        language().choose(ENGLISH)
    finally:
        workspace.leave()
        shown.window.hide()
        shown.window.deleteLater()
        shown.deleteLater()
