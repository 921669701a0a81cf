"""A bundle applied to new files: schema and drift check first, then scores, reasons, and a file to work with."""

import contextlib
import datetime
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
import pandas
from numpy.typing import NDArray

from intent_desktop.data import drift, store
from intent_desktop.data.dataset import Dataset, Role
from intent_desktop.data.reading import sources
from intent_desktop.engine import bundle, preparation
from intent_desktop.evaluation import explanation
from intent_desktop.evaluation.comparison import Judged, compare
from intent_desktop.events import Watch
from intent_desktop.examples.behaviour import AGEING
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Note, Problem
from intent_desktop.models.blend import Blend
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import Recipe

Why = Literal["none", "top", "all"]
TOP_ROWS = 1000
REASONS = 3
DRIFT_ROWS = 50_000
ROWS_AT_ONCE = 20_000
FORMATS = (".csv", ".parquet", ".xlsx")
MOST_EXCEL_ROWS = 1_048_575


class Scorer:
    """An opened bundle: answers for new data exactly what the training's model would have answered."""

    def __init__(self, path: Path):
        opened = bundle.read(path)
        try:
            self.recipe = msgspec.convert(opened.recipe["examples"], Recipe)
            self.profile = msgspec.convert(opened.recipe["profile"], drift.Profile)
            self.threshold = float(opened.recipe["threshold"])
            self.blend = Blend.restore(opened.models, opened.recipe["blend"])
        except (KeyError, TypeError, ValueError, msgspec.ValidationError) as error:
            raise Problem("bundle_not_understood", file=str(path), reason=str(error)) from error
        self.bundle = opened
        self.question = questions.load(opened.question)

    def dataset(self, paths: Sequence[Path], roles: dict[str, Role], folder: Path, watch: Watch) -> Dataset:
        """The new files read with the roles the training knew (`roles` by column win), schema checked.

        A column that the model needs and the files lack is announced and counts as missing; Problem where none of
        them, or in an event log the user or the time, is there.
        """
        dataset = preparation.dataset_like(self.recipe, paths, roles, folder, watch)
        present = {column.name for column in dataset.columns}
        wanted = [name for name in self._wanted() if name not in present]
        if wanted and len(wanted) == len(self._wanted()):
            raise Problem("score_no_known_column", columns=wanted[:10])
        if wanted:
            watch.notice("score_columns_missing", columns=wanted, count=len(wanted))
        return dataset

    def examples(
        self, dataset: Dataset, as_of: datetime.datetime | None, watch: Watch, labelled: bool = False
    ) -> Examples:
        """One example for each row or user; says so where `as_of` makes no difference."""
        if as_of is not None and self.recipe.behaviour is None:
            watch.notice("score_as_of_ignored")
        return self.question.examples_to_score(dataset, self.recipe, as_of, watch, labelled)

    def check_drift(self, examples: Examples, watch: Watch) -> list[drift.Drift]:
        """Features that have moved away from the training's, worst first; announced where any moved strongly."""
        sample = examples
        if len(examples) > DRIFT_ROWS:
            rows = np.random.default_rng(0).permutation(len(examples))[:DRIFT_ROWS]
            sample = examples.take(np.sort(rows))
        found = drift.compare(self.profile, *sample.features.by_name())
        moved = [entry for entry in found if entry.verdict != "none" and entry.column not in AGEING]
        strong = [entry.column for entry in moved if entry.verdict == "strong"]
        if strong:
            watch.notice("score_drift", columns=strong[:5], count=len(strong))
        return moved

    def _wanted(self) -> list[str]:
        if self.recipe.table is not None:
            return [column.column for column in self.recipe.table.columns]
        assert self.recipe.behaviour is not None
        return self.recipe.behaviour.columns


