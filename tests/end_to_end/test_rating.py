"""Ratings from the terminal: trained, judged, foretold for new pairs, for known users and new ones."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest
from invocation import here, refused, score

from intent_desktop.engine import bundle


@pytest.fixture(scope="module")
def stars(tmp_path_factory: pytest.TempPathFactory) -> pandas.DataFrame:
    """Ratings of 80 customers with two tastes, over 40 products of two kinds."""
    random = np.random.default_rng(2)
    users, items = np.nonzero(random.random((80, 40)) < 0.5)
    taste = np.where(users % 2 == items % 2, 1.0, -1.0)
    generous = random.normal(0, 0.4, 80)[users]
    frame = pandas.DataFrame(
        {
            "customer_id": [f"c{user:03}" for user in users],
            "product_id": [f"p{item:03}" for item in items],
            "rating": np.clip(
                np.round(3 + taste + generous + random.normal(0, 0.5, len(users))), 1, 5
            ).astype(int),
            "timestamp": pandas.Timestamp("2024-01-01")
            + pandas.to_timedelta(random.integers(0, 5000, len(users)), "h"),
        }
    )
    return frame.sample(frac=1, random_state=0).reset_index(drop=True)


@pytest.fixture(scope="module")
def source(stars: pandas.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stars") / "stars.csv"
    stars.to_csv(path, index=False)
    return path


@pytest.fixture(scope="module")
def run(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("stars project") / "project"
    return here("train", source, "--question", "rating", "--out", out).result


def test_training_tells_figures_beside_the_baselines(run: dict[str, Any], stars: pandas.DataFrame) -> None:
    test = run["metrics"]["test"]
    assert test["rmse"] < 0.8 * run["baselines"]["bias"]["rmse"] < run["baselines"]["mean_rating"]["rmse"]
    low, high = test["rmse_ci"]
    assert low < test["rmse"] < high
    assert test["n"] == round(len(stars) / 5)
    assert {entry["model"] for entry in run["models"]} == {"factorisation", "rating_knn", "blend"}
    assert run["headline"] == "rmse"
    assert run["lower_is_better"]
    assert "a fifth drawn at random (seed 0)" in run["protocol"]
    assert Path(run["report"]).read_text(encoding="utf-8").count("<svg") >= 2


def test_pairs_without_times_are_foretold(run: dict[str, Any], tmp_path: Path) -> None:
    pairs = pandas.DataFrame(
        {"customer_id": ["c000", "c000", "c001"], "product_id": ["p000", "p001", "p000"]}
    )
    pairs.to_csv(tmp_path / "pairs.csv", index=False)
    rows = score(run["bundle"], tmp_path / "pairs.csv", tmp_path / "scores.csv")
    assert [(row["user"], row["item"]) for row in rows] == list(pairs.itertuples(index=False, name=None))
    liked, other, disliked = (float(row["rating"]) for row in rows)
    assert liked > other + 1
    assert liked > disliked + 0.5
    assert all(int(row["ratings_of_user"]) > 0 and int(row["ratings_of_item"]) > 0 for row in rows)


def test_a_new_customer_is_known_by_the_ratings_in_the_file(
    run: dict[str, Any], stars: pandas.DataFrame, tmp_path: Path
) -> None:
    asked = pandas.DataFrame({"customer_id": "new", "product_id": ["p030", "p031"], "rating": None})
    given = pandas.DataFrame(
        {"customer_id": "new", "product_id": [f"p{item:03}" for item in range(20)], "rating": [5, 1] * 10}
    )
    pandas.concat([asked, given]).assign(timestamp="2024-08-01 10:00:00").to_csv(
        tmp_path / "new.csv", index=False
    )
    rows = score(run["bundle"], tmp_path / "new.csv", tmp_path / "scores.csv")
    assert [row["item"] for row in rows] == ["p030", "p031"]
    assert float(rows[0]["rating"]) > float(rows[1]["rating"]) + 1
    assert {row["ratings_of_user"] for row in rows} == {"20"}


def test_strangers_and_unknown_products_are_foretold_and_told(run: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "pairs.csv").write_text("customer_id,product_id\nnobody,p000\nc000,nothing\n")
    outcome = here("score", run["bundle"], tmp_path / "pairs.csv", "--out", tmp_path / "scores.csv")
    assert outcome.code == 0
    told = " ".join(outcome.err.split())
    assert "For 1 pair no rating of the customer is known." in told
    assert "For 1 pair no rating of the item is known." in told
    assert all(1 <= value <= 5 for value in pandas.read_csv(tmp_path / "scores.csv")["rating"])


def test_scores_do_not_depend_on_what_else_is_in_the_file(run: dict[str, Any], tmp_path: Path) -> None:
    pairs = [f"c{user:03},p{item:03}" for user in range(30) for item in range(0, 40, 5)]
    for name, rows in (("all", pairs), ("few", pairs[::7])):
        (tmp_path / f"{name}.csv").write_text("\n".join(["customer_id,product_id", *rows]) + "\n")
    found = {
        name: {
            (row["user"], row["item"]): row["rating"]
            for row in score(run["bundle"], tmp_path / f"{name}.csv", tmp_path / f"{name}-scores.csv")
        }
        for name in ("all", "few")
    }
    assert found["few"].items() <= found["all"].items()


def test_new_ratings_judge_a_bundle(run: dict[str, Any], stars: pandas.DataFrame, tmp_path: Path) -> None:
    random = np.random.default_rng(9)
    fresh = stars.sample(150, random_state=1).assign(rating=lambda rows: random.permutation(rows["rating"]))
    fresh.to_csv(tmp_path / "fresh.csv", index=False)
    judged = here("evaluate", run["bundle"], tmp_path / "fresh.csv").result
    assert judged["metrics"]["test"]["n"] == 150
    assert judged["metrics"]["test"]["rmse"] > judged["promised"]["rmse"]  # permuted stars cannot be foretold
    assert judged["protocol"].startswith("Judged on 150 ratings")


def test_files_that_leave_nothing_to_foretell_are_refused(
    run: dict[str, Any], source: Path, tmp_path: Path
) -> None:
    refused("ratings_nothing_asked", "score", run["bundle"], source, "--out", tmp_path / "scores.csv")
    (tmp_path / "pairs.csv").write_text("customer_id,product_id\nc000,p000\n")
    refused("ratings_none_given", "evaluate", run["bundle"], tmp_path / "pairs.csv")


def test_five_folds_judge_every_rating_once(source: Path, stars: pandas.DataFrame, tmp_path: Path) -> None:
    asked = ("--question", "rating", "--model", "factorisation", "--split", "folds")
    found = here("train", source, *asked, "--out", tmp_path / "project").result
    assert found["model"] == "factorisation"
    assert found["metrics"]["test"]["n"] == len(stars)
    assert found["protocol"].startswith("5-fold cross-validation")
    assert set(found["baselines"]) == {"mean_rating", "bias"}


def test_other_models_and_splits_are_refused_with_a_reason(source: Path, tmp_path: Path) -> None:
    asked = ("train", source, "--question", "rating", "--out", tmp_path / "project")
    refused("model_not_for_question", *asked, "--model", "trees", exit_code=2)
    refused("split_not_for_ratings", *asked, "--split", "group", exit_code=2)


def test_a_bundle_whose_parts_do_not_fit_is_not_used(run: dict[str, Any], tmp_path: Path) -> None:
    opened = bundle.read(Path(run["bundle"]))
    opened.models["known_ratings"].arrays["items"][:] = 10_000
    bundle.write(tmp_path / "odd.intent", opened)
    (tmp_path / "pairs.csv").write_text("customer_id,product_id\nc000,p000\n")
    asked = ("score", tmp_path / "odd.intent", tmp_path / "pairs.csv", "--out", tmp_path / "scores.csv")
    refused("bundle_not_understood", *asked)
