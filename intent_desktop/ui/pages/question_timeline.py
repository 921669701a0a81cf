"""The picture of how a question is judged: the data's activity, and over it what is learnt from and what judges."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intent_desktop.evaluation.blocks import Table
from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import labelled, sentence
from intent_desktop.ui import dates
from intent_desktop.ui.pages.question_picture import Activity, Movable, Picture
from intent_desktop.ui.theme import SPACE, mixed, theme

_BAR = 16
_CHART = 96
_TALL_CHART = 190
_GAP = 2
_WASH = 0.13
_GRIP = 15

translate = QCoreApplication.translate


class QuestionTimeline(QWidget):
    """Paints a Picture: names above the parts where they fit, marks below. It adapts to its width.

    With the data's activity it is a histogram, and the moments that the picture lets move have handles: dragged with the mouse, or moved with
    the arrow keys. `cutoff_moved` says the day, `horizon_moved` the days from the cut-off on; both follow moves by hand only.
    """

    cutoff_moved = Signal(object)
    horizon_moved = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._picture = Picture([])
        self._activity: Activity | None = None
        self._chart = _CHART
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Which part is learnt from and which is judged on"))
        self.cutoff = MomentHandle(self, self.tr("Judge as of"))
        self.cutoff.setObjectName("timeline_cutoff")
        self.cutoff.moved.connect(self.cutoff_moved)
        self.until = MomentHandle(self, self.tr("Days ahead, until"))
        self.until.setObjectName("timeline_horizon")
        self.until.moved.connect(self._on_until)

    def show_picture(self, picture: Picture | None, activity: Activity | None = None) -> None:
        """Show another picture, along time with the data's activity where that is known; None hides it."""
        self.setVisible(picture is not None)
        if picture is None or (picture, activity) == (self._picture, self._activity):
            return
        self._picture, self._activity = picture, activity
        self.cutoff.show_moment(picture.cutoff if self._is_chart() else None)
        self.until.show_moment(picture.until if self._is_chart() else None)
        self.setAccessibleDescription(self.describe())
        self.setToolTip("" if self._is_chart() else picture.description)
        self.updateGeometry()
        self._place_handles()
        self.update()

    def set_tall(self, tall: bool) -> None:
        """Draw taller bars, where the window has room for them."""
        self._chart = _TALL_CHART if tall else _CHART
        self.updateGeometry()
        self._place_handles()

    def describe(self) -> str:
        """What is shown, in words."""
        words = self._picture.description
        if not self._is_chart() or self._activity is None:
            return words
        place = max(range(len(self._activity.counts)), key=self._activity.counts.__getitem__)
        busiest = self.tr("Busiest: {when}, with {count} actions.").format(
            when=self._activity.in_words(place), count=format_number(self._activity.counts[place])
        )
        return sentences((words, busiest))

    def caption(self) -> str:
        """What the bars stand for; empty without bars."""
        return self._activity.caption() if self._is_chart() and self._activity else ""

    def table(self) -> Table:
        """The figures behind the picture."""
        columns = [self.tr("When"), self.tr("Actions"), self.tr("What for")]
        rows: list[list[str | float | int | None]] = []
        if self._is_chart() and self._activity and self._picture.span:
            for place, (start, end, count) in enumerate(self._activity.bars(*self._picture.span)):
                middle = (start + end) / 2
                part = next(
                    (each.name for each in self._picture.parts if each.start <= middle < each.end), ""
                )
                rows.append([self._activity.in_words(place), count, part])
        return Table(columns=columns, rows=rows, title=self.accessibleName())

    def sizeHint(self) -> QSize:
        line = self._line()
        below = SPACE.tiny + line if self._picture.marks else 0
        return QSize(320, round(line + SPACE.tiny + self._height() + below))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_handles()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._is_chart():
            QToolTip.showText(event.globalPos(), self._said_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._area()
        outline = QPainterPath()
        outline.addRoundedRect(bar, _BAR / 4, _BAR / 4)
        painter.setClipPath(outline)
        if self._is_chart():
            self._paint_activity(painter, bar)
        else:
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

    def _paint_activity(self, painter: QPainter, area: QRectF) -> None:
        """The bars of each part in its colour, on a wash of it; the moments that are learnt from as lines."""
        assert self._activity is not None
        assert self._picture.span is not None
        now, card = theme(), theme().colour("card")
        bars = self._activity.bars(*self._picture.span)
        most = max(count for *_, count in bars)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for part in self._picture.parts:
            colour = now.colour("history" if part.colour == "edge" else part.colour)
            stretch = _stretch(area, part.start, part.end)
            painter.fillRect(stretch, mixed(card, colour, _WASH / 2 if part.colour == "edge" else _WASH))
            shade = mixed(card, colour, 0.45) if part.colour == "edge" else colour
            for start, end, count in bars:
                left, right = area.left() + area.width() * start, area.left() + area.width() * end
                if right < stretch.left() or left > stretch.right():
                    continue
                height = max((area.height() - SPACE.small) * count / most, 1.0)
                gap = 1.0 if right - left > 4 else 0.0
                column = QRectF(left, area.bottom() - height, max(right - left - gap, 1.0), height)
                painter.fillRect(column.intersected(stretch), shade)
        for moment in self._picture.moments:
            x = round(area.left() + area.width() * moment)
            pen = QPen(now.colour("train"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(x, round(area.top()), x, round(area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

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

    def _said_at(self, x: float) -> str:
        """The stretch of time under the pointer, and its actions."""
        assert self._activity is not None
        assert self._picture.span is not None
        area = self._area()
        share = (x - area.left()) / max(area.width(), 1.0)
        for place, (start, end, count) in enumerate(self._activity.bars(*self._picture.span)):
            if start <= share < end:
                return self.tr("{when}: {count} actions").format(
                    when=self._activity.in_words(place), count=format_number(count)
                )
        return ""

    def _on_until(self, day: date) -> None:
        cutoff = self._picture.cutoff
        if cutoff is not None:
            self.horizon_moved.emit((day - cutoff.moment.date()).days)

    def _place_handles(self) -> None:
        area, span = self._area(), self._picture.span
        for handle in (self.cutoff, self.until):
            if span is not None and handle.movable is not None:
                handle.stand(area, *span)

    def _is_chart(self) -> bool:
        return self._picture.span is not None and self._activity is not None and bool(self._activity.starts)

    def _area(self) -> QRectF:
        return QRectF(0, self._line() + SPACE.tiny, self.width(), self._height())

    def _height(self) -> int:
        return self._chart if self._is_chart() else _BAR

    def _line(self) -> float:
        return QFontMetricsF(theme().font("caption")).height()


class MomentHandle(QWidget):
    """A moment on the timeline that can be dragged, or moved by a day with the arrow keys, by a week with Page Up and Page Down, and to
    its ends with Home and End. `moved` says the day.
    """

    moved = Signal(object)
    _STEPS: ClassVar[dict[Qt.Key, int]] = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Down: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: 1,
        Qt.Key.Key_PageDown: -7,
        Qt.Key.Key_PageUp: 7,
        Qt.Key.Key_Home: -1_000_000,
        Qt.Key.Key_End: 1_000_000,
    }

    def __init__(self, timeline: QWidget, name: str):
        super().__init__(timeline)
        self._name = name
        self.movable: Movable | None = None
        self._span: tuple[datetime, datetime] | None = None
        self._room = QRectF()
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.hide()

    def show_moment(self, movable: Movable | None) -> None:
        """Stand for another moment; None hides it."""
        self.movable = movable
        self.setVisible(movable is not None)
        if movable is not None:
            how = self.tr("Arrow keys move it by a day, Page Up and Page Down by a week.")
            self.setAccessibleDescription(sentences((sentence(dates.day(movable.moment)), how)))
            self.setToolTip(labelled(self._name, dates.day(movable.moment)))
            self.update()

    def stand(self, room: QRectF, start: datetime, end: datetime) -> None:
        """Take the place of the moment within the room that the time from start to end has."""
        assert self.movable is not None
        self._room, self._span = room, (start, end)
        share = (self.movable.moment - start).total_seconds() / ((end - start).total_seconds() or 1.0)
        x = room.left() + room.width() * share
        left = min(max(round(x - _GRIP / 2), 0), round(room.right()) - _GRIP)
        self.setGeometry(left, round(room.top()), _GRIP, round(room.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._span is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        x = self.mapToParent(event.position().toPoint()).x()
        share = (x - self._room.left()) / max(self._room.width(), 1.0)
        start, end = self._span
        # Rounded to the nearest midnight.
        wanted = start + min(max(share, 0.0), 1.0) * (end - start) + timedelta(hours=12)
        self._move(wanted.date())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = self._STEPS.get(Qt.Key(event.key()))
        if days is None or self.movable is None:
            super().keyPressEvent(event)
            return
        if abs(days) > 7:
            self._move(self.movable.first if days < 0 else self.movable.last)
        else:
            self._move(self.movable.moment.date() + timedelta(days=days))

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.hasFocus() or self.underMouse()
        colour = now.colour("accent" if chosen else "ink")
        middle = self.width() / 2
        painter.setPen(QPen(colour, 2.5 if chosen else 1.5))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, self.height()))
        grip = QRectF(middle - 5, self.height() / 2 - 11, 10, 22)
        painter.setPen(QPen(colour, 2 if self.hasFocus() else 1.5))
        painter.setBrush(QColor(now.colour("card")))
        painter.drawRoundedRect(grip, 5, 5)
        painter.setPen(QPen(colour, 1))
        for x in (middle - 1.5, middle + 1.5):
            painter.drawLine(QPointF(x, grip.top() + 7), QPointF(x, grip.bottom() - 7))

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _move(self, wanted: date) -> None:
        """Say the day, kept within what it may be, where it is another than now."""
        assert self.movable is not None
        day = min(max(wanted, self.movable.first), self.movable.last)
        if day != self.movable.moment.date():
            self.moved.emit(day)


def place_texts(
    wanted: Sequence[tuple[str, float]], metrics: QFontMetricsF, bar: QRectF
) -> list[tuple[str, QRectF]]:
    """Areas on one line for texts centred at places, kept within the bar, or beside their places where that is taken; a text without
    room for itself is left out.
    """
    placed: list[tuple[str, QRectF]] = []
    for text, centre in wanted:
        wide = metrics.horizontalAdvance(text) + 2
        beside = [
            other.left() - SPACE.small - 1 - wide
            for _, other in placed
            if other.left() <= centre + SPACE.large
        ]
        for wished in (centre - wide / 2, centre - wide, centre, *beside):
            left = min(max(wished, bar.left()), bar.right() - wide)
            area = QRectF(left, 0, wide, metrics.height())
            roomy = area.adjusted(-SPACE.small, 0, SPACE.small, 0)
            near = area.left() - SPACE.large <= centre <= area.right() + SPACE.large
            if near and all(not roomy.intersects(other) for _, other in placed):
                placed.append((text, area))
                break
    return placed


def _stretch(bar: QRectF, start: float, end: float) -> QRectF:
    return QRectF(bar.left() + bar.width() * start, bar.top(), bar.width() * (end - start), bar.height())


def _text_colour(colour: str) -> str:
    """Colours of parts are made for surfaces; the greyest is too pale for text."""
    return "soft" if colour == "history" else colour