def score(
    bundle_path: Path,
    paths: Sequence[Path],
    out: Path,
    roles: dict[str, Role],
    as_of: datetime.datetime | None,
    why: Why,
    folder: Path,
    watch: Watch,
) -> dict[str, Any]:
    """Write one row for each row or user of the new files to `out`; `folder` is for work in between.

    Returns counts, drift and the time it took. Raises Problem for what cannot be scored or written.
    """
    started = time.monotonic()
    if out.suffix.lower() not in FORMATS:
        raise Problem("score_format", file=str(out), formats=list(FORMATS))
    _check_place(out, [bundle_path, *sources.chosen(paths)[0]])
    scorer = Scorer(bundle_path)
    dataset = scorer.dataset(paths, roles, folder, watch)
    examples = scorer.examples(dataset, as_of, watch)
    if not len(examples):
        raise Problem("score_no_rows", file=", ".join(map(str, paths)))
    if out.suffix.lower() == ".xlsx" and len(examples) > MOST_EXCEL_ROWS:
        raise Problem("score_too_many_for_excel", file=str(out), rows=len(examples), most=MOST_EXCEL_ROWS)
    moved = scorer.check_drift(examples, watch)
    chances = _chances(scorer, examples, watch)
    rank = _ranks(chances)
    table = {
        _identifier(scorer.recipe): _names(scorer, dataset, examples),
        "probability": chances,
        "answer": np.where(chances >= scorer.threshold, "yes", "no"),
        "rank": rank,
    }
    if why != "none":
        table.update(_why(scorer, examples, rank, why, watch))
    watch.progress("write", 0, 1)
    _write(pandas.DataFrame(table), out)
    watch.progress("write", 1, 1)
    return {
        "question": scorer.bundle.question,
        "rows": len(examples),
        "yes": int((chances >= scorer.threshold).sum()),
        "threshold": scorer.threshold,
        "as_of": None if np.isnat(examples.cutoff[0]) else str(examples.cutoff[0]),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
        "out": str(out),
        "seconds": round(time.monotonic() - started, 2),
    }


def evaluate(
    bundle_path: Path,
    paths: Sequence[Path],
    roles: dict[str, Role],
    as_of: datetime.datetime | None,
    folder: Path,
    watch: Watch,
) -> dict[str, Any]:
    """Judge a bundle on files that hold the outcome; returns the metrics with intervals and how they were taken."""
    started = time.monotonic()
    scorer = Scorer(bundle_path)
    dataset = scorer.dataset(paths, roles, folder, watch)
    examples = scorer.examples(dataset, as_of, watch, labelled=True)
    known = examples.take(np.flatnonzero(~np.isnan(examples.label)))
    yes = int(known.label.sum())
    if not 0 < yes < len(known):
        raise Problem("part_one_class", part="test", rows=len(known), yes=yes)
    judged = Judged(
        label=known.label,
        group=known.group,
        probabilities={"bundle": _chances(scorer, known, watch)},
    )
    result = compare(judged, judged, {}, "bundle", scorer.recipe.settings.seed, scorer.threshold)[0]
    moved = scorer.check_drift(known, watch)
    cutoff = known.cutoff[0]
    note = "protocol_evaluate_rows" if np.isnat(cutoff) else "protocol_evaluate_events"
    parameters = {
        "rows": len(known),
        "yes": yes,
        "cutoff": str(cutoff)[:10],
        "horizon": f"{scorer.recipe.settings.horizon_days:g}",
    }
    return {
        "question": scorer.bundle.question,
        "metrics": {"test": result.metrics()},
        "protocol": Note(note, parameters).text(),
        "promised": scorer.bundle.metrics.get("test", {}),
        "drift": [msgspec.to_builtins(entry) for entry in moved],
        "seconds": round(time.monotonic() - started, 2),
    }


def _chances(scorer: Scorer, examples: Examples, watch: Watch) -> NDArray[np.float64]:
    chances = np.empty(len(examples))
    for start in range(0, len(examples), ROWS_AT_ONCE):
        watch.check()
        watch.progress("score", start, len(examples))
        rows = slice(start, start + ROWS_AT_ONCE)
        chances[rows] = scorer.blend.predict_proba(examples.features.take(rows))
    watch.progress("score", len(examples), len(examples))
    return chances


