"""What right and wrong decisions bring, as a small matrix of four amounts."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.fields import NumberField
from intent_desktop.ui.widgets.labels import Caption, Heading, Label
from intent_desktop.ui.widgets.switch import Switch

Amounts = dict[str, float]
"""Fields of Money by name."""

EXAMPLE: Amounts = {
    "true_positive": 10.0,
    "false_positive": -1.0,
    "false_negative": 0.0,
    "true_negative": 0.0,
}


def worthwhile_chance(amounts: Amounts) -> float | None:
    """The chance from which acting brings more than leaving alone; None where it never does, or always."""
    gained = amounts["true_positive"] - amounts["false_negative"]
    lost = amounts["true_negative"] - amounts["false_positive"]
    if gained <= 0 or lost <= 0:
        return None
    return lost / (gained + lost)


class QuestionMoney(QWidget):
    """Off by default; switched on, four amounts. `changed` says them, or None, after an edit by hand."""

    changed = Signal(object)
    problem_changed = Signal()
    """`problem()` is another."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._amounts: Amounts | None = None
        self._switch = Switch(self.tr("Count in money"))
        self._switch.setObjectName("count_in_money")
        self._switch.setAccessibleName(self.tr("Count in money"))
        self._switch.clicked.connect(self._on_switch)
        explanation = Caption(
            self.tr(
                "Optional. Say what it brings to act on an answer (with a coupon, a call, a letter), and the program finds the "
                "chance from which acting pays. Amounts are in your shop's currency; a cost is negative."
            )
        )
        self._fields = {name: NumberField(required=True) for name in EXAMPLE}
        self._matrix = self._lay_out_matrix()
        self._sentence = Label(role="body")
        self._sentence.setObjectName("money_sentence")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addWidget(Heading(self.tr("What decisions are worth")))
        layout.addWidget(explanation)
        layout.addWidget(self._switch)
        layout.addWidget(self._matrix)
        layout.addWidget(self._sentence)
        layout.addStretch(1)
        self.show_amounts(None)

    def show_amounts(self, amounts: dict[str, Any] | None) -> None:
        """Show amounts without a signal; None switches the counting off."""
        self._amounts = {**EXAMPLE, **amounts} if amounts is not None else None
        self._switch.setChecked(amounts is not None)
        self._matrix.setVisible(amounts is not None)
        self._sentence.setVisible(amounts is not None)
        if self._amounts is None:
            return
        for name, field in self._fields.items():
            if not field.is_edited(self._amounts[name]):
                field.set_value(self._amounts[name])
        self._sentence.setText(self._in_words(self._amounts))

    def problem(self) -> str:
        """What is wrong with an amount as it stands in its field; empty where nothing is."""
        if self._amounts is None:
            return ""
        return next((field.problem() for field in self._fields.values() if field.problem()), "")

    def _lay_out_matrix(self) -> QWidget:
        names = {
            ("true_positive", 0, 0): self.tr("You act, and the answer turns out yes"),
            ("false_positive", 0, 1): self.tr("You act, and the answer turns out no"),
            ("false_negative", 1, 0): self.tr("You leave it, and the answer turns out yes"),
            ("true_negative", 1, 1): self.tr("You leave it, and the answer turns out no"),
        }
        matrix = QWidget()
        grid = QGridLayout(matrix)
        grid.setContentsMargins(0, SPACE.tiny, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        for column, text in enumerate((self.tr("Answer is yes"), self.tr("Answer is no"))):
            grid.addWidget(_caption(text), 0, column + 1, Qt.AlignmentFlag.AlignRight)
        for row, text in enumerate((self.tr("You act"), self.tr("You leave it"))):
            label = Label(text)
            label.setWordWrap(False)
            grid.addWidget(label, row + 1, 0)
        for (name, row, column), accessible in names.items():
            field = self._fields[name]
            field.setObjectName(f"money_{name}")
            field.setAccessibleName(accessible)
            field.setToolTip(accessible)
            field.edited.connect(lambda name=name: self._on_edit(name))
            field.problem_changed.connect(self.problem_changed)
            grid.addWidget(field, row + 1, column + 1)
        grid.setColumnStretch(3, 1)
        return matrix

    def _on_switch(self, on: bool) -> None:
        self.changed.emit(dict(EXAMPLE) if on else None)

    def _on_edit(self, name: str) -> None:
        value = self._fields[name].value()
        if self._amounts is None:
            return
        if value is None:
            self._sentence.setText(self._fields[name].problem())
        else:
            self.changed.emit({**self._amounts, name: float(value)})

    def _in_words(self, amounts: Amounts) -> str:
        note = self.tr("These are examples: put in your own. ") if amounts == EXAMPLE else ""
        chance = worthwhile_chance(amounts)
        if chance is not None:
            return note + self.tr("Acting pays from a chance of {chance} on.").format(
                chance=format_share(chance)
            )
        if amounts["true_positive"] <= amounts["false_negative"]:
            return self.tr("With these amounts a right decision brings nothing, so acting would not pay.")
        return self.tr("With these amounts a wrong decision costs nothing, so acting would always pay.")


def _caption(text: str) -> Caption:
    caption = Caption(text)
    caption.setWordWrap(False)
    return caption
