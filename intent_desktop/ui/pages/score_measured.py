"""What to expect of the best of some scores, by what was measured of the best on data that the model never saw."""

from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import sentences

_WORDS = {
    "purchase": QT_TRANSLATE_NOOP(
        "ScoreMeasured",
        "On data it never saw, {rate} of the {share} with the highest chance bought: expect about {about} of {count} ({low} to {high}).",
    ),
    "churn": QT_TRANSLATE_NOOP(
        "ScoreMeasured",
        "On data it never saw, {rate} of the {share} with the highest chance left: expect about {about} of {count} ({low} to {high}).",
    ),
}
_MOVED = QT_TRANSLATE_NOOP(
    "ScoreMeasured",
    "Perhaps fewer: these files differ from what the model learnt from.",
)
_APART = {
    "purchase": QT_TRANSLATE_NOOP(
        "ScoreMeasured",
        "By their chances about {sum} of these {count} will buy, by what was measured on data the model never saw about {about}.",
    ),
    "churn": QT_TRANSLATE_NOOP(
        "ScoreMeasured",
        "By their chances about {sum} of these {count} will leave, by what was measured on data the model never saw about {about}.",
    ),
}
_CAREFUL = QT_TRANSLATE_NOOP("ScoreMeasured", "Plan with the smaller number.")
_CAREFUL_MOVED = QT_TRANSLATE_NOOP(
    "ScoreMeasured",
    "These files differ from what the model learnt from: plan with the smaller number.",
)


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """Of the best `share` of the test rows, the `rate` of yes with its 95 % interval `low` to `high`; all (points,), shares rising.

    `question` says what yes means, `moved` whether the scored files differ strongly from what was learnt from.
    """

    question: str
    share: list[float]
    rate: list[float]
    low: list[float]
    high: list[float]
    moved: bool = False

    @classmethod
    def of_scores(cls, question: str, found: dict[str, Any]) -> "Measured | None":
        """What a ScoreJob tells of it; None for a model that knows no such figure."""
        best = found.get("best")
        if not best or question not in _WORDS:
            return None
        moved = any(entry["verdict"] == "strong" for entry in found.get("drift", []))
        return cls(question=question, moved=moved, **best)

    def in_words(self, count: int, total: int, chances: float) -> str:
        """What to expect of the best `count` of `total`, whose chances sum up to `chances`.

        What was measured holds for rows like those it was measured on. Where the chances come to something else, these are others,
        or the chances are too high: which of the two nobody knows beforehand.
        """
        # Below the least share that was measured, that one is what is known.
        share = max(count / max(total, 1), self.share[0])

        def at(values: Sequence[float]) -> float:
            return float(np.interp(share, self.share, values))

        expected = round(chances)
        low, high = round(count * at(self.low)), round(count * at(self.high))
        if low <= expected <= high:
            parts = [_WORDS[self.question], *([_MOVED] if self.moved else [])]
        else:
            parts = [_APART[self.question], _CAREFUL_MOVED if self.moved else _CAREFUL]
        return sentences(map(_translated, parts)).format(
            rate=format_share(at(self.rate), 1),
            share=format_share(share, 1),
            about=format_number(round(count * at(self.rate))),
            count=format_number(count),
            low=format_number(low),
            high=format_number(high),
            sum=format_number(expected),
        )


def _translated(text: object) -> str:
    return QCoreApplication.translate("ScoreMeasured", str(text))
