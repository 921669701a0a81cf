"""A question before something that cannot be taken back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


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
