"""The steps of the work as tabs, each with its number or the mark of its state."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from intent_desktop.ui.theme import RADIUS, SPACE, icon, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

State = Literal["todo", "ready", "running", "done", "attention"]

_MARK = 20
_HEIGHT = 46
_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class WizardTabBar(QTabBar):
    """A tab a step. Arrow keys, Home, End and screen readers come with QTabBar; so do `currentChanged` and `setCurrentIndex`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._states: list[State] = []
        self._by_keyboard = False
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Steps"))

    def add_step(self, name: str) -> int:
        """Append a step, still to do; returns its index."""
        self._states.append("todo")
        index = self.addTab(name)
        self.set_state(index, "todo")
        return index

    def state(self, index: int) -> State:
        return self._states[index]

    def set_state(self, index: int, state: State, message: str = "") -> None:
        """Mark a step; the message (what it lacks, what runs) is its tooltip and is read out."""
        self._states[index] = state
        spoken = {
            "todo": self.tr("to do"),
            "ready": self.tr("ready"),
            "running": self.tr("running"),
            "done": self.tr("done"),
            "attention": self.tr("needs attention"),
        }[state]
        name = self.tr("Step {number}, {name}: {state}").format(
            number=index + 1, name=self.tabText(index), state=spoken
        )
        self.setAccessibleTabName(index, f"{name}. {message}" if message else name)
        self.setTabToolTip(index, plain_tooltip(message))
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        words = self._metrics(self.tabText(index))
        return QSize(_MARK + SPACE.small + words + 2 * SPACE.medium, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        words = self._metrics(self.tabText(index))
        return QSize(_MARK + SPACE.small + words + 2 * SPACE.tiny, _HEIGHT)

    def _metrics(self, words: str) -> int:
        return QFontMetrics(theme().font(strong=True)).horizontalAdvance(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _KEYS
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverLeave, QEvent.Type.MouseMove):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme().colours
        place = self.mapFromGlobal(self.cursor().pos())
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(colours.edge))
        for index in range(self.count()):
            area = self.tabRect(index)
            chosen = index == self.currentIndex()
            hovered = area.contains(place) and self.underMouse() and self.isTabEnabled(index)
            self._paint_step(painter, index, QRectF(area), chosen=chosen, hovered=hovered)

    def _paint_step(
        self, painter: QPainter, index: int, area: QRectF, *, chosen: bool, hovered: bool
    ) -> None:
        colours = theme().colours
        inner = area.adjusted(3, 5, -3, -6)
        if hovered and not chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.faint))
            painter.drawRoundedRect(inner, RADIUS.control, RADIUS.control)
        if chosen and self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, RADIUS.control, RADIUS.control)
        if chosen:
            painter.fillRect(
                QRectF(area.left() + 3, area.bottom() - 2, area.width() - 6, 3), QColor(colours.accent)
            )
        font = theme().font(strong=chosen)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self.tabText(index))
        left = area.center().x() - (_MARK + SPACE.small + wide) / 2
        middle = area.center().y()
        self._paint_mark(painter, index, QPointF(left + _MARK / 2, middle), chosen=chosen)
        painter.setFont(font)
        usable = self.isTabEnabled(index)
        painter.setPen(QColor(colours.ink if chosen else colours.soft if usable else colours.outline))
        words = QRectF(left + _MARK + SPACE.small, area.top(), wide + 4, area.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))

    def _paint_mark(self, painter: QPainter, index: int, centre: QPointF, *, chosen: bool) -> None:
        """A disc: number while to do or ready, a tick, an exclamation mark, or a running arc."""
        colours = theme().colours
        state = self._states[index]
        disc = QRectF(centre.x() - _MARK / 2, centre.y() - _MARK / 2, _MARK, _MARK)
        fill, ink, edge = {
            "todo": (colours.card, colours.soft, colours.outline),
            "ready": (colours.accent_wash, colours.accent, colours.accent),
            "running": (colours.card, colours.accent, colours.accent),
            "done": (colours.good_wash, colours.good, colours.good_wash),
            "attention": (colours.caution_wash, colours.caution, colours.caution_wash),
        }[state]
        if chosen and state in ("todo", "ready"):
            fill, ink, edge = colours.accent, colours.on_accent, colours.accent
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        if state == "done":
            icon("check", "good").paint(painter, disc.adjusted(4, 4, -4, -4).toRect())
        elif state == "running":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            painter.drawEllipse(disc.adjusted(6, 6, -6, -6))
        else:
            painter.setPen(QColor(ink))
            painter.setFont(theme().font("caption", strong=True))
            painter.drawText(
                disc, Qt.AlignmentFlag.AlignCenter, "!" if state == "attention" else str(index + 1)
            )
