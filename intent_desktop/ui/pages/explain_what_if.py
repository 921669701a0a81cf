"""What the model would answer if something about a customer were different."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QWidget,
)

from intent_desktop.evaluation.blocks import Curve, Line
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import Note
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.plots import LineChart
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.widgets.buttons import IconButton, QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Label
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus
from intent_desktop.ui.workspace import Workspace

ASK_AFTER = 60
FEATURES_AT_FIRST = 8
STEPS = 1_000
WIDEST_NAME = 260  # pixels
BAR_HEIGHT = 37


class WhatIf(Card):
    """Editors for a customer's strongest features, and the chance that follows from them, before and after."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__("", "", parent)
        self.set_title(self.tr("What if?"))
        self.set_explanation(
            self.tr(
                "Change values and see what the model would answer. It shows what the model has learnt, not what causes a purchase."
            )
        )
        self._workspace = workspace
        self._run: Path | None = None
        self._row = 0
        self._features: dict[str, dict[str, Any]] = {}
        self._editors: dict[str, _Editor] = {}
        self._changes: dict[str, Any] = {}
        self._asked = 0
        self._curve_of = ""
        self._reset = QuietButton(self.tr("Reset"), "undo")
        self._reset.setObjectName("what_if_reset")
        self._reset.clicked.connect(self._undo_all)
        self.add_action(self._reset)
        self.chance = ChanceBar()
        self.chance.setObjectName("what_if_chance")
        self._words = Label("", "strong")
        self._words.setObjectName("what_if_words")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(
            1, 1
        )  # the names take what the longest needs, so that each stands at its field
        self._more = QComboBox()
        wheel_only_with_focus(self._more)
        self._more.setObjectName("what_if_more")
        self._more.setEditable(True)
        self._more.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._more.setAccessibleName(self.tr("Change another feature"))
        completer = QCompleter(self._more.model(), self._more)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._more.setCompleter(completer)
        self._more.activated.connect(self._add_chosen)
        self._response = LineChart(self.tr("How the chance follows a feature"))
        self._response.setFixedHeight(190)
        self._response_card = BlockCard(self._response, "what_if_response")
        self._response_words = Caption("")
        self._response_card.add(self._response_words)
        self.add(self._words)
        self.add(self.chance)
        self.add(self._grid)
        self.add(self._more)
        self.add(self._response_card)
        self._timer = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._timer.timeout.connect(self._ask)

    def show_customer(self, run: Path, row: int, customer: dict[str, Any], threshold: float) -> None:
        """Begin with a customer as they are; the features that moved the answer most come first."""
        self._run, self._row = run, row
        self._asked += 1  # answers about somebody else come too late
        self._changes = {}
        self._features = {feature["name"]: feature for feature in customer["features"]}
        strongest = [
            reason["feature"] for reason in customer["reasons"] if reason["feature"] in self._features
        ]
        order = [*strongest, *(name for name in self._features if name not in set(strongest))]
        for editor in self._editors.values():
            editor.remove()
        self._editors = {}
        for name in order[:FEATURES_AT_FIRST]:
            self._add(name)
        self._more.clear()
        self._more.addItem(self.tr("Change another feature …"))
        for name in order[FEATURES_AT_FIRST:]:
            self._more.addItem(self._features[name]["label"], name)
        self._more.setVisible(len(order) > FEATURES_AT_FIRST)
        self._before = customer["chance"]
        self.chance.show_chance(self._before, None, threshold)
        self._say(self._before)
        numbers = [name for name in order if self._features[name]["kind"] == "number"]
        self._show_response_of(numbers[0] if numbers else "")

    def _add(self, name: str) -> None:
        editor = _Editor(self._features[name], self._grid, len(self._editors))
        editor.changed.connect(self._on_change)
        editor.entered.connect(self._show_response_of)
        self._editors[name] = editor

    def _add_chosen(self, place: int) -> None:
        name = self._more.itemData(place)
        self._more.setCurrentIndex(0)
        if name in self._features and name not in self._editors:
            self._add(name)
            self._more.removeItem(place)
            self._editors[name].take_focus()

    def _on_change(self, name: str, value: Any) -> None:
        if value == self._features[name]["value"]:
            self._changes.pop(name, None)
        else:
            self._changes[name] = value
        self._timer.start()

    def _undo_all(self) -> None:
        for editor in self._editors.values():
            editor.reset()
        self._changes = {}
        self._timer.start()

    def _ask(self) -> None:
        if self._run is None:
            return
        self._asked += 1
        number = self._asked

        def show(answer: dict[str, Any]) -> None:
            if number == self._asked:  # the latest wins
                self.chance.show_chance(self._before, answer["chance"])
                self._say(answer["chance"])

        changes = dict(self._changes)
        bridge = self._workspace.bridge
        bridge.ask(self, "what_if", show, run=str(self._run), row=self._row, changes=changes, seconds=30)
        self._ask_response(number)

    def _say(self, chance: float) -> None:
        self._reset.setEnabled(bool(self._changes))
        if not self._changes:
            self._words.setText(self.tr("As it is: a chance of {chance}").format(chance=format_share(chance)))
        else:
            self._words.setText(
                self.tr("The chance goes from {before} to {after}").format(
                    before=format_share(self._before), after=format_share(chance)
                )
            )
        self.chance.setAccessibleName(self._words.text())

    def _show_response_of(self, name: str) -> None:
        is_number = bool(name) and self._features[name]["kind"] == "number"
        if name and not is_number:
            return
        self._curve_of = name
        self._response_card.setVisible(is_number)
        if is_number:
            self._ask_response(self._asked)

    def _ask_response(self, number: int) -> None:
        name = self._curve_of
        if self._run is None or not name:
            return

        def show(answer: dict[str, Any]) -> None:
            if number == self._asked and name == self._curve_of:
                line = Line(name=self.tr("Chance"), x=answer["values"], y=answer["chances"])
                label = self._features[name]["label"]
                title = self.tr("How the chance follows {feature}").format(feature=label)
                curve = Curve(title=title, x_label=label, y_label=line.name, y_unit="%", lines=[line])
                self._response.show_curve(curve)
                self._response_card.show_block(curve)
                self._response_words.setText(
                    self.tr("The chance over {feature}, with everything else as set above.").format(
                        feature=label
                    )
                )

        others = {feature: value for feature, value in self._changes.items() if feature != name}
        self._workspace.bridge.ask(
            self,
            "response",
            show,
            self._no_response,
            run=str(self._run),
            row=self._row,
            feature=name,
            changes=others,
            seconds=30,
        )

    def _no_response(self, note: Note) -> None:
        self._response.clear()
        self._response_words.setText(note.text())


