"""Whether an encoder that went on learning from new data has kept up with one that learnt everything again, as typed blocks."""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.evaluation.action_report import action_name
from intent_desktop.evaluation.blocks import AnyBlock, Heading, Sentence, Table, Unit
from intent_desktop.evaluation.encoder_judgement import EncoderJudgement
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.numbers import format_duration
from intent_desktop.messages import Note, sentences
from intent_desktop.metrics.intervals import Interval
from intent_desktop.metrics.ranking import mean_with_interval, row_figures
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.encoder.model import BehaviourEncoder

FIGURE = "ndcg@10"
NAMES = ("before", "refreshed", "scratch")
DAYS = 30
PURCHASE = MEANINGS.index("purchase") + 1


@dataclasses.dataclass(frozen=True)
class Learning:
    """How long an encoder has learnt: seconds, and epochs of those planned; whether the time allowed ended it before anything else
    did.
    """

    seconds: float
    epochs: int
    planned: int
    out_of_time: bool


@dataclasses.dataclass(frozen=True, kw_only=True)
class Refresh:
    """An encoder as it was `before` it went on learning, `refreshed`, and one from `scratch`, judged on the same next items, of
    which there is at least one; and how long the latter two have learnt. ValueError where the next items are not the same.
    """

    before: EncoderJudgement
    refreshed: EncoderJudgement
    scratch: EncoderJudgement
    refreshed_learning: Learning
    scratch_learning: Learning
    seed: int

    def __post_init__(self) -> None:
        for other in (self.before, self.scratch):
            same_owners = np.array_equal(other.owners, self.refreshed.owners)
            if not same_owners or not np.array_equal(other.targets, self.refreshed.targets):
                raise ValueError("judgements of other next items")

    def lead(self, other: EncoderJudgement) -> tuple[float, Interval]:
        """By how much NDCG@10 of the refreshed one is higher, and the paired 95 % interval over owners."""
        values = _rows(self.refreshed) - _rows(other)
        return mean_with_interval(values, self.refreshed.owners, seed=self.seed)


def blocks(refresh: Refresh) -> list[AnyBlock]:
    """Sentences on what going on has kept up with and what it has brought, and a table."""
    over_scratch, over_before = refresh.lead(refresh.scratch), refresh.lead(refresh.before)
    (_, (low, high)), (_, (least, most)) = over_scratch, over_before
    kept_up = "refresh_ahead" if low > 0 else "refresh_behind" if high < 0 else "refresh_alike"
    brought = "refresh_brings" if least > 0 else "refresh_harms" if most < 0 else "refresh_no_news"
    if np.array_equal(_rows(refresh.refreshed), _rows(refresh.before)):
        brought = "refresh_same"
    cut = refresh.scratch_learning.out_of_time
    return [
        Heading(title=_say("refresh_heading")),
        Sentence(
            text=sentences((_say(kept_up, **_words(over_scratch)), _time_taken(refresh))),
            tone="caution" if high < 0 else "plain" if cut else "good",
        ),
        Sentence(
            text=_say(brought, **_words(over_before)),
            tone="good" if least > 0 else "caution" if most < 0 else "plain",
        ),
        _table(refresh, over_scratch, over_before),
    ]


def figures(refresh: Refresh) -> dict[str, Any]:
    """The same for other programs: metrics of the two others, how long was learnt, and the leads with their intervals; `sentences` are
    those of the report.
    """
    learnt = {"refreshed": refresh.refreshed_learning, "scratch": refresh.scratch_learning}
    told: dict[str, Any] = {
        "seconds": {name: learning.seconds for name, learning in learnt.items()},
        "epochs": {
            name: {
                "done": learning.epochs,
                "planned": learning.planned,
                "out_of_time": learning.out_of_time,
            }
            for name, learning in learnt.items()
        },
        "sentences": [block.text for block in blocks(refresh) if isinstance(block, Sentence)],
    }
    for name, other in (("before", refresh.before), ("scratch", refresh.scratch)):
        lead, ends = refresh.lead(other)
        metrics = other.metrics(BehaviourEncoder.family) | {f"roc_auc_purchase@{DAYS}": _purchases(other)}
        told[name] = {"metrics": metrics, "lead": lead, "lead_ci": list(ends)}
    return told


def _time_taken(refresh: Refresh) -> str:
    """How long both have learnt, and what the time allowed has ended."""
    own, scratch = refresh.refreshed_learning, refresh.scratch_learning
    said = [
        _say("refresh_time", seconds=format_duration(own.seconds), others=format_duration(scratch.seconds))
    ]
    for code, learning in (("refresh_cut", own), ("refresh_scratch_cut", scratch)):
        if learning.out_of_time:
            said.append(_say(code, done=learning.epochs, planned=learning.planned))
    return sentences(said)


def _table(
    refresh: Refresh, over_scratch: tuple[float, Interval], over_before: tuple[float, Interval]
) -> Table:
    """A row for each of the three; purchases only where they could be judged."""
    judged = (refresh.before, refresh.refreshed, refresh.scratch)
    leads = (over_before, None, over_scratch)
    found = [round(each.figures[BehaviourEncoder.family][FIGURE], 4) for each in judged]
    columns: list[tuple[str, Unit, Sequence[str | float | None]]] = [
        (_say("refresh_encoder"), "", [_say(f"refresh_row_{name}") for name in NAMES]),
        (figure_name(FIGURE), "", found),
        (_say("refresh_lead"), "", [None if lead is None else round(lead[0], 4) for lead in leads]),
        (_say("labels_interval"), "", [_ends(lead) for lead in leads]),
    ]
    chances = [_purchases(each) for each in judged]
    if any(chance is not None for chance in chances):
        kind = action_name(MEANINGS[PURCHASE - 1])
        title = _say("encoder_within", kind=kind[:1].upper() + kind[1:], days=DAYS)
        columns.append((title, "", chances))
    learnt = (refresh.refreshed_learning, refresh.scratch_learning)
    epochs = [_say("refresh_epochs_of", done=each.epochs, planned=each.planned) for each in learnt]
    columns.append((_say("refresh_epochs"), "", ["", *epochs]))
    columns.append((_say("refresh_seconds"), "seconds", [None, *(each.seconds for each in learnt)]))
    return Table(
        title=_say("refresh_table"),
        columns=[title for title, _, _ in columns],
        rows=[list(row) for row in zip(*(cells for _, _, cells in columns), strict=True)],
        units=[unit for _, unit, _ in columns],
        protocol=_say("refresh_protocol", asked=len(np.unique(refresh.refreshed.owners))),
    )


def _rows(judged: EncoderJudgement) -> Floats:
    """NDCG@10 of each next item, (rows,)."""
    places = judged.places[BehaviourEncoder.family]
    return row_figures(places, np.arange(len(places) + 1, dtype=np.int64))[FIGURE]


def _purchases(judged: EncoderJudgement) -> float | None:
    """ROC-AUC of a purchase within a month; None where that could not be judged."""
    return next(
        (entry.roc_auc for entry in judged.foretold if (entry.kind, entry.days) == (PURCHASE, DAYS)), None
    )


def _words(lead: tuple[float, Interval]) -> dict[str, str]:
    mean, (low, high) = lead
    return {"lead": _signed(mean), "low": _signed(low), "high": _signed(high)}


def _ends(lead: tuple[float, Interval] | None) -> str:
    return "{low} … {high}".format(**_words(lead)) if lead is not None else ""


def _signed(value: float) -> str:
    return f"{value:+.4f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
