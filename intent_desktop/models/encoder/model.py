"""The behaviour encoder: learns from histories that nobody has labelled, and tells of any history what it makes of it."""

import dataclasses
from typing import Annotated, ClassVar, Literal, NamedTuple, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Problem
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.estimate import (
    MOST_SECONDS,
    WAITS_SHARE,
    Estimate,
    drawn,
    epoch_seconds,
    memory,
    peak_of,
)
from intent_desktop.models.encoder.future import ANY, Future, chance_within, span_of
from intent_desktop.models.encoder.losses import Losses
from intent_desktop.models.encoder.network import Network, Structure, last_and_mean, last_records
from intent_desktop.models.encoder.records import recorded, sizes
from intent_desktop.models.encoder.stretches import parts
from intent_desktop.models.encoder.transfer import carry_over
from intent_desktop.models.encoder.waits_training import learn_waits
from intent_desktop.models.recommender import interactions
from intent_desktop.models.sequence_networks.augmentation import SimilarItems
from intent_desktop.models.sequence_networks.batches import (
    Channels,
    LikeLengths,
    targets_among,
)
from intent_desktop.models.sequence_networks.initial import neighbour_vectors
from intent_desktop.models.sequence_networks.scoring import blocks
from intent_desktop.training.attention import attended
from intent_desktop.training.cost import measure, resident_before
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, Step, train
from intent_desktop.training.objectives import FullSoftmax, Objective, SampledSoftmax

MOST_SCORED_FULLY = 50_000
NEGATIVES = 2048
MOST_MEASURED = 100_000
RARE = 50
"""A kind of action that there are fewer of is not foretold by its time."""
DAYS = (1, 7, 30, 90)
"""Within how many days an action is expected, as told to people and to other models."""
DAY = 86_400
REFRESHING_EPOCHS = 2
"""How often an encoder that goes on reads what is new. A third time never lowered the loss on held-out histories: not in three months of
the demo shop, nor in one of Online Retail."""
REFRESHING_RATE = 0.5
"""The share of the learning rate where an encoder goes on learning."""
SCALE = 14.0
LONGEST = 2001

DECIDED_BY_WEIGHTS = ("size", "length", "dropout")
"""Options that an encoder which goes on learning has from before."""

Weight = Annotated[float, msgspec.Meta(ge=0, le=100)]
Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class Size(NamedTuple):
    """How large a network is."""

    width: int
    blocks: int
    heads: int


SIZES = {"small": Size(64, 1, 2), "medium": Size(128, 2, 4), "large": Size(256, 4, 8)}


@dataclasses.dataclass(frozen=True)
class Reading:
    """What the encoder makes of some histories: `vectors` float32 (rows, 2 × width); `meanings` float32 (rows, meanings + 1), how
    likely each kind of action is the next; `within` float32 (rows, kinds, days), how likely one of each of the encoder's kinds comes
    within so many `DAYS` of the moment it is looked back from; None where the data have no times.
    """

    vectors: NDArray[np.float32]
    meanings: NDArray[np.float32]
    within: NDArray[np.float32] | None


