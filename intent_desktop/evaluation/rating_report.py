"""The report of a question about ratings, as typed blocks."""

from collections.abc import Mapping, Sequence

import numpy as np

from intent_desktop.data.dataset import Finding
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Matrix,
    Sentence,
    Table,
    Unit,
)
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.leads import delivered, oriented
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.numbers import format_number, interval_title
from intent_desktop.evaluation.rating_comparison import Foretold, RatingResult
from intent_desktop.evaluation.report import findings_blocks
from intent_desktop.messages import Note, model_name, sentences
from intent_desktop.metrics import regression
from intent_desktop.metrics.tally import Floats

LEVELS = (0, 1, 6, 21, 101)
MOST_KINDS = 12
"""A scale of more different ratings is not shown as a grid."""
NOTEWORTHY_RISE = 0.03


def blocks(
    results: Sequence[RatingResult],
    chosen: str,
    weights: Mapping[str, float],
    test: Foretold,
    findings: Sequence[Finding],
    protocol: str,
    baselines: Sequence[str],
) -> list[AnyBlock]:
    """All blocks, in reading order. `protocol` stands in full under the first figures and the table of models."""
    by_name = {result.model: result for result in results}
    result, predicted = by_name[chosen], test.by_model[chosen]
    shown = _say("rating_judged", rows=len(test))
    return [
        Heading(title=_say("answers_heading")),
        *_in_short(result, by_name, test),
        _figures(result, protocol),
        Heading(title=_say("answers_models")),
        *delivered(
            chosen,
            {other.model: other.lead for other in results if other.lead and other.model not in baselines},
            "rmse",
            "rmse",
        ),
        *compared(results, chosen, "rmse"),
        _models(results, chosen, protocol),
        *_leads(result, by_name, baselines),
        *_weights(weights),
        Heading(title=_say("rating_compared")),
        _reliability(chosen, test, predicted, shown),
        *_matrix(test, predicted, shown),
        Heading(title=_say("rating_known")),
        _by_level("rating_by_user", test, predicted, test.of_user, shown),
        _by_level("rating_by_item", test, predicted, test.of_item, shown),
        Heading(title=_say("answers_data")),
        *findings_blocks(findings),
    ]


def _in_short(result: RatingResult, by_name: Mapping[str, RatingResult], test: Foretold) -> list[AnyBlock]:
    mean, bias = by_name["mean_rating"].test["mae"], by_name["bias"].test["mae"]
    error = result.test["mae"]
    text = _say(
        "rating_in_short",
        error=f"{error:.2f}",
        lowest=f"{test.truth.min():g}",
        highest=f"{test.truth.max():g}",
        mean=f"{mean:.2f}",
        bias=f"{bias:.2f}",
    )
    said: list[AnyBlock] = [Sentence(text=text, tone="good" if error < min(mean, bias) else "caution")]
    promised, reached = result.valid["rmse"], result.test["rmse"]
    if reached > promised * (1 + NOTEWORTHY_RISE):
        text = _say("rating_fall", valid=f"{promised:.3f}", test=f"{reached:.3f}")
        said.append(Sentence(text=text, tone="caution"))
    return said


def _figures(result: RatingResult, protocol: str) -> Figures:
    shown: dict[str, tuple[str, Unit]] = {
        "rmse": ("rating_rmse", ""),
        "mae": ("rating_mae", ""),
        "r2": ("rating_r2", "%"),
    }
    figures = []
    for name, (explained, unit) in shown.items():
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
    figures.append(Figure(name=_say("rating_rows"), value=result.test["n"]))
    return Figures(title=_say("answers_figures"), figures=figures, protocol=protocol)


def _models(results: Sequence[RatingResult], chosen: str, protocol: str) -> Table:
    rows: list[list[str | float | int | None]] = []
    for result in results:
        low, high = result.intervals["rmse"]
        name = (
            _say("answers_chosen", model=result.model) if result.model == chosen else model_name(result.model)
        )
        found = [round(result.test[figure], 4) for figure in ("rmse", "mae")]
        explained = _finite(result.test["r2"])
        rows.append(
            [
                name,
                found[0],
                f"{low:.4f}–{high:.4f}",
                found[1],
                explained,
                round(result.valid["rmse"], 4),
                result.seconds,
            ]
        )
    return Table(
        columns=[
            _say("answers_model"),
            figure_name("rmse"),
            interval_title(),
            figure_name("mae"),
            figure_name("r2"),
            _say("rating_valid"),
            _say("answers_seconds"),
        ],
        units=["", "", "", "", "%", "", ""],
        rows=rows,
        protocol=protocol,
    )


