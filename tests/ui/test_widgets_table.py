"""The long table: pages on demand, order, copying, and what it shows while it waits."""

import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import PagedModel, PagedTable, TableColumn
from intent_desktop.ui.widgets.paged_model import PAGE, write

COLUMNS = [
    TableColumn("id", kind="integer"),
    TableColumn("user", "Customer"),
    TableColumn("price", kind="number"),
    TableColumn("time", kind="time"),
]


class Source:
    """Rows made on demand; `held` deliveries wait until `release`."""

    def __init__(self, rows: int, *, held: bool = False):
        self.rows = rows
        self.asked: list[tuple[int, int, list[str]]] = []
        self.waiting: list[Callable[[], None]] = []
        self.held = held

    def __call__(
        self, offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        self.asked.append((offset, limit, order))
        numbers = range(offset, min(offset + limit, self.rows))
        if order and order[0].startswith("-"):
            numbers = range(self.rows - 1 - offset, max(self.rows - 1 - offset - limit, -1), -1)
        rows = [[n, f"u{n}", None if n % 5 == 0 else n + 0.25, "2025-01-01T10:30:00"] for n in numbers]
        if self.held:
            self.waiting.append(lambda: deliver(rows))
        else:
            deliver(rows)

    def release(self) -> None:
        self.held = False
        for deliver in self.waiting:
            deliver()
        self.waiting.clear()


def table(qtbot: QtBot, source: Source) -> PagedTable:
    view = PagedTable("Rows")
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show_source(COLUMNS, source.rows, source)
    view.show()
    QApplication.processEvents()
    return view


def test_only_what_is_in_sight_and_its_neighbours_is_fetched(qtbot: QtBot) -> None:
    source = Source(1_000_000)
    view = table(qtbot, source)
    assert [offset for offset, _, _ in source.asked] == [0, PAGE]
    view.scrollTo(view.model().index(500_000, 0))
    view.viewport().repaint()
    assert {offset for offset, _, _ in source.asked[2:]} <= {499_800, 500_000, 500_200, 499_600}
    assert view.paged_model().text(500_000, 1) == "u500000"


def test_typing_over_a_long_table_asks_for_no_row(qtbot: QtBot) -> None:
    source = Source(20_000)
    view = table(qtbot, source)
    asked = len(source.asked)
    QTest.keyClick(view, Qt.Key.Key_X)  # no cell begins like that
    assert len(source.asked) == asked


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = PagedModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_source(COLUMNS, 450, Source(450))
    model.want(0, 449)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.clear()
    assert model.rowCount() == 0
    del tester


def test_old_pages_are_let_go(qtbot: QtBot) -> None:
    model = PagedModel()
    model.show_source(COLUMNS, 1_000_000, Source(1_000_000))
    for row in range(0, 200 * PAGE, PAGE):
        model.want(row, row)
    assert model.is_loaded(199 * PAGE)
    assert not model.is_loaded(0)


def test_a_page_is_asked_for_once_while_it_is_on_its_way(qtbot: QtBot) -> None:
    source = Source(1_000, held=True)
    view = table(qtbot, source)
    for _ in range(5):
        view.viewport().repaint()
    assert len(source.asked) == 2
    assert view.paged_model().text(3, 1) == ""
    source.release()
    assert view.paged_model().text(3, 1) == "u3"


def test_a_page_that_failed_can_be_asked_for_again(qtbot: QtBot) -> None:
    source = Source(1_000, held=True)
    view = table(qtbot, source)
    source.waiting.clear()
    view.paged_model().forget_asked()
    source.held = False
    view.viewport().repaint()
    assert view.paged_model().text(3, 1) == "u3"


def test_a_click_on_a_header_orders_and_a_third_goes_back(qtbot: QtBot) -> None:
    source = Source(1_000)
    view = table(qtbot, source)
    header = view.horizontalHeader()
    chosen: list[str] = []
    view.column_chosen.connect(chosen.append)
    place = header.sectionViewportPosition(0) + 10
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 8))
        view.viewport().repaint()
        orders.append(view.paged_model().order())
    assert orders == [["id"], ["-id"], []]
    assert chosen == ["id", "id", "id"]


