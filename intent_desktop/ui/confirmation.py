"""A question before something that cannot be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.trainings import Trainings
from intent_desktop.ui.widgets.dialog import Dialog


def confirm(
    parent: QWidget,
    name: str,
    question: str,
    consequence: str,
    action: str,
    act: Callable[[], object],
    stay: str = "",
) -> Dialog:
    """Ask, and `act` where the button `action` is pressed; the other one, `stay`, is what Enter and Escape press.

    Their object names are "confirm" and "stay". The question is open when this returns.
    """
    box = Dialog(parent, name, action, question, consequence, "caution")
    box.add_button(stay or QCoreApplication.translate("Dialog", "Cancel"), "stay", default=True)
    box.add_button(action, "confirm", "danger", act)
    box.open()
    return box


def confirm_discard(parent: QWidget, trainings: Trainings) -> None:
    """Ask before the training under way is discarded; the question goes where it ends meanwhile."""
    box = confirm(
        parent,
        "discard_question",
        QCoreApplication.translate("Discard", "Discard what has been learnt so far?"),
        QCoreApplication.translate(
            "Discard",
            "The run is removed with all it has reached. To keep its best, choose “Stop and keep the best so far”.",
        ),
        QCoreApplication.translate("Discard", "Discard"),
        lambda: trainings.stop("discard"),
        QCoreApplication.translate("Discard", "Go on learning"),
    )
    trainings.ended.connect(box.close)
