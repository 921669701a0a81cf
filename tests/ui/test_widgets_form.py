"""Options as fields: values in, values out, and words where one cannot be taken."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from intent_desktop.ui.widgets import DateField, Field, Form, NumberField, Switch

OPTIONS: list[dict[str, Any]] = [
    {
        "name": "horizon",
        "label": "Days ahead",
        "explanation": "Counts as yes.",
        "kind": "whole",
        "default": 30,
        "least": 1,
        "greatest": 365,
        "unit": "days",
    },
    {"name": "rate", "label": "Learning rate", "kind": "number", "default": None, "least": 0, "greatest": 1},
    {
        "name": "cutoff",
        "label": "Cut-off",
        "kind": "date",
        "default": None,
        "least": "2025-01-01",
        "greatest": "2025-12-31",
    },
    {
        "name": "split",
        "label": "Split",
        "kind": "choice",
        "default": "time",
        "choices": [["time", "By time"], ["group", "By customer"]],
    },
    {
        "name": "label",
        "label": "Answer",
        "kind": "column",
        "default": None,
        "choices": [[None, "automatic"], ["Revenue", "Revenue"]],
    },
    {"name": "active", "label": "Active only", "kind": "switch", "default": True},
]


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form(OPTIONS)
    qtbot.addWidget(form)
    form.show()
    return form


def type_into(field: Any, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_form_begins_at_the_defaults(form: Form) -> None:
    assert form.values() == {
        "horizon": 30,
        "rate": None,
        "cutoff": None,
        "split": "time",
        "label": None,
        "active": True,
    }
    assert form.valid()


def test_values_can_be_set_without_a_signal(form: Form, qtbot: QtBot) -> None:
    values = {
        "horizon": 7,
        "rate": 0.5,
        "cutoff": "2025-03-31",
        "split": "group",
        "label": "Revenue",
        "active": False,
    }
    with qtbot.assertNotEmitted(form.changed):
        form.set_values({**values, "unknown": 1})
    assert form.values() == values


def test_each_edit_is_told_once(form: Form) -> None:
    heard: list[tuple[str, object]] = []
    form.changed.connect(lambda name, value: heard.append((name, value)))
    type_into(form.editor("horizon"), "14")
    type_into(form.editor("cutoff"), "2025-05-01")
    switch, box = form.editor("active"), form.editor("split")
    assert isinstance(switch, Switch)
    assert isinstance(box, QComboBox)
    switch.click()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    form.setFocus()
    assert heard == [("horizon", 14), ("cutoff", "2025-05-01"), ("active", False), ("split", "group")]


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("horizon", "many", "whole number"),
        ("horizon", "1.5", "whole number"),
        ("horizon", "0", "1 or more"),
        ("horizon", "9999", "365 or less"),
        ("rate", "abc", "a number"),
        ("rate", "nan", "a number"),
        ("cutoff", "31.12.2025", "2026-03-31"),
        ("cutoff", "2026-01-01", "2025-12-31 or earlier"),
        ("cutoff", "2024-01-01", "2025-01-01 or later"),
    ],
)
def test_a_value_that_cannot_be_taken_says_why_in_place(form: Form, name: str, words: str, told: str) -> None:
    heard: list[str] = []
    form.changed.connect(lambda changed, _: heard.append(changed))
    type_into(form.editor(name), words)
    visible = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert any(told in text for text in visible)
    assert heard == []
    assert not form.valid()
    assert form.values()[name] is None


def test_a_mended_value_takes_the_word_back(form: Form) -> None:
    type_into(form.editor("horizon"), "0")
    type_into(form.editor("horizon"), "5")
    assert not [
        label for label in form.findChildren(QLabel) if label.isVisible() and "or more" in label.text()
    ]
    assert form.valid()


def test_an_empty_field_leaves_the_choice_to_the_program_where_it_may(form: Form) -> None:
    field = form.editor("rate")
    assert isinstance(field, Field)
    field.set_value(0.3)
    type_into(field, " ")
    assert form.values()["rate"] is None
    assert form.valid()
    required = form.editor("horizon")
    assert isinstance(required, Field)
    required.setText("")
    assert required.problem()


def test_every_field_has_a_name_a_label_and_its_explanation(form: Form) -> None:
    for option in OPTIONS:
        editor = form.editor(option["name"])
        assert editor.accessibleName() == option["label"]
        assert any(label.buddy() is editor for label in form.findChildren(QLabel))
    assert form.editor("horizon").accessibleDescription() == "Counts as yes."


def test_other_options_replace_the_old_ones(form: Form, qtbot: QtBot) -> None:
    form.set_options(OPTIONS[:1])
    assert form.names() == ["horizon"]
    form.set_options([])
    assert form.values() == {}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("0,5", 0.5),
        ("0,001", 0.001),
        ("-0,125", -0.125),
        ("1,234,567", 1234567),
        ("1,000", 1000),
        ("1 000.5", 1000.5),
        ("−3", -3),
        ("1e-3", 0.001),
    ],
)
def test_numbers_are_read_as_people_write_them(qtbot: QtBot, words: str, value: float) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setText(words)
    assert field.value() == value


def test_arrow_keys_step_a_number_inside_its_bounds(qtbot: QtBot) -> None:
    field = NumberField(whole=True, least=1, greatest=3)
    qtbot.addWidget(field)
    field.set_value(2)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 3
    rate = NumberField()
    qtbot.addWidget(rate)
    rate.set_value(0.001)
    QTest.keyClick(rate, Qt.Key.Key_Up)
    assert rate.value() == pytest.approx(0.0011)


def test_a_day_is_picked_from_a_calendar_by_keyboard(qtbot: QtBot) -> None:
    field = DateField(least="2025-01-01", greatest="2025-12-31")
    qtbot.addWidget(field)
    field.show()
    field.set_value("2025-03-31")
    QTest.keyClick(field, Qt.Key.Key_Down)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.isVisible()
    with qtbot.waitSignal(field.edited):
        calendar.activated.emit(calendar.selectedDate().addDays(-1))
    assert field.value() == "2025-03-30"


def test_ctrl_z_in_a_field_that_is_edited_brings_back_the_value_last_taken(form: Form) -> None:
    heard: list[object] = []
    form.changed.connect(lambda _, value: heard.append(value))
    field = form.editor("horizon")
    type_into(field, "14")
    type_into(field, "9999")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.values()["horizon"] == 14
    assert form.valid()
    assert set(heard) == {14}
    assert not [
        label for label in form.findChildren(QLabel) if label.isVisible() and "or less" in label.text()
    ]


def test_ctrl_z_goes_past_a_field_in_which_nothing_is_edited(form: Form, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    QShortcut(QKeySequence.StandardKey.Undo, form, lambda: pressed.append(True))
    field = form.editor("horizon")
    field.setFocus()
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    assert form.values()["horizon"] == 30
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_a_refused_entry_is_told_while_it_is_typed_and_stands_until_the_value_is_another(
    form: Form, qtbot: QtBot
) -> None:
    field = form.editor("horizon")
    field.setFocus()
    assert isinstance(field, Field)
    field.selectAll()
    with qtbot.waitSignal(form.problems_changed):
        QTest.keyClicks(field, "99999")
    assert form.problem() == "Days ahead: Please enter 365 or less."
    form.editor("rate").setFocus()
    assert form.is_edited("horizon", 30)
    assert not form.is_edited("horizon", 60)
    form.revert()
    assert (form.problem(), form.values()["horizon"]) == ("", 30)
