"""Examples of what customers did next: situations, the kind of action that followed, when, and what became of the cart.

A row is a moment in a customer's life: just after a step, or some silence later. It is used only where its whole horizon
lies within the data, however soon something followed: to keep the early answers of unfinished horizons would be a lie
about how soon things happen.
"""

import dataclasses
import datetime
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.events import Watch
from intent_desktop.examples import action_features, splits
from intent_desktop.examples.action_features import ActionFeatures, Span
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.index import PART_CODES, UNUSED, Features, Part
from intent_desktop.examples.steps import Steps
from intent_desktop.messages import Problem

NOTHING = "nothing"
OTHER = "other"
TEST_SHARE = 0.2
FEWEST_OF_A_KIND = 20
FEWEST_ROWS = 20
"""Of each part, and as many of those that something followed."""
MOST_ROWS: dict[Part, int] = {"train": 100_000, "valid": 30_000, "test": 50_000}
"""Steps that are looked at, drawn where there are more; as many silences at most come with them."""
ANSWERED = 0.9
"""The share of next actions that come within the horizon, where it is left to the data."""
LONGEST_SHARE = 1 / 8
"""Of the time that the data cover."""
MINUTE, HOUR, DAY = 60, 3_600, 86_400
ROUND_HORIZONS: list[float] = [
    *(count * MINUTE for count in (1, 2, 3, 5, 10, 15, 30)),
    *(count * HOUR for count in (1, 2, 3, 6, 12)),
    *(count * DAY for count in (1, 2, 3, 7, 14, 30, 60, 90, 180, 365)),
]


class ActionRecipe(msgspec.Struct, frozen=True, kw_only=True):
    """How situations are made from data, and what the answers stand for: all that scoring needs besides the models.

    `kinds`: meanings of the next action in the order of the models' answers; the last is "nothing".
    """

    horizon_seconds: float
    kinds: list[str]
    features: ActionFeatures


@dataclasses.dataclass(frozen=True)
class Situations:
    """What is known at some moments: `places` int64 (rows,), each row's last step; `moments` datetime64[us] (rows,)."""

    steps: Steps
    places: NDArray[np.int64]
    moments: NDArray[np.datetime64]
    features: Features

    def __len__(self) -> int:
        return len(self.places)

    @property
    def waited(self) -> NDArray[np.float64]:
        """Seconds since the last step, float64 (rows,)."""
        return np.asarray((self.moments - self.steps.times[self.places]).astype(np.int64) / 1e6)

    def take(self, rows: NDArray[Any] | slice) -> "Situations":
        """The situations of those rows."""
        return Situations(self.steps, self.places[rows], self.moments[rows], self.features.take(rows))

    def histories(self, actions: Actions) -> Histories:
        """What is known of each row, looked back upon from its moment, as stretches of the packed actions that the steps are of."""
        ends = np.cumsum(self.steps.sizes, dtype=np.int64)
        firsts = self.steps.firsts[self.places]
        return Histories(actions, ends[firsts] - self.steps.sizes[firsts], ends[self.places], self.moments)

    def tail(self, length: int) -> NDArray[np.int64]:
        """Each row's last steps, int64 (rows, length), the newest last; -1 where there are fewer."""
        found = self.places[:, None] - np.arange(length - 1, -1, -1)
        return np.where(found >= self.steps.firsts[self.places][:, None], found, -1)


@dataclasses.dataclass(frozen=True)
class ActionExamples:
    """Situations and what followed within the horizon.

    `kind` int64 (rows,): which of `kinds`. `seconds` float64 (rows,): to the next action, NaN where nothing came.
    `completed` float32 (rows,): 1 where something in the open cart was bought, 0 where not, NaN without an open cart.
    `part` int8 (rows,), see `PART_CODES`; `owner` int64 (rows,).
    """

    situations: Situations
    kind: NDArray[np.int64]
    seconds: NDArray[np.float64]
    completed: NDArray[np.float32]
    part: NDArray[np.int8]
    owner: NDArray[np.int64]
    kinds: list[str]
    horizon_seconds: float

    def __len__(self) -> int:
        return len(self.kind)

    def rows(self, *parts: Part) -> NDArray[np.intp]:
        """Row numbers of a part, or of several together."""
        return np.flatnonzero(np.isin(self.part, [PART_CODES[part] for part in parts]))

    def of(self, *parts: Part) -> "ActionExamples":
        """The examples of one part, or of several together."""
        return self.take(self.rows(*parts))

    def take(self, rows: NDArray[Any]) -> "ActionExamples":
        """The examples of those rows, in that order."""
        return dataclasses.replace(
            self,
            situations=self.situations.take(rows),
            kind=self.kind[rows],
            seconds=self.seconds[rows],
            completed=self.completed[rows],
            part=self.part[rows],
            owner=self.owner[rows],
        )

    def just_acted(self) -> "ActionExamples":
        """Those that are looked at right after a step."""
        return self.take(np.flatnonzero(self.situations.waited == 0))

    def silent(self) -> "ActionExamples":
        """Those that are looked at after some silence."""
        return self.take(np.flatnonzero(self.situations.waited > 0))


