"""Items as points, near each other where the same customers took them: found, looked at closely, linked to what is like them."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import listed
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import mixed, theme

_GROUPS = 5
_SMALLEST, _LARGEST = 4.0, 17.0
_REACH = 9
"""So many pixels beside a point still mean it."""
_LABELS, _LONGEST_LABEL = 14, 150
_STEP = 1.3
_CLOSE, _FAR = 0.1, 1.1
"""Half the width of what is shown around an item that is looked at closely, at least and at most; the map reaches from -1 to 1."""
_MARGIN = 0.07
_FULL, _FADED = 0.8, 0.24
_PARTS = re.compile(r"\s*[.>/|]\s*")


class ItemMap(Plot):
    """Points coloured by group, as large as they are common. The wheel and + and - zoom, dragging and the arrows move, 0 shows
    the whole map. `chosen(code)`: a point was clicked.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None):
        super().__init__(name, parent=parent)
        self._items: list[dict[str, Any]] = []
        self._rows: dict[int, int] = {}
        self._at = np.zeros((0, 2))
        self._group_of: list[int] = []
        self._groups: list[str] = []
        self._found: set[int] | None = None
        self._current: int | None = None
        self._linked: list[int] = []
        self._labels: list[Any] = []
        self._pressed = QPointF()
        self.canvas.setMouseEnabled(x=True, y=True)
        self.canvas.hideAxis("bottom")
        self.canvas.hideAxis("left")
        self.canvas.getPlotItem().layout.setContentsMargins(0, 0, 0, 0)
        self._points = pyqtgraph.ScatterPlotItem(pxMode=True)
        self._links = pyqtgraph.PlotCurveItem(connect="pairs")
        self._ring = pyqtgraph.ScatterPlotItem(pxMode=True)
        self._points.setZValue(5)
        self._links.setZValue(4)
        self._ring.setZValue(6)
        self.canvas.getPlotItem().getViewBox().sigRangeChanged.connect(self._on_range)
        self.clear()

    def show_items(self, items: Sequence[dict[str, Any]]) -> None:
        """Show items with `x`, `y`, `group`, `words`, `code`, `popularity`."""
        self._items = list(items)
        self._rows = {item["code"]: row for row, item in enumerate(items)}
        self._at = np.array([(item["x"], item["y"]) for item in items], dtype=float).reshape(-1, 2)
        self._groups, self._group_of = grouped([item["group"] for item in items])
        self._found, self._current, self._linked = None, None, []
        self._draw()
        self.show_whole()
        self._announce()

    def clear(self) -> None:
        super().clear()
        self._items, self._rows, self._at = [], {}, np.zeros((0, 2))
        self._groups, self._group_of = [], []
        self._found, self._current, self._linked, self._labels = None, None, [], []
        for part in (self._points, self._links, self._ring):
            part.setData([], [])
            self.canvas.addItem(part)

    def describe(self) -> str:
        if not self._items:
            return self.tr("A map without items.")
        words = [
            self.tr(
                "A map of {count} items. Items that the same customers took stand near each other; common ones are larger."
            ).format(count=format_number(len(self._items)))
        ]
        if self._groups:
            counts = Counter(self._group_of)
            names = listed(f"{self._entry(group).name} ({counts[group]})" for group in sorted(counts))
            words.append(self.tr("Groups: {names}.").format(names=names))
        if self._current in self._rows:
            words.append(
                self.tr("Chosen: {item}.").format(item=self._items[self._rows[self._current]]["words"])
            )
            near = [self._items[self._rows[code]]["words"] for code in self._linked if code in self._rows]
            if near:
                words.append(self.tr("Most like it: {items}.").format(items=listed(near[:5], apart=True)))
        return " ".join(words)

    def holds(self, code: int) -> bool:
        """Whether the item is on the map."""
        return code in self._rows

    def highlight(self, codes: Collection[int] | None) -> None:
        """Let other items fade; None: none does."""
        self._found = None if codes is None else {code for code in codes if code in self._rows}
        self._draw()

    def choose(self, code: int | None, linked: Sequence[int] = ()) -> None:
        """Mark an item and draw lines to those that are like it; no signal."""
        self._current, self._linked = code, [other for other in linked if other in self._rows]
        self._draw()
        self._announce()

    def show_closely(self, code: int) -> None:
        """Bring an item into the middle, near enough to see what is around it, with what it is linked to."""
        if code not in self._rows:
            return
        marked = self._linked if code == self._current else []
        seen = self._at[[self._rows[code], *(self._rows[other] for other in marked)]]
        middle = seen[0]
        reach = np.clip(np.abs(seen - middle).max(axis=0) * (1 + 2 * _MARGIN), _CLOSE, _FAR)
        (left, low), (right, high) = middle - reach, middle + reach
        box = self.canvas.getPlotItem().getViewBox()
        box.setRange(xRange=(left, right), yRange=(low, high), padding=0)

    def show_whole(self) -> None:
        """Show everything."""
        if len(self._at):
            (left, low), (right, high) = self._at.min(axis=0), self._at.max(axis=0)
            box = self.canvas.getPlotItem().getViewBox()
            box.setRange(xRange=(left, right), yRange=(low, high), padding=_MARGIN)

    def zoom(self, closer: bool) -> None:
        """A step nearer or further, around the middle."""
        factor = 1 / _STEP if closer else _STEP
        self.canvas.getPlotItem().getViewBox().scaleBy((factor, factor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-0.1, 0.0), Qt.Key.Key_Right: (0.1, 0.0), Qt.Key.Key_Up: (0.0, 0.1), Qt.Key.Key_Down: (0.0, -0.1),
        }  # fmt: skip
        box = self.canvas.getPlotItem().getViewBox()
        key = Qt.Key(event.key())
        if key in moves:
            (left, right), (low, high) = box.viewRange()
            box.translateBy(x=moves[key][0] * (right - left), y=moves[key][1] * (high - low))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(True)
        elif key == Qt.Key.Key_Minus:
            self.zoom(False)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            return False  # here it zooms: nothing around the map scrolls
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._pressed = event.position()
            self.setFocus()
        elif event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            moved = (event.position() - self._pressed).manhattanLength()
            row = self._nearest(event.position())
            if moved < _REACH / 2 and row is not None:
                self.chosen.emit(self._items[row]["code"])
        return super().eventFilter(watched, event)

    def restyle_items(self) -> None:
        self._draw()

    def _read(self, place: QPointF) -> None:
        row = self._nearest(place)
        self.canvas.viewport().setCursor(
            Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
        )
        if row is None:
            self._read_out.hide()
            return
        item = self._items[row]
        group = self._group_of[row] if self._groups else 0
        lines = [
            Reading(
                self._entry(group), self.tr("{count} actions").format(count=format_number(item["popularity"]))
            )
        ]
        if item["price"] is not None:
            head = f"{_cut(item['words'], 60)} · {item['price']:,.2f}"
        else:
            head = _cut(item["words"], 60)
        self._read_out.show_lines(head, lines, place.toPoint())

    def _entry(self, group: int) -> LegendEntry:
        if not self._groups:
            return LegendEntry(self.tr("all items"), "accent", filled=True)
        if group == len(self._groups):
            return LegendEntry(self.tr("others"), "history", filled=True)
        return LegendEntry(self._groups[group], group, filled=True)

    def _nearest(self, place: QPointF) -> int | None:
        """The row of the point under a place of the canvas, the nearest of several."""
        if not len(self._at):
            return None
        box = self.canvas.getPlotItem().getViewBox()
        at = box.mapSceneToView(self.canvas.mapToScene(place.toPoint()))
        (left, right), (low, high) = box.viewRange()
        across, up = box.width() / (right - left), box.height() / (high - low)
        away = np.hypot((self._at[:, 0] - at.x()) * across, (self._at[:, 1] - at.y()) * up)
        reached = away - self._sizes() / 2
        row = int(np.argmin(reached))
        return row if reached[row] <= _REACH / 2 else None

    def _sizes(self) -> Any:
        common = np.sqrt(np.array([item["popularity"] for item in self._items], dtype=float))
        return _SMALLEST + (_LARGEST - _SMALLEST) * common / max(float(common.max(initial=0.0)), 1.0)

    def _draw(self) -> None:
        ground = theme().colour("card")
        shown = self._found
        if self._current is not None and (self._linked or shown is not None):
            shown = {self._current, *self._linked, *(shown or ())}
        # One brush for each group, full and faded: to make one for each point takes five times as long.
        groups = {group: self._entry(group).shade() for group in {0, *self._group_of}}
        full, faded = (
            {group: pyqtgraph.mkBrush(mixed(ground, shade, share)) for group, shade in groups.items()}
            for share in (_FULL, _FADED)
        )
        places = self._group_of or [0] * len(self._items)
        brushes = [
            (full if shown is None or item["code"] in shown else faded)[group]
            for item, group in zip(self._items, places, strict=True)
        ]
        self._points.setData(
            x=self._at[:, 0],
            y=self._at[:, 1],
            size=self._sizes(),
            brush=brushes,
            pen=pen(ground, width=0.8),
        )
        self._draw_links()
        self._show_legend([self._entry(group) for group in sorted(set(self._group_of))])
        self._place_labels()

    def _draw_links(self) -> None:
        now = theme()
        marked = [code for code in (self._current, *self._linked) if code in self._rows]
        rows = [self._rows[code] for code in marked]
        sizes = self._sizes()[rows] + 6 if rows else []
        pens = [
            pen(
                now.colour("ink" if code == self._current else "accent"),
                width=2 if code == self._current else 1.4,
            )
            for code in marked
        ]
        self._ring.setData(
            x=self._at[rows, 0],
            y=self._at[rows, 1],
            size=sizes,
            brush=[pyqtgraph.mkBrush(None)] * len(rows),
            pen=pens,
        )
        ends = []
        if self._current in self._rows:
            for code in self._linked:
                ends += [self._at[self._rows[self._current]], self._at[self._rows[code]]]
        lines = np.array(ends).reshape(-1, 2)
        self._links.setData(x=lines[:, 0], y=lines[:, 1])
        self._links.setPen(pen(now.colour("accent"), width=1.2))

    @Slot(object, object)
    def _on_range(self, *_: object) -> None:
        self._place_labels()

    def _place_labels(self) -> None:
        """Names beside the points that matter most of those in sight, none over another, as on any map."""
        for label in self._labels:
            self.canvas.removeItem(label)
        self._labels = []
        if not self._items:
            return
        now, metrics = theme(), QFontMetrics(theme().font("caption"))
        box = self.canvas.getPlotItem().getViewBox()
        (left, right), (low, high) = box.viewRange()
        across, up = max(box.width(), 1.0) / (right - left), max(box.height(), 1.0) / (high - low)
        taken: list[tuple[float, float, float, float]] = []
        sizes = self._sizes()
        for row in self._by_weight():
            x, y = self._at[row]
            if not (left < x < right and low < y < high):
                continue
            words = metrics.elidedText(self._items[row]["words"], Qt.TextElideMode.ElideRight, _LONGEST_LABEL)
            begin, middle = (x - left) * across + sizes[row] / 2 + 6, (high - y) * up
            area = (begin, middle - 8, begin + metrics.horizontalAdvance(words) + 6, middle + 8)
            if area[2] > box.width() or any(_overlap(area, other) for other in taken):
                continue
            taken.append(area)
            strong = self._items[row]["code"] == self._current
            ground = now.colour("card")
            ground.setAlpha(165)
            label = pyqtgraph.TextItem(
                words, color=now.colour("ink"), anchor=(0, 0.5), fill=pyqtgraph.mkBrush(ground)
            )
            label.setFont(now.font("caption", strong=strong))
            label.setPos(x + (sizes[row] / 2 + 4) / across, y)
            label.setZValue(10)
            self.canvas.addItem(label, ignoreBounds=True)
            self._labels.append(label)
            if len(taken) >= _LABELS:
                break

    def _by_weight(self) -> list[int]:
        """Rows in the order in which they deserve a label: the chosen, its like, what was found, then the commonest."""
        first = [self._rows[code] for code in (self._current, *self._linked) if code in self._rows]
        if first:
            return first
        if self._found is not None:
            return sorted(self._rows[code] for code in self._found)
        return list(range(len(self._items)))  # they come by popularity


def grouped(names: Sequence[str]) -> tuple[list[str], list[int]]:
    """The names of at most five groups, and the group of each item, the rest in one more; none where there is only one.

    Of many names such as `phones.cases` only the first part counts.
    """
    named = list(names)
    if len(set(named)) > _GROUPS + 1:
        named = [_PARTS.split(name, maxsplit=1)[0] for name in named]
    counts = Counter(name for name in named if name)
    if len(counts) < 2:
        return [], []
    commonest = [name for name, _ in counts.most_common(_GROUPS)]
    places = {name: place for place, name in enumerate(commonest)}
    group_of = [places.get(name, len(commonest)) for name in named]
    return commonest, group_of


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
