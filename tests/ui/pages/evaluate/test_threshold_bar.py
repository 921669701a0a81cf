"""The tab Evaluate: one threshold linked through all charts, its money and its population."""

import time
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.evaluate import EvaluatePage
from intent_desktop.ui.pages.evaluate_bar import ThresholdBar
from intent_desktop.ui.pages.evaluate_judgement import Judgement
from intent_desktop.ui.pages.evaluate_outcomes import OutcomeGrid
from intent_desktop.ui.pages.evaluate_report import RunReport
from intent_desktop.ui.widgets import Banner
from intent_desktop.ui.widgets.number_box import NumberBox
from tests.ui.pages.evaluate.parts import child, kept, outcome, places

EXAMPLE = {"true_positive": 10.0, "false_positive": -1.0, "false_negative": 0.0, "true_negative": 0.0}


def test_moving_the_slider_moves_every_chart_and_is_one_step_to_undo(shown: EvaluatePage) -> None:
    before, said = places(shown), outcome(shown)
    slider = child(shown, QSlider, "threshold_slider")
    for step in range(3, 40, 4):
        slider.setValue(step)
    after = places(shown)
    assert all(then != now for then, now in zip(before, after, strict=True))
    assert outcome(shown) != said
    assert list(kept(shown)) == ["0001-purchase-linear"]
    stack = shown.workspace.undo_stack
    assert stack.count() == 1
    stack.undo()
    assert places(shown) == before
    assert outcome(shown) == said
    stack.redo()
    assert places(shown) == after


def test_where_yes_is_common_the_best_few_are_proposed_in_place_of_the_best_f1(qtbot: QtBot) -> None:
    thresholds = [place / 20 for place in range(20)]
    answer = {
        "question": "churn",
        "thresholds": thresholds,
        "true_positive": [900 - 45 * place for place in range(20)],
        "false_positive": [max(100 - 10 * place, 0) for place in range(20)],
        "positives": 900,
        "rows": 1_000,
        "threshold": 0.05,
        "histogram": {"edges": [0.0, 1.0], "yes": [900], "no": [100]},
        "models": ["trees"],
        "chosen": "trees",
        "model": "trees",
    }
    judgement = Judgement.read(answer)
    report = RunReport([], with_threshold=True)
    qtbot.addWidget(report)
    report.show_judgement(judgement, answer)
    report.show_money(judgement, answer, None)
    report.show_place(judgement.place(None))
    banner = child(report, Banner, "acts_on_most")
    assert banner.isVisibleTo(report)
    said = f"{banner.accessibleName()} {banner.accessibleDescription()}"
    assert "act on 94" in said
    assert " left, " in said
    matrix = child(report, OutcomeGrid, "chart_outcomes")
    assert "Stayed" in matrix.describe()
    with qtbot.waitSignal(report.moved) as moved:
        child(report, QAbstractButton, "look_at_few").click()
    bar = ThresholdBar()
    qtbot.addWidget(bar)
    bar.show_judgement(judgement)
    bar.show_place(moved.args[0], None, is_delivered=False)
    assert "of all who left" in bar.outcome()
    bar.show_place(moved.args[0], None, is_delivered=False, population=5_000)
    assert "of all who leave" in bar.outcome()
    assert judgement.acted_on[moved.args[0]] == pytest.approx(0.1, abs=0.03)
    report.show_place(moved.args[0])
    assert not banner.isVisibleTo(report)


def test_the_best_tenth_is_another_way_to_say_the_threshold(shown: EvaluatePage) -> None:
    share = child(shown, QDoubleSpinBox, "threshold_share")
    share.setValue(10.0)
    assert child(shown, QWidget, "chart_gain").threshold() == pytest.approx(0.1, abs=0.02)
    chance = child(shown, QDoubleSpinBox, "threshold_chance")
    assert kept(shown)["0001-purchase-linear"] * 100 == pytest.approx(chance.value(), abs=0.06)


def test_a_number_of_customers_is_another_way_to_say_the_threshold(shown: EvaluatePage) -> None:
    count, share = (child(shown, QDoubleSpinBox, f"threshold_{name}") for name in ("count", "share"))
    rows = child(shown, NumberBox, "population_size").value()
    wanted = round(rows / 5)
    count.setValue(wanted)
    assert share.value() == pytest.approx(20, abs=2)
    assert f"act on {count.value():.0f} of" in outcome(shown)
    child(shown, NumberBox, "population_size").setValue(1_000 * rows)
    assert count.value() == pytest.approx(1_000 * wanted, rel=0.1)


