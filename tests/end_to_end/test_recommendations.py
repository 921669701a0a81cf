"""Recommendations from the terminal: learnt from a log and from bare sequences, shaped, judged, compared, and what is refused."""

import csv
import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from invocation import command, here, refused, rows_of

ITEMS = 60
USERS = 400


def next_steps(seed: int = 0) -> list[tuple[str, list[str]]]:
    """Customers who mostly go from an item to the one after it, each with a history."""
    chance = np.random.default_rng(seed)
    histories = []
    for user in range(USERS):
        item = int(chance.integers(ITEMS))
        taken = []
        for _ in range(int(chance.integers(5, 12))):
            taken.append(f"i{item:02}")
            item = (item + 1) % ITEMS if chance.random() < 0.8 else int(chance.integers(ITEMS))
        histories.append((f"u{user:03}", taken))
    return histories


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log with names of items, views and purchases over forty days."""
    file = tmp_path_factory.mktemp("log") / "events.csv"
    start = np.datetime64("2024-03-01T00:00:00")
    rows = []
    for number, (user, taken) in enumerate(next_steps()):
        for place, item in enumerate(taken):
            time_ = start + np.timedelta64(number % 30 * 86_400 + place * 80_000, "s")
            rows.append((str(time_).replace("T", " "), user, item, f"Article {item}", "buy" if place % 3 == 2 else "view"))  # fmt: skip
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["event_time", "user_id", "item_id", "product_name", "event_type"])
        writer.writerows(sorted(rows))
    return file


@pytest.fixture(scope="module")
def sequences(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A customer's items on each line, in order and without times."""
    file = tmp_path_factory.mktemp("sequences") / "lines.txt"
    lines = [f"{user[1:]} {' '.join(item[1:] for item in taken)}" for user, taken in next_steps(1)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def run(log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the Markov model of the log."""
    return train(log, tmp_path_factory.mktemp("project"), "markov")


def train(source: Path, out: Path, model: str, *words: object) -> dict[str, Any]:
    asked = ("--question", "next_item", "--model", model, "--out", out / "project")
    return here("train", source, *asked, *words).result


def recommended(rows: list[dict[str, str]]) -> list[list[str]]:
    places = sorted((name for name in rows[0] if name.startswith("item_")), key=lambda name: int(name[5:]))
    return [[row[name] for name in places] for row in rows]


def test_a_log_is_learnt_without_help_and_the_figures_have_a_headline(run: dict[str, Any]) -> None:
    test = run["metrics"]["test"]
    assert (run["headline"], run["lower_is_better"]) == ("ndcg@10", False)
    low, high = test["ndcg@10_ci"]
    assert low <= test["ndcg@10"] <= high
    assert test["ndcg@10"] > 2 * run["baselines"]["popular"]["ndcg@10"]
    assert "By time" in run["protocol"]
    assert Path(run["bundle"]).is_file()


def test_a_training_in_words_shows_rankings_beside_popularity(log: Path, tmp_path: Path) -> None:
    asked = ("--question", "next_item", "--model", "markov", "--out", tmp_path / "p")
    outcome = here("train", log, *asked, json=False)
    assert outcome.code == 0, outcome.err
    for word in ("NDCG@10", "HR@10", "markov (chosen)", "popular_recent", "Full ranking"):
        assert word in " ".join(outcome.out.split())
    assert "ROC-AUC" not in outcome.out


def test_sequences_without_times_are_judged_on_the_last_item(sequences: Path, tmp_path: Path) -> None:
    found = train(sequences, tmp_path, "markov")
    assert found["protocol"].startswith("Leave-one-out, strict")
    assert found["metrics"]["test"]["hr@10"] > 0.5
    rows = score(found["bundle"], sequences, tmp_path / "scores.csv")
    assert len(rows) == USERS


def score(bundle: object, source: Path, out: Path, *words: object) -> list[dict[str, str]]:
    outcome = here("score", bundle, source, "--out", out, *words)
    assert outcome.code == 0, outcome.out
    return rows_of(out)


def test_everybody_gets_as_many_items_as_wished_and_none_that_is_left_out(
    run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    sold_out = tmp_path / "sold out.txt"
    sold_out.write_text("\ufeffi05\ni06\n\n i07 \n", encoding="utf-8")
    wished = (
        "--set",
        "count=4",
        "--set",
        f"exclude={sold_out}",
        "--set",
        "exclude=i08,i09",
        "--set",
        "repeats=yes",
    )
    rows = score(run["bundle"], log, tmp_path / "scores.csv", *wished)
    assert len(rows) == USERS
    for items in recommended(rows):
        assert len(set(items)) == 4
        assert not {"i05", "i06", "i07", "i08", "i09"} & set(items)
    assert rows[0]["title_1"] == f"Article {rows[0]['item_1']}"


def test_what_customers_have_had_comes_again_only_where_wished(
    run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    had = {user: set(taken) for user, taken in next_steps()}
    rows = score(run["bundle"], log, tmp_path / "fresh.csv", "--set", "repeats=no")
    users = [row["user"] for row in rows]
    assert all(not had[user] & set(items) for user, items in zip(users, recommended(rows), strict=True))


def test_reasons_name_what_the_customer_did(run: dict[str, Any], log: Path, tmp_path: Path) -> None:
    rows = score(run["bundle"], log, tmp_path / "scores.csv", "--why", "top")
    assert any(row["why_1"].startswith("because they") and "Article" in row["why_1"] for row in rows)


def test_names_that_the_model_does_not_know_are_told(run: dict[str, Any], log: Path, tmp_path: Path) -> None:
    outcome = here(
        "score", run["bundle"], log, "--out", tmp_path / "s.csv", "--set", "exclude=i05,ghost", json=False
    )
    assert outcome.code == 0
    assert "ghost" in outcome.err
    assert "Catalogue shown" in outcome.out


def test_who_gets_fewer_items_than_wished_for_is_told(run: dict[str, Any], log: Path, tmp_path: Path) -> None:
    wished = ("--set", "count=90", "--threshold", "0.5")
    outcome = here("score", run["bundle"], log, "--out", tmp_path / "s.csv", *wished, json=False)
    assert outcome.code == 0
    assert "fewer than 90 items" in " ".join(outcome.err.split())
    assert "the threshold makes no difference" in " ".join(outcome.err.split())


def test_a_bundle_is_judged_on_what_came_after_a_moment(run: dict[str, Any], log: Path) -> None:
    found = here("evaluate", run["bundle"], log, "--as-of", "2024-03-20").result
    assert found["headline"] == "ndcg@10"
    assert 0 < found["metrics"]["test"]["ndcg@10"] <= 1
    assert found["promised"]["ndcg@10"] == run["metrics"]["test"]["ndcg@10"]
    said = here("evaluate", run["bundle"], log, json=False)
    assert said.code == 0
    assert "HR@10" in said.out


def test_runs_are_compared_by_their_places_of_the_same_items(
    run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    other = train(log, tmp_path, "popular")
    found = here("compare", other["run"], run["run"]).result
    assert found["headline"] == "ndcg@10"
    assert [entry["model"] for entry in found["runs"]] == ["markov", "popular"]
    low, high = found["leads"][0]["ndcg@10_ci"]
    lead = run["metrics"]["test"]["ndcg@10"] - other["metrics"]["test"]["ndcg@10"]
    assert 0 < low <= lead <= high
    said = here("compare", other["run"], run["run"], json=False).out
    assert "NDCG@10" in said
    assert "more than chance" in " ".join(said.split())


def test_runs_parted_in_different_ways_have_no_lead(run: dict[str, Any], log: Path, tmp_path: Path) -> None:
    other = train(log, tmp_path, "markov", "--split", "leave-one-out")
    found = here("compare", other["run"], run["run"]).result
    assert found["leads"][0]["ndcg@10_ci"] is None


def test_a_file_of_its_own_is_judged_on(log: Path, tmp_path: Path) -> None:
    head, _, *rest = log.read_text(encoding="utf-8").splitlines(keepends=True)
    newer = tmp_path / "newer.csv"
    newer.write_text("".join([head, *rest]), encoding="utf-8")
    found = train(log, tmp_path, "markov", "--split", "given", "--test", newer)
    assert found["protocol"].startswith("Given test file")
    assert found["metrics"]["test"]["n"] == USERS


def test_a_killed_training_goes_on_and_ends_as_if_nothing_had_been(log: Path, tmp_path: Path) -> None:
    asked = ("--question", "next_item", "--model", "sequential_knn", "--out")
    begun = subprocess.Popen(
        command("train", log, *asked, tmp_path / "killed"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 120
    while not list((tmp_path / "killed" / "runs").glob("*/checkpoint/fitted_popular.checkpoint")):
        assert begun.poll() is None, "the training was over too soon"
        assert time.monotonic() < until
        time.sleep(0.01)
    os.kill(begun.pid, signal.SIGKILL)
    begun.wait()
    (folder,) = (tmp_path / "killed" / "runs").iterdir()
    resumed = here("resume", folder).result
    whole = here("train", log, *asked, tmp_path / "whole").result
    assert resumed["metrics"] == whole["metrics"]
    assert resumed["weights"] == whole["weights"]


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ("count=0", "bad_wish"), ("count=many", "bad_wish"), ("diversity=2", "bad_wish"), ("repeats=perhaps", "bad_wish"),
        ("colour=red", "wish_unknown"), ("count", "argument_pair"),
    ],
)  # fmt: skip
def test_wishes_that_cannot_be_are_refused(
    run: dict[str, Any], log: Path, tmp_path: Path, wish: str, code: str
) -> None:
    error = refused(
        code, "score", run["bundle"], log, "--out", tmp_path / "s.csv", "--set", wish, exit_code=2
    )
    assert "$" not in error["message"]
    assert not (tmp_path / "s.csv").exists()


def test_a_file_of_items_that_is_not_there_or_no_text_is_told(
    run: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = ("score", run["bundle"], log, "--out", tmp_path / "s.csv", "--set")
    refused("no_such_file", *asked, f"exclude={tmp_path / 'missing.txt'}")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\xff\xfe\x00")
    refused("item_file_not_text", *asked, f"exclude={tmp_path / 'picture.txt'}", exit_code=2)


def test_a_chance_cannot_be_wished_for(visits_run: dict[str, Any], visits: Path, tmp_path: Path) -> None:
    out = ("--out", tmp_path / "s.csv")
    refused("score_no_wishes", "score", visits_run["bundle"], visits, *out, "--set", "count=5", exit_code=2)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--split", "given"), "given_split_needs_test"),
        (("--split", "folds"), "split_not_for_histories"),
        (("--set", "repeats=maybe"), "argument_repeats"),
        (("--model", "linear"), "model_not_for_question"),
    ],
)
def test_what_histories_cannot_be_asked_is_refused(
    log: Path, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    model = () if "--model" in words else ("--model", "markov")
    refused(
        code, "train", log, "--question", "next_item", *model, *words, "--out", tmp_path / "p", exit_code=2
    )


def test_data_that_hold_no_histories_say_what_they_lack(tmp_path: Path) -> None:
    asked = ("--question", "next_item", "--model", "markov", "--out", tmp_path / "p")
    head = "user_id,item_id,event_time,event_type"
    header = tmp_path / "header.csv"
    header.write_text(f"{head}\n", encoding="utf-8")
    refused("header_only", "train", header, *asked)
    no_item = tmp_path / "no item.csv"
    rows = [f"u{number % 5},2024-01-01 10:{number:02}:00,view" for number in range(50)]
    no_item.write_text("\n".join(["user_id,event_time,event_type", *rows]), encoding="utf-8")
    refused("no_histories", "train", no_item, *asked)
    one = tmp_path / "one user.csv"
    rows = [f"u1,i{number % 7},2024-01-01 10:{number:02}:00,view" for number in range(50)]
    one.write_text("\n".join([head, *rows]), encoding="utf-8")
    error = refused("too_few_prompts", "train", one, *asked)
    assert "1 customer" in error["message"]


def test_items_of_another_shop_are_told(run: dict[str, Any], tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(
        "event_time,user_id,item_id,product_name,event_type\n2024-05-01 10:00:00,u1,zz1,Thing,view\n",
        encoding="utf-8",
    )
    refused("score_no_known_item", "score", run["bundle"], other, "--out", tmp_path / "s.csv")


def test_the_list_of_models_says_what_each_answers() -> None:
    listed = {entry["name"]: entry for entry in here("models").result["models"]}
    assert "next_item" in listed["markov"]["questions"]
    assert "purchase" in listed["trees"]["questions"]
    assert listed["popular"]["baseline"]
    said = here("models", json=False).out
    assert said.index("purchase, churn") < said.index("next_item")


def test_the_sample_of_a_real_shop_is_learnt_and_scored_from_the_raw_log(
    real_data: Path, tmp_path: Path
) -> None:
    source = real_data / "rees46_events_sample.csv"
    found = train(source, tmp_path, "sequential_knn")
    assert found["metrics"]["test"]["ndcg@10"] > 3 * found["baselines"]["popular"]["ndcg@10"]
    rows = score(found["bundle"], source, tmp_path / "scores.csv", "--set", "count=5", "--why", "top")
    assert len(rows) > 4_000
    assert len(recommended(rows)[0]) == 5
    metrics = json.loads((Path(found["run"]) / "metrics.json").read_text(encoding="utf-8"))
    assert metrics["headline"] == "ndcg@10"


def test_a_cut_of_real_sequences_beats_popularity(real_data: Path, tmp_path: Path) -> None:
    cut = tmp_path / "beauty.txt"
    with (real_data / "amazon_beauty" / "Beauty.txt").open(encoding="utf-8") as stream:
        cut.write_text("".join(line for line, _ in zip(stream, range(3_000), strict=False)), encoding="utf-8")
    found = train(cut, tmp_path, "item_knn", "--split", "leave-one-out")
    best = max(found["baselines"][name]["ndcg@10"] for name in ("popular", "popular_recent"))
    assert found["metrics"]["test"]["ndcg@10"] > best
