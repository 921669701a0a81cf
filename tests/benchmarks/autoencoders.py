"""What codes learnt without labels bring to boosted trees: of the features (`vae_trees`), of the histories (LSTM), against neither.

Who buys within 30 days in the small demo shop, judged on the test cut-off; every seed draws its own training. All ways learn from the
same rows, so differences are taken within seeds; the interval is that of the mean over test customers, paired.

python -m tests.benchmarks.autoencoders [--size small] [--seeds 2]
"""

import dataclasses
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop import simulate
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.metrics.intervals import paired_interval
from intent_desktop.models.base import Fitting
from intent_desktop.models.trees import Trees
from intent_desktop.models.vae.autoencoder import LstmAutoencoder
from intent_desktop.models.vae.table import TableAutoencoder
from intent_desktop.questions.purchase import Purchase
from intent_desktop.questions.settings import Settings
from tests.benchmarks.running import close, parser


def main() -> None:
    """Fit each way with each seed, and print a table whose first line the others are held against."""
    arguments = parser(__doc__)
    arguments.add_argument("--size", default="small", choices=["small", "medium"])
    arguments.add_argument("--seeds", type=int, default=2)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="autoencoders-") as name:
        folder, watch = Path(name), Watch()
        data = dataset(Source(paths=[simulate(given.size, 1, folder, watch).events]), folder, watch)
        examples = Purchase().prepare(data, Settings(), watch, with_histories=True).examples
    test = examples.of("test")
    print(f"{len(examples.rows('train')):,} training rows, {len(test):,} test rows")
    print(f"{'way':<28} {'valid log loss':>14} {'test ROC-AUC':>13} {'lead, 95 %':>28}")
    found: dict[str, list[dict[str, Any]]] = {}
    for seed in range(given.seeds):
        plain: NDArray[np.float64] | None = None
        for way, further in _codes(examples, seed).items():
            widened = dataclasses.replace(examples, features=_widened(examples.features, further))
            model = Trees().fit(widened, Fitting(seed=seed))
            valid = widened.of("valid")
            chances = model.predict_proba(widened.of("test").features)
            plain = chances if plain is None else plain
            low, high = paired_interval(test.label, chances, plain, seed=seed, groups=test.group)
            row = {
                "log_loss": _loss(valid.label, model.predict_proba(valid.features)),
                "roc_auc": roc_auc(test.label, chances),
                "lead": roc_auc(test.label, chances) - roc_auc(test.label, plain),
                "ci": [low, high],
            }
            found.setdefault(way, []).append(row)
            print(
                f"{way:<28} {row['log_loss']:>14.4f} {row['roc_auc']:>13.4f} {row['lead']:>+8.4f} [{low:+.4f}, {high:+.4f}]",
                flush=True,
            )
    close("autoencoders", {"size": given.size, "ways": found})


def _codes(examples: Examples, seed: int) -> dict[str, NDArray[np.float32]]:
    """Further columns by way; every autoencoder learns from the train and valid parts alike, without their labels."""
    features, rows = examples.features, examples.rows("train", "valid")
    of_table = TableAutoencoder(device="cpu").fit("vae", features, rows, Fitting(seed=seed))
    codes, error = of_table.codes(features), of_table.reconstruction_error(features)[:, None]
    assert features.histories is not None
    items = int(features.histories.actions.items.max())
    reader = LstmAutoencoder(device="cpu").fit(features.histories.take(rows), items, Fitting(seed=seed))
    return {
        "features alone": np.zeros((len(features), 0), np.float32),
        "and the VAE's code": codes,
        "and its error (vae_trees)": np.hstack([codes, error]),
        "and the LSTM's vectors": reader.vectors(features.histories),
    }


def _widened(features: Features, further: NDArray[np.float32]) -> Features:
    added = [FeatureColumn(name=f"code {place}") for place in range(further.shape[1])]
    numbers = [column for column in features.columns if column.kind == "number"]
    columns = [*numbers, *added, *features.categories]
    return Features(np.hstack([features.numbers, further]), features.codes, columns)


def _loss(label: NDArray[np.float32], chances: NDArray[np.float64]) -> float:
    return float(-np.log(np.where(label > 0, chances, 1 - chances)).mean())


if __name__ == "__main__":
    main()
