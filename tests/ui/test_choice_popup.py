"""A list of choices that narrows as one types, by keyboard and mouse."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.widgets.choice_box import Choice
from intent_desktop.ui.widgets.choice_popup import ChoicePopup

CHOICES = [
    Choice("user", "User", "The customer a row belongs to."),
    Choice("quantity", "Quantity", "How many pieces."),
    Choice("cost", "Cost", "What one piece costs the shop itself."),
    Choice("category", "Category", "The kind or brand of a product."),
]


@pytest.fixture
def popup(qtbot: QtBot) -> ChoicePopup:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    made = ChoicePopup(owner)
    made.offer(CHOICES, "cost", "Role of paid")
    made.chosen.connect(lambda value: owner.setProperty("chosen", value))
    made.open_at(QPoint(10, 10))
    return made


def chosen(popup_owner: QWidget) -> Any:
    return popup_owner.property("chosen")


def test_the_value_in_force_is_the_current_one(popup: ChoicePopup) -> None:
    assert popup.view.currentIndex().data() == "Cost"
    assert popup.field.accessibleName() == "Role of paid"


def test_typing_narrows_and_enter_takes_the_best(qtbot: QtBot, popup: ChoicePopup) -> None:
    owner = popup.parentWidget()
    assert isinstance(owner, QWidget)
    qtbot.keyClicks(popup.field, "ca")
    assert popup.shown() == ["Category"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert chosen(owner) == "category"


def test_what_no_name_holds_is_looked_for_in_the_meanings(qtbot: QtBot, popup: ChoicePopup) -> None:
    qtbot.keyClicks(popup.field, "customer")
    assert popup.shown() == ["User"]


def test_arrows_move_in_the_list_and_escape_chooses_nothing(qtbot: QtBot, popup: ChoicePopup) -> None:
    owner = popup.parentWidget()
    assert isinstance(owner, QWidget)
    qtbot.keyClick(popup.field, Qt.Key.Key_Up)
    assert popup.view.currentIndex().data() == "Quantity"
    qtbot.keyClick(popup.field, Qt.Key.Key_Escape)
    assert chosen(owner) is None
    assert not popup.isVisible()
