"""Where the data come from: the project's files, what they are taken for, how they are joined, and how to bring others."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from intent_desktop.engine.projects import ProjectSource
from intent_desktop.messages.punctuation import aside
from intent_desktop.ui.pages.data_joined import JoinedTables
from intent_desktop.ui.pages.data_words import shape_name
from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.widgets import (
    ElidedLabel,
    IconButton,
    MenuButton,
    SecondaryButton,
    Sign,
    Title,
)
from intent_desktop.ui.widgets.labels import plain_tooltip
from intent_desktop.ui.workspace import Workspace

_CHIPS = 2
_CHIP_WIDTH = 330


class SourceBar(QWidget):
    """One line on the data as a whole, one on why; the files at the right. Below, how several tables are joined."""

    add_wanted = Signal()
    add_folder_wanted = Signal()
    replace_wanted = Signal()
    replace_some_wanted = Signal(list)
    read_again_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[list[ProjectSource], bool, str] | None = None
        self._title = Title()
        self._title.setObjectName("data_title")
        self._reason = ElidedLabel(role="soft")
        self._reason.setObjectName("shape_reason")
        self._chips = [FileChip() for _ in range(_CHIPS)]
        for chip in self._chips:
            chip.removed.connect(workspace.remove_source)
        self._more = MenuButton()
        self._more.setObjectName("more_files")
        self._more.hide()
        add = SecondaryButton(self.tr("&Add files …"), "plus")
        add.setObjectName("add_files")
        add.setAccessibleDescription(
            self.tr(
                "Brings more files of the same kind, or a table of customers, items or orders, into this project."
            )
        )
        add.clicked.connect(self.add_wanted)
        other = IconButton("more", self.tr("More about the files"))
        other.setObjectName("file_menu")
        menu = QMenu(other)
        for name, text, sign, signal in (
            ("add_folder", self.tr("Add a folder …"), "folder", self.add_folder_wanted),
            ("replace_files", self.tr("Replace by other files …"), "file", self.replace_wanted),
            ("read_again", self.tr("Read the files again"), "refresh", self.read_again_wanted),
        ):
            action = QAction(icon(sign), text, menu)
            action.setObjectName(name)
            action.triggered.connect(signal)
            menu.addAction(action)
        other.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        self.joined = JoinedTables()
        self.joined.removed.connect(lambda names: workspace.remove_sources(self._named(names)))
        self.joined.replaced.connect(lambda names: self.replace_some_wanted.emit(self._named(names)))
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addLayout(words, 1)
        for chip in self._chips:
            line.addWidget(chip)
        line.addWidget(self._more)
        line.addWidget(add)
        line.addWidget(other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        layout.addLayout(line)
        layout.addWidget(self.joined)

    def refresh(self) -> None:
        """Show the workspace as it is now."""
        result = self._workspace.inspection.result
        if result is None:
            self._title.setText(self._workspace.project.name if self._workspace.project else "")
            self._reason.setText("")
        else:
            rows = (
                self.tr("1 row")
                if result["rows"] == 1
                else self.tr("{rows} rows").format(rows=f"{result['rows']:,}")
            )
            self._title.setText(f"{shape_name(result['shape'])} · {rows}")
            self._reason.setText(result["shape_reason"])
        sources = list(self._workspace.decisions.sources)
        problem = self._workspace.inspection.problem
        wrong = Path(str(problem.parameters.get("file", ""))).name if problem is not None else ""
        tables = result["sources"] if result is not None and problem is None else []
        self.joined.show_tables(tables, is_log=result is not None and result["shape"] == "event log")
        shown = (sources, len(tables) > 1, wrong)
        if shown != self._shown:
            self._shown = shown
            # Joined tables have cards of their own below.
            self._show_files([] if len(tables) > 1 else sources, wrong)

    def _named(self, names: Sequence[str]) -> list[ProjectSource]:
        return [source for source in self._workspace.decisions.sources if Path(source.absolute).name in names]

    def _show_files(self, sources: list[ProjectSource], wrong: str) -> None:
        # The file that is the trouble stands first.
        sources = sorted(sources, key=lambda source: Path(source.absolute).name != wrong)
        for place, chip in enumerate(self._chips):
            source = sources[place] if place < len(sources) else None
            chip.show_source(source, source is not None and Path(source.absolute).name == wrong)
        rest = sources[_CHIPS:]
        self._more.setVisible(bool(rest))
        self._more.setText(self.tr("{count} more").format(count=f"{len(rest):,}"))
        self._more.setAccessibleName(self.tr("{count} more files").format(count=f"{len(rest):,}"))
        menu = self._more.menu()
        menu.clear()
        for source in rest[:50]:
            text = self.tr("Remove {name}").format(name=Path(source.absolute).name).replace("&", "&&")
            action = menu.addAction(icon("cross"), aside(text, file_size(source.bytes)))
            action.triggered.connect(lambda _=False, gone=source: self._workspace.remove_source(gone))


class FileChip(QFrame):
    """A file's name and size, with a button that takes it out of the project. Hidden without a file."""

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_CHIP_WIDTH)
        self._source: ProjectSource | None = None
        self._sign = Sign("file", "soft", 16)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._size = ElidedLabel(role="caption")
        self._remove = IconButton("cross", "")
        self._remove.clicked.connect(lambda: self.removed.emit(self._source))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.small, 0, 2, 0)
        layout.setSpacing(SPACE.tiny + 2)
        layout.addWidget(self._sign)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._size)
        layout.addWidget(self._remove)
        self.hide()

    def show_source(self, source: ProjectSource | None, is_wrong: bool) -> None:
        """Show a file, or none; marked where it is the one that cannot be used."""
        self._source = source
        self.setVisible(source is not None)
        if source is None:
            return
        name = Path(source.absolute).name
        self._sign.show_icon(*(("bad", "bad") if is_wrong else ("file", "soft")))
        self.setAccessibleDescription(self.tr("Cannot be used") if is_wrong else "")
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(source.absolute))
        self._name.setText(name)
        self._size.setText(file_size(source.bytes))
        self._size.setMinimumWidth(self._size.sizeHint().width())
        words = self.tr("Remove {name} from the project").format(name=name)
        self._remove.setObjectName(f"remove_{name}")
        self._remove.setAccessibleName(words)
        self._remove.setToolTip(plain_tooltip(words))


def file_size(size: int) -> str:
    """A size in the unit in which it is a small number."""
    for unit, step in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)):
        if size >= step:
            share = size / step
            return f"{share:.1f} {unit}" if share < 10 else f"{share:.0f} {unit}"
    return f"{size} B"
