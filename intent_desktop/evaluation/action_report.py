"""The report of the question what comes next, as typed blocks."""

import datetime
from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Finding
from intent_desktop.evaluation import cart_report
from intent_desktop.evaluation.action_comparison import ActionResult
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Mark,
    Matrix,
    Sentence,
    Span,
    Table,
    Timeline,
    Unit,
)
from intent_desktop.evaluation.cart_report import Cart
from intent_desktop.evaluation.explanation import REPEATS, Importance
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.leads import delivered, oriented
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.numbers import format_duration, format_share, interval_title
from intent_desktop.examples.next_actions import DAY, HOUR, MINUTE
from intent_desktop.messages import Note, model_name, sentences
from intent_desktop.metrics.multiclass import (
    COVERED,
    QUANTILES,
    Answers,
    confusion,
    precision,
    recall,
    reliability,
)

BLIND = "base_rates"
MOST_CURVES = 5
GROUPS = 10


class Course(msgspec.Struct, frozen=True, kw_only=True):
    """Actions over time, and the moments that part learning from judging."""

    times: list[datetime.datetime]
    counts: list[int]
    start: datetime.datetime
    learnt_until: datetime.datetime
    test_from: datetime.datetime
    end: datetime.datetime


def blocks(
    results: Sequence[ActionResult],
    chosen: str,
    told: Answers,
    kinds: Sequence[str],
    horizon_seconds: float,
    silent: int,
    cart: Cart | None,
    knows_carts: bool,
    importances: Sequence[Importance],
    importance_rows: int,
    findings: Sequence[Finding],
    protocol: str,
    course: Course,
) -> list[AnyBlock]:
    """All blocks in reading order. `told` are the chosen model's answers to the test moments right after an action."""
    by_name = {result.model: result for result in results}
    horizon = format_duration(horizon_seconds)
    shown = _say("actions_shown", rows=len(told.kinds))
    names = [action_name(kind) for kind in kinds]
    return [
        Heading(title=_say("actions_heading")),
        *_in_short(by_name, chosen, told, names, cart, horizon),
        _figures(by_name[chosen], protocol),
        Heading(title=_say("actions_models")),
        *delivered(
            chosen,
            {name: interval for name, interval in by_name[chosen].ahead_of.items() if name != BLIND},
            "log_loss",
            "log_loss",
        ),
        *compared(results, chosen, "log_loss"),
        _models(results, chosen, protocol, silent),
        *_leads(by_name, chosen),
        Heading(title=_say("actions_kinds")),
        _confusion(told, names, shown),
        _of_kind(told, names, shown),
        _reliability(told, names, shown),
        Heading(title=_say("actions_gaps")),
        *_gaps(by_name, chosen, told, horizon),
        *cart_report.blocks(cart, knows_carts, horizon),
        Heading(title=_say("actions_reasons")),
        _reasons(importances, importance_rows),
        Heading(title=_say("actions_data")),
        *_findings(findings),
        _timeline(course),
    ]


def action_name(kind: str) -> str:
    """What people call a kind of action, or that nothing comes."""
    return Note(f"action_{kind}").text()


def _in_short(
    results: dict[str, ActionResult],
    chosen: str,
    told: Answers,
    names: Sequence[str],
    cart: Cart | None,
    horizon: str,
) -> list[AnyBlock]:
    figures, blind = results[chosen].test, results.get(BLIND)
    counts = np.bincount(told.kinds, minlength=len(names))
    said: list[AnyBlock] = [
        Sentence(
            text=_say(
                "actions_likeliest",
                kinds=len(names),
                accuracy=format_share(figures["accuracy"]),
                commonest=names[int(counts.argmax())],
                base=format_share(float(counts.max() / counts.sum())),
                top2=format_share(figures["top2"]),
            )
        )
    ]
    if figures["gap_median_error"] is not None:
        error, coverage = format_duration(figures["gap_median_error"]), format_share(figures["gap_coverage"])
        text = _say("actions_when", error=error, coverage=coverage, promised=format_share(COVERED))
        said.append(Sentence(text=text))
    if blind is not None and chosen != BLIND and (figures["log_loss"] or 0) >= (blind.test["log_loss"] or 0):
        said.append(Sentence(text=_say("actions_blind", other=BLIND), tone="caution"))
    if cart is not None:
        lift, base = cart.result.test["lift@10"], cart.result.test["base_rate"]
        text = _say(
            "actions_cart_short",
            rows=len(cart.test.label),
            share=format_share(base),
            horizon=horizon,
            rate=format_share(min(1.0, (lift or 0) * (base or 0))),
        )
        said.append(Sentence(text=text, tone="good" if (lift or 0) > 1.2 else "plain"))
    return said