class _Editor(QWidget):
    """One feature's row in the grid: its name, its value, a way back."""

    changed = Signal(str, object)
    entered = Signal(str)

    def __init__(self, feature: dict[str, Any], grid: QGridLayout, row: int):
        super().__init__()
        self._feature = feature
        self._name = feature["name"]
        self._label = ElidedLabel(feature["label"])
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._label.setFixedWidth(min(self._label.sizeHint().width(), WIDEST_NAME))
        self._undo = IconButton(
            "undo", self.tr("Back to the real value of {name}").format(name=feature["label"])
        )
        self._undo.clicked.connect(self._on_undo)
        self._undo.setEnabled(False)
        self._spin: NumberBox | None = None
        self._slider: QSlider | None = None
        self._box: QComboBox | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        if feature["kind"] == "number":
            self._make_number(layout)
        else:
            self._make_choice(layout)
        layout.addWidget(self._undo)
        grid.addWidget(self._label, row, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self, row, 1)

    def take_focus(self) -> None:
        (self._spin or self._box or self).setFocus()

    def remove(self) -> None:
        self._label.hide()
        self.hide()
        self._label.deleteLater()
        self.deleteLater()

    def reset(self) -> None:
        """Show the real value again, without a signal."""
        self.blockSignals(True)
        self._set(self._feature["value"])
        self.blockSignals(False)
        self._undo.setEnabled(False)

    def _make_number(self, layout: QHBoxLayout) -> None:
        value, least, greatest = (self._feature[key] for key in ("value", "least", "greatest"))
        self._low = least if least is not None else 0.0
        self._high = greatest if greatest is not None and greatest > self._low else self._low + 1.0
        whole = all(number is None or float(number).is_integer() for number in (value, least, greatest))
        spin = NumberBox()
        spin.setObjectName(f"what_if_{self._name}")
        spin.setAccessibleName(self._feature["label"])
        span = self._high - self._low
        spin.setDecimals(0 if whole and span > 2 else 4 if span < 1 else 2)
        spin.setRange(self._low - span, self._high + span)
        spin.setSpecialValueText(self.tr("unknown"))  # stands for the least of all
        spin.setSingleStep(1.0 if whole and span > 2 else span / 50)
        spin.setGroupSeparatorShown(True)
        spin.setFixedWidth(116)
        slider = QSlider(Qt.Orientation.Horizontal)
        wheel_only_with_focus(slider)
        slider.setAccessibleName(self._feature["label"])
        slider.setRange(0, STEPS)
        slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._spin, self._slider = spin, slider
        self._set(value)
        spin.valueChanged.connect(self._on_spin)
        slider.valueChanged.connect(self._on_slider)
        layout.addWidget(spin)
        layout.addWidget(slider, 1)

    def _make_choice(self, layout: QHBoxLayout) -> None:
        box = QComboBox()
        wheel_only_with_focus(box)
        box.setObjectName(f"what_if_{self._name}")
        box.setAccessibleName(self._feature["label"])
        box.addItem(self.tr("unknown"), None)
        for choice, label in self._feature["choices"]:
            box.addItem(str(label), choice)
        self._box = box
        self._set(self._feature["value"])
        box.activated.connect(lambda place: self._say(box.itemData(place)))
        layout.addWidget(box, 1)

    def _set(self, value: Any) -> None:
        if self._box is not None:
            self._box.setCurrentIndex(max(self._box.findData(value), 0))
        if self._spin is not None and self._slider is not None:
            shown = self._spin.minimum() if value is None else float(value)
            with QSignalBlocker(self._spin):
                self._spin.setValue(shown)
            self._move_slider(shown)

    def _move_slider(self, shown: float) -> None:
        assert self._slider is not None
        with QSignalBlocker(self._slider):
            self._slider.setValue(round((shown - self._low) / (self._high - self._low) * STEPS))

    def _on_spin(self, shown: float) -> None:
        assert self._spin is not None
        self._move_slider(shown)  # not the field itself: somebody may be typing in it
        self._say(None if shown <= self._spin.minimum() else shown)

    def _on_slider(self, step: int) -> None:
        value = self._low + (self._high - self._low) * step / STEPS
        assert self._spin is not None
        value = round(value, self._spin.decimals())
        self._set(value)
        self._say(value)

    def _say(self, value: Any) -> None:
        self._undo.setEnabled(value != self._feature["value"])
        self.changed.emit(self._name, value)
        self.entered.emit(self._name)

    def _on_undo(self) -> None:
        self.take_focus()  # the button is of no use then, and the focus would go on to another feature
        self._set(self._feature["value"])
        self._say(self._feature["value"])


