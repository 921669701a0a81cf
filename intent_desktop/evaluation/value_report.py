"""The report of the question about spending, as typed blocks."""

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np

from intent_desktop.data.dataset import Finding
from intent_desktop.evaluation import effects
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Point,
    Sentence,
    Table,
    Unit,
)
from intent_desktop.evaluation.explanation import Explanation
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.leads import delivered, oriented
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.numbers import format_share, format_value, interval_title
from intent_desktop.evaluation.report import Activity, findings_blocks, reasons_blocks, timeline_blocks
from intent_desktop.evaluation.value_comparison import Spent, ValueResult
from intent_desktop.messages import Note, model_name, sentences
from intent_desktop.metrics import spending

NOTEWORTHY_TOTAL = 0.1
"""A sum that is off by more than this share is said."""
BARELY_FORETOLD = 0.1
"""Single amounts are barely told where less of the differences between customers (R²) is foretold, or where they are off by as much as
customers spent on average."""
WELL_FORETOLD, CLOSE_AMOUNT = 0.5, 0.5
"""They are told well where at least half of the differences is foretold, and they are off by at most half of that average."""
_SHOWN: dict[str, tuple[str, Unit]] = {
    "gini": ("value_gini", ""),
    "top_tenth": ("value_top_tenth", "%"),
    "mae": ("value_mae", "money"),
    "rmse": ("value_rmse", "money"),
    "r2": ("value_r2", "%"),
    "spearman": ("value_spearman", ""),
    "total_ratio": ("value_total_ratio", "%"),
}
"""Figures with the message that explains each and the unit it is told in."""


def blocks(
    results: Sequence[ValueResult],
    chosen: str,
    weights: Mapping[str, float],
    test: Spent,
    reasons: Explanation,
    findings: Sequence[Finding],
    protocol: str,
    activity: Activity | None,
    baselines: Sequence[str],
    followed: Sequence[effects.Effect] = (),
) -> list[AnyBlock]:
    """All blocks, in reading order. `protocol` stands in full under the first figures and the table of models."""
    by_name = {result.model: result for result in results}
    result, expected = by_name[chosen], test.by_model[chosen]
    shown = _say("value_judged", rows=len(test))
    return [
        Heading(title=_say("answers_heading")),
        *_in_short(result, by_name),
        _figures(result, protocol),
        Heading(title=_say("answers_models")),
        *delivered(
            chosen,
            {other.model: other.lead for other in results if other.lead and other.model not in baselines},
            "deviance",
            "gini",
        ),
        *compared(results, chosen, "gini"),
        _models(results, chosen, protocol),
        *_leads(result, results),
        *_weights(weights),
        Heading(title=_say("value_curves")),
        _gathered(chosen, test, baselines, shown),
        _tenths(test, expected, shown),
        Heading(title=_say("answers_reasons")),
        *reasons_blocks(reasons, figure_name("gini"), _say("value_logarithm")),
        *effects.blocks(followed, _say("effect_spending"), "money"),
        *([] if reasons.gap is None else [Sentence(text=_say("value_single_reasons"))]),
        Heading(title=_say("answers_data")),
        *findings_blocks(findings),
        *timeline_blocks(activity),
    ]


def _in_short(result: ValueResult, by_name: Mapping[str, ValueResult]) -> list[AnyBlock]:
    """How well the order of customers is told, then each one's amount, then the sum of all: one may hold without the others."""
    if not np.isfinite(result.test["total_ratio"]):
        return [Sentence(text=_say("value_no_money"), tone="bad")]
    total = result.test["total_ratio"]
    if not np.isfinite(result.test["gini"]):
        return [_same_amount(result), _total(total, False)]
    order_is_told = result.intervals.get("gini", (np.nan, np.nan))[0] > 0
    return [
        *_order(result, by_name["own_rate"], order_is_told),
        _amounts(result),
        _total(total, order_is_told),
    ]


def _order(result: ValueResult, own_rate: ValueResult, is_told: bool) -> list[AnyBlock]:
    is_better = own_rate.lead is not None and own_rate.lead[0] > 0
    told = _say(
        "value_top",
        share=format_share(spending.TOP),
        brought=format_share(result.test["top_tenth"]),
        best=format_share(result.test["top_tenth_best"]),
        rate=format_share(own_rate.test["top_tenth"]),
    )
    if not is_told:
        interval = result.intervals.get("gini")
        by_chance = (
            _say("value_order_chance", low=_signed(interval[0]), high=_signed(interval[1]))
            if interval is not None
            else _say("value_order_returned")
        )
        return [Sentence(text=told, tone="caution"), Sentence(text=by_chance, tone="caution")]
    verdict = _say("value_order_told" if is_better else "value_order_as_so_far")
    return [Sentence(text=sentences((verdict, told)), tone="good" if is_better else "caution")]


def _same_amount(result: ValueResult) -> Sentence:
    """Where all customers spent the same there is no order, and no difference to foretell: the amount alone is judged."""
    off, mean = result.test["mae"], result.test["mean"]
    tone: Literal["plain", "good", "caution"] = (
        "caution" if off >= mean else "good" if off <= CLOSE_AMOUNT * mean else "plain"
    )
    told = {"off": format_value(off, "money"), "mean": format_value(mean, "money")}
    return Sentence(text=_say("value_same_amount", **told), tone=tone)


