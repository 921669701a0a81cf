"""The list of runs: what it shows, what it selects, and what can be done with runs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.messages import Note
from intent_desktop.ui.run_comparison import RunComparison
from intent_desktop.ui.run_label import RunLabelDialog
from intent_desktop.ui.run_list import RUN, main_figure, run_model, when
from intent_desktop.ui.run_trash import TrashDialog
from intent_desktop.ui.runs_panel import RunsPanel
from intent_desktop.ui.theme import SPACE, theme
from intent_desktop.ui.workspace import Workspace

Project = Callable[[], Path]


@pytest.fixture
def workspace(workspace_in_thread: Workspace) -> Workspace:
    return workspace_in_thread


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> RunsPanel:
    made = RunsPanel(workspace)
    qtbot.addWidget(made)
    made.resize(280, 500)
    made.show()
    return made


@pytest.fixture
def opened(
    qtbot: QtBot, panel: RunsPanel, workspace: Workspace, project_of_runs: Project
) -> list[dict[str, Any]]:
    """The runs of an open project, oldest first: two finished ones and one that was interrupted."""
    workspace.open_project(project_of_runs())
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3, timeout=60_000)
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)
    return workspace.trainings.runs


def select(panel: RunsPanel, *numbers: int) -> None:
    """Select runs by number, as clicks with Ctrl would."""
    chosen = panel.view.selectionModel()
    chosen.clearSelection()
    for number in numbers:
        index = panel.model.index(panel.model.rowCount() - number)
        chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def press(qtbot: QtBot, inside: QWidget, name: str) -> None:
    button = inside.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened_trash(qtbot: QtBot, panel: RunsPanel) -> TrashDialog:
    """The trash, when it has been looked into."""
    panel.run_actions.show_trash.trigger()
    dialog = panel.findChild(TrashDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.thrown), timeout=30_000)
    return dialog


def saving_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_without_runs_the_panel_says_what_it_is_for(panel: RunsPanel) -> None:
    assert panel.empty.isVisible()
    assert not panel.view.isVisible()
    assert not any(action.isEnabled() for action in panel.run_actions.all() if action)


def test_the_newest_run_stands_first_and_says_all_in_words(
    panel: RunsPanel, opened: list[dict[str, Any]]
) -> None:
    texts = [panel.model.index(row).data() for row in range(3)]
    assert texts[0].startswith("3 · ")
    assert "Interrupted" in texts[0]
    assert "Decision tree, Finished, ROC-AUC 0." in texts[1]
    assert panel.model.rowCount(panel.model.index(0)) == 0
    assert panel.model.data(QModelIndex()) is None


def test_the_last_finished_run_is_selected_at_first(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    assert workspace.trainings.selected == Path(opened[1]["folder"])
    assert [run["number"] for run in panel.selected()] == [2]


def test_a_run_selected_is_the_one_that_other_pages_show(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    select(panel, 1)
    assert workspace.trainings.selected == Path(opened[0]["folder"])
    select(panel, 3)  # nothing to show of one that did not finish
    assert workspace.trainings.selected == Path(opened[0]["folder"])
    assert panel.run_actions.resume.isEnabled()


def test_a_refresh_keeps_what_is_selected(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    select(panel, 1, 2)
    workspace.trainings.runs = [*opened, {**opened[2], "folder": opened[2]["folder"] + "x", "number": 4}]
    panel.refresh()
    assert [run["number"] for run in panel.selected()] == [2, 1]
    panel.refresh()
    assert [run["number"] for run in panel.selected()] == [2, 1]


def test_a_run_says_what_it_has_learnt_from_otherwise_than_the_one_before_it(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    index = panel.model.index(1)
    assert opened[1]["learnt_from"] == {
        "files": ["visits.csv"],
        "roles": {"bought": "label"},
        "events": {},
        "repairs": [],
    }
    plain = panel.view.sizeHintForIndex(index).height()
    changed = {**opened[1]["learnt_from"], "repairs": [["ignore_columns", ["minutes"]]]}
    workspace.trainings.runs = [opened[0], {**opened[1], "learnt_from": changed}, opened[2]]
    panel.refresh()
    assert "without minutes" in index.data()
    assert "without minutes" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert panel.view.sizeHintForIndex(index).height() > plain
    assert not panel.view.grab().isNull()


def test_two_finished_runs_are_compared(qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]]) -> None:
    select(panel, 1)
    assert not panel.run_actions.compare.isEnabled()
    select(panel, 1, 3)
    assert not panel.run_actions.compare.isEnabled()
    select(panel, 1, 2)
    panel.run_actions.compare.trigger()
    qtbot.waitUntil(lambda: panel.findChild(RunComparison) is not None, timeout=60_000)
    dialog = panel.findChild(RunComparison)
    assert dialog is not None
    assert dialog.table.model().rowCount() == 2
    assert len(dialog.verdicts) == 1
    copy = dialog.findChild(QWidget, "copy_comparison")
    assert isinstance(copy, QAbstractButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ROC-AUC" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_runs_judged_on_different_rows_are_not_ranked_by_their_lead(qtbot: QtBot, panel: RunsPanel) -> None:
    test = {"roc_auc": 0.8, "roc_auc_ci": [0.7, 0.9], "log_loss": None}
    entry = {"model": "trees", "metrics": {"test": test}, "protocol": "Judged once.", "seconds": 2.0}
    found = {
        "question": "purchase",
        "headline": "roc_auc",
        "runs": [{"run": "/a", **entry}, {"run": "/b", **entry}],
        "leads": [{"run": "/a", "over": "/b", "roc_auc_ci": None}, {"run": "/a", "over": "/b", "roc_auc_ci": [-0.01, 0.02]}],
    }  # fmt: skip
    dialog = RunComparison(found, [{"folder": "/a", "number": 1}, {"folder": "/b", "number": 2}], panel)
    qtbot.addWidget(dialog)
    assert "different rows" in dialog.verdicts[0][1]
    assert "by chance" in dialog.verdicts[1][1]


def test_a_run_goes_to_the_trash_and_comes_back(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]]
) -> None:
    select(panel, 1)
    panel.run_actions.delete.trigger()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2, timeout=30_000)
    assert not Path(opened[0]["folder"]).exists()
    trash = opened_trash(qtbot, panel)
    first = trash.findChild(QAbstractButton, f"put_back_{Path(opened[0]['folder']).name}")
    assert first is not None
    assert first.mapTo(trash, QPoint()).y() < trash.height() / 2, "what lies there is listed from the top"
    press(qtbot, trash, f"put_back_{Path(opened[0]['folder']).name}")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3, timeout=30_000)
    assert Path(opened[0]["folder"]).is_dir()
    qtbot.waitUntil(lambda: not trash.thrown, timeout=30_000)
    trash.accept()


def test_emptying_the_trash_asks_first_and_says_how_much_it_frees(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]]
) -> None:
    select(panel, 1, 3)
    panel.run_actions.delete.trigger()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=30_000)
    trash = opened_trash(qtbot, panel)
    assert len(trash.thrown) == 2
    press(qtbot, trash, "empty_trash")
    box = trash.findChild(QDialog, "empty_trash_question")
    assert box is not None
    assert "2 runs" in box.accessibleName()
    assert "B; this" in box.accessibleDescription()
    press(qtbot, box, "confirm")
    qtbot.waitUntil(lambda: not trash.thrown, timeout=30_000)
    assert not list((Path(opened[0]["folder"]).parent.parent / "trash").iterdir())
    trash.accept()


def test_a_run_is_named_and_remarked_on_and_found_by_its_words(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]]
) -> None:
    select(panel, 2)
    panel.run_actions.label.trigger()
    dialog = panel.findChild(RunLabelDialog)
    assert dialog is not None
    dialog.name.setText("  Summer   sale ")
    dialog.remark.setPlainText("with the new prices")
    press(qtbot, dialog, "run_label_save")
    qtbot.waitUntil(lambda: "Summer sale" in panel.model.index(1).data(), timeout=30_000)
    assert panel.model.index(1).data().startswith("2 · Summer sale, Purchase, Decision tree")
    assert "with the new prices" in panel.model.index(1).data()
    qtbot.keyClicks(panel.filter, "PRICES summer")
    assert panel.model.rowCount() == 1
    panel.filter.setText("no such words")
    assert panel.model.rowCount() == 0
    assert not panel.view.isVisible()
    panel.filter.clear()
    assert panel.model.rowCount() == 3
    assert [run["number"] for run in panel.selected()] == [2]


def test_the_run_that_learns_cannot_be_deleted(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    workspace.trainings.live = Path(opened[2]["folder"])
    panel.refresh()
    select(panel, 3)
    assert not panel.run_actions.delete.isEnabled()
    assert not panel.run_actions.resume.isEnabled()
    assert "Learning" in panel.model.index(0).data()
    workspace.trainings.live = None


def test_a_model_is_saved_where_the_user_says(
    qtbot: QtBot,
    panel: RunsPanel,
    opened: list[dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "mine.intent"
    saving_as(monkeypatch, target)
    select(panel, 2)
    with qtbot.waitSignal(panel.run_actions.told, timeout=30_000) as told:
        panel.run_actions.save_model.trigger()
    assert "mine.intent" in told.args[0]
    assert target.read_bytes() == (Path(opened[1]["folder"]) / "model.intent").read_bytes()


@pytest.mark.parametrize(
    ("action", "suffix", "start"), [("save_html", ".html", b"<!"), ("save_pdf", ".pdf", b"%PDF")]
)
def test_a_report_is_saved_as_a_web_page_and_as_pdf(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    action: str, suffix: str, start: bytes,
) -> None:  # fmt: skip
    saving_as(monkeypatch, tmp_path / "report")
    select(panel, 2)
    with qtbot.waitSignal(panel.run_actions.told, timeout=60_000):
        getattr(panel.run_actions, action).trigger()
    assert (tmp_path / f"report{suffix}").read_bytes().startswith(start)


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "blocked").write_text("a file, not a folder")
    saving_as(monkeypatch, tmp_path / "blocked" / "mine.intent")
    told: list[Note] = []
    workspace.problem.connect(told.append)
    workspace.bridge.refused.connect(told.append)
    select(panel, 2)
    panel.run_actions.save_model.trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)


def test_a_dialog_that_is_cancelled_writes_nothing(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    begun: list[object] = []
    monkeypatch.setattr(workspace.bridge, "perform", lambda *told, **_: begun.append(told))
    select(panel, 2)
    for action in (panel.run_actions.save_model, panel.run_actions.save_html, panel.run_actions.save_pdf):
        assert action.isEnabled()
        action.trigger()
    assert not begun


def test_a_runs_settings_come_back_as_one_step_that_can_be_undone(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    before = workspace.decisions
    select(panel, 2)
    with qtbot.waitSignal(panel.run_actions.told, timeout=30_000):
        panel.run_actions.reuse.trigger()
    assert workspace.option("model") == "tree"
    assert workspace.option("settings") == {"split": "random", "seed": 1}
    asked = workspace.trainings.asked()
    assert (asked.model, asked.settings.seed) == ("tree", 1)
    workspace.undo_stack.undo()
    assert workspace.decisions == before


def test_report_and_folder_open_outside(
    panel: RunsPanel, opened: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()) or True)
    select(panel, 2)
    panel.run_actions.open_report.trigger()
    panel.run_actions.show_folder.trigger()
    assert [Path(place).name for place in places] == ["report.html", Path(opened[1]["folder"]).name]


def test_where_no_program_shows_a_report_that_is_said(
    qtbot: QtBot,
    panel: RunsPanel,
    opened: list[dict[str, Any]],
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    select(panel, 2)
    with qtbot.waitSignal(workspace.problem) as told:
        panel.run_actions.open_report.trigger()
    assert told.args[0].code == "nothing_shows_it"
    assert told.args[0].parameters["file"].endswith("report.html")


def test_a_run_that_measured_nothing_shows_no_figure() -> None:
    run = {"metrics": None, "chosen": None, "model": "all", "started": None, "seconds": None}
    assert main_figure(run) == ("", "")
    assert when(run) == ""
    assert run_model(run) == "All models"
    assert run_model({**run, "chosen": "blend"}) == "All models: Blend of all models"
    assert when({**run, "started": "not a time", "seconds": 4}).startswith("4")


def test_many_runs_with_long_names_are_painted_in_both_themes(
    qtbot: QtBot, panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    states = ["finished", "failed", "cancelled", "interrupted", "unheard_of"]
    workspace.trainings.runs = [
        {
            **opened[1],
            "folder": f"/runs/{place}",
            "number": place,
            "state": states[place % 5],
            "model": "模型" * 40,
        }
        for place in range(2_000)
    ]
    panel.refresh()
    for mode in ("light", "dark"):
        theme().set_mode("dark" if mode == "dark" else "light")
        assert not panel.grab().isNull()


def test_the_run_that_was_looked_at_last_is_the_one_looked_at_when_the_project_is_opened_again(
    qtbot: QtBot, panel: RunsPanel, workspace: Workspace, opened: list[dict[str, Any]]
) -> None:
    assert workspace.project is not None
    assert workspace.trainings.selected == Path(opened[1]["folder"])
    file = workspace.project.file
    select(panel, 1)
    assert workspace.trainings.selected == Path(opened[0]["folder"])
    workspace.close_project()
    workspace.open_project(file)
    qtbot.waitUntil(lambda: workspace.trainings.selected is not None, timeout=30_000)
    assert workspace.trainings.selected == Path(opened[0]["folder"])
    qtbot.waitUntil(lambda: workspace.inspection.result is not None, timeout=60_000)


def test_a_button_without_use_says_what_has_to_be_selected_for_it(
    panel: RunsPanel, opened: list[dict[str, Any]]
) -> None:
    compare, report = panel.findChild(QAbstractButton, "compare_button"), panel.findChild(QAbstractButton, "report_button")  # fmt: skip
    assert compare is not None
    assert report is not None
    select(panel, 1)
    assert not compare.isEnabled()
    assert "Ctrl" in compare.toolTip()
    assert report.toolTip() == "Open the report in the browser"
    select(panel, 1, 2)
    assert compare.isEnabled()
    assert compare.toolTip() == "Compare the selected runs"
    assert not report.isEnabled()
    assert report.toolTip() == "Select one finished run to open its report."


def test_the_run_that_the_pages_show_is_marked_among_those_selected(
    panel: RunsPanel, opened: list[dict[str, Any]], workspace: Workspace
) -> None:
    def marked() -> list[int]:
        """The numbers of the runs that have the bar at their left."""
        picture, found = panel.view.viewport().grab().toImage(), []
        for row in range(panel.model.rowCount()):
            place = panel.view.visualRect(panel.model.index(row))
            colour = picture.pixelColor(place.left() + SPACE.tiny + 1, place.center().y())
            if colour.name() == theme().colours.accent:
                found.append(panel.model.index(row).data(RUN)["number"])
        return found

    select(panel, 2)
    assert marked() == [2]
    select(panel, 2, 1)
    assert len(panel.selected()) == 2
    shown = workspace.trainings.run(workspace.trainings.selected)
    assert shown is not None
    assert marked() == [shown["number"]]
    assert "shown on the pages" in panel.model.index(3 - shown["number"]).data()
    workspace.trainings.select(Path(opened[0]["folder"]))
    assert marked() == [1]
