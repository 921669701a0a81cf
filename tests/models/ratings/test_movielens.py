"""Against published figures: MovieLens 100K, ratings drawn at random."""

from pathlib import Path

import numpy as np
import pytest

from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.examples import ratings
from intent_desktop.metrics.regression import rmse
from intent_desktop.models.base import Fitting
from intent_desktop.models.ratings.bias import Bias
from intent_desktop.models.ratings.factorisation import Factorisation


@pytest.mark.real_data
def test_factorisation_is_well_ahead_of_svd_plus_plus_on_movielens(real_data: Path, tmp_path: Path) -> None:
    source = Source(paths=[real_data / "movielens_100k" / "ml-100k.inter"])
    examples = ratings.build(dataset(source, tmp_path, Watch()), Watch())
    parted = examples.parted(ratings.by_fold(len(examples), 0, 5, 0))
    test, known = parted.of("test"), parted.history("train", "valid")
    model = Factorisation().fit(parted, Fitting()).refit(parted.learn_from("valid"), Fitting())
    bias = Bias().fit(parted.learn_from("valid"), Fitting())
    assert (
        rmse(test.values, bias.predict(test, known)) < 0.95
    )  # Surprise's baseline reaches .944 in five folds
    assert rmse(test.values, np.clip(model.predict(test, known), 1, 5)) < 0.89  # its SVD++ .919
