"""Encoders from the terminal: learnt before any question, started from, gone on with, killed and resumed, and what is refused."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import made_tables
import numpy as np
import pytest
from invocation import Outcome, command, here, refused, rows_of, score

from intent_desktop.data import store
from intent_desktop.engine import event_log
from intent_desktop.engine.runs import Run
from intent_desktop.events import Checkpoint, EpochEnd, Event, Stopping

TINY = ("--set", "size=small", "--set", "length=12", "--set", "epochs=2", "--set", "learning_rate=0.003")
PURCHASE = ("--question", "purchase", "--set", "cutoffs=2")
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")


def pretrain(source: Path, out: Path, *words: object) -> dict[str, Any]:
    return here("pretrain", source, *TINY, "--out", out, *words).result


def predictions(run: dict[str, Any]) -> dict[str, np.ndarray[Any, Any]]:
    """The columns of a run's predictions on the test part."""
    path = Path(run["run"]) / "predictions.parquet"
    with store.connect(path.parent) as connection:
        found = connection.execute(f"SELECT * FROM {store.parquet(path)} ORDER BY id").fetchnumpy()
    return {name: np.ma.getdata(values) for name, values in found.items()}


def rewritten(log: Path, out: Path, change: Callable[[list[dict[str, str]]], None]) -> Path:
    """The log with its rows changed."""
    rows = rows_of(log)
    change(rows)
    with out.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return out


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log of a small shop over 240 days from the beginning of 2024."""
    return made_tables.write(tmp_path_factory.mktemp("log") / "events.csv", made_tables.shop_log(users=160))


@pytest.fixture(scope="module")
def encoder(log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `pretrain --json` printed."""
    return pretrain(log, tmp_path_factory.mktemp("encoder") / "project")


