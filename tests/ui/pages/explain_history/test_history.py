"""Explaining recommendations: a customer's actions and what follows from them, and what would be if."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.pages.explain_actions import ActionLine, ActionModel, Entry, button_of
from intent_desktop.ui.pages.explain_history import HistoryView
from intent_desktop.ui.pages.explain_item_list import ItemModel, plus_of
from intent_desktop.ui.pages.explain_recommendations import RecommendationModel
from tests.ui.pages.explain_history.parts import SECONDS, button, items_of, settle, words


def shown(page: QWidget, name: str) -> bool:
    found = page.findChild(QWidget, name)
    assert found is not None
    return bool(found.isVisible())


def owner(history: HistoryView, qtbot: QtBot, name: str) -> None:
    history.show_owner(name)
    settle(qtbot, history._workspace)


def index_of(line: ActionLine, place: int) -> QModelIndex:
    return line.actions_model.index(line.actions_model.row_of(place))


def click_button(qtbot: QtBot, line: ActionLine, place: int) -> None:
    index = index_of(line, place)
    line.scrollTo(index)
    point = button_of(line.visualRect(index)).center().toPoint()
    qtbot.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, pos=point)


def action(words: str, time: str | None = None, **others: Any) -> Entry:
    return Entry(
        {"code": 1, "name": "a", "words": words, "category": "", "price": None, "popularity": 1, "meaning": "view",
         "time": time, "quantity": None, "category_code": None, **others}
    )  # fmt: skip


def test_a_run_that_recommends_shows_a_customer_first_and_has_a_map(page: ExplainPage) -> None:
    assert page._views.currentWidget() is page.history
    assert page._of_items.isVisible()
    assert not page._of_chances.isVisible()
    assert words(page, "history_name").startswith("Customer ")
    assert "actions" in words(page, "history_words")
    assert items_of(page.history.recommendations)[0].startswith("1, ")


def test_the_list_of_customers_is_ordered_and_searched(qtbot: QtBot, page: ExplainPage) -> None:
    owners = page.history.owners
    owners._pick.setCurrentIndex(owners._pick.findData("longest"))
    owners._pick.activated.emit(owners._pick.currentIndex())
    settle(qtbot, page.workspace)
    assert words(page, "history_name") == "Customer many", "the first of the new order is shown"
    owners._find.setText("u00")
    qtbot.waitUntil(lambda: not owners._timer.isActive(), timeout=SECONDS)
    settle(qtbot, page.workspace)
    assert owners.table.paged_model().value(0, 0).startswith("u00")
    assert words(page, "history_name") == "Customer many", "a search alone takes nobody away"
    owners._find.setText("nobody")
    qtbot.waitUntil(lambda: "Nobody" in owners._count.text(), timeout=SECONDS)


def test_what_they_really_took_is_marked_with_its_place_in_the_test(page: ExplainPage) -> None:
    said = items_of(page.history.recommendations)
    head = said.index("What they really took next")
    assert "trust the place it had then" in said[head + 1]
    assert "in the test" in said[head + 2]
    assert "they really took this" in said[head + 2]


def test_above_the_list_stands_that_the_model_has_learnt_since_the_test(
    qtbot: QtBot, page: ExplainPage
) -> None:
    assert shown(page, "history_learnt_since")
    page.history.imagine_visitor()
    settle(qtbot, page.workspace)
    assert not shown(page, "history_learnt_since"), "nobody was tested"


def test_a_price_in_a_list_says_that_it_is_one(qapp: QApplication) -> None:
    model = ItemModel()
    model.show_items([{"code": 1, "words": "Boots", "category": "", "price": 1250, "popularity": 3}])
    assert "Price 1,250.00" in str(model.index(0).data())


def test_choosing_a_recommendation_weighs_the_actions_for_it(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    second = history.recommendations.rows_model.index(1)
    history.recommendations.setCurrentIndex(second)
    settle(qtbot, page.workspace)
    item = history.recommendations.current()
    assert item is not None
    assert item["words"] in words(page, "history_weighed")
    assert item["words"] in words(page, "history_like")
    assert any("speaks" in said for said in items_of(history.actions_line))


def test_an_item_they_really_took_is_weighed_even_where_it_is_not_recommended(
    qtbot: QtBot, page: ExplainPage
) -> None:
    history = page.history
    owner(history, qtbot, "many")
    model = history.recommendations.rows_model
    history.recommendations.setCurrentIndex(model.index(model.rowCount() - 1))
    settle(qtbot, page.workspace)
    assert history._code == history._answer["taken"][-1]["code"]  # type: ignore[index]
    assert any("speaks" in said for said in items_of(history.actions_line))


def test_days_and_pauses_stand_between_the_actions(qapp: QApplication) -> None:
    model = ActionModel()
    model.show_entries(
        [
            action("one", "2024-03-01T09:00:00"),
            action("two", "2024-03-01T09:05:00"),
            action("three", "2024-03-01T11:00:00"),
            action("four", "2024-03-04T11:30:00"),
            action("five", "2024-07-04T11:30:00"),
        ]
    )
    said = [str(model.index(row).data()) for row in range(model.rowCount())]
    assert [entry.split(",")[0] for entry in said] == [
        "1 March 2024", "one", "two", "2 hours later", "three", "4 March 2024 · 3 days later", "four",
        "4 July 2024 · 4 months later", "five",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (45 * 60, "45 minutes later"),
        (3_700, "an hour later"),
        (90_000, "a day later"),
        (800 * 86_400, "2 years later"),
    ],
)
def test_pauses_are_said_in_words(qapp: QApplication, seconds: int, said: str) -> None:
    assert ActionModel().later(seconds) == said


@pytest.mark.parametrize("page", ["baskets"], indirect=True)
def test_without_times_prices_and_meanings_the_actions_are_numbered(page: ExplainPage) -> None:
    model = page.history.actions_line.actions_model
    assert not model.tells_meanings
    assert model.rowCount() == len(model.entries)
    assert all("something else" not in said for said in items_of(page.history.actions_line))
    assert not page.history._meaning.isVisibleTo(page)


def test_an_action_is_taken_out_with_one_click_and_put_back_with_another(
    qtbot: QtBot, page: ExplainPage
) -> None:
    history, line = page.history, page.history.actions_line
    owner(history, qtbot, "u007")
    before = items_of(history.recommendations)
    last = len(history._entries) - 1
    click_button(qtbot, line, last)
    settle(qtbot, page.workspace)
    assert "taken out" in str(index_of(line, last).data())
    assert any("▲" in said or "▼" in said or "new" in said for said in items_of(history.recommendations))
    assert button(page, "history_undo").isEnabled()
    click_button(qtbot, line, last)
    settle(qtbot, page.workspace)
    assert items_of(history.recommendations) == before
    assert not button(page, "history_undo").isEnabled()


def test_delete_takes_the_current_action_out(qtbot: QtBot, page: ExplainPage) -> None:
    line = page.history.actions_line
    line.setCurrentIndex(index_of(line, 0))
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    settle(qtbot, page.workspace)
    assert page.history._entries[0].state == "removed"
    assert line.current() == 0, "it stays the current one"


def test_with_every_action_taken_out_there_are_still_recommendations(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    owner(history, qtbot, "u007")
    for place in range(len(history._entries)):
        history._toggle(place)
    settle(qtbot, page.workspace)
    assert words(page, "history_words") == "No actions left"
    assert len(history._answer["recommendations"]) == 10  # type: ignore[index]


def test_an_action_is_added_by_searching_for_an_item(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    actions = len(history._entries)
    button(page, "history_add").click()
    assert history.finder.isVisible()
    history._meaning.setCurrentIndex(history._meaning.findData("purchase"))
    history.finder.field.setText("雨伞 8")
    found = history.finder.list.items_model
    qtbot.waitUntil(lambda: found.items[0]["words"] == "雨伞 8", timeout=SECONDS)
    qtbot.keyClick(history.finder.field, Qt.Key.Key_Return)
    settle(qtbot, page.workspace)
    added = history._entries[-1]
    assert len(history._entries) == actions + 1
    assert (added.state, added.action["words"], added.action["meaning"]) == ("added", "雨伞 8", "purchase")
    assert "added by you" in items_of(history.actions_line)[-1]
    button(page, "history_undo").click()
    settle(qtbot, page.workspace)
    assert len(history._entries) == actions


def test_a_similar_item_becomes_an_action_by_its_plus(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    actions = len(history._entries)
    index = history.similar.list.items_model.index(0)
    point = plus_of(history.similar.list.visualRect(index)).center().toPoint()
    qtbot.mouseClick(history.similar.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle(qtbot, page.workspace)
    assert len(history._entries) == actions + 1
    click_button(qtbot, history.actions_line, actions)
    settle(qtbot, page.workspace)
    assert len(history._entries) == actions, "what was added goes for good"


def test_an_item_that_the_model_does_not_know_may_stand_in_a_history(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    unknown = action("An item that the model does not know", code=0, name="", meaning="view")
    history._entries.append(unknown)
    history.actions_line.show_entries(history._entries)
    history._ask()
    settle(qtbot, page.workspace)
    assert history._answer is not None
    last = len(history._entries) - 1
    history.actions_line.setCurrentIndex(index_of(history.actions_line, last))
    settle(qtbot, page.workspace)
    assert not history.similar.list.isVisible()
    assert "Too few histories" in history.similar.none.text()


def test_a_visitor_of_ones_own_begins_with_nothing(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    button(page, "owners_new").click()
    settle(qtbot, page.workspace)
    assert history._nothing.isVisible()
    assert len(history._answer["recommendations"]) == 10  # type: ignore[index]
    history.add(history.finder.list.items_model.items[0])
    settle(qtbot, page.workspace)
    assert history.actions_line.isVisible()
    assert words(page, "history_words") == "1 action"
    assert "What they really took next" not in items_of(history.recommendations)
    button(page, "history_undo").click()
    settle(qtbot, page.workspace)
    assert history._nothing.isVisible()


def test_wishes_are_counted_and_taken_back(qtbot: QtBot, page: ExplainPage) -> None:
    history = page.history
    before = items_of(history.recommendations)
    button(page, "history_wish").click()
    assert history.wishes.isVisible()
    history.wishes._novelty.setValue(20)
    qtbot.waitUntil(lambda: button(page, "history_wish").text() == "Wishes: 1", timeout=SECONDS)
    settle(qtbot, page.workspace)
    assert items_of(history.recommendations) != before
    button(page, "history_undo").click()
    settle(qtbot, page.workspace)
    assert items_of(history.recommendations) == before
    assert button(page, "history_wish").text() == "Wishes"


def test_an_answer_about_somebody_else_comes_too_late(
    qtbot: QtBot, page: ExplainPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    history = page.history
    answers: list[Callable[[Any], None]] = []
    monkeypatch.setattr(
        page.workspace.bridge, "ask", lambda owner, method, show, *_, **__: answers.append(show)
    )
    real, before = history._real, words(page, "history_name")
    history.show_owner("u010")
    history.show_owner("u011")
    answers[0](real)
    assert words(page, "history_name") == before
    answers[1](real)
    assert words(page, "history_name") == "Customer u011"


def test_what_the_engine_refuses_is_told(page: ExplainPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        page.workspace.bridge,
        "ask",
        lambda owner, method, show, refused, **_: refused(Note("no_such_history", {"value": "u010"})),
    )
    page.history.show_owner("u010")
    assert "u010" in page.history._problem.text()
    assert not items_of(page.history.recommendations), "what is about somebody else does not stay in sight"


def test_items_that_have_moved_say_how_far(qapp: QApplication) -> None:
    def item(code: int, place: int) -> dict[str, Any]:
        return {
            "code": code,
            "words": f"item {code}",
            "category": "",
            "price": None,
            "place": place,
            "because": "",
        }

    before = {"recommendations": [item(1, 1), item(2, 2), item(3, 3)], "order": [1, 2, 3, 4, 5]}
    now = {
        "recommendations": [item(4, 1), item(1, 2), item(9, 3)],
        "order": [4, 1, 9, 2],
        "taken": [],
    }
    model = RecommendationModel()
    model.show_answer(now, before)
    assert [str(model.index(row).data()) for row in range(model.rowCount())] == [
        "1, item 4, ▲ 3", "2, item 1, ▼ 1", "3, item 9, new", "No longer among them",
        "item 2, Was 2, now 4, ▼", "item 3, Was 3, now out of sight, ▼",
    ]  # fmt: skip
