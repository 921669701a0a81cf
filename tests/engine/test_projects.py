"""A project survives copies, moved sources, bad files and a kill at any moment."""

import json
import random
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from toy_jobs import Count

from intent_desktop.data.dataset import Fix
from intent_desktop.engine import runner
from intent_desktop.engine.event_log import EventLog
from intent_desktop.engine.projects import Bookmark, Project
from intent_desktop.engine.runs import Run, new_run, remove
from intent_desktop.events import Cancelled, Event, Failed, Finished, Progress, Started
from intent_desktop.messages import EXIT_DATA, Note, Problem


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "我的 shop [1]")


def refusal(path: Path) -> str:
    with pytest.raises(Problem) as refused:
        Project.open(path)
    assert refused.value.exit_code == EXIT_DATA
    assert "?" not in str(refused.value)
    return refused.value.code


def test_decisions_come_back_from_the_folder_or_the_file(project: Project) -> None:
    project.decisions.roles = {"Revenue": "label", "价格": "price"}
    project.decisions.events = {"下单": "purchase"}
    project.decisions.fixes = [Fix(code="duplicates", columns=["a"])]
    project.decisions.question = "purchase"
    project.decisions.options = {"horizon": 30}
    project.save()
    assert project.name == "我的 shop [1]"
    for path in (project.folder, project.file):
        assert Project.open(path).decisions == project.decisions


def test_where_work_stood_comes_back_and_a_project_without_it_opens_all_the_same(project: Project) -> None:
    project.bookmark = Bookmark(page="explain", run="0002-purchase-trees", seen=["ab/duplicates"])
    project.save()
    assert Project.open(project.file).bookmark == project.bookmark
    kept = json.loads(project.file.read_bytes())
    del kept["bookmark"]
    project.file.write_text(json.dumps(kept), encoding="utf-8")
    assert Project.open(project.file).bookmark == Bookmark()


def test_a_second_project_in_a_folder_is_refused(project: Project) -> None:
    with pytest.raises(Problem, match="already"):
        Project.create(project.folder)
    shutil.copy(project.file, project.folder / "other.intentproject")
    assert refusal(project.folder) == "project_several"
    assert Project.open(project.file).name == project.name


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "project_damaged"),
        (b"{", "project_damaged"),
        (b"{}", "project_damaged"),
        (b"\xff\xfe{}", "project_damaged"),
        (b"[" * 100_000, "project_damaged"),
        (
            b'{"format":"intent-desktop project","version":1,"decisions":{"roles":{"a":"emperor"}}}',
            "project_damaged",
        ),
        (b'{"format":"something else","version":1}', "not_a_project"),
        (b'{"format":"intent-desktop project","version":2}', "project_newer"),
    ],
)
def test_a_bad_project_file_is_refused_with_its_reason(project: Project, content: bytes, code: str) -> None:
    project.file.write_bytes(content)
    assert refusal(project.folder) == code


def test_a_folder_without_a_project_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "not_a_project"
    assert refusal(tmp_path / "shop.csv") == "not_a_project"
    with pytest.raises(Problem, match="nowhere"):
        Project.open(tmp_path / "nowhere.intentproject")


def test_a_source_is_found_after_the_project_and_it_have_moved_together(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "shop.csv").write_text("a,b\n1,2\n")
    source = project.add_source(tmp_path / "shop.csv")
    project.save()
    assert source.relative == "../shop.csv"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for moved in (project.folder, tmp_path / "shop.csv"):
        moved.rename(elsewhere / moved.name)
    opened = Project.open(elsewhere / project.folder.name)
    found = opened.find_source(opened.decisions.sources[0])
    assert ".." not in found.path.parts
    assert found.path.resolve() == elsewhere / "shop.csv"
    assert not found.changed


def test_a_source_is_found_where_it_was_when_only_the_project_moved(project: Project, tmp_path: Path) -> None:
    (tmp_path / "shop.csv").write_text("a,b\n1,2\n")
    source = project.add_source(tmp_path / "shop.csv")
    project.save()
    (tmp_path / "deep" / "er").mkdir(parents=True)
    moved = project.folder.rename(tmp_path / "deep" / "er" / "p")
    assert Project.open(moved).find_source(source).path == tmp_path / "shop.csv"


def test_a_renamed_source_is_found_beside_the_project_by_its_content(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "shop.csv").write_text("a,b\n1,2\n")
    (tmp_path / "same length").write_text("a,b\n1,3\n")
    source = project.add_source(tmp_path / "shop.csv")
    for place in (tmp_path, project.folder):
        for file in (tmp_path / "shop.csv", tmp_path / "renamed.csv"):
            if file.exists():
                file.rename(place / "renamed.csv")
        found = project.find_source(source)
        assert (found.path, found.changed) == (place / "renamed.csv", False)


def test_a_source_with_new_content_is_found_and_said_to_be_changed(project: Project, tmp_path: Path) -> None:
    (tmp_path / "shop.csv").write_text("a,b\n1,2\n")
    source = project.add_source(tmp_path / "shop.csv")
    (tmp_path / "shop.csv").write_text("a,b\n1,2\n3,4\n")
    assert project.find_source(source).changed
    (tmp_path / "shop.csv").unlink()
    with pytest.raises(Problem, match=r"shop\.csv"):
        project.find_source(source)


def test_a_source_added_again_takes_the_place_of_its_old_note(project: Project, tmp_path: Path) -> None:
    for content in ("a\n1\n", "a\n1\n2\n"):
        (tmp_path / "shop.csv").write_text(content)
        source = project.add_source(tmp_path / "shop.csv")
    assert project.decisions.sources == [source]


