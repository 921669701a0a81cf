"""How the answers follow one feature: effect curves over the values that the rows really have, and how many rows have them."""

import dataclasses
import itertools
import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.blocks import AnyBlock, Bars, Curve, Line, Sentence, Spread, Unit
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.evaluation.order_of_values import own_order
from intent_desktop.events import Watch
from intent_desktop.examples.index import Features
from intent_desktop.messages import Note, sentences
from intent_desktop.messages.feature_names import feature_name, feature_value

MOST_ROWS = 1000
MOST_EFFECTS = 6
MOST_BINS = 20
MOST_CATEGORIES = 8
MOST_ORDERED = 31
"""Of values that have an order of their own, such as months, there may be more: one left out would be missed."""
MOST_SECONDS = 30.0
CUT = 0.01
"""The curve leaves out so much of the rows at either end, where a few rows would stretch it over much empty room."""

Answers = Callable[[Features], NDArray[np.float64]]


@dataclasses.dataclass(frozen=True)
class Effect:
    """The mean answer at `places` (numbers, or names of categories), and how many of the `rows` have such values: `counts` between
    `edges` for numbers, of each category else, the commonest first unless they have an order of their own. `left_out`: so many
    rarer categories are not among them.
    """

    feature: str
    places: list[float] | list[str]
    answers: list[float]
    edges: list[float]
    counts: list[int]
    rows: int
    left_out: int = 0


def effects(
    answers: Answers,
    features: Features,
    important: Sequence[str],
    watch: Watch,
    seed: int = 0,
    greatest: float = np.inf,
) -> list[Effect]:
    """Effects of the features named, most important first, on a sample of the rows; `greatest`: the highest answer there can be.

    Of numbers accumulated local effects (Apley & Zhu, 2020) about the mean answer: each row is only moved within a small interval about
    its own value, so that features which go together are not torn apart. Of categories, which have no order, the mean answer
    of all rows if they had that one (partial dependence, Friedman, 2001). At most MOST_EFFECTS, and none is begun after MOST_SECONDS.
    """
    if len(features) > MOST_ROWS:
        chosen = np.random.default_rng(seed).permutation(len(features))[:MOST_ROWS]
        features = features.take(np.sort(chosen))
    found: list[Effect] = []
    started = time.monotonic()
    for name in important[:MOST_EFFECTS]:
        if watch.stopping() or time.monotonic() - started > MOST_SECONDS:
            break
        place = features.names.index(name)
        count = features.numbers.shape[1]
        effect = (
            _of_number(answers, features, place, greatest)
            if place < count
            else _of_category(answers, features, place - count)
        )
        if effect is not None:
            found.append(effect)
    return found


def blocks(found: Sequence[Effect], answer: str, unit: Unit) -> list[AnyBlock]:
    """A chart for each effect, with the rows beneath; `answer` names what the model answers, in people's words."""
    if not found:
        return []
    drawn: list[AnyBlock] = [Sentence(text=_say("effect_sentence"))]
    # One scale for all: what hardly moves the answer looks like it.
    reached = [answer for effect in found if effect.edges for answer in effect.answers]
    heights = [min(reached), max(reached)] if reached else []
    for effect in found:
        name = feature_name(effect.feature)
        title = _say("effect_title", feature=name, answer=answer)
        if effect.edges:
            places = [float(place) for place in effect.places]
            drawn.append(
                Curve(
                    title=title,
                    x_label=name,
                    y_label=answer,
                    lines=[Line(name="", x=places, y=list(effect.answers))],
                    y_unit=unit,
                    heights=heights,
                    spread=Spread(name=_say("effect_rows"), edges=effect.edges, counts=effect.counts),
                    protocol=_say("effect_of_number", rows=effect.rows, cut=format_share(CUT)),
                )
            )
        else:
            drawn.append(
                Bars(
                    title=title,
                    value_label=answer,
                    names=[feature_value(effect.feature, str(place)) for place in effect.places],
                    values=list(effect.answers),
                    details=[_say("effect_counted", rows=format_number(count)) for count in effect.counts],
                    unit=unit,
                    protocol=_of_category_words(effect),
                )
            )
    return drawn


