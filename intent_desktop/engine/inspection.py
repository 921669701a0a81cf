"""What a source is and what can be done with it, as JSON values that window and terminal show."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from intent_desktop.data import rhythm, store
from intent_desktop.data.dataset import Finding, Fix, Join, Meaning, Relation, SourceTable, Understanding
from intent_desktop.data.roles import cancellations, event_meanings, possible_roles
from intent_desktop.data.roles.statistics import ColumnStatistics, about, measure
from intent_desktop.engine import preparation
from intent_desktop.engine.courses.catalogue import has_threshold
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.messages import Note, sentences
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import Question
from intent_desktop.questions.needs import needs
from intent_desktop.questions.offers import Inventory

SAMPLES = 5
ROWS_LOOKED_AT = 50
HISTORIES = ("event log", "sequences")
"""The shapes in which there is an order of actions that an encoder can read."""


def inspect(source: Source, work: Path, watch: Watch) -> dict[str, Any]:
    """Read the files below the folder `work` and tell their shape, columns, findings, gate, and what each question
    could do with them. Raises Problem for what cannot be read, or cannot be what the source says of it.
    """
    found = preparation.inspect(source, work, watch)
    relation, understanding = found.relation, found.understanding
    meant = {column.name: column for column in understanding.columns}
    with store.connect(relation.path.parent) as connection:
        watch.check()
        statistics = measure(connection, relation)
        samples = _samples(connection, relation, statistics)
        event_rows = _event_rows(connection, relation, understanding, statistics)
        return_days = rhythm.days_until_return(connection, relation, understanding)
    return {
        "shape": understanding.shape,
        "shape_reason": understanding.shape_reason.text(),
        "rows": relation.rows,
        "table": str(relation.path.resolve()),
        "sources": source_tables(relation),
        "columns": [
            {
                "name": column.name,
                "type": column.type,
                "role": column.role,
                "reason": column.reason.text() if column.reason else "",
                "roles": possible_roles(column.name, statistics[column.name]),
                "missing": statistics[column.name].missing,
                "distinct": statistics[column.name].distinct,
                "samples": samples[column.name],
            }
            for column in [meant[column.name] for column in relation.columns]
        ],
        "events": understanding.events,
        "event_rows": event_rows,
        "findings": [
            {**document, **_fix(finding, source)}
            for document, finding in zip(preparation.described(found.findings), found.findings, strict=True)
        ],
        "gate": {
            "verdict": found.gate.verdict,
            "message": found.gate.note.text(),
            "points": [finding.note.text() for finding in found.findings if finding.severity == "error"],
        },
        "questions": _questions(_inventory(relation, understanding, statistics, event_rows, return_days)),
    }


def source_tables(relation: Relation) -> list[dict[str, Any]]:
    """The tables that a relation was made from, the main one first, with keys and match rates of those looked up.

    `match_rate`: of the rows above that name a key, how many find it; `met_rate`: of the keys, how many are named.
    """
    if not relation.tables:
        files = [Path(file.path).name for file in relation.files]
        return [{"name": files[0], "files": files, "rows": relation.rows, "role": "main"}]
    return [
        {
            "name": table.name,
            "files": [Path(file.path).name for file in table.files],
            "rows": table.rows,
            "role": table.role,
            **({"reason": table.reason.text()} if table.reason else {}),
            **(_looked_up(table, table.join) if table.join else {}),
        }
        for table in relation.tables
    ]


def _looked_up(table: SourceTable, join: Join) -> dict[str, Any]:
    return {
        "of": join.of,
        "key": join.key,
        "main_key": join.main_key,
        "columns": join.columns,
        "left_out": table.left_out,
        "match_rate": table.matched / table.keyed,
        "met_rate": table.met / table.keys,
        "repeated": table.repeated,
    }


def _samples(
    connection: duckdb.DuckDBPyConnection, relation: Relation, statistics: Mapping[str, ColumnStatistics]
) -> dict[str, list[str]]:
    """A few different values of each column as texts: the commonest where they are few, else the first ones."""
    names = [column.name for column in relation.columns]
    texts = ", ".join(f"{store.quote(name)}::VARCHAR" for name in names)
    rows = connection.execute(
        f"SELECT {texts} FROM {store.parquet(relation.path)} LIMIT {ROWS_LOOKED_AT}"
    ).fetchall()
    found = {}
    for place, name in enumerate(names):
        seen = dict.fromkeys(row[place] for row in rows if row[place] is not None)
        found[name] = list(statistics[name].values or seen)[:SAMPLES]
    return found


def _event_rows(
    connection: duckdb.DuckDBPyConnection,
    relation: Relation,
    understanding: Understanding,
    statistics: Mapping[str, ColumnStatistics],
) -> dict[str, int]:
    """How many rows have each of the values that `understanding.events` gives a meaning."""
    column = understanding.first("event")
    if column is not None:
        return {value: statistics[column].values.get(value, 0) for value in understanding.events}
    if understanding.shape != "event log":
        return dict.fromkeys(understanding.events, relation.rows)
    taken_back = 0
    condition = cancellations.condition(connection, relation, understanding)
    if condition is not None and event_meanings.CANCELLATION in understanding.events:
        query = f"SELECT count(*) FROM {store.parquet(relation.path)} WHERE {condition}"
        taken_back = connection.execute(query).fetchall()[0][0]
    rows = {event_meanings.NO_COLUMN: relation.rows - taken_back, event_meanings.CANCELLATION: taken_back}
    return {value: rows[value] for value in understanding.events}


def _fix(finding: Finding, source: Source) -> dict[str, Any]:
    """A finding's fix as it would be carried out, in words, and whether the source as it stands asks for it."""
    fix = finding.fix
    if fix is None:
        return {"fix_value": None, "fix_label": "", "by_default": False, "accepted": False}
    return {
        "fix_value": msgspec.to_builtins(fix),
        "fix_label": _label(fix, finding),
        "by_default": fix.by_default,
        "accepted": _accepted(fix, source),
    }


