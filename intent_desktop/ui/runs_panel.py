"""The runs beside the pages that are about runs: the one selected is what Evaluate, Explain and Score show."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.figures import figure_title
from intent_desktop.ui.glossary import explained, place_in_glossary
from intent_desktop.ui.keys import command_key
from intent_desktop.ui.run_actions import RunActions
from intent_desktop.ui.run_list import RUN, RunDelegate, RunListModel, headlines
from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.theme.styling import restyle
from intent_desktop.ui.widgets import Caption, EmptyState, Heading, IconButton, Label, Toast
from intent_desktop.ui.widgets.labels import plain_tooltip
from intent_desktop.ui.workspace import Workspace

WIDTH = 280
NARROWEST = 220


class RunsPanel(QFrame):
    """The project's runs, newest first, and what can be done with those selected."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._showing = False
        self.setObjectName("runs_panel")
        self.setAccessibleName(self.tr("Runs"))
        self.setMinimumWidth(NARROWEST)
        restyle(self, role="side")
        self.model = RunListModel(self)
        self.view = QListView()
        self.view.setObjectName("run_list")
        self.view.setAccessibleName(self.tr("Runs of this project"))
        self.view.setAccessibleDescription(self.tr("Select one to look at it, two or more to compare them."))
        self.view.setModel(self.model)
        self.view.setItemDelegate(RunDelegate(self.view))
        self.view.setProperty("role", "bare")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.toast = Toast(self)
        self.run_actions = RunActions(workspace, self)
        self.run_actions.told.connect(self.toast.say)
        self.view.doubleClicked.connect(lambda: self.run_actions.open_report.trigger())
        self.empty = EmptyState("train", "")
        self.filter = QLineEdit()
        self.filter.setObjectName("run_filter")
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the runs"))
        self.filter.setAccessibleDescription(
            self.tr(
                "Only runs that hold these words in their name, question, model, state or note are listed."
            )
        )
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("search", "soft"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.textChanged.connect(self._on_filter)
        self._no_match = Label(self.tr("No run has these words."), "soft")
        self._no_match.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, 0)
        self._no_match.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._compare = self._button("compare", self.tr("Compare the selected runs"), "compare_button")
        self._compare.clicked.connect(self.run_actions.compare.trigger)
        self._report = self._button("report", self.tr("Open the report in the browser"), "report_button")
        self._report.clicked.connect(self.run_actions.open_report.trigger)
        self._more = self._button("more", self.tr("More to do with the selected runs"), "run_menu_button")
        self._more.setMenu(self._menu())
        self._legend = Caption()
        self._legend.setContentsMargins(SPACE.large, 0, SPACE.small, SPACE.tiny)
        self._lay_out()
        for action in self.run_actions.all():
            if action is not None:
                self.addAction(action)
                action.changed.connect(self._follow_actions)
        self._follow_actions()
        trainings = workspace.trainings
        trainings.runs_changed.connect(self.refresh)
        trainings.selected_changed.connect(self._follow_selected)
        trainings.began.connect(self.refresh)
        trainings.ended.connect(self.refresh)
        workspace.opening_changed.connect(self._say_why_empty)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def refresh(self) -> None:
        """Show the runs as they are now; what is selected and in sight stays so."""
        trainings = self._workspace.trainings
        kept = {run["folder"] for run in self.selected()}
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self._showing = True
        self.model.set_shown(trainings.selected)
        if self.model.show_runs(trainings.runs, trainings.live):
            self._select({Path(folder) for folder in kept} or {trainings.selected})
            bar.setValue(place)
        self._showing = False
        if not self.selected():
            self._follow_selected()
        self._stack.setCurrentWidget(
            self.view if self.model.rowCount() else self._no_match if trainings.runs else self.empty
        )
        self._say_why_empty()
        self._filter_row.setVisible(bool(trainings.runs))
        shown = headlines(trainings.runs)
        self._legend.setText(
            self.tr("{figure} with its 95 % interval").format(figure=figure_title(shown[0]))
            if len(shown) == 1
            else self.tr("Figures with their 95 % interval")
        )
        figure = figure_title(shown[0]) if shown else ""
        self._legend.setToolTip(plain_tooltip(explained(figure)))
        self._legend.setProperty("help_place", place_in_glossary(figure))
        self._legend.setVisible(bool(shown))
        self._more.setEnabled(self._workspace.project is not None)
        self.run_actions.choose(self.selected())

    def _say_why_empty(self) -> None:
        """That there are no runs is said once it is known."""
        workspace = self._workspace
        if workspace.project is None and workspace.opening:
            self.empty.say(self.tr("The project is being opened …"))
        elif workspace.trainings.looking:
            self.empty.say(self.tr("Looking for the runs …"))
        else:
            about = self.tr("Each training is kept here as a run: its figures, its report and its model.")
            self.empty.say(self.tr("No runs yet"), about)

    def _on_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.refresh()

    def selected(self) -> list[dict[str, Any]]:
        """The runs that are selected, from top to bottom."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(RUN) for index in rows]

    def _select(self, folders: set[Path | None] | set[Path]) -> None:
        selection = QItemSelection()
        rows = [row for row in map(self.model.row_of, folders) if row >= 0]
        for row in rows:
            selection.select(self.model.index(row), self.model.index(row))
        self.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            index = self.model.index(min(rows))
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _follow_selected(self) -> None:
        """Somebody else has chosen the run to look at."""
        chosen = self._workspace.trainings.selected
        self.model.set_shown(chosen)
        if chosen is not None and chosen not in {Path(run["folder"]) for run in self.selected()}:
            self._showing = True
            self._select({chosen})
            self._showing = False
            self.run_actions.choose(self.selected())

    def _on_selection(self) -> None:
        if self._showing:
            return
        runs = self.selected()
        self.run_actions.choose(runs)
        if len(runs) == 1 and runs[0]["state"] == "finished":
            self._workspace.trainings.select(Path(runs[0]["folder"]))

    def _follow_actions(self) -> None:
        comparable, readable = self.run_actions.compare.isEnabled(), self.run_actions.open_report.isEnabled()
        self._compare.setEnabled(comparable)
        self._compare.setToolTip(
            self._compare.accessibleName()
            if comparable
            else self.tr("Select two finished runs or more to compare them: hold {key} and click.").format(
                key=command_key()
            )
        )
        self._report.setEnabled(readable)
        self._report.setToolTip(
            self._report.accessibleName()
            if readable
            else self.tr("Select one finished run to open its report.")
        )

    def _button(self, sign: str, name: str, object_name: str) -> IconButton:
        button = IconButton(sign, name)
        button.setObjectName(object_name)
        button.setEnabled(False)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for action in self.run_actions.all():
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.addAction(self.run_actions.show_trash)
        return menu

    def _show_menu(self, where: QPoint) -> None:
        if self.view.indexAt(where).isValid():
            self._more.menu().popup(self.view.viewport().mapToGlobal(where))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.large, SPACE.medium, SPACE.small, SPACE.tiny)
        head.setSpacing(SPACE.tiny)
        head.addWidget(Heading(self.tr("Runs")), 1)
        for button in (self._compare, self._report, self._more):
            head.addWidget(button)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._no_match)
        self._filter_row = QWidget()
        row = QHBoxLayout(self._filter_row)
        row.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.tiny)
        row.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE.small)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._filter_row)
        layout.addWidget(self._legend)
        layout.addWidget(body, 1)
