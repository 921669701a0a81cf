"""Names on the map of items stand free, and the map can be read as a table."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from intent_desktop.ui.plots.item_map import ItemMap


def _items(count: int) -> list[dict[str, Any]]:
    generator = np.random.default_rng(3)
    middles = generator.uniform(-0.8, 0.8, (5, 2))
    group = generator.integers(0, 5, count)
    places = np.clip(middles[group] + generator.normal(0, 0.2, (count, 2)), -1, 1)
    return [
        {"code": number + 1, "x": x, "y": y, "group": f"group {kind}", "words": f"A thing to buy, no. {number}",
         "popularity": 3_000 // (number + 1), "price": 9.5}
        for number, ((x, y), kind) in enumerate(zip(places.tolist(), group, strict=True))
    ]  # fmt: skip


@pytest.fixture
def plot(qtbot: QtBot) -> ItemMap:
    made = ItemMap("Map")
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_items(_items(120))
    return made


def _areas(plot: ItemMap) -> list[Any]:
    plot.grab()  # names take their places when they are painted
    return [label.mapRectToScene(label.boundingRect()) for label in plot._labels]


def _covered(plot: ItemMap) -> int:
    """How many points lie under a name or reach into it."""
    box = plot.canvas.box
    sizes = plot._sizes()
    found = 0
    for row, (x, y) in enumerate(plot._at):
        at, radius = box.mapViewToScene(QPointF(x, y)), sizes[row] / 2
        for area in _areas(plot):
            aside = max(area.left() - at.x(), at.x() - area.right(), 0)
            above = max(area.top() - at.y(), at.y() - area.bottom(), 0)
            found += bool(np.hypot(aside, above) < radius)
    return found


@pytest.mark.parametrize("steps", [0, 3, 6])
def test_no_name_covers_a_point_or_another_name_at_any_zoom(plot: ItemMap, steps: int) -> None:
    for _ in range(steps):
        plot.zoom(True)
    areas = _areas(plot)
    assert len(areas) > 2
    assert _covered(plot) == 0
    for place, area in enumerate(areas):
        assert plot.canvas.sceneRect().contains(area)
        assert not any(area.intersects(other) for other in areas[:place])


def test_names_keep_their_points_when_the_map_changes_its_size(plot: ItemMap, qtbot: QtBot) -> None:
    plot.resize(420, 640)
    qtbot.waitUntil(lambda: plot.canvas.width() < 430)
    assert plot._labels
    assert _covered(plot) == 0


def test_a_name_changes_sides_where_the_edge_or_a_point_is_in_its_way(qtbot: QtBot) -> None:
    plot = ItemMap("Map")
    qtbot.addWidget(plot)
    plot.resize(700, 500)
    plot.show()
    items = _items(4)
    for item, (x, y) in zip(items, [(0.0, 0.0), (0.1, 0.0), (0.9, 0.5), (-0.9, -0.5)], strict=True):
        item.update(x=x, y=y)
    plot.show_items(items)
    sides = {label.toPlainText(): label.pos().x() for label in plot._labels}
    assert len(sides) == 4
    assert sides["A thing to buy, no. 0"] < -0.1, "its neighbour stands to its right"
    assert sides["A thing to buy, no. 1"] > 0.1
    assert sides["A thing to buy, no. 2"] < 0.8, "the edge is to its right"


def test_the_map_as_a_table_tells_what_stands_nearest(plot: ItemMap) -> None:
    table = plot.as_table()
    assert table.columns == ["Item", "Nearest on the map", "Actions", "Group", "Price"]
    assert len(table.rows) == 120
    away = np.hypot(*(plot._at - plot._at[7]).T)
    assert table.rows[7][1] == plot._items[int(np.argsort(away)[1])]["words"]
    assert plot.code_at(7) == 8
    assert "The commonest: A thing to buy, no. 0; " in plot.accessibleDescription()


def test_two_items_without_group_and_price_make_a_table(qtbot: QtBot) -> None:
    plot = ItemMap("Map")
    qtbot.addWidget(plot)
    plot.show_items([{**item, "group": "", "price": None} for item in _items(2)])
    assert [row[1] for row in plot.as_table().rows] == ["A thing to buy, no. 1", "A thing to buy, no. 0"]
    assert len(plot.as_table().columns) == 3
    plot.show_items(_items(1))
    assert plot.as_table().rows[0][1] == ""


def test_only_the_left_button_chooses(plot: ItemMap, qtbot: QtBot) -> None:
    heard: list[int] = []
    plot.chosen.connect(heard.append)
    place = plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(QPointF(*plot._at[3])))
    for other in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(plot.canvas.viewport(), other, pos=place)
    assert not heard
    qtbot.mouseClick(plot.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard == [plot._items[3]["code"]]


@pytest.mark.parametrize("closer", [True, False])
def test_zooming_ends_where_there_is_nothing_more_to_see(plot: ItemMap, closer: bool) -> None:
    for _ in range(200):
        plot.zoom(closer)
    (left, right), (low, high) = plot.canvas.box.viewRange()
    assert 0.004 < right - left <= 6
    assert 0.004 < high - low <= 6
