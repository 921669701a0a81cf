"""How recommendations are wished for while they are looked at: variety, less popular items, nothing bought before."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSlider, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Caption, Label
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus

_TELL_AFTER = 120
_STEPS = 20


class WishStrip(QWidget):
    """`changed`: something else is wished for; `value()` is what the engine takes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setColumnStretch(1, 1)
        self._timer = QTimer(self, singleShot=True, interval=_TELL_AFTER)
        self._timer.timeout.connect(self.changed)
        self._diversity = self._slider(0, self.tr("Variety"), "wish_diversity")
        self._novelty = self._slider(1, self.tr("Less of what everybody takes"), "wish_novelty")
        self._bought = QCheckBox(self.tr("Nothing they have bought before"))
        self._bought.setObjectName("wish_exclude_bought")
        self._bought.toggled.connect(lambda: self._timer.start())
        self._grid.addWidget(self._bought, 2, 0, 1, 3)

    def value(self) -> dict[str, Any]:
        """The wishes that are not as in scoring without any."""
        wished: dict[str, Any] = {}
        for name, slider in (("diversity", self._diversity), ("novelty", self._novelty)):
            if slider.value():
                wished[name] = slider.value() / _STEPS
        if self._bought.isChecked():
            wished["exclude_bought"] = True
        return wished

    def reset(self) -> None:
        """Wish for nothing, without a signal."""
        for slider in (self._diversity, self._novelty):
            slider.setValue(0)
        self._bought.setChecked(False)
        self._timer.stop()

    def _slider(self, row: int, name: str, object_name: str) -> QSlider:
        label, value = Label(name, "soft"), Caption("")
        label.setWordWrap(False)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance(format_share(1.0)) + 6)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        slider = QSlider(Qt.Orientation.Horizontal)
        wheel_only_with_focus(slider)
        slider.setObjectName(object_name)
        slider.setAccessibleName(name)
        slider.setRange(0, _STEPS)
        label.setBuddy(slider)

        def tell(step: int) -> None:
            value.setText(format_share(step / _STEPS, 0))
            self._timer.start()

        slider.valueChanged.connect(tell)
        value.setText(format_share(0.0, 0))
        for column, widget in enumerate((label, slider, value)):
            self._grid.addWidget(widget, row, column)
        return slider
