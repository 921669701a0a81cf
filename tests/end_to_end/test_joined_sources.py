"""A shop's files as they are exported, brought together: events, users, items, and two that cannot be joined."""

from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pytest
from invocation import here, rows_of

from intent_desktop.data.demo_shop import simulate
from intent_desktop.engine import bundle
from intent_desktop.engine.queries.answering import answer
from intent_desktop.events import Watch
from intent_desktop.examples.behaviour import feature_columns
from intent_desktop.examples.items import Items
from intent_desktop.questions.base import Recipe


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of one in eight customers of the simulated shop; the events do not say what an item is."""
    whole, folder = tmp_path_factory.mktemp("whole shop"), tmp_path_factory.mktemp("shop")
    simulate("small", 1, whole, Watch())
    for name, columns, chosen in (
        ("events", "* EXCLUDE (category)", "user_id % 8 = 0"),
        ("users", "*", "user_id % 8 = 0"),
        ("campaigns", "*", "user_id % 8 = 0"),
        ("items", "*", "true"),
        ("prices", "*", "true"),
    ):
        rows = f"SELECT {columns} FROM read_csv('{whole / name}.csv') WHERE {chosen}"
        duckdb.sql(f"COPY ({rows}) TO '{folder / name}.csv'")
    return folder


@pytest.fixture(scope="module")
def run(shop: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A model of who buys, from the whole folder."""
    out = tmp_path_factory.mktemp("project") / "project"
    asked = ("--question", "purchase", "--model", "linear", "--set", "cutoffs=2")
    return here("train", shop, *asked, "--out", out).result


def test_inspect_tells_the_main_table_the_keys_and_the_match_rates(shop: Path) -> None:
    found = here("inspect", shop).result
    assert {(one["name"], one["role"]) for one in found["sources"]} == {
        ("events.csv", "main"), ("users.csv", "look-up"), ("items.csv", "look-up"),
        ("campaigns.csv", "aside"), ("prices.csv", "aside"),
    }  # fmt: skip
    looked_up = {one["of"]: one for one in found["sources"] if one["role"] == "look-up"}
    assert (looked_up["user"]["main_key"], looked_up["item"]["key"]) == ("user_id", "item_id")
    assert looked_up["user"]["match_rate"] == looked_up["item"]["match_rate"] == 1
    assert 0.5 < looked_up["user"]["met_rate"] <= 1
    assert "price" in looked_up["item"]["left_out"]
    assert {one["role"] for one in found["columns"] if one["name"] in ("category", "title")} == {
        "category",
        "name",
    }


def test_what_is_joined_and_set_aside_is_said_in_words(shop: Path) -> None:
    said = here("inspect", shop, json=False).out
    assert "looked up" in said
    assert "campaigns.csv is set aside" in " ".join(said.split())


def test_the_report_is_titled_with_the_files_that_were_learnt_from(run: dict[str, Any]) -> None:
    named = ", ".join(run["files"])
    assert set(run["files"]) == {"events.csv", "users.csv", "items.csv"}
    assert f"{named} · " in Path(run["report"]).read_text(encoding="utf-8")
    assert answer("report", {"run": run["run"]})["subtitle"].startswith(f"{named} · ")


def test_joined_columns_become_features(run: dict[str, Any]) -> None:
    recipe = msgspec.convert(bundle.read(Path(run["bundle"])).recipe["examples"], Recipe)
    assert recipe.behaviour
    features = {column.name for column in feature_columns(recipe.behaviour)}
    assert {"last category", "country of the customer", "days since joined of the customer"} <= features


def test_scores_of_the_joined_files_are_those_of_the_training(
    run: dict[str, Any], shop: Path, tmp_path: Path
) -> None:
    judged = duckdb.sql(
        f"SELECT id, linear, cutoff::VARCHAR FROM '{run['run']}/predictions.parquet' ORDER BY id"
    ).fetchall()
    files = [shop / f"{name}.csv" for name in ("users", "events", "items")]
    moment = judged[0][2].replace(" ", "T")
    found = here("score", run["bundle"], *files, "--as-of", moment, "--out", tmp_path / "s.parquet")
    assert found.code == 0, found.err
    scored = duckdb.sql(f"SELECT user, probability FROM '{tmp_path}/s.parquet' ORDER BY user").fetchall()
    assert scored == [(name, chance) for name, chance, _ in judged]


def test_without_its_look_up_tables_their_columns_count_as_missing(
    run: dict[str, Any], shop: Path, tmp_path: Path
) -> None:
    found = here("score", run["bundle"], shop / "events.csv", "--out", tmp_path / "scores.csv")
    said = " ".join(found.err.split())
    assert found.code == 0
    assert len(rows_of(tmp_path / "scores.csv")) > 100
    assert "a table with one row for each user_id" in said
    assert "taken as missing" in said


def test_recommendations_know_the_titles_and_categories_of_the_items(shop: Path, tmp_path: Path) -> None:
    asked = ("--question", "next_item", "--model", "item_knn", "--out", tmp_path / "project")
    files = (shop / "items.csv", shop / "events.csv")
    trained = here("train", *files, *asked).result
    items = Items.from_document(bundle.read(Path(trained["bundle"])).documents["items"])
    known = duckdb.sql(f"SELECT title, category, brand FROM '{shop}/items.csv'").fetchall()
    assert items.titles is not None
    assert {*items.titles} <= {title for title, _, _ in known}
    assert {*items.vocabularies["category"]} == {category for _, category, _ in known}
    assert {*items.vocabularies["category_2"]} <= {brand for _, _, brand in known}
    found = here("score", trained["bundle"], *files, "--out", tmp_path / "scores.csv")
    assert found.code == 0, found.err
    assert rows_of(tmp_path / "scores.csv")
