"""The trainings of this session in their order: what learns, what waits for its turn, what has ended and how."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intent_desktop.ui import names
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.training_queue import State, Waiting
from intent_desktop.ui.trainings import Trainings
from intent_desktop.ui.widgets import Caption, Card, IconButton, SecondaryButton, Sign
from intent_desktop.ui.widgets.labels import ElidedLabel

_SIGNS: dict[State, tuple[str, str]] = {
    "waiting": ("clock", "soft"),
    "learning": ("play", "accent"),
    "done": ("check", "good"),
    "failed": ("bad", "bad"),
    "stopped": ("stop", "soft"),
}
_MOST_ENDED = 3


class QueueCard(Card):
    """Shown while a training learns: others are added to the queue, and what waits can be taken out of it."""

    add_requested = Signal()

    def __init__(self, trainings: Trainings, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_queue")
        self.set_title(self.tr("Queue"))
        self._trainings = trainings
        self._shown: list[Waiting] = []
        self._lines = QWidget()
        self._none = Caption(
            self.tr("Change what you ask, or the models, and add it here: it begins when this one has ended.")
        )
        self.add_button = SecondaryButton(self.tr("Add to queue"), "plus")
        self.add_button.setObjectName("add_to_queue")
        self.add_button.setToolTip(self.tr("What is decided now learns next"))
        self.add_button.clicked.connect(self.add_requested)
        for part in (self._lines, self._none, self.add_button):
            self.add(part)
        trainings.queue_changed.connect(self.show_queue)
        self.show_queue()

    def show_queue(self) -> None:
        """Show the queue as it is now; nothing unless something learns or waits."""
        entries = self._trainings.queue()
        going = [one for one in entries if one.state in ("waiting", "learning")]
        ended = [one for one in entries if one.state not in ("waiting", "learning")]
        self.setVisible(bool(going))
        self._none.setVisible(not any(one.state == "waiting" for one in going))
        listed = [*ended[-_MOST_ENDED:], *going]
        if listed == self._shown:
            return
        self._shown = listed
        lines = self._list(listed)
        self.body.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines

    def _list(self, entries: list[Waiting]) -> QWidget:
        lines = QWidget()
        lines.setObjectName("queue_lines")
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(entries):
            asked = names.question(one.training.question)
            words = QVBoxLayout()
            words.setSpacing(0)
            title = ElidedLabel(f"{asked} · {names.model(one.training.learners)}")
            state = self._state_in_words(one, entries)
            words.addWidget(title)
            words.addWidget(Caption(state))
            grid.addWidget(Sign(*_SIGNS[one.state], 16), row, 0)
            grid.addLayout(words, row, 1)
            if one.state == "waiting":
                remove = IconButton(
                    "cross", self.tr("Take “{training}” out of the queue").format(training=title.text())
                )
                remove.setObjectName(f"remove_waiting_{one.id}")
                remove.clicked.connect(lambda _=False, number=one.id: self._trainings.remove_waiting(number))
                grid.addWidget(remove, row, 2)
        return lines

    def _state_in_words(self, one: Waiting, entries: list[Waiting]) -> str:
        if one.state == "waiting":
            place = [each.id for each in entries if each.state == "waiting"].index(one.id)
            return (
                self.tr("waits, next")
                if place == 0
                else self.tr("waits, number {place}").format(place=place + 1)
            )
        return {
            "learning": self.tr("learning now"),
            "done": self.tr("finished"),
            "failed": self.tr("failed"),
            "stopped": self.tr("stopped"),
        }[one.state]
