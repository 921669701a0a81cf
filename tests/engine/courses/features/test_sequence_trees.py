"""Boosted trees with what an LSTM autoencoder makes of the histories: from the log to scores of a new one."""

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intent_desktop.engine import bundle, runner
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.sample_data import write_table
from intent_desktop.events import Failed, Finished, Watch
from intent_desktop.messages import Problem
from intent_desktop.models.vae.sequence_trees import SequenceTrees
from intent_desktop.questions.settings import Settings
from tests.engine import trained_runs

SMALL: dict[str, Any] = {"latent": 4, "width": 8, "length": 8, "epochs": 2, "rounds": 5, "bags": 1}


def _trained(source: Path, folder: Path, settings: Settings, question: str = "churn", **roles: Any) -> Any:
    training = Training(
        source=Source(paths=[source], roles=roles),
        question=question,
        model="sequence_trees",
        settings=settings,
        options=SMALL,
    )
    return runner.run(
        TrainJob(training=training, data=folder / "data", run=folder / "run"), lambda event: None
    )


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained_runs.shop(tmp_path_factory.mktemp("shop")).source


@pytest.fixture(scope="module")
def run(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trees")
    end = _trained(log, folder, Settings(horizon_days=30))
    assert isinstance(end, Finished), end
    return folder / "run"


def _asked(run: Path, log: Path, folder: Path) -> tuple[Scorer, Any]:
    scorer = Scorer.open(run / "model.intent")
    found = scorer.examples(scorer.dataset([log], {}, folder, Watch()), None, Watch())
    return scorer, found


def test_vectors_of_the_histories_stand_beside_the_features(run: Path, log: Path, tmp_path: Path) -> None:
    scorer, asked = _asked(run, log, tmp_path)
    (model,) = scorer.blend.used().values()
    assert isinstance(model, SequenceTrees)
    assert len(model.trees_.columns_) == len(asked.features.columns) + SMALL["latent"]
    assert np.isfinite(scorer.blend.predict_proba(asked.features)).all()


def test_a_customer_has_the_same_vector_in_a_file_of_their_own(run: Path, log: Path, tmp_path: Path) -> None:
    scorer, asked = _asked(run, log, tmp_path / "all")
    with log.open(encoding="utf-8") as file:
        head, *rows = csv.reader(file)
    name = rows[0][0]
    alone = tmp_path / "alone.csv"
    own = [row for row in rows if row[0] == name]
    # Codes of items must come from the training's catalogue, not from a new one of this file.
    alone.write_text("\n".join(map(",".join, [head, *own])) + "\n", encoding="utf-8")
    _, other = _asked(run, alone, tmp_path / "one")
    (model,) = scorer.blend.used().values()
    assert isinstance(model, SequenceTrees)
    place = asked.identifiers.tolist().index(name)
    one = model.autoencoder_.vectors(other.features.histories)
    every = model.autoencoder_.vectors(asked.features.histories)
    assert np.abs(one).sum() > 0
    assert one.tobytes() == every[place : place + 1].tobytes()


def test_what_was_bought_is_told_to_be_needed(run: Path) -> None:
    """Features know nothing of single items, but the histories are of them."""
    needed = {column.role for column in Scorer.open(run / "model.intent").columns()}
    assert {"user", "time", "item"} <= needed


def test_what_if_is_not_offered_where_features_alone_do_not_say_the_answer(run: Path) -> None:
    customer = answer("customer", {"run": str(run), "row": 0})
    assert customer["reads_features"] is False
    assert "actions themselves" in customer["no_account"]


def test_a_table_without_histories_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "visits.csv"
    write_table(table)
    end = _trained(table, tmp_path, Settings(), "purchase", bought="label")
    assert isinstance(end, Failed)
    assert end.note.code == "no_histories"


def test_an_autoencoder_of_another_catalogue_is_refused(run: Path) -> None:
    state = bundle.read(run / "model.intent").models["sequence_trees"]
    state.settings["autoencoder"]["structure"]["items"] += 1
    with pytest.raises((ValueError, Problem)):
        SequenceTrees.restore(state)
