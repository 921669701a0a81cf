"""What the window needs of the engine loads no heavy library: those are for the children."""

import subprocess
import sys

import pytest

HEAVY = {"torch", "pandas", "sklearn", "lightgbm", "duckdb", "scipy"}


@pytest.mark.parametrize("module", ["jobs", "supervisor", "projects", "runs", "runner", "child"])
def test_supervising_and_projects_load_no_heavy_library(module: str) -> None:
    program = f"import sys, intent_desktop.engine.{module}; sys.stdout.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not HEAVY & set(run.stdout.split())
