"""Which part of the data is learnt from and which part the model is judged on, as a picture along time or in shares."""

import bisect
import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.examples import windows
from intent_desktop.examples.windows import Plan
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui import dates
from intent_desktop.ui.pages import question_settings

translate = QCoreApplication.translate

_LENGTHS = {"hour": 3_600, "day": 86_400, "week": 7 * 86_400, "month": 2_629_800, "year": 31_557_600}


class Part(NamedTuple):
    """A stretch of the picture; `start` and `end` are shares of its length, `colour` a name of the theme's."""

    name: str
    start: float
    end: float
    colour: str


class Mark(NamedTuple):
    """A place below the picture with its name; the first marks are the first to be given room."""

    name: str
    place: float


class Activity(NamedTuple):
    """How many actions fall in each stretch of time, as the query `activity` has it: `starts` in seconds since 1970."""

    unit: str
    starts: list[float]
    counts: list[int]

    def bars(self, start: datetime, end: datetime) -> list[tuple[float, float, int]]:
        """(start, end, count) of each stretch, as shares of the time between two moments."""
        first, whole = _seconds(start), (end - start).total_seconds() or 1.0
        length = _LENGTHS[self.unit]
        return [
            ((each - first) / whole, (each + length - first) / whole, count)
            for each, count in zip(self.starts, self.counts, strict=True)
        ]

    def after(self, share: float) -> datetime:
        """The moment before which that share of the actions lies, to within a stretch."""
        sums = list(itertools.accumulate(self.counts))
        wanted = share * sums[-1]
        place = min(bisect.bisect_left(sums, wanted), len(sums) - 1)
        before = sums[place] - self.counts[place]
        within = (wanted - before) / max(self.counts[place], 1)
        return _moment(self.starts[place] + within * _LENGTHS[self.unit])

    def in_words(self, place: int) -> str:
        """Which stretch it is, as people say it."""
        start = _moment(self.starts[place])
        day = dates.day(start)
        return {
            "hour": clauses(day, f"{start:%H:%M}"),
            "week": translate("QuestionTimeline", "week of {day}").format(day=day),
            "month": dates.month(start),
            "year": f"{start.year}",
        }.get(self.unit, day)

    def caption(self) -> str:
        """What a bar stands for, and how tall the tallest is."""
        most = format_number(max(self.counts))
        words = {
            "hour": translate("QuestionTimeline", "Actions an hour; {most} at most"),
            "day": translate("QuestionTimeline", "Actions a day; {most} at most"),
            "week": translate("QuestionTimeline", "Actions a week; {most} at most"),
            "month": translate("QuestionTimeline", "Actions a month; {most} at most"),
            "year": translate("QuestionTimeline", "Actions a year; {most} at most"),
        }
        return words[self.unit].format(most=most)


class Picture(NamedTuple):
    """What is shown: its parts, names below it, places of single moments within it, and all of it in words.

    `span`: the moments at its ends, where it lies along time. `cutoff` and `until` are the moments that a person may move, from where the
    model is judged and how far ahead; each with the first and last day it may be.
    """

    parts: list[Part]
    marks: list[Mark] = []
    moments: list[float] = []
    description: str = ""
    span: tuple[datetime, datetime] | None = None
    cutoff: "Movable | None" = None
    until: "Movable | None" = None


class Movable(NamedTuple):
    """A moment that may be moved, between two days."""

    moment: datetime
    first: date
    last: date


def picture_of_plan(plan: Plan, longest: float | None = None) -> Picture:
    """History, learning and judging of a plan of cut-offs, along time; a horizon may have `longest` days at most."""
    whole = (plan.end - plan.start).total_seconds()

    def place(moment: datetime) -> float:
        return (moment - plan.start).total_seconds() / whole

    first_look = plan.training[-1] if plan.training else plan.test
    judged_until = plan.test + plan.horizon
    days = f"{plan.horizon_days:g}"
    parts = [
        Part(translate("QuestionTimeline", "History"), 0, place(first_look), "history"),
        Part(translate("QuestionTimeline", "Learning"), place(first_look), place(plan.test), "train"),
        Part(translate("QuestionTimeline", "Judging"), place(plan.test), place(judged_until), "test"),
        Part(translate("QuestionTimeline", "Not used"), place(judged_until), 1, "edge"),
    ]
    marks = [
        Mark(dates.day(plan.end), 1),
        Mark(dates.day(plan.test), place(plan.test)),
        Mark(dates.day(plan.start), 0),
        Mark(dates.day(judged_until), place(judged_until)),
    ]
    description = translate(
        "QuestionTimeline",
        "The data run from {start} to {end}. The model learns by looking back at {count} days from {first} on, each with "
        "what happened in the {days} days after it, and is judged by the {days} days after {test}.",
    ).format(
        start=dates.day(plan.start),
        end=dates.day(plan.end),
        count=len(plan.training),
        first=dates.day(first_look),
        days=days,
        test=dates.day(plan.test),
    )
    least, greatest = map(date.fromisoformat, question_settings.cutoff_bounds(plan))
    pinned = datetime.combine(plan.test, datetime.min.time())
    furthest = pinned + timedelta(days=_longest_from(plan, pinned, longest))
    return Picture(
        [part for part in parts if part.end - part.start > 0.001],
        marks,
        [place(moment) for moment in plan.training],
        description,
        (plan.start, plan.end),
        Movable(plan.test, least, greatest) if least <= greatest else None,
        Movable(judged_until, (pinned + timedelta(days=1)).date(), furthest.date()),
    )