def test_a_chance_above_the_highest_stays_as_typed_and_says_how_high_they_go(
    shown: EvaluatePage, qtbot: QtBot
) -> None:
    chance = child(shown, QDoubleSpinBox, "threshold_chance")
    chance.setFocus()
    chance.selectAll()
    qtbot.keyClicks(chance, "999")
    qtbot.keyClick(chance, Qt.Key.Key_Return)
    assert chance.value() == 99.0 or chance.value() == 99.9
    assert "act on nobody: the highest chance here is" in outcome(shown)
    chance.setValue(30.0)
    assert "nobody" not in outcome(shown)


def test_arrow_keys_move_the_threshold_in_the_field_and_on_a_chart(shown: EvaluatePage, qtbot: QtBot) -> None:
    chance = child(shown, QDoubleSpinBox, "threshold_chance")
    before = chance.value()
    qtbot.keyClick(chance, Qt.Key.Key_Up)
    assert chance.value() > before
    roc = child(shown, QWidget, "chart_roc")
    moved = roc.threshold()
    for _ in range(5):
        qtbot.keyClick(roc, Qt.Key.Key_Right)
    assert roc.threshold() > moved
    assert chance.value() < before


def test_a_chart_that_is_dragged_takes_the_others_along(shown: EvaluatePage) -> None:
    child(shown, QWidget, "chart_chances").threshold_moved.emit(0.6)
    assert child(shown, QDoubleSpinBox, "threshold_chance").value() == pytest.approx(60, abs=4)
    few = child(shown, QWidget, "chart_gain").threshold()
    child(shown, QWidget, "chart_precision").threshold_moved.emit(0.99)
    assert child(shown, QWidget, "chart_gain").threshold() > few


def test_the_mouse_drags_the_threshold_on_a_chart(shown: EvaluatePage, qtbot: QtBot) -> None:
    gain = child(shown, QWidget, "chart_gain")
    shown.resize(1280, 1_400)
    qtbot.waitUntil(lambda: gain.visibleRegion().boundingRect().height() > 150)
    view, box = gain.canvas, gain.canvas.box

    def pixel(x: float) -> QPoint:
        point: QPoint = view.mapFromScene(box.mapViewToScene(QPointF(x, 0.4)))
        return point

    before = gain.threshold()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel(before))
    for step in range(1, 6):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(pixel(before - 0.05 * step)),
            QPointF(view.viewport().mapToGlobal(pixel(before - 0.05 * step))),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(view.viewport(), moved)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel(before - 0.25))
    assert gain.threshold() == pytest.approx(before - 0.25, abs=0.03)
    assert child(shown, QDoubleSpinBox, "threshold_share").value() == pytest.approx(
        100 * gain.threshold(), abs=0.1
    )


def test_the_delivered_threshold_comes_back(shown: EvaluatePage) -> None:
    reset = child(shown, QAbstractButton, "threshold_reset")
    before = places(shown)
    assert not reset.isEnabled()
    child(shown, QSlider, "threshold_slider").setValue(0)
    assert "act on nobody" in outcome(shown)
    reset.click()
    assert places(shown) == before
    assert kept(shown) == {}


def test_where_money_counts_the_bar_says_what_would_pay_most_and_leads_there(
    shown: EvaluatePage, qtbot: QtBot
) -> None:
    best, back = (child(shown, QAbstractButton, f"threshold_{name}") for name in ("best", "reset"))
    assert not best.isVisible()
    shown.workspace.set_option("Money", "money", {**EXAMPLE, "false_positive": -4.0})
    shown.refresh()
    delivered = outcome(shown)
    assert "; at best " in delivered
    best.setFocus()
    qtbot.mouseClick(best, Qt.MouseButton.LeftButton)
    assert "Profit: " in outcome(shown)
    assert "at best" not in outcome(shown)
    assert not best.isVisible()
    assert back.isVisible()
    assert back.isEnabled()
    assert back.hasFocus() or not shown.isActiveWindow()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert outcome(shown) == delivered
    assert best.isVisible()
    shown.workspace.set_option("Money", "money", {**EXAMPLE, "true_positive": -1.0})
    shown.refresh()
    assert outcome(shown).endswith("at best 0, acting on nobody.")


