"""What an encoder's columns bring to the next action, of moments that nobody learnt from."""

import dataclasses
from collections.abc import Callable

import numpy as np
import pytest

from intent_desktop.engine.courses.action import encoder_gain
from intent_desktop.evaluation.blocks import Sentence, Table
from intent_desktop.events import Watch
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.examples.next_actions import ActionExamples, prepare
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import steps_of


@pytest.fixture(scope="module")
def examples(made_shop: Callable[..., SequenceStore]) -> ActionExamples:
    return prepare(steps_of(made_shop(60)), 0.25, None, by_group=False, seed=0, watch=Watch()).examples


def _with(examples: ActionExamples, told: float) -> Features:
    """The features with one more, which tells more or less of what follows."""
    features, random = examples.situations.features, np.random.default_rng(1)
    further = told * examples.kind + random.standard_normal(len(examples))
    numbers = np.column_stack([features.numbers, further]).astype(np.float32)
    own = features.numbers.shape[1]
    columns = [*features.columns[:own], FeatureColumn(name="expected"), *features.columns[own:]]
    return Features(numbers, features.codes, columns)


def _compared(examples: ActionExamples, told: float) -> dict[str, encoder_gain.Gain]:
    arms = {"without": examples.situations.features, "with": _with(examples, told)}
    return encoder_gain.compare(examples, arms, 0, Watch())


def test_columns_that_tell_what_follows_lower_the_loss_and_the_sentence_says_so(
    examples: ActionExamples,
) -> None:
    found = _compared(examples, 2.0)
    lead = found["with"].lead
    assert lead is not None
    assert 0 < lead[1] <= found["without"].log_loss - found["with"].log_loss <= lead[2]
    assert found["with"].accuracy > found["without"].accuracy
    said, table = encoder_gain.blocks(found)[1:]
    assert isinstance(said, Sentence)
    assert said.tone == "good"
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == ["Features alone", "With the encoder"]


def test_columns_of_mere_chance_are_not_praised(examples: ActionExamples) -> None:
    found = _compared(examples, 0.0)
    said = encoder_gain.blocks(found)[1]
    assert isinstance(said, Sentence)
    assert said.tone == "plain"


def test_the_test_part_is_not_looked_at(examples: ActionExamples) -> None:
    other = examples.kind.copy()
    other[examples.rows("test")] = 0
    blind = dataclasses.replace(examples, kind=other)
    arms = {"without": examples.situations.features, "with": _with(examples, 1.0)}
    assert encoder_gain.compare(examples, arms, 0, Watch()) == encoder_gain.compare(blind, arms, 0, Watch())


def test_who_stops_gets_no_comparison(examples: ActionExamples) -> None:
    arms = {"without": examples.situations.features, "with": _with(examples, 1.0)}
    stopped = encoder_gain.compare(examples, arms, 0, Watch(lambda event: None, lambda: "keep"))
    assert encoder_gain.blocks(stopped) == []


def test_beside_an_encoder_from_scratch_a_sentence_says_which_is_ahead(examples: ActionExamples) -> None:
    arms = {
        "without": examples.situations.features,
        "with": _with(examples, 0.0),
        "scratch": _with(examples, 2.0),
    }
    found = encoder_gain.compare(examples, arms, 0, Watch())
    beside, table = encoder_gain.blocks(found)[2:]
    assert isinstance(beside, Sentence)
    assert "does not reach one that was learnt from scratch" in beside.text
    assert isinstance(table, Table)
    assert len(table.rows) == 3
    told = encoder_gain.beside_scratch(found)["scratch"]
    assert told["sentences"] == [beside.text]
    assert told["lead"] == pytest.approx(found["scratch"].log_loss - found["with"].log_loss)
    assert not encoder_gain.beside_scratch({"without": found["without"]})
