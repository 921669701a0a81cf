"""How late the window's 10 ms timer is while the engine works, and how fast queries are answered meanwhile.

python -m tests.benchmarks.window_at_work [--events N] [--rows N] [--engine process|thread]

Three kinds of work, one after the other, in the real engine: reading a large log, training the MLP, scoring many rows.
"""

import os
import tempfile
import time
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas

from tests.benchmarks import busy_shop
from tests.benchmarks.running import close, parser, real_file

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LATE_GOAL = 33.0
QUERY_GOAL = 100.0
PAGE = 200


def main() -> None:
    """Do the work, print a line for each kind."""
    arguments = parser(__doc__)
    arguments.add_argument("--events", type=int, default=10_000_000)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--engine", choices=["process", "thread"], default="process")
    given = arguments.parse_args()
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    QCoreApplication.setApplicationName("benchmark")
    with tempfile.TemporaryDirectory(prefix="window-at-work-") as folder:
        figures = _measure(application, Path(folder), given.events, given.rows, given.engine)
    close("window_at_work", figures)


def _measure(
    application: Any, folder: Path, events: int, rows: int, engine: Literal["process", "thread"]
) -> dict[str, Any]:
    from intent_desktop.engine.jobs import InspectJob, ScoreJob, TrainJob
    from intent_desktop.engine.requests import Source, Training
    from intent_desktop.ui.bridge import Bridge
    from intent_desktop.ui.jobs import Jobs

    log = folder / "events.csv"
    print(f"making {events:,} events", flush=True)
    busy_shop.write(log, events, max(events // 50, 100))
    shoppers = real_file("online_shoppers_intention.csv")
    many = folder / "visitors.csv"
    table = pandas.read_csv(shoppers)
    table.sample(rows, replace=True, random_state=0).drop(columns="Revenue").to_csv(many, index=False)
    bridge = Bridge(engine)
    jobs = Jobs(bridge)
    watch = _Watch(bridge)
    figures: dict[str, Any] = {}
    read = watch.during(
        application, jobs.start(InspectJob(source=Source(paths=[log]), work=folder / "log"), "")
    )
    figures["reading"] = watch.report("reading the log")
    training = Training(source=Source(paths=[shoppers]), question="purchase", model="mlp")
    job = TrainJob(training=training, data=folder / "data", run=folder / "runs" / "0001-purchase-mlp")
    trained = watch.during(application, jobs.start(job, ""), page=read["table"])
    figures["training"] = watch.report("training the MLP")
    scoring = ScoreJob(
        bundle=Path(trained["bundle"]), paths=[many], out=folder / "scores.parquet", work=folder / "scoring"
    )
    watch.during(application, jobs.start(scoring, ""), page=read["table"])
    figures["scoring"] = watch.report("scoring rows")
    bridge.close()
    return figures


class _Watch:
    """A 10 ms timer whose delays are noted, and pages asked for ten times a second."""

    def __init__(self, bridge: Any):
        from PySide6.QtCore import QObject, Qt, QTimer

        self._bridge = bridge
        self._owner = QObject()
        self._ticks: list[float] = []
        self._queries: list[float] = []
        self._timer = QTimer(self._owner, interval=10, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._ticks.append(time.perf_counter()))
        self._asking = QTimer(self._owner, interval=100)
        self._asking.timeout.connect(self._ask)
        self._page = ""
        self._random = np.random.default_rng(0)

    def during(self, application: Any, job: Any, page: str = "") -> dict[str, Any]:
        """Run the window's loop until the job has ended; returns what it found."""
        result: list[Any] = []
        job.finished.connect(result.append)
        job.failed.connect(
            lambda failed: result.append(SystemExit(f"{failed.note.text()}\n{failed.details}"))
        )
        self._ticks, self._queries, self._page = [], [], page
        self._timer.start()
        if page:
            self._asking.start()
        while not result:
            application.processEvents()
            time.sleep(0.0005)
        self._timer.stop()
        self._asking.stop()
        if isinstance(result[0], SystemExit):
            raise result[0]
        found: dict[str, Any] = result[0]
        return found

    def report(self, work: str) -> dict[str, float]:
        """Print and return how late the timer was, and how long queries took, in milliseconds."""
        late = np.maximum(np.diff(self._ticks) * 1000 - 10, 0)
        figures = {
            "seconds": round(self._ticks[-1] - self._ticks[0], 1),
            "late_p99": round(float(np.percentile(late, 99)), 1),
            "late_most": round(float(late.max()), 1),
        }
        words = f"{work:<18} {figures['seconds']:6.1f} s   timer late p99 {figures['late_p99']:5.1f} ms, most {figures['late_most']:6.1f} ms, goal {LATE_GOAL:.0f}: {'reached' if figures['late_p99'] < LATE_GOAL else 'MISSED'}"
        if self._queries:
            figures["query_p50"], figures["query_p95"] = (
                np.percentile(self._queries, [50, 95]).round(1).tolist()
            )
            words += f"   query p95 {figures['query_p95']:.1f} ms, goal {QUERY_GOAL:.0f}: {'reached' if figures['query_p95'] < QUERY_GOAL else 'MISSED'}"
        print(words, flush=True)
        return figures

    def _ask(self) -> None:
        begun = time.perf_counter()
        offset = int(self._random.integers(0, 9_000_000))
        self._bridge.ask(
            self._owner,
            "page",
            lambda _: self._queries.append((time.perf_counter() - begun) * 1000),
            path=self._page,
            offset=offset,
            limit=PAGE,
        )


if __name__ == "__main__":
    main()
