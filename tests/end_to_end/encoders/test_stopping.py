"""Pre-training that is killed and resumed, stopped and kept, or discarded."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from invocation import Outcome, command, here, score
from pretrained import TINY, pretrain

from intent_desktop.engine import event_log
from intent_desktop.engine.runs import Run
from intent_desktop.events import Checkpoint, EpochEnd, Event, Stopping

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")


def begin(log: Path, project: Path, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("pretrain", log, *TINY, *words, "--out", project, "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def wait_for(project: Path, kind: type[Event], process: subprocess.Popen[bytes]) -> Path:
    """Wait until the project's run has told such an event; returns the run."""
    until = time.monotonic() + 120
    run = project / "runs" / "0001-pretrain-encoder"
    while not any(isinstance(event, kind) for event in event_log.read(run)):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < until
        time.sleep(0.02)
    return run


def ended(process: subprocess.Popen[bytes]) -> Outcome:
    out, err = process.communicate(timeout=100)
    return Outcome(process.returncode, out.decode(), err.decode())


def test_a_killed_pretraining_goes_on_and_ends_as_if_nothing_had_been(log: Path, tmp_path: Path) -> None:
    few = ("--set", "epochs=4")
    process = begin(log, tmp_path / "killed", *few)
    run = wait_for(tmp_path / "killed", Checkpoint, process)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert Run(run).state() == "interrupted"
    resumed = here("resume", run).result
    whole = pretrain(log, tmp_path / "whole", *few)
    assert resumed["metrics"] == whole["metrics"]
    one, two = (
        score(each["bundle"], log, tmp_path / f"{place}.csv") for place, each in enumerate((resumed, whole))
    )
    for ours, theirs in zip(one, two, strict=True):
        assert ours["user"] == theirs["user"]
        # Another process may add up in another order.
        values = [[float(value) for value in list(row.values())[1:]] for row in (ours, theirs)]
        np.testing.assert_allclose(values[0], values[1], atol=1e-3)


@needs_signals
def test_ctrl_c_keeps_the_encoder_as_it_is_then(log: Path, tmp_path: Path) -> None:
    process = begin(log, tmp_path / "project", "--set", "epochs=100000", "--set", "patience=100000")
    wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    found = ended(process).result
    assert Path(found["bundle"]).is_file()
    assert found["metrics"]["test"]["n"] > 50
    assert score(found["bundle"], log, tmp_path / "columns.csv")


@needs_signals
def test_a_second_ctrl_c_discards_the_encoder(log: Path, tmp_path: Path) -> None:
    process = begin(log, tmp_path / "project", "--set", "epochs=100000", "--set", "patience=100000")
    run = wait_for(tmp_path / "project", EpochEnd, process)
    process.send_signal(signal.SIGINT)
    wait_for(tmp_path / "project", Stopping, process)
    process.send_signal(signal.SIGINT)
    outcome = ended(process)
    if outcome.code == 0:  # it was kept before the second one came
        pytest.skip("the machine was quicker than the second Ctrl-C")
    assert (outcome.code, outcome.error["code"]) == (4, "cancelled")
    assert not Run(run).bundle_file.exists()
    assert json.loads((run / "job.json").read_text(encoding="utf-8"))
