"""The card of an encoder: what it has learnt from actions alone, as typed blocks."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.dataset import MEANINGS, Finding
from intent_desktop.evaluation.action_report import action_name
from intent_desktop.evaluation.blocks import AnyBlock, Figure, Figures, Heading, Sentence, Table
from intent_desktop.evaluation.encoder_judgement import POPULAR, EncoderJudgement, Foretold
from intent_desktop.evaluation.figures import figure_name
from intent_desktop.evaluation.numbers import format_share
from intent_desktop.evaluation.report import findings_blocks
from intent_desktop.examples.items import Items
from intent_desktop.messages import Note
from intent_desktop.models.encoder.future import ANY
from intent_desktop.models.encoder.model import BehaviourEncoder

MOST_ITEMS = 10
NEAREST = 3
SHOWN_DAYS = 30
SHOWN_KINDS = (ANY, MEANINGS.index("purchase") + 1)
"""Kinds of action that stand among the first figures; all stand in the table below."""


def blocks(
    encoder: BehaviourEncoder,
    judged: EncoderJudgement,
    popularity: NDArray[np.int64],
    findings: Sequence[Finding],
    protocol: str,
    beside: Sequence[AnyBlock] = (),
) -> list[AnyBlock]:
    """All blocks, in reading order; `popularity`: learnt actions on each item, (items,); `beside`: what compares it with others."""
    return [
        Heading(title=_say("answers_heading")),
        _in_short(judged),
        *_figures(judged, protocol),
        *beside,
        *_foretold(judged),
        *_meanings(judged),
        *_nearest(encoder, popularity),
        Heading(title=_say("answers_data")),
        *findings_blocks(findings),
    ]


def _in_short(judged: EncoderJudgement) -> Sentence:
    ours, theirs = judged.figures["encoder"], judged.figures[POPULAR]
    if not ours["n"]:
        return Sentence(text=_say("encoder_nothing_after"), tone="caution")
    hits, popular = ours["hr@10"], theirs["hr@10"]
    text = _say(
        "encoder_in_short",
        hits=format_share(hits, 1),
        popular=format_share(popular, 1),
        asked=round(ours["n"]),
    )
    return Sentence(text=text, tone="good" if hits > popular else "caution")


def _figures(judged: EncoderJudgement, protocol: str) -> list[AnyBlock]:
    ours = judged.figures["encoder"]
    if not ours["n"]:
        return []
    figures = []
    for name, code in (("hr@10", "ranking_hr"), ("ndcg@10", "ranking_ndcg")):
        low, high = judged.intervals["encoder"][name]
        figures.append(
            Figure(
                name=figure_name(name),
                value=ours[name],
                low=low,
                high=high,
                unit="%" if name == "hr@10" else "",
                explanation=_say(code),
            )
        )
    figures += [
        Figure(
            name=_capital(_say("encoder_within", kind=_kind(entry.kind), days=entry.days)),
            value=entry.roc_auc,
            explanation=_say("encoder_auc"),
        )
        for entry in judged.foretold
        if entry.roc_auc is not None and entry.days == SHOWN_DAYS and entry.kind in SHOWN_KINDS
    ]
    figures.append(Figure(name=_say("ranking_asked"), value=ours["n"]))
    return [Figures(title=_say("answers_figures"), figures=figures, protocol=protocol)]


def _foretold(judged: EncoderJudgement) -> list[AnyBlock]:
    """What was expected within so many days, and what was done."""
    if not judged.foretold:
        return []
    rows: list[list[str | float | int | None]] = [
        [_capital(_kind(entry.kind)), entry.days, entry.expected, entry.share, entry.roc_auc]
        for entry in judged.foretold
    ]
    table = Table(
        title=_say("encoder_foretold"),
        columns=[_say(f"encoder_column_{name}") for name in ("kind", "days", "expected", "did", "auc")],
        rows=rows,
        units=["", "", "%", "%", ""],
        protocol=_say("encoder_foretold_protocol", asked=judged.asked),
    )
    return [Heading(title=_say("encoder_what_when")), table, *_best(judged.foretold)]


def _best(foretold: Sequence[Foretold]) -> list[AnyBlock]:
    known = [entry for entry in foretold if entry.roc_auc is not None]
    if not known:
        return []
    most = max(known, key=lambda entry: abs(entry.expected - entry.share))
    if abs(most.expected - most.share) < 0.05:
        return []
    text = _say(
        "encoder_off",
        kind=_kind(most.kind),
        days=most.days,
        expected=format_share(most.expected, 0),
        did=format_share(most.share, 0),
    )
    return [Sentence(text=text, tone="caution")]


def _meanings(judged: EncoderJudgement) -> list[AnyBlock]:
    if len(judged.meanings) < 2:
        return []
    rows: list[list[str | float | int | None]] = [
        [_capital(action_name(entry.meaning)), entry.count, entry.chance, entry.frequency]
        for entry in judged.meanings
    ]
    return [
        Table(
            title=_say("encoder_meanings"),
            columns=[_say(f"encoder_column_{name}") for name in ("meaning", "count", "chance", "frequency")],
            rows=rows,
            units=["", "", "%", "%"],
            protocol=_say("encoder_meanings_protocol"),
        )
    ]


def _nearest(encoder: BehaviourEncoder, popularity: NDArray[np.int64]) -> list[AnyBlock]:
    """The commonest items, and those whose vectors are nearest to theirs."""
    vectors = encoder.network_.item_vectors().numpy()
    items: Items = encoder.items_
    common = np.argsort(-popularity, kind="stable")[:MOST_ITEMS]
    likeness = vectors[common] @ vectors.T
    likeness[np.arange(len(common)), common] = -np.inf
    likeness[:, popularity == 0] = -np.inf
    rows: list[list[str | float | int | None]] = []
    for place, item in enumerate(common):
        near = np.argsort(-likeness[place], kind="stable")[:NEAREST]
        rows.append(
            [
                items.words(int(item) + 1),
                " · ".join(
                    items.words(int(other) + 1) for other in near if np.isfinite(likeness[place, other])
                ),
            ]
        )
    return [
        Heading(title=_say("encoder_items")),
        Table(
            title=_say("encoder_nearest"),
            columns=[_say("encoder_column_item"), _say("encoder_column_near")],
            rows=rows,
            protocol=_say("encoder_nearest_protocol"),
        ),
    ]


def _kind(kind: int) -> str:
    return _say("encoder_any_action") if kind == ANY else action_name(MEANINGS[kind - 1])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
