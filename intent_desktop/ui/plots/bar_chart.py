"""Horizontal bars with names, values and intervals, also to both sides of zero."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation import words
from intent_desktop.evaluation.blocks import Bars
from intent_desktop.evaluation.numbers import format_column
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_ROW = 26
_BAR = 14
_DOT = 5.0
_MOST_NAME = 0.5  # of the width
_LEAST_BAR = 80
_INSET = 4  # of the names, inside the mark of the chosen bar


class BarChart(QWidget):
    """Draws a `Bars` block. Up and Down move through the bars; `chosen` follows such moves and clicks."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._bars: Bars | None = None
        self._details: list[str] = []
        self._texts: list[str] = []
        self._diverging = False
        self._current = -1

    def show_bars(self, bars: Bars) -> None:
        """Draw other bars."""
        details = bars.details or [""] * len(bars.names)
        self._show(bars, details, format_column(bars.values, bars.unit), diverging=False)

    def clear(self) -> None:
        self._bars = None
        self.updateGeometry()
        self.update()

    def describe(self) -> str:
        """What the bars show, in sentences."""
        return words.describe(self._bars) if self._bars is not None else self.accessibleName()

    def count(self) -> int:
        """How many bars there are."""
        return len(self._bars.names) if self._bars is not None else 0

    def choose(self, row: int) -> None:
        """Mark a bar, as a click would but without a word; -1 for none."""
        self._current = row
        self.update()

    def current(self) -> int:
        """The bar chosen last; -1 while none is."""
        return self._current

    def sizeHint(self) -> QSize:
        count = len(self._bars.names) if self._bars else 0
        return QSize(420, max(1, count) * _ROW + 2 * SPACE.tiny)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def _show(self, bars: Bars, details: Sequence[str], texts: Sequence[str], *, diverging: bool) -> None:
        self._bars = bars
        self._details, self._texts, self._diverging = list(details), list(texts), diverging
        self._current = -1
        self.setAccessibleDescription(self.describe())
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self._bars is None or not self._bars.names:
            super().keyPressEvent(event)
            return
        self._choose(min(max(self._current + step, 0), len(self._bars.names) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if row >= 0:
            self._choose(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        self.setToolTip(plain_tooltip(self._words(row)) if row >= 0 else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bars is None or not self._bars.names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, left, right, zero, scale = self._measure(self._bars)
        if not self._bars.dots:
            painter.setPen(QPen(theme().colour("outline"), 1))
            painter.drawLine(QPointF(zero, 2), QPointF(zero, self.height() - 2))
        for row in range(len(self._bars.names)):
            self._paint_row(painter, self._bars, row, names, (left, right), zero, scale)

    def _measure(self, bars: Bars) -> tuple[float, float, float, float, float]:
        """Width of the names, ends of the field of bars, place of zero, pixels a unit."""
        metrics = QFontMetrics(theme().font())
        soft = QFontMetrics(theme().font("caption"))
        wide = max(
            metrics.horizontalAdvance(name) + (soft.horizontalAdvance(detail) + 8 if detail else 0)
            for name, detail in zip(bars.names, self._details, strict=True)
        )
        names = min(wide + _INSET + 2, self.width() * _MOST_NAME)
        value = max(soft.horizontalAdvance(text) for text in self._texts) + 14
        ends = [*bars.values, *(bars.low or ()), *(bars.high or ())]
        from_zero = [] if bars.dots else [0.0]
        least, most = min(ends + from_zero), max(ends + from_zero)
        left = names + SPACE.medium + (value if least < 0 and not bars.dots else 0)
        right = max(self.width() - (value if most > 0 or bars.dots else 4), left + _LEAST_BAR)
        scale = (right - left) / ((most - least) or 1.0)
        return names, left, right, left - least * scale, scale

    def _paint_row(
        self,
        painter: QPainter,
        bars: Bars,
        row: int,
        names: float,
        field: tuple[float, float],
        zero: float,
        scale: float,
    ) -> None:
        now = theme()
        top = SPACE.tiny + row * _ROW
        area = QRectF(0, top, self.width(), _ROW)
        if row == self._current:
            painter.setPen(QPen(now.colour("accent"), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent_wash"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._paint_name(
            painter, bars.names[row], self._details[row], QRectF(_INSET, top, names - _INSET, _ROW)
        )
        value = bars.values[row]
        tip = zero + value * scale
        middle = area.center().y()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(value))
        if not bars.dots:
            painter.drawRoundedRect(
                QRectF(min(zero, tip), middle - _BAR / 2, max(abs(tip - zero), 1), _BAR), 2, 2
            )
        reach = [tip]
        if bars.low is not None and bars.high is not None:
            ends = [zero + bars.low[row] * scale, zero + bars.high[row] * scale]
            reach += ends
            painter.setPen(QPen(now.colour("ink"), 1.2))
            painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
            for end in ends:
                painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3))
        if bars.dots:
            painter.setPen(QPen(now.colour("card"), 1.5))
            painter.drawEllipse(QPointF(tip, middle), _DOT, _DOT)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("ink"))
        if value < 0 and not bars.dots:
            place = QRectF(0, top, min(*reach, zero) - 6, _ROW)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._texts[row]
            )
        else:
            place = QRectF(max(reach if bars.dots else [*reach, zero]) + 6, top, field[1], _ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._texts[row])

    def _paint_name(self, painter: QPainter, name: str, detail: str, area: QRectF) -> None:
        now = theme()
        soft = QFontMetrics(now.font("caption"))
        metrics = QFontMetrics(now.font())
        taken = min(soft.horizontalAdvance(detail) + 8, area.width() / 2) if detail else 0
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(area.width() - taken) + 1)
        painter.setFont(now.font())
        painter.setPen(now.colour("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        if detail:
            rest = area.adjusted(metrics.horizontalAdvance(shown) + 8, 1, 0, 0)
            painter.setFont(now.font("caption"))
            painter.setPen(now.colour("soft"))
            words_shown = soft.elidedText(detail, Qt.TextElideMode.ElideRight, int(rest.width()) + 1)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words_shown)

    def _colour(self, value: float) -> QColor:
        if self._diverging:
            return theme().series(0 if value >= 0 else 1)
        return theme().series(0)

    def _row_at(self, y: float) -> int:
        row = int((y - SPACE.tiny) // _ROW)
        return row if self._bars is not None and 0 <= row < len(self._bars.names) else -1

    def _words(self, row: int) -> str:
        assert self._bars is not None
        parts = (self._bars.names[row], self._details[row], self._texts[row])
        return " · ".join(part for part in parts if part)

    def _choose(self, row: int) -> None:
        self.choose(row)
        self.chosen.emit(row)
