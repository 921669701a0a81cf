"""How well an encoder foretells what came after the moment until which it has learnt."""

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.metrics.ranking import intervals, row_figures
from intent_desktop.models.encoder.future import ANY
from intent_desktop.models.encoder.model import DAYS, BehaviourEncoder
from intent_desktop.models.encoder.records import recorded
from intent_desktop.models.recommender import interactions, ranks

MOST_JUDGED = 20_000
FEWEST_OF_EACH = 20
KS = (10, 20)
POPULAR = "popular"


@dataclasses.dataclass(frozen=True)
class Foretold:
    """Of one kind of action within so many days: how many did it, how many were expected to, and ROC-AUC (None: too few)."""

    kind: int
    days: int
    share: float
    expected: float
    roc_auc: float | None


@dataclasses.dataclass(frozen=True)
class NextMeaning:
    """Of the next actions of one meaning: how many there were, the chance they were given, and the one by mere frequency."""

    meaning: str
    count: int
    chance: float
    frequency: float


@dataclasses.dataclass(frozen=True)
class EncoderJudgement:
    """`figures` of the next item by model ("encoder", "popular"), and the 95 % `intervals` of those that have one; `owners` (rows,)
    and `places` (rows,) by model of those asked for one; what was foretold of `asked` histories, and the next meanings.
    """

    figures: dict[str, dict[str, float]]
    intervals: dict[str, dict[str, tuple[float, float]]]
    owners: NDArray[np.int64]
    targets: NDArray[np.int32]
    places: dict[str, NDArray[np.float64]]
    asked: int
    foretold: list[Foretold]
    meanings: list[NextMeaning]

    def metrics(self, model: str) -> dict[str, Any]:
        """The figures of a model, flat, with intervals under `<name>_ci`."""
        return {
            **self.figures[model],
            **{f"{name}_ci": list(ends) for name, ends in self.intervals[model].items()},
        }


def judge(
    encoder: BehaviourEncoder,
    histories: Histories,
    ends: NDArray[np.int64],
    until: np.datetime64 | None,
    seed: int,
    watch: Watch,
) -> EncoderJudgement:
    """Ask the encoder about histories that were watched until a moment; what came then reaches to `ends` (rows,) in the same
    packed actions. At most `MOST_JUDGED` of them are asked, drawn by the seed.
    """
    chosen = np.sort(np.random.default_rng(seed).permutation(len(histories))[:MOST_JUDGED])
    asked, ends = histories.take(chosen), ends[chosen]
    if until is not None:
        asked = dataclasses.replace(asked, asked_at=np.full(len(asked), until, dtype="datetime64[us]"))
    popularity = np.asarray(interactions(histories, len(encoder.items_)).sum(axis=0), np.float32).ravel()
    going_on = np.flatnonzero(asked.ends < ends)
    nexts = np.asarray(histories.actions.items)[asked.ends[going_on]]
    rows, targets = going_on[nexts > 0], nexts[nexts > 0].astype(np.int32)
    prompts = Prompts(
        dataclasses.replace(recorded(asked.take(rows), encoder.kinds_), asked_at=None),
        targets,
        np.arange(len(rows) + 1, dtype=np.int64),
        chosen[rows],
    )
    places = {
        encoder.family: ranks(encoder.scores, prompts, len(encoder.items_), True, watch, "judge next items"),
        POPULAR: ranks(
            lambda part: np.tile(popularity, (len(part), 1)),
            prompts,
            len(encoder.items_),
            True,
            watch,
            "judge popular",
        ),
    }
    found = {name: _figures(place, prompts, seed) for name, place in places.items()}
    figures = {name: means for name, (means, _) in found.items()}
    between = {name: ends for name, (_, ends) in found.items()}
    foretold: list[Foretold] = []
    meanings: list[NextMeaning] = []
    if until is not None:
        reading = encoder.read(asked, watch)
        assert reading.within is not None
        foretold = _foretold(encoder, asked, ends, until, reading.within)
        meanings = _meanings(asked.take(going_on), reading.meanings[going_on])
    return EncoderJudgement(figures, between, chosen[rows], targets, places, len(asked), foretold, meanings)


def _figures(
    places: NDArray[np.float64], prompts: Prompts, seed: int
) -> tuple[dict[str, float], dict[str, tuple[float, float]]]:
    if not len(prompts):
        return {"n": 0.0}, {}
    rows = row_figures(places, prompts.target_starts, ks=KS)
    means = {name: float(values.mean()) for name, values in rows.items()}
    return {**means, "n": float(len(prompts))}, intervals(rows, prompts.owners, seed=seed)


def _foretold(
    encoder: BehaviourEncoder,
    asked: Histories,
    ends: NDArray[np.int64],
    until: np.datetime64,
    within: NDArray[np.float32],
) -> list[Foretold]:
    """What was expected within each number of days that the data go on for, and what was done."""
    actions = asked.actions
    assert actions.times is not None
    after = Histories(actions, asked.ends, ends)
    rows, places = after.places()
    waited = (actions.times[places] - until).astype("timedelta64[s]").astype(np.int64) / 86_400
    meanings = np.zeros(len(places)) if actions.meanings is None else np.asarray(actions.meanings)[places]
    last = (actions.times.max() - until).astype("timedelta64[s]").astype(np.int64) / 86_400
    found = []
    for place, kind in enumerate(encoder.kinds_):
        for column, days in enumerate(DAYS):
            if days > np.ceil(last):
                continue
            did = np.zeros(len(asked))
            did[rows[(waited < days) & ((meanings == kind) | (kind == ANY))]] = 1
            expected = within[:, place, column]
            enough = FEWEST_OF_EACH <= did.sum() <= len(did) - FEWEST_OF_EACH
            auc = float(roc_auc(did, expected)) if enough else None
            found.append(Foretold(kind, days, float(did.mean()), float(expected.mean()), auc))
    return found


def _meanings(going_on: Histories, chances: NDArray[np.float32]) -> list[NextMeaning]:
    if going_on.actions.meanings is None or not len(going_on):
        return []
    codes = np.asarray(going_on.actions.meanings)[going_on.ends].astype(np.int64)
    counts = np.bincount(codes, minlength=chances.shape[1])
    return [
        NextMeaning(
            MEANINGS[code - 1],
            int(counts[code]),
            float(chances[codes == code, code].mean()),
            float(counts[code] / len(codes)),
        )
        for code in np.argsort(-counts, kind="stable")
        if code and counts[code]
    ]
