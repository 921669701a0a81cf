"""Text from anywhere made fit to show: safe for markup and terminals, of known width, cut to measure."""

import html
import unicodedata

REPLACED = "\ufffd"
# Controls can colour a terminal or end a markup document; bidirectional overrides can make a text read otherwise
# than it is; lone surrogates cannot be written as UTF-8.
_UNSAFE_CATEGORIES = {"Cc", "Cs"}
_OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """The text on one line, with signs that act instead of showing replaced."""
    return "".join(
        " "
        if letter in "\t\n\r"
        else REPLACED
        if letter in _OVERRIDES or unicodedata.category(letter) in _UNSAFE_CATEGORIES
        else letter
        for letter in text
    )


def escape(text: str) -> str:
    """The cleaned text for HTML and SVG, also inside attributes."""
    return html.escape(clean(text), quote=True)


def columns(text: str) -> int:
    """Width in a terminal: Chinese, Japanese, Korean signs take two columns, combining ones none."""
    return sum(
        0
        if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf"
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def shortened(text: str, most: int) -> str:
    """The text cut to at most `most` columns, with an ellipsis where it was cut."""
    if columns(text) <= most:
        return text
    kept, used = "", 1
    for letter in text:
        used += columns(letter)
        if used > most:
            break
        kept += letter
    return kept.rstrip() + "…"


def padded(text: str, width: int, right: bool = False) -> str:
    """The text filled with spaces to `width` columns, cut if it is longer."""
    fitting = shortened(text, width)
    space = " " * (width - columns(fitting))
    return space + fitting if right else fitting + space
