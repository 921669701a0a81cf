"""Fields that take a value and say in words why one cannot be taken. An empty field means None: the program chooses."""

import math
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from intent_desktop.ui.theme import icon
from intent_desktop.ui.theme.styling import restyle

_WIDTH = 140
_LIST_WIDTH = 260


def plain_number(words: str) -> str:
    """A number as people write it, without spaces and groups and with a point before its decimals."""
    plain = words.replace(" ", "").replace("\u00a0", "").replace("−", "-")
    before, comma, after = plain.partition(",")
    # 1,250 is a thousand and more; 0,125 and 2,5 are not.
    if comma and "," not in after and "." not in plain and (len(after) != 3 or before in ("", "0", "-0")):
        return plain.replace(",", ".")
    return plain.replace(",", "")


class Field(QLineEdit):
    """A line for one value. `edited` says that the value has changed by hand; `problem()` why it cannot be taken.

    While it is edited, Ctrl+Z brings back the value last taken; else the key is the window's.
    """

    edited = Signal()
    problem_changed = Signal()
    """What stands in it can be taken no more, or again; also while it is typed."""

    def __init__(self, parent: QWidget | None = None, *, required: bool = False):
        super().__init__(parent)
        self._required = required
        self._last: Any = None
        self._taken = ""
        """What stood in it when its value was last taken."""
        self._is_refused = False
        self.setFixedWidth(_WIDTH)
        if not required:
            self.setPlaceholderText(self.tr("automatic"))
        self.textEdited.connect(self._mark)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> Any:
        """The value; None for an empty field and for one that cannot be taken."""
        return None if self.problem() or not self.text().strip() else self._read(self.text().strip())

    def set_value(self, value: Any) -> None:
        """Show a value without a signal."""
        self.setText("" if value is None else self._write(value))
        self._last = self.value()
        self._taken = self.text()
        self._mark()

    def problem(self) -> str:
        """Why the text cannot be taken, with what to do; empty when it can."""
        words = self.text().strip()
        if not words:
            return self.tr("Please enter a value.") if self._required else ""
        value = self._read(words)
        return self._unreadable() if value is None else self._outside(value)

    def is_edited(self, value: Any) -> bool:
        """Whether a person types in it, or has left in it what was refused in place of `value`: it is not to be written over."""
        if not self.isModified():
            return False
        replaced = "" if value is None else self._write(value)
        return self.hasFocus() or (bool(self.problem()) and self._taken == replaced)

    def holds_refused(self) -> bool:
        """Whether it holds what was refused in place of a value taken before."""
        return bool(self.problem()) and self.text() != self._taken

    def revert(self) -> None:
        """Bring back what was taken last."""
        self.setText(self._taken)
        self._on_finished()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.setAccepted(self.text() != self._taken)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.revert()
        else:
            super().keyPressEvent(event)

    def _mark(self) -> None:
        refused = bool(self.problem())
        restyle(self, tone="bad" if refused else "")
        if refused != self._is_refused:
            self._is_refused = refused
            self.problem_changed.emit()

    def _on_finished(self) -> None:
        self._mark()
        value = self.value()
        if not self.problem():
            self._taken = self.text()
            self.setModified(False)
        if value != self._last or self.problem():
            self._last = value
            self.edited.emit()

    def _read(self, words: str) -> Any:
        raise NotImplementedError

    def _write(self, value: Any) -> str:
        raise NotImplementedError

    def _unreadable(self) -> str:
        raise NotImplementedError

    def _outside(self, value: Any) -> str:
        raise NotImplementedError


