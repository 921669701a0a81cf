"""Several tables as one: the main one, the look-up tables that hang on it by their keys, and what is set aside."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import listed
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets import Disclosure, ElidedLabel, IconButton, Sign
from intent_desktop.ui.widgets.labels import plain_tooltip

_FEW = 0.5
_MAIN_WIDTH = 280
_WIDEST_NAME = 260
_LINK_WIDTH = 150
_GREATEST_HEIGHT = 236
_LEAST_HEIGHT = 100
_TRUNK = 18
_SIGNS = {"user": "users", "item": "basket", "order": "cart", "other": "table"}

translate = QCoreApplication.translate


class JoinedTables(QWidget):
    """One line that says what is joined; unfolded, the tables as cards with lines between their keys. Hidden for a single table.

    `removed` and `replaced` carry the names of a table's files.
    """

    removed = Signal(list)
    replaced = Signal(list)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._shown: list[dict[str, Any]] = []
        self._holders: list[QWidget] = []
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, SPACE.small, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self._scroll = _Scroll(self._inner)
        self.fold = Disclosure("", self._scroll)
        self.fold.button.setObjectName("joined_tables")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.hide()

    def show_tables(self, tables: Sequence[Mapping[str, Any]], is_log: bool) -> None:
        """Show the tables of an inspection; the first is the main one."""
        found = [{**table, "is_log": is_log} for table in tables]
        if found == self._shown:
            return
        self._shown = found
        self.setVisible(len(found) > 1)
        for holder in self._holders:
            self._grid.removeWidget(holder)
            holder.deleteLater()
        self._holders = []
        if len(found) < 2:
            return
        self.fold.set_title(in_one_line(found).replace("&", "&&"))
        looked_up = [table for table in found if table["role"] == "look-up"]
        aside = [table for table in found if table["role"] == "aside"]
        self._put(self._card(found[0]), 0, 0)
        for row, table in enumerate(looked_up):
            self._put(_Link(table, row == 0, row == len(looked_up) - 1), row, 1)
            self._put(self._card(table), row, 2)
        for row, table in enumerate(aside, len(looked_up)):
            self._put(self._card(table), row, 2)
        self._scroll.updateGeometry()

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._holders.append(widget)

    def _card(self, table: Mapping[str, Any]) -> QWidget:
        files = [name for other in self._shown for name in other["files"]]
        own = all(files.count(name) == 1 for name in table["files"])
        card = TableCard(table, editable=own)
        card.removed.connect(lambda: self.removed.emit(table["files"]))
        card.replaced.connect(lambda: self.replaced.emit(table["files"]))
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 2, 0, 2)
        around.addWidget(card)
        if table["role"] == "main":
            holder.setFixedWidth(_MAIN_WIDTH)
        return holder


class TableCard(QFrame):
    """One table: its name and rows, what it is or how it is found, and ways to take it out or put another in its place."""

    removed = Signal()
    replaced = Signal()

    def __init__(self, table: Mapping[str, Any], editable: bool, parent: QWidget | None = None):
        super().__init__(parent)
        name = table["name"]
        self.setProperty("role", "tile")
        self.setObjectName(f"table_{name}")
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken(table))
        is_aside = table["role"] == "aside"
        few = table.get("match_rate", 1) < _FEW or table.get("repeated", 0) > 0
        sign = Sign(_SIGNS.get(table.get("of", ""), "table"), "accent", 18)
        if is_aside or few:
            sign.show_icon("caution", "caution")
        title = ElidedLabel(name, "strong", mode=Qt.TextElideMode.ElideMiddle)
        rows = ElidedLabel(_rows(table["rows"]), "caption")
        rows.setMinimumWidth(rows.sizeHint().width())
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(sign)
        head.addWidget(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.small, 0, 2, 0 if is_aside else SPACE.tiny)
        layout.setSpacing(0)
        layout.addLayout(head)
        if table["role"] == "main":
            head.addStretch(1)
            words = self.tr("{rows} · the main table: all are kept").format(rows=rows.text())
            rows.setText(words)
            rows.setMinimumWidth(0)
            layout.addWidget(rows)
        elif is_aside:
            head.addWidget(rows)
            reason = ElidedLabel(spoken(table), "soft")
            reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            head.addWidget(reason, 1)
        else:
            head.addWidget(rows)
            title.setMinimumWidth(min(title.sizeHint().width(), _WIDEST_NAME))
            found = ElidedLabel(match_in_words(table), "soft")
            found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            head.addWidget(found, 1)
            layout.addWidget(ElidedLabel(_what_it_adds(table), "caption"))
        if editable:
            self._add_buttons(head, name)

    def _add_buttons(self, head: QHBoxLayout, name: str) -> None:
        for sign, words, code, signal in (
            ("refresh", self.tr("Put another file in place of {name}"), "replace", self.replaced),
            ("cross", self.tr("Remove {name} from the project"), "remove", self.removed),
        ):
            said = words.format(name=name)
            button = IconButton(sign, said)
            button.setObjectName(f"{code}_{name}")
            button.setToolTip(plain_tooltip(said))
            button.clicked.connect(signal)
            head.addWidget(button)


class _Link(QWidget):
    """The line from the main table to a look-up table, with the key above it."""

    def __init__(self, table: Mapping[str, Any], first: bool, last: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self._first, self._last = first, last
        self._key = key_in_words(table)
        self._few = table["match_rate"] < _FEW
        self.setFixedWidth(_LINK_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip(plain_tooltip(self._key))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, right = self.height() // 2, self.width()
        painter.setPen(QPen(QColor(colours.caution if self._few else colours.accent), 2))
        painter.drawLine(0 if self._first else _TRUNK, middle, right, middle)
        if not (self._first and self._last):
            painter.drawLine(
                _TRUNK, middle if self._first else 0, _TRUNK, middle if self._last else self.height()
            )
        painter.setBrush(painter.pen().color())
        painter.drawEllipse(right - 8, middle - 3, 6, 6)
        painter.setPen(QColor(colours.soft))
        room = QRect(_TRUNK + 6, 0, right - _TRUNK - 16, middle - 3)
        text = QFontMetrics(self.font()).elidedText(self._key, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)


class _Scroll(QScrollArea):
    """As high as what it holds, up to a limit: the rows of the data below it matter more."""

    def __init__(self, inner: QWidget):
        super().__init__()
        self._inner = inner
        inner.installEventFilter(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)
        self.setAccessibleName(
            QCoreApplication.translate("JoinedTables", "The tables and how they are joined")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        inner = self._inner.sizeHint()
        return QSize(inner.width(), min(inner.height(), _GREATEST_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), _LEAST_HEIGHT))


def in_one_line(tables: Sequence[Mapping[str, Any]]) -> str:
    """What is joined, and how much is set aside."""
    joined = [table["name"] for table in tables if table["role"] == "look-up"]
    aside = sum(table["role"] == "aside" for table in tables)
    parts = []
    if joined:
        names = listed(joined)
        parts.append(
            translate("JoinedTables", "{main} looks up {names}").format(main=tables[0]["name"], names=names)
        )
        worst = min(
            (table for table in tables if table["role"] == "look-up"), key=lambda table: table["match_rate"]
        )
        parts.append(match_in_words(worst))
    if aside:
        words = (
            translate("JoinedTables", "1 file set aside")
            if aside == 1
            else translate("JoinedTables", "{count} files set aside")
        )
        parts.append(words.format(count=aside))
    return " · ".join(parts)


def match_in_words(table: Mapping[str, Any]) -> str:
    """How many rows of the main table find what they look for."""
    share = table["match_rate"]
    whole = share == 1
    named = {
        "user": (
            translate("JoinedTables", "every event finds its customer"),
            translate("JoinedTables", "{share} of events find their customer"),
        ),
        "item": (
            translate("JoinedTables", "every event with an item finds it"),
            translate("JoinedTables", "{share} of events with an item find it"),
        ),
        "order": (
            translate("JoinedTables", "every event with an order finds it"),
            translate("JoinedTables", "{share} of events with an order find it"),
        ),
    }
    of_rows = (
        translate("JoinedTables", "every row that gives {key} finds it"),
        translate("JoinedTables", "{share} of rows that give {key} find it"),
    )
    words = named.get(table["of"], of_rows) if table["is_log"] else of_rows
    said = words[0 if whole else 1].format(share=format_share(share), key=table["main_key"])
    return said[:1].upper() + said[1:]


def key_in_words(table: Mapping[str, Any]) -> str:
    """The key, or both where they differ."""
    return " = ".join(dict.fromkeys((table["main_key"], table["key"])))


def spoken(table: Mapping[str, Any]) -> str:
    """All that a card shows, as a sentence."""
    if table["role"] == "main":
        return translate("JoinedTables", "The main table, {rows}").format(rows=_rows(table["rows"]))
    if table["role"] == "aside":
        return translate("JoinedTables", "Set aside: {reason}").format(reason=table["reason"])
    return translate("JoinedTables", "Looked up by {key}, {rows}. {match}. {adds}").format(
        key=key_in_words(table),
        rows=_rows(table["rows"]),
        match=match_in_words(table),
        adds=_what_it_adds(table),
    )


def _what_it_adds(table: Mapping[str, Any]) -> str:
    parts = []
    if table["repeated"] == 1:
        parts.append(translate("JoinedTables", "1 row repeats a key and is not used"))
    elif table["repeated"]:
        words = translate("JoinedTables", "{count} rows repeat a key and are not used")
        parts.append(words.format(count=format_number(table["repeated"])))
    met = {
        "user": translate("JoinedTables", "{share} of its customers occur"),
        "item": translate("JoinedTables", "{share} of its items occur"),
        "order": translate("JoinedTables", "{share} of its orders occur"),
        "other": translate("JoinedTables", "{share} of its rows are met"),
    }
    parts.append(met[table["of"]].format(share=format_share(table["met_rate"])))
    columns = listed(table["columns"])
    parts.append(translate("JoinedTables", "adds {columns}").format(columns=columns))
    if table["left_out"]:
        names = listed(table["left_out"])
        parts.append(translate("JoinedTables", "leaves out {columns}, known already").format(columns=names))
    said = " · ".join(parts)
    return said[:1].upper() + said[1:]


def _rows(count: int) -> str:
    if count == 1:
        return translate("JoinedTables", "1 row")
    return translate("JoinedTables", "{rows} rows").format(rows=format_number(count))
