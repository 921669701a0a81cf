"""The tab Data: from nothing to columns with roles, and back by undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.data import DataPage
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets.chip_header import ChipHeader
from intent_desktop.ui.widgets.choice_box import ChoiceBox
from intent_desktop.ui.widgets.choice_popup import ChoicePopup
from intent_desktop.ui.workspace import Workspace

LOG = """who,when,what,thing,paid
ann,2026-01-01 10:00,看,lamp,
ann,2026-01-02 10:00,buy,lamp,20
bob,2026-01-02 11:00,看,chair,
bob,2026-01-03 11:00,看,lamp,
ann,2026-01-05 09:00,buy,chair,55
cem,2026-01-06 09:00,看,chair,
"""


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """The engine in this process: what the page shows is the same, sooner."""
    made = Bridge("thread")
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> DataPage:
    """The page as the window has it: refreshed whenever the workspace changes."""
    made = DataPage(workspace)
    qtbot.addWidget(made)
    for signal in (workspace.project_changed, workspace.decisions_changed, workspace.inspection.changed):
        signal.connect(made.refresh)
    made.resize(1280, 560)
    made.show()
    return made


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log.csv"
    file.write_text(LOG, encoding="utf-8")
    return file


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def read(qtbot: QtBot, page: DataPage) -> None:
    """Wait until the data have been read and nothing is under way."""
    inspection = page.workspace.inspection
    qtbot.waitUntil(
        lambda: not inspection.running and (inspection.result is not None or inspection.problem is not None),
        timeout=20_000,
    )


def bring(qtbot: QtBot, page: DataPage, file: Path) -> None:
    page.bring([file])
    qtbot.waitUntil(lambda: page.workspace.project is not None, timeout=10_000)
    read(qtbot, page)


def test_without_a_project_it_says_how_to_begin(page: DataPage) -> None:
    assert page.welcome.isVisible()
    assert button(page, "open_files").isVisible()
    assert button(page, "try_demo_shop").isVisible()
    assert not page.may_go_on()


def test_a_number_that_stands_for_a_category_has_no_thousands(
    qtbot: QtBot, page: DataPage, tmp_path: Path
) -> None:
    file = tmp_path / "log.csv"
    rows = "".join(f"c{row % 7},2026-01-{1 + row % 28:02},2053013555,{1000 + row}\n" for row in range(60))
    file.write_text(f"customer_id,time,category_id,steps\n{rows}", encoding="utf-8")
    page.workspace.new_project([file])
    read(qtbot, page)
    model = page.preview.paged_model()
    qtbot.waitUntil(lambda: model.is_loaded(0), timeout=10_000)
    assert (model.text(0, 2), model.text(0, 3)) == ("2053013555", "1,000")


def test_chosen_files_become_a_project_with_rows_and_columns(
    qtbot: QtBot, page: DataPage, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(log)], ""))
    qtbot.mouseClick(button(page, "open_files"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.workspace.project is not None, timeout=10_000)
    read(qtbot, page)
    assert not page.welcome.isVisible()
    assert page.meaning.columns.names_shown() == ["who", "when", "what", "thing", "paid"]
    model = page.preview.paged_model()
    qtbot.waitUntil(lambda: model.is_loaded(0), timeout=10_000)
    assert (model.text(0, 0), model.text(1, 4), model.text(0, 4)) == ("ann", "20", "–")
    assert page.mark() == "done"
    assert page.may_go_on()


def test_a_role_is_changed_in_the_details_and_taken_back_by_undo(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    page.show_column("thing")
    box = page.details.findChild(ChoiceBox, "role")
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData("category"))
    box.activated.emit(box.currentIndex())
    assert page.workspace.decisions.roles == {"thing": "category"}
    read(qtbot, page)
    column = page.workspace.inspection.column("thing")
    assert column is not None
    assert column["role"] == "category"
    assert button(page, "reset_role").isVisible()
    page.workspace.undo_stack.undo()
    read(qtbot, page)
    assert page.workspace.decisions.roles == {}
    assert box.currentData() != "category"


def test_a_role_is_changed_in_the_list_by_keyboard_alone(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    columns = page.meaning.columns
    columns.set_current("paid")
    columns.setFocus()
    qtbot.keyClick(columns, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: columns.findChild(ChoiceBox, "choice") is not None)
    box = columns.findChild(ChoiceBox, "choice")
    assert isinstance(box, ChoiceBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    box.view().setCurrentIndex(box.model().index(box.findData("ignore"), 0))
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.workspace.decisions.roles == {"paid": "ignore"})
    qtbot.waitUntil(lambda: columns.findChild(ChoiceBox, "choice") is None)
    read(qtbot, page)


def test_a_role_is_chosen_in_the_head_of_the_rows_by_keyboard(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    model = page.preview.paged_model()
    assert model.columns()[4].chip not in ("", "Ignore")
    page.preview.setCurrentIndex(page.preview.model().index(0, 4))
    qtbot.keyClick(page.preview, Qt.Key.Key_F2)
    popup = page.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    qtbot.keyClicks(popup.field, "igno")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert page.workspace.decisions.roles == {"paid": "ignore"}
    assert model.columns()[4].chip == "Ignore"
    page.workspace.undo_stack.undo()
    assert page.workspace.decisions.roles == {}
    assert model.columns()[4].chip != "Ignore"
    read(qtbot, page)


def test_a_click_on_a_chip_opens_the_roles_and_orders_nothing(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    header = page.preview.horizontalHeader()
    assert isinstance(header, ChipHeader)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.chip_area(0).center())
    popup = page.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    assert popup.view.currentIndex().data() == page.preview.paged_model().columns()[0].chip
    popup.close()
    assert page.preview.paged_model().order() == []


def test_names_are_told_by_examples_and_numbers_by_bars_or_a_table(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    page.meaning.set_roles(["who"], "user")
    read(qtbot, page)
    page.show_column("who")
    content = page.details.findChild(QWidget, "column_profile")
    assert isinstance(content, QWidget)
    qtbot.waitUntil(lambda: "For example: ann" in content.accessibleDescription(), timeout=10_000)
    assert not button(page, "profile_as_table").isVisible()
    page.show_column("paid")
    qtbot.waitUntil(lambda: button(page, "profile_as_table").isVisible(), timeout=10_000)
    button(page, "profile_as_table").click()
    assert page.details.findChild(QWidget, "profile_table").isVisible()  # type: ignore[union-attr]


def test_a_list_closed_without_a_choice_changes_nothing(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    columns = page.meaning.columns
    columns.set_current("paid")
    columns.edit_choice()
    qtbot.waitUntil(lambda: columns.findChild(ChoiceBox, "choice") is not None)
    box = columns.findChild(ChoiceBox, "choice")
    assert isinstance(box, ChoiceBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    box.hidePopup()
    qtbot.waitUntil(lambda: columns.findChild(ChoiceBox, "choice") is None)
    assert page.workspace.decisions.roles == {}


def test_several_columns_take_a_role_in_one_step(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    page.meaning.set_roles(["thing", "paid"], "ignore")
    assert page.workspace.decisions.roles == {"thing": "ignore", "paid": "ignore"}
    page.workspace.undo_stack.undo()
    assert page.workspace.decisions.roles == {}
    read(qtbot, page)


def test_two_users_are_told_and_settled_by_a_button(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    page.meaning.set_roles(["who"], "user")
    page.meaning.set_roles(["thing"], "user")
    read(qtbot, page)
    assert button(page, "undo_problem").isVisible()
    assert page.preview.isVisible(), "the rows stay in sight"
    assert page.mark() == "attention"
    qtbot.mouseClick(button(page, "settle_conflict"), Qt.MouseButton.LeftButton)
    read(qtbot, page)
    assert page.workspace.inspection.problem is None
    assert page.workspace.decisions.roles == {"who": "feature", "thing": "user"}


def test_a_role_of_a_column_that_is_no_more_is_forgotten_by_a_button(
    qtbot: QtBot, page: DataPage, log: Path, tmp_path: Path
) -> None:
    bring(qtbot, page, log)
    page.meaning.set_roles(["thing"], "ignore")
    read(qtbot, page)
    later = tmp_path / "later.csv"
    later.write_text("pages,bought\n1,yes\n2,no\n3,no\n")
    page.workspace.add_sources([later], replace=True)
    qtbot.waitUntil(lambda: page.workspace.paths == [later], timeout=30_000)
    read(qtbot, page)
    assert page.workspace.inspection.problem is not None
    assert "thing" in button(page, "settle_conflict").text()
    qtbot.mouseClick(button(page, "settle_conflict"), Qt.MouseButton.LeftButton)
    read(qtbot, page)
    assert page.workspace.inspection.problem is None
    assert page.workspace.decisions.roles == {}


def test_an_event_gets_another_meaning(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    page.workspace.edit("Say what they mean", roles={"who": "user", "when": "time", "what": "event"})
    read(qtbot, page)
    page.meaning.show_list("events")
    events = page.meaning.events
    assert events.isVisible()
    assert events.names_shown() == ["看", "buy"], "the commonest first"
    events.chosen.emit(["buy"], "cart")
    read(qtbot, page)
    assert page.workspace.inspection.meaning("buy") == "cart"
    qtbot.mouseClick(button(page, "reset_all"), Qt.MouseButton.LeftButton)
    read(qtbot, page)
    assert len(page.workspace.decisions.roles) == 3, "only the meanings are reset"
    assert page.workspace.inspection.meaning("buy") == "purchase"


def test_the_search_leaves_columns_that_match(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    field = page.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "WH")
    assert page.meaning.columns.names_shown() == ["who", "when", "what"]


def test_a_file_that_cannot_be_read_says_why_and_offers_another(
    qtbot: QtBot, page: DataPage, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.csv.gz"
    broken.write_bytes(b"\x1f\x8b\x08\x00garbage")
    bring(qtbot, page, broken)
    problem = page.workspace.inspection.problem
    assert isinstance(problem, Note)
    assert page.findChild(QWidget, "reading_problem").isVisible()  # type: ignore[union-attr]
    assert page.findChild(QWidget, "data_waiting").isVisible()  # type: ignore[union-attr]
    assert not page.may_go_on()


def test_taking_the_last_file_out_leaves_a_way_on(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    qtbot.mouseClick(button(page, "remove_log.csv"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.workspace.inspection.result is None, timeout=10_000)
    assert page.findChild(QWidget, "data_waiting").isVisible()  # type: ignore[union-attr]
    page.workspace.undo_stack.undo()
    qtbot.waitUntil(lambda: page.workspace.inspection.result is not None, timeout=20_000)
    assert page.preview.isVisible()


def test_tab_goes_from_the_columns_over_the_rows_to_the_details(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    page.show_column("what")
    page.meaning.columns.setFocus()
    parts = [page.meaning, page.preview, page.details]
    walked = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked += [place for place, part in enumerate(parts) if part is focus or part.isAncestorOf(focus)]
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if walked[-1] == 2:
            break
    assert walked == sorted(walked)
    assert set(walked) == {0, 1, 2}


def test_a_chosen_column_shows_what_it_holds(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    page.show_column("what")
    content = page.details.findChild(QWidget, "column_profile")
    assert isinstance(content, QWidget)
    qtbot.waitUntil(lambda: "看: 66.7" in content.accessibleDescription(), timeout=10_000)


def test_recent_projects_are_listed_and_one_left_behind_by_a_crash_is_marked(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    project = page.workspace.project
    assert project is not None
    page.workspace.close_project()
    project.file.with_name(f".{project.file.name}.swap").write_text("{}", encoding="utf-8")
    page.refresh()

    def is_marked() -> bool:
        recent = page.findChild(QAbstractButton, "recent_log")
        return recent is not None and "interrupted" in recent.accessibleDescription()

    qtbot.waitUntil(is_marked, timeout=10_000)
    project.file.with_name(f".{project.file.name}.swap").unlink()
    qtbot.mouseClick(button(page, "recent_log"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.workspace.project is not None, timeout=10_000)
    read(qtbot, page)


def test_a_recent_project_is_taken_from_the_list_and_stays_on_disk(
    qtbot: QtBot, page: DataPage, log: Path
) -> None:
    bring(qtbot, page, log)
    project = page.workspace.project
    assert project is not None
    page.workspace.close_project()
    page.refresh()
    qtbot.waitUntil(lambda: page.findChild(QAbstractButton, "forget_log") is not None, timeout=10_000)
    button(page, "forget_log").click()
    qtbot.waitUntil(lambda: not page.findChild(QWidget, "recent_projects").isVisible(), timeout=10_000)  # type: ignore[union-attr]
    assert page.workspace.settings.recent_projects == []
    assert project.file.is_file()


def test_a_demo_shop_can_be_cancelled_and_leaves_nothing(
    qtbot: QtBot, page: DataPage, workspace: Workspace
) -> None:
    qtbot.mouseClick(button(page, "try_demo_shop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(workspace.jobs.running), timeout=10_000)
    qtbot.mouseClick(button(page, "cancel_demo_shop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not workspace.jobs.running, timeout=20_000)
    assert button(page, "try_demo_shop").isVisible()
    assert workspace.project is None
    assert not list(workspace.settings.projects_folder.rglob("events.csv"))


def test_the_theme_may_change_while_it_is_open(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    theme().set_mode("dark")
    dark = page.grab().toImage().pixelColor(5, 5)
    theme().set_mode("light")
    light = page.grab().toImage().pixelColor(5, 5)
    assert dark.lightness() < 80 < light.lightness()


def test_every_control_has_a_name(qtbot: QtBot, page: DataPage, log: Path) -> None:
    bring(qtbot, page, log)
    for control in page.findChildren(QAbstractButton):
        if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.accessibleName() or control.text() or control.toolTip(), control.objectName()


def test_reading_can_be_stopped_while_it_is_under_way_and_begun_again(
    qtbot: QtBot, page: DataPage, tmp_path: Path
) -> None:
    long = tmp_path / "long.csv"
    rows = "".join(f"{number},{number % 13},word{number % 977}\n" for number in range(400_000))
    long.write_text(f"number,rest,word\n{rows}", encoding="utf-8")
    page.bring([long])
    qtbot.waitUntil(lambda: button(page, "cancel_reading").isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: bool(page.workspace.jobs.running), timeout=10_000)
    qtbot.mouseClick(button(page, "cancel_reading"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.workspace.inspection.running, timeout=20_000)
    assert page.workspace.inspection.result is None
    assert not page.may_go_on()
    page.workspace.inspection.renew()
    read(qtbot, page)
    assert page.preview.isVisible()
