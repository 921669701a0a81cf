"""The catalogue of a run: searched, and of one that ranks items by likeness, and as a map."""

from typing import Any

import numpy as np

from intent_desktop.engine.queries import opened_run
from intent_desktop.engine.queries.kept_run import KeptRun
from intent_desktop.engine.queries.ranking_run import opened


def items(run: str, text: str = "", limit: int = 50) -> dict[str, Any]:
    """The items whose title, name and categories hold every word of `text`: `items`, the `limit` best, and their `total`.

    First those whose title or name is that text, then those that begin with it, then by popularity. Problem `not_a_run`.
    """
    known = opened_run.opened(run)
    whole = text.casefold().strip()
    parts = whole.split()
    found = [
        place for place, searched in enumerate(known.searched) if all(part in searched for part in parts)
    ]
    codes = np.array(found, dtype=np.int64) + 1
    popularity = known.popularity[codes - 1]
    ranks = np.array([_rank(known, place, whole) for place in found], dtype=np.int64)
    order = np.lexsort((-popularity, ranks))
    return {
        "items": [known.described(int(code)) for code in codes[order[:limit]]],
        "total": len(found),
    }


def similar(run: str, code: int, count: int = 10) -> dict[str, Any]:
    """`item`, and the `items` that stand in the same histories most, each with its `likeness` 0 … 1.

    Problem `not_a_run`, `no_such_item`.
    """
    known = opened(run)
    codes, cosines = known.scorer.vectors.likest(known.checked(code), count)
    return {
        "item": known.described(code),
        "items": [
            {**known.described(int(other)), "likeness": min(1.0, float(cosine))}
            for other, cosine in zip(codes, cosines, strict=True)
        ],
    }


def item_map(run: str) -> dict[str, Any]:
    """The commonest items, each with its place on the map (`x` and `y`, -1 … 1) and the `group` it belongs to: its value of
    the category column that parts them best, "" where there is none. `total`: items of the catalogue. Problem `not_a_run`.
    """
    known = opened(run)
    vectors = known.scorer.vectors
    column = known.spoken[0] if known.spoken else None
    groups = [""] * len(vectors.mapped)
    if column is not None:
        names = ["", *known.items.vocabularies[column]]
        groups = [names[category] for category in known.items.categories[column][vectors.mapped - 1]]
    return {
        "items": [
            {**known.described(int(code)), "x": float(x), "y": float(y), "group": group}
            for code, (x, y), group in zip(vectors.mapped, vectors.places, groups, strict=True)
        ],
        "total": len(known.items),
    }


def _rank(known: KeptRun, place: int, text: str) -> int:
    """0 for an item of exactly that title or name, 1 for one that begins with it, else 2."""
    if not text:
        return 2
    names = known.searched[place].split("\n")[:2]
    if text in names:
        return 0
    return 1 if any(name.startswith(text) for name in names) else 2