def _leads(
    result: RatingResult, by_name: Mapping[str, RatingResult], baselines: Sequence[str]
) -> list[AnyBlock]:
    """Over each baseline but the mean, which every model leads over."""
    said: list[AnyBlock] = []
    for name in baselines:
        other = by_name[name]
        if other.lead is None or name == "mean_rating":
            continue
        lead = other.test["rmse"] - result.test["rmse"]
        code, told, (low, high) = oriented(result.model, name, lead, other.lead)
        told |= {
            part: f"{value:.4f}".replace("-", "−")
            for part, value in (("lead", told["lead"]), ("low", low), ("high", high))
        }
        text = _say(f"rating_lead_{code}", **told)
        said.append(Sentence(text=text, tone="good" if code == "clear" else "caution"))
    return said


def _weights(weights: Mapping[str, float]) -> list[AnyBlock]:
    used = sorted(((weight, name) for name, weight in weights.items() if weight > 0), reverse=True)
    if len(used) < 2:
        return []
    return [
        Bars(
            title=_say("rating_weights"),
            value_label=_say("rating_weight"),
            names=[model_name(name) for _, name in used],
            values=[weight for weight, _ in used],
            protocol=_say("rating_weights_protocol"),
        )
    ]


def _reliability(chosen: str, test: Foretold, predicted: Floats, protocol: str) -> Curve:
    found = regression.reliability(test.truth, predicted)
    return Curve(
        title=_say("rating_reliability"),
        x_label=_say("rating_foretold"),
        y_label=_say("rating_given"),
        lines=[
            Line(
                name=model_name(chosen),
                x=found.predicted.tolist(),
                y=found.observed.tolist(),
                low=found.low.tolist(),
                high=found.high.tolist(),
            )
        ],
        diagonal=True,
        diagonal_name=_say("rating_exact"),
        protocol=sentences((protocol, _say("rating_band"))),
    )


def _matrix(test: Foretold, predicted: Floats, protocol: str) -> list[AnyBlock]:
    """Of each rating that was given, how often the nearest of all ratings to what was foretold is which."""
    kinds, given = np.unique(test.truth, return_inverse=True)
    if len(kinds) > MOST_KINDS:
        return []
    foretold = np.searchsorted((kinds[1:] + kinds[:-1]) / 2, predicted)
    counts = np.zeros((len(kinds), len(kinds)))
    np.add.at(counts, (given, foretold), 1)
    names = [f"{kind:g}" for kind in kinds]
    return [
        Matrix(
            title=_say("rating_matrix"),
            row_label=_say("rating_given"),
            column_label=_say("rating_foretold"),
            rows=names,
            columns=names,
            values=(counts / counts.sum(axis=1, keepdims=True)).tolist(),
            unit="%",
            protocol=sentences((protocol, _say("rating_matrix_protocol"))),
        )
    ]


def _by_level(
    code: str, test: Foretold, predicted: Floats, level: np.typing.NDArray[np.int64], protocol: str
) -> Table:
    rows: list[list[str | float | int | None]] = []
    for (least, most), (count, squared, absolute) in regression.error_by_level(
        test.truth, predicted, level, LEVELS
    ).items():
        if most is None:
            name = _say("rating_from", least=least)
        else:
            name = format_number(least) if least == most else _say("rating_range", least=least, most=most)
        rows.append([name, count, round(squared, 4), round(absolute, 4)])
    return Table(
        title=_say(code),
        columns=[_say("rating_level"), _say("rating_rows"), *map(figure_name, ("rmse", "mae"))],
        rows=rows,
        protocol=protocol,
    )


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _say(code: str, **parameters: object) -> str:
    return Note(code, dict(parameters)).text()
