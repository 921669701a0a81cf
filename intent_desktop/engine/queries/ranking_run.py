"""A run that ranks items, opened once and kept: its bundle, and the histories it has kept."""

import dataclasses
import functools
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.engine.courses.ranking.histories import KeptHistories
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.engine.queries.kept_run import KeptRun
from intent_desktop.engine.queries.runs import measured
from intent_desktop.engine.runs import Run
from intent_desktop.messages import Problem

_RUNS_KEPT = 2


@dataclasses.dataclass(frozen=True)
class RankingRun(KeptRun):
    """`tested` float64 (targets of the kept prompts,): the place of each when the model was tested, NaN where not known."""

    folder: str
    scorer: ItemScorer
    tested: NDArray[np.float64]


def opened(run: str) -> RankingRun:
    """The run in a folder. Problem `not_a_run`, `run_without_histories`, or as for a bundle that cannot be read."""
    folder = Run(Path(run))
    if not folder.bundle_file.is_file():
        raise Problem("not_a_run", file=run)
    return _opened(run, stamp(str(folder.bundle_file)))


@functools.lru_cache(_RUNS_KEPT)
def _opened(run: str, stamp: int) -> RankingRun:
    folder = Run(Path(run))
    kept = histories.load(folder.folder)
    if kept is None:
        raise Problem("run_without_histories", file=run)
    scorer = ItemScorer.open(folder.bundle_file)
    return RankingRun(
        kept,
        scorer.items,
        scorer.vectors.popularity,
        scorer.sequences.owner,
        run,
        scorer,
        _tested(folder, measured(run)["model"], kept),
    )


def _tested(run: Run, model: str, kept: KeptHistories) -> NDArray[np.float64]:
    """The places that the delivered model gave to the kept targets in the test.

    Of an owner with several prompts the last is the one that is kept.
    """
    places = np.full(len(kept.prompts.targets), np.nan)
    try:
        with database.cursor(run.predictions_file) as connection:
            found = connection.execute(
                f"SELECT id, target, arg_max({store.quote(model)}, answer) AS place"
                f" FROM (SELECT *, max(answer) OVER (PARTITION BY id) AS last FROM {store.parquet(run.predictions_file)})"
                " WHERE answer = last GROUP BY ALL"
            ).fetchnumpy()
    except (
        duckdb.Error
    ):  # predictions that were removed or damaged: the histories can be looked at all the same
        return places
    known = {
        (int(owner), int(target)): float(place)
        for owner, target, place in zip(found["id"], found["target"], found["place"], strict=True)
    }
    owners = np.repeat(kept.prompts.owners, kept.prompts.counts)
    for at, key in enumerate(zip(owners.tolist(), kept.prompts.targets.tolist(), strict=True)):
        places[at] = known.get(key, np.nan)
    return places
