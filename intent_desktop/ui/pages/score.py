"""The Score tab: new files in, a check first, then an answer for everybody, as a file to take home."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar, Self

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.engine.job import Job
from intent_desktop.engine.jobs import CheckJob, SaveScoresJob, ScoreJob
from intent_desktop.evaluation.blocks import Figure
from intent_desktop.events import Failed
from intent_desktop.messages import Note
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.compression import CompressionDialog
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.pages.base import Lack, Mark, Page, Remark
from intent_desktop.ui.pages.score_check import CheckView, scored
from intent_desktop.ui.pages.score_chosen import ChosenModel
from intent_desktop.ui.pages.score_earlier import MOST_SHOWN, Earlier, EarlierScores
from intent_desktop.ui.pages.score_files import FilesCard
from intent_desktop.ui.pages.score_foot import ScoreFoot
from intent_desktop.ui.pages.score_job import AwaitedJob
from intent_desktop.ui.pages.score_model import ModelCard, name_of
from intent_desktop.ui.pages.score_options import ScoreOptions
from intent_desktop.ui.pages.score_period import Foretold, kept
from intent_desktop.ui.pages.score_result import ResultView, Scores, place_of_scores, stamp_of
from intent_desktop.ui.pages.score_start import CheckingView, StartView
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.workspace import Workspace

SIDE_WIDTH = 300
CHECK_AFTER, PREVIEWED = 200, 100  # milliseconds; rows or customers in a look beforehand


class ScorePage(Page):
    """Which model, which files, what it found; the choices stay while the window does."""

    name: ClassVar[str] = "score"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._chosen = ChosenModel(workspace)
        self._about: dict[str, Any] | None = None
        self._shown_bundle: Path | None = None
        self._files: list[Path] = []
        self._checked: dict[str, Any] | None = None
        self._job = AwaitedJob(self)
        self._build()
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.progressed.connect(self.checking.show_progress)
        self._job.noticed.connect(self._say_notice)
        self._job.ended.connect(self._on_ended)
        self._check_timer = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._check_timer.timeout.connect(self._check)
        workspace.project_changed.connect(self._on_project)
        workspace.trainings.selected_changed.connect(self._on_selected)
        self.refresh()

    def lack(self) -> Lack | None:
        if self._chosen.bundle() is not None:
            return None
        text = self.tr("Train a model first, or drop a model file (.intent) here")
        return self.lack_of_runs(Lack(text, "train", self.tr("Go to Train")))

    def mark(self) -> Mark:
        if self._job.is_under_way:
            return "running"
        # Out of sight the page still shows what another run's model said.
        in_view = self._views.currentWidget() is self.result and self._shown_bundle == self._chosen.bundle()
        return "done" if in_view and not self.remark() else "ready"

    def remark(self) -> Remark | None:
        return self.changed_since() if self._chosen.is_of_selected() and not self._job.is_under_way else None

    def caution(self) -> str:
        remark = self.changed_since() if self._chosen.is_of_selected() else None
        return remark.text if remark else ""

    def refresh(self) -> None:
        bundle = self._chosen.bundle()
        if bundle != self._shown_bundle:
            self._shown_bundle, self._about = bundle, None
            self.model.show_bundle(bundle, None)
            if bundle is not None:
                self._ask_about(bundle)
            self._begin_anew()
        self._offer_run()
        self._say_what_to_bring()
        self._show_files()
        self.options.refresh()
        self._show_threshold()
        self._list_earlier()
        self._show_buttons()

    def take_over(self, other: Self) -> None:
        self._chosen.take_over(other._chosen)
        self._files = other._files
        self._shown_bundle, self._about, self._checked = other._shown_bundle, other._about, other._checked
        self.options.take_over(other.options)
        if self._shown_bundle is not None:
            if self._about is not None:
                self._show_bundle(self._shown_bundle, self._about)
            self._ask_about(self._shown_bundle)  # in this one's words
        self.refresh()
        running = other._job.let_go() if other._job.is_scoring else None
        other._stop_job()  # a check is made anew, in this one's words
        if running is not None:
            self._show_checking()
            self._follow(running)
        elif other._views.currentWidget() is other.result and other.result.scores is not None:
            self._show_scores(other.result.scores)
        else:
            self._begin_anew()

    def _ask_about(self, bundle: Path) -> None:
        self.workspace.bridge.ask(
            self,
            "bundle",
            lambda about: self._show_bundle(bundle, about),
            lambda note: self._refuse_bundle(bundle, note),
            seconds=60,
            path=str(bundle),
        )

    def open_bundle(self, path: Path | None) -> None:
        """Score with a model file from elsewhere; None: with the selected run's again."""
        self._chosen.open(path)
        self.state_changed.emit()
        self.refresh()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take files to be scored, in place of those before."""
        self._files = [path.resolve() for path in paths]
        self._begin_anew()

    def _offer_run(self) -> None:
        other = not self._chosen.is_of_selected()
        self.model.offer_run(other and self._chosen.bundle_of_selected() is not None)

    def _on_selected(self) -> None:
        """Go over to another run's model; what is being scored is not thrown away for that."""
        if self._job.is_scoring and self._chosen.is_of_run():
            self._tell_of_other_run()
        else:
            self._chosen.follow_selected()
        self._offer_run()

    def _tell_of_other_run(self) -> None:
        if self._chosen.is_of_selected() or self._shown_bundle is None:
            self._banner.say("")
            return
        text = self.tr("{run} goes on scoring, though another run is selected.")
        advice = self.tr("To score with that one, choose “Use the selected run's model”.")
        self._banner.say(text.format(run=name_of(self._shown_bundle)), advice)

    def _delivered_threshold(self) -> float | None:
        return self._about["threshold"] if self._about else None

    def _folder(self) -> Path:
        project = self.workspace.project
        return project.folder if project else self.workspace.settings.projects_folder

    def _begin_anew(self) -> None:
        """Another model, other files or another moment: what was checked counts no more."""
        self._stop_job()
        self._checked = None
        self._banner.say("")
        self._show_files()
        if self._files and self._chosen.bundle() is not None:
            self._show_checking()
            self._check_timer.start()
        else:
            self._views.setCurrentWidget(self._start)
        self._show_buttons()

    def _check(self) -> None:
        bundle = self._chosen.bundle()
        if bundle is None or not self._files:
            return
        self._stop_job()
        job = CheckJob(
            bundle=bundle,
            paths=self._files,
            work=self._folder() / "data" / "checking",
            as_of=self.options.moment(),
        )
        self._show_checking()
        self._begin(job, self.tr("Checking the files"))

    def _show_checking(self) -> None:
        self.checking.show_files(self.files.names(self._files))
        self._views.setCurrentWidget(self.checking)

    def _on_finished(self, job: Job, found: dict[str, Any]) -> None:
        self._banner.say("")  # what was noticed stands with what was found
        if isinstance(job, ScoreJob):
            self._on_scored(found, preview=job.most is not None)
        else:
            self._checked = found
            self._show_check(found)

    def _show_check(self, found: dict[str, Any]) -> None:
        self.check.show_check(found, Foretold.of_scores(self._about, found).in_words())
        self._views.setCurrentWidget(self.check)

    def _back_to_check(self) -> None:
        if self._checked is not None and self.check.shown is self._checked:
            self._views.setCurrentWidget(self.check)
        else:  # it was made in another language
            self._begin_anew()

    def purpose(self) -> str:
        return self.tr(
            "Let the model answer for new files: they are checked first, and nothing leaves this computer."
        )

    def _score(self, most: int | None = None) -> None:
        """Score all, or only the first so many for a look beforehand."""
        bundle = self._chosen.bundle()
        wishes = self.options.wishes()
        if bundle is None or self._checked is None or wishes is None:
            return
        self._stop_job()
        out = place_of_scores(self._folder(), self._files[0], preview=most is not None)
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._tell(
                Note("file_refused", {"file": str(out.parent), "reason": error.strerror or str(error)})
            )
            return
        job = ScoreJob(
            bundle=bundle,
            paths=self._files,
            out=out,
            work=self._folder() / "data" / "scoring",
            as_of=self.options.moment(),
            why=self.options.why(),  # type: ignore[arg-type]
            threshold=None if self._delivered_threshold() is None else self._chosen.threshold(),
            options=wishes,
            most=most,
        )
        title = self.tr("Scoring")
        self._begin(job, title if most is None else self.tr("Scoring the first {count}").format(count=most))

    def _on_scored(self, found: dict[str, Any], *, preview: bool) -> None:
        path, told = Path(found["scores"]), Foretold.of_scores(self._about, found, self._shown_bundle)
        figures = msgspec.convert(found.get("figures", []), list[Figure])
        if preview:
            assert self._checked is not None  # nothing is scored before
            self._show_scores(Scores(path, told, figures, scored(self._checked)))
            return
        # Where it cannot be kept, the scores themselves are still there.
        self.workspace.bridge.perform(self, lambda: told.keep(path), lambda _: None, refused=lambda _: None)
        self._show_scores(Scores(path, told, figures))
        self._choices.verticalScrollBar().setValue(0)  # which model it was
        self._list_earlier()

    def _show_scores(self, scores: Scores) -> None:
        self.result.show_scores(scores)
        self._views.setCurrentWidget(self.result)

    def _save(self, suffix: str, most: int | None) -> None:
        scores = self.result.path
        if scores is None:
            return
        out = file_dialogs.place_to_save(
            self,
            self.workspace.settings,
            self.tr("Save scores"),
            f"{scores.stem}{'' if most is None else f'-top-{most}'}{suffix}",
            f"*{suffix}",
            suffix,
        )
        if out is None:
            return
        job = self.workspace.jobs.start(
            SaveScoresJob(scores=scores, out=out, most=most), self.tr("Saving the scores")
        )
        job.finished.connect(lambda _: self.result.say_saved(out))
        job.failed.connect(self._on_failed)

    def _begin(self, job: Job, title: str) -> None:
        self._banner.say("")
        self._follow(self.workspace.jobs.start(job, title))

    def _follow(self, running: RunningJob) -> None:
        self._job.follow(running)
        self._on_job()

    def _on_failed(self, failed: Failed) -> None:
        self._tell(failed.note, failed.details)

    def _on_cancelled(self) -> None:
        """A person stopped it: there is nothing to show of the run before."""
        self._on_ended()
        self._chosen.follow_selected()
        self.refresh()

    def _on_ended(self) -> None:
        if self._views.currentWidget() is self.checking:  # it was stopped, or it failed
            self._views.setCurrentWidget(self._start)
        self._on_job()

    def _on_job(self) -> None:
        self._show_buttons()
        self.state_changed.emit()

    def _stop_job(self) -> None:
        self._check_timer.stop()
        self._job.stop()

    def _tell(self, note: Note, details: str = "") -> None:
        self._banner.say(note.text(), note.advice(), "bad", details)

    def _say_notice(self, note: Note) -> None:
        self._banner.say(note.text(), note.advice(), "plain")

    def _on_project(self) -> None:
        self._chosen.open(None)
        self._files = []
        self._begin_anew()

    def _show_bundle(self, bundle: Path, about: dict[str, Any]) -> None:
        if bundle != self._shown_bundle:
            return
        self._about = about
        self.model.show_bundle(bundle, about)
        self.options.show_bundle(about)
        self._say_what_to_bring()
        self._show_threshold()
        if self._checked is not None and self._views.currentWidget() is self.check:
            self._show_check(self._checked)  # with what the model foretells

    def _refuse_bundle(self, bundle: Path, note: Note) -> None:
        if bundle == self._shown_bundle:
            self._stop_job()  # a check of files would come to nothing, and clear away why
            self._views.setCurrentWidget(self._start)
            self.model.show_refused()
            self._tell(note)

    def _say_what_to_bring(self) -> None:
        if self._about is None:
            self._start.wait()
            return
        self._start.offer(
            own_data=bool(self.workspace.paths),
            question=self._about["question"],
            looks_ahead=self._about["needs_as_of"],
        )

    def _show_threshold(self) -> None:
        delivered, decided = self._delivered_threshold(), self._chosen.threshold()
        if delivered is None:
            self.model.show_threshold(None, chosen=False)
            return
        self.model.show_threshold(
            delivered if decided is None else decided,
            chosen=decided is not None,
            in_money=self._chosen.opened is None and self.workspace.option("money") is not None,
        )

    def _make_smaller(self) -> None:
        bundle = self._chosen.bundle()
        if bundle is not None and self._about is not None:
            dialog = CompressionDialog(self.workspace, bundle, self._about, self)
            dialog.scoring_wanted.connect(self.open_bundle)
            dialog.show()

    def _show_files(self) -> None:
        elsewhere = self._views.currentWidget() is not self._start  # which offers both
        self.files.show_files(
            self._files, others=elsewhere, own_data=elsewhere and bool(self.workspace.paths)
        )

    def _show_buttons(self) -> None:
        ready = self._checked is not None and not self._job.is_under_way
        self._go.setEnabled(ready)
        large = self._checked is not None and self._checked["to_score"] > PREVIEWED
        self._look.setVisible(large and self._about is not None and self._about.get("previews", False))
        self._look.setEnabled(ready)

    def _list_earlier(self) -> None:
        folder = self._folder() / "scores"

        def look() -> list[Earlier]:
            newest = sorted(folder.glob("*.parquet"), key=stamp_of, reverse=True)[:MOST_SHOWN]
            return [Earlier(file, kept(file).question) for file in newest]

        def show(lists: list[Earlier]) -> None:
            if folder == self._folder() / "scores":
                self._earlier.show_lists(lists)
                self._start.offer_last(self._earlier.latest())

        self.workspace.bridge.perform(self, look, show)

    def _show_latest(self) -> None:
        latest = self._earlier.latest()
        if latest is not None:
            self._show_earlier(latest.file)

    def _show_earlier(self, path: Path) -> None:
        self._show_scores(Scores(path))
        self.workspace.bridge.perform(
            self, lambda: kept(path), lambda told: self.result.show_kept(path, told)
        )

    def _choose_files(self) -> None:
        chosen = file_dialogs.files_to_open(self, self.workspace.settings, self.tr("Files to score"))
        if chosen:
            self.open_files(chosen)

    def _choose_bundle(self) -> None:
        kinds = self.tr("Models") + " (*.intent)"
        chosen = file_dialogs.file_to_open(self, self.workspace.settings, self.tr("Open a model"), kinds)
        if chosen is not None:
            self.open_bundle(chosen)

    def _build(self) -> None:
        self._views = QStackedWidget()
        self._start = StartView()
        self._start.own_data_wanted.connect(lambda: self.open_files(self.workspace.paths))
        self._start.files_wanted.connect(self._choose_files)
        self._start.last_wanted.connect(self._show_latest)
        self.checking = CheckingView()
        for end in (self._stop_job, self._on_ended):
            self.checking.stop_wanted.connect(end)
        self.check = CheckView()
        self.result = ResultView(self.workspace)
        self.result.save_wanted.connect(self._save)
        self.result.back_wanted.connect(self._back_to_check)
        self.result.all_wanted.connect(lambda: self._score())
        for view in (self._start, self.checking, self.check, self.result):
            self._views.addWidget(view)
        self._views.currentChanged.connect(self._show_files)
        self._banner = Banner(dismissable=True)
        self._banner.setObjectName("score_problem")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, 0)
        above.addWidget(self._banner)
        right.addLayout(above)
        right.addWidget(self._views, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_side())
        layout.addLayout(right, 1)

    def _build_side(self) -> QWidget:
        side = QFrame()
        side.setFixedWidth(SIDE_WIDTH)
        self._choices = choices = PageScroll(margin=SPACE.large)
        self.options = ScoreOptions(self.workspace)
        self.options.moment_changed.connect(self._begin_anew)
        for card in (self._build_model(), self._build_files(), self.options, self._build_earlier()):
            choices.add(card)
        choices.body.addStretch(1)
        foot = ScoreFoot(PREVIEWED)
        self._go, self._look = foot.go, foot.look
        self._go.clicked.connect(lambda: self._score())
        self._look.clicked.connect(lambda: self._score(PREVIEWED))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(choices, 1)
        layout.addWidget(foot)
        return side

    def _build_model(self) -> Card:
        self.model = ModelCard()
        self.model.other_wanted.connect(self._choose_bundle)
        self.model.run_wanted.connect(lambda: self.open_bundle(None))
        self.model.smaller_wanted.connect(self._make_smaller)
        return self.model

    def _build_files(self) -> Card:
        self.files = FilesCard()
        self.files.others_wanted.connect(self._choose_files)
        self.files.own_data_wanted.connect(lambda: self.open_files(self.workspace.paths))
        return self.files

    def _build_earlier(self) -> Card:
        self._earlier = EarlierScores()
        self._earlier.chosen.connect(self._show_earlier)
        self._earlier.folder_wanted.connect(lambda: show_outside(self._folder() / "scores", self.workspace))
        return self._earlier
