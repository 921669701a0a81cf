"""The days that scores speak of, in words: not those on which they were made."""

import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.ui import dates

_WORDS = {
    "purchase": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of a purchase between {first} and {last}"),
    "churn": QT_TRANSLATE_NOOP("ScorePeriod", "Chance of no purchase between {first} and {last}"),
    "value": QT_TRANSLATE_NOOP("ScorePeriod", "Expected spending between {first} and {last}"),
}
_OTHERWISE = QT_TRANSLATE_NOOP("ScorePeriod", "What is expected between {first} and {last}")


def period_in_words(question: str, as_of: str | None, days: float | None) -> str:
    """What is foretold and for when: from the moment `as_of` (ISO 8601) on, so many days long; empty where there is neither."""
    if not as_of or not days:
        return ""
    begins = datetime.datetime.fromisoformat(as_of)
    ends = begins + datetime.timedelta(days=days, microseconds=-1)
    words = QCoreApplication.translate("ScorePeriod", str(_WORDS.get(question, _OTHERWISE)))
    return words.format(first=dates.day(begins), last=dates.day(ends))
