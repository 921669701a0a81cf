"""What the end-to-end tests share: modules beside them, and trainings that many tests look at."""

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import made_tables
from invocation import here


@pytest.fixture(scope="session")
def visits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of 600 visits: who, how long, how many pages, on what, and whether they bought."""
    return made_tables.write(tmp_path_factory.mktemp("visits") / "visits.csv", made_tables.visits())


@pytest.fixture(scope="session")
def visits_run(visits: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the trees learnt from the visits."""
    out = tmp_path_factory.mktemp("visits project")
    asked = ("--question", "purchase", "--role", "label=bought", "--model", "trees", "--set", "rounds=60")
    return here("train", visits, *asked, "--out", out / "project").result


@pytest.fixture(scope="session")
def shop_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log of a small shop over 240 days."""
    return made_tables.write(tmp_path_factory.mktemp("shop") / "events.csv", made_tables.shop_log())


@pytest.fixture(scope="session")
def shop_run(shop_log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the linear model for the log of the shop."""
    out = tmp_path_factory.mktemp("shop project")
    return here(
        "train", shop_log, "--question", "purchase", "--model", "linear", "--out", out / "project"
    ).result