def _amounts(result: ValueResult) -> Sentence:
    off, mean, foretold = (result.test[name] for name in ("mae", "mean", "r2"))
    level = "roughly"
    tone: Literal["plain", "good", "caution"] = "plain"
    if off >= mean or foretold < BARELY_FORETOLD:
        level, tone = "barely", "caution"
    elif off <= CLOSE_AMOUNT * mean and foretold >= WELL_FORETOLD:
        level, tone = "well", "good"
    told = {
        "off": format_value(off, "money"),
        "mean": format_value(mean, "money"),
        "foretold": format_share(max(foretold, 0.0)),
    }
    return Sentence(text=_say(f"value_amounts_{level}", **told), tone=tone)


def _total(expected: float, order_is_told: bool) -> Sentence:
    if abs(expected - 1) <= NOTEWORTHY_TOTAL:
        return Sentence(text=_say("value_total_met", expected=format_share(expected)), tone="good")
    code = "value_total_off" if order_is_told else "value_total_off_too"
    return Sentence(text=_say(code, expected=format_share(expected)), tone="caution")


def _figures(result: ValueResult, protocol: str) -> Figures:
    figures = []
    for name, (explained, unit) in _SHOWN.items():
        low, high = result.intervals.get(name, (None, None))
        figures.append(
            Figure(
                name=figure_name(name),
                value=_finite(result.test[name]),
                low=low,
                high=high,
                unit=unit,
                explanation=_say(explained),
            )
        )
    figures.append(Figure(name=_say("value_mean"), value=result.test["mean"], unit="money"))
    figures.append(Figure(name=_say("value_customers"), value=result.test["n"]))
    return Figures(title=_say("answers_figures"), figures=figures, protocol=protocol)


def _models(results: Sequence[ValueResult], chosen: str, protocol: str) -> Table:
    rows: list[list[str | float | int | None]] = []
    for result in results:
        name = (
            _say("answers_chosen", model=result.model) if result.model == chosen else model_name(result.model)
        )
        low, high = result.intervals.get("gini", (None, None))
        rows.append(
            [
                name,
                _finite(result.test["gini"]),
                "–" if low is None or high is None else f"{low:.3f}–{high:.3f}",
                *(_finite(result.test[figure]) for figure in _SHOWN if figure != "gini"),
                _finite(result.valid["deviance"]),
                result.seconds,
            ]
        )
    return Table(
        columns=[
            _say("answers_model"),
            figure_name("gini"),
            interval_title(),
            *(figure_name(figure) for figure in _SHOWN if figure != "gini"),
            _say("value_valid"),
            _say("answers_seconds"),
        ],
        units=["", "", "", *(unit for figure, (_, unit) in _SHOWN.items() if figure != "gini"), "", ""],
        rows=rows,
        protocol=protocol,
    )


def _leads(result: ValueResult, results: Sequence[ValueResult]) -> list[AnyBlock]:
    """Over each other model but the mean, over which whatever ranks leads."""
    said: list[AnyBlock] = []
    for other in results:
        if other.lead is None or other.model == "mean_value":
            continue
        lead = result.test["gini"] - other.test["gini"]
        code, told, (low, high) = oriented(result.model, other.model, lead, other.lead)
        told |= {"lead": _signed(told["lead"]), "low": _signed(low), "high": _signed(high)}
        text = _say(f"value_lead_{code}", **told)
        said.append(Sentence(text=text, tone="good" if code == "clear" else "caution"))
    return said


def _weights(weights: Mapping[str, float]) -> list[AnyBlock]:
    used = sorted(((weight, name) for name, weight in weights.items() if weight > 0), reverse=True)
    if len(used) < 2:
        return []
    return [
        Bars(
            title=_say("value_weights"),
            value_label=_say("value_weight"),
            names=[model_name(name) for _, name in used],
            values=[weight for weight, _ in used],
            unit="%",
            protocol=_say("value_weights_protocol"),
        )
    ]


def _gathered(chosen: str, test: Spent, baselines: Sequence[str], protocol: str) -> Curve:
    rates = [name for name in baselines if name in test.by_model and name not in ("mean_value", chosen)]
    expected = {model_name(name): test.by_model[name] for name in (chosen, *rates)}
    expected[_say("value_best")] = test.truth.astype(np.float64)
    lines = []
    for name, values in expected.items():
        share, money = spending.gathered(test.truth, values)
        lines.append(Line(name=name, x=share.tolist(), y=[_finite(value) for value in money.tolist()]))
    reached = spending.top_share(test.truth, test.by_model[chosen])
    points = [Point(name=_say("value_first_tenth"), x=spending.TOP, y=reached)] if reached == reached else []
    return Curve(
        title=_say("value_gathered"),
        x_label=_say("value_customers_cared_for"),
        y_label=_say("value_money_gathered"),
        lines=lines,
        diagonal=True,
        diagonal_name=_say("value_by_chance"),
        x_unit="%",
        y_unit="%",
        points=points,
        protocol=protocol,
    )


def _tenths(test: Spent, expected: np.typing.NDArray[np.float64], protocol: str) -> Curve:
    found = spending.tenths(test.truth, expected)
    place = [float(number) for number in range(1, len(found.counts) + 1)]
    return Curve(
        title=_say("value_tenths"),
        x_label=_say("value_tenth"),
        y_label=_say("value_a_customer"),
        lines=[
            Line(name=_say("value_expected"), x=place, y=found.expected.tolist()),
            Line(
                name=_say("value_real"),
                x=place,
                y=found.real.tolist(),
                low=found.low.tolist(),
                high=found.high.tolist(),
            ),
        ],
        y_unit="money",
        protocol=sentences((protocol, _say("value_band"))),
    )


def _signed(value: float) -> str:
    """With three decimals and a true minus sign."""
    return f"{value:.3f}".replace("-", "−")


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _say(code: str, **parameters: object) -> str:
    return Note(code, dict(parameters)).text()
