"""Where a network looked, for one customer: among past actions or among features. Shown quietly, since it is no reason."""

from typing import Any

from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Bars
from intent_desktop.ui.pages.explain_actions import ActionModel
from intent_desktop.ui.plots import BarChart
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import ElidedLabel

MOST_FEATURES = 8


class LookedLine(ElidedLabel):
    """What the thin lines beside the actions are; there where a network looked at all."""

    def __init__(self, actions: ActionModel, parent: QWidget | None = None):
        super().__init__("", "caption", parent)
        self._actions = actions
        self.hide()

    def show_attention(self, attention: dict[str, Any] | None) -> None:
        """Show where the network among a run's models looked, as the engine tells it; None where there is none."""
        self._actions.show_attention([] if attention is None else attention["shares"])
        self.setVisible(attention is not None)
        if attention is not None:
            words = self.tr("Thin lines: where “{model}” looked, which is not why")
            self.setText(words.format(model=attention["model"]))


class LookedCard(Card):
    """Which features the network that a model goes by looked at."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(
            self.tr("Where the network looked"),
            self.tr(
                "Its attention to each feature. That is not why the chance is what it is: what the model leans on, and "
                "whether this attention means anything, stands under “What matters overall”."
            ),
            parent,
        )
        self.chart = BarChart(self.tr("Where the network looked"))
        self.chart.setObjectName("looked_chart")
        self.add(self.chart)
        self.hide()

    def show_attention(self, attention: list[dict[str, Any]]) -> None:
        """Show each feature's share, the largest first, as the engine tells it; none where the model has no attention."""
        self.setVisible(bool(attention))
        shown = attention[:MOST_FEATURES]
        self.chart.show_bars(
            Bars(
                value_label=self.tr("Share of attention"),
                names=[each["label"] for each in shown],
                values=[each["share"] for each in shown],
                unit="%",
            )
        )
