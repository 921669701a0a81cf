"""Runs thrown away, put back, and removed for good; and what a person wrote on them."""

from pathlib import Path

import pytest

from intent_desktop.engine import run_trash
from intent_desktop.engine.runs import Label, new_run, runs_in


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    """A project's folder of runs with three in it."""
    folder = tmp_path / "project" / "runs"
    for _ in range(3):
        run = new_run(folder, "purchase", "trees")
        run.bundle_file.write_bytes(b"0" * 1000)
    return folder


def test_a_run_in_the_trash_keeps_its_number_and_comes_back_whole(runs: Path) -> None:
    last = runs_in(runs)[-1].folder
    thrown = run_trash.throw_away(last)
    assert [run.summary().number for run in runs_in(runs)] == [1, 2]
    assert [run.folder for run in run_trash.thrown_away(runs)] == [thrown]
    assert new_run(runs, "churn", "trees").summary().number == 4
    assert run_trash.put_back(thrown, runs) == last
    assert (last / "model.intent").stat().st_size == 1000
    assert run_trash.thrown_away(runs) == []
    assert not (runs / "0003").exists()


def test_what_is_in_the_trash_is_measured_and_removed(runs: Path) -> None:
    folders = [run_trash.throw_away(run.folder) for run in runs_in(runs)[:2]]
    assert run_trash.size(folders) == 2000
    run_trash.empty(runs)
    assert run_trash.thrown_away(runs) == []
    assert len(runs_in(runs)) == 1
    assert new_run(runs, "churn", "trees").summary().number == 4


def test_a_run_is_not_put_back_over_another(runs: Path) -> None:
    first = runs_in(runs)[0].folder
    thrown = run_trash.throw_away(first)
    first.mkdir()
    with pytest.raises(FileExistsError):
        run_trash.put_back(thrown, runs)
    assert thrown.is_dir()


def test_a_label_is_kept_and_one_that_is_emptied_leaves_nothing(runs: Path) -> None:
    run = runs_in(runs)[0]
    assert run.summary().label == Label()
    run.write_label(Label(name="Summer", remark="two\nlines"))
    assert run.summary().label == Label(name="Summer", remark="two\nlines")
    run.write_label(Label())
    assert not run.label_file.exists()
    run.label_file.write_text("{broken", encoding="utf-8")
    assert run.label() == Label()
