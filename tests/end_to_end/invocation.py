"""The program as a person at the terminal meets it: words in, an exit code and printed text out."""

import contextlib
import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from intent_desktop.cli import main


class Outcome(NamedTuple):
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        assert self.out.count("\n") == 1, self.out + self.err
        document = json.loads(self.out, parse_constant=_refuse)
        assert isinstance(document, dict)
        return document

    @property
    def result(self) -> dict[str, Any]:
        """The JSON object of a command that succeeded."""
        assert self.code == 0, self.out + self.err
        return self.document

    @property
    def error(self) -> dict[str, Any]:
        """The JSON object of a command that failed, in which nothing looks like a programmer's words."""
        assert self.code != 0, self.out
        assert self.document.keys() == {"error"}, self.document
        error: dict[str, Any] = self.document["error"]
        assert error.keys() == {"code", "message", "file", "row", "column", "value"}
        assert "Traceback" not in self.out + self.err
        assert error["message"]
        assert "{" not in error["message"]
        return error


def here(*words: object, json: bool = True) -> Outcome:
    """Run a command in this process; with `--json` unless told otherwise."""
    # The program writes bytes below the text layer, so both layers are needed.
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([*map(str, words), *(["--json"] if json else [])])
    return Outcome(code, _written(out), _written(err))


def apart(
    *words: object,
    json: bool = True,
    before: Sequence[str] = (),
    environment: Mapping[str, str] = {},
    folder: Path | None = None,
) -> Outcome:
    """Run a command in a process of its own, as from a shell; `before` are words that start it in a special way."""
    done = subprocess.run(
        [*before, *command(*words), *(["--json"] if json else [])],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=os.environ | environment,
        timeout=600,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def train_visits(table: Path, out: Path, *words: object) -> dict[str, Any]:
    """Train the linear model on a table of visits; what it printed."""
    asked = ("--question", "purchase", "--role", "label=bought", "--model", "linear")
    return here("train", table, *asked, "--out", out, *words).result


def score(bundle: object, source: object, out: Path, *words: object) -> list[dict[str, str]]:
    """Score a file to a CSV file and read it again."""
    outcome = here("score", bundle, source, "--out", out, *words)
    assert outcome.code == 0, outcome.out
    return rows_of(out)


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, by column name."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def refused(code: str, *words: object, exit_code: int = 3) -> dict[str, Any]:
    """The error of a command that is refused for that reason."""
    outcome = here(*words)
    assert outcome.error["code"] == code, outcome.out
    assert outcome.code == exit_code
    told = " ".join(outcome.err.split())
    assert " ".join(outcome.error["message"].split()) in told
    return outcome.error


def command(*words: object) -> list[str]:
    """The words that start the program from a shell."""
    return [sys.executable, "-m", "intent_desktop", *map(str, words)]


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")
