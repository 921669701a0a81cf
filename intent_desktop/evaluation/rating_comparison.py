"""What the models of ratings of a run reached on ratings they had not seen, side by side."""

import dataclasses
from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.metrics import regression
from intent_desktop.metrics.tally import Floats

DRAWS = 300


@dataclasses.dataclass(frozen=True)
class Foretold:
    """One part's ratings and every model's answers, all (rows,).

    `users`: rows of one user share a number; `of_user` and `of_item` int64: how many ratings of them were known.
    """

    truth: NDArray[np.float32]
    users: NDArray[np.int32]
    of_user: NDArray[np.int64]
    of_item: NDArray[np.int64]
    by_model: Mapping[str, Floats]

    def __len__(self) -> int:
        return len(self.truth)


class RatingResult(msgspec.Struct, kw_only=True):
    """One model's figures on test and validation, 95 % intervals on test, and the lead of the chosen one over it in RMSE."""

    model: str
    test: dict[str, float]
    valid: dict[str, float]
    intervals: dict[str, tuple[float, float]]
    seconds: float
    lead: tuple[float, float] | None = None

    def metrics(self) -> dict[str, float | list[float] | None]:
        """Flat metrics with their intervals under `<name>_ci`."""
        intervals = {f"{name}_ci": list(interval) for name, interval in self.intervals.items()}
        return {**self.test, **intervals}


def compare(
    valid: Foretold, test: Foretold, seconds: Mapping[str, float], chosen: str, seed: int
) -> list[RatingResult]:
    """Figures of every model, smallest validation RMSE first; intervals draw whole users."""
    results = []
    for name, predicted in test.by_model.items():
        lead = None
        if name != chosen:
            lead = regression.paired_interval(
                test.truth, predicted, test.by_model[chosen], test.users, DRAWS, seed
            )
        results.append(
            RatingResult(
                model=name,
                test=regression.figures(test.truth, predicted),
                valid=regression.figures(valid.truth, valid.by_model[name]),
                intervals=regression.figure_intervals(test.truth, predicted, test.users, DRAWS, seed),
                seconds=round(seconds.get(name, 0.0), 2),
                lead=lead,
            )
        )
    return sorted(results, key=lambda result: result.valid["rmse"])
