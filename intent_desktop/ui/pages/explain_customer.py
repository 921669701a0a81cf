"""One customer of a run: found in a list, with the reasons for their chance, and what would change it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.blocks import Bars
from intent_desktop.evaluation.numbers import format_column, format_number, format_share
from intent_desktop.evaluation.pushes import push_in_words
from intent_desktop.messages import Note, sentences
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.pages.explain_actions import ActionLine, Entry
from intent_desktop.ui.pages.explain_attention import LookedCard
from intent_desktop.ui.pages.explain_timeline import ActionTimeline
from intent_desktop.ui.pages.explain_what_if import WhatIf, strongest
from intent_desktop.ui.plots import ReasonsChart
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.labels import Label, Title
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.paged_model import TableColumn
from intent_desktop.ui.widgets.paged_table import PagedTable
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus
from intent_desktop.ui.workspace import Workspace

MOST_REASONS = 10
TIMELINE_HEIGHT, LEAST_WIDTH = 300, 330
NO_GAP = 1e-6
COLUMNS = ["id", "chance", "answer", "cutoff"]


class CustomerView(QWidget):
    """The run's test customers at the left, the chosen one at the right."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._run: Path | None = None
        self._row = -1
        self._numbers: dict[int, int] = {}
        """Row of the list → row of the file."""
        self._customer: dict[str, Any] | None = None
        self._pick = QComboBox()
        wheel_only_with_focus(self._pick)
        self._pick.setObjectName("customer_pick")
        self._pick.setAccessibleName(self.tr("Which customers first"))
        for text, order in (
            (self.tr("Highest chance first"), ["-chance"]),
            (self.tr("Lowest chance first"), ["chance"]),
            (self.tr("Said yes against the odds"), ["-answer", "chance"]),
            (self.tr("Said no against the odds"), ["answer", "-chance"]),
            (self.tr("As in the file"), []),
        ):
            self._pick.addItem(text, order)
        self._pick.activated.connect(self._list)
        self._find = QLineEdit()
        self._find.setObjectName("customer_find")
        self._find.setPlaceholderText(self.tr("Find by name or number"))
        self._find.setAccessibleName(self.tr("Find a customer"))
        self._find.setClearButtonEnabled(True)
        self._find.returnPressed.connect(self._search)
        self._found = Banner(dismissable=True)
        self.table = PagedTable(self.tr("Test customers"), sortable=False)
        self.table.setObjectName("customers_table")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()  # leaves the columns their room
        self.table.row_chosen.connect(self._choose)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self._pick)
        column.addWidget(self._find)
        column.addWidget(self._found)
        column.addWidget(self.table, 1)
        self._name = Title("")
        self._name.setObjectName("customer_name")
        self._words = Label("", "soft")
        self._words.setObjectName("customer_words")
        self._account = Banner()
        self.reasons = ReasonsChart(self.tr("Reasons"))
        self.reasons.setObjectName("reasons_chart")
        self._reasons_card = BlockCard(self.reasons, "reasons_card")
        self._reasons_card.set_explanation(
            sentences(
                (
                    self.tr("What pushes it up stands to the right, what pushes it down to the left."),
                    Note("push_scale").text(),
                )
            )
        )
        self._gap = Label("", "caption")
        self._others = Label("", "soft")
        self._others.setObjectName("other_reasons")
        self._reasons_card.add(self._others)
        self._reasons_card.add(self._gap)
        self.looked = LookedCard()
        self.what_if = WhatIf(workspace)
        self._details = PageScroll(margin=SPACE.large)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._name)
        head.addWidget(self._words)
        self._details.add(head)
        self.timeline = ActionLine(editable=False)
        self.timeline.setObjectName("customer_timeline")
        self._past = ActionTimeline(self.timeline, "customer_past")
        self._past.setMinimumHeight(TIMELINE_HEIGHT)
        self._timeline_card = Card(self.tr("What they did"))
        self._timeline_card.add(self._past, 1)
        self._timeline_card.add_action(self._past.button)
        self._timeline_card.hide()
        side_by_side = FlowLayout(least_width=LEAST_WIDTH, most_columns=2, spacing=SPACE.medium)
        side_by_side.addWidget(self._reasons_card)
        side_by_side.addWidget(self._timeline_card)
        why = QWidget()
        why.setLayout(side_by_side)
        for part in (self._account, why, self.looked, self.what_if):
            self._details.add(part)
        self._details.body.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(side)
        splitter.addWidget(self._details)
        splitter.setSizes([330, 670])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def show_run(self, run: Path) -> None:
        """List the test customers of a run and show the first."""
        if run != self._run:
            self._run, self._row, self._customer = run, -1, None
            self._list()

    def refresh(self) -> None:
        """Show the threshold that is decided on now."""
        if self._customer is not None:
            self._show_answer(self._customer)
            self.what_if.chance.show_threshold(self._threshold(self._customer))

    def _threshold(self, customer: dict[str, Any]) -> float:
        decided = self._workspace.trainings.threshold(self._run)
        return float(customer["threshold"]) if decided is None else decided

    @property
    def _file(self) -> Path:
        assert self._run is not None
        return self._run / "customers.parquet"

    def _list(self) -> None:
        run = self._run
        if run is None:
            return

        def begin(answer: dict[str, Any]) -> None:
            if self._run != run:
                return
            self._numbers = {}
            of_table = bool(answer["rows"]) and answer["rows"][0][3] is None
            columns = [
                TableColumn("id", self.tr("Row") if of_table else self.tr("Customer")),
                TableColumn("chance", self.tr("Chance"), "number"),
                TableColumn("answer", self.tr("Truth")),
            ]
            self.table.show_source(columns, answer["total"], self._fetch)
            if answer["rows"]:
                self.table.setCurrentIndex(self.table.paged_model().index(0, 0))
                self.show_customer(answer["numbers"][0])

        self._ask_page(0, 1, begin, self._tell)

    def _fetch(
        self, offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        def take(answer: dict[str, Any]) -> None:
            self._numbers.update(enumerate(answer["numbers"], start=offset))
            deliver(
                [
                    (name, format_share(chance), self.tr("yes") if truth else self.tr("no"))
                    for name, chance, truth, _ in answer["rows"]
                ]
            )

        def refused(note: Note) -> None:
            self.table.paged_model().forget_asked()
            self._tell(note)

        self._ask_page(offset, limit, take, refused)

    def _ask_page(
        self,
        offset: int,
        limit: int,
        answered: Callable[[dict[str, Any]], None],
        refused: Callable[[Note], None],
    ) -> None:
        self._workspace.bridge.ask(
            self,
            "page",
            answered,
            refused,
            path=str(self._file),
            offset=offset,
            limit=limit,
            columns=COLUMNS,
            order=self._pick.currentData() or None,
        )

    def _choose(self, row: int) -> None:
        if row in self._numbers:
            self.show_customer(self._numbers[row])

    def _search(self) -> None:
        text = self._find.text().strip()
        if not text or self._run is None:
            return

        def take(row: int | None) -> None:
            if row is None:
                self._found.say(
                    self.tr("“{name}” is not among the test customers.").format(name=text),
                    self.tr("Only customers that the model did not learn from are listed here."),
                )
            else:
                self._found.say("")
                self.show_customer(row)

        self._workspace.bridge.ask(
            self, "find", take, self._tell, path=str(self._file), column="id", value=text
        )

    def show_customer(self, row: int) -> None:
        """Show the customer in a row of the run's file."""
        run = self._run
        if run is None or row == self._row:
            return
        self._row = row

        def show(customer: dict[str, Any]) -> None:
            if (run, row) == (self._run, self._row):
                self._show(customer)

        self._workspace.bridge.ask(self, "customer", show, self._tell, run=str(run), row=row, seconds=60)

    def _show(self, customer: dict[str, Any]) -> None:
        assert self._run is not None
        self._customer = customer
        # A row of a table has no moment that it is asked from, and need not be a customer.
        who = self.tr("Row {name}") if customer["cutoff"] is None else self.tr("Customer {name}")
        self._name.setText(who.format(name=customer["id"]))
        if customer["cutoff"] is None:
            self._timeline_card.hide()
        else:
            self._show_timeline(self._run, self._row)
        self._show_answer(customer)
        self._account.say(customer["no_account"])
        self.looked.show_attention(customer["attention"])
        self._reasons_card.setVisible(bool(customer["reasons"]))
        if customer["reasons"]:
            reasons = strongest(customer["reasons"], MOST_REASONS)
            self.reasons.show_reasons(reasons)
            self._reasons_card.show_block(
                Bars(
                    title=self.tr("Why this chance"),
                    value_label=self.tr("Push (log-odds)"),
                    names=[label for label, _, _ in reasons],
                    details=[clauses(value, push_in_words(push)) for _, value, push in reasons],
                    values=[push for _, _, push in reasons],
                )
            )
            self._others.setText(self._rest(customer["reasons"][MOST_REASONS:]))
            self._others.setVisible(bool(self._others.text()))
            gap = customer["gap"]
            self._gap.setText(
                self.tr("The reasons add up exactly to the model's answer, in log-odds.")
                if gap < NO_GAP
                else self.tr("The reasons add up to the model's answer within {gap} (log-odds).").format(
                    gap=format_number(gap)
                )
            )
        self.what_if.setVisible(customer["reads_features"])
        if customer["reads_features"]:
            self.what_if.show_customer(self._run, self._row, customer, self._threshold(customer))

    def _rest(self, reasons: Sequence[dict[str, Any]]) -> str:
        """What the weaker reasons come to together: beside them a bar of their sum would dwarf the strongest."""
        if not reasons:
            return ""
        pushes = [float(reason["push"]) for reason in reasons]
        up, down = sum(push for push in pushes if push > 0), sum(push for push in pushes if push < 0)
        raised, lowered = format_column([up, down])
        return self.tr("{count} weaker reasons push together by +{up} and {down}.").format(
            count=format_number(len(reasons)), up=raised, down=lowered
        )

    def _show_timeline(self, run: Path, row: int) -> None:
        def show(found: dict[str, Any]) -> None:
            if (run, row) != (self._run, self._row):
                return
            self._timeline_card.setVisible(found["kept"])
            if not found["kept"]:
                return
            total, shown = found["total"], len(found["actions"])
            text = self.tr("{count} actions before the chance was told.").format(count=format_number(total))
            if shown < total:
                newest = self.tr("The newest {count} are listed.").format(count=format_number(shown))
                text = sentences((text, newest))
            self._timeline_card.set_explanation(text)
            self.timeline.actions_model.tells_meanings = any(
                action["meaning"] not in (None, "other") for action in found["actions"]
            )
            did = self.timeline.actions_model.did
            entries = [
                Entry({**action, "words": action["words"] or did(action["meaning"])})
                for action in found["actions"]
            ]
            self.timeline.show_entries(entries, to_end=True)

        self._workspace.bridge.ask(self, "timeline", show, self._tell, run=str(run), row=row)

    def _show_answer(self, customer: dict[str, Any]) -> None:
        threshold = self._threshold(customer)
        self._words.setText(
            self.tr(
                "Chance {chance}, which counts as {said} (yes from {threshold}). In truth it was {truth}."
            ).format(
                chance=format_share(customer["chance"]),
                said=self.tr("yes") if customer["chance"] >= threshold else self.tr("no"),
                threshold=format_share(threshold),
                truth=self.tr("yes") if customer["answer"] else self.tr("no"),
            )
        )

    def _tell(self, note: Note) -> None:
        self._found.say(note.text(), note.advice(), "caution")
