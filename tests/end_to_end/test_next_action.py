"""What comes next, from the file to the scores, in the terminal."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import made_tables
import numpy as np
import pytest
from invocation import here, refused, score

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.engine.queries.answering import answer
from intent_desktop.examples.sequences import SequenceStore

CHANCES = [f"chance_{kind}" for kind in ("view", "cart", "purchase", "nothing")]
QUICK = ("--model", "action_trees", "--set", "rounds=40", "--horizon", 0.25)


def _written(packed: SequenceStore, folder: Path) -> Path:
    """A log of views, carts and purchases over forty days."""
    actions = packed.actions
    assert actions.times is not None
    assert actions.meanings is not None
    assert actions.prices is not None
    owners = np.repeat(packed.users, np.diff(packed.starts))
    table = {
        "user_id": owners.tolist(),
        "product_id": [f"p{code}" for code in actions.items],
        "event_time": [str(time)[:19].replace("T", " ") for time in actions.times],
        "event_type": [MEANINGS[code - 1] for code in actions.meanings],
        "price": actions.prices.tolist(),
    }
    return made_tables.write(folder / "events.csv", table)


@pytest.fixture(scope="session")
def actions_log(made_shop: Callable[..., SequenceStore], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _written(made_shop(100), tmp_path_factory.mktemp("actions"))


@pytest.fixture(scope="session")
def actions_run(actions_log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the boosted trees."""
    out = tmp_path_factory.mktemp("actions project") / "project"
    return here("train", actions_log, "--question", "next_action", *QUICK, "--out", out).result


def test_training_tells_kinds_times_and_carts_beside_the_baseline(actions_run: dict[str, Any]) -> None:
    test, blind = actions_run["metrics"]["test"], actions_run["baselines"]["base_rates"]
    assert test["log_loss"] < blind["log_loss"] - 0.1
    assert test["log_loss_ci"][0] <= test["log_loss"] <= test["log_loss_ci"][1]
    assert test["gap_median_error"] < blind["gap_median_error"]
    assert test["gap_coverage"] == pytest.approx(0.8, abs=0.1)
    assert test["cart_roc_auc"] > 0.6
    assert actions_run["kinds"] == ["view", "cart", "purchase", "nothing"]
    assert actions_run["horizon_seconds"] == 21_600
    assert "all of whose outcomes ended by" in actions_run["protocol"]
    assert actions_run["importances"]
    low, high = actions_run["ahead_of"]["base_rates"]
    assert 0 < low <= blind["log_loss"] - test["log_loss"] <= high
    report = Path(actions_run["report"]).read_text(encoding="utf-8")
    assert "Will an open cart be bought?" in report


def test_everybody_is_scored_as_of_the_last_action(
    actions_run: dict[str, Any], actions_log: Path, tmp_path: Path
) -> None:
    rows = score(actions_run["bundle"], actions_log, tmp_path / "scores.csv", "--why", "all")
    assert len({row["user"] for row in rows}) == len(rows) > 90
    for row in rows:
        assert sum(float(row[name]) for name in CHANCES) == pytest.approx(1)
        times = [float(row[f"hours_until{end}"]) for end in ("_low", "", "_high")]
        assert 0 <= times[0] <= times[1] <= times[2] <= 6
        assert (row["chance_cart_bought"] != "") == (int(row["items_in_cart"]) > 0)
        assert " = " in row["why_1"]
    # Long silence speaks for more of it.
    silent = [float(row["chance_nothing"]) for row in rows if float(row["hours_since"]) > 24]
    assert np.mean(silent) > 0.8


