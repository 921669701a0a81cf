"""What became of earlier recommendations: which were shown, clicked and bought, as actions to learn from.

A click is taken for a view of the item and a purchase for a purchase, at the moment the file gives or else after everything
the customer did. What was shown and left alone is no action; it only counts in what is told.
"""

from collections.abc import Sequence
from pathlib import Path

import duckdb
import msgspec

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset, Relation
from intent_desktop.data.queries import interruptible
from intent_desktop.data.roles import understand
from intent_desktop.data.store import literal, parquet, quote
from intent_desktop.events import Watch
from intent_desktop.messages import Problem, listed

_OUTCOMES = {
    "shown": ("shown", "impression", "impressions", "displayed", "展示", "曝光"),
    "clicked": ("clicked", "click", "clicks", "viewed", "点击"),
    "bought": ("bought", "purchased", "purchase", "购买", "成交"),
}
_YES = ("true", "t", "yes", "y", "是", "ja", "x")


def fold(dataset: Dataset, relation: Relation, folder: Path, watch: Watch) -> Dataset:
    """The dataset with what the feedback in `relation` tells, below `folder`; says how many were shown, clicked and bought.

    Raises Problem where the file does not say who, which item, or what became of it.
    """
    names = [Path(file.path).name for file in relation.files]
    owner = "user" if dataset.has("user") else "session"
    understanding = understand(relation)
    found = {role: understanding.first(role) for role in (owner, "item", "time")}
    lower = {column.name.strip().lower(): column.name for column in relation.columns}
    outcomes = {
        outcome: next((lower[name] for name in known if name in lower), None)
        for outcome, known in _OUTCOMES.items()
    }
    missing = [role for role in (owner, "item") if found[role] is None]
    if outcomes["clicked"] is None and outcomes["bought"] is None:
        missing.append("clicked / bought")
    if missing:
        raise Problem("feedback_lacks", file=listed(names), column=listed(missing))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / dataset.path.name
    with store.connect(dataset.path.parent, relation.path.parent, folder) as connection:
        _read(connection, relation, found, outcomes, owner)
        counts = connection.execute(
            "SELECT count(*) FILTER (shown OR clicked OR bought), count(*) FILTER (clicked OR bought),"
            " count(*) FILTER (bought) FROM told"
        ).fetchone()
        assert counts is not None
        shown, clicked, bought = counts
        if not clicked:
            raise Problem("feedback_without_clicks", file=listed(names), rows=shown)
        strange = connection.execute(
            "SELECT count(DISTINCT item), min(item) FROM told WHERE (clicked OR bought)"
            f" AND item NOT IN (SELECT item FROM {parquet(dataset.path)} WHERE item IS NOT NULL)"
        ).fetchone()
        with store.replacing(path) as temporary, interruptible(connection, watch, "feedback"):
            query = _joined(connection, dataset, owner)
            target = literal(str(temporary))
            written = connection.execute(f"COPY ({query}) TO {target} (FORMAT parquet)").fetchone()
    if strange is not None and strange[0]:
        watch.notice("feedback_new_items", file=listed(names), count=strange[0], value=strange[1])
    watch.notice(
        "feedback_folded",
        rows=shown,
        clicked=clicked,
        bought=bought,
        share=clicked / shown,
        file=listed(names),
    )
    return msgspec.structs.replace(
        dataset,
        path=path,
        rows=int(written[0]) if written else 0,
        fingerprint=store.fingerprint([dataset.fingerprint, *(file.sha256 for file in relation.files)]),
        sources=[*dataset.sources, *(file.sha256 for file in relation.files)],
    )


def _read(
    connection: duckdb.DuckDBPyConnection,
    relation: Relation,
    found: dict[str, str | None],
    outcomes: dict[str, str | None],
    owner: str,
) -> None:
    """Table `told`: who, item, time (NULL where not told), shown, clicked, bought. Without a column for it, every row was shown."""
    types = {column.name: column.type for column in relation.columns}

    def yes(name: str | None) -> str:
        if name is None:
            return "false"
        value = f"lower(trim({quote(name)}::VARCHAR))"
        counted = f"coalesce(TRY_CAST({value} AS DOUBLE) BETWEEN 1 AND 1e12, false)"
        return f"({counted} OR coalesce({value} IN ({', '.join(map(literal, _YES))}), false))"

    time = found["time"]
    moment = quote(time) if time is not None and types[time] == "time" else "NULL::TIMESTAMP"
    shown = "true" if outcomes["shown"] is None else yes(outcomes["shown"])
    who, item = found[owner], found["item"]
    assert who is not None
    assert item is not None
    connection.execute(
        f"CREATE TEMP TABLE told AS SELECT {quote(who)}::VARCHAR AS who, {quote(item)}::VARCHAR AS item,"
        f" {moment} AS time, {shown} AS shown, {yes(outcomes['clicked'])} AS clicked, {yes(outcomes['bought'])} AS bought"
        f" FROM {parquet(relation.path)} WHERE {quote(who)} IS NOT NULL AND {quote(item)} IS NOT NULL"
    )


def _joined(connection: duckdb.DuckDBPyConnection, dataset: Dataset, owner: str) -> str:
    """SQL query of the dataset's rows and the actions of `told`, in the dataset's order."""
    names = {column.name for column in dataset.columns}
    parts = [f"who AS {owner}", "item"]
    if "event" in names:
        parts.append("CASE WHEN bought THEN 'purchase' ELSE 'view' END AS event")
    if "time" in names:
        found = connection.execute(f"SELECT max(time) FROM {parquet(dataset.path)}").fetchone()
        last = literal(str(found[0])) if found else "NULL"
        parts.append(f"coalesce(time, {last}::TIMESTAMP) AS time")
    rank = "time"
    if "time" not in names:
        rank = "position"
        found = connection.execute(f"SELECT max(position) FROM {parquet(dataset.path)}").fetchone()
        parts.append(f"{int(found[0]) if found else 0} + row_number() OVER () AS position")
    columns = _described(connection, dataset.path)
    return (
        f"SELECT {', '.join(map(quote, columns))} FROM (SELECT *, 0 AS later FROM {parquet(dataset.path)} UNION ALL BY NAME"
        f" SELECT {', '.join(parts)}, 1 AS later FROM told WHERE clicked OR bought)"
        f" ORDER BY {owner}, {rank}, later"
    )


def _described(connection: duckdb.DuckDBPyConnection, path: Path) -> Sequence[str]:
    return [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {parquet(path)}").fetchall()]
