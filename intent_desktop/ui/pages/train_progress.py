"""How far a training is: its stages one below the other, readings beside each other, and what it had to tell."""

import collections
import time

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from intent_desktop.evaluation.figures import figure_name, figure_value
from intent_desktop.evaluation.numbers import (
    MISSING,
    format_compact,
    format_duration,
    format_number,
)
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import aside, labelled
from intent_desktop.messages.stage_names import FIT, ON_ALL, stage_name
from intent_desktop.ui import names
from intent_desktop.ui.pages.train_record import Record, Stage, StageState
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Card, DangerButton, Label, SecondaryButton, Sign
from intent_desktop.ui.widgets.labels import ElidedLabel, Title

_SIGNS: dict[StageState, tuple[str, str]] = {
    "waiting": ("minus", "outline"),
    "active": ("play", "accent"),
    "done": ("check", "good"),
    "skipped": ("minus", "outline"),
}
_STEPS = 1_000
_SPEED_SECONDS = 3.0
_LEAST_SECONDS = 0.5
_LEAST_LEFT = 0.5  # seconds
_MOST_NOTES = 50


class LearningHead(QWidget):
    """What learns right now, and the two ways to end it."""

    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title, self._about = Title(), Label(role="soft")
        self.keep = SecondaryButton(self.tr("Stop and keep the best so far"), "stop")
        self.keep.setObjectName("stop_and_keep")
        self.keep.clicked.connect(lambda: self.keep_requested.emit())
        self.discard = DangerButton(self.tr("Discard…"), "trash")
        self.discard.setObjectName("discard_training")
        self.discard.clicked.connect(lambda: self.discard_requested.emit())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addLayout(words, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.discard)

    def say(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)

    def show_stopping(self, verb: str) -> None:
        """Say which way it is ending; "" where it is not. After "keep" it can still be discarded."""
        self.keep.setEnabled(not verb)
        self.keep.setText(
            self.tr("Stopping …") if verb == "keep" else self.tr("Stop and keep the best so far")
        )
        self.discard.setEnabled(verb != "discard")
        self.discard.setText(self.tr("Stopping …") if verb == "discard" else self.tr("Discard…"))


