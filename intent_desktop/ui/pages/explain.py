"""The Explain tab: what matters overall, and why one customer has the chance they have."""

from pathlib import Path
from typing import Any, ClassVar

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import AnyBlock, Heading
from intent_desktop.messages import Note
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages.base import Lack, Mark, Page
from intent_desktop.ui.pages.explain_customer import CustomerView
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.workspace import Workspace


class ExplainPage(Page):
    """About the selected run."""

    name: ClassVar[str] = "explain"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._shown: Path | None = None
        self._seen = False
        self._switch = SegmentedControl(
            [("overall", self.tr("What matters overall")), ("customer", self.tr("One customer"))],
            self.tr("What to explain"),
        )
        self._switch.setObjectName("explain_switch")
        self._switch.set_value("overall")
        self._switch.changed.connect(self._show_view)
        self._problem = Banner()
        self._problem.setObjectName("explain_problem")
        self.overall = PageScroll()
        self.overall.setObjectName("explain_overall")
        self._blocks = QWidget()
        self.overall.add(self._blocks)
        self.overall.body.addStretch(1)
        self.customer = CustomerView(workspace)
        self._views = QStackedWidget()
        self._views.addWidget(self.overall)
        self._views.addWidget(self.customer)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, SPACE.small)
        head.addWidget(self._switch)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._problem)
        layout.addWidget(self._views, 1)

    def lack(self) -> Lack | None:
        run = self.workspace.trainings.run(self.workspace.trainings.selected)
        if run is not None and run["state"] == "finished":
            return None
        return Lack(self.tr("There is no trained model to explain yet"), "train", self.tr("Go to Train"))

    def mark(self) -> Mark:
        return "done" if self._seen else "ready"

    def entered(self) -> None:
        self._seen = True
        self.state_changed.emit()

    def refresh(self) -> None:
        run = self.workspace.trainings.selected
        if run is None or run == self._shown:
            self.customer.refresh()
            return
        self._shown = run
        self._seen = False
        self._problem.say("")
        self.workspace.bridge.ask(
            self, "report", lambda report: self._show_report(run, report), self._tell, run=str(run)
        )
        self._show_view(self._switch.value())

    def show_customer(self, row: int) -> None:
        """Bring a customer of the run into view, by their row in its file."""
        self._switch.set_value("customer")
        self._show_view("customer")
        self.customer.show_customer(row)

    def _show_view(self, which: str) -> None:
        self._views.setCurrentWidget(self.customer if which == "customer" else self.overall)
        if which == "customer" and self._shown is not None:
            self.customer.show_run(self._shown)

    def _show_report(self, run: Path, report: dict[str, Any]) -> None:
        if run == self._shown:
            found = reasons_in(msgspec.convert(report["blocks"], list[AnyBlock]))
            old, self._blocks = self._blocks, Blocks(found, "reasons")
            self.overall.body.replaceWidget(old, self._blocks)
            old.deleteLater()

    def _tell(self, note: Note) -> None:
        self._problem.say(note.text(), note.advice(), "caution")


def reasons_in(blocks: list[AnyBlock]) -> list[AnyBlock]:
    """The part of a report that tells what the model leans on."""
    title = Note("answers_reasons").text()
    found: list[AnyBlock] = []
    inside = False
    for block in blocks:
        if isinstance(block, Heading):
            inside = block.title == title
        elif inside:
            found.append(block)
    return found
