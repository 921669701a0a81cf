"""The bar of steps: their names and states, and the line under the chosen one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from intent_desktop.ui.theme import motion, theme
from intent_desktop.ui.widgets import WizardTabBar
from intent_desktop.ui.widgets.wizard_tab_bar import State
from tests.ui.person import shown


def test_eight_steps_fit_a_small_window_uncut(qtbot: QtBot) -> None:
    bar = WizardTabBar()
    for name in ("Data", "Quality", "Question", "Model", "Train", "Evaluate", "Explain", "Score"):
        bar.add_step(name)
    bar.resize(1024, 56)
    shown(qtbot, bar)
    assert bar.tabRect(7).right() <= 1024
    assert all(bar.tabRect(place).width() >= bar.minimumTabSizeHint(place).width() for place in range(8))


def test_a_step_says_its_state_and_what_it_lacks(qtbot: QtBot) -> None:
    bar = WizardTabBar()
    bar.add_step("Data")
    bar.add_step("Quality")
    shown(qtbot, bar)
    assert bar.state(0) == "todo"
    bar.set_state(1, "attention", "Two findings <need> a look.")
    assert bar.accessibleTabName(1) == "Step 2, Quality: needs attention. Two findings <need> a look."
    assert "&lt;need&gt;" in bar.tabToolTip(1)
    assert bar.brief(1) == "Needs a look"
    bar.set_state(1, "todo", "There is no data yet.", "After Data")
    assert bar.brief(1) == "After Data"
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.currentIndex() == 1


def test_a_step_keeps_its_place_whatever_its_state(qtbot: QtBot) -> None:
    bar = WizardTabBar()
    for name in ("Data", "Quality"):
        bar.add_step(name)
    bar.resize(500, 56)
    shown(qtbot, bar)
    starts = []
    marked: list[tuple[State, str]] = [("todo", "After Question"), ("ready", ""), ("todo", "")]
    for state, brief in marked:
        bar.set_state(1, state, "", brief)
        picture = bar.grab().toImage()
        ratio, middle = picture.devicePixelRatio(), picture.height() // 2
        first = round((bar.tabRect(1).left() + 5) * ratio)
        ground = picture.pixel(first, middle)
        starts.append(next(x for x in range(first, picture.width()) if picture.pixel(x, middle) != ground))
    assert max(starts) - min(starts) <= 1  # the line around it is a little thinner where it is to do


@pytest.mark.parametrize(("before", "chosen"), [(0, 2), (2, 0)])
def test_the_line_stands_under_the_chosen_step_alone_while_it_moves(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, before: int, chosen: int
) -> None:
    bar = WizardTabBar()
    for name in ("Data", "Quality", "Evaluate"):
        bar.add_step(name)
    bar.resize(600, 56)
    shown(qtbot, bar)
    bar.setCurrentIndex(before)
    monkeypatch.setattr(motion.QGuiApplication, "platformName", lambda: "xcb")

    def underlined() -> set[int]:
        picture = bar.grab().toImage()
        row = bar.tabRect(chosen).bottom() - 1
        wanted = QColor(theme().colours.accent)
        return {bar.tabAt(QPoint(x, row)) for x in range(bar.width()) if picture.pixelColor(x, row) == wanted}

    bar.setCurrentIndex(chosen)
    assert underlined() == {chosen}, "also where the window is busy from now on"
    qtbot.wait(200)
    assert underlined() == {chosen}
