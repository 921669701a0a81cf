"""What the window asks about a run that recommends items: whose histories, what was recommended, and what would be if."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from intent_desktop.engine.queries.answering import answer
from intent_desktop.messages import Problem
from tests.engine import ranking_runs

LIVE = 0.1  # seconds


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ranking_runs.run_in(ranking_runs.shop(tmp_path_factory.mktemp("shop")))


@pytest.fixture(scope="module")
def baskets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ranking_runs.run_in(ranking_runs.baskets(tmp_path_factory.mktemp("baskets")))


def ask(method: str, run: Path, **parameters: Any) -> Any:
    found = answer(method, {"run": str(run), **parameters})
    assert json.loads(json.dumps(found, allow_nan=False)) == found, "no plain JSON values"
    return found


def names(found: dict[str, Any]) -> list[str]:
    return [owner["name"] for owner in found["owners"]]


def codes(found: dict[str, Any]) -> list[int]:
    return [item["code"] for item in found["recommendations"]]


def problem(method: str, run: Path, **parameters: Any) -> str:
    with pytest.raises(Problem) as caught:
        ask(method, run, **parameters)
    return caught.value.code


def test_it_says_by_what_a_run_can_be_explained(shop: Path, tmp_path: Path) -> None:
    assert ask("explained_by", shop) == {"customers": False, "histories": True, "recommends": True}
    assert ask("explained_by", tmp_path) == {
        "customers": False, "histories": False, "recommends": False,
    }  # fmt: skip


def test_owners_come_surest_missed_longest_or_by_name(shop: Path) -> None:
    surest = [owner["place"] for owner in ask("owners", shop)["owners"]]
    assert surest == sorted(surest)
    assert surest[0] == 1.0
    missed = [owner["place"] for owner in ask("owners", shop, order="missed")["owners"]]
    assert missed == sorted(missed, reverse=True)
    longest = ask("owners", shop, order="longest")["owners"]
    assert (longest[0]["name"], longest[0]["actions"]) == ("many", 200)
    assert names(ask("owners", shop, order="name")) == sorted(names(ask("owners", shop, order="name")))


def test_owners_are_searched_and_paged(shop: Path) -> None:
    everybody = ask("owners", shop, order="name", limit=1000)
    found = ask("owners", shop, text="U00", order="name")
    assert found["total"] == len(found["owners"]) < found["kept"] == len(everybody["owners"])
    assert all("u00" in name for name in names(found))
    assert names(ask("owners", shop, order="name", limit=5, offset=10)) == names(everybody)[10:15]
    assert ask("owners", shop, text="nobody")["owners"] == []


def test_the_place_of_an_owner_is_the_one_that_the_test_found(shop: Path) -> None:
    """Not that of the delivered model, which has learnt from the test since."""
    from intent_desktop.data import store

    with store.connect(shop) as connection:
        rows = connection.execute(
            f"SELECT item_knn FROM {store.parquet(shop / 'predictions.parquet')} ORDER BY 1"
        ).fetchall()
    told = [owner["place"] for owner in ask("owners", shop, limit=1000)["owners"]]
    assert told == [place for (place,) in rows]


def test_a_history_tells_what_was_done_and_what_is_recommended(shop: Path) -> None:
    found = ask("history", shop, name="many")
    assert len(found["actions"]) == 200
    last = found["actions"][-1]
    assert last["meaning"] in ("view", "cart", "purchase")
    assert last["time"].startswith("2024-")
    assert last["words"].startswith("Rain boots")
    assert last["category"] == "boots"
    assert last["price"] > 0
    assert [item["place"] for item in found["recommendations"]] == list(range(1, 11))
    assert found["order"][:10] == codes(found)
    assert any(item["because"].startswith("because they") for item in found["recommendations"])
    assert found["meanings"] == ["view", "cart", "purchase"]
    assert found["next"] is None
    assert found["next_missing"], "nobody has trained it here"


def test_only_the_last_actions_are_weighed(shop: Path) -> None:
    pushes = ask("history", shop, name="many")["recommendations"][0]["pushes"]
    assert len(pushes) == 200
    assert pushes[:180] == [None] * 180
    assert None not in pushes[180:]


def test_what_was_really_taken_has_its_place_in_the_test_and_now(shop: Path) -> None:
    name, place = (ask("owners", shop)["owners"][0][key] for key in ("name", "place"))
    found = ask("history", shop, name=name)
    (taken,) = found["taken"]
    assert taken["tested"] == place
    assert taken["place"] is None or found["order"][taken["place"] - 1] == taken["code"]
    assert found["learnt_since"], "the delivered model has seen the last action of everybody"


def test_the_same_history_made_up_has_the_same_answer(shop: Path) -> None:
    real = ask("history", shop, name="u007")
    assert ask("imagine", shop, actions=real["actions"], name="u007") == real


def test_without_an_action_other_things_are_recommended(shop: Path) -> None:
    real = ask("history", shop, name="u007")
    fewer = ask("imagine", shop, actions=real["actions"][:1])
    assert len(fewer["actions"]) == 1
    assert fewer["order"] != real["order"]
    assert fewer["taken"] == []


def test_a_visitor_of_whom_nothing_is_known_gets_what_is_popular(shop: Path) -> None:
    found = ask("imagine", shop, actions=[])
    assert found["actions"] == []
    assert len(found["recommendations"]) == 10
    assert all(item["because"] == "" and item["pushes"] == [] for item in found["recommendations"])


def test_actions_may_be_typed_by_name_alone(shop: Path) -> None:
    found = ask(
        "imagine", shop, actions=[{"name": "i03", "meaning": "view"}, {"name": "i05", "meaning": "cart"}]
    )
    first, second = found["actions"]
    assert (first["words"], second["words"]) == ("Rain boots, no. 3", "Rain boots, no. 5")
    assert first["time"] < second["time"]
    assert first["price"] == 7.5
    kinds = [item["category"] for item in found["recommendations"][:3]]
    assert kinds == ["boots"] * 3


def test_an_item_that_the_model_does_not_know_may_be_part_of_a_history(shop: Path) -> None:
    found = ask("imagine", shop, actions=[{"code": 0, "meaning": "view", "category_code": 1}])
    (action,) = found["actions"]
    assert action["words"] == "An item that the model does not know"
    assert action["category"] == "boots"
    assert found["recommendations"]


def test_wishes_change_the_recommendations(shop: Path) -> None:
    actions = ask("history", shop, name="u007")["actions"]
    plain = ask("imagine", shop, actions=actions)
    assert len(codes(ask("imagine", shop, actions=actions, wished={"count": 3}))) == 3
    assert codes(ask("imagine", shop, actions=actions, wished={"diversity": 0.9})) != codes(plain)
    first = plain["recommendations"][0]["name"]
    without = ask("imagine", shop, actions=actions, wished={"exclude": [first]})
    assert first not in [item["name"] for item in without["recommendations"]]
    varied = ask("imagine", shop, actions=actions, wished={"diversity": 0.5})
    assert varied["order"][:10] == codes(varied)
    assert len(set(varied["order"])) == len(varied["order"])


def test_each_action_is_weighed_for_any_item(shop: Path) -> None:
    actions = ask("history", shop, name="u007")["actions"]
    shown = ask("imagine", shop, actions=actions)["recommendations"][0]
    found = ask("attribution", shop, actions=actions, code=shown["code"])
    assert found["pushes"] == pytest.approx(shown["pushes"], abs=1e-5)
    assert found["because"] == shown["because"]
    assert any(found["pushes"]), "the best item is weighed as well, though many models give it 1 in any case"


def test_items_are_found_by_every_word_the_exact_and_the_commonest_first(shop: Path) -> None:
    everything = ask("items", shop)
    assert everything["total"] == 24
    assert [item["popularity"] for item in everything["items"]] == sorted(
        (item["popularity"] for item in everything["items"]), reverse=True
    )
    assert ask("items", shop, text="i03")["items"][0]["name"] == "i03"
    assert ask("items", shop, text="BOOTS no. 21")["total"] == 1
    assert {item["category"] for item in ask("items", shop, text="umbrellas")["items"]} == {"umbrellas"}
    assert ask("items", shop, text="雨伞 8")["items"][0]["words"] == "雨伞 8"
    assert ask("items", shop, text="nothing like that") == {"items": [], "total": 0}
    assert len(ask("items", shop, limit=3)["items"]) == 3


def test_similar_items_are_of_the_same_kind(shop: Path) -> None:
    code = ask("items", shop, text="i03")["items"][0]["code"]
    found = ask("similar", shop, code=code, count=5)
    assert found["item"]["name"] == "i03"
    assert [item["category"] for item in found["items"]] == ["boots"] * 5
    likeness = [item["likeness"] for item in found["items"]]
    assert likeness == sorted(likeness, reverse=True)


def test_the_map_has_places_and_groups(shop: Path) -> None:
    found = ask("item_map", shop)
    assert found["total"] == len(found["items"]) == 24
    assert {item["group"] for item in found["items"]} == {"umbrellas", "boots"}
    assert all(-1 <= item[axis] <= 1 for item in found["items"] for axis in "xy")


def test_sequences_without_times_prices_or_titles_can_be_looked_at(baskets: Path) -> None:
    name = names(ask("owners", baskets))[0]
    found = ask("history", baskets, name=name)
    assert all(action["time"] is None and action["price"] is None for action in found["actions"])
    assert ask("imagine", baskets, actions=found["actions"], name=name) == found
    assert {item["group"] for item in ask("item_map", baskets)["items"]} == {""}


def test_what_does_not_exist_is_told(shop: Path, tmp_path: Path) -> None:
    assert problem("owners", tmp_path) == "not_a_run"
    assert problem("history", shop, name="nobody") == "no_such_history"
    assert problem("imagine", shop, actions=[], name="nobody") == "no_such_history"
    assert problem("similar", shop, code=999) == "no_such_item"
    assert problem("similar", shop, code=0) == "no_such_item"
    assert problem("imagine", shop, actions=[{"code": 999}]) == "no_such_item"
    assert problem("imagine", shop, actions=[{"name": "no such thing"}]) == "no_such_item"
    assert problem("attribution", shop, actions=[], code=999) == "no_such_item"


@pytest.mark.parametrize(
    "action", [{"code": 1, "meaning": "stole"}, {"code": -1}, {"code": 1, "time": "yesterday"}, {"code": "x"}]
)
def test_an_action_that_means_nothing_is_told(shop: Path, action: dict[str, Any]) -> None:
    assert problem("imagine", shop, actions=[action]) == "bad_action"


def test_a_wish_that_is_not_possible_is_told(shop: Path) -> None:
    assert problem("imagine", shop, actions=[], wished={"diversity": 2}) == "bad_wish"


def test_a_run_whose_histories_are_gone_says_so(tmp_path: Path) -> None:
    run = ranking_runs.run_in(ranking_runs.baskets(tmp_path))
    (run / "histories.json").write_text("[")
    assert problem("owners", run) == "run_without_histories"


def test_without_predictions_the_histories_can_be_looked_at_all_the_same(tmp_path: Path) -> None:
    run = ranking_runs.run_in(ranking_runs.baskets(tmp_path))
    (run / "predictions.parquet").unlink()
    found = ask("owners", run)
    assert {owner["place"] for owner in found["owners"]} == {None}
    assert ask("history", run, name=names(found)[0])["taken"][0]["tested"] is None


def test_once_opened_a_run_answers_while_somebody_waits(shop: Path) -> None:
    actions = ask("history", shop, name="many")["actions"]
    for method, parameters in (
        ("history", {"name": "u007"}),
        ("imagine", {"actions": actions}),
        ("similar", {"code": 3}),
        ("items", {"text": "boots"}),
        ("item_map", {}),
    ):
        seconds = []
        for _ in range(3):
            began = time.process_time()
            ask(method, shop, **parameters)
            seconds.append(time.process_time() - began)
        assert min(seconds) < LIVE, method
