"""Cards of which one is chosen: questions, models, presets."""

from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.ui.theme import RADIUS, SPACE, theme
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.labels import Label, Tag
from intent_desktop.ui.widgets.sign import Sign

_PICTURE = 40


class SelectableCard(QRadioButton):
    """A radio button with room for an icon, a title, a text and a tag. `value` is what choosing it means.

    `picture` is an icon drawn large beside all of them.
    """

    def __init__(
        self,
        value: Any,
        title: str,
        text: str = "",
        icon: str = "",
        tag: str = "",
        parent: QWidget | None = None,
        *,
        picture: str = "",
    ):
        super().__init__(parent)
        self.value = value
        self.shows_ring = True
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._title = Label(title, "heading")
        self._text = Label(text, "soft")
        if not text:
            self._text.hide()
        self._tag = Tag(tag, "accent")
        heading = QHBoxLayout()
        heading.setSpacing(SPACE.small)
        if icon:
            heading.addWidget(Sign(icon, "accent", 20))
        heading.addWidget(self._title, 1)
        heading.addWidget(self._tag)
        heading.addSpacing(SPACE.wide + 2)  # the ring stands there
        if not tag:
            self._tag.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE.tiny)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        words.addLayout(heading)
        words.addWidget(self._text)
        words.addLayout(self.body)
        words.addStretch(1)
        inner = self._inner = QHBoxLayout(self)
        inner.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        inner.setSpacing(SPACE.medium)
        if picture:
            inner.addWidget(Sign(picture, "accent", _PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)

    def set_tag(self, text: str) -> None:
        self._tag.setText(text)
        self._tag.setVisible(bool(text))

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inner.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._inner.totalHeightForWidth(width)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        width = 2 if chosen or self.hasFocus() else 1
        edge = colours.accent if chosen or self.hasFocus() else colours.outline if hovered else colours.edge
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colours.accent_wash if chosen else colours.card))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS.card, RADIUS.card
        )
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), RADIUS.control, RADIUS.control
            )
        ring = QRectF(self.width() - SPACE.large - 16, SPACE.medium + 2, 16, 16)
        if self.isEnabled() and self.shows_ring:
            painter.setBrush(QColor(colours.on_accent if chosen else colours.card))
            painter.setPen(QPen(QColor(colours.accent if chosen else colours.outline), 5 if chosen else 1))
            inset = 2.5 if chosen else 0.5
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))


class CardGroup(QWidget):
    """Selectable cards side by side, as many as fit; arrow keys move among them. `changed` says the value a person chose."""

    changed = Signal(object)

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        least_width: int = 270,
        most_columns: int = 0,
    ):
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = FlowLayout(self, least_width=least_width, most_columns=most_columns)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_click)

    def add(self, card: SelectableCard) -> None:
        self._group.addButton(card)
        self._layout.addWidget(card)

    def cards(self) -> list[SelectableCard]:
        return [card for card in self._group.buttons() if isinstance(card, SelectableCard)]

    def clear(self) -> None:
        """Take all cards away."""
        for card in self.cards():
            self._group.removeButton(card)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()

    def chosen(self) -> SelectableCard | None:
        """The chosen card; None while none is chosen."""
        card = self._group.checkedButton()
        return card if isinstance(card, SelectableCard) else None

    def value(self) -> Any:
        """The chosen card's value; None while none is chosen."""
        card = self.chosen()
        return card.value if card else None

    def set_value(self, value: Any) -> None:
        """Choose the card of that value without a signal; no card where none has it."""
        self._group.setExclusive(False)
        for card in self.cards():
            card.setChecked(card.value == value)
        self._group.setExclusive(True)

    def _on_click(self, card: QAbstractButton) -> None:
        if isinstance(card, SelectableCard):
            self.changed.emit(card.value)
