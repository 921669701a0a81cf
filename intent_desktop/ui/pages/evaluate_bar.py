"""The threshold as a person moves it: as a chance, as a share or a number of rows, or with a slider; and what it comes to."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.numbers import format_number, format_share, percent_unit
from intent_desktop.messages import sentences
from intent_desktop.metrics.money import Money
from intent_desktop.ui.pages.evaluate_judgement import Judgement
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Label, QuietButton
from intent_desktop.ui.widgets.number_box import NumberBox

RARE = 0.02
_MOST = 999_999_999


class ThresholdBar(QFrame):
    """Stays in sight while the page scrolls. `moved` says the place of a threshold chosen by hand, `reset` that none is;
    `population_changed` how many there are in all to choose from, None for the test rows themselves.
    """

    moved = Signal(int)
    reset = Signal()
    population_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setObjectName("threshold_bar")
        self.setAccessibleName(self.tr("Threshold"))
        self._judgement: Judgement | None = None
        self._place = 0
        self._chance = _Percent()
        self._chance.setObjectName("threshold_chance")
        self._chance.setAccessibleName(self.tr("Act on a chance of at least"))
        self._share = _Percent()
        self._share.setObjectName("threshold_share")
        self._share.setAccessibleName(self.tr("Act on the best share of the rows"))
        self._count = _Count()
        self._count.setObjectName("threshold_count")
        self._count.setAccessibleName(self.tr("Act on as many of the best"))
        self._count.setToolTip(self.tr("How many to act on, those with the highest chances first."))
        self._population = _Population()
        self._population.setObjectName("population_size")
        self._population.setAccessibleName(self.tr("How many customers or visits there are in all"))
        self._population.setToolTip(
            self.tr("How many customers or visits you have in all: counts and profit are scaled to them.")
        )
        self._population.valueChanged.connect(self._on_population)
        self._is_scaled = False
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("threshold_slider")
        self._slider.setAccessibleName(self.tr("Threshold, from acting on nobody to acting on everybody"))
        self._slider.setMinimumSize(64, 24)
        self._reset = QuietButton(self.tr("As delivered"), "undo")
        self._reset.setAccessibleName(self.tr("Use the delivered threshold"))
        self._reset.setToolTip(self.tr("Use the delivered threshold"))
        self._reset.setObjectName("threshold_reset")
        self._best = QuietButton(self.tr("Most profitable"), "money")
        self._best.setObjectName("threshold_best")
        self._best_place: int | None = None
        self._outcome = Label(role="strong")
        self._outcome.setObjectName("threshold_outcome")
        self._chance.valueChanged.connect(self._on_chance)
        self._chance.stepped.connect(self._on_chance_step)
        self._share.valueChanged.connect(self._on_share)
        self._share.stepped.connect(self._on_share_step)
        self._count.valueChanged.connect(self._on_count)
        self._count.stepped.connect(lambda steps: self._step_to(self._place, -steps))
        self._slider.valueChanged.connect(self._on_slider)
        self._reset.clicked.connect(self.reset)
        self._best.clicked.connect(lambda: self.moved.emit(self._best_place))
        self._lay_out()

    def show_judgement(self, judgement: Judgement) -> None:
        """Take over another model's counts."""
        self._judgement = judgement
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, len(judgement.thresholds) - 1)
            self._slider.setPageStep(max(1, len(judgement.thresholds) // 20))
        # Where yes is rare, so are the chances that matter.
        with QSignalBlocker(self._chance):
            self._chance.setDecimals(3 if judgement.base_rate < RARE else 1)

    def show_place(
        self, place: int, money: Money | None, *, is_delivered: bool, population: float | None = None
    ) -> None:
        """Show the threshold at a place, with its profit where amounts are known."""
        judgement = self._judgement
        if judgement is None:
            return
        self._place = place
        self._is_scaled = population is not None
        with QSignalBlocker(self._population):
            wanted = judgement.rows if population is None else population
            if self._population.value() != wanted:
                self._population.setValue(wanted)
        scaled = judgement.scaled(population)
        # A chance that nobody reaches says as much as any other such, so it stays as it was typed.
        is_beyond = not judgement.chosen[place] and self._chance.value() / 100 > judgement.highest
        chance = self._chance.value() if is_beyond else judgement.thresholds[place] * 100
        with (
            QSignalBlocker(self._slider),
            QSignalBlocker(self._chance),
            QSignalBlocker(self._share),
            QSignalBlocker(self._count),
        ):
            self._slider.setValue(len(judgement.thresholds) - 1 - place)
            # A field in which somebody types is not written over.
            for field, value in (
                (self._chance, min(100.0, chance)),
                (self._share, judgement.acted_on[place] * 100),
                (self._count, scaled.chosen[place]),
            ):
                if abs(field.value() - value) >= 0.5 * 10 ** -field.decimals():
                    field.setValue(value)
        self._best_place = None if money is None else judgement.best(money)
        self._outcome.setText(self._in_words(scaled, place, money))
        # One or the other, in one place: a row for both would not fit into a small window.
        leads_to_best = is_delivered and self._best_place not in (None, place)
        shown, hidden = (self._best, self._reset) if leads_to_best else (self._reset, self._best)
        has_focus = hidden.hasFocus()
        hidden.hide()
        self._reset.setEnabled(not is_delivered)
        shown.show()
        if has_focus:
            shown.setFocus()

    def outcome(self) -> str:
        """What the threshold comes to, in a sentence."""
        return self._outcome.text()

    def _in_words(self, judgement: Judgement, place: int, money: Money | None) -> str:
        chosen, hits = judgement.chosen[place], judgement.hits[place]
        if not chosen:
            text = self.tr("You would act on nobody: the highest chance here is {chance}.").format(
                chance=format_share(judgement.highest, self._chance.decimals())
            )
        else:
            text = self._told(judgement.question).format(
                chosen=format_number(round(chosen)),
                rows=format_number(round(judgement.rows)),
                share=format_share(judgement.acted_on[place], 1),
                hits=format_number(round(hits)),
                precision=format_share(judgement.precision[place], 1),
                recall=format_share(judgement.recall[place], 1),
            )
        best = self._best_place
        if money is None or best is None:
            return text
        profits = judgement.profit(money)
        if profits[place] == profits[best]:
            paid = self.tr("Profit: {profit}.")
        elif not judgement.chosen[best]:
            paid = self.tr("Profit: {profit}; at best {most}, acting on nobody.")
        else:
            paid = self.tr("Profit: {profit}; at best {most}, from a chance of {chance}.")
        paid = paid.format(
            profit=format_number(profits[place], grouped_from=100),
            most=format_number(profits[best], grouped_from=100),
            chance=format_share(min(judgement.thresholds[best], 1.0), 1),
        )
        return sentences((text, paid))

    def _told(self, question: str) -> str:
        """The sentence for a threshold that chooses somebody, in the words of what was asked."""
        if self._is_scaled:
            begins = self.tr("You would act on {chosen} of {rows} ({share}).")
            goes_on = {
                "purchase": self.tr(
                    "About {hits} of them would buy: {precision} of those, {recall} of all who buy."
                ),
                "churn": self.tr(
                    "About {hits} of them would leave: {precision} of those, {recall} of all who leave."
                ),
            }.get(
                question,
                self.tr("About {hits} of them would be yes: {precision} of those, {recall} of all yes."),
            )
        else:
            begins = self.tr("You would act on {chosen} of {rows} test rows ({share}).")
            goes_on = {
                "purchase": self.tr(
                    "{hits} of them bought: {precision} of those, {recall} of all who bought."
                ),
                "churn": self.tr("{hits} of them left: {precision} of those, {recall} of all who left."),
            }.get(question, self.tr("{hits} of them are yes: {precision} of those, {recall} of all yes."))
        return sentences((begins, goes_on))

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.small)
        for text, field in (
            (self.tr("&Chance at least"), self._chance),
            (self.tr("or the &best"), self._share),
            (self.tr("&or"), self._count),
        ):
            label = Label(text)
            label.setWordWrap(False)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            fields.addWidget(label)
            fields.addWidget(field)
        few, many = Label(self.tr("nobody"), "caption"), Label(self.tr("everybody"), "caption")
        for label in (few, many):
            label.setWordWrap(False)
        fields.addWidget(few)
        fields.addWidget(self._slider, 1)
        fields.addWidget(many)
        fields.addSpacing(SPACE.small)
        fields.addWidget(self._reset)
        fields.addWidget(self._best)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide + SPACE.medium, SPACE.small)
        layout.setSpacing(SPACE.tiny)
        layout.addLayout(fields)
        scaled = Label(self.tr("Scaled &to"))
        scaled.setWordWrap(False)
        scaled.setBuddy(self._population)
        told = QHBoxLayout()
        told.setSpacing(SPACE.small)
        told.addWidget(self._outcome, 1)
        told.addWidget(scaled)
        told.addWidget(self._population)
        layout.addLayout(told)

    def _on_chance(self, percent: float) -> None:
        if self._judgement is not None:
            wanted, judgement = percent / 100, self._judgement
            nobody = len(judgement.thresholds) - 1
            self.moved.emit(nobody if wanted > judgement.highest else judgement.place(wanted))

    def _on_share(self, percent: float) -> None:
        if self._judgement is not None:
            self.moved.emit(self._judgement.place_acting_on(percent / 100))

    def _on_count(self, count: float) -> None:
        if self._judgement is not None and (total := self._population.value()):
            self.moved.emit(self._judgement.place_acting_on(count / total))

    def _on_population(self, size: float) -> None:
        if self._judgement is not None:
            self.population_changed.emit(None if size == self._judgement.rows else size)

    def _on_chance_step(self, steps: int) -> None:
        if self._judgement is not None:
            wanted = self._judgement.thresholds[self._place] + steps / 100
            self._step_to(self._judgement.place(wanted), steps)

    def _on_share_step(self, steps: int) -> None:
        if self._judgement is not None:
            wanted = self._judgement.acted_on[self._place] + steps / 100
            self._step_to(self._judgement.place_acting_on(wanted), -steps)

    def _step_to(self, place: int, direction: int) -> None:
        """To a place, or, where thresholds lie further apart than a step, to the next one."""
        if self._judgement is None:
            return
        if place == self._place:
            place += 1 if direction > 0 else -1
        self.moved.emit(min(max(place, 0), len(self._judgement.thresholds) - 1))

    def _on_slider(self, value: int) -> None:
        if self._judgement is not None:
            self.moved.emit(len(self._judgement.thresholds) - 1 - value)


class _NumberField(NumberBox):
    """Nothing is taken before it is typed to its end."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)


class _Stepping(_NumberField):
    """Steps by arrows are left to whoever hears `stepped`."""

    stepped = Signal(int)

    def stepBy(self, steps: int) -> None:
        self.stepped.emit(steps)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )


class _Percent(_Stepping):
    """A share as a percentage."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSingleStep(1)
        self.setSuffix(percent_unit())
        self.setFixedWidth(88)


class _Count(_Stepping):
    """How many of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, _MOST)
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        self.setFixedWidth(92)


class _Population(_NumberField):
    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, _MOST)
        self.setDecimals(0)
        self.setGroupSeparatorShown(True)
        self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.setFixedWidth(124)


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
