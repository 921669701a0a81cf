"""The LSTM autoencoder: like histories are near each other, each for itself, and it goes on where it was."""

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Verb, Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.messages import Cancelled
from intent_desktop.models.base import Fitting
from intent_desktop.models.vae.autoencoder import LstmAutoencoder
from intent_desktop.training.arrays import from_bytes, to_bytes

ITEMS, KINDS = 24, 3
SMALL: dict[str, Any] = {
    "width": 16, "latent": 8, "length": 10, "tokens": 256, "epochs": 6, "learning_rate": 1e-2, "patience": 9,
}  # fmt: skip


def _histories(users: int = 300, seed: int = 0) -> tuple[Histories, np.ndarray]:
    """Each of one kind, with items of that kind alone, and their kinds."""
    random = np.random.default_rng(seed)
    kinds, lengths = random.integers(0, KINDS, users), random.integers(3, 14, users)
    ends = np.cumsum(lengths).astype(np.int64)
    items = np.repeat(kinds, lengths) * (ITEMS // KINDS) + random.integers(1, ITEMS // KINDS + 1, ends[-1])
    return Histories(Actions(items.astype(np.int32)), ends - lengths, ends), kinds


def _fitted(fitting: Fitting | None = None, **options: Any) -> LstmAutoencoder:
    return LstmAutoencoder(**{**SMALL, **options}).fit(_histories()[0], ITEMS, fitting or Fitting())


@pytest.fixture(scope="module")
def fitted() -> LstmAutoencoder:
    return _fitted()


def test_like_histories_have_like_vectors(fitted: LstmAutoencoder) -> None:
    histories, kinds = _histories(100, seed=1)
    vectors = fitted.vectors(histories)
    assert vectors.shape == (100, 8)
    assert np.abs(vectors).max() <= 1
    distances = np.linalg.norm(vectors[:, None] - vectors[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    assert (kinds[distances.argmin(axis=1)] == kinds).mean() > 0.95


def test_telling_becomes_better() -> None:
    said: list[Event] = []
    _fitted(Fitting(Watch(said.append)))
    told = [event.valid["reconstruction"] for event in said if isinstance(event, EpochEnd)]
    assert told[-1] < told[0] < np.log(ITEMS) + 0.5  # type: ignore[operator]


def test_a_vector_is_the_same_beside_others_and_goes_by_the_last_steps(fitted: LstmAutoencoder) -> None:
    histories, _ = _histories(70, seed=2)
    together = fitted.vectors(histories)
    alone = np.concatenate([fitted.vectors(histories.take(np.array([row]))) for row in range(70)])
    assert alone.tobytes() == together.tobytes()
    assert fitted.vectors(histories.last(10)).tobytes() == together.tobytes()


def test_histories_without_known_items_have_no_vector(fitted: LstmAutoencoder) -> None:
    nothing = Histories(Actions(np.zeros(2, dtype=np.int32)), np.array([0, 0]), np.array([0, 2]))
    assert not fitted.vectors(nothing).any()
    assert fitted.vectors(nothing.take(slice(0, 0))).shape == (0, 8)


def test_its_state_comes_back_with_the_same_vectors(fitted: LstmAutoencoder) -> None:
    state = fitted.state()
    again = LstmAutoencoder.restore(dataclasses.replace(state, arrays=from_bytes(to_bytes(state.arrays))))
    histories, _ = _histories(20, seed=3)
    assert again.vectors(histories).tobytes() == fitted.vectors(histories).tobytes()
    state.settings["structure"]["items"] = 10**9
    with pytest.raises(ValueError, match="another shape"):
        LstmAutoencoder.restore(state)


def test_a_training_that_was_broken_off_ends_with_the_same_vectors(tmp_path: Path) -> None:
    histories, _ = _histories()
    taken = 0

    def stop() -> Verb:
        nonlocal taken
        taken += 1
        return "keep" if taken > 12 else ""

    broken = _fitted(Fitting.below(tmp_path, Watch(cancelled=stop), 0), epochs=3)
    whole, resumed = _fitted(epochs=3), _fitted(Fitting.below(tmp_path, Watch(), 0), epochs=3)
    assert broken.vectors(histories).tobytes() != whole.vectors(histories).tobytes()
    assert resumed.vectors(histories).tobytes() == whole.vectors(histories).tobytes()


def test_large_catalogues_are_learnt_from_drawn_items(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intent_desktop.models.vae.autoencoder.MOST_SCORED_FULLY", 10)
    monkeypatch.setattr("intent_desktop.models.vae.autoencoder.NEGATIVES", 8)
    assert np.isfinite(_fitted(epochs=2).vectors(_histories(20)[0])).all()


def test_almost_nothing_can_be_learnt_from_and_discard_ends_it() -> None:
    one = Histories(Actions(np.array([3, 0], dtype=np.int32)), np.array([0, 1]), np.array([1, 2]))
    model = LstmAutoencoder(**SMALL).fit(one, ITEMS, Fitting())
    assert np.isfinite(model.vectors(one)).all()
    empty = one.take(slice(0, 0))
    assert LstmAutoencoder(**SMALL).fit(empty, ITEMS, Fitting()).vectors(one).shape == (2, 8)
    with pytest.raises(Cancelled):
        _fitted(Fitting(Watch(cancelled=lambda: "discard")))
