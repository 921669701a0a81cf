"""Who is learnt from and who is judged on: shares, strata, groups and moments."""

import numpy as np
import pytest

from intent_desktop.examples import splits
from intent_desktop.messages import Problem


def _labels(rows: int, share: float = 0.15) -> np.ndarray:
    return (np.random.default_rng(0).random(rows) < share).astype(np.float32)


@pytest.mark.parametrize("seed", range(3))
def test_random_parts_hold_60_20_20_percent_with_the_same_share_of_yes(seed: int) -> None:
    label = _labels(10_000)
    part = splits.stratified(label, np.arange(len(label)), seed)
    for code, share in enumerate(splits.SHARES):
        assert (part == code).mean() == pytest.approx(share, abs=0.001)
        assert label[part == code].mean() == pytest.approx(label.mean(), abs=0.001)


def test_rows_of_one_group_land_in_one_part() -> None:
    label, group = _labels(3_000), np.random.default_rng(1).integers(0, 700, 3_000)
    part = splits.stratified(label, group, 0)
    assert all(len(set(part[group == one])) == 1 for one in np.unique(group))
    assert (part == 0).mean() == pytest.approx(0.6, abs=0.02)


def test_groups_of_very_different_size_still_give_the_shares() -> None:
    group = np.concatenate([np.zeros(300, int), np.arange(1, 2_700)])
    part = splits.stratified(_labels(len(group)), group, 3)
    assert (part == 0).mean() == pytest.approx(0.6, abs=0.11)
    assert set(part) == {0, 1, 2}


def test_another_seed_gives_another_split_and_the_same_seed_the_same() -> None:
    label, group = _labels(1_000), np.arange(1_000)
    first, again, other = (splits.stratified(label, group, seed) for seed in (0, 0, 1))
    assert (first == again).all()
    assert (first != other).any()


def test_every_row_is_in_exactly_one_fold_and_folds_are_alike() -> None:
    label, group = _labels(5_000), np.random.default_rng(1).integers(0, 2_000, 5_000)
    fold = splits.folds(label, group, 5, 0)
    assert set(fold) == set(range(5))
    for one in range(5):
        assert (fold == one).mean() == pytest.approx(0.2, abs=0.03)
        assert label[fold == one].mean() == pytest.approx(label.mean(), abs=0.03)
    assert all(len(set(fold[group == one])) == 1 for one in np.unique(group))


def test_chronological_parts_follow_each_other_in_time() -> None:
    time = np.random.default_rng(0).permutation(1_000).astype(float)
    part = splits.chronological(time)
    assert [int((part == code).sum()) for code in range(3)] == [600, 200, 200]
    assert time[part == 0].max() < time[part == 1].min()
    assert time[part == 1].max() < time[part == 2].min()


def test_rows_of_one_moment_stay_in_one_part() -> None:
    month = np.repeat([1.0, 2.0, 3.0, 5.0, 6.0, 12.0], [10, 500, 20, 30, 300, 40])
    part = splits.chronological(month)
    assert all(len(set(part[month == one])) == 1 for one in np.unique(month))
    assert set(part) == {0, 1, 2}
    assert (np.diff(part) >= 0).all()


def test_a_huge_newest_moment_leaves_something_to_learn_and_to_choose_on() -> None:
    time = np.repeat([1.0, 2.0, 3.0], [1, 1, 1_000])
    assert set(splits.chronological(time)) == {0, 1, 2}


def test_rows_without_a_time_take_part_in_nothing() -> None:
    part = splits.chronological(np.array([1, np.nan, 2, 3, 4, np.nan, 5.0]))
    assert (part[[1, 5]] == -1).all()
    assert (part[[0, 2, 3, 4, 6]] >= 0).all()


@pytest.mark.parametrize("time", [[], [np.nan, np.nan], [1.0, 1.0, 2.0]])
def test_fewer_than_three_moments_are_too_coarse(time: list[float]) -> None:
    with pytest.raises(Problem) as problem:
        splits.chronological(np.array(time, dtype=float))
    assert problem.value.code == "time_too_coarse"


def test_a_fifth_of_the_users_is_held_out_whole() -> None:
    user = np.random.default_rng(0).integers(0, 1_000, 10_000)
    held = splits.held_out_users(user, seed=1)
    assert len(np.unique(user[held])) == 200
    assert not set(user[held]) & set(user[~held])


def test_parts_are_counted_by_name() -> None:
    assert splits.counts(np.array([0, 0, 1, 2, -1], np.int8)) == {"train": 2, "valid": 1, "test": 1}