@dataclasses.dataclass(frozen=True)
class Parted:
    """Examples in their parts, how to make the same for new data, and the moments that part them; models learn from `learnt_from` on."""

    examples: ActionExamples
    recipe: ActionRecipe
    start: datetime.datetime
    learnt_from: datetime.datetime
    test_from: datetime.datetime
    end: datetime.datetime


def prepare(
    steps: Steps,
    horizon_days: float | None,
    cutoff: datetime.datetime | None,
    by_group: bool,
    seed: int,
    watch: Watch,
    learnt_from: datetime.datetime | None = None,
) -> Parted:
    """Examples of a log. Test rows begin at the cut-off (None: the newest fifth of the rows); what is learnt has its
    horizon over by then, and a fifth of the customers validates. With `by_group` no tested customer is learnt from.
    Nothing before `learnt_from` (None: the first action) is learnt from or validates.

    Rows are drawn where there are more than `MOST_ROWS`, and that is told. Raises Problem where the log is too short, or
    everything that follows is alike.
    """
    watch.progress("situations", 0, 3)
    start, end = steps.times.min(), steps.times.max()
    since = start if learnt_from is None else np.datetime64(learnt_from, "us")
    seconds = usual_horizon(steps) if horizon_days is None else horizon_days * DAY
    horizon = _span(seconds)
    if cutoff is not None and not start + horizon <= np.datetime64(cutoff, "us") <= end - horizon:
        raise Problem("next_action_cutoff", cutoff=cutoff, start=start, end=end, horizon=horizon.item())
    usable = steps.times[steps.times <= end - horizon]
    if not len(usable) or not seconds:
        raise _too_short(start, end, seconds)
    test_from = (
        np.datetime64(cutoff, "us")
        if cutoff is not None
        else np.sort(usable)[int((1 - TEST_SHARE) * len(usable))]
    )
    watch.check()
    watch.progress("situations", 1, 3)
    owners = steps.owners

    def part_of(places: NDArray[np.int64], moments: NDArray[np.datetime64]) -> NDArray[np.int8]:
        owner = owners[places]
        before = (moments >= since) & (moments <= test_from - horizon)
        after = (moments >= test_from) & (moments <= end - horizon)
        held_out = splits.held_out_users(np.arange(len(steps.starts) - 1), seed)[owner]
        part = np.where(before, np.where(held_out, 1, 0), np.where(after, 2, UNUSED)).astype(np.int8)
        if by_group:
            tested = splits.held_out_users(np.arange(len(steps.starts) - 1), seed + 1)[owner]
            part[tested != (part == PART_CODES["test"])] = UNUSED
        return part

    places = np.arange(len(steps), dtype=np.int64)
    places = _drawn(places, part_of(places, steps.times), seed, watch)
    moments = steps.times[places]
    later, silent = _silences(steps, places, seconds, seed)
    places, moments = np.concatenate([places, places[later]]), np.concatenate([moments, silent])
    part = part_of(places, moments)
    places, moments, part = places[part != UNUSED], moments[part != UNUSED], part[part != UNUSED]
    came = _until_next(steps, places, moments) <= seconds
    if min(*splits.counts(part).values(), *splits.counts(part[came]).values()) < FEWEST_ROWS:
        raise _too_short(start, end, seconds)
    kind, kinds = _kinds(steps, places, moments, seconds, part)
    watch.check()
    watch.progress("situations", 2, 3)
    learnt = part == PART_CODES["train"]
    recipe = ActionRecipe(
        horizon_seconds=seconds,
        kinds=kinds,
        features=action_features.learn(steps, places[learnt], moments[learnt], span_for(seconds)),
    )
    examples = _answered(steps, places, moments, kind, part, recipe)
    watch.progress("situations", 3, 3)
    return Parted(examples, recipe, start.item(), since.item(), test_from.item(), end.item())


