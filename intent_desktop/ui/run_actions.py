"""What can be done with runs: compared, read, kept, taken up again, removed. One set of actions for buttons, menu and keys."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from intent_desktop.data import store
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import ALL_MODELS, Training
from intent_desktop.engine.run_trash import throw_away
from intent_desktop.engine.runs import Label, Run
from intent_desktop.messages import Note, listed
from intent_desktop.questions.settings import Settings
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.compression import CompressionDialog
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.run_comparison import RunComparison
from intent_desktop.ui.run_label import RunLabelDialog
from intent_desktop.ui.run_list import state_of
from intent_desktop.ui.run_trash import TrashDialog
from intent_desktop.ui.theme import icon
from intent_desktop.ui.trainings import COMPARE_SCRATCH, ENCODERS, MODELS, TEST_FILE
from intent_desktop.ui.workspace import Workspace

RESUMABLE = {"interrupted", "failed"}


class RunActions(QObject):
    """Acts on the runs that `choose` was told of last."""

    told = Signal(str)
    """Something is done; a line for a moment."""
    scoring_wanted = Signal(object)
    """New files shall be scored with the model in a file: its path."""

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._parent = parent
        self._workspace = workspace
        self._chosen: list[dict[str, Any]] = []
        make = self._make
        self.compare = make("compare_runs", self.tr("Compare…"), "compare", "Ctrl+Shift+C", self._compare)
        self.open_report = make("open_report", self.tr("Open the report in the browser"), "report", "Ctrl+Shift+B", self._open_report)  # fmt: skip
        self.save_html = make("save_report_html", self.tr("Save the report as a web page…"), "save", "", self._save_html)  # fmt: skip
        self.save_pdf = make(
            "save_report_pdf", self.tr("Save the report as PDF…"), "save", "", self._save_pdf
        )
        self.save_model = make("save_model", self.tr("Save the model as…"), "bundle", "", self._save_model)
        self.make_smaller = make(
            "make_smaller", self.tr("Make it smaller…"), "bundle", "", self._make_smaller
        )
        self.reuse = make("reuse_settings", self.tr("Use these settings again"), "undo", "", self._reuse)
        self.resume = make("resume_run", self.tr("Resume"), "play", "", self._resume)
        self.show_folder = make(
            "show_run_folder", self.tr("Show the folder"), "folder", "", self._show_folder
        )
        self.label = make("label_run", self.tr("Name and note…"), "edit", "F2", self._label)
        self.delete = make("delete_runs", self.tr("Move to the trash"), "trash", "Del", self._throw_away)
        self.show_trash = make("show_trash", self.tr("Show the trash…"), "trash", "", self._show_trash)
        self.choose([])

    def choose(self, runs: Sequence[dict[str, Any]]) -> None:
        """The runs that are selected now; what is possible with them is enabled."""
        trainings = self._workspace.trainings
        self._chosen = list(runs)
        states = [state_of(run, trainings.live) for run in runs]
        one = len(runs) == 1
        finished = states.count("finished")
        for action in (self.open_report, self.save_html, self.save_pdf, self.save_model, self.make_smaller):
            action.setEnabled(one and finished == 1)
        self.compare.setEnabled(finished == len(runs) >= 2)
        self.reuse.setEnabled(one)
        self.resume.setVisible(one and states[0] in RESUMABLE)
        self.resume.setEnabled(self.resume.isVisible() and trainings.live is None)
        self.show_folder.setEnabled(one)
        self.label.setEnabled(one)
        self.delete.setEnabled(bool(runs) and "learning" not in states)

    def all(self) -> list[QAction | None]:
        """The actions in the order of a menu; None stands for a line between groups."""
        return [self.compare, None, self.open_report, self.save_html, self.save_pdf, self.save_model, self.make_smaller, None,
                self.resume, self.reuse, self.label, self.show_folder, None, self.delete]  # fmt: skip

    @property
    def _folder(self) -> Path:
        return Path(self._chosen[0]["folder"])

    def _make(self, name: str, text: str, sign: str, keys: str, act: Callable[[], object]) -> QAction:
        action = QAction(icon(sign), text, self)
        action.setObjectName(name)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: act())
        return action

    def _compare(self) -> None:
        folders = [run["folder"] for run in self._chosen]
        runs = list(self._chosen)

        def show(found: dict[str, Any]) -> None:
            RunComparison(found, runs, self._parent).open()

        self._workspace.bridge.ask(self, "compare", show, runs=folders, seconds=60)

    def _open_report(self) -> None:
        show_outside(Run(self._folder).report_file, self._workspace)

    def _show_folder(self) -> None:
        show_outside(self._folder, self._workspace)

    def _save_html(self) -> None:
        source = Run(self._folder).report_file
        self._save_copy(source, self.tr("Web page") + " (*.html)", ".html")

    def _save_model(self) -> None:
        self._save_copy(
            Run(self._folder).bundle_file, self.tr("Intent Desktop model") + " (*.intent)", ".intent"
        )

    def _make_smaller(self) -> None:
        bundle = Run(self._folder).bundle_file

        def show(about: dict[str, Any]) -> None:
            if not about["compressible"]:
                self.told.emit(self.tr("There is nothing in this model that could be made smaller."))
                return
            dialog = CompressionDialog(self._workspace, bundle, about, self._parent)
            dialog.scoring_wanted.connect(self.scoring_wanted)
            dialog.show()

        self._workspace.bridge.ask(self, "bundle", show, seconds=60, path=str(bundle))

    def _save_pdf(self) -> None:
        target = self._ask_where("PDF (*.pdf)", ".pdf")
        if target is None:
            return

        def write(report: dict[str, Any]) -> None:
            from intent_desktop.ui.blocks.pdf import save_report

            def saved(_: object) -> None:
                self.told.emit(self.tr("Saved: {file}").format(file=target.name))

            self._workspace.bridge.perform(self, lambda: save_report(report, target), saved)

        self._workspace.bridge.ask(self, "report", write, run=str(self._folder), seconds=60)

    def _save_copy(self, source: Path, kinds: str, suffix: str) -> None:
        target = self._ask_where(kinds, suffix)
        if target is None or target == source:
            return

        def copy() -> None:
            store.write_atomically(target, source.read_bytes())

        def copied(_: object) -> None:
            self.told.emit(self.tr("Saved: {file}").format(file=target.name))

        self._workspace.bridge.perform(self, copy, copied)

    def _ask_where(self, kinds: str, suffix: str) -> Path | None:
        project = self._workspace.project
        name = f"{project.name if project else ''} {self._folder.name}{suffix}".strip()
        settings = self._workspace.settings
        return file_dialogs.place_to_save(self._parent, settings, self.tr("Save as"), name, kinds, suffix)

    def _resume(self) -> None:
        self._workspace.trainings.resume(self._folder)

    def _reuse(self) -> None:
        folder, number = self._folder, self._chosen[0]["number"]

        def put_back(job: object) -> None:
            if not isinstance(job, TrainJob):
                self._workspace.problem.emit(Note("run_not_readable", {"file": str(folder)}))
                return
            changes = decided(job.training, self._workspace.decisions.options)
            self._workspace.edit(self.tr("Use the settings of run {number}").format(number=number), **changes)
            self.told.emit(self.tr("The settings of run {number} are in use again.").format(number=number))

        self._workspace.bridge.perform(self, Run(folder).job, put_back)

    def _label(self) -> None:
        run, folder = self._chosen[0], self._folder

        def save(label: Label) -> None:
            self._workspace.bridge.perform(
                self, lambda: Run(folder).write_label(label), lambda _: self._workspace.trainings.refresh()
            )

        RunLabelDialog(run, save, self._parent).open()

    def _throw_away(self) -> None:
        folders = [Path(run["folder"]) for run in self._chosen]
        numbers = listed(str(run["number"]) for run in self._chosen)
        text = self.tr("Run {numbers} is in the trash: “Show the trash…” brings it back.")
        if len(folders) > 1:
            text = self.tr("The runs {numbers} are in the trash: “Show the trash…” brings them back.")

        def throw() -> None:
            for folder in folders:
                throw_away(folder)

        def thrown(_: object) -> None:
            self._workspace.trainings.refresh()
            self.told.emit(text.format(numbers=numbers))

        def refused(note: Note) -> None:
            self._workspace.trainings.refresh()
            self._workspace.problem.emit(note)

        self._workspace.bridge.perform(self, throw, thrown, refused)

    def _show_trash(self) -> None:
        project, trainings = self._workspace.project, self._workspace.trainings
        if project is None:
            return

        def restored(title: str) -> None:
            trainings.refresh()
            self.told.emit(self.tr("Back again: {title}").format(title=title))

        TrashDialog(self._workspace, project.runs_folder, restored, self._parent).open()


def decided(training: Training, options: dict[str, Any]) -> dict[str, Any]:
    """The decisions that ask for such a training, as changes of those whose options are given."""
    usual = msgspec.to_builtins(Settings())
    settings = {
        name: value for name, value in msgspec.to_builtins(training.settings).items() if value != usual[name]
    }
    kept = {name: value for name, value in options.items() if name not in ("model", "settings", "money")}
    others = {name: picked for name, picked in options.get(MODELS, {}).items() if name != training.question}
    kept[MODELS] = {**others, training.question: training.models} if training.models else others
    if training.model and training.model != ALL_MODELS:
        kept["model"] = training.model
        if training.options:
            kept["model_options"] = {**kept.get("model_options", {}), training.model: training.options}
    if settings:
        kept["settings"] = settings
    if training.test is not None:
        kept[TEST_FILE] = str(training.test.paths[0])
    if training.money is not None:
        kept["money"] = msgspec.to_builtins(training.money)
    encoders = {name: path for name, path in options.get(ENCODERS, {}).items() if name != training.question}
    if training.encoder is not None:
        encoders[training.question] = training.encoder
    kept[ENCODERS] = encoders
    compared = [name for name in options.get(COMPARE_SCRATCH, []) if name != training.question]
    kept[COMPARE_SCRATCH] = [*compared, training.question] if training.compare_scratch else compared
    kept["budget_minutes"] = training.budget_minutes
    source = training.source
    return {
        "roles": source.roles,
        "events": source.events,
        "fixes": source.fixes,
        "question": training.question,
        "options": kept,
    }
