"""The manual's glossary beside what it explains: which term a figure or the head of a column is, and where its entry stands."""

import html
import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from intent_desktop.messages import Note, catalogue
from intent_desktop.ui.help_texts import FALLBACK, help_language, help_text

_PART = re.compile(
    r'<h2 id="of_(?P<section>\w+)">'
    r'|<h3 id="(?P<anchor>\w+)"(?: data-also="(?P<also>[^"]*)")?(?: data-code="(?P<codes>[^"]*)")?>(?P<title>.*?)</h3>'
    r"\s*<p>(?P<sentence>.*?)</p>",
    re.DOTALL,
)
_OF_FIGURES = ("figures", "ranking", "amounts")


class Term(NamedTuple):
    """An entry of the glossary: its anchor, how it is written, and a sentence in plain words.

    `names`: what else stands for it on screen; `is_figure`: whether it is something measured.
    """

    anchor: str
    title: str
    names: tuple[str, ...]
    sentence: str
    is_figure: bool


@cache
def terms(language: str) -> dict[str, Term]:
    """The glossary in a language, by anchor. A figure's names are those that it has in the language in use."""
    found, section = {}, ""
    for part in _PART.finditer(help_text("glossary", language)):
        if part["section"]:
            section = part["section"]
            continue
        title = html.unescape(part["title"])
        also = [name.strip() for name in html.unescape(part["also"] or "").split(",") if name.strip()]
        codes = [f"figure_{code}" for code in (part["anchor"], *(part["codes"] or "").split())]
        figures = [Note(code).text() for code in codes if code in catalogue()]
        names = tuple(dict.fromkeys((title, *also, *figures)))
        sentence = html.unescape(re.sub("<[^>]+>", "", part["sentence"]))
        found[part["anchor"]] = Term(part["anchor"], title, names, sentence, section in _OF_FIGURES)
    return found


def term_of(text: str) -> Term | None:
    """What the glossary says of a figure, a title or the head of a column: of the term that it begins with, else of a figure in it."""
    text = " ".join(text.split())
    anchor = _anchor_of(text, help_language())
    return terms(help_language())[anchor] if anchor else None


@cache
def _anchor_of(text: str, language: str) -> str:
    # What was written in English, such as an earlier report, is found in every language.
    known = [term for spoken in dict.fromkeys((language, FALLBACK)) for term in terms(spoken).values()]
    named = sorted(((name, term) for term in known for name in term.names), key=lambda pair: -len(pair[0]))
    for begins in (True, False):
        for name, term in named:
            place = text.lower().find(name.lower())
            if place < 0 or (place > 0 and (begins or not term.is_figure)):
                continue
            around = text[max(0, place - 1) : place] + text[place + len(name) : place + len(name) + 1]
            # In Chinese no space says where a word ends, and what is short may be the beginning of another.
            others = "[A-Za-z]" if name.isascii() or len(name) > 2 else r"[^\W\d_]"
            if term.anchor in terms(language) and not re.search(others, around):
                return term.anchor
    return ""


def explained(text: str) -> str:
    """What a tooltip says of a figure, a title or the head of a column; empty where the glossary does not know it."""
    term = term_of(text)
    if term is None:
        return ""
    more = QCoreApplication.translate("Help", "F1: more about it")
    return f"{term.sentence}\n{more}"


def place_in_glossary(text: str) -> str:
    """Where the manual explains a figure, a title or the head of a column, such as "glossary#lift"; else empty."""
    term = term_of(text)
    return f"glossary#{term.anchor}" if term is not None else ""


def place_here() -> str:
    """Where the manual explains what is under the pointer, or what has the focus; else empty."""
    at = QCursor.pos()
    return place_of(QApplication.widgetAt(at), at) or place_of(QApplication.focusWidget(), None)


def place_of(widget: QWidget | None, at: QPoint | None) -> str:
    """Where the manual explains what lies at a point of the screen, or what has the focus where there is no point; else empty.

    A widget that knows has a method `help_place(at)`, or one such place as a property; what lies in it is asked first.
    """
    while widget is not None:
        asked = getattr(widget, "help_place", None)
        place: str = asked(at) if asked is not None else widget.property("help_place") or ""
        if place:
            return place
        widget = widget.parentWidget()
    return ""
