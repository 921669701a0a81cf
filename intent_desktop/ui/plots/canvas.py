"""What plots draw on: two axes around a view of what is drawn."""

from typing import Any

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem

from intent_desktop.ui.plots.axis import Axis

pyqtgraph.setConfigOptions(antialias=True, useOpenGL=False)


class Canvas(pyqtgraph.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """A view `box` with an axis at its foot and one on its left; ranges are set, never found by what is drawn.

    pyqtgraph's own plot makes some forty widgets more, for a menu that is never shown here: of all widgets of the window more than a
    quarter, each of which takes its time at a change of theme.
    """

    def __init__(self, bottom: Axis, left: Axis):
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = pyqtgraph.GraphicsWidget()
        self.box = pyqtgraph.ViewBox(parent=self._frame, enableMenu=False, enableMouse=False)
        self.box.disableAutoRange()
        self._layout = QGraphicsGridLayout()
        self._frame.setLayout(self._layout)
        self._layout.setSpacing(0)
        self._layout.addItem(self.box, 0, 1)
        for axis, row, column in ((left, 0, 0), (bottom, 1, 1)):
            axis.linkToView(self.box)
            # The lines of the grid lie under what is drawn, and over the ground.
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemNegativeZStacksBehindParent)
            axis.setZValue(-10)
            self._layout.addItem(axis, row, column)
        self._layout.setRowStretchFactor(0, 1)
        self._layout.setColumnStretchFactor(1, 1)
        self.set_margins(0, 8, 20, 0)  # the last labels reach out
        self.setCentralItem(self._frame)
        self._drawn: list[Any] = []

    def set_margins(self, left: float, top: float, right: float, bottom: float) -> None:
        """Pixels around the axes."""
        self._layout.setContentsMargins(left, top, right, bottom)

    def draw(self, item: Any) -> None:
        """Put an item of pyqtgraph into the view."""
        self._drawn.append(item)
        self.box.addItem(item, ignoreBounds=True)

    def erase(self, item: Any) -> None:
        """Take an item out of the view; nothing where it is not there."""
        if item in self._drawn:
            self._drawn.remove(item)
            self.box.removeItem(item)

    def clear(self) -> None:
        """Take everything out of the view."""
        for item in list(self._drawn):
            self.erase(item)
