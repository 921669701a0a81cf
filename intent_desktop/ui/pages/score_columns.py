"""The columns of a file of scores as a table shows them: their names for people, their order, how values are written."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.ui.widgets.paged_model import TableColumn

_TITLES = {
    "probability": QT_TRANSLATE_NOOP("ScoreColumns", "Chance"),
    "answer": QT_TRANSLATE_NOOP("ScoreColumns", "Answer"),
    "expected_value": QT_TRANSLATE_NOOP("ScoreColumns", "Expected spending"),
    "tenth": QT_TRANSLATE_NOOP("ScoreColumns", "Tenth"),
    "rank": QT_TRANSLATE_NOOP("ScoreColumns", "Rank"),
    "rating": QT_TRANSLATE_NOOP("ScoreColumns", "Rating"),
    "user": QT_TRANSLATE_NOOP("ScoreColumns", "Customer"),
    "session": QT_TRANSLATE_NOOP("ScoreColumns", "Visit"),
    "actions": QT_TRANSLATE_NOOP("ScoreColumns", "Actions"),
    "row": QT_TRANSLATE_NOOP("ScoreColumns", "Row"),
}
_REASONS = (
    QT_TRANSLATE_NOOP("ScoreColumns", "Strongest reason"),
    QT_TRANSLATE_NOOP("ScoreColumns", "Second reason"),
    QT_TRANSLATE_NOOP("ScoreColumns", "Third reason"),
)
_PLACED = re.compile(r"(item|title|why|user|session|likeness|in_common)_(\d+)")
_WIDE = ("DOUBLE", "FLOAT")
_WHOLE = ("BIGINT", "INTEGER", "UINTEGER", "HUGEINT")


def table_columns(names: Sequence[str], types: Sequence[str]) -> list[TableColumn]:
    """The columns of a file in the order of a table: what stands at one place beside each other, the likeliest first."""
    is_ranking = bool({"item_1", "user_1", "session_1"} & set(names))
    kinds = dict(zip(names, types, strict=True))
    ordered = sorted(names, key=lambda name: _place(name, list(names))) if is_ranking else list(names)
    return [
        TableColumn(name, _title(name, names, is_ranking), _kind(name, kinds[name], name == names[0]))  # type: ignore[arg-type]
        for name in ordered
    ]


def _place(name: str, names: list[str]) -> tuple[int, int, int]:
    """Where a column of a ranking belongs: by its place in the ranking; an item's title before why, its code at the end."""
    found = _PLACED.fullmatch(name)
    if found is None:
        return 0, 0, names.index(name)
    what, place = found[1], int(found[2])
    if what == "item" and f"title_{place}" in names:
        return 2, place, 0
    return 1, place, {"likeness": 1, "why": 2, "in_common": 2}.get(what, 0)


def _title(name: str, names: Sequence[str], is_ranking: bool) -> str:
    found = _PLACED.fullmatch(name)
    if found is not None and is_ranking:
        what, place = found[1], found[2]
        if what == "item" and f"title_{place}" in names:
            return _say("Item {place}").format(place=place)
        words = {
            "why": _say("Why {place}"),
            "likeness": _say("Likeness {place}"),
            "in_common": _say("In common {place}"),
        }.get(what, "{place}.")
        return words.format(place=place)
    if found is not None and found[1] == "why" and int(found[2]) <= len(_REASONS):
        return _say(str(_REASONS[int(found[2]) - 1]))
    return _say(str(_TITLES[name])) if name in _TITLES else name.replace("_", " ").capitalize()


def _kind(name: str, type_name: str, names_row: bool) -> str:
    if names_row:  # a number that is a name
        return "text"
    if name == "probability":
        return "share"
    return "number" if type_name in _WIDE else "integer" if type_name in _WHOLE else "text"


def _say(text: str) -> str:
    return QCoreApplication.translate("ScoreColumns", text)
