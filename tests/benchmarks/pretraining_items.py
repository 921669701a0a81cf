"""What pre-training brings a recommender, by the number of histories it learns from: Amazon Beauty, leave-one-out.

python -m tests.benchmarks.pretraining_items [--seeds 2] [--minutes 6] [--judged 10000]

An encoder learns from all histories without their last two items. Then, for each share of the histories, drawn anew for each seed, the
Transformer learns from those alone from its beginning, and `tuned_items` from the same ones from the encoder; both choose their epoch
on validation and are judged on the last item of the same test customers among all items. The encoder by itself stands beside them.
"""

import dataclasses
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.recommender import TunedRecommender
from intent_desktop.models.recommender import ranks
from intent_desktop.models.transformer.model import Transformer
from intent_desktop.questions.next_item import NextItem
from intent_desktop.questions.settings import Settings
from tests.benchmarks.running import close, parser, real_file

SHARES = (0.01, 0.05, 0.2, 1.0)


def main() -> None:
    """Print a line for each share and seed, then one JSON object."""
    arguments = parser(__doc__)
    arguments.add_argument("--seeds", type=int, default=2)
    arguments.add_argument("--minutes", type=float, default=6, help="for the encoder, and for each model")
    arguments.add_argument("--judged", type=int, default=10_000, help="customers judged on")
    given = arguments.parse_args()
    source = Source(paths=[real_file("amazon_beauty/Beauty.txt")])
    with tempfile.TemporaryDirectory(prefix="pretraining-items-") as name:
        log = dataset(source, Path(name), Watch())
        examples = NextItem().prepare(log, Settings(split="leave-one-out"), Watch()).examples
        judged = examples.test.at_most(given.judged)

        def quality(scoring: Any) -> float:
            places = ranks(scoring, judged, len(examples.items), examples.repeats, Watch())
            return float(row_figures(places, judged.target_starts)["ndcg@10"].mean())

        started = time.monotonic()
        encoder = BehaviourEncoder().fit(examples.train, examples.items, None, Fitting(minutes=given.minutes))
        seconds, alone = time.monotonic() - started, quality(encoder.scores)
        print(f"encoder: {seconds:.0f} s, {encoder.epochs_} epochs, NDCG@10 {alone:.4f}", flush=True)
        rows = []
        for share in SHARES:
            for seed in range(given.seeds if share < 1 else 1):
                kept = np.random.default_rng(seed).random(len(examples.train)) < share
                taught = dataclasses.replace(examples, train=examples.train.take(kept))
                fitting = Fitting(seed=seed, minutes=given.minutes, encoder=encoder)
                found = {
                    model.family: quality(model.fit(taught, fitting).scores)
                    for model in (Transformer(), TunedRecommender())
                }
                rows.append({"share": share, "seed": seed, "histories": int(kept.sum()), **found})
                told = ", ".join(f"{family} {figure:.4f}" for family, figure in found.items())
                print(f"  {share:4.0%} of the histories ({kept.sum():,}), seed {seed}: {told}", flush=True)
    close(
        "pretraining_items",
        {"encoder": {"seconds": round(seconds), "ndcg@10": round(alone, 5)}, "rows": rows},
    )


if __name__ == "__main__":
    main()
