"""An LSTM (Hochreiter & Schmidhuber, 1997) over a customer's last steps: what comes next, and when."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.examples.action_features import clock
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.examples.steps import Steps
from intent_desktop.metrics.multiclass import QUANTILES
from intent_desktop.models import sampling
from intent_desktop.models.actions.answers import TimeScale, losses, rising
from intent_desktop.models.actions.base import Forecast
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.loop import Metrics, Plan, ShuffledRows, train

ROWS_AT_ONCE = 1024
ROWS_MEASURED = 5_000
MOST_LEARNT = 50_000
MOST_JUDGED = 10_000
NO_STEP = len(MEANINGS) + 1
"""Stands before a customer's first step; 0 is a step without a meaning."""
STEP_NUMBERS = 6
NOW_NUMBERS = 6

Whole = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class ActionLstm:
    """Reads the last `length` steps (meaning, gap, price, how new the items are, the open cart), then how long it has been
    silent and the hour, and answers with the chances of the kinds and three quantiles of the logarithm of the time.
    """

    family: ClassVar[str] = "action_lstm"
    network_: "_Network"

    def __init__(
        self,
        length: Annotated[int, msgspec.Meta(ge=1, le=200)] = 16,
        width: Annotated[int, msgspec.Meta(ge=4, le=1024)] = 48,
        learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.003,
        batch_size: Whole | None = None,
        epochs: Whole = 8,
        patience: Whole = 2,
        dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.1,
        device: Choice = "auto",
    ):
        self.length = length
        self.width = width
        self.learning_rate = learning_rate
        self.batch_size = batch_size
        self.epochs = epochs
        self.patience = patience
        self.dropout = dropout
        self.device = device

    def fit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        self.device_ = device.words
        self.horizon_, self.count_ = examples.horizon_seconds, len(examples.kinds)
        learnt = sampling.at_most(MOST_LEARNT, examples.of("train"), self.family, fitting)
        numbers = _step_numbers(learnt.situations.steps)[learnt.situations.places]
        self.clock_ = clock(learnt.situations.moments)
        self.means_, self.spreads_ = numbers.mean(axis=0), numbers.std(axis=0) + 1e-3
        self.times_ = TimeScale.learnt(learnt.seconds)
        judged = examples.of("valid")
        judged = judged.take(sampling.spread(len(judged), MOST_JUDGED))
        self.epochs_ = self._learn(self.family, learnt, judged, device, fitting)
        return self

    def refit(self, examples: ActionExamples, fitting: Fitting) -> Self:
        before = self.network_
        device = choose(self.device, fitting.watch)
        learnt = sampling.at_most(MOST_LEARNT, examples.of("train", "valid"), self.family, fitting)
        self._learn(f"{self.family}-on-all", learnt, None, device, fitting)
        if fitting.watch.stopping():
            self.network_ = before
        return self

    def _learn(
        self,
        name: str,
        learnt: ActionExamples,
        valid: ActionExamples | None,
        device: Device,
        fitting: Fitting,
    ) -> int:
        """Learn, judged on `valid` after each epoch, or for as many epochs as `fit` found best; returns the best epoch."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            network = self._network().to(device.name)
        self.network_ = network
        inputs = self._inputs(learnt.situations, device.name)
        kinds = torch.from_numpy(learnt.kind).to(device.name)
        times = torch.from_numpy(self.times_.of(learnt.seconds)).to(device.name)

        def loss_of(answer: tuple[Tensor, Tensor], kind: Tensor, time: Tensor) -> tuple[Tensor, Tensor]:
            scores, quantiles = (part.float() for part in answer)
            return losses(scores, quantiles, kind, time)

        def step(batch: NDArray[np.intp]) -> Tensor:
            rows = torch.from_numpy(batch).to(device.name)
            kind_loss, time_loss = loss_of(network(*inputs.take(rows)), kinds[rows], times[rows])
            return kind_loss + time_loss

        def figures(part: ActionExamples) -> Metrics:
            own = self._inputs(part.situations, device.name)
            kind = torch.from_numpy(part.kind).to(device.name)
            time = torch.from_numpy(self.times_.of(part.seconds))
            answers = [
                network(*own.take(rows)) for rows in torch.split(torch.arange(len(part)), ROWS_AT_ONCE)
            ]
            scores, quantiles = (torch.cat(found) for found in zip(*answers, strict=True))
            found = [float(loss) for loss in loss_of((scores, quantiles), kind, time.to(device.name))]
            return {"loss": sum(found), "log_loss": found[0], "pinball": found[1]}

        few = learnt.take(sampling.spread(len(learnt), ROWS_MEASURED))
        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            weight_decay=0.01,
            decay="cosine",
            patience=self.patience,
            until=None if valid is not None else max(self.epochs_, 1),
        )
        best = train(
            name,
            network,
            ShuffledRows(len(learnt), self.batch_size or _batch_size(len(learnt)), fitting.seed),
            step,
            plan,
            device,
            fitting.watch,
            None if valid is None else lambda: (figures(few), figures(valid)),
            fitting.checkpoints,
            fitting.seed,
        )
        network.to("cpu").train(False).requires_grad_(False)
        return best

    def _network(self) -> "_Network":
        return _Network(self.width, self.count_, self.dropout)

    def _inputs(self, situations: Situations, device: str) -> "_Inputs":
        steps = situations.steps
        numbers = ((_step_numbers(steps) - self.means_) / self.spreads_).astype(np.float32)
        meanings = np.append(steps.meanings.astype(np.int64), NO_STEP)
        return _Inputs(
            torch.from_numpy(np.concatenate([numbers, np.zeros((1, STEP_NUMBERS), np.float32)])).to(device),
            torch.from_numpy(meanings).to(device),
            torch.from_numpy(situations.tail(self.length)).to(device),
            torch.from_numpy(_now_numbers(situations, self.horizon_, self.clock_)).to(device),
        )

    @torch.no_grad()
    def predict(self, situations: Situations) -> Forecast:
        inputs = self._inputs(situations, "cpu")
        chances, times = np.empty((len(situations), self.count_)), np.empty((len(situations), len(QUANTILES)))
        for rows in torch.split(torch.arange(len(situations)), ROWS_AT_ONCE):
            # Blocks are filled up to one size: products of another size may add up in another order.
            filled = functional.pad(rows, (0, ROWS_AT_ONCE - len(rows)))
            scores, quantiles = self.network_(*inputs.take(filled))
            chances[rows] = scores.double().softmax(dim=1)[: len(rows)].numpy()
            times[rows] = quantiles.double()[: len(rows)].numpy()
        return Forecast(chances, self.times_.seconds(times, self.horizon_))

    def state(self) -> ModelState:
        settings = {
            "length": self.length,
            "width": self.width,
            "kinds": self.count_,
            "horizon": self.horizon_,
            "times": [self.times_.centre, self.times_.spread],
            "clock": list(self.clock_),
            "epochs": self.epochs_,
            "device": self.device_,
        }
        arrays = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        return ModelState(self.family, settings, {**arrays, "means": self.means_, "spreads": self.spreads_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        settings = state.settings
        model = cls(length=settings["length"], width=settings["width"])
        model.count_, model.horizon_ = settings["kinds"], float(settings["horizon"])
        model.times_ = TimeScale(*map(float, settings["times"]))
        model.clock_ = (bool(settings["clock"][0]), bool(settings["clock"][1]))
        model.epochs_, model.device_ = settings["epochs"], settings["device"]
        model.means_, model.spreads_ = state.arrays["means"], state.arrays["spreads"]
        model.network_ = model._network().train(False).requires_grad_(False)
        weights = {
            name.removeprefix("network/"): torch.from_numpy(np.array(array))
            for name, array in state.arrays.items()
            if name.startswith("network/")
        }
        model.network_.load_state_dict(weights)
        return model


class _Inputs:
    """All steps once, and for each row which of them it has; rows are put together when they are taken."""

    def __init__(self, numbers: Tensor, meanings: Tensor, tails: Tensor, now: Tensor):
        self._numbers = numbers
        self._meanings = meanings
        self._tails = tails
        self._now = now

    def take(self, rows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Meanings (rows, length), numbers (rows, length, STEP_NUMBERS) and those of now (rows, NOW_NUMBERS)."""
        rows = rows.to(self._now.device)
        tails = self._tails[rows]  # -1, no step, is the last entry of the tables
        return self._meanings[tails], self._numbers[tails], self._now[rows]


