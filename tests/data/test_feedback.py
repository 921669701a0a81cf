"""What became of recommendations is learnt from as actions, and nothing of the log is lost by it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine import preparation
from intent_desktop.engine.requests import Source
from intent_desktop.events import Event, Notice, Watch
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Problem
from intent_desktop.questions.sequences import opened

LOG = """user_id,product_id,event_time,event_type,price
ann,tea,2024-03-01 10:00:00,view,3.5
ann,cup,2024-03-02 10:00:00,purchase,8
bob,tea,2024-03-01 11:00:00,view,3.5
陈,cup,2024-03-03 12:00:00,view,8
"""


def _dataset(folder: Path, feedback: str, log: str = LOG, told: Callable[[Event], None] = print) -> Dataset:
    (folder / "log.csv").write_text(log, encoding="utf-8")
    (folder / "feedback.csv").write_text(feedback, encoding="utf-8")
    source = Source(paths=[folder / "log.csv"], feedback=[folder / "feedback.csv"])
    return preparation.dataset(source, folder / "data", Watch(told))


def _rows(dataset: Dataset, columns: str) -> list[tuple[object, ...]]:
    with store.connect(dataset.path.parent) as connection:
        return connection.execute(f"SELECT {columns} FROM {store.parquet(dataset.path)}").fetchall()


def test_a_click_becomes_a_view_and_a_purchase_a_purchase_after_all_else(tmp_path: Path) -> None:
    dataset = _dataset(
        tmp_path, "user_id,product_id,shown,clicked,bought\nann,pot,1,1,0\nbob,pot,1,1,1\nbob,cup,1,0,0\n"
    )
    assert _rows(dataset, '"user", item, event') == [
        ("ann", "tea", "view"),
        ("ann", "cup", "purchase"),
        ("ann", "pot", "view"),
        ("bob", "tea", "view"),
        ("bob", "pot", "purchase"),
        ("陈", "cup", "view"),
    ]
    assert dataset.rows == 6


def test_the_moment_of_a_click_is_taken_where_it_is_told(tmp_path: Path) -> None:
    dataset = _dataset(tmp_path, "user_id,product_id,event_time,clicked\nann,pot,2024-03-01 12:00:00,yes\n")
    assert [row[0] for row in _rows(dataset, "item") if row][:3] == ["tea", "pot", "cup"]


def test_how_many_were_shown_clicked_and_bought_is_told(tmp_path: Path) -> None:
    told: list[Event] = []
    _dataset(
        tmp_path, "user_id,product_id,shown,clicked,bought\nann,pot,1,1,0\nbob,pot,1,0,0\n", told=told.append
    )
    notes = [
        event.note for event in told if isinstance(event, Notice) and event.note.code == "feedback_folded"
    ]
    assert [
        (note.parameters["rows"], note.parameters["clicked"], note.parameters["bought"]) for note in notes
    ] == [(2, 1, 0)]


def test_what_was_not_even_shown_does_not_count(tmp_path: Path) -> None:
    told: list[Event] = []
    _dataset(
        tmp_path,
        "user_id,product_id,shown,clicked\nann,pot,1,1\nbob,pot,0,0\nbob,tea,1,0\n",
        told=told.append,
    )
    [note] = [
        event.note for event in told if isinstance(event, Notice) and event.note.code == "feedback_folded"
    ]
    assert (note.parameters["rows"], note.parameters["clicked"]) == (2, 1)


def test_counts_of_showing_and_clicking_are_understood(tmp_path: Path) -> None:
    told: list[Event] = []
    rows = "ann,tea,7,2,1\nann,cup,5,0,0\nbob,cup,2,1,nan\n"
    _dataset(tmp_path, f"user_id,product_id,shown,clicked,bought\n{rows}", told=told.append)
    [note] = [
        event.note for event in told if isinstance(event, Notice) and event.note.code == "feedback_folded"
    ]
    assert [note.parameters[name] for name in ("rows", "clicked", "bought")] == [3, 2, 1]


def test_items_that_the_data_do_not_hold_are_told(tmp_path: Path) -> None:
    told: list[Event] = []
    log = LOG.replace("tea", "007").replace("cup", "011")
    _dataset(tmp_path, "user_id,product_id,clicked\nann,7,1\nbob,011,1\n", log, told.append)
    codes = {event.note.code: event.note for event in told if isinstance(event, Notice)}
    assert codes["feedback_new_items"].parameters == {"file": "feedback.csv", "count": 1, "value": "7"}
    assert "1 item that is not in your data" in codes["feedback_new_items"].text()


def test_a_feedback_file_that_has_grown_since_is_learnt_from_as_it_is_now(tmp_path: Path) -> None:
    first = _dataset(tmp_path, "user_id,product_id,clicked\nann,pot,1\n")
    before = SequenceStore.build(first, first.path.parent / "sequences", Watch())
    later = _dataset(tmp_path, "user_id,product_id,clicked\nann,pot,1\nbob,pan,1\n")
    assert "pan" not in before.items.names
    assert "pan" in opened(later, Watch()).items.names


def test_histories_without_times_take_feedback_at_their_end(tmp_path: Path) -> None:
    lines = [
        f"{user} " + " ".join(str(10 + (user + step) % 7) for step in range(3 + user % 4))
        for user in range(1, 31)
    ]
    (tmp_path / "lines.txt").write_text("\n".join(lines) + "\n")
    (tmp_path / "feedback.csv").write_text("user_id,item_id,clicked,bought\n2,99,1,0\n")
    source = Source(paths=[tmp_path / "lines.txt"], feedback=[tmp_path / "feedback.csv"])
    plain = preparation.dataset(Source(paths=source.paths), tmp_path / "data", Watch())
    folded = preparation.dataset(source, tmp_path / "data", Watch())
    assert folded.rows == plain.rows + 1
    assert folded.fingerprint != plain.fingerprint
    with store.connect(folded.path.parent) as connection:
        own = connection.execute(
            f"SELECT item FROM {store.parquet(folded.path)} WHERE \"user\" = '2' ORDER BY position DESC LIMIT 1"
        ).fetchone()
    assert own == ("99",)


@pytest.mark.parametrize(
    ("feedback", "code"),
    [
        ("user_id,product_id,shown\nann,tea,1\nbob,cup,1\n", "feedback_lacks"),
        ("product_id,clicked\ntea,1\ncup,0\n", "feedback_lacks"),
        ("user_id,product_id,clicked\nann,tea,0\nbob,cup,0\n", "feedback_without_clicks"),
    ],
)
def test_feedback_that_tells_nothing_is_refused_with_what_it_lacks(
    tmp_path: Path, feedback: str, code: str
) -> None:
    with pytest.raises(Problem) as refused:
        _dataset(tmp_path, feedback)
    assert refused.value.code == code
    assert "feedback.csv" in str(refused.value)
