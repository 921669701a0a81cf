"""What an encoder's columns bring to telling the next action: boosted trees without and with them."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import PRETRAINING_SHARE
from intent_desktop.evaluation.action_comparison import answers
from intent_desktop.evaluation.blocks import AnyBlock, Heading, Sentence, Table
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.events import Watch
from intent_desktop.examples.index import PART_CODES, Features
from intent_desktop.examples.next_actions import ActionExamples
from intent_desktop.messages import Note
from intent_desktop.metrics.multiclass import action_metrics, row_losses
from intent_desktop.metrics.ranking import mean_with_interval
from intent_desktop.models.actions.trees import ActionTrees
from intent_desktop.models.base import Fitting

MOST_LEARNT, MOST_JUDGED = 20_000, 20_000
JUDGING = 5
"""One in so many of the customers learnt from decides how long the trees learn."""
LEARNING_RATE = 0.1


Lead = tuple[float, float, float]
"""A mean and the ends of its interval."""


@dataclasses.dataclass(frozen=True)
class Gain:
    """What trees on one view of the features reach on validation, by which `rows` were judged; `lead`: by how much lower their log
    loss is than that of the features alone, with the paired 95 % interval over customers (None: they are those); `over_scratch`: the
    same against an encoder learnt from scratch, where that is compared.
    """

    log_loss: float
    accuracy: float
    time_error: float | None
    lead: Lead | None
    rows: tuple[int, int]
    over_scratch: Lead | None = None


def compare(
    examples: ActionExamples, arms: Mapping[str, Features], seed: int, watch: Watch
) -> dict[str, Gain]:
    """The same rows learnt from and judged with each of several views of their features, of which the first, "without", is the features alone.

    Empty where the user has stopped.
    """
    random = np.random.default_rng(seed)
    learnt = np.sort(random.permutation(examples.rows("train"))[:MOST_LEARNT])
    judged = np.sort(random.permutation(examples.rows("valid"))[:MOST_JUDGED])
    rows = np.concatenate([learnt, judged])
    part = np.full(len(rows), PART_CODES["test"], dtype=np.int8)
    stops = examples.owner[learnt] % JUDGING == 0
    part[: len(learnt)] = np.where(stops, PART_CODES["valid"], PART_CODES["train"])
    drawn = dataclasses.replace(examples.take(rows), part=part)
    found: dict[str, Gain] = {}
    losses: dict[str, NDArray[np.float64]] = {}
    for done, (name, features) in enumerate(arms.items()):
        watch.progress("labels", done, len(arms))
        if watch.stopping():
            return {}
        shown = dataclasses.replace(drawn.situations, features=features.take(rows))
        own = dataclasses.replace(drawn, situations=shown)
        model = ActionTrees(learning_rate=LEARNING_RATE).fit(own, Fitting(seed=seed))
        test = own.of("test")
        told = answers(test, model.predict(test.situations), np.arange(len(test)))
        losses[name] = row_losses(told.kinds, told.chances)
        figures = action_metrics(told, own.kinds)
        found[name] = Gain(
            float(losses[name].mean()),
            float(figures["accuracy"] or 0.0),
            figures["gap_median_error"],
            _lead(losses["without"], losses[name], test.owner, seed) if found else None,
            (len(learnt), len(judged)),
        )
    if "scratch" in found:
        owners = examples.owner[judged]
        lead = _lead(losses["scratch"], losses["with"], owners, seed)
        found["with"] = dataclasses.replace(found["with"], over_scratch=lead)
    watch.progress("labels", len(arms), len(arms))
    return found


def _lead(
    theirs: NDArray[np.float64], ours: NDArray[np.float64], owners: NDArray[np.int64], seed: int
) -> Lead:
    """By how much lower our losses are than theirs of the same rows."""
    mean, (low, high) = mean_with_interval(theirs - ours, owners, seed=seed)
    return mean, low, high


def blocks(found: Mapping[str, Gain]) -> list[AnyBlock]:
    """A sentence and a table; nothing where nothing was compared."""
    gain = found.get("with")
    if gain is None or gain.lead is None:
        return []
    lead, low, high = gain.lead
    code = "gain_helps" if low > 0 else "gain_harms" if high < 0 else "gain_chance"
    rows: list[list[str | float | int | None]] = [
        [
            _say(f"labels_{name}"),
            round(entry.log_loss, 4),
            None if entry.lead is None else round(entry.lead[0], 4),
            "" if entry.lead is None else f"{_signed(entry.lead[1])} … {_signed(entry.lead[2])}",
            entry.accuracy,
            entry.time_error,
        ]
        for name, entry in found.items()
    ]
    return [
        Heading(title=_say("labels_heading")),
        Sentence(
            text=_say(code, lead=_signed(lead), low=_signed(low), high=_signed(high)),
            tone="good" if low > 0 else "plain",
        ),
        *([] if gain.over_scratch is None else [_beside_scratch(gain.over_scratch)]),
        Table(
            title=_say("gain_table"),
            columns=[
                _say("gain_features"), figure_name("log_loss"), _say("gain_lead"), _say("labels_interval"),
                _say("actions_column_accuracy"), _say("actions_column_error"),
            ],
            rows=rows,
            units=["", "", "", "", "%", "seconds"],
            protocol=_say("gain_protocol", learnt=gain.rows[0], judged=gain.rows[1]),
        ),
    ]  # fmt: skip


def beside_scratch(found: Mapping[str, Gain]) -> dict[str, Any]:
    """What was carried over, compared with what is learnt here, for other programs: log losses, and the lead with its interval, under
    "scratch"; nothing where it was not compared.
    """
    lead = found["with"].over_scratch if "with" in found else None
    if lead is None:
        return {}
    told = {
        "log_loss": {name: gain.log_loss for name, gain in found.items()},
        "lead": lead[0],
        "lead_ci": [lead[1], lead[2]],
        "sentences": [_beside_scratch(lead).text],
    }
    return {"scratch": told}


def _beside_scratch(lead: Lead) -> Sentence:
    code = "scratch_ahead" if lead[1] > 0 else "scratch_behind" if lead[2] < 0 else "scratch_alike"
    told = {name: _signed(value) for name, value in zip(("lead", "low", "high"), lead, strict=True)}
    return Sentence(
        text=_say(code, figure=figure_name("log_loss"), share=PRETRAINING_SHARE, **told), tone="plain"
    )


def _signed(value: float) -> str:
    return f"{value:+.4f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
