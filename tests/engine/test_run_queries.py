"""What the window asks of runs: the list, the curves, the report, the counts behind a threshold, one customer."""

import shutil
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import numpy as np
import psutil
import pytest
from trained_runs import Trained

from intent_desktop.data import store
from intent_desktop.engine import event_log
from intent_desktop.engine.queries.answering import METHODS, answer
from intent_desktop.engine.runs import Run
from intent_desktop.engine.supervisor import Supervisor
from intent_desktop.evaluation.blocks import AnyBlock
from intent_desktop.events import AnyEvent, BatchPoint, EpochEnd, Failed, Notice, Progress, Started
from intent_desktop.messages import Note, Problem
from intent_desktop.questions import catalogue as questions


def ask(method: str, **parameters: Any) -> Any:
    """The answer as it would come through the pipe."""
    return msgspec.json.decode(msgspec.json.encode(answer(method, parameters)))


def rows_of(file: Path) -> list[dict[str, Any]]:
    with store.connect(file.parent) as connection:
        found = connection.execute(f"SELECT * FROM {store.parquet(file)}")
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@pytest.fixture(params=["visits_run", "shop_run"])
def trained(request: pytest.FixtureRequest) -> Trained:
    return request.getfixturevalue(request.param)


# Runs


def test_a_finished_run_is_listed_with_its_figures(shop_run: Trained) -> None:
    (run,) = ask("runs", folder=str(shop_run.run.parent))
    assert (run["number"], run["question"], run["model"], run["chosen"]) == (1, "churn", "linear", "linear")
    assert run["state"] == "finished"
    assert 0.4 < run["metrics"]["roc_auc"] <= 1
    assert run["seconds"] > 0
    assert run["started"].startswith("20")
    asked = {"files": [shop_run.source.name], "roles": {}, "events": {}, "repairs": []}
    assert run["learnt_from"] == asked, "the usual repairs were asked for, and none was needed"


def test_a_run_that_failed_says_why_and_one_without_files_is_interrupted(tmp_path: Path) -> None:
    Run(tmp_path / "0001-purchase-all").folder.mkdir()
    failed = tmp_path / "0002-purchase-trees"
    event_log.append(failed, [Started("train", None), Failed(Note("out_of_memory"))])
    first, second = ask("runs", folder=str(tmp_path))
    assert (first["state"], first["metrics"], first["started"]) == ("interrupted", None, None)
    assert (second["state"], second["note"]) == ("failed", "The computer ran out of memory.")
    assert ask("runs", folder=str(tmp_path / "nowhere")) == []


def test_curves_come_thinned_but_every_epoch_and_notice_is_there(tmp_path: Path) -> None:
    said: list[AnyEvent] = [Started("train", None)]
    for step in range(5_000):
        said += [BatchPoint("mlp", step, 0.5), Progress("fit mlp", step, 5_000)]
    said += [BatchPoint("svm", 1, 0.4), EpochEnd("mlp", 1, {}, {"log_loss": None}, 1.0)]
    said += [Notice(Note("cutoff_of_table"))]
    event_log.append(tmp_path, said)
    found = [msgspec.convert(event, AnyEvent) for event in ask("run_events", folder=str(tmp_path))["events"]]
    points = [event for event in found if isinstance(event, BatchPoint)]
    assert len(points) == 2_001
    assert points[0].step == 0
    assert [event.step for event in points[:-1]] == sorted(event.step for event in points[:-1])
    assert np.diff([event.step for event in points[:-1]]).max() <= 3
    assert found[-2:] == said[-2:]
    assert not [event for event in found if isinstance(event, Progress | Started)]


def test_a_report_comes_as_blocks_that_a_window_can_draw(trained: Trained) -> None:
    report = ask("report", run=str(trained.run))
    assert trained.source.name in report["subtitle"]
    assert report["title"].endswith("?")
    assert len(msgspec.convert(report["blocks"], list[AnyBlock])) > 10


def test_finished_runs_stand_side_by_side(visits_run: Trained) -> None:
    found = ask("compare", runs=[str(visits_run.run), str(visits_run.run)])
    assert len(found["runs"]) == 2
    assert found["leads"][0]["roc_auc_ci"] == [0, 0]


# The counts behind a threshold


