"""The steps of the work as tabs, each with its number, its name, the mark of its state and what it waits for."""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from intent_desktop.messages import sentences
from intent_desktop.messages.punctuation import sentence
from intent_desktop.ui.theme import RADIUS, SPACE, paint_icon, theme
from intent_desktop.ui.theme.motion import milliseconds
from intent_desktop.ui.widgets.labels import plain_tooltip

State = Literal["todo", "ready", "running", "done", "attention"]

_MARK = 24
_BADGE = 12
_HEIGHT = 56
_LINE_AT_FIRST = 0.4
_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class WizardTabBar(QTabBar):
    """A tab a step. Arrow keys, Home, End and screen readers come with QTabBar; so do `currentChanged` and `setCurrentIndex`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._states: list[State] = []
        self._briefs: list[str] = []
        self._by_keyboard = False
        self._chosen = 0
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Steps"))
        self._line = QVariantAnimation(self)
        """Which share of the line under the chosen step is there. It comes in from the side of the step left, but never stands under
        that one any more: where the window is busy, what is painted first may be all that is seen for seconds.
        """
        self._from_left = True
        self._line.valueChanged.connect(lambda _: self.update())
        self.currentChanged.connect(self._move_line)

    def add_step(self, name: str) -> int:
        """Append a step, still to do; returns its index."""
        self._states.append("todo")
        self._briefs.append("")
        index = self.addTab(name)
        self.set_state(index, "todo")
        return index

    def state(self, index: int) -> State:
        return self._states[index]

    def brief(self, index: int) -> str:
        """What stands under the name of a step."""
        return self._briefs[index]

    def set_state(self, index: int, state: State, message: str = "", brief: str = "") -> None:
        """Mark a step; the message (what it lacks, what runs) is its tooltip and is read out. `brief` says it in two words under the
        name (default: the state).
        """
        self._states[index] = state
        self._briefs[index] = (
            brief
            or {
                "todo": self.tr("To do"),
                "ready": self.tr("Ready"),
                "running": self.tr("Running"),
                "done": self.tr("Done"),
                "attention": self.tr("Needs a look"),
            }[state]
        )
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
        self.setAccessibleTabName(index, sentences((sentence(name), message)) if message else name)
        self.setTabToolTip(index, plain_tooltip(message))
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(_MARK + SPACE.small + self._widest(index) + 2 * SPACE.medium, _HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(_MARK + SPACE.small + self._widest(index) + 2 * SPACE.tiny, _HEIGHT)

    def _move_line(self, index: int) -> None:
        before, self._chosen = self._chosen, index
        self._line.stop()
        if 0 <= before < self.count() and self.isVisible() and (duration := milliseconds()):
            self._from_left = before < index
            self._line.setDuration(duration)
            self._line.setStartValue(_LINE_AT_FIRST)
            self._line.setEndValue(1.0)
            self._line.start()

    def _widest(self, index: int) -> int:
        """Pixels that the name needs; what stands under it is cut where it needs more."""
        name = QFontMetrics(theme().font(strong=True)).horizontalAdvance(self.tabText(index))
        return max(name, QFontMetrics(theme().font("caption")).horizontalAdvance(self.tr("Needs a look")))

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
            moving = self._line.state() == QVariantAnimation.State.Running
            whole = area.width() - 6
            length = whole * float(self._line.currentValue()) if moving else whole
            start = area.left() + 3 + (0 if self._from_left else whole - length)
            painter.fillRect(QRectF(start, area.bottom() - 2, length, 3), QColor(colours.accent))
        font, small = theme().font(strong=chosen), theme().font("caption")
        name = self.tabText(index)
        # As wide whatever the state, so that a name keeps its place.
        left = area.center().x() - (_MARK + SPACE.small + self._widest(index)) / 2
        middle = inner.center().y()
        self._paint_mark(painter, index, QPointF(left + _MARK / 2, middle), chosen=chosen)
        start = left + _MARK + SPACE.small
        words = QRectF(start, middle - 17, area.right() - SPACE.tiny - start, 18)
        brief = QFontMetrics(small).elidedText(
            self._briefs[index], Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if chosen or self._states[index] != "todo" else colours.soft))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(small)
        painter.setPen(QColor(self._tone(index)))
        painter.drawText(words.translated(0, 17), Qt.AlignmentFlag.AlignVCenter, brief)

    def _tone(self, index: int) -> str:
        """The colour in which a state is written."""
        colours = theme().colours
        return {
            "todo": colours.soft,
            "ready": colours.accent,
            "running": colours.accent,
            "done": colours.good,
            "attention": colours.caution,
        }[self._states[index]]

    def _paint_mark(self, painter: QPainter, index: int, centre: QPointF, *, chosen: bool) -> None:
        """A disc with the number; beside what is done, runs or needs a look, a badge says so."""
        colours = theme().colours
        state = self._states[index]
        disc = QRectF(centre.x() - _MARK / 2, centre.y() - _MARK / 2, _MARK, _MARK)
        tone = self._tone(index)
        fill, edge = {
            "todo": (colours.card, colours.outline),
            "ready": (colours.accent_wash, colours.accent),
            "running": (colours.accent_wash, colours.accent),
            "done": (colours.good_wash, colours.good),
            "attention": (colours.caution_wash, colours.caution),
        }[state]
        ink = tone
        if chosen and state in ("todo", "ready"):
            fill, ink, edge = colours.accent, colours.on_accent, colours.accent
        painter.setPen(QPen(QColor(edge), 1.4 if state != "todo" or chosen else 1))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(disc.adjusted(0.7, 0.7, -0.7, -0.7))
        painter.setPen(QColor(ink))
        painter.setFont(theme().font("caption", strong=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        if state in ("done", "running", "attention"):
            corner = QPointF(disc.right() - _BADGE / 2 + 3, disc.bottom() - _BADGE / 2 + 3)
            self._paint_badge(painter, state, corner, tone)

    def _paint_badge(self, painter: QPainter, state: State, centre: QPointF, tone: str) -> None:
        colours = theme().colours
        badge = QRectF(centre.x() - _BADGE / 2, centre.y() - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(colours.paper), 1.5))
        painter.setBrush(QColor(tone))
        painter.drawEllipse(badge)
        inner = badge.adjusted(2, 2, -2, -2)
        if state == "done":
            paint_icon(painter, "check", inner, colours.card)
            return
        pen = QPen(QColor(colours.card), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if state == "attention":
            painter.drawLine(QPointF(centre.x(), inner.top() + 1), QPointF(centre.x(), centre.y() + 0.6))
            painter.drawPoint(QPointF(centre.x(), inner.bottom() - 1))
        else:
            paint_icon(painter, "play", inner, colours.card)
