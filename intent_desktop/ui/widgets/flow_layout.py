"""A layout that breaks its items into rows, as words are broken into lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from intent_desktop.ui.theme.tokens import SPACE


class FlowLayout(QLayout):
    """Items in rows. With `least_width` they share each row in equal columns of at least that width and are equally tall (cards);
    without, each keeps its own size (tags, buttons). `most_columns` 0: as many as fit; `even`: rather fewer in each row than few in
    the last."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least_width: int = 0,
        most_columns: int = 0,
        even: bool = False,
        spacing: int = SPACE.medium,
    ):
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._least_width = least_width
        self._most_columns = most_columns
        self._even = even
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, place=True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        if not self._least_width:
            return self.minimumSize()
        columns = min(len(shown), self._most_columns or 3) or 1
        width = columns * self._least_width + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        widths = [item.minimumSize().width() for item in self._shown()]
        margins = self.contentsMargins()
        width = (
            min(max(widths, default=0), self._least_width) if self._least_width else max(widths, default=0)
        )
        return QSize(width + margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, area: QRect, *, place: bool) -> int:
        """Height that the items need in the width of the area; with `place` they are put there."""
        inner = area.marginsRemoved(self.contentsMargins())
        rows = self._columns(inner.width()) if self._least_width else self._lines(inner.width())
        y = inner.top()
        for row in rows:
            height = max(_height(item, width) for item, width in row)
            x = inner.left()
            for item, width in row:
                if place:
                    own = height if self._least_width else item.sizeHint().height()
                    item.setGeometry(QRect(QPoint(x, y + (height - own) // 2), QSize(width, own)))
                x += width + self.spacing()
            y += height + self.spacing()
        bottom = y - self.spacing() if rows else y
        return bottom - area.top() + self.contentsMargins().bottom()

    def _columns(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = self._shown()
        columns = max(1, (width + self.spacing()) // (self._least_width + self.spacing()))
        columns = min(columns, self._most_columns or columns, max(1, len(shown)))
        if self._even and shown:
            rows = -(-len(shown) // columns)
            columns = -(-len(shown) // rows)
        each = (width - (columns - 1) * self.spacing()) // columns
        return [
            [(item, each) for item in shown[start : start + columns]]
            for start in range(0, len(shown), columns)
        ]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._shown():
            wide = min(item.sizeHint().width(), max(width, item.minimumSize().width()))
            if not lines or used + self.spacing() + wide > width:
                lines.append([])
                used = 0
            used += wide + (self.spacing() if lines[-1] else 0)
            lines[-1].append((item, wide))
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    if (
        item.hasHeightForWidth()
    ):  # its least size assumes it to be narrower than it is, and its texts in more lines
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
