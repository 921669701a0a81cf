"""Several tables on the tab Data: how they hang together, what is set aside, and what cannot be used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from intent_desktop.ui.bridge import Bridge
from intent_desktop.ui.pages.data import DataPage
from intent_desktop.ui.pages.data_joined import TableCard
from intent_desktop.ui.pages.train_plan import PlanCard
from intent_desktop.ui.widgets import Banner, ElidedLabel
from intent_desktop.ui.workspace import Workspace


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """The engine in this process: what the page shows is the same, sooner."""
    made = Bridge("thread")
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> DataPage:
    made = DataPage(workspace)
    qtbot.addWidget(made)
    for signal in (workspace.project_changed, workspace.decisions_changed, workspace.inspection.changed):
        signal.connect(made.refresh)
    made.resize(1280, 560)
    made.show()
    return made


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Events of 20 customers, of whom 15 are in the table of users; items, and several prices of each."""
    folder = tmp_path / "shop"
    folder.mkdir()
    files = {
        "events": ["user_id,item_id,event_time,event", *(
            f"{number % 20},{100 + number % 5},2026-01-{number % 28 + 1:02},{'buy' if number % 4 else 'view'}"
            for number in range(80)
        )],
        "users": ["user_id,city", *(f"{number},Rome" for number in range(15)), "14,Oslo"],
        "items": ["item_id,title,category", *(f"{100 + number},Thing {number},Lamps" for number in range(5))],
        "prices": ["item_id,since,list_price", *(
            f"{100 + number % 5},2026-01-{number + 1:02},{number}.5" for number in range(15)
        )],
    }  # fmt: skip
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n")
    return folder


def read(qtbot: QtBot, page: DataPage, paths: list[Path]) -> None:
    page.bring(paths)
    qtbot.waitUntil(lambda: page.workspace.project is not None, timeout=10_000)
    settled(qtbot, page)


def settled(qtbot: QtBot, page: DataPage) -> None:
    inspection = page.workspace.inspection
    qtbot.waitUntil(
        lambda: not inspection.running and (inspection.result is not None or inspection.problem is not None),
        timeout=20_000,
    )


def card(page: DataPage, name: str) -> TableCard:
    found = page.findChild(TableCard, f"table_{name}.csv")
    assert isinstance(found, TableCard), name
    return found


def button(page: DataPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def test_one_line_says_what_is_joined_and_unfolds_to_a_card_for_each_table(
    qtbot: QtBot, page: DataPage, shop: Path
) -> None:
    read(qtbot, page, [shop])
    joined = page.sources.joined
    assert joined.isVisible()
    assert not joined.fold.is_open()
    line = joined.fold.button.text()
    assert line.startswith("events.csv looks up ")
    assert "75 % of events find their customer" in line.replace("\u00a0", " ")
    assert line.endswith("1 file set aside")
    joined.fold.button.click()
    assert card(page, "items").isVisible()
    assert "Every event with an item finds it" in card(page, "items").accessibleDescription()
    assert "Looked up by user_id" in card(page, "users").accessibleDescription()
    assert "1 row repeats a key" in card(page, "users").accessibleDescription()
    assert "15 rows for 5 different values of item_id" in card(page, "prices").accessibleDescription()
    assert "main table" in card(page, "events").accessibleDescription()


def test_the_plan_names_the_files_that_are_learnt_from_and_not_what_is_set_aside(
    qtbot: QtBot, page: DataPage, shop: Path
) -> None:
    read(qtbot, page, [shop])
    plan = PlanCard(page.workspace)
    qtbot.addWidget(plan)
    plan.show_plan(None, again=False, new=True)
    said = " ".join(label.accessibleName() for label in plan.findChildren(ElidedLabel))
    assert "events.csv, items.csv and 1 more" in said
    assert "prices.csv" not in said


def test_a_table_is_taken_out_and_comes_back_by_undo(qtbot: QtBot, page: DataPage, shop: Path) -> None:
    read(qtbot, page, [shop])
    page.sources.joined.fold.set_open(True)
    button(page, "remove_users.csv").click()
    settled(qtbot, page)
    assert "users.csv" not in page.sources.joined.fold.button.text()
    assert page.workspace.inspection.column("city") is None
    page.workspace.undo_stack.undo()
    settled(qtbot, page)
    assert "users.csv" in page.sources.joined.fold.button.text()
    assert page.workspace.inspection.column("city") is not None


def test_another_file_takes_the_place_of_a_table(
    qtbot: QtBot, page: DataPage, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(qtbot, page, [shop])
    better = shop.parent / "customers.csv"
    better.write_text("user_id,town\n" + "".join(f"{number},Rome\n" for number in range(20)))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(better)], ""))
    button(page, "replace_users.csv").click()
    qtbot.waitUntil(lambda: page.workspace.inspection.column("town") is not None, timeout=20_000)
    assert "Every event finds its customer" in card(page, "customers").accessibleDescription()


def test_the_file_that_does_not_fit_is_marked(qtbot: QtBot, page: DataPage, shop: Path) -> None:
    strangers = shop / "strangers.csv"
    strangers.write_text("user_id,city\n" + "".join(f"{number},Rome\n" for number in range(900, 930)))
    read(qtbot, page, [shop / "events.csv", strangers])
    problem = page.workspace.inspection.problem
    assert problem is not None
    assert problem.code == "tables_do_not_meet"
    assert not page.sources.joined.isVisible()
    marked = button(page, "remove_strangers.csv").parentWidget()
    assert marked is not None
    assert marked.accessibleDescription() == "Cannot be used"
    button(page, "remove_strangers.csv").click()
    qtbot.waitUntil(lambda: page.workspace.inspection.result is not None, timeout=20_000)
    assert page.workspace.inspection.problem is None


def test_above_the_data_it_is_said_that_a_file_was_set_aside_why_and_what_to_do(
    qtbot: QtBot, page: DataPage, shop: Path
) -> None:
    read(qtbot, page, [shop])
    told = page.findChild(Banner, "data_note")
    assert isinstance(told, Banner)
    assert told.isVisible()
    assert told.text().startswith("prices.csv is set aside: it has 15 rows for 5 different values of item_id")
    assert told.tone() == "caution"
    assert "remove it here" in told.accessibleDescription()
    told.dismissed.emit()
    assert not told.text()
    page.refresh()
    assert not told.text(), "once dismissed it is not said again"
