"""A bar that shows which part of the data is learnt from and which part the model is judged on."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.examples.windows import Plan
from intent_desktop.ui.theme import SPACE, theme

_BAR = 16
_GAP = 2

translate = QCoreApplication.translate


class Part(NamedTuple):
    """A stretch of the bar; `start` and `end` are shares of its length, `colour` a name of the theme's."""

    name: str
    start: float
    end: float
    colour: str


class Mark(NamedTuple):
    """A place below the bar with its name; the first marks are the first to be given room."""

    name: str
    place: float


class Picture(NamedTuple):
    """What the bar shows: its parts, names below it, places of single moments within it, and all of it in words."""

    parts: list[Part]
    marks: list[Mark] = []
    moments: list[float] = []
    description: str = ""


def picture_of_plan(plan: Plan) -> Picture:
    """History, learning and judging of a plan of cut-offs, along time."""
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
        Mark(day_in_words(plan.test), place(plan.test)),
        Mark(day_in_words(plan.start), 0),
        Mark(day_in_words(plan.end), 1),
    ]
    description = translate(
        "QuestionTimeline",
        "The data run from {start} to {end}. The model learns by looking back at {count} days from {first} on, each with "
        "what happened in the {days} days after it, and is judged by the {days} days after {test}.",
    ).format(
        start=day_in_words(plan.start),
        end=day_in_words(plan.end),
        count=len(plan.training),
        first=day_in_words(first_look),
        days=days,
        test=day_in_words(plan.test),
    )
    moments = [place(moment) for moment in plan.training]
    return Picture([part for part in parts if part.end - part.start > 0.001], marks, moments, description)


def picture_of_split(question: Mapping[str, Any], way: str, cutoff: str | None = None) -> Picture | None:
    """Shares of the rows, or of a history, by the way in which a question is split; None for a way without such a picture.

    `cutoff` is the moment (ISO text) from which on is judged, where a person has set one.
    """
    if way == "leave-one-out":
        return _picture_of_last_items()
    shares, span = question.get("shares", {}).get(way), question.get("span", ())
    if way == "time" and cutoff and len(span) == 2:
        return _picture_of_cutoff(*map(datetime.fromisoformat, (span[0], cutoff, span[1])))
    if shares is None:
        return None
    names = [
        translate("QuestionTimeline", "Learning"),
        translate("QuestionTimeline", "Choosing"),
        translate("QuestionTimeline", "Judging"),
    ]
    parts, start = [], 0.0
    for name, share, colour in zip(names, shares, ("train", "valid", "test"), strict=True):
        parts.append(Part(f"{name} {format_share(share)}", start, start + share, colour))
        start += share
    marks = []
    if way == "time":
        marks = [
            Mark(translate("QuestionTimeline", "oldest rows"), 0),
            Mark(translate("QuestionTimeline", "newest rows"), 1),
        ]
    return Picture(parts, marks, description=", ".join(part.name for part in parts))


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


def _picture_of_cutoff(start: datetime, cutoff: datetime, end: datetime) -> Picture | None:
    """Learning before a cut-off, judging from it on."""
    whole = (end - start).total_seconds()
    place = (cutoff - start).total_seconds() / whole if whole > 0 else 0
    if not 0 < place < 1:
        return None
    parts = [
        Part(translate("QuestionTimeline", "Learning and choosing"), 0, place, "train"),
        Part(translate("QuestionTimeline", "Judging"), place, 1, "test"),
    ]
    marks = [Mark(day_in_words(cutoff), place), Mark(day_in_words(start), 0), Mark(day_in_words(end), 1)]
    words = translate(
        "QuestionTimeline",
        "The data run from {start} to {end}. What customers took from {cutoff} on judges the model.",
    ).format(start=day_in_words(start), end=day_in_words(end), cutoff=day_in_words(cutoff))
    return Picture(parts, marks, description=words)


