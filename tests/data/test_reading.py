"""Reading: every kind of file becomes the same typed rows."""

import bz2
import csv
import gzip
import io
import json
import random
import threading
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import zstandard

from intent_desktop import events, messages
from intent_desktop.data import reading, store
from intent_desktop.data.dataset import Relation
from intent_desktop.events import Watch

ROWS = [(1, "a", 1.5), (2, "b", 2.0), (3, None, 0.25)]
CSV = "user,item,price\n1,a,1.5\n2,b,2\n3,NA,.25\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Where to read to, apart from where the source lies."""
    return tmp_path / "project"


def read(project: Path, *paths: Path) -> Relation:
    before = [path.read_bytes() if path.is_file() else b"" for path in paths]
    relation = reading.read(paths, project, Watch())
    assert before == [path.read_bytes() if path.is_file() else b"" for path in paths], (
        "the source is untouched"
    )
    leftovers = {entry.name for entry in project.iterdir()} - {"source.parquet", "source.json"}
    assert not leftovers
    return relation


def rows_of(relation: Relation) -> list[tuple[Any, ...]]:
    with store.connect(relation.path.parent) as connection:
        return connection.execute(f"SELECT * FROM {store.parquet(relation.path)}").fetchall()


def types(relation: Relation) -> dict[str, str]:
    return {column.name: column.type for column in relation.columns}


def codes(relation: Relation) -> list[str]:
    return [found.code for found in relation.findings]


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("separator", [",", "\t", ";", "|", " "])
def test_every_separator_gives_the_same_rows(tmp_path: Path, project: Path, separator: str) -> None:
    relation = read(project, written(tmp_path / "shop.txt", CSV.replace(",", separator)))
    assert rows_of(relation) == ROWS
    assert types(relation) == {"user": "integer", "item": "text", "price": "number"}
    assert relation.rows == 3
    assert relation.findings == []


