"""The encoder tuned on what comes next: it starts where the encoder was, each row for itself, and is kept whole."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.recommender import TunedRecommender
from intent_desktop.models.recommender import ranks


@pytest.fixture(scope="module")
def examples(walks: Callable[..., Histories], catalogue_of_items: Callable[..., Items]) -> SequenceExamples:
    """Other customers than the encoder's; the last action validates and tests."""
    whole = walks(120, seed=3)
    cut = Histories(whole.actions, whole.starts, whole.ends - 1)
    targets = np.asarray(whole.actions.items)[whole.ends - 1]
    rows = np.arange(len(whole))
    asked = Prompts(cut, targets, np.arange(len(whole) + 1), rows)
    return SequenceExamples(
        items=catalogue_of_items(), train=cut, valid=asked, test=asked, everything=whole, repeats=True
    )


def _fitted(
    encoder: BehaviourEncoder, examples: SequenceExamples, fitting: Fitting | None = None, **options: object
) -> TunedRecommender:
    fitting = fitting or Fitting()
    fitting.encoder = encoder
    model: TunedRecommender = catalogue.create("tuned_items", {"epochs": 2, "tokens": 256, **options})
    return model.fit(examples, fitting)


@pytest.fixture(scope="module", params=["full", "adapters"])
def tuned(
    request: pytest.FixtureRequest, encoder: BehaviourEncoder, examples: SequenceExamples
) -> TunedRecommender:
    return _fitted(encoder, examples, tuning=request.param)


def test_what_comes_next_is_among_the_first(tuned: TunedRecommender, examples: SequenceExamples) -> None:
    places = ranks(tuned.scores, examples.test, len(examples.items), True, Watch())
    assert np.mean(places == 1) > 0.9


def test_the_encoder_it_started_from_stays_as_it_was(
    tuned: TunedRecommender, encoder: BehaviourEncoder
) -> None:
    before = encoder.state().arrays["network/blocks.0.question.weight"].copy()
    assert tuned.network_ is not encoder.network_
    assert np.array_equal(encoder.state().arrays["network/blocks.0.question.weight"], before)


def test_with_adapters_the_items_stay_where_the_encoder_has_put_them(
    encoder: BehaviourEncoder, examples: SequenceExamples
) -> None:
    model = _fitted(encoder, examples, tuning="adapters")
    ours, theirs = model.state().arrays, encoder.state().arrays
    assert np.array_equal(ours["network/items.weight"], theirs["network/items.weight"])
    assert not np.array_equal(
        ours["network/blocks.0.question.weight"], theirs["network/blocks.0.question.weight"]
    )


def test_a_row_does_not_depend_on_the_others(tuned: TunedRecommender, examples: SequenceExamples) -> None:
    histories = examples.test.histories
    together = tuned.scores(histories)
    alone = np.vstack([tuned.scores(histories.take(slice(row, row + 1))) for row in range(20)])
    assert together[:20].tobytes() == alone.tobytes()


def test_a_restored_model_scores_the_same(tuned: TunedRecommender, examples: SequenceExamples) -> None:
    again = catalogue.restore(tuned.state())
    histories = examples.test.histories.take(slice(0, 40))
    assert again.scores(histories).tobytes() == tuned.scores(histories).tobytes()


def test_learning_again_takes_in_the_last_action_and_goes_on_from_the_encoder(
    encoder: BehaviourEncoder, examples: SequenceExamples
) -> None:
    fitting = Fitting(encoder=encoder)
    model = _fitted(encoder, examples)
    before = model.scores(examples.test.histories)
    again = model.refit(examples.learn_from_everything(), fitting).scores(examples.test.histories)
    assert not np.array_equal(before, again)
    assert np.mean(again.argmax(axis=1) + 1 == examples.test.targets) > 0.9


def test_a_broken_off_training_goes_on_to_the_same_weights(
    encoder: BehaviourEncoder, examples: SequenceExamples, tmp_path: Path
) -> None:
    undisturbed = _fitted(encoder, examples)
    polls = iter(range(1_000))
    stopping = Watch(lambda event: None, lambda: "keep" if next(polls) > 12 else None)
    _fitted(encoder, examples, Fitting.below(tmp_path, stopping, 0))
    resumed = _fitted(encoder, examples, Fitting.below(tmp_path, Watch(), 0))
    for name, array in undisturbed.state().arrays.items():
        assert array.tobytes() == resumed.state().arrays[name].tobytes(), name
