"""Choosing numbers on validation: what is really better is taken, what chance prefers is not."""

from collections.abc import Callable

import numpy as np

from intent_desktop.events import Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders import choosing
from intent_desktop.models.recommenders.choosing import Values, choose, drawn


def _scoring(shop: SequenceExamples, noise: bool) -> Callable[[Values], Scoring]:
    """ "good" knows each row's target, where it is not noise alone."""

    def scoring(values: Values) -> Scoring:
        def scores(histories: object) -> np.ndarray:
            generator = np.random.default_rng(abs(hash((values["which"], "seed"))) % 1000 if noise else 0)
            found = generator.random((len(shop.valid), len(shop.items))).astype(np.float32)
            if not noise and values["which"] == 2:
                found[np.arange(len(found)), shop.valid.targets - 1] = 2
            return found

        return scores

    return scoring


def test_what_is_clearly_better_is_taken(shop: SequenceExamples) -> None:
    found = choose("m", {"which": 1, "kept": 5}, {"which": [1, 2, 3]}, _scoring(shop, False), shop, Fitting())
    assert found == {"which": 2, "kept": 5}


def test_where_nothing_differs_the_start_stays(shop: SequenceExamples) -> None:
    found = choose("m", {"which": 1}, {"which": [1, 3, 4]}, _scoring(shop, False), shop, Fitting())
    assert found == {"which": 1}


def test_without_validation_the_start_stays(shop: SequenceExamples) -> None:
    nobody = SequenceExamples(
        shop.items, shop.train, shop.valid.take(np.zeros(0, np.intp)), shop.test, shop.everything, False
    )
    assert choose("m", {"which": 1}, {"which": [2]}, _scoring(shop, False), nobody, Fitting()) == {"which": 1}


def test_stopped_it_ends_with_the_best_so_far(shop: SequenceExamples) -> None:
    asked = {"which": [1, 2, 3], "later": [0, 1]}
    seen: list[object] = []
    watch = Watch(
        seen.append, lambda: "keep" if sum("EpochEnd" in repr(event) for event in seen) >= 3 else ""
    )
    found = choose("m", {"which": 1, "later": 0}, asked, _scoring(shop, False), shop, Fitting(watch))
    assert found == {"which": 2, "later": 0}


def test_of_very_many_actions_whole_histories_are_drawn(shop: SequenceExamples, monkeypatch: object) -> None:
    assert drawn(shop.train, 0) is shop.train
    before, choosing.ACTIONS_TO_CHOOSE_WITH = choosing.ACTIONS_TO_CHOOSE_WITH, 300
    try:
        few = drawn(shop.train, 0)
    finally:
        choosing.ACTIONS_TO_CHOOSE_WITH = before
    assert 150 < few.lengths.sum() < 450
    assert set(zip(few.starts, few.ends, strict=True)) <= set(
        zip(shop.train.starts, shop.train.ends, strict=True)
    )
