"""What the recommenders of a run reached on histories they had not seen go on, side by side."""

import dataclasses
from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.metrics import ranking
from intent_desktop.metrics.ranking import KS, mean_ranks, row_figures
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.recommender import Recommender, best_of, chunks, ranks, without_seen
from intent_desktop.models.score_blend import ScoreBlend, standardised

DRAWS = 300
SHOWN = 10
"""How many recommendations coverage, novelty and popularity bias look at."""
MOST_SHUFFLED = 5_000
WITH_INTERVALS = ("hr@10", "ndcg@10", "mrr@10", "recall@10", "hr@20", "ndcg@20", "mrr@20", "recall@20")


@dataclasses.dataclass(frozen=True)
class Ranked:
    """One part's prompts, and by model the place of every target (targets,) and the first `SHOWN` items (rows, SHOWN).

    `seen` bool (targets,): had the owner had that item before?
    """

    prompts: Prompts
    seen: NDArray[np.bool_]
    places: dict[str, Floats]
    shown: dict[str, NDArray[np.int32]]

    def rows(self, model: str) -> dict[str, Floats]:
        """Each row's own figures, see `metrics.ranking.row_figures`."""
        return row_figures(self.places[model], self.prompts.target_starts)


class RankingResult(msgspec.Struct, kw_only=True):
    """One model's figures on test and validation, 95 % intervals on test, and the lead of the chosen one over it."""

    model: str
    test: dict[str, float | None]
    valid: dict[str, float | None]
    intervals: dict[str, tuple[float, float]]
    seconds: float
    lead: tuple[float, float] | None = None

    def metrics(self) -> dict[str, float | list[float] | None]:
        """Flat metrics with their intervals under `<name>_ci`."""
        intervals = {f"{name}_ci": list(interval) for name, interval in self.intervals.items()}
        return {**self.test, **intervals}


def rank(
    members: Mapping[str, Recommender],
    blends: Mapping[str, ScoreBlend],
    prompts: Prompts,
    items: int,
    repeats: bool,
    watch: Watch,
    stage: str,
) -> Ranked:
    """Ask every model each prompt once; `blends` are made of the `members`, whose scores are taken once for all."""
    names = list(blends)
    places = {name: np.empty(len(prompts.targets)) for name in names}
    shown = {name: np.zeros((len(prompts), min(SHOWN, items)), dtype=np.int32) for name in names}
    seen = np.zeros(len(prompts.targets), dtype=bool)
    for part in chunks(len(prompts), items * 2):
        watch.stopping()
        watch.progress(stage, part.start, len(prompts))
        histories = prompts.histories.take(part)
        bounds = prompts.target_starts[part.start : part.stop + 1]
        targets = slice(bounds[0], bounds[-1])
        rows = np.repeat(np.arange(len(histories)), np.diff(bounds))
        columns = prompts.targets[targets] - 1
        seen[targets] = _had(histories, rows, columns)
        raw = {name: model.scores(histories) for name, model in members.items()}
        for name, blend in blends.items():
            scores = _blended(blend, raw)
            if not repeats:
                without_seen(scores, histories)
            places[name][targets] = mean_ranks(scores, rows, columns)
            shown[name][part] = best_of(scores, shown[name].shape[1])[0]
    watch.progress(stage, len(prompts), len(prompts))
    return Ranked(prompts, seen, places, shown)


def compare(
    valid: Ranked,
    test: Ranked,
    seconds: Mapping[str, float],
    chosen: str,
    popularity: NDArray[np.int64],
    headline: str,
    seed: int,
) -> list[RankingResult]:
    """Figures of every model, best on validation first. `popularity`: learnt actions on each item, (items,).

    `lead`: the paired 95 % interval of how far the chosen model's headline figure is ahead of each other one's.
    """
    owners = test.prompts.owners
    own = test.rows(chosen)[headline]
    results = []
    for name in test.places:
        rows, valid_rows = test.rows(name), valid.rows(name)
        figures: dict[str, float | None] = {figure: float(values.mean()) for figure, values in rows.items()}
        figures |= _beyond_hits(test, name, popularity)
        results.append(
            RankingResult(
                model=name,
                test=figures,
                valid={figure: float(values.mean()) for figure, values in valid_rows.items()},
                intervals=ranking.intervals(
                    {figure: rows[figure] for figure in WITH_INTERVALS}, owners, DRAWS, seed
                ),
                seconds=round(seconds.get(name, 0.0), 2),
                lead=None
                if name == chosen
                else ranking.intervals({"": own - rows[headline]}, owners, DRAWS, seed)[""],
            )
        )
    return sorted(results, key=lambda result: -(result.valid[headline] or 0.0))


