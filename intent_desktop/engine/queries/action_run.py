"""A run that tells the next action, opened once and kept: its bundle, its histories, and what came after them."""

import dataclasses
import functools
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from intent_desktop.data import store
from intent_desktop.engine.courses.action.histories import load_items
from intent_desktop.engine.courses.action.scorer import ActionScorer
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.engine.courses.ranking.histories import KeptHistories
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.engine.queries.kept_run import KeptRun
from intent_desktop.engine.queries.next_action import scorer_of
from intent_desktop.engine.queries.runs import measured
from intent_desktop.engine.runs import Run
from intent_desktop.evaluation.action_report import action_name
from intent_desktop.messages import Problem

_RUNS_KEPT = 2


@dataclasses.dataclass(frozen=True)
class Came:
    """What really came after a kept history, and how the model had told it in the test.

    `seconds` until it, None where nothing came within the horizon. `chance`: the one it was given; `place`: how many kinds
    were given as much or more. `cart_bought`: whether something in the open cart was bought, None where none was open.
    `cut`: the test knew more of them than the last actions that are kept.
    """

    kind: str
    seconds: float | None
    chance: float
    place: int
    cart_bought: bool | None
    cut: bool

    def told(self) -> dict[str, Any]:
        """The same as JSON values."""
        return {
            "meaning": self.kind,
            "words": action_name(self.kind),
            "seconds": self.seconds,
            "chance": self.chance,
            "place": self.place,
            "cart_bought": self.cart_bought,
            "cut": self.cut,
        }


@dataclasses.dataclass(frozen=True)
class ActionRun(KeptRun):
    """`came`: by row of the kept histories; those that the run's predictions do not know are missing."""

    scorer: ActionScorer
    number: int
    came: dict[int, Came]


def opened(run: str) -> ActionRun:
    """The run in a folder. Problem `not_a_run`, `run_without_histories`, or as for a bundle that cannot be read."""
    folder = Run(Path(run))
    if not folder.bundle_file.is_file():
        raise Problem("not_a_run", file=run)
    return _opened(run, stamp(str(folder.bundle_file)))


@functools.lru_cache(_RUNS_KEPT)
def _opened(run: str, stamp: int) -> ActionRun:
    folder = Run(Path(run))
    kept, catalogue = histories.load(folder.folder), load_items(folder.folder)
    if kept is None or catalogue is None:
        raise Problem("run_without_histories", file=run)
    scorer = scorer_of(folder)
    came = _came(folder, measured(run)["model"], scorer.actions.kinds, kept)
    return ActionRun(kept, *catalogue, "user", scorer, folder.summary().number, came)


def _came(run: Run, model: str, kinds: list[str], kept: KeptHistories) -> dict[int, Came]:
    """What the run's predictions say of the moments right after the kept histories."""
    times = kept.prompts.histories.actions.times
    if times is None:
        return {}
    chances = ", ".join(store.quote(f"{model}: {kind}") for kind in kinds)
    try:
        with database.cursor(run.predictions_file) as connection:
            rows = connection.execute(
                f"SELECT id::VARCHAR, epoch_us(moment::TIMESTAMP), answer, seconds, cart_bought, {chances}"
                f" FROM {store.parquet(run.predictions_file)} WHERE seconds_since = 0"
            ).fetchall()
    except (
        duckdb.Error
    ):  # predictions that were removed or damaged: the histories can be looked at all the same
        return {}
    moments = times[kept.prompts.histories.ends - 1].astype(np.int64).tolist()
    wanted = {key: row for row, key in enumerate(zip(kept.owners, moments, strict=True))}
    came = {}
    for name, moment, kind, seconds, bought, *told in rows:
        row = wanted.get((name, moment))
        if row is None or kind not in kinds:
            continue
        chance = float(told[kinds.index(kind)])
        nothing, closed = (value is None or value != value for value in (seconds, bought))
        came[row] = Came(
            kind,
            None if nothing else float(seconds),
            chance,
            sum(float(each) >= chance for each in told),
            None if closed else bool(bought),
            # One that was just as long is told to be cut as well: nothing tells them apart.
            int(kept.prompts.histories.lengths[row]) >= histories.LONGEST,
        )
    return came