@dataclasses.dataclass(eq=False)
class BehaviourEncoder:
    """A Transformer on histories that learns what comes next (`next`: item and kind of action), how long it takes (`time`: any action
    and each kind), what was hidden (`masked`, looking both ways), and which two altered views are of one history (`contrast`),
    each by its weight, 0 for not at all. The latter two cost a pass through the network each, or two, and are off by default.

    A tenth of the histories is held out; learning ends `patience` epochs after the smallest loss there.
    """

    family: ClassVar[str] = "encoder"

    size: Literal["small", "medium", "large"] = "small"
    length: Annotated[int, msgspec.Meta(ge=2, le=LONGEST - 1)] = 64
    next: Weight = 1.0
    time: Weight = 1.0
    masked: Weight = 0.0
    contrast: Weight = 0.0
    hidden: Annotated[float, msgspec.Meta(gt=0, lt=1)] = 0.2
    dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.2
    learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 2e-3
    weight_decay: Annotated[float, msgspec.Meta(ge=0)] = 0.01
    tokens: Whole = 2048
    epochs: Whole = 20
    patience: Whole = 2
    device: Choice = "auto"

    def fit(
        self,
        histories: Histories,
        items: Items,
        until: np.datetime64 | None,
        fitting: Fitting,
        before: "BehaviourEncoder | None" = None,
    ) -> Self:
        """Learn from whole histories, in the order of their places, that were watched until a moment (None: without times).

        `items` is the catalogue of their codes. Learning goes on from the weights of `before`, where that is given: from what is
        new since then, and from as much of what is not. Problem where there is nothing to learn from, or nothing new, or no objective
        that these data allow.
        """
        device = choose(self.device, fitting.watch)
        watch = fitting.watch
        self._look_at(histories, items, until, device, before)
        histories = recorded(histories, self.kinds_)
        watch.progress(f"fit {self.family}", 0, 0)
        self.network_ = attended(lambda: self._begun(histories, fitting.seed, before), watch)
        self.network_.to(device.name)
        learnt, stretches, held_out, judged = parts(histories, self.length, fitting.seed, _known(before))
        losses = self._losses(histories, learnt, device.name)
        if before is None:
            self._measure(learnt, losses.future, fitting.seed)
        step = _step(losses, stretches)

        def validate() -> tuple[Metrics, Metrics]:
            return {}, self._judged(losses, judged, fitting)

        plan = Plan(
            epochs=self._most_epochs(before),
            learning_rate=self.learning_rate * (1.0 if _known(before) is None else REFRESHING_RATE),
            weight_decay=self.weight_decay,
            warm_up=50,
            patience=self.patience,
            minutes=fitting.minutes * (1 - WAITS_SHARE),
        )
        self.epochs_ = train(
            self.family,
            self.network_,
            LikeLengths(stretches.lengths, self.tokens, fitting.seed),
            step,
            plan,
            device,
            watch,
            validate if len(judged) else None,
            fitting.checkpoints,
            fitting.seed,
        )
        if self.epochs_ and losses.future is not None and not watch.stopping():
            learn_waits(
                f"{self.family}-1", self.network_.train(False), self.channels_, learnt,
                held_out, losses.future, device,
                dataclasses.replace(fitting, minutes=fitting.minutes * WAITS_SHARE),
            )  # fmt: skip
        self.network_.to("cpu").train(False).requires_grad_(False)
        return self

    def estimate(
        self,
        histories: Histories,
        items: Items,
        until: np.datetime64 | None,
        fitting: Fitting,
        before: "BehaviourEncoder | None" = None,
        resident: int | None = None,
    ) -> Estimate:
        """What `fit` with the same arguments will cost, from a few real steps on some of the histories; nothing stays learnt.

        `resident`: what the process took before, so that several sizes can be tried one after the other. Problem as `fit`.
        """
        device = choose(self.device, fitting.watch)
        resident = resident or resident_before(device)
        tried = dataclasses.replace(self)
        tried._look_at(histories, items, until, device, before)
        _, stretches, _, judged = parts(histories, tried.length, fitting.seed, _known(before))
        to_learn, to_judge = (
            LikeLengths(each.lengths, self.tokens, fitting.seed) for each in (stretches, judged)
        )
        owners, taken, batches = drawn(histories, stretches, to_learn, tried.kinds_)
        tried.network_ = tried._begun(None, fitting.seed, before).to(device.name)
        losses, pairing = peak_of(lambda: tried._losses(owners, owners, device.name))
        step = _step(losses, taken)
        cost = measure(tried.network_, batches, step, device, fitting.watch, MOST_SECONDS, resident)
        most, actions = tried._most_epochs(before), int(histories.lengths.sum())
        return Estimate(
            size=tried.size,
            weights=sum(parameter.numel() for parameter in tried.network_.parameters()),
            epoch=epoch_seconds(cost, len(to_learn), len(to_judge)),
            epochs=(min(self.patience + 1, most), most),
            memory=memory(cost, pairing, owners, actions, holds_data=device.name == "cpu"),
        )

    @torch.no_grad()
    def read(self, histories: Histories, watch: Watch | None = None) -> Reading:
        """What is made of histories, from their owners' first actions on, whose items are numbered as in `items_`.

        Rows do not depend on each other.
        """
        network, wide = self.network_, self.network_.structure.width
        vectors = np.empty((len(histories), 2 * wide), dtype=np.float32)
        meanings = np.empty((len(histories), len(MEANINGS) + 1), dtype=np.float32)
        timed = self.until_ is not None
        within = np.empty((len(histories), len(self.kinds_), len(DAYS)), dtype=np.float32) if timed else None
        silent = torch.from_numpy(silent_spans(histories))
        histories = recorded(histories, self.kinds_)
        done = 0
        for rows, batch in blocks(network.structure, self.channels_, histories, "cpu"):
            count = len(rows)
            done += count
            if watch is not None:
                watch.stopping()  # what was learnt is judged also where the user stops and keeps
                watch.progress("read histories", done, len(histories))
            last, mean = last_and_mean(network(batch), batch)
            empty = (batch.lengths == 0)[:, None]
            last, mean = last.masked_fill(empty, 0.0), mean.masked_fill(empty, 0.0)
            vectors[rows] = torch.cat([last, mean], dim=1).numpy()[:count]
            meanings[rows] = torch.softmax(network.meanings(last), dim=1).numpy()[:count]
            if within is not None:
                filled = np.concatenate([rows, np.repeat(rows[:1], len(last) - count)])
                odds = network.waiting(last, silent[filled], last_records(batch))
                chances = torch.softmax(odds, dim=-1).numpy()[:count]
                for place, days in enumerate(DAYS):
                    within[rows, :, place] = chance_within(chances, days * DAY)
        return Reading(vectors, meanings, within)

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        """How likely each item comes next, float32 (rows, items); for histories from their owners' first actions on."""
        network = self.network_
        vectors = network.item_vectors()
        histories = recorded(histories, self.kinds_)
        found = np.empty((len(histories), len(vectors)), dtype=np.float32)
        with torch.no_grad():
            for rows, batch in blocks(network.structure, self.channels_, histories, "cpu"):
                last, _ = last_and_mean(network(batch), batch)
                found[rows] = (last @ vectors.T)[: len(rows)].numpy()
        return found

    def state(self) -> ModelState:
        settings = {
            "options": dataclasses.asdict(self),
            "structure": msgspec.to_builtins(self.network_.structure),
            "channels": self.channels_.document(),
            "kinds": self.kinds_,
            "until": None if self.until_ is None else str(self.until_),
            "best_epoch": self.epochs_,
            "device": self.device_,
        }
        arrays = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        return ModelState(self.family, settings, arrays, {"items": self.items_.document().decode()})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["options"])
        structure = msgspec.convert(state.settings["structure"], Structure)
        model.items_ = Items.from_document(state.texts["items"].encode())
        # Compared before anything is made, so that a damaged size does not ask for all memory.
        expected = (structure.items + 1, structure.width)
        if (
            state.arrays["network/items.weight"].shape != expected
            or structure.length > LONGEST
            or len(model.items_) != structure.items
        ):
            raise ValueError(f"an encoder of {expected} items and widths whose weights have another shape")
        model.channels_ = Channels.restored(state.settings["channels"])
        model.kinds_ = [int(kind) for kind in state.settings["kinds"]]
        if (
            f"network/blocks.{structure.blocks - 1}.norm_1.weight" not in state.arrays
            or structure.kinds != len(model.kinds_)
            or structure.records != list(model.channels_.records)
            or structure.records != sizes(model.kinds_, model.channels_.timed)
        ):
            raise ValueError("an encoder of other blocks, kinds or records than its weights")
        until = state.settings["until"]
        model.until_ = None if until is None else np.datetime64(until, "us")
        model.epochs_, model.device_ = state.settings["best_epoch"], state.settings["device"]
        catalogue = _categories(model.items_)
        network = Network(structure, torch.from_numpy(catalogue.astype(np.int64)))
        model.network_ = network.train(False).requires_grad_(False)
        network.load_state_dict(
            {
                name.removeprefix("network/"): torch.from_numpy(np.array(array))
                for name, array in state.arrays.items()
                if name.startswith("network/")
            }
        )
        return model

    def carried_over(self, items: Items) -> "BehaviourEncoder":
        """The same encoder for another catalogue: items are found again by their names, others stand for their category alone."""
        other = type(self)(**dataclasses.asdict(self))
        vars(other).update(vars(self))
        other.items_ = items
        other.network_ = carry_over(self.network_, self.items_, items)
        return other

    def _look_at(
        self,
        histories: Histories,
        items: Items,
        until: np.datetime64 | None,
        device: Device,
        before: "BehaviourEncoder | None",
    ) -> None:
        """Find out what there is to learn from, and on what; Problem where no objective is left that has a weight."""
        timed = until is not None and histories.actions.times is not None
        if not (self.next or self.masked or self.contrast or (self.time and timed)):
            raise Problem("encoder_without_objective")
        self.device_, self.items_ = device.words, items
        self.until_ = None if until is None else until.astype("datetime64[us]")
        if before is None:
            self.kinds_ = _kinds(histories)
            channels = Channels.learnt(histories, categorised=bool(_categories(items).any()))
            self.channels_ = dataclasses.replace(channels, records=sizes(self.kinds_, channels.timed))
        else:
            self.channels_, self.kinds_ = before.channels_, before.kinds_
            for name in DECIDED_BY_WEIGHTS:
                setattr(self, name, getattr(before, name))

    def _most_epochs(self, before: "BehaviourEncoder | None") -> int:
        return self.epochs if _known(before) is None else min(self.epochs, REFRESHING_EPOCHS)

    def _begun(self, histories: Histories | None, seed: int, before: "BehaviourEncoder | None") -> Network:
        """The network before it learns; without histories its items begin by chance alone."""
        if before is not None:
            return carry_over(before.network_, before.items_, self.items_).requires_grad_(True)
        size, count, catalogue = SIZES[self.size], len(self.items_), _categories(self.items_)
        structure = Structure(
            items=count,
            categories=int(catalogue.max(initial=0)),
            channels=self.channels_.sizes,
            timed=self.channels_.timed,
            both_sides=True,
            width=size.width,
            length=self.length + 1,
            dropout=self.dropout,
            scale=SCALE,
            heads=size.heads,
            blocks=size.blocks,
            kinds=len(self.kinds_),
            records=list(self.channels_.records),
        )
        near = None if histories is None else neighbour_vectors(histories, count, size.width, seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = Network(structure, torch.from_numpy(catalogue.astype(np.int64)))
            network.begin(near)
        return network

    def _measure(self, learnt: Histories, future: Future | None, seed: int) -> None:
        """Let the head of waits know what records look like at moments such as it is asked at."""
        random = np.random.default_rng(seed)
        places = np.sort(random.permutation(learnt.places()[1])[:MOST_MEASURED])
        silent = np.zeros(len(places), dtype=np.int64)
        if future is not None:
            waits = future.waits(places, random)
            places, silent = places[waits.last], waits.silent
        assert learnt.actions.records is not None
        if len(places):
            records = torch.from_numpy(learnt.actions.records[places].astype(np.int64))
            self.network_.waiting.measure(torch.from_numpy(silent), records)

    def _losses(self, histories: Histories, learnt: Histories, device: str) -> Losses:
        popularity = np.asarray(interactions(learnt, len(self.items_)).sum(axis=0), np.float32).ravel()
        item_loss: Objective = FullSoftmax()
        if len(self.items_) > MOST_SCORED_FULLY:
            item_loss = SampledSoftmax(NEGATIVES, torch.from_numpy(popularity).to(device))
        timed = self.time and self.until_ is not None and histories.actions.times is not None
        return Losses(
            network=self.network_,
            channels=self.channels_,
            weights={name: getattr(self, name) for name in ("next", "time", "masked", "contrast")},
            item_loss=item_loss,
            learnable=targets_among(histories, repeats=True),
            hidden=self.hidden,
            future=Future(histories, self.until_, self.kinds_) if timed and self.until_ is not None else None,
            similar=SimilarItems.learnt(learnt, len(self.items_)),
            device=device,
        )

    def _judged(self, losses: Losses, judged: Histories, fitting: Fitting) -> Metrics:
        """The mean losses of held-out stretches, their weighted sum first; by the same chances at every call."""
        sums: dict[str, float] = {}
        counts: dict[str, int] = {}
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            random = np.random.default_rng(fitting.seed)
            for rows in LikeLengths(judged.lengths, self.tokens, fitting.seed).batches(0):
                fitting.watch.stopping()
                for name, loss in losses.of(judged.take(rows), random).items():
                    sums[name] = sums.get(name, 0.0) + float(loss) * len(rows)
                    counts[name] = counts.get(name, 0) + len(rows)
        means = {name: sums[name] / counts[name] for name in sums}
        return {"loss": sum(losses.weights[name] * mean for name, mean in means.items()), **means}


def _step(losses: Losses, stretches: Histories) -> Step:
    """The loss of those rows of the stretches."""

    def step(rows: NDArray[np.intp]) -> Tensor:
        # Drawn from torch's chance, which a resumed training goes on with.
        drawn = np.random.default_rng(int(torch.randint(2**31, ())))
        return losses.weighted(losses.of(stretches.take(rows), drawn))

    return step


def _known(before: BehaviourEncoder | None) -> np.datetime64 | None:
    """The moment until which an encoder that learning goes on from has learnt; None where nobody can tell."""
    return before.until_ if before is not None else None


def _categories(items: Items) -> NDArray[np.int32]:
    """The first category of each item, int32 (items,), 0 for none."""
    return items.categories.get("category", np.zeros(len(items), dtype=np.int32))


def _kinds(histories: Histories) -> list[int]:
    """Any action, and each meaning that is not rare, where there are several."""
    if histories.actions.meanings is None:
        return [ANY]
    _, places = histories.places()
    counts = np.bincount(np.asarray(histories.actions.meanings)[places], minlength=len(MEANINGS) + 1)
    frequent = [code for code in range(1, len(counts)) if counts[code] >= RARE]
    return [ANY, *frequent] if len(frequent) > 1 else [ANY]


def silent_spans(histories: Histories) -> NDArray[np.int64]:
    """The span of silence before the moment each history is looked back from, int64 (rows,)."""
    times = histories.actions.times
    if histories.asked_at is None or times is None:
        return np.zeros(len(histories), dtype=np.int64)
    known = histories.lengths > 0
    seconds = np.zeros(len(histories))
    last = times[histories.ends[known] - 1]
    seconds[known] = (histories.asked_at[known] - last).astype("timedelta64[us]").astype(np.float64) / 1e6
    return span_of(np.maximum(seconds, 0))
