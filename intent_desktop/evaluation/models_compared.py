"""All models of a training beside each other, the baselines too: each figure as a dot with its interval."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np

from intent_desktop.evaluation.blocks import AnyBlock, Bars, Unit
from intent_desktop.evaluation.figures import figure_title
from intent_desktop.messages import Note, model_name


class Result(Protocol):
    """What every comparison knows of a model."""

    @property
    def model(self) -> str: ...

    @property
    def test(self) -> Mapping[str, float | None]: ...

    @property
    def intervals(self) -> Mapping[str, tuple[float, float]]: ...


def compared(results: Sequence[Result], chosen: str, figure: str, unit: Unit = "") -> list[AnyBlock]:
    """The chart, in the order of the results and of the table that follows it; nothing where there are not two to compare."""
    shown = []
    for result in results:
        value = result.test[figure]
        if value is None or not np.isfinite(value):
            return []
        low, high = result.intervals.get(figure, (value, value))
        delivered = Note("answers_chosen", {"model": result.model}).text()
        name = delivered if result.model == chosen else model_name(result.model)
        shown.append((name, float(value), float(low), float(high)))
    if len(shown) < 2:
        return []
    return [
        Bars(
            title=Note("answers_compared", {"figure": figure_title(figure)}).text(),
            value_label=figure_title(figure),
            names=[name for name, *_ in shown],
            values=[value for _, value, _, _ in shown],
            low=[low for _, _, low, _ in shown],
            high=[high for _, _, _, high in shown],
            dots=True,
            unit=unit,
            protocol=Note("answers_compared_protocol").text(),
        )
    ]