def test_a_score_of_the_past_does_not_know_what_came_after(
    actions_run: dict[str, Any], actions_log: Path, tmp_path: Path
) -> None:
    moment = "2024-04-05 12:00:00"
    lines = actions_log.read_text(encoding="utf-8").splitlines()
    header, column = lines[0], lines[0].split(",").index("event_time")
    earlier = tmp_path / "earlier.csv"
    kept = [line for line in lines[1:] if line.split(",")[column].strip('"') < moment]
    earlier.write_text("\n".join([header, *kept]) + "\n", encoding="utf-8")
    asked = ("--as-of", moment.replace(" ", "T"))
    with_future = score(actions_run["bundle"], actions_log, tmp_path / "a.csv", *asked)
    without = score(actions_run["bundle"], earlier, tmp_path / "b.csv", *asked)
    assert with_future == without


def test_a_bundle_is_judged_again_on_a_log(actions_run: dict[str, Any], actions_log: Path) -> None:
    found = here("evaluate", actions_run["bundle"], actions_log).result
    assert found["metrics"]["test"]["log_loss"] < actions_run["baselines"]["base_rates"]["log_loss"]
    assert "horizon" not in found["metrics"]["test"]
    assert "cart_roc_auc" in found["metrics"]["test"]
    as_of = here("evaluate", actions_run["bundle"], actions_log, "--as-of", "2024-04-05").result
    assert as_of["metrics"]["test"]["n"] <= 100
    assert "as of 2024-04-05" in as_of["protocol"]


def test_all_models_are_learnt_and_the_best_or_their_blend_is_delivered(
    made_shop: Callable[..., SequenceStore], tmp_path: Path
) -> None:
    log = _written(made_shop(50), tmp_path)
    trained = here(
        "train", log, "--question", "next_action", "--horizon", 0.25, "--split", "group", "--out", tmp_path / "all"
    ).result  # fmt: skip
    tried = {entry["model"] for entry in trained["models"]}
    assert tried == {"action_markov", "action_trees", "action_lstm", "blend"}
    assert "whom the model never saw" in trained["protocol"]
    assert trained["metrics"]["test"]["log_loss"] < trained["baselines"]["base_rates"]["log_loss"]
    with zipfile.ZipFile(trained["bundle"]) as bundle:
        manifest = json.loads(bundle.read("manifest.json"))
    assert manifest["question"] == "next_action"
    rows = score(trained["bundle"], log, tmp_path / "scores.csv")
    assert len(rows) > 40


def test_runs_are_compared_by_their_log_loss_on_the_same_moments(
    actions_run: dict[str, Any], actions_log: Path, tmp_path: Path
) -> None:
    asked = ("train", actions_log, "--question", "next_action", "--horizon", 0.25, "--model", "action_markov")
    other = here(*asked, "--out", tmp_path / "markov").result
    compared = here("compare", actions_run["run"], other["run"]).result
    assert compared["headline"] == "log_loss"
    better, worse = (run["metrics"]["test"]["log_loss"] for run in compared["runs"])
    low, high = compared["leads"][0]["log_loss_ci"]
    assert low <= worse - better <= high
    assert better <= worse
    gives = {
        run["model"]: answer("bundle", {"path": run["bundle"]})["gives_reasons"]
        for run in (actions_run, other)
    }
    assert gives == {actions_run["model"]: True, "action_markov": False}, "only trees can say why"


def test_a_model_for_another_question_is_refused(actions_log: Path, tmp_path: Path) -> None:
    asked = ("train", actions_log, "--question", "next_action", "--model", "linear", "--out", tmp_path / "x")
    refused("model_not_for_question", *asked, exit_code=2)


def test_a_horizon_that_the_log_cannot_hold_is_refused(actions_log: Path, tmp_path: Path) -> None:
    asked = ("train", actions_log, "--question", "next_action", *QUICK[:-1], 39, "--out", tmp_path / "x")
    refused("next_action_too_short", *asked)


