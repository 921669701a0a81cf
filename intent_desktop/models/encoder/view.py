"""What the encoder makes of histories as further columns of the tabular view: what it expects, and patterns of behaviour."""

import dataclasses
from collections.abc import Sequence
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.messages import Note
from intent_desktop.models.base import ModelState
from intent_desktop.models.catalogue import ENCODER_VIEW
from intent_desktop.models.encoder.future import ANY
from intent_desktop.models.encoder.model import DAYS, BehaviourEncoder, Reading

PATTERNS = 16
MOST_MEASURED = 50_000


@dataclasses.dataclass(frozen=True)
class EncoderView:
    """An encoder, and the main directions of its vectors: `centre` float32 (2 × width,), `directions` float32 (patterns, 2 × width)."""

    family: ClassVar[str] = ENCODER_VIEW

    encoder: BehaviourEncoder
    centre: NDArray[np.float32]
    directions: NDArray[np.float32]

    @classmethod
    def learnt(cls, encoder: BehaviourEncoder, reading: Reading, rows: NDArray[np.intp], seed: int) -> Self:
        """The directions in which the vectors of these rows differ most."""
        sample = np.sort(np.random.default_rng(seed).permutation(rows)[:MOST_MEASURED])
        vectors = reading.vectors[sample]
        count = min(PATTERNS, *vectors.shape)
        found = PCA(count, svd_solver="covariance_eigh").fit(vectors)
        # In the order of their state, since sums in another order come out a little otherwise.
        directions = np.ascontiguousarray(found.components_, dtype=np.float32)
        return cls(encoder, found.mean_.astype(np.float32), directions)

    def columns(self) -> list[FeatureColumn]:
        """The further columns, all numbers."""
        names = [
            f"expected: {_kind(kind)} within {days} {'day' if days == 1 else 'days'}"
            for kind in (self.encoder.kinds_ if self.encoder.until_ is not None else [])
            for days in DAYS
        ]
        names += [f"expected next: {MEANINGS[code - 1]}" for code in self._meanings()]
        names += [f"pattern of behaviour {number}" for number in range(1, len(self.directions) + 1)]
        return [FeatureColumn(name=name) for name in names]

    def joined(self, features: Features, reading: Reading) -> Features:
        """The features with the further columns after the other numbers; `reading` is what the encoder makes of each row's history."""
        numbers = np.hstack([features.numbers, self.values(reading)])
        return Features(numbers, features.codes, self.among(features.columns), features.histories)

    def without(self, features: Features) -> Features:
        """The features without the further columns, as they were before those were joined."""
        own = features.numbers.shape[1] - len(self.columns())
        columns = [*features.columns[:own], *features.categories]
        return Features(features.numbers[:, :own], features.codes, columns, features.histories)

    def told(self) -> Note:
        """What the encoder has learnt from, for a protocol line."""
        return Note("protocol_encoder", {"until": str(self.encoder.until_)[:16].replace("T", " ")})

    def values(self, reading: Reading) -> NDArray[np.float32]:
        """What the further columns say, float32 (rows, columns)."""
        # Not by a product of matrices, in which a row comes out a little otherwise beside other rows.
        patterns = np.einsum("rd,pd->rp", reading.vectors - self.centre, self.directions)
        parts: list[NDArray[Any]] = [reading.meanings[:, self._meanings()], patterns]
        if reading.within is not None:
            parts.insert(0, reading.within.reshape(len(reading.within), -1))
        return np.hstack(parts).astype(np.float32)

    def among(self, columns: Sequence[FeatureColumn]) -> list[FeatureColumn]:
        """Columns as they are once the further ones stand after the other numbers."""
        own = sum(column.kind == "number" for column in columns)
        return [*columns[:own], *self.columns(), *columns[own:]]

    def state(self) -> ModelState:
        inner = self.encoder.state()
        own = {"centre": self.centre, "directions": self.directions}
        return ModelState(self.family, inner.settings, {**inner.arrays, **own}, inner.texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        encoder = BehaviourEncoder.restore(state)
        centre, directions = np.array(state.arrays["centre"]), np.array(state.arrays["directions"])
        wide = 2 * encoder.network_.structure.width
        if centre.shape != (wide,) or directions.ndim != 2 or directions.shape[1] != wide:
            raise ValueError("directions of another encoder")
        return cls(encoder, centre, directions)

    def _meanings(self) -> list[int]:
        """The kinds of action that the encoder has met often, where there are several."""
        return [kind for kind in self.encoder.kinds_ if kind != ANY]


def _kind(kind: int) -> str:
    return "any action" if kind == ANY else MEANINGS[kind - 1]
