"""A network on histories as a recommender: what it learns by, how long, how it scores, and what is kept of it."""

import dataclasses
from abc import ABC, abstractmethod
from typing import Annotated, Any, ClassVar, Literal, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import interactions, ranks
from intent_desktop.models.sequence_networks.augmentation import Augmentation, SimilarItems
from intent_desktop.models.sequence_networks.batches import (
    Channels,
    LikeLengths,
    targets_among,
    windows,
)
from intent_desktop.models.sequence_networks.initial import neighbour_vectors
from intent_desktop.models.sequence_networks.lessons import Lessons
from intent_desktop.models.sequence_networks.network import SequenceNetwork, Structure
from intent_desktop.models.sequence_networks.scoring import scored
from intent_desktop.training.adversarial import adversarial_loss
from intent_desktop.training.attention import attended
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, train
from intent_desktop.training.objectives import (
    FullSoftmax,
    GeneralisedBinary,
    Objective,
    SampledSoftmax,
)

MOST_SCORED_FULLY = 50_000
"""Items up to which the full softmax is affordable, and learns sooner than a sampled one."""
MOST_VALIDATED = 10_000
SCORES_A_VALIDATION = 150_000_000
FIT_SHARE = 0.45
"""The share of the minutes for `fit`; `refit` goes through a little more for as many epochs."""
MANY_STEPS = 250_000
LEAST_STEPS = 150
"""Steps that patience lasts at least, in however many epochs: of few data an epoch has but a handful, and from a start that is
good already validation falls at first.
"""
LONGEST = 2001
"""Places of a network at most, one of them for what is to be foretold."""

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Share = Annotated[float, msgspec.Meta(ge=0, lt=1)]
Goal = Literal["auto", "full", "sampled", "gbce", "masked"]


