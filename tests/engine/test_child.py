"""The child process by itself: what it survives."""

import os
import subprocess
import sys
from pathlib import Path


def test_a_module_that_cannot_be_loaded_ahead_does_not_end_the_child(tmp_path: Path) -> None:
    (tmp_path / "without_its_library.py").write_text("raise OSError('libgomp.so.1: cannot open it')")
    (tmp_path / "after_it.py").write_text("import sys; print('goes on', file=sys.stderr, flush=True)")
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    with subprocess.Popen(
        [sys.executable, "-m", "intent_desktop", "--engine-child", "--warm", "without_its_library,after_it"],
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stderr is not None
        assert child.stderr.readline() == "goes on\n"
