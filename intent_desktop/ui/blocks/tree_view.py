"""A decision tree as the report draws it, in the theme's colours."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation.blocks import Tree
from intent_desktop.evaluation.text import clean
from intent_desktop.evaluation.words import describe
from intent_desktop.ui.blocks.drawing import drawing
from intent_desktop.ui.theme import theme

_WIDEST = 1_080  # beyond that its letters would outgrow those around it


class TreeView(QWidget):
    """Draws a `Tree` block as wide as there is room; it has at least a root."""

    def __init__(self, tree: Tree, parent: QWidget | None = None):
        super().__init__(parent)
        self._tree = tree
        self.setAccessibleName(clean(tree.title))
        self.setAccessibleDescription(self.describe())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._renew)
        self._renew()

    def describe(self) -> str:
        """What the tree shows, in sentences."""
        return clean(describe(self._tree))

    def sizeHint(self) -> QSize:
        return QSize(600, self._height(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._height(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(self.width(), _WIDEST)
        self._picture.render(painter, QRectF(0, 0, width, self._height(width)))
        if self.hasFocus():
            painter.setPen(theme().colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _height(self, width: int) -> int:
        box = self._picture.viewBoxF()
        return round(min(width, _WIDEST) * box.height() / box.width())

    @Slot()
    def _renew(self) -> None:
        family = theme().font().families()[0]
        self._picture = drawing(self._tree, theme().colours, family, wide=True)
        self.update()