class NumberField(Field):
    """A number, or a whole one; arrow keys step it. Both a point and a comma mark decimals."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
        least: float | None = None,
        greatest: float | None = None,
        required: bool = False,
    ):
        super().__init__(parent, required=required)
        self._whole = whole
        self.set_bounds(least, greatest)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_bounds(self, least: float | None, greatest: float | None) -> None:
        """Take numbers from `least` to `greatest` from now on."""
        self._least = least
        self._greatest = greatest
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        value = self.value()
        if step is None or value is None:
            super().keyPressEvent(event)
            return
        size = 1 if self._whole or not value else 10.0 ** math.floor(math.log10(abs(value)) - 0.5)
        stepped = value + step * size
        if self._least is not None:
            stepped = max(stepped, self._least)
        if self._greatest is not None:
            stepped = min(stepped, self._greatest)
        self.setText(self._write(int(stepped) if self._whole else stepped))
        self._on_finished()

    def _read(self, words: str) -> float | int | None:
        try:
            number = float(plain_number(words))
        except ValueError:
            return None
        if not math.isfinite(number):
            return None
        if self._whole:
            return int(number) if number == int(number) else None
        return number

    def _write(self, value: float) -> str:
        return f"{value:.12g}" if abs(value) < 1e12 else str(value)

    def _unreadable(self) -> str:
        if self._whole:
            return self.tr("Please enter a whole number, such as 30.")
        return self.tr("Please enter a number, such as 0.5.")

    def _outside(self, value: float) -> str:
        if self._least is not None and value < self._least:
            return self.tr("Please enter {least} or more.").format(least=self._write(self._least))
        if self._greatest is not None and value > self._greatest:
            return self.tr("Please enter {greatest} or less.").format(greatest=self._write(self._greatest))
        return ""


class NumbersField(Field):
    """Whole numbers with commas between them, such as 64, 32."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least: float | None = None,
        greatest: float | None = None,
        required: bool = False,
    ):
        super().__init__(parent, required=required)
        self._least = least
        self._greatest = greatest
        self.setFixedWidth(_LIST_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def _read(self, words: str) -> list[int] | None:
        try:
            return [int(word) for word in words.replace(",", " ").replace(";", " ").split()] or None
        except ValueError:
            return None

    def _write(self, value: Sequence[int]) -> str:
        return ", ".join(str(number) for number in value)

    def _unreadable(self) -> str:
        return self.tr("Please enter whole numbers with commas between them, such as 64, 32.")

    def _outside(self, value: Sequence[int]) -> str:
        if self._least is not None and min(value) < self._least:
            return self.tr("Please enter numbers of {least} or more.").format(least=f"{self._least:g}")
        if self._greatest is not None and max(value) > self._greatest:
            return self.tr("Please enter numbers of {greatest} or less.").format(
                greatest=f"{self._greatest:g}"
            )
        return ""


class DateField(Field):
    """A day as YYYY-MM-DD, typed or picked from a calendar. Values are ISO texts."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least: str | None = None,
        greatest: str | None = None,
        required: bool = False,
    ):
        super().__init__(parent, required=required)
        self.set_bounds(least, greatest)
        pick = self.addAction(icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        pick.setText(self.tr("Pick a day"))
        pick.setToolTip(self.tr("Pick a day"))
        pick.triggered.connect(self._pick)

    def set_bounds(self, least: str | None, greatest: str | None) -> None:
        """Take days from `least` to `greatest` from now on, ISO texts."""
        self._least = least[:10] if least else None
        self._greatest = greatest[:10] if greatest else None
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Pick a day"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._least:
            calendar.setMinimumDate(QDate.fromString(self._least, Qt.DateFormat.ISODate))
        if self._greatest:
            calendar.setMaximumDate(QDate.fromString(self._greatest, Qt.DateFormat.ISODate))
        shown = self.value() or self._greatest
        if shown:
            calendar.setSelectedDate(QDate.fromString(shown, Qt.DateFormat.ISODate))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        calendar.move(self.mapToGlobal(self.rect().bottomLeft()))
        calendar.show()
        calendar.setFocus()

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        for calendar in self.findChildren(QCalendarWidget):
            calendar.close()
        self.setText(day.toString(Qt.DateFormat.ISODate))
        self._on_finished()

    def _read(self, words: str) -> str | None:
        try:
            return date.fromisoformat(words).isoformat()
        except ValueError:
            return None

    def _write(self, value: str) -> str:
        return str(value)[:10]

    def _unreadable(self) -> str:
        return self.tr("Please enter a day as year, month and day, such as 2026-03-31.")

    def _outside(self, value: str) -> str:
        if self._least and value < self._least:
            return self.tr("Please choose {least} or later.").format(least=self._least)
        if self._greatest and value > self._greatest:
            return self.tr("Please choose {greatest} or earlier.").format(greatest=self._greatest)
        return ""
