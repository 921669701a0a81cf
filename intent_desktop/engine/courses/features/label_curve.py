"""With and without pre-training, and beside an encoder learnt from scratch, by the number of answers to learn from."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import t as student_t

from intent_desktop.engine.courses.base import PRETRAINING_SHARE
from intent_desktop.evaluation.blocks import AnyBlock, Curve, Heading, Line, Sentence, Table
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.events import Watch
from intent_desktop.examples.index import PART_CODES, Examples, Features
from intent_desktop.messages import Note, listed

DRAWS = {0.01: 5, 0.05: 5, 0.2: 3, 1.0: 1}
"""How often answers are drawn, by the share of them."""
MOST_ROWS = 50_000
FEWEST_OF_EACH = 10
JUDGING = 5
"""One in so many of the drawn customers decides how long the trees learn."""


@dataclasses.dataclass(frozen=True)
class Leads:
    """By the number of answers in `rows`: a figure of models on validation by the name of the features, each draw, (draws,)."""

    rows: list[int]
    reached: dict[str, list[NDArray[np.float64]]]


def leads(
    examples: Examples,
    views: Mapping[str, Features],
    seed: int,
    watch: Watch,
    judged: Callable[[Examples, int], float],
) -> Leads:
    """Models fitted on drawn answers of the train part, with each of several views of the examples' features.

    `judged` fits a model with a seed and returns its figure on the test part of its examples, larger where it is better.
    """
    train, valid = examples.rows("train"), examples.rows("valid")
    random = np.random.default_rng(seed)
    train = np.sort(random.permutation(train)[:MOST_ROWS])
    found = Leads([], {name: [] for name in views})
    for done, (share, draws) in enumerate(DRAWS.items()):
        watch.progress("labels", done, len(DRAWS))
        figures = []
        rows = train
        for draw in range(draws):
            if watch.stopping():
                return found
            rows = train if share == 1 else np.sort(random.permutation(train)[: round(share * len(train))])
            yes = int((examples.label[rows] > 0).sum())
            if not FEWEST_OF_EACH <= yes <= len(rows) - FEWEST_OF_EACH:
                break
            both = np.concatenate([rows, valid])
            drawn = _parted(examples.take(both), len(rows))
            figures.append(
                [
                    judged(dataclasses.replace(drawn, features=features.take(both)), seed + draw)
                    for features in views.values()
                ]
            )
        if len(figures) == draws:
            found.rows.append(len(rows))
            for name, reached in zip(views, np.array(figures).T, strict=True):
                found.reached[name].append(reached)
    watch.progress("labels", len(DRAWS), len(DRAWS))
    return found


def blocks(found: Leads, figure: str) -> list[AnyBlock]:
    """A chart, a table and a sentence or two about the figure of that name; nothing where there were too few answers."""
    if not found.rows:
        return []
    lines = [
        Line(
            name=_say(f"labels_{name}"),
            x=[float(rows) for rows in found.rows],
            y=[float(values.mean()) for values in series],
            low=[float(values.mean() - _half(values)) for values in series],
            high=[float(values.mean() + _half(values)) for values in series],
        )
        for name, series in found.reached.items()
    ]
    draws = listed(len(values) for values in found.reached["without"])
    protocol = _say("labels_protocol", draws=draws)
    columns = [_say("labels_rows"), *(line.name for line in lines)]
    leading = {"labels_lead": "without", "labels_over_scratch": "scratch"}
    against = {title: name for title, name in leading.items() if name in found.reached}
    for title in against:
        columns += [_say(title), _say("labels_interval")]
    rows: list[list[str | float | int | None]] = []
    for place, count in enumerate(found.rows):
        reached = [float(series[place].mean()) for series in found.reached.values()]
        between = [_lead_told(found, name, place) for name in against.values()]
        rows.append([count, *reached, *(entry for pair in between for entry in pair)])
    named = figure_name(figure)
    first = _lead(found, "without", 0)
    helps = len(first) > 1 and first.mean() - _half(first) > 0
    return [
        Heading(title=_say("labels_heading")),
        Sentence(
            text=_say("labels_helps" if helps else "labels_no_help", figure=named, rows=found.rows[0], lead=_signed(first.mean(), 3)),
            tone="good" if helps else "plain",
        ),
        *([_beside_scratch(found, named)] if "scratch" in found.reached else []),
        Curve(
            title=_say("labels_chart", figure=named),
            x_label=_say("labels_rows"),
            y_label=named,
            lines=lines,
            protocol=protocol,
        ),
        Table(title=_say("labels_table"), columns=columns, rows=rows, protocol=protocol),
    ]  # fmt: skip


def beside_scratch(found: Leads, figure: str) -> dict[str, Any]:
    """What was carried over, compared with what is learnt here, where answers are fewest, for other programs: the figure of that name
    with each view of the features, and the lead with its interval (None: of a single draw), under "scratch"; nothing where it was not
    compared.
    """
    if "scratch" not in found.reached or not found.rows:
        return {}
    lead = _lead(found, "scratch", 0)
    middle, half = float(lead.mean()), _half(lead)
    told = {
        "rows": found.rows[0],
        figure: {name: float(series[0].mean()) for name, series in found.reached.items()},
        "lead": middle,
        "lead_ci": None if len(lead) == 1 else [middle - half, middle + half],
        "sentences": [_beside_scratch(found, figure_name(figure)).text],
    }
    return {"scratch": told}


def _beside_scratch(found: Leads, named: str) -> Sentence:
    lead = _lead(found, "scratch", 0)
    low, high = lead.mean() - _half(lead), lead.mean() + _half(lead)
    code = "scratch_ahead" if low > 0 else "scratch_behind" if high < 0 else "scratch_alike"
    if len(lead) == 1:
        code = "scratch_once"
    told = {"lead": _signed(lead.mean(), 3), "low": _signed(low, 3), "high": _signed(high, 3)}
    asked = _say("scratch_figure", figure=named, rows=found.rows[0])
    return Sentence(text=_say(code, figure=asked, share=PRETRAINING_SHARE, **told), tone="plain")


def _lead(found: Leads, name: str, place: int) -> NDArray[np.float64]:
    """How far the encoder leads other features with one number of answers, each draw, (draws,)."""
    return found.reached["with"][place] - found.reached[name][place]


def _lead_told(found: Leads, name: str, place: int) -> tuple[float, str]:
    lead = _lead(found, name, place)
    middle, half = float(lead.mean()), _half(lead)
    return middle, "" if len(lead) == 1 else f"{_signed(middle - half, 4)} … {_signed(middle + half, 4)}"


def _parted(examples: Examples, drawn: int) -> Examples:
    """The first `drawn` rows to learn from, a fifth of their customers to stop by, the others to be judged on."""
    part = np.full(len(examples), PART_CODES["test"], dtype=np.int8)
    part[:drawn] = np.where(examples.group[:drawn] % JUDGING == 0, PART_CODES["valid"], PART_CODES["train"])
    return examples.with_parts(part)


def _half(values: NDArray[np.float64]) -> float:
    """Half of the 95 % interval of the mean of some draws, by Student's t, since they are few; 0 of a single one."""
    if len(values) < 2:
        return 0.0
    return float(student_t.ppf(0.975, len(values) - 1) * values.std(ddof=1) / len(values) ** 0.5)


def _signed(value: float, digits: int) -> str:
    return f"{value:+.{digits}f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
