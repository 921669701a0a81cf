"""What one customer of a run did before the moment that their chance is told from."""

from pathlib import Path
from typing import Any

from intent_desktop.data import store
from intent_desktop.engine.queries.kept_database import database
from intent_desktop.engine.queries.kept_run import number
from intent_desktop.engine.runs import Run
from intent_desktop.messages import Problem

MOST_ACTIONS = 200
_ASKED = ("item", "event", "time", "price", "quantity", "category", "name")


def timeline(run: str, row: int) -> dict[str, Any]:
    """The newest MOST_ACTIONS `actions`, oldest first, of the customer in a row of a run's `customers.parquet` before their
    cut-off, each as queries.histories describes one, and how many there are in `total`.

    `kept` is False where there are none to show: a run of a table, or one whose data are no longer in its project. Problem
    `not_a_run`, `no_such_row`.
    """
    folder = Run(Path(run))
    events = _events(folder)
    if events is None:
        return {"kept": False, "actions": [], "total": 0}
    file = folder.customers_file
    if not file.is_file():
        raise Problem("not_a_run", file=run)
    with database.cursor(file) as connection:
        source = store.literal(store.without_globs(str(file.resolve())))
        found = connection.execute(
            f"SELECT id, cutoff FROM read_parquet({source}, file_row_number = true) WHERE file_row_number = ?",
            [row],
        ).fetchone()
    if found is None:
        raise Problem("no_such_row", row=row, file=str(file))
    with database.cursor(events) as connection:
        log = store.parquet(events)
        known = [entry[0] for entry in connection.execute(f"DESCRIBE SELECT * FROM {log}").fetchall()]
        if "time" not in known:
            return {"kept": False, "actions": [], "total": 0}
        asked = ", ".join(store.quote(name) if name in known else f"NULL AS {name}" for name in _ASKED)
        rows = connection.execute(
            f'SELECT {asked}, count(*) OVER () FROM {log} WHERE "user" = ? AND time < ?'
            f" ORDER BY time DESC LIMIT {MOST_ACTIONS}",
            [str(found[0]), found[1]],
        ).fetchall()
    return {
        "kept": True,
        "actions": [_described(dict(zip(_ASKED, entry, strict=False))) for entry in reversed(rows)],
        "total": rows[0][-1] if rows else 0,
    }


def _events(run: Run) -> Path | None:
    """The actions that a run learnt from: where its project has them now."""
    name = (run.metrics() or {}).get("dataset")
    job = run.job()
    places = [run.folder.parent.parent / "data"]
    if job is not None and isinstance(data := getattr(job, "data", None), Path):
        places.append(data)
    if not isinstance(name, str) or not name:
        return None
    for place in places:
        file = place / "dataset" / name / "events.parquet"
        if file.is_file():
            return file
    return None


def _described(action: dict[str, Any]) -> dict[str, Any]:
    words = action["name"] or action["item"]
    return {
        "code": None if action["item"] is None else 1,
        "name": "" if action["item"] is None else str(action["item"]),
        "words": "" if words is None else str(words),
        "category": "" if action["category"] is None else str(action["category"]),
        "meaning": action["event"],
        "time": action["time"].isoformat(),
        "price": None if action["price"] is None else number(action["price"]),
        "quantity": action["quantity"],
    }
