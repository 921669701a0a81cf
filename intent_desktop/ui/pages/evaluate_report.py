"""A run's report on the page: in short first, then whom to act on and what it brings, then the report's other parts."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import AnyBlock, Figures, Heading, Matrix, Sentence, Table
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.evaluation.text import clean
from intent_desktop.messages import Note, sentences
from intent_desktop.metrics.money import Money
from intent_desktop.ui import names
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages.evaluate_judgement import MOST_SENSIBLE, Judgement
from intent_desktop.ui.pages.evaluate_money import MoneyPart
from intent_desktop.ui.pages.evaluate_threshold import ThresholdCharts
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Banner, Caption, Label, Subtitle
from intent_desktop.ui.widgets import Heading as HeadingLabel
from intent_desktop.ui.widgets.choice_box import Choice, ChoiceBox

BETWEEN_PARTS = 40  # milliseconds
FEW = 0.1
"""The share of the rows that is proposed in its place, the one that lift is told of."""


class RunReport(QWidget):
    """All parts of a report. With `with_threshold` the part that holds the confusion matrix gives way to the linked charts.

    `moved` says the place of a threshold dragged to, `money_changed` amounts or None, `model_chosen` the model to look at.
    """

    moved = Signal(int)
    money_changed = Signal(object)
    model_chosen = Signal(object)
    completed = Signal()
    """The last part has been added."""

    def __init__(self, blocks: Sequence[AnyBlock], *, with_threshold: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("run_report")
        self._blocks = list(blocks)
        self._charts: ThresholdCharts | None = None
        self._earnings: MoneyPart | None = None
        self._judgement: Judgement | None = None
        self._with_threshold = with_threshold
        self.money: Money | None = None
        self.population: float | None = None
        self.sections: list[tuple[str, QWidget]] = []
        """Titles and widgets of the parts, in reading order."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.wide)
        self._left = list(enumerate(_parts(self._blocks)))
        # What is in sight comes at once, the rest a part at a time, so that the window never stands still for all of it. Between two
        # parts there is time for the first to find its height: till then its cards would stand cut off.
        self._timer = QTimer(self, interval=BETWEEN_PARTS, singleShot=True)
        self._timer.timeout.connect(self._add_next)
        self._add_next()
        if with_threshold:
            self._add_threshold()

    def shows(self, blocks: Sequence[AnyBlock], with_threshold: bool) -> bool:
        """Whether this is the report of those blocks already."""
        return self._blocks == list(blocks) and self._with_threshold == with_threshold

    def summary(self) -> list[AnyBlock]:
        """The blocks worth copying: sentences, figures and the table of models."""
        kept: list[AnyBlock] = []
        for _, rest in _parts(self._blocks)[:2]:
            kept += [block for block in rest if isinstance(block, Sentence | Figures | Table)]
        return kept

    def show_judgement(self, judgement: Judgement, judged: dict[str, Any]) -> None:
        """Draw the linked charts of a model."""
        if self._charts is None:
            return
        self._judgement = judgement
        chosen, model = judged["chosen"], judged["model"]
        self._models.show_choices(
            [
                Choice(
                    name,
                    self.tr("{model} (delivered)").format(model=names.model(name))
                    if name == chosen
                    else names.model(name),
                )
                for name in judged["models"]
            ],
            model,
        )
        self._models.setEnabled(len(judged["models"]) > 1)
        self._other.say(
            ""
            if model == chosen
            else self.tr(
                "These charts show “{model}”. What you deliver is “{chosen}”; its threshold stays as it is."
            ).format(model=names.model(model), chosen=names.model(chosen))
        )
        self._protocol.setText(_shown_rows(judged))
        self._charts.show_judgement(judgement, model, _shown_rows(judged))

    def show_money(
        self,
        judgement: Judgement,
        judged: dict[str, Any],
        money: Money | None,
        population: float | None = None,
    ) -> None:
        """Show amounts and the profit they make of so many (None: of the test rows)."""
        self.money, self.population = money, population
        if self._earnings is not None:
            protocol = _shown_rows(judged)
            if population is not None:
                scaled = self.tr("Scaled to {count}.").format(count=format_number(population))
                protocol = sentences((protocol, scaled))
            self._earnings.show_judgement(judgement.scaled(population), judged["model"], protocol, money)

    def show_place(self, place: int) -> None:
        """Move the threshold to a place in all charts."""
        if self._charts is not None and self._earnings is not None:
            self._charts.show_place(place, self.money, self.population)
            self._earnings.show_place(place)
            self._say_if_common(place)

    @Slot()
    def _add_next(self) -> None:
        """Add the next part of the report, unless the linked charts show it better."""
        if self._left:
            number, (heading, rest) = self._left.pop(0)
            if not (self._with_threshold and any(isinstance(block, Matrix) for block in rest)):
                title = clean(heading.title) if heading is not None else ""
                ordered = _cautions_first(rest) if number == 0 else rest
                self._add(title, Blocks(ordered, f"report_part_{number}"), heading)
        if self._left:
            self._timer.start()
        else:
            self.completed.emit()

    def _add_threshold(self) -> None:
        self._charts = ThresholdCharts()
        self._charts.moved.connect(self.moved)
        self._models = ChoiceBox()
        self._models.setObjectName("judged_model")
        self._models.setAccessibleName(self.tr("Model to look at"))
        self._models.setMinimumWidth(240)
        self._models.chosen.connect(self.model_chosen)
        label = Label(self.tr("&Model"))
        label.setWordWrap(False)
        label.setBuddy(self._models)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        words = Subtitle(
            self.tr(
                "Move the threshold below, or drag a dashed line: all charts follow. Looking at test rows to choose it is a "
                "little optimistic; the delivered threshold was chosen on validation rows."
            )
        )
        row.addWidget(words, 1)
        row.addSpacing(SPACE.large)
        row.addWidget(label)
        row.addWidget(self._models)
        self._other = Banner()
        self._other.setObjectName("other_model")
        self._common = Banner()
        self._common.setObjectName("acts_on_most")
        look = self._common.add_action(
            self.tr("Look at the best {share}").format(share=format_share(FEW)),
            self._move_to_few,
            "arrow-right",
        )
        look.setObjectName("look_at_few")
        self._protocol = Caption()
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(row)
        column.addWidget(self._other)
        column.addWidget(self._common)
        column.addWidget(self._protocol)
        column.addWidget(self._charts)
        self._add(self.tr("Whom to act on"), part, None)
        self._earnings = MoneyPart()
        self._earnings.moved.connect(self.moved)
        self._earnings.changed.connect(self.money_changed)
        self._add(self.tr("What it brings"), self._earnings, None)

    def _say_if_common(self, place: int) -> None:
        """Where yes is common, the threshold of the best F1 says it of nearly everybody: another way to choose is proposed."""
        judgement = self._judgement
        if judgement is None:
            return
        share = float(judgement.acted_on[place])
        text = advice = ""
        if share > MOST_SENSIBLE and place == judgement.place(None):
            precision = judgement.precision_of_best(FEW)
            text = self.tr(
                "The delivered threshold would act on {share} of all, which singles nobody out."
            ).format(share=format_share(share))
            advice = {
                "purchase": self.tr(
                    "It has the best F1, a figure that fits where few buy. Here it helps more to say how many you can reach: "
                    "of the best {few}, {precision} bought, {lift} times as many as on average."
                ),
                "churn": self.tr(
                    "It has the best F1, a figure that fits where few leave. Here it helps more to say how many you can reach: "
                    "of the best {few}, {precision} left, {lift} times as many as on average."
                ),
            }.get(
                judgement.question,
                self.tr(
                    "It has the best F1, a figure that fits where yes is rare. Here it helps more to say how many you can reach: "
                    "of the best {few}, {precision} are yes, {lift} times as many as on average."
                ),
            ).format(
                few=format_share(FEW),
                precision=format_share(precision),
                lift=format_number(precision / judgement.base_rate),
            )
        self._common.say(text, advice)

    def _move_to_few(self) -> None:
        if self._judgement is not None:
            self.moved.emit(self._judgement.place_acting_on(FEW))

    def _add(self, title: str, content: QWidget, heading: Heading | None) -> None:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        if title:
            label = HeadingLabel(title)
            label.setObjectName(f"section_{len(self.sections)}")
            column.addWidget(label)
        if heading is not None and heading.protocol:
            column.addWidget(Caption(clean(heading.protocol)))
        column.addWidget(content)
        self._column.addWidget(section)
        if title:
            self.sections.append((title, section))


def _parts(blocks: Sequence[AnyBlock]) -> list[tuple[Heading | None, list[AnyBlock]]]:
    """Blocks cut before each heading."""
    parts: list[tuple[Heading | None, list[AnyBlock]]] = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append((block, []))
        else:
            if not parts:
                parts.append((None, []))
            parts[-1][1].append(block)
    return parts


def _cautions_first(blocks: Sequence[AnyBlock]) -> list[AnyBlock]:
    def grave(block: AnyBlock) -> int:
        tones = {"bad": 0, "caution": 1}
        return tones.get(block.tone, 2) if isinstance(block, Sentence) else 2

    return sorted(blocks, key=grave)


def _shown_rows(judged: dict[str, Any]) -> str:
    return Note("answers_protocol", {"rows": judged["rows"], "yes": judged["positives"]}).text()
