"""The start without a project: bring files, go on with a project, or try a simulated shop."""

import datetime
import itertools
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDate, QDateTime, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.events import Failed, Progress
from intent_desktop.messages import listed
from intent_desktop.ui import dates
from intent_desktop.ui.pages.data_picture import ProductPicture
from intent_desktop.ui.recovery import is_left_behind
from intent_desktop.ui.theme import RADIUS, SPACE, theme
from intent_desktop.ui.widgets import (
    Banner,
    Caption,
    Card,
    ElidedLabel,
    IconButton,
    Label,
    PageScroll,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
    Sign,
    Tag,
    Title,
)
from intent_desktop.ui.workspace import Workspace

_WIDEST, _HIGHEST = 1_120, 540
_MOST_RECENT, _ROW = 4, 42


class _Recent(NamedTuple):
    """A project as the list shows it."""

    file: Path
    when: datetime.datetime
    left_behind: bool


class Welcome(PageScroll):
    """What to begin with. The buttons for files and projects only ask: the page knows the way."""

    files_wanted = Signal()
    folder_wanted = Signal()
    project_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("welcome")
        self._workspace = workspace
        self._recent = RecentProjects(workspace)
        self._recent.renewed.connect(self._order)
        self._demo = DemoShop(workspace)
        drop = self._drop_area()
        right = QVBoxLayout()
        right.setSpacing(SPACE.large)
        right.addWidget(self._recent)
        right.addWidget(self._demo, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.large)
        row.addWidget(drop, 6)
        row.addLayout(right, 5)
        promise = QHBoxLayout()
        promise.setSpacing(SPACE.small)
        promise.addStretch(1)
        promise.addWidget(Sign("lock", "soft", 16))
        promise.addWidget(
            ElidedLabel(
                self.tr("Nothing leaves this computer: your data are read, learnt from and kept here."),
                "soft",
            )
        )
        promise.addStretch(1)
        column = QWidget()
        column.setMaximumSize(_WIDEST, _HIGHEST)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.large)
        inner.addLayout(row, 1)
        inner.addLayout(promise)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 100)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.add(middle, 8)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show the recent projects as they are now."""
        self._recent.refresh()

    def _order(self) -> None:
        """Tab goes from the drop area to the projects, which come later than the rest, then to the demo shop."""
        stops: list[QWidget] = [self._last_of_drop_area, *self._recent.stops(), *self._demo.stops()]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _drop_area(self) -> QWidget:
        area = _DropArea()
        title = Title(self.tr("Drop files or a folder here"))
        text = Label(self.tr("Exports of what your customers did, or of what you know about them."), "soft")
        kinds = Caption(
            self.tr("CSV and other text tables, Excel, JSON, Parquet – also as .zip, .gz or .bz2")
        )
        for label in (title, text, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        files = PrimaryButton(self.tr("&Open files …"), "file")
        files.setObjectName("open_files")
        files.clicked.connect(self.files_wanted)
        folder = SecondaryButton(self.tr("Open a fo&lder …"), "folder")
        folder.setObjectName("open_folder")
        folder.clicked.connect(self.folder_wanted)
        project = QuietButton(self.tr("Open a &project …"))
        project.setObjectName("open_project")
        project.clicked.connect(self.project_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addStretch(1)
        buttons.addWidget(files)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        layout = QVBoxLayout(area)
        layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        layout.setSpacing(SPACE.small)
        layout.addStretch(2)
        layout.addWidget(ProductPicture(), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACE.large)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(SPACE.medium)
        layout.addLayout(buttons)
        self._last_of_drop_area = project
        layout.addWidget(project, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        layout.addWidget(kinds)
        return area


class _DropArea(QFrame):
    """The dashed surface. The drop itself is the window's: it takes files anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.outline), 1.2)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS.card, RADIUS.card)


