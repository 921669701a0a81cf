"""Why one customer has the chance they have: what pushes it up to the right, what pushes it down to the left."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Bars
from intent_desktop.evaluation.numbers import format_column
from intent_desktop.evaluation.pushes import strength_in_words
from intent_desktop.messages import listed, sentences
from intent_desktop.messages.punctuation import aside, clauses
from intent_desktop.ui.plots.bar_chart import BarChart


class ReasonsChart(BarChart):
    """Bars to both sides of zero, each with the feature's name, the customer's value and how strong it pushes."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent)
        self._reasons: list[tuple[str, str, float]] = []

    def show_reasons(self, reasons: Sequence[tuple[str, str, float]]) -> None:
        """Draw reasons given as (feature, value as people read it, push); a push above 0 raises the chance."""
        self._reasons = list(reasons)
        pushes = [push for _, _, push in reasons]
        bars = Bars(value_label=self.tr("Push"), names=[label for label, _, _ in reasons], values=pushes)
        texts = [
            f"{strength_in_words(push)} {'' if push < 0 else '+'}{text}"
            for text, push in zip(format_column(pushes), pushes, strict=True)
        ]
        self._show(bars, [value for _, value, _ in reasons], texts, diverging=True)

    def clear(self) -> None:
        self._reasons = []
        super().clear()

    def describe(self) -> str:
        if not self._reasons:
            return self.accessibleName()
        said = [
            (aside(label, clauses(value, strength_in_words(push))), push)
            for label, value, push in self._reasons
        ]
        up = [words for words, push in said if push > 0]
        down = [words for words, push in said if push < 0]
        parts = []
        if up:
            parts.append(self.tr("Raise the chance: {reasons}.").format(reasons=listed(up, apart=True)))
        if down:
            parts.append(self.tr("Lower the chance: {reasons}.").format(reasons=listed(down, apart=True)))
        return sentences(parts)
