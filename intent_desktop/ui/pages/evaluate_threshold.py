"""Whom to act on: the charts that hang on one threshold, drawn once for a model and moved together."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Curve, Line, Matrix
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import Note, sentences
from intent_desktop.messages.punctuation import labelled
from intent_desktop.metrics.money import Money
from intent_desktop.ui import names
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.blocks.window import CHART_HEIGHT, LEAST_WIDTH
from intent_desktop.ui.pages.evaluate_judgement import Floats, Judgement
from intent_desktop.ui.pages.evaluate_outcomes import OutcomeGrid
from intent_desktop.ui.plots import Histogram, LineChart
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import FlowLayout, SegmentedControl


class ThresholdCharts(QWidget):
    """Confusion, gain or lift, chances, precision, ROC and reliability of one model. `moved` says the place dragged to."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("threshold_charts")
        self._judgement: Judgement | None = None
        self._model, self._protocol = "", ""
        self._place = 0
        self._money: Money | None = None
        self._population: float | None = None
        self._kind = SegmentedControl(
            [("gain", self.tr("Gain")), ("lift", self.tr("Lift"))], self.tr("Gain or lift")
        )
        self._kind.setObjectName("gain_or_lift")
        self._kind.changed.connect(self._on_kind)
        self.outcomes = OutcomeGrid(self.tr("Right and wrong"))
        self.gain = LineChart(self.tr("Gain"))
        self.chances = Histogram(self.tr("Chances"))
        self.precision = LineChart(self.tr("Precision and recall"))
        self.roc = LineChart(self.tr("ROC"))
        self.reliability = LineChart(self.tr("Reliability"))
        self._cards: dict[str, BlockCard] = {}
        flow = FlowLayout(self, least_width=LEAST_WIDTH, most_columns=3, spacing=SPACE.medium)
        for name, chart in (
            ("outcomes", self.outcomes),
            ("gain", self.gain),
            ("chances", self.chances),
            ("precision", self.precision),
            ("roc", self.roc),
            ("reliability", self.reliability),
        ):
            chart.setObjectName(f"chart_{name}")
            chart.setFixedHeight(CHART_HEIGHT)
            card = BlockCard(chart, f"card_{name}", with_protocol=False)
            self._cards[name] = card
            flow.addWidget(card)
        self._cards["gain"].add_action(self._kind)
        self._cards["reliability"].set_explanation(_note("answers_wilson_bands"))
        self._connect_drags()

    def show_judgement(self, judgement: Judgement, model: str, protocol: str) -> None:
        """Draw the curves of a model; `protocol` stands under each."""
        self._judgement, self._model, self._protocol = judgement, model, protocol
        self._place = judgement.place(None)
        for name, chart, curve in (
            ("precision", self.precision, self._precision_curve()),
            ("roc", self.roc, self._roc_curve()),
            ("reliability", self.reliability, self._reliability_curve()),
        ):
            chart.show_curve(curve)
            self._cards[name].show_block(curve)
        self._draw_gain()
        groups = {
            _note(code): (counts / max(counts.sum(), 1)).tolist()
            for code, counts in (("answers_yes", judgement.yes), ("answers_no", judgement.no))
        }
        # Shares: where yes is rare, its counts would vanish beside those of no.
        self.chances.show_counts(
            judgement.edges.tolist(), groups, self.tr("Predicted chance"), "%", self.tr("Share of each"), "%"
        )
        self._cards["chances"].show_block(self._histogram_curve())
        self._cards["outcomes"].show_block(self._matrix())

    def show_place(self, place: int, money: Money | None = None, population: float | None = None) -> None:
        """Move the threshold to a place everywhere; `money` adds what each outcome brings, `population` scales the counts."""
        judgement = self._judgement
        if judgement is None:
            return
        self._place, self._money, self._population = place, money, population
        threshold = float(min(judgement.thresholds[place], 1.0))
        words = self.tr("Threshold {share}").format(share=format_share(threshold, 1))
        gains = self._kind.value() == "gain"
        height = judgement.recall if gains else judgement.lift
        for chart, x, y in (
            (self.gain, judgement.acted_on, height),
            (self.precision, judgement.recall, judgement.precision),
            (self.roc, judgement.false_alarm_rate, judgement.recall),
        ):
            if np.isfinite(x[place]):
                chart.set_threshold(float(x[place]), words)
            if np.isfinite(x[place]) and np.isfinite(y[place]):
                chart.show_point(float(x[place]), float(y[place]), words)
            else:
                chart.hide_point()
        self.chances.set_threshold(threshold, words)
        self.reliability.set_threshold(threshold, words)
        matrix = self._matrix()
        self.outcomes.show_matrix(matrix, self._captions(matrix, money))
        self._cards["outcomes"].keep_up(matrix)

    def _connect_drags(self) -> None:
        def follow(series: Callable[[Judgement], Floats]) -> Callable[[float], None]:
            def moved(value: float) -> None:
                if self._judgement is not None:
                    self.moved.emit(self._judgement.place_where(series(self._judgement), value))

            return moved

        self.gain.threshold_moved.connect(follow(lambda judgement: judgement.acted_on))
        self.precision.threshold_moved.connect(follow(lambda judgement: judgement.recall))
        self.roc.threshold_moved.connect(follow(lambda judgement: judgement.false_alarm_rate))
        for chart in (self.chances, self.reliability):
            chart.threshold_moved.connect(follow(lambda judgement: judgement.thresholds))

    def _on_kind(self) -> None:
        self._draw_gain()
        self.show_place(self._place, self._money, self._population)

    def _draw_gain(self) -> None:
        curve = self._gain_curve() if self._kind.value() == "gain" else self._lift_curve()
        self.gain.show_curve(curve)
        self._cards["gain"].show_block(curve)

    def _matrix(self) -> Matrix:
        assert self._judgement is not None
        judgement, place = self._judgement.scaled(self._population), self._place
        hits, alarms = round(float(judgement.hits[place])), round(float(judgement.alarms[place]))
        yes, no = round(judgement.positives), round(judgement.negatives)
        protocol = self._protocol
        if self._population is not None:
            scaled = self.tr("Scaled to {count}.").format(count=format_number(self._population))
            protocol = sentences((protocol, scaled))
        return Matrix(
            title=self.tr("What would happen"),
            row_label=_note("answers_truth"),
            column_label=self.tr("Your decision"),
            rows=self._outcomes(judgement.question),
            columns=[self.tr("You act"), self.tr("You leave it")],
            values=[[hits, yes - hits], [alarms, no - alarms]],
            protocol=protocol,
        )

    def _outcomes(self, question: str) -> list[str]:
        """What yes and no mean for those it was asked of."""
        return {
            "purchase": [self.tr("Bought"), self.tr("Did not buy")],
            "churn": [self.tr("Left"), self.tr("Stayed")],
        }.get(question, [self.tr("Really yes"), self.tr("Really no")])

    def _captions(self, matrix: Matrix, money: Money | None) -> list[list[str]]:
        captions = [[self.tr("reached"), self.tr("missed")], [self.tr("in vain"), self.tr("left alone")]]
        if money is None:
            return captions
        each = [[money.true_positive, money.false_negative], [money.false_positive, money.true_negative]]
        return [
            [
                labelled(words, format_number((count or 0) * amount, grouped_from=100))
                for words, count, amount in zip(*row, strict=True)
            ]
            for row in zip(captions, matrix.values, each, strict=True)
        ]

    def _gain_curve(self) -> Curve:
        judgement = self._known
        return Curve(
            title=_note("answers_gain"),
            x_label=_note("answers_acted_on"),
            y_label=_note("answers_hits"),
            lines=[self._line(judgement.acted_on, judgement.recall)],
            diagonal=True,
            x_unit="%",
            y_unit="%",
            protocol=self._protocol,
        )

    def _lift_curve(self) -> Curve:
        judgement = self._known
        return Curve(
            title=_note("answers_lift_title"),
            x_label=_note("answers_acted_on"),
            y_label=_note("answers_lift_axis"),
            lines=[
                self._line(judgement.acted_on, judgement.lift),
                Line(name=_note("answers_base_line"), x=[0.0, 1.0], y=[1.0, 1.0]),
            ],
            x_unit="%",
            protocol=self._protocol,
        )

    def _precision_curve(self) -> Curve:
        judgement = self._known
        lines = [self._line(judgement.recall, judgement.precision)]
        if np.isfinite(judgement.base_rate):
            base = judgement.base_rate
            lines.append(Line(name=_note("answers_base_line"), x=[0.0, 1.0], y=[base, base]))
        return Curve(
            title=_note("answers_pr_title"),
            x_label=_note("answers_hits"),
            y_label=_note("answers_precision"),
            lines=lines,
            x_unit="%",
            y_unit="%",
            protocol=self._protocol,
        )

    def _roc_curve(self) -> Curve:
        judgement = self._known
        return Curve(
            title=_note("answers_roc"),
            x_label=_note("answers_false_alarms"),
            y_label=_note("answers_hits"),
            lines=[self._line(judgement.false_alarm_rate, judgement.recall)],
            diagonal=True,
            x_unit="%",
            y_unit="%",
            protocol=self._protocol,
        )

    def _reliability_curve(self) -> Curve:
        predicted, observed, low, high = (part.tolist() for part in self._known.reliability)
        return Curve(
            title=_note("answers_reliability"),
            x_label=_note("answers_predicted"),
            y_label=_note("answers_observed"),
            lines=[Line(name=names.model(self._model), x=predicted, y=observed, low=low, high=high)],
            diagonal=True,
            diagonal_name=_note("answers_perfect"),
            x_unit="%",
            y_unit="%",
            protocol=sentences((self._protocol, _note("answers_wilson_bands"))),
        )

    def _histogram_curve(self) -> Curve:
        """The histogram as lines over the middles of its bins, for its table and its words."""
        judgement = self._known
        middles = ((judgement.edges[:-1] + judgement.edges[1:]) / 2).tolist()
        return Curve(
            title=self.tr("How the chances are spread"),
            x_label=self.tr("Predicted chance"),
            y_label=self.tr("Rows"),
            lines=[
                Line(name=_note(code), x=middles, y=counts.tolist())
                for code, counts in (("answers_yes", judgement.yes), ("answers_no", judgement.no))
            ],
            x_unit="%",
            protocol=self._protocol,
        )

    def _line(self, x: Floats, y: Floats) -> Line:
        """From nobody to everybody; places without a value are left out."""
        known = np.isfinite(x) & np.isfinite(y)
        return Line(name=names.model(self._model), x=x[known][::-1].tolist(), y=y[known][::-1].tolist())

    @property
    def _known(self) -> Judgement:
        assert self._judgement is not None
        return self._judgement


def _note(code: str) -> str:
    return Note(code).text()
