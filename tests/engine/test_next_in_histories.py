"""What the window asks about the next action: of a run that tells it, and of one that recommends beside it."""

import json
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from intent_desktop.data import store
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import NEW_ENCODER
from intent_desktop.messages import Problem
from tests.engine import action_runs

LIVE = 0.1  # seconds


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with both runs."""
    folder = tmp_path_factory.mktemp("visits")
    return action_runs.project(folder, ("next_action", "action_trees"), ("next_item", "item_knn"))


@pytest.fixture(scope="module")
def telling(made: Path) -> Path:
    return made / "runs" / "0001-next_action-action_trees"


@pytest.fixture(scope="module")
def recommending(made: Path) -> Path:
    return made / "runs" / "0002-next_item-item_knn"


def ask(method: str, run: Path, **parameters: Any) -> Any:
    found = answer(method, {"run": str(run), **parameters})
    assert json.loads(json.dumps(found, allow_nan=False)) == found, "no plain JSON values"
    return found


def names(run: Path, **parameters: Any) -> list[str]:
    return [owner["name"] for owner in ask("owners", run, limit=1000, **parameters)["owners"]]


def chances(found: dict[str, Any]) -> dict[str, float]:
    return {each["meaning"]: each["chance"] for each in found["next"]["chances"]}


@pytest.fixture(scope="module")
def encoding(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that tells the next action by the columns of an encoder, in a project of its own."""
    folder = tmp_path_factory.mktemp("encoder")
    made = action_runs.project(folder, ("next_item", "item_knn"))
    return action_runs.train(made, folder / "visits.csv", "next_action", "action_trees", NEW_ENCODER)


def test_it_says_by_what_a_run_can_be_explained(telling: Path, recommending: Path) -> None:
    assert ask("explained_by", telling) == {"customers": False, "histories": True, "recommends": False}
    assert ask("explained_by", recommending)["recommends"] is True


@pytest.mark.parametrize("run", ["telling", "encoding"])
def test_the_chances_are_those_that_the_test_told_of_the_same_moment(
    run: str, request: pytest.FixtureRequest
) -> None:
    """A history in memory goes through the same features as the log it was taken from, and through the same encoder."""
    telling: Path = request.getfixturevalue(run)
    with store.connect(telling) as connection:
        table = store.parquet(telling / "predictions.parquet")
        rows = connection.execute(
            f'SELECT id, moment::VARCHAR, "action_trees: view", "action_trees: nothing", seconds_median, answer'
            f" FROM {table} WHERE seconds_since = 0"
        ).fetchall()
    told = {(name, moment[:19]): values for name, moment, *values in rows}
    for name in names(telling):
        found = ask("history", telling, name=name)
        view, nothing, median, kind = told[name, found["actions"][-1]["time"].replace("T", " ")]
        assert chances(found)["view"] == pytest.approx(view, abs=1e-9)
        assert chances(found)["nothing"] == pytest.approx(nothing, abs=1e-9)
        assert found["next"]["seconds"]["median"] == pytest.approx(median)
        assert found["came"]["meaning"] == kind
        assert found["came"]["chance"] == pytest.approx(chances(found)[kind])


def test_a_history_tells_what_comes_next_and_when(telling: Path) -> None:
    found = ask("history", telling, name=names(telling)[0])
    assert list(chances(found)) == ["view", "cart", "purchase", "nothing"]
    assert sum(chances(found).values()) == pytest.approx(1)
    seconds = found["next"]["seconds"]
    assert 0 <= seconds["low"] <= seconds["median"] <= seconds["high"] <= found["next"]["horizon_seconds"]
    assert found["next"]["horizon_seconds"] == pytest.approx(3_600)
    assert found["next"]["run"] == 1
    assert found["recommends"] is False
    assert found["recommendations"] == found["taken"] == []
    assert found["pushed"] == max(chances(found), key=lambda kind: chances(found)[kind])
    assert len(found["pushes"]) == len(found["actions"])
    assert found["actions"][0]["words"].startswith("雨伞")


def test_the_same_history_made_up_has_the_same_answer(telling: Path, recommending: Path) -> None:
    for run in (telling, recommending):
        for name in names(run, order="longest")[:5]:
            real = ask("history", run, name=name)
            assert ask("imagine", run, actions=real["actions"], name=name) == real


def test_other_actions_change_the_chances(telling: Path) -> None:
    viewed = ask("imagine", telling, actions=[{"name": "i03", "meaning": "view"}])
    carted = ask("imagine", telling, actions=[*viewed["actions"], {"name": "i03", "meaning": "cart"}])
    assert chances(carted)["purchase"] > chances(viewed)["purchase"] + 0.2


def test_an_open_cart_has_a_chance_and_a_bought_one_is_closed(telling: Path) -> None:
    viewed, carted = {"name": "i03", "meaning": "view"}, {"name": "i03", "meaning": "cart"}
    assert ask("imagine", telling, actions=[viewed])["next"]["cart"] is None
    cart = ask("imagine", telling, actions=[viewed, carted])["next"]["cart"]
    assert cart["items"] == 1
    assert cart["chance"] is None or 0 < cart["chance"] < 1
    bought = [viewed, carted, {"name": "i03", "meaning": "purchase"}]
    assert ask("imagine", telling, actions=bought)["next"]["cart"] is None


