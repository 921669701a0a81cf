"""The map of the items on Explain: in words, by mouse and keyboard, as a table."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.pages.explain_map import MapView
from intent_desktop.ui.plots.item_map import ItemMap, grouped
from intent_desktop.ui.theme import theme
from tests.ui.pages.explain_history.parts import SECONDS, button, settle, words


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
    scene = plot.canvas.box.mapViewToScene(QPointF(x, y))
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
    (left, right), _ = mapped.map.canvas.box.viewRange()
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
    box = mapped.map.canvas.box
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
