"""A list of choices that opens like a menu and narrows as one types."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.widgets.choice_box import CURRENT, EXPLANATION, Choice, ExplainedItem

_VALUE = Qt.ItemDataRole.UserRole + 3
_SEARCHED = Qt.ItemDataRole.UserRole + 4
_WIDTH, _MOST_VISIBLE = 380, 8
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoicePopup(QFrame):
    """`chosen(value)` follows a click or Enter; Escape and a click elsewhere close it without. It goes when it closes."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice], value: Any, name: str, parent: QWidget | None = None):
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("choice_popup")
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        model = QStandardItemModel(self)
        for choice in choices:
            item = QStandardItem(choice.label)
            item.setData(choice.value, _VALUE)
            item.setData(choice.explanation, EXPLANATION)
            item.setData(choice.explanation, Qt.ItemDataRole.AccessibleDescriptionRole)
            item.setData(f"{choice.label} {choice.explanation}", _SEARCHED)
            item.setData(choice.value == value, CURRENT)
            model.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(model)
        self._shown.setFilterRole(_SEARCHED)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field = QLineEdit()
        self.field.setObjectName("choice_filter")
        self.field.setPlaceholderText(self.tr("Type to narrow the list"))
        self.field.setAccessibleName(name)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setObjectName("choice_list")
        self.list.setAccessibleName(name)
        self.list.setProperty("role", "bare")
        self.list.setModel(self._shown)
        self.list.setItemDelegate(ExplainedItem(self.list))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusProxy(self.field)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.small, SPACE.small, SPACE.small, SPACE.small)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(max(row, 1) * min(max(len(choices), 1), _MOST_VISIBLE) + 2)
        self.setFixedWidth(_WIDTH)
        current = next((place for place, choice in enumerate(choices) if choice.value == value), 0)
        self.list.setCurrentIndex(self._shown.index(current, 0))

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in _TAKES:
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        if not self.list.currentIndex().isValid() or text:
            self.list.setCurrentIndex(self._shown.index(self._best(text.strip().lower()), 0))

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