def ask(
    steps: Steps, moment: datetime.datetime, recipe: ActionRecipe
) -> tuple[Situations, NDArray[np.int64]]:
    """The situation of everybody who acted before a moment, and whose it is: int64 (rows,) of the steps' owners."""
    as_of = np.datetime64(moment, "us")
    places = steps.last_before(as_of)
    owners = np.flatnonzero(places >= 0)
    return _situations(steps, places[owners], np.full(len(owners), as_of), recipe), owners


def after_last(steps: Steps, recipe: ActionRecipe) -> Situations:
    """What is known right after the last step of everybody who has one."""
    places = steps.starts[1:][np.diff(steps.starts) > 0] - 1
    return _situations(steps, places, steps.times[places], recipe)


def after_steps(steps: Steps, recipe: ActionRecipe, most: int, seed: int = 0) -> Situations:
    """What was known right after each step, or after so many of them drawn at random."""
    places = np.arange(len(steps), dtype=np.int64)
    if len(places) > most:
        places = np.sort(np.random.default_rng(seed).choice(places, most, replace=False))
    return _situations(steps, places, steps.times[places], recipe)


def known_answers(
    steps: Steps, recipe: ActionRecipe, moment: datetime.datetime | None, seed: int, watch: Watch
) -> ActionExamples:
    """What followed, for judging: after every step whose horizon is over (drawn where there are many), or for everybody
    as of one moment. All rows are test rows; what is none of the recipe's kinds is left out. Raises Problem where no
    horizon is over.
    """
    start, end, horizon = steps.times.min(), steps.times.max(), _span(recipe.horizon_seconds)
    if moment is None:
        places = np.flatnonzero(steps.times <= end - horizon).astype(np.int64)
        tested = np.full(len(places), PART_CODES["test"], dtype=np.int8)
        places = _drawn(places, tested, seed, watch)
        moments = steps.times[places]
    else:
        as_of = np.datetime64(moment, "us")
        if not start < as_of <= end - horizon:
            raise Problem("next_action_cutoff", cutoff=moment, start=start, end=end, horizon=horizon.item())
        places = steps.last_before(as_of)
        places = places[places >= 0]
        moments = np.full(len(places), as_of)
    if not len(places):
        raise _too_short(start, end, recipe.horizon_seconds)
    kind = _kind_codes(steps, places, moments, recipe.horizon_seconds, recipe.kinds)
    part = np.full(len(places), PART_CODES["test"], dtype=np.int8)
    examples = _answered(steps, places, moments, kind, part, recipe)
    return examples.take(np.flatnonzero(kind >= 0))


def usual_horizon(steps: Steps) -> float:
    """Seconds within which nine tenths of the next actions come, rounded up to what a person would say.

    Looks at the older part of the data alone, and leaves enough of the whole to learn from and to judge by.
    """
    start, end = steps.times.min(), steps.times.max()
    older = steps.times <= start + (end - start) * (1 - TEST_SHARE)
    gaps = steps.gaps()[older]
    gaps = gaps[~np.isnan(gaps)]
    longest = float((end - start).astype(np.int64) / 1e6) * LONGEST_SHARE
    wanted = float(np.quantile(gaps, ANSWERED)) if len(gaps) else longest
    fitting = [seconds for seconds in ROUND_HORIZONS if seconds <= longest]
    return float(next((seconds for seconds in fitting if seconds >= wanted), (fitting or [longest])[-1]))


def span_for(seconds: float) -> Span:
    """The unit in which times around a horizon are told."""
    if seconds <= 2 * HOUR:
        return "minutes"
    return "hours" if seconds <= 2 * DAY else "days"


def _situations(
    steps: Steps, places: NDArray[np.int64], moments: NDArray[np.datetime64], recipe: ActionRecipe
) -> Situations:
    features = action_features.build(steps, places, moments, recipe.features)
    return Situations(steps, places, moments, features)


def _answered(
    steps: Steps,
    places: NDArray[np.int64],
    moments: NDArray[np.datetime64],
    kind: NDArray[np.int64],
    part: NDArray[np.int8],
    recipe: ActionRecipe,
) -> ActionExamples:
    nothing = len(recipe.kinds) - 1
    completed = steps.completed[places]
    soon = ~np.isnat(completed) & (completed <= moments + _span(recipe.horizon_seconds))
    return ActionExamples(
        _situations(steps, places, moments, recipe),
        kind,
        np.where(kind == nothing, np.nan, _until_next(steps, places, moments)),
        np.where(steps.cart_items[places] > 0, soon, np.nan).astype(np.float32),
        part,
        steps.owners[places],
        recipe.kinds,
        recipe.horizon_seconds,
    )


