"""Texts put together with the marks of the language in use: where English writes “: ”, Chinese writes “：”."""

from intent_desktop.messages import Note


def sentence(text: str) -> str:
    """The text with the mark that ends a sentence; an empty one stays empty."""
    return Note("sentence", {"text": text}).text() if text else ""


def labelled(name: str, value: str) -> str:
    """A value after its name."""
    return Note("name_and_value", {"name": name, "value": value}).text()


def aside(text: str, remark: str) -> str:
    """A text with a remark in brackets; without brackets where there is no remark."""
    return Note("text_and_remark", {"text": text, "remark": remark}).text() if remark else text


def clauses(first: str, second: str) -> str:
    """Two parts of one sentence, neither of them items of a list."""
    return Note("clause_and_clause", {"first": first, "second": second}).text()
