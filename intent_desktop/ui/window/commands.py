"""The menu bar: every command of the window with its key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from intent_desktop import __version__
from intent_desktop.ui.pages import catalogue

if TYPE_CHECKING:
    from intent_desktop.ui.window.main_window import MainWindow

Keys = str | QKeySequence.StandardKey


class Commands(QObject):
    """Fills the menu bar."""

    def __init__(self, window: "MainWindow"):
        super().__init__(window)
        self._window = window
        workspace = window.workspace
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(
            file, self.tr("&Open files…"), QKeySequence.StandardKey.Open, window.choose_files, "open_files"
        )
        self._add(file, self.tr("Open a &project…"), "Ctrl+Shift+O", window.choose_project, "open_project")
        self._recent = file.addMenu(self.tr("Recent projects"))
        self._recent.aboutToShow.connect(self._list_recent)
        file.addSeparator()
        self._add(file, self.tr("&Save"), QKeySequence.StandardKey.Save, workspace.save, "save")
        self._add(
            file,
            self.tr("&Close the project"),
            QKeySequence.StandardKey.Close,
            workspace.close_project,
            "close_project",
        )
        file.addSeparator()
        leave = self._add(file, self.tr("&Quit"), "Ctrl+Q", window.close, "quit")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        edit = bar.addMenu(self.tr("&Edit"))
        undo = workspace.undo_stack.createUndoAction(self, self.tr("&Undo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo = workspace.undo_stack.createRedoAction(self, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        edit.addActions([undo, redo])
        edit.addSeparator()
        settings = self._add(edit, self.tr("&Settings…"), "Ctrl+,", window.show_settings, "open_settings")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        go = bar.addMenu(self.tr("&Go"))
        for place, entry in enumerate(catalogue.CATALOGUE):
            title = QCoreApplication.translate("Tabs", entry.title)
            self._add(
                go,
                title,
                f"Ctrl+{place + 1}",
                lambda name=entry.name: window.show_page(name),
                f"go_{entry.name}",
            )
        go.addSeparator()
        self._add(go, self.tr("&Back"), "Alt+Left", window.footer.back_button.click, "go_back")
        self._add(go, self.tr("&Continue"), "Alt+Right", window.footer.forward_button.click, "go_forward")
        self._add(go, self.tr("Show or hide the &runs"), "Ctrl+R", window.header.toggle_runs, "go_runs")
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Keys"), "F1", self._show_keys, "help_keys")
        about = self._add(help_menu, self.tr("&About Intent Desktop"), "", self._show_about, "help_about")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(self, menu: QMenu, text: str, keys: Keys, act: Callable[..., object], name: str) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: act())
        return action

    def _list_recent(self) -> None:
        self._recent.clear()
        for file in self._window.workspace.settings.recent_projects:
            name = file.stem.replace("&", "&&")
            action = self._recent.addAction(f"{name}  —  {file.parent}")
            action.triggered.connect(lambda _, chosen=file: self._window.workspace.open_project(chosen))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    def _show_keys(self) -> None:
        rows = []
        for menu in self._window.menuBar().findChildren(QMenu):
            for action in menu.actions():
                if not action.shortcut().isEmpty():
                    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                    rows.append(f"{keys}\t{action.text().replace('&', '')}")
        rows += [
            self.tr("Ctrl+Return\tStart the training"),
            self.tr("Tab, Shift+Tab\tTo the next or the previous control"),
            self.tr("Space\tPress a button, choose a card"),
        ]
        self._say(self.tr("Keys"), "\n".join(rows))

    def _show_about(self) -> None:
        text = self.tr(
            "Intent Desktop {version}\n\nUnderstand and predict what the customers of an online shop intend. "
            "All data stays on this computer; the program reaches no network."
        )
        self._say(self.tr("About Intent Desktop"), text.format(version=__version__))

    def _say(self, title: str, text: str) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self._window
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
