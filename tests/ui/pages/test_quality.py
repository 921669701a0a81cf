"""The tab Quality: the verdict, the repairs and what they come to, each a step that can be undone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.data.dataset import Fix
from intent_desktop.data.quality import column_quality
from intent_desktop.messages import catalogue
from intent_desktop.messages.language import CHINESE
from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.language import language
from intent_desktop.ui.pages import quality_repairs
from intent_desktop.ui.pages.quality import QualityPage
from intent_desktop.ui.pages.quality_list import broken
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import PagedTable
from intent_desktop.ui.workspace import Workspace


def finding(code: str, rows: int = 0, fix: str = "", **changes: Any) -> dict[str, Any]:
    """A finding as an inspection tells it."""
    columns = changes.get("columns", [])
    return {
        "code": code,
        "severity": "warning",
        "rows": rows,
        "columns": columns,
        "message": f"{code}.",
        "advice": "",
        "fix": fix or None,
        "fix_value": {"code": fix, "columns": columns, "parameters": {}, "by_default": False}
        if fix
        else None,
        "fix_label": fix,
        "by_default": False,
    } | changes


@pytest.fixture
def visits_twice(tmp_path: Path) -> Path:
    """A table of 120 rows of which 20 are copies, with an empty column."""
    rows = [f"{number},{number % 7},,{'yes' if number % 3 else 'no'}" for number in range(100)]
    file = tmp_path / "visits.csv"
    file.write_text("\n".join(["number,pages,nothing,bought", *rows, *rows[:20]]), encoding="utf-8")
    return file


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """The engine in this process: what the page shows is the same, sooner."""
    made = Bridge("thread")
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, visits_twice: Path) -> QualityPage:
    """The page for data that have been read, refreshed as the window does it."""
    made = QualityPage(workspace)
    qtbot.addWidget(made)
    for signal in (workspace.project_changed, workspace.decisions_changed, workspace.inspection.changed):
        signal.connect(made.refresh)
    made.resize(1280, 560)
    made.show()
    lack = made.lack()
    assert lack is not None
    assert lack.page == "data"
    workspace.new_project([visits_twice])
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=20_000)
    return made


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def words(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


def show(page: QualityPage, code: str) -> None:
    """Make the finding of that code the current one."""
    model = page.findings.finding_model()
    place = next(place for place, entry in enumerate(page._entries) if entry.key.startswith(code))
    page.findings.setCurrentIndex(model.index(place))


def test_the_verdict_and_what_the_repairs_come_to_are_said(page: QualityPage) -> None:
    assert page.lack() is None
    assert words(page, "verdict") == "These data can be used, with care"
    assert "120 rows" in words(page, "effect")


def test_the_tab_asks_for_attention_until_each_open_warning_has_been_looked_at_and_is_done_once_decided(
    page: QualityPage,
) -> None:
    open_ones = [entry.key for entry in page._entries if entry.is_open]
    assert open_ones
    assert page.mark() == "attention"
    for key in open_ones:
        show(page, key)
    assert page.mark() == "ready", "to look at it decides nothing"
    remark = page.remark()
    assert remark is not None
    assert remark.brief == f"{len(open_ones)} left open"
    for key in open_ones:
        page.set_ignored(key, True)
    assert page.mark() == "done"
    assert page.remark() is None
    assert words(page, "verdict") == "These data can be used: you have decided on all that was found"


def test_which_warnings_have_been_looked_at_is_kept_with_the_project(
    qtbot: QtBot, page: QualityPage, workspace: Workspace
) -> None:
    for key in [entry.key for entry in page._entries if entry.is_open]:
        show(page, key)
    assert page.mark() == "ready"
    assert workspace.project is not None
    file = workspace.project.file
    workspace.close_project()
    workspace.open_project(file)
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=20_000)
    assert page.mark() == "ready"


def test_repairs_that_nobody_has_decided_on_are_not_called_accepted(page: QualityPage) -> None:
    assert words(page, "effect").startswith("1 repair, on unless you refuse it; all 120 rows stay")
    page.set_accepted("duplicates", True)
    assert words(page, "effect").startswith("2 repairs accepted: ")


def test_a_warning_left_as_it_is_stays_so_in_the_project_and_is_counted(
    qtbot: QtBot, page: QualityPage
) -> None:
    show(page, "duplicates")
    ignore = button(page, "ignore_finding")
    assert ignore.isVisible()
    ignore.click()
    assert page.workspace.option("ignored_findings") == ["duplicates"]
    assert "1 ignored" in page.ready_text()
    assert "1 ignored" in page.findings.finding_model().group("warning")
    language().choose(CHINESE)
    try:
        assert page.findings.finding_model().group("warning").endswith("（已忽略 1 条）")
    finally:
        language().choose("en")
    entry = next(entry for entry in page._entries if entry.key == "duplicates")
    assert entry.ignored
    assert not entry.is_open
    page.workspace.undo_stack.undo()
    page.refresh()
    assert page.workspace.option("ignored_findings") is None
    ignore.click()
    page.set_accepted("duplicates", True)
    assert "ignored" not in page.ready_text(), "what is repaired is not ignored"


def test_a_finding_shows_why_it_matters_and_the_rows_it_is_about(qtbot: QtBot, page: QualityPage) -> None:
    show(page, "duplicates")
    assert "twice" in words(page, "finding_reason")
    rows = page.findChild(QWidget, "affected_rows")
    assert isinstance(rows, QWidget)
    qtbot.waitUntil(rows.isVisible, timeout=10_000)
    assert "20 of 40 rows: each copy below the row it repeats" in [
        label.text() for label in rows.findChildren(QLabel)
    ]
    table = page.findChild(PagedTable, "affected_rows_table")
    assert isinstance(table, PagedTable)
    model = table.paged_model()
    qtbot.waitUntil(lambda: bool(model.text(3, 1)), timeout=10_000)  # a page comes when it is looked at
    assert [model.text(row, 1) for row in range(4)] == ["stays", "set aside"] * 2
    assert int(model.text(1, 0)) == int(model.text(0, 0)) + 100, "the copies were appended"
    assert "120" in page.findChild(QWidget, "before_after").accessibleName()  # type: ignore[union-attr]


def test_every_finding_says_why_it_matters() -> None:
    sources = Path(column_quality.__file__).parent.glob("*.py")
    found = {code for file in sources for code in re.findall(r'find\(\s*"([a-z_]+)"', file.read_text())}
    assert len(found) > 20
    assert not [code for code in found if f"why_{code}" not in catalogue()]


def test_a_repair_is_accepted_with_its_switch_and_undone(qtbot: QtBot, page: QualityPage) -> None:
    show(page, "duplicates")
    switch = button(page, "accept_fix")
    assert not switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    fixes = page.workspace.decisions.fixes
    assert fixes is not None
    assert "set_aside_duplicates" in [fix.code for fix in fixes]
    label = next(entry.finding for entry in page._entries if entry.key.startswith("duplicates"))
    assert label is not None
    assert page.workspace.undo_stack.undoText() == f"Accept: {label['fix_label']}"
    assert "20 rows set aside of 120; 100 remain" in words(page, "effect")
    assert "100 remain" in words(page, "after_the_fix")
    page.workspace.undo_stack.undo()
    assert page.workspace.decisions.fixes is None
    assert not switch.isChecked()


def test_what_was_decided_on_another_page_cannot_be_undone_by_a_button_of_this_one(page: QualityPage) -> None:
    page.workspace.set_option("Choose the model", "model", "trees")
    for found in page.findChildren(QAbstractButton):
        assert "undo" not in found.text().replace("&", "").lower()


def test_another_finding_is_shown_from_its_top(qtbot: QtBot, page: QualityPage) -> None:
    page.resize(1280, 420)
    show(page, "duplicates")
    bar = page.details.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    show(page, "empty_column")
    assert bar.value() == 0


def test_the_space_bar_turns_the_switch_in_the_list(qtbot: QtBot, page: QualityPage) -> None:
    show(page, "duplicates")
    page.findings.setFocus()
    qtbot.keyClick(page.findings, Qt.Key.Key_Space)
    assert next(entry for entry in page._entries if entry.key == "duplicates").accepted
    qtbot.keyClick(page.findings, Qt.Key.Key_Space)
    assert not next(entry for entry in page._entries if entry.key == "duplicates").accepted


def test_a_click_on_the_switch_in_the_list_accepts_the_repair(qtbot: QtBot, page: QualityPage) -> None:
    show(page, "duplicates")
    area = page.findings.visualRect(page.findings.currentIndex())
    place = area.center()
    place.setY(area.bottom() - 34)
    place.setX(area.right() - 26)
    qtbot.mouseClick(page.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert next(entry for entry in page._entries if entry.key == "duplicates").accepted
    place.setX(area.left() + 100)
    qtbot.mouseClick(page.findings.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert next(entry for entry in page._entries if entry.key == "duplicates").accepted, "words are no switch"


def test_refused_repairs_come_back_with_accept_all_proposed(qtbot: QtBot, page: QualityPage) -> None:
    proposed = [entry for entry in page._entries if entry.proposed]
    assert proposed, "an empty column is left out by default"
    for entry in proposed:
        page.set_accepted(entry.key, False)
    assert page.workspace.decisions.fixes == []
    accept = button(page, "accept_proposed")
    assert accept.isEnabled()
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert [fix.code for fix in page.workspace.decisions.fixes or []] == [
        entry.fix["code"] for entry in proposed if entry.fix
    ]
    assert not accept.isEnabled()


def test_a_repair_that_nothing_asks_for_any_more_is_shown_and_can_be_let_go(page: QualityPage) -> None:
    page.workspace.edit("Accept", fixes=[Fix(code="clear_negative_prices", columns=["pages"])])
    left = next(entry for entry in page._entries if entry.finding is None)
    assert left.accepted
    page.set_accepted(left.key, False)
    assert page.workspace.decisions.fixes == []
    assert all(entry.finding for entry in page._entries)


def test_the_column_of_a_finding_can_be_looked_at(qtbot: QtBot, page: QualityPage) -> None:
    show(page, "empty_column")
    content = page.details.findChild(QWidget, "column_profile")
    assert isinstance(content, QWidget)
    qtbot.waitUntil(lambda: "Different: 0" in content.accessibleDescription(), timeout=10_000)
    wanted: list[str] = []
    page.go_to.connect(wanted.append)
    page.workspace.inspection.column_wanted.connect(wanted.append)
    qtbot.mouseClick(button(page, "see_in_data"), Qt.MouseButton.LeftButton)
    assert wanted == ["data", "nothing"]


def test_no_findings_are_a_calm_page(qtbot: QtBot, page: QualityPage) -> None:
    inspection = page.workspace.inspection
    assert inspection.result is not None
    inspection.result = inspection.result | {
        "findings": [],
        "gate": {"verdict": "good", "message": "", "points": []},
    }
    inspection.changed.emit()
    assert page.findChild(QWidget, "no_findings").isVisible()  # type: ignore[union-attr]
    assert not page.details.isVisible()
    assert words(page, "verdict") == "These data are ready to learn from"


def test_data_that_cannot_be_used_say_why_and_ask_for_attention(page: QualityPage) -> None:
    inspection = page.workspace.inspection
    assert inspection.result is not None
    gate = {"verdict": "not usable", "message": "No.", "points": ["There are no rows."]}
    inspection.result = inspection.result | {
        "rows": 0,
        "findings": [finding("no_rows", severity="error")],
        "gate": gate,
    }
    inspection.changed.emit()
    assert page.mark() == "attention"
    assert words(page, "effect") == "There are no rows."


def test_many_findings_can_be_filtered(page: QualityPage) -> None:
    inspection = page.workspace.inspection
    assert inspection.result is not None
    many = [finding("missing_values", 3, columns=[f"c{number}"], severity="note") for number in range(40)]
    inspection.result = inspection.result | {
        "findings": [*many, finding("duplicates", 9, "set_aside_duplicates")]
    }
    inspection.changed.emit()
    page._filter.set_value("warning")
    page.refresh()
    assert page.findings.finding_model().rowCount() == 1
    page._filter.set_value("error")
    page.refresh()
    assert page.findChild(QWidget, "no_findings").isVisible()  # type: ignore[union-attr]


def test_rows_that_several_repairs_may_share_are_not_counted_as_certain() -> None:
    aside = [
        finding("duplicates", 5, "set_aside_duplicates"),
        finding("rows_without_user", 10, "set_aside_rows_without_user", columns=["who"]),
    ]
    fixes = [entry["fix_value"] for entry in aside]
    both = quality_repairs.effect(quality_repairs.entries(aside, fixes), 100)
    assert (both.set_aside, both.remaining, both.exact) == (15, 85, False)
    one = quality_repairs.effect(quality_repairs.entries(aside, fixes[:1]), 100)
    assert (one.set_aside, one.remaining, one.exact) == (5, 95, True)


def test_a_repair_stays_accepted_when_its_limits_are_found_anew() -> None:
    now = finding("users_out_of_line", 3, "set_aside_users", columns=["who", "when"])
    before = now["fix_value"] | {"parameters": {"rows_per_day": 9}}
    entry = quality_repairs.entries([now], [before])[0]
    assert entry.accepted


def test_a_long_text_is_broken_into_lines_at_words(qapp: object) -> None:
    lines = broken("one two three four five six seven eight nine ten", theme().font(), 120, 2)
    assert len(lines) == 2
    assert "one two three four five six".startswith(lines[0])
    assert lines[1].endswith("…")


def test_that_a_column_changed_is_no_warning_once_the_column_is_left_out() -> None:
    drift = finding("strong_drift_over_time", columns=["week"])
    assert quality_repairs.entries([drift], [])[0].is_open
    left_out = {"code": "ignore_columns", "columns": ["week"], "parameters": {}}
    assert not any(entry.is_open for entry in quality_repairs.entries([drift], [left_out]))


def test_cards_grow_with_their_lines_where_the_list_gets_narrower(qtbot: QtBot, page: QualityPage) -> None:
    findings = page.findings
    index = findings.finding_model().index(0)

    def is_as_tall_as_its_words() -> bool:
        wanted = findings.sizeHintForIndex(index).height()
        return bool(findings.visualRect(index).height() == wanted)

    qtbot.waitUntil(is_as_tall_as_its_words)
    before = findings.visualRect(index).height()
    findings.setFixedWidth(140)
    qtbot.waitUntil(is_as_tall_as_its_words)
    assert findings.visualRect(index).height() > before
