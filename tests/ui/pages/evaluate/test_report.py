"""The tab Evaluate: what a run showed, its report and its figures."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.data.dataset import Fix
from intent_desktop.evaluation.blocks import AnyBlock, Figure, Figures, Heading
from intent_desktop.messages import translate_with, use_language
from intent_desktop.messages.language import CHINESE
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages.evaluate import EvaluatePage
from intent_desktop.ui.pages.evaluate_report import RunReport
from intent_desktop.ui.pages.explain import ExplainPage
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import Banner, PageScroll, Tile
from intent_desktop.ui.workspace import Workspace
from tests.ui.pages.evaluate.parts import child, kept, outcome, places, wait_for_charts


def test_without_a_run_the_page_says_where_to_begin(page: EvaluatePage) -> None:
    lack = page.lack()
    assert lack is not None
    assert "Nothing has been trained yet" in lack.text
    assert lack.page == "data"


@pytest.mark.parametrize(("state", "said"), [("failed", "failed"), ("cancelled", "stopped")])
def test_a_run_without_a_model_says_why(
    page: EvaluatePage, workspace: Workspace, project: Path, qtbot: QtBot, state: str, said: str
) -> None:
    workspace.open_project(project)
    qtbot.waitUntil(lambda: bool(workspace.trainings.runs), timeout=20_000)
    run = {**workspace.trainings.runs[0], "state": state, "note": "The disk is full."}
    workspace.trainings.runs = [run]
    workspace.trainings.select(None)
    lack = page.lack()
    assert lack is not None
    assert said in lack.text
    assert "The disk is full." in lack.text
    assert lack.page == "train"


def test_the_answer_stands_first_with_its_figures_and_how_they_were_obtained(shown: EvaluatePage) -> None:
    texts = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
    assert any("with the highest scores" in text for text in texts)
    assert "ROC-AUC" in texts
    assert any(text.startswith("Judged once on") for text in texts)
    assert shown.mark() == "done"
    assert "run 1" in shown.ready_text()


def test_the_tab_says_when_a_run_has_learnt_from_other_data_than_are_decided_on_now(
    qtbot: QtBot, shown: EvaluatePage
) -> None:
    workspace = shown.workspace
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=20_000)
    assert shown.remark() is None
    workspace.edit("Leave out a column", fixes=[Fix(code="ignore_columns", columns=["minutes"])])
    remark = shown.remark()
    assert remark is not None
    assert remark.brief == "Changed since"
    assert "without minutes" in remark.text
    assert shown.mark() == "ready"
    shown.refresh()
    banner = child(shown, Banner, "changed_since")
    assert banner.isVisibleTo(shown)
    assert remark.text in [label.text() for label in banner.findChildren(QLabel)]
    workspace.undo_stack.undo()
    shown.refresh()
    assert not banner.isVisibleTo(shown)
    workspace.set_option("Money", "money", {"true_positive": 10.0}, merge="")
    assert shown.remark() is None, "what a right answer brings is not learnt from"
    assert shown.mark() == "done"


def test_the_head_leaves_its_room_to_the_report_once_that_scrolls(shown: EvaluatePage) -> None:
    save = child(shown, QWidget, "save_report")
    before = save.mapTo(shown, QPoint()).y()
    assert 0 < before < 100
    shown.scroll_bar().setValue(200)
    assert save.mapTo(shown, QPoint()).y() == before - 200


def test_a_run_of_another_question_than_is_asked_now_says_so(shown: EvaluatePage) -> None:
    assert shown.caution() == ""
    shown.workspace.edit("Choose a question", question="churn")
    assert "another question: Purchase" in shown.caution()
    assert shown.mark() == "ready"
    remark = shown.remark()
    assert remark is not None
    assert remark.brief == "Another question"
    shown.refresh()
    assert not child(shown, Banner, "changed_since").isVisibleTo(shown), "it stands above the page already"


def test_another_model_is_looked_at_without_touching_the_delivered_one(
    shown: EvaluatePage, qtbot: QtBot
) -> None:
    models = child(shown, QWidget, "judged_model")
    assert "delivered" in models.currentText()
    other = next(place for place in range(models.count()) if models.itemData(place) == "one_rule")
    before = places(shown)
    models.setCurrentIndex(other)
    models.activated.emit(other)
    banner = child(shown, Banner, "other_model")
    qtbot.waitUntil(banner.isVisible, timeout=10_000)
    assert "Logistic regression" in banner.text()
    child(shown, QSlider, "threshold_slider").setValue(1)
    assert list(kept(shown)) == ["0001-purchase-linear/one_rule"]
    back = next(place for place in range(models.count()) if models.itemData(place) == "linear")
    models.setCurrentIndex(back)
    models.activated.emit(back)
    qtbot.waitUntil(lambda: not banner.isVisible(), timeout=10_000)
    assert places(shown) == before


def test_the_figures_are_copied_as_text(shown: EvaluatePage) -> None:
    child(shown, QAbstractButton, "copy_figures").click()
    copied = QGuiApplication.clipboard().text()
    assert "ROC-AUC" in copied
    assert "(chosen)" in copied
    assert outcome(shown) in copied


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_the_report_is_saved(
    shown: EvaluatePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    target = tmp_path / f"report.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    menu = child(shown, QAbstractButton, "save_report").menu()
    next(action for action in menu.actions() if action.objectName() == f"save_report_{kind}").trigger()
    qtbot.waitUntil(target.is_file, timeout=10_000)
    assert target.stat().st_size > 5_000


def test_a_run_of_an_older_version_shows_its_report_alone(
    page: EvaluatePage, qtbot: QtBot, project: Path
) -> None:
    next(project.glob("runs/*/predictions.parquet")).unlink()
    page.workspace.open_project(project)
    banner = child(page, Banner, "evaluate_problem")
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert "kept no figures" in banner.text()
    assert not child(page, QWidget, "threshold_bar").isVisible()
    qtbot.waitUntil(
        lambda: any("Right and wrong" in label.text() for label in page.findChildren(QLabel)), timeout=5_000
    )


def test_a_report_that_cannot_be_read_says_so(page: EvaluatePage, qtbot: QtBot, project: Path) -> None:
    next(project.glob("runs/*/report.json")).write_text("{")
    page.workspace.open_project(project)
    banner = child(page, Banner, "evaluate_problem")
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert banner.tone() == "bad"


def test_a_report_of_a_later_version_says_so(page: EvaluatePage, qtbot: QtBot, project: Path) -> None:
    next(project.glob("runs/*/report.json")).write_text('[{"block": "hologram"}]')
    page.workspace.open_project(project)
    banner = child(page, Banner, "evaluate_problem")
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert "later version" in banner.text()


def test_coming_back_keeps_the_place_on_the_page(shown: EvaluatePage, qtbot: QtBot) -> None:
    bar = shown.scroll_bar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(300)
    shown.hide()
    shown.refresh()
    shown.show()
    assert bar.value() == 300


def test_contents_lead_to_each_part_where_the_window_is_wide(shown: EvaluatePage, qtbot: QtBot) -> None:
    contents = child(shown, QWidget, "evaluate_contents")
    assert not contents.isVisible()
    shown.resize(1920, 900)
    assert contents.isVisible()
    qtbot.waitUntil(
        lambda: (
            contents.findChild(QAbstractButton, "contents_5") is not None
            and shown.scroll_bar().maximum() > 500
        )
    )
    child(contents, QAbstractButton, "contents_3").click()
    assert shown.scroll_bar().value() > 100


def test_another_run_takes_the_place_of_the_first(
    page: EvaluatePage, qtbot: QtBot, project_of_runs: Callable[[], Path]
) -> None:
    workspace = page.workspace
    workspace.open_project(project_of_runs())
    wait_for_charts(qtbot, page)
    assert "run 2" in page.ready_text()
    assert "Decision tree" in child(page, QWidget, "judged_model").currentText()
    child(page, QSlider, "threshold_slider").setValue(1)
    second = outcome(page)
    workspace.trainings.select(Path(workspace.trainings.runs[0]["folder"]))
    assert not child(page, QWidget, "threshold_bar").isVisible()
    wait_for_charts(qtbot, page)
    assert "Logistic regression" in child(page, QWidget, "judged_model").currentText()
    assert outcome(page) != second
    workspace.trainings.select(Path(workspace.trainings.runs[1]["folder"]))
    wait_for_charts(qtbot, page)
    assert outcome(page) == second


def test_the_theme_changes_while_the_page_is_in_view(shown: EvaluatePage) -> None:
    before = places(shown)
    theme().set_mode("dark")
    assert not shown.grab().isNull()
    assert places(shown) == before


def test_a_part_of_a_report_stands_whole_before_the_next_is_made(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    figures = [Figure(name=f"figure {number}", value=0.5, explanation="What it says.") for number in range(9)]
    blocks: list[AnyBlock] = []
    for title in ("First", "Second", "Third", "Fourth"):
        blocks += [Heading(title=title), Figures(figures=figures, title="How far", protocol="Judged once.")]
    missing: list[int] = []
    add = RunReport._add_next

    def watched(report: RunReport) -> None:
        tiles = report.findChildren(Tile)
        missing.extend(tile.geometry().bottom() + 1 - tile.parentWidget().height() for tile in tiles)
        add(report)

    monkeypatch.setattr(RunReport, "_add_next", watched)
    scroll = PageScroll()
    qtbot.addWidget(scroll)
    scroll.resize(900, 500)
    scroll.show()
    report = RunReport(blocks, with_threshold=False)
    scroll.add(report)
    with qtbot.waitSignal(report.completed, timeout=10_000):
        pass
    assert len(missing) == 9 * (1 + 2 + 3)
    assert max(missing) <= 0


@pytest.fixture
def chinese() -> Iterator[None]:
    use_language(CHINESE)
    yield
    translate_with(None)


def test_a_report_of_another_language_says_so_and_its_reasons_are_found(
    chinese: None, shown: EvaluatePage, qtbot: QtBot
) -> None:
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown)]
    assert any("written in English when it was learnt" in text for text in said)
    explained = ExplainPage(shown.workspace)
    qtbot.addWidget(explained)
    explained.refresh()
    qtbot.waitUntil(lambda: explained.findChild(Blocks, "reasons") is not None, timeout=20_000)
