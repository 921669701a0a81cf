"""A run that ranks items, opened once and kept: its bundle, the histories it has kept, and words for its items."""

import dataclasses
import functools
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.engine.courses.ranking.histories import KeptHistories
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.engine.queries.runs import measured
from intent_desktop.engine.runs import Run
from intent_desktop.examples.items import Items
from intent_desktop.messages import Note, Problem

_RUNS_KEPT = 2


@dataclasses.dataclass(frozen=True)
class RankingRun:
    """`tested` float64 (targets of the kept prompts,): the place of each when the model was tested, NaN where not known."""

    scorer: ItemScorer
    kept: KeptHistories
    tested: NDArray[np.float64]

    @property
    def items(self) -> Items:
        return self.scorer.items

    @functools.cached_property
    def rows(self) -> dict[str, int]:
        """The row of each owner among the kept prompts."""
        return {name: row for row, name in enumerate(self.kept.owners)}

    @functools.cached_property
    def searched(self) -> list[str]:
        """What a search of the catalogue looks at: title, name and categories of each item, in small letters."""
        return [
            "\n".join(
                [self.items.words(code), str(self.items.names[code - 1]), *self.categories(code)]
            ).casefold()
            for code in range(1, len(self.items) + 1)
        ]

    @functools.cached_property
    def spoken(self) -> list[str]:
        """The columns of categories that say something to a person: not those of mere numbers, unless there are no others."""
        columns = list(self.items.vocabularies)
        worded = [
            column
            for column in columns
            if not all(value.isdecimal() for value in self.items.vocabularies[column])
        ]
        return worded or columns[:1]

    def categories(self, code: int) -> list[str]:
        """The categories of an item, of every spoken column that has one for it."""
        found = []
        for column in self.spoken:
            category = int(self.items.categories[column][code - 1])
            if category:
                found.append(self.items.vocabularies[column][category - 1])
        return found

    def described(self, code: int) -> dict[str, Any]:
        """An item as JSON values; code 0 is one that the model does not know."""
        if not code:
            words = Note("item_unknown").text()
            return {
                "code": 0, "name": "", "words": words, "category": "", "price": None, "popularity": 0,
            }  # fmt: skip
        prices = self.items.prices
        return {
            "code": int(code),
            "name": str(self.items.names[code - 1]),
            "words": self.items.words(code),
            "category": " · ".join(self.categories(code)),
            "price": None if prices is None else number(prices[code - 1]),
            "popularity": int(self.scorer.vectors.popularity[code - 1]),
        }

    def code_of(self, name: str) -> int:
        """The code of the item of that name; Problem `no_such_item`."""
        (code,) = self.items.codes([name])
        if not code:
            raise Problem("no_such_item", value=name)
        return int(code)

    def checked(self, code: int) -> int:
        """The code where it is one of the catalogue's; Problem `no_such_item`."""
        if not 1 <= code <= len(self.items):
            raise Problem("no_such_item", value=code)
        return code


def opened(run: str) -> RankingRun:
    """The run in a folder. Problem `not_a_run`, `run_without_histories`, or as for a bundle that cannot be read."""
    folder = Run(Path(run))
    if not folder.bundle_file.is_file():
        raise Problem("not_a_run", file=run)
    return _opened(run, stamp(str(folder.bundle_file)))


@functools.lru_cache(_RUNS_KEPT)
def _opened(run: str, stamp: int) -> RankingRun:
    folder = Run(Path(run))
    kept = histories.load(folder.folder)
    if kept is None:
        raise Problem("run_without_histories", file=run)
    return RankingRun(
        ItemScorer.open(folder.bundle_file), kept, _tested(folder, measured(run)["model"], kept)
    )


def _tested(run: Run, model: str, kept: KeptHistories) -> NDArray[np.float64]:
    """The places that the delivered model gave to the kept targets in the test.

    Of an owner with several prompts the last is the one that is kept.
    """
    places = np.full(len(kept.prompts.targets), np.nan)
    try:
        with database.cursor(run.predictions_file) as connection:
            found = connection.execute(
                f"SELECT id, target, arg_max({store.quote(model)}, answer) AS place"
                f" FROM (SELECT *, max(answer) OVER (PARTITION BY id) AS last FROM {store.parquet(run.predictions_file)})"
                " WHERE answer = last GROUP BY ALL"
            ).fetchnumpy()
    except (
        duckdb.Error
    ):  # predictions that were removed or damaged: the histories can be looked at all the same
        return places
    known = {
        (int(owner), int(target)): float(place)
        for owner, target, place in zip(found["id"], found["target"], found["place"], strict=True)
    }
    owners = np.repeat(kept.prompts.owners, kept.prompts.counts)
    for at, key in enumerate(zip(owners.tolist(), kept.prompts.targets.tolist(), strict=True)):
        places[at] = known.get(key, np.nan)
    return places


def number(value: Any) -> float | None:
    """A number of single precision with the digits it was written with; None for NaN."""
    return None if np.isnan(value) else float(str(np.float32(value)))
