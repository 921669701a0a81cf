"""How late a 10 ms timer on the window's thread is while the engine works, and how fast queries are answered meanwhile.

python -m tests.benchmarks.window_at_work [--events N] [--rows N] [--engine process|thread]

The real window does what a person would ask of it: reads a large log, trains the MLP with its live curves in view, scores
many rows.
"""

import os
import tempfile
import time
from collections.abc import Callable
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

    from intent_desktop.ui.collection import Collection

    application = QApplication([])
    Collection(application)
    QCoreApplication.setApplicationName("benchmark")
    with tempfile.TemporaryDirectory(prefix="window-at-work-") as folder:
        figures = _measure(application, Path(folder), given.events, given.rows, given.engine)
    close("window_at_work", figures)


def _measure(
    application: Any, folder: Path, events: int, rows: int, engine: Literal["process", "thread"]
) -> dict[str, Any]:
    from PySide6.QtCore import QSettings

    from intent_desktop.ui.bridge import Bridge
    from intent_desktop.ui.settings import Settings
    from intent_desktop.ui.theme import theme
    from intent_desktop.ui.window import MainWindow
    from intent_desktop.ui.workspace import Workspace

    log = folder / "events.csv"
    print(f"making {events:,} events", flush=True)
    busy_shop.write(log, events, max(events // 50, 100))
    shoppers = real_file("online_shoppers_intention.csv")
    many = folder / "visitors.csv"
    table = pandas.read_csv(shoppers)
    table.sample(rows, replace=True, random_state=0).drop(columns="Revenue").to_csv(many, index=False)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    settings = Settings()
    settings.projects_folder = folder / "projects"
    theme()
    bridge = Bridge(engine)
    workspace = Workspace(bridge, settings)
    window = MainWindow(workspace)
    window.show()
    watch = _Watch(application, bridge)
    figures: dict[str, Any] = {}
    workspace.new_project([log])
    watch.until(lambda: workspace.inspection.result is not None)
    figures["reading"] = watch.report("reading the log")
    assert workspace.inspection.result is not None
    page = workspace.inspection.result["table"]
    workspace.new_project([shoppers])
    watch.until(
        lambda: workspace.inspection.result is not None and workspace.inspection.result["rows"] < 20_000
    )
    workspace.edit("Ask", question="purchase", options={"model": "mlp"})
    window.show_page("train")
    workspace.trainings.start()
    watch.until(lambda: workspace.trainings.outcome == "finished", page)
    figures["training"] = watch.report("training the MLP")
    watch.until(lambda: workspace.trainings.run(workspace.trainings.selected) is not None)
    window.show_page("score")
    scoring: Any = window.page("score")
    scoring.open_files([many])
    watch.until(lambda: scoring._checked is not None and not scoring._job.is_under_way, page)
    figures["checking"] = watch.report("checking rows")
    scoring._score()
    watch.until(lambda: scoring.result.path is not None, page)
    figures["scoring"] = watch.report("scoring rows")
    workspace.leave()
    window.hide()
    bridge.close()
    return figures


class _Watch:
    """A 10 ms timer whose delays are noted, and pages asked for ten times a second."""

    def __init__(self, application: Any, bridge: Any):
        from PySide6.QtCore import QObject, Qt, QTimer

        self._application = application
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

    def until(self, condition: Callable[[], bool], page: str = "") -> None:
        """Run the window's loop until something has happened; meanwhile ask for pages of that file."""
        self._ticks, self._queries, self._page = [], [], page
        self._timer.start()
        if page:
            self._asking.start()
        while not condition():
            self._application.processEvents()
            time.sleep(0.0005)
        self._timer.stop()
        self._asking.stop()

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
