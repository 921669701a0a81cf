"""The packed store: histories end strictly before their cut-off, and nothing of the future shows in them."""

import datetime
import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.data import cleaning, reading, roles
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Notice, Watch
from intent_desktop.examples import sequences
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Cancelled, Problem

ROWS = [
    ("甲", "面霜", "2024-01-03 08:00:00", "view", 9.5, 1),
    ("甲", "口红", "2024-01-03 08:00:00.500000", "cart", 20, None),
    ("b", "soap", "2024-01-01", "view", 3, 1),
    ("b", "soap", "2024-01-02", "purchase", 3, 2),
    ("b", None, "2024-01-02", "search", None, None),
    ("b", "面霜", "2024-01-04", "purchase", 9.5, 1),
    ("once", "soap", "2024-01-02", "view", 3, 1),
]


@pytest.fixture
def log(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log("user item time event price quantity", ROWS)


def _moments(*texts: str) -> np.ndarray:
    return np.array(texts, dtype="datetime64[us]")


def _built(dataset: Dataset, folder: Path, before: datetime.datetime | None = None) -> SequenceStore:
    return SequenceStore.build(dataset, folder / "sequences", Watch(), before)


def _items(packed: SequenceStore, start: int, end: int) -> list[str | None]:
    names = [None, *packed.vocabulary()]
    return [names[code] for code in packed.items[start:end]]


def test_actions_lie_packed_by_user_and_time(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    assert packed.users.tolist() == ["b", "once", "甲"]
    assert packed.starts.tolist() == [0, 4, 5, 7]
    assert _items(packed, 0, 7) == ["soap", "soap", None, "面霜", "soap", "面霜", "口红"]
    assert [packed.meaning_names[code - 1] for code in packed.meanings] == [
        "view", "purchase", "search", "purchase", "view", "view", "cart",
    ]  # fmt: skip
    assert packed.times[-1] == np.datetime64("2024-01-03T08:00:00.500000")
    np.testing.assert_array_equal(packed.prices, np.array([3, 3, np.nan, 9.5, 3, 9.5, 20], np.float32))
    np.testing.assert_array_equal(packed.quantities, np.array([1, 2, np.nan, 1, 1, 1, np.nan], np.float32))
    kinds = [packed.items.dtype, packed.meanings.dtype, packed.prices.dtype, packed.starts.dtype]
    assert kinds == [np.int32, np.uint8, np.float32, np.int64]


def test_item_codes_run_from_one_by_how_common_then_by_name(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    assert packed.vocabulary().tolist() == ["soap", "面霜", "口红"]
    assert packed.item_count == 3


def test_a_history_ends_strictly_before_its_cutoff(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    users = np.array(["b", "b", "b", "甲", "甲", "甲", "b"])
    cutoffs = _moments(
        "2024-01-02", "2024-01-02 00:00:00.000001", "2025-01-01",
        "2024-01-03 08:00:00", "2024-01-03 08:00:00.500000", "2024-01-03 08:00:00.500001", "2023-12-31",
    )  # fmt: skip
    found = packed.histories(users, cutoffs)
    assert found.lengths.tolist() == [1, 3, 4, 0, 1, 2, 0]
    assert _items(packed, found.starts[5], found.ends[5]) == ["面霜", "口红"]


def test_an_unknown_user_has_an_empty_history(log: Dataset, tmp_path: Path) -> None:
    found = _built(log, tmp_path).histories(np.array(["nobody", "zzz", "一"]), _moments(*["2025-01-01"] * 3))
    assert found.lengths.tolist() == [0, 0, 0]


def test_histories_agree_with_counting_one_by_one(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    owners = generator.integers(0, 30, 2_000)
    # Half-hours, so that many actions of a user share a moment, and cut-offs fall on moments of actions.
    moments = np.datetime64("2024-01-01", "us") + generator.integers(0, 500, 2_000) * np.timedelta64(30, "m")
    log = event_log(
        "user item time event",
        [(f"u{user:02}", "i", str(moment), "view") for user, moment in zip(owners, moments, strict=True)],
    )
    packed = _built(log, tmp_path)
    asked = generator.integers(0, 32, 1_000)
    cutoffs = np.datetime64("2024-01-01", "us") + generator.integers(-5, 510, 1_000) * np.timedelta64(30, "m")
    found = packed.histories(np.array([f"u{user:02}" for user in asked]), cutoffs)
    expected = [int(((owners == user) & (moments < cutoff)).sum()) for user, cutoff in zip(asked, cutoffs, strict=True)]  # fmt: skip
    assert found.lengths.tolist() == expected
    for user, start, length in zip(asked, found.starts, found.lengths, strict=True):
        assert (
            length == 0 or packed.users[np.searchsorted(packed.starts, start, "right") - 1] == f"u{user:02}"
        )


def test_the_vocabulary_knows_nothing_from_after_the_moment_given(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path, before=datetime.datetime(2024, 1, 3, 8, 0, 0))
    assert packed.vocabulary().tolist() == ["soap"]
    assert packed.items.tolist() == [1, 1, 0, 0, 1, 0, 0]


def test_blocks_of_users_give_the_same_store_as_one_block(
    log: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _built(log, tmp_path / "whole")
    monkeypatch.setattr(sequences, "ROWS_AT_ONCE", 2)
    blocks = _built(log, tmp_path / "blocks")
    for name in ("users", "starts", "items", "meanings", "times", "prices", "quantities"):
        np.testing.assert_array_equal(getattr(blocks, name), getattr(whole, name), strict=True)


def test_an_opened_store_is_the_built_one_and_lies_on_disk(log: Dataset, tmp_path: Path) -> None:
    built = _built(log, tmp_path)
    opened = SequenceStore.open(tmp_path / "sequences")
    np.testing.assert_array_equal(opened.items, built.items)
    assert isinstance(opened.items, np.memmap)
    with pytest.raises(ValueError, match="read-only"):
        opened.items[0] = 7


def test_rows_without_a_user_or_time_are_left_out_and_told(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    told: list[events.Event] = []
    rows = [*ROWS, (None, "soap", "2024-01-01", "view", 1, 1), ("b", "soap", None, "view", 1, 1)]
    log = event_log("user item time event price quantity", rows)
    packed = SequenceStore.build(log, tmp_path / "sequences", Watch(told.append))
    assert len(packed) == 7
    (notice,) = [event.note for event in told if isinstance(event, Notice)]
    assert (notice.code, notice.parameters) == ("rows_without_history", {"rows": 2})


def test_nothing_but_rows_without_a_user_is_refused(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    with pytest.raises(Problem) as problem:
        _built(event_log("user item time event", [(None, "soap", "2024-01-01", "view")]), tmp_path)
    assert problem.value.code == "no_events"


def test_a_column_of_the_source_may_have_any_name(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    log = event_log(
        "user item time event code file_row_number", [("b", "soap", "2024-01-01", "view", "x", "y")]
    )
    assert _built(log, tmp_path).items.tolist() == [1]


def test_a_table_holds_no_histories(labelled_table: Callable[..., Dataset], tmp_path: Path) -> None:
    with pytest.raises(Problem) as problem:
        _built(labelled_table({"a": [1, 2]}), tmp_path)
    assert problem.value.code == "no_histories"


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"version": 9}'])
def test_a_folder_without_a_readable_store_is_refused(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "sequences.json").write_bytes(content)
    with pytest.raises(Problem) as problem:
        SequenceStore.open(tmp_path)
    assert problem.value.code == "no_sequences"


@pytest.mark.parametrize("damage", [b"", b"\x93NUMPY\x01\x00", b"PK"])
def test_a_damaged_array_is_refused(log: Dataset, tmp_path: Path, damage: bytes) -> None:
    _built(log, tmp_path)
    (tmp_path / "sequences" / "items.npy").write_bytes(damage)
    with pytest.raises(Problem) as problem:
        SequenceStore.open(tmp_path / "sequences")
    assert problem.value.code == "no_sequences"


def test_a_build_that_was_ended_leaves_no_store_that_opens(log: Dataset, tmp_path: Path) -> None:
    _built(log, tmp_path)
    with pytest.raises(Cancelled):
        SequenceStore.build(log, tmp_path / "sequences", Watch(cancelled=lambda: "discard"))
    with pytest.raises(Problem):
        SequenceStore.open(tmp_path / "sequences")
    assert not list((tmp_path / "sequences").glob("*.partial"))


def test_sequences_without_times_leave_the_last_action_out(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    rows = [("s2", "c", 1), ("s1", "a", 1), ("s1", "b", 2), ("s1", "c", 3), ("s3", "b", 2), ("s3", "a", 1)]
    packed = _built(event_log("session item position", rows), tmp_path)
    assert packed.times is None
    numbers, histories = packed.leave_one_out()
    assert packed.users[numbers].tolist() == ["s1", "s3"]
    assert [_items(packed, *pair) for pair in zip(histories.starts, histories.ends, strict=True)] == [["a", "b"], ["a"]]  # fmt: skip
    assert [_items(packed, end, end + 1) for end in histories.ends] == [["c"], ["b"]]
    with pytest.raises(ValueError, match="no times"):
        packed.histories(np.array(["s1"]), _moments("2024-01-01"))


def _dataset(path: Path, folder: Path) -> Dataset:
    relation = reading.read([path], folder / "source", Watch())
    return cleaning.clean(relation, roles.understand(relation), [], folder / "dataset", Watch())


@pytest.mark.real_data
def test_beauty_becomes_a_store_with_its_known_counts(real_data: Path, tmp_path: Path) -> None:
    source = real_data / "amazon_beauty" / "Beauty.txt"
    packed = _built(_dataset(source, tmp_path), tmp_path)
    assert (len(packed.users), packed.item_count, len(packed)) == (22_363, 12_101, 198_502)
    with source.open() as lines:
        histories = {user: items for user, *items in map(str.split, lines)}
    numbers, left = packed.leave_one_out()
    assert len(numbers) == 22_363
    names = packed.vocabulary()
    for place in range(0, len(numbers), 500):
        found = names[packed.items[left.starts[place] : left.ends[place] + 1] - 1].tolist()
        assert found == histories[packed.users[numbers[place]]]


@pytest.mark.real_data
def test_online_retail_becomes_a_store_whose_histories_grow_with_the_cutoff(
    real_data: Path, tmp_path: Path
) -> None:
    packed = _built(_dataset(real_data / "online_retail.csv.gz", tmp_path), tmp_path)
    assert len(packed.users) == 4_372
    assert len(packed) == 541_909 - 135_080
    assert {packed.meaning_names[code - 1] for code in np.unique(packed.meanings)} == {"purchase", "return"}
    lengths = [
        packed.histories(packed.users, np.full(4_372, np.datetime64(moment))).lengths
        for moment in ("2010-12-01", "2011-06-01", "2011-12-09T12:50:00", "2011-12-10")
    ]
    assert lengths[0].sum() == 0
    assert all((late >= early).all() for early, late in itertools.pairwise(lengths))
    assert lengths[-1].sum() == len(packed)
    # The last order of the log, at 12:50 of its last day, lies before the cut-off after it only.
    assert 0 < lengths[3].sum() - lengths[2].sum() < 100
