"""The encoder tuned on the answers to a question: histories in, an answer out; and this for yes-or-no questions, a chance."""

import copy
import dataclasses
from typing import Annotated, Any, ClassVar, Literal, Protocol, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import Examples, Features, Part
from intent_desktop.examples.items import Items
from intent_desktop.models import sampling
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.encoder.model import BehaviourEncoder, silent_spans
from intent_desktop.models.encoder.network import Network, last_and_mean, last_records
from intent_desktop.models.encoder.records import recorded
from intent_desktop.models.encoder.waiting import WIDTH
from intent_desktop.models.sequence_networks.batches import Batch, LikeLengths
from intent_desktop.models.sequence_networks.scoring import blocks
from intent_desktop.training.adapters import add_adapters, merge_adapters, trainable_share
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, train

MOST_JUDGED = 10_000
WARM_UP = 50
"""Steps over which the rate rises, of few in all a tenth."""
FULL_SHARE = 0.25
"""What all weights together learn at of the rate of the head, which begins at nothing."""
HEAD_WIDTH = 32
"""Narrow, so that with adapters beside a small encoder only a few in a hundred weights learn."""
LINEAR_LAYERS = ("question", "answer", "up", "down")
"""The layers that adapters stand beside: attention and what follows it."""

Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Share = Annotated[float, msgspec.Meta(gt=0, le=1)]


class Parted(Protocol):
    """Examples in their parts."""

    def of(self, *parts: Part) -> Self: ...

    def take(self, rows: NDArray[np.intp]) -> Self: ...

    def __len__(self) -> int: ...


