"""Measured figures as people read them: their names, which way is better, how a value is written, what stands beside what.

A figure is known by its flat name in a run's metrics: `roc_auc`, `ndcg@10`, `rmse` …
"""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from intent_desktop.evaluation.numbers import (
    MISSING,
    Number,
    format_duration,
    format_interval,
    format_share,
    format_value,
)
from intent_desktop.messages import Note, catalogue

FIRST_HEADLINE = "roc_auc"
"""What runs are compared by that were made before runs named their headline."""


class _Way(NamedTuple):
    """How a figure is read; "fine": four decimals, for what lies close together near zero."""

    lower_is_better: bool = False
    form: Literal["plain", "share", "fine", "seconds"] = "plain"


_WAYS = {
    "log_loss": _Way(lower_is_better=True),
    "batch_loss": _Way(lower_is_better=True),
    "loss": _Way(lower_is_better=True),
    "brier": _Way(lower_is_better=True),
    "calibration_error": _Way(lower_is_better=True),
    "rmse": _Way(lower_is_better=True),
    "mae": _Way(lower_is_better=True),
    "deviance": _Way(lower_is_better=True),
    "top_tenth": _Way(form="share"),
    "top_tenth_best": _Way(form="share"),
    "total_ratio": _Way(form="share"),
    "reconstruction": _Way(lower_is_better=True),
    "kl": _Way(lower_is_better=True),
    "bundle_bytes": _Way(lower_is_better=True),
    "next": _Way(lower_is_better=True),
    "time": _Way(lower_is_better=True),
    "masked": _Way(lower_is_better=True),
    "contrast": _Way(lower_is_better=True),
    "gap_median_error": _Way(lower_is_better=True, form="seconds"),
    "gap_pinball": _Way(lower_is_better=True, form="seconds"),
    "gap_coverage": _Way(form="share"),
    "popularity_bias": _Way(lower_is_better=True, form="share"),
    "coverage": _Way(form="share"),
    "hr": _Way(form="share"),
    "recall": _Way(form="share"),
    "ndcg": _Way(form="fine"),
    "mrr": _Way(form="fine"),
}
_USUAL = _Way()
_FORETOLD = "roc_auc_"
"""What begins the figures of who does what within so many days: roc_auc_purchase@30, roc_auc_any@7."""
_BESIDE = {
    "roc_auc": ("pr_auc", "log_loss", "lift@10", "brier", "calibration_error", "f1", "accuracy"),
    "ndcg@10": (
        "hr@10",
        "roc_auc_any@30",
        "hr@20",
        "roc_auc_purchase@30",
        "mrr@20",
        "recall@20",
        "coverage@10",
    ),
    "rmse": ("mae", "r2"),
    "gini": ("top_tenth", "mae", "total_ratio", "rmse", "r2", "spearman"),
    "log_loss": ("accuracy", "top2", "macro_f1", "brier", "calibration_error", "gap_median_error"),
}


def figure_name(name: str) -> str:
    """The figure as people call it, in the language in use; one that is not known here reads as it is called."""
    stem, sign, k = name.partition("@")
    code = f"figure_{stem}"
    kind = stem.removeprefix(_FORETOLD)
    if kind != stem and k.isdecimal():
        told = Note("encoder_any_action" if kind == "any" else f"action_{kind}").text()
        named = Note("encoder_within", {"kind": told, "days": int(k)}).text()
        return named[:1].upper() + named[1:]
    title = Note(code).text() if code in catalogue() else stem.replace("_", " ").capitalize()
    return f"{title}{sign}{k}"


def lower_is_better(name: str) -> bool:
    """Whether a smaller value is the better one."""
    return _way(name).lower_is_better


def is_better(name: str, value: float, than: float) -> bool:
    """Whether a value of a figure is better than another one."""
    return value < than if lower_is_better(name) else value > than


def with_direction(name: str) -> str:
    """The figure's name with which way is better: RMSE (lower is better)."""
    code = "figure_lower_is_better" if lower_is_better(name) else "figure_higher_is_better"
    return Note(code, {"figure": figure_name(name)}).text()


def figure_title(name: str) -> str:
    """The figure's name for the head of a column: it says where lower is better, which is not the usual."""
    return with_direction(name) if lower_is_better(name) else figure_name(name)


def figure_value(name: str, value: Number) -> str:
    """A value of that figure; a dash where there is none."""
    if value is None:
        return MISSING
    form = _way(name).form
    if form == "share":
        return format_share(value, 1)
    if form == "seconds":
        return format_duration(value)
    return _fine(value) if form == "fine" else format_value(value)


def figure_interval(name: str, metrics: Mapping[str, Any]) -> str:
    """The 95 % interval of that figure in flat metrics; empty where none was computed."""
    low, high = metrics.get(f"{name}_ci") or (None, None)
    return interval_text(name, low, high)


def interval_text(name: str, low: Number, high: Number) -> str:
    """Both ends of an interval of that figure; empty where there is none."""
    if low is None or high is None:
        return ""
    form = _way(name).form
    if form == "fine":
        return f"{_fine(low)} – {_fine(high)}"
    return format_interval(low, high, {"share": "%", "seconds": "seconds"}.get(form, ""))  # type: ignore[arg-type]


def beside(headline: str, metrics: Mapping[str, Any], most: int = 5) -> list[str]:
    """The figures of flat metrics that are worth seeing beside the headline, the most telling first."""
    known = _BESIDE.get(headline) or [
        name.removesuffix("_ci") for name in metrics if name.endswith("_ci") and name != f"{headline}_ci"
    ]
    return [name for name in known if metrics.get(name) is not None][:most]


def _fine(value: float) -> str:
    """With four decimals and a true minus sign."""
    return f"{value:.4f}".replace("-", "−")


def _way(name: str) -> _Way:
    return _WAYS.get(name.partition("@")[0], _USUAL)
