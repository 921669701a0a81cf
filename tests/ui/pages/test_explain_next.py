"""Explaining what comes next: chances after a customer's actions, when, the open cart, and what would be if."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.evaluation.numbers import SPACE
from intent_desktop.messages import Note
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.pages.explain_chances import Chance, ChanceBars, chance_words
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import EmptyState
from intent_desktop.ui.workspace import Workspace
from tests.engine import action_runs

SECONDS = 60_000
NOTHING = f"Nothing within 1{SPACE}h"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("visits")
    return action_runs.project(folder, ("next_action", "action_trees"), ("next_item", "item_knn"))


@pytest.fixture
def page(qtbot: QtBot, workspace_in_thread: Workspace, made: Path, tmp_path: Path) -> Iterator[ExplainPage]:
    """The page with a customer of the run that tells the next action."""
    workspace = workspace_in_thread
    target = tmp_path / "visits"
    shutil.copytree(made, target)
    workspace.open_project(target)
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    shown = ExplainPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1280, 560)
    shown.show()
    select(qtbot, shown, "next_action")
    shown.show_view("history")
    qtbot.waitUntil(lambda: bool(shown.history.next.bars.chances), timeout=SECONDS)
    settle(qtbot, workspace)
    yield shown
    settle(qtbot, workspace)


def select(qtbot: QtBot, page: ExplainPage, question: str) -> None:
    runs = page.workspace.trainings.runs
    page.workspace.trainings.select(next(Path(run["folder"]) for run in runs if run["question"] == question))
    page.refresh()
    settle(qtbot, page.workspace)


def settle(qtbot: QtBot, workspace: Workspace) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not workspace.bridge.is_busy, timeout=SECONDS)
        QApplication.processEvents()


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None, name
    return str(label.text())


def is_shown(page: QWidget, name: str) -> bool:
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return bool(found.isVisible())


def item(page: ExplainPage, text: str) -> dict[str, Any]:
    """An item as the search of the page finds it."""
    found: list[dict[str, Any]] = []
    run = str(page.workspace.trainings.selected)
    page.workspace.bridge.ask(page, "items", lambda answer: found.extend(answer["items"]), run=run, text=text)
    while not found:
        QApplication.processEvents()
    return found[0]


def do(qtbot: QtBot, page: ExplainPage, name: str, meaning: str) -> None:
    page.history._meaning.setCurrentIndex(page.history._meaning.findData(meaning))
    page.history.add(item(page, name))
    settle(qtbot, page.workspace)


def names(bars: ChanceBars) -> list[str]:
    return [chance.words for chance in bars.chances]


def test_a_run_that_tells_the_next_action_has_customers_and_what_matters_but_no_map(
    page: ExplainPage,
) -> None:
    assert page._views.currentWidget() is page.history
    assert page._of_chances.isVisible()
    assert not page._of_items.isVisible()
    assert page._of_chances.value() == "customer"
    page.show_view("overall")
    assert page._views.currentWidget() is page.overall
    assert isinstance(page._blocks, Blocks), "what the report says it leans on"


def test_a_word_why_nothing_can_be_weighed_stands_in_the_middle_of_the_page(
    page: ExplainPage, qtbot: QtBot
) -> None:
    page.show_view("overall")
    why = "No named features can be weighed."
    run = page.workspace.trainings.selected
    assert run is not None
    blocks = [
        {"block": "heading", "title": Note("answers_reasons").text()},
        {"block": "sentence", "text": why},
    ]
    page._show_report(run, {"blocks": blocks})
    empty = page.findChild(EmptyState, "nothing_to_explain")
    assert empty is not None
    assert any(why in label.text() for label in empty.findChildren(QLabel))
    with qtbot.waitSignal(page.go_to) as went:
        empty.activated.emit()
    assert went.args == ["evaluate"]


def test_a_customer_has_the_chances_of_each_next_action_and_when(page: ExplainPage) -> None:
    bars = page.history.next.bars
    assert names(bars) == ["View", "Cart addition", "Purchase", NOTHING]
    assert sum(chance.value for chance in bars.chances) == pytest.approx(1)
    assert words(page, "next_when").startswith("If they do something, in about ")
    assert "8 of 10 times between" in words(page, "next_between")
    assert words(page, "next_model") == "For the history as it was"
    assert not is_shown(page, "history_recommendations")
    assert not is_shown(page, "history_next_bars")


def test_what_really_came_is_marked_and_told(page: ExplainPage) -> None:
    bars = page.history.next.bars
    (came,) = [chance for chance in bars.chances if chance.mark]
    assert came.mark == "This came"
    assert words(page, "next_came").startswith(came.words)
    assert f"given {chance_words(came.value)}" in words(page, "next_came")
    assert f"{came.words} {chance_words(came.value)} – This came" in bars.accessibleDescription()


def test_the_list_says_how_much_what_came_was_expected(page: ExplainPage) -> None:
    model = page.history.owners.table.paged_model()
    assert [column.label for column in model.columns()] == ["Customer", "Actions", "Expected"]
    assert str(model.value(0, 2)).endswith("%")


def test_the_actions_are_weighed_for_what_comes_most_likely(page: ExplainPage) -> None:
    bars = page.history.next.bars
    likeliest = max(bars.chances, key=lambda chance: chance.value).words
    said = words(page, "history_weighed")
    assert f"“{likeliest}”" in said


def test_an_added_action_changes_the_chances_and_can_be_taken_back(qtbot: QtBot, page: ExplainPage) -> None:
    bars = page.history.next.bars
    before = [chance.value for chance in bars.chances]
    do(qtbot, page, "i03", "cart")
    assert words(page, "next_model") == "For the history as you have changed it"
    assert [chance.before for chance in bars.chances] == before
    assert "before" in bars.accessibleDescription()
    assert is_shown(page, "next_cart") or is_shown(page, "next_no_cart")
    page.findChild(QAbstractButton, "history_undo").click()  # type: ignore[union-attr]
    settle(qtbot, page.workspace)
    assert [chance.value for chance in bars.chances] == before
    assert all(chance.before is None for chance in bars.chances)


def test_a_removed_action_changes_the_chances(qtbot: QtBot, page: ExplainPage) -> None:
    before = [chance.value for chance in page.history.next.bars.chances]
    page.history._toggle(len(page.history._entries) - 1)
    settle(qtbot, page.workspace)
    assert [chance.value for chance in page.history.next.bars.chances] != before


def test_an_open_cart_has_a_line_only_while_it_is_open(qtbot: QtBot, page: ExplainPage) -> None:
    page.history.imagine_visitor()
    settle(qtbot, page.workspace)
    assert is_shown(page, "next_nothing")
    assert not is_shown(page, "next_bars")
    do(qtbot, page, "i03", "cart")
    assert not is_shown(page, "next_nothing")
    assert is_shown(page, "next_cart") or is_shown(page, "next_no_cart")
    do(qtbot, page, "i03", "purchase")
    assert not is_shown(page, "next_cart")
    assert not is_shown(page, "next_no_cart")
    assert not is_shown(page, "next_came"), "nobody knows what came after what never was"


def test_it_is_said_which_run_recommends(page: ExplainPage) -> None:
    assert "run 2" in words(page, "next_hint")


def test_a_run_that_recommends_shows_the_chances_under_the_actions(qtbot: QtBot, page: ExplainPage) -> None:
    select(qtbot, page, "next_item")
    page.show_view("history")
    qtbot.waitUntil(lambda: is_shown(page, "history_next_bars"), timeout=SECONDS)
    settle(qtbot, page.workspace)
    assert names(page.history.next_line.bars) == ["View", "Cart addition", "Purchase", NOTHING]
    assert words(page, "history_next").startswith("Next, if anything, in about ")
    assert is_shown(page, "history_recommendations")
    do(qtbot, page, "i03", "cart")
    assert any(chance.changed for chance in page.history.next_line.bars.chances)


def test_without_such_a_run_one_quiet_line_says_how_to_get_it_and_a_new_run_is_noticed(
    qtbot: QtBot, page: ExplainPage, made: Path
) -> None:
    runs = page.workspace.trainings
    select(qtbot, page, "next_item")
    page.show_view("history")
    (telling,) = [Path(run["folder"]) for run in runs.runs if run["question"] == "next_action"]
    for change in (
        lambda: shutil.rmtree(telling),
        lambda: shutil.copytree(made / "runs" / telling.name, telling),
    ):
        change()
        with qtbot.waitSignal(runs.runs_changed, timeout=SECONDS):
            runs.refresh()
        page.refresh()
        settle(qtbot, page.workspace)
        gone = not telling.exists()
        assert is_shown(page, "history_next_bars") is not gone
        assert is_shown(page, "history_next_hint") is gone
    assert "train “What will this customer do next" in words(page, "history_next_hint")


def test_chances_close_to_none_or_all_are_not_rounded_away() -> None:
    told = [chance_words(chance).replace(SPACE, " ") for chance in (0.002, 0.25, 0.997)]
    assert told == ["0.2 %", "25 %", "99.7 %"]


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_bars_are_drawn_at_any_width(qtbot: QtBot, compact: bool, mode: Any) -> None:
    theme().set_mode(mode)
    bars = ChanceBars("Chances", compact=compact)
    qtbot.addWidget(bars)
    assert bars.heightForWidth(300) == 0, "nothing to show takes no room"
    bars.show_chances(
        [
            Chance(f"A very long name of an action, number {place}", 0.125, 0.5 * (place % 2))
            for place in range(8)
        ]
    )
    for width in (60, 320, 1_600):
        bars.resize(width, bars.heightForWidth(width))
        bars.show()
        image: QImage = bars.grab().toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert len(colours) > 3
    assert (bars.heightForWidth(1_600) < bars.heightForWidth(200)) is compact
