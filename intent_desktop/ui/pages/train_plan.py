"""What will be trained, before it is: data, question, model, how it is judged, on what."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intent_desktop.messages import listed, sentences
from intent_desktop.messages.punctuation import labelled, sentence
from intent_desktop.training.device import device_name
from intent_desktop.ui import names
from intent_desktop.ui.keys import native
from intent_desktop.ui.pages.base import Lack
from intent_desktop.ui.pages.model_start import start_in_words
from intent_desktop.ui.pages.quality_repairs import Effect, effect, entries
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.trainings import TEST_FILE
from intent_desktop.ui.widgets import Banner, Card, Label, PrimaryButton, QuietButton, Sign
from intent_desktop.ui.widgets.labels import ElidedLabel
from intent_desktop.ui.workspace import Workspace

NETWORKS = {
    "mlp",
    "bpr",
    "lstm",
    "transformer",
    "vae",
    "vae_trees",
    "sequence_trees",
    "action_lstm",
    "encoder",
    "fine_tuned",
    "tuned_items",
    "tuned_value",
    "tuned_action",
}
"""Models that may learn on a graphics card."""


class PlanCard(Card):
    """The decisions in five lines and the button that starts the training."""

    start_requested = Signal()
    go_to = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self._workspace = workspace
        self._lack: Lack | None = None
        self.setObjectName("training_plan")
        self.start = PrimaryButton(self.tr("Start training"), "play")
        self.start.setObjectName("start_training")
        self.start.setToolTip(self.tr("Start training ({keys})").format(keys=native("Ctrl+Return")))
        self.start.clicked.connect(lambda: self.start_requested.emit())
        self._details = QuietButton(self.tr("Details"), "chevron-down")
        self._details.setObjectName("plan_details")
        self._details.setCheckable(True)
        self._details.toggled.connect(self._show_details)
        self.add_action(self._details)
        self.add_action(self.start)
        self._missing = Banner()
        self._missing.setObjectName("training_lacks")
        self._mend = self._missing.add_action(
            "", lambda: self.go_to.emit(self._lack.page if self._lack else "data")
        )
        self._mend.setObjectName("mend_training")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        grid.setColumnStretch(2, 1)
        self._lines: dict[str, tuple[ElidedLabel, Label]] = {}
        for row, (name, sign, title) in enumerate(
            (
                ("data", "data", self.tr("Learns from")),
                ("question", "question", self.tr("To answer")),
                ("model", "model", self.tr("With")),
                ("judged", "evaluate", self.tr("Judged")),
                ("device", "processor", self.tr("On")),
            )
        ):
            value, more = ElidedLabel(role="strong"), Label(role="soft")
            value.setObjectName(f"plan_{name}")
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(value)
            words.addWidget(more)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Sign(sign, "accent"), row, 0, top)
            grid.addWidget(Label(title, "soft"), row, 1, top)
            grid.addLayout(words, row, 2, top)
            self._lines[name] = (value, more)
        self._grid = QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setLayout(grid)
        self.add(self._grid)
        self.add(self._missing)

    def missing(self) -> Lack | None:
        """What has to be decided before anything can be trained."""
        workspace = self._workspace
        decisions, inspection = workspace.decisions, workspace.inspection
        if workspace.opening:
            return Lack(self.tr("A project is being opened."), "data", self.tr("Look at the data"))
        if not decisions.sources:
            return Lack(self.tr("There is no data to learn from yet."), "data", self.tr("Bring in data"))
        if workspace.locating:
            return Lack(
                self.tr("Your files are still being looked for."), "data", self.tr("Look at the data")
            )
        if not workspace.paths:
            return Lack(
                self.tr("The files of this project are not where they were."),
                "data",
                self.tr("Look for the files"),
            )
        if decisions.question is None:
            return Lack(
                self.tr("Choose first what you want to know."), "question", self.tr("Choose a question")
            )
        question = inspection.question(decisions.question)
        if question is None:
            return None
        if not question["possible"]:
            return Lack(sentences(question["lacks"]), "question", self.tr("Look at the question"))
        chosen = workspace.option("settings", {})
        if chosen.get("split") == "given" and not workspace.option(TEST_FILE):
            text = self.tr("The question needs a file to be judged on.")
            return Lack(text, "question", self.tr("Choose it"))
        for option in question["options"]:
            value = chosen.get(option["name"])
            if option.get("required") and value in (None, "") and option["default"] in (None, ""):
                text = self.tr("The question needs one more answer: {label}").format(label=option["label"])
                return Lack(text, "question", self.tr("Answer it"))
        return None

    def show_plan(self, lack: Lack | None, *, again: bool, new: bool) -> None:
        """Show what has been decided; `lack` says what is missing for a start, `again` that there are runs already, `new` that none
        of them is of this question and these models.
        """
        self._lack = lack
        self.set_title(
            self.tr("Train again")
            if again and not new
            else self.tr("Ready to train")
            if lack is None
            else self.tr("Almost ready")
        )
        if self._workspace.trainings.live is not None:
            self.start.setText(self.tr("Add to queue"))
        else:
            self.start.setText(
                self.tr("Start training") if new or not again else self.tr("Start another training")
            )
        self.start.setEnabled(lack is None)
        self.start.set_primary(new or not again)
        self._missing.say(lack.text if lack else "", "", "caution")
        self._mend.setText(lack.action if lack else "")
        minutes = float(self._workspace.option("budget_minutes", 30))
        for name, (value, more) in {
            "data": self._data(),
            "question": self._question(),
            "model": self._model(minutes),
            "judged": self._judged(),
            "device": self._device(),
        }.items():
            first, second = self._lines[name]
            first.setText(value)
            second.setText(more)
            second.setVisible(bool(more))
        promise = self.tr(
            "It stops by itself once nothing gets better. You may stop it at any time and keep the best so far."
        )
        brief = [self._lines[name][0].text() for name in ("data", "question", "model")]
        self.set_explanation(" · ".join(brief) if again else promise)
        self._details.setVisible(again)
        self._grid.setVisible(self._details.isChecked() or not again)

    def _show_details(self, shown: bool) -> None:
        self._grid.setVisible(shown)
        self._details.set_icon("chevron-up" if shown else "chevron-down")

    def _data(self) -> tuple[str, str]:
        workspace = self._workspace
        result = workspace.inspection.result
        aside = {
            name
            for table in (result["sources"] if result else [])
            if table["role"] == "aside"
            for name in table["files"]
        }
        files = [path.name for path in workspace.paths if path.name not in aside]
        shown = listed(files[:2]) + (
            self.tr(" and {more} more").format(more=len(files) - 2) if len(files) > 2 else ""
        )
        if not result:
            return shown or self.tr("No data yet"), ""
        fixes = workspace.inspection.fixes()
        parts = [self._rows(effect(entries(result["findings"], fixes), result["rows"]))]
        if fixes:
            parts.append(
                self.tr("1 repair applied")
                if len(fixes) == 1
                else self.tr("{count} repairs applied").format(count=len(fixes))
            )
        return shown, " · ".join(parts)

    def _rows(self, repaired: Effect) -> str:
        """How many rows there are to learn from, and of how many."""
        if not repaired.set_aside:
            return self.tr("{rows} rows").format(rows=f"{repaired.rows:,}")
        text = (
            self.tr("{remaining} of {rows} rows")
            if repaired.exact
            else self.tr("at least {remaining} of {rows} rows")
        )
        return text.format(remaining=f"{repaired.remaining:,}", rows=f"{repaired.rows:,}")

    def _question(self) -> tuple[str, str]:
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        if question is None:
            name = self._workspace.decisions.question
            return (names.question(name) if name else self.tr("No question chosen yet")), ""
        chosen = self._workspace.option("settings", {})
        parts = []
        for option in question["options"]:
            value = chosen.get(option["name"], option["default"])
            if option["name"] in ("split", "seed") or value in (None, ""):
                continue
            if value is False and not option["choices"]:
                continue
            if option["name"] in chosen or option["name"] in ("horizon_days", "label"):
                parts.append(labelled(option["label"], _said(option, value)))
        return question["summary"], " · ".join(parts)

    def _model(self, minutes: float) -> tuple[str, str]:
        model = self._workspace.trainings.model()
        if model is None:
            each = listed(names.model(name) for name in self._workspace.trainings.tried())
            budget = self.tr("The best one, or their blend, is kept. At most {minutes} minutes.").format(
                minutes=f"{minutes:g}"
            )
            parts = (sentence(each), budget, sentence(_capital(start_in_words(self._workspace))))
            several = len(self._workspace.trainings.chosen_models())
            title = self.tr("{count} models in turn") if several else self.tr("All models in turn")
            return title.format(count=several), sentences(parts)
        options = self._workspace.option("model_options", {}).get(model, {})
        changed = self.tr("{count} of its options changed").format(count=len(options)) if options else ""
        more = " · ".join(part for part in (changed, start_in_words(self._workspace)) if part)
        return names.model(model), _capital(more)

    def _judged(self) -> tuple[str, str]:
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        if question is None:
            return "–", ""
        option = next((option for option in question["options"] if option["name"] == "split"), None)
        split = self._workspace.option("settings", {}).get("split") or (option["default"] if option else None)
        title = _said(option, split) if option else ""
        protocol = question.get("protocols", {}).get(split) or question["protocol"]
        return (title, protocol) if title else (protocol, "")

    def _device(self) -> tuple[str, str]:
        model = self._workspace.trainings.model()
        question = self._workspace.inspection.question(self._workspace.decisions.question)
        several = question["models"] if question and model in (None, "blend") else []
        if NETWORKS & {model, *several}:
            return device_name(), self.tr("Neural networks use a graphics card where one passes its test.")
        return device_name(), ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(option: dict[str, Any], value: Any) -> str:
    """A value of an option as people read it."""
    for choice, label in option["choices"]:
        if choice == value:
            return str(label)
    if isinstance(value, bool):
        return "✓"
    return f"{value:g}" if isinstance(value, float) else str(value).partition("T")[0]
