"""The columns of a file of scores as a table shows them: their names for people, their order, how values are written."""

from collections.abc import Sequence

from intent_desktop.engine.score_headings import PLACED, chance_of, headings, is_ranking
from intent_desktop.ui.widgets.paged_model import TableColumn

_WIDE = ("DOUBLE", "FLOAT")
_WHOLE = ("BIGINT", "INTEGER", "UINTEGER", "HUGEINT")


def table_columns(names: Sequence[str], types: Sequence[str]) -> list[TableColumn]:
    """The columns of a file in the order of a table: what stands at one place beside each other, the likeliest first."""
    kinds = dict(zip(names, types, strict=True))
    titles = dict(zip(names, headings(names), strict=True))
    ordered = sorted(names, key=lambda name: _place(name, list(names))) if is_ranking(names) else list(names)
    return [
        TableColumn(name, titles[name], _kind(name, kinds[name], name == names[0]))  # type: ignore[arg-type]
        for name in ordered
    ]


def _place(name: str, names: list[str]) -> tuple[int, int, int]:
    """Where a column of a ranking belongs: by its place in the ranking; an item's title before why, its code at the end."""
    found = PLACED.fullmatch(name)
    if found is None:
        return 0, 0, names.index(name)
    what, place = found[1], int(found[2])
    if what == "item" and f"title_{place}" in names:
        return 2, place, 0
    return 1, place, {"likeness": 1, "why": 2, "in_common": 2}.get(what, 0)


def _kind(name: str, type_name: str, names_row: bool) -> str:
    if names_row:  # a number that is a name
        return "text"
    if name == "probability" or name.startswith("chance_") or chance_of(name):
        return "share"
    if name == "answer":
        return "answer"
    return "number" if type_name in _WIDE else "integer" if type_name in _WHOLE else "text"
