"""How a row enters the network: each number on a scale learnt from the training rows, each category as a code."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Features
from intent_desktop.models.encoding import bin_edges

Scale = Literal["ranks", "standard"]
ROWS_LOOKED_AT = 1_000_000
FARTHEST = 10.0


class Scales:
    """The scale of each number feature, learnt from training rows, and the codes of categories.

    "ranks": where a value lies among the edges of up to `bins` bins of equally many rows, 0 at the first edge, 1 at the
    second and so on, linear in between and held at the ends. "standard": distance from the mean in standard deviations, held at
    FARTHEST. Quantiles and means of more than ROWS_LOOKED_AT rows are taken from as many of them, evenly spaced.
    """

    def __init__(self, scale: Scale, points: list[NDArray[np.float64]]):
        self.scale = scale
        self.points = points

    @staticmethod
    def learnt(features: Features, rows: NDArray[np.intp], scale: Scale, bins: int) -> "Scales":
        """The scales of these training rows."""
        rows = rows[np.linspace(0, len(rows) - 1, min(len(rows), ROWS_LOOKED_AT)).astype(np.intp)]
        points = []
        for place in range(features.numbers.shape[1]):
            column = features.numbers[rows, place].astype(np.float64)
            known = column[~np.isnan(column)]
            if not len(known):
                known = np.zeros(1)
            points.append(bin_edges(known, bins) if scale == "ranks" else _mean_and_spread(known))
        return Scales(scale, points)

    @property
    def bins(self) -> list[int]:
        """How many bins each number has, at least one."""
        return [max(len(edges) - 1, 1) for edges in self.points]

    def numbers(self, features: Features) -> NDArray[np.float32]:
        """Each number on its scale, float32 (rows, numbers); NaN where missing."""
        encoded = np.empty(features.numbers.shape, dtype=np.float32)
        for place, points in enumerate(self.points):
            values = features.numbers[:, place].astype(np.float64)
            if self.scale == "ranks":
                encoded[:, place] = np.interp(values, points, np.arange(len(points)))
            else:
                encoded[:, place] = np.clip((values - points[0]) / points[1], -FARTHEST, FARTHEST)
        return encoded

    @staticmethod
    def codes(features: Features) -> NDArray[np.int64]:
        """Each category's code, int64 (rows, categories): 0 where missing or unseen, else one more than its place."""
        return features.codes.astype(np.int64) + 1

    def arrays(self) -> dict[str, NDArray[np.float64]]:
        """The learnt scales as named arrays."""
        return {f"scale-{place}": points for place, points in enumerate(self.points)}

    @staticmethod
    def restored(scale: Scale, arrays: dict[str, NDArray[np.float64]]) -> "Scales":
        """The scales whose `arrays` these are."""
        count = sum(name.startswith("scale-") for name in arrays)
        return Scales(scale, [arrays[f"scale-{place}"] for place in range(count)])


def _mean_and_spread(values: NDArray[np.float64]) -> NDArray[np.float64]:
    spread = float(values.std())
    return np.array([values.mean(), spread if spread > 0 else 1.0])
