"""What an inspection tells of a source: columns and what they can be, findings with their fixes, what can be asked."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from intent_desktop import messages
from intent_desktop.data.dataset import Fix
from intent_desktop.data.reading.reader import open_relation
from intent_desktop.data.roles import understand
from intent_desktop.engine import runner
from intent_desktop.engine.jobs import InspectJob
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.requests import Source
from intent_desktop.events import Failed, Finished

ROOT = Path(__file__).parents[2]


def inspect(file: Path, **said: Any) -> dict[str, Any]:
    job = InspectJob(source=Source(paths=[file], **said), work=file.parent / "work")
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Finished), end
    return end.result


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of 200 days with an action of an unknown name, and customers missing here and there."""
    file = tmp_path / "log.csv"
    actions = ["view", "view", "frobnicate", "buy"]
    lines = [
        f"{'' if i % 50 == 0 else f'u{i % 40}'},2024-{1 + i // 28 % 7:02d}-{1 + i % 28:02d} 10:00:00,{actions[i % 4]},i{i % 9}"
        for i in range(1_960)
    ]
    file.write_text("customer,time,action,item\n" + "\n".join(lines), encoding="utf-8")
    return file


def test_columns_come_in_the_files_order_with_samples_and_what_they_can_be(log: Path) -> None:
    found = inspect(log, roles={"item": "category"})
    assert [column["name"] for column in found["columns"]] == ["customer", "time", "action", "item"]
    customer, time, action, item = found["columns"]
    assert customer["missing"] == 40
    assert customer["roles"][:1] == ["user"]
    assert customer["samples"][0].startswith("u")
    assert time["samples"][0].startswith("2024-01-")
    assert action["samples"] == ["view", "buy", "frobnicate"]
    assert "price" not in action["roles"]
    assert (item["role"], item["distinct"]) == ("category", 9)
    assert answer("page", {"path": found["table"], "offset": 0, "limit": 2})["total"] == 1_960


def test_every_role_offered_is_accepted(log: Path) -> None:
    found = inspect(log)
    relation = open_relation(Path(found["table"]).parent)
    for column in found["columns"][1:3]:
        for role in column["roles"]:
            assert understand(relation, {column["name"]: role}).by_role(role)[0] == column["name"]


def test_event_values_come_with_their_rows(log: Path) -> None:
    found = inspect(log, events={"frobnicate": "cart"})
    assert found["events"] == {"view": "view", "frobnicate": "cart", "buy": "purchase"}
    assert found["event_rows"] == {"view": 980, "frobnicate": 490, "buy": 490}


