"""The tab Data: bring files, look at them, say what their columns and events mean."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.engine.jobs import InspectJob
from intent_desktop.engine.projects import ProjectSource, is_project
from intent_desktop.events import Progress
from intent_desktop.messages import Note
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.pages.base import Mark, Page
from intent_desktop.ui.pages.column_content import IDENTIFIERS
from intent_desktop.ui.pages.data_column import ColumnDetails
from intent_desktop.ui.pages.data_meaning import MeaningPanel
from intent_desktop.ui.pages.data_sources import SourceBar
from intent_desktop.ui.pages.data_welcome import Welcome
from intent_desktop.ui.pages.data_words import role_choice, shape_name
from intent_desktop.ui.parquet_rows import rows_of
from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets import Banner, Caption, EmptyState, PagedTable, SecondaryButton, TableColumn
from intent_desktop.ui.widgets.choice_popup import ChoicePopup
from intent_desktop.ui.workspace import Workspace

_MOST_COLUMNS = 100


class DataPage(Page):
    """Without a project the start; with one its files, columns, events and rows."""

    name: ClassVar[str] = "data"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._previewed: tuple[Any, ...] = ()
        self.welcome = Welcome(workspace)
        self.welcome.files_wanted.connect(self.choose_files)
        self.welcome.folder_wanted.connect(self.choose_folder)
        self.welcome.project_wanted.connect(self.choose_project)
        self.sources = SourceBar(workspace)
        self.sources.add_wanted.connect(self.choose_files)
        self.sources.add_folder_wanted.connect(self.choose_folder)
        self.sources.replace_wanted.connect(lambda: self.choose_files(replace=True))
        self.sources.replace_some_wanted.connect(self._replace_some)
        self.sources.read_again_wanted.connect(workspace.inspection.renew)
        self._bar = QProgressBar()
        self._bar.setObjectName("reading_progress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Reading the data"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below it jumps when it comes and goes
        self._bar.setSizePolicy(policy)
        self._problem = Banner(tone="bad")
        self._problem.setObjectName("reading_problem")
        self._undo = self._problem.add_action(self.tr("Undo"), workspace.undo_stack.undo, "undo")
        self._undo.setObjectName("undo_problem")
        self._settle = self._problem.add_action("", self._settle_conflict)
        self._settle.setObjectName("settle_conflict")
        self._again = self._problem.add_action(self.tr("Read again"), workspace.inspection.renew, "refresh")
        self._again.setObjectName("try_again")
        self._note = Banner(dismissable=True)
        self._note.setObjectName("data_note")
        self._note.dismissed.connect(self._on_note_dismissed)
        self._told_of_runs = False
        self._dismissed: set[str] = set()
        self.meaning = MeaningPanel(workspace)
        self.meaning.column_chosen.connect(self.show_column)
        self.meaning.edited.connect(self._on_edited)
        self.preview = PagedTable(self.tr("Rows of the data"))
        self.preview.setObjectName("preview")
        self.preview.column_chosen.connect(self._on_column_wanted)
        self.preview.chip_wanted.connect(self._choose_role)
        self._role_of = ""
        self._roles = ChoicePopup(self)
        self._roles.chosen.connect(lambda role: self.meaning.set_roles([self._role_of], role))
        self._part = Caption()
        self._part.hide()
        self.details = ColumnDetails(workspace)
        self.details.role_chosen.connect(self.meaning.set_roles)
        self.details.reset_wanted.connect(self.meaning.reset_roles)
        self._waiting = EmptyState("data", "")
        self._waiting.setObjectName("data_waiting")
        self._waiting.activated.connect(self._on_waiting)
        self._first_bar = QProgressBar()
        self._first_bar.setObjectName("first_reading_progress")
        self._first_bar.setTextVisible(False)
        self._first_bar.setAccessibleName(self.tr("Reading the data"))
        self._waiting.add_progress(self._first_bar)
        self._cancel = SecondaryButton(self.tr("Cancel"), "stop")
        self._cancel.setObjectName("cancel_reading")
        self._cancel.clicked.connect(self._cancel_reading)
        self._waiting.add_action(self._cancel)
        self._act: Callable[[], object] = self.choose_files
        self._lay_out()
        workspace.inspection.progressed.connect(self._on_progress)
        workspace.inspection.changed.connect(self._on_inspection)
        workspace.inspection.column_wanted.connect(self._on_column_wanted)
        self.refresh()

    def purpose(self) -> str:
        return self.tr("Bring your files and check that the meaning of their columns was understood.")

    def mark(self) -> Mark:
        inspection = self.workspace.inspection
        if inspection.problem is not None:
            return "attention"
        if inspection.running:
            return "running"
        return "done" if inspection.result is not None else "ready"

    def ready_text(self) -> str:
        result = self.workspace.inspection.result
        if result is None:
            return ""
        decided = len(self.workspace.decisions.roles) + len(self.workspace.decisions.events)
        changed = self.tr("{count} changed by you").format(count=decided) if decided else ""
        shape, columns = shape_name(result["shape"]), len(result["columns"])
        text = (
            self.tr("{shape} with 1 column").format(shape=shape)
            if columns == 1
            else self.tr("{shape} with {columns} columns").format(shape=shape, columns=f"{columns:,}")
        )
        return " · ".join(part for part in (text, changed) if part)

    def may_go_on(self) -> bool:
        return self.workspace.inspection.result is not None

    def refresh(self) -> None:
        workspace = self.workspace
        if workspace.project is None and not workspace.opening:
            if self._stack.currentWidget() is not self.welcome:
                self._previewed = ()
                self.preview.clear()
            self._stack.setCurrentWidget(self.welcome)
            self.welcome.refresh()
            return
        self._stack.setCurrentWidget(self._work)
        inspection = workspace.inspection
        self.sources.refresh()
        self.sources.setVisible(workspace.project is not None)
        self._bar.setVisible(inspection.running and inspection.result is not None)
        self._show_problem()
        self._show_note()
        if inspection.result is None:
            self._content.setCurrentWidget(self._waiting)
            self._show_waiting()
            return
        self._content.setCurrentWidget(self._tables)
        self.meaning.refresh()
        if not self.meaning.columns.current() and inspection.result["columns"]:
            self.meaning.columns.set_current(inspection.result["columns"][0]["name"])
        self.details.show_column(self.meaning.columns.current())
        self._show_preview(inspection.result)

    def show_column(self, name: str) -> None:
        """Bring a column into view, in the list, the rows and the details."""
        if self.meaning.columns.current() != name:
            self.meaning.columns.set_current(name)
        self.details.show_column(name)
        result = self.workspace.inspection.result
        if result is not None:
            self._show_preview(result)
        names = [column.name for column in self.preview.paged_model().columns()]
        if name in names and not self.preview.hasFocus():
            index = self.preview.model().index(max(self.preview.rowAt(0), 0), names.index(name))
            self.preview.scrollTo(index)
            self.preview.blockSignals(True)  # it was not chosen there
            self.preview.selectColumn(names.index(name))
            self.preview.blockSignals(False)

    def choose_files(self, *, replace: bool = False) -> None:
        """Ask for files and bring them in."""
        title = self.tr("Replace by files") if replace else self.tr("Open files")
        chosen = file_dialogs.files_to_open(self, self.workspace.settings, title)
        if chosen:
            self.bring(chosen, replace=replace)

    def _replace_some(self, sources: list[ProjectSource]) -> None:
        chosen = file_dialogs.files_to_open(self, self.workspace.settings, self.tr("Put in its place"))
        if chosen:
            self.workspace.add_sources(chosen, instead=sources)

    def choose_folder(self) -> None:
        """Ask for a folder and bring in what it holds."""
        chosen = file_dialogs.folder_to_open(self, self.workspace.settings)
        if chosen is not None:
            self.bring([chosen])

    def choose_project(self) -> None:
        """Ask for a project and open it."""
        chosen = file_dialogs.project_to_open(self, self.workspace.settings)
        if chosen is not None:
            self.workspace.open_project(chosen)

    def bring(self, paths: Sequence[Path], *, replace: bool = False) -> None:
        """Add files to the project, or begin one with them; a project among them is opened instead."""
        project = next((path for path in paths if is_project(path)), None)
        if project is not None:
            self.workspace.open_project(project)
        else:
            self.workspace.add_sources(paths, replace=replace)

    def _show_waiting(self) -> None:
        workspace = self.workspace
        inspection = workspace.inspection
        self._cancel.setVisible(inspection.running)
        self._first_bar.setVisible(inspection.running or workspace.opening)
        if not inspection.running:
            self._first_bar.setRange(0, 0)  # how far it is cannot be said yet
        if workspace.opening:
            self._waiting.say(self.tr("Opening the project …"))
        elif inspection.running:
            self._waiting.say(
                self.tr("Reading your data"), self.tr("Large files take a while; the window stays usable.")
            )
        elif not workspace.decisions.sources:
            self._act = self.choose_files
            self._waiting.say(
                self.tr("This project has no data yet"),
                self.tr("Drop files anywhere on the window, or open them here."),
                self.tr("Open files …"),
            )
        elif not workspace.paths:
            self._act = lambda: self.choose_files(replace=True)
            self._waiting.say(
                self.tr("The files of this project are not where they were"),
                self.tr("Put them back, or say where they are now."),
                self.tr("Look for the files …"),
            )
        elif inspection.problem is not None:
            self._act = lambda: self.choose_files(replace=True)
            self._waiting.say(
                self.tr("These files could not be read"),
                self.tr("What is wrong is said above. You can also bring other files."),
                self.tr("Choose other files …"),
            )
        else:
            self._act = inspection.renew
            self._waiting.say(
                self.tr("Reading was stopped"), self.tr("Nothing has been changed."), self.tr("Read again")
            )

    def _show_problem(self) -> None:
        inspection = self.workspace.inspection
        problem = None if inspection.running else inspection.problem
        if problem is not None:
            self._problem.say(problem.text(), problem.advice(), "bad", inspection.details)
        elif not inspection.running and self._is_out_of_date():
            self._problem.say(
                self.tr("Reading was stopped: what you see is from before your last change."), "", "caution"
            )
        else:
            self._problem.say("")
        stack = self.workspace.undo_stack
        self._undo.setVisible(stack.canUndo())
        self._undo.setToolTip(stack.undoText())
        words = self._settlement(problem)
        self._settle.setVisible(bool(words))
        self._settle.setText(words.replace("&", "&&"))

    def _settlement(self, problem: Note | None) -> str:
        """What settles a problem by one press, in words; "" where nothing does."""
        if problem is None:
            return ""
        if problem.code == "role_given_twice":
            return self.tr("Keep {column} only").format(column=problem.parameters["other"])
        decided = self.workspace.decisions.roles
        if problem.code.startswith("unknown_column") and problem.parameters["column"] in decided:
            return self.tr("Forget the role of {column}").format(column=problem.parameters["column"])
        return ""

    def _settle_conflict(self) -> None:
        """Of two columns with a role that only one can have, the first one lets go of it; so does one that is no more."""
        problem = self.workspace.inspection.problem
        if problem is None:
            return
        if problem.code == "role_given_twice":
            self.meaning.set_roles([problem.parameters["column"]], "feature")
        else:
            self.meaning.reset_roles([problem.parameters["column"]])

    def _is_out_of_date(self) -> bool:
        result, decisions = self.workspace.inspection.result, self.workspace.decisions
        if result is None:
            return False
        return any(
            decisions.roles.get(column["name"], column["role"]) != column["role"]
            for column in result["columns"]
        )

    def _show_note(self) -> None:
        """The gravest of what is to be said of these data and was not dismissed."""
        result = self.workspace.inspection.result
        if result is None or self.workspace.inspection.running:
            return
        notes = [note for note in self._notes(result) if note[0] not in self._dismissed]
        text, advice, tone = notes[0] if notes else ("", "", "plain")
        if text != self._note.text():
            self._note.say(text, advice, tone)

    def _notes(self, result: dict[str, Any]) -> list[tuple[str, str, Tone]]:
        """What is to be said of these data: the words, what to do, and how grave it is; the gravest first."""
        notes: list[tuple[str, str, Tone]] = []
        aside = [finding for finding in result["findings"] if finding["code"] == "table_set_aside"]
        if aside:
            text = "\n".join(finding["message"] for finding in aside)
            notes.append((text, aside[0]["advice"], "caution"))
        roles = {column["role"] for column in result["columns"]}
        if result["shape"] == "table" and "user" in roles and "time" not in roles:
            text = self.tr("No column says when something happened, so these rows count as a table.")
            advice = self.tr(
                "If a column holds dates, give it the role Time: then questions about what comes next can be asked."
            )
            notes.append((text, advice, "plain"))
        if self._told_of_runs:
            text = self.tr("Runs made before keep what they learnt; the change counts from the next one on.")
            notes.append((text, "", "plain"))
        return notes

    def _on_note_dismissed(self) -> None:
        self._dismissed.add(self._note.text())
        self._show_note()

    def _on_edited(self) -> None:
        self._told_of_runs = bool(self.workspace.trainings.runs)

    def _show_preview(self, result: dict[str, Any]) -> None:
        """The rows, from the copy that was read; of very many columns those around the chosen one."""
        every: list[dict[str, Any]] = result["columns"]
        columns = every
        if len(every) > _MOST_COLUMNS:
            names = [column["name"] for column in every]
            current = self.meaning.columns.current()
            place = names.index(current) if current in names else 0
            start = place // _MOST_COLUMNS * _MOST_COLUMNS
            columns = every[start : start + _MOST_COLUMNS]
            self._part.setText(
                self.tr(
                    "Columns {first} to {last} of {all}; choose another one in the list to see those around it."
                ).format(first=f"{start + 1:,}", last=f"{start + len(columns):,}", all=f"{len(every):,}")
            )
        self._part.setVisible(len(every) > _MOST_COLUMNS)
        heads = [self._table_column(column) for column in columns]
        shown = (result["table"], result["rows"], *((head.name, head.kind) for head in heads))
        if shown == self._previewed:
            self.preview.describe(heads)
            return
        self._previewed = shown
        self.preview.show_source(
            heads,
            result["rows"],
            rows_of(
                Path(result["table"]),
                self.workspace.bridge,
                self.preview,
                [column["name"] for column in columns],
            ),
        )

    def _table_column(self, column: dict[str, Any]) -> TableColumn:
        role = self.workspace.inspection.role(column)
        named = role in (*IDENTIFIERS, "category") and column["type"] == "integer"
        decided = column["name"] in self.workspace.decisions.roles
        return TableColumn(
            column["name"],
            kind="text" if named else column["type"],  # the number of a customer or a category is no quantity
            hint=role_choice(role).explanation,
            chip=role_choice(role).label,
            chip_state="decided" if decided else "faded" if role == "ignore" else "",
        )

    def _choose_role(self, name: str, place: QPoint) -> None:
        """Open the roles that a column can have, below its head."""
        column = self.workspace.inspection.column(name)
        if column is None:
            return
        role = self.workspace.inspection.role(column)
        roles = column["roles"] if role in column["roles"] else [role, *column["roles"]]
        self._role_of = name
        name_of_list = self.tr("Role of {column}").format(column=name)
        self._roles.offer([role_choice(offered) for offered in roles], role, name_of_list)
        self._roles.open_at(place)

    def _on_column_wanted(self, name: str) -> None:
        self.meaning.show_list("columns")
        self.show_column(name)

    def _on_progress(self, progress: Progress) -> None:
        for bar in (self._bar, self._first_bar):
            bar.setRange(0, 1_000 if progress.total else 0)
            if progress.total:
                bar.setValue(round(1_000 * progress.done / progress.total))
        if self.workspace.inspection.result is None and self.workspace.inspection.running:
            self._waiting.say(self.tr("Reading your data"), stage_name(progress.stage))

    def _on_inspection(self) -> None:
        self.state_changed.emit()

    def _on_waiting(self) -> None:
        self._act()

    def _cancel_reading(self) -> None:
        for job in self.workspace.jobs.running:
            if isinstance(job.job, InspectJob):
                job.stop()

    def _lay_out(self) -> None:
        # From the outside in: what comes into another widget is styled anew with all that it holds already.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        layout.addWidget(self._stack)
        self._work = QWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._work)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        work.setSpacing(SPACE.small)
        self._content = QStackedWidget()
        work.addWidget(self.sources)
        work.addWidget(self._bar)
        work.addWidget(self._problem)
        work.addWidget(self._note)
        work.addWidget(self._content, 1)
        self._tables = QSplitter(Qt.Orientation.Horizontal)
        self._tables.setChildrenCollapsible(False)
        self._content.addWidget(self._tables)
        self._content.addWidget(self._waiting)
        # Tab goes through them in the order in which they come in.
        for pane, parts, margins, least, stretch in (
            (QWidget(), [self.meaning], (0, 0, SPACE.medium, 0), 320, 0),
            (QWidget(), [self._part, self.preview], (SPACE.medium, 0, SPACE.medium, 0), 320, 1),
            (QWidget(), [self.details], (SPACE.medium, 0, 0, 0), 280, 0),
        ):
            self._tables.addWidget(pane)
            pane.setMinimumWidth(least)
            self._tables.setStretchFactor(self._tables.indexOf(pane), stretch)
            inner = QVBoxLayout(pane)
            inner.setContentsMargins(*margins)
            inner.setSpacing(SPACE.small)
            for part in parts:
                inner.addWidget(part)
            inner.setStretchFactor(parts[-1], 1)
        self._tables.setSizes([340, 592, 300])
        QWidget.setTabOrder(self.meaning, self.preview)
