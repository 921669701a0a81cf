"""A question before something that cannot be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from intent_desktop.ui.trainings import Trainings


def confirm(
    parent: QWidget,
    name: str,
    question: str,
    consequence: str,
    action: str,
    act: Callable[[], object],
    stay: str = "",
) -> QMessageBox:
    """Ask, and `act` where the button `action` is pressed; the other one, `stay`, is what Enter and Escape press.

    Their object names are "confirm" and "stay". The question is open when this returns.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(action)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(consequence)
    yes = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    yes.setObjectName("confirm")
    no = box.addButton(stay or box.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    no.setObjectName("stay")
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def decide() -> None:
        if box.clickedButton() is yes:
            act()

    box.finished.connect(decide)
    box.open()
    return box


def confirm_discard(parent: QWidget, trainings: Trainings) -> None:
    """Ask before the training under way is discarded; the question goes where it ends meanwhile."""

    def words(text: str) -> str:
        return QCoreApplication.translate("Discard", text)

    box = confirm(
        parent,
        "discard_question",
        words("Discard what has been learnt so far?"),
        words(
            "The run is removed with all it has reached. To keep its best, choose “Stop and keep the best so far”."
        ),
        words("Discard"),
        lambda: trainings.stop("discard"),
        words("Go on learning"),
    )
    trainings.ended.connect(box.close)
