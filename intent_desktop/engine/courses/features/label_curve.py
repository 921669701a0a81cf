"""With and without pre-training, by the number of answers to learn from."""

import dataclasses
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.blocks import AnyBlock, Curve, Heading, Line, Sentence, Table
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.events import Watch
from intent_desktop.examples.index import PART_CODES, Examples, Features
from intent_desktop.messages import Note

DRAWS = {0.01: 5, 0.05: 5, 0.2: 3, 1.0: 1}
"""How often answers are drawn, by the share of them."""
MOST_ROWS = 50_000
FEWEST_OF_EACH = 10
JUDGING = 5
"""One in so many of the drawn customers decides how long the trees learn."""


@dataclasses.dataclass(frozen=True)
class Leads:
    """By the number of answers: a figure of models on validation without and with the encoder's columns, each draw, (draws,)."""

    rows: list[int]
    without: list[NDArray[np.float64]]
    with_encoder: list[NDArray[np.float64]]


def leads(
    examples: Examples, columns: int, seed: int, watch: Watch, judged: Callable[[Examples, int], float]
) -> Leads:
    """Models fitted on drawn answers of the train part, without and with the last `columns` number features.

    `judged` fits a model with a seed and returns its figure on the test part of its examples, larger where it is better.
    """
    train, valid = examples.rows("train"), examples.rows("valid")
    random = np.random.default_rng(seed)
    train = np.sort(random.permutation(train)[:MOST_ROWS])
    found = Leads([], [], [])
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
            drawn = _parted(examples.take(np.concatenate([rows, valid])), len(rows))
            figures.append(
                [
                    judged(_shown(drawn, columns if kept else 0, columns), seed + draw)
                    for kept in (False, True)
                ]
            )
        if len(figures) == draws:
            found.rows.append(len(rows))
            found.without.append(np.array(figures)[:, 0])
            found.with_encoder.append(np.array(figures)[:, 1])
    watch.progress("labels", len(DRAWS), len(DRAWS))
    return found


def blocks(found: Leads, figure: str) -> list[AnyBlock]:
    """A chart, a table and a sentence about the figure of that name; nothing where there were too few answers."""
    if not found.rows:
        return []
    lines = [
        Line(
            name=_say(name),
            x=[float(rows) for rows in found.rows],
            y=[float(values.mean()) for values in series],
            low=[float(values.mean() - _half(values)) for values in series],
            high=[float(values.mean() + _half(values)) for values in series],
        )
        for name, series in (("labels_without", found.without), ("labels_with", found.with_encoder))
    ]
    protocol = _say("labels_protocol", draws=", ".join(str(len(values)) for values in found.without))
    rows: list[list[str | float | int | None]] = []
    for count, without, with_encoder in zip(found.rows, found.without, found.with_encoder, strict=True):
        lead = with_encoder - without
        between = (
            "" if len(lead) == 1 else f"{lead.mean() - _half(lead):+.4f} … {lead.mean() + _half(lead):+.4f}"
        )
        rows.append([count, float(without.mean()), float(with_encoder.mean()), float(lead.mean()), between])
    named = figure_name(figure)
    first = found.with_encoder[0] - found.without[0]
    helps = first.mean() - _half(first) > 0
    return [
        Heading(title=_say("labels_heading")),
        Sentence(
            text=_say("labels_helps" if helps else "labels_no_help", figure=named, rows=found.rows[0], lead=f"{first.mean():+.3f}".replace("-", "−")),
            tone="good" if helps else "plain",
        ),
        Curve(
            title=_say("labels_chart", figure=named),
            x_label=_say("labels_rows"),
            y_label=named,
            lines=lines,
            protocol=protocol,
        ),
        Table(
            title=_say("labels_table"),
            columns=[
                _say("labels_rows"), _say("labels_without"), _say("labels_with"), _say("labels_lead"),
                _say("labels_interval"),
            ],
            rows=rows,
            protocol=protocol,
        ),
    ]  # fmt: skip


def _parted(examples: Examples, drawn: int) -> Examples:
    """The first `drawn` rows to learn from, a fifth of their customers to stop by, the others to be judged on."""
    part = np.full(len(examples), PART_CODES["test"], dtype=np.int8)
    part[:drawn] = np.where(examples.group[:drawn] % JUDGING == 0, PART_CODES["valid"], PART_CODES["train"])
    return examples.with_parts(part)


def _shown(examples: Examples, kept: int, columns: int) -> Examples:
    """The examples with `kept` of the last `columns` number features."""
    features = examples.features
    own = features.numbers.shape[1] - columns
    names = [*features.columns[: own + kept], *features.categories]
    view = Features(features.numbers[:, : own + kept], features.codes, names)
    return dataclasses.replace(examples, features=view)


def _half(values: NDArray[np.float64]) -> float:
    """Half of the 95 % interval of the mean of some draws; 0 of a single one."""
    return 0.0 if len(values) < 2 else float(1.96 * values.std(ddof=1) / len(values) ** 0.5)


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
