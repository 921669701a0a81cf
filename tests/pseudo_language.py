"""A language for tests, in which every text of the program's is between brackets and longer: what stands outside was never translated.

What is put into a text stands outside its brackets, so that it has to have brackets of its own, or be data.
"""

import html
import re
import string
from typing import Any

from PySide6.QtCore import QTranslator

BEGIN, END = "⟦", "⟧"
LONGER = 0.3
"""By how much: Chinese is shorter than English, other languages are not."""
_DATE = re.compile(r"(d|M|y|H|m|s|[ .:/-])+")
_WRITTEN = re.compile(r"(%\w+|</?\w[^<>]*>|&\w+;)")
_LETTERS = re.compile(r"[A-Za-z]{2,}")


def translated(text: str) -> str:
    """The text in that language."""
    if _DATE.fullmatch(text) or not _LETTERS.search(text):
        return text
    try:
        pieces = list(string.Formatter().parse(text))
    except ValueError:
        return _bracketed(text)
    said = ""
    for literal, field, spec, conversion in pieces:
        said += _bracketed(literal.replace("{", "{{").replace("}", "}}"))
        if field is not None:
            nouns = "|".join(map(_bracketed, spec.split("|"))) if spec and "|" in spec else spec
            said += (
                "{" + field + (f"!{conversion}" if conversion else "") + (f":{nouns}" if nouns else "") + "}"
            )
    return said


def _bracketed(text: str) -> str:
    """Each piece that says something, tags and numbered places left outside."""
    return "".join(
        piece
        if place % 2 or not re.search("[A-Za-z]", piece)
        else f"{BEGIN}{piece}{'~' * int(LONGER * len(piece))}{END}"
        for place, piece in enumerate(_WRITTEN.split(text))
    )


def message(code: str, field: str, template: str) -> str:
    """For `messages.translate_with`."""
    return translated(template)


class PseudoTranslator(QTranslator):
    """For the window's own texts, and Qt's."""

    def translate(self, context: Any, source: Any, disambiguation: Any = None, n: int = -1) -> str:
        return translated(source)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def outside(text: str) -> str:
    """What of a text that is shown stands outside of brackets; a text that was cut short may end before its bracket does."""
    text = html.unescape(re.sub(r"<[^<>]*>", " ", text))
    depth, left = 0, ""
    for sign in text:
        if sign == BEGIN:
            depth += 1
        elif sign == END:
            depth -= 1
            left += " "
        elif depth <= 0:
            left += sign
    return left


def untranslated(text: str, known: re.Pattern[str]) -> str:
    """The words outside of brackets that are not known to be the same in every language; empty where there are none."""
    return " ".join(_LETTERS.findall(known.sub(" ", outside(text))))
