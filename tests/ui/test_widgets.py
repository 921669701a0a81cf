"""The small widgets: what they show, say to a screen reader, and do by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QCursor, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.evaluation.blocks import Figure
from intent_desktop.ui.widgets import (
    Banner,
    Card,
    CardGroup,
    Disclosure,
    DropOverlay,
    ElidedLabel,
    EmptyState,
    FlowLayout,
    IconButton,
    MenuButton,
    ProgressStrip,
    SegmentedControl,
    SelectableCard,
    Switch,
    Tile,
    Toast,
    progress_strip,
)
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.drop_overlay import Drop
from intent_desktop.ui.widgets.labels import Label
from intent_desktop.ui.widgets.toast import hold_toasts
from tests.ui.person import shown


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_a_label_without_room_keeps_its_whole_text_for_who_asks(qtbot: QtBot) -> None:
    label = ElidedLabel("The name of a file <b>that</b> is far too long.csv")
    shown(qtbot, label)
    label.setFixedWidth(80)
    QApplication.processEvents()
    assert label.shown().endswith("…")
    assert label.text() == label.accessibleName() == "The name of a file <b>that</b> is far too long.csv"
    assert "&lt;b&gt;" in label.toolTip()
    label.setFixedWidth(600)
    QApplication.processEvents()
    assert label.shown() == label.text()
    assert label.toolTip() == ""


def test_folded_details_are_shown_by_keyboard(qtbot: QtBot) -> None:
    details = Disclosure("Further options", QLabel("rounds"))
    shown(qtbot, details)
    assert "rounds" not in texts(details)
    details.button.setFocus()
    QTest.keyClick(details.button, Qt.Key.Key_Space)
    assert details.is_open()
    assert "rounds" in texts(details)
    details.set_open(False)
    assert "rounds" not in texts(details)


def test_a_card_shows_no_empty_lines(qtbot: QtBot) -> None:
    card = Card("Options")
    card.add(QLabel("content"))
    shown(qtbot, card)
    assert texts(card) == ["Options", "content"]
    card.set_explanation("How it is asked")
    assert texts(card) == ["Options", "How it is asked", "content"]
    assert card.accessibleDescription() == "How it is asked"


def test_a_banner_copies_its_details_and_never_shows_them(qtbot: QtBot) -> None:
    banner = Banner("It failed.", "Try again.", "bad", "Traceback: secret")
    shown(qtbot, banner)
    assert texts(banner) == ["It failed.", "Try again."]
    copy = next(button for button in banner.findChildren(QPushButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == "It failed.\nTry again.\nTraceback: secret"
    banner.say("Done.", tone="good")
    assert not copy.isVisible()


def test_a_banner_without_text_is_hidden_and_one_with_text_comes_back(qtbot: QtBot) -> None:
    page = QWidget()
    banner = Banner(parent=page)
    shown(qtbot, page)
    assert not banner.isVisible()
    banner.say("Something")
    assert banner.isVisible()
    banner.say("")
    assert not banner.isVisible()


def test_a_banner_that_is_made_does_not_open_as_a_window(qtbot: QtBot) -> None:
    banner = Banner("Text", dismissable=True)
    qtbot.addWidget(banner)
    assert not banner.isVisible()


def test_a_banner_can_be_dismissed_and_acts(qtbot: QtBot) -> None:
    banner = Banner("Text", dismissable=True)
    done: list[int] = []
    button = banner.add_action("Show", lambda: done.append(1))
    shown(qtbot, banner)
    button.click()
    assert done == [1]
    with qtbot.waitSignal(banner.dismissed):
        banner.findChildren(IconButton)[0].click()
    assert not banner.isVisible()


def test_a_tile_reads_as_one_sentence(qtbot: QtBot) -> None:
    tile = Tile.of(
        Figure(name="Buyers found", value=0.724, low=0.70, high=0.75, unit="%", explanation="Of all.")
    )
    shown(qtbot, tile)
    assert tile.accessibleName() == "Buyers found: 72.4\u00a0%"
    assert "± 2.6 (95\u00a0%)" in tile.accessibleDescription()


def test_a_tile_without_a_value_shows_a_dash(qtbot: QtBot) -> None:
    tile = Tile.of(Figure(name="ROC-AUC", value=None))
    shown(qtbot, tile)
    assert texts(tile) == ["ROC-AUC", "–"]


def test_an_empty_state_offers_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState("data", "Nothing here", "Drop a file.", "Open files")
    shown(qtbot, state)
    with qtbot.waitSignal(state.activated):
        state.findChildren(QPushButton)[0].click()
    state.say("Still nothing")
    assert texts(state) == ["Still nothing"]
    assert not state.findChildren(QPushButton)[0].isVisible()


def test_segments_are_chosen_by_arrow_keys_and_say_so_by_hand_only(qtbot: QtBot) -> None:
    control = SegmentedControl([("l", "Light"), ("d", "Dark"), ("s", "System")], "Theme")
    shown(qtbot, control)
    heard: list[object] = []
    control.changed.connect(heard.append)
    control.set_value("d")
    assert heard == []
    button = control.findChildren(QPushButton)[1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert control.value() == "s"
    assert heard == ["s"]
    assert button.accessibleName() == "Theme: Dark"


def test_a_switch_is_a_check_box_to_a_screen_reader(qtbot: QtBot) -> None:
    switch = Switch("Active customers only")
    shown(qtbot, switch)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    assert not switch.isChecked()
    assert QAccessible.queryAccessibleInterface(switch).role() == QAccessible.Role.CheckBox


def cards(qtbot: QtBot) -> CardGroup:
    group = CardGroup("Question")
    for name in ("purchase", "churn", "value"):
        group.add(SelectableCard(name, name.title(), f"About {name}", "cart"))
    group.resize(900, 200)
    shown(qtbot, group)
    return group


def test_one_card_at_a_time_is_chosen_by_mouse_or_arrows(qtbot: QtBot) -> None:
    group = cards(qtbot)
    heard: list[object] = []
    group.changed.connect(heard.append)
    group.set_value("purchase")
    assert heard == []
    first, second, _ = group.cards()
    QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=QPoint(150, 40))
    assert group.value() == "churn"
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert group.value() == "purchase"
    assert heard == ["churn", "purchase"]
    assert QAccessible.queryAccessibleInterface(first).role() == QAccessible.Role.RadioButton


def test_no_card_is_chosen_for_an_unknown_value(qtbot: QtBot) -> None:
    group = cards(qtbot)
    group.set_value("churn")
    group.set_value("nothing of the kind")
    assert group.value() is None


def test_cards_are_cleared_without_a_trace(qtbot: QtBot) -> None:
    group = cards(qtbot)
    group.clear()
    assert group.cards() == []
    assert group.value() is None


@pytest.mark.parametrize(("width", "columns"), [(1000, 3), (600, 2), (250, 1)])
def test_cards_share_the_width_in_equal_columns(qtbot: QtBot, width: int, columns: int) -> None:
    host = QWidget()
    layout = FlowLayout(host, least_width=270)
    for name in "abcd"[:3]:
        layout.addWidget(SelectableCard(name, name, "text " * 20))
    host.resize(width, 600)
    shown(qtbot, host)
    tops = [host.children()[place].geometry().top() for place in range(1, 4)]  # type: ignore[attr-defined]
    assert tops.count(tops[0]) == columns
    assert layout.heightForWidth(250) > layout.heightForWidth(1000)


def test_progress_tells_stage_share_and_time_left(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    assert not strip.isVisible()
    strip.start("Training", keeps=True)
    strip.show_progress("Round 5", 5, 20, 130)
    assert texts(strip) == ["Training", "Round 5 · 25\u00a0%", "2\u00a0min 10\u00a0s left"]
    strip.show_stopping()
    assert [button.isEnabled() for button in strip.findChildren(QPushButton)] == [False]
    strip.finish()
    assert not strip.isVisible()


def test_a_bar_shows_the_share_of_a_stage_that_lasts(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress_strip, "_SETTLED_SECONDS", 0.2)
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    bar = strip.findChildren(QProgressBar)[0]
    strip.start("Training")
    strip.show_progress("Checking", 1, 1)
    assert bar.maximum() == 0, "it only says that work goes on"
    strip.show_progress("Learning", 10, 100)
    assert bar.maximum() == 0
    assert texts(strip)[1] == "Learning · 10\u00a0%"
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == bar.maximum() // 10, "without another word from the stage"
    strip.show_progress("Learning", 90, 100)
    assert bar.value() == bar.maximum() // 10 * 9
    strip.show_progress("Learning", 5, 100)
    assert bar.maximum() == 0, "it has begun anew"
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    strip.start("Another work")
    assert bar.maximum() == 0


def test_a_bar_does_not_flicker_between_stages_that_alternate(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_strip, "_SETTLED_SECONDS", 0.3)
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    bar = strip.findChildren(QProgressBar)[0]
    strip.start("Training")
    for step in range(1, 9):
        for stage in ("Learning", "Judging"):
            strip.show_progress(stage, step, 8)
            qtbot.wait(30)
            assert bar.maximum() == 0
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


def test_work_is_stopped_in_the_way_it_can_be(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Reading")
    button = strip.findChildren(QPushButton)[0]
    keep, discard = button.menu().actions()
    assert not keep.isVisible()
    with qtbot.waitSignal(strip.discard):
        discard.trigger()
    strip.start("Training", keeps=True)
    with qtbot.waitSignal(strip.stop_and_keep):
        keep.trigger()


def dragged(kind: type, *paths: str) -> tuple[QMimeData, QDropEvent]:
    data = QMimeData()
    data.setUrls([QUrl(path) if "://" in path else QUrl.fromLocalFile(path) for path in paths])
    place = QPoint(10, 10) if kind is QDragEnterEvent else QPointF(10, 10)
    event = kind(
        place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    return data, event


def test_files_dropped_anywhere_arrive_as_paths(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(400, 300)
    overlay = DropOverlay(window, lambda paths: Drop(f"Drop to add {len(paths)}", "", paths))
    shown(qtbot, window)
    data, enter = dragged(QDragEnterEvent, "/tmp/a b.csv", "/tmp/folder")
    QApplication.sendEvent(window, enter)
    assert overlay.isVisible()
    assert overlay.words() == "Drop to add 2"
    assert overlay.size() == window.size()
    drop_data, drop = dragged(QDropEvent, "/tmp/a b.csv", "/tmp/folder")
    with qtbot.waitSignal(overlay.dropped) as heard:
        QApplication.sendEvent(window, drop)
    assert heard.args == [[Path("/tmp/a b.csv"), Path("/tmp/folder")]]
    assert not overlay.isVisible()
    del data, drop_data


def test_what_is_refused_says_why_and_cannot_be_dropped(qtbot: QtBot) -> None:
    window = QWidget()
    overlay = DropOverlay(window, lambda paths: Drop("This cannot be read", "a.png: it is a picture", []))
    shown(qtbot, window)
    data, enter = dragged(QDragEnterEvent, "/tmp/a.png")
    QApplication.sendEvent(window, enter)
    assert overlay.isVisible()
    assert overlay.detail() == "a.png: it is a picture"
    assert enter.dropAction() == Qt.DropAction.IgnoreAction
    drop_data, drop = dragged(QDropEvent, "/tmp/a.png")
    with qtbot.assertNotEmitted(overlay.dropped):
        QApplication.sendEvent(window, drop)
    assert not overlay.isVisible()
    del data, drop_data


def test_what_is_no_local_file_is_not_taken(qtbot: QtBot) -> None:
    window = QWidget()
    overlay = DropOverlay(window, lambda paths: Drop("Drop", "", paths))
    shown(qtbot, window)
    data, enter = dragged(QDragEnterEvent, "https://example.org/a.csv")
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    assert not overlay.isVisible()
    assert not enter.isAccepted()
    del data


def test_a_toast_goes_by_itself_or_by_its_action(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(500, 300)
    toast = Toast(window)
    shown(qtbot, window)
    toast.say("Done", seconds=0.05)
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2_000)
    done: list[int] = []
    toast.say("Set aside", "Undo", lambda: done.append(1))
    toast.findChildren(QPushButton)[0].click()
    assert done == [1]
    assert not toast.isVisible()


def test_a_toast_goes_also_where_its_page_was_hidden_meanwhile(qtbot: QtBot) -> None:
    window = QWidget()
    page = QWidget(window)
    toast = Toast(page)
    shown(qtbot, window)
    toast.say("Done", seconds=0.05)
    page.hide()
    page.show()
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2_000)


def test_the_toast_of_a_page_stands_over_the_foot_of_its_window_between_the_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1280, 720)
    page = QWidget(window)
    page.setGeometry(250, 130, 1030, 540)
    hold_toasts(window)
    shown(qtbot, window)
    toast = Toast(page)
    toast.say("Saved as scores.xlsx in " + "/a/folder/far/down" * 20, "Show folder", lambda: None)
    area = toast.geometry()
    assert toast.parentWidget() is window
    assert area.top() > page.geometry().bottom()
    assert area.bottom() <= window.rect().bottom()
    assert 250 < area.left() < area.right() < 1030
    window.resize(1920, 1080)
    assert toast.geometry().top() > 1_000, "it goes with the window"
    other = Toast(page)
    other.say("Copied")
    assert other.isVisible()
    assert not toast.isVisible(), "the latest word alone"


def test_a_dialog_that_grows_beyond_the_edge_of_the_screen_moves_back(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Dialog(parent, "asked", "Asked", "A question")
    dialog.show()
    qtbot.waitExposed(dialog)
    screen = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), screen.bottom() - 60)
    label = Label("words\n" * 12)
    dialog.body.addWidget(label)
    dialog.fit()
    assert dialog.frameGeometry().bottom() <= screen.bottom()
    dialog.close()


@pytest.mark.parametrize("kind", [IconButton, MenuButton])
def test_a_button_whose_menu_was_used_looks_no_longer_pointed_at(
    qtbot: QtBot, kind: type[IconButton | MenuButton]
) -> None:
    button = kind("Save these", "download") if kind is MenuButton else kind("sun", "Light or dark")
    shown(qtbot, button)
    menu = QMenu(button)
    menu.addAction("Light")
    button.setMenu(menu)
    button.move(300, 300)
    left = QPoint(5, 5)
    QCursor.setPos(left)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    assert menu.isVisible()
    menu.close()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)  # as Qt leaves it when a menu took the mouse
    qtbot.waitUntil(lambda: not button.underMouse(), timeout=1_000)
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    menu.close()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    qtbot.wait(50)
    assert button.underMouse(), "the pointer is there"
    QCursor.setPos(left)
