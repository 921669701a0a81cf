"""What stands in the window's place when something went wrong that nobody foresaw: what happened, what to do, what to pass on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from intent_desktop.messages import Note
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.unexpected import report
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.dialog import Dialog
from intent_desktop.ui.widgets.labels import Caption, Label, Title
from intent_desktop.ui.widgets.sign import Sign

WIDEST = 620


class ErrorPage(QWidget):
    """Seen until a person goes back to work. Further errors meanwhile are counted and join the details."""

    left = Signal()
    """Back to the work."""

    def __init__(self, settings: Settings, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("error_page")
        self._settings = settings
        self._details: list[str] = []
        self._again = Label(role="soft")
        self._said = Banner()
        self.back = PrimaryButton(self.tr("Go back to your work"), "arrow-left")
        self.back.setObjectName("leave_error")
        self.back.clicked.connect(self._leave)
        copy = SecondaryButton(self.tr("Copy details"), "copy")
        copy.setObjectName("copy_error")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details()))
        save = SecondaryButton(self.tr("Save the log…"), "save")
        save.setObjectName("save_error")
        save.clicked.connect(lambda: save_log(self, self._settings, self._said, self.details()))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        for button in (self.back, copy, save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE.large)
        head.addWidget(Sign("bad", "bad", 36), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE.small)
        words.addWidget(Title(self.tr("Something went wrong here")))
        words.addWidget(
            Label(
                self.tr(
                    "This is a mistake of the program, not yours. Your files are unharmed, and what is being learnt "
                    "goes on."
                )
            )
        )
        words.addWidget(self._again)
        head.addLayout(words, 1)
        card.add(head)
        card.body.addSpacing(SPACE.small)
        card.add(Label(self.tr("What you can do"), "strong"))
        for step in (
            self.tr("Go back and try it once more, or in another way."),
            self.tr("If it happens again, close the window and open it anew: you go on where you were."),
            self.tr("To report it, copy the details or save the log, and read through what you pass on."),
        ):
            card.add(Label(f"•  {step}"))
        card.body.addSpacing(SPACE.small)
        card.add(buttons)
        card.add(self._said)
        card.add(
            Caption(
                self.tr(
                    "Nothing is sent by itself. The log names what the program did and the places of files; an error may "
                    "quote a value of your data."
                )
            )
        )
        card.setMaximumWidth(WIDEST)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 8)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)

    def tell(self, note: Note, details: str) -> None:
        """Take in what happened."""
        self._details.append("\n".join(filter(None, (note.text(), details))))
        count = len(self._details)
        self._again.setText(self.tr("It has happened {count} times.").format(count=count))
        self._again.setVisible(count > 1)
        self._said.say("")
        self.setAccessibleName(self.tr("Something went wrong here"))

    def details(self) -> str:
        """All there is to pass on."""
        return report("\n".join(self._details))

    def _leave(self) -> None:
        self._details.clear()
        self.left.emit()


class LogDialog(Dialog):
    """A log to look at, to copy and to save."""

    def __init__(self, parent: QWidget, settings: Settings, text: str):
        super().__init__(
            parent,
            "log_dialog",
            QCoreApplication.translate("ErrorPage", "What the last start left"),
            QCoreApplication.translate("ErrorPage", "Where the program stood when it ended"),
            QCoreApplication.translate(
                "ErrorPage",
                "It is of use to whoever mends the program. It is sent nowhere; save it to pass it on.",
            ),
        )
        self.setMinimumWidth(600)
        self.text = QPlainTextEdit(text)
        self.text.setObjectName("log_text")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The log"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMinimumHeight(260)
        self._said = Banner()
        self.body.addWidget(self.text)
        self.body.addWidget(self._said)
        save = SecondaryButton(self.tr("Save the log…"), "save")
        save.setObjectName("save_log")
        save.clicked.connect(lambda: save_log(self, settings, self._said, report(text)))
        copy = SecondaryButton(self.tr("Copy details"), "copy")
        copy.setObjectName("copy_log")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report(text)))
        self.add_aside(copy)
        self.add_aside(save)
        self.add_button(self.tr("Close"), "close", default=True)


def save_log(parent: QWidget, settings: Settings, said: Banner, text: str) -> None:
    """Ask where to, and write it there; `said` tells how that went."""
    place = file_dialogs.place_to_save(
        parent,
        settings,
        QCoreApplication.translate("ErrorPage", "Save the log"),
        "intent-desktop.log",
        QCoreApplication.translate("ErrorPage", "Logs") + " (*.log)",
        ".log",
    )
    if place is None:
        return
    try:
        Path(place).write_text(text, encoding="utf-8")
    except OSError as error:
        refused = Note("file_refused", {"file": str(place), "reason": error.strerror or str(error)})
        said.say(refused.text(), refused.advice(), "bad")
    else:
        said.say(
            QCoreApplication.translate("ErrorPage", "Saved as {file}.").format(file=place.name), "", "good"
        )
