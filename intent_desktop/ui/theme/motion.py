"""Short movements that show where something went. They can be turned off, and where nobody looks there are none."""

from PySide6.QtGui import QGuiApplication

LONGEST = 150  # milliseconds


class Motion:
    """Whether things move."""

    wanted = True


def milliseconds(wanted: int = 120) -> int:
    """How long a movement takes: `LONGEST` at most, 0 where there is to be none."""
    seen = QGuiApplication.platformName() not in ("offscreen", "minimal")
    return min(wanted, LONGEST) if Motion.wanted and seen else 0
