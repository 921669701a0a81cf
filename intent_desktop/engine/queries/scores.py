"""What the first so many rows of a file of scores come to."""

from pathlib import Path
from typing import Any

from intent_desktop.data import store
from intent_desktop.engine.queries.kept_database import database

ADDED_UP = ("probability", "expected_value")
"""Columns whose sum is what to expect: how many say yes, how much they spend."""
SILENT = ("days_since_last_purchase", "days_since_last_action")
"""Columns that say how many days a customer has been silent."""
RECENT_DAYS = 14


def first_scores(path: str, most: int) -> dict[str, Any]:
    """Of the `most` rows with the best ranks: `rows`, `column` (see ADDED_UP, else None), its `least` value and its `sum`.

    `recent`: how many of them did it within the last RECENT_DAYS (`recent_days`), by the column `silent` (see SILENT); None without one.
    """
    file = Path(path)
    with database.cursor(file) as connection:
        source = store.parquet(file)
        names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()]
        column = next((name for name in ADDED_UP if name in names), None)
        value = store.quote(column) if column is not None else "NULL::DOUBLE"
        silent = next((name for name in SILENT if name in names), None)
        recent = f"count(*) FILTER ({store.quote(silent)} <= {RECENT_DAYS})" if silent else "NULL"
        found = connection.execute(
            f"SELECT count(*), min({value}), sum({value}), {recent} FROM {source} WHERE rank <= ?", [most]
        ).fetchone()
    assert found is not None
    return {
        "rows": found[0],
        "column": column,
        "least": found[1],
        "sum": found[2],
        "silent": silent,
        "recent": found[3],
        "recent_days": RECENT_DAYS,
    }
