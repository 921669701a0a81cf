"""What all plots share: the theme's look, axes in people's numbers, a legend, a read-out, a threshold, words for who cannot see it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import Unit
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import labelled, sentence
from intent_desktop.ui.plots.axis import Axis
from intent_desktop.ui.plots.canvas import Canvas
from intent_desktop.ui.plots.legend import Legend, LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.read_out import ReadOut
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import Caption

_KEY_STEP = 0.01  # of the visible range


class Reading(NamedTuple):
    """One line of the read-out: the entry of the legend it belongs to, and its value at the pointer."""

    entry: LegendEntry
    value: str


class Plot(QWidget):
    """A themed plot. The label of the vertical axis stands above it with the legend; `canvas` is what is drawn on.

    A threshold, where one is set, is dragged with the mouse or moved with the arrow keys; `threshold_moved` follows moves by hand only.
    Without one the arrow keys move a read-out along the horizontal axis.
    """

    threshold_moved = Signal(float)

    def __init__(
        self,
        name: str,
        x_label: str = "",
        y_label: str = "",
        x_unit: Unit = "",
        y_unit: Unit = "",
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(160)
        self._x_axis, self._y_axis = Axis("bottom"), Axis("left")
        self.canvas = Canvas(self._x_axis, self._y_axis)
        self.canvas.viewport().installEventFilter(self)
        self.canvas.viewport().setMouseTracking(True)
        self._y_caption, self._x_caption = Caption(), Caption()
        self._x_caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._legend = Legend()
        self._read_out = ReadOut(self.canvas)
        head = QHBoxLayout()
        head.setSpacing(SPACE.large)
        head.addWidget(self._y_caption)
        head.addWidget(self._legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._x_caption)
        self._cross = pyqtgraph.InfiniteLine(angle=90, movable=False)
        self._cross.setZValue(20)
        self._threshold: Any = None
        self._threshold_label = ""
        self._read_at: float | None = None
        self._is_outdated = False
        self.set_axes(x_label, y_label, x_unit, y_unit)
        theme().changed.connect(self._on_theme)
        self._restyle()

    def set_axes(
        self, x_label: str, y_label: str, x_unit: Unit = "", y_unit: Unit = "", *, whole: bool = False
    ) -> None:
        """Name the axes and say how their numbers are written."""
        self.x_label, self.y_label = x_label, y_label
        self._x_axis.unit, self._y_axis.unit = x_unit, y_unit
        self._x_axis.is_whole = whole
        self._x_caption.setText(x_label)
        self._x_caption.setVisible(bool(x_label))
        self._y_caption.setText(y_label)
        # A long name wraps; a short one should not be broken.
        width = self._y_caption.fontMetrics().horizontalAdvance(y_label) + 4
        self._y_caption.setMinimumWidth(min(width, 180))
        self._y_caption.setVisible(bool(y_label))

    def describe(self) -> str:
        """What the plot shows, in sentences."""
        return self.accessibleName()

    def clear(self) -> None:
        """Take everything away but the axes."""
        self._threshold = None
        self.canvas.clear()
        self._legend.show_entries([])
        self._read_out.hide()

    def set_threshold(self, x: float | None, label: str = "") -> None:
        """Show the threshold at x, or none; no signal."""
        if x is None:
            if self._threshold is not None:
                self.canvas.erase(self._threshold)
                self._threshold = None
            return
        if self._threshold is None:
            self._threshold = pyqtgraph.InfiniteLine(angle=90, movable=True)
            self._threshold.setZValue(15)
            self._threshold.setCursor(Qt.CursorShape.SizeHorCursor)
            self._threshold.sigDragged.connect(self._on_drag)
            self.canvas.draw(self._threshold)
            self._restyle_threshold()
        self._threshold_label = label
        low, high = self.canvas.box.viewRange()[0]
        self._threshold.setBounds((min(low, x), max(high, x)))
        self._threshold.setValue(x)

    def threshold(self) -> float | None:
        return None if self._threshold is None else float(self._threshold.value())

    def readings(self, x: float) -> list[Reading]:
        """What the read-out says at x."""
        return []

    def restyle_items(self) -> None:
        """Give what is drawn the theme's colours."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if self._threshold is None and self._read_by(event, step):
            return
        if step is None or self._threshold is None:
            super().keyPressEvent(event)
            return
        low, high = self.canvas.box.viewRange()[0]
        fine = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        moved = self._threshold.value() + step * fine * _KEY_STEP * (high - low)
        self._threshold.setValue(min(max(moved, low), high))
        self.threshold_moved.emit(float(self._threshold.value()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._read_at is not None:
            self._end_reading()

    def _read_by(self, event: QKeyEvent, step: int | None) -> bool:
        """Move the read-out by a key; whether that key is one for it, and there is something to read."""
        low, high = self.canvas.box.viewRange()[0]
        if event.key() == Qt.Key.Key_Escape and self._read_at is not None:
            self._end_reading()
            return True
        if step is not None:
            fine = 0.2 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
            before = (low + high) / 2 if self._read_at is None else self._read_at
            x = before + step * fine * _KEY_STEP * (high - low)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            x = low if event.key() == Qt.Key.Key_Home else high
        else:
            return False
        x = min(max(x, low), high)
        if self._read_at is None and not self.readings(x):
            return False
        self._read_at = x
        bottom, top = self.canvas.box.viewRange()[1]
        scene = self.canvas.box.mapViewToScene(QPointF(x, (bottom + top) / 2))
        self._show_readings(x, QPointF(self.canvas.mapFromScene(scene)))
        told = [f"{reading.entry.name} {reading.value}" for reading in self.readings(x)]
        self.setAccessibleDescription(sentences(map(sentence, [self.head(x), *told])))
        return True

    def _end_reading(self) -> None:
        self._read_at = None
        self._read_out.hide()
        self._cross.hide()
        self._announce()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # The page scrolls, not the plot.
            event.ignore()
            return True
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._read(event.position())
        elif event.type() == QEvent.Type.Leave:
            self._read_out.hide()
            self._cross.hide()
        return False

    def _read(self, place: QPointF) -> None:
        box = self.canvas.box
        scene = self.canvas.mapToScene(place.toPoint())
        inside = box.sceneBoundingRect().contains(scene)
        self._show_readings(float(box.mapSceneToView(scene).x()) if inside else None, place)

    def _show_readings(self, x: float | None, place: QPointF) -> None:
        """Show what stands at x beside a place of the canvas; nothing for None, or where nothing stands there."""
        lines = self.readings(x) if x is not None else []
        if x is None or not lines:
            self._read_out.hide()
            self._cross.hide()
            return
        if self._cross.scene() is None:
            self.canvas.draw(self._cross)
        self._cross.setValue(x)
        self._cross.show()
        self._read_out.show_lines(self.head(x), lines, place.toPoint())

    def head(self, x: float) -> str:
        """First line of the read-out: where the pointer is."""
        value = format_value(float(f"{x:.3g}"), self._x_axis.unit)
        return labelled(self.x_label, value) if self.x_label else value

    def _announce(self) -> None:
        self.setAccessibleDescription(self.describe())

    def _show_legend(self, entries: Sequence[LegendEntry]) -> None:
        """Show the legend where there is more than one thing to tell apart."""
        self._legend.show_entries(entries if len(entries) > 1 else [])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self._take_theme()

    @Slot()
    def _on_theme(self) -> None:
        # The theme changes at once for who looks; what is out of sight is drawn again when it is shown.
        if self.isVisible():
            self._take_theme()
        else:
            self._is_outdated = True

    def _take_theme(self) -> None:
        self._is_outdated = False
        self._restyle()
        self.restyle_items()

    def _restyle(self) -> None:
        now = theme()
        self.canvas.setBackground(now.colours.card)
        self._x_axis.restyle(grid=False)
        self._y_axis.restyle(grid=True)
        self._cross.setPen(pen(now.colours.outline, width=1))
        self._restyle_threshold()

    def _restyle_threshold(self) -> None:
        if self._threshold is not None:
            self._threshold.setPen(pen(theme().colours.ink, width=1.5, style=Qt.PenStyle.DashLine))
            self._threshold.setHoverPen(pen(theme().colours.accent, width=3))

    @Slot(object)
    def _on_drag(self, line: Any) -> None:
        self.threshold_moved.emit(float(line.value()))
