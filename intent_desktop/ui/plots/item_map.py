"""Items as points, near each other where the same customers took them: found, looked at closely, linked to what is like them."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.blocks import Table, Unit
from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import listed, sentences
from intent_desktop.messages.punctuation import aside
from intent_desktop.ui.plots.free_places import free_places
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.plots.pens import pen
from intent_desktop.ui.plots.plot import Plot, Reading
from intent_desktop.ui.theme import mixed, theme

_GROUPS = 5
_SMALLEST, _LARGEST = 4.0, 17.0
_REACH = 9
"""So many pixels beside a point still mean it."""
_LABELS, _LONGEST_LABEL = 14, 150
_TRIED = 150
"""So many points are tried for a label, so that moving the map stays smooth where it is crowded."""
_FRAME = 2
"""Around the words of a label."""
_COMMONEST = 3
_STEP = 1.3
_CLOSE, _FAR = 0.1, 1.1
"""Half the width of what is shown around an item that is looked at closely, at least and at most; the map reaches from -1 to 1."""
_EDGE, _NEAREST = 3.0, 0.005
"""Nobody moves or zooms further out than this place, or further in than this width, where there is nothing to see."""
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
        self.canvas.box.setMouseEnabled(x=True, y=True)
        self.canvas.box.setLimits(
            **dict.fromkeys(("xMin", "yMin"), -_EDGE),
            **dict.fromkeys(("xMax", "yMax"), _EDGE),
            **dict.fromkeys(("minXRange", "minYRange"), _NEAREST),
        )
        self._x_axis.hide()
        self._y_axis.hide()
        self.canvas.set_margins(0, 0, 0, 0)
        self._points = pyqtgraph.ScatterPlotItem(pxMode=True)
        self._links = pyqtgraph.PlotCurveItem(connect="pairs")
        self._ring = pyqtgraph.ScatterPlotItem(pxMode=True)
        self._points.setZValue(5)
        self._links.setZValue(4)
        self._ring.setZValue(6)
        self.canvas.box.sigRangeChanged.connect(self._on_range)
        self.canvas.box.sigResized.connect(self._on_range)
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
            self.canvas.draw(part)

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
            names = listed(aside(self._entry(group).name, str(counts[group])) for group in sorted(counts))
            words.append(self.tr("Groups: {names}.").format(names=names))
        common = listed(
            (item["words"] for item in self._items[:_COMMONEST]), apart=True
        )  # they come by popularity
        words.append(self.tr("The commonest: {items}.").format(items=common))
        if self._current in self._rows:
            words.append(
                self.tr("Chosen: {item}.").format(item=self._items[self._rows[self._current]]["words"])
            )
            near = [self._items[self._rows[code]]["words"] for code in self._linked if code in self._rows]
            if near:
                words.append(self.tr("Most like it: {items}.").format(items=listed(near[:5], apart=True)))
        return sentences(words)

    def as_table(self) -> Table:
        """The items as rows, in the order of `show_items`: the group of each, how often it was acted on, and what stands nearest to it."""
        heads = [self.tr("Item"), self.tr("Nearest on the map"), self.tr("Actions")]
        rows: list[list[str | float | int | None]] = [
            [item["words"], nearest, item["popularity"]]
            for item, nearest in zip(self._items, self._nearest_words(), strict=True)
        ]
        units: list[Unit] = ["", "", ""]
        further: tuple[tuple[str, str, Unit], ...] = (
            ("group", self.tr("Group"), ""),
            ("price", self.tr("Price"), "money"),
        )
        for name, head, unit in further:
            if any(item[name] for item in self._items):
                heads.append(head)
                units.append(unit)
                for row, item in zip(rows, self._items, strict=True):
                    row.append(item[name])
        return Table(columns=heads, rows=rows, units=units)

    def code_at(self, row: int) -> int:
        """The code of the item in a row of `as_table`."""
        return int(self._items[row]["code"])

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
        box = self.canvas.box
        box.setRange(xRange=(left, right), yRange=(low, high), padding=0)

    def show_whole(self) -> None:
        """Show everything."""
        if len(self._at):
            (left, low), (right, high) = self._at.min(axis=0), self._at.max(axis=0)
            box = self.canvas.box
            box.setRange(xRange=(left, right), yRange=(low, high), padding=_MARGIN)

    def zoom(self, closer: bool) -> None:
        """A step nearer or further, around the middle."""
        factor = 1 / _STEP if closer else _STEP
        self.canvas.box.scaleBy((factor, factor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-0.1, 0.0), Qt.Key.Key_Right: (0.1, 0.0), Qt.Key.Key_Up: (0.0, 0.1), Qt.Key.Key_Down: (0.0, -0.1),
        }  # fmt: skip
        box = self.canvas.box
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
            if event.button() == Qt.MouseButton.LeftButton and moved < _REACH / 2 and row is not None:
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
        box = self.canvas.box
        at = box.mapSceneToView(self.canvas.mapToScene(place.toPoint()))
        (left, right), (low, high) = box.viewRange()
        across, up = box.width() / (right - left), box.height() / (high - low)
        away = np.hypot((self._at[:, 0] - at.x()) * across, (self._at[:, 1] - at.y()) * up)
        reached = away - self._sizes() / 2
        row = int(np.argmin(reached))
        return row if reached[row] <= _REACH / 2 else None

    def _nearest_words(self) -> list[str]:
        """Of each item the one nearest to it; empty where it is alone."""
        if len(self._at) < 2:
            return [""] * len(self._at)
        x, y = self._at.T.astype(np.float32)
        away = np.hypot(x[:, None] - x, y[:, None] - y)
        np.fill_diagonal(away, np.inf)
        return [self._items[row]["words"] for row in away.argmin(axis=1)]

    def _sizes(self) -> Any:
        common = np.sqrt(np.array([item["popularity"] for item in self._items], dtype=float))
        return _SMALLEST + (_LARGEST - _SMALLEST) * common / max(float(common.max(initial=0.0)), 1.0)

    def _draw(self) -> None:
        ground = theme().colour("card")
        # One brush for each group, full and faded: to make one for each point takes five times as long.
        groups = {group: self._entry(group).shade() for group in {0, *self._group_of}}
        full, faded = (
            {group: pyqtgraph.mkBrush(mixed(ground, shade, share)) for group, shade in groups.items()}
            for share in (_FULL, _FADED)
        )
        places = self._group_of or [0] * len(self._items)
        brushes = [
            (full if stands_out else faded)[group]
            for stands_out, group in zip(self._stand_out(), places, strict=True)
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
        """Names beside the points that matter most of those in sight, over no point and none over another, as on any map."""
        for label in self._labels:
            self.canvas.erase(label)
        self._labels = []
        if not self._items:
            return
        box = self.canvas.box
        (left, right), (low, high) = box.viewRange()
        across, up = max(box.width(), 1.0) / (right - left), max(box.height(), 1.0) / (high - low)
        x, y, radius = (self._at[:, 0] - left) * across, (high - self._at[:, 1]) * up, self._sizes() / 2
        seen = (x >= 0) & (x <= box.width()) & (y >= 0) & (y <= box.height())
        order = [row for row in self._by_weight() if seen[row]][:_TRIED]
        metrics = QFontMetrics(theme().font("caption", strong=True))
        words = {
            row: metrics.elidedText(self._items[row]["words"], Qt.TextElideMode.ElideRight, _LONGEST_LABEL)
            for row in order
        }
        places = free_places(
            order,
            np.column_stack([x, y, radius]),
            self._stand_out(),
            lambda row: (
                metrics.horizontalAdvance(words[row]) + 2 * _FRAME + 1,
                metrics.height() + 2 * _FRAME,
            ),
            box.width(),
            box.height(),
            _LABELS,
        )
        for row, place in places.items():
            label = self._label(words[row], strong=self._items[row]["code"] == self._current)
            label.setPos(left + place.left / across, high - place.top / up)
            self.canvas.draw(label)
            self._labels.append(label)

    def _label(self, words: str, *, strong: bool) -> Any:
        """A name and the ground it stands on, not yet anywhere."""
        ground = theme().colour("card")
        ground.setAlpha(165)
        label = pyqtgraph.TextItem(words, color=theme().colour("ink"), fill=pyqtgraph.mkBrush(ground))
        label.textItem.document().setDocumentMargin(_FRAME)
        label.setFont(theme().font("caption", strong=strong))
        label.setZValue(10)
        return label

    def _stand_out(self) -> NDArray[np.bool_]:
        """Which points are not faded."""
        shown = self._found
        if self._current is not None and (self._linked or shown is not None):
            shown = {self._current, *self._linked, *(shown or ())}
        return np.array([shown is None or item["code"] in shown for item in self._items], dtype=bool)

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


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
