"""Where a network looked, in the window: beside past actions, or as a card of features, and never as a reason."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.ui.pages.explain_actions import ActionLine, Entry
from intent_desktop.ui.pages.explain_attention import MOST_FEATURES, LookedCard, LookedLine
from intent_desktop.ui.theme import theme


def _entry(words: str, state: Any = "real") -> Entry:
    return Entry(
        {"code": 1, "words": words, "category": "", "price": None, "meaning": "view", "time": None, "quantity": None},
        state,
    )  # fmt: skip


@pytest.fixture
def line(qtbot: QtBot) -> ActionLine:
    made = ActionLine()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_entries([_entry("boots"), _entry("umbrella", "removed"), _entry("hat"), _entry("coat")])
    made.show()
    return made


def _sentences(line: ActionLine) -> list[str]:
    model = line.actions_model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_each_action_that_counts_says_how_much_the_network_looked_at_it(
    line: ActionLine, qtbot: QtBot
) -> None:
    said = LookedLine(line.actions_model)
    qtbot.addWidget(said)
    said.show_attention({"model": "Transformer", "shares": [None, 0.25, 0.75]})
    assert "Transformer" in said.text()
    assert "not why" in said.text()
    boots, umbrella, hat, coat = _sentences(line)
    assert "attention" not in boots + umbrella
    assert f"{format_share(0.25, 0)} of the network's attention" in hat
    assert f"{format_share(0.75, 0)} of the network's attention" in coat
    assert line.actions_model.most_looked() == 0.75


def test_a_thin_line_is_drawn_where_it_looked(line: ActionLine) -> None:
    before = line.grab().toImage()
    line.actions_model.show_attention([0.1, 0.2, 0.7])
    after = line.grab().toImage()
    assert before != after
    colour = theme().colour("soft").rgb()
    rows = {y for y in range(after.height()) for x in range(after.width() // 2, after.width()) if after.pixel(x, y) == colour}  # fmt: skip
    assert len(rows) >= 2


def test_without_a_network_nothing_is_said(line: ActionLine, qtbot: QtBot) -> None:
    said = LookedLine(line.actions_model)
    qtbot.addWidget(said)
    said.show_attention({"model": "Transformer", "shares": [0.2, 0.2, 0.6]})
    said.show_attention(None)
    assert said.isHidden()
    assert not any("attention" in each for each in _sentences(line))


def test_features_come_as_bars_with_a_caution(qtbot: QtBot) -> None:
    card = LookedCard()
    qtbot.addWidget(card)
    card.show_attention(
        [{"feature": f"feature {number}", "label": f"feature {number}", "share": 0.1} for number in range(10)]
    )
    assert not card.isHidden()
    assert f"feature {MOST_FEATURES - 1}" in card.chart.describe()
    assert f"feature {MOST_FEATURES}" not in card.chart.describe()
    assert "not why" in card.accessibleDescription()
    card.show_attention([])
    assert card.isHidden()
