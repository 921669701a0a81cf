"""How strong a reason's push is, in words: pushes are logarithms of odds or amounts, a unit that few people know."""

import math
from typing import Literal

from intent_desktop.messages import Note

Strength = Literal["strong", "medium", "weak"]

STRONG = math.log(2)
"""At least doubles the odds or the amount, or halves them."""
MEDIUM = math.log(1.25)


def strength(push: float) -> Strength:
    """How strong a push is, whichever way it goes."""
    if abs(push) >= STRONG:
        return "strong"
    return "medium" if abs(push) >= MEDIUM else "weak"


def strength_in_words(push: float) -> str:
    """Such as "strong", for places that show the way it goes."""
    return Note(f"push_{strength(push)}").text()


def push_in_words(push: float) -> str:
    """Such as "strong push up"."""
    return Note(f"push_{strength(push)}_{'up' if push > 0 else 'down'}").text()
