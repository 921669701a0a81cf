"""Leaving while something learns: nothing is lost unless the user says so."""

from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from intent_desktop.ui.trainings import Trainings

How = Literal["keep", "resume", "discard"]


def ask_how_to_close(parent: QWidget) -> How | None:
    """What is to become of the training under way; None: the window stays open."""
    box = QMessageBox(parent)
    box.setObjectName("close_while_training")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(box.tr("A model is learning"))
    box.setText(box.tr("A model is still learning. What should become of it?"))
    box.setInformativeText(
        box.tr(
            "Stopping keeps the best it has reached so far and takes up to half a minute. "
            "To go on later, resume the run from its last checkpoint at the next start."
        )
    )
    keep = box.addButton(box.tr("Stop and keep the best"), QMessageBox.ButtonRole.AcceptRole)
    resume = box.addButton(box.tr("Close, resume later"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(box.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(box.tr("Keep learning"), QMessageBox.ButtonRole.RejectRole)
    for button, name in ((keep, "keep"), (resume, "resume"), (discard, "discard"), (stay, "stay")):
        button.setObjectName(name)
    box.setDefaultButton(keep)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    ways: list[tuple[object, How]] = [(keep, "keep"), (resume, "resume"), (discard, "discard")]
    return next((how for button, how in ways if button is chosen), None)


class Closing(QObject):
    """Waits until the training has ended as the user wished; then says `ready`, once."""

    ready = Signal()

    def __init__(self, trainings: Trainings, how: How, parent: QObject):
        super().__init__(parent)
        self._trainings = trainings
        self._how = how
        self.is_ready = False

    def begin(self) -> None:
        """Do it; what waits for its turn is let go. A run to be resumed is left as it is; the engine's end interrupts it."""
        self._trainings.clear_waiting()
        if self._how == "resume" or self._trainings.live is None:
            self._finish()
            return
        self._trainings.ended.connect(self._finish)
        self._trainings.stop("keep" if self._how == "keep" else "discard")

    def _finish(self) -> None:
        if not self.is_ready:
            self.is_ready = True
            self.ready.emit()
