"""The variational autoencoder of interactions as a recommender: what it learns by, how it scores, and what is kept of it."""

import dataclasses
from collections.abc import Iterator
from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts, SequenceExamples
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.attention import Attention, joined, latest_first
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import chunks, ranks
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.models.sequence_networks.batches import LikeLengths
from intent_desktop.models.sequence_networks.initial import neighbour_vectors
from intent_desktop.models.vae.gates import shared_out
from intent_desktop.models.vae.interactions import (
    INPUT_LENGTH,
    InteractionNetwork,
    Stretches,
    Structure,
    target_weights,
)
from intent_desktop.models.vae.network import Balance, Code, Counted, divergence, drawn
from intent_desktop.training.attention import attended
from intent_desktop.training.device import Choice, Device, choose
from intent_desktop.training.lookup import looked_up
from intent_desktop.training.loop import Metrics, Plan, train
from intent_desktop.training.objectives import FullSoftmax, Objective, SampledSoftmax

ROWS_AT_ONCE = 32
MOST_SCORED_FULLY = 50_000
"""Items up to which every item is told apart from all others; beyond, from `NEGATIVES` drawn ones."""
NEGATIVES = 2048
MOST_VALIDATED = 10_000
SCORES_A_VALIDATION = 150_000_000
ROWS_MEASURED = 2_000
"""Histories of either part that reconstruction and KL are measured on."""
SCORES_MEASURED = 30_000_000
FIT_SHARE = 0.45
"""The share of the minutes for `fit`; `refit` goes through a little more for as many epochs."""
LEAST_STEPS = 150
"""Steps that patience lasts at least."""
LONGEST = 2000

Floats = NDArray[np.float32]
Whole = Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
Width = Annotated[int, msgspec.Meta(ge=4, le=4096)]
Share = Annotated[float, msgspec.Meta(ge=0, lt=1)]


