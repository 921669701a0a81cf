"""One history of a run: what was done, what is recommended after it or comes next and why, and what would be if."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import Note
from intent_desktop.ui import dates
from intent_desktop.ui.pages.explain_actions import ActionLine, Entry
from intent_desktop.ui.pages.explain_attention import LookedLine
from intent_desktop.ui.pages.explain_item_list import ItemFinder
from intent_desktop.ui.pages.explain_next import NextLine, NextView, named
from intent_desktop.ui.pages.explain_owners import OwnerList
from intent_desktop.ui.pages.explain_recommendations import RecommendationList
from intent_desktop.ui.pages.explain_similar import SimilarItems
from intent_desktop.ui.pages.explain_timeline import ActionTimeline
from intent_desktop.ui.pages.explain_wishes import WishStrip
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import QuietButton
from intent_desktop.ui.widgets.empty_state import EmptyState
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Heading, Title
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus
from intent_desktop.ui.workspace import Workspace

_SECONDS = 60
_FINDER, _FINDER_LEAST = 190, 124
_LONGEST = 32
"""Letters of a title within a sentence that is to fit into a line."""


class HistoryView(QWidget):
    """The run's tested histories at the left, then the chosen one, then what is recommended after it or comes next."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._run: Path | None = None
        self._owner: str | None = None
        self._wanted = ""
        """Whose history was asked for last."""
        self._imagined = False
        """Whether it is a visitor of one's own."""
        self._entries: list[Entry] = []
        self._real: dict[str, Any] | None = None
        """The answer to the history as it was; None before it came."""
        self._answer: dict[str, Any] | None = None
        self._asked = 0
        self._code: int | None = None
        """The item that the actions are weighed for."""
        self._telling: Path | None = None
        """The run by which the next action was told when it was asked last."""
        self._problem = Banner(dismissable=True)
        self._problem.setObjectName("history_problem")
        self.owners = OwnerList(workspace)
        self.owners.chosen.connect(self.show_owner)
        self.owners.imagined.connect(self.imagine_visitor)
        self.owners.refused.connect(self._tell)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        self.next = NextView(self._workspace)
        self._ahead = QStackedWidget()
        self._ahead.addWidget(self._recommended())
        self._ahead.addWidget(self.next)
        for part in (self.owners, self._past(), self._ahead):
            splitter.addWidget(part)
        splitter.setSizes([290, 490, 490])
        for place, stretch in enumerate((0, 1, 1)):
            splitter.setStretchFactor(place, stretch)
        splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._problem)
        layout.addWidget(splitter, 1)

    def _past(self) -> QWidget:
        self._name = Title("")
        self._name.setObjectName("history_name")
        self._words = ElidedLabel("", "soft")
        self._words.setObjectName("history_words")
        self._undo = QuietButton(self.tr("As it was"), "undo")
        self._undo.setObjectName("history_undo")
        self._undo.clicked.connect(self._back)
        self._add = QuietButton(self.tr("Add an action"), "plus")
        self._add.setObjectName("history_add")
        self._add.setCheckable(True)
        self._add.toggled.connect(self._show_finder)
        self._nothing = EmptyState(
            "user",
            self.tr("Nothing done yet"),
            self.tr("Add actions one by one to see what would follow them."),
        )
        self._weighed = ElidedLabel("", "caption")
        self._weighed.setObjectName("history_weighed")
        self.actions_line = ActionLine()
        self.actions_line.setObjectName("history_actions")
        self.actions_line.toggled.connect(self._toggle)
        self.actions_line.chosen.connect(self._on_action)
        self._looked = LookedLine(self.actions_line.actions_model)
        self._looked.setObjectName("history_looked")
        self._stack = QStackedWidget()
        self._timeline = ActionTimeline(self.actions_line, "history_past")
        self._timeline.row_chosen.connect(self._on_action)
        self._stack.addWidget(self._timeline)
        self._stack.addWidget(self._nothing)
        self._meaning = QComboBox()
        wheel_only_with_focus(self._meaning)
        self._meaning.setObjectName("history_meaning")
        self._meaning.setAccessibleName(self.tr("What they did with the item"))
        self.finder = ItemFinder(self._workspace, addable=True)
        self.finder.field.setObjectName("history_find_item")
        self.finder.list.setObjectName("history_found")
        self.finder.taken.connect(self.add)
        self.finder.put_before(self._meaning)
        self.finder.setMinimumHeight(_FINDER_LEAST)
        self.finder.setMaximumHeight(_FINDER)
        self.finder.hide()
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self._add)
        tools.addStretch(1)
        tools.addWidget(self._undo)
        tools.addWidget(self._timeline.button)
        self.next_line = NextLine()
        return _column(
            [self._name, self._words, self._weighed, self._looked],
            self._stack,
            [self.next_line, self.finder, tools],
        )

    def _recommended(self) -> QWidget:
        self._wish = QuietButton(self.tr("Wishes"), "filter")
        self._wish.setObjectName("history_wish")
        self._wish.setCheckable(True)
        self.wishes = WishStrip()
        self.wishes.hide()
        self.wishes.changed.connect(self._ask)
        self._wish.toggled.connect(self.wishes.setVisible)
        self._why = ElidedLabel("", "soft")
        self._why.setObjectName("history_model")
        self._since = Caption(
            self.tr(
                "The model has learnt from everything since the test: places here may be better than those under “Hit at”."
            )
        )
        self._since.setObjectName("history_learnt_since")
        self._since.hide()
        self.recommendations = RecommendationList()
        self.recommendations.setObjectName("history_recommendations")
        self.recommendations.chosen.connect(self._on_item)
        self.similar = SimilarItems(self._workspace)
        self.similar.taken.connect(self.add)
        self.similar.refused.connect(self._tell)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.recommendations)
        halves.addWidget(self.similar)
        halves.setSizes([330, 150])
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(Heading(self.tr("Recommended next")), 1)
        head.addWidget(self._wish)
        return _column([head, self._why, self._since, self.wishes], halves, [])

    def show_run(self, run: Path, *, recommends: bool) -> None:
        """List the histories of a run and show the first; `recommends`: it has items for each, else the next action."""
        if run != self._run:
            self._run = run
            self._ahead.setCurrentIndex(0 if recommends else 1)
            self._clear()
            self._show_nothing()
            self.wishes.reset()
            self.owners.show_run(run)
            self.finder.show_run(run)

    def refresh(self) -> None:
        """Ask anew where another run tells the next action by now."""
        if self._telling != self._teller() and self._answer is not None and self._is_real():
            self._real = None
            self._ask()

    def _teller(self) -> Path | None:
        """The newest run of the project that tells the next action."""
        told = [
            Path(run["folder"])
            for run in self._workspace.trainings.runs
            if run["question"] == "next_action" and run["state"] == "finished"
        ]
        return told[-1] if told else None

    def show_owner(self, name: str) -> None:
        """Show the history of one of those listed; until it is there the one before stays."""
        if self._run is None or name == self._wanted:
            return
        self._wanted = name
        self._telling = self._teller()

        def show(answer: dict[str, Any]) -> None:
            if name == self._wanted:  # the latest wins
                self._begin(name, answer)

        def refused(note: Note) -> None:
            if name == self._wanted:
                self._clear()
                self._refuse(note)

        self._workspace.bridge.ask(
            self, "history", show, refused, run=str(self._run), name=name, seconds=_SECONDS
        )

    def imagine_visitor(self) -> None:
        """Begin with a visitor of whom nothing is known, whose actions are made up one by one."""
        if self._run is None:
            return
        self._clear()
        self._imagined = True
        self.owners.choose_nobody()
        self._name.setText(self.tr("A visitor of your own"))
        self._add.setChecked(True)
        self.finder.field.setFocus()
        self._ask()

    def add(self, item: dict[str, Any]) -> None:
        """Let them do something with an item, after everything else."""
        action = {**item, "meaning": self._meaning.currentData(), "time": None, "quantity": None}
        action.pop("likeness", None)
        self._entries.append(Entry(action, "added"))
        self._code = None
        self.actions_line.show_entries(self._entries, to_end=True)
        self._ask()

    def _clear(self) -> None:
        self._asked += 1  # answers about somebody else come too late
        self._owner, self._wanted, self._imagined = None, "", False
        self._entries, self._real, self._answer, self._code = [], None, None, None
        self._problem.say("")
        self._name.setText("")
        self.actions_line.show_entries([])
        self._show_state()

    def _show_nothing(self) -> None:
        """Leave nothing in sight that is about somebody else."""
        self.recommendations.rows_model.clear()
        self.similar.clear()
        for label in (self._weighed, self._why):
            label.setText("")
        self._looked.hide()
        self._since.hide()
        self.next_line.hide()
        self.next.clear()

    def _begin(self, name: str, answer: dict[str, Any]) -> None:
        """Show a history as it was."""
        self._asked += 1
        self._owner, self._imagined, self._real, self._code = name, False, answer, None
        who = self.tr("Customer {name}") if answer["owner"] == "user" else self.tr("Visit {name}")
        self._name.setText(who.format(name=name))
        self._show_meanings(answer["meanings"])
        self._entries = [Entry(action) for action in answer["actions"]]
        self.actions_line.show_entries(self._entries, to_end=True)
        if self.wishes.value():
            self._ask()
        else:
            self._show(answer)

    def _toggle(self, place: int) -> None:
        entry = self._entries[place]
        if entry.state == "added":
            self._entries.pop(place)
        else:
            entry.state = "real" if entry.state == "removed" else "removed"
        self.actions_line.show_entries(self._entries)
        self._ask()

    def _back(self) -> None:
        self._entries = [Entry(entry.action) for entry in self._entries if entry.state != "added"]
        self.wishes.reset()
        self._code = None
        self.actions_line.show_entries(self._entries, to_end=True)
        self._ask()

    def _is_real(self) -> bool:
        return not self.wishes.value() and all(entry.state == "real" for entry in self._entries)

    def _counted(self) -> list[dict[str, Any]]:
        return [entry.action for entry in self._entries if entry.state != "removed"]

    def _ask(self) -> None:
        self._asked += 1
        self._show_state()
        if self._is_real() and self._real is not None:
            self._show(self._real)
            return
        number = self._asked
        self._telling = self._teller()

        def show(answer: dict[str, Any]) -> None:
            if number == self._asked:  # the latest wins
                if self._is_real():
                    self._real = answer
                self._show(answer)

        def refused(note: Note) -> None:
            if number == self._asked:
                self._refuse(note)

        self._workspace.bridge.ask(
            self,
            "imagine",
            show,
            refused,
            run=str(self._run),
            actions=self._counted(),
            wished=self.wishes.value(),
            name=self._owner,
            seconds=_SECONDS,
        )

    def _show(self, answer: dict[str, Any]) -> None:
        self._answer = answer
        self._problem.say("")
        self._show_meanings(answer["meanings"])
        self._show_state()
        before = None if self._is_real() else self._real
        self._looked.show_attention(answer["attention"])
        if not answer["recommends"]:
            self.next_line.hide()
            self.next.show_answer(answer, before, self._why.text())
            self._show_pushes(self._likeliest(answer), answer["pushes"])
            return
        self.next_line.show_answer(answer, before)
        self._since.setVisible(answer["learnt_since"])
        self.recommendations.show_answer(answer, before, self._code)
        item = self.recommendations.current()
        if item is not None:
            self._on_item(item)

    def _on_item(self, item: dict[str, Any]) -> None:
        """Weigh the actions for an item and show what is like it."""
        self._code = item["code"]
        if item.get("pushes") is not None:
            self._show_pushes(item["words"], item["pushes"])
        else:
            self._ask_pushes(item)
        self._show_similar(item)

    def _on_action(self, place: int) -> None:
        if place < len(self._entries) and self._answer is not None and self._answer["recommends"]:
            self._show_similar(self._entries[place].action)

    def _show_pushes(self, words: str, pushes: list[float | None]) -> None:
        words = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        self.actions_line.actions_model.show_pushes(pushes)
        tried = [push for push in pushes if push is not None]
        if not tried:
            self._weighed.setText("")
        elif any(tried):
            against = min(tried) < 0
            self._weighed.setText(
                (
                    self.tr("Bars: what speaks for “{item}”, and from the right what speaks against it")
                    if against
                    else self.tr("Bars: how much each of the last actions speaks for “{item}”")
                ).format(item=words)
            )
        else:
            self._weighed.setText(
                self.tr("None of the last actions by itself changes anything for “{item}”").format(item=words)
            )

    def _ask_pushes(self, item: dict[str, Any]) -> None:
        number, code = self._asked, item["code"]

        def show(answer: dict[str, Any]) -> None:
            if number == self._asked and code == self._code:
                self._show_pushes(item["words"], answer["pushes"])

        self._workspace.bridge.ask(
            self, "attribution", show, self._tell, run=str(self._run), actions=self._counted(), code=code
        )

    def _show_similar(self, item: dict[str, Any]) -> None:
        if self._run is not None:
            self.similar.show_item(self._run, item)

    def _likeliest(self, answer: dict[str, Any]) -> str:
        """What comes next most likely, in words."""
        if answer["next"] is None:
            return ""
        found = next(each for each in answer["next"]["chances"] if each["meaning"] == answer["pushed"])
        return named(self, found["meaning"], found["words"], answer["next"]["horizon_seconds"])

    def _show_meanings(self, meanings: list[str]) -> None:
        self.actions_line.actions_model.tells_meanings = meanings != ["other"]
        known = [self._meaning.itemData(place) for place in range(self._meaning.count())]
        if known != meanings:
            self._meaning.clear()
            for meaning in meanings:
                self._meaning.addItem(self.actions_line.actions_model.did(meaning), meaning)
        self._meaning.setVisible(len(meanings) > 1)

    def _show_finder(self, shown: bool) -> None:
        self.finder.setVisible(shown)
        if shown:
            self.finder.field.setFocus()

    def _show_state(self) -> None:
        real = self._is_real()
        self._undo.setText(self.tr("As it was") if self._owner is not None else self.tr("Start over"))
        wished = len(self.wishes.value())
        self._wish.setText(self.tr("Wishes: {count}").format(count=wished) if wished else self.tr("Wishes"))
        self._undo.setEnabled(not real)
        self._undo.setVisible(self._owner is not None or self._imagined)
        if self._owner is None and not self._imagined:
            self._words.setText("" if self._run is None else self.tr("Looking up …"))
            self._stack.setCurrentWidget(self._timeline)
            return
        counted = self._counted()
        empty = self._imagined and not self._entries
        self._stack.setCurrentWidget(self._nothing if empty else self._timeline)
        self._words.setText("" if empty else _span(self, counted) if counted else self.tr("No actions left"))
        if not counted:
            self._weighed.setText("")
        self._why.setText(
            self.tr("For the history as it was")
            if real and self._owner is not None
            else self.tr("For the history as you have changed it")
            if self._owner is not None
            else self.tr("For a visitor of whom only this is known")
        )

    def _refuse(self, note: Note) -> None:
        """There is no answer to the history in sight."""
        self._show_nothing()
        self._tell(note)

    def _tell(self, note: Note) -> None:
        if self._owner is None:
            self._words.setText("")
        self._problem.say(note.text(), note.advice(), "caution")


def _column(above: list[Any], middle: QWidget, below: list[Any]) -> QWidget:
    """Lines above, what takes the room, and what may be opened below."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.medium)
    column.setSpacing(SPACE.small)
    for part in (*above, middle, *below):
        if isinstance(part, QWidget):
            column.addWidget(part, 1 if part is middle else 0)
        else:
            column.addLayout(part)
    return made


def _span(owner: QWidget, actions: list[dict[str, Any]]) -> str:
    """How many actions there are, and from when to when."""
    count = format_number(len(actions))
    words = (
        QCoreApplication.translate("HistoryView", "1 action")
        if len(actions) == 1
        else QCoreApplication.translate("HistoryView", "{count} actions").format(count=count)
    )
    times = [action["time"] for action in actions if action["time"]]
    if not times:
        return words
    first, last = (
        dates.day(QDateTime.fromString(time, Qt.DateFormat.ISODate).date()) for time in (times[0], times[-1])
    )
    return f"{words} · {first}" if first == last else f"{words} · {first} – {last}"
