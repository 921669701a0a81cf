"""Encoders of sequences that no times are known of."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from invocation import here, refused, score
from pretrained import pretrain


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