def zipped(members: dict[str, bytes]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)

    return write


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("shop.csv.gz", lambda path: path.write_bytes(gzip.compress(CSV.encode()))),
        ("really_gzip.csv", lambda path: path.write_bytes(gzip.compress(CSV.encode()))),
        ("shop.csv.bz2", lambda path: path.write_bytes(bz2.compress(CSV.encode()))),
        ("shop.csv.zst", lambda path: path.write_bytes(zstandard.compress(CSV.encode()))),
        (
            "frames.csv.zst",
            lambda path: path.write_bytes(zstandard.compress(CSV[:20].encode()) + zstandard.compress(CSV[20:].encode())),
        ),
        ("shop.zip", zipped({"shop.csv": CSV.encode(), "__MACOSX/._shop.csv": b"\0\1", "README.md": b"# shop"})),
        ("parts.zip", zipped({"1.csv": CSV[:23].encode(), "2.csv": b"price,user,item\n2,2,b\n.25,3,NA\n"})),
    ],
)  # fmt: skip
def test_compressed_files_give_the_same_rows(
    tmp_path: Path, project: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    assert rows_of(read(project, tmp_path / name)) == ROWS


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_chinese_texts_are_read_in_every_encoding(tmp_path: Path, project: Path, encoding: str) -> None:
    text = "用户,商品,价格\n" + "".join(f"{number},连衣裙 长款,{number}.5\n" for number in range(50))
    relation = read(project, written(tmp_path / "订单.csv", text.encode(encoding)))
    assert types(relation) == {"用户": "integer", "商品": "text", "价格": "number"}
    assert rows_of(relation)[0] == (0, "连衣裙 长款", 0.5)
    assert ("other_encoding" in codes(relation)) == (not encoding.startswith("utf-8"))


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_western_letters_late_in_the_file_are_still_seen(
    tmp_path: Path, project: Path, encoding: str
) -> None:
    text = "name,n\n" + "plain,1\n" * 200_000 + "été à Genève,2\n"
    relation = read(project, written(tmp_path / "shop.csv", text.encode(encoding)))
    assert rows_of(relation)[-1] == ("été à Genève", 2)


def test_a_few_broken_letters_are_replaced_and_told(tmp_path: Path, project: Path) -> None:
    text = ("name,n\n" + "连衣裙,1\n" * 500).encode() + b"bad\xff,2\n\0,3\n"
    relation = read(project, written(tmp_path / "shop.csv", text))
    assert rows_of(relation)[-2:] == [("bad\ufffd", 2), (None, 3)]
    assert relation.findings[0].code == "unreadable_letters"
    assert relation.findings[0].note.parameters["count"] == 2


def test_json_lines_and_json_arrays_give_the_same_rows(tmp_path: Path, project: Path) -> None:
    objects = [
        {"user": 1, "item": "a", "it's/~\"": {"deep": [1, 2]}},
        {"user": 2, "item": None, "late": True},
    ]
    lines = written(tmp_path / "a.jsonl", "".join(json.dumps(one) + "\n" for one in objects))
    array = written(tmp_path / "b.json", json.dumps(objects, indent=1))
    expected = [(1, "a", '{"deep":[1,2]}', None), (2, None, None, True)]
    for source in (lines, array):
        relation = read(project, source)
        assert list(types(relation)) == ["user", "item", "it's/~\"", "late"]
        assert rows_of(relation) == expected


def test_a_parquet_file_keeps_its_values(tmp_path: Path, project: Path) -> None:
    source = tmp_path / "shop.parquet"
    with store.connect(tmp_path) as connection:
        connection.execute(
            "COPY (SELECT 17850.0 AS customer, TIMESTAMPTZ '2020-01-01 00:00:00+08' AS moment, '007' AS code, [1, 2] AS list,"
            " DATE '2020-02-03' AS day, true AS yes, 'nan'::DOUBLE AS nothing, 0.1::FLOAT AS small)"
            f" TO {store.literal(str(source))} (FORMAT parquet)"
        )
    relation = read(project, source)
    assert types(relation) == {
        "customer": "integer", "moment": "time", "code": "text", "list": "text", "day": "time", "yes": "boolean",
        "nothing": "text", "small": "number",
    }  # fmt: skip
    customer, moment, code, several, _, yes, nothing, small = rows_of(relation)[0]
    assert (customer, code, several, yes, nothing, small) == (17850, "007", "[1,2]", True, None, 0.1)
    assert moment.isoformat() == "2019-12-31T16:00:00"


def test_the_first_filled_sheet_of_a_workbook_is_read(tmp_path: Path, project: Path) -> None:
    import datetime

    book = openpyxl.Workbook()
    book.create_sheet("Orders")
    sheet = book["Orders"]
    sheet.append(["customer", "when", "note\nlong", "paid"])
    sheet.append([17850, datetime.datetime(2020, 1, 31, 8, 5), 'a, "b"', True])
    sheet.append([17851, datetime.datetime(2020, 2, 1), None, False])
    book.create_sheet("Other").append([1])
    book.save(tmp_path / "shop.xlsx")
    relation = read(project, tmp_path / "shop.xlsx")
    assert types(relation) == {"customer": "integer", "when": "time", "note\nlong": "text", "paid": "boolean"}
    assert rows_of(relation)[0] == (17850, datetime.datetime(2020, 1, 31, 8, 5), 'a, "b"', True)
    assert codes(relation) == ["sheets_skipped"]


def test_lines_with_a_first_token_of_their_own_are_users(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "Beauty.txt", "1 10 11 12\n2 10\n3 11 11\n"))
    assert relation.form == "sequences"
    assert types(relation) == {"user": "text", "item": "text", "position": "integer"}
    assert rows_of(relation) == [
        ("1", "10", 1), ("1", "11", 2), ("1", "12", 3), ("2", "10", 1), ("3", "11", 1), ("3", "11", 2),
    ]  # fmt: skip


def test_other_lines_of_items_are_sessions(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "sessions.txt", "7 8\r\n7 9 9\r\n\r\n5 6\r\n"))
    assert rows_of(relation)[-4:] == [("2", "9", 2), ("2", "9", 3), ("3", "5", 1), ("3", "6", 2)]


def test_a_prefix_and_its_next_item_are_one_session(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "test.tsv", "7 8\t9\n7\t8\n"))
    assert rows_of(relation) == [("1", "7", 1), ("1", "8", 2), ("1", "9", 3), ("2", "7", 1), ("2", "8", 2)]


def test_typed_headers_decide_types_and_lose_them(tmp_path: Path, project: Path) -> None:
    text = "user_id:token\ttitle:token_seq\trating:float\ttimestamp:float\n1\t12\t3\t881250949\n2\t14\t4\t891717742\n"
    relation = read(project, written(tmp_path / "ml.inter", text))
    assert types(relation) == {"user_id": "integer", "title": "text", "rating": "number", "timestamp": "time"}


