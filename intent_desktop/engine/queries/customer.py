"""One customer of a run: why the model answers as it does, and what it would answer if something were different."""

import functools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from intent_desktop.data import store
from intent_desktop.engine.courses.outcome import customers
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.queries.kept_database import database, stamp
from intent_desktop.engine.runs import Run
from intent_desktop.evaluation import explanation
from intent_desktop.examples.index import FeatureColumn, Features
from intent_desktop.messages import Note, Problem
from intent_desktop.messages.feature_names import feature_name, feature_value
from intent_desktop.models.attention import AttendsToFeatures

_MODELS_KEPT = 2


def customer(run: str, row: int) -> dict[str, Any]:
    """Row `row` of a run's `customers.parquet`: answer and chance, all reasons (strongest first), and its features.

    `reasons` add up, with `expected`, to the model's log-odds before calibration, within `gap`; where the model gives
    no such account they are empty and `no_account` says so. `attention`: each feature's share of what the network among the models
    looked at, the largest first; empty where there is none. `reads_features`: whether other values would change the
    chance; not of a model that reads the actions themselves. Problem `not_a_run`, `no_such_row`.
    """
    model, found = _model(run), _row(run, row)
    features = customers.features_of(model.columns, found.values)
    return {
        "id": found.id,
        "cutoff": found.cutoff,
        "answer": found.answer,
        "chance": found.chance,
        "threshold": model.scorer.threshold,
        **_account(model.scorer, features),
        "attention": _attention(model.scorer, features),
        "reads_features": model.scorer.blend.reads_features and not model.scorer.blend.reads_histories,
        "features": [
            {
                "name": column.name,
                "label": feature_name(column.name),
                "kind": column.kind,
                "value": _shortest(value),
                "least": _shortest(least),
                "greatest": _shortest(greatest),
                "choices": [(value, feature_value(column.name, value)) for value in column.vocabulary],
            }
            for column, value, (least, greatest) in zip(
                model.columns, found.values, _ranges(run, *_identity(run)), strict=True
            )
        ],
    }


def what_if(run: str, row: int, changes: dict[str, float | str | None]) -> dict[str, Any]:
    """The chance of a row of `customers.parquet` if some of its features had other values (None: unknown).

    Problem `not_a_run`, `no_such_row`, `no_such_feature`, `not_a_number`.
    """
    model, found = _model(run), _row(run, row)
    _check(model.columns, changes)
    values = customers.changed(model.columns, found.values, changes)
    features = customers.features_of(model.columns, values)
    return {
        "chance_before": found.chance,
        "chance": float(model.scorer.blend.predict_proba(features)[0]),
        "threshold": model.scorer.threshold,
        **_account(model.scorer, features),
    }


def response(
    run: str, row: int, feature: str, changes: dict[str, float | str | None], points: int = 41
) -> dict[str, Any]:
    """How the chance of a row follows one of its numbers from the least to the greatest value among the customers,
    with `changes` to other features: `{"values": [...], "chances": [...]}`, empty where the number is never known.

    Problem `not_a_run`, `no_such_row`, `no_such_feature`, `not_a_number`.
    """
    model, found = _model(run), _row(run, row)
    _check(model.columns, {**changes, feature: None})
    place = [column.name for column in model.columns].index(feature)
    if model.columns[place].kind != "number":
        raise Problem("not_a_number", column=feature, value=found.values[place])
    least, greatest = _ranges(run, *_identity(run))[place]
    if least is None or greatest is None:
        return {"values": [], "chances": []}
    values = np.linspace(least, greatest, points)
    features = customers.features_of(model.columns, customers.changed(model.columns, found.values, changes))
    many = features.take(np.zeros(points, dtype=np.intp))
    numbers = np.array(many.numbers)
    at = [column.name for column in model.columns if column.kind == "number"].index(feature)
    numbers[:, at] = values
    chances = model.scorer.blend.predict_proba(Features(numbers, many.codes, many.columns))
    return {"values": values.tolist(), "chances": chances.tolist()}


