"""What telling histories differently and pushing the inputs do for the Transformer, against doing neither.

Amazon Beauty leave-one-out, the demo shop by time; only validation is looked at, the test part never. Each seed begins every way
alike and judges it on the same prompts, so differences are taken within seeds; the interval is Student's, over seeds. By default the
network learns from a fifth of Beauty's customers, which takes some 18 minutes of processor time; --share 1 is all of them.

python -m tests.benchmarks.robustness [--data beauty small] [--ways none mask …] [--seeds 3] [--epochs 10] [--share 0.2]
"""

import argparse
import dataclasses
import tempfile
import time
from pathlib import Path
from typing import Any, Literal

import numpy as np
from scipy import stats

from intent_desktop.data.demo_shop import simulate
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting
from intent_desktop.models.transformer.model import Transformer
from intent_desktop.questions.next_item import NextItem
from intent_desktop.questions.settings import Settings
from tests.benchmarks.running import close, parser, real_file

MOST_JUDGED = 3_000
"""Validation prompts; to judge all of them after each epoch would take longer than to learn."""
WAYS: dict[str, dict[str, Any]] = {
    "none": {},
    "crop": {"augmentation": "crop"},
    "mask": {"augmentation": "mask"},
    "reorder": {"augmentation": "reorder"},
    "substitute": {"augmentation": "substitute"},
    "mixed": {"augmentation": "mixed"},
    "push 0.5": {"adversarial": 0.5},
    "push 2": {"adversarial": 2.0},
}


def main() -> None:
    """Learn in each way from each of the data with each seed, and print a table and the figures."""
    arguments = parser(__doc__)
    arguments.add_argument("--data", nargs="+", default=["beauty"], choices=["beauty", "small", "medium"])
    arguments.add_argument("--ways", nargs="+", default=list(WAYS), choices=list(WAYS))
    arguments.add_argument("--seeds", type=int, default=3)
    arguments.add_argument("--epochs", type=int, default=10)
    arguments.add_argument(
        "--share", type=float, default=0.2, help="of the histories, which the network learns from"
    )
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="robustness-") as folder:
        found = {data: _compared(data, given, Path(folder) / data) for data in given.data}
    close("robustness", {"epochs": given.epochs, "share": given.share, "data": found})


def _compared(
    data: Literal["beauty", "small", "medium"], given: argparse.Namespace, folder: Path
) -> list[dict[str, Any]]:
    """The figures of each way on these data, printed as a table whose first line the others are held against."""
    examples = _examples(data, folder)
    if given.share < 1:
        kept = np.random.default_rng(0).random(len(examples.train)) < given.share
        examples = dataclasses.replace(examples, train=examples.train.take(kept))
    examples = dataclasses.replace(examples, valid=examples.valid.at_most(MOST_JUDGED))
    actions, owners = int(examples.train.lengths.sum()), len(examples.train)
    print(f"\n{data}: {actions:,} actions of {owners:,} histories, {len(examples.items):,} items")
    print(f"{'way':<12} {'ndcg@10':>8} {'hr@10':>7} {'lead':>8} {'± 95 %':>8} {'epoch':>6} {'an epoch':>9}")
    rows: list[dict[str, Any]] = []
    for way in given.ways:
        runs = [_learnt(WAYS[way], seed, given.epochs, examples) for seed in range(given.seeds)]
        row = {name: [run[name] for run in runs] for name in runs[0]}
        rows.append({"way": way, **row})
        leads = np.subtract(row["ndcg@10"], rows[0]["ndcg@10"])
        spread = stats.t.ppf(0.975, len(leads) - 1) * stats.sem(leads) if len(leads) > 1 else np.nan
        print(
            f"{way:<12} {np.mean(row['ndcg@10']):>8.4f} {np.mean(row['hr@10']):>7.4f} {leads.mean():>+8.4f} {spread:>8.4f}"
            f" {np.mean(row['epoch']):>6.1f} {np.mean(row['processor']):>8.1f}s",
            flush=True,
        )
    return rows


def _examples(data: Literal["beauty", "small", "medium"], folder: Path) -> SequenceExamples:
    if data == "beauty":
        paths, settings = [real_file("amazon_beauty/Beauty.txt")], Settings(split="leave-one-out")
    else:
        paths, settings = [simulate(data, 1, folder, Watch()).events], Settings(split="time")
    prepared = NextItem().prepare(dataset(Source(paths=paths), folder, Watch()), settings, Watch())
    return prepared.examples


def _learnt(options: dict[str, Any], seed: int, epochs: int, examples: SequenceExamples) -> dict[str, float]:
    """The best epoch's figures, which one it was, and the seconds of processor time an epoch took with its judgement."""
    ends: list[EpochEnd] = []

    def hear(event: Event) -> None:
        if isinstance(event, EpochEnd):
            ends.append(event)

    model = Transformer(epochs=epochs, patience=epochs, device="cpu", **options)
    begun = time.process_time()
    model.fit(examples, Fitting(Watch(hear), seed=seed, minutes=1e6))
    taken = time.process_time() - begun
    best = max(ends, key=lambda end: end.valid["ndcg@10"] or 0.0)
    figures = {name: round(best.valid[name] or 0.0, 5) for name in ("ndcg@10", "hr@10")}
    return {**figures, "epoch": best.epoch, "processor": round(taken / len(ends), 2)}


if __name__ == "__main__":
    main()
