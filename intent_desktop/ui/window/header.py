"""The window's head: which project this is, undo and redo, the runs, light or dark."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from intent_desktop.ui.theme import SPACE, icon, theme
from intent_desktop.ui.theme.theme import Mode
from intent_desktop.ui.undo_action import UndoAction
from intent_desktop.ui.widgets.buttons import IconButton
from intent_desktop.ui.widgets.labels import ElidedLabel
from intent_desktop.ui.workspace import Workspace


class Header(QFrame):
    """Stands above the tabs."""

    runs_toggled = Signal(bool)
    settings_wanted = Signal()
    help_toggled = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "header")
        self._workspace = workspace
        self._name = ElidedLabel("", "heading")
        self._name.setObjectName("project_name")
        self._about = ElidedLabel("", "soft")
        self._about.setObjectName("project_about")
        self.undo = IconButton("undo", self.tr("Undo"))
        self.undo.setObjectName("undo")
        self.redo = IconButton("redo", self.tr("Redo"))
        self.redo.setObjectName("redo")
        self._runs = IconButton("panel", self.tr("Show or hide the list of runs"))
        self._runs.setObjectName("toggle_runs")
        self._runs.setCheckable(True)
        self._runs.setChecked(True)
        self._runs.toggled.connect(self.runs_toggled)
        self._appearance = IconButton("sun", self.tr("Light or dark"))
        self._appearance.setObjectName("appearance")
        self._appearance.setMenu(self._appearance_menu())
        self._settings = IconButton("settings", self.tr("Settings"))
        self._settings.setObjectName("settings")
        self._settings.clicked.connect(self.settings_wanted)
        self._help = IconButton("help", self.tr("Help for this page"))
        self._help.setObjectName("help")
        self._help.setCheckable(True)
        self._help.clicked.connect(self.help_toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.small, SPACE.large, SPACE.small)
        layout.setSpacing(SPACE.small)
        layout.addWidget(self._name)
        layout.addWidget(self._about, 1)
        for button in (self.undo, self.redo, self._runs, self._appearance, self._settings, self._help):
            layout.addWidget(button)
        stack = workspace.undo_stack
        for button, action, sign in (
            (self.undo, UndoAction(workspace, self.tr("Undo"), self), "undo"),
            (self.redo, stack.createRedoAction(self, self.tr("Redo")), "redo"),
        ):
            action.setIcon(icon(sign))
            button.setDefaultAction(action)
        workspace.project_changed.connect(self._show)
        workspace.inspection.changed.connect(self._show)
        theme().changed.connect(self._show_appearance)
        self._show()
        self._show_appearance()

    @property
    def runs_wanted(self) -> bool:
        """Whether the list of runs is to stand beside the pages that are about runs."""
        return self._runs.isChecked()

    def offer_runs(self, offered: bool) -> None:
        """Whether the page in view is about runs, so that their list can stand beside it."""
        self._runs.setVisible(offered)

    def show_help_open(self, shown: bool) -> None:
        """Whether the help stands beside the page."""
        self._help.setChecked(shown)

    def want_runs(self, wanted: bool) -> None:
        """Say whether the list of runs is to be shown, without asking anybody for it."""
        with QSignalBlocker(self._runs):
            self._runs.setChecked(wanted)

    def toggle_runs(self) -> None:
        """Show the list of runs, or hide it."""
        self._runs.toggle()

    def _show(self) -> None:
        project, result = self._workspace.project, self._workspace.inspection.result
        self._name.setText(project.name if project else "Intent Desktop")
        if project is None:
            about = self.tr("Everything stays on this computer")
        elif result is None:
            about = ""
        else:
            rows, columns = result["rows"], len(result["columns"])
            about = " · ".join(
                (
                    self.tr("1 row") if rows == 1 else self.tr("{count} rows").format(count=f"{rows:,}"),
                    self.tr("1 column")
                    if columns == 1
                    else self.tr("{count} columns").format(count=f"{columns:,}"),
                )
            )
        self._about.setText(about)

    def _show_appearance(self) -> None:
        self._appearance.setIcon(icon("moon" if theme().dark else "sun"))
        for action in self._appearance.menu().actions():
            action.setChecked(action.objectName() == f"appearance_{theme().mode}")

    def _appearance_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        modes: list[tuple[Mode, str]] = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        for mode, text in modes:
            action = menu.addAction(text)
            action.setObjectName(f"appearance_{mode}")
            action.setCheckable(True)
            action.setChecked(theme().mode == mode)
            action.triggered.connect(lambda _, chosen=mode: self._choose(chosen))
            group.addAction(action)
        return menu

    def _choose(self, mode: Mode) -> None:
        self._workspace.settings.appearance = mode
        theme().set_mode(mode)
