"""How fast the Transformer learns on Amazon Beauty: 128 wide, one block, length 50, every place a target.

Leave-one-out; only validation is looked at, the test items never. Processor time stands beside the clock.

python -m tests.benchmarks.beauty_transformer [--objectives full sampled] [--epochs 8]
"""

import tempfile
import time
from pathlib import Path
from typing import Any, Literal

import numpy as np

from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.events import EpochEnd, Event, Progress, Watch
from intent_desktop.examples.prompts import SequenceExamples, leave_one_out
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.models.base import Fitting
from intent_desktop.models.sequence_networks.batches import windows
from intent_desktop.models.transformer.model import Transformer
from tests.benchmarks.running import close, parser, real_file

GOAL = 0.056
SECONDS = {"full": 20, "sampled": 11}


def main() -> None:
    """Learn with each objective, print a line an epoch, then the goals."""
    arguments = parser(__doc__)
    arguments.add_argument("--objectives", nargs="+", default=["full", "sampled"], choices=list(SECONDS))
    arguments.add_argument("--epochs", type=int, default=8, help="at least 2: the first one is not timed")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="beauty-") as folder:
        examples = _examples(Path(folder))
        found = [_learnt(objective, given.epochs, examples) for objective in given.objectives]
    close("beauty_transformer", {"objectives": found})


def _examples(folder: Path) -> SequenceExamples:
    source = Source(paths=[real_file("amazon_beauty/Beauty.txt")])
    store = SequenceStore.build(dataset(source, folder, Watch()), folder / "sequences", Watch())
    train, valid, test = leave_one_out(store, repeats=False)
    return SequenceExamples(store.items, train, valid, test, store.whole(), repeats=False)


def _learnt(objective: Literal["full", "sampled"], epochs: int, examples: SequenceExamples) -> dict[str, Any]:
    places = int((windows(examples.train, 50).lengths - 1).sum())
    print(f"\n{objective} softmax, {places:,} places an epoch, {len(examples.items):,} items")
    print(f"{'epoch':>6} {'clock':>8} {'processor':>10} {'ndcg@10':>8} {'hr@10':>7}")
    curve: list[dict[str, float]] = []
    begun = time.monotonic(), time.process_time()
    learnt: list[tuple[float, float]] = []
    """Of each epoch but the first the seconds by the clock and of the processor that learning took."""
    ended = begun

    def hear(event: Event) -> None:
        nonlocal ended
        if isinstance(event, Progress) and event.stage == "rank" and event.done == 0 and curve:
            learnt.append((time.monotonic() - ended[0], time.process_time() - ended[1]))
        if isinstance(event, EpochEnd):
            ended = time.monotonic(), time.process_time()
            point = {
                "clock": ended[0] - begun[0],
                "processor": ended[1] - begun[1],
                "ndcg@10": event.valid["ndcg@10"] or 0.0,
                "hr@10": event.valid["hr@10"] or 0.0,
            }
            curve.append(point)
            print(
                f"{event.epoch:>6} {point['clock']:>7.0f}s {point['processor']:>9.0f}s"
                f" {point['ndcg@10']:>8.4f} {point['hr@10']:>7.4f}",
                flush=True,
            )

    model = Transformer(objective, epochs=epochs, patience=epochs, device="cpu")
    model.fit(examples, Fitting(Watch(hear)))
    clock, processor = (float(seconds) for seconds in np.mean(learnt, axis=0))
    reached = next((point for point in curve if point["ndcg@10"] >= GOAL), None)
    print(
        f"an epoch: {clock:.1f} s by the clock, {processor:.1f} s of processor time, {places / clock:,.0f} places/s"
        f" (goal {SECONDS[objective]} s: {'reached' if clock <= SECONDS[objective] else 'MISSED'})"
    )
    print(f"ndcg@10 {GOAL}: " + (f"after {reached['clock']:.0f} s" if reached else "not reached"))
    return {
        "objective": objective,
        "epoch_seconds": round(clock, 2),
        "epoch_processor_seconds": round(processor, 2),
        "places_per_second": round(places / clock),
        "curve": [{name: round(value, 4) for name, value in point.items()} for point in curve],
    }


if __name__ == "__main__":
    main()
