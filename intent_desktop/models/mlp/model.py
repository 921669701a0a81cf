"""The multilayer perceptron as a model: presets, learning, answers and their reasons."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit
from torch import Tensor
from torch.nn import functional

from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, Features
from intent_desktop.metrics.classification import log_loss, roc_auc
from intent_desktop.models import sampling
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.mlp.network import Embeddings, Network, OneHot, mean_odds, structure
from intent_desktop.models.mlp.scales import Scale, Scales
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, ShuffledRows, train

ROWS_AT_ONCE = 512
LEARNT_ROWS_MEASURED = 2_000
BACKGROUND_ROWS = 10_000
FEWEST_STEPS = 30  # of an epoch; where it has fewer, more epochs stand for one
MANY_FEATURES = 64
ROWS_EXPLAINED_AT_ONCE = 32
STEPS_OF_AN_EXPLANATION = 48

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Width = Annotated[int, msgspec.Meta(ge=1, le=100_000)]
Rate = Annotated[float, msgspec.Meta(gt=0, le=1)]
Share = Annotated[float, msgspec.Meta(ge=0, lt=1)]
Strength = Annotated[float, msgspec.Meta(ge=0)]


class Preset(msgspec.Struct, frozen=True, kw_only=True):
    """A choice of everything. `scale` "ranks" goes with embeddings `embedding` wide, "standard" with one-hot inputs."""

    scale: Scale
    layers: tuple[int, ...]
    members: int
    dropout: float
    learning_rate: float
    l2: float
    bins: int = 16
    embedding: int = 8
    epochs: int = 200
    patience: int = 10


PRESETS = {
    "modern": Preset(
        scale="ranks", layers=(64, 64), members=8, dropout=0.1, learning_rate=1e-2, l2=3e-4,
        epochs=16, patience=5,
    ),
    "classic": Preset(
        scale="standard", layers=(128, 64), members=1, dropout=0.5, learning_rate=1e-3, l2=0.0
    ),
}  # fmt: skip


class MultilayerPerceptron:
    """A feed-forward network, stopped early on the validation part's log loss.

    "modern": each number becomes a vector that is piecewise linear between quantiles (Gorishniy et al., 2022), each
    category a vector, and `members` networks that share their large weights learn each for itself; their
    probabilities are averaged (TabM; Gorishniy et al., 2025). "classic": standardised numbers and one-hot categories
    into 128 and 64 units with dropout one half, by Adam. An option left out has the preset's value. `l1` weighs the sum of
    the matrices' absolute values in the loss, `l2` is AdamW's decay. `batch_size` goes by the rows, see `_batch_size`.
    Answers are always computed on the processor, so that they are the same wherever the network learnt.
    """

    family: ClassVar[str] = "mlp"
    scales_: Scales
    network_: Network
    background_: Tensor

    def __init__(
        self,
        preset: Literal["modern", "classic"] = "modern",
        layers: Annotated[tuple[Width, ...], msgspec.Meta(min_length=1, max_length=20)] | Width | None = None,
        members: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None,
        dropout: Share | None = None,
        learning_rate: Rate | None = None,
        l1: Strength = 0.0,
        l2: Strength | None = None,
        bins: Annotated[int, msgspec.Meta(ge=1, le=1000)] | None = None,
        embedding: Width | None = None,
        batch_size: Whole | None = None,
        epochs: Whole | None = None,
        patience: Whole | None = None,
        warm_up: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 20,
        decay: Literal["none", "linear", "cosine"] = "linear",
        clip: Annotated[float, msgspec.Meta(gt=0)] | None = 1.0,
        device: Choice = "auto",
    ):
        self.preset = preset
        self.layers = (layers,) if isinstance(layers, int) else layers
        self.members = members
        self.dropout = dropout
        self.learning_rate = learning_rate
        self.l1 = l1
        self.l2 = l2
        self.bins = bins
        self.embedding = embedding
        self.batch_size = batch_size
        self.epochs = epochs
        self.patience = patience
        self.warm_up = warm_up
        self.decay = decay
        self.clip = clip
        self.device = device

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        self.device_ = device.words
        self.shape_ = self._shape(examples)
        self.vocabularies_ = [len(column.vocabulary) for column in examples.features.categories]
        self.epochs_ = self._learn("mlp", examples, examples.rows("train"), device, fitting, judged=True)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        before = self.scales_, self.network_, self.background_
        self._learn("mlp-on-all", examples, examples.rows("train", "valid"), device, fitting, judged=False)
        if fitting.watch.stopping():
            self.scales_, self.network_, self.background_ = before
        return self

    def _shape(self, examples: Examples) -> Preset:
        """The preset made to suit the examples, with the options given in its place.

        Few rows are gone through more often, and many features have narrower vectors: together they hold enough.
        """
        preset, rows = PRESETS[self.preset], len(examples.rows("train"))
        steps = len(ShuffledRows(rows, self.batch_size or _batch_size(rows), seed=0))
        rounds = max(1, FEWEST_STEPS // steps)
        many = len(examples.features.columns) > MANY_FEATURES
        suited = msgspec.structs.replace(
            preset,
            epochs=preset.epochs * rounds,
            patience=preset.patience * rounds,
            embedding=preset.embedding // 2 if many else preset.embedding,
        )
        names = [name for name in Preset.__struct_fields__ if name != "scale"]
        given = {name: getattr(self, name) for name in names if getattr(self, name) is not None}
        return msgspec.structs.replace(suited, **given)

    def _learn(
        self,
        name: str,
        examples: Examples,
        rows: NDArray[np.intp],
        device: Device,
        fitting: Fitting,
        judged: bool,
    ) -> int:
        """Learn from these rows, judged on validation after each epoch or for as many epochs as `fit` found best."""
        features, shape = examples.features, self.shape_
        self.scales_ = scales = Scales.learnt(features, rows, shape.scale, shape.bins)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            self.network_ = network = self._network().to(device.name)
        matrices = [parameter for parameter in network.parameters() if parameter.dim() >= 2]
        few, valid = (
            examples.take(rows[sampling.spread(len(rows), LEARNT_ROWS_MEASURED)]),
            examples.of("valid"),
        )

        def step(batch: NDArray[np.intp]) -> Tensor:
            taken = rows[batch]
            scores = network(*_tensors(scales, features.take(taken), device.name)).float()
            answers = torch.from_numpy(examples.label[taken]).to(device.name)
            loss = functional.binary_cross_entropy_with_logits(scores, answers[:, None].expand_as(scores))
            if self.l1:
                loss = loss + self.l1 * torch.stack([matrix.abs().sum() for matrix in matrices]).sum()
            return loss

        def figures(part: Examples) -> Metrics:
            chances = expit(_odds(network, scales, part.features, device.name, fitting.watch))
            ranked = roc_auc(part.label, chances) if 0 < part.label.sum() < len(part) else None
            return {"log_loss": log_loss(part.label, chances), "roc_auc": ranked}

        plan = Plan(
            epochs=shape.epochs,
            learning_rate=shape.learning_rate,
            weight_decay=shape.l2,
            warm_up=self.warm_up,
            decay=self.decay,
            clip=self.clip,
            patience=shape.patience,
            until=None if judged else max(self.epochs_, 1),
        )
        batch_size = self.batch_size or _batch_size(len(rows))
        best = train(
            name,
            network,
            ShuffledRows(len(rows), batch_size, fitting.seed),
            step,
            plan,
            device,
            fitting.watch,
            (lambda: (figures(few), figures(valid))) if judged else None,
            fitting.checkpoints,
            fitting.seed,
        )
        network.to("cpu").train(False).requires_grad_(False)
        background = [
            network.inputs(*_tensors(scales, block, "cpu"))
            for block in _blocks(features.take(rows[sampling.spread(len(rows), BACKGROUND_ROWS)]))
        ]
        self.background_ = torch.cat(background).mean(dim=0)
        return best

    def _network(self) -> Network:
        shape, sizes = self.shape_, [size + 1 for size in self.vocabularies_]
        bins = self.scales_.bins
        inputs = (
            Embeddings(bins, sizes, shape.embedding) if shape.scale == "ranks" else OneHot(len(bins), sizes)
        )
        return Network(inputs, list(shape.layers), shape.members, shape.dropout)

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(expit(_odds(self.network_, self.scales_, features, "cpu", Watch())))

    def contributions(self, features: Features) -> Contributions:
        """Integrated gradients (Sundararajan et al., 2017) along the straight way from the mean input of training."""
        from captum.attr import IntegratedGradients

        network, background = self.network_, self.background_[None]
        gradients = IntegratedGradients(lambda inputs: mean_odds(network.scores(inputs)))
        values = np.zeros((len(features), len(features.columns)))
        for start in range(0, len(features), ROWS_EXPLAINED_AT_ONCE):
            rows = slice(start, start + ROWS_EXPLAINED_AT_ONCE)
            inputs = network.inputs(*_tensors(self.scales_, features.take(rows), "cpu"))
            shares = gradients.attribute(inputs, background, n_steps=STEPS_OF_AN_EXPLANATION)
            by_feature = torch.zeros(len(shares), values.shape[1], dtype=shares.dtype)
            values[rows] = by_feature.index_add(1, network.owners, shares.detach()).numpy()
        expected = float(mean_odds(network.scores(background)))
        odds = _odds(network, self.scales_, features, "cpu", Watch())
        gap = float(np.abs(values.sum(axis=1) + expected - odds).max(initial=0.0))
        return Contributions(values, expected, gap)

    def state(self) -> ModelState:
        settings = {
            "shape": msgspec.to_builtins(self.shape_),
            "vocabularies": self.vocabularies_,
            "epochs": self.epochs_,
            "device": self.device_,
            "structure": msgspec.to_builtins(structure(self.network_)),
        }
        weights = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        arrays = {**weights, **self.scales_.arrays(), "background": self.background_.numpy()}
        return ModelState(self.family, settings, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.shape_ = msgspec.convert(state.settings["shape"], Preset)
        model.vocabularies_ = state.settings["vocabularies"]
        model.epochs_ = state.settings["epochs"]
        model.device_ = state.settings["device"]
        model.scales_ = Scales.restored(model.shape_.scale, state.arrays)
        tensors = {name: torch.from_numpy(np.array(array)) for name, array in state.arrays.items()}
        model.background_ = tensors["background"]
        model.network_ = model._network().train(False).requires_grad_(False)
        model.network_.load_state_dict(
            {
                name.removeprefix("network/"): value
                for name, value in tensors.items()
                if name.startswith("network/")
            }
        )
        return model


def _batch_size(rows: int) -> int:
    """A thirtieth of the rows within 16 and 256, and 1,024 of more than 50,000: small steps learn best, large ones fast."""
    return 1024 if rows > 50_000 else min(256, max(16, rows // 30))


def _blocks(features: Features) -> Iterator[Features]:
    for start in range(0, max(len(features), 1), ROWS_AT_ONCE):
        yield features.take(slice(start, start + ROWS_AT_ONCE))


def _tensors(scales: Scales, features: Features, device: str) -> tuple[Tensor, Tensor]:
    """Numbers and codes as the network takes them."""
    numbers, codes = scales.numbers(features), scales.codes(features)
    return torch.from_numpy(numbers).to(device), torch.from_numpy(codes).to(device)


@torch.no_grad()
def _odds(
    network: Network, scales: Scales, features: Features, device: str, watch: Watch
) -> NDArray[np.float64]:
    """Each row's log-odds. Every block is filled up to the same size: matrix products of another size may add up in another
    order, and a row would get another chance beside other rows.
    """
    found = []
    for block in _blocks(features):
        watch.stopping()
        numbers, codes = _tensors(scales, block, device)
        room = ROWS_AT_ONCE - len(block)
        filled = functional.pad(numbers, (0, 0, 0, room)), functional.pad(codes, (0, 0, 0, room))
        found.append(mean_odds(network(*filled).float())[: len(block)].double().cpu().numpy())
    return np.concatenate(found)
