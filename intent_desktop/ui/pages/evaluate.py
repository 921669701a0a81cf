"""How far the model can be trusted, and whom to act on: the tab Evaluate."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.blocks import AnyBlock
from intent_desktop.messages import Note, language_in_use, sentences
from intent_desktop.messages.language import LANGUAGES
from intent_desktop.metrics.money import Money
from intent_desktop.ui import names
from intent_desktop.ui.pages.base import Lack, Mark, Page, Remark
from intent_desktop.ui.pages.changed_since import ChangedSince
from intent_desktop.ui.pages.evaluate_bar import ThresholdBar
from intent_desktop.ui.pages.evaluate_judgement import Judgement
from intent_desktop.ui.run_actions import RunActions
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Banner,
    EmptyState,
    MenuButton,
    PageHeader,
    PageScroll,
    QuietButton,
    SecondaryButton,
    Toast,
)
from intent_desktop.ui.widgets.labels import plain_tooltip
from intent_desktop.ui.widgets.tab_order import follow_layouts
from intent_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from intent_desktop.ui.pages.evaluate_report import RunReport

CONTENTS_FROM = 1_500
COPIED_WIDTH = 180  # letters: the table of models is wide
GESTURE_SECONDS = 1.0  # a pause as long begins another step to undo


class EvaluatePage(Page):
    """Shows the run that is looked at: its report, and everything that hangs on a threshold linked together."""

    name = "evaluate"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._run: Path | None = None
        self._model: str | None = None
        """The model looked at; None is the delivered one."""
        self._report: dict[str, Any] | None = None
        self._judged: dict[str, Any] | None = None
        self._judgement: Judgement | None = None
        self._view: RunReport | None = None
        self._shown: tuple[int, Money | None, float | None, bool] | None = None
        self._gesture, self._last_move = 0, 0.0
        self._actions = RunActions(workspace, self)
        self._toast = Toast(self)
        self._actions.told.connect(self._toast.say)
        self._header = PageHeader(self.tr("Evaluate"))
        self._save = MenuButton(self.tr("Save report"), "save")
        self._save.setObjectName("save_report")
        for action in (self._actions.save_pdf, self._actions.save_html):
            self._save.menu().addAction(action)
        browse = SecondaryButton(self.tr("Open in the browser"), "report")
        browse.setObjectName("open_report_button")
        browse.clicked.connect(self._actions.open_report.trigger)
        copy = QuietButton(self.tr("Copy figures"), "copy")
        copy.setObjectName("copy_figures")
        copy.clicked.connect(self._copy)
        for button in (copy, browse, self._save):
            self._header.add_action(button)
        self.addAction(self._actions.open_report)
        self._bar = ThresholdBar()
        self._bar.moved.connect(self._on_moved)
        self._bar.reset.connect(self._on_reset)
        self._bar.population_changed.connect(self._on_population)
        self._scroll = PageScroll()
        self._changed = ChangedSince()
        self._problem = Banner()
        self._problem.setObjectName("evaluate_problem")
        self._above = QWidget()
        self._above.hide()
        self._waiting = EmptyState("evaluate", self.tr("Opening the report"))
        self._waiting.setObjectName("evaluate_waiting")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._scroll)
        self._contents = QWidget()
        self._contents.setObjectName("evaluate_contents")
        self._contents.setFixedWidth(220)
        self._links = QVBoxLayout(self._contents)
        self._links.setContentsMargins(SPACE.large, SPACE.large, 0, 0)
        self._links.setSpacing(SPACE.tiny)
        self._lay_out()

    def purpose(self) -> str:
        return self.tr("See how far the model can be trusted, and decide whom to act on.")

    def lack(self) -> Lack | None:
        trainings = self.workspace.trainings
        if trainings.selected is not None:
            return None
        if self.workspace.project is None:
            text = self.tr("Nothing has been trained yet. Begin with your data.")
            return self.lack_of_runs(Lack(text, "data", self.tr("Open data")))
        if trainings.live is not None:
            text = self.tr(
                "A model is learning right now. What it has learnt is judged here when it has finished."
            )
            return Lack(text, "train", self.tr("Watch it learn"))
        last = trainings.runs[-1] if trainings.runs else None
        states = {
            "failed": self.tr("No training has finished yet: the last one failed."),
            "cancelled": self.tr(
                "No training has finished yet: the last one was stopped and nothing was kept."
            ),
            "interrupted": self.tr(
                "No training has finished yet: the last one was interrupted. It can be resumed."
            ),
        }
        if last is not None and last["state"] in states:
            text = sentences((states[last["state"]], last["note"]))
            return Lack(text, "train", self.tr("Go to Train"))
        text = self.tr("Nothing has been trained yet.")
        return self.lack_of_runs(Lack(text, "train", self.tr("Go to Train")))

    def mark(self) -> Mark:
        if self.workspace.trainings.selected is None or self.remark():
            return "ready"
        return "done"

    def remark(self) -> Remark | None:
        return self.changed_since()

    def caution(self) -> str:
        return self.other_question()

    def ready_text(self) -> str:
        run = self._known_run()
        if run is None:
            return ""
        return self.tr("You are looking at run {number}: {question}, {model}.").format(
            number=run["number"],
            question=names.question(run["question"]),
            model=names.model(run["chosen"] or run["model"]),
        )

    def refresh(self) -> None:
        selected = self.workspace.trainings.selected
        if selected != self._run:
            self._run, self._model = selected, None
            self._report = self._judged = self._judgement = None
            self._load()
        self._changed.show_remark(None if self.caution() else self.remark())
        self._show_above()
        run = self._known_run()
        self._actions.choose([run] if run is not None else [])
        self._show_decisions()

    def scroll_bar(self) -> QScrollBar:
        """The bar that moves through the report."""
        return self._scroll.verticalScrollBar()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The bar that scrolls the page takes its room at the right.
        above = QVBoxLayout(self._above)
        above.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide + SPACE.medium, 0)
        above.addWidget(self._changed)
        above.addWidget(self._problem)
        column.addWidget(self._above)
        # It scrolls with the report: in a low window what stands still would leave little room for that.
        self._scroll.add(self._header)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._contents, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        column.addLayout(row, 1)
        column.addWidget(self._bar)
        self.setLayout(column)
        self._bar.hide()
        self._contents.hide()

    def _tell(
        self, text: str, advice: str = "", tone: Literal["caution", "bad"] = "bad", details: str = ""
    ) -> None:
        """Say above the report what is wrong with it; an empty text takes the word back."""
        self._problem.say(text, advice, tone, details)
        self._show_above()

    def _show_above(self) -> None:
        self._above.setVisible(not (self._problem.isHidden() and self._changed.isHidden()))

    def _known_run(self) -> dict[str, Any] | None:
        return self.workspace.trainings.run(self._run)

    def _load(self) -> None:
        """Ask for the report and the counts of the run that is looked at now."""
        self._tell("")
        self._waiting.say(self.tr("Opening the report"))
        self._stack.setCurrentWidget(self._waiting)
        self._bar.hide()
        self._contents.hide()
        run = self._run
        if run is None:
            return

        def report(answer: dict[str, Any]) -> None:
            if run == self._run:
                self._report = answer
                if answer["has_threshold"]:
                    self._ask_judged()
                else:
                    self._show()

        self.workspace.bridge.ask(self, "report", report, self._refuse_for(run), run=str(run), seconds=60)

    def _ask_judged(self) -> None:
        run, model = self._run, self._model

        def counted(answer: dict[str, Any]) -> None:
            if (run, model) == (self._run, self._model):
                self._judged, self._judgement = answer, Judgement.read(answer)
                self._show()

        def refused(note: Note) -> None:
            if (run, model) == (self._run, self._model):
                self._judged = self._judgement = None
                self._show()
                self._tell(
                    self.tr(
                        "This run kept no figures for choosing a threshold, so its report is shown as it was written."
                    ),
                    sentences((note.text(), note.advice())),
                    "caution",
                )

        self.workspace.bridge.ask(self, "judged", counted, refused, run=str(run), model=model, seconds=60)

    def _refuse_for(self, run: Path) -> Any:
        def refused(note: Note) -> None:
            if run == self._run:
                self._tell(note.text(), note.advice(), "bad", details=f"{note.code} {note.parameters}")
                self._waiting.say(self.tr("This report cannot be shown"))

        return refused

    def _show(self) -> None:
        """Build the page of a run anew."""
        if self._report is None:
            return
        # Here rather than above: the plots take a third of a second to load.
        from intent_desktop.ui.pages.evaluate_report import RunReport

        try:
            blocks = msgspec.convert(self._report["blocks"], list[AnyBlock])
        except msgspec.ValidationError as error:
            self._tell(
                self.tr("This report was written by a later version of the program."),
                self.tr("Install the latest version to see it here, or open the report in the browser."),
                "bad",
                details=str(error),
            )
            return
        self._header.set_title(self._report["title"])
        self._header.set_purpose(self._learnt_from(self._report))
        if self._view is None or not self._view.shows(blocks, self._judgement is not None):
            if self._view is not None:
                self._view.setParent(None)
                self._view.deleteLater()
            self._view = RunReport(blocks, with_threshold=self._judgement is not None)
            self._view.moved.connect(self._on_moved)
            self._view.money_changed.connect(self._on_money)
            self._view.model_chosen.connect(self._on_model)
            self._view.completed.connect(self._fill_contents)
            self._scroll.add(self._view)
            self._scroll.verticalScrollBar().setValue(0)
            self._fill_contents()
        self._stack.setCurrentWidget(self._scroll)
        if self._judgement is not None and self._judged is not None:
            self._bar.show_judgement(self._judgement)
            self._view.show_judgement(self._judgement, self._judged)
        self._bar.setVisible(self._judgement is not None)
        self._show_contents()
        self._show_decisions(anew=True)
        self.state_changed.emit()

    def _learnt_from(self, report: dict[str, Any]) -> str:
        """What stands below the title; with it the report's language where that is another than the window's."""
        written = report["language"]
        if written in ("", language_in_use()):
            return str(report["subtitle"])
        text = self.tr("written in {language} when it was learnt").format(language=LANGUAGES[written])
        return f"{report['subtitle']} · {text}"

    def _show_decisions(self, *, anew: bool = False) -> None:
        """Show the threshold and the amounts that are decided on."""
        judgement, view = self._judgement, self._view
        if judgement is None or view is None or self._judged is None:
            return
        money, population = self._money(), self._population()
        if anew or (money, population) != (view.money, view.population):
            view.show_money(judgement, self._judged, money, population)
        decided = self.workspace.trainings.threshold(self._run, self._model or "")
        place = judgement.place(decided)
        shown = (place, money, population, decided is None)
        if not anew and shown == self._shown:
            return
        self._shown = shown
        view.show_place(place)
        self._bar.show_place(place, money, is_delivered=decided is None, population=population)

    def _population(self) -> float | None:
        """How many there are in all to choose from, as decided; None: the test rows are looked at as they are."""
        size = self.workspace.option("population")
        return float(size) if isinstance(size, int | float) and size >= 1 else None

    def _on_population(self, size: float | None) -> None:
        self.workspace.set_option(self.tr("Change how many there are in all"), "population", size)
        self._show_decisions()

    def _money(self) -> Money | None:
        amounts = self.workspace.option("money")
        try:
            return msgspec.convert(amounts, Money) if amounts else None
        except msgspec.ValidationError:
            return None

    def _on_moved(self, place: int) -> None:
        if self._judgement is None:
            return
        now = time.monotonic()
        if now - self._last_move > GESTURE_SECONDS:
            self._gesture += 1
        self._last_move = now
        self._keep(self.tr("Move the threshold"), float(self._judgement.thresholds[place]))

    def _on_reset(self) -> None:
        self._gesture += 1
        self._keep(self.tr("Use the delivered threshold"), None)

    def _keep(self, text: str, threshold: float | None) -> None:
        if self._run is not None:
            trainings = self.workspace.trainings
            trainings.set_threshold(text, self._run, self._model or "", threshold, merge=str(self._gesture))
            self._show_decisions()

    def _on_money(self, amounts: dict[str, float] | None) -> None:
        self.workspace.set_option(self.tr("Change what decisions are worth"), "money", amounts)
        self._show_decisions()

    def _on_model(self, model: str) -> None:
        delivered = self._judged["chosen"] if self._judged is not None else None
        self._model = None if model == delivered else model
        self._ask_judged()

    def _copy(self) -> None:
        """The figures, the models and what the threshold comes to, as text."""
        if self._report is None or self._view is None:
            return
        parts = [words.render(self._view.summary(), width=COPIED_WIDTH)]
        if self._judgement is not None:
            parts.append(self._bar.outcome())
        QGuiApplication.clipboard().setText("\n".join(parts))
        self._toast.say(self.tr("The figures are copied."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_contents()

    def _show_contents(self) -> None:
        shown = self._view is not None and self._stack.currentWidget() is self._scroll
        self._contents.setVisible(shown and self.width() >= CONTENTS_FROM)

    def _fill_contents(self) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        sections = self._view.sections if self._view is not None else []
        for number, (title, section) in enumerate(sections):
            link = QuietButton()
            room = self._contents.width() - SPACE.large - 2 * SPACE.medium
            link.setText(link.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
            link.setToolTip(plain_tooltip(title))
            link.setAccessibleName(title)
            link.setObjectName(f"contents_{number}")
            link.setAccessibleDescription(self.tr("Scrolls to this part"))
            link.clicked.connect(lambda _=False, section=section: self._go_to_section(section))
            self._links.addWidget(link)
        if self._view is not None:
            follow_layouts([self._header, self._contents, self._view, self._bar])

    def _go_to_section(self, section: QWidget) -> None:
        content = self._scroll.widget() or self
        self._scroll.verticalScrollBar().setValue(
            section.mapTo(content, section.rect().topLeft()).y() - SPACE.small
        )
