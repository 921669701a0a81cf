"""Settings: how it looks, what it learns on, how much memory it takes, where things are, what is kept. Each counts at once."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.data import store
from intent_desktop.messages.language import LANGUAGES
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.confirmation import confirm
from intent_desktop.ui.language import Choice, language
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.theme.theme import Mode
from intent_desktop.ui.unexpected import clear_logs, log_folder, logs
from intent_desktop.ui.widgets.buttons import SecondaryButton
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Heading, Label, Rule
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.screen_room import room_on_screen
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.widgets.switch import Switch
from intent_desktop.ui.window.settings_device import DevicePart
from intent_desktop.ui.workspace import Workspace

GIGABYTE = 1_000_000_000


class SettingsDialog(Dialog):
    """One column of settings, grouped by what they are about."""

    def __init__(self, parent: QWidget, workspace: Workspace):
        super().__init__(parent, "settings_dialog", QCoreApplication.translate("SettingsDialog", "Settings"))
        self._workspace = workspace
        self._settings = workspace.settings
        self.setMinimumWidth(600)
        self._scroll = PageScroll(margin=0)
        self._scroll.body.setContentsMargins(0, 0, 0, 0)
        self._scroll.body.setSpacing(SPACE.medium)
        self.body.addWidget(self._scroll)
        for title, part in (
            (self.tr("Look"), self._look()),
            (self.tr("Language"), self._language()),
            (self.tr("Device for learning"), self._device()),
            (self.tr("Memory"), self._memory()),
            (self.tr("Folders"), self._folders()),
            (self.tr("Privacy"), self._privacy()),
        ):
            if self._scroll.body.count():
                self._scroll.add(Rule())
            row = QHBoxLayout()
            row.setSpacing(SPACE.large)
            heading = Heading(title)
            heading.setFixedWidth(150)
            row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(part, 1)
            self._scroll.add(row)
        self.add_button(self.tr("Close"), "close", default=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(
            0, self, self.fit
        )  # once what scrolls has been shown, and its letters have their size

    def fit(self) -> None:
        """Be as tall as what is written, but no taller than the window that it belongs to, or the screen: there it scrolls."""
        layout, parent = self.layout(), self.parentWidget()
        assert layout is not None
        assert parent is not None
        rows = self._scroll.body
        rows.invalidate()
        rows.activate()
        around = layout.totalMinimumSize().height() - self._scroll.minimumHeight()
        room = min(parent.window().height() - SPACE.wide, room_on_screen(self).height()) - around
        width = rows.totalMinimumSize().width()
        height = max(rows.totalHeightForWidth(width), rows.totalMinimumSize().height())
        bar = self._scroll.verticalScrollBar().sizeHint().width() + SPACE.small if height > room else 0
        self._scroll.setMinimumSize(width + bar, min(height, room))
        super().fit()

    def _look(self) -> QVBoxLayout:
        column = _column()
        modes: list[tuple[Mode, str]] = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]
        self.appearance = SegmentedControl(modes, self.tr("Look"))
        self.appearance.setObjectName("settings_appearance")
        self.appearance.set_value(theme().mode)
        self.appearance.changed.connect(self._choose_look)
        column.addWidget(self.appearance)
        self.motion = Switch(self.tr("Short movements that show where something went"))
        self.motion.setObjectName("settings_motion")
        self.motion.setChecked(self._settings.motion)
        self.motion.toggled.connect(self._choose_motion)
        column.addWidget(self.motion)
        return column

    def _language(self) -> QVBoxLayout:
        column = _column()
        # A language is called by its own name, so that who is lost in another finds it.
        choices: list[tuple[Choice, str]] = [("system", self.tr("As the system"))]
        choices += [(name, title) for name, title in LANGUAGES.items()]  # type: ignore[misc]
        self.language = SegmentedControl(choices, self.tr("Language"))
        self.language.setObjectName("settings_language")
        self.language.set_value(self._settings.language)
        self.language.changed.connect(self._choose_language)
        column.addWidget(self.language)
        column.addWidget(
            Caption(
                self.tr(
                    "What has been written so far, such as reports and scores, stays in the language it was written in."
                )
            )
        )
        return column

    def _device(self) -> QVBoxLayout:
        column = _column()
        self.device = DevicePart(self, self._workspace)
        column.addWidget(self.device)
        return column

    def _memory(self) -> QVBoxLayout:
        column = _column()
        fitting = self.tr("As fits this computer ({size} GB)").format(
            size=f"{store.fitting_memory() / GIGABYTE:.1f}"
        )
        self.memory_kind = SegmentedControl(
            [(False, fitting), (True, self.tr("At most"))], self.tr("Memory for reading data")
        )
        self.memory_kind.setObjectName("settings_memory_kind")
        self.memory = NumberBox()
        self.memory.setObjectName("settings_memory")
        self.memory.setAccessibleName(self.tr("Most memory for reading data, in GB"))
        self.memory.setSuffix(" GB")
        self.memory.setDecimals(2)
        self.memory.setSingleStep(0.25)
        self.memory.setRange(
            -(-store.LEAST_MEMORY * 100 // GIGABYTE) / 100, int(store.most_memory() / GIGABYTE * 100) / 100
        )
        limit = self._settings.memory_limit
        self.memory_kind.set_value(limit is not None)
        self.memory.setValue((limit or store.fitting_memory()) / GIGABYTE)
        self.memory.setEnabled(limit is not None)
        self.memory_kind.changed.connect(self._choose_memory)
        self.memory.valueChanged.connect(self._choose_memory)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.memory_kind)
        row.addWidget(self.memory)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            Caption(
                self.tr(
                    "For reading and preparing data, from the next job on. What does not fit is kept on disk "
                    "meanwhile, which takes longer and answers the same. Models take what they need beside it."
                )
            )
        )
        return column

    def _folders(self) -> QVBoxLayout:
        column = _column()
        self.folder = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.folder.setObjectName("settings_projects_folder")
        choose = SecondaryButton(self.tr("Choose…"))
        choose.setObjectName("choose_projects_folder")
        choose.setAccessibleName(self.tr("Choose the folder of new projects"))
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        column.addWidget(Label(self.tr("New projects are made in"), "soft"))
        column.addLayout(row)
        self._show_folder()
        return column

    def _privacy(self) -> QVBoxLayout:
        column = _column()
        column.addWidget(
            Label(self.tr("Nothing is sent anywhere: no data, no figures, no reports of errors."), "strong")
        )
        self.recent = Label(role="soft")
        self.recent.setObjectName("settings_recent")
        self.clear_recent = SecondaryButton(self.tr("Clear"))
        self.clear_recent.setObjectName("clear_recent")
        self.clear_recent.setAccessibleName(self.tr("Clear the list of recent projects"))
        self.clear_recent.clicked.connect(self._ask_clear_recent)
        self.logs = Label(role="soft")
        self.logs.setObjectName("settings_logs")
        self.show_logs = SecondaryButton(self.tr("Show"))
        self.show_logs.setAccessibleName(self.tr("Show the folder of logs"))
        self.show_logs.clicked.connect(lambda: show_outside(log_folder(), self._workspace))
        self.clear_logs = SecondaryButton(self.tr("Clear"))
        self.clear_logs.setObjectName("clear_logs")
        self.clear_logs.setAccessibleName(self.tr("Clear the logs"))
        self.clear_logs.clicked.connect(self._ask_clear_logs)
        for words, buttons in (
            (self.recent, (self.clear_recent,)),
            (self.logs, (self.show_logs, self.clear_logs)),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE.small)
            row.addWidget(words, 1)
            for button in buttons:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addWidget(
            Caption(
                self.tr(
                    "A project's folder holds a copy of its data, its runs and its models: delete the folder to be "
                    "rid of them. These settings are kept in {place}."
                ).format(place=self._settings.place)
            )
        )
        self._show_kept()
        return column

    def _choose_look(self, mode: Mode) -> None:
        self._settings.appearance = mode
        theme().set_mode(mode)

    def _choose_language(self, choice: Choice) -> None:
        self._settings.language = choice
        # Later: the window is made anew, and this dialog with it.
        QTimer.singleShot(0, language(), lambda: language().choose(choice))

    def _choose_motion(self, wanted: bool) -> None:
        self._settings.motion = wanted

    def _choose_memory(self) -> None:
        limited = bool(self.memory_kind.value())
        self.memory.setEnabled(limited)
        self._settings.memory_limit = round(self.memory.value() * GIGABYTE) if limited else None

    def _choose_folder(self) -> None:
        folder = file_dialogs.folder_to_open(self, self._settings)
        if folder is not None:
            self._settings.projects_folder = folder
            self._show_folder()

    def _show_folder(self) -> None:
        self.folder.setText(str(self._settings.projects_folder))

    def _show_kept(self) -> None:
        recent = len(self._settings.recent_projects)
        self.recent.setText(
            self.tr("The list of recent projects is empty.")
            if not recent
            else self.tr("The list of recent projects names 1 project.")
            if recent == 1
            else self.tr("The list of recent projects names {count} projects.").format(count=recent)
        )
        self.clear_recent.setEnabled(recent > 0)
        kept = logs()
        size = sum(_size(file) for file in kept)
        self.logs.setText(
            self.tr("Logs of errors: none.")
            if not size
            else self.tr("Logs of errors, {size} kB in {place}.").format(
                size=max(1, round(size / 1000)), place=log_folder()
            )
        )
        self.clear_logs.setEnabled(size > 0)
        self.show_logs.setEnabled(bool(kept))

    def _ask_clear_recent(self) -> None:
        def clear() -> None:
            self._settings.forget_all_projects()
            self._show_kept()

        confirm(
            self,
            "clear_recent_question",
            self.tr("Clear the list of recent projects?"),
            self.tr("The projects themselves stay where they are."),
            self.tr("Clear"),
            clear,
        )

    def _ask_clear_logs(self) -> None:
        def clear() -> None:
            clear_logs()
            self._show_kept()

        confirm(
            self,
            "clear_logs_question",
            self.tr("Clear the logs of errors?"),
            self.tr("They would help to find out what went wrong. They have not been sent anywhere."),
            self.tr("Clear"),
            clear,
        )


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE.small)
    return column


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