def _ranks(chances: NDArray[np.float64]) -> NDArray[np.int64]:
    """1 for the highest chance; equal chances in row order."""
    ranks = np.empty(len(chances), dtype=np.int64)
    ranks[np.argsort(-chances, kind="stable")] = np.arange(1, len(chances) + 1)
    return ranks


def _identifier(recipe: Recipe) -> str:
    if recipe.behaviour is not None:
        return "user"
    users = [column.name for column in recipe.columns if column.role == "user"]
    return users[0] if users else "row"


def _names(scorer: Scorer, dataset: Dataset, examples: Examples) -> NDArray[Any]:
    name = _identifier(scorer.recipe)
    if scorer.recipe.behaviour is not None or name == "row":
        return examples.identifiers
    if name not in {column.name for column in dataset.columns}:
        return examples.identifiers
    with store.connect(dataset.path.parent) as connection:
        found = connection.execute(
            f'SELECT {store.quote(name)} AS name FROM {store.parquet(dataset.path)} ORDER BY "row"'
        ).fetchnumpy()
    return np.ma.getdata(found["name"])


def _why(
    scorer: Scorer, examples: Examples, rank: NDArray[np.int64], why: Why, watch: Watch
) -> dict[str, Any]:
    """Columns why_1 … why_3: the strongest pushes on each explained row; an estimate is announced before all."""
    rows = np.flatnonzero(rank <= TOP_ROWS) if why == "top" else np.arange(len(examples))
    probe = rows[: min(200, len(rows))]
    begun = time.monotonic()
    if scorer.blend.contributions(examples.features.take(probe)) is None:
        watch.notice("score_no_reasons")
        return {}
    if why == "all":
        seconds = (time.monotonic() - begun) / len(probe) * len(rows)
        watch.notice("score_why_estimate", rows=len(rows), seconds=round(seconds))
    columns = [np.full(len(examples), "", dtype=object) for _ in range(REASONS)]
    for start in range(0, len(rows), ROWS_AT_ONCE // 10):
        watch.check()
        watch.progress("explain", start, len(rows))
        block = rows[start : start + ROWS_AT_ONCE // 10]
        features = examples.features.take(block)
        account = scorer.blend.contributions(features)
        assert account is not None
        for row, found in zip(block, explanation.reasons(account, features, REASONS), strict=True):
            for column, reason in zip(columns, found, strict=False):
                column[row] = f"{reason.feature} = {reason.value} ({reason.push:+.2f})"
    watch.progress("explain", len(rows), len(rows))
    return {f"why_{number}": column for number, column in enumerate(columns, start=1)}


def _write(frame: pandas.DataFrame, out: Path) -> None:
    """Write the scores in the format of the file's ending; a spreadsheet shall not run what a cell holds."""
    suffix = out.suffix.lower()
    if suffix != ".parquet":
        for name in frame.columns:
            if frame[name].dtype == object or str(frame[name].dtype).startswith("str"):
                # Each text is looked at once: a million answers are only "yes" and "no".
                places, texts = pandas.factorize(frame[name], use_na_sentinel=False)
                frame[name] = np.array([_harmless(text) for text in texts], dtype=object)[places]
        frame.columns = [_harmless(name) for name in frame.columns]
    with _telling(out), store.replacing(out) as temporary:
        if suffix == ".xlsx":
            frame.to_excel(temporary, index=False, engine="openpyxl")
            return
        with store.connect(out.parent) as connection:
            connection.register("scores", frame)
            form = "(FORMAT parquet)" if suffix == ".parquet" else "(FORMAT csv, HEADER)"
            connection.execute(f"COPY scores TO {store.literal(str(temporary))} {form}")


def _check_place(out: Path, made_from: Sequence[Path]) -> None:
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
