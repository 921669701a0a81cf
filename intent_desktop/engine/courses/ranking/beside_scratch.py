"""A recommender tuned from an encoder that was given, beside one tuned from an encoder learnt from scratch."""

import dataclasses
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import PRETRAINING_SHARE
from intent_desktop.evaluation.blocks import AnyBlock, Heading, Sentence, Table
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.events import Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.messages import Note, model_name
from intent_desktop.metrics.intervals import Interval
from intent_desktop.metrics.ranking import mean_with_interval, row_figures
from intent_desktop.models.recommender import MOST_VALIDATED, Recommender, ranks

FIGURE = "ndcg@10"


GIVEN, NEW = "given", "new"


@dataclasses.dataclass(frozen=True)
class Compared:
    """NDCG@10 on validation of what was tuned from the encoder "given", from a "new" one, and of models that start from nothing, by
    name; how far the first is ahead of each other one, with the paired 95 % interval; of so many prompts.
    """

    reached: dict[str, float]
    leads: dict[str, tuple[float, Interval]]
    prompts: int


def compare(
    given: Recommender,
    scratch: Recommender,
    others: Mapping[str, Recommender],
    examples: SequenceExamples,
    seed: int,
    watch: Watch,
) -> Compared:
    """All on the same prompts of the validation part; `others` start from nothing, by name. All have learnt from the train part alone."""
    prompts = examples.valid.at_most(MOST_VALIDATED)

    def of(model: Recommender) -> NDArray[np.float64]:
        places = ranks(
            model.scores, prompts, len(examples.items), examples.repeats, watch, "judge from scratch"
        )
        return row_figures(places, prompts.target_starts)[FIGURE]

    own = of(given)
    rest = {name: of(model) for name, model in {NEW: scratch, **others}.items()}
    return Compared(
        {name: float(figures.mean()) for name, figures in {GIVEN: own, **rest}.items()},
        {
            name: mean_with_interval(own - figures, prompts.owners, seed=seed)
            for name, figures in rest.items()
        },
        len(prompts),
    )


def figures(found: Compared) -> dict[str, Any]:
    """What was carried over, compared with what is learnt here, for other programs, under "scratch"."""
    lead, ends = found.leads[NEW]
    told = {
        FIGURE: found.reached,
        "lead": lead,
        "lead_ci": list(ends),
        "sentences": [_sentence(found).text],
    }
    return {"scratch": told}


def blocks(found: Compared) -> list[AnyBlock]:
    """A sentence and a table."""
    titles = {GIVEN: _say("scratch_given"), NEW: _say("scratch_new")}
    rows: list[list[str | float | int | None]] = []
    for name, reached in found.reached.items():
        title = titles.get(name) or _say("scratch_none", model=model_name(name))
        row: list[str | float | int | None] = [title, round(reached, 4), None, ""]
        if name in found.leads:
            middle, ends = found.leads[name]
            row[2:] = [round(middle, 4), f"{_signed(ends[0])} … {_signed(ends[1])}"]
        rows.append(row)
    return [
        Heading(title=_say("scratch_heading")),
        _sentence(found),
        Table(
            columns=[
                _say("scratch_model"),
                figure_name("ndcg@10"),
                _say("scratch_lead"),
                _say("labels_interval"),
            ],
            rows=rows,
            protocol=_say("scratch_protocol", prompts=found.prompts),
        ),
    ]


def _sentence(found: Compared) -> Sentence:
    lead, (low, high) = found.leads[NEW]
    code = "scratch_ahead" if low > 0 else "scratch_behind" if high < 0 else "scratch_alike"
    told = {"lead": _signed(lead), "low": _signed(low), "high": _signed(high)}
    return Sentence(
        text=_say(code, figure=figure_name("ndcg@10"), share=PRETRAINING_SHARE, **told), tone="plain"
    )


def _signed(value: float) -> str:
    return f"{value:+.4f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
