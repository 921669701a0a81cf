"""A shop of a million users and a hundred thousand items: neighbours in order learn from it, and rank for everybody.

python -m tests.benchmarks.million_users [--users N] [--items N] [--actions N] [--model sequential_knn]

The shop is simulated: items have a popularity law and belong to groups; a user stays in a few groups, and within a group the
next item is often one near the last. Everything runs in this process; its peak memory is printed, the shop included. The
first answer of some users is compared with the one taken from scores of all items.
"""

import resource
import statistics
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples, leave_one_out
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import top
from tests.benchmarks.running import close, parser

GROUP = 100
COUNT = 20
GOAL_SECONDS, GOAL_GB, GOAL_LIVE_MS = 600, 4.0, 50
LIVE = 200


def main() -> None:
    """Simulate, learn, rank for all, answer some one by one; print a line for each."""
    arguments = parser(__doc__)
    arguments.add_argument("--users", type=int, default=1_000_000)
    arguments.add_argument("--items", type=int, default=100_000)
    arguments.add_argument("--actions", type=int, default=10, help="of a user, on average")
    arguments.add_argument("--model", default="sequential_knn")
    given = arguments.parse_args()
    store = _shop(given.users, given.items, given.actions)
    train, valid, test = leave_one_out(store, repeats=True)
    examples = SequenceExamples(store.items, train, valid, test, store.whole(), repeats=True)
    print(f"{len(store):,} actions of {given.users:,} users on {given.items:,} items", flush=True)

    model, fit_seconds = _timed(lambda: catalogue.create(given.model, {}).fit(examples, Fitting()))
    _, refit_seconds = _timed(lambda: model.refit(examples.learn_from_everything(), Fitting()))
    print(
        f"fit {fit_seconds:.0f} s (numbers chosen on validation), learnt again {refit_seconds:.0f} s",
        flush=True,
    )

    everybody = store.whole()

    def ranked(rows: NDArray[np.intp] | slice) -> NDArray[np.int32]:
        asked = everybody.take(rows)
        return top(model.scores, asked, given.items, COUNT, False, Watch(), sparse=model.sparse_scores).codes

    worked = time.process_time()
    codes, seconds = _timed(lambda: ranked(slice(None)))
    worked = time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e9
    print(
        f"top {COUNT} for all {seconds:.0f} s (processor {worked:.0f} s), {given.users / seconds:,.0f} users a second,"
        f" peak {peak:.2f} GB"
    )

    drawn = np.random.default_rng(1).choice(given.users, LIVE, replace=False)
    for place in drawn[: LIVE // 4]:
        dense = top(model.scores, everybody.take([place]), given.items, COUNT, False, Watch()).codes
        assert np.array_equal(dense[0], codes[place]), "another answer than from scores of all items"
    live = [1_000 * _timed(lambda place=place: ranked([place]))[1] for place in drawn]
    worst = float(np.percentile(live, 95))
    print(f"one live answer {statistics.median(live):.1f} ms, 95 % within {worst:.1f} ms")
    reached = seconds < GOAL_SECONDS and peak < GOAL_GB and worst < GOAL_LIVE_MS
    print(
        f"goals {GOAL_SECONDS} s, {GOAL_GB:.0f} GB, {GOAL_LIVE_MS} ms: {'reached' if reached else 'MISSED'}"
    )
    close(
        "million_users",
        {
            "model": given.model,
            "actions": len(store),
            "fit_seconds": round(fit_seconds, 1),
            "refit_seconds": round(refit_seconds, 1),
            "seconds": round(seconds, 1),
            "processor_seconds": round(worked, 1),
            "users_a_second": round(given.users / seconds),
            "peak_gb": round(peak, 2),
            "live_ms": round(statistics.median(live), 1),
            "live_ms_95": round(worst, 1),
        },
    )


def _timed(work):  # type: ignore[no-untyped-def]
    started = time.perf_counter()
    result = work()
    return result, time.perf_counter() - started


def _shop(users: int, items: int, actions: int) -> SequenceStore:
    """Everybody's actions, packed in memory."""
    random = np.random.default_rng(0)
    lengths = 3 + random.geometric(1 / max(actions - 2, 1), users)
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    count = int(starts[-1])
    groups = max(items // GROUP, 1)
    # Groups and, within each, items follow a power law; an item's number says nothing of how popular it is.
    popularity = 1 / np.arange(1, groups + 1) ** 0.8
    homes = random.choice(groups, (users, 3), p=popularity / popularity.sum()).astype(np.int32)
    owners = np.repeat(np.arange(users, dtype=np.int32), lengths)
    group = homes[owners, random.integers(0, 3, count)]
    within = (GROUP * random.random(count) ** 2.5).astype(np.int32)
    near = np.flatnonzero((random.random(count) < 0.5) & (np.r_[-1, owners[:-1]] == owners))
    group[near] = group[near - 1]
    within[near] = (within[near - 1] + 1 + random.integers(0, 3, len(near))) % GROUP
    names = random.permutation(items).astype(np.int32)
    codes = names[np.minimum(group * GROUP + within, items - 1)] + 1
    catalogued = Items(np.array([f"item {number}" for number in range(items)], dtype=object))
    owner_names = np.char.mod("%d", np.arange(users))
    return SequenceStore(Path(), "user", owner_names, starts, Actions(codes.astype(np.int32)), catalogued)


if __name__ == "__main__":
    main()
