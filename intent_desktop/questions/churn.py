"""Who is leaving?"""

import datetime
from typing import ClassVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples import windows
from intent_desktop.messages import Note
from intent_desktop.questions.offers import Inventory, Option, option
from intent_desktop.questions.outcome import YesNoQuestion
from intent_desktop.questions.settings import Settings


class Churn(YesNoQuestion):
    """Yes: a customer active before the cut-off buys nothing in the horizon after it.

    With `by_action` the measure is doing nothing at all instead of not buying. `active_days` asks only of those
    active within that many days before the cut-off; by default of all who ever were.
    """

    name: ClassVar[str] = "churn"
    default_horizon_days: ClassVar[float] = 90

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        return []

    def further_options(self, inventory: Inventory) -> list[Option]:
        days = max(1, int(inventory.days))
        bought = bool(inventory.meanings.get("purchase"))
        return [
            option("active_days", "number", least=1, greatest=days, unit="days"),
            option("by_action", "switch", default=not bought),
        ]

    def outcome(
        self,
        connection: duckdb.DuckDBPyConnection,
        events: str,
        users: NDArray[np.str_],
        cutoff: datetime.datetime,
        settings: Settings,
    ) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        meanings = [] if settings.by_action else ["purchase"]
        since = datetime.datetime.min
        if settings.active_days is not None:
            since = cutoff - datetime.timedelta(days=settings.active_days)
        end = cutoff + settings.horizon(self.default_horizon_days)
        active = windows.users_who(connection, events, meanings, since, cutoff)
        stayed = windows.users_who(connection, events, meanings, cutoff, end)
        return windows.among(users, active), (~windows.among(users, stayed)).astype(np.float32)
