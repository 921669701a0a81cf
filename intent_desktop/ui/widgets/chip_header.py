"""The head of a table's columns: name, how they are ordered, and below it a chip that can be clicked."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from intent_desktop.ui.theme import paint_icon, theme
from intent_desktop.ui.widgets.paged_model import PagedModel, TableColumn

_MARGIN = 9
_NAME, _CHIP = 30, 24
_MARK = 12
"""Pixels: height of the name's line and of the chip's, side of the marks."""


class ChipHeader(QHeaderView):
    """Paints the columns of a `PagedModel`. `chip_clicked(section)` follows a click on a chip, which orders nothing.

    It is as high as what it shows: without chips it has the name's line alone.
    """

    chip_clicked = Signal(int)

    def __init__(self, model: PagedModel, parent: QWidget | None = None):
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model
        self.setMouseTracking(True)
        self._hovered = -1

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _NAME + (_CHIP if self._has_chips() else 0))

    def chip_area(self, section: int) -> QRect:
        """Where the chip of a section stands, in the header's own coordinates; empty where it has none."""
        column = self._column(section)
        if column is None or not column.chip:
            return QRect()
        words = QFontMetrics(theme().font("caption", strong=True))
        room = self.sectionSize(section) - 2 * _MARGIN + 6
        width = min(words.horizontalAdvance(column.chip) + _MARK + 18, room)
        left = self.sectionViewportPosition(section) + _MARGIN - 3
        if column.numeric:
            left += room - width
        return QRect(left, _NAME - 4, width, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # One rule from edge to edge: the rows below go on beyond the last column, too.
        painter = QPainter(self.viewport())
        painter.setPen(theme().colour("edge"))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.viewport().width(), bottom)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        column = self._column(section)
        if column is None:
            return
        now = theme()
        painter.save()
        painter.fillRect(area, now.colour("card"))
        inner = QRect(area.left() + _MARGIN, area.top(), area.width() - 2 * _MARGIN, _NAME - 2)
        ordered = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        if ordered:
            upward = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            left = inner.left() if column.numeric else inner.right() - _MARK
            mark = QRectF(left, inner.center().y() - _MARK / 2, _MARK, _MARK)
            paint_icon(painter, "arrow-up" if upward else "arrow-down", mark, now.colours.accent)
            inner.adjust(_MARK + 3 if column.numeric else 0, 0, 0 if column.numeric else -_MARK - 3, 0)
        painter.setFont(now.font("caption", strong=True))
        painter.setPen(now.colour("ink" if ordered or section == self._hovered else "soft"))
        side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
        words = QFontMetrics(painter.font())
        name = words.elidedText(column.label or column.name, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), name)
        if column.chip:
            self._paint_chip(painter, self.chip_area(section), column)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()
        super().mouseMoveEvent(event)
        if self.chip_area(section).contains(place) and event.buttons() == Qt.MouseButton.NoButton:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._chip_under(event) < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        section = self._chip_under(event)
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chip_clicked.emit(section)
        else:
            super().mouseReleaseEvent(event)

    def _chip_under(self, event: QMouseEvent) -> int:
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        return section if self.chip_area(section).contains(place) else -1

    def _paint_chip(self, painter: QPainter, area: QRect, column: TableColumn) -> None:
        now = theme()
        faded = column.chip_state == "faded"
        text = now.colour("soft" if faded else "accent")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent"), 1) if column.chip_state == "decided" else Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("faint" if faded else "accent_wash"))
        box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(text)
        room = area.adjusted(8, 0, -_MARK - 7, 0)
        words = QFontMetrics(painter.font())
        shown = words.elidedText(column.chip, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        middle = QPointF(area.right() - 6 - _MARK / 2, area.center().y() + 0.5)
        mark = QRectF(middle.x() - _MARK / 2, middle.y() - _MARK / 2, _MARK, _MARK)
        paint_icon(painter, "chevron-down", mark, now.colours.soft if faded else now.colours.accent)

    def _column(self, section: int) -> TableColumn | None:
        columns = self._columns.columns()
        return columns[section] if 0 <= section < len(columns) else None

    def _has_chips(self) -> bool:
        return any(column.chip for column in self._columns.columns())
