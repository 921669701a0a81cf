"""A drop-down whose choices explain themselves."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.labels import plain_tooltip

EXPLANATION = Qt.ItemDataRole.UserRole + 1
CURRENT = Qt.ItemDataRole.UserRole + 2
"""What a choice means, and whether it is the one in force, where the list itself does not know."""
_POPUP_WIDTH = 380
_MOST_VISIBLE = 9


class Choice(NamedTuple):
    """One of several values: what it is called, and what choosing it means."""

    value: Any
    label: str
    explanation: str = ""


class ChoiceBox(QComboBox):
    """`chosen(value)` follows a choice by hand alone. The wheel changes nothing: the page scrolls instead."""

    chosen = Signal(object)
    closed = Signal()
    """The list has been closed, with or without a choice; `chosen` comes after it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setItemDelegate(ExplainedItem(self))
        self.setMaxVisibleItems(_MOST_VISIBLE)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[Choice], value: Any) -> None:
        """Offer those values, with one of them chosen, without a signal."""
        known = [(self.itemData(place), self.itemText(place)) for place in range(self.count())]
        if known != [(choice.value, choice.label) for choice in choices]:
            self.clear()
            for place, choice in enumerate(choices):
                self.addItem(choice.label, choice.value)
                self.setItemData(place, choice.explanation, EXPLANATION)
                self.setItemData(place, choice.explanation, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.setCurrentIndex(self.findData(value))
        chosen = next((choice for choice in choices if choice.value == value), None)
        self.setToolTip(plain_tooltip(chosen.explanation) if chosen else "")
        self.setAccessibleDescription(chosen.explanation if chosen else "")

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), _POPUP_WIDTH))
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.closed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.view().doItemsLayout()

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self.itemData(place))


class ExplainedItem(QStyledItemDelegate):
    """A choice on one line, and what it means below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        label = QFontMetrics(theme().font("body")).height()
        explanation = QFontMetrics(theme().font("caption")).height() if index.data(EXPLANATION) else 0
        return QSize(_POPUP_WIDTH - SPACE.wide, label + explanation + SPACE.small)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        now = theme()
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, now.colour("accent_wash"))
        box = self.parent()
        current = (
            box.currentIndex() == index.row() if isinstance(box, ChoiceBox) else bool(index.data(CURRENT))
        )
        inner = area.adjusted(SPACE.small, SPACE.tiny, -SPACE.small, -SPACE.tiny)
        font = now.font("body", strong=current)
        painter.setFont(font)
        painter.setPen(now.colour("accent" if current else "ink"))
        left_top = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine)
        painter.drawText(inner, left_top, str(index.data()))
        explanation = index.data(EXPLANATION)
        if explanation:
            inner.setTop(inner.top() + QFontMetrics(font).height())
            painter.setFont(now.font("caption"))
            painter.setPen(now.colour("soft"))
            words = QFontMetrics(painter.font()).elidedText(
                explanation, Qt.TextElideMode.ElideRight, inner.width()
            )
            painter.drawText(inner, left_top, words)
