"""Names of features as people read them. A bundle keeps a feature under its English name; it is shown in the language in use."""

import re
from functools import cache, lru_cache

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
_OF_OWN_WORDS = {
    "feature_last_action",
    "feature_action_before_the_last",
    "feature_third_last_action",
    "feature_day_of_the_week",
}
"""Features that hold words of the program's; all others hold the data's, which stay as they are."""
_UNKNOWN = {"feature_missing", "feature_missing_or_unseen"}
"""What stands in the place of a value, so no names."""


def feature_name(name: str) -> str:
    """The name of a feature in the language in use; one that the program has not made, such as a column, is as it is."""
    code, words = feature_parts(name)
    return Note(code, words).text() if code else name


def feature_parts(name: str) -> tuple[str, dict[str, str]]:
    """The code of a feature's name and its parts in the language in use; no code for one that the program has not made."""
    code, parts = _parsed(name)
    return code, {part: text if part not in ("what", "role", "span") else _said(text) for part, text in parts}


def feature_value(feature: str, value: str) -> str:
    """A value of a feature of kinds, in the language in use where it is a word of the program's."""
    return _said(value) if _parsed(feature)[0] in _OF_OWN_WORDS and _word(value) else value


@lru_cache(10_000)
def _parsed(name: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The code that a name was made from, and its parts; no code where the program has not made it."""
    for code, pattern in _patterns():
        if found := pattern.fullmatch(name):
            parts = found.groupdict()
            if all(_word(text) for part, text in parts.items() if part in ("what", "role", "span")):
                return code, tuple(parts.items())
    return "", ()


def _said(word: str) -> str:
    return Note(_word(word)).text()


def _word(word: str) -> str:
    """The code of a word in the names of features; empty for one that is not known."""
    code = _WORD + word.lower().replace(" ", "_")
    return code if code in catalogue() and catalogue()[code].what == word else ""


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The codes of the names, and what such a name looks like: those without parts first, then the longest."""
    found = []
    for code, message in catalogue().items():
        if code.startswith(_PREFIX) and not code.startswith(_WORD) and code not in _UNKNOWN:
            pieces = re.split(r"\{(\w+)\}", message.what)
            pattern = "".join(
                f"(?P<{piece}>{_PARTS[piece]})" if place % 2 else re.escape(piece)
                for place, piece in enumerate(pieces)
            )
            found.append((code, re.compile(pattern)))
    return sorted(found, key=lambda entry: (entry[1].groups, -len(entry[1].pattern)))
