"""Figures of rankings against values worked out by hand and a slow second opinion."""

import math

import numpy as np
import pytest
import scipy.stats
from sklearn.metrics import ndcg_score

from intent_desktop.metrics.ranking import (
    KS,
    coverage,
    intervals,
    mean_ranks,
    mean_with_interval,
    novelty,
    popularity_bias,
    row_figures,
)

INFINITE = float("inf")


def _scores(*rows: list[float]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


def _drawn(seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scores with many ties, and rows and columns of some targets of each row."""
    generator = np.random.default_rng(seed)
    scores = generator.integers(0, 5, (7, 12)).astype(np.float32)
    counts = generator.integers(1, 6, 7)
    columns = [generator.choice(12, count, replace=False) for count in counts]
    return scores, counts, np.concatenate(columns).astype(np.int32)


def _slow_figures(places: list[float], k: int) -> tuple[float, float, float, float]:
    inside = [place for place in places if place <= k]
    ideal = sum(1 / math.log2(place + 1) for place in range(1, min(len(places), k) + 1))
    gain = sum(1 / math.log2(place + 1) for place in inside)
    return (
        float(bool(inside)),
        min(gain / ideal, 1),
        1 / min(inside) if inside else 0.0,
        len(inside) / len(places),
    )


# Places


@pytest.mark.parametrize("items", [1, 2, 7, 100])
def test_scores_that_are_all_equal_give_the_mean_place(items: int) -> None:
    scores = np.full((3, items), 0.5, dtype=np.float32)
    found = mean_ranks(scores, np.arange(3), np.array([0, items // 2, items - 1], dtype=np.int32))
    assert found.tolist() == [(items + 1) / 2] * 3


def test_places_start_at_one_and_ties_share_their_mean() -> None:
    scores = _scores([9, 5, 5, 1], [0, 0, 0, 7])
    assert mean_ranks(scores, np.array([0, 1]), np.array([0, 3], np.int32)).tolist() == [1, 1]
    assert mean_ranks(scores, np.array([0, 1]), np.array([2, 0], np.int32)).tolist() == [2.5, 3]
    rows, columns = np.array([0, 0, 0, 0, 1]), np.array([0, 1, 2, 3, 1], np.int32)
    assert mean_ranks(scores, rows, columns).tolist() == [1, 2.5, 2.5, 4, 3]


def test_places_agree_with_a_full_ranking_for_one_target_and_for_several() -> None:
    for seed in range(30):
        scores, counts, columns = _drawn(seed)
        expected = scipy.stats.rankdata(-scores, axis=1)
        rows = np.repeat(np.arange(7), counts)
        np.testing.assert_array_equal(mean_ranks(scores, rows, columns), expected[rows, columns])
        first = columns[np.cumsum(counts) - counts]
        np.testing.assert_array_equal(mean_ranks(scores, np.arange(7), first), expected[np.arange(7), first])


def test_scores_that_differ_in_their_last_bit_are_no_tie() -> None:
    near = np.nextafter(np.float32(1), np.float32(2))
    assert mean_ranks(_scores([1, near]), np.array([0]), np.array([0], np.int32)).tolist() == [2]


@pytest.mark.parametrize("outside", [-INFINITE, math.nan])
@pytest.mark.parametrize("several", [False, True])
def test_a_target_out_of_the_race_stands_behind_all_in_it(outside: float, several: bool) -> None:
    scores = _scores([outside, 3, 2, outside])
    rows, columns = np.zeros(1 + several, dtype=np.int64), np.array([0, 1][: 1 + several], np.int32)
    found = mean_ranks(scores, rows, columns)
    assert 2 < found[0] <= 4.5
    assert found[1:].tolist() == ([1] if several and outside == -INFINITE else found[1:].tolist())


def test_a_model_without_a_single_number_never_looks_good() -> None:
    scores = np.full((4, 30), math.nan, dtype=np.float32)
    places = mean_ranks(scores, np.arange(4), np.zeros(4, np.int32))
    assert (places > 20).all()
    assert row_figures(places, np.arange(5))["hr@20"].sum() == 0


def test_no_targets_have_no_places() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert mean_ranks(np.zeros((3, 4), np.float32), nothing, nothing.astype(np.int32)).shape == (0,)
    assert mean_ranks(np.zeros((0, 4), np.float32), nothing, nothing.astype(np.int32)).shape == (0,)


# Figures of rows


def test_the_figures_of_one_target_are_those_of_the_definition() -> None:
    found = row_figures(np.array([1.0, 3.0, 11.0]), np.arange(4), ks=(1, 10))
    assert found["hr@1"].tolist() == [1, 0, 0]
    assert found["hr@10"].tolist() == [1, 1, 0]
    assert found["recall@10"].tolist() == [1, 1, 0]
    assert found["mrr@10"].tolist() == [1, 1 / 3, 0]
    np.testing.assert_allclose(found["ndcg@10"], [1, 0.5, 0])
    np.testing.assert_allclose(found["ndcg@1"], [1, 0, 0])


def test_the_figures_of_several_targets_are_those_of_the_definition() -> None:
    # Targets at places 1, 3 and 20; a second row of one target at place 2.
    found = row_figures(np.array([3.0, 1.0, 20.0, 2.0]), np.array([0, 3, 4]), ks=(2, 10))
    np.testing.assert_allclose(found["recall@10"], [2 / 3, 1])
    np.testing.assert_allclose(found["recall@2"], [1 / 3, 1])
    np.testing.assert_allclose(found["mrr@10"], [1, 0.5])
    ideal = 1 + 1 / math.log2(3) + 1 / 2
    np.testing.assert_allclose(found["ndcg@10"], [1.5 / ideal, 1 / math.log2(3)])
    np.testing.assert_allclose(found["ndcg@2"], [1 / (1 + 1 / math.log2(3)), 1 / math.log2(3)])
    assert found["hr@2"].tolist() == [1, 1]


def test_the_best_order_of_any_number_of_targets_has_the_figure_one() -> None:
    for count in (1, 2, 5, 60):
        found = row_figures(np.arange(1.0, count + 1), np.array([0, count]))
        assert all(found[f"ndcg@{k}"].item() == pytest.approx(1) for k in KS)


def test_figures_agree_with_a_slow_second_opinion_and_stay_between_nothing_and_one() -> None:
    for seed in range(40):
        scores, counts, columns = _drawn(seed)
        places = mean_ranks(scores, np.repeat(np.arange(7), counts), columns)
        starts = np.concatenate([[0], np.cumsum(counts)])
        found = row_figures(places, starts, ks=(1, 2, 3, 10))
        for k in (1, 2, 3, 10):
            expected = np.array([_slow_figures(part.tolist(), k) for part in np.split(places, starts[1:-1])])
            for column, name in enumerate(("hr", "ndcg", "mrr", "recall")):
                values = found[f"{name}@{k}"]
                np.testing.assert_allclose(values, expected[:, column], err_msg=f"{name}@{k}")
                assert values.dtype == np.float64
                assert ((values >= 0) & (values <= 1)).all()


def test_figures_agree_with_scikit_learn_where_there_are_no_ties() -> None:
    generator = np.random.default_rng(4)
    scores = generator.permuted(np.tile(np.arange(30, dtype=np.float32), (9, 1)), axis=1)
    wanted = generator.random((9, 30)) < 0.2
    wanted[:, 0] = True
    rows, columns = np.nonzero(wanted)
    starts = np.concatenate([[0], np.cumsum(wanted.sum(axis=1))])
    found = row_figures(mean_ranks(scores, rows, columns.astype(np.int32)), starts)
    for k in (1, 5, 10, 20):
        assert found[f"ndcg@{k}"].mean() == pytest.approx(ndcg_score(wanted, scores, k=k))


def test_more_targets_tied_in_front_than_there_are_places_are_not_better_than_the_best() -> None:
    places = mean_ranks(_scores([5, 5, 5, 1]), np.zeros(3, np.int64), np.array([0, 1, 2], np.int32))
    assert places.tolist() == [2, 2, 2]
    assert row_figures(places, np.array([0, 3]), ks=(2,))["ndcg@2"].tolist() == [1]


def test_no_rows_have_no_figures() -> None:
    found = row_figures(np.zeros(0), np.zeros(1, np.int64))
    assert set(found) == {f"{name}@{k}" for name in ("hr", "ndcg", "mrr", "recall") for k in KS}
    assert all(values.shape == (0,) for values in found.values())


# Intervals


def test_the_interval_holds_the_mean_and_shrinks_with_the_users() -> None:
    generator = np.random.default_rng(0)
    widths = []
    for users in (50, 500, 5_000):
        values = generator.random(users)
        mean, (low, high) = mean_with_interval(values, np.arange(users))
        assert mean == pytest.approx(values.mean())
        assert low < mean < high
        # The interval of a mean is 2 x 1.96 standard errors wide.
        assert high - low == pytest.approx(3.92 * values.std() / math.sqrt(users), rel=0.15)
        widths.append(high - low)
    assert widths[0] > 2 * widths[1] > 4 * widths[2]


def test_rows_of_one_owner_are_drawn_together() -> None:
    values, owners = np.random.default_rng(1).random(100), np.arange(100)
    mean, interval = mean_with_interval(values, owners)
    # Saying everything ten times adds nothing that is known …
    again_mean, again = mean_with_interval(np.repeat(values, 10), np.repeat(owners, 10))
    assert again_mean == pytest.approx(mean)
    assert again == pytest.approx(interval)
    # … while ten times as many owners would.
    _, (low, high) = mean_with_interval(np.repeat(values, 10), np.arange(1_000))
    assert high - low < 0.5 * (interval[1] - interval[0])


def test_owners_of_many_rows_weigh_as_many_rows_and_may_stand_in_any_order() -> None:
    values = np.array([1.0, 1.0, 1.0, 0.0])
    assert mean_with_interval(values, np.array([7, 7, 7, 2]))[0] == 0.75
    assert mean_with_interval(values, np.array([7, 7, 7, 2]))[1] == (0, 1)
    mixed = mean_with_interval(np.array([1.0, 0.0, 1.0, 1.0]), np.array([900, 3, 900, 900]))
    assert mixed == mean_with_interval(values, np.array([7, 7, 7, 2]))


def test_one_owner_alone_leaves_nothing_to_vary() -> None:
    assert mean_with_interval(np.array([0.0, 1.0]), np.array([4, 4])) == (0.5, (0.5, 0.5))


def test_several_figures_have_the_intervals_that_each_has_alone() -> None:
    generator = np.random.default_rng(6)
    figures, owners = {"hr@1": generator.random(90), "ndcg@1": generator.random(90)}, np.arange(90) // 3
    found = intervals(figures, owners)
    assert list(found) == ["hr@1", "ndcg@1"]
    for name, values in figures.items():
        assert found[name] == pytest.approx(mean_with_interval(values, owners)[1])


def test_the_same_seed_gives_the_same_interval() -> None:
    values, owners = np.random.default_rng(2).random(80), np.arange(80) // 2
    assert mean_with_interval(values, owners) == mean_with_interval(values, owners)
    assert mean_with_interval(values, owners)[1] != mean_with_interval(values, owners, seed=1)[1]


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    generator = np.random.default_rng(3)
    owners = np.repeat(np.arange(60), 5)
    covered = 0
    for _ in range(200):
        habit = generator.random(60)
        values = (generator.random(300) < habit[owners]).astype(float)
        _, (low, high) = mean_with_interval(values, owners, draws=200)
        covered += low <= 0.5 <= high
    assert covered >= 178


# What is shown to people


def test_coverage_is_the_share_of_the_catalogue_that_anybody_is_shown() -> None:
    codes = np.array([[1, 2], [2, 0], [0, 0]], dtype=np.int32)
    assert coverage(codes, 8) == 0.25
    assert coverage(np.zeros((2, 3), np.int32), 8) == 0
    assert coverage(np.zeros((0, 3), np.int32), 0) == 0


def test_novelty_is_the_mean_surprise_in_bits() -> None:
    popularity = np.array([8, 4, 4, 0])
    assert novelty(np.array([[1, 2]], np.int32), popularity) == pytest.approx((1 + 2) / 2)
    assert novelty(np.array([[4, 0]], np.int32), popularity) == pytest.approx(4)
    assert novelty(np.zeros((1, 2), np.int32), popularity) == 0
    assert novelty(np.array([[1]], np.int32), np.zeros(4, np.int64)) == 0


def test_popularity_bias_is_the_share_of_the_most_popular_tenth() -> None:
    popularity = np.arange(20)  # codes 20 and 19 are the head
    assert popularity_bias(np.array([[20, 19], [1, 0], [2, 0]], np.int32), popularity) == 0.5
    assert popularity_bias(np.array([[20, 18]], np.int32), popularity, share=0.05) == 0.5
    assert popularity_bias(np.zeros((1, 2), np.int32), popularity) == 0
    assert popularity_bias(np.array([[2]], np.int32), np.array([1, 5, 0])) == 1


def test_an_item_outside_the_catalogue_stands_behind_all_others() -> None:
    scores = np.array([[3.0, 1.0, 2.0], [0.0, 5.0, 4.0]], dtype=np.float32)
    rows = np.array([0, 1, 1])
    assert mean_ranks(scores, rows, np.array([0, -1, 2], dtype=np.int32)).tolist() == [1, 4, 2]
