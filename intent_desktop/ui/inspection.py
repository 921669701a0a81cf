"""What the engine says of the project's data: columns, findings, questions, renewed whenever it would change."""

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from intent_desktop.engine.jobs import InspectJob
from intent_desktop.engine.requests import Source
from intent_desktop.events import Failed, Progress
from intent_desktop.messages import Note
from intent_desktop.ui.jobs import RunningJob

if TYPE_CHECKING:
    from intent_desktop.ui.workspace import Workspace

RENEW_AFTER = 200  # milliseconds without another change


class Inspection(QObject):
    """The latest result of an InspectJob for the open project, as its contract has it; None before the first.

    A result that a later edit has made out of date stays until the next one comes; `running` says so.
    """

    changed = Signal()
    """A result or a problem has come, or there is none any more, or a new look at the data has begun."""
    progressed = Signal(object)
    column_wanted = Signal(str)
    """A column shall be brought into view where the data are shown."""

    def __init__(self, workspace: "Workspace"):
        super().__init__(workspace)
        self._workspace = workspace
        self.result: dict[str, Any] | None = None
        self.problem: Note | None = None
        self.details = ""
        self._job: RunningJob | None = None
        self.unseen_suggestion: str | None = None
        """The question that was chosen here, until a person has seen it or chosen another."""
        self._seen: tuple[Any, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=RENEW_AFTER)
        self._timer.timeout.connect(self._start)
        workspace.project_changed.connect(self._on_project)
        workspace.decisions_changed.connect(self._on_decisions)

    @property
    def running(self) -> bool:
        """Whether a newer result is on its way."""
        return self._job is not None or self._timer.isActive() or self._workspace.locating

    def renew(self) -> None:
        """Look at the data again."""
        self._stop()
        self._timer.start()
        self.changed.emit()

    def column(self, name: str) -> dict[str, Any] | None:
        """What is known of one column."""
        columns = self.result["columns"] if self.result else []
        return next((column for column in columns if column["name"] == name), None)

    def role(self, column: dict[str, Any]) -> str:
        """The role of a column: the one decided on, else the one guessed."""
        return str(self._workspace.decisions.roles.get(column["name"], column["role"]))

    def meaning(self, value: str) -> str:
        """The meaning of an event value: the one decided on, else the one guessed."""
        guessed = self.result["events"].get(value, "other") if self.result else "other"
        return str(self._workspace.decisions.events.get(value, guessed))

    def question(self, name: str | None) -> dict[str, Any] | None:
        """What is known of one question, whether the data can answer it and what it lacks."""
        questions = self.result["questions"] if self.result else []
        return next((question for question in questions if question["name"] == name), None)

    def suggested(self) -> dict[str, Any] | None:
        """The first of the questions that these data answer as they are, without another option to be decided on."""
        if self.result is None or self.result["gate"]["verdict"] == "not usable":
            return None
        from intent_desktop.ui.pages import question_settings

        for question in self.result["questions"]:
            if question["possible"]:
                stored = question_settings.stored_at_first(question)
                return None if question_settings.problems(question, stored) else question
        return None

    def fixes(self) -> list[dict[str, Any]]:
        """The repairs in force, as JSON values: those decided on, else those proposed by default."""
        decided = self._workspace.decisions.fixes
        if decided is not None:
            return [msgspec.to_builtins(fix) for fix in decided]
        findings = self.result["findings"] if self.result else []
        return [
            finding["fix_value"] for finding in findings if finding["fix_value"] and finding["by_default"]
        ]

    def _on_project(self) -> None:
        project = self._workspace.project
        self._stop()
        self.result, self.problem, self._seen, self.unseen_suggestion = None, None, None, None
        if project is not None and self._workspace.paths:
            self._start()
        self.changed.emit()

    def _on_decisions(self) -> None:
        decisions = self._workspace.decisions
        if self._seen is not None and self._seen[1:] != (decisions.roles, decisions.events):
            self.renew()

    def _start(self) -> None:
        self._timer.stop()
        workspace = self._workspace
        if workspace.project is None or not workspace.paths:
            self.result, self.problem, self._seen = None, None, None
            self.changed.emit()
            return
        decisions = workspace.decisions
        self._seen = (list(workspace.paths), dict(decisions.roles), dict(decisions.events))
        source = Source(paths=workspace.paths, roles=decisions.roles, events=decisions.events)
        job = InspectJob(source=source, work=workspace.project.data_folder)
        self._job = workspace.jobs.start(job, self.tr("Reading the data"))
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self.changed.emit()

    def _stop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            job, self._job = self._job, None
            job.progressed.disconnect(self._on_progress)
            job.finished.disconnect(self._on_finished)
            job.failed.disconnect(self._on_failed)
            job.cancelled.disconnect(self._on_cancelled)
            job.stop()

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    def _on_finished(self, result: dict[str, Any]) -> None:
        self._job, self.result, self.problem = None, result, None
        self._ask_suggested()
        self.changed.emit()

    def _ask_suggested(self) -> None:
        """Choose the suggested question while nobody has chosen one. Nothing to undo: it was no step of a person's."""
        workspace = self._workspace
        suggested = self.suggested()
        asked = workspace.decisions.question
        own_choice = asked is not None and asked != self.unseen_suggestion
        if suggested is None or own_choice or suggested["name"] == asked:
            return
        from intent_desktop.ui.pages import question_settings

        self.unseen_suggestion = suggested["name"]
        options = question_settings.options_when_asked(workspace.decisions, suggested)
        workspace.apply(
            msgspec.structs.replace(workspace.decisions, question=self.unseen_suggestion, options=options)
        )

    def _on_failed(self, failed: Failed) -> None:
        self._job, self.problem, self.details = None, failed.note, failed.details
        self.changed.emit()

    def _on_cancelled(self) -> None:
        self._job = None
        self.changed.emit()
