"""The file that scores are written to: its formats, its place, and nothing in it that a spreadsheet would run."""

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas

from intent_desktop.data import store
from intent_desktop.engine.score_headings import headings
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

FORMATS = (".csv", ".parquet", ".xlsx")
MOST_EXCEL_ROWS = 1_048_575


def check_format(out: Path, rows: int = 0) -> None:
    """Refuse an ending that is no format, and more rows than the format holds."""
    suffix = out.suffix.lower()
    if suffix not in FORMATS:
        raise Problem("score_format", file=str(out), formats=list(FORMATS))
    if suffix == ".xlsx" and rows > MOST_EXCEL_ROWS:
        raise Problem("score_too_many_for_excel", file=str(out), rows=rows, most=MOST_EXCEL_ROWS)


def save(scores: Path, out: Path, watch: Watch, most: int | None = None) -> dict[str, Any]:
    """Write scores that are kept as Parquet to another file, atomically; `{"out", "rows"}`. `most`: only so many with the best
    ranks, best first.

    Problem: `no_such_file`, `score_format`, `score_too_many_for_excel`, `score_exists`, `score_not_writable`.
    """
    check_format(out)
    if not scores.is_file():
        raise Problem("no_such_file", file=str(scores))
    check_place(out, [scores])
    with store.connect(scores.parent) as connection:
        found = connection.execute(f"SELECT count(*) FROM {store.parquet(scores)}").fetchone()
        assert found is not None
        check_format(out, found[0] if most is None else min(most, found[0]))
        watch.progress("write", 0, 1)
        best = "" if most is None else f" WHERE rank <= {int(most)} ORDER BY rank"
        frame = connection.execute(f"SELECT * FROM {store.parquet(scores)}{best}").df()
    watch.check()
    write(frame, out)
    watch.progress("write", 1, 1)
    return {"out": str(out), "rows": len(frame)}


def write(frame: pandas.DataFrame, out: Path) -> None:
    """Write the scores in the format of the file's ending; a spreadsheet shall not run what a cell holds.

    A workbook is for people and has the headings that the window shows; the others are for programs and keep the columns' names.
    """
    suffix = out.suffix.lower()
    if suffix != ".parquet":
        for name in frame.columns:
            if frame[name].dtype == object or str(frame[name].dtype).startswith("str"):
                # Each text is looked at once: a million answers are only "yes" and "no".
                places, texts = pandas.factorize(frame[name], use_na_sentinel=False)
                frame[name] = np.array([_harmless(text) for text in texts], dtype=object)[places]
        names = list(frame.columns) if suffix == ".csv" else headings(list(frame.columns))
        frame.columns = [_harmless(name) for name in names]
    with _telling(out), store.replacing(out) as temporary:
        if suffix == ".xlsx":
            frame.to_excel(temporary, index=False, engine="openpyxl")
            return
        with store.connect(out.parent) as connection:
            connection.register("scores", frame)
            form = "(FORMAT parquet)" if suffix == ".parquet" else "(FORMAT csv, HEADER)"
            connection.execute(f"COPY scores TO {store.literal(str(temporary))} {form}")


def check_place(out: Path, made_from: Sequence[Path]) -> None:
    """Find out before the work whether scores can be written to a place, and whether it is one of their sources."""
    with _telling(out):
        if out.exists() and any(file.exists() and out.samefile(file) for file in made_from):
            raise Problem("score_exists", file=str(out))
        if out.is_dir():
            raise IsADirectoryError
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out.parent):
            pass


@contextlib.contextmanager
def _telling(out: Path) -> Iterator[None]:
    """Turn what the system says against writing there into a declared problem."""
    try:
        yield
    except (PermissionError, IsADirectoryError, NotADirectoryError, FileExistsError) as error:
        raise Problem("score_not_writable", file=str(out)) from error


def _harmless(value: Any) -> Any:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value
