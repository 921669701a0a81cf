"""What an encoder is asked, and what is compared with what came then; worked out by hand for a made shop."""

import numpy as np
import pytest

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.evaluation import encoder_report
from intent_desktop.evaluation.blocks import Figures, Sentence, Table
from intent_desktop.evaluation.encoder_judgement import POPULAR, EncoderJudgement, judge
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Cancelled
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.future import ANY
from intent_desktop.models.encoder.model import BehaviourEncoder

VIEW, PURCHASE = MEANINGS.index("view") + 1, MEANINGS.index("purchase") + 1
DAY = 86_400
START = np.datetime64("2024-01-01", "us")
UNTIL = START + np.timedelta64(50, "D")
USERS = 80
ITEMS = Items(np.array([f"item {number}" for number in range(1, 6)], dtype=object))


@pytest.fixture(scope="module")
def packed() -> Histories:
    """Everybody views items 1 and 2 and buys item 1 before day 50. Then half view item 1 on day 52, a quarter of all go on to buy an
    item that is not in the catalogue on day 60, and another quarter buy item 3 on day 89, after which the data end.
    """
    rows: list[tuple[int, float, int, int]] = []
    for user in range(USERS):
        rows += [(user, 1 + user % 7, 1, VIEW), (user, 20, 2, VIEW), (user, 30 + user % 9, 1, PURCHASE)]
        if user % 2:
            rows.append((user, 52, 1, VIEW))
        if user % 4 == 1:
            rows.append((user, 60, 0, PURCHASE))
        if user % 4 == 2:
            rows.append((user, 89, 3, PURCHASE))
    owners = np.array([row[0] for row in rows])
    seconds = np.array([row[1] * DAY for row in rows]).astype("timedelta64[s]")
    actions = Actions(
        np.array([row[2] for row in rows], dtype=np.int32),
        np.array([row[3] for row in rows], dtype=np.uint8),
        START + seconds,
    )
    starts = np.searchsorted(owners, np.arange(USERS + 1)).astype(np.int64)
    return Histories(actions, starts[:-1], starts[1:])


@pytest.fixture(scope="module")
def before(packed: Histories) -> Histories:
    """What was done before day 50."""
    return Histories(packed.actions, packed.starts, packed.starts + 3)


@pytest.fixture(scope="module")
def encoder(before: Histories) -> BehaviourEncoder:
    return BehaviourEncoder(size="small", length=4, epochs=1).fit(before, ITEMS, UNTIL, Fitting())


@pytest.fixture(scope="module")
def judged(encoder: BehaviourEncoder, before: Histories, packed: Histories) -> EncoderJudgement:
    return judge(encoder, before, packed.ends, UNTIL, 0, Watch())


