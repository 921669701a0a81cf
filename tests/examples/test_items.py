"""The catalogue of items: what is known of each, the same every time, and refused where it is damaged."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.examples.items import Items, catalogued, number_items

ROWS = [
    ("面霜", "面霜", "护肤", "脸", 10, "a"),
    ("面霜", "面霜 50 毫升", "护肤", "脸", 30, "b"),
    ("面霜", "damp?", "彩妆", None, 20, "a"),
    ("口红", None, None, None, None, "a"),
    ("口红", None, "彩妆", "", -4, "b"),
    ("o'brien; DROP", "x", "", "脸", 0, "a"),
    (None, "nothing", "护肤", "脸", 1, "a"),
]


@pytest.fixture
def log(event_log: Callable[..., Dataset]) -> Dataset:
    return event_log("item name category category_2 price user time", [(*row, "2024-01-01") for row in ROWS])


def _catalogued(dataset: Dataset, condition: str = "true") -> Items:
    names = [column.name for column in dataset.columns]
    with store.connect(dataset.path.parent) as connection:
        return catalogued(connection, store.parquet(dataset.path), condition, names)


def _known(items: Items) -> dict[str, Any]:
    """All that is known of each item, by name."""
    assert items.titles is not None
    assert items.prices is not None
    words = {column: ["", *values] for column, values in items.vocabularies.items()}
    return {
        name: (title, *(words[column][codes[place]] for column, codes in items.categories.items()), price)
        for place, (name, title, price) in enumerate(zip(items.names, items.titles, items.prices.tolist(), strict=True))
    }  # fmt: skip


def _same(one: Items, other: Items) -> None:
    np.testing.assert_array_equal(one.names, other.names)
    np.testing.assert_array_equal(one.titles, other.titles)
    np.testing.assert_array_equal(one.prices, other.prices)
    assert one.vocabularies == other.vocabularies
    assert one.categories.keys() == other.categories.keys()
    for column, codes in one.categories.items():
        np.testing.assert_array_equal(codes, other.categories[column], strict=True)


def test_an_item_has_its_longest_title_commonest_category_and_median_price(log: Dataset) -> None:
    items = _catalogued(log)
    assert len(items) == 3
    missing = float("nan")
    assert _known(items) == {
        "面霜": ("面霜 50 毫升", "护肤", "脸", 20.0),
        "口红": ("", "彩妆", "", pytest.approx(missing, nan_ok=True)),
        "o'brien; DROP": ("x", "", "脸", pytest.approx(missing, nan_ok=True)),
    }
    assert items.vocabularies == {"category": ["彩妆", "护肤"], "category_2": ["脸"]}
    assert items.prices is not None
    assert items.prices.dtype == np.float32
    assert items.categories["category"].dtype == np.int32


def test_only_rows_that_meet_the_condition_are_known(log: Dataset) -> None:
    items = _catalogued(log, "\"user\" = 'b'")
    assert sorted(items.names) == ["口红", "面霜"]
    assert _known(items)["面霜"] == ("面霜 50 毫升", "护肤", "脸", 30.0)


def test_what_the_data_do_not_say_is_not_there(event_log: Callable[..., Dataset]) -> None:
    items = _catalogued(event_log("user item time", [("a", "x", "2024-01-01")]))
    assert (items.titles, items.prices, items.categories, items.vocabularies) == (None, None, {}, {})
    assert items.words(1) == "x"


def test_people_read_the_title_and_else_the_name(log: Dataset) -> None:
    items = _catalogued(log)
    codes = items.codes(["面霜", "口红"])
    assert [items.words(code) for code in codes] == ["面霜 50 毫升", "口红"]


def test_a_name_has_its_code_and_an_unknown_name_has_none(log: Dataset) -> None:
    items = _catalogued(log)
    assert [items.names[code - 1] for code in items.codes(["口红", "o'brien; DROP"])] == [
        "口红",
        "o'brien; DROP",
    ]
    assert items.codes(["nothing", "", "口 红"]).tolist() == [0, 0, 0]
    assert items.codes([]).dtype == np.int32


def test_a_price_beyond_all_measure_is_no_price(event_log: Callable[..., Dataset]) -> None:
    items = _catalogued(event_log("user item time price", [("a", "x", "2024-01-01", 1e300)]))
    assert items.prices is not None
    assert np.isnan(items.prices).all()


def test_codes_say_nothing_of_how_common_items_are(event_log: Callable[..., Dataset]) -> None:
    def names(counts: Sequence[int], name: str) -> list[str]:
        rows = [("a", f"i{item}", "2024-01-01") for item, count in enumerate(counts) for _ in range(count)]
        return list(_catalogued(event_log("user item time", rows, name)).names)

    counts = list(range(1, 41))
    order = names(counts, "rising")
    assert order == names(counts[::-1], "falling") != sorted(order)


def test_the_same_rows_give_the_same_catalogue_whatever_thread_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "events.parquet"
    with store.connect(tmp_path) as connection:
        connection.execute(
            "COPY (SELECT 'i' || hash(n) % 50 AS item, 't' || (hash(n + 7) % 400 + 100) AS name,"
            " 'c' || (n // 50) % 4 AS category, 1.0::DOUBLE AS price FROM range(200_000) t(n))"
            f" TO {store.literal(str(path))} (FORMAT parquet, ROW_GROUP_SIZE 5000)"
        )
        columns = ["item", "name", "category", "price"]
        found = [catalogued(connection, store.parquet(path), "true", columns) for _ in range(5)]
    for again in found[1:]:
        _same(found[0], again)


# As a document


def test_a_catalogue_goes_through_its_document_unchanged(log: Dataset) -> None:
    items = _catalogued(log)
    _same(Items.from_document(items.document()), items)
    plain = Items(np.array(["甲", "b"], dtype=object))
    again = Items.from_document(plain.document())
    assert (again.names.tolist(), again.titles, again.prices, again.categories) == (
        ["甲", "b"],
        None,
        None,
        {},
    )
    assert len(Items.from_document(Items(np.array([], dtype=object)).document())) == 0


SOUND: dict[str, Any] = {
    "names": ["a", "b"],
    "titles": ["A", ""],
    "vocabularies": {"category": ["x"]},
    "categories": {"category": [1, 0]},
    "prices": [1.5, None],
}


def test_a_sound_document_is_read() -> None:
    assert Items.from_document(msgspec.json.encode(SOUND)).codes(["b"]).tolist() == [2]


@pytest.mark.parametrize(
    "damage",
    [
        {"names": ["a"]},
        {"names": ["a", "b", "c"]},
        {"names": ["a", "a"]},
        {"names": ["a", 2]},
        {"names": None},
        {"titles": ["A"]},
        {"titles": [None, "A"]},
        {"prices": [1]},
        {"prices": ["1", "2"]},
        {"categories": {"category": [1]}},
        {"categories": {"category": [2, 0]}},
        {"categories": {"category": [-1, 0]}},
        {"categories": {"category": [0.5, 0]}},
        {"categories": {}},
        {"vocabularies": {}},
        {"vocabularies": {"category": ["x", "x"]}},
        {"vocabularies": {"category": ["x"], "category_2": []}},
    ],
)  # fmt: skip
def test_a_damaged_document_is_refused(damage: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Items.from_document(msgspec.json.encode(SOUND | damage))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"names": ["a"]}', b"null"])
def test_what_is_no_document_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Items.from_document(content)


def test_a_document_cut_off_anywhere_is_refused(log: Dataset) -> None:
    content = _catalogued(log).document()
    for end in range(len(content)):
        with pytest.raises(ValueError, match=r".+"):
            Items.from_document(content[:end])


# Numbers for joining


def test_items_and_categories_are_numbered_for_joining(tmp_path: Path, log: Dataset) -> None:
    items = _catalogued(log)
    with store.connect(tmp_path) as connection:
        number_items(connection, items)
        numbered = connection.execute("SELECT item, code FROM catalogue_items ORDER BY code").fetchall()
        assert numbered == [(name, code) for code, name in enumerate(items.names, start=1)]
        categories = connection.execute("SELECT category, category_code FROM catalogue_categories").fetchall()
        assert categories == [("彩妆", 1), ("护肤", 2)]
        # Once more, with less: the first catalogue leaves nothing behind.
        number_items(connection, Items(np.array([], dtype=object)))
        counted = "SELECT (SELECT count(*) FROM catalogue_items), (SELECT count(*) FROM catalogue_categories)"
        assert connection.execute(counted).fetchone() == (0, 0)


def test_a_hundred_thousand_items_take_a_moment(tmp_path: Path) -> None:
    path = tmp_path / "events.parquet"
    with store.connect(tmp_path) as connection:
        connection.execute(
            "COPY (SELECT '商品' || n % 100_000 AS item, '名字 ' || n AS name, '类' || n % 500 AS category,"
            f" n::DOUBLE AS price FROM range(300_000) t(n)) TO {store.literal(str(path))} (FORMAT parquet)"
        )
        began = time.process_time()
        items = catalogued(connection, store.parquet(path), "true", ["item", "name", "category", "price"])
        number_items(connection, items)
        again = Items.from_document(items.document())
        codes = again.codes(items.names)
        assert time.process_time() - began < 10  # 1 s on an idle machine
    assert len(items) == 100_000
    np.testing.assert_array_equal(codes, np.arange(1, 100_001))
    _same(again, items)


def test_a_title_with_line_breaks_is_told_on_one_line() -> None:
    items = Items(np.array(["a\nb"], dtype=object), np.array(["Blue\r\n  mug"], dtype=object))
    assert items.words(1) == "Blue mug"