def _figures(result: ActionResult, protocol: str) -> Figures:
    shown = [
        ("log_loss", "actions_log_loss"),
        ("accuracy", "actions_accuracy"),
        ("top2", "actions_top2"),
        ("macro_f1", "actions_macro_f1"),
        ("calibration_error", "actions_calibration"),
    ]
    figures = []
    for name, explained in shown:
        low, high = result.intervals.get(name, (None, None))
        unit: Unit = "%" if name in ("accuracy", "top2") else ""
        figures.append(
            Figure(
                name=figure_name(name),
                value=result.test[name],
                low=low,
                high=high,
                unit=unit,
                explanation=_say(explained),
            )
        )
    figures.append(Figure(name=_say("actions_n"), value=result.test["n"]))
    return Figures(title=_say("actions_figures"), figures=figures, protocol=protocol)


def _models(results: Sequence[ActionResult], chosen: str, protocol: str, silent: int) -> Table:
    rows: list[list[str | float | int | None]] = []
    for result in results:
        low, high = result.intervals.get("log_loss", (float("nan"), float("nan")))
        test = result.test
        name = (
            _say("actions_chosen", model=result.model) if result.model == chosen else model_name(result.model)
        )
        rows.append(
            [
                name,
                _rounded(test["log_loss"]),
                f"{low:.3f}–{high:.3f}" if low == low else "–",
                test["accuracy"],
                test["top2"],
                _rounded(test["macro_f1"]),
                _rounded(test["brier"]),
                test["gap_median_error"],
                _rounded(result.silent_log_loss),
                _rounded(result.valid["log_loss"]),
                result.seconds,
            ]
        )
    return Table(
        columns=[
            _say("actions_column_model"),
            figure_name("log_loss"),
            interval_title(),
            _say("actions_column_accuracy"),
            _say("actions_column_top2"),
            figure_name("macro_f1"),
            figure_name("brier"),
            _say("actions_column_error"),
            _say("actions_column_silent"),
            _say("actions_column_valid"),
            _say("actions_column_seconds"),
        ],
        rows=rows,
        units=["", "", "", "%", "%", "", "", "seconds", "", "", ""],
        protocol=_say("actions_models_protocol", protocol=protocol, silent=silent),
    )


def _leads(results: dict[str, ActionResult], chosen: str) -> list[AnyBlock]:
    said: list[AnyBlock] = []
    own = results[chosen]
    for other, interval in own.ahead_of.items():
        lead = (results[other].test["log_loss"] or 0.0) - (own.test["log_loss"] or 0.0)
        code, told, (low, high) = oriented(chosen, other, lead, interval)
        told |= {
            name: f"{value:.3f}".replace("-", "−")
            for name, value in (("lead", told["lead"]), ("low", low), ("high", high))
        }
        text = _say(f"actions_lead_{code}", **told)
        said.append(Sentence(text=text, tone="good" if code == "clear" else "plain"))
    return said


def _confusion(told: Answers, names: Sequence[str], shown: str) -> Matrix:
    counts = confusion(told.kinds, told.chances)
    totals = counts.sum(axis=1)
    values: list[list[float | None]] = [
        [float(count / total) if total else None for count in row]
        for row, total in zip(counts, totals, strict=True)
    ]
    return Matrix(
        title=_say("actions_confusion"),
        row_label=_say("actions_truth"),
        column_label=_say("actions_prediction"),
        rows=list(names),
        columns=list(names),
        values=values,
        unit="%",
        protocol=_say("actions_confusion_protocol", shown=shown),
    )


def _of_kind(told: Answers, names: Sequence[str], shown: str) -> Table:
    counts = confusion(told.kinds, told.chances)
    said, came = counts.sum(axis=0), counts.sum(axis=1)
    right, found = precision(counts), recall(counts)
    rows: list[list[str | float | int | None]] = [
        [
            name,
            int(came[place]),
            float(came[place] / came.sum()),
            float(told.chances[:, place].mean()),
            float(right[place]) if said[place] else None,
            float(found[place]) if came[place] else None,
        ]
        for place, name in enumerate(names)
    ]
    labels = ("kind", "cases", "share", "mean_chance", "precision", "recall")
    return Table(
        title=_say("actions_of_kind"),
        columns=[_say(f"actions_{label}") for label in labels],
        rows=rows,
        units=["", "", "%", "%", "%", "%"],
        protocol=shown,
    )