class Head(nn.Module):
    """Scores (of a chance the log-odds), (rows, scores), from the last state, the mean of all, and what the encoder makes of the
    records for its waits.
    """

    def __init__(self, width: int, dropout: float, scores: int = 1):
        super().__init__()
        self.mixed = nn.Linear(2 * width + WIDTH, HEAD_WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.answer = nn.Linear(HEAD_WIDTH, scores)
        nn.init.zeros_(self.answer.weight)

    def forward(self, last: Tensor, mean: Tensor, made_of_records: Tensor) -> Tensor:
        inputs = torch.cat([last, mean, made_of_records], dim=1)
        scores: Tensor = self.answer(self.dropout(functional.silu(self.mixed(inputs))))
        return scores


class Tuned(nn.Module):
    """The encoder's network with a head."""

    def __init__(self, network: Network, head: Head):
        super().__init__()
        self.network, self.head = network, head

    def forward(self, batch: Batch, silent: Tensor) -> Tensor:
        made = self.network.waiting.made_of(silent, last_records(batch))
        scores: Tensor = self.head(*last_and_mean(self.network(batch), batch), made)
        return scores


class TunedEncoder:
    """Learns from the answers by the encoder's whole network ("full"), by low-rank adapters of `rank` beside its layers
    ("adapters"; LoRA, Hu et al., 2022), or by the head alone ("frozen").

    A layer learns at `layer_share` of the rate of the one above it, so that what was learnt before changes least where it is most
    general (ULMFiT; Howard & Ruder, 2018). Subclasses say what the scores mean, and of what examples.
    """

    family: ClassVar[str]
    scores_: int = 1
    """How many scores each row has."""

    def __init__(
        self,
        tuning: Literal["full", "adapters", "frozen"] = "full",
        rank: Whole = 4,
        layer_share: Share = 0.7,
        learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 2e-3,
        weight_decay: Annotated[float, msgspec.Meta(ge=0)] = 0.01,
        dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.2,
        tokens: Whole = 4096,
        epochs: Whole = 8,
        patience: Whole = 2,
        device: Choice = "auto",
    ):
        self.tuning = tuning
        self.rank = rank
        self.layer_share = layer_share
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.dropout = dropout
        self.tokens = tokens
        self.epochs = epochs
        self.patience = patience
        self.device = device

    def _tune(self, examples: Parted, fitting: Fitting) -> None:
        assert fitting.encoder is not None
        self.before_ = fitting.encoder
        device = choose(self.device, fitting.watch)
        self.device_ = device.words
        learnt = self.at_most(examples.of("train"), fitting)
        self.epochs_ = self._learn(self.family, learnt, examples.of("valid"), device, fitting)

    def _tune_again(self, examples: Parted, fitting: Fitting) -> None:
        """Learn from validation as well, as long as was best; stopped half-way, all stays as it was."""
        before = dict(vars(self))
        device = choose(self.device, fitting.watch)
        if self.epochs_:
            learnt = self.at_most(examples.of("train", "valid"), fitting)
            self._learn(f"{self.family}-on-all", learnt, None, device, fitting)
        if fitting.watch.stopping():
            vars(self).update(before)

    def at_most(self, learnt: Any, fitting: Fitting) -> Any:
        """As many of the examples as are learnt from."""
        return learnt

    def histories_of(self, examples: Any) -> Histories:
        """What is read of the examples."""
        raise NotImplementedError

    def answers_of(self, examples: Any) -> NDArray[np.float32]:
        """What is learnt of the examples, float32 (rows, …)."""
        raise NotImplementedError

    def loss(self, scores: Tensor, answers: Tensor) -> Tensor:
        """What is learnt by: the mean loss of scores, float32 (rows, scores), against the answers."""
        raise NotImplementedError

    def judged(self, scores: NDArray[np.float64], answers: NDArray[np.float32]) -> Metrics:
        """What is stopped by: a figure of scores, smaller where they are better, and others beside it."""
        raise NotImplementedError

    def scores(self, histories: Histories) -> NDArray[np.float64]:
        """The scores of each row, float64 (rows, scores)."""
        return self._scores(self.module_, histories, "cpu")

    def carried_over(self, items: Items) -> Self:
        """The same model for histories whose items are numbered as in another catalogue."""
        other = copy.copy(self)
        other.encoder_ = other.before_ = self.encoder_.carried_over(items)
        other.module_ = Tuned(other.encoder_.network_, self.module_.head).train(False).requires_grad_(False)
        return other

    def state(self) -> ModelState:
        inner = self.encoder_.state()
        settings = {
            **inner.settings,
            "tuning": {name: getattr(self, name) for name in _OPTIONS},
            "tuned_epochs": self.epochs_,
            "trainable": self.trainable_,
        }
        head = {f"head/{name}": value.numpy() for name, value in self.module_.head.state_dict().items()}
        return ModelState(self.family, settings, {**inner.arrays, **head}, inner.texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["tuning"])
        model.encoder_ = model.before_ = BehaviourEncoder.restore(state)
        model.device_ = state.settings["device"]
        model.epochs_, model.trainable_ = state.settings["tuned_epochs"], state.settings["trainable"]
        weights = {
            name.removeprefix("head/"): torch.from_numpy(np.array(array))
            for name, array in state.arrays.items()
            if name.startswith("head/")
        }
        scores = len(weights["answer.bias"])
        head = Head(model.encoder_.network_.structure.width, model.dropout, scores)
        head.load_state_dict(weights)
        model.module_ = Tuned(model.encoder_.network_, head).train(False).requires_grad_(False)
        return model

    def _learn(
        self, name: str, learnt: Parted, judged: Parted | None, device: Device, fitting: Fitting
    ) -> int:
        network = copy.deepcopy(self.before_.network_).requires_grad_(True)
        if self.tuning == "adapters":
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(fitting.seed)
                add_adapters(network, self.rank, alpha=2 * self.rank, layers=LINEAR_LAYERS)
        elif self.tuning == "frozen":
            network.requires_grad_(False)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            module = Tuned(network, Head(network.structure.width, self.dropout, self.scores_))
        self.trainable_ = trainable_share(module)
        module.to(device.name)
        most = network.structure.length - 1
        histories = recorded(self.histories_of(learnt), self.before_.kinds_)
        silent = torch.from_numpy(silent_spans(histories))
        answers = torch.from_numpy(np.array(self.answers_of(learnt)))
        shown = histories.last(most)
        channels = self.before_.channels_

        def step(rows: NDArray[np.intp]) -> Tensor:
            batch = channels.batch(shown.take(rows)).to(device.name)
            scores = module(batch, silent[rows].to(device.name))
            return self.loss(scores.float(), answers[rows].to(device.name))

        part = judged if judged is None else judged.take(sampling.spread(len(judged), MOST_JUDGED))

        def validate() -> tuple[Metrics, Metrics]:
            assert part is not None
            scores = self._scores(module, self.histories_of(part), device.name)
            return {}, self.judged(scores, self.answers_of(part))

        sampler = LikeLengths(np.maximum(shown.lengths, 1), self.tokens, fitting.seed)
        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            weight_decay=self.weight_decay,
            warm_up=min(WARM_UP, len(sampler) * self.epochs // 10),
            decay="cosine",
            patience=self.patience,
            until=None if judged is not None else self.epochs_,
            minutes=fitting.minutes if judged is not None else None,
            rates=_rates(module, self.layer_share, FULL_SHARE if self.tuning == "full" else 1.0),
        )
        best = train(
            name, module, sampler, step, plan, device, fitting.watch,
            validate if judged is not None else None, fitting.checkpoints, fitting.seed,
        )  # fmt: skip
        merge_adapters(module.network)
        self.module_ = module.to("cpu").train(False).requires_grad_(False)
        self.encoder_ = dataclasses.replace(self.before_)
        vars(self.encoder_).update({**vars(self.before_), "network_": module.network})
        return best

    @torch.no_grad()
    def _scores(self, module: Tuned, histories: Histories, device: str) -> NDArray[np.float64]:
        """The scores of each history, (rows, scores); a row does not depend on the others."""
        histories = recorded(histories, self.before_.kinds_)
        silent = torch.from_numpy(silent_spans(histories))
        found = np.empty((len(histories), module.head.answer.out_features))
        structure = module.network.structure
        for rows, batch in blocks(structure, self.before_.channels_, histories, device):
            filled = np.concatenate([rows, np.repeat(rows[:1], len(batch.lengths) - len(rows))])
            scores = module(batch, silent[filled].to(device))
            found[rows] = scores.double()[: len(rows)].cpu().numpy()
        return found


class TunedOnFeatures(TunedEncoder):
    """One score of each row of features that have histories beside them, against its label."""

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        self._tune(examples, fitting)
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        self._tune_again(examples, fitting)
        return self

    def histories_of(self, examples: Examples) -> Histories:
        return _beside(examples.features)

    def answers_of(self, examples: Examples) -> NDArray[np.float32]:
        return examples.label[:, None]

    def score(self, features: Features) -> NDArray[np.float64]:
        """The score of each row, float64 (rows,)."""
        return self.scores(_beside(features))[:, 0]

    def contributions(self, features: Features) -> Contributions | None:
        return None  # its answers come from the actions, not from the features


class FineTuned(TunedOnFeatures):
    """The chance of yes; the score is its log-odds."""

    family: ClassVar[str] = "fine_tuned"

    def loss(self, scores: Tensor, answers: Tensor) -> Tensor:
        return functional.binary_cross_entropy_with_logits(scores, answers)

    def judged(self, scores: NDArray[np.float64], answers: NDArray[np.float32]) -> Metrics:
        return {"log_loss": float((np.logaddexp(0, scores) - answers * scores).mean())}

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return np.asarray(expit(self.score(features)))


def _beside(features: Features) -> Histories:
    assert features.histories is not None
    return features.histories


_OPTIONS = (
    "tuning", "rank", "layer_share", "learning_rate", "weight_decay", "dropout", "tokens", "epochs", "patience",
    "device",
)  # fmt: skip


def _rates(module: Tuned, share: float, highest: float) -> dict[str, float]:
    """Each layer's share of the rate, by the start of its weights' names; the highest block's is `highest` times `share`."""
    count = len(module.network.blocks)
    rates = {"network": highest * share ** (count + 1)}
    rates["network.waiting"] = highest
    return rates | {f"network.blocks.{place}": highest * share ** (count - place) for place in range(count)}
