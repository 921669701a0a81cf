"""A figure that a person should see first."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import Figure
from intent_desktop.evaluation.numbers import MISSING, format_value
from intent_desktop.evaluation.uncertainty import sureness
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import labelled, sentence
from intent_desktop.ui.glossary import explained, place_in_glossary
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Label, plain_tooltip


class Tile(QFrame):
    """Name, large value, interval and explanation of one figure."""

    def __init__(
        self,
        name: str = "",
        value: str = MISSING,
        interval: str = "",
        explanation: str = "",
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setProperty("role", "tile")
        self._name = Label(role="soft")
        self._value = ElidedLabel(role="display")
        self._interval = Caption()
        self._explanation = Caption()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        layout.setSpacing(2)
        for part in (self._name, self._value, self._interval, self._explanation):
            layout.addWidget(part)
        layout.addStretch(1)
        self.say(name, value, interval, explanation)

    @classmethod
    def of(cls, figure: Figure, parent: QWidget | None = None) -> "Tile":
        """The tile of a figure of a report."""
        tile = cls(parent=parent)
        tile.show_figure(figure)
        return tile

    def say(self, name: str, value: str, interval: str = "", explanation: str = "") -> None:
        self._name.setText(name)
        self._value.setText(value)
        self._interval.setText(interval)
        self._interval.setVisible(bool(interval))
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self.setToolTip(plain_tooltip(explained(name)))
        self.setAccessibleName(labelled(name, value))
        self.setAccessibleDescription(sentences((sentence(interval), explanation)))

    def help_place(self, at: QPoint | None) -> str:
        """Where the manual explains the figure, see `glossary.place_of`."""
        return place_in_glossary(self._name.text())

    def show_figure(self, figure: Figure) -> None:
        """Show a figure of a report, with its interval where one was computed."""
        self.say(
            figure.name,
            format_value(figure.value, figure.unit),
            sureness(figure),
            figure.explanation,
        )
