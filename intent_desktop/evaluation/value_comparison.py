"""What the models of spending of a run reached on customers they had not seen the outcome of, side by side."""

import dataclasses
from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.metrics import spending
from intent_desktop.metrics.tally import Floats

DRAWS = 300


@dataclasses.dataclass(frozen=True)
class Spent:
    """What one part's customers spent, float32 (rows,), and what every model expected of them, (rows,) each."""

    truth: NDArray[np.float32]
    by_model: Mapping[str, Floats]

    def __len__(self) -> int:
        return len(self.truth)


class ValueResult(msgspec.Struct, kw_only=True):
    """One model's figures on test and validation, 95 % intervals on test, and the lead of the chosen one over it in Gini."""

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
    valid: Spent, test: Spent, seconds: Mapping[str, float], chosen: str, seed: int
) -> list[ValueResult]:
    """Figures of every model, smallest validation deviance first."""
    results = []
    for name, expected in test.by_model.items():
        lead = None
        if name != chosen:
            lead = spending.paired_interval(test.truth, test.by_model[chosen], expected, DRAWS, seed)
        results.append(
            ValueResult(
                model=name,
                test=spending.figures(test.truth, expected),
                valid=spending.figures(valid.truth, valid.by_model[name]),
                intervals=spending.figure_intervals(test.truth, expected, DRAWS, seed),
                seconds=round(seconds.get(name, 0.0), 2),
                lead=lead,
            )
        )
    return sorted(results, key=lambda result: result.valid["deviance"])
