"""Right and wrong at one threshold: four counts, each as dark as its share of its row."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation.blocks import Matrix
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.evaluation.words import describe
from intent_desktop.ui.theme import RADIUS, SPACE, mixed, theme

_STRONGEST = 0.42  # share of the colour in a cell that holds its whole row: ink stays readable on it


class OutcomeGrid(QWidget):
    """Draws a confusion matrix of two rows and two columns, made for being redrawn at every step of a threshold."""

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._captions: list[list[str]] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrix(self, matrix: Matrix, captions: list[list[str]]) -> None:
        """Draw other counts; `captions`: what each of the four cells means, in a few words."""
        self._matrix, self._captions = matrix, captions
        self.setAccessibleDescription(self.describe())
        self.update()

    def describe(self) -> str:
        """What the grid shows, in sentences."""
        return describe(self._matrix) if self._matrix is not None else self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._matrix is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme()
        caption, strong = now.font("caption"), now.font("title", strong=True)
        head = float(now.pixels("caption") + SPACE.small + SPACE.tiny)
        painter.setFont(caption)
        side = float(
            max(painter.fontMetrics().horizontalAdvance(name) for name in self._matrix.rows) + SPACE.medium
        )
        side = min(side, self.width() * 0.3)
        gap = float(SPACE.tiny)
        width = (self.width() - side - gap) / 2
        height = (self.height() - head - gap) / 2
        painter.setPen(now.colour("soft"))
        for column, name in enumerate(self._matrix.columns):
            area = QRectF(side + column * (width + gap), 0, width, head - SPACE.tiny)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
        for row, values in enumerate(self._matrix.values):
            top = head + row * (height + gap)
            total = sum(value or 0 for value in values)
            painter.setFont(caption)
            painter.setPen(now.colour("soft"))
            area = QRectF(0, top, side - SPACE.small, height)
            painter.drawText(
                area,
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap),
                self._matrix.rows[row],
            )
            for column, value in enumerate(values):
                count = value or 0
                share = count / total if total else 0.0
                cell = QRectF(side + column * (width + gap), top, width, height)
                painter.setPen(Qt.PenStyle.NoPen)
                colour = now.series(0 if row == column else 1)
                painter.setBrush(mixed(now.colour("card"), colour, 0.05 + share * (_STRONGEST - 0.05)))
                painter.drawRoundedRect(cell, RADIUS.control, RADIUS.control)
                middle = cell.center().y()
                line = now.pixels("title") * 1.35
                painter.setPen(now.colour("ink"))
                painter.setFont(strong)
                painter.drawText(
                    QRectF(cell.left(), middle - line, cell.width(), line),
                    Qt.AlignmentFlag.AlignCenter,
                    format_number(count),
                )
                painter.setFont(caption)
                lines = [format_share(share, 1) if total else "", self._captions[row][column]]
                area = QRectF(cell.left() + 6, middle, cell.width() - 12, height / 2 - 2)
                painter.drawText(
                    area,
                    int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
                    "\n".join(part for part in lines if part),
                )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(now.colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS.control, RADIUS.control)
