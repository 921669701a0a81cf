"""The model that scores: what it answers, how good it is, and what else can be done about it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.evaluation.figures import figure_title, figure_value
from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import sentence
from intent_desktop.ui import names
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import ElidedLabel, Label


class ModelCard(Card):
    """Shows a bundle as the query `bundle` tells of it."""

    other_wanted = Signal()
    """Another file shall be opened."""
    run_wanted = Signal()
    """The model of the selected run shall be used again."""
    smaller_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.set_title(self.tr("Model"))
        self._answers = Label("", "strong")
        self._answers.setObjectName("score_model")
        self._words = Label("", "soft")
        self._threshold = Label("", "soft")
        self._threshold.setObjectName("score_threshold")
        self._file = ElidedLabel("", "caption")
        other = self._button("open_bundle", self.tr("Open another model …"), "folder")
        other.clicked.connect(self.other_wanted)
        self._of_run = self._button("score_run_model", self.tr("Use the selected run's model"), "undo")
        self._of_run.clicked.connect(self.run_wanted)
        self._smaller = self._button("make_model_smaller", self.tr("Make it smaller …"), "bundle")
        self._smaller.clicked.connect(self.smaller_wanted)
        for part in (self._file, self._answers, self._words, self._threshold):
            self.add(part)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (other, self._of_run, self._smaller):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(buttons)
        self._of_run.hide()
        self.show_bundle(None, None)

    def show_bundle(self, path: Path | None, about: dict[str, Any] | None) -> None:
        """Show the bundle of a file; `about` None: it is being opened."""
        self._answers.setText(self.tr("Loading the model …") if path else "")
        self._file.setText(name_of(path) if path else "")
        self._words.setVisible(about is not None)
        self._smaller.setVisible(about is not None and bool(about["compressible"]))
        self.show_threshold(None, chosen=False)
        if about is None:
            return
        self._answers.setText(about["summary"])
        headline = about["headline"]
        parts = [names.model(about["model"])]
        if about["metrics"].get(headline) is not None:
            parts.append(f"{figure_title(headline)} {figure_value(headline, about['metrics'][headline])}")
        self._words.setText("\n".join([" · ".join(parts), *about["compressed"]]))

    def show_refused(self) -> None:
        """Say that the file could not be opened."""
        self._answers.setText(self.tr("This model cannot be opened"))

    def show_threshold(self, threshold: float | None, *, chosen: bool, in_money: bool = False) -> None:
        """Say from which chance on it answers yes, `chosen` on Evaluate or as it came; None where it does not. `in_money`: decisions
        have amounts, of which the threshold that came knows nothing."""
        text = (
            self.tr("Answers yes from a chance of {threshold}, as chosen on Evaluate")
            if chosen
            else self.tr("Answers yes from a chance of {threshold}")
        )
        if in_money and not chosen:
            balance = self.tr(
                "That is the best balance of hits and misses; for what pays most, press “Most profitable” on Evaluate."
            )
            text = sentences((sentence(text), balance))
        self._threshold.setText("" if threshold is None else text.format(threshold=format_share(threshold)))
        self._threshold.setVisible(threshold is not None)

    def offer_run(self, possible: bool) -> None:
        """Whether there is a run whose model could be used in place of the opened one."""
        self._of_run.setVisible(possible)

    def _button(self, name: str, text: str, icon: str) -> QuietButton:
        button = QuietButton(text, icon)
        button.setObjectName(name)
        return button


def name_of(bundle: Path) -> str:
    """What people know a model's file by: that of a run goes by the name of the run."""
    if bundle.name != "model.intent":
        return bundle.name
    number, _, _ = bundle.parent.name.partition("-")
    if not number.isdecimal():
        return bundle.parent.name
    return QCoreApplication.translate("ScoreModel", "Run {number}").format(number=int(number))
