"""Rows of options made from their declarations: name, field, unit, explanation, and what is wrong with a value."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.choice_box import ChoiceBox
from intent_desktop.ui.widgets.disclosure import Disclosure
from intent_desktop.ui.widgets.fields import DateField, Field, NumberField, NumbersField
from intent_desktop.ui.widgets.labels import Caption, Label
from intent_desktop.ui.widgets.names_field import NamesField
from intent_desktop.ui.widgets.switch import Switch

Option = Mapping[str, Any]
Editor = Field | QComboBox | Switch | NamesField

_LABEL_WIDTH = 190
_CHOICE_WIDTH = 260


class Form(QWidget):
    """Fields for declared options (keys: name, label, explanation, kind, default, least, greatest, choices, unit).

    Kinds: number, whole, wholes (several), date, choice, column, value, switch, names. `changed(name, value)` follows an edit by
    hand; a value that cannot be taken says so under its field and is None. `stacked`: the name above its field, where there is
    little room. Options named in `folded` stand under a heading that unfolds them.
    """

    changed = Signal(str, object)
    problems_changed = Signal()
    """A value can be taken no more, or again; also while it is typed."""

    def __init__(
        self, options: Sequence[Option] = (), parent: QWidget | None = None, *, stacked: bool = False
    ):
        super().__init__(parent)
        self._stacked = stacked
        self._editors: dict[str, Editor] = {}
        self._messages: dict[str, Caption] = {}
        self._explanations: dict[str, Caption] = {}
        self._folded: Collection[str] = ()
        within = QWidget()
        self._grid, self._folded_grid = self._new_grid(), self._new_grid()
        within.setLayout(self._folded_grid)
        self.more = Disclosure(self.tr("More options"), within)
        self.more.button.setObjectName("more_options")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.medium)
        whole.addLayout(self._grid)
        whole.addWidget(self.more)
        whole.addStretch(1)
        self.set_options(options)

    def set_options(self, options: Sequence[Option], folded: Collection[str] = ()) -> None:
        """Show other options, at their defaults; those named in `folded` folded away."""
        for grid in (self._grid, self._folded_grid):
            while item := grid.takeAt(0):
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
        self._editors.clear()
        self._messages.clear()
        self._explanations.clear()
        self._folded = folded
        for row, option in enumerate(options):
            self._add_row(self._folded_grid if option["name"] in folded else self._grid, row, option)
        self.more.setVisible(any(option["name"] in folded for option in options))
        self.more.set_open(False)

    def unfold(self, names: Collection[str]) -> None:
        """Unfold the further options where one of these names is among them."""
        if any(name in self._folded for name in names):
            self.more.set_open(True)

    def _new_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.medium)
        grid.setColumnMinimumWidth(0, 0 if self._stacked else _LABEL_WIDTH)
        grid.setColumnStretch(0 if self._stacked else 1, 1)
        return grid

    def amend(self, option: Option) -> None:
        """Give an option that is shown other bounds, choices and words; its field, value and focus stay."""
        name = option["name"]
        editor, explanation = self._editors[name], option.get("explanation") or ""
        self._explanations[name].setText(explanation)
        self._explanations[name].setVisible(bool(explanation))
        editor.setAccessibleDescription(explanation)
        if isinstance(editor, NumberField | DateField):
            editor.set_bounds(option.get("least"), option.get("greatest"))
        elif isinstance(editor, QComboBox):
            _offer(editor, option)

    def names(self) -> list[str]:
        return list(self._editors)

    def editor(self, name: str) -> Editor:
        """The field of an option."""
        return self._editors[name]

    def values(self) -> dict[str, Any]:
        """All values by name; None where the program is to choose, or where a value cannot be taken (see `valid`)."""
        return {name: _value(editor) for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values without a signal; names that are no option are passed over."""
        for name, value in values.items():
            if editor := self._editors.get(name):
                _set_value(editor, value)
                self.set_message(name, "")

    def is_edited(self, name: str, value: Any) -> bool:
        """Whether the option's field is not to be written over by `value` (see `Field.is_edited`)."""
        editor = self._editors.get(name)
        return isinstance(editor, Field) and editor.is_edited(value)

    def revert(self) -> None:
        """Bring back the values last taken in place of those that were refused."""
        for editor in self._editors.values():
            if isinstance(editor, Field) and editor.problem():
                editor.revert()

    def problem(self) -> str:
        """What is wrong with the first value that cannot be taken, and whose it is; empty where all can."""
        for editor in self._editors.values():
            if isinstance(editor, Field) and editor.problem():
                return labelled(editor.accessibleName(), editor.problem())
        return ""

    def set_message(self, name: str, text: str) -> None:
        """Say what is wrong with a value, under its field; an empty text takes the word back."""
        caption = self._messages[name]
        caption.setText(text)
        caption.setVisible(bool(text))
        if text:
            self.unfold([name])
        self._editors[name].setProperty("problem", text)

    def valid(self) -> bool:
        """Whether every value can be taken; the first that cannot is given the focus."""
        for editor in self._editors.values():
            if isinstance(editor, Field) and editor.problem():
                self.unfold([editor.objectName()])
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def _add_row(self, grid: QGridLayout, row: int, option: Option) -> None:
        name, label = option["name"], option.get("label") or option["name"]
        explanation = option.get("explanation") or ""
        editor = _editor(option)
        if self._stacked and isinstance(editor, QComboBox):
            editor.setMinimumWidth(0)
            editor.setMaximumWidth(_CHOICE_WIDTH)
            editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.setObjectName(name)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(explanation)
        _set_value(editor, option.get("default"))
        caption = QLabel(label)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(editor)
        caption.setWordWrap(True)
        caption.setContentsMargins(0, 0 if self._stacked else 6, 0, 0)
        field = QHBoxLayout()
        field.setSpacing(SPACE.small)
        fills = isinstance(editor, NamesField) or (self._stacked and isinstance(editor, QComboBox))
        field.addWidget(editor, int(fills))
        if unit := _unit(self, option.get("unit") or ""):
            field.addWidget(Label(unit, "soft"))
        if not fills:
            field.addStretch(1)
        message = Caption()
        message.set_tone("bad")
        message.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if self._stacked:
            column.addWidget(caption)
        column.addLayout(field)
        column.addWidget(message)
        words = Caption(explanation)
        if not explanation:
            words.hide()
        column.addWidget(words)
        if self._stacked:
            grid.addWidget(right, row, 0, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)
        self._editors[name] = editor
        self._messages[name] = message
        self._explanations[name] = words
        if isinstance(editor, Field | NamesField):
            editor.edited.connect(lambda: self._on_edit(name))
            if isinstance(editor, Field):
                editor.problem_changed.connect(self.problems_changed)
        elif isinstance(editor, Switch):
            editor.clicked.connect(lambda: self._on_edit(name))
        else:
            editor.activated.connect(lambda: self._on_edit(name))

    def _on_edit(self, name: str) -> None:
        editor = self._editors[name]
        problem = editor.problem() if isinstance(editor, Field) else ""
        self.set_message(name, problem)
        if not problem:
            self.changed.emit(name, _value(editor))


