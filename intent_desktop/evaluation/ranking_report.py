"""The report of a question that ranks items, as typed blocks."""

from collections.abc import Mapping, Sequence

from intent_desktop.data.dataset import Finding
from intent_desktop.evaluation import attention
from intent_desktop.evaluation.attention import Looked
from intent_desktop.evaluation.blocks import (
    AnyBlock,
    Bars,
    Curve,
    Figure,
    Figures,
    Heading,
    Line,
    Sentence,
    Table,
    Unit,
)
from intent_desktop.evaluation.figures import figure_name, figure_value
from intent_desktop.evaluation.leads import delivered, oriented
from intent_desktop.evaluation.models_compared import compared
from intent_desktop.evaluation.numbers import format_share, interval_title
from intent_desktop.evaluation.ranking_comparison import (
    Ranked,
    RankingResult,
    Shuffled,
    hit_leads,
    over_k,
)
from intent_desktop.evaluation.report import findings_blocks
from intent_desktop.examples.items import Items
from intent_desktop.messages import Note, model_name, sentences

TABLE = ("hr@10", "ndcg@10", "hr@20", "mrr@20")
MOST_SHOWN_ITEMS = 15
FIRST = 10
"""So many recommendations are judged by; of longer lists is spoken where these do not tell models apart."""


def blocks(
    results: Sequence[RankingResult],
    chosen: str,
    weights: Mapping[str, float],
    test: Ranked,
    shuffled: Shuffled,
    looked: Sequence[Looked],
    items: Items,
    favourites: Sequence[tuple[int, int]],
    findings: Sequence[Finding],
    protocol: str,
    baselines: Sequence[str],
) -> list[AnyBlock]:
    """All blocks, in reading order. `favourites`: codes of the items recommended most often, with how often."""
    by_name = {result.model: result for result in results}
    result = by_name[chosen]
    return [
        Heading(title=_say("answers_heading")),
        *_in_short(result, by_name, test, baselines),
        _figures(result, protocol),
        Heading(title=_say("answers_models")),
        *delivered(
            chosen,
            {other.model: other.lead for other in results if other.lead and other.model not in baselines},
            "ndcg@10",
            "ndcg@10",
        ),
        *compared(results, chosen, "ndcg@10"),
        _models(results, chosen, protocol),
        *_leads(result, by_name, baselines),
        *_weights(weights),
        Heading(title=_say("ranking_over_k")),
        *_over_k(test, chosen, baselines),
        Heading(title=_say("ranking_beyond")),
        _beyond(result, by_name, baselines),
        *_old_and_new(result, test),
        _order(shuffled),
        _favourites(favourites, items, test),
        *([Heading(title=_say("attention_heading"))] if looked else []),
        *attention.blocks(looked),
        Heading(title=_say("answers_data")),
        *findings_blocks(findings),
    ]


def _in_short(
    result: RankingResult, by_name: Mapping[str, RankingResult], test: Ranked, baselines: Sequence[str]
) -> list[AnyBlock]:
    best = max((by_name[name] for name in baselines), key=lambda entry: entry.test["hr@10"] or 0)
    told = {
        "hits": format_share(result.test["hr@10"], 1),
        "popular": format_share(best.test["hr@10"], 1),
        "model": best.model,
        "asked": round(result.test["n"] or 0),
    }
    said: list[AnyBlock] = []
    if best.model == result.model:
        said.append(Sentence(text=_say("ranking_in_short", **told), tone="caution"))
    else:
        leads = hit_leads(test, result.model, best.model)
        (low, high) = leads[FIRST]
        ahead = "clear" if low > 0 else "behind" if high < 0 else "tie"
        if ahead == "behind":
            low, high = -high, -low
        verdict = _say(f"ranking_hits_{ahead}", low=_points(low), high=_points(high), **told)
        text = sentences((_say("ranking_in_short", **told), verdict))
        said.append(Sentence(text=text, tone="good" if ahead == "clear" else "caution"))
        longer = next((k for k, (low, _) in leads.items() if k > FIRST and low > 0), None)
        if ahead != "clear" and longer is not None:
            said.append(_longer(longer, leads[longer], result, best))
    promised, reached = result.valid["ndcg@10"] or 0.0, result.test["ndcg@10"] or 0.0
    if promised and abs(reached / promised - 1) > 0.25:
        code = "ranking_fall" if reached < promised else "ranking_rise"
        text = _say(code, valid=f"{promised:.4f}", test=f"{reached:.4f}")
        said.append(Sentence(text=text, tone="caution"))
    return said


def _longer(k: int, interval: tuple[float, float], result: RankingResult, other: RankingResult) -> Sentence:
    """That the model is ahead of the popular list where more are shown."""
    low, high = interval
    return Sentence(
        text=_say(
            "ranking_longer_lists",
            shown=k,
            model=other.model,
            hits=format_share(result.test[f"hr@{k}"], 1),
            popular=format_share(other.test[f"hr@{k}"], 1),
            low=_points(low),
            high=_points(high),
        )
    )


def _figures(result: RankingResult, protocol: str) -> Figures:
    shown: dict[str, tuple[str, Unit]] = {
        "hr@10": ("ranking_hr", "%"),
        "ndcg@10": ("ranking_ndcg", ""),
        "mrr@20": ("ranking_mrr", ""),
        "recall@20": ("ranking_recall", "%"),
    }
    figures = []
    for name, (explained, unit) in shown.items():
        low, high = result.intervals.get(name, (None, None))
        figures.append(
            Figure(
                name=figure_name(name),
                value=result.test[name],
                low=low,
                high=high,
                unit=unit,
                explanation=_say(explained),
            )
        )
    figures.append(Figure(name=_say("ranking_asked"), value=result.test["n"]))
    return Figures(title=_say("answers_figures"), figures=figures, protocol=protocol)