class RecentProjects(Card):
    """The projects opened last, newest first. `renewed` when other ones are shown."""

    renewed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("recent_projects")
        self.set_title(self.tr("Recent projects"))
        self._workspace = workspace
        self._shown: list[_Recent] | None = None
        self._lines: list[_RecentLine] = []
        self.body.setSpacing(2)
        self.hide()

    def refresh(self) -> None:
        """Look at the disk for them, away from the window's thread."""
        known = self._workspace.settings.recent_projects
        self._workspace.bridge.perform(self, lambda: _look_at(known), self._show)

    def _show(self, found: list[_Recent]) -> None:
        if found == self._shown:
            return
        self._shown = found
        for line in self._lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(recent) for recent in found[:_MOST_RECENT]]
        self.setVisible(bool(found))
        self.renewed.emit()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, from above."""
        return [button for line in self._lines for button in (line.open, line.forget)]

    def _line(self, recent: _Recent) -> "_RecentLine":
        line = _RecentLine(recent)
        line.open.clicked.connect(lambda: self._workspace.open_project(recent.file))
        line.forget.clicked.connect(lambda: self._forget(recent.file))
        self.add(line)
        return line

    def _forget(self, file: Path) -> None:
        """Take a project from the list; the project itself stays where it is."""
        self._workspace.settings.forget_project(file)
        self.refresh()


class _RecentLine(QWidget):
    """One project: the button that opens it, and one that takes it from the list."""

    def __init__(self, recent: _Recent):
        super().__init__()
        self.setFixedHeight(_ROW)
        self.open = _RecentRow(recent)
        self.forget = IconButton("cross", self.tr("Take {name} from this list").format(name=recent.file.stem))
        self.forget.setObjectName(f"forget_{recent.file.stem}")
        self.forget.setToolTip(self.tr("Take it from this list; the project itself stays"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(self.open, 1)
        layout.addWidget(self.forget)


class _RecentRow(QPushButton):
    """One project: its name, its folder, when it was worked on."""

    def __init__(self, recent: _Recent):
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setObjectName(f"recent_{recent.file.stem}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        name = ElidedLabel(recent.file.stem, "strong")
        folder = ElidedLabel(str(recent.file.parent.parent), "caption", mode=Qt.TextElideMode.ElideMiddle)
        when = ElidedLabel(_when(recent.when), "caption")
        when.setMinimumWidth(when.sizeHint().width())
        mark = Tag(self.tr("unsaved changes"), "caution")
        mark.setVisible(recent.left_behind)
        words = QVBoxLayout()
        words.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(SPACE.small)
        top.addWidget(name)
        top.addWidget(mark)
        top.addStretch(1)
        words.addLayout(top)
        words.addWidget(folder)
        layout = QHBoxLayout(self)
        self._inside = layout
        layout.setContentsMargins(SPACE.small, SPACE.tiny, SPACE.small, SPACE.tiny)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(Sign("data", "soft", 20))
        layout.addLayout(words, 1)
        layout.addWidget(when)
        left = self.tr("It has unsaved changes from an interrupted session.") if recent.left_behind else ""
        self.setToolTip(left)
        self.setAccessibleName(self.tr("Open the project {name}").format(name=recent.file.stem))
        self.setAccessibleDescription(listed(filter(None, (recent.file.parent, left)), apart=True))

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSize()


class DemoShop(Card):
    """The quickest way to see it all at work: the demo shop's tour, begun, followed and stopped here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("demo_shop")
        self.setProperty("role", "invitation")
        self.set_title(self.tr("See it at work in two minutes"))
        self._tour = workspace.tour
        words = Label(
            self.tr(
                "No data of your own are needed: the demo shop has 2,800 customers and about 285,000 events, "
                "and goes all the way by itself while you watch."
            ),
            "soft",
        )
        self._failure = Banner(tone="bad")
        self._start = SecondaryButton(self.tr("Try the &demo shop"), "play")
        self._start.setObjectName("try_demo_shop")
        self._start.clicked.connect(self.start)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Simulating the demo shop"))
        self._stage = ElidedLabel(role="soft")
        self._cancel = QuietButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_demo_shop")
        self._cancel.clicked.connect(self._tour.stop)
        self._under_way = QWidget()
        line = QHBoxLayout()
        line.addWidget(self._stage, 1)
        line.addWidget(self._cancel)
        way = QVBoxLayout(self._under_way)
        way.setContentsMargins(0, 0, 0, 0)
        way.setSpacing(2)
        way.addLayout(line)
        way.addWidget(self._bar)
        self.add(words)
        self.add(self._steps())
        for part in (self._failure, self._start, self._under_way):
            self.add(part)
        self.body.addStretch(1)
        self._tour.changed.connect(self._show_state)
        self._tour.progressed.connect(self._on_progress)
        self._tour.failed.connect(self._on_failed)
        self._show_state()

    def _steps(self) -> QGridLayout:
        """What happens, each step with its sign."""
        steps = (
            ("shop", self.tr("A shop’s year is simulated and read")),
            ("question", self.tr("The question is asked: will this visitor buy?")),
            ("train", self.tr("Five models learn; you see their curves grow")),
            ("evaluate", self.tr("You see how far the best one can be trusted")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.medium)
        grid.setContentsMargins(0, SPACE.small, 0, SPACE.medium)
        grid.setColumnStretch(1, 1)
        for place, (icon, text) in enumerate(steps):
            grid.addWidget(Sign(icon, "accent", 18), place, 0)
            grid.addWidget(Label(text), place, 1)
        return grid

    def start(self) -> None:
        """Begin the tour."""
        self._failure.say("")
        self._tour.start()

    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [self._start, self._cancel]

    def _on_progress(self, progress: Progress) -> None:
        self._bar.setRange(0, round(progress.total))
        self._bar.setValue(round(progress.done))

    def _on_failed(self, failed: Failed) -> None:
        self._failure.say(failed.note.text(), failed.note.advice(), "bad", failed.details)

    def _show_state(self) -> None:
        running = self._tour.running
        self._start.setVisible(not running)
        self._under_way.setVisible(running)
        self._stage.setText(self.tr("Simulating the shop’s year …") if running else "")
        if not running:
            self._bar.setRange(0, 1)
            self._bar.setValue(0)


def _look_at(files: list[Path]) -> list[_Recent]:
    found = []
    for file in files:
        try:
            when = datetime.datetime.fromtimestamp(file.stat().st_mtime)
        except OSError:
            continue
        found.append(_Recent(file, when, is_left_behind(file)))
    return found


def _when(moment: datetime.datetime) -> str:
    """When a project was worked on last: a moment of today as its time, an earlier one as its day."""
    when = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    today = when.date() == QDate.currentDate()
    return dates.time_of_day(when.time()) if today else dates.day(when.date())
