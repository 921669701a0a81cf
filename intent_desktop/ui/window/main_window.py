"""The main window: the wizard's tabs, the runs beside them, what is under way below, and every way in and out."""

import weakref
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.engine.projects import is_project
from intent_desktop.messages import Note
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.glossary import place_here
from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.pages.base import Lack, Page
from intent_desktop.ui.pages.host import PageHost, PageStack
from intent_desktop.ui.runs_panel import RunsPanel
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.drop_overlay import Drop, DropOverlay
from intent_desktop.ui.widgets.labels import Label, Rule
from intent_desktop.ui.widgets.screen_room import room_on_screen
from intent_desktop.ui.widgets.toast import Toast, hold_toasts
from intent_desktop.ui.widgets.wizard_tab_bar import WizardTabBar
from intent_desktop.ui.window.closing import Closing, ask_how_to_close, ask_whether_to_close_unsaved
from intent_desktop.ui.window.commands import Commands
from intent_desktop.ui.window.dropping import BUNDLE_SUFFIX, what_a_drop_does
from intent_desktop.ui.window.error_page import ErrorPage
from intent_desktop.ui.window.footer import Footer
from intent_desktop.ui.window.header import Header
from intent_desktop.ui.window.help_panel import HelpPanel
from intent_desktop.ui.window.notices import Notices
from intent_desktop.ui.window.settings_dialog import SettingsDialog
from intent_desktop.ui.window.tour_guide import TourGuide
from intent_desktop.ui.workspace import Workspace

RUNS_FROM = catalogue.NAMES.index("train")
RUNS_WIDTH = 248  # pixels, until the user makes it another
SMALLEST = (1120, 640)
AT_FIRST = (1280, 800)
"""Pixels, width and height."""
PAGE_BESIDE = SMALLEST[0] - RUNS_WIDTH
"""Pixels: a page is laid out for that width at least. Beside less of it, the help makes the runs give way, and then lies over the page."""


