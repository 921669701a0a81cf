"""The wheel over a field: the page scrolls, and no value changes that the person has not gone into."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

import intent_desktop.ui
from intent_desktop.ui.widgets import PageScroll
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus


def turn_wheel(over: QWidget) -> bool:
    """One notch towards the person; whether it was taken, else Qt goes on to what lies below."""
    middle = QPointF(over.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(over.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)
    return event.isAccepted()


def value_of(field: QWidget) -> float:
    if isinstance(field, QComboBox):
        return field.currentIndex()
    assert isinstance(field, QDoubleSpinBox | QSlider)
    return field.value()


@pytest.mark.parametrize("kind", [QComboBox, QSlider, NumberBox])
def test_the_wheel_scrolls_the_page_until_the_field_has_been_gone_into(
    qtbot: QtBot, kind: type[QWidget]
) -> None:
    page, field, other = PageScroll(), kind(), QSlider()
    qtbot.addWidget(page)
    if isinstance(field, QComboBox):
        field.addItems(["a", "b", "c"])
        field.setCurrentIndex(1)
    else:
        assert isinstance(field, QDoubleSpinBox | QSlider)
        field.setRange(0, 100)
        field.setValue(50)
    if not isinstance(field, NumberBox):
        wheel_only_with_focus(field)
    room = QWidget()
    room.setFixedHeight(2_000)
    for part in (other, field, room):
        page.add(part)
    page.resize(300, 300)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    other.setFocus()
    before = value_of(field)
    assert (turn_wheel(field), value_of(field)) == (False, before)
    assert not field.hasFocus(), "else a second notch would change it"
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert turn_wheel(field)
    assert value_of(field) != before


def test_every_drop_down_and_slider_of_the_window_leaves_the_wheel_to_its_page() -> None:
    made, guarded = 0, 0
    for file in Path(intent_desktop.ui.__file__).parent.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        made += text.count("= QComboBox()") + text.count("= QSlider(")
        guarded += text.count("        wheel_only_with_focus(") - text.count("wheel_only_with_focus(self)")
    assert made
    assert guarded == made