def test_money_draws_the_profit_and_finds_the_best_threshold(shown: EvaluatePage) -> None:
    best = child(shown, QAbstractButton, "use_best_threshold")
    assert not best.isVisible()
    child(shown, QAbstractButton, "count_in_money").click()
    assert shown.workspace.option("money") == EXAMPLE
    assert best.isVisible()
    assert "Profit" in outcome(shown)
    child(shown, QSlider, "threshold_slider").setValue(1)
    best.click()
    assert not best.isEnabled()
    assert outcome(shown).rpartition("Profit: ")[2].rstrip(".") in child(shown, QLabel, "best_profit").text()
    shown.workspace.undo_stack.undo()
    assert best.isEnabled()


def test_maximising_leaves_the_focus_and_the_page_where_they_are(qtbot: QtBot, shown: EvaluatePage) -> None:
    child(shown, QAbstractButton, "count_in_money").click()
    shown.activateWindow()
    best = child(shown, QAbstractButton, "use_best_threshold")
    best.setFocus()
    child(shown, QSlider, "threshold_slider").setValue(1)
    QCoreApplication.processEvents()  # everything finds its place
    scrolled = shown.scroll_bar()
    scrolled.setValue(scrolled.value() + best.mapTo(shown, QPoint()).y() - 20)
    before = scrolled.value()
    assert before > 0
    qtbot.mouseClick(best, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()
    assert best.hasFocus()
    assert scrolled.value() == before


def test_a_population_scales_what_is_told_and_is_kept(shown: EvaluatePage) -> None:
    child(shown, QAbstractButton, "count_in_money").click()
    size = child(shown, NumberBox, "population_size")
    rows, before = size.value(), places(shown)
    size.setValue(50_000)
    assert shown.workspace.option("population") == 50_000
    assert "of 50,000 (" in outcome(shown)
    assert "About" in outcome(shown)
    assert places(shown) == before
    size.setValue(rows)
    assert shown.workspace.option("population") is None
    assert "test rows" in outcome(shown)


def test_gain_and_lift_take_turns(shown: EvaluatePage) -> None:
    gain = child(shown, QWidget, "chart_gain")
    control = child(shown, QWidget, "gain_or_lift")
    place = gain.threshold()
    control.findChildren(QAbstractButton)[1].click()
    assert "base rate" in gain.y_label
    assert gain.threshold() == place


def test_a_chart_of_the_threshold_shows_its_counts_as_a_table(shown: EvaluatePage) -> None:
    child(shown, QAbstractButton, "card_outcomes_table").click()
    table = child(shown, QWidget, "card_outcomes_figures")
    cells = {table.model().index(0, column).data() for column in (1, 2)}
    child(shown, QSlider, "threshold_slider").setValue(0)
    assert {table.model().index(0, column).data() for column in (1, 2)} != cells


def test_tab_goes_from_the_report_to_the_threshold_below_it(shown: EvaluatePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shown.findChild(QWidget, "report_part_4") is not None)
    wanted = [
        "save_report",
        "judged_model",
        "card_outcomes_table",
        "chart_outcomes",
        "chart_gain",
        "chart_roc",
    ]
    wanted += ["count_in_money", "threshold_chance", "threshold_share", "threshold_slider"]
    visited = []
    stop = child(shown, QWidget, "copy_figures")
    for _ in range(400):
        stop = stop.nextInFocusChain()
        visited.append(stop.objectName())
    assert [name for name in visited if name in wanted][: len(wanted)] == wanted


def test_all_charts_follow_within_a_frame(shown: EvaluatePage, qapp: Any) -> None:
    """Sixteen milliseconds on an idle machine; the test machine is shared."""
    slider = child(shown, QSlider, "threshold_slider")
    taken = []
    for value in range(2, 62, 2):
        begun = time.perf_counter()
        slider.setValue(value)
        taken.append(time.perf_counter() - begun)
    assert sorted(taken)[len(taken) // 2] < 0.016
