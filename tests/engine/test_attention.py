"""Where networks looked: in the report of a run, and for one customer after another."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from intent_desktop.engine import runner
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.sample_data import write_table
from intent_desktop.evaluation.blocks import AnyBlock, Bars, Sentence
from intent_desktop.events import Finished
from intent_desktop.questions.settings import Settings
from tests.engine import ranking_runs

SMALL_TREES = {"latent": 2, "width": 8, "epochs": 2, "rounds": 5, "bags": 1}


@pytest.fixture(scope="module", params=["transformer", "vae"])
def recommending(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    options = dict(ranking_runs.SMALL_NETWORK)
    if request.param == "vae":
        options["latent"] = 16
    return ranking_runs.run_in(ranking_runs.shop(tmp_path_factory.mktemp("shop"), request.param, options))


@pytest.fixture(scope="module")
def chances(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chances")
    table = folder / "visits.csv"
    write_table(table)
    training = Training(
        source=Source(paths=[table], roles={"bought": "label"}),
        question="purchase",
        model="vae_trees",
        settings=Settings(split="random"),
        options=SMALL_TREES,
    )
    end = runner.run(
        TrainJob(training=training, data=folder / "data", run=folder / "run"), lambda event: None
    )
    assert isinstance(end, Finished), end
    return folder / "run"


def _blocks(run: Path) -> list[AnyBlock]:
    return msgspec.convert(answer("report", {"run": str(run)})["blocks"], list[AnyBlock])


def _looked_and_tested(run: Path) -> tuple[Bars, Bars, Sentence, Sentence]:
    """The blocks about attention, of which the first names where the network looked."""
    found = _blocks(run)
    place = next(at for at, block in enumerate(found) if "looks at" in block.title)
    looked, tested, verdict, caution = found[place : place + 4]
    assert isinstance(looked, Bars)
    assert isinstance(tested, Bars)
    assert isinstance(verdict, Sentence)
    assert isinstance(caution, Sentence)
    return looked, tested, verdict, caution


def test_the_report_tells_which_past_actions_and_tests_it(recommending: Path) -> None:
    looked, tested, verdict, caution = _looked_and_tested(recommending)
    assert looked.names[:2] == ["the last action", "1 action before it"]
    assert len(tested.values) == 4
    assert "random ones" in verdict.text
    assert "not why" in caution.text


def test_of_one_history_it_is_told_how_attention_is_shared_out(recommending: Path) -> None:
    history = answer("history", {"run": str(recommending), "name": "many"})
    shares = history["attention"]["shares"]
    assert len(shares) == len(history["actions"]) == 200
    assert shares[:-8] == [None] * 192
    assert sum(share for share in shares[-8:] if share is not None) == pytest.approx(1, abs=1e-5)
    nothing = answer("imagine", {"run": str(recommending), "actions": []})
    assert nothing["attention"] is None


def test_the_report_tells_which_features_and_tests_it(chances: Path) -> None:
    looked, tested, verdict, caution = _looked_and_tested(chances)
    assert 0 < sum(looked.values) <= 1 + 1e-5
    assert len(tested.values) == 4
    assert "the code moves" in verdict.text or "gates add nothing" in verdict.text
    assert "trees also read" in caution.text


def test_of_one_customer_it_is_told_which_features(chances: Path) -> None:
    customer: dict[str, Any] = answer("customer", {"run": str(chances), "row": 0})
    attention = customer["attention"]
    assert {each["label"] for each in attention} == {each["name"] for each in customer["features"]}
    shares = [each["share"] for each in attention]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) == pytest.approx(1, abs=1e-5)


def test_models_without_attention_tell_of_none(tmp_path: Path) -> None:
    run = ranking_runs.run_in(ranking_runs.baskets(tmp_path))
    assert answer("history", {"run": str(run), "name": "1"})["attention"] is None
    assert not any("looks at" in block.title for block in _blocks(run))
