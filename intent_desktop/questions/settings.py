"""How a question is asked, as plain data that the window can make without loading what answers it."""

import datetime
from typing import Literal

import msgspec

Split = Literal["time", "group", "random", "leave-one-out", "folds", "given"]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How a question is asked: everything but the data and the model. None stands for the question's default."""

    split: Split | None = None
    cutoff: datetime.datetime | None = None
    horizon_days: float | None = None
    active_days: float | None = None
    label: str | None = None
    positive: str | None = None
    by_action: bool = False
    repeats: bool | None = None
    cutoffs: int = 6
    seed: int = 0
    fold: int = 0

    def horizon(self, usual_days: float) -> datetime.timedelta:
        """How far ahead to predict; `usual_days` is the question's default."""
        return datetime.timedelta(days=usual_days if self.horizon_days is None else self.horizon_days)
