"""The chosen question: how it would be judged, its options, and what decisions are worth."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.examples.windows import Plan
from intent_desktop.messages import Problem
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.pages import question_settings
from intent_desktop.ui.pages.question_card import picture_of
from intent_desktop.ui.pages.question_money import QuestionMoney
from intent_desktop.ui.pages.question_picture import Activity, picture_of_plan, picture_of_split
from intent_desktop.ui.pages.question_settings import Question
from intent_desktop.ui.pages.question_timeline import QuestionTimeline
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Caption,
    ElidedLabel,
    FlowLayout,
    Form,
    Heading,
    IconButton,
    Label,
    NumberField,
    PageScroll,
    QuietButton,
    Rule,
    SecondaryButton,
    Sign,
)
from intent_desktop.ui.widgets.labels import plain_tooltip

_COLUMN_WIDTH = 600
_TABLE_HEIGHT = 150
_PICTURE = 44
_TALL = 750
_ACTIVE = "active_days"
_FOLDED = {"cutoffs", "split", "seed"}
"""Options that hardly anybody changes."""
_WIDEST = 2 * 720 + SPACE.huge


class QuestionDetail(QWidget):
    """The question and how it would be judged stay in sight above; what can be changed scrolls below."""

    changed = Signal(str, object)
    """An option and its new value, after an edit by hand."""
    moments_changed = Signal(str, float)
    """The cut-off (ISO day) and the days ahead, moved together."""
    reset_wanted = Signal()
    money_changed = Signal(object)
    problem_changed = Signal()
    """`problem()` may be another."""
    test_file_wanted = Signal()
    """A file to judge on shall be chosen."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._options: list[tuple[str, str]] = []
        self._timeline = QuestionTimeline()
        self._timeline.setObjectName("question_timeline")
        self._timeline.cutoff_moved.connect(lambda day: self.changed.emit("cutoff", day.isoformat()))
        self._timeline.horizon_moved.connect(self._on_horizon)
        self._bars = Caption()
        self._bars.setWordWrap(False)
        self._as_table = IconButton("table", self.tr("Show as table"))
        self._as_table.setObjectName("question_timeline_table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._show_table)
        self._table: BlockTable | None = None
        self._protocol = Caption()
        self._protocol.setObjectName("question_protocol")
        self._asked = ""
        self._plan: Plan | None = None
        self._picture = Sign("question", "accent", _PICTURE)
        self._title, self._explanation = Heading(), Label(role="soft")
        judged = QWidget()
        judged.setMaximumWidth(_WIDEST + 2 * SPACE.wide)
        self._top = top = QVBoxLayout(judged)
        top.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.medium)
        top.setSpacing(SPACE.tiny)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        about = QHBoxLayout()
        about.setSpacing(SPACE.medium)
        about.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        about.addLayout(words, 1)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        judging = Label(self.tr("How it will be judged"), "strong")
        judging.setWordWrap(False)
        head.addWidget(judging)
        head.addStretch(1)
        head.addWidget(self._bars)
        head.addWidget(self._as_table)
        top.addLayout(about)
        top.addSpacing(SPACE.small)
        top.addLayout(head)
        top.addWidget(self._timeline)
        top.addWidget(self._protocol)
        self._form = Form()
        self._form.setObjectName("question_form")
        self._form.changed.connect(self.changed)
        self._form.problems_changed.connect(self.problem_changed)
        self._test_file = _TestFile()
        self._test_file.choose.clicked.connect(self.test_file_wanted)
        self._reset = QuietButton(self.tr("Reset to defaults"), "undo")
        self._reset.setObjectName("question_reset")
        self._reset.clicked.connect(self._form.revert)
        self._reset.clicked.connect(self.reset_wanted)
        self._money = QuestionMoney()
        self._money.setObjectName("question_money")
        self._money.changed.connect(self.money_changed)
        self._money.problem_changed.connect(self.problem_changed)
        asked = QWidget()
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.medium)
        inner.addWidget(Heading(self.tr("How you ask it")))
        inner.addWidget(self._form)
        inner.addWidget(self._test_file)
        inner.addWidget(self._reset)
        inner.addStretch(1)
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        columns = FlowLayout(content, least_width=_COLUMN_WIDTH, most_columns=2, spacing=SPACE.huge)
        columns.addWidget(asked)
        columns.addWidget(self._money)
        scroll = PageScroll()
        scroll.add(content)
        scroll.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(judged)
        layout.addWidget(Rule())
        layout.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timeline.set_tall(self.height() >= _TALL)

    def show_question(
        self,
        question: Question,
        stored: Mapping[str, Any],
        money: dict[str, Any] | None,
        test_file: str = "",
        activity: Activity | None = None,
    ) -> None:
        """Show a question with what is stored of its options; a field that is being typed in is left alone. `test_file` is the
        path of the one to judge on, `activity` how many actions there are over time, where that is known.
        """
        values = question_settings.values_in_force(question, stored)
        plan = question_settings.plan_of(question, stored)
        left_to_us = question_settings.plan_of(
            question, {name: value for name, value in stored.items() if name != "cutoff"}
        )
        options = [_as_things_stand(option, values, left_to_us) for option in question["options"]]
        shown = [(option["name"], option["kind"]) for option in options]
        if shown != self._options:
            self._options = shown
            self._form.set_options(options, _FOLDED if len(options) > len(_FOLDED) else ())
            active = self._form.editor(_ACTIVE) if _ACTIVE in self._form.names() else None
            if isinstance(active, NumberField):
                active.setPlaceholderText(self.tr("all customers"))  # nothing is chosen for them there
        else:
            for option in options:
                self._form.amend(option)
        same = question["name"] == self._asked
        self._form.set_values(
            {
                name: value
                for name, value in values.items()
                if not (same and self._form.is_edited(name, value))
            }
        )
        if not same:
            self._asked = question["name"]
            self._picture.show_icon(picture_of(self._asked), "accent")
            first = question_settings.stored_at_first(question)
            self._form.unfold([name for name in stored if stored[name] != first.get(name)])
        self._title.setText(question["summary"])
        self._explanation.setText(question["explanation"])
        for name, text in question_settings.problems(question, stored).items():
            self._form.set_message(name, text)
        self._reset.setVisible(bool(options))
        self._reset.setEnabled(dict(stored) != question_settings.stored_at_first(question))
        longest = next((option["greatest"] for option in options if option["name"] == "horizon_days"), None)
        self._plan = plan if isinstance(plan, Plan) else None
        picture = (
            picture_of_plan(plan, longest)
            if isinstance(plan, Plan)
            else picture_of_split(question, str(values.get("split", "time")), values.get("cutoff"), activity)
        )
        self._timeline.show_picture(picture if not isinstance(plan, Exception) else None, activity)
        self._bars.setText(self._timeline.caption())
        self._as_table.setVisible(bool(self._timeline.caption()))
        if self._as_table.isChecked():
            self._show_table(True)
        self._protocol.setText(question_settings.protocol(question, stored))
        self._test_file.setVisible(values.get("split") == "given")
        self._test_file.show_path(test_file)
        self._money.setVisible(question["has_threshold"])
        self._money.show_amounts(money)

    def problem(self) -> str:
        """What is wrong with a value as it stands in its field; empty where nothing is."""
        money = self._money.problem() if self._money.isVisibleTo(self) else ""
        return self._form.problem() or money

    def _on_horizon(self, days: int) -> None:
        """How far ahead was moved; the cut-off stays where it stands, also where it was left to the program."""
        if self._plan is not None:
            self.moments_changed.emit(f"{self._plan.test:%Y-%m-%d}", float(days))

    def _show_table(self, shown: bool) -> None:
        """The figures in the picture's place."""
        if self._table is None:
            self._table = BlockTable(self._timeline.table(), self._timeline.accessibleName(), fills=True)
            self._table.setObjectName("question_timeline_figures")
            self._table.setFixedHeight(_TABLE_HEIGHT)
            self._top.insertWidget(self._top.indexOf(self._timeline), self._table)
        self._table.show_table(self._timeline.table())
        self._table.setVisible(shown)
        self._timeline.setVisible(not shown)
        self._as_table.setToolTip(self.tr("Show as picture") if shown else self.tr("Show as table"))
        self._as_table.setAccessibleName(self._as_table.toolTip())


