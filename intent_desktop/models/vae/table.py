"""The variational autoencoder of a table: each row as a short code, and how badly the code tells the row."""

import dataclasses
from collections.abc import Callable, Iterator
from typing import Any, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.examples.index import Features
from intent_desktop.models import sampling
from intent_desktop.models.attention import Attention, DeletionTest, deletion_test, joined
from intent_desktop.models.base import Fitting
from intent_desktop.models.mlp.network import OneHot
from intent_desktop.models.mlp.scales import Scales
from intent_desktop.models.recommender import chunks
from intent_desktop.models.vae.gates import shared_out
from intent_desktop.models.vae.network import Balance, Code, Counted, Decoder, Encoder, divergence, drawn
from intent_desktop.training.device import Choice, choose
from intent_desktop.training.loop import Metrics, Plan, ShuffledRows, train

ROWS_AT_ONCE = 512
HELD_OUT = 0.1
"""The share of the rows that learning is judged on: what is kept is what tells them best."""
ROWS_MEASURED = 20_000
BACKGROUND_ROWS = 10_000
FIT_SHARE = 0.3
FEWEST_STEPS = 30
"""Of an epoch; where it has fewer, more epochs stand for one."""
CELLS_AT_ONCE = 4_000_000

Floats = NDArray[np.float32]


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides which weights there are: `numbers`, the `sizes` of the categories with one value for missing, and widths."""

    numbers: int
    sizes: list[int]
    width: int
    latent: int


class TableNetwork(nn.Module):
    """Standardised numbers and one-hot categories to a code and back."""

    def __init__(self, structure: Structure, dropout: float):
        super().__init__()
        self.structure = structure
        self.inputs = OneHot(structure.numbers, structure.sizes)
        count = len(self.inputs.owners)
        self.entry = nn.Linear(count, structure.width, bias=False)
        self.encoder = Encoder(structure.width, structure.latent)
        self.decoder = Decoder(structure.latent, structure.width)
        self.exit = nn.Linear(structure.width, count)
        self.dropout = nn.Dropout(dropout)

    def code(self, inputs: Tensor) -> Code:
        """The code of what `inputs` made of the rows, (rows, latent)."""
        code: Code = self.encoder(self.entry(self.dropout(inputs)))
        return code

    def missed(self, inputs: Tensor, code: Tensor) -> Tensor:
        """What the decoded code does not tell of each feature, in nats, (rows, features): minus the log-likelihood but for a constant.

        A number is normal around what is decoded with the spread it had in training; its being missing, and each category, is told by
        its chance. The number itself counts where it is there.
        """
        outputs = self.exit(self.decoder(code)).float()
        numbers, sizes = self.structure.numbers, self.structure.sizes
        values, missing = inputs[:, : 2 * numbers : 2], inputs[:, 1 : 2 * numbers : 2]
        told, told_missing = outputs[:, : 2 * numbers : 2], outputs[:, 1 : 2 * numbers : 2]
        of_missing = functional.binary_cross_entropy_with_logits(told_missing, missing, reduction="none")
        of_numbers = 0.5 * (values - told).square() * (1 - missing) + of_missing
        blocks = torch.split(inputs[:, 2 * numbers :], sizes, dim=1)
        logits = torch.split(outputs[:, 2 * numbers :], sizes, dim=1)
        of_categories = [
            -(block * of_block.log_softmax(dim=1)).sum(dim=1)
            for block, of_block in zip(blocks, logits, strict=True)
        ]
        return torch.cat([of_numbers, *(found[:, None] for found in of_categories)], dim=1)


@dataclasses.dataclass(eq=False)
class TableAutoencoder:
    """Learns rows without their labels; `balance` is λ, reached after `annealing` of the epochs' share, see `network.Balance`.

    Learning ends `patience` epochs after the smallest loss on a tenth of the rows, held out for that. Codes are always computed on the
    processor, so that they are the same wherever the network learnt.
    """

    width: int = 64
    latent: int = 8
    balance: float = 0.8
    annealing: float = 0.2
    dropout: float = 0.1
    learning_rate: float = 3e-3
    epochs: int = 40
    patience: int = 6
    device: Choice = "auto"

    def fit(self, name: str, features: Features, rows: NDArray[np.intp], fitting: Fitting) -> Self:
        """Learn these rows of the features; curves, progress and checkpoints bear the `name`."""
        device = choose(self.device, fitting.watch)
        order = np.random.default_rng(fitting.seed).permutation(rows)
        held_out, learnt = np.split(order, [max(1, int(HELD_OUT * len(rows)))])
        held_out, learnt = np.sort(held_out), np.sort(learnt)
        self.scales_ = scales = Scales.learnt(features, learnt, "standard", 1)
        structure = Structure(
            numbers=features.numbers.shape[1],
            sizes=[len(column.vocabulary) + 1 for column in features.categories],
            width=self.width,
            latent=self.latent,
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            self.network_ = network = TableNetwork(structure, self.dropout).to(device.name)
        batch_size = 1024 if len(learnt) > 50_000 else min(256, max(16, len(learnt) // 30))
        sampler = Counted(ShuffledRows(len(learnt), batch_size, fitting.seed))
        rounds = max(1, FEWEST_STEPS // len(sampler))
        epochs = self.epochs * rounds
        balance = Balance(weight=self.balance, steps=round(self.annealing * epochs * len(sampler)))

        def step(batch: NDArray[np.intp]) -> Tensor:
            inputs = network.inputs(*_tensors(scales, features.take(learnt[batch]), device.name))
            code = network.code(inputs)
            missed = network.missed(inputs, drawn(code)).sum(dim=1)
            return balance.loss(missed.mean(), divergence(code).mean(), sampler.step)

        def figures(part: NDArray[np.intp]) -> Metrics:
            found = features.take(part[sampling.spread(len(part), ROWS_MEASURED)])
            missed, apart = [], []
            for block, inputs, code in self._coded(found):
                length = block.stop - block.start
                missed.append(network.missed(inputs, code.mean).sum(dim=1)[:length])
                apart.append(divergence(code)[:length])
            reconstruction, kl = float(torch.cat(missed).mean()), float(torch.cat(apart).mean())
            loss = self.balance * reconstruction + (1 - self.balance) * kl
            return {"loss": loss, "reconstruction": reconstruction, "kl": kl}

        plan = Plan(
            epochs=epochs,
            learning_rate=self.learning_rate,
            warm_up=20,
            decay="linear",
            patience=self.patience * rounds,
            minutes=fitting.minutes * FIT_SHARE,
        )
        train(
            name, network, sampler, step, plan, device, fitting.watch,
            lambda: (figures(learnt), figures(held_out)), fitting.checkpoints, fitting.seed,
        )  # fmt: skip
        network.to("cpu").train(False).requires_grad_(False)
        few = features.take(learnt[sampling.spread(len(learnt), BACKGROUND_ROWS)])
        background = [inputs[: rows.stop - rows.start] for rows, inputs, _ in self._coded(few)]
        self.background_ = torch.cat(background).mean(dim=0)
        return self

    def codes(self, features: Features) -> Floats:
        """The mean of each row's code, float32 (rows, latent)."""
        return self._collected(features, lambda rows, inputs, code: code.mean, self.latent)

    def missed(self, features: Features) -> Floats:
        """How badly each feature of each row is told by the row's code, in nats, float32 (rows, features)."""
        missed = self.network_.missed
        return self._collected(
            features, lambda rows, inputs, code: missed(inputs, code.mean), len(features.columns)
        )

    def reconstruction_error(self, features: Features) -> Floats:
        """How badly each row is told by its code, in nats, float32 (rows,): rows unlike all others are told badly."""
        return np.asarray(self.missed(features).sum(axis=1))

    def attention(self, features: Features) -> Attention:
        """How the attention of each row is shared out among its features, by what sets them off from the mean row."""
        size = len(features.columns) * self.width
        found = [self._attention(features.take(part)) for part in chunks(len(features), size, CELLS_AT_ONCE)]
        return joined(found) if found else self._attention(features)

    def deletion_test(self, features: Features, seed: int = 0) -> DeletionTest | None:
        """How much further the code moves where the most attended features become those of the mean row than where others do."""
        whole = self.codes(features)

        def moved(kept: NDArray[np.bool_]) -> Floats:
            def codes(rows: slice, inputs: Tensor, code: Code) -> Tensor:
                part = torch.from_numpy(kept[rows])[:, self.network_.inputs.owners]
                part = functional.pad(part, (0, 0, 0, len(inputs) - len(part)))
                return self.network_.code(torch.where(part, inputs, self.background_)).mean

            return np.asarray(
                np.linalg.norm(self._collected(features, codes, self.latent) - whole, axis=1),
                dtype=np.float32,
            )

        return deletion_test(self.attention(features), moved, seed=seed)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What was learnt, as named arrays."""
        weights = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        return {**weights, **self.scales_.arrays(), "background": self.background_.numpy()}

    def settings(self) -> dict[str, Any]:
        """What decides which weights there are, as JSON values."""
        return {
            "options": dataclasses.asdict(self),
            "structure": msgspec.to_builtins(self.network_.structure),
        }

    @classmethod
    def restored(cls, settings: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> Self:
        """What wrote these settings and arrays. ValueError where they do not fit together."""
        model = cls(**settings["options"])
        structure = msgspec.convert(settings["structure"], Structure)
        # Compared before anything is made, so that a damaged size does not ask for all memory.
        inputs = 2 * structure.numbers + sum(structure.sizes)
        if arrays["network/entry.weight"].shape != (structure.width, inputs):
            raise ValueError(f"a network of {inputs} inputs whose weights have another shape")
        model.scales_ = Scales.restored("standard", arrays)
        tensors = {name: torch.from_numpy(np.array(array)) for name, array in arrays.items()}
        model.background_ = tensors["background"]
        model.network_ = TableNetwork(structure, model.dropout).train(False).requires_grad_(False)
        start = "network/"
        model.network_.load_state_dict(
            {name.removeprefix(start): value for name, value in tensors.items() if name.startswith(start)}
        )
        return model

    def _collected(
        self, features: Features, what: Callable[[slice, Tensor, Code], Tensor], columns: int
    ) -> Floats:
        found = np.empty((len(features), columns), dtype=np.float32)
        for rows, inputs, code in self._coded(features):
            found[rows] = what(rows, inputs, code)[: rows.stop - rows.start].cpu().numpy()
        return found

    def _coded(self, features: Features) -> Iterator[tuple[slice, Tensor, Code]]:
        """Blocks of rows, with their inputs and codes. Every block is filled up to the same size: products of matrices of another
        size may add up in another order, and a row would get another code beside other rows.
        """
        device = self.network_.entry.weight.device
        for rows in chunks(len(features), 1, ROWS_AT_ONCE):
            block = features.take(rows)
            room = (0, 0, 0, ROWS_AT_ONCE - len(block))
            numbers, codes = (
                functional.pad(each, room) for each in _tensors(self.scales_, block, device.type)
            )
            with torch.no_grad(), torch.autocast(device.type, enabled=False):
                inputs = self.network_.inputs(numbers, codes)
                yield slice(rows.start, rows.start + len(block)), inputs, self.network_.code(inputs)

    def _attention(self, features: Features) -> Attention:
        network, count = self.network_, len(features.columns)
        added = np.zeros((len(features), count, self.width), dtype=np.float32)
        gates = np.zeros((len(features), self.width), dtype=np.float32)
        for rows, inputs, code in self._coded(features):
            length = rows.stop - rows.start
            apart = (inputs - self.background_)[:length]
            gates[rows] = code.gates[:length].numpy()
            for place in range(count):
                own = network.inputs.owners == place
                added[rows, place] = (apart[:, own] @ network.entry.weight[:, own].T).numpy()
        return shared_out(added, np.ones(added.shape[:2], dtype=bool), gates)


def _tensors(scales: Scales, features: Features, device: str) -> tuple[Tensor, Tensor]:
    """Numbers and codes as the network takes them."""
    numbers, codes = scales.numbers(features), scales.codes(features)
    return torch.from_numpy(numbers).to(device), torch.from_numpy(codes).to(device)
