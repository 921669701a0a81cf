"""Why single rows of new files are answered as they are, as columns of the file of scores."""

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import Why
from intent_desktop.engine.courses.features.scorer import ROWS_AT_ONCE
from intent_desktop.evaluation import explanation
from intent_desktop.evaluation.explanation import Accountable
from intent_desktop.evaluation.pushes import push_in_words
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages.punctuation import aside, labelled

TOP_ROWS = 1000
REASONS = 3


def columns_of_reasons(
    model: Accountable,
    examples: Examples,
    rank: NDArray[np.int64],
    why: Why,
    watch: Watch,
    answered: NDArray[np.bool_] | None = None,
) -> dict[str, Any]:
    """Columns why_1 … why_3: the strongest pushes on each explained row, in words and as a number, those for its answer first; an
    estimate is announced before all.

    `answered`: bool (rows,), whether the answer is yes; None: what speaks for more comes first in all rows.
    """
    rows = np.flatnonzero(rank <= TOP_ROWS) if why == "top" else np.arange(len(examples))
    probe = rows[: min(200, len(rows))]
    begun = time.monotonic()
    if model.contributions(examples.features.take(probe)) is None:
        watch.notice("score_no_reasons")
        return {}
    if why == "all":
        seconds = (time.monotonic() - begun) / len(probe) * len(rows)
        watch.notice("score_why_estimate", rows=len(rows), seconds=round(seconds))
    columns = [np.full(len(examples), "", dtype=object) for _ in range(REASONS)]
    for start in range(0, len(rows), ROWS_AT_ONCE // 10):
        watch.check()
        watch.progress("explain", start, len(rows))
        block = rows[start : start + ROWS_AT_ONCE // 10]
        features = examples.features.take(block)
        account = model.contributions(features)
        assert account is not None
        for_yes = np.ones(len(block), dtype=bool) if answered is None else answered[block]
        told = explanation.reasons_for(account, features, for_yes, REASONS)
        for row, found in zip(block, told, strict=True):
            for column, reason in zip(columns, found, strict=False):
                pushes = labelled(f"{reason.name} = {reason.value}", push_in_words(reason.push))
                column[row] = aside(pushes, f"{reason.push:+.2f}")
    watch.progress("explain", len(rows), len(rows))
    return {f"why_{number}": column for number, column in enumerate(columns, start=1)}
