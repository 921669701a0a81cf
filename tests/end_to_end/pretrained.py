"""What the tests of encoders do in the same way."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from invocation import here, rows_of

from intent_desktop.data import store

TINY = ("--set", "size=small", "--set", "length=12", "--set", "epochs=2", "--set", "learning_rate=0.003")
PURCHASE = ("--question", "purchase", "--set", "cutoffs=2")


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
