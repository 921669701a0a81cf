"""What a finished training tells in the terminal."""

import io

import pytest
from rich.console import Console

from intent_desktop.cli import words


@pytest.mark.parametrize("compared", ["refresh", "scratch"])
def test_what_encoders_were_compared_by_is_told(compared: str) -> None:
    out = io.StringIO()
    result = {
        "model": "encoder",
        "headline": "ndcg@10",
        "metrics": {"test": {"ndcg@10": 0.2}},
        "models": [{"model": "encoder", "metrics": {"ndcg@10": 0.2}}],
        "baselines": {},
        "protocol": "Judged once.",
        "findings": [],
        "bundle": "model.intent",
        "report": "report.html",
        compared: {"sentences": ["Going on took 19 s.", "It is better than before."]},
    }
    words.training(result, Console(file=out, width=200))
    assert "Going on took 19 s.\nIt is better than before.\n" in out.getvalue()
