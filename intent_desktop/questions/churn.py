"""Who is leaving?"""

import datetime
from typing import ClassVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import windows
from intent_desktop.examples.index import Features
from intent_desktop.messages import Note
from intent_desktop.questions.base import Prepared
from intent_desktop.questions.offers import Inventory, Option, option
from intent_desktop.questions.outcome import YesNoQuestion
from intent_desktop.questions.settings import Settings


class Churn(YesNoQuestion):
    """Yes: a customer active before the cut-off buys nothing in the horizon after it.

    With `by_action` the measure is doing nothing at all instead of not buying. `active_days` asks only of those
    active within that many days before the cut-off; by default of all who ever were, and it is told how many of them were
    gone for long. A window suggests the days within which nearly all come back, and no fewer than the horizon: who has been
    silent for longer has left by any measure.
    """

    name: ClassVar[str] = "churn"
    default_horizon_days: ClassVar[float] = 90

    def lacking_actions(self, inventory: Inventory) -> list[Note]:
        return []

    def further_options(self, inventory: Inventory) -> list[Option]:
        greatest = max(1, int(inventory.days))
        bought = bool(inventory.meanings.get("purchase"))
        return [
            option(
                "active_days",
                "number",
                suggested=self._suggested(inventory, greatest),
                least=1,
                greatest=greatest,
                unit="days",
            ),
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

    def prepare_events(
        self, dataset: Dataset, settings: Settings, watch: Watch, with_histories: bool
    ) -> Prepared:
        prepared = super().prepare_events(dataset, settings, watch, with_histories)
        tested = prepared.examples.of("test")
        silent = self.silence(tested.features, settings)
        if settings.active_days is None and silent is not None:
            days = prepared.recipe.settings.horizon(self.default_horizon_days) / datetime.timedelta(days=1)
            gone = int((silent[1] > days).sum())
            if gone:
                code = "asked_idle_for_long" if settings.by_action else "asked_silent_for_long"
                watch.notice(code, gone=gone, users=len(tested), days=f"{days:g}")
        return prepared

    def silence(self, features: Features, settings: Settings) -> tuple[str, NDArray[np.float32]] | None:
        what = "action" if settings.by_action else "purchase"
        days = features.by_name()[0].get(f"days since last {what}")
        return None if days is None else (f"days_since_last_{what}", days)

    def _suggested(self, inventory: Inventory, greatest: int) -> int | None:
        """None where nobody is known to come back."""
        if inventory.return_days is None:
            return None
        horizon = min(self.default_horizon_days, windows.longest_horizon(inventory.days))
        return min(max(inventory.return_days, int(horizon)), greatest)