def test_runs_are_numbered_and_named(project: Project) -> None:
    for question, model in (("purchase", "trees"), ("next_item", "base-rate"), ("churn", "linear")):
        project.new_run(question, model)
    found = [(run.folder.name, run.number, run.question, run.model) for run in project.runs()]
    assert found == [
        ("0001-purchase-trees", 1, "purchase", "trees"),
        ("0002-next_item-base-rate", 2, "next_item", "base-rate"),
        ("0003-churn-linear", 3, "churn", "linear"),
    ]


def test_no_two_runs_share_a_number_however_many_ask_at_once(tmp_path: Path) -> None:
    models = [f"m{number}" for number in range(8)]
    threads = [
        threading.Thread(target=lambda model=model: [new_run(tmp_path, "churn", model) for _ in range(25)])
        for model in models
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [folder.name for folder in tmp_path.iterdir()]
    assert len({name.split("-")[0] for name in names}) == len(names) == 200


@pytest.mark.parametrize(
    ("ends", "state"),
    [
        ([], "interrupted"),
        ([Started("train")], "interrupted"),
        ([Started("train"), Finished({})], "finished"),
        ([Started("train"), Cancelled()], "cancelled"),
        (
            [Started("train"), Failed(Note("engine_lost", {"how": "SIGKILL"}), details="x" * 300_000)],
            "failed",
        ),
        ([Started("train"), Failed(Note("engine_lost")), Progress("again", 1)], "interrupted"),
    ],
)
def test_the_state_of_a_run_is_what_its_last_event_says(
    project: Project, ends: list[Event], state: str
) -> None:
    run = project.new_run("purchase", "trees")
    with EventLog(run.folder) as log:
        for event in ends:
            log.append(event)
    (summary,) = project.runs()
    assert summary.state == state == run.state()
    assert (summary.note is not None) == (state == "failed")


def test_an_unfinished_last_line_is_an_interrupted_run_not_a_broken_one(project: Project) -> None:
    run = project.new_run("purchase", "trees")
    (run.folder / "events.jsonl").write_bytes(b'{"event":"started","job":"train"}\n{"event":"finis')
    assert run.state() == "interrupted"
    assert run.events() == [Started("train")]


def test_a_job_written_down_can_be_run_again(project: Project) -> None:
    run = project.new_run("purchase", "trees")
    assert run.job("toy_jobs") is None
    run.write_job(Count(folder=run.folder, to=4))
    (run.folder / "reached").write_text("2")
    job = run.job("toy_jobs")
    assert job is not None
    end = runner.run(job, lambda event: None, manner="resume")
    assert isinstance(end, Finished)
    assert end.result["started_at"] == 3
    assert run.state() == "finished"


def test_metrics_come_back_and_what_is_not_finite_is_missing(tmp_path: Path) -> None:
    run = Run(tmp_path / "out")
    assert run.metrics() is None
    run.write_metrics({"test": {"roc_auc": 0.93, "log_loss": float("inf")}})
    assert run.metrics() == {"test": {"roc_auc": 0.93, "log_loss": None}}


WRITER = """
import sys
from pathlib import Path
import numpy as np
from intent_desktop.engine.event_log import EventLog
from intent_desktop.engine.projects import Project
from intent_desktop.events import Finished, Progress, Started

project = Project.open(Path(sys.argv[1]))
sys.stdout.write("ready\\n")
sys.stdout.flush()
step = 0
while True:
    run = project.new_run("purchase", "trees")
    with EventLog(run.folder) as log:
        log.append(Started("train"))
        for _ in range(3):
            step += 1
            project.decisions.options = {"step": step, "padding": "x" * 20_000}
            project.save()
            run.checkpoints.save("trees", {"weights": np.full(5_000, step)}, {"step": step})
            log.append(Progress("training", step, 0))
        run.write_metrics({"step": step})
        log.append(Finished({}))
"""


def test_a_kill_at_any_moment_leaves_the_project_readable(project: Project) -> None:
    moments = random.Random(20)
    runs_before = 0
    for _ in range(20):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(project.folder)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        with writer.stdout:
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0, 0.1))
            writer.kill()
            writer.wait()
        opened = Project.open(project.folder)
        assert not list(project.folder.rglob("*.partial"))
        runs = opened.runs()
        runs_before, started = len(runs), len(runs) - runs_before
        for summary in runs[-max(started, 1) :]:
            run = Run(summary.folder)
            assert summary.state in ("finished", "interrupted")
            if summary.state == "finished":
                assert run.metrics() is not None
            saved = [event for event in run.events() if isinstance(event, Progress)]
            checkpoint = run.checkpoints.load("trees")
            if saved:
                assert checkpoint is not None
                assert checkpoint.document["step"] >= saved[-1].done
                assert set(checkpoint.arrays["weights"]) == {checkpoint.document["step"]}
    assert runs_before > 5


def test_the_number_of_a_removed_run_is_not_given_away_again(project: Project) -> None:
    first, second = (project.new_run("purchase", "trees") for _ in range(2))
    second.write_job(Count(folder=second.folder, to=4))
    remove(second.folder)
    assert [run.number for run in project.runs()] == [1]
    third = project.new_run("purchase", "trees")
    assert third.folder.name == "0003-purchase-trees"
    remove(third.folder)
    remove(first.folder)
    assert project.runs() == []