def _drawn(places: NDArray[np.int64], part: NDArray[np.int8], seed: int, watch: Watch) -> NDArray[np.int64]:
    """The places that a part uses, at most `MOST_ROWS` of each; told where some are left out.

    Which ones does not depend on the other parts, so that what is learnt from leaves the test rows as they are.
    """
    kept = []
    for name, code in PART_CODES.items():
        own = places[part == code]
        if len(own) > MOST_ROWS[name]:
            watch.notice("next_action_sampled", part=name, rows=MOST_ROWS[name], total=len(own))
            own = np.random.default_rng((seed, code)).choice(own, MOST_ROWS[name], replace=False)
        kept.append(own)
    return np.sort(np.concatenate(kept))


def _silences(
    steps: Steps, places: NDArray[np.int64], horizon_seconds: float, seed: int
) -> tuple[NDArray[np.int64], NDArray[np.datetime64]]:
    """Looks at some of the places again after a silence: which of them, and the moments.

    How long is drawn for every step of the log, without regard to what follows, nor to which places are asked for; a look that the
    next step comes before is dropped, as it would be by anybody who was there.
    """
    longest = float((steps.times.max() - steps.times.min()).astype(np.int64) / 1e6)
    shortest = horizon_seconds / 100
    generator = np.random.default_rng((seed, len(PART_CODES)))
    ends = np.log(shortest), np.log(max(longest, 2 * shortest))
    drawn = np.exp(generator.uniform(*ends, len(steps))[places])
    moments = steps.times[places] + (drawn * 1e6).astype("timedelta64[us]")
    still = drawn < _until_next(steps, places, steps.times[places])
    return np.flatnonzero(still), moments[still]


def _until_next(
    steps: Steps, places: NDArray[np.int64], moments: NDArray[np.datetime64]
) -> NDArray[np.float64]:
    """Seconds from each moment to the owner's next step, float64 (rows,); infinite where there is none."""
    last = np.isin(places, steps.starts[1:] - 1)
    following = steps.times[np.minimum(places + 1, len(steps) - 1)]
    return np.where(last, np.inf, (following - moments).astype(np.int64) / 1e6)


def _kinds(
    steps: Steps,
    places: NDArray[np.int64],
    moments: NDArray[np.datetime64],
    seconds: float,
    part: NDArray[np.int8],
) -> tuple[NDArray[np.int64], list[str]]:
    """What followed each row, int64 (rows,), and the kinds: those that the training part holds often enough to learn."""
    every = [*MEANINGS, NOTHING]
    found = _kind_codes(steps, places, moments, seconds, every)
    learnt = np.bincount(found[part == PART_CODES["train"]], minlength=len(every))
    kinds = [name for name, count in zip(every, learnt, strict=True) if count >= FEWEST_OF_A_KIND]
    if len(kinds) < 2:
        raise Problem("next_action_all_alike", value=kinds[0] if kinds else NOTHING)
    if NOTHING not in kinds:
        kinds.append(NOTHING)
    present = np.bincount(found, minlength=len(every))
    if OTHER not in kinds and any(present[place] for place, name in enumerate(every) if name not in kinds):
        kinds.insert(len(kinds) - 1, OTHER)
    return _kind_codes(steps, places, moments, seconds, kinds), kinds


def _kind_codes(
    steps: Steps,
    places: NDArray[np.int64],
    moments: NDArray[np.datetime64],
    seconds: float,
    kinds: list[str],
) -> NDArray[np.int64]:
    """Which of `kinds` followed within the horizon, int64 (rows,); a meaning that is none of them counts as "other", and
    is -1 where that is none of them either.
    """
    known = {name: code for code, name in enumerate(kinds)}
    other = known.get(OTHER, -1)
    codes = np.array([other, *(known.get(meaning, other) for meaning in MEANINGS)], dtype=np.int64)
    following = codes[steps.meanings[np.minimum(places + 1, len(steps) - 1)]]
    return np.where(_until_next(steps, places, moments) <= seconds, following, known[NOTHING])


def _span(seconds: float) -> np.timedelta64:
    return np.timedelta64(round(seconds * 1e6), "us")


def _too_short(start: np.datetime64, end: np.datetime64, seconds: float) -> Problem:
    days = float((end - start).astype(np.int64) / 1e6 / DAY)
    return Problem("next_action_too_short", days=f"{days:.3g}", horizon=f"{seconds / DAY:.3g}")