@pytest.fixture(scope="module")
def bought(log: Path, encoder: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of a linear model that starts from the encoder."""
    out = tmp_path_factory.mktemp("bought") / "project"
    return here(
        "train", log, *PURCHASE, "--model", "linear", "--encoder", encoder["bundle"], "--out", out
    ).result


@pytest.fixture(scope="module")
def tuned(log: Path, encoder: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the tuned encoder."""
    out = tmp_path_factory.mktemp("tuned") / "project"
    return here(
        "train", log, *PURCHASE, "--model", "fine_tuned", "--set", "epochs=2", "--encoder", encoder["bundle"], "--out", out,
    ).result  # fmt: skip


# Learning one


def test_an_encoder_is_judged_beside_popularity_on_what_came_later(encoder: dict[str, Any]) -> None:
    assert encoder["question"] == "pretrain"
    assert encoder["model"] == "encoder"
    assert encoder["headline"] == "ndcg@10"
    test = encoder["metrics"]["test"]
    low, high = test["ndcg@10_ci"]
    assert low <= test["ndcg@10"] <= high
    assert encoder["baselines"]["popular"]["n"] == test["n"]
    assert {"roc_auc_any@7", "roc_auc_any@30", "roc_auc_purchase@30"} <= test.keys()
    assert "before 2024-04-30" in encoder["protocol"]
    assert "without any answers" in encoder["protocol"]
    report = Path(encoder["report"]).read_text(encoding="utf-8")
    for title in ("What is done, and when", "The commonest items and their nearest", "NDCG@10"):
        assert title in report, title


def test_a_pretraining_in_words_tells_figures_and_where_the_encoder_is(log: Path, tmp_path: Path) -> None:
    outcome = here("pretrain", log, *TINY, "--until", "2024-04-01", "--out", tmp_path / "project", json=False)
    assert outcome.code == 0, outcome.err
    told = outcome.out.replace("\n", " ")
    for word in ("encoder", "(chosen)", "popular", "NDCG@10", "model.intent", "report.html", "2024-04-01"):
        assert word in told, word


def test_everybody_gets_columns_that_other_programs_can_use(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    rows = score(encoder["bundle"], log, tmp_path / "columns.csv")
    assert len({row["user"] for row in rows}) == len(rows) > 100
    names = list(rows[0])
    assert names[0] == "user"
    assert "expected: purchase within 30 days" in names
    assert names[-1].startswith("pattern of behaviour")
    for row in rows:
        ever = [float(row[f"expected: any action within {days}"]) for days in ("1 day", "7 days", "30 days", "90 days")]  # fmt: skip
        assert 0 <= ever[0] <= ever[1] <= ever[2] <= ever[3] <= 1.0001


def test_who_only_wants_columns_is_not_warned_of_figures(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    outcome = here("score", encoder["bundle"], log, "--out", tmp_path / "columns.csv")
    assert "learnt from these very data" not in " ".join(outcome.err.split())


def test_columns_of_the_past_do_not_know_what_came_after(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    moment = "2024-04-05 12:00:00"

    def forget(rows: list[dict[str, str]]) -> None:
        rows[:] = [row for row in rows if row["event_time"] < moment]

    earlier = rewritten(log, tmp_path / "earlier.csv", forget)
    asked = ("--as-of", moment.replace(" ", "T"))
    with_future = score(encoder["bundle"], log, tmp_path / "a.csv", *asked)
    assert with_future == score(encoder["bundle"], earlier, tmp_path / "b.csv", *asked)


def test_an_encoder_is_judged_again_as_it_was(encoder: dict[str, Any], log: Path) -> None:
    outcome = here("evaluate", encoder["bundle"], log)
    found = outcome.result
    ours, first = found["metrics"]["test"], encoder["metrics"]["test"]
    assert {name: ours[name] for name in ("hr@10", "ndcg@10", "n")} == {
        name: first[name] for name in ("hr@10", "ndcg@10", "n")
    }
    assert found["promised"]["ndcg@10"] == first["ndcg@10"]
    assert "learnt from these very data" in " ".join(outcome.err.split())
    later = here("evaluate", encoder["bundle"], log, "--as-of", "2024-07-15").result
    assert later["metrics"]["test"]["n"] < first["n"]
    assert "2024-07-15" in later["protocol"]


def test_encoders_until_other_moments_are_compared_without_a_lead(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    other = pretrain(log, tmp_path / "other", "--until", "2024-07-01", "--set", "epochs=1")
    compared = here("compare", encoder["run"], other["run"]).result
    assert compared["headline"] == "ndcg@10"
    assert len(compared["runs"]) == 2
    assert compared["leads"][0]["ndcg@10_ci"] is None


def test_going_on_learns_until_a_later_moment_and_is_as_large_as_before(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = ("--encoder", encoder["bundle"], "--until", "2024-07-01", "--out", tmp_path / "project")
    further = here("pretrain", log, *asked, "--set", "epochs=1").result
    assert "before 2024-07-01" in further["protocol"]
    columns = [list(score(each["bundle"], log, tmp_path / f"{place}.csv")[0]) for place, each in enumerate((encoder, further))]  # fmt: skip
    assert columns[0] == columns[1]


# Starting from one


def test_going_on_where_nothing_is_new_is_refused(encoder: dict[str, Any], log: Path, tmp_path: Path) -> None:
    asked = ("--encoder", encoder["bundle"], "--out", tmp_path / "project")
    refused("encoder_nothing_new", "pretrain", log, *TINY, *asked, exit_code=2)


def test_going_on_with_another_shops_encoder_everything_is_new(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    def rename(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["item_id"] = f"other {row['item_id']}"

    other = rewritten(log, tmp_path / "other.csv", rename)
    found = pretrain(other, tmp_path / "project", "--encoder", encoder["bundle"])
    ended = [event for event in event_log.read(Path(found["run"])) if isinstance(event, EpochEnd)]
    assert len(ended) == 2


@pytest.mark.parametrize("which", ["bought", "tuned"])
def test_the_bundle_alone_scores_as_the_training_did(
    which: str, bought: dict[str, Any], tuned: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    run = {"bought": bought, "tuned": tuned}[which]
    apart = tmp_path / "elsewhere" / "copy.intent"
    apart.parent.mkdir()
    shutil.copy(run["bundle"], apart)
    first = predictions(run)
    cutoff = str(first["cutoff"][0])[:26]
    rows = score(apart, log, tmp_path / "scores.csv", "--as-of", cutoff)
    scored = {row["user"]: float(row["probability"]) for row in rows}
    expected = dict(zip(first["id"].tolist(), first[run["model"]].tolist(), strict=True))
    assert scored == expected


@pytest.mark.parametrize(("model", "options"), [("linear_value", ()), ("tuned_value", ("--set", "epochs=2"))])
def test_spending_starts_from_an_encoder_and_the_bundle_alone_expects_the_same(
    model: str, options: tuple[str, ...], log: Path, encoder: dict[str, Any], tmp_path: Path
) -> None:
    asked = ("--question", "value", "--horizon", 30, "--set", "cutoffs=2", "--model", model, *options)
    run = here("train", log, *asked, "--encoder", encoder["bundle"], "--out", tmp_path / "project").result
    assert "what an encoder makes of each customer's actions" in run["protocol"]
    assert "With and without pre-training" in Path(run["report"]).read_text(encoding="utf-8")
    first = predictions(run)
    rows = score(run["bundle"], log, tmp_path / "scores.csv", "--as-of", str(first["cutoff"][0])[:26])
    scored = {row["user"]: float(row["expected_value"]) for row in rows}
    expected = dict(zip(first["id"].tolist(), first[model].round(2).tolist(), strict=True))
    assert scored == pytest.approx(expected, abs=0.011)


def test_what_the_encoder_expects_is_among_the_reasons_and_the_protocol(
    bought: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    assert "what an encoder makes of each customer's actions" in bought["protocol"]
    rows = score(bought["bundle"], log, tmp_path / "scores.csv", "--why", "all")
    reasons = " ".join(row[f"why_{number}"] for row in rows for number in (1, 2, 3))
    assert "expected" in reasons or "pattern of behaviour" in reasons


def test_a_tuned_encoder_gives_no_reasons_and_says_so(
    tuned: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    assert tuned["model"] == "fine_tuned"
    outcome = here("score", tuned["bundle"], log, "--out", tmp_path / "scores.csv", "--why", "all")
    assert outcome.result["columns"] == ["user", "probability", "answer", "rank"]
    assert here("evaluate", tuned["bundle"], log).result["metrics"]["test"]["n"] > 50


def test_trainings_with_and_without_an_encoder_are_compared(
    bought: dict[str, Any], tuned: dict[str, Any]
) -> None:
    compared = here("compare", bought["run"], tuned["run"]).result
    assert compared["leads"][0]["roc_auc_ci"] is not None


def test_what_happens_after_the_test_cut_off_changes_no_answer(log: Path, tmp_path: Path) -> None:
    """Neither the encoder, which is learnt here, nor its columns nor the model know anything of it."""
    cutoff = "2024-06-28"

    def shuffle_the_future(rows: list[dict[str, str]]) -> None:
        future = [row for row in rows if row["event_time"] >= cutoff]
        random = np.random.default_rng(0)
        users = random.permutation([row["user_id"] for row in future])
        items = random.permutation([row["item_id"] for row in future])
        for row, user, item in zip(future, users, items, strict=True):
            row.update(user_id=user, item_id=item, event_type="buy" if random.random() < 0.6 else "view")

    other = rewritten(log, tmp_path / "other.csv", shuffle_the_future)
    found = []
    for number, source in enumerate((log, other)):
        # No minutes at all are one epoch.
        asked = (
            "--model",
            "fine_tuned",
            "--set",
            "epochs=1",
            "--cutoff",
            cutoff,
            "--encoder",
            "new",
            "--budget",
            0,
        )
        found.append(
            predictions(here("train", source, *PURCHASE, *asked, "--out", tmp_path / f"{number}").result)
        )
    one, two = found
    np.testing.assert_array_equal(one["id"], two["id"])
    assert (one["answer"] != two["answer"]).any()
    np.testing.assert_array_equal(one["fine_tuned"], two["fine_tuned"])


# What is refused


def test_an_encoder_that_has_seen_the_test_is_refused(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    asked = (*PURCHASE, "--model", "linear", "--encoder", encoder["bundle"], "--out", tmp_path / "x")
    refused("encoder_knows_test", "train", log, *asked, "--cutoff", "2024-05-01", exit_code=2)

    def few_items(rows: list[dict[str, str]]) -> None:
        rows[:] = [row for row in rows if row["item_id"] < "i012"]

    part = rewritten(log, tmp_path / "part.csv", few_items)
    refused("encoder_knows_test", "train", part, *asked, "--cutoff", "2024-05-01", exit_code=2)


def test_an_encoder_of_another_shop_may_know_anything_but_is_told(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    def rename(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["item_id"] = f"other {row['item_id']}"

    other = rewritten(log, tmp_path / "other.csv", rename)
    asked = (*PURCHASE, "--model", "linear", "--encoder", encoder["bundle"], "--cutoff", "2024-05-01")
    outcome = here("train", other, *asked, "--out", tmp_path / "project")
    assert outcome.result["metrics"]["test"]["n"] > 50
    assert "is taken to be of another shop" in " ".join(outcome.err.split())


def test_what_is_no_encoder_is_refused(bought: dict[str, Any], log: Path, tmp_path: Path) -> None:
    asked = ("train", log, *PURCHASE, "--model", "linear", "--out", tmp_path / "x", "--encoder")
    refused("not_an_encoder", *asked, bought["bundle"], exit_code=2)
    refused("not_a_bundle", *asked, log)
    refused("argument_encoder", *asked, tmp_path / "nothing.intent", exit_code=2)
    refused(
        "not_an_encoder", "pretrain", log, "--out", tmp_path / "x", "--encoder", bought["bundle"], exit_code=2
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("train", "{log}", "--question", "next_action", "--encoder", "{encoder}"), "encoder_not_for_question"),
        (("train", "{log}", "--question", "similar_items", "--encoder", "new"), "encoder_not_for_question"),
        (("train", "{log}", "--question", "purchase", "--model", "encoder"), "model_not_for_question"),
        (("train", "{log}", "--question", "purchase", "--model", "popular"), "model_not_for_question"),
        (("train", "{log}", "--question", "pretrain", "--model", "trees"), "model_not_for_question"),
        (("train", "{log}", "--question", "pretrain", "--model", "oracle"), "unknown_model"),
        (("pretrain", "{log}", "--set", "size=huge"), "bad_option"),
        (("pretrain", "{log}", "--set", "next=-1"), "bad_option"),
        (("pretrain", "{log}", "--set", "colour=red"), "unknown_option"),
        (("pretrain", "{log}", "--until", "soon"), "argument_date"),
        (("pretrain", "{log}", "--until", "1999-01-01"), "cutoff_outside"),
        (("pretrain", "{log}", "--until", "2031-01-01"), "cutoff_outside"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_before_anything_is_learnt(
    words: tuple[str, ...], code: str, encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    filled = [word.format(log=log, encoder=encoder["bundle"]) for word in words]
    refused(code, *filled, "--out", tmp_path / "x", exit_code=2)


def test_data_without_histories_are_refused(visits: Path, tmp_path: Path) -> None:
    refused("no_histories", "pretrain", visits, "--out", tmp_path / "x")
    asked = ("--question", "purchase", "--role", "label=bought", "--out", tmp_path / "x")
    refused("no_histories", "train", visits, *asked, "--encoder", "new")
    refused("no_histories", "train", visits, *asked, "--model", "fine_tuned")


def test_too_few_customers_are_refused(tmp_path: Path) -> None:
    few = made_tables.write(tmp_path / "few.csv", made_tables.shop_log(users=20))
    refused("too_few_histories", "pretrain", few, *TINY, "--out", tmp_path / "x")


def test_files_in_which_nothing_is_known_or_left_are_refused(
    encoder: dict[str, Any], log: Path, tmp_path: Path
) -> None:
    out = ("--out", tmp_path / "x.csv")
    refused("score_no_rows", "score", encoder["bundle"], log, *out, "--as-of", "2023-01-01")
    refused("encoder_nothing_to_judge", "evaluate", encoder["bundle"], log, "--as-of", "2024-09-09")

    def rename(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["item_id"] = f"other {row['item_id']}"

    other = rewritten(log, tmp_path / "other.csv", rename)
    refused("score_no_known_item", "score", encoder["bundle"], other, *out)


@pytest.mark.parametrize("which", ["encoder", "bought", "tuned"])
def test_none_of_them_has_a_form_in_onnx(
    which: str, encoder: dict[str, Any], bought: dict[str, Any], tuned: dict[str, Any], tmp_path: Path
) -> None:
    run, code = {
        "encoder": (encoder, "export_not_for_question"),
        "bought": (bought, "export_not_with_encoder"),
        "tuned": (tuned, "export_not_with_encoder"),
    }[which]
    refused(code, "export", run["bundle"], "--format", "onnx", "--out", tmp_path / "x.onnx", exit_code=1)
    assert not (tmp_path / "x.onnx").exists()


def test_the_lists_name_the_encoder_and_what_it_is_for() -> None:
    questions = {entry["name"]: entry for entry in here("questions").result["questions"]}
    assert "customers do" in questions["pretrain"]["summary"]
    models = {entry["name"]: entry for entry in here("models").result["models"]}
    assert models["encoder"]["questions"] == ["pretrain"]
    assert models["fine_tuned"]["questions"] == ["purchase", "churn"]
    assert models["tuned_items"]["questions"] == ["next_item"]
    assert all(entry["questions"] for entry in models.values())


# Without times


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What each customer had, in order and without times: mostly an item and the ones after it."""
    random = np.random.default_rng(0)
    file = tmp_path_factory.mktemp("lines") / "lines.txt"
    steps = [(random.integers(40) + np.arange(random.integers(5, 12))) % 40 for _ in range(200)]
    rows = [
        f"{user} {' '.join(f'{item + 1}' for item in items)}" for user, items in enumerate(steps, start=1)
    ]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def test_sequences_without_times_are_learnt_and_started_from(lines: Path, tmp_path: Path) -> None:
    made = pretrain(lines, tmp_path / "encoder", "--set", "epochs=6", "--set", "tokens=256")
    assert "without the last two of each" in made["protocol"]
    assert made["metrics"]["test"]["ndcg@10"] > made["baselines"]["popular"]["ndcg@10"]
    assert not any(name.startswith("roc_auc") for name in made["metrics"]["test"])
    columns = list(score(made["bundle"], lines, tmp_path / "columns.csv")[0])
    assert all(name.startswith("pattern of behaviour") for name in columns[1:])
    evaluated = here("evaluate", made["bundle"], lines).result
    assert evaluated["metrics"]["test"]["n"] == 200
    asked = (
        "--question",
        "next_item",
        "--model",
        "tuned_items",
        "--set",
        "epochs=1",
        "--encoder",
        made["bundle"],
    )
    found = here("train", lines, *asked, "--out", tmp_path / "items").result
    assert found["metrics"]["test"]["ndcg@10"] > found["baselines"]["popular"]["ndcg@10"]
    refused(
        "encoder_not_for_split",
        "train",
        lines,
        *asked,
        "--split",
        "group",
        "--out",
        tmp_path / "x",
        exit_code=2,
    )


def test_only_one_of_two_shops_knows_times(
    encoder: dict[str, Any], lines: Path, log: Path, tmp_path: Path
) -> None:
    asked = ("--encoder", encoder["bundle"], "--out", tmp_path / "x")
    refused("encoder_of_other_times", "pretrain", lines, *asked, exit_code=2)


# Killed, stopped, discarded


def begin(log: Path, project: Path, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("pretrain", log, *TINY, *words, "--out", project, "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(project: Path, kind: type[Event], process: subprocess.Popen[bytes]) -> Path:
    """Wait until the project's run has told such an event; returns the run."""
    until = time.monotonic() + 120
    run = project / "runs" / "0001-pretrain-encoder"
    while not any(isinstance(event, kind) for event in event_log.read(run)):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until
        time.sleep(0.02)
    return run


def ended(process: subprocess.Popen[bytes]) -> Outcome:
    out, err = process.communicate(timeout=100)
    return Outcome(process.returncode, out.decode(), err.decode())


def test_a_killed_pretraining_goes_on_and_ends_as_if_nothing_had_been(log: Path, tmp_path: Path) -> None:
    few = ("--set", "epochs=4")
    process = begin(log, tmp_path / "killed", *few)
    run = wait_for(tmp_path / "killed", Checkpoint, process)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert Run(run).state() == "interrupted"
    resumed = here("resume", run).result
    whole = pretrain(log, tmp_path / "whole", *few)
    assert resumed["metrics"] == whole["metrics"]
    one, two = (
        score(each["bundle"], log, tmp_path / f"{place}.csv") for place, each in enumerate((resumed, whole))
    )
    for ours, theirs in zip(one, two, strict=True):
        assert ours["user"] == theirs["user"]
        # Another process may add up in another order.
        values = [[float(value) for value in list(row.values())[1:]] for row in (ours, theirs)]
        np.testing.assert_allclose(values[0], values[1], atol=1e-3)


@needs_signals
def test_ctrl_c_keeps_the_encoder_as_it_is_then(log: Path, tmp_path: Path) -> None:
    process = begin(log, tmp_path / "project", "--set", "epochs=100000", "--set", "patience=100000")
    wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    found = ended(process).result
    assert Path(found["bundle"]).is_file()
    assert found["metrics"]["test"]["n"] > 50
    assert score(found["bundle"], log, tmp_path / "columns.csv")


@needs_signals
def test_a_second_ctrl_c_discards_the_encoder(log: Path, tmp_path: Path) -> None:
    process = begin(log, tmp_path / "project", "--set", "epochs=100000", "--set", "patience=100000")
    run = wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    wait_for(tmp_path / "project", Stopping, process)
    process.send_signal(signal.SIGINT)
    outcome = ended(process)
    if outcome.code == 0:  # it was kept before the second one came
        pytest.skip("the machine was quicker than the second Ctrl-C")
    assert (outcome.code, outcome.error["code"]) == (4, "cancelled")
    assert not Run(run).bundle_file.exists()
    assert json.loads((run / "job.json").read_text(encoding="utf-8"))
