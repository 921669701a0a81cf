"""JSON as rows: an object a line, or an array of objects. Every key of every object becomes a column."""

from pathlib import Path

import duckdb

from intent_desktop.data import store
from intent_desktop.data.queries import interruptible
from intent_desktop.data.reading.staging import Part, check_width, copy, finding, named
from intent_desktop.data.reading.text_format import Layout
from intent_desktop.events import Watch
from intent_desktop.messages import Problem

_MOST_SET_ASIDE = 0.01
_MOST_OBJECT_BYTES = 64_000_000


def stage_json(
    connection: duckdb.DuckDBPyConnection, text: Path, layout: Layout, part: Part, watch: Watch
) -> None:
    """Stage the objects of a UTF-8 text; what is nested in them stays as JSON text.

    Lines that are no object are set aside, and told. Raises Problem where they are more than one in a hundred,
    or where an array is not sound.
    """
    form = "array" if layout == "json array" else "newline_delimited"
    source = (
        f"read_json_objects({store.literal(store.without_globs(str(text)))}, format = '{form}', compression = 'none', "
        f"maximum_object_size = {_MOST_OBJECT_BYTES}, ignore_errors = {str(form != 'array').lower()})"
    )
    try:
        keys = _keys(connection, source, part, watch)
        check_width(len(keys), part.file)
        part.names, part.findings = named(keys, part.file)
        paths = ", ".join(store.literal(_pointer(key)) for key in keys)
        selected = ", ".join(f"cells[{position}] AS c{position - 1}" for position in range(1, len(keys) + 1))
        objects = f"SELECT json_extract_string(json, [{paths}]) AS cells FROM {source} WHERE json_type(json) = 'OBJECT'"
        part.rows = copy(connection, f"SELECT {selected} FROM ({objects})", part.path, watch)
    except duckdb.InvalidInputException as error:
        raise Problem("damaged_file", file=part.file) from error


def _keys(connection: duckdb.DuckDBPyConnection, source: str, part: Part, watch: Watch) -> list[str]:
    """The keys of all objects, in the order in which they first stand in the text."""
    with interruptible(connection, watch):
        total, objects, first = connection.execute(
            "SELECT count(*), count_if(kind = 'OBJECT'), min(row) FILTER (kind IS DISTINCT FROM 'OBJECT') FROM "
            f"(SELECT json_type(json) AS kind, row_number() OVER () AS row FROM {source})"
        ).fetchone() or (0, 0, None)
        if total - objects > _MOST_SET_ASIDE * total or not objects:
            raise Problem("broken_rows_many", file=part.file, rows=total - objects, total=total, row=first)
        if total > objects:
            part.findings.append(
                finding("ragged_rows", "warning", total - objects, file=part.file, row=first)
            )
        rows = connection.execute(
            "SELECT key FROM (SELECT unnest(keys) AS key, unnest(range(len(keys))) AS place, row FROM "
            f"(SELECT json_keys(json) AS keys, row_number() OVER () AS row FROM {source}))"
            " GROUP BY key ORDER BY min(row * 100000 + place)"
        ).fetchall()
    return [row[0] for row in rows]


def _pointer(key: str) -> str:
    return "/" + key.replace("~", "~0").replace("/", "~1")
