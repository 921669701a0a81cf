"""How far the work is, and the ways to end it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_duration, format_share
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import MenuButton
from intent_desktop.ui.widgets.labels import ElidedLabel

_STEPS = 1_000
_SETTLED_SECONDS = 1.0
"""How long a stage goes on before the bar shows its share: shorter ones would only make it flicker."""


class ProgressStrip(QFrame):
    """Stage, bar, time left and a Stop menu. Hidden until `start`.

    It asks by `stop_and_keep` and `discard`, and shows that it is stopping only once told by `show_stopping`.
    """

    stop_and_keep = Signal()
    discard = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Progress"))
        self._title = ElidedLabel(role="strong")
        self._stage = ElidedLabel(role="soft")
        self._readings = ElidedLabel(role="soft")
        self._readings.hide()
        self._left = ElidedLabel(role="soft")
        self._stage_told = ""
        self._share: float | None = None
        """Of the present stage; None where it is not known."""
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(round(_SETTLED_SECONDS * 1_000))
        self._settling.timeout.connect(self._fill)
        self._stop = MenuButton(self.tr("Stop"), "stop")
        menu = self._stop.menu()
        self._keep = menu.addAction(self.tr("Stop and keep the best so far"))
        self._keep.triggered.connect(lambda: self.stop_and_keep.emit())
        menu.addAction(self.tr("Discard")).triggered.connect(lambda: self.discard.emit())
        words = QHBoxLayout()
        words.setSpacing(SPACE.medium)
        words.addWidget(self._title)
        words.addWidget(self._stage, 1)
        words.addWidget(self._readings)
        words.addWidget(self._left)
        column = QVBoxLayout()
        column.setSpacing(SPACE.tiny)
        column.addLayout(words)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        layout.setSpacing(SPACE.large)
        layout.addLayout(column, 1)
        layout.addWidget(self._stop)
        self.hide()

    def start(self, title: str, *, keeps: bool = False) -> None:
        """Show the strip for work that has begun. `keeps`: what it has found so far can be kept."""
        self._title.setText(title)
        self._keep.setVisible(keeps)
        self._stop.setText(self.tr("Stop"))
        self._stop.setEnabled(True)
        self._begin("")
        self.show_progress("", 0, 0, None)
        self.show()

    def show_progress(self, stage: str, done: float, total: float = 0, eta: float | None = None) -> None:
        """Show how far a stage is; a total of 0 is unknown. `eta` in seconds.

        The bar tells of this stage, as the figures do. It only says that work goes on while a stage has just begun, or begun anew.
        """
        share = min(max(done / total, 0.0), 1.0) if total > 0 else None
        if stage != self._stage_told or (share or 0.0) < (self._share or 0.0):
            self._begin(stage)
        self._share = share
        percent = "" if share is None else format_share(share, 0)
        self._stage.setText(" · ".join(filter(None, ("" if stage == self._title.text() else stage, percent))))
        if not self._settling.isActive():
            self._fill()
        self._bar.setAccessibleName(f"{stage} {percent}".rstrip())
        self._left.setText("" if eta is None else self.tr("{time} left").format(time=format_duration(eta)))

    def show_readings(self, text: str) -> None:
        """Show what the work runs on and what it takes; empty: nothing is known."""
        self._readings.setText(text)
        self._readings.setVisible(bool(text))

    def show_stopping(self) -> None:
        """Say that the work is ending: it may take seconds until it has."""
        self._stop.setText(self.tr("Stopping …"))
        self._stop.setEnabled(False)
        self._left.setText("")

    def finish(self) -> None:
        """The work has ended."""
        self._settling.stop()
        self._bar.setRange(0, _STEPS)
        self.hide()

    def _begin(self, stage: str) -> None:
        """A stage begins: the bar waits whether it lasts."""
        self._stage_told, self._share = stage, None
        self._bar.setRange(0, 0)
        self._settling.start()

    def _fill(self) -> None:
        """Let the bar show the share of the present stage; an unknown one only says that work goes on."""
        self._bar.setRange(0, 0 if self._share is None else _STEPS)
        self._bar.setValue(round((self._share or 0.0) * _STEPS))