class _Model(NamedTuple):
    scorer: Scorer
    columns: Sequence[FeatureColumn]


class _Row(NamedTuple):
    id: int | str
    cutoff: str | None
    answer: int
    chance: float
    values: list[Any]


def _model(run: str) -> _Model:
    bundle = Run(Path(run)).bundle_file
    if not bundle.is_file():
        raise Problem("not_a_run", file=run)
    return _restored(str(bundle), stamp(str(bundle)))


@functools.lru_cache(_MODELS_KEPT)
def _restored(bundle: str, stamp: int) -> _Model:
    scorer = Scorer.open(Path(bundle))
    return _Model(scorer, scorer.feature_columns())


def _identity(run: str) -> tuple[str, int]:
    """The run's file of customers and its stamp."""
    file = Run(Path(run)).customers_file
    if not file.is_file():
        raise Problem("not_a_run", file=run)
    return str(file), stamp(str(file))


def _row(run: str, row: int) -> _Row:
    path, _ = _identity(run)
    names = map(store.quote, customers.column_names(_model(run).columns))
    source = store.literal(store.without_globs(str(Path(path).resolve())))
    with database.cursor(Path(path)) as connection:
        found = connection.execute(
            f"SELECT {', '.join(['id', 'cutoff', 'answer', 'chance', *names])}"
            f" FROM read_parquet({source}, file_row_number = true) WHERE file_row_number = ?",
            [row],
        ).fetchone()
    if found is None:
        raise Problem("no_such_row", row=row, file=path)
    identifier, cutoff, answer, chance, *values = found
    return _Row(identifier, None if cutoff is None else cutoff.isoformat(), answer, chance, values)


@functools.lru_cache(_MODELS_KEPT)
def _ranges(run: str, path: str, stamp: int) -> list[tuple[float | None, float | None]]:
    """The least and the greatest value of each feature among the customers; None for categories."""
    columns = _model(run).columns
    names = customers.column_names(columns)
    parts = [
        f"min({store.quote(name)}), max({store.quote(name)})" if column.kind == "number" else "NULL, NULL"
        for name, column in zip(names, columns, strict=True)
    ]
    with database.cursor(Path(path)) as connection:
        found = connection.execute(f"SELECT {', '.join(parts)} FROM {store.parquet(Path(path))}").fetchone()
    assert found is not None
    return list(zip(found[::2], found[1::2], strict=True))


def _account(scorer: Scorer, features: Features) -> dict[str, Any]:
    account = scorer.blend.contributions(features)
    if account is None:
        blend = scorer.blend
        read = "" if not blend.reads_histories else "_beside_histories"
        note = Note(f"no_account{read}" if blend.reads_features else "no_account_of_histories")
        return {"reasons": [], "expected": None, "gap": None, "no_account": note.text()}
    (reasons,) = explanation.reasons(account, features, len(features.columns))
    return {
        "reasons": [
            {"feature": reason.feature, "label": reason.name, "value": reason.value, "push": reason.push}
            for reason in reasons
        ],
        "expected": float(account.expected),
        "gap": float(account.gap),
        "no_account": "",
    }


def _attention(scorer: Scorer, features: Features) -> list[dict[str, Any]]:
    for model in scorer.blend.used().values():
        if isinstance(model, AttendsToFeatures):
            (shares,) = model.attention(features).shares
            order = np.argsort(-shares, kind="stable")
            return [
                {"label": feature_name(features.names[place]), "share": float(shares[place])}
                for place in order
            ]
    return []


def _check(columns: Sequence[FeatureColumn], changes: Mapping[str, Any]) -> None:
    kinds = {column.name: column.kind for column in columns}
    for name, value in changes.items():
        if name not in kinds:
            raise Problem("no_such_feature", value=name)
        if kinds[name] == "number" and value is not None and not isinstance(value, int | float):
            raise Problem("not_a_number", column=name, value=value)


def _shortest(value: Any) -> Any:
    """A number of single precision with the digits it was written with."""
    return float(str(np.float32(value))) if isinstance(value, float) else value
