"""What a report and a bundle tell of a training besides its answers: what was learnt from, when, and on what."""

from collections.abc import Iterable

import numpy as np

from intent_desktop.data import drift, store
from intent_desktop.data.dataset import Dataset
from intent_desktop.evaluation.report import Activity
from intent_desktop.examples.index import Examples
from intent_desktop.models.base import ModelState
from intent_desktop.questions.base import Prepared
from intent_desktop.training.device import device_name

PROFILED_ROWS = 50_000


def profile(examples: Examples) -> drift.Profile:
    """What the training features looked like, for telling later whether new data has moved away."""
    rows = examples.rows("train")
    if len(rows) > PROFILED_ROWS:
        rows = np.sort(np.random.default_rng(0).permutation(rows)[:PROFILED_ROWS])
    return drift.profile(*examples.features.take(rows).by_name())


def activity(learnt_from: Dataset, prepared: Prepared) -> Activity | None:
    """Actions a week and the moments of the question; None where it is not asked at cut-offs."""
    plan = prepared.plan
    if plan is None:
        return None
    with store.connect(learnt_from.path.parent) as connection:
        rows = connection.execute(
            f"SELECT date_trunc('week', time)::TIMESTAMP, count(*) FROM {store.parquet(learnt_from.path)}"
            " GROUP BY 1 ORDER BY 1"
        ).fetchall()
    return Activity(
        weeks=[week for week, _ in rows],
        counts=[count for _, count in rows],
        start=plan.start,
        first_cutoff=plan.training[-1],
        test=plan.test,
        end=plan.test + plan.horizon,
    )


def device_of(states: Iterable[ModelState]) -> str:
    """What the network among the models learnt on, which it remembers; else what everything but a network learns on."""
    remembered = [state.settings["device"] for state in states if "device" in state.settings]
    return str(remembered[0]) if remembered else device_name()
