"""The two research forms of histories: lines of `user item item ...`, and lines of `item item ... <TAB> next item`."""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from intent_desktop.data import store
from intent_desktop.data.queries import interruptible
from intent_desktop.data.reading.staging import Part, copy, lines_of
from intent_desktop.events import Watch


def stage_lines(connection: duckdb.DuckDBPyConnection, text: Path, part: Part, watch: Watch) -> None:
    """Stage a UTF-8 text of histories: a row a line, its identifiers as a list."""
    cut = "string_split_regex(trim(line), '[ \\t]+')"
    query = f"SELECT {cut} AS tokens FROM {lines_of(text)} WHERE trim(line) <> ''"
    part.rows = copy(connection, query, part.path, watch)


def write_sequences(
    connection: duckdb.DuckDBPyConnection, parts: Sequence[Part], target: Path, watch: Watch
) -> tuple[str, int]:
    """Write staged histories as rows of user or session, item and position (from 1).

    A first identifier that never returns names the user; otherwise lines are sessions, numbered from 1.
    Gives "user" or "session", and the number of rows.
    """
    lines = (
        f"read_parquet([{', '.join(store.literal(store.without_globs(str(part.path))) for part in parts)}])"
    )
    whose = "session"
    if parts[0].form == "histories":
        with interruptible(connection, watch):
            unique = connection.execute(
                f"SELECT count(DISTINCT tokens[1]) = count(*) FROM {lines}"
            ).fetchone()
        whose = "user" if unique and unique[0] else "session"
    if whose == "user":
        histories = f"SELECT tokens[1] AS owner, tokens[2:] AS items FROM {lines}"
    else:
        histories = f"SELECT CAST(row_number() OVER () AS VARCHAR) AS owner, tokens AS items FROM {lines}"
    rows = copy(
        connection,
        f"SELECT owner AS {store.quote(whose)}, unnest(items) AS item, unnest(range(1, len(items) + 1)) AS position "
        f"FROM ({histories})",
        target,
        watch,
        "saving",
    )
    return whose, rows