def test_a_log_without_an_event_column_counts_what_was_taken_back(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    rows = [
        f"u{i % 9},2024-01-{1 + i % 28:02d} 10:00:00,{-1 if i % 10 == 0 else 2},{i}.5" for i in range(300)
    ]
    file.write_text("customer,time,quantity,price\n" + "\n".join(rows), encoding="utf-8")
    assert inspect(file)["event_rows"] == {"": 270, "cancellation": 30}


def test_a_fix_can_be_accepted_and_refused_as_it_was_told(log: Path) -> None:
    found = next(finding for finding in inspect(log)["findings"] if finding["code"] == "rows_without_user")
    assert found["fix_label"] == "Set 40 rows without customer aside"
    assert found["by_default"]
    assert found["accepted"]
    refused = inspect(log, fixes=[])["findings"]
    assert not any(finding["accepted"] for finding in refused)
    fix = Fix(**found["fix_value"])
    again = inspect(log, fixes=[fix])["findings"]
    assert [finding["code"] for finding in again if finding["accepted"]] == ["rows_without_user"]


def test_every_fix_there_is_has_words_for_its_button() -> None:
    sources = "".join(
        file.read_text() for file in (ROOT / "intent_desktop" / "data" / "quality").glob("*.py")
    )
    codes = set(re.findall(r'Fix\(\s*code=f?"(\w+?)_?[{"]', sources))
    assert codes >= {"set_aside_duplicates", "set_aside_rows_without", "ignore_columns"}
    assert not [code for code in codes if f"fix_{code}" not in messages.catalogue()]


def test_the_gate_gives_its_reasons(tmp_path: Path) -> None:
    file = tmp_path / "same.csv"
    file.write_text("minutes,bought\n" + "1,yes\n" * 200)
    gate = inspect(file)["gate"]
    assert gate["verdict"] == "not usable"
    assert gate["points"] == ["bought, the answer to be learnt, is the same in every row: true."]


def test_a_role_that_a_column_cannot_have_is_a_problem(log: Path) -> None:
    job = InspectJob(source=Source(paths=[log], roles={"action": "price"}), work=log.parent / "work")
    end = runner.run(job, lambda event: None)
    assert isinstance(end, Failed)
    assert end.note.code == "role_needs_numbers"


# What can be asked


def asked(found: dict[str, Any], name: str) -> dict[str, Any]:
    return next(question for question in found["questions"] if question["name"] == name)


def options(question: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {option["name"]: option for option in question["options"]}


def test_a_log_of_purchases_can_be_asked_both_questions(log: Path) -> None:
    found = inspect(log)
    purchase, churn = asked(found, "purchase"), asked(found, "churn")
    assert purchase["possible"]
    assert churn["possible"]
    assert set(options(purchase)) == {"horizon_days", "cutoff", "cutoffs", "split", "seed"}
    assert set(options(churn)) - set(options(purchase)) == {"active_days", "by_action"}
    horizon = options(purchase)["horizon_days"]
    assert (horizon["default"], horizon["least"], horizon["unit"]) == (30, 1, "days")
    assert horizon["greatest"] == 89
    assert options(churn)["horizon_days"]["default"] == 89
    assert "2024-06-28" in purchase["protocol"]
    assert options(purchase)["cutoff"]["greatest"] == "2024-06-28"
    assert list(purchase["protocols"]) == ["time", "group"]
    assert "linear" in purchase["models"]


def test_who_is_leaving_is_suggested_of_customers_that_may_still_come_back(tmp_path: Path) -> None:
    file = tmp_path / "rhythm.csv"
    # Each of 30 customers buys every 100 days and looks in between; twice a day counts once.
    lines = [
        f"c{customer},{moment:%Y-%m-%d %H:%M:%S},{action}"
        for customer in range(30)
        for visit in range(8)
        for hours, action in ((0, "purchase"), (1, "purchase"), (1200, "view"))
        for moment in [datetime(2023, 1, 1) + timedelta(days=customer % 7 + 100 * visit, hours=hours)]
    ]
    file.write_text("customer,time,action\n" + "\n".join(lines), encoding="utf-8")
    active = options(asked(inspect(file), "churn"))["active_days"]
    assert (active["suggested"], active["default"]) == (100, None)
    # The horizon, where customers come back within less: who is silent for shorter has not left yet.
    active = options(asked(inspect(file, events={"purchase": "view"}), "churn"))["active_days"]
    assert active["suggested"] == 90


def test_nothing_is_suggested_where_hardly_anybody_came_back(tmp_path: Path) -> None:
    file = tmp_path / "once.csv"
    lines = [f"c{i},2024-{1 + i % 12:02d}-05 10:00:00,purchase" for i in range(300)]
    file.write_text("customer,time,action\n" + "\n".join(lines), encoding="utf-8")
    assert options(asked(inspect(file), "churn"))["active_days"]["suggested"] is None


def test_without_purchases_only_leaving_can_be_asked_and_is_measured_by_any_action(log: Path) -> None:
    found = inspect(log, events={"buy": "view"})
    purchase, churn = asked(found, "purchase"), asked(found, "churn")
    assert not purchase["possible"]
    assert purchase["lacks"] == [
        "No action in this log counts as a purchase. Give the value that stands for a purchase the meaning purchase."
    ]
    assert churn["possible"]
    assert options(churn)["by_action"]["default"] is True


def test_without_a_customer_it_is_said_which_role_to_give(log: Path) -> None:
    found = inspect(log, roles={"customer": "ignore"})
    for question in found["questions"]:
        assert not question["possible"]
        assert question["lacks"]
        assert question["options"] == []
    for name in ("purchase", "churn"):
        assert any("role user" in lack for lack in asked(found, name)["lacks"])


def test_a_table_offers_its_answers_and_the_value_that_means_yes(tmp_path: Path) -> None:
    file = tmp_path / "campaign.csv"
    rows = [f"{i},{i % 7},{'yes' if i % 3 else 'no'},{'left' if i % 5 else 'stayed'}" for i in range(300)]
    file.write_text("visitor,minutes,visit,conversion\n" + "\n".join(rows), encoding="utf-8")
    found = inspect(file, roles={"conversion": "label"})
    question = asked(found, "purchase")
    offered = options(question)
    assert [value for value, _ in offered["label"]["choices"]] == ["conversion", "visit"]
    assert offered["positive"]["default"] is None
    assert offered["positive"]["required"]
    name, by_label = offered["positive"]["choices_by"]
    assert name == "label"
    assert by_label["conversion"] == [("left", "left (240 rows)"), ("stayed", "stayed (60 rows)")]
    assert [way for way, _ in offered["split"]["choices"]] == ["random", "group", "folds"]
    assert question["protocol"].startswith("Judged on a fifth of the rows")


def test_what_an_answer_must_be_is_said(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("a,b,spend\n" + "".join(f"{i},{i % 3},{i}.25\n" for i in range(300)))
    (lack,) = asked(inspect(file, roles={"spend": "label"}), "churn")["lacks"]
    assert re.match("The column spend holds about [23]\\d\\d different values", lack)
    lacks = asked(inspect(file, roles={"spend": "ignore"}), "churn")["lacks"]
    assert lacks[0].startswith("No column holds the answer")


def test_sequences_cannot_be_asked_when(tmp_path: Path) -> None:
    file = tmp_path / "sessions.txt"
    file.write_text("".join(f"{i} {' '.join(str(j % 9) for j in range(2 + i % 5))}\n" for i in range(100)))
    found = inspect(file)
    assert found["shape"] == "sequences"
    assert all("not when" in asked(found, name)["lacks"][0] for name in ("purchase", "churn"))
    assert asked(found, "next_item")["possible"]
    assert not asked(found, "next_item")["has_threshold"]
    assert asked(found, "purchase")["has_threshold"]
