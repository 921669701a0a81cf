"""The curves of a training: along rounds, steps or time, by powers of ten, by keys, as a table, and told apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.events import BatchPoint, EpochEnd
from intent_desktop.ui.pages.train_curves import CurvesCard
from intent_desktop.ui.pages.train_record import Record
from intent_desktop.ui.plots.legend import LegendEntry
from intent_desktop.ui.theme import theme

RUN = Path("0001-purchase-all")


def _record() -> Record:
    """A network of four epochs of 50 batches each, and trees of two folds in 300 rounds."""
    record = Record()
    for epoch in range(1, 5):
        for step in range(epoch * 50 - 40, epoch * 50 + 1, 10):
            record.add(BatchPoint("mlp", step, 1 / step))
        record.add(EpochEnd("mlp", epoch, {"log_loss": 0.5 / epoch}, {"log_loss": 0.6 / epoch}, 2.0 * epoch))
    for _ in range(2):
        for tree in range(10, 301, 10):
            record.add(EpochEnd("trees", tree, {"log_loss": 3 / tree}, {"log_loss": 4 / tree}, tree / 100))
    return record


@pytest.fixture
def card(qtbot: QtBot) -> CurvesCard:
    made = CurvesCard(list)
    qtbot.addWidget(made)
    made.resize(900, 520)
    made.show()
    made.show_record(RUN, _record(), "How it learnt")
    return made


def _tick(card: QWidget, name: str) -> QCheckBox:
    return card.findChild(QCheckBox, name)


def _along(qtbot: QtBot, card: CurvesCard, place: int) -> None:
    control = card.findChild(QWidget, "curve_axis")
    qtbot.mouseClick(control.findChildren(QPushButton)[place], Qt.MouseButton.LeftButton)


def test_where_rounds_are_far_apart_they_are_spaced_by_powers_of_ten_until_a_person_wants_otherwise(
    card: CurvesCard,
) -> None:
    assert _tick(card, "curve_log_x").isChecked()
    low, high = card.chart.canvas.box.viewRange()[0]
    assert -0.3 < low <= 0
    assert 2.4 < high < 2.7  # 300 rounds
    _tick(card, "curve_log_x").click()
    assert card.chart.canvas.box.viewRange()[0][1] > 290
    card.update_curves()
    assert not _tick(card, "curve_log_x").isChecked()


def test_along_steps_an_epoch_stands_at_its_batches_and_along_time_at_its_seconds(
    qtbot: QtBot, card: CurvesCard
) -> None:
    _along(qtbot, card, 1)
    steps = {
        row[1] for row in card.chart.table().rows if str(row[0]).startswith("Neural network, validation")
    }
    assert steps == {50, 100, 150, 200}
    _along(qtbot, card, 2)
    times = {
        row[1] for row in card.chart.table().rows if str(row[0]).startswith("Neural network, validation")
    }
    assert times == {2, 4, 6, 8}


def test_the_figure_can_be_spaced_by_powers_of_ten(card: CurvesCard) -> None:
    _tick(card, "curve_log_y").click()
    bottom, top = card.chart.canvas.box.viewRange()[1]
    assert bottom < -1.9  # 3 / 300 is 0.01
    assert top < 0


def test_the_table_has_the_points_of_every_line_with_folds_by_their_number(card: CurvesCard) -> None:
    card.findChild(QToolButton, "curve_table").click()
    assert card.findChild(QWidget, "curve_figures").isVisible()
    assert not card.chart.isVisible()
    lines = {str(row[0]) for row in card.chart.table().rows}
    assert "Boosted trees, fold 2, validation" in lines
    names = [entry.name for entry in card.chart._legend.entries()]
    assert "Boosted trees (2 folds)" in names


def test_the_arrow_keys_read_the_lines(qtbot: QtBot, card: CurvesCard) -> None:
    chart = card.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    said = chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() != said
    for _ in range(20):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "Boosted trees, validation 0.0" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.accessibleDescription() == chart.describe()


def test_more_lines_than_colours_are_told_apart_by_their_patterns(themed: None) -> None:
    several = len(theme().colours.series)
    looks = {
        (LegendEntry("", place, dashed).shade().name(), str(LegendEntry("", place, dashed).dashes()))
        for place in range(3 * several)
        for dashed in (False, True)
    }
    assert len(looks) == 6 * several
