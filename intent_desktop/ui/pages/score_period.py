"""What is known of scores, kept beside them: the days that they speak of, which model made them, what is to be heeded."""

import contextlib
import datetime
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.data import store
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui import dates, names
from intent_desktop.ui.pages.evaluate_judgement import MOST_SENSIBLE
from intent_desktop.ui.pages.score_measured import Measured
from intent_desktop.ui.pages.score_model import name_of

_WORDS = {
    "purchase": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of a purchase between {first} and {last}"),
    "churn": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of no purchase between {first} and {last}"),
    "value": QT_TRANSLATE_NOOP("ScorePeriod", "Expected spending between {first} and {last}"),
}
_OTHERWISE = QT_TRANSLATE_NOOP("ScorePeriod", "What is expected between {first} and {last}")


class Foretold(msgspec.Struct, frozen=True, kw_only=True):
    """What scores foretell: the `question`, from which moment on (`as_of`, ISO 8601), and for how many `days`; and what was
    `measured` of the best, where that is known.

    Who foretells it: the file `bundle` with its folder, which says the run, and the kind of `model`; from which `threshold` on it
    answered yes, and `yes`: how often, None where that singles nobody out. `notes`: what is to be heeded. All in no language.
    """

    question: str = ""
    as_of: str | None = None
    days: float | None = None
    measured: Measured | None = None
    bundle: str = ""
    model: str = ""
    threshold: float | None = None
    yes: int | None = None
    notes: list[Note] = []

    @classmethod
    def of_scores(
        cls, about: dict[str, Any] | None, found: dict[str, Any], bundle: Path | None = None
    ) -> "Foretold":
        """What the model of the file `bundle`, as the query `bundle` tells of it, foretells by what a job has found."""
        known = about or {}
        question = known.get("question", "")
        return cls(
            question=question,
            as_of=found.get("as_of"),
            days=known.get("horizon_days"),
            measured=Measured.of_scores(question, found),
            bundle=f"{bundle.parent.name}/{bundle.name}" if bundle else "",
            model=known.get("model", ""),
            threshold=found.get("threshold"),
            yes=None if _says_yes_to_most(found) else found.get("yes"),
            notes=msgspec.convert(found.get("notes", []), list[Note]),
        )

    def in_words(self) -> str:
        """As a sentence without its full stop; empty where no days are known."""
        return period_in_words(self.question, self.as_of, self.days)

    def foreteller(self) -> str:
        """By which model: Run 1, Boosted trees; empty where that is not known."""
        if not self.bundle:
            return ""
        name = name_of(Path(self.bundle))
        return clauses(name, names.model(self.model)) if self.model else name

    def keep(self, scores: Path) -> None:
        """Write it down beside the file of scores, where no session remembers it; raises OSError."""
        store.write_atomically(_beside(scores), msgspec.json.encode(self))


def kept(scores: Path) -> Foretold:
    """What was kept of a file of scores; nothing where nothing was, or it cannot be read."""
    with contextlib.suppress(OSError, msgspec.DecodeError, ValueError, OverflowError):
        foretold = msgspec.json.decode(_beside(scores).read_bytes(), type=Foretold)
        foretold.in_words()  # whether its days can be read
        return foretold
    return Foretold()


def _beside(scores: Path) -> Path:
    return scores.with_suffix(".json")


def _says_yes_to_most(found: dict[str, Any]) -> bool:
    """Whether the delivered threshold singles nobody out, so that how many it says yes of is worth no figure."""
    delivered = found.get("threshold") == found.get("threshold_of_bundle")
    return delivered and found.get("yes", 0) > MOST_SENSIBLE * found["rows"]


def period_in_words(question: str, as_of: str | None, days: float | None) -> str:
    """What is foretold and for when: from the moment `as_of` (ISO 8601) on, so many days long; empty where there is neither."""
    if not as_of or not days:
        return ""
    begins = datetime.datetime.fromisoformat(as_of)
    ends = begins + datetime.timedelta(days=days, microseconds=-1)
    words = QCoreApplication.translate("ScorePeriod", str(_WORDS.get(question, _OTHERWISE)))
    return words.format(first=dates.day(begins), last=dates.day(ends))
