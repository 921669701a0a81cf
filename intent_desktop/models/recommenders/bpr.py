"""Bayesian personalised ranking (Rendle et al., 2009): vectors that put what was taken before what was not."""

from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring, ranks
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.training.device import Choice, choose
from intent_desktop.training.loop import Metrics, Plan, ShuffledRows, train

Floats = NDArray[np.float32]
LONGEST = 50
"""Steps of a history that its vector is made of."""
STRETCH = 50
VALIDATED = 4_000
Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
_OPTIONS = (
    "factors",
    "history_decay",
    "negatives",
    "l2",
    "learning_rate",
    "batch_size",
    "epochs",
    "patience",
    "device",
)
"""What learning again goes by."""


class Vectors(nn.Module):
    """Of each item a vector as part of a history, one as what comes next, and how much it is taken anyway."""

    def __init__(self, items: int, factors: int):
        super().__init__()
        self.before = nn.Embedding(items + 1, factors, padding_idx=items)
        self.next = nn.Embedding(items, factors)
        self.bias = nn.Embedding(items, 1)
        nn.init.normal_(self.before.weight, std=0.1)
        nn.init.normal_(self.next.weight, std=0.1)
        nn.init.zeros_(self.bias.weight)
        with torch.no_grad():
            self.before.weight[items] = 0


