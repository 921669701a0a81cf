"""What scores foretell, kept beside them: the days that they speak of, in words, not those on which they were made."""

import contextlib
import datetime
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.data import store
from intent_desktop.ui import dates
from intent_desktop.ui.pages.score_measured import Measured

_WORDS = {
    "purchase": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of a purchase between {first} and {last}"),
    "churn": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of no purchase between {first} and {last}"),
    "value": QT_TRANSLATE_NOOP("ScorePeriod", "Expected spending between {first} and {last}"),
}
_OTHERWISE = QT_TRANSLATE_NOOP("ScorePeriod", "What is expected between {first} and {last}")


class Foretold(msgspec.Struct, frozen=True, kw_only=True):
    """What scores foretell: the `question`, from which moment on (`as_of`, ISO 8601), and for how many `days`; and what was
    `measured` of the best, where that is known.
    """

    question: str = ""
    as_of: str | None = None
    days: float | None = None
    measured: Measured | None = None

    @classmethod
    def of_scores(cls, about: dict[str, Any] | None, found: dict[str, Any]) -> "Foretold":
        """What a model, as the query `bundle` tells of it, foretells from the moment on that a job has found."""
        known = about or {}
        question = known.get("question", "")
        return cls(
            question=question,
            as_of=found.get("as_of"),
            days=known.get("horizon_days"),
            measured=Measured.of_scores(question, found),
        )

    def in_words(self) -> str:
        """As a sentence without its full stop; empty where no days are known."""
        return period_in_words(self.question, self.as_of, self.days)

    def keep(self, scores: Path) -> None:
        """Write it down beside the file of scores, where no session remembers it; raises OSError."""
        store.write_atomically(_beside(scores), msgspec.json.encode(self))


def kept(scores: Path) -> tuple[str, Measured | None]:
    """What a file of scores foretells as it was kept, in words, and what was measured; empty and None where it was not, or
    cannot be read."""
    with contextlib.suppress(OSError, msgspec.DecodeError, ValueError, OverflowError):
        foretold = msgspec.json.decode(_beside(scores).read_bytes(), type=Foretold)
        return foretold.in_words(), foretold.measured
    return "", None


def _beside(scores: Path) -> Path:
    return scores.with_suffix(".json")


def period_in_words(question: str, as_of: str | None, days: float | None) -> str:
    """What is foretold and for when: from the moment `as_of` (ISO 8601) on, so many days long; empty where there is neither."""
    if not as_of or not days:
        return ""
    begins = datetime.datetime.fromisoformat(as_of)
    ends = begins + datetime.timedelta(days=days, microseconds=-1)
    words = QCoreApplication.translate("ScorePeriod", str(_WORDS.get(question, _OTHERWISE)))
    return words.format(first=dates.day(begins), last=dates.day(ends))
