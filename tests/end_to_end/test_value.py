"""Spending from the terminal: trained, judged, compared, scored with reasons; what it cannot do is refused in words."""

from pathlib import Path
from typing import Any

import made_tables
import msgspec
import pandas
import pytest
from invocation import here, refused, score

from intent_desktop.evaluation.blocks import AnyBlock, Curve, Sentence

ASKED = ("--question", "value", "--horizon", "60", "--set", "cutoffs=2")


@pytest.fixture(scope="module")
def run(shop_log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    out = tmp_path_factory.mktemp("value project") / "project"
    return here("train", shop_log, *ASKED, "--out", out).result


@pytest.fixture(scope="module")
def readable(run: dict[str, Any], shop_log: Path) -> dict[str, Any]:
    """A run of the model whose every answer has its reasons, beside the other."""
    project = Path(run["run"]).parents[1]
    return here("train", shop_log, *ASKED, "--model", "linear_value", "--out", project).result


def test_training_tells_figures_beside_the_baselines(run: dict[str, Any]) -> None:
    test = run["metrics"]["test"]
    assert run["headline"] == "gini"
    assert not run["lower_is_better"]
    assert test["gini"] > 0.25
    assert test["gini_ci"][0] < test["gini"] < test["gini_ci"][1]
    assert {entry["model"] for entry in run["models"]} >= {"linear_value", "trees_value", "bg_nbd"}
    assert run["baselines"]["mean_value"]["gini"] == pytest.approx(0, abs=1e-9)
    assert test["mae"] < run["baselines"]["mean_value"]["mae"]
    assert 0.6 < test["total_ratio"] < 1.6
    assert "less returns" in run["protocol"]
    assert sum(run["weights"].values()) == pytest.approx(1)


def test_the_report_says_whom_to_care_for_and_whether_amounts_come_true(run: dict[str, Any]) -> None:
    told = msgspec.json.decode((Path(run["run"]) / "report.json").read_bytes(), type=list[AnyBlock])
    sentences = [block.text for block in told if isinstance(block, Sentence)]
    assert any("of whom most was expected brought" in text for text in sentences)
    assert any("had been expected" in text for text in sentences)
    assert any("ranks customers better" in text for text in sentences)
    curves = {block.title: block for block in told if isinstance(block, Curve)}
    money = curves["How much money comes from whom"]
    best = next(line for line in money.lines if line.name == "At best")
    ours = money.lines[0]
    assert all(
        high is not None and value is not None and value <= high + 1e-9
        for value, high in zip(ours.y, best.y, strict=True)
    )
    assert len(curves["Can the amounts be taken at their word?"].lines) == 2


def test_scores_are_amounts_with_ranks_and_reasons(
    readable: dict[str, Any], shop_log: Path, tmp_path: Path
) -> None:
    rows = score(readable["bundle"], shop_log, tmp_path / "scores.csv", "--why", "all")
    assert list(rows[0]) == ["user", "expected_value", "rank", "tenth", "why_1", "why_2", "why_3"]
    ranked = sorted(rows, key=lambda row: int(row["rank"]))
    amounts = [float(row["expected_value"]) for row in ranked]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[-1] >= 0
    assert [int(row["tenth"]) for row in ranked] == sorted(int(row["tenth"]) for row in ranked)
    assert {row["tenth"] for row in rows} == {str(number) for number in range(1, 11)}
    assert all(row["why_1"] for row in rows)


def test_a_customer_s_amount_does_not_depend_on_who_else_is_scored(
    run: dict[str, Any], shop_log: Path, tmp_path: Path
) -> None:
    everybody = score(run["bundle"], shop_log, tmp_path / "all.csv")
    log = pandas.read_csv(shop_log)
    last = log[log["event_time"] == log["event_time"].max()]["user_id"].iloc[0]
    some = log[log["user_id"].isin([last, "u0001", "u0002"])]
    some.to_csv(tmp_path / "some.csv", index=False)
    few = score(run["bundle"], tmp_path / "some.csv", tmp_path / "few.csv")
    known = {row["user"]: row["expected_value"] for row in everybody}
    assert {row["user"]: row["expected_value"] for row in few} == {
        row["user"]: known[row["user"]] for row in few
    }


def test_a_bundle_is_judged_again_on_a_file_of_another_shop(readable: dict[str, Any], tmp_path: Path) -> None:
    other = made_tables.write(tmp_path / "other.csv", made_tables.shop_log(seed=3))
    found = here("evaluate", readable["bundle"], other).result
    assert found["headline"] == "gini"
    assert found["metrics"]["test"]["gini"] > 0.2
    assert "in the 60 days after it, less returns" in found["protocol"]
    words = here("evaluate", readable["bundle"], other, json=False)
    assert "Gini" in words.out


def test_runs_are_compared_by_how_they_rank(run: dict[str, Any], readable: dict[str, Any]) -> None:
    found = here("compare", run["run"], readable["run"]).result
    assert found["headline"] == "gini"
    low, high = found["leads"][0]["gini_ci"]
    assert low < high
    figures = [entry["metrics"]["test"]["gini"] for entry in found["runs"]]
    assert figures == sorted(figures, reverse=True)


def test_what_it_cannot_do_is_refused_in_words(
    run: dict[str, Any], shop_log: Path, visits: Path, tmp_path: Path
) -> None:
    refused(
        "export_not_for_question",
        "export",
        run["bundle"],
        "--format",
        "onnx",
        "--out",
        tmp_path / "m.onnx",
        exit_code=2,
    )
    refused("lacks_log_of_purchases", "train", visits, "--question", "value", "--out", tmp_path / "p")
    refused(
        "model_not_for_question", "train", shop_log, "--question", "value", "--model", "linear",
        "--out", tmp_path / "p", exit_code=2,
    )  # fmt: skip
    bare = pandas.read_csv(shop_log).drop(columns="price")
    bare.to_csv(tmp_path / "bare.csv", index=False)
    refused("lacks_money", "train", tmp_path / "bare.csv", "--question", "value", "--out", tmp_path / "p")


def test_the_question_says_what_it_needs(shop_log: Path, visits: Path) -> None:
    assert "value" in {entry["name"] for entry in here("questions").result["questions"]}
    inspected = here("inspect", shop_log).result
    offer = next((entry for entry in inspected.get("questions", []) if entry["name"] == "value"), None)
    if offer is not None:
        assert offer["possible"]
        assert offer["models"] == ["linear_value", "trees_value", "bg_nbd"]
