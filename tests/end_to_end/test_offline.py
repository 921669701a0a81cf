"""The whole way from a file to scores where there is no network at all."""

from pathlib import Path

import privileges
from invocation import apart


def test_training_evaluating_and_scoring_need_no_network(visits: Path, tmp_path: Path) -> None:
    alone = privileges.apart_from("--net")
    asked = ("--question", "purchase", "--role", "label=bought", "--set", "rounds=50", "--model", "trees")
    trained = apart("train", visits, *asked, "--out", tmp_path / "project", before=alone)
    bundle = trained.result["bundle"]
    assert apart("evaluate", bundle, visits, before=alone).code == 0
    scored = apart("score", bundle, visits, "--out", tmp_path / "scores.xlsx", before=alone)
    assert scored.result["rows"] == 600
