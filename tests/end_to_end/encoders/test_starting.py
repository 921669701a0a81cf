"""Trainings from the terminal that start from an encoder, and which encoders are refused."""

import shutil
from pathlib import Path
from typing import Any

import made_tables
import numpy as np
import pytest
from invocation import here, refused, score
from pretrained import PURCHASE, TINY, predictions, rewritten


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


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        (
            (*PURCHASE, "--model", "linear"),
            ("With an encoder learnt from scratch", "Lead over from scratch"),
        ),
        (
            ("--question", "next_action", "--horizon", 7, "--model", "action_trees", "--set", "rounds=20"),
            ("With an encoder learnt from scratch", "What the encoder brings"),
        ),
        (
            ("--question", "next_item", "--split", "time", "--model", "tuned_items", "--set", "epochs=1"),
            ("Carried over and from scratch", "An encoder learnt from scratch"),
        ),
    ],
    ids=["purchase", "next_action", "next_item"],
)
def test_an_encoder_of_another_shop_is_compared_with_one_learnt_from_scratch(
    words: tuple[object, ...],
    titles: tuple[str, ...],
    log: Path,
    encoder: dict[str, Any],
    tmp_path: Path,
) -> None:
    def rename(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["item_id"] = f"other {row['item_id']}"

    other = rewritten(log, tmp_path / "other.csv", rename)
    asked = (*words, "--encoder", encoder["bundle"], "--compare-scratch", "--out", tmp_path / "project")
    report = Path(here("train", other, *asked).result["report"]).read_text(encoding="utf-8")
    for title in titles:
        assert title in report, title


def test_from_scratch_is_compared_with_an_encoder_that_is_given_alone(log: Path, tmp_path: Path) -> None:
    for encoder in ((), ("--encoder", "new")):
        asked = (*encoder, "--compare-scratch", "--out", tmp_path / "x")
        refused("nothing_beside_scratch", "train", log, *PURCHASE, *asked, exit_code=2)
    refused(
        "nothing_beside_scratch", "pretrain", log, "--compare-scratch", "--out", tmp_path / "x", exit_code=2
    )


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
        (("train", "{log}", "--question", "rating", "--encoder", "{encoder}"), "encoder_not_for_question"),
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
    refused(code, "export", run["bundle"], "--format", "onnx", "--out", tmp_path / "x.onnx", exit_code=2)
    assert not (tmp_path / "x.onnx").exists()


def test_the_lists_name_the_encoder_and_what_it_is_for() -> None:
    questions = {entry["name"]: entry for entry in here("questions").result["questions"]}
    assert "customers do" in questions["pretrain"]["summary"]
    models = {entry["name"]: entry for entry in here("models").result["models"]}
    assert models["encoder"]["questions"] == ["pretrain"]
    assert models["fine_tuned"]["questions"] == ["purchase", "churn"]
    assert models["tuned_items"]["questions"] == ["next_item"]
    assert all(entry["questions"] for entry in models.values())
