"""What a customer did before the moment that their chance is told from."""

import duckdb
import pytest
from trained_runs import Trained

from intent_desktop.engine.queries.answering import answer
from intent_desktop.messages import Problem


def test_a_customers_actions_end_before_their_cutoff_and_are_theirs(shop_run: Trained) -> None:
    customer = answer("customer", {"run": str(shop_run.run), "row": 3})
    found = answer("timeline", {"run": str(shop_run.run), "row": 3})
    assert found["kept"]
    actions = found["actions"]
    assert found["total"] == len(actions) > 0
    times = [action["time"] for action in actions]
    assert times == sorted(times)
    assert times[-1] < customer["cutoff"]
    counted = (
        duckdb.sql(
            f"SELECT count(*) FROM '{shop_run.source}' WHERE user_id = '{customer['id']}' AND time < '{customer['cutoff']}'"
        )
        .limit(1)
        .fetchall()
    )
    assert counted == [(len(actions),)]
    assert {action["meaning"] for action in actions} <= {"view", "cart", "purchase"}
    assert all(action["words"].startswith("i") and action["price"] is not None for action in actions)


def test_a_row_of_a_table_has_no_timeline(visits_run: Trained) -> None:
    assert answer("timeline", {"run": str(visits_run.run), "row": 0}) == {
        "kept": False,
        "actions": [],
        "total": 0,
    }


def test_a_row_that_is_not_there_is_told(shop_run: Trained) -> None:
    with pytest.raises(Problem, match="There is no row"):
        answer("timeline", {"run": str(shop_run.run), "row": 10_000_000})
