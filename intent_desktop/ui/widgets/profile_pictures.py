"""Bars of what a column holds: upright ones for how its values are spread, lying ones for the commonest."""

import datetime
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from intent_desktop.evaluation.numbers import MISSING, format_compact, format_share, format_time
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_ROW, _LEAST_BAR = 20, 12
_GAP = 6  # pixels that part what lies beyond the last edge from the bins
_DAYS_ONLY = 3 * 86_400  # seconds from which on a distribution's times are told by their day
_FEWEST, _MOST = 90, 150  # pixels of height


class SpreadPicture(QWidget):
    """The histogram of a profile. Values beyond the edges have a paler bar of their own, told as "more than …"."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._histogram: dict[str, Any] | None = None
        self._is_time = False
        self.setMinimumSize(QSize(140, _FEWEST))
        self.setMaximumHeight(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(240, 120)

    def show_histogram(self, histogram: dict[str, Any] | None, *, is_time: bool = False) -> None:
        self._histogram, self._is_time = histogram, is_time
        self.update()

    def bars(self) -> list[tuple[str, int]]:
        """Each bar in words with its number of rows, from left to right."""
        if self._histogram is None:
            return []
        edges, counts = self._histogram["edges"], self._histogram["counts"]
        found = [(self._between(edges[place], edges[place + 1]), count) for place, count in enumerate(counts)]
        if self._histogram["below"]:
            found.insert(
                0, (self.tr("less than {value}").format(value=self._edge(edges[0])), self._histogram["below"])
            )
        if self._histogram["above"]:
            found.append((self._beyond(), self._histogram["above"]))
        return found

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bars = self.bars()
            if bars:
                place = min(max(event.pos().x() * len(bars) // max(1, self.width()), 0), len(bars) - 1)
                words, count = bars[place]
                QToolTip.showText(event.globalPos(), plain_tooltip(f"{words}\n{count:,}"), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._histogram is None:
            return
        painter = QPainter(self)
        now, histogram = theme(), self._histogram
        painter.setFont(now.font("caption"))
        words = QFontMetrics(painter.font())
        base = self.height() - words.height() - 4
        counts = [count for _, count in self.bars()]
        most = max(counts) or 1
        below, above = bool(histogram["below"]), bool(histogram["above"])
        width = (self.width() - _GAP * (below + above)) / len(counts)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(counts):
            outer = (below and place == 0) or (above and place == len(counts) - 1)
            left = (
                place * width
                + (_GAP if below and place else 0)
                + (_GAP if above and place == len(counts) - 1 else 0)
            )
            # A bar that is there must be seen, however low.
            height = max(count / most * (base - 2), 1.5) if count else 0
            painter.setBrush(now.colour("history") if outer else now.series(0))
            painter.drawRect(QRectF(left + 0.5, base - height, max(width - 1.5, 1), height))
        painter.setPen(now.colour("edge"))
        painter.drawLine(0, base, self.width(), base)
        painter.setPen(now.colour("soft"))
        line = QRect(0, base + 3, self.width(), words.height())
        edges = histogram["edges"]
        first = self.bars()[0][0] if below else self._edge(edges[0])
        last = self._beyond() if above else self._edge(edges[-1] - 1 if histogram["whole"] else edges[-1])
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), first)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), last)

    def _between(self, low: float, high: float) -> str:
        if self._histogram is not None and self._histogram["whole"]:
            high -= 1
            if high <= low:
                return self._edge(low)
        return f"{self._edge(low)} – {self._edge(high)}"

    def _beyond(self) -> str:
        histogram = self._histogram or {}
        last = histogram["edges"][-1] - (1 if histogram["whole"] else 0)
        return self.tr("more than {value}").format(value=self._edge(last))

    def _edge(self, value: float) -> str:
        if not self._is_time:
            return format_compact(value)
        edges = (self._histogram or {})["edges"]
        moment = moment_of(value)
        return moment.partition(" ")[0] if edges[-1] - edges[0] > _DAYS_ONLY else moment


class CommonPicture(QWidget):
    """The commonest values, each with its bar and its share of the rows."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 8):
        super().__init__(parent)
        self._top: list[list[Any]] = []
        self._rows = 1
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, _ROW * len(self._top))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, _ROW * len(self._top))

    def show_values(self, top: list[list[Any]], rows: int) -> None:
        """Show the first of those values, of a column with so many rows."""
        self._top, self._rows = top[: self._most], rows or 1
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = event.pos().y() // _ROW
            if 0 <= place < len(self._top):
                value, count = self._top[place]
                text = f"{value_of(value)}\n{count:,} · {format_share(count / self._rows)}"
                QToolTip.showText(event.globalPos(), plain_tooltip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._top:
            return
        painter, now = QPainter(self), theme()
        most = max(count for _, count in self._top) or 1
        painter.setFont(now.font("body"))
        words = QFontMetrics(painter.font())
        share_width = words.horizontalAdvance("100.0 %") + SPACE.small
        longest = max(words.horizontalAdvance(value_of(value)) for value, _ in self._top) + SPACE.medium
        name_width = min(longest, max((self.width() - share_width) * 2 // 3, _LEAST_BAR))
        room = max(self.width() - name_width - share_width, 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        for place, (value, count) in enumerate(self._top):
            top = place * _ROW
            name = words.elidedText(value_of(value), Qt.TextElideMode.ElideRight, name_width - SPACE.small)
            painter.setPen(now.colour("ink"))
            painter.drawText(QRect(0, top, name_width, _ROW), int(Qt.AlignmentFlag.AlignLeft | middle), name)
            length = max(room * count / most, 2)
            painter.fillRect(QRectF(name_width, top + 5, length, _ROW - 10), now.series(0))
            painter.setPen(now.colour("soft"))
            share = QRect(name_width + round(length) + SPACE.small, top, share_width, _ROW)
            painter.drawText(
                share, int(Qt.AlignmentFlag.AlignLeft | middle), format_share(count / self._rows)
            )


def moment_of(seconds: float | None) -> str:
    """A time given as seconds since 1970, as it stands in the data."""
    if seconds is None:
        return MISSING
    try:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=round(seconds))
    except (OverflowError, ValueError):
        return MISSING
    return format_time(moment.isoformat())


def value_of(value: Any) -> str:
    """A value on one line; two quotation marks where there is nothing to see."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())[:200] or "“”"