def test_counts_at_a_threshold_are_those_of_the_test_rows(trained: Trained) -> None:
    judged = ask("judged", run=str(trained.run))
    rows = rows_of(trained.run / "predictions.parquet")
    chances = np.array([row[judged["model"]] for row in rows])
    yes = np.array([row["answer"] for row in rows]) > 0
    assert (judged["rows"], judged["positives"]) == (len(rows), yes.sum())
    thresholds = judged["thresholds"]
    assert len(thresholds) <= 400
    assert thresholds == sorted(set(thresholds))
    assert judged["threshold"] in thresholds
    for place in (0, len(thresholds) // 2, len(thresholds) - 1):
        chosen = chances >= thresholds[place]
        assert judged["true_positive"][place] == (chosen & yes).sum()
        assert judged["false_positive"][place] == (chosen & ~yes).sum()
    assert (judged["true_positive"][0], judged["false_positive"][0]) == (yes.sum(), (~yes).sum())
    assert (judged["true_positive"][-1], judged["false_positive"][-1]) == (0, 0)
    assert sum(judged["histogram"]["yes"]) == yes.sum()
    assert judged["money"]["true_positive"] == 5
    assert judged["protocol"].startswith("Judged")


def test_every_model_of_a_run_can_be_judged_at_its_own_threshold(visits_run: Trained) -> None:
    first = ask("judged", run=str(visits_run.run), model="one_rule")
    assert first["chosen"] == "trees"
    assert set(first["models"]) == {"base_rate", "one_rule", "trees"}
    assert first["threshold"] != ask("judged", run=str(visits_run.run))["threshold"]
    with pytest.raises(Problem, match="no model “mlp”"):
        ask("judged", run=str(visits_run.run), model="mlp")


# One customer


def test_customers_have_the_chance_that_the_delivered_model_gave_them(trained: Trained) -> None:
    model = ask("judged", run=str(trained.run))["chosen"]
    customers = rows_of(trained.run / "customers.parquet")
    predictions = rows_of(trained.run / "predictions.parquet")
    assert [row["id"] for row in customers] == [row["id"] for row in predictions]
    assert [row["chance"] for row in customers] == pytest.approx(
        [row[model] for row in predictions], abs=1e-6
    )
    assert [row["answer"] for row in customers] == [row["answer"] for row in predictions]


def test_nothing_changed_gives_the_same_chance_again(trained: Trained) -> None:
    customers = rows_of(trained.run / "customers.parquet")
    for row in range(0, len(customers), max(1, len(customers) // 20)):
        found = ask("what_if", run=str(trained.run), row=row, changes={})
        assert found["chance"] == pytest.approx(customers[row]["chance"], abs=1e-6)
        assert found["chance_before"] == customers[row]["chance"]


def test_values_stand_there_as_people_read_them(visits_run: Trained) -> None:
    customers = rows_of(visits_run.run / "customers.parquet")
    assert list(customers[0])[:4] == ["id", "cutoff", "answer", "chance"]
    assert {row["channel"] for row in customers} == {"mail", "search", "direct", None}
    assert any(row["Chance_"] is None for row in customers)
    written = visits_run.source.read_text(encoding="utf-8").splitlines()
    for place in range(5):
        shown = ask("customer", run=str(visits_run.run), row=place)
        minutes, noise, channel, answer = written[shown["id"]].split(",")
        values = {feature["name"]: feature["value"] for feature in shown["features"]}
        assert values == {
            "minutes": float(minutes),
            "Chance": float(noise) if noise else None,
            "channel": channel or None,
        }
        assert shown["answer"] == (answer == "yes")


def test_reasons_add_up_and_lead_with_the_strongest(trained: Trained) -> None:
    shown = ask("customer", run=str(trained.run), row=1)
    pushes = [abs(reason["push"]) for reason in shown["reasons"]]
    assert pushes == sorted(pushes, reverse=True)
    assert shown["gap"] < 1e-3
    assert shown["no_account"] == ""
    ranges = [feature for feature in shown["features"] if feature["kind"] == "number"]
    assert all(feature["least"] <= feature["greatest"] for feature in ranges)


def test_other_values_give_another_chance_and_other_reasons(visits_run: Trained) -> None:
    run = str(visits_run.run)
    before = ask("customer", run=run, row=2)
    longest = next(feature["greatest"] for feature in before["features"] if feature["name"] == "minutes")
    stays = ask("what_if", run=run, row=2, changes={"minutes": longest, "channel": "mail"})
    leaves = ask("what_if", run=run, row=2, changes={"minutes": 0, "channel": "search"})
    assert leaves["chance"] < before["chance"] <= stays["chance"]
    assert stays["reasons"] != leaves["reasons"]
    assert 0 < ask("what_if", run=run, row=2, changes={"minutes": None, "channel": None})["chance"] < 1


def test_a_chance_followed_over_a_number_is_that_of_each_of_its_values(visits_run: Trained) -> None:
    run = str(visits_run.run)
    changes: dict[str, Any] = {"channel": "mail"}
    found = ask("response", run=run, row=2, feature="minutes", changes=changes, points=5)
    assert len(found["values"]) == 5
    for value, chance in zip(found["values"], found["chances"], strict=True):
        alone = ask("what_if", run=run, row=2, changes={**changes, "minutes": value})
        assert chance == pytest.approx(alone["chance"], abs=1e-9)
    with pytest.raises(Problem):
        ask("response", run=run, row=2, feature="channel", changes={})


def test_an_unknown_row_feature_or_value_is_named(visits_run: Trained) -> None:
    run = str(visits_run.run)
    with pytest.raises(Problem, match="no row 100,000"):
        ask("customer", run=run, row=100_000)
    with pytest.raises(Problem, match="no row -1"):
        ask("what_if", run=run, row=-1, changes={})
    with pytest.raises(Problem, match="no feature “hours”"):
        ask("what_if", run=run, row=0, changes={"hours": 3})
    with pytest.raises(Problem, match="“long” is no number"):
        ask("what_if", run=run, row=0, changes={"minutes": "long"})


@pytest.mark.parametrize(
    ("method", "parameters"),
    [("report", {}), ("judged", {}), ("customer", {"row": 0}), ("what_if", {"row": 0, "changes": {}})],
)
def test_a_folder_that_is_no_finished_run_is_named(
    tmp_path: Path, method: str, parameters: dict[str, Any]
) -> None:
    with pytest.raises(Problem) as refused:
        ask(method, run=str(tmp_path), **parameters)
    assert refused.value.code == "not_a_run"


def test_a_run_that_was_trained_anew_is_read_anew(visits_run: Trained, tmp_path: Path) -> None:
    run = tmp_path / "run"
    shutil.copytree(visits_run.run, run)
    before = ask("customer", run=str(run), row=0)
    duckdb.sql(
        f"COPY (SELECT * REPLACE (0.5::DOUBLE AS chance) FROM '{run}/customers.parquet') TO '{tmp_path}/n.parquet'"
    )
    (tmp_path / "n.parquet").replace(run / "customers.parquet")
    assert ask("customer", run=str(run), row=0) == before | {"chance": 0.5}


# Bundles and choices


def test_a_bundle_says_what_it_wants(visits_run: Trained, shop_run: Trained) -> None:
    table = ask("bundle", path=str(visits_run.run / "model.intent"))
    assert (table["question"], table["model"], table["needs_as_of"]) == ("purchase", "trees", False)
    assert [column["name"] for column in table["columns"]] == ["minutes", "Chance", "channel"]
    log = ask("bundle", path=str(shop_run.run / "model.intent"))
    assert log["needs_as_of"]
    assert table["horizon_days"] is None
    assert log["horizon_days"] > 0
    assert {column["name"]: column["role"] for column in log["columns"]} == {
        "user_id": "user", "time": "time", "event": "event", "item": "item", "price": "price", "brand": "category",
    }  # fmt: skip
    with pytest.raises(Problem, match="not an Intent Desktop model"):
        ask("bundle", path=str(shop_run.source))


def test_every_model_and_option_is_described() -> None:
    found = ask("questions_and_models")
    assert [question["name"] for question in found["questions"]] == list(questions.CATALOGUE)
    models = {model["name"]: model for model in found["models"]}
    for question in found["questions"]:
        assert {*question["models"], *question["baselines"]} <= models.keys()
        assert all(models[name]["baseline"] for name in question["baselines"])
    for model in models.values():
        assert len(model["about"]) > 60
        for option in model["options"]:
            assert option["label"]
            assert option["explanation"]
            if option["kind"] == "choice":
                assert option["default"] in [value for value, _ in option["choices"]]
    trees = {option["name"]: option for option in models["trees"]["options"]}
    assert (trees["leaves"]["kind"], trees["leaves"]["least"], trees["leaves"]["greatest"]) == (
        "whole",
        2,
        10_000,
    )
    assert trees["column_share"]["default"] is None


# The child


@pytest.mark.usefixtures("nothing_left")
def test_a_query_child_that_is_killed_is_replaced_and_knows_the_same(visits_run: Trained) -> None:
    with Supervisor() as engine:
        wanted = {"run": str(visits_run.run), "row": 3, "seconds": 60}
        expected = engine.query("customer", **wanted)
        (child,) = psutil.Process().children()
        child.kill()
        assert engine.query("customer", **wanted) == expected
        changed = engine.query("what_if", changes={"minutes": 3.5}, **wanted)
        assert changed["chance_before"] == expected["chance"]


def test_every_query_is_where_the_list_says() -> None:
    for method in METHODS:
        with pytest.raises((TypeError, Problem)):  # found, and missing its parameters
            answer(method, {"no such parameter": 1})
