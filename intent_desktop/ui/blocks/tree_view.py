"""A decision tree as the report draws it, in the theme's colours."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from intent_desktop.evaluation.blocks import Tree
from intent_desktop.evaluation.text import clean
from intent_desktop.evaluation.words import describe
from intent_desktop.ui.blocks.drawing import drawing
from intent_desktop.ui.theme import theme

_SMALLEST, _LARGEST = 0.9, 1.08
"""Of the drawing's own size, so that its letters stay readable and do not outgrow those around it."""


class TreeView(QScrollArea):
    """Draws a `Tree` block as wide as there is room, and scrolls sideways where that is too little; it has at least a root."""

    def __init__(self, tree: Tree, parent: QWidget | None = None):
        super().__init__(parent)
        self._tree = tree
        self.setAccessibleName(clean(tree.title))
        self.setAccessibleDescription(self.describe())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture = _Picture(self, self._drawing())
        self.setWidget(self.picture)
        for part in (self.picture, self.viewport()):
            part.setAutoFillBackground(False)  # it stands on whatever is around it
        self._fit()
        theme().changed.connect(self._renew)

    def describe(self) -> str:
        """What the tree shows, in sentences."""
        return clean(describe(self._tree))

    def sizeHint(self) -> QSize:
        return QSize(600, self._height(600))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._height(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.picture.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.picture.update()

    def _height(self, width: int) -> int:
        """As high as the picture, and the bar below it where it scrolls."""
        drawn = self.picture.size_in(width)
        bar = self.horizontalScrollBar().sizeHint().height() if drawn.width() > width else 0
        return drawn.height() + bar

    def _fit(self) -> None:
        self.picture.resize(self.picture.size_in(self.width()))
        self.setFixedHeight(self._height(self.width()))

    def _drawing(self) -> QSvgRenderer:
        return drawing(self._tree, theme().colours, theme().font().families()[0], wide=True)

    @Slot()
    def _renew(self) -> None:
        self.picture.renderer = self._drawing()
        self.picture.update()
        self._fit()


class _Picture(QWidget):
    def __init__(self, view: TreeView, renderer: QSvgRenderer):
        super().__init__()
        self._view = view
        self.renderer = renderer

    def size_in(self, width: int) -> QSize:
        """How large the picture is where so much width is free."""
        box = self.renderer.viewBoxF()
        drawn = min(max(width, _SMALLEST * box.width()), _LARGEST * box.width())
        return QSize(round(drawn), round(drawn * box.height() / box.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.renderer.render(painter, QRectF(self.rect()))
        if self._view.hasFocus():
            painter.setPen(theme().colour("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
