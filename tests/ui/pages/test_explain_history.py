"""Explaining recommendations: a customer's actions and what follows from them, what would be if, and the map of items."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.pages.explain_actions import ActionLine, ActionModel, Entry, button_of
from intent_desktop.ui.pages.explain_history import HistoryView
from intent_desktop.ui.pages.explain_item_list import ItemModel, plus_of
from intent_desktop.ui.pages.explain_map import MapView
from intent_desktop.ui.pages.explain_recommendations import RecommendationModel
from intent_desktop.ui.plots.item_map import ItemMap, grouped
from intent_desktop.ui.theme import theme
from intent_desktop.ui.workspace import Workspace
from tests.engine import ranking_runs

SECONDS = 60_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("recommending")
    return {"shop": ranking_runs.shop(folder), "baskets": ranking_runs.baskets(folder)}


@pytest.fixture
def page(
    qtbot: QtBot,
    workspace_in_thread: Workspace,
    made: dict[str, Path],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Iterator[ExplainPage]:
    """The page with the run of a shop, or of what `request.param` names, shown."""
    workspace = workspace_in_thread
    name = getattr(request, "param", "shop")
    target = tmp_path / name
    shutil.copytree(made[name], target)
    workspace.open_project(target)
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    shown = ExplainPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 560)
    shown.show()
    shown.refresh()
    qtbot.waitUntil(lambda: bool(items_of(shown.history.recommendations)), timeout=SECONDS)
    settle(qtbot, workspace)
    yield shown
    settle(qtbot, workspace)


def settle(qtbot: QtBot, workspace: Workspace) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=SECONDS)
        QApplication.processEvents()


def items_of(view: QListView) -> list[str]:
    """What a list says to a person who hears it."""
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return str(label.text())


def shown(page: QWidget, name: str) -> bool:
    found = page.findChild(QWidget, name)
    assert found is not None
    return bool(found.isVisible())


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


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


# Looking


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


# What if


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


# The map


@pytest.fixture
def mapped(qtbot: QtBot, page: ExplainPage) -> MapView:
    page.show_view("map")
    qtbot.waitUntil(lambda: bool(page.map.map._items), timeout=SECONDS)
    settle(qtbot, page.workspace)
    return page.map


def test_the_map_says_in_words_what_it_shows(mapped: MapView) -> None:
    assert "24 items" in mapped.map.describe()
    assert "boots (12), umbrellas (12)" in mapped.map.describe()
    assert mapped.map.accessibleDescription() == mapped.map.describe()


def test_a_click_on_a_point_shows_what_is_like_it(qtbot: QtBot, mapped: MapView) -> None:
    plot = mapped.map
    x, y = plot._at[3]
    scene = plot.canvas.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y))
    place = plot.canvas.mapFromScene(scene)
    qtbot.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    settle(qtbot, mapped._workspace)
    assert words(mapped, "map_item") == plot._items[3]["words"]
    assert mapped.similar.items_model.items
    assert "Most like it" in plot.describe()
    button(mapped, "map_whole").click()
    assert words(mapped, "map_item") == "No item chosen"
    assert "Most like it" not in plot.describe()


def test_the_map_is_read_as_a_table_and_an_item_chosen_in_it(qtbot: QtBot, mapped: MapView) -> None:
    button(mapped, "map_view_table").click()
    table = mapped.findChild(BlockTable, "map_view_figures")
    assert table is not None
    assert table.isVisible()
    assert table.model().rowCount() == 24
    assert not button(mapped, "map_closer").isEnabled()
    table.selectRow(3)
    settle(qtbot, mapped._workspace)
    assert words(mapped, "map_item") == mapped.map._items[3]["words"]
    button(mapped, "map_view_table").click()
    assert mapped.map.isVisible()


def test_a_search_lights_up_what_it_finds_and_goes_to_the_only_one(qtbot: QtBot, mapped: MapView) -> None:
    mapped.finder.field.setText("boots")
    qtbot.waitUntil(lambda: mapped.map._found is not None and len(mapped.map._found) == 12, timeout=SECONDS)
    mapped.finder.field.setText("i03")
    qtbot.waitUntil(lambda: words(mapped, "map_item") == "Rain boots, no. 3", timeout=SECONDS)
    (left, right), _ = mapped.map.canvas.getPlotItem().getViewBox().viewRange()
    row = mapped.map._rows[mapped._code or 0]
    assert (left + right) / 2 == pytest.approx(mapped.map._at[row][0], abs=1e-6), "it is in the middle"
    mapped.finder.field.clear()
    qtbot.waitUntil(lambda: mapped.map._found is None, timeout=SECONDS)


def test_the_same_is_reached_by_keyboard(qtbot: QtBot, page: ExplainPage, mapped: MapView) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    mapped.finder.field.setFocus()
    qtbot.keyClick(mapped.finder.field, Qt.Key.Key_Down)
    settle(qtbot, mapped._workspace)
    assert mapped.finder.list.hasFocus()
    assert words(mapped, "map_item") == mapped.finder.list.items_model.items[0]["words"]
    box = mapped.map.canvas.getPlotItem().getViewBox()
    before = box.viewRange()[0]
    qtbot.keyClick(mapped.map, Qt.Key.Key_Minus)
    assert box.viewRange()[0][1] - box.viewRange()[0][0] > before[1] - before[0]
    qtbot.keyClick(mapped.map, Qt.Key.Key_0)
    assert box.viewRange()[0][0] < mapped.map._at[:, 0].min()


def test_no_map_is_drawn_of_too_few_items(mapped: MapView) -> None:
    mapped._show({"items": [], "total": 5})
    assert mapped._empty.isVisible()
    assert mapped.map.describe()


def test_an_item_that_is_too_rare_for_the_map_is_still_described(mapped: MapView) -> None:
    item = {"code": 999, "name": "x", "words": "A rare thing", "category": "", "price": None, "popularity": 1}
    mapped._show_chosen({"item": item, "items": []}, closely=True)
    assert "too rare to be on the map" in mapped._about.text()
    assert not mapped.similar.isVisible()


def test_groups_are_the_commonest_five_and_those_of_first_parts() -> None:
    assert grouped(["a", "b", "a"]) == (["a", "b"], [0, 1, 0])
    assert grouped(["a", "a"]) == ([], [])
    assert grouped(["", ""]) == ([], [])
    assert grouped(["a", "", "b", "a"]) == (["a", "b"], [0, 2, 1, 0])
    many = [f"phones.{number}" for number in range(6)] + ["shoes.red", "shoes > blue"]
    assert grouped(many) == (["phones", "shoes"], [0] * 6 + [1, 1])


def test_both_views_change_with_the_theme(qtbot: QtBot, page: ExplainPage, mapped: MapView) -> None:
    theme().set_mode("dark")
    settle(qtbot, page.workspace)
    for which in ("history", "map"):
        page.show_view(which)
        settle(qtbot, page.workspace)
        picture = page.grab().toImage()
        assert picture.pixelColor(3, picture.height() - 3).lightness() < 100


def test_an_empty_map_can_be_described_and_clicked(qtbot: QtBot) -> None:
    plot = ItemMap("Map")
    qtbot.addWidget(plot)
    plot.show()
    qtbot.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton)
    plot.show_items([])
    assert plot.describe() == "A map without items."
