"""An encoder that went on learning, beside itself before and one from scratch; worked out by hand."""

import dataclasses

import numpy as np
import pytest

from intent_desktop.evaluation.blocks import Sentence, Table
from intent_desktop.evaluation.encoder_judgement import EncoderJudgement, Foretold
from intent_desktop.evaluation.encoder_refresh import PURCHASE, Learning, Refresh, blocks, figures

CUSTOMERS = 40
FIRST, THIRD, BEHIND = 1.0, 3.0, 50.0
"""Places whose NDCG@10 is 1, ½ and 0."""


def judged(place: float, purchases: float | None = None) -> EncoderJudgement:
    """What is said of an encoder that finds half of the next items at the first place, and the others at that one."""
    places = np.where(np.arange(CUSTOMERS) % 2, FIRST, place)
    ndcg = float(np.where(places > 10, 0.0, 1 / np.log2(places + 1)).mean())
    return EncoderJudgement(
        figures={"encoder": {"ndcg@10": ndcg, "n": float(CUSTOMERS)}},
        intervals={"encoder": {}},
        owners=np.arange(CUSTOMERS),
        targets=np.ones(CUSTOMERS, dtype=np.int32),
        places={"encoder": places},
        asked=CUSTOMERS,
        foretold=[] if purchases is None else [Foretold(PURCHASE, 30, 0.5, 0.5, purchases)],
        meanings=[],
    )


def refreshed(before: float, now: float, scratch: float, purchases: float | None = None) -> Refresh:
    return Refresh(
        before=judged(before, purchases),
        refreshed=judged(now, purchases),
        scratch=judged(scratch, purchases),
        refreshed_learning=Learning(19.0, 3, 3, out_of_time=False),
        scratch_learning=Learning(131.0, 7, 20, out_of_time=False),
        seed=0,
    )


def sentences(refresh: Refresh) -> list[Sentence]:
    return [block for block in blocks(refresh) if isinstance(block, Sentence)]


def test_leads_are_those_of_the_same_customers() -> None:
    told = figures(refreshed(BEHIND, THIRD, FIRST))
    assert told["before"]["lead"] == pytest.approx(0.25)
    assert told["scratch"]["lead"] == pytest.approx(-0.25)
    low, high = told["scratch"]["lead_ci"]
    assert low < -0.25 < high < 0
    assert told["seconds"] == {"refreshed": 19.0, "scratch": 131.0}
    assert told["epochs"]["scratch"] == {"done": 7, "planned": 20, "out_of_time": False}
    assert told["sentences"] == [said.text for said in sentences(refreshed(BEHIND, THIRD, FIRST))]


@pytest.mark.parametrize(
    ("places", "words", "tones"),
    [
        ((BEHIND, THIRD, THIRD), ("may be chance", "better than before"), ("good", "good")),
        ((THIRD, THIRD, FIRST), ("does not reach", "exactly as before"), ("caution", "plain")),
        ((FIRST, THIRD, BEHIND), ("is ahead", "worse than before"), ("good", "caution")),
    ],
)
def test_words_say_no_more_than_the_intervals(
    places: tuple[float, float, float], words: tuple[str, str], tones: tuple[str, str]
) -> None:
    kept_up, brought = sentences(refreshed(*places))
    assert words[0] in kept_up.text
    assert words[1] in brought.text
    assert (kept_up.tone, brought.tone) == tones
    assert "19\u00a0s" in kept_up.text
    assert "2\u00a0min 11\u00a0s" in kept_up.text


def test_a_comparison_that_the_time_allowed_cut_off_is_not_praised() -> None:
    found = dataclasses.replace(
        refreshed(BEHIND, THIRD, THIRD), scratch_learning=Learning(32.0, 2, 20, out_of_time=True)
    )
    kept_up, _ = sentences(found)
    assert "ended the one from scratch after 2 of 20 epochs" in kept_up.text
    assert kept_up.tone == "plain"
    assert figures(found)["epochs"]["scratch"]["out_of_time"]
    assert "The time allowed" not in sentences(refreshed(BEHIND, THIRD, THIRD))[0].text


def test_the_table_sets_three_encoders_beside_each_other() -> None:
    (table,) = (block for block in blocks(refreshed(BEHIND, THIRD, FIRST, 0.8)) if isinstance(block, Table))
    assert [row[0] for row in table.rows] == ["As it was before", "Gone on with", "Learnt from scratch"]
    assert [row[1] for row in table.rows] == [0.5, 0.75, 1.0]
    assert [row[2] for row in table.rows] == [0.25, None, -0.25]
    assert [row[4] for row in table.rows] == [0.8, 0.8, 0.8]
    assert [row[-1] for row in table.rows] == [None, 19.0, 131.0]
    assert [row[-2] for row in table.rows] == ["", "3 of 3", "7 of 20"]
    assert "Purchase within 30 days" in table.columns[4]
    assert "40 customers" in table.protocol


def test_purchases_that_could_not_be_judged_have_no_column() -> None:
    (table,) = (block for block in blocks(refreshed(BEHIND, THIRD, FIRST)) if isinstance(block, Table))
    assert not any("ROC-AUC" in column for column in table.columns)
    assert len(table.columns) == len(table.units) == len(table.rows[0])


def test_judgements_of_other_next_items_are_not_compared() -> None:
    good = refreshed(BEHIND, THIRD, FIRST)
    other = dataclasses.replace(good.scratch, targets=np.full(CUSTOMERS, 2, dtype=np.int32))
    with pytest.raises(ValueError, match="other next items"):
        dataclasses.replace(good, scratch=other)