class _Network(nn.Module):
    def __init__(self, width: int, kinds: int, dropout: float):
        super().__init__()
        self.meaning = nn.Embedding(NO_STEP + 1, 12)
        self.lstm = nn.LSTM(12 + STEP_NUMBERS, width, batch_first=True)
        self.hidden = nn.Sequential(
            nn.Dropout(dropout), nn.Linear(width + NOW_NUMBERS, width), nn.GELU(), nn.Dropout(dropout)
        )
        self.kinds = nn.Linear(width, kinds)
        self.times = nn.Linear(width, len(QUANTILES))

    def forward(self, meanings: Tensor, numbers: Tensor, now: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of the kinds, and rising quantiles of the standardised logarithm of the time."""
        read, _ = self.lstm(torch.cat([self.meaning(meanings), numbers], dim=2))
        hidden = self.hidden(torch.cat([read[:, -1], now], dim=1))
        return self.kinds(hidden), rising(self.times(hidden))


def _batch_size(rows: int) -> int:
    """A sixtieth of the rows within 32 and 512: small steps learn best, large ones fast."""
    return min(512, max(32, rows // 60))


def _step_numbers(steps: Steps) -> NDArray[np.float32]:
    """What a step brings besides its meaning, float32 (steps, STEP_NUMBERS)."""
    prices = np.zeros(len(steps)) if steps.prices is None else np.nan_to_num(steps.prices)
    columns: list[NDArray[Any]] = [
        np.log1p(np.nan_to_num(steps.gaps())),
        np.log1p(prices),
        steps.repeated,
        np.log1p(steps.novel),
        np.log1p(steps.sizes),
        np.log1p(steps.cart_items),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _now_numbers(situations: Situations, horizon: float, known: tuple[bool, bool]) -> NDArray[np.float32]:
    """What is known at the moment itself, float32 (rows, NOW_NUMBERS); `known`: whether hour and day mean anything yet."""
    waited = situations.waited
    seconds = situations.moments.astype("datetime64[s]").astype(np.int64)
    day, week = 2 * np.pi * (seconds % 86_400) / 86_400, 2 * np.pi * (seconds % 604_800) / 604_800
    of_day, of_week = (float(each) for each in known)
    columns = [
        np.log1p(waited) / 5,
        np.log1p(waited / horizon),
        of_day * np.sin(day),
        of_day * np.cos(day),
        of_week * np.sin(week),
        of_week * np.cos(week),
    ]
    return np.stack(columns, axis=1).astype(np.float32)