def test_a_folder_of_alike_files_is_one_relation(tmp_path: Path, project: Path) -> None:
    folder = tmp_path / "days"
    folder.mkdir()
    written(folder / "1.csv", CSV)
    written(folder / "2.csv.gz", gzip.compress(b"item,price,user\nz,9,4\n"))
    written(folder / ".hidden", "no")
    written(folder / "README.md", "# days")
    relation = read(project, folder)
    assert rows_of(relation) == [*ROWS, (4, "z", 9.0)]
    assert codes(relation) == ["files_skipped"]
    assert [Path(file.path).name for file in relation.files] == ["1.csv", "2.csv.gz"]


@pytest.mark.parametrize("name", ["a[1].csv", "a*b?.csv", "my shop.csv", "订单 'x'.csv", 'q"uote.csv'])
def test_any_file_and_folder_name_can_be_read(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name.replace(".csv", " [folder]*")
    folder.mkdir()
    assert rows_of(read(folder / "project[1]*", written(folder / name, CSV))) == ROWS


def test_a_relative_path_is_read_and_not_deleted(
    tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path / "shop.csv", CSV)
    monkeypatch.chdir(tmp_path)
    assert rows_of(read(project, Path("shop.csv"))) == ROWS


def test_quoted_line_ends_stay_inside_their_value(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "a.csv", 'id,text\n1,"one\ntwo, ""three"""\n2,x\n'))
    assert rows_of(relation) == [(1, 'one\ntwo, "three"'), (2, "x")]


def test_rows_are_complete_whatever_their_quotes_and_line_ends(tmp_path: Path, project: Path) -> None:
    generator = random.Random(5)
    cells = ["x", "two\nlines", "two\r\nlines", 'a "b"', "c, d", "", "NA", " e ", "汉字", "007", '"', "\t"]
    for end in ("\n", "\r\n"):
        for attempt in range(6):
            table = [[str(row), *generator.choices(cells, k=2)] for row in range(40)]
            text = io.StringIO()
            csv.writer(text, lineterminator=end).writerows([["id", "two\nlines", "b"], *table])
            relation = read(project, written(tmp_path / f"{attempt}.csv", text.getvalue()))
            expected = [(int(row), *map(as_read, texts)) for row, *texts in table]
            assert rows_of(relation) == expected, (end, attempt)


def as_read(cell: str) -> str | None:
    """A text as it is expected after reading."""
    trimmed = cell.replace("\r\n", "\n").strip(" ")
    return None if trimmed in ("", "NA", "\t") else trimmed


def test_line_ends_of_several_kinds_lose_nothing(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "a.csv", b"a,b\r\n1,x\n2,y\r\n3,z\n"))
    assert rows_of(relation) == [(1, "x"), (2, "y"), (3, "z")]


def test_without_a_header_columns_are_numbered(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "a.csv", "1,a,2.5\n2,b,3\n"))
    assert list(types(relation)) == ["column1", "column2", "column3"]
    assert relation.rows == 2
    assert codes(relation) == ["no_header"]


def test_names_that_stand_twice_are_renamed(tmp_path: Path, project: Path) -> None:
    relation = read(project, written(tmp_path / "a.csv", "a,a,A, ,a_2\n1,2,3,4,5\n"))
    assert list(types(relation)) == ["a", "a_3", "A_4", "column4", "a_2"]
    assert codes(relation) == ["duplicate_columns"]
    assert relation.findings[0].columns == ["a_3", "A_4"]


def test_names_may_be_any_text(tmp_path: Path, project: Path) -> None:
    name = "\"; DROP TABLE x; -- 😀\n'"
    relation = read(project, written(tmp_path / "a.csv", '"' + name.replace('"', '""') + '",b\n1,2\n'))
    assert list(types(relation)) == [name, "b"]


def test_a_few_ragged_rows_are_set_aside_and_told(tmp_path: Path, project: Path) -> None:
    lines = ["a,b"] + [f"{number},x" for number in range(300)]
    lines[150] = "1,2,3"
    lines[200] = "7"
    relation = read(project, written(tmp_path / "a.csv", "\n".join(lines) + "\n"))
    found = relation.findings[0]
    assert relation.rows + found.rows == 300
    assert (found.code, found.note.parameters["row"]) == ("ragged_rows", 151)
    assert "151" in found.note.text()


