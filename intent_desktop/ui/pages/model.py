"""The tab Model: what is to learn the answer, one model or all of them, and with which options."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from intent_desktop.engine.requests import NEW_ENCODER
from intent_desktop.examples.windows import Plan
from intent_desktop.messages import Note
from intent_desktop.ui import names
from intent_desktop.ui.pages import model_network, model_options, question_settings
from intent_desktop.ui.pages.base import Lack, Mark, Page
from intent_desktop.ui.pages.model_card import ModelCard, icon_of
from intent_desktop.ui.pages.model_choice import BUDGET, MINUTES, AllModelsDetail, Compared
from intent_desktop.ui.pages.model_costs import ModelCosts
from intent_desktop.ui.pages.model_detail import ENCODER, ModelDetail, changes_in_words
from intent_desktop.ui.pages.model_estimate import EstimateCard
from intent_desktop.ui.pages.model_network import Layer
from intent_desktop.ui.pages.model_start import StartChoice
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.trainings import MODELS
from intent_desktop.ui.widgets import (
    Banner,
    Caption,
    CardGroup,
    EmptyState,
    Heading,
    Label,
    PageScroll,
    SelectableCard,
)
from intent_desktop.ui.workspace import Workspace

ALL = "all"
_LIST_WIDTH = 400
_SECONDS_TO_LOAD = 60


class ModelPage(Page):
    """Cards of all models at the left, the chosen one at the right."""

    name = "model"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._models: dict[str, dict[str, Any]] = {}
        self._asking = False
        self._listed: list[str] = []
        self._beside: dict[str, list[str]] = {}
        self._yardstick_words: dict[str, QWidget] = {}
        self._structures: dict[Path, dict[str, Any]] = {}
        self._banner = Banner()
        self._banner.setObjectName("model_banner")
        self._again = self._banner.add_action(self.tr("Try again"), self._ask, "refresh")
        self._again.setObjectName("models_again")
        self._start = StartChoice(workspace)
        self._start.known.connect(self.refresh)
        self._start.go_to.connect(self.go_to)
        self._start.hide()
        self._cards = CardGroup(self.tr("Models"), most_columns=1)
        self._cards.setObjectName("model_cards")
        self._cards.changed.connect(self._choose)
        self._yardsticks_title = Heading(self.tr("Always included as the yardstick"))
        self._yardsticks = QVBoxLayout()
        self._yardsticks.setSpacing(SPACE.small)
        self._list = models = PageScroll()
        models.setFixedWidth(_LIST_WIDTH)
        self._costs = ModelCosts(workspace)
        self._costs.changed.connect(self.refresh)
        for part in (self._banner, self._start, self._costs, self._cards, self._yardsticks_title):
            models.add(part)
        models.add(self._yardsticks)
        models.body.addStretch(1)
        self._all = AllModelsDetail()
        self._all.minutes_changed.connect(self._set_minutes)
        self._cost = EstimateCard(workspace)
        self._one = ModelDetail(self._cost)
        self._one.changed.connect(self._set)
        self._one.reset_wanted.connect(self._reset)
        self._one.problem_changed.connect(self.state_changed)
        self._one.minutes_changed.connect(self._set_minutes)
        self._one.compare_wanted.connect(lambda: self._choose(ALL))
        self._all.reset_wanted.connect(lambda: self._set_picked([]))
        self._waiting = EmptyState("model", self.tr("Looking up the models"))
        self._unknown = EmptyState("model", "")
        self._unknown.setObjectName("model_unknown")
        self._unknown.activated.connect(lambda: self._choose(ALL))
        side = QFrame()
        side.setProperty("role", "side")
        self._side = QStackedLayout(side)
        for widget in (self._waiting, self._unknown, self._all, self._one):
            self._side.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(models)
        layout.addWidget(side, 1)

    def purpose(self) -> str:
        question = self._question()
        if question is not None and len(question["models"]) == 1 and not question["further"]:
            return self.tr(
                "One model learns this; see what it is good at, and change its options if you want to."
            )
        return self.tr(
            "Compare several models, which is best for most people, or choose one and change its options."
        )

    def lack(self) -> Lack | None:
        if (lack := self.lack_of_data(self.tr("A model needs data to learn from."))) is not None:
            return lack
        question = self._question()
        if question is None:
            text = self.tr("A model answers a question. Choose one first.")
            return Lack(text, "question", self.tr("Go to Question"))
        if not question["possible"]:
            text = self.tr("“{question}” cannot be answered from these data.").format(
                question=question["summary"]
            )
            return Lack(text, "question", self.tr("Go to Question"))
        return None

    def mark(self) -> Mark:
        options, trainings = self.workspace.decisions.options, self.workspace.trainings
        chosen = "model" in options or BUDGET in options or bool(trainings.chosen_models())
        asked = self.workspace.decisions.question
        learnt = any(run["question"] == asked and run["state"] == "finished" for run in trainings.runs)
        if self.lack() is not None or not (chosen or learnt):
            return "ready"
        return "done" if self.may_go_on() else "attention"

    def may_go_on(self) -> bool:
        return self._is_known(self._chosen()) and not self._problem()

    def ready_text(self) -> str:
        problem = self._problem()
        if problem:
            return problem
        chosen = self._chosen()
        if not self._is_known(chosen):
            return self.tr("Choose a model to go on.")
        if chosen == ALL:
            minutes = f"{float(self.workspace.option(BUDGET, MINUTES)):g}"
            several = len(self.workspace.trainings.chosen_models())
            words = (
                self.tr("{count} models, up to {minutes} minutes")
                if several
                else self.tr("All models, up to {minutes} minutes")
            )
            parts = [words.format(count=several, minutes=minutes)]
        else:
            parts = [names.model(chosen), changes_in_words(len(self._stored(chosen)))]
        parts.append(self._start.in_short())
        return " · ".join(part for part in parts if part)

    def entered(self) -> None:
        self._ask()
        self._scroll_to_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll_to_chosen()

    def refresh(self) -> None:
        self._ask()
        question = self._question()
        if question is None:
            return
        self._costs.refresh()
        listed = [name for name in [*question["models"], *question["further"]] if name in self._models]
        if listed != self._listed:
            self._listed = listed
            self._list_models()
        self._list_yardsticks(question["name"])
        chosen = self._chosen()
        needs_encoder = bool(self._models.get(chosen, {}).get("needs_encoder"))
        self._start.show_question(question, needs_encoder=needs_encoder)
        moves = chosen != self._cards.value()
        self._cards.set_value(chosen)
        self._cards.setVisible(bool(self._models))
        if moves:
            self._scroll_to_chosen()
        if not self._models:
            self._side.setCurrentWidget(self._waiting)
        elif not self._is_known(chosen):
            self._side.setCurrentWidget(self._unknown)
        elif chosen == ALL:
            minutes = self.workspace.option(BUDGET, MINUTES)
            compared = [
                self._compared(name) for name in self.workspace.trainings.tried() if name in self._models
            ]
            usual = not self.workspace.trainings.chosen_models()
            about_blend = self._models.get("blend", {}).get("about", "")
            self._all.show_choice(compared, about_blend, minutes, usual=usual)
            self._side.setCurrentWidget(self._all)
        else:
            model, stored = self._models[chosen], self._stored(chosen)
            layers = self._layers(model, stored)
            learnt = self._learnt_layers(chosen) if layers else None
            begins = self.workspace.trainings.encoder()
            learns = chosen == ENCODER or begins == NEW_ENCODER or (needs_encoder and begins is None)
            minutes = self.workspace.option(BUDGET, MINUTES) if learns else None
            if chosen == ENCODER:
                self._cost.show_size(str(model_options.values_in_force(model, stored)["size"]))
            self._one.show_model(
                model, names.model(chosen), stored, layers, learnt, minutes, self._costs.in_words(chosen)
            )
            self._one.show_alone(names.model(chosen) if len(self._listed) > 1 else "")
            self._side.setCurrentWidget(self._one)
        self._show_picks(chosen)
        self._say_unknown(chosen)
        self.state_changed.emit()

    def _question(self) -> dict[str, Any] | None:
        return self.workspace.inspection.question(self.workspace.decisions.question)

    def _chosen(self) -> str:
        """Name of the model decided on; ALL where none is."""
        return self.workspace.trainings.model() or ALL

    def _is_known(self, name: str) -> bool:
        return name == ALL or not self._models or name in self._listed

    def _stored(self, name: str) -> dict[str, Any]:
        return dict(self.workspace.option("model_options", {}).get(name, {}))

    def _problem(self) -> str:
        if problem := self._start.problem():
            return problem
        shown = self._side.currentWidget()
        return shown.problem() if isinstance(shown, ModelDetail | AllModelsDetail) else ""

    def _ask(self) -> None:
        """Let the engine describe the models, once; it has to load them, which takes seconds."""
        if self._models or self._asking:
            return
        self._asking = True
        self._banner.say("")
        self._waiting.say(
            self.tr("Looking up the models"),
            self.tr("The engine loads them; the first time this takes some seconds."),
        )
        self.workspace.bridge.ask(
            self, "questions_and_models", self._take, self._refused, seconds=_SECONDS_TO_LOAD
        )

    def _take(self, described: dict[str, Any]) -> None:
        self._asking = False
        self._models = {model["name"]: model for model in described["models"]}
        self._beside = {question["name"]: question["baselines"] for question in described["questions"]}
        self.refresh()

    def _refused(self, note: Note) -> None:
        self._asking = False
        self._banner.say(note.text(), note.advice(), "bad")
        self._waiting.say(self.tr("The models could not be looked up"), self.tr("Trying again often helps."))
        self.state_changed.emit()

    def _list_models(self) -> None:
        """Show the cards of the question's models, in its order; where there is but one, nothing is to be tried in turn."""
        question = self._question()
        if not self._models or question is None:
            return
        shown = {card.value: card for card in self._cards.cards()}
        if ALL not in shown:
            text = self.tr("Those ticked below learn in turn; the best, or their blend, is kept.")
            every = SelectableCard(
                ALL, self.tr("Compare several"), text, icon_of(ALL), self.tr("Recommended")
            )
            every.setObjectName(f"model_{ALL}")
            self._cards.add(every)
        for name in self._listed:
            if name not in shown:
                self._add_card(name)
        for card in self._cards.cards():
            card.setVisible(card.value in self._listed or (card.value == ALL and len(self._listed) > 1))
            if card.value != ALL:
                card.set_tag(self.tr("Extra") if card.value in question["further"] else "")

    def _add_card(self, name: str) -> None:
        card = ModelCard(name, names.model(name), _what_for(self._models[name]["summary"]))
        card.picked.connect(lambda picked: self._pick(name, picked))
        self._cards.add(card)

    def _compared(self, name: str) -> Compared:
        model, costs = self._models[name], self._costs
        return Compared(
            names.model(name),
            model["strength"],
            model["reads"],
            costs.time_of(name),
            costs.memory_of(name),
            costs.too_large(name),
        )

    def _show_picks(self, chosen: str) -> None:
        """Tick the boxes of the models that learn."""
        learn = [chosen] if chosen != ALL else self.workspace.trainings.tried()
        several = len(self._listed) > 1
        for card in self._cards.cards():
            if isinstance(card, ModelCard):
                card.pick.setVisible(several)
                card.show_pick(card.value in learn)
                card.show_cost(self._costs.time_of(card.value))

    def _pick(self, name: str, picked: bool) -> None:
        """Let a model learn beside the others, or leave it out; the last one stays."""
        chosen = self._chosen()
        before = [chosen] if chosen != ALL else self.workspace.trainings.tried()
        wanted = {*before, name} if picked else set(before) - {name}
        self._set_picked([each for each in self._listed if each in wanted] or before)
        self.refresh()  # a box that was not to be emptied is ticked again

    def _set_picked(self, picked: list[str]) -> None:
        """Decide on the models that learn: one alone, several, or by an empty list those that are usual."""
        question = self._question()
        if question is None:
            return
        options = {key: kept for key, kept in self.workspace.decisions.options.items() if key != "model"}
        others = {key: kept for key, kept in options.pop(MODELS, {}).items() if key != question["name"]}
        if len(picked) == 1:
            options["model"] = picked[0]
        elif picked and picked != question["models"]:
            others[question["name"]] = picked
        if others:
            options[MODELS] = others
        options.setdefault(BUDGET, MINUTES)
        self.workspace.edit(self.tr("Pick the models"), options=options)

    def _list_yardsticks(self, question: str) -> None:
        """Show the simple models that always stand beside those of the question."""
        wanted = [name for name in self._beside.get(question, []) if name in self._models]
        if wanted != list(self._yardstick_words):
            for words in self._yardstick_words.values():
                words.hide()
                words.deleteLater()
            self._yardstick_words = {name: _yardstick(self._models[name]) for name in wanted}
            for words in self._yardstick_words.values():
                self._yardsticks.addWidget(words)
        self._yardsticks_title.setVisible(bool(wanted))

    def _layers(self, model: dict[str, Any], stored: dict[str, Any]) -> list[Layer] | None:
        """The build of a network for these data; None for a model that is none."""
        shape = model_options.shape(model, stored)
        result, question = self.workspace.inspection.result, self._question()
        if result is None or question is None or "layers" not in shape:
            return None
        settings = self.workspace.option("settings", {})
        label = question_settings.values_in_force(question, settings).get("label")
        plan = question_settings.plan_of(question, settings)
        history = 0.0
        if isinstance(plan, Plan) and plan.training:
            history = (plan.training[-1] - plan.start).total_seconds() / 86_400
        inputs = model_network.inputs_of(result, self.workspace.decisions.roles, label, history)
        return model_network.layers_of(shape, inputs)

    def _learnt_layers(self, name: str) -> list[Layer] | None:
        """The network that the selected run has learnt; None where it has none, or the engine has yet to open it."""
        folder = self.workspace.trainings.selected
        if folder is None:
            return None
        if folder not in self._structures:
            self._structures[folder] = {}

            def take(bundle: dict[str, Any]) -> None:
                self._structures[folder] = bundle.get("structures", {})
                self.refresh()

            self.workspace.bridge.ask(self, "bundle", take, lambda _: None, path=str(folder / "model.intent"))
        structure = self._structures[folder].get(name)
        return model_network.layers_learnt(structure) if structure else None

    def _scroll_to_chosen(self) -> None:
        """Bring the chosen card into sight; the list of models is longer than a low window."""
        if card := self._cards.chosen():
            self._list.bring_into_sight(card)

    def _say_unknown(self, chosen: str) -> None:
        """A model decided on in another version, or for another question, may not be offered here."""
        self._again.setVisible(not self._models)
        if not self._models:
            return
        if self._is_known(chosen):
            self._banner.say("")
        else:
            text = self.tr("“{model}” does not answer this question.").format(model=names.model(chosen))
            self._banner.say(text, self.tr("Choose one of these."), "caution")
            self._unknown.say(
                text,
                self.tr(
                    "It was chosen for another question. Choose one of those at the left, or let several learn."
                ),
                self.tr("Compare several"),
            )

    def _choose(self, name: str) -> None:
        options = {key: kept for key, kept in self.workspace.decisions.options.items() if key != "model"}
        if name == ALL:
            options.setdefault(BUDGET, MINUTES)
        else:
            options["model"] = name
        self.workspace.edit(self.tr("Choose the model"), options=options)

    def _set_minutes(self, minutes: float) -> None:
        self.workspace.set_option(self.tr("Change the time to try"), BUDGET, minutes)

    def _set(self, name: str, value: Any) -> None:
        chosen = self._chosen()
        model = self._models[chosen]
        label = next((option["label"] for option in model["options"] if option["name"] == name), name)
        stored = model_options.stored_with(model, self._stored(chosen), name, value)
        self._store(chosen, stored, self.tr("Change {option}").format(option=label), f"{chosen} {name}")

    def _reset(self) -> None:
        self._store(self._chosen(), {}, self.tr("Reset the model's options"), "")

    def _store(self, name: str, stored: dict[str, Any], text: str, merge: str) -> None:
        others = {
            key: kept for key, kept in self.workspace.option("model_options", {}).items() if key != name
        }
        changed = {**others, name: stored} if stored else others
        self.workspace.set_option(text, "model_options", changed or None, merge=merge)


def _yardstick(model: dict[str, Any]) -> QWidget:
    """The name of a simple model and what it does."""
    words = QWidget()
    layout = QVBoxLayout(words)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(Label(names.model(model["name"]), "strong"))
    layout.addWidget(Caption(model["about"] or model["summary"]))
    return words


def _what_for(summary: str) -> str:
    """What the model is good for, without its name, which stands above."""
    text = re.split(": |：", summary, maxsplit=1)[-1]
    stop = "" if text.endswith((".", "!", "?", "。", "！", "？")) else "." if text.isascii() else "。"
    return text[:1].upper() + text[1:] + stop
