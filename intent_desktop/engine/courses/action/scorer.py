"""An opened bundle that tells what comes next: it answers for new logs exactly what the training's models would have."""

import dataclasses
import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import drift
from intent_desktop.data.dataset import Column, Dataset, Role
from intent_desktop.engine import bundle, preparation
from intent_desktop.engine.courses.opening import understood
from intent_desktop.evaluation.action_explanation import reasons_for
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import ActionExamples, ActionRecipe, Situations, after_steps
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.steps import Steps
from intent_desktop.messages.punctuation import aside
from intent_desktop.models import catalogue as models
from intent_desktop.models.actions.base import Forecast
from intent_desktop.models.actions.blend import ActionBlend
from intent_desktop.models.actions.trees import ActionTrees
from intent_desktop.models.blend import Blend
from intent_desktop.questions.base import Recipe

if TYPE_CHECKING:
    from intent_desktop.models.encoder.view import EncoderView

CART = "cart-"
"""How the states of the cart's classifiers begin in a bundle."""
READ = ("user", "item", "time", "event", "price", "category")
READ_BY_ENCODER = (*READ, "quantity")
AGEING = ("so far", "since the first action")
"""How features end that grow with the length of a log, and say nothing of a shop that changes."""
ROWS_AT_ONCE = 20_000
DRIFT_ROWS = 20_000