def test_whoever_went_on_to_a_known_item_is_asked_for_it(judged: EncoderJudgement) -> None:
    assert judged.asked == USERS
    assert judged.figures["encoder"]["n"] == judged.figures[POPULAR]["n"] == USERS * 3 / 4
    np.testing.assert_array_equal(judged.owners % 4, np.tile([1, 2, 3], USERS // 4))
    np.testing.assert_array_equal(judged.targets, np.where(judged.owners % 2, 1, 3))


def test_popularity_is_that_of_what_was_learnt_from(judged: EncoderJudgement) -> None:
    # Item 1 is the most popular; item 3 was never met before: its place is behind 1 and 2, tied with 4 and 5.
    places = judged.places[POPULAR]
    assert (places[judged.targets == 1] == places[judged.targets == 1][0]).all()
    assert places[judged.targets == 1][0] < places[judged.targets == 3].min()
    assert judged.figures[POPULAR]["hr@10"] == 1  # there are but five items


def test_what_was_done_within_so_many_days_is_counted(judged: EncoderJudgement) -> None:
    did = {(entry.kind, entry.days): entry.share for entry in judged.foretold}
    expected = {
        (ANY, 1): 0, (ANY, 7): 1 / 2, (ANY, 30): 1 / 2, (VIEW, 7): 1 / 2, (VIEW, 30): 1 / 2,
        (PURCHASE, 1): 0, (PURCHASE, 7): 0, (PURCHASE, 30): 1 / 4,
    }  # fmt: skip
    assert {key: did[key] for key in expected} == pytest.approx(expected)
    assert {entry.days for entry in judged.foretold} == {1, 7, 30}  # the data end after 39 days
    for entry in judged.foretold:
        enough = 20 <= USERS * entry.share <= USERS - 20
        assert (entry.roc_auc is not None) == enough
        assert 0 <= entry.expected <= 1


def test_next_actions_are_counted_by_their_kinds(judged: EncoderJudgement) -> None:
    told = {entry.meaning: entry for entry in judged.meanings}
    assert {name: entry.count for name, entry in told.items()} == {"view": USERS // 2, "purchase": USERS // 4}
    assert told["view"].frequency == pytest.approx(2 / 3)
    assert all(0 < entry.chance < 1 for entry in judged.meanings)


def test_the_future_changes_no_expectation(
    encoder: BehaviourEncoder, judged: EncoderJudgement, before: Histories
) -> None:
    nothing_after = judge(encoder, before, before.ends, UNTIL, 0, Watch())
    assert nothing_after.figures["encoder"] == {"n": 0.0}
    assert not nothing_after.meanings
    for one, two in zip(judged.foretold, nothing_after.foretold, strict=True):
        assert one.expected == two.expected
        assert two.share == 0


def test_without_times_the_next_item_alone_is_asked(before: Histories) -> None:
    bare = Histories(Actions(before.actions.items), before.starts, before.ends - 1)
    encoder = BehaviourEncoder(size="small", length=4, epochs=1).fit(bare, ITEMS, None, Fitting())
    judged = judge(encoder, bare, before.ends, None, 0, Watch())
    assert judged.figures["encoder"]["n"] == USERS
    assert not judged.foretold
    assert not judged.meanings


def test_judging_can_be_discarded(encoder: BehaviourEncoder, before: Histories, packed: Histories) -> None:
    with pytest.raises(Cancelled):
        judge(encoder, before, packed.ends, UNTIL, 0, Watch(cancelled=lambda: "discard"))


def test_what_was_learnt_can_be_judged_where_the_user_stops_and_keeps(
    encoder: BehaviourEncoder, before: Histories, packed: Histories
) -> None:
    assert judge(encoder, before, packed.ends, UNTIL, 0, Watch(cancelled=lambda: "keep")).asked == USERS


def test_its_card_shows_figures_expectations_and_nearest_items(
    encoder: BehaviourEncoder, judged: EncoderJudgement
) -> None:
    popularity = np.array([160, 80, 0, 0, 0])
    blocks = encoder_report.blocks(encoder, judged, popularity, [], "How it was judged.")
    (figures,) = (block for block in blocks if isinstance(block, Figures))
    assert figures.protocol == "How it was judged."
    assert [figure.name for figure in figures.figures][:2] == ["HR@10", "NDCG@10"]
    tables = {block.title: block for block in blocks if isinstance(block, Table)}
    assert len(tables["Expected and done"].rows) == len(judged.foretold)
    nearest = tables["The commonest items and their nearest"].rows
    assert [row[0] for row in nearest[:2]] == ["item 1", "item 2"]
    assert nearest[0][1] == "item 2"  # what nobody took is near to nothing


def test_a_card_without_anything_to_judge_says_so(encoder: BehaviourEncoder, before: Histories) -> None:
    nothing = judge(encoder, before, before.ends, UNTIL, 0, Watch())
    blocks = encoder_report.blocks(encoder, nothing, np.array([160, 80, 0, 0, 0]), [], "")
    (first, *_) = (block for block in blocks if isinstance(block, Sentence))
    assert first.text.startswith("Nothing came after")
    assert not any(isinstance(block, Figures) for block in blocks)
