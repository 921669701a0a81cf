"""What a training starts from: nothing, the encoder of an earlier pre-training, a new one, or one in a file."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.engine.requests import NEW_ENCODER, PRETRAINING
from intent_desktop.evaluation.figures import figure_interval, figure_name, figure_value
from intent_desktop.examples.windows import Plan
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import aside
from intent_desktop.ui import dates, file_dialogs
from intent_desktop.ui.pages import question_settings
from intent_desktop.ui.run_list import when
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, Caption, Heading, QuietButton, Switch
from intent_desktop.ui.widgets.choice_box import Choice, ChoiceBox
from intent_desktop.ui.workspace import Workspace

NOTHING = ""
FILE = "file"
_SECONDS_TO_OPEN = 60


class StartChoice(QWidget):
    """One choice in a column of cards, what is known of the encoder chosen, and the ways out where it cannot be used."""

    go_to = Signal(str)
    known = Signal()
    """Something has become known of the encoder chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._question: dict[str, Any] = {}
        self._encoders: dict[str, dict[str, Any] | Note | None] = {}
        """What the engine has said of each file; None while it is asked."""
        workspace.trainings.runs_changed.connect(self._encoders.clear)
        self._latest = ""
        """The day until which an encoder may have learnt for this question, where that is known; ISO text."""
        title = Heading(self.tr("Start from"))
        self._box = ChoiceBox()
        self._box.setObjectName("start_from")
        self._box.setAccessibleName(title.text())
        self._box.chosen.connect(self._choose)
        title.setBuddy(self._box)
        self._about = Caption()
        self._about.setObjectName("start_about")
        self._compare = Switch(self.tr("Compare with one learnt from scratch"))
        self._compare.setObjectName("compare_scratch")
        self._compare.clicked.connect(self._compare_scratch)
        self._compare_about = Caption()
        self._compare_about.setObjectName("compare_scratch_about")
        self._problem = Banner()
        self._problem.setObjectName("start_problem")
        self._learn_new = QuietButton(self.tr("Learn a new one instead"), "refresh")
        self._learn_new.setObjectName("start_with_new")
        self._learn_new.clicked.connect(lambda: self._store(NEW_ENCODER))
        self._pretrain = QuietButton("", "arrow-right")
        self._pretrain.setObjectName("pretrain_until")
        self._pretrain.clicked.connect(self._pretrain_until)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        for part in (
            title, self._box, self._about, self._problem, self._learn_new, self._pretrain, self._compare, self._compare_about,
        ):  # fmt: skip
            layout.addWidget(part)

    def show_question(self, question: dict[str, Any], *, needs_encoder: bool) -> None:
        """Offer what a question may start from; `needs_encoder`: the chosen model cannot do without one."""
        self._question = question
        self.setVisible(question["from_encoder"])
        if not question["from_encoder"]:
            return
        chosen = self._workspace.trainings.encoder()
        if needs_encoder and chosen is None:
            chosen = NEW_ENCODER
        self._box.show_choices(self._choices(chosen, needs_encoder), chosen or NOTHING)
        self._ask(chosen)
        self._about.setText(self._about_words(chosen))
        self._say_problem(chosen)
        given = chosen not in (None, NEW_ENCODER)
        for part in (self._compare, self._compare_about):
            part.setVisible(given)
        self._compare_about.setText(self._compare_words())
        self._compare.setChecked(self._workspace.trainings.compares_scratch())

    def problem(self) -> str:
        """Why nothing can be learnt from what is chosen; empty where that is not so."""
        chosen = self._chosen_file()
        found = self._encoders.get(chosen or "")
        return found.text() if isinstance(found, Note) else ""

    def in_short(self) -> str:
        """What is started from, for a line with other decisions; empty for nothing."""
        return start_in_words(self._workspace)

    def _choices(self, chosen: str | None, needs_encoder: bool) -> list[Choice]:
        goes_on = self._question["name"] == PRETRAINING
        offered = [] if needs_encoder else [Choice(NOTHING, self.tr("Nothing"))]
        if not goes_on:
            first = self.tr("It learns from all actions before it looks at any answer.")
            offered.append(
                Choice(NEW_ENCODER, self.tr("Your customers' habits, learnt first (a new encoder)"), first)
            )
        for run in self._workspace.trainings.encoders():
            label = self.tr("Habits learnt in run {number} (its encoder)").format(number=run["number"])
            offered.append(Choice(_file_of(run), label, " · ".join(_known_of(run))))
        if chosen not in (None, NEW_ENCODER) and chosen not in [choice.value for choice in offered]:
            offered.append(Choice(chosen, Path(str(chosen)).name, str(Path(str(chosen)).parent)))
        return [
            *offered,
            Choice(
                FILE,
                self.tr("Habits kept in a file (an encoder) …"),
                self.tr("Of another project, or of another shop."),
            ),
        ]

    def _chosen_file(self) -> str | None:
        chosen = self._workspace.trainings.encoder() if self._question.get("from_encoder") else None
        return None if chosen == NEW_ENCODER else chosen

    def _about_words(self, chosen: str | None) -> str:
        if chosen is None:
            if self._question["name"] == PRETRAINING:
                return self.tr(
                    "An earlier encoder can go on learning from what is new, which is faster than starting again."
                )
            return self.tr(
                "Your customers' habits can be learnt before any answer is looked at; what has learnt them is called an encoder. "
                "It may help where answers are few."
            )
        if chosen == NEW_ENCODER:
            return self.tr(
                "It takes up to two fifths of the time allowed. A pre-training of its own serves several questions."
            )
        found = self._encoders.get(chosen)
        if found is None:
            return self.tr("Opening the encoder …")
        return "" if isinstance(found, Note) else " · ".join(_described(found))

    def _compare_words(self) -> str:
        if self._question["name"] == PRETRAINING:
            return self.tr(
                "The report shows whether going on is as good as learning everything again, what the new data bring, and how long "
                "each takes. The one from scratch may take the time allowed once more."
            )
        return self.tr(
            "The report shows beside it what an encoder brings that learns from your data alone. Learning that one takes up to "
            "two fifths of the time allowed."
        )

    def _say_problem(self, chosen: str | None) -> None:
        found = self._encoders.get(chosen or "")
        knows_test = isinstance(found, dict) and self._knows_test(found)
        if isinstance(found, Note):
            self._problem.say(found.text(), found.advice(), "bad")
        elif knows_test and isinstance(found, dict):
            text = self.tr(
                "This encoder has learnt until {until}, but your answers are judged from {latest} on. Its figures would be "
                "too good, so it is refused."
            )
            days = {"until": _day(found["until"]), "latest": _day(self._latest)}
            self._problem.say(text.format(**days), "", "caution")
        else:
            self._problem.say("")
        self._learn_new.setVisible(isinstance(found, Note) or knows_test)
        self._pretrain.setVisible(knows_test)
        self._pretrain.setText(self.tr("Pre-train until {day}").format(day=_day(self._latest)))

    def _knows_test(self, encoder: dict[str, Any]) -> bool:
        """Whether the encoder has seen what the answers would be judged on. Where items tell that it is of another shop,
        it has not; that is found out in training.
        """
        plan = question_settings.plan_of(self._question, self._workspace.option("settings", {}))
        if self._question["name"] == PRETRAINING or not isinstance(plan, Plan) or encoder["until"] is None:
            return False
        self._latest = f"{plan.test:%Y-%m-%d}"
        return str(encoder["until"]) > plan.test.isoformat()

    def _ask(self, chosen: str | None) -> None:
        """Let the engine open the file chosen, once."""
        if chosen in (None, NEW_ENCODER) or chosen in self._encoders:
            return
        path = str(chosen)
        self._encoders[path] = None

        def take(found: dict[str, Any] | Note) -> None:
            self._encoders[path] = found
            self.known.emit()

        self._workspace.bridge.ask(self, "encoder", take, take, seconds=_SECONDS_TO_OPEN, path=path)

    def _choose(self, value: str) -> None:
        if value != FILE:
            self._store(value or None)
            return
        kinds = self.tr("Models") + " (*.intent)"
        chosen = file_dialogs.file_to_open(self, self._workspace.settings, self.tr("An encoder"), kinds)
        if chosen is None:
            self.known.emit()  # the box goes back to what is decided
        else:
            self._encoders.clear()
            self._store(str(chosen.resolve()))

    def _store(self, chosen: str | None) -> None:
        self._workspace.trainings.set_encoder(
            self.tr("Choose what to start from"), self._question["name"], chosen
        )

    def _compare_scratch(self, wanted: bool) -> None:
        self._workspace.trainings.compare_scratch(self.tr("Compare with an encoder from scratch"), wanted)

    def _pretrain_until(self) -> None:
        """Ask for a pre-training that ends where the answers begin to be judged."""
        workspace = self._workspace
        question = workspace.inspection.question(PRETRAINING)
        if question is None or not question["possible"]:
            return
        options = question_settings.options_when_asked(workspace.decisions, question)
        options["settings"] = {**options["settings"], "cutoff": f"{self._latest}T00:00:00"}
        workspace.edit(self.tr("Pre-train an encoder"), question=PRETRAINING, options=options)
        self.go_to.emit("question")