class ActionScorer:
    """A bundle, ready to be asked; `path` is where it came from."""

    def __init__(self, opened: bundle.Bundle, path: Path = Path()):
        self.path = path
        self.bundle = opened
        with understood(self.path):
            self.recipe = msgspec.convert(opened.recipe["examples"], Recipe)
            self.actions = msgspec.convert(opened.recipe["actions"], ActionRecipe)
            if not self.actions.kinds:
                raise ValueError("no kinds of actions")
            self.profile = msgspec.convert(opened.recipe["profile"], drift.Profile)
            self._blend: dict[str, Any] = opened.recipe["blend"]
            self._cart: dict[str, Any] | None = opened.recipe["cart"]
        self._carried: EncoderView | None = None
        self._carried_blend: ActionBlend | None = None

    @property
    def blend(self) -> ActionBlend:
        """What tells the next action."""
        return self._carried_blend or self._own_blend

    @functools.cached_property
    def _own_blend(self) -> ActionBlend:
        """The blend as the bundle has it; made when it is first asked, since its libraries may take seconds to load."""
        states = {name: state for name, state in self.bundle.models.items() if not name.startswith(CART)}
        with understood(self.path):
            return ActionBlend.restore(states, self._blend)

    @functools.cached_property
    def cart(self) -> Blend | None:
        """What tells the fate of open carts; None where there were too few to learn from."""
        if self._cart is None:
            return None
        states = {
            name.removeprefix(CART): state
            for name, state in self.bundle.models.items()
            if name.startswith(CART)
        }
        with understood(self.path):
            return Blend.restore(states, self._cart)

    @functools.cached_property
    def view(self) -> "EncoderView | None":
        """What the model's encoder makes of histories, as further features; None where the model has none."""
        if models.ENCODER_VIEW not in self.bundle.models:
            return None
        from intent_desktop.models.encoder.view import EncoderView  # loads PyTorch

        with understood(self.path):
            return EncoderView.restore(self.bundle.models[models.ENCODER_VIEW])

    @property
    def model_name(self) -> str:
        """The model that answers, or that it is a blend of several."""
        members = list(self._blend["weights"])
        return str(members[0]) if len(members) == 1 else models.BLEND

    def columns(self) -> list[Column]:
        """The columns of the training's source that the answers depend on, by their names there."""
        kept = {column.name: column for column in self.recipe.columns}
        read = READ_BY_ENCODER if models.ENCODER_VIEW in self.bundle.models else READ
        return [
            Column(name=name, type=kept[role].type, role=role)
            for name, role in self.recipe.roles.items()
            if role in read and role in kept
        ]

    def dataset(self, paths: Sequence[Path], roles: dict[str, Role], folder: Path, watch: Watch) -> Dataset:
        """The new files read with the roles the training knew (`roles` by column win); told what they lack."""
        found = preparation.dataset_like(self.recipe, paths, roles, folder, watch)
        present = {column.name for column in found.columns}
        wanted = [column.name for column in self.columns() if column.role not in present]
        if wanted:
            watch.notice("score_columns_missing", columns=wanted, count=len(wanted))
        return found

    def packed(self, dataset: Dataset, folder: Path, watch: Watch) -> SequenceStore:
        """The new files' actions, packed; raises Problem where there are none."""
        return SequenceStore.build(dataset, folder / "sequences", watch)

    def whole(
        self, situations: Situations, actions: Actions, items: Items, watch: Watch | None = None
    ) -> Situations:
        """The situations with all that the models read: with the encoder's columns and the histories, where there is one, of the `actions`
        that their steps are of, whose items are numbered as in `items`; from then on the models take items as numbered so.
        """
        if self.view is None:
            return situations
        from intent_desktop.engine.courses.action.encoding import with_columns

        if self._carried is None or self._carried.encoder.items_ is not items:
            self._carried = dataclasses.replace(self.view, encoder=self.view.encoder.carried_over(items))
            self._carried_blend = self._own_blend.carried_over(items)
        return with_columns(self._carried, situations, actions, watch)

    def forecast(self, situations: Situations, watch: Watch) -> Forecast:
        """Chances and times of each row."""
        parts = []
        for start in range(0, len(situations), ROWS_AT_ONCE):
            watch.check()
            watch.progress("score", start, len(situations))
            parts.append(self.blend.predict(situations.take(slice(start, start + ROWS_AT_ONCE))))
        watch.progress("score", len(situations), len(situations))
        return Forecast(
            np.concatenate([part.chances for part in parts]), np.concatenate([part.seconds for part in parts])
        )

    def completion(self, situations: Situations) -> NDArray[np.float64] | None:
        """The chance that something in the open cart is bought, (rows,), NaN where none is open; None without a model."""
        if self.cart is None:
            return None
        chances = np.full(len(situations), np.nan)
        rows = np.flatnonzero(situations.steps.cart_items[situations.places] > 0)
        if len(rows):
            chances[rows] = self.cart.predict_proba(situations.features.take(rows))
        return chances

    def why(
        self, situations: Situations, kinds: NDArray[np.int64], most: int, watch: Watch
    ) -> list[list[str]] | None:
        """What spoke most for or against one kind of each row, in words; None where nothing gives reasons."""
        trees = self._explaining()
        if trees is None:
            return None
        told: list[list[str]] = []
        for start in range(0, len(situations), ROWS_AT_ONCE // 10):
            watch.check()
            watch.progress("explain", start, len(situations))
            part = slice(start, start + ROWS_AT_ONCE // 10)
            told += [
                [aside(f"{each.name} = {each.value}", f"{each.push:+.2f}") for each in found]
                for found in reasons_for(trees, situations.take(part), kinds[part], most)
            ]
        watch.progress("explain", len(situations), len(situations))
        return told

    @property
    def gives_reasons(self) -> bool:
        """Whether a model that can say why is among those that answer."""
        return self._explaining() is not None

    def _explaining(self) -> ActionTrees | None:
        return next((each for each in self.blend.members.values() if isinstance(each, ActionTrees)), None)

    def check_drift(self, packed: SequenceStore, steps: Steps, watch: Watch) -> list[drift.Drift]:
        """Features that have moved away from the training's, right after an action, worst first; announced where any moved
        strongly.
        """
        acted = after_steps(steps, self.actions, DRIFT_ROWS)
        acted = self.whole(acted, packed.actions, packed.items, watch)
        found = drift.compare(self.profile, *acted.features.by_name())
        moved = [entry for entry in found if entry.verdict != "none" and not entry.column.endswith(AGEING)]
        strong = [entry.column for entry in moved if entry.verdict == "strong"]
        if strong:
            watch.notice("score_drift", columns=strong, count=len(strong))
        return moved


def profile(learnt: ActionExamples) -> drift.Profile:
    """What the training's features looked like right after an action, for telling later whether the shop has changed."""
    acted = np.flatnonzero(learnt.situations.waited == 0)
    if len(acted) > DRIFT_ROWS:
        acted = np.sort(np.random.default_rng(0).permutation(acted)[:DRIFT_ROWS])
    return drift.profile(*learnt.situations.features.take(acted).by_name())
