"""What decisions are worth, and the profit at every threshold."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import Curve, Line
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import Note
from intent_desktop.metrics.money import Money
from intent_desktop.ui import names
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.blocks.window import CHART_HEIGHT, LEAST_WIDTH
from intent_desktop.ui.pages.evaluate_judgement import Judgement
from intent_desktop.ui.pages.question_money import QuestionMoney
from intent_desktop.ui.plots import LineChart
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Card, FlowLayout, Label, SecondaryButton


class MoneyPart(QWidget):
    """Four amounts at the left, the profit they make at the right.

    `changed` says amounts, or None, after an edit by hand; `moved` the place of a threshold dragged to or found best.
    """

    changed = Signal(object)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("money_part")
        self._judgement: Judgement | None = None
        self._money: Money | None = None
        self.amounts = QuestionMoney()
        self.amounts.changed.connect(self.changed)
        self._best = SecondaryButton(self.tr("Maximise: use the most profitable threshold"), "money")
        self._best.setObjectName("use_best_threshold")
        self._best.clicked.connect(self._use_best)
        self._told = Label(role="body")
        self._told.setObjectName("best_profit")
        self._warning = Caption(
            self.tr(
                "The delivered threshold knows nothing of money: it is the one with the best balance of hits and misses (F1) on "
                "validation rows. Maximise takes the one that pays most in its place. As that is found on these test rows, it "
                "flatters itself a little: on new customers expect less."
            )
        )
        amounts = Card()
        amounts.add(self.amounts)
        self._found = QWidget()
        below = QVBoxLayout(self._found)
        below.setContentsMargins(0, SPACE.small, 0, 0)
        below.setSpacing(SPACE.small)
        below.addWidget(self._told)
        below.addWidget(self._best, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._warning)
        amounts.add(self._found)
        self.profit = LineChart(self.tr("Profit"))
        self.profit.setObjectName("chart_profit")
        self.profit.setFixedHeight(CHART_HEIGHT + 20)
        self.profit.threshold_moved.connect(self._on_drag)
        self._card = BlockCard(self.profit, "card_profit")
        flow = FlowLayout(self, least_width=LEAST_WIDTH, most_columns=2, spacing=SPACE.medium)
        flow.addWidget(amounts)
        flow.addWidget(self._card)

    def show_judgement(self, judgement: Judgement, model: str, protocol: str, money: Money | None) -> None:
        """Draw the profit of a model with those amounts; None: nobody counts in money."""
        self._judgement, self._money = judgement, money
        self.amounts.show_amounts(msgspec.to_builtins(money) if money is not None else None)
        self._card.setVisible(money is not None)
        self._found.setVisible(money is not None)
        if money is None:
            return
        profit = judgement.profit(money)
        curve = Curve(
            title=Note("answers_profit").text(),
            x_label=Note("answers_acted_on").text(),
            y_label=Note("answers_profit_axis").text(),
            lines=[
                Line(name=names.model(model), x=judgement.acted_on[::-1].tolist(), y=profit[::-1].tolist())
            ],
            x_unit="%",
            y_unit="money",
            protocol=protocol,
        )
        self.profit.show_curve(curve)
        self._card.show_block(curve)
        best = judgement.best(money)
        self._told.setText(
            self.tr(
                "At best {profit}, when you act on the best {share} (a chance of at least {chance}). Acting on everybody would "
                "bring {everybody}, on nobody {nobody}."
            ).format(
                everybody=format_number(profit[0], grouped_from=100),
                nobody=format_number(profit[-1], grouped_from=100),
                profit=format_number(profit[best], grouped_from=100),
                share=format_share(judgement.acted_on[best], 1),
                chance=format_share(min(judgement.thresholds[best], 1.0), 1),
            )
            if best < len(profit) - 1
            else self.tr("With these amounts it is best to act on nobody.")
        )

    def show_place(self, place: int) -> None:
        """Move the threshold to a place."""
        judgement, money = self._judgement, self._money
        if judgement is None or money is None:
            return
        share = float(judgement.acted_on[place])
        self.profit.set_threshold(share)
        self.profit.show_point(share, float(judgement.profit(money)[place]))
        # Pressed just now it keeps the focus, which else would go on to the next control, and the page scroll to that.
        self._best.setEnabled(place != judgement.best(money) or self._best.hasFocus())

    def _use_best(self) -> None:
        if self._judgement is not None and self._money is not None:
            self.moved.emit(self._judgement.best(self._money))

    def _on_drag(self, share: float) -> None:
        if self._judgement is not None:
            self.moved.emit(self._judgement.place_acting_on(share))
