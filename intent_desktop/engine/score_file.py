"""The file that scores are written to: its formats, its place, and nothing in it that a spreadsheet would run."""

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pandas
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter

from intent_desktop.data import store
from intent_desktop.engine.score_about import About
from intent_desktop.engine.score_headings import headings
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem

FORMATS = (".csv", ".parquet", ".xlsx")
MOST_EXCEL_ROWS = 1_048_575
_ABOUT = "about"
_NUMBER_FORMATS = {
    "probability": "0.0%",
    "expected: ": "0.0%",
    "expected next: ": "0.0%",
    "expected_value": "#,##0.00",
    "rating": "0.00",
}
"""How a workbook shows the numbers of a column, by what its name begins with; they keep all of their digits."""
_MOST_OF_A_NAME = 31
_MEASURED_ROWS = 200
_WIDEST = 60


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
        kept = connection.execute(
            f"SELECT decode(value) FROM parquet_kv_metadata({store.literal(str(scores))}) WHERE decode(key) = '{_ABOUT}'"
        ).fetchone()
    watch.check()
    write(frame, out, msgspec.json.decode(kept[0], type=list[tuple[str, str]]) if kept else [])
    watch.progress("write", 1, 1)
    return {"out": str(out), "rows": len(frame)}


def write(frame: pandas.DataFrame, out: Path, about: About) -> None:
    """Write the scores in the format of the file's ending; a spreadsheet shall not run what a cell holds.

    A workbook is for people: it has the headings that the window shows, and `about` on a second sheet. The others are for programs
    and keep the columns' names; Parquet carries `about` along, so that a workbook can be made of it later.
    """
    suffix, columns = out.suffix.lower(), list(frame.columns)
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
            _write_workbook(frame, columns, temporary, about)
            return
        with store.connect(out.parent) as connection:
            connection.register("scores", frame)
            told = store.literal(msgspec.json.encode(about).decode())
            form = f"(FORMAT parquet, KV_METADATA {{{_ABOUT}: {told}}})"
            if suffix == ".csv":
                form = "(FORMAT csv, HEADER)"
            connection.execute(f"COPY scores TO {store.literal(str(temporary))} {form}")


def _write_workbook(frame: pandas.DataFrame, columns: Sequence[str], file: Path, about: About) -> None:
    """`columns` are those of the frame as programs call them."""
    names = [Note(code).text()[:_MOST_OF_A_NAME] for code in ("score_sheet", "score_sheet_about")]
    with pandas.ExcelWriter(file, engine="openpyxl") as writer:
        frame.to_excel(writer, sheet_name=names[0], index=False)
        told = pandas.DataFrame([[_harmless(said) for said in line] for line in about])
        told.to_excel(writer, sheet_name=names[1], index=False, header=False)
        scores, beside = (writer.sheets[name] for name in names)
        scores.freeze_panes = "A2"
        scores.auto_filter.ref = scores.dimensions
        for place, name in enumerate(columns, start=1):
            texts = [str(frame.columns[place - 1]), *frame.iloc[:_MEASURED_ROWS, place - 1].astype(str)]
            form = next((form for begin, form in _NUMBER_FORMATS.items() if name.startswith(begin)), "")
            # A number takes the few digits of its form; above it, the sign of the filter needs room as well.
            widest = len(texts[0]) + 3 if form else max(len(texts[0]) + 3, *map(len, texts))
            scores.column_dimensions[get_column_letter(place)].width = min(max(widest, 8), _WIDEST)
            if form:
                for cell in scores[get_column_letter(place)][1:]:
                    cell.number_format = form
        beside.column_dimensions["A"].width, beside.column_dimensions["B"].width = 32, 110
        for row in beside.iter_rows():
            for cell in row:
                cell.alignment = Alignment(wrap_text=True, vertical="top")


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