def _models(results: Sequence[RankingResult], chosen: str, protocol: str) -> Table:
    rows: list[list[str | float | int | None]] = []
    for result in results:
        low, high = result.intervals["ndcg@10"]
        name = (
            _say("answers_chosen", model=result.model) if result.model == chosen else model_name(result.model)
        )
        hr10, ndcg10, hr20, mrr20 = (_rounded(result.test[figure]) for figure in TABLE)
        interval = f"{low:.4f}–{high:.4f}"
        rows.append(
            [name, hr10, ndcg10, interval, hr20, mrr20, _rounded(result.valid["ndcg@10"]), result.seconds]
        )
    return Table(
        columns=[
            _say("answers_model"),
            figure_name("hr@10"),
            figure_name("ndcg@10"),
            interval_title(),
            figure_name("hr@20"),
            figure_name("mrr@20"),
            _say("ranking_valid"),
            _say("answers_seconds"),
        ],
        rows=rows,
        protocol=protocol,
    )


def _leads(
    result: RankingResult, by_name: Mapping[str, RankingResult], baselines: Sequence[str]
) -> list[AnyBlock]:
    said: list[AnyBlock] = []
    for name in baselines:
        other = by_name.get(name)
        if other is None or other.lead is None:
            continue
        lead = (result.test["ndcg@10"] or 0) - (other.test["ndcg@10"] or 0)
        code, told, (low, high) = oriented(result.model, name, lead, other.lead)
        told |= {
            part: figure_value("ndcg@10", value)
            for part, value in (("lead", told["lead"]), ("low", low), ("high", high))
        }
        text = _say(f"ranking_lead_{code}", **told)
        said.append(Sentence(text=text, tone="good" if code == "clear" else "caution"))
    return said


def _weights(weights: Mapping[str, float]) -> list[AnyBlock]:
    used = sorted(((weight, name) for name, weight in weights.items() if weight > 0), reverse=True)
    if len(used) < 2:
        return []
    return [
        Bars(
            title=_say("ranking_weights"),
            value_label=_say("ranking_weight"),
            names=[model_name(name) for _, name in used],
            values=[weight for weight, _ in used],
            protocol=_say("ranking_weights_protocol"),
        )
    ]


def _over_k(test: Ranked, chosen: str, baselines: Sequence[str]) -> list[AnyBlock]:
    shown = [chosen, *(name for name in baselines if name in test.places and name != chosen)]
    found = {name: over_k(test, name) for name in shown}
    protocol = _say("ranking_rows", rows=len(test.prompts))

    def chart(figure: str, title: str) -> Curve:
        return Curve(
            title=title,
            x_label=_say("ranking_k"),
            y_label=title,
            lines=[
                Line(name=model_name(name), x=[float(k) for k in ks], y=list(values[figure]))
                for name, (ks, values) in found.items()
            ],
            y_unit="%" if figure == "hr" else "",
            protocol=protocol,
        )

    return [chart("hr", _say("ranking_hit_rate")), chart("ndcg", figure_name("ndcg"))]


def _beyond(result: RankingResult, by_name: Mapping[str, RankingResult], baselines: Sequence[str]) -> Table:
    names = [result.model, *(name for name in baselines if name != result.model)]
    rows: list[list[str | float | int | None]] = [
        [
            model_name(name),
            by_name[name].test["coverage@10"],
            _rounded(by_name[name].test["novelty@10"], 1),
            by_name[name].test["popularity_bias@10"],
        ]
        for name in names
        if name in by_name
    ]
    return Table(
        columns=[
            _say("answers_model"),
            _say("ranking_coverage"),
            _say("ranking_novelty"),
            _say("ranking_bias"),
        ],
        units=["", "%", "", "%"],
        rows=rows,
        protocol=_say("ranking_beyond_protocol"),
    )


def _old_and_new(result: RankingResult, test: Ranked) -> list[AnyBlock]:
    if not test.seen.any() or test.seen.all():
        return []
    old, new = result.test["recall@10_repeat"] or 0.0, result.test["recall@10_explore"] or 0.0
    text = _say(
        "ranking_old_and_new",
        share=format_share(float(test.seen.mean())),
        old=format_share(old, 1),
        new=format_share(new, 1),
    )
    return [Sentence(text=text)]


def _order(shuffled: Shuffled) -> Sentence:
    low, high = shuffled.drop
    code = "ranking_order_matters" if low > 0 else "ranking_order_does_not"
    return Sentence(
        text=_say(
            code,
            **{
                name: figure_value("ndcg@10", value)
                for name, value in (
                    ("ordered", shuffled.ordered),
                    ("shuffled", shuffled.shuffled),
                    ("low", low),
                    ("high", high),
                )
            },
        ),
        protocol=_say("ranking_rows", rows=shuffled.rows),
    )


def _favourites(favourites: Sequence[tuple[int, int]], items: Items, test: Ranked) -> Bars:
    shown = favourites[:MOST_SHOWN_ITEMS]
    return Bars(
        title=_say("ranking_favourites"),
        value_label=_say("ranking_customers"),
        names=[items.words(code) for code, _ in shown],
        values=[count / len(test.prompts) for _, count in shown],
        unit="%",
        protocol=_say("ranking_rows", rows=len(test.prompts)),
    )


def _rounded(value: float | None, digits: int = 4) -> float | None:
    return None if value is None else round(value, digits)


def _points(difference: float) -> str:
    """A difference of two shares in percentage points, with a true minus sign; the unit stands in the sentence."""
    return f"{round(100 * difference, 1) + 0.0:.1f}".replace("-", "−")


def _say(code: str, **parameters: object) -> str:
    return Note(code, dict(parameters)).text()
