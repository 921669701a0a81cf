"""Excel and OpenDocument workbooks, written out as separated text so that they are read like every other file."""

import csv
import datetime
from pathlib import Path
from typing import Any

from intent_desktop.data.dataset import Finding
from intent_desktop.data.reading.staging import finding
from intent_desktop.events import Watch
from intent_desktop.messages import Problem


def write_text(workbook: Path, target: Path, watch: Watch) -> list[Finding]:
    """Write the first sheet that holds anything as CSV; findings where there are more sheets.

    Raises Problem for protected and damaged workbooks and for those without a value.
    """
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_path(workbook)
        filled = None
        others = []
        for name in book.sheet_names:
            watch.check()
            if filled is None:
                rows = book.get_sheet_by_name(name).to_python(skip_empty_area=True)
                if any(cell != "" for row in rows for cell in row):
                    filled = name
                    table = rows
            else:
                others.append(name)
    except python_calamine.PasswordError as error:
        raise Problem("protected_file", file=str(workbook)) from error
    except (python_calamine.CalamineError, ValueError) as error:
        raise Problem("damaged_file", file=str(workbook)) from error
    if filled is None:
        raise Problem("empty_file", file=str(workbook))
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        for number, row in enumerate(table):
            if number % 10_000 == 0:
                watch.check()
                watch.progress("reading", number, len(table))
            if any(cell != "" for cell in row):
                writer.writerow([_text(cell) for cell in row])
    if not others:
        return []
    return [finding("sheets_skipped", "note", file=str(workbook), value=filled, sheets=others)]


def _text(cell: Any) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, (datetime.datetime, datetime.date)):
        return cell.isoformat(" ") if isinstance(cell, datetime.datetime) else cell.isoformat()
    return str(cell)