@dataclasses.dataclass(eq=False)
class NetworkRecommender(ABC):
    """A network on items, meanings, categories, prices, quantities and times, whichever the data have.

    `objective`: "full" softmax over all items, "sampled" softmax with `negatives` drawn for each batch, "gbce" with
    `calibration`, each at every place for the next action; "masked" foretells a `hidden` share of the actions from both sides.
    "auto" is "full" for a catalogue that allows it, else "sampled". Items begin as the main directions of who stands near whom
    (`start` "neighbours"), which on sparse data is half of what there is to learn. `tokens` of a batch go by the data. Learning ends
    `patience` epochs after the best NDCG@10 on validation. Scores are always computed on the processor.

    Two options make it less sure of details. `augmentation`: of the stretches, an `augmented` share, drawn anew each time, is shown
    cropped, masked, reordered or with similar items, or in one of these ways each ("mixed"); what is foretold stays what really
    came, see Augmentation. `adversarial`: it learns each batch once more with the vectors of each stretch pushed so far where its
    loss rises most, 0 is off, and a single action's vector is 5 long; see `adversarial_loss`.
    """

    family: ClassVar[str]
    network_type: ClassVar[type[SequenceNetwork]]
    structure_type: ClassVar[type[Structure]]

    objective: Goal = "auto"
    width: Annotated[int, msgspec.Meta(ge=4, le=4096)] = 128
    length: Annotated[int, msgspec.Meta(ge=2, le=LONGEST - 1)] = 50
    dropout: Share = 0.4
    scale: Annotated[float, msgspec.Meta(gt=0, le=100)] = 14.0
    smoothing: Share = 0.0
    negatives: Whole = 2048
    calibration: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.75
    hidden: Annotated[float, msgspec.Meta(gt=0, lt=1)] = 0.2
    start: Literal["neighbours", "random"] = "neighbours"
    tokens: Whole | None = None
    learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 2e-3
    weight_decay: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    warm_up: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 50
    epochs: Whole = 40
    average: Annotated[float, msgspec.Meta(ge=0, le=1000)] = 3.0
    patience: Whole = 3
    augmentation: Literal["none", "crop", "mask", "reorder", "substitute", "mixed"] = "none"
    augmented: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.5
    adversarial: Annotated[float, msgspec.Meta(ge=0, le=100)] = 0.0
    device: Choice = "auto"

    @abstractmethod
    def _structure(self, shared: dict[str, Any]) -> Structure:
        """The network's structure, whose fields that all networks have are `shared`."""

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        self.device_ = device.words
        self.epochs_ = self._learn(self.family, examples, device, fitting, judged=True)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        before = dict(vars(self))
        self._learn(f"{self.family}-on-all", examples, device, fitting, judged=False)
        if fitting.watch.stopping():
            vars(self).update(before)
        return self

    def _learn(
        self, name: str, examples: SequenceExamples, device: Device, fitting: Fitting, judged: bool
    ) -> int:
        """Learn from the train part, judged on validation after each epoch or for as many epochs as `fit` found best."""
        watch, count = fitting.watch, len(examples.items)
        stretches = windows(examples.train, self.length)
        if not judged and not self.epochs_:
            return 0
        watch.progress(f"fit {name}", 0, 0)
        goal = self._goal(count)
        catalogue = examples.items.categories.get("category", np.zeros(count, dtype=np.int32))
        self.channels_ = channels = self._channels(examples, bool(catalogue.any()))
        self.popularity_ = np.asarray(interactions(examples.train, count).sum(axis=0), np.float32).ravel()
        self.network_ = network = attended(
            lambda: self._begun(goal, examples, catalogue, fitting.seed), watch
        )
        network.to(device.name)
        lessons = self._lessons(goal, stretches, examples, watch)
        learnt_by = self._objective(goal, device)

        def step(rows: NDArray[np.intp]) -> Tensor:
            lesson = lessons.lesson(rows, device.name)

            def loss_of(inputs: Tensor) -> Tensor:
                states = network.states(inputs, lesson.shown, lesson.hidden is not None)
                if not len(lesson.places):
                    return states.sum() * 0.0
                return learnt_by(states.flatten(0, 1)[lesson.places], network.item_vectors(), lesson.targets)

            inputs = network.inputs(lesson.shown, lesson.hidden)
            return (
                adversarial_loss(loss_of, inputs, self.adversarial) if self.adversarial else loss_of(inputs)
            )

        most = max(1, min(MOST_VALIDATED, SCORES_A_VALIDATION // max(count, 1)))
        prompts = examples.valid.at_most(most, fitting.seed)

        def validate() -> tuple[Metrics, Metrics]:
            vectors = network.item_vectors()
            places = ranks(
                lambda histories: scored(network, channels, vectors, histories, device.name),
                prompts,
                count,
                examples.repeats,
                watch,
            )
            figures = row_figures(places, prompts.target_starts, ks=(10, 20))
            return {}, {name: float(figures[name].mean()) for name in ("ndcg@10", "hr@10", "mrr@20", "hr@20")}

        steps = int((stretches.lengths - 1).sum())
        lengths = stretches.lengths - (goal != "masked")
        sampler = LikeLengths(lengths, self.tokens or _tokens(steps), fitting.seed)
        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            weight_decay=self.weight_decay,
            warm_up=self.warm_up,
            clip=None,
            patience=max(self.patience, -(-LEAST_STEPS // max(len(sampler), 1))),
            until=None if judged else self.epochs_,
            minutes=fitting.minutes * FIT_SHARE if judged else None,
            goal="high",
            average=1 - 1 / max(self.average * len(sampler), 1) if self.average else None,
        )
        best = 0
        if len(stretches):
            best = train(
                name,
                network,
                sampler,
                step,
                plan,
                device,
                watch,
                validate if judged and len(prompts) else None,
                fitting.checkpoints,
                fitting.seed,
            )
        network.to("cpu").train(False).requires_grad_(False)
        self.vectors_ = network.item_vectors()
        return best

    def _lessons(self, goal: Goal, stretches: Histories, examples: SequenceExamples, watch: Watch) -> Lessons:
        learnable = targets_among(examples.train, examples.repeats)
        hidden = self.hidden if goal == "masked" else None
        augmentation = similar = None
        if self.augmentation != "none" and self.augmented:
            augmentation = Augmentation(kind=self.augmentation, chance=self.augmented)
            if self.augmentation in ("substitute", "mixed"):
                similar = attended(lambda: SimilarItems.learnt(examples.train, len(examples.items)), watch)
        return Lessons(stretches, self.channels_, learnable, hidden, augmentation, similar)

    def _channels(self, examples: SequenceExamples, categorised: bool) -> Channels:
        """What is told of each action beside its item."""
        return Channels.learnt(examples.train, categorised)

    def _goal(self, items: int) -> Goal:
        if self.objective != "auto":
            return self.objective
        return "full" if items <= MOST_SCORED_FULLY else "sampled"

    def _objective(self, goal: Goal, device: Device) -> Objective:
        if goal == "sampled":
            return SampledSoftmax(self.negatives, torch.from_numpy(self.popularity_).to(device.name))
        if goal == "gbce":
            return GeneralisedBinary(self.negatives, self.calibration)
        return FullSoftmax(self.smoothing)

    def _begun(
        self, goal: Goal, examples: SequenceExamples, catalogue: NDArray[np.int32], seed: int
    ) -> SequenceNetwork:
        items = len(examples.items)
        structure = self._structure(
            {
                "items": items,
                "categories": int(catalogue.max(initial=0)),
                "channels": self.channels_.sizes,
                "timed": self.channels_.timed,
                "both_sides": goal == "masked",
                "width": self.width,
                "length": self.length + (goal == "masked"),
                "dropout": self.dropout,
                "scale": self.scale,
            }
        )
        near = None
        if self.start == "neighbours":
            near = neighbour_vectors(examples.train, items, self.width, seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = self.network_type(structure, torch.from_numpy(catalogue.astype(np.int64)))
            network.begin(near)
        return network

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        found = scored(self.network_, self.channels_, self.vectors_, histories, "cpu")
        found[_tells_nothing(histories.last(self.network_.structure.length))] = np.log1p(self.popularity_)
        return found

    def sparse_scores(self, histories: Histories) -> None:
        return None

    def state(self) -> ModelState:
        settings = {
            "options": {
                field.name: getattr(self, field.name) for field in dataclasses.fields(self) if field.init
            },
            "structure": msgspec.to_builtins(self.network_.structure),
            "channels": self.channels_.document(),
            "best_epoch": self.epochs_,
            "device": self.device_,
        }
        weights = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        catalogue = self.network_.catalogue.numpy().astype(np.int32)
        return ModelState(
            self.family, settings, {**weights, "catalogue": catalogue, "popularity": self.popularity_}
        )

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["options"])
        structure = msgspec.convert(state.settings["structure"], cls.structure_type)
        # Compared before anything is made, so that a damaged size does not ask for all memory.
        expected = (structure.items + 1, structure.width)
        if state.arrays["network/items.weight"].shape != expected or structure.length > LONGEST:
            raise ValueError(f"a network of {expected} items and widths whose weights have another shape")
        blocks = getattr(structure, "blocks", 0)
        if blocks and f"network/blocks.{blocks - 1}.norm_1.weight" not in state.arrays:
            raise ValueError(f"a network of {blocks} blocks without weights for them")
        model.channels_ = Channels.restored(state.settings["channels"])
        model.epochs_ = state.settings["best_epoch"]
        model.device_ = state.settings["device"]
        model.popularity_ = np.array(state.arrays["popularity"])
        catalogue = torch.from_numpy(state.arrays["catalogue"].astype(np.int64))
        model.network_ = cls.network_type(structure, catalogue).train(False).requires_grad_(False)
        model.network_.load_state_dict(
            {
                name.removeprefix("network/"): torch.from_numpy(np.array(array))
                for name, array in state.arrays.items()
                if name.startswith("network/")
            }
        )
        model.vectors_ = model.network_.item_vectors()
        return model


def _tokens(steps: int) -> int:
    """Places of a batch with their padding: small batches learn best from few steps, large ones faster from many."""
    return 1024 if steps < MANY_STEPS else 2048 if steps < 10 * MANY_STEPS else 8192


def _tells_nothing(histories: Histories) -> NDArray[np.bool_]:
    """Which histories hold neither a known item nor a known category, (rows,)."""
    rows, places = histories.places()
    actions = histories.actions
    told = np.asarray(actions.items)[places] > 0
    if actions.categories is not None:
        told |= np.asarray(actions.categories)[places] > 0
    return np.asarray(np.bincount(rows[told], minlength=len(histories)) == 0)
