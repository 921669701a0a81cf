"""What the encoder makes of histories, as columns beside the features."""

import dataclasses
from collections.abc import Callable

import msgspec
import numpy as np
import pytest

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.models.base import ModelState
from intent_desktop.models.encoder.model import DAYS, BehaviourEncoder
from intent_desktop.models.encoder.view import PATTERNS, EncoderView
from intent_desktop.training.arrays import from_bytes, to_bytes


def _view(encoder: BehaviourEncoder, histories: Histories) -> EncoderView:
    return EncoderView.learnt(encoder, encoder.read(histories), np.arange(len(histories)), 0)


@pytest.fixture(scope="module")
def view(encoder: BehaviourEncoder, walks: Callable[..., Histories]) -> EncoderView:
    return _view(encoder, walks(90, seed=1))


def test_columns_say_in_words_what_is_expected(view: EncoderView) -> None:
    names = [column.name for column in view.columns()]
    assert len(set(names)) == len(names) == 3 * len(DAYS) + 2 + PATTERNS
    assert names[:4] == [
        "expected: any action within 1 day",
        "expected: any action within 7 days",
        "expected: any action within 30 days",
        "expected: any action within 90 days",
    ]
    assert "expected: purchase within 30 days" in names
    assert names[12:14] == ["expected next: view", "expected next: purchase"]
    assert names[-1] == f"pattern of behaviour {PATTERNS}"
    assert all(column.kind == "number" for column in view.columns())


def test_values_stand_under_their_names(
    view: EncoderView, encoder: BehaviourEncoder, walks: Callable[..., Histories]
) -> None:
    read = encoder.read(walks(20, seed=2))
    values = view.values(read)
    assert values.dtype == np.float32
    by_name = dict(zip([column.name for column in view.columns()], values.T, strict=True))
    assert read.within is not None
    np.testing.assert_array_equal(by_name["expected: any action within 7 days"], read.within[:, 0, 1])
    np.testing.assert_array_equal(by_name["expected: purchase within 90 days"], read.within[:, 2, 3])
    np.testing.assert_array_equal(by_name["expected next: purchase"], read.meanings[:, encoder.kinds_[2]])
    assert np.isfinite(values).all()


def test_patterns_are_the_main_directions_of_what_was_learnt_from(
    encoder: BehaviourEncoder, walks: Callable[..., Histories]
) -> None:
    histories = walks(90, seed=1)
    read = encoder.read(histories)
    rows = np.arange(0, 90, 2)
    view = EncoderView.learnt(encoder, read, rows, 0)
    patterns = view.values(read)[rows, -PATTERNS:]
    np.testing.assert_allclose(patterns.mean(axis=0), 0, atol=1e-3)
    spread = patterns.std(axis=0)
    assert (np.diff(spread) <= 1e-4).all()
    np.testing.assert_allclose(view.directions @ view.directions.T, np.eye(PATTERNS), atol=1e-4)
    # What the other rows are changes nothing.
    other = dataclasses.replace(read, vectors=np.where(np.arange(90)[:, None] % 2, 9.0, read.vectors).astype(np.float32))  # fmt: skip
    again = EncoderView.learnt(encoder, other, rows, 0)
    np.testing.assert_array_equal(again.directions, view.directions)


def test_few_rows_have_few_patterns(encoder: BehaviourEncoder, walks: Callable[..., Histories]) -> None:
    view = _view(encoder, walks(5))
    assert len(view.directions) == 5
    assert view.values(encoder.read(walks(3))).shape == (3, len(view.columns()))


def test_without_times_and_meanings_there_are_patterns_alone(
    make_encoder: Callable[..., BehaviourEncoder], walks: Callable[..., Histories]
) -> None:
    bare = walks(60, timed=False, meant=False)
    view = _view(make_encoder(bare, epochs=1), bare)
    assert [column.name for column in view.columns()] == [
        f"pattern of behaviour {number}" for number in range(1, PATTERNS + 1)
    ]
    assert view.values(view.encoder.read(bare)).shape == (60, PATTERNS)


def test_further_columns_stand_after_the_other_numbers(
    view: EncoderView, walks: Callable[..., Histories]
) -> None:
    histories = walks(30, seed=3)
    columns = [
        FeatureColumn(name="age"),
        FeatureColumn(name="income"),
        FeatureColumn(name="colour", kind="category", vocabulary=["red", "blue"]),
    ]
    random = np.random.default_rng(0)
    numbers = random.normal(size=(30, 2)).astype(np.float32)
    codes = random.integers(-1, 2, (30, 1)).astype(np.int32)
    features = Features(numbers, codes, columns, histories)
    joined = view.joined(features, view.encoder.read(histories))
    assert joined.names == ["age", "income", *(column.name for column in view.columns()), "colour"]
    np.testing.assert_array_equal(joined.numbers[:, :2], numbers)
    np.testing.assert_array_equal(joined.codes, codes)
    assert joined.matrix().shape == (30, len(joined.columns))
    assert joined.histories is histories
    assert view.without(joined).names == features.names
    np.testing.assert_array_equal(view.without(joined).matrix(), features.matrix())
    some = np.array([17])
    one = view.joined(features.take(some), view.encoder.read(histories.take(some)))
    assert one.numbers.tobytes() == joined.numbers[17:18].tobytes()


def test_its_state_comes_back_with_the_same_columns(
    view: EncoderView, walks: Callable[..., Histories]
) -> None:
    state = view.state()
    again = EncoderView.restore(
        ModelState(
            state.family,
            msgspec.json.decode(msgspec.json.encode(state.settings)),
            from_bytes(to_bytes(state.arrays)),
            state.texts,
        )
    )
    histories = walks(10)
    assert again.columns() == view.columns()
    one, two = (each.values(each.encoder.read(histories)) for each in (view, again))
    assert one.tobytes() == two.tobytes()


@pytest.mark.parametrize("change", ["centre", "directions"])
def test_directions_of_another_encoder_are_refused(change: str, view: EncoderView) -> None:
    state = view.state()
    cut = {**state.arrays, change: state.arrays[change][..., :-1]}
    with pytest.raises(ValueError, match="another encoder"):
        EncoderView.restore(dataclasses.replace(state, arrays=cut))
