"""A recommender tuned from an encoder that was given, beside one tuned from an encoder learnt from scratch."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.blocks import AnyBlock, Heading, Sentence, Table
from intent_desktop.events import Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.messages import Note, model_name
from intent_desktop.metrics.ranking import mean_with_interval, row_figures
from intent_desktop.models.recommender import MOST_VALIDATED, Recommender, ranks

FIGURE = "ndcg@10"


def blocks(
    given: Recommender,
    scratch: Recommender,
    others: Mapping[str, Recommender],
    examples: SequenceExamples,
    seed: int,
    watch: Watch,
) -> list[AnyBlock]:
    """A sentence and a table of the validation part; `others` start from nothing, by name. All have learnt from the train part alone."""
    prompts = examples.valid.at_most(MOST_VALIDATED)

    def of(model: Recommender) -> NDArray[np.float64]:
        places = ranks(
            model.scores, prompts, len(examples.items), examples.repeats, watch, "judge from scratch"
        )
        return row_figures(places, prompts.target_starts)[FIGURE]

    named = {_say("scratch_given"): of(given), _say("scratch_new"): of(scratch)}
    named |= {_say("scratch_none", model=model_name(name)): of(model) for name, model in others.items()}
    own, *rest = named.values()
    leads = [mean_with_interval(own - figures, prompts.owners, seed=seed) for figures in rest]
    lead, (low, high) = leads[0]
    code = "scratch_ahead" if low > 0 else "scratch_behind" if high < 0 else "scratch_alike"
    told = {"lead": _signed(lead), "low": _signed(low), "high": _signed(high)}
    rows: list[list[str | float | int | None]] = [
        [name, round(float(figures.mean()), 4), None, ""] for name, figures in named.items()
    ]
    for row, (middle, ends) in zip(rows[1:], leads, strict=True):
        row[2:] = [round(middle, 4), f"{_signed(ends[0])} … {_signed(ends[1])}"]
    return [
        Heading(title=_say("scratch_heading")),
        Sentence(text=_say(code, figure="NDCG@10", **told), tone="plain"),
        Table(
            columns=[_say("scratch_model"), "NDCG@10", _say("scratch_lead"), _say("labels_interval")],
            rows=rows,
            protocol=_say("scratch_protocol", prompts=len(prompts)),
        ),
    ]


def _signed(value: float) -> str:
    return f"{value:+.4f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