class MainWindow(QMainWindow):
    """Shows one page at a time; pages come into being when they are first needed."""

    def __init__(self, workspace: Workspace):
        super().__init__()
        self.workspace = workspace
        self._closing: Closing | None = None
        self._runs_width = RUNS_WIDTH
        self.setObjectName("main_window")
        self.setMinimumSize(*SMALLEST)
        # Never beyond the screen, title and frame included: the way on stands at the bottom.
        self.resize(QSize(*AT_FIRST).boundedTo(room_on_screen(self)))
        self.header = Header(workspace)
        self.tabs = WizardTabBar()
        self.tabs.setObjectName("tabs")
        for entry in catalogue.CATALOGUE:
            self.tabs.add_step(QCoreApplication.translate("Tabs", entry.title))
        self.notices = Notices(workspace)
        self.tour_guide = TourGuide(workspace.tour)
        self.hosts = {name: PageHost(name, workspace) for name in catalogue.NAMES}
        self.stack = PageStack()
        for host in self.hosts.values():
            self.stack.addWidget(host)
            host.go_to.connect(self.show_page)
            host.changed.connect(self._refresh_marks)
        self.runs_panel = RunsPanel(workspace)
        self.runs_panel.run_actions.scoring_wanted.connect(lambda bundle: self.open_paths([bundle]))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.runs_panel)
        self.purpose = Label(role="soft")
        self.purpose.setObjectName("page_purpose")
        self.purpose.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        self._purpose_rule = Rule()  # what scrolls is cut off here
        self._caution = Banner()
        self._caution.setObjectName("page_caution")
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.purpose)
        column.addWidget(self._purpose_rule)
        column.addWidget(self._caution)
        column.addWidget(self.stack, 1)
        # What changes back may stand on another page, or be folded away.
        workspace.undone.connect(self._say_undone)
        workspace.redone.connect(self._say_redone)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._keep_runs_width)
        self.footer = Footer(workspace)
        self.commands = Commands(self)
        self.error_page = ErrorPage(workspace.settings)
        self.error_page.left.connect(self._leave_error)
        self.notices.unexpected.connect(self.tell_unexpected)
        self.help = HelpPanel(self)
        self.help.closed.connect(lambda: self.show_help(False))
        self.help.keys_wanted.connect(self.commands.show_keys)
        self.help.resized.connect(self._place_help)
        self._lay_out()
        self.drop_overlay = DropOverlay(self, self._what_a_drop_does)
        # The program that the files come from waits until its drop has been taken.
        self.drop_overlay.dropped.connect(self.open_paths, Qt.ConnectionType.QueuedConnection)
        self.tabs.currentChanged.connect(lambda place: self.show_page(catalogue.NAMES[place]))
        self.footer.tray.go_to.connect(self.show_page)
        self.footer.back.connect(lambda: self._step(-1))
        self.footer.forward.connect(lambda: self._step(1))
        self.header.help_toggled.connect(self.show_help)
        self.header.settings_wanted.connect(self.show_settings)
        self.header.runs_toggled.connect(self._toggle_runs)
        for signal in (
            workspace.project_changed,
            workspace.opening_changed,
            workspace.decisions_changed,
            workspace.inspection.changed,
            workspace.trainings.runs_changed,
            workspace.trainings.selected_changed,
            workspace.trainings.began,
            workspace.trainings.ended,
        ):
            signal.connect(self._refresh_later)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self._refresh)
        asked = weakref.ref(self)  # the workspace does not keep its window alive
        workspace.may_lose = lambda: (window := asked()) is not None and ask_whether_to_close_unsaved(window)
        workspace.project_changed.connect(self._on_project)
        workspace.opening_changed.connect(self._on_opening)
        workspace.tour.page_wanted.connect(self._follow_tour)
        geometry = workspace.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        if workspace.settings.damage is not None:
            self.notices.tell(workspace.settings.damage)
        self.show_page("data")
        self.tabs.setFocus()

    @property
    def current(self) -> str:
        """Name of the page in view."""
        return catalogue.NAMES[self.stack.currentIndex()]

    def take_over(self, other: "MainWindow") -> None:
        """Come into view in the place of another window of the same workspace, which goes out of it; what it showed is shown here."""
        self._on_project()
        for name, host in other.hosts.items():
            if host.is_made:
                self.page(name).take_over(host.page)
        self.header.want_runs(other.header.runs_wanted)
        self._runs_width = other._runs_width
        self.show_page(other.current)
        self.restoreGeometry(other.saveGeometry())
        self.show()
        self.show_help(not other.help.isHidden())
        if other.findChild(SettingsDialog) is not None:
            self.show_settings()
        other.hide()

    def page(self, name: str) -> Page:
        """A page, made now where it has not been before."""
        return self.hosts[name].page

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        place = catalogue.NAMES.index(name)
        if self.tabs.currentIndex() != place:
            self.tabs.setCurrentIndex(place)  # comes back here
            return
        host = self.hosts[name]
        self.stack.setCurrentWidget(host)
        self.header.offer_runs(place >= RUNS_FROM)
        self._place_help()
        host.enter()
        self.purpose.setText(host.page.purpose())
        self.purpose.setVisible(bool(self.purpose.text()))
        self._purpose_rule.setVisible(bool(self.purpose.text()))
        self.workspace.remember(page=name)
        self._refresh_marks()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped, chosen or named: a project, a bundle, or files of data."""
        project = next((path for path in paths if is_project(path)), None)
        bundle = next((path for path in paths if path.suffix == BUNDLE_SUFFIX), None)
        data = [path for path in paths if path not in (project, bundle)]
        if project is not None:
            self.workspace.open_project(project)
        elif bundle is not None:
            self.show_page("score")
            self.page("score").open_bundle(bundle)  # type: ignore[attr-defined]
            if data:
                self.page("score").open_files(data)  # type: ignore[attr-defined]
        elif self._is_scoring():
            self.page("score").open_files(data)  # type: ignore[attr-defined]
        elif data:
            self._take_data(data)

    def choose_files(self) -> None:
        """Ask for files of data."""
        chosen = file_dialogs.files_to_open(self, self.workspace.settings, self.tr("Open files"))
        if chosen:
            self.open_paths(chosen)

    def begin_project(self) -> None:
        """Ask for the files of a project of its own; the present one is saved and left."""
        chosen = file_dialogs.files_to_open(
            self, self.workspace.settings, self.tr("Choose the files of the new project")
        )
        if chosen:
            self.workspace.new_project(chosen)

    def choose_project(self) -> None:
        """Ask for a project."""
        chosen = file_dialogs.project_to_open(self, self.workspace.settings)
        if chosen is not None:
            self.workspace.open_project(chosen)

    def show_settings(self) -> None:
        """Open the settings; they are there once at most."""
        box = self.findChild(SettingsDialog)
        if box is None:
            box = SettingsDialog(self, self.workspace)
            box.open()
        box.raise_()

    def ask_help(self) -> None:
        """Explain the figure under the pointer, or that has the focus; else open the help for the page in view, or close it."""
        place = place_here()
        if place and not (self.help.isVisible() and self.help.text.place == place):
            self.show_manual(place)
        else:
            self.show_help(self.help.isHidden())

    def show_manual(self, place: str = "index", *, wide: bool = False) -> None:
        """Open the manual at a place such as "glossary#lift", with room for pictures where it is to be read."""
        if wide:
            self.help.set_wide(True)
        self.show_help(True)
        self.help.show_place(place)

    def show_help(self, shown: bool) -> None:
        """Show the help beside the page, or hide it."""
        within = self.help.isAncestorOf(QApplication.focusWidget() or self)
        if shown and self.help.isHidden():
            self.help.show_anew()
        self.help.setVisible(shown)
        self.header.show_help_open(shown)
        self._place_help()
        if shown:
            self.help.text.setFocus()
        elif within:
            self.tabs.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_help()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.help.isVisible():
            self.show_help(False)
        else:
            super().keyPressEvent(event)

    def _place_help(self) -> None:
        """Beside the page where there is room for both, else over its right edge."""
        self._show_runs(self.header.runs_wanted and not self._runs_give_way())
        if self.help.isHidden():
            return
        decided = self.workspace.inspection.question(self.workspace.decisions.question)
        self.help.show_question(decided["name"] if decided else "", decided["summary"] if decided else "")
        self.help.show_page(self.current, self.commands.keys_of(self.current))
        floating = self.width() - self.help.width() < PAGE_BESIDE
        self.help.float(floating)
        if not floating:
            if self._beside.indexOf(self.help) < 0:
                self._beside.addWidget(self.help)
            return
        area = (
            self._beside.geometry()
        )  # before it is removed, after which there is none until it is laid out anew
        self._beside.removeWidget(self.help)
        self.help.setGeometry(
            area.right() + 1 - self.help.width(), area.top(), self.help.width(), area.height()
        )
        self.help.raise_()

    def _runs_give_way(self) -> bool:
        """Whether there is no room for the page, the help and the runs as well."""
        taken = self.help.width() + self._runs_width
        return not self.help.isHidden() and self.width() - taken < PAGE_BESIDE

    def tell_unexpected(self, note: Note, details: str) -> None:
        """Say what nobody expected."""
        self.error_page.tell(note, details)
        self._middle.setCurrentWidget(self.error_page)
        self.error_page.back.setFocus()

    def _leave_error(self) -> None:
        self._middle.setCurrentIndex(0)
        self.tabs.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        trainings = self.workspace.trainings
        if trainings.live is not None and self._closing is None:
            event.ignore()
            how = ask_how_to_close(self, trainings.waiting)
            if how is not None:
                self._closing = Closing(trainings, how, self)
                # Later: a window that is being asked to close does not hear another wish to.
                self._closing.ready.connect(self.close, Qt.ConnectionType.QueuedConnection)
                self._closing.begin()
            return
        if self._closing is not None and not self._closing.is_ready:
            event.ignore()
            return
        if not self.workspace.save() and not ask_whether_to_close_unsaved(self):
            self._closing = None
            event.ignore()  # the reason stands in the window; a second try may succeed
            return
        self.workspace.settings.geometry = self.saveGeometry()
        self.workspace.leave()
        event.accept()

    def _take_data(self, paths: list[Path]) -> None:
        workspace = self.workspace
        if workspace.project is None or not workspace.decisions.sources:
            workspace.add_sources(paths)
            self.show_page("data")
            return
        chosen = self.notices.ask_about_files(self, paths)
        if chosen == "new":
            workspace.new_project(paths)
        elif chosen in ("add", "replace"):
            workspace.add_sources(paths, replace=chosen == "replace")
            self.show_page("data")

    def _what_a_drop_does(self, paths: list[Path]) -> Drop:
        return what_a_drop_does(self.workspace, paths, scoring=self._is_scoring())

    def _is_scoring(self) -> bool:
        """Whether files that come in now are to be scored."""
        return self.current == "score" and self.hosts["score"].is_usable()

    def _step(self, by: int) -> None:
        place = self.stack.currentIndex() + by
        if 0 <= place < len(catalogue.NAMES):
            self.show_page(catalogue.NAMES[place])
            page = self.hosts[self.current].page
            stays = self.footer.isAncestorOf(QApplication.focusWidget() or self.footer)
            if not stays or (by > 0 and not page.leads_on()):
                # The button that was pressed cannot be used here, and Qt went on to the next one; or it is not the next thing to do,
                # and a further Enter would pass that by.
                self.tabs.setFocus()

    def _show_runs(self, wanted: bool) -> None:
        """Its width is what the user made it, whatever the pages beside it would like."""
        shown = wanted and self.stack.currentIndex() >= RUNS_FROM
        self.runs_panel.setVisible(shown)
        if shown:
            self._splitter.setSizes([self._runs_width, max(1, self.width() - self._runs_width)])

    def _toggle_runs(self, wanted: bool) -> None:
        if self._runs_give_way():
            self.header.want_runs(True)
            self.show_help(False)  # who asks for the runs gets them
        else:
            self._show_runs(wanted)

    def _keep_runs_width(self, width: int) -> None:
        self._runs_width = width

    def _on_project(self) -> None:
        project = self.workspace.project
        name = f"{project.name} — " if project else ""
        self.setWindowTitle(f"{name}Intent Desktop")
        left_at = project.bookmark.page if project else ""
        self.show_page(left_at if left_at in catalogue.NAMES else "data")
        if project is not None:
            # The other tabs' signs need their pages; they are made one at a time, between what the user does.
            QTimer.singleShot(0, self, self._make_next_page)

    def _on_opening(self) -> None:
        if self.workspace.opening:
            self.tabs.setFocus()  # what has it now may be gone when the project is here

    def _follow_tour(self, name: str) -> None:
        if self.current in ("data", "train"):  # who has gone elsewhere to look around is left there
            self.show_page(name)

    def _make_next_page(self) -> None:
        for name in catalogue.NAMES:
            if not self.hosts[name].is_made:
                self.hosts[name].make()
                self._refresh_marks()
                QTimer.singleShot(20, self, self._make_next_page)
                return

    def _say_undone(self, step: str) -> None:
        self.toast.say(self.tr("Undone: {step}").format(step=step))

    def _say_redone(self, step: str) -> None:
        self.toast.say(self.tr("Done again: {step}").format(step=step))

    def _refresh_later(self) -> None:
        self._refresh_timer.start()

    def _refresh(self) -> None:
        self.hosts[self.current].refresh()
        self._refresh_marks()
        if self.help.isVisible():
            self._place_help()

    def _refresh_marks(self) -> None:
        shown = self.hosts[self.current]
        usable = shown.is_made and shown.is_usable()
        self._caution.say(shown.page.caution() if usable else "", tone="caution")
        for place, host in enumerate(self.hosts.values()):
            if host.is_made:
                lack = host.page.lack()
                if lack:
                    self.tabs.set_state(place, "todo", lack.text, lack.brief or self._waits_for(host, lack))
                    continue
                remark = host.page.remark()
                text, brief = (remark.text, remark.brief) if remark else ("", "")
                self.tabs.set_state(place, host.page.mark(), text, brief)
            elif self.workspace.project is None:
                opening = self.workspace.opening
                brief = self.tr("Opening …") if opening else self._after("data")
                self.tabs.set_state(place, "todo", "", brief)
        self._refresh_footer()

    def _waits_for(self, host: PageHost, lack: Lack) -> str:
        """In two words where what a page lacks is brought about; empty where that is on the page itself."""
        if lack.page == host.name:
            return ""
        return self._after(lack.page)

    def _after(self, name: str) -> str:
        entry = catalogue.CATALOGUE[catalogue.NAMES.index(name)]
        return self.tr("After {page}").format(page=QCoreApplication.translate("Tabs", entry.title))

    def _refresh_footer(self) -> None:
        self.footer.stand_last()
        self.footer.show_for(self.hosts[self.current], self.stack.currentIndex())

    def _lay_out(self) -> None:
        # From the outside in: what comes into another widget is styled anew with all that it holds already.
        self._middle = QStackedWidget()
        self.setCentralWidget(self._middle)
        middle = QWidget()
        self._middle.addWidget(middle)
        self._middle.addWidget(self.error_page)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.header, self.tabs, self.notices, self.tour_guide):
            layout.addWidget(part)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        layout.addLayout(self._beside, 1)
        self._beside.addWidget(self._splitter, 1)
        layout.addWidget(self.footer)
        self.help.setParent(middle)
        # Over the foot: nothing that a step has changed stands there.
        hold_toasts(middle)
        self.toast = Toast(middle)
