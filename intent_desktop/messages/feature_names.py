"""Names of features as people read them. A bundle keeps a feature under its English name; it is shown in the language in use."""

import re
from functools import cache

from intent_desktop.messages import Note, catalogue

_PREFIX, _WORD = "feature_", "feature_word_"
_PARTS = {
    "days": r"\d+",
    "number": r"\d+",
    "column": ".+",
    "span": "minutes|hours|days",
    "what": "[a-z ]+",
    "role": "[a-z]+",
}


def feature_name(name: str) -> str:
    """The name of a feature in the language in use; one that the program has not made, such as a column, is as it is."""
    for code, pattern in _patterns():
        if found := pattern.fullmatch(name):
            parts = found.groupdict()
            words = {
                part: feature_word(text) for part, text in parts.items() if part in ("what", "role", "span")
            }
            if None not in words.values():
                return Note(code, {**parts, **words}).text()
    return name


def feature_value(value: str) -> str:
    """What a feature of kinds holds, where it is one of the program's own words; else as it is."""
    return feature_word(value) or value


def feature_word(word: str) -> str | None:
    """A word in the names of features; None for one that is not known."""
    code = _WORD + word.lower().replace(" ", "_")
    return Note(code).text() if code in catalogue() and catalogue()[code].what == word else None


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The codes of the names, and what such a name looks like: those without parts first, then the longest."""
    found = []
    for code, message in catalogue().items():
        if code.startswith(_PREFIX) and not code.startswith(_WORD):
            pieces = re.split(r"\{(\w+)\}", message.what)
            pattern = "".join(
                f"(?P<{piece}>{_PARTS[piece]})" if place % 2 else re.escape(piece)
                for place, piece in enumerate(pieces)
            )
            found.append((code, re.compile(pattern)))
    return sorted(found, key=lambda entry: (entry[1].groups, -len(entry[1].pattern)))
