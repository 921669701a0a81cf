"""A model as a card that can be picked for the comparison, and what is told of each model."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Label, SelectableCard, Sign

_ICONS = {
    "all": "compare",
    "linear": "line",
    "linear_value": "model-amounts",
    "tree": "tree",
    "trees": "trees",
    "trees_value": "trees",
    "action_trees": "trees",
    "svm": "border",
    "mlp": "network",
    "vae_trees": "model-mixed",
    "sequence_trees": "model-in-order",
    "fine_tuned": "model-pretrained",
    "tuned_action": "model-pretrained",
    "tuned_value": "model-pretrained",
    "tuned_items": "model-pretrained",
    "encoder": "model-pretrained",
    "action_markov": "model-after",
    "action_lstm": "model-recurrent",
    "factorisation": "model-factors",
    "rating_knn": "model-item-neighbours",
    "bg_nbd": "model-rhythm",
    "markov": "model-after",
    "item_knn": "model-item-neighbours",
    "sequential_knn": "model-in-order",
    "lstm": "model-recurrent",
    "transformer": "model-attention",
    "vae": "model-squeeze",
    "user_knn": "model-user-neighbours",
    "content": "model-content",
    "ease": "model-matrix",
    "als": "model-factors",
    "bpr": "model-pairs",
}
_BOX = 26
"""As large as the style makes it, or its ring would stand closer at one side."""


def icon_of(model: str) -> str:
    """The name of a model's icon."""
    return _ICONS.get(model, "model")


class ModelCard(SelectableCard):
    """Choosing the card chooses the model alone; its box says whether it is among those that learn. `picked` follows clicks on the box."""

    picked = Signal(bool)

    def __init__(self, name: str, title: str, text: str):
        super().__init__(name, title, text, icon_of(name))
        self.setObjectName(f"model_{name}")
        self.shows_ring = False
        self.pick = QCheckBox(self)
        self.pick.setObjectName(f"pick_{name}")
        self.pick.setAccessibleName(self.tr("Let {model} learn").format(model=title))
        self.pick.setToolTip(self.pick.accessibleName())
        self.pick.clicked.connect(self.picked)
        self._cost = Caption()
        self._cost.hide()
        self.body.addWidget(self._cost)

    def show_pick(self, picked: bool) -> None:
        """Tick the box, or not; no signal."""
        self.pick.setChecked(picked)

    def show_cost(self, words: str) -> None:
        """Say what learning would take; empty while that is not known."""
        self._cost.setText(words)
        self._cost.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pick.setGeometry(self.width() - SPACE.large - _BOX + 7, SPACE.medium - 3, _BOX, _BOX)


class ModelTraits(QWidget):
    """What a model is strong and weak at, what it reads, and what learning would take."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("model_traits")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE.tiny, 0, SPACE.tiny)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(2, 1)
        self._values: dict[str, tuple[Sign, Label, Label]] = {}
        for row, (name, sign, colour, title) in enumerate(
            (
                ("strength", "plus", "good", self.tr("Strong")),
                ("weakness", "minus", "caution", self.tr("Weak")),
                ("reads", "eye", "soft", self.tr("Reads")),
                ("cost", "clock", "soft", self.tr("Takes here")),
            )
        ):
            parts = (Sign(sign, colour, 16), Label(title, "soft"), Label())
            parts[1].setWordWrap(False)
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
            self._values[name] = parts

    def show_model(self, model: Mapping[str, Any], cost: str) -> None:
        """Show another model; `cost` is empty while it is not known."""
        for name, text in (
            *((name, model[name]) for name in ("strength", "weakness", "reads")),
            ("cost", cost),
        ):
            self._values[name][2].setText(text)
            for part in self._values[name]:
                part.setVisible(bool(text))