@dataclasses.dataclass(eq=False)
class VariationalAutoencoder:
    """Mult-VAE (Liang et al., 2018) with feature attention, on histories in their order.

    The interaction vector of a history, in which recent items weigh more, becomes a code of `latent` numbers and a multinomial
    over items. It learns from every history as far as each step: what is reconstructed is what comes next, what comes later, each step
    `ahead` times as much as the one before, and what the history holds already, `own` as much in all. `balance` is λ,
    reached after `annealing` epochs, see `network.Balance`. Items begin as the main directions of who stands near whom. Learning
    ends `patience` epochs after the best NDCG@10 on validation. Scores are always computed on the processor.
    """

    family: ClassVar[str] = "vae"

    width: Width = 128
    latent: Width = 128
    length: Annotated[int, msgspec.Meta(ge=1, le=LONGEST)] = 50
    history_decay: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.7
    balance: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.99
    annealing: Annotated[float, msgspec.Meta(ge=0, le=1000)] = 5.0
    own: Share = 0.0
    ahead: Share = 0.0
    dropout: Share = 0.3
    scale: Annotated[float, msgspec.Meta(gt=0, le=100)] = 14.0
    tokens: Whole = 1024
    learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 2e-3
    epochs: Whole = 40
    average: Annotated[float, msgspec.Meta(ge=0, le=1000)] = 3.0
    patience: Whole = 3
    device: Choice = "auto"

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        self.device_ = device.words
        self.epochs_ = self._learn(self.family, examples, device, fitting, judged=True)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        device = choose(self.device, fitting.watch)
        before = dict(vars(self))
        if self.epochs_:
            self._learn(f"{self.family}-on-all", examples, device, fitting, judged=False)
        if fitting.watch.stopping():
            vars(self).update(before)
        return self

    def _learn(
        self, name: str, examples: SequenceExamples, device: Device, fitting: Fitting, judged: bool
    ) -> int:
        """Learn from the train part, judged on validation after each epoch or for as many epochs as `fit` found best."""
        watch, count = fitting.watch, len(examples.items)
        trails = Trails.of(examples.train, count).on_items()
        stretches = Stretches.of(trails, self.length, examples.repeats)
        self.fallback_ = Fallback.learnt(trails, examples.items)
        watch.progress(f"fit {name}", 0, 0)
        network = attended(lambda: self._begun(examples, fitting.seed), watch).to(device.name)
        self.network_ = network
        learnt_by = self._objective(count, device)
        sampler = Counted(LikeLengths(stretches.lengths, self.tokens, fitting.seed))
        balance = Balance(weight=self.balance, steps=round(self.annealing * len(sampler)))

        def step(rows: NDArray[np.intp]) -> Tensor:
            longest = int(stretches.lengths[rows].max()) + 1
            codes = torch.from_numpy(stretches.codes[rows, :longest]).to(device.name)
            asked = torch.from_numpy(stretches.asked[rows, :longest]).to(device.name)
            vectors = network.item_vectors()
            code = network.prefixes(codes[:, :-1], vectors)
            states = network.decoded(drawn(code))
            weights = target_weights(codes < count, asked, self.own, self.ahead)
            there = weights.sum(dim=-1) > 0
            if not bool(there.any()):
                return states.sum() * 0.0
            missed = _reconstruction(states, codes, weights, vectors, learnt_by)
            return balance.loss(missed, divergence(code)[there].mean(), sampler.step)

        most = max(1, min(MOST_VALIDATED, SCORES_A_VALIDATION // max(count, 1)))
        prompts = examples.valid.at_most(most, fitting.seed)
        measured = max(1, min(ROWS_MEASURED, SCORES_MEASURED // max(count, 1)))
        learnt = _last_steps(examples.train, self.length).at_most(measured, fitting.seed)

        def validate() -> tuple[Metrics, Metrics]:
            self._keep()
            places = ranks(self.scores, prompts, count, examples.repeats, watch)
            figures = row_figures(places, prompts.target_starts, ks=(10,))
            ranked: Metrics = {figure: float(figures[figure].mean()) for figure in ("ndcg@10", "hr@10")}
            return self._measured(learnt), ranked | self._measured(prompts.at_most(measured, fitting.seed))

        plan = Plan(
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            warm_up=50,
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
                name, network, sampler, step, plan, device, watch,
                validate if judged and len(prompts) else None, fitting.checkpoints, fitting.seed,
            )  # fmt: skip
        network.to("cpu").train(False).requires_grad_(False)
        self._keep()
        return best

    def _begun(self, examples: SequenceExamples, seed: int) -> InteractionNetwork:
        count = len(examples.items)
        structure = Structure(
            items=count, width=self.width, latent=self.latent, length=self.length, scale=self.scale
        )
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            network = InteractionNetwork(structure, self.history_decay, self.dropout)
        near = neighbour_vectors(examples.train, count, self.width, seed)
        if near is not None:
            network.begin_near(near)
        return network

    def _objective(self, items: int, device: Device) -> Objective:
        if items <= MOST_SCORED_FULLY:
            return FullSoftmax()
        return SampledSoftmax(NEGATIVES, torch.from_numpy(self.fallback_.popularity).to(device.name))

    def _keep(self) -> None:
        """The vectors of items, and of categories the means of their items', float32 (columns, width)."""
        items = self.network_.item_vectors().detach().cpu().numpy()
        categories = self.fallback_.by_category()
        totals = np.maximum(np.asarray(categories.sum(axis=1)).ravel(), 1e-6)[:, None]
        self.vectors_ = np.concatenate([items, (categories @ items / totals).astype(np.float32)])

    def scores(self, histories: Histories) -> Floats:
        items = len(self.fallback_)
        trails = self._trails(histories)
        sums = self._sums(trails)
        found = np.empty((len(histories), items), dtype=np.float32)
        vectors = torch.from_numpy(self.vectors_[:items]).T
        for rows, states, _ in self._decoded(sums):
            found[rows] = (states @ vectors)[: rows.stop - rows.start].numpy()
        found[trails.lengths == 0] = self.fallback_.scores()
        return found

    def sparse_scores(self, histories: Histories) -> None:
        return None

    def attention(self, histories: Histories) -> Attention:
        """How the attention of each history is shared out among its last `length` actions: input k is the k-th last one."""
        found = [
            self._attention(self._trails(histories.take(part)))
            for part in chunks(len(histories), self.length * self.width)
        ]
        return joined(found) if found else self._attention(self._trails(histories))

    def _trails(self, histories: Histories) -> Trails:
        return Trails.of(histories, len(self.fallback_), self.length)

    def _weights(self, trails: Trails) -> Floats:
        """What each step counts in its interaction vector, which has length one times INPUT_LENGTH, float32 (steps,)."""
        recency = np.exp(self.network_.recency.detach().cpu().numpy())
        weights = recency[trails.back]
        lengths = np.sqrt(np.bincount(trails.rows, weights.astype(np.float64) ** 2, trails.count))
        return np.asarray(weights / np.maximum(lengths, 1e-12)[trails.rows] * INPUT_LENGTH, dtype=np.float32)

    def _sums(self, trails: Trails) -> Floats:
        """What each history adds up to at the hidden units, float32 (rows, width)."""
        matrix = trails.matrix(self._weights(trails), self.fallback_.columns)
        return np.asarray(matrix @ self.vectors_, dtype=np.float32)

    @torch.no_grad()
    def _decoded(self, sums: Floats) -> Iterator[tuple[slice, Tensor, Code]]:
        """Blocks of rows with the states that items are compared with, on the processor, and the codes.

        Every block is filled up to the same size: products of matrices of another size may add up in another order, and a row would
        get other scores beside other rows.
        """
        device = self.network_.recency.device
        for start in range(0, len(sums), ROWS_AT_ONCE):
            block = np.zeros((ROWS_AT_ONCE, self.width), dtype=np.float32)
            part = sums[start : start + ROWS_AT_ONCE]
            block[: len(part)] = part
            with torch.autocast(device.type, enabled=False):
                code = self.network_.encoder(torch.from_numpy(block).to(device))
                states = self.network_.decoded(code.mean).cpu()
            yield slice(start, start + len(part)), states, code

    def _attention(self, trails: Trails) -> Attention:
        added = np.zeros((trails.count, self.length, self.width), dtype=np.float32)
        there = np.zeros(added.shape[:2], dtype=bool)
        added[trails.rows, trails.ago] = self.vectors_[trails.columns] * self._weights(trails)[:, None]
        there[trails.rows, trails.ago] = True
        gates = [
            code.gates[: rows.stop - rows.start].cpu().numpy()
            for rows, _, code in self._decoded(self._sums(trails))
        ]
        gated = shared_out(added, there, np.concatenate([*gates, np.zeros((0, self.width), np.float32)]))
        return dataclasses.replace(gated, plain=latest_first(there))

    def _measured(self, prompts: Prompts) -> Metrics:
        """Reconstruction of what came next, and KL, in nats a history, without the noise."""
        known = prompts.targets[prompts.target_starts[:-1]] > 0
        sums = self._sums(self._trails(prompts.histories.take(known)))
        targets = torch.from_numpy(prompts.targets[prompts.target_starts[:-1]][known].astype(np.int64) - 1)
        vectors = torch.from_numpy(self.vectors_[: len(self.fallback_)]).T
        missed, divergences = [], []
        for rows, states, code in self._decoded(sums):
            scores = (states @ vectors)[: rows.stop - rows.start].log_softmax(dim=1)
            missed.append(-scores.gather(1, targets[rows, None])[:, 0])
            divergences.append(divergence(code)[: rows.stop - rows.start].cpu())
        if not missed:
            return {}
        return {"reconstruction": float(torch.cat(missed).mean()), "kl": float(torch.cat(divergences).mean())}

    def state(self) -> ModelState:
        settings = {
            "options": dataclasses.asdict(self),
            "structure": msgspec.to_builtins(self.network_.structure),
            "best_epoch": self.epochs_,
            "device": self.device_,
        }
        weights = {f"network/{name}": value.numpy() for name, value in self.network_.state_dict().items()}
        return ModelState(self.family, settings, {**weights, **self.fallback_.arrays()})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(**state.settings["options"])
        structure = msgspec.convert(state.settings["structure"], Structure)
        # Compared before anything is made, so that a damaged size does not ask for all memory.
        expected = (structure.items, structure.width)
        if state.arrays["network/items.weight"].shape != expected or structure.length > LONGEST:
            raise ValueError(f"a network of {expected} items and widths whose weights have another shape")
        model.epochs_ = state.settings["best_epoch"]
        model.device_ = state.settings["device"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.network_ = InteractionNetwork(structure, model.history_decay, model.dropout)
        model.network_.train(False).requires_grad_(False).load_state_dict(
            {
                name.removeprefix("network/"): torch.from_numpy(np.array(array))
                for name, array in state.arrays.items()
                if name.startswith("network/")
            }
        )
        model._keep()
        return model


def _last_steps(histories: Histories, most: int) -> Prompts:
    """The last step of each history, and at most so many actions before it."""
    rows = np.flatnonzero(histories.lengths >= 2)
    taken = histories.take(rows).last(most + 1)
    before = dataclasses.replace(taken, ends=taken.ends - 1)
    targets = np.asarray(taken.actions.items)[before.ends].astype(np.int32)
    return Prompts(before, targets, np.arange(len(rows) + 1, dtype=np.int64), rows)


def _reconstruction(
    states: Tensor, codes: Tensor, weights: Tensor, vectors: Tensor, learnt_by: Objective
) -> Tensor:
    """The mean of what a multinomial over items misses of the steps that each place is to tell, in nats.

    states: (rows, length, width); codes: int64 (rows, length + 1); weights: (rows, length, length + 1), which sum to one at the
    places that have something to tell.
    """
    row, place = (weights.sum(dim=-1) > 0).nonzero(as_tuple=True)
    most, main = weights[row, place].max(dim=-1)
    missed = learnt_by(states[row, place], vectors, codes[row, main])
    if bool((most == 1).all()):
        return missed
    # Σ w (log Σ exp s − s) is what it misses of the main step alone, corrected by how the others differ from it.
    padded = torch.cat([vectors, vectors.new_zeros(1, vectors.shape[1])])
    scores = states @ looked_up(padded, codes).transpose(1, 2)
    told = (scores * weights).sum(dim=-1)[row, place]
    return missed + (scores[row, place, main] - told).mean()