def _of_number(answers: Answers, features: Features, place: int, greatest: float) -> Effect | None:
    known = np.flatnonzero(~np.isnan(features.numbers[:, place]))
    values = features.numbers[known, place].astype(np.float64)
    if not len(values):
        return None
    low, high = np.quantile(values, [CUT, 1 - CUT], method="nearest")
    kept = (values >= low) & (values <= high)
    rows, values = features.take(known[kept]), values[kept]
    edges = np.unique(np.quantile(values, np.linspace(0, 1, MOST_BINS + 1), method="nearest"))
    if len(edges) < 2:
        return None
    bins = np.clip(np.searchsorted(edges, values, side="left") - 1, 0, len(edges) - 2)
    below, above = answers(_with(rows, place, edges[bins])), answers(_with(rows, place, edges[bins + 1]))
    sizes = np.bincount(bins, minlength=len(edges) - 1)
    steps = np.bincount(bins, above - below, len(edges) - 1) / np.maximum(sizes, 1)
    heights = np.concatenate([[0.0], np.cumsum(steps)])
    # Centred on the rows, then lifted to what the model answers them on the whole.
    middle = float(np.mean(np.interp(values, edges, heights)))
    heights = np.clip(heights - middle + float(np.mean(answers(rows))), 0, greatest)
    shown_edges = _even_edges(values)
    return Effect(
        feature=features.names[place],
        places=_short(edges),
        answers=heights.tolist(),
        edges=_short(shown_edges),
        counts=np.histogram(values, shown_edges)[0].tolist(),
        rows=len(values),
    )


def _of_category(answers: Answers, features: Features, place: int) -> Effect | None:
    codes = features.codes[:, place]
    counts = np.bincount(codes[codes >= 0], minlength=1)
    column = features.columns[features.numbers.shape[1] + place]
    frequent = [int(code) for code in np.argsort(-counts, kind="stable") if counts[code]]
    if not frequent:
        return None
    kinds = len(frequent)
    order = own_order([column.vocabulary[code] for code in frequent]) if kinds <= MOST_ORDERED else None
    frequent = [frequent[rank] for rank in order] if order is not None else frequent[:MOST_CATEGORIES]
    found = []
    for code in frequent:
        changed = features.codes.copy()
        changed[:, place] = code
        found.append(float(np.mean(answers(dataclasses.replace(features, codes=changed)))))
    return Effect(
        feature=column.name,
        places=[column.vocabulary[code] for code in frequent],
        answers=found,
        edges=[],
        counts=[int(counts[code]) for code in frequent],
        rows=len(features),
        left_out=kinds - len(frequent),
    )


def _of_category_words(effect: Effect) -> str:
    told = _say("effect_of_category", rows=effect.rows)
    return sentences((told, _say("effect_left_out", left_out=effect.left_out))) if effect.left_out else told


def _with(features: Features, place: int, values: NDArray[np.float64]) -> Features:
    numbers = features.numbers.copy()
    numbers[:, place] = values
    return dataclasses.replace(features, numbers=numbers)


def _even_edges(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Edges of a histogram; whole numbers that are few get a bin each, in the middle of which they stand."""
    low, high = float(values.min()), float(values.max())
    if high - low <= MOST_BINS and np.all(values == np.round(values)):
        return np.arange(low - 0.5, high + 1)
    return np.linspace(low, high, MOST_BINS + 1)


def _short(values: NDArray[np.float64]) -> list[float]:
    """As numbers with the digits they were written with."""
    short = [float(str(np.float32(value))) for value in values]
    rising = all(before < after for before, after in itertools.pairwise(short))
    return short if rising else [float(value) for value in values]


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
