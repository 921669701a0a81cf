"""What the tests of encoders look at: a log, an encoder learnt from it, and two trainings that start from that."""

from pathlib import Path
from typing import Any

import made_tables
import pytest
from invocation import here
from pretrained import PURCHASE, pretrain


@pytest.fixture(scope="session")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log of a small shop over 240 days from the beginning of 2024."""
    return made_tables.write(tmp_path_factory.mktemp("log") / "events.csv", made_tables.shop_log(users=160))


@pytest.fixture(scope="session")
def encoder(log: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `pretrain --json` printed."""
    return pretrain(log, tmp_path_factory.mktemp("encoder") / "project")


@pytest.fixture(scope="session")
def bought(log: Path, encoder: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of a linear model that starts from the encoder."""
    out = tmp_path_factory.mktemp("bought") / "project"
    return here(
        "train", log, *PURCHASE, "--model", "linear", "--encoder", encoder["bundle"], "--out", out
    ).result


@pytest.fixture(scope="session")
def tuned(log: Path, encoder: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `train --json` printed of the tuned encoder."""
    out = tmp_path_factory.mktemp("tuned") / "project"
    return here(
        "train", log, *PURCHASE, "--model", "fine_tuned", "--set", "epochs=2", "--encoder", encoder["bundle"], "--out", out,
    ).result  # fmt: skip