def start_in_words(workspace: Workspace) -> str:
    """What the decisions start from, for a line with others; empty for nothing."""
    chosen = workspace.trainings.encoder()
    if chosen is None:
        return ""
    if chosen == NEW_ENCODER:
        return QCoreApplication.translate("StartChoice", "starts from a new encoder")
    run = next((run for run in workspace.trainings.encoders() if _file_of(run) == chosen), None)
    if run is not None:
        return QCoreApplication.translate("StartChoice", "starts from the encoder of run {number}").format(
            number=run["number"]
        )
    return QCoreApplication.translate("StartChoice", "starts from {file}").format(file=Path(chosen).name)


def _file_of(run: dict[str, Any]) -> str:
    return str(Path(run["folder"]) / "model.intent")


def _known_of(run: dict[str, Any]) -> list[str]:
    """When a run was and how good its encoder is."""
    measured, headline = run.get("metrics") or {}, run["headline"]
    figure = (
        f"{figure_name(headline)} {figure_value(headline, measured[headline])}"
        if measured.get(headline)
        else ""
    )
    return [part for part in (when(run), figure) if part]


def _described(encoder: dict[str, Any]) -> list[str]:
    """What the query `encoder` tells, in short."""
    measured, headline = encoder["metrics"], encoder["headline"]
    parts = [Note(f"model_choice_{encoder['size']}").text().capitalize()]
    if encoder["until"] is not None:
        until = QCoreApplication.translate("StartChoice", "learnt until {day}")
        parts.append(until.format(day=_day(encoder["until"])))
    if measured.get(headline) is not None:
        interval = figure_interval(headline, measured)
        value = figure_value(headline, measured[headline])
        parts.append(aside(f"{figure_name(headline)} {value}", interval))
    return parts


def _day(moment: str) -> str:
    """The day of an ISO text as people write it here."""
    return dates.day(QDate.fromString(moment[:10], "yyyy-MM-dd"))
