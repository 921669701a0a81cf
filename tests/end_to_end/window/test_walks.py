"""A few of the random walks (`python -m tests.walks` takes all of them)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.timeout(600)
def test_whoever_clicks_and_types_at_random_meets_no_error_and_no_standstill() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    walks = subprocess.run(
        # Other tests run beside it: waiting for them is no standstill, a second of work still is.
        [sys.executable, "-m", "tests.walks", "--seeds", "200", "204", "--still", "5"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert walks.returncode == 0, walks.stdout + walks.stderr
    assert "5 walks, 0 failed" in walks.stdout
