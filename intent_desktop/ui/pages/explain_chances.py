"""A few chances as bars, each with its name and percentage: one under the other, or side by side where room is short."""

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import listed
from intent_desktop.ui.theme import SPACE, TypeSize, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

_BAR = 8
_LINE = 40
_CELL = 96
"""The narrowest that one of several side by side may be."""
_SURE = 0.99


@dataclasses.dataclass(frozen=True)
class Chance:
    """`before`: what it was before something was changed, None where nothing was; `mark`: a word about it."""

    words: str
    value: float
    before: float | None = None
    mark: str = ""

    @property
    def changed(self) -> bool:
        """Whether it is told otherwise now than it was."""
        return self.before is not None and chance_words(self.before) != chance_words(self.value)


class ChanceBars(QWidget):
    """Bars of `chances`; those side by side are drawn `compact`. The likeliest of several is written strong."""

    def __init__(self, name: str, parent: QWidget | None = None, *, compact: bool = False):
        super().__init__(parent)
        self.chances: list[Chance] = []
        self._compact = compact
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chances(self, chances: Sequence[Chance]) -> None:
        """Show other chances."""
        self.chances = list(chances)
        self.setAccessibleDescription(self.describe())
        self.setToolTip(plain_tooltip("\n".join(self._said(chance) for chance in self.chances)))
        self.updateGeometry()
        self.update()

    def describe(self) -> str:
        """What is shown, in words."""
        return listed(self._said(chance) for chance in self.chances)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self.chances:
            return 0
        lines = -(-len(self.chances) // self._beside(width)) if self._compact else len(self.chances)
        return lines * self._height()

    def sizeHint(self) -> QSize:
        wide = max(self.width(), 3 * _CELL)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(_CELL, self._height() if self.chances else 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        beside = self._beside(self.width()) if self._compact else 1
        wide = (self.width() - (beside - 1) * SPACE.medium) // beside
        most = max((chance.value for chance in self.chances), default=0.0)
        for place, chance in enumerate(self.chances):
            left = (place % beside) * (wide + SPACE.medium)
            room = QRect(left, (place // beside) * self._height(), wide, self._height())
            self._paint(painter, room, chance, len(self.chances) > 1 and chance.value == most)
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint(self, painter: QPainter, room: QRect, chance: Chance, strong: bool) -> None:
        now = theme()
        size: TypeSize = "caption" if self._compact else "body"
        line = QFontMetrics(now.font(size, strong=True)).height()
        text = QRect(room.left(), room.top() + SPACE.tiny, room.width(), line)
        share = chance_words(chance.value)
        painter.setFont(now.font(size, strong=strong))
        painter.setPen(now.colour("ink"))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), share)
        text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(share) - SPACE.small)
        if chance.mark and not self._compact:
            self._paint_mark(painter, text, chance.mark)
            painter.setFont(now.font(size, strong=strong))
        painter.setPen(now.colour("ink" if strong else "soft"))
        words = painter.fontMetrics().elidedText(chance.words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), words)
        bar = QRectF(room.left(), text.bottom() + SPACE.tiny, room.width(), _BAR if not self._compact else 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("faint"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setBrush(now.colour("accent"))
        filled = QRectF(bar.topLeft(), bar.size())
        filled.setWidth(max(bar.width() * chance.value, bar.height()))
        painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
        if chance.changed and chance.before is not None:
            painter.setPen(QPen(now.colour("ink"), 2))
            x = bar.left() + bar.width() * chance.before
            painter.drawLine(int(x), int(bar.top()) - 2, int(x), int(bar.bottom()) + 2)

    def _paint_mark(self, painter: QPainter, text: QRect, mark: str) -> None:
        """A pill at the right end of the text's room, which shrinks by it."""
        now = theme()
        font = now.font("caption", strong=True)
        wide = QFontMetrics(font).horizontalAdvance(mark) + 14
        pill = QRectF(text.right() - wide, text.top(), wide, text.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("good_wash"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setFont(font)
        painter.setPen(now.colour("good"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), mark)
        text.setRight(int(pill.left()) - SPACE.small)

    def _said(self, chance: Chance) -> str:
        said = f"{chance.words} {chance_words(chance.value)}"
        if chance.changed:
            said = self.tr("{chance} (before {share})").format(
                chance=said, share=chance_words(chance.before or 0.0)
            )
        return f"{said} – {chance.mark}" if chance.mark else said

    def _beside(self, width: int) -> int:
        """How many stand side by side: as many as fit, in lines as even as can be."""
        fit = max(1, (width + SPACE.medium) // (_CELL + SPACE.medium))
        lines = -(-max(len(self.chances), 1) // fit)
        return -(-max(len(self.chances), 1) // lines)

    def _height(self) -> int:
        if not self._compact:
            return _LINE
        return QFontMetrics(theme().font("caption", strong=True)).height() + 5 + 2 * SPACE.tiny + SPACE.small


def chance_words(chance: float) -> str:
    """A chance as whole percent, with a decimal where it is close to none or all."""
    return format_share(chance, 0 if 1 - _SURE <= chance <= _SURE else 1)
