"""The headings of a list of scores for people, on the screen and in a spreadsheet. Files for programs keep the columns' names."""

import re
from collections.abc import Sequence

from intent_desktop.messages import Note, catalogue
from intent_desktop.messages.feature_names import feature_name, feature_parts

PLACED = re.compile(r"(item|title|why|user|session|likeness|in_common)_(\d+)")
"""A column of a ranking: what it holds, and of which place."""
_CHANCES = {
    "feature_expected_what_within_1_day": "score_chance_within_1_day",
    "feature_expected_what_within_days_days": "score_chance_within_days",
    "feature_expected_next_what": "score_chance_next",
}
"""By the code of an encoder's column, that of what it tells the chance of."""


def is_ranking(names: Sequence[str]) -> bool:
    """Whether the columns of those names hold a ranking in each row."""
    return bool({"item_1", "user_1", "session_1"} & set(names))


def headings(names: Sequence[str]) -> list[str]:
    """What the columns of those names are called, in their order; the first, where the person named it, keeps its name."""
    return [_heading(name, names) for name in names]


def chance_of(name: str) -> str:
    """What a column that an encoder has made tells the chance of; empty for any other."""
    code, words = feature_parts(name)
    return Note(_CHANCES[code], words).text() if code in _CHANCES else ""


def _heading(name: str, names: Sequence[str]) -> str:
    found = PLACED.fullmatch(name)
    if found is not None and is_ranking(names):
        what, place = found[1], found[2]
        if what == "item" and f"title_{place}" not in names:
            what = "place"
        code = f"score_heading_place_{what}"
        return Note(code if code in catalogue() else "score_heading_place", {"place": place}).text()
    code = f"score_heading_{name}"
    if code in catalogue():
        return Note(code).text()
    if name == names[0]:
        return name
    kind = name.removeprefix("chance_")
    if kind != name and f"action_{kind}" in catalogue():
        return Note("score_heading_chance_of", {"what": Note(f"action_{kind}").text()}).text()
    if chance := chance_of(name):
        return chance[:1].upper() + chance[1:]
    known = feature_name(name)
    return known if known != name else name.replace("_", " ").capitalize()