def _unit(form: Form, unit: str) -> str:
    return {
        "days": QCoreApplication.translate("Form", "days"),
        "%": "%",
        "seconds": QCoreApplication.translate("Form", "seconds"),
    }.get(unit, unit)


def _editor(option: Option) -> Editor:
    kind = option["kind"]
    least, greatest = option.get("least"), option.get("greatest")
    required = option.get("default") is not None
    if kind in ("number", "whole"):
        return NumberField(whole=kind == "whole", least=least, greatest=greatest, required=required)
    if kind == "wholes":
        return NumbersField(least=least, greatest=greatest, required=required)
    if kind == "date":
        return DateField(least=least, greatest=greatest, required=required)
    if kind == "switch":
        return Switch()
    if kind == "names":
        return NamesField()
    box = ChoiceBox()  # the wheel scrolls the page instead of changing a value on its way
    _offer(box, option)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.setFixedWidth(_CHOICE_WIDTH)
    box.setMaxVisibleItems(16)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return box


def _offer(box: QComboBox, option: Option) -> None:
    """Fill the box with the option's choices; the chosen one stays where it still is one."""
    choices = [(value, label) for value, label in option.get("choices") or ()]
    if choices == [(box.itemData(place), box.itemText(place)) for place in range(box.count())]:
        return
    chosen = box.currentData()
    box.clear()
    for value, label in choices:
        box.addItem(label, value)
    _set_value(box, chosen)


def _value(editor: Editor) -> Any:
    if isinstance(editor, Field | NamesField):
        return editor.value()
    if isinstance(editor, Switch):
        return editor.isChecked()
    return editor.currentData()


def _set_value(editor: Editor, value: Any) -> None:
    if isinstance(editor, Field | NamesField):
        editor.set_value(value)
    elif isinstance(editor, Switch):
        editor.setChecked(bool(value))
    else:
        editor.setCurrentIndex(
            next((place for place in range(editor.count()) if editor.itemData(place) == value), -1)
        )
