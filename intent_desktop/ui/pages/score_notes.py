"""What is to be heeded of scores or files, in words."""

from collections.abc import Sequence

from intent_desktop.messages import Note, sentences


def in_lines(notes: Sequence[Note]) -> str:
    """Each note on a line of its own, with a bullet where there are several: they have nothing to do with each other."""
    said = [sentences((note.text(), note.advice())) for note in notes]
    return "".join(said) if len(said) < 2 else "\n".join(f"• {one}" for one in said)
