"""New files are understood as those that a model learnt from."""

from collections.abc import Sequence
from pathlib import Path

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine.preparation import dataset, dataset_like
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.questions.base import Recipe
from intent_desktop.questions.settings import Settings


def _written(path: Path, answers: Sequence[str]) -> Path:
    rows = [f"{number},{answer},{number % 7},{number % 2}" for number, answer in enumerate(answers)]
    path.write_text("\n".join(["visitor,reply,pages,bought", *rows]) + "\n", encoding="utf-8")
    return path


def _replies(found: Dataset) -> set[str]:
    with store.connect(found.path.parent) as connection:
        rows = connection.execute(f"SELECT DISTINCT reply FROM {store.parquet(found.path)}").fetchall()
    return {reply for (reply,) in rows}


def test_a_dataset_stays_what_it_is_when_the_project_makes_another(tmp_path: Path) -> None:
    first = _written(tmp_path / "first.csv", ["left", "right"] * 50)
    second = _written(tmp_path / "second.csv", ["up", "down"] * 50)
    found = dataset(Source(paths=[first]), tmp_path / "data", Watch())
    other = dataset(Source(paths=[second]), tmp_path / "data", Watch())
    decided = dataset(Source(paths=[first], roles={"bought": "label"}), tmp_path / "data", Watch())
    assert _replies(found) == _replies(decided) == {"left", "right"}
    assert _replies(other) == {"up", "down"}
    again = dataset(Source(paths=[first]), tmp_path / "data", Watch())
    assert again.path == found.path
    assert decided.path != found.path


def test_values_keep_their_type_where_the_new_file_lacks_some_of_them(tmp_path: Path) -> None:
    learnt = dataset(
        Source(
            paths=[_written(tmp_path / "old.csv", ["yes", "no", "maybe"] * 50)], roles={"bought": "label"}
        ),
        tmp_path / "learnt",
        Watch(),
    )
    recipe = Recipe(
        question="purchase",
        shape=learnt.shape,
        columns=learnt.columns,
        roles=learnt.roles,
        written=learnt.written,
        events=learnt.events,
        fixes=learnt.fixes,
        settings=Settings(),
    )
    new = _written(tmp_path / "new.csv", ["yes", "no"] * 20)
    assert _replies(dataset_like(recipe, [new], {}, tmp_path / "scored", Watch())) == {"yes", "no"}
    given = dataset(Source(paths=[new]), tmp_path / "given", Watch(), learnt)
    assert _replies(given) == {"yes", "no"}
    assert given.by_role("label") == ["bought"]