class Readings(QFrame):
    """Names and values beside each other, in one card. The speed is seen only where a model has one: it stands last, so that the
    others stay where they are.
    """

    NAMES = ("elapsed", "left", "best", "device", "memory", "speed")

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("training_readings")
        titles = {
            "elapsed": self.tr("Elapsed"),
            "left": self.tr("Left in this step"),
            "speed": self.tr("Speed"),
            "best": self.tr("Best on validation"),
            "device": self.tr("Learns on"),
            "memory": self.tr("Memory in use"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(0)
        self._titles = titles
        self._values: dict[str, ElidedLabel] = {}
        self._captions: dict[str, Caption] = {}
        for column, name in enumerate(self.NAMES):
            value = ElidedLabel(MISSING, "heading")
            value.setObjectName(f"reading_{name}")
            self._captions[name] = Caption(titles[name])
            grid.addWidget(self._captions[name], 0, column)
            grid.addWidget(value, 1, column)
            grid.setColumnStretch(column, {"best": 4, "memory": 2}.get(name, 3))
            self._values[name] = value
        self.say("speed", "")

    def say(self, name: str, text: str, title: str = "") -> None:
        """Show a reading; empty: it is not known. `title` is another name for it."""
        if title and title != self._titles[name]:
            self._titles[name] = title
            self._captions[name].setText(title)
        value = self._values[name]
        if value.text() != (text or MISSING):
            value.setText(text or MISSING)
            value.setAccessibleName(labelled(self._titles[name], text or MISSING))
        if name == "speed":
            self._captions[name].setVisible(bool(text))
            value.setVisible(bool(text))

    def text(self, name: str) -> str:
        """What a reading says."""
        return self._values[name].text()


class StageList(Card):
    """The stages, each with a sign of how far it is; the one under way has a bar."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_stages")
        self._rows: dict[str, _StageRow] = {}
        self.body.setSpacing(SPACE.tiny)

    def show_record(self, record: Record) -> None:
        """Show how far each stage is."""
        keys = [stage.key for stage in record.stages]
        if list(self._rows) != keys:
            for row in self._rows.values():
                row.hide()
                row.deleteLater()
            self._rows = {stage.key: _StageRow(self._title_of(stage)) for stage in record.stages}
            for row in self._rows.values():
                self.add(row)
        for stage in record.stages:
            self._rows[stage.key].show_stage(stage, record.state(stage))

    def _title_of(self, stage: Stage) -> str:
        return {
            "read": self.tr("Read the files"),
            "clean": self.tr("Check and clean the data"),
            "examples": self.tr("Make examples to learn from"),
            "judge": self.tr("Judge and find reasons"),
            "report": self.tr("Write the report"),
        }.get(stage.key) or names.model(stage.key.removeprefix(FIT))


class _StageRow(QWidget):
    def __init__(self, title: str):
        super().__init__()
        self._title_text = title
        self._sign = Sign(*_SIGNS["waiting"], 16)
        self._title = ElidedLabel(title)
        self._detail = ElidedLabel(role="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._state: StageState | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._bar, 1, 1)
        grid.addWidget(self._detail, 2, 1)

    def show_stage(self, stage: Stage, state: StageState) -> None:
        if state != self._state:
            self._state = state
            self._sign.show_icon(*_SIGNS[state])
            strong = {"active": "strong", "done": "body"}.get(state, "soft")
            self._title.setProperty("role", strong)
            self._title.style().polish(self._title)
            self._bar.setVisible(state == "active")
            self._detail.hide()
        words = {
            "waiting": self.tr("to come"),
            "active": self.tr("under way"),
            "done": self.tr("done"),
            "skipped": self.tr("left out"),
        }
        self._title.setText(aside(self._title_text, words["skipped"] if state == "skipped" else ""))
        self.setAccessibleName(labelled(self._title_text, words[state]))
        if state == "active":
            if stage.total > 0 and not stage.ended:
                self._bar.setRange(0, _STEPS)
                self._bar.setValue(round(_STEPS * stage.done / stage.total))
            else:  # a part that is through is not the whole step
                self._bar.setRange(0, 0)
            detail = self._words_of(stage)
            self._detail.setText(detail)
            self._detail.setVisible(bool(detail))

    def _words_of(self, stage: Stage) -> str:
        if not stage.part.startswith(FIT):
            return stage_name(stage.part) if stage.part else ""
        model = stage.part.removeprefix(FIT)
        part = model.removesuffix(ON_ALL).partition("-")[2]
        place = self.tr("part {number}").format(number=int(part) + 1) if part.isdecimal() else ""
        if model.endswith(ON_ALL):
            return " · ".join(words for words in (self.tr("with the validation rows too"), place) if words)
        if stage.ended:
            return place
        done = self.tr("{done} of at most {total}").format(
            done=format_number(round(stage.done)), total=format_number(round(stage.total))
        )
        return " · ".join(words for words in (place, done) if words)


class NoteList(Card):
    """What the training had to tell, newest first."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_notes")
        self.set_title(self.tr("Worth knowing"))
        self._shown: list[Note] = []
        self._labels: list[QWidget] = []
        self.hide()

    def show_notes(self, notes: list[Note]) -> None:
        """Show the notes, hidden where there are none."""
        kept = notes[-_MOST_NOTES:]
        if kept == self._shown:
            return
        self._shown = list(kept)
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for note in reversed(kept):
            words = QWidget()
            layout = QVBoxLayout(words)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            layout.addWidget(Label(note.text()))
            if note.advice():
                layout.addWidget(Caption(note.advice()))
            self._labels.append(words)
            self.add(words)
        self.setVisible(bool(kept))


class Speed:
    """Steps a second over the last seconds, from how far a stage said it was."""

    def __init__(self) -> None:
        self._part = ""
        self._seen: collections.deque[tuple[float, float]] = collections.deque()

    def take(self, part: str, done: float) -> None:
        """A stage is that far now."""
        now = time.monotonic()
        if part != self._part or (self._seen and done < self._seen[-1][1]):
            self._part = part
            self._seen.clear()
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _SPEED_SECONDS:
            self._seen.popleft()

    def waited(self) -> float:
        """Seconds since a stage last said how far it is."""
        return time.monotonic() - self._seen[-1][0] if self._seen else 0.0

    def steps(self) -> float | None:
        """None until it can be said."""
        if not self._seen or not self._part.startswith(FIT):
            return None
        (first, start), (last, end) = self._seen[0], self._seen[-1]
        return (end - start) / (last - first) if last - first >= _LEAST_SECONDS else None


def readings_of(record: Record, speed: Speed, widget: Readings) -> None:
    """Fill what follows from the events alone."""
    active = record.active
    eta = active.eta if active else None
    # Learning ends earlier where nothing gets better any more.
    most = "≤ " if active and active.key.startswith(FIT) and not active.part.endswith(ON_ALL) else ""
    left = eta - speed.waited() if eta is not None else None
    if left is None:
        widget.say("left", "")
    elif left < _LEAST_LEFT:
        widget.say("left", QCoreApplication.translate("ProgressStrip", "some time yet"))
    else:
        widget.say("left", f"{most}{format_duration(left if left < 1 else round(left))}")
    steps = speed.steps()
    curve = record.newest
    if steps is None or steps < 1 or curve is None:
        widget.say("speed", "")
    else:
        unit = (
            QCoreApplication.translate("ProgressStrip", "batches/s")
            if curve.steps_an_epoch > 1
            else QCoreApplication.translate("ProgressStrip", "rounds/s")
        )
        widget.say("speed", f"{format_compact(round(steps))} {unit}")
    best = record.best()
    if best is not None:
        title = QCoreApplication.translate("ProgressStrip", "Best {figure} so far").format(
            figure=figure_name(best.judged_by)
        )
        value = figure_value(best.judged_by, best.best_value)
        widget.say("best", f"{value} · {names.model(best.family)}", title)
    else:
        widget.say("best", "")
