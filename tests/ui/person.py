"""A person at the window: drops files, clicks, presses keys, and waits until what they wait for is there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.window import MainWindow
from intent_desktop.ui.window.settings_dialog import SettingsDialog

LONG = 240_000


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    """A widget in the active window."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()  # arrow keys move the focus in the active window only
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def settings_of(window: MainWindow) -> SettingsDialog:
    """The window's settings, opened."""
    window.show_settings()
    found = window.findChild(SettingsDialog)
    assert isinstance(found, SettingsDialog)
    return found


def press(dialog: QDialog, name: str) -> None:
    """Press the button of that object name."""
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


class Person:
    """Uses the window as its users do: by what is on the screen."""

    def __init__(self, qtbot: QtBot, window: MainWindow):
        self.qtbot = qtbot
        self.window = window
        self.workspace = window.workspace

    def drop(self, *paths: Path) -> None:
        """Drag files in and let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
        assert self.window.drop_overlay.isVisible()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(300, 300), copy, data, left, none))
        assert not self.window.drop_overlay.isVisible()

    def find(self, name: str) -> QWidget:
        """The visible control of that object name."""
        found = [
            widget for widget in self.window.findChildren(QWidget, name) if widget.isVisibleTo(self.window)
        ]
        assert found, f"nothing visible is called {name}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a control of that name is on the screen."""
        return any(widget.isVisibleTo(self.window) for widget in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        """Click a control once it is there and can be used."""
        self.wait(lambda: self.sees(name) and self.find(name).isEnabled(), f"{name} cannot be clicked")
        widget = self.find(name)
        if isinstance(widget, QAbstractButton):
            widget.click()
        else:
            self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def go_on(self) -> None:
        """Press the button that leads to the next page."""
        self.click("forward")

    def wait(self, condition: Callable[[], bool], otherwise: str = "") -> None:
        """Wait for something to happen; a problem that the window tells ends the waiting."""

        def check() -> bool:
            assert not self.window.notices.texts, self.window.notices.texts
            assert self.window.error_page.isHidden(), self.window.error_page.details()
            return condition()

        try:
            self.qtbot.waitUntil(check, timeout=LONG)
        except Exception as error:
            raise AssertionError(f"{otherwise or 'what was waited for'} did not come: {error}") from error

    def waits_for_reading(self) -> None:
        """Until the data have been read and looked at."""
        inspection = self.workspace.inspection
        self.wait(
            lambda: (
                (inspection.result is not None or inspection.problem is not None) and not inspection.running
            ),
            "the data",
        )
        assert inspection.problem is None, inspection.problem

    def asks(self, question: str, model: str | None) -> None:
        """Choose a question and a model (None: all), page by page."""
        self.window.show_page("question")
        self.click(f"question_{question}")
        self.go_on()
        assert self.window.current == "model"
        self.click(f"model_{model or 'all'}")
        self.go_on()
        assert self.window.current == "train"

    def trains(self) -> None:
        """Start the training and wait for its end."""
        self.click("start_training")
        trainings = self.workspace.trainings
        self.wait(lambda: trainings.live is None and trainings.outcome != "", "the training's end")
        assert trainings.outcome == "finished", trainings.failure
        self.wait(lambda: trainings.run(trainings.selected) is not None, "the finished run in the list")

    def answers(self, *buttons: str) -> None:
        """Answer the questions to come, one button each, when they appear."""
        left = list(buttons)

        def press() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog):
                chosen = box.findChild(QAbstractButton, left[0])
                assert chosen is not None, f"no button {left[0]}"
                left.pop(0)
                chosen.click()
            if left:
                QTimer.singleShot(20, self.window, press)

        QTimer.singleShot(20, self.window, press)

    def tab_to(self, names: str | Sequence[str], most: int = 150) -> None:
        """Press Tab until a control of that name (or one of these) has the focus."""
        wanted = {names} if isinstance(names, str) else set(names)
        for _ in range(most):
            widget = QApplication.focusWidget()
            while widget is not None:
                if widget.objectName() in wanted:
                    return
                widget = widget.parentWidget() if widget.focusProxy() is None else None
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {wanted}")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        QApplication.processEvents()