class ChanceBar(QWidget):
    """A chance between 0 and 100 %, before and after, with the threshold."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._before = 0.0
        self._after: float | None = None
        self._threshold = 0.5
        self.setFixedHeight(BAR_HEIGHT)

    def show_chance(self, before: float, after: float | None, threshold: float | None = None) -> None:
        """`after` None: nothing has been changed; `threshold` None: as it was."""
        self._before, self._after = before, after
        self.show_threshold(self._threshold if threshold is None else threshold)

    def show_threshold(self, threshold: float) -> None:
        """Move the threshold alone."""
        self._threshold = threshold
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide = self.width()
        bar = QRectF(0, 4, wide, 12)
        painter.setBrush(QColor(colours.faint))
        painter.drawRoundedRect(bar, 6, 6)
        now = self._before if self._after is None else self._after
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(0, 4, max(wide * now, 6), 12), 6, 6)
        if self._after is not None:
            painter.setPen(QPen(QColor(colours.ink), 2))
            x = wide * self._before
            painter.drawLine(int(x), 2, int(x), 18)
        painter.setPen(QPen(QColor(colours.caution), 2))
        x = wide * min(self._threshold, 1.0)
        painter.drawLine(int(x), 2, int(x), 18)
        painter.setFont(theme().font("caption"))
        words = self.tr("threshold {share}").format(share=format_share(self._threshold))
        needed = painter.fontMetrics().horizontalAdvance(words)
        place = min(max(x - needed / 2, 0), wide - needed)
        painter.drawText(QRectF(place, 22, needed + 2, 15), Qt.AlignmentFlag.AlignLeft, words)


def strongest(reasons: Sequence[dict[str, Any]], most: int) -> list[tuple[str, str, float]]:
    """The strongest reasons as a chart wants them, values as people read them."""
    return [
        (reason["label"], readable(str(reason["value"])), float(reason["push"])) for reason in reasons[:most]
    ]


def readable(value: str) -> str:
    """A value of a feature, with the digits that matter where it is a number."""
    try:
        return format_number(float(value))
    except ValueError:
        return value
