"""The line of actions as a table and in a few sentences."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.explain_actions import ActionLine, Entry
from intent_desktop.ui.pages.explain_timeline import ActionTimeline


def _entry(
    words: str, day: int, meaning: str = "view", state: Any = "real", price: float | None = None
) -> Entry:
    action = {"code": 1, "words": words, "category": "", "price": price, "meaning": meaning,
              "time": f"2026-03-{day:02d}T10:12:00", "quantity": None}  # fmt: skip
    return Entry(action, state)


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


@pytest.fixture
def timeline(holder: QWidget) -> ActionTimeline:
    line = ActionLine()
    made = ActionTimeline(line, "past")
    layout = QVBoxLayout(holder)
    layout.addWidget(made.button)
    layout.addWidget(made)
    line.show_entries(
        [_entry("boots", 1), _entry("umbrella", 2, state="removed"), _entry("hat", 9, "purchase", price=12.5)]
    )
    holder.show()
    return made


def _line(timeline: ActionTimeline) -> ActionLine:
    assert isinstance(timeline.chart, ActionLine)
    return timeline.chart


def test_the_line_says_in_sentences_what_was_done(timeline: ActionTimeline) -> None:
    line = _line(timeline)
    line.actions_model.show_pushes([-0.5, 1.0])
    said = line.accessibleDescription()
    assert "2 actions. From 1 Mar 2026 to 9 Mar 2026. Viewed (1), Bought (1). The newest: hat." in said
    assert "What speaks most for it: hat. What speaks most against it: boots." in said
    assert said.endswith("Delete takes an action out, or puts it back."), "what can be done is still told"
    line.show_entries([])
    assert line.accessibleDescription().startswith("No actions.")


def test_a_button_reached_by_keyboard_shows_the_actions_as_a_table(
    timeline: ActionTimeline, qtbot: QtBot
) -> None:
    assert timeline.button.accessibleName() == "Show as table"
    qtbot.keyClick(timeline.button, Qt.Key.Key_Space)
    assert timeline.button.accessibleName() == "Show as chart"
    table = timeline.table
    assert table is not None
    assert table.isVisible()
    assert not timeline.chart.isVisible()
    cells = table.model()
    heads = [cells.headerData(column, Qt.Orientation.Horizontal) for column in range(cells.columnCount())]
    assert [" ".join(head.split()) for head in heads] == ["When", "What they did", "With", "Price", "Changed"]
    rows = [[cells.index(row, column).data() for column in range(5)] for row in range(cells.rowCount())]
    assert rows[1] == ["2 Mar 2026, 10:12", "Viewed", "umbrella", "–", "Taken out"]
    assert rows[2][1:3] == ["Bought", "hat"]
    qtbot.keyClick(timeline.button, Qt.Key.Key_Space)
    assert timeline.chart.isVisible()


def test_the_table_in_sight_follows_the_line_and_its_weights(timeline: ActionTimeline, qtbot: QtBot) -> None:
    timeline.button.setChecked(True)
    table = timeline.table
    assert table is not None
    chosen: list[int] = []
    timeline.row_chosen.connect(chosen.append)
    _line(timeline).actions_model.show_pushes([-0.5, 1.0])
    cells = table.model()
    told = [cells.index(row, cells.columnCount() - 1).data() for row in range(3)]
    assert told[1] == "–", "what is taken out has no weight"
    assert "50" in told[0]
    assert "100" in told[2]
    assert chosen == []
    table.selectRow(2)
    assert chosen[-1] == 2
    _line(timeline).show_entries([_entry("coat", 3)])
    assert table.model().rowCount() == 1
