"""How many stars will this customer give this item?"""

from typing import ClassVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.examples import ratings
from intent_desktop.examples.ratings import RatingExamples
from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import FOLDS, Kind, Recipe, recipe_of
from intent_desktop.questions.offers import Inventory, Offer, seed_option, split_option
from intent_desktop.questions.settings import Settings

FEWEST = 100
FEWEST_IN_PART = 10
WAYS = ("random", "folds", "time", "leave-one-out")


class RatingsPrepared(msgspec.Struct, kw_only=True):
    """The question made ready: examples in their parts, what scoring must know, and the protocol line."""

    examples: RatingExamples
    recipe: Recipe
    protocol: Note


class Rating:
    """A number for each pair of a customer and an item."""

    name: ClassVar[str] = "rating"
    kind: ClassVar[Kind] = "predict"
    models: ClassVar[tuple[str, ...]] = ("factorisation", "rating_knn")
    baselines: ClassVar[tuple[str, ...]] = ("mean_rating", "bias")
    further: ClassVar[tuple[str, ...]] = ()
    course: ClassVar[str] = "rating"

    def offer(self, inventory: Inventory) -> Offer:
        explanation = Note(f"question_{self.name}").text()
        understanding = inventory.understanding
        lacks = [
            Note(f"lacks_{role}") for role in ("user", "item", "rating") if not understanding.first(role)
        ]
        if understanding.shape == "sequences":
            lacks = [Note("lacks_rating")]
        if lacks:
            return Offer(explanation=explanation, lacks=lacks)
        ways = [way for way in WAYS if way in ("random", "folds") or inventory.first is not None]
        return Offer(
            explanation=explanation,
            options=[split_option(ways), seed_option()],
            judged={way: Note(f"judged_{_spoken(way)}_ratings").text() for way in ways},
            shares={"time": (1 - 2 * ratings.HELD_OUT, ratings.HELD_OUT, ratings.HELD_OUT)},
        )

    def examples(self, dataset: Dataset, watch: Watch) -> RatingExamples:
        """All ratings of a dataset. Raises Problem where it cannot answer the question."""
        if dataset.shape == "sequences":
            raise Problem("lacks_rating")
        for role in ("user", "item", "rating"):
            if not dataset.has(role):
                raise Problem(f"lacks_{role}")
        examples = ratings.build(dataset, watch)
        values = examples.ratings.values
        if len(values) < FEWEST:
            raise Problem("ratings_too_few", rows=len(values), least=FEWEST)
        if values.min() == values.max():
            raise Problem("ratings_all_equal", value=f"{values[0]:g}")
        return examples

    def prepare(self, examples: RatingExamples, dataset: Dataset, settings: Settings) -> RatingsPrepared:
        """Examples in their parts: with the split "folds", those of fold `settings.fold`.

        Raises Problem where the data cannot be split like that.
        """
        split = settings.split or WAYS[0]
        if split not in WAYS:
            raise Problem("split_not_for_ratings", split=split)
        times = examples.ratings.times
        timed = times is not None and not np.isnat(times).all()
        if split in ("time", "leave-one-out") and not timed:
            raise Problem("no_time")
        told: dict[str, object] = {}
        rows = len(examples)
        if split == "folds":
            part = ratings.by_fold(rows, settings.fold, FOLDS, settings.seed)
        elif split == "random":
            part = ratings.at_random(rows, settings.seed)
        elif split == "leave-one-out":
            part = ratings.last_of_each(examples.ratings.users)
            examples = examples.touched_before(examples.parted(part).first_held_out())
        else:
            assert times is not None
            part, valid_from, test_from = ratings.by_time(times)
            examples = examples.touched_before(valid_from)
            told = {"valid_from": str(valid_from)[:16], "test_from": str(test_from)[:16]}
        examples = examples.parted(part)
        counts = {name: len(examples.of(name)) for name in ("train", "valid", "test")}
        for name, count in counts.items():
            if count < FEWEST_IN_PART:
                raise Problem("ratings_part_too_small", part=name, rows=count, least=FEWEST_IN_PART)
        told |= {
            **counts,
            "seed": settings.seed,
            "folds": FOLDS,
            "after": Note("protocol_ratings_timed" if timed else "protocol_ratings_untimed").text(),
            **learnt_again(before_test=True, delivered=True),
        }
        return RatingsPrepared(
            examples=examples,
            recipe=recipe_of(self.name, dataset, settings),
            protocol=Note(f"protocol_{_spoken(split)}_ratings", told),
        )


def learnt_again(before_test: bool, delivered: bool) -> dict[str, str]:
    """What the protocol line says of learning again: with what was chosen on before the test, and with everything after it."""
    return {
        "again": Note("protocol_ratings_again" if before_test else "protocol_ratings_not_again").text(),
        "delivered": Note(
            "protocol_ratings_delivered" if delivered else "protocol_ratings_not_delivered"
        ).text(),
    }


def known_ratings(codes: NDArray[np.int32], asked: NDArray[np.int32]) -> NDArray[np.int64]:
    """How many of the rows `codes` (ratings,) have each of the codes that are asked for, int64 (asked,)."""
    counts = np.bincount(codes, minlength=int(asked.max(initial=0)) + 1)
    return counts[asked].astype(np.int64)


def _spoken(way: str) -> str:
    return way.replace("-", "_")