def test_each_action_is_weighed_by_what_is_told_without_it(telling: Path) -> None:
    name = names(telling, order="longest")[0]
    found = ask("history", telling, name=name)
    place = len(found["actions"]) - 2
    fewer = [*found["actions"][:place], found["actions"][-1]]
    without = chances(ask("imagine", telling, actions=fewer))[found["pushed"]]
    assert found["pushes"][place] == pytest.approx(chances(found)[found["pushed"]] - without, abs=1e-9)
    assert ask("imagine", telling, actions=found["actions"][:1])["pushes"] == [None]


def test_nothing_is_told_of_a_visitor_who_has_done_nothing(telling: Path, recommending: Path) -> None:
    for run in (telling, recommending):
        found = ask("imagine", run, actions=[])
        assert found["next"] is None
        assert not found["next_missing"]


def test_customers_are_ordered_by_how_much_the_model_expected_what_came(telling: Path) -> None:
    surest = ask("owners", telling, limit=1000)["owners"]
    told = [owner["chance"] for owner in surest]
    assert told == sorted(told, reverse=True)
    assert all(1 <= owner["place"] <= 4 for owner in surest)
    missed = [owner["chance"] for owner in ask("owners", telling, limit=1000, order="missed")["owners"]]
    assert missed == sorted(missed)


def test_a_kept_moment_is_any_of_those_tested_not_always_the_last(telling: Path) -> None:
    came = [ask("history", telling, name=name)["came"]["meaning"] for name in names(telling)]
    assert len(set(came)) > 1
    assert "nothing" in came


def test_a_run_that_recommends_tells_what_the_other_run_of_the_project_does(
    telling: Path, recommending: Path
) -> None:
    found = ask("history", recommending, name=names(recommending)[0])
    assert found["recommendations"]
    assert found["next"]["run"] == 1
    told = ask("imagine", telling, actions=[{**action, "code": None} for action in found["actions"]])
    assert chances(told) == pytest.approx(chances(found)), "whatever the codes of the items"
    assert told["next"]["seconds"] == pytest.approx(found["next"]["seconds"])


def test_the_newest_run_that_is_finished_and_readable_tells_it(
    recommending: Path, made: Path, tmp_path: Path
) -> None:
    name = names(recommending)[0]
    copy = tmp_path / "visits"
    shutil.copytree(made, copy)
    run, first = copy / "runs" / recommending.name, copy / "runs" / "0001-next_action-action_trees"
    newer, broken = (copy / "runs" / f"000{number}-next_action-all" for number in (3, 4))
    shutil.copytree(first, newer)
    shutil.copytree(first, broken)
    (broken / "model.intent").write_bytes(b"not a bundle")
    (copy / "runs" / "0005-next_action-all").mkdir()
    assert ask("history", run, name=name)["next"]["run"] == 3
    shutil.rmtree(newer)
    assert ask("history", run, name=name)["next"]["run"] == 1
    shutil.rmtree(first)
    found = ask("history", run, name=name)
    assert found["next"] is None
    assert found["next_missing"]


def test_a_run_without_its_items_says_so(telling: Path, tmp_path: Path) -> None:
    run = tmp_path / "runs" / telling.name
    shutil.copytree(telling, run)
    (run / "items.json").write_text("{")
    with pytest.raises(Problem) as caught:
        ask("owners", run)
    assert caught.value.code == "run_without_histories"


def test_without_predictions_the_histories_can_be_looked_at_all_the_same(
    telling: Path, tmp_path: Path
) -> None:
    run = tmp_path / "runs" / telling.name
    shutil.copytree(telling, run)
    (run / "predictions.parquet").unlink()
    owners = ask("owners", run)["owners"]
    assert {owner["chance"] for owner in owners} == {None}
    found = ask("history", run, name=owners[0]["name"])
    assert found["came"] is None
    assert found["next"]


def test_of_a_long_history_it_is_said_that_the_test_knew_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(histories, "LONGEST", 5)
    project = action_runs.project(tmp_path, ("next_action", "action_markov"))
    (run,) = (project / "runs").iterdir()
    found = [ask("history", run, name=name) for name in names(run)]
    assert {len(each["actions"]) >= 5 for each in found} == {True, False}
    assert all(each["came"]["cut"] == (len(each["actions"]) == 5) for each in found)


def test_items_are_found_with_how_often_they_were_acted_on(telling: Path) -> None:
    found = ask("items", telling, text="boots")
    assert found["total"] == 10
    assert found["items"][0]["popularity"] >= found["items"][-1]["popularity"] > 10


def test_once_opened_a_run_answers_while_somebody_waits(telling: Path, recommending: Path) -> None:
    for run in (telling, recommending):
        name = names(run, order="longest")[0]
        actions = ask("history", run, name=name)["actions"]
        for method, parameters in (("history", {"name": name}), ("imagine", {"actions": actions})):
            seconds = []
            for _ in range(3):
                began = time.process_time()
                ask(method, run, **parameters)
                seconds.append(time.process_time() - began)
            assert min(seconds) < LIVE, method


def test_with_an_encoder_what_if_and_what_each_action_does_are_told_as_well(encoding: Path) -> None:
    name = names(encoding)[0]
    found = ask("history", encoding, name=name)
    assert sum(chances(found).values()) == pytest.approx(1)
    assert any(push for push in found["pushes"])
    beside = encoding.parent / "0001-next_item-item_knn"
    assert chances(ask("history", beside, name=names(beside)[0]))
