"""What one column holds: its distribution or its commonest values, and a few figures."""

import datetime
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import (
    MISSING,
    format_compact,
    format_number,
    format_share,
    format_time,
)
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, plain_tooltip

_ROW, _LEAST_BAR = 20, 12
_SIDE, _NARROW_SIDE = 178, 152
_DAYS_ONLY = 3 * 86_400  # seconds from which on a distribution's times are told by their day


class ColumnProfile(QWidget):
    """Shows an answer of the query `profile`. `say` replaces it by words while there is none."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("column_profile")
        self._words = Caption()
        self._picture = _Picture()
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(SPACE.medium)
        self._figures.setVerticalSpacing(2)
        self._cells: list[tuple[Caption, ElidedLabel]] = []
        for place in range(6):
            name, value = Caption(), ElidedLabel()
            name.setWordWrap(False)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._figures.addWidget(name, place, 0)
            self._figures.addWidget(value, place, 1)
            self._cells.append((name, value))
        self._figures.setRowStretch(6, 1)
        self._side = QWidget()
        self._side.setLayout(self._figures)
        self._figures.setContentsMargins(0, 0, 0, 0)
        self._side.setFixedWidth(_SIDE)
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addWidget(self._picture, 1)
        row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(row, 1)
        self.say("")

    def say(self, text: str) -> None:
        """Show only some words: that it is on its way, or why there is nothing."""
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self._picture.show_profile(None)
        self._picture.hide()
        self._side.hide()
        self.setAccessibleDescription(text)

    def show_profile(self, name: str, profile: dict[str, Any]) -> None:
        """Show what the engine said of a column."""
        figures = _figures_of(profile)
        named = {
            "missing": self.tr("Missing"),
            "distinct": self.tr("Different"),
            "least": self.tr("Least"),
            "median": self.tr("Median"),
            "mean": self.tr("Mean"),
            "greatest": self.tr("Greatest"),
        }
        shown = [(named[key], figures[key]) for key in named if key in figures]
        for place, (label, value) in enumerate(self._cells):
            label.setVisible(place < len(shown))
            value.setVisible(place < len(shown))
            if place < len(shown):
                label.setText(shown[place][0])
                value.setText(shown[place][1])
        text = self._instead_of_a_picture(profile)
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self._picture.show_profile(profile)
        self._picture.setVisible(not text)
        self._side.setFixedWidth(_SIDE if len(shown) > 2 else _NARROW_SIDE)
        self._side.show()
        self.setAccessibleName(self.tr("What {column} holds").format(column=name))
        self.setAccessibleDescription(
            "; ".join([*(f"{label}: {value}" for label, value in shown), *self._picture.described()])
        )

    def _instead_of_a_picture(self, profile: dict[str, Any]) -> str:
        """What is said where bars would show nothing; empty otherwise."""
        if profile["missing"] >= profile["rows"]:
            return self.tr("Empty in every row.")
        if profile.get("least") is not None and profile["least"] == profile.get("greatest"):
            return self.tr("The same value wherever there is one.")
        return ""

    def describe(self) -> str:
        """All that is shown, in words."""
        return self.accessibleDescription()


class _Picture(QWidget):
    """Bars: upright ones for a distribution, lying ones with their values for the commonest."""

    def __init__(self) -> None:
        super().__init__()
        self._profile: dict[str, Any] | None = None
        self._is_time = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(300, 110)

    def minimumSizeHint(self) -> QSize:
        return QSize(164, 64)

    def show_profile(self, profile: dict[str, Any] | None) -> None:
        self._profile = profile
        self._is_time = bool(profile) and str((profile or {})["type"]).startswith(("TIMESTAMP", "DATE"))
        self.update()

    def described(self) -> list[str]:
        """The commonest values in words; a distribution is told by its figures."""
        profile = self._profile or {}
        rows = profile.get("rows") or 1
        return [
            f"{_value(value)}: {format_share(count / rows)}" for value, count in profile.get("top", [])[:5]
        ]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tooltip(self._under(event)), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        profile = self._profile
        if profile is None:
            return
        painter = QPainter(self)
        if profile.get("top"):
            self._paint_top(painter, profile)
        elif profile.get("histogram"):
            self._paint_histogram(painter, profile["histogram"])

    def _under(self, event: QHelpEvent) -> str:
        profile = self._profile or {}
        if profile.get("top"):
            place = event.pos().y() // _ROW
            if 0 <= place < len(profile["top"]):
                value, count = profile["top"][place]
                return f"{_value(value)}\n{count:,} · {format_share(count / profile['rows'])}"
        elif profile.get("histogram"):
            edges, counts = profile["histogram"]["edges"], profile["histogram"]["counts"]
            place = min(max(event.pos().x() * len(counts) // max(1, self.width()), 0), len(counts) - 1)
            return f"{self._edge(edges[place])} – {self._edge(edges[place + 1])}\n{counts[place]:,}"
        return ""

    def _paint_histogram(self, painter: QPainter, histogram: dict[str, Any]) -> None:
        now = theme()
        edges, counts = histogram["edges"], histogram["counts"]
        painter.setFont(now.font("caption"))
        words = QFontMetrics(painter.font())
        base = self.height() - words.height() - 4
        most = max(counts) or 1
        width = self.width() / len(counts)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.series(0))
        for place, count in enumerate(counts):
            # A bar that is there must be seen, however low.
            height = max(count / most * (base - 2), 1.5) if count else 0
            painter.drawRect(QRectF(place * width + 0.5, base - height, max(width - 1.5, 1), height))
        painter.setPen(now.colour("edge"))
        painter.drawLine(0, base, self.width(), base)
        painter.setPen(now.colour("soft"))
        line = QRect(0, base + 3, self.width(), words.height())
        least, middle, most_text = (self._edge(edges[place]) for place in (0, len(edges) // 2, -1))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), least)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), most_text)
        if words.horizontalAdvance(least + middle + most_text) + 48 < self.width():
            painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), middle)

    def _paint_top(self, painter: QPainter, profile: dict[str, Any]) -> None:
        now = theme()
        rows = profile["rows"] or 1
        shown = profile["top"][: max(1, self.height() // _ROW)]
        most = max(count for _, count in shown) or 1
        painter.setFont(now.font("body"))
        words = QFontMetrics(painter.font())
        share_width = words.horizontalAdvance("100.0 %") + SPACE.small
        name_width = min(
            max(words.horizontalAdvance(_value(value)) for value, _ in shown) + SPACE.medium,
            max(self.width() - share_width - _LEAST_BAR, 0),
        )
        room = max(self.width() - name_width - share_width, 8)
        for place, (value, count) in enumerate(shown):
            top = place * _ROW
            name = words.elidedText(_value(value), Qt.TextElideMode.ElideRight, name_width - SPACE.small)
            painter.setPen(now.colour("ink"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(0, top, name_width, _ROW), int(Qt.AlignmentFlag.AlignLeft | middle), name)
            length = max(room * count / most, 2)
            painter.fillRect(QRectF(name_width, top + 5, length, _ROW - 10), now.series(0))
            painter.setPen(now.colour("soft"))
            share = QRect(name_width + round(length) + SPACE.small, top, share_width, _ROW)
            painter.drawText(share, int(Qt.AlignmentFlag.AlignLeft | middle), format_share(count / rows))

    def _edge(self, value: float) -> str:
        if not self._is_time:
            return format_compact(value)
        edges = (self._profile or {})["histogram"]["edges"]
        moment = _moment(value)
        return moment.partition(" ")[0] if edges[-1] - edges[0] > _DAYS_ONLY else moment


def _figures_of(profile: dict[str, Any]) -> dict[str, str]:
    rows, missing = profile["rows"], profile["missing"]
    share = f" ({format_share(missing / rows)})" if missing and rows else ""
    is_time = str(profile["type"]).startswith(("TIMESTAMP", "DATE"))
    write = _moment if is_time else format_number
    figures = {"missing": f"{missing:,}{share}", "distinct": f"{profile['distinct']:,}"}
    for key in ("least", "median", "mean", "greatest"):
        if profile.get(key) is not None:
            figures[key] = write(profile[key])
    return figures


def _moment(seconds: float | None) -> str:
    """A time given as seconds since 1970, as it stands in the data."""
    if seconds is None:
        return MISSING
    try:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=round(seconds))
    except (OverflowError, ValueError):
        return MISSING
    return format_time(moment.isoformat())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(str(value).split())[:200] or "“”"
