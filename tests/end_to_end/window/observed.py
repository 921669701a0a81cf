"""The program as its users start it, and beside it somebody who tells what is on the screen; nothing is done from within.

python observed.py SOCKET [FILE...]  - whatever connects to the local socket is sent the screen as JSON, a line a question.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from intent_desktop.start import main


class Observer(QObject):
    """Answers every line with what is visible now."""

    def __init__(self, name: str):
        super().__init__()
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._take)
        assert self._server.listen(name), self._server.errorString()

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._answer(socket))

    def _answer(self, socket: QLocalSocket) -> None:
        while socket.canReadLine():
            socket.readLine()
            socket.write(json.dumps(screen()).encode() + b"\n")
        socket.flush()


def screen() -> dict[str, Any]:
    """The named widgets and actions that can be seen, the one with the focus, and the titles of the windows."""
    tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    focus = QApplication.focusWidget()
    return {
        "windows": [top.windowTitle() for top in tops],
        "focus": _named(focus),
        "widgets": [
            _described(widget)
            for top in tops
            for widget in [top, *top.findChildren(QWidget)]
            if _name(widget) and widget.isVisible()
        ],
        "actions": [
            {"name": action.objectName(), "text": action.text(), "at": _point(menu, menu.actionGeometry(action).center())}
            for menu in QApplication.topLevelWidgets()
            if isinstance(menu, QMenu) and menu.isVisible()
            for action in menu.findChildren(QAction)
        ],
    }  # fmt: skip


def _described(widget: QWidget) -> dict[str, Any]:
    inside = widget.visibleRegion().boundingRect()
    at, whole = inside.center(), QRect(QPoint(0, 0), widget.size())
    there = QApplication.widgetAt(widget.mapToGlobal(at)) if not inside.isEmpty() else None
    uncovered = there is not None and (there is widget or widget.isAncestorOf(there))
    text = (
        widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else widget.accessibleName()
    )
    return {
        "name": _name(widget),
        "text": text,
        "enabled": widget.isEnabled(),
        "at": _point(widget, at) if uncovered else None,
        "middle": _point(widget, whole.center()),
    }  # fmt: skip


def _name(widget: QWidget) -> str:
    """Its own, or that of its class where it is one of the program's."""
    own = type(widget).__module__.startswith("intent_desktop")
    return widget.objectName() or (type(widget).__name__ if own else "")


def _point(widget: QWidget, place: QPoint) -> list[int]:
    found = widget.mapToGlobal(place)
    return [found.x(), found.y()]


def _named(widget: QObject | None) -> str:
    while widget is not None and not widget.objectName():
        widget = widget.parent()
    return "" if widget is None else widget.objectName()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    observer = Observer(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
