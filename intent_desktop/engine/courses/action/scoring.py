"""What comes next for everybody in new files, with reasons; and how good that is where the files tell what came."""

import dataclasses
import datetime
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS, Dataset
from intent_desktop.engine.courses.action.carts import open_carts
from intent_desktop.engine.courses.action.scorer import ActionScorer
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.preparation import tell_if_learnt
from intent_desktop.evaluation.action_comparison import answers
from intent_desktop.evaluation.action_report import action_name
from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.events import Watch
from intent_desktop.examples.action_features import SECONDS
from intent_desktop.examples.next_actions import ActionExamples, ask, known_answers
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import Steps
from intent_desktop.messages import Note, Problem, listed
from intent_desktop.metrics.classification import classification_metrics
from intent_desktop.metrics.multiclass import action_intervals, action_metrics
from intent_desktop.questions.next_action import checked_steps

REASONS = 3
TOP_ROWS = 1000


def score(scorer: ActionScorer, asked: Application, watch: Watch) -> tuple[dict[str, Any], dict[str, Any]]:
    """One row for each customer who acted before the moment: chances of each kind, when, and the open cart's chance."""
    packed, steps, _ = _opened(scorer, asked, watch)
    as_of = asked.as_of or _just_after(steps)
    situations, owners = ask(steps, as_of, scorer.actions)
    if not len(owners):
        raise Problem("score_no_rows", file=listed(asked.paths))
    situations = scorer.whole(situations, packed.actions, packed.items, watch)
    moved = scorer.check_drift(packed, steps, watch)
    told = scorer.forecast(situations, watch)
    kinds = scorer.actions.kinds
    likeliest = told.chances.argmax(axis=1)
    span = scorer.actions.features.span
    names = np.array([*(action_name(kind) for kind in kinds)], dtype=object)
    meanings = np.array(["", *map(action_name, MEANINGS)], dtype=object)
    table: dict[str, Any] = {
        "user": np.asarray(packed.users)[owners],
        "next_action": names[likeliest],
        "probability": told.chances.max(axis=1),
        **{f"chance_{kind}": told.chances[:, place] for place, kind in enumerate(kinds)},
        f"{span}_until": told.seconds[:, 1] / SECONDS[span],
        f"{span}_until_low": told.seconds[:, 0] / SECONDS[span],
        f"{span}_until_high": told.seconds[:, -1] / SECONDS[span],
        "last_action": meanings[steps.meanings[situations.places]],
        f"{span}_since": situations.waited / SECONDS[span],
    }
    completion = scorer.completion(situations)
    if completion is not None:
        table["items_in_cart"] = steps.cart_items[situations.places].astype(np.int64)
        table["chance_cart_bought"] = completion
    if asked.why != "none":
        table |= _why(scorer, situations, likeliest, told.chances, asked.why == "all", watch)
    return table, {
        "as_of": str(as_of),
        "horizon_seconds": scorer.actions.horizon_seconds,
        "likeliest": {kind: int((likeliest == place).sum()) for place, kind in enumerate(kinds)},
        "open_carts": int((steps.cart_items[situations.places] > 0).sum()),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def evaluate(scorer: ActionScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Judge a bundle on a log: after each of its actions, or for everybody as of a moment."""
    packed, steps, dataset = _opened(scorer, asked, watch)
    tell_if_learnt(scorer.recipe, dataset, watch)
    seed = scorer.recipe.settings.seed
    examples = known_answers(steps, scorer.actions, asked.as_of, seed, watch)
    situations = scorer.whole(examples.situations, packed.actions, packed.items, watch)
    examples = dataclasses.replace(examples, situations=situations)
    told = scorer.forecast(examples.situations, watch)
    judged = answers(examples, told, np.arange(len(examples)))
    metrics: dict[str, Any] = dict(action_metrics(judged, examples.kinds))
    intervals = action_intervals(judged, examples.kinds, examples.owner, seed=seed)
    metrics |= {f"{name}_ci": list(interval) for name, interval in intervals.items()}
    metrics |= _cart_metrics(scorer, examples)
    code = "protocol_evaluate_actions" if asked.as_of is None else "protocol_evaluate_actions_as_of"
    parameters = {
        "rows": len(examples),
        "owners": len(np.unique(examples.owner)),
        "moment": str(asked.as_of)[:16],
        "horizon": format_duration(scorer.actions.horizon_seconds),
    }
    moved = scorer.check_drift(packed, steps, watch)
    return {
        "metrics": {"test": metrics},
        "protocol": Note(code, parameters).text(),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
    }


def check(scorer: ActionScorer, asked: Application, watch: Watch) -> dict[str, Any]:
    """Compare new files with what the bundle's models learnt from. Raises Problem as scoring would."""
    packed, steps, dataset = _opened(scorer, asked, watch)
    as_of = asked.as_of or _just_after(steps)
    present = set(dataset.roles.values())
    columns = []
    for column in scorer.columns():
        found = column.role in present
        note = Note("check_found") if found else Note("check_missing", {"column": column.name})
        columns.append(
            {"name": column.name, "state": "found" if found else "missing", "message": note.text()}
        )
    wanted, extra = {column.role for column in scorer.columns()}, Note("check_extra").text()
    columns += [
        {"name": name, "state": "extra", "message": extra}
        for name, role in dataset.roles.items()
        if role not in wanted
    ]
    moved = scorer.check_drift(packed, steps, watch)
    return {
        "rows": dataset.rows,
        "shape": dataset.shape,
        "columns": columns,
        "drift": [
            {
                "column": entry.column,
                "verdict": entry.verdict,
                "score": entry.psi,
                "message": Note(f"drift_{entry.verdict}").text(),
            }
            for entry in moved
        ],
        "to_score": int((steps.last_before(np.datetime64(as_of, "us")) >= 0).sum()),
        "scored": "customers",
        "as_of": str(as_of),
    }


def _opened(scorer: ActionScorer, asked: Application, watch: Watch) -> tuple[SequenceStore, Steps, Dataset]:
    dataset = scorer.dataset(asked.paths, asked.roles, asked.folder, watch)
    packed = scorer.packed(dataset, asked.folder, watch)
    return packed, checked_steps(packed), dataset


def _just_after(steps: Steps) -> datetime.datetime:
    """The moment after the last action, so that it counts as known."""
    return (steps.times.max() + np.timedelta64(1, "us")).item()  # type: ignore[no-any-return]


def _cart_metrics(scorer: ActionScorer, examples: ActionExamples) -> dict[str, Any]:
    """The figures of open carts, `cart_` before their names; none without a model or an open cart."""
    carts = open_carts(examples)
    if scorer.cart is None or not len(carts):
        return {}
    chances = scorer.cart.predict_proba(carts.features)
    return {
        f"cart_{name}": value for name, value in classification_metrics(carts.label, chances, 0.5).items()
    }


def _why(
    scorer: ActionScorer,
    situations: Any,
    likeliest: NDArray[np.intp],
    chances: NDArray[np.float64],
    everybody: bool,
    watch: Watch,
) -> dict[str, Any]:
    """Columns why_1 … why_3: what spoke most for or against the likeliest kind, of all or of the surest rows."""
    order = np.argsort(-chances.max(axis=1), kind="stable")
    rows = np.sort(order if everybody else order[:TOP_ROWS])
    told = scorer.why(situations.take(rows), likeliest[rows], REASONS, watch)
    if told is None:
        watch.notice("score_no_reasons")
        return {}
    columns = [np.full(len(likeliest), "", dtype=object) for _ in range(REASONS)]
    for row, found in zip(rows, told, strict=True):
        for column, reason in zip(columns, found, strict=False):
            column[row] = reason
    return {f"why_{number}": column for number, column in enumerate(columns, start=1)}