@pytest.mark.parametrize(
    ("name", "kinds", "hours"),
    [
        ("rees46_events_sample.csv", ["view", "cart", "purchase", "nothing"], 0.05),
        ("online_retail.csv.gz", ["purchase", "return", "nothing"], 720),
    ],
)
def test_real_logs_without_help(
    name: str, kinds: list[str], hours: float, real_data: Path, tmp_path: Path
) -> None:
    trained = here(
        "train", real_data / name, "--question", "next_action", "--model", "action_trees", "--set", "rounds=20",
        "--out", tmp_path / "project",
    ).result  # fmt: skip
    assert trained["kinds"] == kinds
    assert trained["horizon_seconds"] == pytest.approx(hours * 3600)
    assert trained["metrics"]["test"]["log_loss"] < trained["baselines"]["base_rates"]["log_loss"] - 0.03
    rows = score(trained["bundle"], real_data / name, tmp_path / "scores.csv")
    assert len(rows) > 4_000


@pytest.fixture(scope="module")
def encoder(actions_log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `pretrain --json` printed."""
    out = tmp_path_factory.mktemp("encoder") / "project"
    tiny = ("--set", "length=12", "--set", "epochs=2")
    return here("pretrain", actions_log, *tiny, "--until", "2024-03-31", "--out", out).result


@pytest.fixture(scope="module")
def encoded_run(
    actions_log: Path, encoder: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What `train --json` printed of the boosted trees that start from the encoder."""
    out = tmp_path_factory.mktemp("encoded") / "project"
    asked = ("--question", "next_action", *QUICK, "--encoder", encoder["bundle"])
    return here("train", actions_log, *asked, "--out", out).result


def test_what_an_encoder_makes_of_the_actions_stands_beside_the_features(
    encoded_run: dict[str, Any],
) -> None:
    assert "before 2024-03-31 00:00" in encoded_run["protocol"]
    assert any(entry["feature"].startswith(("expected", "pattern")) for entry in encoded_run["importances"])
    report = Path(encoded_run["report"]).read_text(encoding="utf-8")
    for title in ("With and without pre-training", "What the encoder brings", "Features alone"):
        assert title in report, title
    with zipfile.ZipFile(encoded_run["bundle"]) as bundle:
        assert any("encoder_view" in name for name in bundle.namelist())


def test_with_an_encoder_a_score_of_the_past_does_not_know_what_came_after_either(
    encoded_run: dict[str, Any], actions_log: Path, tmp_path: Path
) -> None:
    """The past alone also knows of fewer items, which makes no difference."""
    test_a_score_of_the_past_does_not_know_what_came_after(encoded_run, actions_log, tmp_path)
    rows = score(encoded_run["bundle"], actions_log, tmp_path / "why.csv", "--why", "all")
    reasons = {row[f"why_{place}"].split()[0] for row in rows for place in (1, 2, 3)}
    assert reasons & {"expected:", "expected", "pattern"}
    found = here("evaluate", encoded_run["bundle"], actions_log).result
    assert found["metrics"]["test"]["log_loss"] < encoded_run["baselines"]["base_rates"]["log_loss"]


def test_a_network_tuned_on_next_actions_tells_the_past_nothing_of_what_came_after(
    actions_log: Path, encoder: dict[str, Any], tmp_path: Path
) -> None:
    asked = ("--question", "next_action", "--model", "tuned_action", "--set", "tokens=512", "--horizon", 0.25)
    out = ("--encoder", encoder["bundle"], "--out", tmp_path / "project")
    run = here("train", actions_log, *asked, *out).result
    assert run["model"] == "tuned_action"
    assert run["metrics"]["test"]["log_loss"] < run["baselines"]["base_rates"]["log_loss"] - 0.1
    test_a_score_of_the_past_does_not_know_what_came_after(run, actions_log, tmp_path)


def test_an_encoder_that_has_seen_what_is_to_be_learnt_is_refused(
    actions_log: Path, encoder: dict[str, Any], tmp_path: Path
) -> None:
    asked = ("--question", "next_action", *QUICK, "--cutoff", "2024-03-25", "--encoder", encoder["bundle"])
    refused("encoder_knows_test", "train", actions_log, *asked, "--out", tmp_path / "x", exit_code=2)
