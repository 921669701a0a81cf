"""What pre-training brings, by the number of answers: models on features alone and with the encoder's columns.

python -m tests.benchmarks.pretraining [--data demo-medium|demo-small|online-retail] [--models trees linear] [--draws 20] [--budget 25]

An encoder learns from the actions before the moments that the question learns at (`train --encoder new`). Then, for each share of
the answers, the same drawn answers of the train and validation parts teach both, and both are judged on the test cut-off. Intervals
are 95 %: of the mean lead over the draws, and at all answers, where nothing is drawn, of customers drawn again.
"""

import dataclasses
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from intent_desktop.data import demo_shop
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.features.encoding import encoded
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source, Training
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.metrics.intervals import paired_interval
from intent_desktop.models.base import Fitting
from intent_desktop.models.linear import Linear
from intent_desktop.models.trees import Trees
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.outcome import YesNoQuestion
from tests.benchmarks.running import close, parser, real_file

SHARES = (0.01, 0.05, 0.2, 1.0)


def main() -> None:
    """Print a line for each question and share of the answers, then one JSON object."""
    arguments = parser(__doc__)
    arguments.add_argument(
        "--data", choices=["demo-medium", "demo-small", "online-retail"], default="demo-medium"
    )
    arguments.add_argument("--questions", nargs="+", default=["purchase", "churn"])
    arguments.add_argument("--models", nargs="+", default=["trees", "linear"], choices=["trees", "linear"])
    arguments.add_argument("--draws", type=int, default=20)
    arguments.add_argument("--budget", type=float, default=25, help="minutes; the encoder takes 0.4 of them")
    given = arguments.parse_args()
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="pretraining-") as name:
        folder = Path(name)
        source = _source(given.data, folder)
        log = dataset(source, folder / "data", Watch())
        for asked in given.questions:
            started = time.monotonic()
            question = questions.load(asked)
            assert isinstance(question, YesNoQuestion)
            training = Training(source=source, question=asked, encoder="new", budget_minutes=given.budget)
            lesson = Lesson(training, log, None, folder / asked, Watch(), started, only_begun=False)
            prepared = question.prepare(log, training.settings, Watch(), with_histories=True)
            prepared, view = encoded(lesson, question, prepared)
            seconds = time.monotonic() - started
            examples = prepared.examples
            parts = {part: len(examples.rows(part)) for part in ("train", "valid", "test")}
            print(f"{asked}: encoder until {view.encoder.until_}, {seconds:.0f} s, {parts}", flush=True)
            figures[asked] = {
                "seconds": round(seconds),
                "until": str(view.encoder.until_),
                **parts,
                **{
                    name: _by_share(examples, len(view.columns()), given.draws, name) for name in given.models
                },
            }
    close("pretraining", {"data": given.data, "draws": given.draws, **figures})


def _source(data: str, folder: Path) -> Source:
    if data == "online-retail":
        return Source(paths=[real_file("online_retail.csv.gz")])
    size = data.removeprefix("demo-")
    return Source(paths=[demo_shop.simulate(size, 1, folder / "shop", Watch()).events])  # type: ignore[arg-type]


def _by_share(examples: Examples, further: int, draws: int, name: str) -> dict[str, Any]:
    test = examples.of("test")
    found = {}
    for share in SHARES:
        random = np.random.default_rng(0)
        chances = []
        for draw in range(draws if share < 1 else 1):
            rows = [random.permutation(examples.rows(part)) for part in ("train", "valid")]
            drawn = np.sort(np.concatenate([each[: max(20, round(share * len(each)))] for each in rows]))
            chances.append(
                [_chances(examples, drawn, columns, further, draw, name) for columns in (0, further)]
            )
        areas = np.array([[roc_auc(test.label, each) for each in pair] for pair in chances])
        leads = areas[:, 1] - areas[:, 0]
        if share < 1:
            half = 1.96 * leads.std(ddof=1) / len(leads) ** 0.5
            low, high = leads.mean() - half, leads.mean() + half
        else:
            alone, joined = chances[0]
            low, high = paired_interval(test.label, joined, alone, groups=test.group)
        print(
            f"  {name:6} {share:5.0%} of the answers ({len(drawn):,}): alone {areas[:, 0].mean():.4f}, with the encoder "
            f"{areas[:, 1].mean():.4f}, lead {leads.mean():+.4f} [{low:+.4f}, {high:+.4f}]",
            flush=True,
        )
        found[f"{share:g}"] = {
            "answers": len(drawn),
            "alone": round(float(areas[:, 0].mean()), 4),
            "with_encoder": round(float(areas[:, 1].mean()), 4),
            "lead": round(float(leads.mean()), 4),
            "interval": [round(float(low), 4), round(float(high), 4)],
        }
    return found


def _chances(
    examples: Examples, rows: np.ndarray[Any, Any], kept: int, further: int, seed: int, name: str
) -> Any:
    """The test part's chances by a model that learnt from those rows, with the last `further` numbers or without."""
    features = examples.features
    own = features.numbers.shape[1] - further
    view = dataclasses.replace(
        features,
        numbers=features.numbers[:, : own + kept],
        columns=[*features.columns[: own + kept], *features.categories],
    )
    shown = dataclasses.replace(examples, features=view)
    model = Trees(bags=1) if name == "trees" else Linear()
    model.fit(shown.take(rows), Fitting(seed=seed))
    return model.predict_proba(shown.of("test").features)


if __name__ == "__main__":
    main()
