"""Buttons by their weight. A page has one primary button at most."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from intent_desktop.ui.theme import icon as themed_icon
from intent_desktop.ui.theme.styling import restyle


def _notice_leaving(button: QAbstractButton, menu: QMenu) -> None:
    """While a menu is open, the pointer leaves its button without Qt telling that: it would look pointed at until it is again."""

    def look() -> None:
        if button.underMouse() and not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
            QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
            button.update()

    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, button, look))


class _Button(QPushButton):
    kind = ""
    icon_colour = "ink"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None):
        super().__init__(text, parent)
        if self.kind:
            self.setProperty("kind", self.kind)
        if icon:
            self.set_icon(icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        _notice_leaving(self, menu)

    def set_icon(self, name: str) -> None:
        """Show an icon of the theme before the text."""
        self.setIcon(themed_icon(name, self.icon_colour))
        self.setIconSize(QSize(20, 16))  # wider than the icon, for air between it and the text


class PrimaryButton(_Button):
    """The one thing to do next."""

    kind = "primary"
    icon_colour = "on_accent"

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None):
        super().__init__(text, icon, parent)
        self._icon_name = icon

    def set_primary(self, primary: bool) -> None:
        """Stand back where something else is to be done next, and come forward again."""
        kind = self.kind if primary else ""
        if self.property("kind") != kind:
            restyle(self, kind=kind)
            self.icon_colour = type(self).icon_colour if primary else "ink"
            if self._icon_name:
                self.set_icon(self._icon_name)


class SecondaryButton(_Button):
    """Something else that can be done."""


class DangerButton(_Button):
    """Something that cannot be taken back."""

    kind = "danger"
    icon_colour = "bad"


class QuietButton(_Button):
    """An action that stays in the background, as a link would."""

    kind = "quiet"
    icon_colour = "accent"


class MenuButton(_Button):
    """A button that opens a menu: `menu()` is there to be filled."""

    def __init__(self, text: str = "", icon: str = "", parent: QWidget | None = None):
        super().__init__(text, icon, parent)
        self.setMenu(QMenu(self))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class IconButton(QToolButton):
    """An icon alone; its name is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setIcon(themed_icon(icon))
        self.setIconSize(QSize(18, 18))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        _notice_leaving(self, menu)