class _TestFile(QWidget):
    """The file to judge on, and the button that chooses it."""

    def __init__(self) -> None:
        super().__init__()
        self.choose = SecondaryButton(self.tr("Choose the file to judge on …"), "folder")
        self.choose.setObjectName("choose_test_file")
        self._name = ElidedLabel(role="soft")
        self._name.setObjectName("test_file")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addWidget(self.choose)
        row.addWidget(self._name, 1)
        self.hide()

    def show_path(self, path: str) -> None:
        """Show the file by its name."""
        self._name.setText(Path(path).name if path else self.tr("None chosen yet"))
        self._name.setToolTip(plain_tooltip(path))


def _as_things_stand(
    option: Mapping[str, Any], values: Mapping[str, Any], plan: Plan | Problem | None
) -> dict[str, Any]:
    """The option with the choices, bounds and words that follow from the others; `plan`: the cut-offs where they are left to the
    program."""
    amended = dict(option)
    if option["kind"] in ("choice", "column", "value"):
        amended["choices"] = question_settings.choices(option, values)
    if option["name"] == "cutoff" and plan is not None:
        amended["explanation"] = question_settings.cutoff_explanation(plan)
        if isinstance(plan, Plan):
            amended["least"], amended["greatest"] = question_settings.cutoff_bounds(plan)
    return amended
