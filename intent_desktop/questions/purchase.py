"""Who will buy?"""

import datetime
from typing import ClassVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples import windows
from intent_desktop.messages import Note
from intent_desktop.questions.offers import Inventory
from intent_desktop.questions.outcome import YesNoQuestion
from intent_desktop.questions.settings import Settings


class Purchase(YesNoQuestion):
    """Yes: a purchase in the horizon after the cut-off. Asked of every customer seen before it."""

    name: ClassVar[str] = "purchase"
    default_horizon_days: ClassVar[float] = 30

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        return [] if inventory.meanings.get("purchase") else [Note("lacks_purchases")]

    def outcome(
        self,
        connection: duckdb.DuckDBPyConnection,
        events: str,
        users: NDArray[np.str_],
        cutoff: datetime.datetime,
        settings: Settings,
    ) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
        end = cutoff + settings.horizon(self.default_horizon_days)
        buyers = windows.users_who(connection, events, ["purchase"], cutoff, end)
        return np.ones(len(users), dtype=bool), windows.among(users, buyers).astype(np.float32)
