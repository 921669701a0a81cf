"""The Explain tab: what matters overall, and why one customer has the answer they have."""

from pathlib import Path
from typing import Any, ClassVar

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.engine.requests import PRETRAINING
from intent_desktop.evaluation.blocks import AnyBlock, Heading, Sentence
from intent_desktop.messages import Note, in_every_language, sentences
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages.base import Lack, Mark, Page, Remark
from intent_desktop.ui.pages.changed_since import ChangedSince
from intent_desktop.ui.pages.explain_customer import CustomerView
from intent_desktop.ui.pages.explain_encoder import EncoderView
from intent_desktop.ui.pages.explain_history import HistoryView
from intent_desktop.ui.pages.explain_map import MapView
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.empty_state import EmptyState
from intent_desktop.ui.widgets.labels import Label
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.workspace import Workspace


class ExplainPage(Page):
    """About the selected run: chances and their reasons, or histories and what is recommended after them."""

    name: ClassVar[str] = "explain"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._shown: Path | None = None
        self._seen = False
        self._tells_next = False
        """Whether one customer of the run is a history and what comes after it."""
        self._of_chances = self._switch_of(
            ("overall", self.tr("What matters overall")), ("customer", self.tr("A single answer"))
        )
        self._of_chances.setObjectName("explain_switch")
        self._of_items = self._switch_of(
            ("history", self.tr("One customer")), ("map", self.tr("Map of items"))
        )
        self._of_items.setObjectName("explain_items_switch")
        self._changed = ChangedSince()
        self._problem = Banner()
        self._problem.setObjectName("explain_problem")
        self.overall = PageScroll()
        self.overall.setObjectName("explain_overall")
        self._blocks: QWidget = Label(self.tr("Looking up what this model goes by …"), "soft")
        self.overall.add(self._blocks)
        self.overall.body.addStretch(1)
        self.customer = CustomerView(workspace)
        self.history = HistoryView(workspace)
        self.map = MapView(workspace)
        self.encoder = EncoderView(workspace)
        self.encoder.go_to.connect(self.go_to)
        self._views = QStackedWidget()
        self._all: dict[str, QWidget] = {
            "overall": self.overall,
            "customer": self.customer,
            "history": self.history,
            "map": self.map,
            "encoder": self.encoder,
        }
        for view in self._all.values():
            self._views.addWidget(view)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.small)
        head.addWidget(self._of_chances)
        head.addWidget(self._of_items)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        above = QVBoxLayout()
        above.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        above.addWidget(self._changed)
        layout.addLayout(above)
        layout.addWidget(self._problem)
        layout.addWidget(self._views, 1)
        self._show_kind({"histories": False, "customers": False, "recommends": False})

    def purpose(self) -> str:
        return self.tr(
            "See what the answers lean on, over all and for one of them, and what would change them."
        )

    def lack(self) -> Lack | None:
        run = self.workspace.trainings.run(self.workspace.trainings.selected)
        if run is not None and run["state"] == "finished":
            return None
        text = self.tr("There is no trained model to explain yet")
        return self.lack_of_runs(Lack(text, "train", self.tr("Go to Train")))

    def mark(self) -> Mark:
        return "done" if self._seen and not self.remark() else "ready"

    def remark(self) -> Remark | None:
        return self.changed_since()

    def caution(self) -> str:
        return self.other_question()

    def entered(self) -> None:
        self._seen = True
        self.state_changed.emit()

    def refresh(self) -> None:
        self._changed.show_remark(None if self.caution() else self.remark())
        run = self.workspace.trainings.selected
        if run is None or run == self._shown:
            self.customer.refresh()
            self.history.refresh()
            self.encoder.refresh()
            return
        self._shown = run
        self._seen = False
        self._problem.say("")

        def show(kept: dict[str, bool]) -> None:
            if run == self._shown:
                self._show_run(run, kept)

        self.workspace.bridge.ask(self, "explained_by", show, self._tell, run=str(run))

    def show_customer(self, row: int) -> None:
        """Bring a customer of the run into view, by their row in its file."""
        self.show_view("customer")
        self.customer.show_customer(row)

    def show_view(self, which: str) -> None:
        """Bring one of the page's views into sight: "overall" or "customer", of a run that recommends "history" or "map"."""
        if which == "history" and self._tells_next:
            which = "customer"
        switch = self._of_items if which in ("history", "map") else self._of_chances
        switch.set_value(which)
        self._show_view(which)

    def _switch_of(self, *choices: tuple[str, str]) -> SegmentedControl:
        switch = SegmentedControl(choices, self.tr("What to explain"))
        switch.changed.connect(self._show_view)
        return switch

    def _show_run(self, run: Path, kept: dict[str, bool]) -> None:
        known = self.workspace.trainings.run(run)
        if known is not None and known["question"] == PRETRAINING:
            self._show_encoder(run)
            return
        self._show_kind(kept)
        if not kept["recommends"]:
            self.workspace.bridge.ask(
                self, "report", lambda report: self._show_report(run, report), self._tell, run=str(run)
            )

    def _show_encoder(self, run: Path) -> None:
        """An encoder answers nothing by itself: what it is for, and what it has learnt."""
        self._of_chances.hide()
        self._of_items.hide()

        def show(report: dict[str, Any]) -> None:
            if run == self._shown:
                blocks = msgspec.convert(report["blocks"], list[AnyBlock])
                self.encoder.show_run(run, part_of(blocks, "encoder_items"))
                self._views.setCurrentWidget(self.encoder)

        self.workspace.bridge.ask(self, "report", show, self._tell, run=str(run))

    def _show_kind(self, kept: dict[str, bool]) -> None:
        """Show the views there are for a run by what it has kept, see the query `explained_by`."""
        recommends = kept["recommends"]
        self._tells_next = kept["histories"] and not recommends
        answers = kept["customers"] or self._tells_next
        self._of_chances.setVisible(answers and not recommends)
        self._of_items.setVisible(recommends)
        if not recommends and not answers:
            self._of_chances.set_value("overall")
        self._show_view((self._of_items if recommends else self._of_chances).value())

    def _show_view(self, which: str) -> None:
        view = self._all["history" if which == "customer" and self._tells_next else which]
        self._views.setCurrentWidget(view)
        if self._shown is None:
            return
        if isinstance(view, HistoryView):
            view.show_run(self._shown, recommends=not self._tells_next)
        elif isinstance(view, CustomerView | MapView):
            view.show_run(self._shown)

    def _show_report(self, run: Path, report: dict[str, Any]) -> None:
        if run == self._shown:
            found = reasons_in(msgspec.convert(report["blocks"], list[AnyBlock]))
            old, self._blocks = self._blocks, self._reasons(found)
            self.overall.body.replaceWidget(old, self._blocks)
            old.deleteLater()

    def _reasons(self, found: list[AnyBlock]) -> QWidget:
        """What the model leans on; where there is no more than a word why that cannot be told, the word alone in the middle."""
        said = [block.text for block in found if isinstance(block, Sentence) and block.tone == "plain"]
        return Blocks(found, "reasons") if len(said) < len(found) else self._nothing(sentences(said))

    def _nothing(self, why: str) -> QWidget:
        stands = self.tr("What this model goes by, and how well it does, stands in its report.")
        empty = EmptyState(
            "explain",
            self.tr("There is nothing more to explain here"),
            sentences((why, stands)),
            self.tr("Go to Evaluate"),
        )
        empty.setObjectName("nothing_to_explain")
        empty.activated.connect(lambda: self.go_to.emit("evaluate"))
        return empty

    def _tell(self, note: Note) -> None:
        self._problem.say(note.text(), note.advice(), "caution")


def reasons_in(blocks: list[AnyBlock]) -> list[AnyBlock]:
    """The part of a report that tells what the model leans on."""
    return part_of(blocks, "answers_reasons")


def part_of(blocks: list[AnyBlock], heading: str) -> list[AnyBlock]:
    """What stands in a report below the heading of that message's code, in whichever language the report was written."""
    titles = in_every_language(heading)
    found: list[AnyBlock] = []
    inside = False
    for block in blocks:
        if isinstance(block, Heading):
            inside = block.title in titles
        elif inside:
            found.append(block)
    return found
