"""The packed store: everybody's actions in their order, out of core, and histories that end strictly before a cut-off."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from intent_desktop import events
from intent_desktop.data import cleaning, reading, roles
from intent_desktop.data.dataset import MEANINGS, Dataset
from intent_desktop.events import Notice, Progress, Watch
from intent_desktop.examples import sequences
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Cancelled, Problem

COLUMNS = "user item time event price quantity category"
ROWS = [
    ("甲", "面霜", "2024-01-03 08:00:00", "view", 9.5, 1, "护肤"),
    ("甲", "口红", "2024-01-03 08:00:00.500000", "cart", 20, None, "彩妆"),
    ("b", "soap", "2024-01-01", "view", 3, 1, None),
    ("b", "soap", "2024-01-02", "purchase", 3, 2, None),
    ("b", None, "2024-01-02", "search", None, None, "护肤"),
    ("b", "面霜", "2024-01-04", "purchase", 9.5, 1, "护肤"),
    ("once", "soap", "2024-01-02", "view", 3, 1, None),
]
ARRAYS = [f"{name}.npy" for name in ("users", "starts", "items", "meanings", "times", "prices", "quantities", "categories")]  # fmt: skip


@pytest.fixture
def log(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log(COLUMNS, ROWS)


def _built(dataset: Dataset, folder: Path, known: Items | None = None) -> SequenceStore:
    return SequenceStore.build(dataset, folder / "sequences", Watch(), known)


def _names(packed: SequenceStore, start: int = 0, end: int | None = None) -> list[str | None]:
    names = [None, *packed.items.names]
    return [names[code] for code in packed.actions.items[start:end]]


def _arrays(packed: SequenceStore) -> dict[str, Any]:
    """All that a store holds; the records of actions are made later, by what reads them."""
    kept = {name: array for name, array in vars(packed.actions).items() if name != "records"}
    return {"users": packed.users, "starts": packed.starts, **kept}


def _same(one: SequenceStore, other: SequenceStore) -> None:
    assert _arrays(one).keys() == _arrays(other).keys()
    for name, array in _arrays(one).items():
        np.testing.assert_array_equal(array, _arrays(other)[name], err_msg=name, strict=array is not None)
    assert one.items.document() == other.items.document()


# What is packed


def test_actions_lie_packed_by_user_and_time(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    assert packed.owner == "user"
    assert packed.users.tolist() == ["b", "once", "甲"]
    assert packed.starts.tolist() == [0, 4, 5, 7]
    assert _names(packed) == ["soap", "soap", None, "面霜", "soap", "面霜", "口红"]
    actions = packed.actions
    assert [MEANINGS[code - 1] for code in actions.meanings] == [
        "view", "purchase", "search", "purchase", "view", "view", "cart",
    ]  # fmt: skip
    assert actions.times[-1] == np.datetime64("2024-01-03T08:00:00.500000")
    np.testing.assert_array_equal(actions.prices, np.array([3, 3, np.nan, 9.5, 3, 9.5, 20], np.float32))
    np.testing.assert_array_equal(actions.quantities, np.array([1, 2, np.nan, 1, 1, 1, np.nan], np.float32))
    assert packed.items.vocabularies == {"category": ["彩妆", "护肤"]}
    # An action on no item may have a category all the same.
    assert actions.categories.tolist() == [0, 0, 2, 2, 0, 2, 1]
    kinds = [
        actions.items,
        actions.meanings,
        actions.times,
        actions.prices,
        actions.quantities,
        actions.categories,
    ]
    assert [array.dtype.str for array in kinds] == ["<i4", "|u1", "<M8[us]", "<f4", "<f4", "<i4"]
    assert packed.starts.dtype == np.int64


def test_the_catalogue_holds_what_the_data_hold(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    assert sorted(packed.items.names) == ["soap", "口红", "面霜"]
    assert packed.items.prices is not None
    assert dict(zip(packed.items.names, packed.items.prices.tolist(), strict=True)) == {
        "soap": 3, "面霜": 9.5, "口红": 20,
    }  # fmt: skip


def test_columns_that_the_data_lack_are_none(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    packed = _built(event_log("user item time", [("b", "soap", "2024-01-01")]), tmp_path)
    actions = packed.actions
    assert [actions.meanings, actions.prices, actions.quantities, actions.categories] == [None] * 4
    assert actions.items.tolist() == [1]


def test_actions_of_one_moment_stay_in_the_order_of_the_data(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    rows = [("b", f"i{number}", "2024-01-01") for number in (3, 1, 2, 9, 0, 5)]
    packed = _built(event_log("user item time", rows), tmp_path)
    assert _names(packed) == ["i3", "i1", "i2", "i9", "i0", "i5"]


def test_rows_without_a_user_or_time_are_left_out_and_told(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    told: list[events.Event] = []
    rows = [
        *ROWS,
        (None, "ghost", "2024-01-01", "view", 1, 1, "ghosts"),
        ("b", "ghost", None, "view", 1, 1, "ghosts"),
    ]
    packed = SequenceStore.build(event_log(COLUMNS, rows), tmp_path / "sequences", Watch(told.append))
    assert len(packed) == 7
    (notice,) = [event.note for event in told if isinstance(event, Notice)]
    assert (notice.code, notice.parameters) == ("rows_without_history", {"rows": 2})
    # What only such rows know is not in the catalogue either.
    assert "ghost" not in packed.items.names
    assert packed.items.vocabularies == {"category": ["彩妆", "护肤"]}


def test_a_log_whose_rows_all_belong_to_somebody_is_packed_without_a_word(
    log: Dataset, tmp_path: Path
) -> None:
    told: list[events.Event] = []
    SequenceStore.build(log, tmp_path / "sequences", Watch(told.append))
    assert {type(event) for event in told} == {Progress}


def test_nothing_but_rows_without_a_user_is_refused(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    with pytest.raises(Problem) as problem:
        _built(event_log("user item time event", [(None, "soap", "2024-01-01", "view")]), tmp_path)
    assert problem.value.code == "no_events"


def test_a_log_without_any_item_has_an_empty_catalogue(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    packed = _built(event_log("user item time category", [("b", None, "2024-01-01", "护肤")]), tmp_path)
    assert (len(packed.items), packed.actions.items.tolist()) == (0, [0])


def test_a_column_of_the_source_may_have_any_name(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    log = event_log(
        "user item time event code category_code file_row_number actions title",
        [("b", "soap", "2024-01-01", "view", "x", "y", "z", "9", "t")],
    )
    assert _built(log, tmp_path).actions.items.tolist() == [1]


def test_a_price_beyond_all_measure_is_missing(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    packed = _built(event_log("user item time price", [("b", "soap", "2024-01-01", 1e300)]), tmp_path)
    assert np.isnan(packed.actions.prices).tolist() == [True]


def test_awkward_names_are_kept_as_they_are(
    event_log: Callable[..., Dataset], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sequences, "ROWS_AT_ONCE", 1)
    users = ["😀", "甲", "é", "z", "a", "B", "", " ", "o'brien", '"; DROP', "%_?", "10", "9"]
    rows = [(user, f"item of {user}", "2024-01-01") for user in users for _ in range(2)]
    packed = _built(event_log("user item time", rows), tmp_path)
    assert packed.users.tolist() == sorted(users)
    assert _names(packed) == [f"item of {user}" for user in sorted(users) for _ in range(2)]


def test_a_table_holds_no_histories(labelled_table: Callable[..., Dataset], tmp_path: Path) -> None:
    with pytest.raises(Problem) as problem:
        _built(labelled_table({"a": [1, 2]}), tmp_path)
    assert problem.value.code == "no_histories"


@pytest.mark.parametrize("columns", ["user time", "session time"])
def test_a_log_without_items_holds_no_histories(
    event_log: Callable[..., Dataset], tmp_path: Path, columns: str
) -> None:
    with pytest.raises(Problem) as problem:
        _built(event_log(columns, [("b", "2024-01-01")]), tmp_path)
    assert problem.value.code == "no_histories"


def test_sequences_without_times_lie_in_their_order(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    rows = [("s2", "c", 1), ("s1", "a", 1), ("s1", "b", 2), ("s1", "c", 10), ("s3", "b", 2), ("s3", "a", 1)]
    packed = _built(event_log("session item position", rows), tmp_path)
    assert (packed.owner, packed.users.tolist()) == ("session", ["s1", "s2", "s3"])
    assert packed.actions.times is None
    assert _names(packed) == ["a", "b", "c", "c", "a", "b"]
    with pytest.raises(ValueError, match="no times"):
        packed.before(np.datetime64("2024-01-01"))


# A catalogue that is known already


def test_new_data_are_packed_with_the_codes_of_a_known_catalogue(
    event_log: Callable[..., Dataset], tmp_path: Path
) -> None:
    known = Items(
        np.array(["口红", "gone", "面霜"], dtype=object),
        categories={"category": np.array([2, 1, 3], np.int32)},
        vocabularies={"category": ["old", "彩妆", "护肤"]},
    )
    rows = [
        ("新", "面霜", "2024-02-01", "护肤"),
        ("新", "never seen", "2024-02-02", "护肤"),
        ("新", "never seen either", "2024-02-03", "never heard of"),
        ("新", None, "2024-02-04", "old"),
        ("新", "口红", "2024-02-05", None),
    ]
    packed = _built(event_log("user item time category", rows), tmp_path, known)
    assert packed.actions.items.tolist() == [3, 0, 0, 0, 1]
    # Of an item the catalogue lacks the category is known all the same, by the numbers of the catalogue.
    assert packed.actions.categories.tolist() == [3, 3, 0, 1, 0]
    assert packed.items.document() == known.document()


def test_a_known_catalogue_without_categories_knows_none_of_the_data(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path, Items(np.array(["soap"], dtype=object)))
    assert packed.actions.items.tolist() == [1, 1, 0, 0, 1, 0, 0]
    assert packed.actions.categories.tolist() == [0] * 7


def test_a_known_catalogue_without_items_stays_empty(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path, Items(np.array([], dtype=object)))
    assert (len(packed.items), packed.actions.items.tolist()) == (0, [0] * 7)


def test_packing_again_with_the_own_catalogue_changes_nothing(log: Dataset, tmp_path: Path) -> None:
    first = _built(log, tmp_path / "first")
    _same(_built(log, tmp_path / "second", first.items), first)


# Histories


def test_a_history_ends_strictly_before_its_cutoff(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)

    def lengths(*moments: str) -> list[int]:
        return packed.before(np.array(moments, dtype="datetime64[us]")).lengths.tolist()

    assert lengths("2024-01-02", "2024-01-02", "2024-01-03 08:00:00") == [1, 0, 0]
    assert lengths("2024-01-02 00:00:00.000001", "2025-01-01", "2024-01-03 08:00:00.500000") == [3, 1, 1]
    assert lengths("2025-01-01", "2023-12-31", "2024-01-03 08:00:00.500001") == [4, 0, 2]
    assert packed.before(np.datetime64("2024-01-03")).lengths.tolist() == [3, 1, 0]
    found = packed.before(np.datetime64("2025-01-01"))
    assert _names(packed, found.starts[2], found.ends[2]) == ["面霜", "口红"]


def test_histories_agree_with_counting_one_by_one(event_log: Callable[..., Dataset], tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    owners = generator.integers(0, 30, 2_000)
    # Half-hours, so that many actions of a user share a moment, and cut-offs fall on moments of actions.
    origin, half_hour = np.datetime64("2024-01-01", "us"), np.timedelta64(30, "m")
    moments = origin + generator.integers(0, 500, 2_000) * half_hour
    packed = _built(
        event_log(
            "user item time",
            [(f"u{user:02}", "i", str(moment)) for user, moment in zip(owners, moments, strict=True)],
        ),
        tmp_path,
    )
    for _ in range(20):
        cutoffs = origin + generator.integers(-5, 510, 30) * half_hour
        found = packed.before(cutoffs)
        expected = [int(((owners == user) & (moments < cutoffs[user])).sum()) for user in range(30)]
        assert found.lengths.tolist() == expected
        np.testing.assert_array_equal(found.starts, packed.starts[:-1])


def test_everybodys_whole_history_is_the_whole_store(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    whole = packed.whole()
    assert whole.lengths.tolist() == [4, 1, 2]
    rows, places = whole.places()
    assert rows.tolist() == [0, 0, 0, 0, 1, 2, 2]
    assert places.tolist() == list(range(7))


def test_histories_in_any_order_give_their_places_one_after_the_other() -> None:
    actions = Actions(np.arange(1, 11, dtype=np.int32))
    histories = Histories(actions, np.array([7, 0, 3, 2]), np.array([9, 0, 3, 5]))
    rows, places = histories.places()
    assert (rows.tolist(), places.tolist()) == ([0, 0, 3, 3, 3], [7, 8, 2, 3, 4])
    assert (rows.dtype, places.dtype) == (np.int64, np.int64)
    rows, places = histories.take(np.array([3, 3, 1])).places()
    assert (rows.tolist(), places.tolist()) == ([0, 0, 0, 1, 1, 1], [2, 3, 4, 2, 3, 4])
    assert [array.tolist() for array in histories.take(slice(1, 3)).places()] == [[], []]


def test_the_last_actions_are_the_latest_and_no_more_than_there_are() -> None:
    histories = Histories(Actions(np.arange(1, 11, dtype=np.int32)), np.array([0, 5, 8]), np.array([5, 6, 8]))
    assert histories.last(3).places()[1].tolist() == [2, 3, 4, 5]
    assert histories.last(100).places()[1].tolist() == histories.places()[1].tolist()
    assert len(histories.last(0).places()[1]) == 0


def test_actions_can_be_taken_into_memory_in_any_order(log: Dataset, tmp_path: Path) -> None:
    packed = _built(log, tmp_path)
    taken = packed.actions.take(np.array([6, 0, 0]))
    assert not any(isinstance(array, np.memmap) for array in vars(taken).values())
    assert [packed.items.names[code - 1] for code in taken.items] == ["口红", "soap", "soap"]
    assert taken.times.tolist() == [packed.actions.times[place].item() for place in (6, 0, 0)]
    assert Actions(np.array([4, 5], np.int32)).take(np.array([1])).categories is None


# On disk


@pytest.mark.parametrize("rows_at_once", [1, 2, 3, 6])
def test_blocks_of_users_give_the_same_store_as_one_block(
    log: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows_at_once: int
) -> None:
    whole = _built(log, tmp_path / "whole")
    monkeypatch.setattr(sequences, "ROWS_AT_ONCE", rows_at_once)
    _same(_built(log, tmp_path / "blocks"), whole)


def test_an_opened_store_is_the_built_one_and_lies_on_disk(log: Dataset, tmp_path: Path) -> None:
    built = _built(log, tmp_path)
    opened = SequenceStore.open(tmp_path / "sequences")
    _same(opened, built)
    assert opened.owner == built.owner
    assert all(isinstance(array, np.memmap) for array in _arrays(opened).values())
    with pytest.raises(ValueError, match="read-only"):
        opened.actions.items[0] = 7


def _refused(folder: Path) -> None:
    with pytest.raises(Problem) as problem:
        SequenceStore.open(folder)
    assert problem.value.code == "no_sequences"


DESCRIPTIONS: list[bytes | None] = [
    None,
    b"",
    b"{",
    b'{"version": 9}',
    b'{"version": 1, "owner": "user", "arrays": ["items"]}',
    b'{"version": 2, "owner": "nobody", "arrays": ["items"]}',
    b'{"version": 2, "owner": "user", "arrays": []}',
    b'{"version": 2, "owner": "user", "arrays": ["users"]}',
    b'{"version": 2, "owner": "user", "arrays": ["items", "../other"]}',
    b'{"version": 2, "owner": "user", "arrays": ["items", "colours"]}',
]


@pytest.mark.parametrize("content", DESCRIPTIONS)
def test_a_folder_without_a_readable_description_is_refused(
    log: Dataset, tmp_path: Path, content: bytes | None
) -> None:
    _built(log, tmp_path)
    for other in (tmp_path / "other.npy", tmp_path / "sequences" / "colours.npy"):
        np.save(other, np.zeros(7))
    description = tmp_path / "sequences" / "sequences.json"
    description.unlink()
    if content is not None:
        description.write_bytes(content)
    _refused(tmp_path / "sequences")


@pytest.mark.parametrize("array", ARRAYS)
@pytest.mark.parametrize(
    "damage", [None, b"", b"\x93NUMPY\x01\x00", b"PK", b"\x93NUMPY\x01\x00\x08\x00{'descr'"]
)
def test_a_damaged_array_is_refused(log: Dataset, tmp_path: Path, array: str, damage: bytes | None) -> None:
    _built(log, tmp_path)
    path = tmp_path / "sequences" / array
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    _refused(tmp_path / "sequences")


def test_a_pickled_array_is_refused(log: Dataset, tmp_path: Path) -> None:
    _built(log, tmp_path)
    np.save(tmp_path / "sequences" / "items.npy", np.array([{}], dtype=object), allow_pickle=True)
    _refused(tmp_path / "sequences")


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"[1, 2]",
        b"\xff",
        msgspec.json.encode({"names": ["a", "a"], "titles": None, "vocabularies": {}, "categories": {}, "prices": None}),
        msgspec.json.encode({"names": ["a"], "titles": None, "vocabularies": {"category": []}, "categories": {"category": [1]}, "prices": None}),
    ],
)  # fmt: skip
def test_a_damaged_catalogue_is_refused(log: Dataset, tmp_path: Path, content: bytes | None) -> None:
    _built(log, tmp_path)
    path = tmp_path / "sequences" / "items.json"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    _refused(tmp_path / "sequences")


def test_a_build_that_was_ended_leaves_no_store_that_opens(log: Dataset, tmp_path: Path) -> None:
    _built(log, tmp_path)
    with pytest.raises(Cancelled):
        SequenceStore.build(log, tmp_path / "sequences", Watch(cancelled=lambda: "discard"))
    _refused(tmp_path / "sequences")
    assert not list((tmp_path / "sequences").glob(".*"))


def test_a_build_that_breaks_half_way_leaves_no_store_that_opens_and_can_be_done_again(
    log: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sequences, "ROWS_AT_ONCE", 2)
    first = _built(log, tmp_path / "whole")
    _built(log, tmp_path)
    said: list[Progress] = []

    def breaking(event: events.Event) -> None:
        if isinstance(event, Progress) and event.stage == "sequences":
            said.append(event)
            raise OSError("no space left")

    with pytest.raises(OSError, match="no space left"):
        SequenceStore.build(log, tmp_path / "sequences", Watch(breaking))
    assert said
    _refused(tmp_path / "sequences")
    assert not list((tmp_path / "sequences").glob(".*"))
    _same(_built(log, tmp_path), first)


def test_packing_says_how_far_it_is(log: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequences, "ROWS_AT_ONCE", 1)
    told: list[events.Event] = []
    SequenceStore.build(log, tmp_path / "sequences", Watch(told.append))
    said = [
        (event.done, event.total)
        for event in told
        if isinstance(event, Progress) and event.stage == "sequences"
    ]
    assert (said[0], said[-1]) == ((0, 7), (7, 7))


# Real data


def _dataset(path: Path, folder: Path) -> Dataset:
    relation = reading.read([path], folder / "source", Watch())
    return cleaning.clean(relation, roles.understand(relation), [], folder / "dataset", Watch())


@pytest.mark.real_data
def test_beauty_becomes_a_store_with_its_known_counts(real_data: Path, tmp_path: Path) -> None:
    source = real_data / "amazon_beauty" / "Beauty.txt"
    packed = _built(_dataset(source, tmp_path), tmp_path)
    assert (len(packed.users), len(packed.items), len(packed)) == (22_363, 12_101, 198_502)
    with source.open() as lines:
        histories = {user: items for user, *items in map(str.split, lines)}
    for place in range(0, len(packed.users), 500):
        found = _names(packed, *packed.starts[place : place + 2])
        assert found == histories[packed.users[place]]


@pytest.mark.real_data
def test_online_retail_becomes_a_store_whose_histories_grow_with_the_cutoff(
    real_data: Path, tmp_path: Path
) -> None:
    packed = _built(_dataset(real_data / "online_retail.csv.gz", tmp_path), tmp_path)
    assert len(packed.users) == 4_372
    assert len(packed) == 541_909 - 135_080
    assert {MEANINGS[code - 1] for code in np.unique(packed.actions.meanings)} == {"purchase", "return"}
    lengths = [
        packed.before(np.datetime64(moment)).lengths
        for moment in ("2010-12-01", "2011-06-01", "2011-12-09T12:50:00", "2011-12-10")
    ]
    assert lengths[0].sum() == 0
    assert all((late >= early).all() for early, late in itertools.pairwise(lengths))
    assert lengths[-1].sum() == len(packed)
    # The last order of the log, at 12:50 of its last day, lies before the cut-off after it only.
    assert 0 < lengths[3].sum() - lengths[2].sum() < 100
    # Titles are the long ones, not the notes on damage that share their item.
    assert packed.items.words(int(packed.items.codes(["85123A"])[0])) == "WHITE HANGING HEART T-LIGHT HOLDER"
