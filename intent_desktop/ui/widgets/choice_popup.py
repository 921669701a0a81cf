"""A list of choices that opens like a menu and narrows as one types."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.widgets.choice_box import CURRENT, EXPLANATION, Choice, ExplainedItem

_VALUE = Qt.ItemDataRole.UserRole + 3
_WIDTH, _MOST_VISIBLE = 380, 8
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_VISIBLE,
    Qt.Key.Key_PageDown: _MOST_VISIBLE,
}


class ChoicePopup(QFrame):
    """`chosen(value)` follows a click or Enter; Escape and a click elsewhere close it without."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("choice_popup")
        self.setProperty("role", "card")
        self._choices = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._choices)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QListView()
        self.field = _FilterField()
        self.field.setObjectName("choice_filter")
        self.field.setPlaceholderText(self.tr("Type to narrow the list"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(lambda: self._take(self.view.currentIndex()))
        self.view.setObjectName("choice_list")
        self.view.setProperty("role", "bare")
        self.view.setModel(self._shown)
        self.view.setItemDelegate(ExplainedItem(self.view))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        self.setFixedWidth(_WIDTH)

    def offer(self, choices: Sequence[Choice], value: Any, name: str) -> None:
        """Offer those values, with the one in force current; `name` says of what."""
        for part in (self, self.field, self.view):
            part.setAccessibleName(name)
        self._choices.clear()
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice.value, _VALUE)
            item.setData(choice.explanation, EXPLANATION)
            item.setData(choice.explanation, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setData(choice.value == value, CURRENT)
            self._choices.appendRow(item)
        self.field.clear()
        row = self.view.sizeHintForRow(0)
        self.view.setFixedHeight(max(row, 1) * min(max(len(choices), 1), _MOST_VISIBLE) + 2)
        current = next((place for place, choice in enumerate(choices) if choice.value == value), 0)
        self.view.setCurrentIndex(self._shown.index(current, 0))

    def open_at(self, place: QPoint) -> None:
        """Show it with its upper left corner there, or as near as the screen allows."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(min(place.x(), screen.right() - self.width()), screen.left())
        top = max(min(place.y(), screen.bottom() - self.height()), screen.top())
        self.move(left, top)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[str]:
        """The choices that typing has left."""
        return [str(self._shown.index(place, 0).data()) for place in range(self._shown.rowCount())]

    def _move(self, by: int) -> None:
        """Another choice becomes the current one; the field keeps the focus."""
        last = self._shown.rowCount() - 1
        place = min(max(self.view.currentIndex().row() + by, 0), last)
        self.view.setCurrentIndex(self._shown.index(place, 0))

    def _narrow(self, text: str) -> None:
        self._shown.setFilterRole(Qt.ItemDataRole.DisplayRole)
        self._shown.setFilterFixedString(text.strip())
        if not self._shown.rowCount():
            self._shown.setFilterRole(EXPLANATION)  # no name holds it, perhaps what one means does
        if not self.view.currentIndex().isValid() or text:
            self.view.setCurrentIndex(self._shown.index(self._best(text.strip().lower()), 0))

    def _best(self, text: str) -> int:
        """The first of those left whose name begins with what was typed, else the first."""
        names = [name.lower() for name in self.shown()]
        return next((place for place, name in enumerate(names) if name.startswith(text)), 0)

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        value = index.data(_VALUE)
        self.close()
        self.chosen.emit(value)


class _FilterField(QLineEdit):
    """The keys that move in a list are said (`moved`, by how many places) instead of moving here."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _MOVES.get(Qt.Key(event.key()), 0)
        if by:
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)
