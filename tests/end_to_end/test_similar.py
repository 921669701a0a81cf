"""What goes together and who is alike, from the terminal: learnt, judged, and told for the items and customers of a file."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from invocation import here, refused, rows_of

from intent_desktop.engine.jobs import CheckJob
from intent_desktop.engine.queries.answering import answer
from intent_desktop.events import Watch

KINDS, OF_A_KIND, USERS = 6, 8, 240


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Customers who each keep to the items of one kind; `i1x…` are of kind 1. Customer k likes kind k % 6."""
    chance = np.random.default_rng(5)
    rows = ["user_id,item_id,event_time"]
    for user in range(USERS):
        kind = user % KINDS
        for item in chance.permutation(OF_A_KIND)[: int(chance.integers(4, OF_A_KIND + 1))]:
            moment = np.datetime64("2024-03-01T00:00:00") + np.timedelta64(
                int(chance.integers(40 * 86_400)), "s"
            )
            rows.append(f"u{user:03},i{kind}{item},{str(moment).replace('T', ' ')}")
    file = tmp_path_factory.mktemp("similar") / "events.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def items_run(log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("items")
    asked = ("--question", "similar_items", "--model", "item_knn", "--out", folder)
    found: dict[str, Any] = here("train", log, *asked).result
    return found


def test_items_of_a_kind_go_together(items_run: dict[str, Any], log: Path, tmp_path: Path) -> None:
    test = items_run["metrics"]["test"]
    assert test["hr@10"] > 0.9
    assert test["hr@10"] > 2 * items_run["baselines"]["popular"]["hr@10"]
    scored = here("score", items_run["bundle"], log, "--out", tmp_path / "s.csv", "--set", "count=5")
    assert scored.code == 0
    rows = rows_of(tmp_path / "s.csv")
    assert len(rows) == KINDS * OF_A_KIND
    for row in rows:
        others = [row[f"item_{place}"] for place in range(1, 6)]
        assert row["item"] not in others
        assert {other[1] for other in others} == {row["item"][1]}


def test_the_check_of_new_files_counts_what_gets_a_score(
    items_run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    users_run = here("train", log, "--question", "similar_users", "--out", tmp_path / "p").result
    for run, scored, count in ((items_run, "items", KINDS * OF_A_KIND), (users_run, "customers", USERS)):
        job = CheckJob(bundle=Path(run["bundle"]), paths=[log], work=tmp_path / scored)
        found = job.perform(Watch())
        assert (found["scored"], found["to_score"]) == (scored, count)
        # What goes with an item has no history behind it that could be weighed.
        assert answer("bundle", {"path": run["bundle"]})["gives_reasons"] is (scored == "customers")
    lonely = _only_one(log, tmp_path)
    job = CheckJob(bundle=Path(users_run["bundle"]), paths=[lonely], work=tmp_path / "lonely")
    assert job.perform(Watch())["to_score"] == 0, "nobody is like the only customer"


def test_a_model_learnt_on_customers_scores_visits_as_its_customers(log: Path, tmp_path: Path) -> None:
    run = here("train", log, "--question", "similar_users", "--out", tmp_path / "p").result
    visits = tmp_path / "visits.csv"
    visits.write_text(log.read_text(encoding="utf-8").replace("user_id", "session_id", 1), encoding="utf-8")
    job = CheckJob(bundle=Path(run["bundle"]), paths=[visits], work=tmp_path / "work")
    assert job.perform(Watch())["scored"] == "customers"
    assert here("score", run["bundle"], visits, "--out", tmp_path / "s.csv").code == 0
    assert "user" in rows_of(tmp_path / "s.csv")[0]


def test_a_moment_to_ask_at_is_told_to_change_nothing_about_like_items(
    items_run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = ("score", items_run["bundle"], log, "--out", tmp_path / "s.csv", "--as-of", "2024-03-20")
    assert "do not depend on a moment" in str(here(*asked).result["notices"])


def test_like_items_are_judged_on_new_files_as_they_were_in_training(
    items_run: dict[str, Any], log: Path
) -> None:
    found = here("evaluate", items_run["bundle"], log).result
    assert "Only the latest action before it was told" in found["protocol"]
    assert found["metrics"]["test"]["hr@10"] > 0.9


def test_customers_with_like_tastes_are_alike(log: Path, tmp_path: Path) -> None:
    run = here("train", log, "--question", "similar_users", "--out", tmp_path / "p").result
    assert run["model"] == "user_knn"
    out = tmp_path / "s.csv"
    assert here("score", run["bundle"], log, "--out", out, "--set", "count=3", "--why", "top").code == 0
    rows = rows_of(out)
    assert len(rows) == USERS
    for row in rows:
        assert row["user_1"] != row["user"]
        kinds = {int(row[name][1:]) % KINDS for name in ("user", "user_1", "user_2", "user_3")}
        assert len(kinds) == 1
        assert float(row["likeness_1"]) >= float(row["likeness_2"]) > 0
        assert row["in_common_1"].startswith("i")


def _only_one(log: Path, folder: Path) -> Path:
    """The rows of one customer alone."""
    lonely = folder / "lonely.csv"
    lines = log.read_text(encoding="utf-8").splitlines()
    own = [line for line in lines[1:] if line.startswith("u000,")]
    lonely.write_text("\n".join([lines[0], *own]) + "\n", encoding="utf-8")
    return lonely


def test_nobody_is_like_the_only_customer(log: Path, tmp_path: Path) -> None:
    run = here("train", log, "--question", "similar_users", "--out", tmp_path / "p").result
    lonely = _only_one(log, tmp_path)
    refused("score_one_user", "score", run["bundle"], lonely, "--out", tmp_path / "s.csv")
