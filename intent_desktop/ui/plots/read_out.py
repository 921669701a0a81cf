"""The values under the pointer, beside it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.plots.legend import paint_sample
from intent_desktop.ui.theme import RADIUS, theme

if TYPE_CHECKING:
    from intent_desktop.ui.plots.plot import Reading

_LINE = 18
_MARGIN = 9
_SAMPLE = 14
_GAP = 14


class ReadOut(QWidget):
    """A small box over a plot. It takes no mouse and no focus: the same figures are in the plot's description and table."""

    def __init__(self, host: QWidget):
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._head = ""
        self._lines: list[Reading] = []
        self.hide()

    def show_lines(self, head: str, lines: "Sequence[Reading]", pointer: QPoint) -> None:
        """Show a head and lines near the pointer, inside the host."""
        self._head, self._lines = head, list(lines)
        metrics = QFontMetrics(theme().font("caption", strong=True))
        wide = max(
            [
                metrics.horizontalAdvance(head),
                *(
                    metrics.horizontalAdvance(f"{line.entry.name}  {line.value}") + _SAMPLE + 12
                    for line in lines
                ),
            ]
        )
        host = self.parentWidget()
        assert host is not None
        width, height = wide + 2 * _MARGIN, (len(lines) + 1) * _LINE + _MARGIN
        left = pointer.x() + _GAP
        if left + width > host.width():
            left = pointer.x() - _GAP - width
        top = min(max(pointer.y() - height // 2, 0), max(host.height() - height, 0))
        self.setGeometry(max(left, 0), top, width, height)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("edge"), 1))
        painter.setBrush(now.colour("card"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.control, RADIUS.control
        )
        inner = QRectF(self.rect()).adjusted(_MARGIN, 4, -_MARGIN, 0)
        row = QRectF(inner.left(), inner.top(), inner.width(), _LINE)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, self._head)
        for line in self._lines:
            row.translate(0, _LINE)
            paint_sample(painter, line.entry, QRectF(row.left(), row.top(), _SAMPLE, _LINE))
            painter.setFont(now.font("caption"))
            painter.setPen(now.colour("ink"))
            painter.drawText(
                row.adjusted(_SAMPLE + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, line.entry.name
            )
            painter.setFont(now.font("caption", strong=True))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.value)