def _accepted(fix: Fix, source: Source) -> bool:
    if source.fixes is None:
        return fix.by_default or fix.code in source.accept
    return fix in source.fixes


def _label(fix: Fix, finding: Finding) -> str:
    code = (
        "fix_set_aside_rows_without" if fix.code.startswith("set_aside_rows_without_") else f"fix_{fix.code}"
    )
    parameters = {"rows": finding.rows, "column": next(iter(fix.columns), ""), "columns": fix.columns}
    return Note(code, {**finding.note.parameters, **parameters}).text()


def _inventory(
    relation: Relation,
    understanding: Understanding,
    statistics: Mapping[str, ColumnStatistics],
    event_rows: Mapping[str, int],
    return_days: int | None,
) -> Inventory:
    meanings: dict[Meaning, int] = {}
    for value, meaning in understanding.events.items():
        meanings[meaning] = meanings.get(meaning, 0) + event_rows[value]
    time, user = understanding.first("time"), understanding.first("user")
    dated = time is not None and statistics[time].type == "time"
    return Inventory(
        understanding=understanding,
        rows=relation.rows,
        distinct={name: about(column.distinct, column.present) for name, column in statistics.items()},
        values={name: column.values for name, column in statistics.items() if column.values},
        meanings=meanings,
        first=statistics[time].minimum if dated and time else None,
        last=statistics[time].maximum if dated and time else None,
        users_repeat=user is not None and not statistics[user].unique,
        return_days=return_days,
    )


def _questions(inventory: Inventory) -> list[dict[str, Any]]:
    described = []
    for entry in questions.CATALOGUE.values():
        question = questions.load(entry.name)
        offer = question.offer(inventory)
        has_histories = offer.possible and inventory.understanding.shape in HISTORIES
        from_encoder = entry.from_encoder and has_histories
        described.append(
            {
                "name": entry.name,
                "summary": entry.summary,
                "kind": question.kind,
                "has_threshold": has_threshold(entry.name),
                "in_short": Note(f"question_{entry.name}_in_short").text(),
                "explanation": offer.explanation,
                "needs": msgspec.to_builtins(
                    needs(entry.needs, inventory, in_tables=entry.in_tables, possible=offer.possible)
                ),
                "possible": offer.possible,
                "lacks": [sentences((note.text(), note.advice())) for note in offer.lacks],
                "protocol": next(iter(offer.judged.values()), ""),
                "protocols": offer.judged,
                "shares": msgspec.to_builtins(offer.shares),
                "span": [moment.isoformat() for moment in (inventory.first, inventory.last) if moment],
                "models": list(question.models),
                "further": _further(question, from_encoder),
                "from_encoder": from_encoder,
                "with_encoder": _tried_with_encoder(question, from_encoder),
                "options": msgspec.to_builtins(offer.options),
            }
        )
    return described


def _further(question: Question, from_encoder: bool) -> list[str]:
    """The models that a question can use besides those that it tries; without histories none that reads them."""
    return [
        name
        for name in question.further
        if from_encoder
        or not (models.CATALOGUE[name].needs_encoder or models.CATALOGUE[name].reads_histories)
    ]


def _tried_with_encoder(question: Question, from_encoder: bool) -> list[str]:
    """The models that are tried besides where a training of all models starts from an encoder: those that rank with it."""
    further = _further(question, from_encoder) if question.course == "ranking" else []
    return [name for name in further if models.CATALOGUE[name].needs_encoder]
