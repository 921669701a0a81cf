"""The choice to try all models and keep the best: what it does, and how long it may take."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Field, Form, Heading, Label, PageScroll, QuietButton

BUDGET = "budget_minutes"
MINUTES = 30.0
MOST_MINUTES = 7 * 24 * 60
_WIDEST = 780


class AllModelsDetail(QWidget):
    """Names the models in the order in which they are tried; `minutes_changed` follows an edit by hand."""

    minutes_changed = Signal(float)
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._start = QuietButton(self.tr("Go to training"), "arrow-right")
        self._start.setObjectName("go_to_training_of_all")
        self._start.clicked.connect(self.start_wanted)
        self._order = Label()
        self._order.setObjectName("models_in_order")
        self._blend = Caption()
        self._further = Caption(self.tr("Models marked “Extra” learn only where you choose one of them."))
        self._limit = TimeLimit(
            self.tr("Time to try"),
            self.tr(
                "When the time is up, models not begun yet are left out, and that is said. You can stop earlier "
                "and keep the best so far."
            ),
        )
        self._limit.minutes_changed.connect(self.minutes_changed)
        head = QHBoxLayout()
        title = Heading(self.tr("Try all and keep the best"))
        title.setWordWrap(False)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._start)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.medium)
        inner.addLayout(head)
        inner.addWidget(
            Label(
                self.tr(
                    "Every model learns from the same examples. The one that does best on data kept aside for choosing is "
                    "kept, or their blend where that does better. Only then is it judged, on data nobody has looked at."
                ),
                "soft",
            )
        )
        inner.addWidget(self._order)
        inner.addWidget(self._blend)
        inner.addWidget(self._further)
        inner.addSpacing(SPACE.small)
        inner.addWidget(self._limit)
        inner.addStretch(1)
        scroll = PageScroll()
        scroll.add(content)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_choice(self, names: Sequence[str], about_blend: str, minutes: Any, further: bool) -> None:
        """Show the models by what they are called, and the time given; `further`: there are others, which are not tried."""
        order = " → ".join(names)
        self._order.setText(self.tr("In this order: {models}").format(models=order) if order else "")
        self._order.setVisible(bool(order))
        self._blend.setText(self.tr("The blend: {about}").format(about=about_blend) if about_blend else "")
        self._blend.setVisible(bool(about_blend))
        self._further.setVisible(further)
        self._limit.show_minutes(minutes)

    def problem(self) -> str:
        """What is wrong with the time as it stands in its field; empty where nothing is."""
        return self._limit.problem()


class TimeLimit(Form):
    """How many minutes may be taken; `minutes_changed` follows an edit by hand."""

    minutes_changed = Signal(float)

    def __init__(self, label: str, explanation: str, parent: QWidget | None = None):
        option = {
            "name": BUDGET,
            "label": label,
            "explanation": explanation,
            "kind": "number",
            "default": MINUTES,
            "least": 1,
            "greatest": MOST_MINUTES,
            "unit": QCoreApplication.translate("TimeLimit", "minutes"),
        }
        super().__init__([option], parent)
        self.changed.connect(lambda _, value: self.minutes_changed.emit(float(value)))

    def show_minutes(self, minutes: Any) -> None:
        """Show a number of minutes, unless another one is being typed."""
        field = self.editor(BUDGET)
        if not (isinstance(field, Field) and field.hasFocus() and field.isModified()):
            self.set_values({BUDGET: minutes})

    def problem(self) -> str:
        """What is wrong with the number as it stands; empty where nothing is."""
        field = self.editor(BUDGET)
        return field.problem() if isinstance(field, Field) else ""
