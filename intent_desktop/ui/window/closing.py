"""Leaving while something learns, or cannot be saved: nothing is lost unless the user says so."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.messages import sentences
from intent_desktop.ui.trainings import Trainings
from intent_desktop.ui.widgets.dialog import Dialog

How = Literal["keep", "resume", "discard"]


def ask_how_to_close(parent: QWidget, waiting: int = 0) -> How | None:
    """What is to become of the training under way; None: the window stays open. `waiting`: how many wait for their turn."""
    explanation = QCoreApplication.translate(
        "Closing",
        "Stopping keeps the best it has reached so far and takes up to half a minute. "
        "To go on later, resume the run from its last checkpoint at the next start.",
    )
    let_go = ""
    if waiting == 1:
        let_go = QCoreApplication.translate("Closing", "The training that waits for its turn is let go.")
    elif waiting:
        let_go = QCoreApplication.translate(
            "Closing", "The {count} trainings that wait for their turn are let go."
        ).format(count=waiting)
    box = Dialog(
        parent,
        "close_while_training",
        QCoreApplication.translate("Closing", "A model is learning"),
        QCoreApplication.translate("Closing", "A model is still learning. What should become of it?"),
        sentences((explanation, let_go)),
        "caution",
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    box.add_button(QCoreApplication.translate("Closing", "Keep learning"), "stay")
    box.add_button(QCoreApplication.translate("Closing", "Discard"), "discard", "danger")
    box.add_button(QCoreApplication.translate("Closing", "Close, resume later"), "resume")
    box.add_button(
        QCoreApplication.translate("Closing", "Stop and keep the best"), "keep", "primary", default=True
    )
    box.exec()
    chosen = box.chosen
    box.deleteLater()
    ways: tuple[How, ...] = ("keep", "resume", "discard")
    return next((how for how in ways if how == chosen), None)


def ask_whether_to_close_unsaved(parent: QWidget) -> bool:
    """Whether the project, and the window where that is to close, closes although it could not be saved."""
    box = Dialog(
        parent,
        "close_unsaved",
        QCoreApplication.translate("Closing", "The project could not be saved"),
        QCoreApplication.translate("Closing", "The project could not be saved. Close it all the same?"),
        QCoreApplication.translate(
            "Closing",
            "What you have decided in it since it was last saved is lost then: roles, fixes, question and options. Your files and finished runs are safe.",
        ),
        "caution",
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    box.add_button(QCoreApplication.translate("Closing", "Close without saving"), "close_unsaved", "danger")
    box.add_button(QCoreApplication.translate("Closing", "Stay"), "stay", "primary", default=True)
    box.exec()
    chosen = box.chosen
    box.deleteLater()
    return chosen == "close_unsaved"


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
