"""The scores on the page: a look beforehand, the best alone, files of earlier days."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import msgspec
import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.data.dataset import Fix
from intent_desktop.messages import Note
from intent_desktop.ui import dates
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.language import Choice, language
from intent_desktop.ui.pages.score import ScorePage
from intent_desktop.ui.pages.score_check import CheckView
from intent_desktop.ui.pages.score_earlier import Earlier, EarlierScores
from intent_desktop.ui.pages.score_model import ModelCard, name_of
from intent_desktop.ui.pages.score_options import ScoreOptions
from intent_desktop.ui.pages.score_period import Foretold, kept, period_in_words
from intent_desktop.ui.pages.score_result import ResultView, Scores, scored_when
from intent_desktop.ui.pages.score_start import StartView
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.window.job_tray import JobTray
from intent_desktop.ui.workspace import Workspace

SECONDS = 60_000


@pytest.fixture
def page(qtbot: QtBot, workspace_in_thread: Workspace, project_of_runs: Callable[[], Path]) -> ScorePage:
    """The page of a small project, its own file checked."""
    workspace = workspace_in_thread
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    made = ScorePage(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.open_files(workspace.paths)
    qtbot.waitUntil(lambda: button(made, "score_go").isEnabled(), timeout=SECONDS)
    return made


def button(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return str(label.text())


def test_a_check_says_what_the_model_foretells_also_where_that_is_known_only_later(
    qtbot: QtBot, page: ScorePage
) -> None:
    qtbot.waitUntil(lambda: page._about is not None, timeout=SECONDS)
    assert page._about is not None
    assert page._checked is not None
    assert page._shown_bundle is not None
    page._checked["as_of"] = "2025-12-01T00:00:00"
    page._show_bundle(page._shown_bundle, {**page._about, "horizon_days": 30})
    assert "It will say: Chance of a purchase between 1 Dec 2025 and 30 Dec 2025." in _words(page.check)


def test_a_look_beforehand_then_all_then_the_best_alone(
    qtbot: QtBot, page: ScorePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(button(page, "score_preview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.result.path is not None, timeout=SECONDS)
    qtbot.waitUntil(lambda: page.result.table.paged_model().rowCount() == 100, timeout=SECONDS)
    assert not button(page, "save_scores").isVisible()
    assert not page.result.best.isVisible()
    page.result.all_wanted.emit()
    qtbot.waitUntil(lambda: page.result.best.isVisible(), timeout=SECONDS)
    assert page.result.table.paged_model().rowCount() == 500
    assert page.result.best.count() == 100
    assert words(page.result.best, "best_by") == "&Highest chance first:", (
        "the best are those of highest chance"
    )
    assert page.result.table.verticalHeader().isHidden(), "the rank stands beside it already"
    share = page.result.best.findChild(NumberBox, "best_share")
    assert share is not None
    share.setValue(2.0)
    assert page.result.best.count() == 10
    told = page.result.best.findChild(QWidget, "best_told")
    qtbot.waitUntil(lambda: "On data it never saw" in told.text(), timeout=SECONDS)  # type: ignore[union-attr]
    out = tmp_path / "best.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    page.result.best.save_wanted.emit(".csv")
    qtbot.waitUntil(lambda: page.result.saved.isVisible(), timeout=SECONDS)
    assert len(out.read_text(encoding="utf-8").splitlines()) == 11
    qtbot.waitUntil(lambda: _listed(page) == 1, timeout=SECONDS)


def _listed(page: ScorePage) -> int:
    lists = page.findChildren(QWidget, "earlier_scores")
    return max(len(made.findChildren(QAbstractButton)) for made in lists)


def test_a_file_of_scores_says_of_what_and_when_it_is() -> None:
    clock = dates.time_of_day(QTime(20, 38))
    assert "38" in clock
    assert scored_when(Path("visits-20261122-203836.parquet")) == f"visits · 22 Nov 2026, {clock}"
    assert scored_when(Path("shop-2025-20261122-203836.parquet")).startswith("shop-2025 · 22 Nov")
    assert scored_when(Path("anything.parquet")) == ""


def test_the_projects_own_data_come_first_and_a_check_is_seen_under_way(
    qtbot: QtBot, workspace_in_thread: Workspace, project_of_runs: Callable[[], Path]
) -> None:
    workspace = workspace_in_thread
    made = ScorePage(workspace)
    qtbot.addWidget(made)
    made.show()
    assert not button(made, "score_own_data").isVisible()
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=SECONDS)
    made.refresh()
    own, files = button(made, "score_own_data"), button(made, "choose_files_to_score")
    qtbot.waitUntil(own.isVisible, timeout=SECONDS)
    assert own.x() < files.x()
    start = own.parentWidget()
    assert start is not None
    words = " ".join(label.text() for label in start.findChildren(QLabel))
    assert "learnt from most rows" in words
    assert not button(made, "score_own_data_instead").isVisible()
    qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    assert made.checking.isVisible()
    assert "visits.csv" in made.checking.accessibleDescription()
    qtbot.waitUntil(made.check.isVisible, timeout=SECONDS)
    assert button(made, "score_own_data_instead").isVisible()


def test_a_check_that_is_stopped_leads_back_to_the_choice_of_files(qtbot: QtBot, page: ScorePage) -> None:
    tray = JobTray(page.workspace)
    qtbot.addWidget(tray)
    tray.show_for("score")
    page.open_files(page.workspace.paths)
    qtbot.waitUntil(lambda: bool(page.workspace.jobs.running), timeout=SECONDS)
    assert not tray.rows(), "the page shows it by itself, so nothing moves"
    qtbot.mouseClick(button(page, "stop_check"), Qt.MouseButton.LeftButton)
    assert button(page, "score_own_data").isVisible()
    assert not button(page, "score_go").isEnabled()


def _other_run(page: ScorePage) -> Path:
    trainings = page.workspace.trainings
    return next(Path(run["folder"]) for run in trainings.runs if Path(run["folder"]) != trainings.selected)


def test_what_is_being_scored_is_shown_though_another_run_is_selected_meanwhile(
    qtbot: QtBot, page: ScorePage
) -> None:
    trainings = page.workspace.trainings
    first, other = trainings.selected, _other_run(page)
    assert first is not None
    use_selected = button(page, "score_run_model")
    qtbot.mouseClick(button(page, "score_go"), Qt.MouseButton.LeftButton)
    trainings.select(other)
    page.refresh()  # as the window does
    assert "goes on scoring" in _words(page)
    qtbot.waitUntil(page.result.isVisible, timeout=SECONDS)
    page.refresh()
    qtbot.wait(300)  # longer than a check waits before it begins
    assert page.result.isVisible()
    assert name_of(first / "model.intent") in _words(page.model)
    assert page.caution() == "", "what was decided since concerns the run that is selected"
    qtbot.mouseClick(use_selected, Qt.MouseButton.LeftButton)
    assert name_of(other / "model.intent") in _words(page.model)
    assert not use_selected.isVisible()
    qtbot.waitUntil(page.check.isVisible, timeout=SECONDS)
    trainings.select(first)
    page.refresh()
    assert name_of(first / "model.intent") in _words(page.model), "a check gives way at once"
    qtbot.waitUntil(lambda: not page.workspace.bridge.is_busy, timeout=SECONDS)


def test_what_one_run_has_scored_does_not_count_as_done_for_another(qtbot: QtBot, page: ScorePage) -> None:
    other = _other_run(page)
    qtbot.mouseClick(button(page, "score_go"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.result.isVisible, timeout=SECONDS)
    assert page.mark() == "done"
    page.workspace.trainings.select(other)  # on another page: this one shows it when it is entered
    assert page.mark() == "ready"


def test_where_a_scoring_is_stopped_the_page_goes_over_to_the_run_selected_meanwhile(
    qtbot: QtBot, page: ScorePage
) -> None:
    other = _other_run(page)
    qtbot.mouseClick(button(page, "score_go"), Qt.MouseButton.LeftButton)
    page.workspace.trainings.select(other)
    page.refresh()
    (scoring,) = page.workspace.jobs.running
    scoring.cancelled.emit()
    assert name_of(other / "model.intent") in _words(page.model)
    qtbot.waitUntil(page.check.isVisible, timeout=SECONDS)


def test_files_that_the_model_has_not_seen_come_first_unless_it_looks_ahead(qtbot: QtBot) -> None:
    start = StartView()
    qtbot.addWidget(start)
    own, files = button(start, "score_own_data"), button(start, "choose_files_to_score")

    def primary() -> list[QAbstractButton]:
        return [one for one in (own, files) if not one.isHidden() and one.property("kind") == "primary"]

    assert not primary(), "nothing to press that would change under the pointer"
    start.offer(own_data=False)
    assert primary() == [files]
    start.offer(own_data=True)
    assert primary() == [files]
    assert "learnt from most rows" in _words(start)
    assert "Drop new files" in _words(start)
    start.offer(own_data=True, looks_ahead=True)
    assert primary() == [own]


def test_where_no_program_shows_the_folder_of_scores_that_is_said(
    qtbot: QtBot, workspace_in_thread: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    page = ScorePage(workspace_in_thread)
    qtbot.addWidget(page)
    with qtbot.waitSignal(workspace_in_thread.problem) as told:
        page._earlier.folder_wanted.emit()
    assert told.args[0].code == "nothing_shows_it"


def test_earlier_lists_say_what_was_asked_and_the_newest_comes_first_whatever_its_name(
    qtbot: QtBot, workspace_in_thread: Workspace
) -> None:
    folder = workspace_in_thread.settings.projects_folder / "scores"  # where no project is open
    folder.mkdir(parents=True)
    for name, question in (("订单-20261122-203836", "churn"), ("visits-20261122-214500", "value")):
        file = folder / f"{name}.parquet"
        duckdb.connect().execute(f"COPY (SELECT 1 AS row) TO '{file}'")
        Foretold(question=question).keep(file)
    page = ScorePage(workspace_in_thread)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page._earlier.latest() is not None, timeout=SECONDS)
    listed = [button.text() for button in page._earlier._list.findChildren(QAbstractButton)]
    assert [text.partition(" · ")[0] for text in listed] == ["Spending", "Leaving"], "not cut"
    assert "Spending: visits · 22 Nov 2026" in _words(page._start)


@pytest.mark.parametrize("name", ["my visits", "a very long name of a project of many visitors"])
@pytest.mark.parametrize("chosen", ["en", "zh_CN"])
def test_when_an_earlier_list_was_made_is_never_cut(qtbot: QtBot, name: str, chosen: Choice) -> None:
    language().choose(chosen)
    try:
        card = EarlierScores()
        qtbot.addWidget(card)
        card.resize(268, 200)
        card.show_lists([Earlier(Path(f"{name}-20261122-203836.parquet"), "")])
        card.show()
        qtbot.waitExposed(card)
        made = card.findChild(QWidget, "earlier_scores")
        assert made is not None
        first = made.findChildren(QAbstractButton)[0]
        day = {"en": "22 Nov", "zh_CN": "11月22日"}[chosen]
        assert day in first.text().rpartition(" · ")[2]
        assert first.text().endswith(dates.time_of_day(QTime(20, 38)))
        assert first.text().startswith(name[0]), "something of the name is left"
        assert first.geometry().right() < card.width()
        assert name in first.accessibleName()
    finally:
        language().choose("en")


def test_what_best_means_is_said_in_three_lines_at_most(qtbot: QtBot, workspace_in_thread: Workspace) -> None:
    names: dict[Choice, str] = {"en": "Best", "zh_CN": "最靠前"}
    for chosen, best in names.items():
        language().choose(chosen)
        try:
            options = ScoreOptions(workspace_in_thread)
            qtbot.addWidget(options)
            options.resize(256, 300)
            options.show()
            for threshold in (0.4, None):
                about = {"threshold": threshold, "options": [], "gives_reasons": True, "needs_as_of": False}
                options.show_bundle(about)
                qtbot.wait(10)
                said = options._about_reasons
                assert f"“{best}”" in said.text()
                assert said.heightForWidth(said.width()) <= 3 * said.fontMetrics().lineSpacing()
        finally:
            language().choose("en")


def test_what_was_decided_since_the_run_was_learnt_is_told_before_it_scores(
    qtbot: QtBot, page: ScorePage
) -> None:
    workspace = page.workspace
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=SECONDS)
    assert page.caution() == ""
    workspace.edit("Leave out a column", fixes=[Fix(code="ignore_columns", columns=["minutes"])])
    assert "without minutes" in page.caution()
    workspace.edit("Choose a question", question="churn")
    assert "another question: Purchase" in page.caution()


def test_the_list_made_last_is_offered_until_another_is_wanted(qtbot: QtBot, page: ScorePage) -> None:
    qtbot.mouseClick(button(page, "score_go"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.result.isVisible, timeout=SECONDS)
    path = page.result.path
    assert path is not None
    qtbot.waitUntil(lambda: path.with_suffix(".json").exists(), timeout=SECONDS)
    qtbot.waitUntil(lambda: _listed(page) == 1, timeout=SECONDS)
    again = ScorePage(page.workspace)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: button(again, "open_last_scores").isVisible(), timeout=SECONDS)
    qtbot.mouseClick(button(again, "open_last_scores"), Qt.MouseButton.LeftButton)
    assert again.result.isVisible()
    assert again.result.path == path
    assert button(again, "score_own_data_instead").isVisible(), "there is a way on"


def test_a_list_that_is_opened_again_says_for_which_days_it_is(
    qtbot: QtBot, workspace_in_thread: Workspace, tmp_path: Path
) -> None:
    scores, other = tmp_path / "visits-20261122-203836.parquet", tmp_path / "older.parquet"
    connection = duckdb.connect()
    for file in (scores, other):
        connection.execute(f"COPY (SELECT 1 AS rank, 'a' AS user, 0.5 AS probability) TO '{file}'")
    Foretold(question="purchase", as_of="2025-12-01T00:00:00", days=30).keep(scores)
    page = ScorePage(workspace_in_thread)
    qtbot.addWidget(page)
    page.show()
    heading = page.result._card
    page._show_earlier(scores)
    said = "Chance of a purchase between 1 Dec 2025 and 30 Dec 2025"
    qtbot.waitUntil(lambda: said in _words(heading), timeout=SECONDS)
    page._show_earlier(other)
    qtbot.waitUntil(lambda: said not in _words(heading), timeout=SECONDS)
    for broken in ("[", '{"question": "purchase", "as_of": "yesterday", "days": 30}'):
        scores.with_suffix(".json").write_text(broken, encoding="utf-8")
        assert kept(scores) == Foretold()
    qtbot.waitUntil(lambda: not page.workspace.bridge.is_busy, timeout=SECONDS)


def _words(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_in_a_low_window_the_figures_are_folded_so_that_eight_rows_are_seen(
    qtbot: QtBot, page: ScorePage, tmp_path: Path
) -> None:
    page.resize(1030, 515)
    qtbot.mouseClick(button(page, "score_go"), Qt.MouseButton.LeftButton)
    in_short = page.result.findChild(QLabel, "scores_in_short")
    assert in_short is not None
    qtbot.waitUntil(lambda: "Mean chance" in in_short.text(), timeout=SECONDS)
    table = page.result.table
    height = table.viewport().height()
    assert height >= 8 * table.rowHeight(0)
    caution = page.findChild(QLabel, "scores_cautions_in_short")
    assert caution is not None
    assert "learnt from most of these rows" in caution.toolTip() + caution.text()
    page.result.say_saved(tmp_path / "scores.csv")
    assert page.result.saved.isVisible()
    qtbot.wait(20)
    assert table.viewport().height() == height
    spread = page.result.findChild(QWidget, "score_spread")
    assert spread is not None
    assert not spread.isVisible()
    qtbot.mouseClick(button(page, "unfold_score_figures"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(spread.isVisible, timeout=SECONDS)
    cautions = page.findChild(QWidget, "scores_cautions")
    assert cautions is not None
    title, told = (label.text() for label in cautions.findChildren(QLabel) if label.text())
    assert title == "Before you use the scores"
    assert "learnt from most of these rows" in told


@pytest.mark.parametrize("notices", [[], [Note("score_on_training_data")] * 5])
@pytest.mark.parametrize("size", [(563, 463), (715, 463), (972, 690), (1620, 900)])
def test_unfolded_figures_neither_cut_the_list_nor_lie_over_it(
    qtbot: QtBot, workspace_in_thread: Workspace, tmp_path: Path, notices: list[Note], size: tuple[int, int]
) -> None:
    scores = tmp_path / "visits-20261122-203836.parquet"
    made = "SELECT range AS row, 1 / (range + 1) AS probability, range + 1 AS rank FROM range(500)"
    duckdb.connect().execute(f"COPY ({made}) TO '{scores}'")
    view = ResultView(workspace_in_thread)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    view._on_unfold(True)
    shown = Scores(scores, Foretold(yes=20, threshold=0.05, notes=notices), figures=[])
    view.show_scores(shown)
    spread = view.findChild(QWidget, "score_spread")
    told = view.findChild(QLabel, "best_told")
    assert spread is not None
    assert told is not None
    qtbot.waitUntil(lambda: bool(told.text()) and spread.isVisible(), timeout=SECONDS)
    told.setText("On data it never saw, most of the first bought. " * 3)  # more lines than one
    qtbot.wait(50)
    assert view.table.viewport().height() >= 6 * view.table.rowHeight(0)
    assert view._card.geometry().right() < view.width(), "nothing is cut at the right"
    for label in view.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    fields = view.best.findChildren(NumberBox)
    least = fields[0].fontMetrics().height() + 8
    assert min(field.height() for field in fields) >= least
    bottoms = [part.mapTo(view, part.rect().bottomLeft()).y() for part in (spread, *fields, told)]
    tops = [part.mapTo(view, part.rect().topLeft()).y() for part in (*fields, told, view.table)]
    assert bottoms[0] < min(tops)
    assert max(bottoms[1:-1]) < tops[-2], "the words do not stand over the fields"
    assert bottoms[-1] < tops[-1]
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    end = view.table.mapTo(view, view.table.rect().bottomRight())
    assert view.rect().contains(end), "the list can be reached whole"
    view.show_scores(shown)
    assert view._scroll.verticalScrollBar().value() == 0, "another list is shown from its start"


def test_scores_say_which_days_they_speak_of() -> None:
    told = period_in_words("purchase", "2011-12-09T12:50:00.000000", 30)
    assert told == "Chance of a purchase between 9 Dec 2011 and 8 Jan 2012"
    assert period_in_words("churn", "2011-12-10T00:00:00", 30).endswith("10 Dec 2011 and 8 Jan 2012")
    assert period_in_words("purchase", None, 30) == ""
    assert period_in_words("next_item", "2011-12-10", None) == ""


def test_a_delivered_threshold_that_singles_nobody_out_leads_to_no_figure() -> None:
    found = {"yes": 62, "rows": 100, "threshold": 0.2, "threshold_of_bundle": 0.2}

    def yes(told: dict[str, float]) -> int | None:
        return Foretold.of_scores(None, told).yes

    assert yes(found) is None
    assert yes({**found, "yes": 20}) == 20
    assert yes({**found, "threshold": 0.1}) == 62, "a person has decided on it"


def test_a_verdict_stays_as_high_as_its_words_where_there_are_no_columns_to_show(qtbot: QtBot) -> None:
    view = CheckView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_check({"columns": [], "drift": [], "notes": [], "to_score": 2757, "scored": "customers"})
    view.show()
    qtbot.waitExposed(view)
    verdict = view.findChild(QWidget, "check_verdict")
    assert verdict is not None
    assert verdict.height() < 120


def test_a_threshold_that_knows_nothing_of_the_money_says_so(qtbot: QtBot) -> None:
    card = ModelCard()
    qtbot.addWidget(card)
    said = card.findChild(QLabel, "score_threshold")
    assert said is not None
    card.show_threshold(0.395, chosen=False, in_money=True)
    assert "press “Most profitable”" in said.text()
    for chosen, in_money in ((True, True), (False, False)):
        card.show_threshold(0.395, chosen=chosen, in_money=in_money)
        assert "Most profitable" not in said.text()


def test_a_check_says_how_many_of_what_get_a_score_and_what_differs(qtbot: QtBot) -> None:
    view = CheckView()
    qtbot.addWidget(view)
    drift = [
        {"column": name, "verdict": verdict, "message": f"{name} differs."}
        for name, verdict in (("pages", "strong"), ("minutes", "some"))
    ]
    caution = Note("score_on_training_data")
    notes = [msgspec.to_builtins(caution)]
    said = f"{caution.text()} {caution.advice()}"
    check = {"columns": [], "drift": drift, "notes": notes, "to_score": 1, "scored": "visits"}
    view.show_check(check)

    def texts() -> list[str]:
        return [label.text() for label in view.findChildren(QLabel) if not label.isHidden() and label.text()]

    assert "1 visit can be scored." in texts()
    assert texts().count("strongly") == 1
    assert {"pages", "minutes differs.", "Before you score", said} <= set(texts())
    view.show_check({**check, "drift": [], "to_score": 2, "scored": "pairs"}, "Expected spending")
    assert "2 pairs of a customer and an item can be scored." in texts()
    assert {"It will say: Expected spending.", said} <= set(texts())
    assert "Before you score" not in texts()
    view.show_check({**check, "notes": notes * 2})
    assert f"• {said}\n• {said}" in texts(), (
        "what has nothing to do with each other stands on lines of its own"
    )


def test_every_column_of_a_check_says_what_it_means_or_none_does(qtbot: QtBot) -> None:
    view = CheckView()
    qtbot.addWidget(view)
    found = [{"name": name, "state": "found", "message": ""} for name in ("pages", "minutes")]
    extra = {"name": "colour", "state": "extra", "message": "The model has no use for it."}
    check = {"to_score": 3, "scored": "rows", "drift": [], "notes": []}
    view.show_check({**check, "columns": found})
    table = view.findChild(BlockTable, "check_columns")
    assert table is not None
    assert table.model().columnCount() == 2
    view.show_check({**check, "columns": [*found, extra]})
    assert all(table.model().index(row, 2).data() for row in range(3))
