"""The menu bar: every command of the window with its key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from intent_desktop import __version__
from intent_desktop.ui.help_texts import help_file
from intent_desktop.ui.keys import Keys, native
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.undo_action import UndoAction
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.window.help_panel import KeysDialog

if TYPE_CHECKING:
    from intent_desktop.ui.window.main_window import MainWindow


class Commands(QObject):
    """Fills the menu bar."""

    def __init__(self, window: "MainWindow"):
        super().__init__(window)
        self._window = window
        self._keys: dict[QMenu, list[tuple[str, str]]] = {}
        """By menu, the names of its actions that have keys, and what they do."""
        workspace = window.workspace
        bar = window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        self._add(
            file, self.tr("&New project…"), QKeySequence.StandardKey.New, window.begin_project, "new_project"
        )
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
        undo = UndoAction(workspace, self.tr("&Undo"), window)
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo = workspace.undo_stack.createRedoAction(self, self.tr("&Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        undo.setObjectName("menu_undo")
        redo.setObjectName("menu_redo")
        self._keys[edit] = [("menu_undo", self.tr("Undo")), ("menu_redo", self.tr("Redo"))]
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
        self._add(help_menu, self.tr("&Help for this page"), "F1", window.ask_help, "help_page")
        self._add(
            help_menu, self.tr("&Manual"), "Shift+F1", lambda: window.show_manual(wide=True), "help_manual"
        )
        self._add(
            help_menu, self.tr("Manual in the &browser"), "", self._open_in_browser, "help_manual_in_browser"
        )
        self._add(help_menu, self.tr("&Keys"), "Ctrl+F1", self.show_keys, "help_keys")
        about = self._add(help_menu, self.tr("&About Intent Desktop"), "", self._show_about, "help_about")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(self, menu: QMenu, text: str, keys: Keys, act: Callable[..., object], name: str) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: act())
        if keys:
            self._keys.setdefault(menu, []).append((name, text.replace("&", "").rstrip("…")))
        return action

    def _list_recent(self) -> None:
        self._recent.clear()
        for file in self._window.workspace.settings.recent_projects:
            name = file.stem.replace("&", "&&")
            action = self._recent.addAction(f"{name}  —  {file.parent}")
            action.triggered.connect(lambda _, chosen=file: self._window.workspace.open_project(chosen))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)

    def keys_of(self, page: str) -> list[tuple[str, str]]:
        """The keys that count on a page, besides those that count everywhere."""
        return_key = native("Ctrl+Return")
        own = {
            "data": [
                (self._of("open_files"), self.tr("Open files")),
                (native(QKeySequence.StandardKey.Find), self.tr("Search the columns")),
            ],
            "train": [(return_key, self.tr("Start the training, or add it to the queue"))],
        }.get(page, [])
        return [
            *own,
            (f"{native('Ctrl+1')} … 8", self.tr("To any step")),
            (native("F1"), self.tr("Close this help")),
        ]

    def show_keys(self) -> None:
        """List every key of the window."""
        groups = [
            (menu.title().replace("&", ""), [(self._of(name), text) for name, text in self._keys[menu]])
            for menu in self._keys
        ]
        groups.append(
            (
                self.tr("Everywhere"),
                [
                    (native("Ctrl+Return"), self.tr("Start the training, or add it to the queue")),
                    (self.tr("Tab, Shift+Tab"), self.tr("To the next or the previous control")),
                    (self.tr("Arrow keys"), self.tr("Among cards, tabs, rows and the points of a plot")),
                    (self.tr("Space"), self.tr("Press a button, choose a card")),
                    (self.tr("Esc"), self.tr("Close a dialog or the help")),
                ],
            )
        )
        KeysDialog(self._window, groups).open()

    def _of(self, name: str) -> str:
        action = self._window.findChild(QAction, name)
        assert isinstance(action, QAction)
        return native(action.shortcut())

    def _open_in_browser(self) -> None:
        show_outside(help_file("index"), self._window.workspace)

    def _show_about(self) -> None:
        text = self.tr(
            "Understand and predict what the customers of an online shop intend. "
            "All data stays on this computer; the network is reached only to make a GPU engine, where you ask for one."
        )
        box = Dialog(
            self._window, "about", self.tr("About Intent Desktop"), "Intent Desktop " + __version__, text
        )
        box.add_button(self.tr("Close"), "close", default=True)
        box.open()
