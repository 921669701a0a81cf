"""The LSTM autoencoder of histories: a history read item by item into one vector, from which it is told again."""

import dataclasses
from collections.abc import Iterator
from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.examples.histories import Histories
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.models.sequence_networks.batches import LikeLengths
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, train
from intent_desktop.training.objectives import FullSoftmax, Objective, SampledSoftmax

ROWS_AT_ONCE = 32
SHORTEST = 8
HELD_OUT = 0.1
MOST_HELD_OUT = 2_000
MOST_SCORED_FULLY = 50_000
NEGATIVES = 2048
LONGEST = 2000

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Width = Annotated[int, msgspec.Meta(ge=1, le=4096)]


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides which weights there are."""

    items: int
    width: int
    latent: int


class Network(nn.Module):
    """An LSTM that reads, a bottleneck, and an LSTM that tells the same items from it (Srivastava et al., 2015)."""

    def __init__(self, structure: Structure, forgotten: float):
        super().__init__()
        self.structure = structure
        width, latent = structure.width, structure.latent
        self.items = nn.Embedding(structure.items + 1, width, padding_idx=structure.items)
        nn.init.normal_(self.items.weight, std=width**-0.5)
        self.reader = nn.LSTM(width, width, batch_first=True)
        self.bottleneck = nn.Linear(width, latent)
        self.teller = nn.LSTM(width + latent, width, batch_first=True)
        self.forgotten = nn.Dropout1d(forgotten)

    def vectors(self, codes: Tensor, lengths: Tensor) -> Tensor:
        """The vector of each row, (rows, latent); codes: int64 (rows, length), items from 0, filled up with `items`."""
        memory = self.reader(self.items(codes))[0]
        rows = torch.arange(len(codes), device=codes.device)
        return torch.tanh(self.bottleneck(memory[rows, lengths - 1]).float())

    def told(self, codes: Tensor, vectors: Tensor) -> Tensor:
        """The states from which each place of the rows is told, (rows, length, width).

        The teller knows the vector and the item before, which it often forgets: so it has to go by the vector.
        """
        before = functional.pad(codes[:, :-1], (1, 0), value=self.structure.items)
        inputs = self.forgotten(self.items(before).flatten(0, 1)[:, None])[:, 0].unflatten(0, codes.shape)
        repeated = vectors[:, None].expand(-1, codes.shape[1], -1)
        states: Tensor = self.teller(torch.cat([inputs, repeated], dim=2))[0]
        return states


@dataclasses.dataclass(eq=False)
class LstmAutoencoder:
    """Makes each history a vector of `latent` numbers from its last `length` steps, without anything to foretell.

    It is no recommender: what it tells well is what was, not what comes. Learning ends `patience` epochs after a tenth of the
    histories, held out for that, was told best. Vectors are always computed on the processor.
    """

    family: ClassVar[str] = "lstm_autoencoder"

    width: Width = 64
    latent: Width = 32
    length: Annotated[int, msgspec.Meta(ge=1, le=LONGEST)] = 50
    forgotten: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.5
    tokens: Whole = 2048
    learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 3e-3
    epochs: Whole = 20
    patience: Whole = 2
    device: Choice = "auto"

    def fit(self, histories: Histories, items: int, fitting: Fitting) -> Self:
        """Learn from histories over a catalogue of so many items."""
        device = choose(self.device, fitting.watch)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            structure = Structure(items=items, width=self.width, latent=self.latent)
            self.network_ = network = Network(structure, self.forgotten).to(device.name)
        trails = Trails.of(histories, items, self.length).on_items()
        told = np.flatnonzero(trails.lengths)
        order = np.random.default_rng(fitting.seed).permutation(told)
        held_out, learnt = np.split(order, [min(MOST_HELD_OUT, int(HELD_OUT * len(told)))])
        codes, lengths = _padded(trails, self.length)
        learnt_by = _objective(trails, device)

        def missed(rows: NDArray[np.intp]) -> Tensor:
            """How badly these rows are told, in nats a step."""
            own = torch.from_numpy(codes[rows, : int(lengths[rows].max())]).to(device.name)
            vectors = network.vectors(own, torch.from_numpy(lengths[rows]).to(device.name))
            there = own < items
            return learnt_by(network.told(own, vectors)[there], network.items.weight[:-1], own[there])

        def validate() -> tuple[Metrics, Metrics]:
            parts = [held_out[start : start + 256] for start in range(0, len(held_out), 256)]
            steps = np.array([lengths[part].sum() for part in parts])
            found = np.array([float(missed(part)) for part in parts])
            return {}, {"reconstruction": float(found @ steps / steps.sum())}

        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            warm_up=50,
            patience=self.patience,
            minutes=fitting.minutes,
        )
        if len(learnt):
            sampler = LikeLengths(lengths[learnt], self.tokens, fitting.seed)
            train(
                self.family, network, sampler, lambda rows: missed(learnt[rows]), plan, device, fitting.watch,
                validate if len(held_out) else None, fitting.checkpoints, fitting.seed,
            )  # fmt: skip
        network.to("cpu").train(False).requires_grad_(False)
        return self

    @torch.no_grad()
    def vectors(self, histories: Histories) -> NDArray[np.float32]:
        """The vector of each history, float32 (rows, latent), each number within ±1; zeros for a history without a known item."""
        trails = Trails.of(histories, self.network_.structure.items, self.length).on_items()
        codes, lengths = _padded(trails, self.length)
        found = np.zeros((len(histories), self.latent), dtype=np.float32)
        for rows, length in _alike(lengths, self.length):
            filled = np.concatenate([rows, np.repeat(rows[:1], ROWS_AT_ONCE - len(rows))])
            block = torch.from_numpy(codes[filled, :length]), torch.from_numpy(lengths[filled])
            found[rows] = self.network_.vectors(*block)[: len(rows)].numpy()
        return found

    def state(self) -> ModelState:
        """What was learnt."""
        structure = msgspec.to_builtins(self.network_.structure)
        settings = {"options": dataclasses.asdict(self), "structure": structure}
        weights = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        return ModelState(self.family, settings, weights)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        """The autoencoder that a state describes. ValueError where it is damaged."""
        model = cls(**state.settings["options"])
        structure = msgspec.convert(state.settings["structure"], Structure)
        # Compared before anything is made, so that a damaged size does not ask for all memory.
        expected = (structure.items + 1, structure.width)
        if state.arrays["network/items.weight"].shape != expected or model.length > LONGEST:
            raise ValueError(f"a network of {expected} items and widths whose weights have another shape")
        model.network_ = Network(structure, model.forgotten).train(False).requires_grad_(False)
        model.network_.load_state_dict(
            {
                name.removeprefix("network/"): torch.from_numpy(np.array(array))
                for name, array in state.arrays.items()
            }
        )
        return model


def _padded(trails: Trails, most: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The items of each history from 0, filled up with `items` at the end, int64 (rows, most), and how many there are."""
    lengths = trails.lengths
    codes = np.full((trails.count, most), trails.items, dtype=np.int64)
    codes[trails.rows, lengths[trails.rows] - 1 - trails.back] = trails.columns
    return codes, lengths


def _alike(lengths: NDArray[np.int64], most: int) -> Iterator[tuple[NDArray[np.intp], int]]:
    """Blocks of rows with something in them, and a length to fill them up to that goes by each row alone.

    Products of matrices of another size may add up in another order, and a row would get another vector beside other rows.
    """
    wide = np.minimum(2 ** np.ceil(np.log2(np.maximum(lengths, SHORTEST))), most).astype(np.int64)
    for length in np.unique(wide[lengths > 0]).tolist():
        group = np.flatnonzero((wide == length) & (lengths > 0))
        for start in range(0, len(group), ROWS_AT_ONCE):
            yield group[start : start + ROWS_AT_ONCE], length


def _objective(trails: Trails, device: Device) -> Objective:
    if trails.items <= MOST_SCORED_FULLY:
        return FullSoftmax()
    return SampledSoftmax(NEGATIVES, torch.from_numpy(trails.popularity()).to(device.name))
