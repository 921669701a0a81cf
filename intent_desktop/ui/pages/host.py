"""Where a page stands: made when first needed, and in its place what it lacks while it lacks something."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget

from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.pages.base import Page
from intent_desktop.ui.widgets.empty_state import EmptyState
from intent_desktop.ui.workspace import Workspace


class PageStack(QStackedWidget):
    """Needs as much room as what it shows, not as the largest thing that it might show."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


class PageHost(PageStack):
    """One tab's place in the window."""

    go_to = Signal(str)
    changed = Signal()

    def __init__(self, name: str, workspace: Workspace):
        super().__init__()
        self.name = name
        self._workspace = workspace
        self._page: Page | None = None
        self._lack: EmptyState | None = None
        self._target = ""

    @property
    def is_made(self) -> bool:
        """Whether the page exists yet."""
        return self._page is not None

    @property
    def page(self) -> Page:
        """The page, made now where it has not been before."""
        return self.make()

    def make(self) -> Page:
        """Make the page unless it is there."""
        if self._page is None:
            self._page = catalogue.create(self.name, self._workspace, self)
            self._page.go_to.connect(self.go_to)
            self._page.state_changed.connect(self._on_state)
            self.addWidget(self._page)
            self._show_lack()
        return self._page

    def is_usable(self) -> bool:
        """Whether nothing is missing for the page."""
        return self.page.lack() is None

    def enter(self) -> None:
        """The page has come into view."""
        self.make()
        self.refresh()
        if self.is_usable():
            self.page.entered()

    def refresh(self) -> None:
        """Show the workspace as it is now, or what is missing."""
        if self._page is not None:
            self._show_lack()
            if self._page.lack() is None:
                self._page.refresh()

    def _on_state(self) -> None:
        self._show_lack()
        self.changed.emit()

    def _show_lack(self) -> None:
        page = self.page
        lack = page.lack()
        if lack is None:
            self.setCurrentWidget(page)
            return
        if self._lack is None:
            self._lack = EmptyState(catalogue.CATALOGUE[catalogue.NAMES.index(self.name)].icon, "")
            self._lack.setObjectName(f"lack_{self.name}")
            self._lack.activated.connect(lambda: self.go_to.emit(self._target))
            self.addWidget(self._lack)
        self._target = lack.page
        self._lack.say(lack.text, "", lack.action)
        self.setCurrentWidget(self._lack)