def test_what_was_read_before_is_used_again(tmp_path: Path, project: Path) -> None:
    source = written(tmp_path / "a.csv", CSV)
    first = read(project, source)
    stamp = first.path.stat().st_mtime_ns
    assert read(project, source) == first
    assert first.path.stat().st_mtime_ns == stamp
    assert reading.open_relation(project) == first
    changed = read(project, written(source, CSV + "4,d,1\n"))
    assert changed.rows == 4


def test_a_relation_opens_after_its_folder_moved(tmp_path: Path, project: Path) -> None:
    read(project, written(tmp_path / "a.csv", CSV))
    moved = project.rename(tmp_path / "elsewhere")
    assert rows_of(reading.open_relation(moved)) == ROWS


def test_five_thousand_columns_can_be_read(tmp_path: Path, project: Path) -> None:
    header = ",".join(f"f{number}" for number in range(5000))
    lines = [header] + [",".join(str(row * number % 97) for number in range(5000)) for row in range(5)]
    relation = read(project, written(tmp_path / "wide.csv", "\n".join(lines)))
    assert len(relation.columns) == 5000
    assert {column.type for column in relation.columns} == {"integer"}


def test_cancelling_ends_the_reading_and_leaves_nothing(tmp_path: Path, project: Path) -> None:
    source = written(tmp_path / "a.csv", "a,b\n" + "12345,text\n" * 1_000_000)
    asked = threading.Event()

    def emit(event: events.Event) -> None:
        if isinstance(event, events.Progress) and event.stage == "reading":
            asked.set()

    watch = Watch(emit, lambda: "discard" if asked.is_set() else "")
    with pytest.raises(messages.Cancelled):
        reading.read([source], project, watch)
    assert list(project.iterdir()) == []
    assert source.is_file()


REAL: Iterable[tuple[str, int, dict[str, str]]] = [
    ("online_retail.csv.gz", 541_909, {
        "InvoiceNo": "text", "StockCode": "text", "Description": "text", "Quantity": "integer", "InvoiceDate": "time",
        "UnitPrice": "number", "CustomerID": "integer", "Country": "text"}),
    ("rees46_events_sample.csv", 17_434, {"event_time": "time", "product_id": "integer", "price": "number"}),
    ("online_shoppers_intention.csv", 12_330, {"Revenue": "boolean", "PageValues": "number", "Month": "text"}),
    ("online_shopping_10_cats.zip", 62_774, {"cat": "text", "label": "integer", "review": "text"}),
    ("movielens_100k/ml-100k.inter", 100_000, {"timestamp": "time", "rating": "number", "user_id": "integer"}),
    ("movielens_100k/ml-100k.user", 943, {"age": "integer", "zip_code": "text"}),
    ("amazon_beauty/Beauty.txt", 198_502, {"user": "text"}),
    ("yoochoose1_64/train_sessions.txt", 486_026, {"session": "text"}),
    ("yoochoose1_64/test_prefix_label.tsv", 360_252, {"session": "text"}),
]  # fmt: skip


@pytest.mark.real_data
@pytest.mark.parametrize(("name", "rows", "expected"), REAL)
def test_real_files_are_read_with_sensible_types(
    real_data: Path, project: Path, name: str, rows: int, expected: dict[str, str]
) -> None:
    relation = read(project, real_data / name)
    assert relation.rows == rows
    assert expected.items() <= types(relation).items()
    if name == "online_retail.csv.gz":
        table = store.parquet(relation.path)
        with store.connect(project) as connection:
            query = f"SELECT count(*) - count(CustomerID), min(CustomerID) FILTER (InvoiceNo = '536365') FROM {table}"
            assert connection.execute(query).fetchone() == (135_080, 17850)


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["README.md", "amazon_beauty/Beauty_item2attributes.json"])
def test_real_files_that_are_no_rows_say_why(real_data: Path, project: Path, name: str) -> None:
    with pytest.raises(messages.Problem) as caught:
        read(project, real_data / name)
    assert caught.value.code == "not_rows"
    assert caught.value.exit_code == messages.EXIT_DATA