class Bpr:
    """A history's vector is the mean of its items', the k-th last counting `history_decay` to the power of k, so that new
    users have one too. At every step of training, what was taken shall score higher than `negatives` items that are
    drawn at random, anew for each batch.
    """

    family: ClassVar[str] = "bpr"
    vectors_: Floats
    next_: Floats
    bias_: Floats
    fallback_: Fallback
    epochs_: int

    def __init__(
        self,
        factors: Whole = 64,
        history_decay: Annotated[float, msgspec.Meta(ge=0, le=1)] = 0.7,
        negatives: Whole = 256,
        l2: Annotated[float, msgspec.Meta(ge=0)] = 0.01,
        learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 5e-3,
        batch_size: Whole = 256,
        epochs: Whole = 30,
        patience: Whole = 3,
        device: Choice = "auto",
    ):
        self.factors = factors
        self.history_decay = history_decay
        self.negatives = negatives
        self.l2 = l2
        self.learning_rate = learning_rate
        self.batch_size = batch_size
        self.epochs = epochs
        self.patience = patience
        self.device = device

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self.epochs_ = self._learn(self.family, examples, fitting, judged=True)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        before = dict(vars(self))
        self._learn(f"{self.family}-on-all", examples, fitting, judged=False)
        if fitting.watch.stopping():
            vars(self).update(before)
        return self

    def _learn(self, name: str, examples: SequenceExamples, fitting: Fitting, judged: bool) -> int:
        device = choose(self.device, fitting.watch)
        items = len(examples.items)
        trails = Trails.of(examples.train, items).on_items()
        self.fallback_ = Fallback.learnt(trails, examples.items)
        stretches = _stretches(trails)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(fitting.seed)
            network = Vectors(items, self.factors).to(device.name)
        prompts = examples.valid.at_most(VALIDATED, fitting.seed)

        def step(rows: NDArray[np.intp]) -> Tensor:
            return self._loss(network, torch.from_numpy(stretches[rows]).to(device.name), items)

        def validate() -> tuple[Metrics, Metrics]:
            self._keep(network)
            scoring: Scoring = self.scores
            places = ranks(scoring, prompts, items, examples.repeats, fitting.watch)
            figures = row_figures(places, prompts.target_starts, ks=(10,))
            return {}, {figure: float(figures[figure].mean()) for figure in ("ndcg@10", "hr@10")}

        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            weight_decay=self.l2,
            patience=self.patience,
            until=None if judged else max(self.epochs_, 1),
            goal="high",
        )
        best = train(
            name, network, ShuffledRows(len(stretches), self.batch_size, fitting.seed), step, plan, device,
            fitting.watch, validate if judged and len(prompts) else None, fitting.checkpoints, fitting.seed,
        )  # fmt: skip
        self._keep(network)
        return best

    def _loss(self, network: Vectors, stretches: Tensor, items: int) -> Tensor:
        """Mean over all steps but the first of each stretch (rows, STRETCH + 1), padded with `items`."""
        inputs, targets = stretches[:, :-1], stretches[:, 1:]
        length = inputs.shape[1]
        back = torch.arange(length, device=inputs.device)
        back = back[:, None] - back[None, :]
        shares = torch.where(back >= 0, self.history_decay ** back.clamp(min=0).float(), 0.0)
        there = (inputs < items).float()
        weight = there @ shares.T
        tastes = (shares @ network.before(inputs)) / weight.clamp(min=1e-6)[..., None]
        known = targets < items
        tastes, targets = tastes[known], targets[known]
        others = torch.randint(items, (self.negatives,), device=targets.device)
        good = (tastes * network.next(targets)).sum(-1) + network.bias(targets)[:, 0]
        bad = tastes @ network.next(others).T + network.bias(others)[:, 0]
        return -functional.logsigmoid(good[:, None] - bad).mean()

    def _keep(self, network: Vectors) -> None:
        """The vectors as arrays; those of categories are the means of their items'."""
        items = len(self.fallback_)
        before = network.before.weight.detach().cpu().numpy()[:items]
        categories = self.fallback_.by_category()
        totals = np.maximum(np.asarray(categories.sum(axis=1)).ravel(), 1e-6)[:, None]
        self.vectors_ = np.concatenate([before, (categories @ before / totals).astype(np.float32)])
        self.next_ = network.next.weight.detach().cpu().numpy().copy()
        self.bias_ = network.bias.weight.detach().cpu().numpy()[:, 0].copy()

    def scores(self, histories: Histories) -> Floats:
        trails = Trails.of(histories, len(self.fallback_), LONGEST)
        taken = trails.matrix(self.history_decay**trails.back, self.fallback_.columns)
        weights = np.asarray(taken.sum(axis=1)).ravel()
        tastes = (taken @ self.vectors_) / np.maximum(weights, np.float32(1e-6))[:, None]
        scores: Floats = tastes.astype(np.float32) @ self.next_.T + self.bias_
        scores[weights == 0] = self.fallback_.scores()
        return scores

    def sparse_scores(self, histories: Histories) -> None:
        return None

    def state(self) -> ModelState:
        arrays = {
            **self.fallback_.arrays(), "vectors": self.vectors_, "next": self.next_, "bias": self.bias_
        }  # fmt: skip
        options = {name: getattr(self, name) for name in _OPTIONS}
        return ModelState(self.family, {"options": options, "best_epoch": self.epochs_}, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["options"])
        model.epochs_ = state.settings["best_epoch"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.vectors_, model.next_, model.bias_ = (
            state.arrays[name] for name in ("vectors", "next", "bias")
        )
        return model


def _stretches(trails: Trails) -> NDArray[np.int64]:
    """All steps, cut into stretches that overlap by one, int64 (stretches, STRETCH + 1): filled up with `items`."""
    starts = np.cumsum(trails.lengths) - trails.lengths
    lengths = trails.lengths
    found = []
    for offset in range(0, int(lengths.max(initial=0)), STRETCH):
        rows = np.flatnonzero(lengths > offset + 1)
        places = starts[rows][:, None] + offset + np.arange(STRETCH + 1)[None]
        inside = places < (starts + lengths)[rows][:, None]
        found.append(np.where(inside, trails.columns[np.minimum(places, len(trails) - 1)], trails.items))
    if not found or not sum(map(len, found)):
        return np.full((1, STRETCH + 1), trails.items, dtype=np.int64)
    return np.concatenate(found)
