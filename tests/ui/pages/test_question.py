"""The tab Question: a suggestion that says so, options that fit the data, what is stored is what a training asks for."""

import datetime
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.questions import catalogue
from intent_desktop.questions.catalogue import CATALOGUE
from intent_desktop.questions.settings import Settings as Asked
from intent_desktop.resources import resources
from intent_desktop.ui import names
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.question import QuestionPage
from intent_desktop.ui.pages.question_card import picture_of
from intent_desktop.ui.pages.question_money import worthwhile_chance
from intent_desktop.ui.pages.question_timeline import QuestionTimeline
from intent_desktop.ui.settings import Settings
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import Banner, Field, Form, SelectableCard, Switch
from intent_desktop.ui.workspace import Workspace

Open = Callable[[Path], QuestionPage]


@pytest.fixture
def open_page(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens a project of a file and shows the page for it, refreshed as the window would."""
    bridge = Bridge("thread")
    settings = Settings()
    settings.projects_folder = tmp_path / "projects"
    workspace = Workspace(bridge, settings)

    def open_file(path: Path) -> QuestionPage:
        workspace.new_project([path])
        qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
        page = QuestionPage(workspace)
        qtbot.addWidget(page)
        page.resize(1280, 560)
        for signal in (workspace.decisions_changed, workspace.inspection.changed):
            signal.connect(page.refresh)
        page.refresh()
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield open_file
    workspace.close_project()
    bridge.close()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Purchases and views of 60 customers over 300 days."""
    draw = random.Random(1)
    start = datetime.datetime(2025, 1, 1)
    lines = ["customer_id,timestamp,event_type,price"]
    for customer in range(60):
        for _ in range(12):
            moment = start + datetime.timedelta(days=draw.uniform(0, 300))
            event = draw.choice(["view", "view", "purchase"])
            lines.append(f"c{customer},{moment:%Y-%m-%d %H:%M:%S},{event},{draw.randint(1, 90)}")
    return _written(tmp_path / "log.csv", lines)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Visits with the answer whether something was bought."""
    draw = random.Random(2)
    lines = ["pages,minutes,channel,bought"]
    lines += [
        f"{draw.randint(1, 40)},{draw.uniform(0, 30):.2f},{draw.choice(['ad', 'search'])},{draw.choice(['yes', 'no', 'no'])}"
        for _ in range(300)
    ]
    return _written(tmp_path / "visits.csv", lines)


def _written(path: Path, lines: list[str]) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _card(page: QWidget, name: str) -> SelectableCard:
    return page.findChild(SelectableCard, f"question_{name}")


def _form(page: QWidget) -> Form:
    return page.findChild(Form, "question_form")


def _type(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    field = _form(page).editor(name)
    assert isinstance(field, Field)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def _asked(page: QuestionPage) -> Asked:
    """What a training would be asked for."""
    return page.workspace.trainings.asked().settings


def test_the_first_question_that_the_data_answer_is_suggested_and_no_step_to_undo(
    open_page: Open, log: Path
) -> None:
    page = open_page(log)
    assert page.lack() is None
    assert _card(page, "purchase").isChecked()
    assert page.workspace.decisions.question == "purchase"
    assert not page.workspace.undo_stack.canUndo()
    assert page.may_go_on()
    assert page.mark() == "ready", "nobody has looked at it yet"
    page.entered()
    assert page.mark() == "done"


def test_a_choice_of_ones_own_is_not_overruled(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    inspection = page.workspace.inspection
    inspection.renew()
    qtbot.waitUntil(lambda: not inspection.running, timeout=60_000)
    assert page.workspace.decisions.question == "churn"


def test_choosing_a_question_is_one_step_that_can_be_undone(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    assert page.workspace.decisions.question == "churn"
    assert page.mark() == "done"
    page.workspace.undo_stack.undo()
    assert page.workspace.decisions.question == "purchase"
    assert page.ready_text() == "Will this visitor buy? · within 30 days"


def test_the_chosen_question_is_in_sight_in_a_low_window(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    page.resize(1280, 300)
    card = _card(page, "value")
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() != card.rect())
    page.workspace.edit("Choose the question", question="value")
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_the_arrow_keys_choose_a_question(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(_card(page, "purchase"), Qt.Key.Key_Down)
    assert page.workspace.decisions.question == "churn"


def test_a_training_is_asked_for_the_horizon_that_the_page_shows(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    assert _form(page).values()["horizon_days"] == 90
    assert _asked(page).horizon_days == 90
    _type(qtbot, page, "horizon_days", "45")
    assert _asked(page).horizon_days == 45
    assert "within 45 days" in page.ready_text()


def test_a_project_without_stored_options_shows_what_a_training_would_take(
    open_page: Open, log: Path
) -> None:
    page = open_page(log)
    page.workspace.edit("question", question="churn", options={})
    assert _asked(page).horizon_days is None
    assert _form(page).values()["horizon_days"] == 90
    assert "the 90 days after" in page.findChild(QuestionTimeline).describe()


def test_the_timeline_and_the_protocol_follow_the_options(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    timeline = page.findChild(QuestionTimeline)
    protocol = page.findChild(QLabel, "question_protocol")
    before = timeline.describe()
    assert "the 30 days after" in before
    assert "in the 30 days after" in protocol.text()
    _type(qtbot, page, "horizon_days", "10")
    assert "the 10 days after" in timeline.describe()
    assert "in the 10 days after" in protocol.text()
    page.workspace.undo_stack.undo()
    assert timeline.describe() == before


def test_a_shorter_horizon_allows_a_later_day_to_judge_from(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    _type(qtbot, page, "cutoff", "2025-10-10")
    assert _asked(page).cutoff is None
    assert not page.may_go_on()
    _type(qtbot, page, "horizon_days", "10")
    _type(qtbot, page, "cutoff", "2025-10-10")
    assert _asked(page).cutoff == datetime.datetime(2025, 10, 10)
    assert page.may_go_on()


def test_a_day_that_a_longer_horizon_leaves_no_room_for_is_told(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    _type(qtbot, page, "cutoff", "2025-09-20")
    assert page.may_go_on()
    _type(qtbot, page, "horizon_days", "80")
    assert not page.may_go_on()
    assert "2025-09-20" in page.ready_text()
    assert page.mark() == "attention"


def test_data_that_hold_no_whole_horizon_are_promised_none(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    page.workspace.edit("A horizon of longer data", options={"settings": {"horizon_days": 200.0}})
    told = page.findChild(QLabel, "question_protocol").text()
    assert told.startswith("Your data covers 298.1 days")
    assert "whole horizon" not in _form(page).editor("cutoff").accessibleDescription()
    assert not page.may_go_on()


def test_options_of_a_question_are_kept_while_another_is_looked_at(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    _type(qtbot, page, "active_days", "120")
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    assert _asked(page).active_days is None
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    assert _asked(page).active_days == 120


def test_who_is_leaving_is_asked_of_the_lately_active_and_of_all_once_that_is_emptied(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    suggested = _asked(page).active_days
    assert suggested is not None
    assert suggested >= 90
    assert f"active in the {suggested:g} days before" in page.ready_text()
    qtbot.keyClick(_form(page).editor("active_days"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(_form(page).editor("active_days"), Qt.Key.Key_Delete)
    qtbot.keyClick(_form(page).editor("active_days"), Qt.Key.Key_Return)
    assert _asked(page).active_days is None
    assert _form(page).editor("active_days").placeholderText() == "all customers"  # type: ignore[union-attr]
    assert page.may_go_on()
    page.findChild(QPushButton, "question_reset").click()
    assert _asked(page).active_days == suggested


def test_reset_brings_the_defaults_back(qtbot: QtBot, open_page: Open, log: Path) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    reset = page.findChild(QPushButton, "question_reset")
    assert not reset.isEnabled()
    _type(qtbot, page, "horizon_days", "33")
    assert reset.isEnabled()
    reset.click()
    assert _asked(page).horizon_days == 90
    assert not reset.isEnabled()


def test_a_table_is_asked_about_its_label_and_the_value_that_means_yes(
    qtbot: QtBot, open_page: Open, table: Path
) -> None:
    page = open_page(table)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    values = _form(page).values()
    assert (values["label"], values["positive"]) == ("bought", "true")
    assert page.ready_text() == "Will this visitor buy? · bought is true"
    assert "Learning 60\u00a0%" in page.findChild(QuestionTimeline).describe()


def test_another_column_as_answer_asks_anew_which_value_means_yes(
    qtbot: QtBot, open_page: Open, table: Path
) -> None:
    page = open_page(table)
    workspace = page.workspace
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    before = workspace.inspection.result
    workspace.edit("roles", roles={"channel": "label"})
    qtbot.waitUntil(
        lambda: workspace.inspection.result is not before and not workspace.inspection.running, timeout=30_000
    )
    box = _form(page).editor("label")
    assert not isinstance(box, Field)
    other = next(name for name in ("channel", "bought") if name != _form(page).values()["label"])
    box.setCurrentIndex(box.findData(other))
    box.activated.emit(box.currentIndex())
    assert workspace.option("settings")["label"] == other
    assert _form(page).values()["positive"] is None
    assert not page.may_go_on()
    assert "Value that means yes" in page.ready_text()


def test_a_question_that_the_data_cannot_answer_says_why_and_leads_to_the_data(
    qtbot: QtBot, open_page: Open, tmp_path: Path
) -> None:
    lines = ["a,b", *(f"{place % 7},{place % 11}" for place in range(80))]
    page = open_page(_written(tmp_path / "plain.csv", lines))
    assert page.lack() is None
    assert not _card(page, "purchase").isVisible()
    button = page.findChild(QPushButton, "mend_purchase")
    assert "label" in button.accessibleDescription()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(page.go_to) as wanted:
        button.click()
    assert wanted.args == ["data"]


def test_a_question_that_became_impossible_is_told_and_stops_the_way_on(
    qtbot: QtBot, open_page: Open, table: Path
) -> None:
    page = open_page(table)
    workspace = page.workspace
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    workspace.edit("roles", roles={"bought": "feature"})
    qtbot.waitUntil(lambda: page.findChild(Banner, "question_banner").text() != "", timeout=30_000)
    assert not page.may_go_on()
    assert page.mark() == "attention"
    workspace.undo_stack.undo()
    qtbot.waitUntil(page.may_go_on, timeout=30_000)
    assert page.findChild(Banner, "question_banner").text() == ""


def test_money_is_optional_and_says_from_which_chance_acting_pays(
    qtbot: QtBot, open_page: Open, table: Path
) -> None:
    page = open_page(table)
    qtbot.mouseClick(_card(page, "purchase"), Qt.MouseButton.LeftButton)
    assert page.workspace.trainings.asked().money is None
    switch = page.findChild(Switch, "count_in_money")
    switch.click()
    field = page.findChild(Field, "money_false_positive")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    money = page.workspace.trainings.asked().money
    assert money is not None
    assert money.false_positive == -5
    assert "33.3" in page.findChild(QLabel, "money_sentence").text()
    switch.click()
    assert page.workspace.trainings.asked().money is None


def test_acting_pays_from_where_gain_and_loss_are_even() -> None:
    amounts = {"true_positive": 9.0, "false_positive": -1.0, "false_negative": 0.0, "true_negative": 0.0}
    assert worthwhile_chance(amounts) == pytest.approx(0.1)
    assert worthwhile_chance({**amounts, "true_positive": 0.0}) is None
    assert worthwhile_chance({**amounts, "false_positive": 0.0}) is None


def test_without_data_the_page_says_where_to_bring_them_in(qtbot: QtBot) -> None:
    bridge = Bridge("inline")
    page = QuestionPage(Workspace(bridge, Settings()))
    qtbot.addWidget(page)
    lack = page.lack()
    assert lack is not None
    assert lack.page == "data"
    bridge.close()


def test_data_that_cannot_be_learnt_from_lead_to_the_quality(open_page: Open, table: Path) -> None:
    page = open_page(table)
    assert page.workspace.inspection.result is not None
    page.workspace.inspection.result["gate"] = {"verdict": "not usable", "message": "No.", "points": []}
    lack = page.lack()
    assert lack is not None
    assert lack.page == "quality"


def test_a_live_change_of_theme_and_size_keeps_the_page_whole(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    qtbot.mouseClick(_card(page, "churn"), Qt.MouseButton.LeftButton)
    for mode, size in (("dark", (1920, 900)), ("light", (1120, 480))):
        theme().set_mode(mode)  # type: ignore[arg-type]
        page.resize(*size)
        page.grab()
    assert page.findChild(QuestionTimeline).width() > 300


def _with_activity(qtbot: QtBot, page: QuestionPage, question: str) -> QuestionTimeline:
    qtbot.mouseClick(_card(page, question), Qt.MouseButton.LeftButton)
    timeline = page.findChild(QuestionTimeline)
    qtbot.waitUntil(lambda: timeline.cutoff.isVisible(), timeout=20_000)
    return timeline


def test_the_timeline_shows_when_the_actions_were_and_has_them_as_a_table(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    timeline = _with_activity(qtbot, page, "purchase")
    assert "Busiest: " in timeline.describe()
    table = timeline.table()
    assert sum(int(row[1] or 0) for row in table.rows) == 720  # 60 customers, 12 actions each
    assert {row[2] for row in table.rows} >= {"History", "Learning", "Judging"}
    page.findChild(QWidget, "question_timeline_table").click()
    assert page.findChild(QWidget, "question_timeline_figures").isVisible()
    assert not timeline.isVisible()


def test_keys_on_the_timeline_move_the_cutoff_and_the_field_stays_in_step(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    timeline = _with_activity(qtbot, page, "purchase")
    before = timeline.cutoff.movable
    assert before is not None
    qtbot.keyClick(timeline.cutoff, Qt.Key.Key_Left)
    day = before.moment.date() - datetime.timedelta(days=1)
    assert _form(page).values()["cutoff"] == day.isoformat()
    qtbot.keyClick(timeline.cutoff, Qt.Key.Key_PageDown)
    week = day - datetime.timedelta(days=7)
    assert _asked(page).cutoff == datetime.datetime.combine(week, datetime.time())
    page.workspace.undo_stack.undo()
    assert _asked(page).cutoff is None


def test_dragging_the_end_of_the_horizon_changes_how_far_ahead_is_asked(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    timeline = _with_activity(qtbot, page, "purchase")
    pinned = timeline.cutoff.movable
    handle = timeline.until
    assert pinned is not None
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle - QPoint(timeline.width() // 20, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)
    asked = _asked(page)
    assert asked.horizon_days is not None
    assert 5 < asked.horizon_days < 28
    assert asked.cutoff is not None
    assert asked.cutoff.date() == pinned.moment.date()
    assert _form(page).values()["horizon_days"] == asked.horizon_days
    assert page.may_go_on()


def test_every_question_has_a_picture_of_its_own_and_a_short_line() -> None:
    pictures = {name: picture_of(name) for name in catalogue.CATALOGUE}
    drawings = {(resources() / "icons" / f"{name}.svg").read_text() for name in pictures.values()}
    assert len(drawings) == len(catalogue.CATALOGUE)
    assert all("currentColor" in drawing for drawing in drawings)
    assert all(Note(f"question_{name}_in_short").text() for name in catalogue.CATALOGUE)


def test_what_a_question_needs_is_ticked_off(open_page: Open, table: Path) -> None:
    page = open_page(table)
    asked = {question["name"]: question for question in page.workspace.inspection.result["questions"]}
    for question in asked.values():
        met = [need["met"] for need in question["needs"]]
        assert all(met) if question["possible"] else not all(met)
    lacking = page.findChild(QWidget, "lacking_rating")
    assert "Missing: customers, items, ratings." in lacking.accessibleDescription()


def test_a_refused_entry_stops_the_way_on_and_is_still_there_on_coming_back(
    qtbot: QtBot, open_page: Open, log: Path
) -> None:
    page = open_page(log)
    assert page.may_go_on()
    with qtbot.waitSignal(page.state_changed):
        _type(qtbot, page, "horizon_days", "99999")
    assert not page.may_go_on()
    assert page.mark() == "attention"
    assert page.ready_text().startswith("Days ahead: Please enter")
    page.setFocus()
    page.refresh()
    assert _form(page).editor("horizon_days").text() == "99999"  # type: ignore[union-attr]
    _type(qtbot, page, "horizon_days", "14")
    assert page.may_go_on()
    assert _asked(page).horizon_days == 14


def test_every_question_has_a_short_name_that_can_be_translated() -> None:
    assert names.QUESTIONS.keys() == CATALOGUE.keys()
