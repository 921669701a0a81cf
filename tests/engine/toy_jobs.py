"""Jobs that behave in every way a real one might, well or badly; children import them under this module's name."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, ClassVar

from intent_desktop.engine.job import Job, LaneName, decoder
from intent_desktop.events import Checkpoint, EpochEnd, Watch
from intent_desktop.messages import Problem


class Count(Job, tag="count"):
    """Counts to a number, a checkpoint each step; goes on from its last one; dies once where it is told to."""

    folder: Path | None = None
    to: int = 3
    step_seconds: float = 0.0
    dies_at: int | None = None
    dies_always: bool = False

    def perform(self, watch: Watch) -> dict[str, Any]:
        reached = self._reached()
        first = reached + 1
        for step in range(first, self.to + 1):
            if watch.stopping():
                break
            if step == self.dies_at and (first == 1 or self.dies_always):
                sys.stderr.write("last words\n")
                sys.stderr.flush()
                os.kill(os.getpid(), signal.SIGKILL)
            time.sleep(self.step_seconds)
            watch.progress("counting", step, self.to)
            if self.folder is not None:
                (self.folder / "reached").write_text(str(step))
                watch.emit(Checkpoint("reached", step))
            reached = step
        return {"reached": reached, "started_at": first, "pid": os.getpid()}

    def promote(self) -> dict[str, Any] | None:
        return {"promoted": self._reached()} if self._reached() else None

    def _reached(self) -> int:
        if self.folder is None or not (self.folder / "reached").exists():
            return 0
        return int((self.folder / "reached").read_text())


class Niceness(Job, tag="niceness"):
    """Tells how far each thread of the process, libraries' own as well, stands back, and where Linux weighs sessions, how far that does."""

    def perform(self, watch: Watch) -> dict[str, Any]:
        threads = [
            os.getpriority(os.PRIO_PROCESS, int(task.name)) for task in Path("/proc/self/task").iterdir()
        ]
        group = Path("/proc/self/autogroup")
        session = int(group.read_text().split()[-1]) if group.exists() else None
        return {"threads": threads, "session": session}


class QuickNiceness(Niceness, tag="quick_niceness"):
    """The same in the lane of what is quick."""

    lane: ClassVar[LaneName] = "quick"


class Glance(Count, tag="glance"):
    """Counts in the lane of what is quick."""

    lane: ClassVar[LaneName] = "quick"


class Fail(Job, tag="fail"):
    """Fails in the way that is named."""

    folder: Path | None = None
    way: str = "problem"

    def perform(self, watch: Watch) -> dict[str, Any]:
        if self.way == "problem":
            raise Problem("no_such_column", column="prise", file="shop.csv", columns=["price"])
        if self.way == "undeclared":
            raise Problem("a code that nobody declared")
        if self.way == "bug":
            return {"quotient": 1 // 0}
        if self.way == "memory":
            raise MemoryError
        if self.way == "disk":
            raise OSError(28, "No space left on device", "scores.csv")
        if self.way == "file":
            return {"text": Path("/no/such/file").read_text()}
        if self.way == "exit":
            sys.exit(5)
        if self.way == "interrupt":
            raise KeyboardInterrupt
        if self.way == "not json":
            return {"object": object()}
        raise AssertionError(self.way)


class Noise(Job, tag="noise"):
    """Prints to standard output in every way while it says its events."""

    def perform(self, watch: Watch) -> dict[str, Any]:
        for step in range(20):
            sys.stdout.write("garbage {not json\n")
            sys.stdout.flush()
            os.write(1, b'{"event":"finished","result":{}}\n')
            subprocess.run(
                [sys.executable, "-c", "print('from a grandchild')"], check=True
            ) if step == 0 else None
            watch.emit(EpochEnd("m", step, {"loss": None}, {}, 0.0))
        return {"said": 20}


class Deaf(Job, tag="deaf"):
    """Ignores every stop in a loop that never lets another thread run, after one checkpoint or none."""

    folder: Path | None = None
    saves: bool = True
    holds_lock: bool = True
    grandchild: bool = False

    def perform(self, watch: Watch) -> dict[str, Any]:
        pid = 0
        if self.grandchild:
            pid = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]).pid
        if self.folder is not None:
            if self.saves:
                (self.folder / "saved").write_text("7")
            (self.folder / "grandchild").write_text(str(pid))
        watch.progress("deaf", 1, 2)
        if self.holds_lock:
            ctypes.PyDLL(None).sleep(600)
        time.sleep(600)
        return {}

    def promote(self) -> dict[str, Any] | None:
        assert self.folder is not None
        saved = self.folder / "saved"
        return {"promoted": int(saved.read_text())} if saved.exists() else None


decode = decoder(Count | Glance | Niceness | QuickNiceness | Fail | Noise | Deaf)