def test_rows_that_come_after_the_order_has_changed_are_dropped(qtbot: QtBot) -> None:
    source = Source(1_000, held=True)
    view = table(qtbot, source)
    late = list(source.waiting)
    source.waiting.clear()
    source.held = False
    view.paged_model().sort(0, Qt.SortOrder.DescendingOrder)
    view.viewport().repaint()
    for deliver in late:
        deliver()
    assert view.paged_model().text(0, 0) == "999"


def test_another_source_shows_nothing_of_the_one_before(qtbot: QtBot) -> None:
    view = table(qtbot, Source(1_000))
    view.show_source([TableColumn("only")], 1, lambda offset, limit, order, deliver: deliver([["x"]]))
    view.viewport().repaint()
    assert view.model().columnCount() == 1
    assert view.paged_model().text(0, 0) == "x"
    view.clear()
    assert view.model().rowCount(QModelIndex()) == 0


def test_a_selection_is_copied_with_its_heads(qtbot: QtBot) -> None:
    view = table(qtbot, Source(1_000))
    first, last = view.model().index(4, 0), view.model().index(5, 2)
    selection = view.selectionModel()
    selection.select(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    view.setCurrentIndex(first)
    selection.select(
        type(selection.selection())(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "id\tuser\tprice\n4\tu4\t4.25\n5\tu5\t"


def test_arrow_keys_tell_the_row_and_the_column(qtbot: QtBot) -> None:
    view = table(qtbot, Source(1_000))
    rows: list[int] = []
    view.row_chosen.connect(rows.append)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert rows[-1] == view.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("value", "kind", "shown"),
    [
        (None, "text", "–"),
        (float("nan"), "number", "–"),
        (1234567, "integer", "1,234,567"),
        (2024, "number", "2024"),
        (1234.5, "number", "1,234"),
        ("2025-01-01T00:00:00", "time", "2025-01-01"),
        (True, "boolean", "true"),
        ("two\nlines", "text", "two lines"),
        ("", "text", ""),
    ],
)
def test_a_cell_is_written_for_people(value: Any, kind: str, shown: str) -> None:
    assert write(value, kind) == shown


def test_an_empty_table_and_one_without_columns_paint(qtbot: QtBot) -> None:
    view = table(qtbot, Source(0))
    view.grab()
    view.show_source([], 10, Source(10))
    view.grab()


def test_ten_million_rows_scroll_to_their_end_without_delay(qtbot: QtBot) -> None:
    source = Source(10_000_000)
    view = table(qtbot, source)
    begin = time.thread_time()
    bar = view.verticalScrollBar()
    for step in range(1, 51):
        bar.setValue(bar.maximum() * step // 50)
        QApplication.processEvents()
    assert (time.thread_time() - begin) / 50 < 0.05
    assert view.paged_model().text(9_999_999, 1) == "u9999999"


def test_two_thousand_columns_open_and_paint_quickly(qtbot: QtBot) -> None:
    view = PagedTable("Wide")
    qtbot.addWidget(view)
    columns = [TableColumn(f"column {place}", kind="number") for place in range(2_000)]
    begin = time.thread_time()
    view.show_source(columns, 500, lambda o, n, order, deliver: deliver([[1.5] * 2_000] * min(n, 500 - o)))
    view.resize(900, 500)
    view.show()
    QApplication.processEvents()
    assert time.thread_time() - begin < 2


def test_a_chosen_row_is_marked_over_its_whole_width(qtbot: QtBot) -> None:
    view = table(qtbot, Source(20))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.selectRow(1)
    image = view.viewport().grab().toImage()
    area = view.visualRect(view.model().index(1, 0))
    assert image.pixelColor(image.width() - 2, area.center().y()) == theme().colour("accent_wash")
