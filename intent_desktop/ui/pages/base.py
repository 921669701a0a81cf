"""What every page of the wizard is: a heading, its content or what is missing for it, and the way on."""

from typing import ClassVar, Literal, NamedTuple, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.engine.requests import PRETRAINING
from intent_desktop.ui import names
from intent_desktop.ui.workspace import Workspace

Mark = Literal["ready", "running", "attention", "done"]


class Lack(NamedTuple):
    """What a page needs before it can do its work, and the page where that is brought about; without `action` it comes by itself."""

    text: str
    page: str
    action: str
    brief: str = ""
    """What stands under the name of the tab; empty: after which page it is this one's turn."""


class Remark(NamedTuple):
    """What stands in two words under the name of a page's tab in place of what its sign means, and says more when pointed at."""

    brief: str
    text: str


class Page(QWidget):
    """One tab. The window shows it where `lack()` is None, else what it lacks in its place.

    A page reads the workspace, shows it, and edits it; it keeps no decision of its own, so that leaving and coming back,
    undo and another project all come to the same: `refresh()`.
    """

    name: ClassVar[str]
    go_to = Signal(str)
    """The page of that name is wanted."""
    state_changed = Signal()
    """`lack()`, `mark()` or the way on may be other than before."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName(f"page_{self.name}")

    def take_over(self, other: Self) -> None:
        """Go on with what another page of its kind has begun, which is not shown any more: nothing that the workspace does not hold
        may be lost.
        """

    def purpose(self) -> str:
        """One sentence that says what is done here."""
        return ""

    def lack(self) -> Lack | None:
        """What is missing for this page; None where it can be used."""
        return None

    def lack_of_data(self, without: str) -> Lack | None:
        """What is missing while no data have been read; `without` says so where nothing is on its way either."""
        inspection = self.workspace.inspection
        if inspection.result is not None:
            return None
        if (lack := self._lack_while_opening()) is not None:
            return lack
        text = without
        if inspection.running:
            text = self.tr("Your data are being read.")
        elif inspection.problem is not None:
            text = inspection.problem.text()
        return Lack(text, "data", self.tr("Go to Data"))

    def lack_of_runs(self, without: Lack) -> Lack:
        """What is missing where no run can be shown: `without`, once it is known that there is none."""
        if (lack := self._lack_while_opening()) is not None:
            return lack
        if self.workspace.trainings.looking:
            text = self.tr("The runs of this project are being looked for …")
            return Lack(text, self.name, "", self.tr("Opening …"))
        return without

    def _lack_while_opening(self) -> Lack | None:
        if self.workspace.project is not None or not self.workspace.opening:
            return None
        return Lack(self.tr("The project is being opened …"), self.name, "", self.tr("Opening …"))

    def mark(self) -> Mark:
        """The sign on the page's tab: work is done or going on here, or something here asks for attention."""
        return "ready"

    def remark(self) -> Remark | None:
        """What is to be said with the sign on the page's tab; None: what the sign means is enough."""
        return None

    def changed_since(self) -> Remark | None:
        """The remark of a page about a run that answers another question than is asked now, or has learnt from other data."""
        trainings = self.workspace.trainings
        run = trainings.run(trainings.selected)
        if caution := self.other_question():
            return Remark(self.tr("Another question"), caution)
        changed = trainings.changed_since(run)
        if run is None or not changed:
            return None
        text = self.tr("Decided since run {number} was learnt: {changed}. Train again to learn from that.")
        return Remark(self.tr("Changed since"), text.format(number=run["number"], changed=changed))

    def other_question(self) -> str:
        """Which question the selected run answers, where that is another one than is asked now; else empty."""
        run = self.workspace.trainings.run(self.workspace.trainings.selected)
        asked = self.workspace.decisions.question
        # An encoder is learnt for whatever is asked after it.
        if run is None or not asked or run["question"] in (asked, PRETRAINING):
            return ""
        return self.tr(
            "This run answers another question: {question}. On Question you now ask: {asked}. Train again to answer that."
        ).format(question=names.question(run["question"]), asked=names.question(asked))

    def caution(self) -> str:
        """What is said above the page as long as it holds."""
        return ""

    def ready_text(self) -> str:
        """A line beside the button that leads on: what has been decided here, or what is still open."""
        return ""

    def may_go_on(self) -> bool:
        """Whether the button that leads to the next page is enabled."""
        return True

    def leads_on(self) -> bool:
        """Whether going on is the one thing to do next, rather than something on the page."""
        return True

    def entered(self) -> None:
        """The page has just come into view."""

    def refresh(self) -> None:
        """Show the workspace as it is now."""
