"""Several models of ratings as one."""

import numpy as np
import pytest

from intent_desktop.examples.ratings import RatingExamples
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.ratings.blend import RatingBlend, choose_weights, combine, combine_unseen


@pytest.fixture
def answers() -> tuple[np.ndarray, dict[str, np.ndarray]]:
    random = np.random.default_rng(0)
    signal = random.normal(0, 1, 2000)
    truth = (3 + signal).astype(np.float32)
    return truth, {
        "good": 3 + signal + random.normal(0, 0.5, 2000),
        "fair": 3 + signal + random.normal(0, 0.8, 2000),
        "noise": 3 + random.normal(0, 1, 2000),
    }


def test_better_models_weigh_more_and_noise_hardly_anything(
    answers: tuple[np.ndarray, dict[str, np.ndarray]],
) -> None:
    weights = choose_weights(*answers, mean=3.0)
    assert weights["good"] > weights["fair"] > 0.1
    assert weights["noise"] < 0.06


def test_weights_are_never_negative_and_one_is_left_at_least() -> None:
    truth = np.array([1, 5, 1, 5], dtype=np.float32)
    weights = choose_weights(truth, {"wrong": 6.0 - truth, "worse": 10.0 - 3 * truth.astype(np.float64)}, 3.0)
    assert sorted(weights.values()) == [0.0, 1.0]


def test_a_blend_is_better_than_its_members_on_rows_its_weights_have_not_seen(
    answers: tuple[np.ndarray, dict[str, np.ndarray]],
) -> None:
    truth, predicted = answers
    unseen = combine_unseen(truth, predicted, 3.0)
    best = min(np.square(values - truth).mean() for values in predicted.values())
    assert np.square(unseen - truth).mean() < best
    assert not np.array_equal(unseen, combine(choose_weights(truth, predicted, 3.0), predicted, 3.0))


def test_a_blend_stays_within_the_scale_and_comes_back_as_it_was(rated: RatingExamples) -> None:
    members = {name: catalogue.create(name, {}).fit(rated, Fitting()) for name in ("bias", "rating_knn")}
    blend = RatingBlend(members, {"bias": 0.7, "rating_knn": 0.9}, 3.0, 1.0, 5.0)
    test, known = rated.of("test"), rated.history("train")
    found = blend.predict(test, known)
    assert found.min() >= 1
    assert found.max() <= 5
    restored = RatingBlend.restore(blend.states(), blend.document())
    assert np.array_equal(restored.predict(test, known), found)
