"""What the report of recommendations says in short: a lead is one only where it is beyond chance."""

import numpy as np

from intent_desktop.evaluation.blocks import AnyBlock, Sentence
from intent_desktop.evaluation.ranking_comparison import Ranked, Shuffled, compare
from intent_desktop.evaluation.ranking_report import blocks
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import Prompts

ROWS, ITEMS = 600, 60


def _ranked(found_by_ten: dict[str, float], found_by_twenty: dict[str, float]) -> Ranked:
    """A test part in which each model finds such shares of what came next among its first ten, and among its first twenty."""
    random = np.random.default_rng(0)
    starts = np.zeros(ROWS, dtype=np.int64)
    histories = Histories(Actions(np.array([1], dtype=np.int32)), starts, starts + 1)
    targets = np.ones(ROWS, dtype=np.int32)
    prompts = Prompts(
        histories, targets, np.arange(ROWS + 1, dtype=np.int64), np.arange(ROWS, dtype=np.int64)
    )
    places, shown = {}, {}
    for model, ten in found_by_ten.items():
        drawn = random.random(ROWS)
        places[model] = np.where(drawn < ten, 5.0, np.where(drawn < found_by_twenty[model], 15.0, 40.0))
        shown[model] = np.tile(np.arange(1, 11, dtype=np.int32), (ROWS, 1))
    return Ranked(prompts, np.zeros(ROWS, dtype=bool), places, shown)


def _in_short(ten: dict[str, float], twenty: dict[str, float]) -> list[Sentence]:
    """The sentences before the figures."""
    found = _report(ten, twenty)
    end = next(place for place, block in enumerate(found) if type(block).__name__ == "Figures")
    return [block for block in found[:end] if isinstance(block, Sentence)]


def _report(ten: dict[str, float], twenty: dict[str, float]) -> list[AnyBlock]:
    part = _ranked(ten, twenty)
    results = compare(part, part, {}, "markov", np.ones(ITEMS, dtype=np.int64), "ndcg@10", 0)
    return blocks(
        results,
        "markov",
        {"markov": 1.0},
        part,
        Shuffled(rows=ROWS, ordered=0.1, shuffled=0.1, drop=(-0.01, 0.01)),
        [],
        Items(np.array([f"i{code}" for code in range(1, ITEMS + 1)], dtype=object)),
        [(1, ROWS)],
        [],
        "protocol",
        ["popular"],
    )


def test_a_tie_with_the_popular_list_is_called_one() -> None:
    (said,) = _in_short({"markov": 0.31, "popular": 0.30}, {"markov": 0.5, "popular": 0.5})
    assert said.tone == "caution"
    assert "That is a tie" in said.text


def test_a_lead_beyond_chance_is_good_news() -> None:
    (said,) = _in_short({"markov": 0.5, "popular": 0.3}, {"markov": 0.6, "popular": 0.5})
    assert said.tone == "good"
    assert "beyond chance" in said.text


def test_being_behind_the_popular_list_is_told_with_its_lead() -> None:
    (said,) = _in_short({"markov": 0.3, "popular": 0.5}, {"markov": 0.5, "popular": 0.6})
    assert said.tone == "caution"
    assert "“Popular items” does better" in said.text
    assert "−" not in said.text


def test_where_the_first_ten_tie_longer_lists_that_win_are_told() -> None:
    tie, longer = _in_short({"markov": 0.3, "popular": 0.3}, {"markov": 0.7, "popular": 0.4})
    assert "That is a tie" in tie.text
    assert "first 20 recommendations" in longer.text


def test_a_drop_below_zero_has_a_true_minus_sign() -> None:
    found = _report({"markov": 0.3, "popular": 0.3}, {"markov": 0.5, "popular": 0.5})
    said = [block.text for block in found if isinstance(block, Sentence)]
    assert any("−0.0100" in text for text in said)
    assert not any("-0.0" in text for text in said)