def _reliability(told: Answers, names: Sequence[str], shown: str) -> Curve:
    common = np.argsort(-np.bincount(told.kinds, minlength=len(names)), kind="stable")[:MOST_CURVES]
    lines = []
    for place in sorted(int(kind) for kind in common):
        bins = reliability(told.kinds == place, told.chances[:, place])
        lines.append(Line(name=names[place], x=bins.predicted.tolist(), y=bins.observed.tolist()))
    return Curve(
        title=_say("actions_reliability"),
        x_label=_say("actions_predicted"),
        y_label=_say("actions_observed"),
        lines=lines,
        diagonal=True,
        diagonal_name=_say("actions_perfect"),
        x_unit="%",
        y_unit="%",
        protocol=_say("actions_bins_protocol", shown=shown),
    )


def _gaps(results: dict[str, ActionResult], chosen: str, told: Answers, horizon: str) -> list[AnyBlock]:
    came = np.flatnonzero(~np.isnan(told.seconds))
    result, blind = results[chosen], results.get(BLIND)
    protocol = _say("actions_gap_protocol", rows=len(came), horizon=horizon)
    if len(came) < GROUPS:
        return [Sentence(text=protocol)]
    low, high = result.intervals.get("gap_median_error", (None, None))
    inside = result.intervals.get("gap_coverage", (None, None))
    figures = [
        Figure(
            name=_say("actions_error"),
            value=result.test["gap_median_error"],
            low=low,
            high=high,
            unit="seconds",
            explanation=_say("actions_error_explained"),
        ),
        Figure(
            name=_say("actions_coverage"),
            value=result.test["gap_coverage"],
            low=inside[0],
            high=inside[1],
            unit="%",
            explanation=_say("actions_coverage_explained", promised=format_share(COVERED)),
        ),
    ]
    if blind is not None and chosen != BLIND:
        figures.insert(
            1,
            Figure(
                name=_say("actions_base_error"),
                value=blind.test["gap_median_error"],
                unit="seconds",
                explanation=_say("actions_base_error_explained", other=BLIND),
            ),
        )
    return [
        Figures(figures=figures, protocol=protocol),
        _gap_chart(told.seconds[came], told.quantiles[came, 1], protocol),
    ]


def _gap_chart(real: NDArray[np.float64], told: NDArray[np.float64], protocol: str) -> Curve:
    groups = [group for group in np.array_split(np.argsort(told, kind="stable"), GROUPS) if len(group)]
    spreads = np.array([np.quantile(real[group], QUANTILES) for group in groups])
    return Curve(
        title=_say("actions_gap_chart"),
        x_label=_say("actions_gap_told"),
        y_label=_say("actions_gap_real"),
        lines=[
            Line(
                name=_say("actions_gap_median"),
                x=[float(np.median(told[group])) for group in groups],
                y=spreads[:, 1].tolist(),
                low=spreads[:, 0].tolist(),
                high=spreads[:, 2].tolist(),
            )
        ],
        x_unit="seconds",
        y_unit="seconds",
        protocol=sentences((protocol, _say("actions_gap_by_told"))),
    )


def _reasons(importances: Sequence[Importance], rows: int) -> AnyBlock:
    if not importances:
        return Sentence(text=_say("actions_no_importance"))
    return Bars(
        title=_say("actions_importance"),
        value_label=figure_name("log_loss"),
        names=[entry.name for entry in importances],
        values=[entry.drop for entry in importances],
        low=[entry.low for entry in importances],
        high=[entry.high for entry in importances],
        protocol=_say("actions_importance_protocol", rows=rows, repeats=REPEATS, features=len(importances)),
    )


def _findings(findings: Sequence[Finding]) -> list[AnyBlock]:
    if not findings:
        return [Sentence(text=_say("answers_no_findings"))]
    rows: list[list[str | float | int | None]] = [
        [finding.note.text(), finding.rows, _say("answers_yes") if finding.applied else ""]
        for finding in findings
    ]
    return [
        Table(columns=[_say("answers_finding"), _say("answers_rows"), _say("answers_applied")], rows=rows)
    ]


def _timeline(course: Course) -> Timeline:
    start, learnt, test, end = (
        moment.isoformat() for moment in (course.start, course.learnt_until, course.test_from, course.end)
    )
    return Timeline(
        title=_say("actions_timeline"),
        times=[moment.isoformat() for moment in course.times],
        counts=[float(count) for count in course.counts],
        count_label=_say("actions_count_label"),
        marks=[Mark(time=test, name=_say("actions_test_from"))],
        spans=[
            Span(start=start, end=learnt, name=_say("actions_learning"), kind="train"),
            Span(start=learnt, end=test, name=_say("actions_between")),
            Span(start=test, end=end, name=_say("actions_judging"), kind="test"),
        ],
    )


def bucket_seconds(start: datetime.datetime, end: datetime.datetime) -> int:
    """The step of a chart over that time: a week, a day, an hour or a minute, whichever gives about a hundred."""
    whole = (end - start).total_seconds()
    return next((step for step in (MINUTE, HOUR, DAY) if whole / step <= 200), 7 * DAY)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
