"""The middle of Score before there is a check: what can be scored, the list made last, and how far a check is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from intent_desktop.engine.requests import PRETRAINING
from intent_desktop.events import Progress
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui.pages.score_earlier import Earlier
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from intent_desktop.ui.widgets.empty_state import EmptyState

_STEPS = 1_000


class StartView(QWidget):
    """Offers the project's own data, where it has some, and files from elsewhere."""

    own_data_wanted = Signal()
    files_wanted = Signal()
    last_wanted = Signal()
    """The list made last shall be shown again."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._question = ""
        self._state = EmptyState("score", "")
        self._own_data = PrimaryButton(self.tr("Use this project's data"), "data")
        self._own_data.setObjectName("score_own_data")
        self._own_data.clicked.connect(self.own_data_wanted)
        self._files = PrimaryButton(self.tr("Choose files …"), "folder")
        self._files.setObjectName("choose_files_to_score")
        self._files.clicked.connect(self.files_wanted)
        for button in (self._own_data, self._files):
            self._state.add_action(button)
        self._last = Banner()
        self._last.setObjectName("last_scores")
        self._last.add_action(self.tr("Open"), self.last_wanted.emit).setObjectName("open_last_scores")
        above = QVBoxLayout()
        above.setContentsMargins(SPACE.wide, SPACE.medium, SPACE.wide, 0)
        above.addWidget(self._last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._state, 1)
        self.wait()

    def wait(self) -> None:
        """Offer nothing to press before it is known what the model wants: it would change under the pointer."""
        for button in (self._own_data, self._files):
            button.hide()
        self._state.say(self.tr("Drop the files to score here"))

    def offer(self, *, own_data: bool, question: str = "", looks_ahead: bool = False) -> None:
        """Whether the project has data of its own, what the model answers, and whether that is what comes after the data."""
        self._files.show()
        self._own_data.setVisible(own_data)
        learnt = own_data and not looks_ahead
        self._own_data.set_primary(not learnt)
        self._files.set_primary(learnt or not own_data)
        text = self.tr(
            "New visitors or customers, in files like those the model learnt from. The answer itself need not be in them."
        )
        if question == PRETRAINING:
            text = self.tr(
                "Customers and what they did, in files like those the encoder learnt from. For each of them it says what to "
                "expect and when, and describes their behaviour in numbers for other programs."
            )
        headline = self.tr("Drop the files to score here")
        if own_data:
            headline = self.tr("Score this project's data, or drop other files here")
            if not looks_ahead:
                headline = self.tr("Drop new files here, or use this project's data")
            seen = self.tr(
                "Of this project's data the model has learnt from most rows, so it looks surer there than it is. The figures on "
                "Evaluate are of rows it had not seen."
            )
            if looks_ahead:
                seen = self.tr(
                    "The model has learnt from this project's data and now looks ahead from their last event. How well it does that "
                    "is on Evaluate, found on a part it had not learnt from."
                )
            text += "\n\n" + seen
        self._state.say(headline, text)

    def offer_last(self, latest: Earlier | None) -> None:
        """Offer the list of scores that was made last; None: there is none."""
        text = self.tr("Your last list: {name}").format(name=latest.title()) if latest else ""
        self._last.say(text)


class CheckingView(EmptyState):
    """What is being checked, and how far that is; `stop_wanted` asks to end it."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__("clock", "", parent=parent)
        self.setObjectName("checking_view")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.add_progress(self._bar)
        stop = QuietButton(self.tr("Stop"), "stop")
        stop.setObjectName("stop_check")
        stop.clicked.connect(self.stop_wanted)
        self.add_action(stop)
        self._names = ""

    def show_files(self, names: str) -> None:
        """A check of the files of these names, one a line, begins."""
        self._names = names
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Checking the files"))
        self.say(self.tr("Checking the files …"), names)

    def show_progress(self, progress: Progress) -> None:
        """Show how far a stage of the check is; a total of 0 is unknown."""
        stage = stage_name(progress.stage)
        self.say(self.tr("Checking the files …"), f"{self._names}\n{stage}")
        self._bar.setAccessibleName(stage)
        self._bar.setRange(0, _STEPS if progress.total > 0 else 0)
        if progress.total > 0:
            self._bar.setValue(round(_STEPS * min(progress.done / progress.total, 1)))
