"""How sure a figure is, in few words: the value give or take, or both ends of its interval where they lie unevenly."""

from intent_desktop.evaluation.blocks import Figure, Unit
from intent_desktop.evaluation.numbers import format_column, format_interval, percent_unit
from intent_desktop.messages import Note

UNEVEN = 0.2
"""An interval whose arms differ by more than this share of the longer one is told by its ends."""


def sureness(figure: Figure) -> str:
    """The 95 % interval of a figure as "± 0.8 (95 %)", or by its ends; empty where none was computed."""
    if figure.value is None or figure.low is None or figure.high is None:
        return ""
    margin = even_margin(figure.value, figure.low, figure.high, figure.unit)
    if margin:
        return Note("report_margin", {"margin": margin}).text()
    interval = format_interval(figure.low, figure.high, figure.unit)
    return Note("report_interval", {"interval": interval}).text() if interval else ""


def even_margin(value: float, low: float, high: float, unit: Unit = "") -> str:
    """Half the width of an interval about a value, as fine as the value is written; empty where it reaches further one way."""
    below, above = value - low, high - value
    longer = max(below, above)
    if min(below, above) <= 0 or abs(above - below) > UNEVEN * longer:
        return ""
    margin = format_column([value, longer], unit)[1].removesuffix(percent_unit())
    return margin if any(digit in "123456789" for digit in margin) else ""
