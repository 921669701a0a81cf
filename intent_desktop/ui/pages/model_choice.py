"""The choice to try all models and keep the best: what it does, and how long it may take."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import MISSING
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Field, Form, Heading, Label, PageScroll, QuietButton, Rule

BUDGET = "budget_minutes"
MINUTES = 30.0
MOST_MINUTES = 7 * 24 * 60
_WIDEST = 980


class Compared(NamedTuple):
    """One of the models that learn, as the table shows it."""

    name: str
    strength: str
    reads: str
    time: str
    memory: str
    too_large: bool


class AllModelsDetail(QWidget):
    """Names the models in the order in which they are tried; `minutes_changed` follows an edit by hand."""

    minutes_changed = Signal(float)
    reset_wanted = Signal()
    """The usual models shall be picked again."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = Heading()
        self._title.setObjectName("models_in_order")
        self._rows = QWidget()
        self._shown: list[Compared] = []
        self._blend = Caption()
        self._reset = QuietButton(self.tr("Pick the usual ones again"), "undo")
        self._reset.setObjectName("pick_usual")
        self._reset.clicked.connect(self.reset_wanted)
        self._limit = TimeLimit(
            self.tr("Time to try"),
            self.tr(
                "When the time is up, models not begun yet are left out, and that is said. You can stop earlier "
                "and keep the best so far."
            ),
        )
        self._limit.minutes_changed.connect(self.minutes_changed)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._inner = inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.medium)
        inner.addWidget(self._title)
        inner.addWidget(
            Label(
                self.tr(
                    "Each learns from the same examples. The best on data kept aside for choosing is kept, or their blend "
                    "where that does better. Only then is it judged, on data nobody has looked at."
                ),
                "soft",
            )
        )
        inner.addWidget(self._limit)
        inner.addWidget(self._rows)
        inner.addWidget(self._reset)
        inner.addWidget(self._blend)
        inner.addStretch(1)
        scroll = PageScroll()
        scroll.add(content)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_choice(
        self, compared: Sequence[Compared], about_blend: str, minutes: Any, *, usual: bool
    ) -> None:
        """Show the models that learn, and the time given; `usual`: they are those that learn unless others are picked."""
        self._title.setText(self.tr("{count} models learn one after the other").format(count=len(compared)))
        if list(compared) != self._shown:
            self._shown = list(compared)
            rows = _table(self._shown)
            self._inner.replaceWidget(self._rows, rows)
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = rows
        self._blend.setText(self.tr("The blend: {about}").format(about=about_blend) if about_blend else "")
        self._blend.setVisible(bool(about_blend))
        self._reset.setVisible(not usual)
        self._limit.show_minutes(minutes)

    def problem(self) -> str:
        """What is wrong with the time as it stands in its field; empty where nothing is."""
        return self._limit.problem()


def _table(compared: Sequence[Compared]) -> QWidget:
    """A line for each model: its name and strength, what it reads, and what learning would take where that is known."""
    rows = QWidget()
    rows.setObjectName("models_compared")
    grid = QGridLayout(rows)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE.large)
    grid.setVerticalSpacing(SPACE.small)
    grid.setColumnStretch(1, 3)
    grid.setColumnStretch(2, 2)
    measured = any(each.time for each in compared)
    titles = [
        "",
        QCoreApplication.translate("AllModelsDetail", "Model"),
        QCoreApplication.translate("AllModelsDetail", "Reads"),
    ]
    titles += (
        [
            QCoreApplication.translate("AllModelsDetail", "Learns in"),
            QCoreApplication.translate("AllModelsDetail", "Memory"),
        ]
        if measured
        else []
    )
    for column, title in enumerate(titles):
        grid.addWidget(Caption(title), 0, column)
    for place, each in enumerate(compared):
        row = 2 * place + 1
        grid.addWidget(Rule(), row, 0, 1, len(titles))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(each.name, "strong"))
        words.addWidget(Caption(each.strength))
        grid.addWidget(Caption(f"{place + 1}"), row + 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, row + 1, 1)
        grid.addWidget(Label(each.reads, "soft"), row + 1, 2)
        if measured:
            time, memory = Label(each.time or MISSING), Label(each.memory or MISSING)
            time.setWordWrap(False)
            memory.setWordWrap(False)
            if each.too_large:
                memory.set_tone("bad")
                memory.setToolTip(QCoreApplication.translate("AllModelsDetail", "More than there is."))
            grid.addWidget(time, row + 1, 3)
            grid.addWidget(memory, row + 1, 4)
    return rows


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
