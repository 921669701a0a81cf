"""The tab Question: what a person wants to know, how it is asked, and what the data lack for the other questions."""

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QWidget

from intent_desktop.messages.punctuation import labelled
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.pages import question_settings
from intent_desktop.ui.pages.base import Lack, Mark, Page
from intent_desktop.ui.pages.question_card import LackingQuestionCard, QuestionCard
from intent_desktop.ui.pages.question_detail import QuestionDetail
from intent_desktop.ui.pages.question_picture import Activity
from intent_desktop.ui.trainings import TEST_FILE
from intent_desktop.ui.widgets import Banner, CardGroup, EmptyState, FlowLayout, Heading, PageScroll
from intent_desktop.ui.widgets.tab_order import follow_layouts
from intent_desktop.ui.workspace import Workspace

_LIST_WIDTH = 400
_WIDE_LIST = 680
_WIDE_PAGE = 1_500
_CARD_WIDTH = 290


class QuestionPage(Page):
    """Cards of all questions at the left, the chosen one at the right."""

    name = "question"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._listed: list[dict[str, Any]] = []
        self._shown: dict[str, tuple[QuestionCard, LackingQuestionCard]] = {}
        self._activity: Activity | None = None
        self._activity_of: tuple[str, str] | None = None
        """The file and its column of times that the activity is asked of."""
        self._changed_data = Banner()
        self._changed_data.setObjectName("question_banner")
        self._cards = CardGroup(self.tr("Questions"), least_width=_CARD_WIDTH, most_columns=2)
        self._cards.setObjectName("question_cards")
        self._cards.changed.connect(self._choose)
        lacking = QWidget()
        self._lacking = FlowLayout(lacking, least_width=_CARD_WIDTH, most_columns=2)
        self._lacking_title = Heading(self.tr("Not with these data yet"))
        self._list = questions = PageScroll()
        questions.setFixedWidth(_LIST_WIDTH)
        for part in (self._changed_data, self._cards, self._lacking_title, lacking):
            questions.add(part)
        questions.body.addStretch(1)
        self._detail = QuestionDetail()
        self._detail.changed.connect(self._set)
        self._detail.moments_changed.connect(self._set_moments)
        self._detail.reset_wanted.connect(self._reset)
        self._detail.problem_changed.connect(self.state_changed)
        self._detail.money_changed.connect(self._set_money)
        self._detail.test_file_wanted.connect(self._choose_test_file)
        self._nothing = EmptyState("question", self.tr("No question chosen yet"))
        side = QFrame()
        side.setProperty("role", "side")
        self._side = QStackedLayout(side)
        self._side.addWidget(self._nothing)
        self._side.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(questions)
        layout.addWidget(side, 1)

    def purpose(self) -> str:
        return self.tr("Choose what you want to know, and say how far ahead and how it shall be judged.")

    def lack(self) -> Lack | None:
        result = self.workspace.inspection.result
        if result is None:
            return self.lack_of_data(self.tr("Questions need data. Bring in a file first."))
        gate = result["gate"]
        if gate["verdict"] == "not usable":
            return Lack(gate["message"], "quality", self.tr("Go to Quality"))
        return None

    def mark(self) -> Mark:
        if self.workspace.decisions.question is None or self.lack() is not None:
            return "ready"
        if not self.may_go_on():
            return "attention"
        unseen = self.workspace.inspection.unseen_suggestion
        return "ready" if self.workspace.decisions.question == unseen else "done"

    def may_go_on(self) -> bool:
        return self._chosen() is not None and not self._open_point()

    def ready_text(self) -> str:
        chosen = self._chosen()
        if chosen is None:
            return self.tr("Choose a question to go on.")
        return self._open_point() or question_settings.in_short(chosen, self._stored())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = _WIDE_LIST if self.width() >= _WIDE_PAGE else _LIST_WIDTH
        if width != self._list.width():
            self._list.setFixedWidth(width)
            self._scroll_to_chosen()  # the cards stand elsewhere

    def entered(self) -> None:
        self.workspace.inspection.unseen_suggestion = None
        self._scroll_to_chosen()

    def refresh(self) -> None:
        result = self.workspace.inspection.result
        listed = result["questions"] if result else []
        if listed != self._listed:
            self._listed = listed
            self._list_questions()
        chosen = self._chosen()
        name = chosen["name"] if chosen else None
        moves = name != self._cards.value()
        self._cards.set_value(name)
        if moves:
            self._scroll_to_chosen()
        self._say_what_changed()
        self._ask_for_activity()
        if chosen is None:
            self._say_nothing_chosen()
            self._side.setCurrentWidget(self._nothing)
        else:
            money, test_file = self.workspace.option("money"), self.workspace.option(TEST_FILE, "")
            self._detail.show_question(chosen, self._stored(), money, test_file, self._activity)
            self._side.setCurrentWidget(self._detail)
        follow_layouts([self._list, self._detail])
        self.state_changed.emit()

    def _chosen(self) -> dict[str, Any] | None:
        """The question decided on, where the data can answer it."""
        question = self.workspace.inspection.question(self.workspace.decisions.question)
        return question if question and question["possible"] else None

    def _stored(self) -> dict[str, Any]:
        return dict(self.workspace.option("settings", {}))

    def _open_point(self) -> str:
        """What keeps the chosen question from being asked, in words."""
        chosen = self._chosen()
        if chosen is None:
            return ""
        labels = {option["name"]: option["label"] for option in chosen["options"]}
        for name, text in question_settings.problems(chosen, self._stored()).items():
            return labelled(labels[name], text)
        if self._stored().get("split") == "given" and not self.workspace.option(TEST_FILE):
            return self.tr("Choose the file to judge on.")
        return self._detail.problem()

    def _list_questions(self) -> None:
        """Show a card for each question among those it may be; cards are kept, so that the focus stays on them."""
        possible = [question for question in self._listed if question["possible"]]
        suggested = self.workspace.inspection.suggested()
        for question in self._listed:
            name = question["name"]
            if name not in self._shown:
                self._shown[name] = self._make_cards(question)
            card, lacking = self._shown[name]
            card.show_question(question, self.tr("Suggested") if question == suggested else "")
            lacking.show_question(question)
        names_possible = {question["name"] for question in possible}
        names_listed = {question["name"] for question in self._listed}
        for name, (card, lacking) in self._shown.items():
            card.setVisible(name in names_possible)
            lacking.setVisible(name in names_listed - names_possible)
        self._cards.setVisible(bool(possible))
        self._lacking_title.setVisible(len(possible) < len(self._listed))

    def _make_cards(self, question: dict[str, Any]) -> tuple[QuestionCard, LackingQuestionCard]:
        card = QuestionCard(question)
        self._cards.add(card)
        lacking = LackingQuestionCard(question)
        lacking.mend.connect(lambda: self.go_to.emit("data"))
        self._lacking.addWidget(lacking)
        return card, lacking

    def _scroll_to_chosen(self) -> None:
        """Bring the chosen card into sight; the list of questions is longer than a low window."""
        if card := self._cards.chosen():
            self._list.bring_into_sight(card)

    def _ask_for_activity(self) -> None:
        """Let the engine count the actions over time, once for each file and column of times."""
        inspection = self.workspace.inspection
        result = inspection.result
        times = [
            column["name"]
            for column in (result["columns"] if result else [])
            if inspection.role(column) == "time" and column["type"] == "time"
        ]
        asked = (result["table"], times[0]) if result and times else None
        if asked == self._activity_of:
            return
        self._activity_of, self._activity = asked, None

        def take(found: dict[str, Any]) -> None:
            if asked == self._activity_of and found["starts"]:
                self._activity = Activity(found["unit"], found["starts"], found["counts"])
                self.refresh()

        if asked is not None:
            path, column = asked
            # Without it the picture is a bar; nobody need be told.
            self.workspace.bridge.ask(self, "activity", take, lambda _: None, path=path, column=column)

    def _say_what_changed(self) -> None:
        """The question decided on may have become impossible since, by another role or another file."""
        decided = self.workspace.inspection.question(self.workspace.decisions.question)
        if decided is None or decided["possible"]:
            self._changed_data.say("")
            return
        self._changed_data.say(
            self.tr("“{question}” cannot be answered from these data any more.").format(
                question=decided["summary"]
            ),
            self.tr("Undo what you changed, or choose another question."),
            "caution",
        )

    def _say_nothing_chosen(self) -> None:
        if any(question["possible"] for question in self._listed):
            self._nothing.say(
                self.tr("No question chosen yet"),
                self.tr(
                    "Choose one at the left. Here you will see how it is asked and how its answers are judged."
                ),
            )
        else:
            self._nothing.say(
                self.tr("These data answer no question yet"),
                self.tr("At the left you see what each question lacks, and what to do about it."),
            )

    def _choose(self, name: str) -> None:
        workspace = self.workspace
        question = workspace.inspection.question(name)
        if question is None or name == workspace.decisions.question:
            return
        options = question_settings.options_when_asked(workspace.decisions, question)
        workspace.edit(self.tr("Choose the question"), question=name, options=options)

    def _set(self, name: str, value: Any) -> None:
        question = self._chosen()
        if question is None:
            return
        if name == "cutoff" and value is not None:
            value = f"{value}T00:00:00"
        label = next(option["label"] for option in question["options"] if option["name"] == name)
        settings = question_settings.stored_with(question, self._stored(), name, value)
        text = self.tr("Change {option}").format(option=label)
        self.workspace.set_option(text, "settings", settings, merge=f"question {name}")

    def _set_moments(self, cutoff: str, days: float) -> None:
        """The cut-off and how far ahead, moved together on the timeline."""
        question = self._chosen()
        if question is None:
            return
        settings = question_settings.stored_with(question, self._stored(), "cutoff", f"{cutoff}T00:00:00")
        settings = question_settings.stored_with(question, settings, "horizon_days", days)
        text = self.tr("Move how far ahead is asked")
        self.workspace.set_option(text, "settings", settings, merge="question horizon_days")

    def _reset(self) -> None:
        question = self._chosen()
        if question is not None:
            first = question_settings.stored_at_first(question)
            self.workspace.set_option(self.tr("Reset the question's options"), "settings", first, merge="")

    def _choose_test_file(self) -> None:
        settings, title = self.workspace.settings, self.tr("The file to judge on")
        file = file_dialogs.file_to_open(self, settings, title, self.tr("All files") + " (*)")
        if file is not None:
            self.workspace.set_option(title, TEST_FILE, str(file.resolve()), merge="")

    def _set_money(self, amounts: dict[str, float] | None) -> None:
        self.workspace.set_option(self.tr("Change what decisions are worth"), "money", amounts, merge="")