def over_k(test: Ranked, model: str, most: int = max(KS)) -> tuple[list[int], dict[str, list[float]]]:
    """How the hit rate and the NDCG grow with the number of recommendations looked at: k, and a list for each figure."""
    ks = [k for k in (1, 2, 3, 5, 7, 10, 15, 20, 30, 50) if k <= most]
    rows = row_figures(test.places[model], test.prompts.target_starts, ks)
    return ks, {name: [float(rows[f"{name}@{k}"].mean()) for k in ks] for name in ("hr", "ndcg")}


def hit_leads(test: Ranked, model: str, other: str) -> dict[int, tuple[float, float]]:
    """The paired 95 % interval of how far the hit rate of one model is ahead of another one's, by k from the first ten on."""
    ours, theirs = test.rows(model), test.rows(other)
    differences = {f"{k}": ours[f"hr@{k}"] - theirs[f"hr@{k}"] for k in KS if k >= SHOWN}
    found = ranking.intervals(differences, test.prompts.owners, DRAWS)
    return {int(k): interval for k, interval in found.items()}


class Shuffled(msgspec.Struct, frozen=True, kw_only=True):
    """NDCG@10 with the histories as they are and in an order drawn at random, on so many rows, with the drop's interval."""

    rows: int
    ordered: float
    shuffled: float
    drop: tuple[float, float]


def shuffle_test(
    blend: ScoreBlend, prompts: Prompts, items: int, repeats: bool, seed: int, watch: Watch
) -> Shuffled:
    """Does the order of a history matter to the model? Its items trade places, while the moments stay where they are."""
    asked = prompts.at_most(MOST_SHUFFLED, seed)
    figures = []
    for histories in (asked.histories, shuffled(asked.histories, seed)):
        mixed = dataclasses.replace(asked, histories=histories)
        places = ranks(blend.scores, mixed, items, repeats, watch, "shuffle")
        figures.append(row_figures(places, mixed.target_starts)["ndcg@10"])
    drop = ranking.intervals({"": figures[0] - figures[1]}, asked.owners, DRAWS, seed)[""]
    return Shuffled(
        rows=len(asked), ordered=float(figures[0].mean()), shuffled=float(figures[1].mean()), drop=drop
    )


def shuffled(histories: Histories, seed: int) -> Histories:
    """The same histories, in memory, with the actions of each in an order drawn at random; times stay in place."""
    rows, places = histories.places()
    order = np.lexsort((np.random.default_rng(seed).random(len(rows)), rows))
    taken, times = histories.actions.take(places[order]), histories.actions.times
    actions = dataclasses.replace(taken, times=None if times is None else times[places])
    ends = np.cumsum(histories.lengths)
    return Histories(actions, ends - histories.lengths, ends)


def _blended(blend: ScoreBlend, raw: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    used = list(blend.used())
    if len(used) == 1:
        return raw[used[0]].copy()
    total = np.zeros_like(raw[used[0]])
    for name in used:
        total += standardised(raw[name]) * np.float32(blend.weights[name])
    return total


def _had(histories: Histories, rows: NDArray[np.int64], columns: NDArray[np.int32]) -> NDArray[np.bool_]:
    """For each (row, column): does the row's history hold that item?"""
    owner, places = histories.places()
    stride = np.int64(1) << 32
    held = owner * stride + np.asarray(histories.actions.items)[places]
    return (columns >= 0) & np.isin(rows * stride + columns + 1, held)


def _beyond_hits(test: Ranked, name: str, popularity: NDArray[np.int64]) -> dict[str, float | None]:
    """What hits do not tell: how much of the catalogue is shown, how surprising it is, and old and new favourites."""
    inside, shown = test.places[name] <= SHOWN, test.shown[name]
    figures: dict[str, float | None] = {
        "coverage@10": ranking.coverage(shown, len(popularity)),
        "novelty@10": ranking.novelty(shown, popularity),
        "popularity_bias@10": ranking.popularity_bias(shown, popularity),
        "repeat_share": float(test.seen.mean()),
        "n": float(len(test.prompts)),
    }
    for part, chosen in (("repeat", test.seen), ("explore", ~test.seen)):
        figures[f"recall@10_{part}"] = float(inside[chosen].mean()) if chosen.any() else None
    return figures