def day_in_words(moment: datetime) -> str:
    """A day as people write it here, such as 9 Nov 2011."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")


class QuestionTimeline(QWidget):
    """Paints a Picture: names above the parts where they fit, marks below. It adapts to its width."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._picture = Picture([])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Which part is learnt from and which is judged on"))

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture; None hides the bar."""
        self.setVisible(picture is not None)
        if picture is None or picture == self._picture:
            return
        self._picture = picture
        self.setAccessibleDescription(picture.description)
        self.setToolTip(picture.description)
        self.updateGeometry()
        self.update()

    def describe(self) -> str:
        """What the bar shows, in words."""
        return self._picture.description

    def sizeHint(self) -> QSize:
        line = self._line()
        return QSize(320, round(line + SPACE.tiny + _BAR + (SPACE.tiny + line if self._picture.marks else 0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, self._line() + SPACE.tiny, self.width(), _BAR)
        outline = QPainterPath()
        outline.addRoundedRect(bar, _BAR / 4, _BAR / 4)
        painter.setClipPath(outline)
        for part in self._picture.parts:
            area = _stretch(bar, part.start, part.end)
            painter.fillRect(
                area.adjusted(0, 0, -_GAP if part.end < 0.999 else 0, 0), now.colour(part.colour)
            )
        painter.setPen(QPen(now.colour("card"), 1.5))
        for moment in self._picture.moments:
            x = max(bar.left() + bar.width() * moment, 2.0)
            painter.drawLine(round(x), round(bar.top() + 4), round(x), round(bar.bottom() - 4))
        painter.setClipping(False)
        painter.setFont(now.font("caption", strong=True))
        self._paint_names(painter, bar)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        top = bar.bottom() + SPACE.tiny
        wanted = [(mark.name, bar.left() + bar.width() * mark.place) for mark in self._picture.marks]
        for name, area in place_texts(wanted, QFontMetricsF(painter.font()), bar):
            painter.drawText(area.translated(0, top), Qt.AlignmentFlag.AlignCenter, name)

    def _paint_names(self, painter: QPainter, bar: QRectF) -> None:
        """Each name over the start of its part, the last ones first, for the short parts are at the end."""
        now, metrics = theme(), QFontMetricsF(painter.font())
        free_until = bar.right()
        for part in reversed(self._picture.parts):
            area = _stretch(bar, part.start, part.end)
            wide = metrics.horizontalAdvance(part.name) + 1
            left = min(area.left(), free_until - wide)
            if left < area.left() - wide or left < bar.left():
                continue
            painter.setPen(now.colour("soft" if part.colour == "edge" else _text_colour(part.colour)))
            painter.drawText(
                QRectF(left, 0, wide, self._line()),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                part.name,
            )
            free_until = left - SPACE.small

    def _line(self) -> float:
        return QFontMetricsF(theme().font("caption")).height()


def place_texts(
    wanted: Sequence[tuple[str, float]], metrics: QFontMetricsF, bar: QRectF
) -> list[tuple[str, QRectF]]:
    """Areas on one line for texts centred at places, kept within the bar; a text without room for itself is left out."""
    placed: list[tuple[str, QRectF]] = []
    for text, centre in wanted:
        wide = metrics.horizontalAdvance(text) + 2
        left = min(max(centre - wide / 2, bar.left()), bar.right() - wide)
        area = QRectF(left, 0, wide, metrics.height())
        if all(not area.adjusted(-SPACE.small, 0, SPACE.small, 0).intersects(other) for _, other in placed):
            placed.append((text, area))
    return placed


def _stretch(bar: QRectF, start: float, end: float) -> QRectF:
    return QRectF(bar.left() + bar.width() * start, bar.top(), bar.width() * (end - start), bar.height())


def _text_colour(colour: str) -> str:
    """Colours of parts are made for surfaces; the greyest is too pale for text."""
    return "soft" if colour == "history" else colour