def _longest_from(plan: Plan, cutoff: datetime, longest: float | None) -> int:
    """The longest horizon in whole days that a cut-off leaves room for, behind it and before it."""
    ahead = (plan.end - cutoff).days
    behind = (cutoff - plan.start).days
    step = windows.LONGEST_STEP_DAYS
    return max(1, min(ahead, behind // 2 if behind < 2 * step else behind - step, int(longest or ahead)))


def picture_of_split(
    question: Mapping[str, Any], way: str, cutoff: str | None = None, activity: Activity | None = None
) -> Picture | None:
    """Shares of the rows, or of a history, by the way in which a question is split; None for a way without such a picture.

    `cutoff` is the moment (ISO text) from which on is judged, where a person has set one. Where the `activity` is known, shares of the
    newest rows lie along time.
    """
    if way == "leave-one-out":
        return _picture_of_last_items()
    shares, span = question.get("shares", {}).get(way), question.get("span", ())
    if way == "time" and len(span) == 2:
        start, end = map(datetime.fromisoformat, span)
        bounds = next((option for option in question["options"] if option["name"] == "cutoff"), None)
        if cutoff:
            return _picture_of_cutoff(start, datetime.fromisoformat(cutoff), end, bounds)
        if shares is not None and activity is not None and activity.starts:
            return _picture_along_time(shares, start, end, activity, bounds)
    if shares is None:
        return None
    parts, place = [], 0.0
    for name, share, colour in zip(_names(), shares, ("train", "valid", "test"), strict=True):
        parts.append(Part(f"{name} {format_share(share)}", place, place + share, colour))
        place += share
    marks = []
    if way == "time":
        marks = [
            Mark(translate("QuestionTimeline", "oldest rows"), 0),
            Mark(translate("QuestionTimeline", "newest rows"), 1),
        ]
    return Picture(parts, marks, description=listed(part.name for part in parts))


def _names() -> Sequence[str]:
    return (
        translate("QuestionTimeline", "Learning"),
        translate("QuestionTimeline", "Choosing"),
        translate("QuestionTimeline", "Judging"),
    )


def _picture_along_time(
    shares: Sequence[float],
    start: datetime,
    end: datetime,
    activity: Activity,
    bounds: Mapping[str, Any] | None,
) -> Picture:
    """Shares of the rows, each where its rows lie in time."""
    whole = (end - start).total_seconds() or 1.0
    sums = list(itertools.accumulate(shares))
    moments = [start, *(min(max(activity.after(share), start), end) for share in sums[:-1]), end]
    places = [(moment - start).total_seconds() / whole for moment in moments]
    parts = [
        Part(f"{name} {format_share(share)}", left, right, colour)
        for name, share, colour, left, right in zip(
            _names(), shares, ("train", "valid", "test"), places[:-1], places[1:], strict=True
        )
    ]
    judged = moments[-2]
    marks = [Mark(dates.day(end), 1), Mark(dates.day(judged), places[-2]), Mark(dates.day(start), 0)]
    words = translate(
        "QuestionTimeline",
        "The data run from {start} to {end}: {parts}. The newest of it, from about {judged} on, judges the model.",
    ).format(
        start=dates.day(start),
        end=dates.day(end),
        parts=listed(part.name for part in parts),
        judged=dates.day(judged),
    )
    movable = _movable(judged, bounds)
    return Picture(parts, marks, description=words, span=(start, end), cutoff=movable)


def _movable(moment: datetime, bounds: Mapping[str, Any] | None) -> Movable | None:
    if bounds is None or not bounds["least"] or not bounds["greatest"]:
        return None
    return Movable(moment, date.fromisoformat(bounds["least"]), date.fromisoformat(bounds["greatest"]))


def _picture_of_last_items() -> Picture:
    """A history: its last item judges, the one before it chooses."""
    parts = [
        Part(translate("QuestionTimeline", "Learning"), 0, 0.8, "train"),
        Part(translate("QuestionTimeline", "Choosing"), 0.8, 0.9, "valid"),
        Part(translate("QuestionTimeline", "Judging"), 0.9, 1, "test"),
    ]
    marks = [
        Mark(translate("QuestionTimeline", "a customer's first item"), 0),
        Mark(translate("QuestionTimeline", "their last item"), 1),
    ]
    words = translate(
        "QuestionTimeline",
        "Of every customer the last item judges, the one before it chooses, the rest is learnt from.",
    )
    return Picture(parts, marks, description=words)


def _picture_of_cutoff(
    start: datetime, cutoff: datetime, end: datetime, bounds: Mapping[str, Any] | None
) -> Picture | None:
    """Learning before a cut-off, judging from it on."""
    whole = (end - start).total_seconds()
    place = (cutoff - start).total_seconds() / whole if whole > 0 else 0
    if not 0 < place < 1:
        return None
    parts = [
        Part(translate("QuestionTimeline", "Learning and choosing"), 0, place, "train"),
        Part(translate("QuestionTimeline", "Judging"), place, 1, "test"),
    ]
    marks = [Mark(dates.day(end), 1), Mark(dates.day(cutoff), place), Mark(dates.day(start), 0)]
    words = translate(
        "QuestionTimeline",
        "The data run from {start} to {end}. What customers took from {cutoff} on judges the model.",
    ).format(start=dates.day(start), end=dates.day(end), cutoff=dates.day(cutoff))
    movable = _movable(cutoff, bounds)
    return Picture(parts, marks, description=words, span=(start, end), cutoff=movable)


def _seconds(moment: datetime) -> float:
    return moment.replace(tzinfo=UTC).timestamp()


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None)
