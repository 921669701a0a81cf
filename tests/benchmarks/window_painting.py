"""How long a frame takes: a table of ten million rows that is scrolled, and growing curves of 100,000 points each.

python -m tests.benchmarks.window_painting
"""

import os
import time
from collections.abc import Callable, Sequence
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from intent_desktop.ui.collection import Collection
from intent_desktop.ui.plots import LiveChart
from intent_desktop.ui.theme import theme
from intent_desktop.ui.widgets import PagedTable, TableColumn
from tests.benchmarks.running import close, parser

GOAL = 20.0  # milliseconds at p99
ROWS = 10_000_000
POINTS = 100_000
COLUMNS = 20
FRAMES = 300


def scroll(application: QApplication) -> list[float]:
    """Milliseconds of each frame while the table is scrolled in small steps, then in leaps; pages arrive after 5 ms."""

    def fetch(
        offset: int, limit: int, order: list[str], deliver: Callable[[Sequence[Sequence[Any]]], None]
    ) -> None:
        rows = [
            [row * 1.37 + column if column % 2 else f"text {row} {column}" for column in range(COLUMNS)]
            for row in range(offset, min(offset + limit, ROWS))
        ]
        QTimer.singleShot(5, table, lambda: deliver(rows))

    table = PagedTable("Rows")
    table.resize(1200, 700)
    kinds: list[Any] = ["text", "number"]
    columns = [TableColumn(f"column {place}", kind=kinds[place % 2]) for place in range(COLUMNS)]
    table.show_source(columns, ROWS, fetch)
    table.show()
    application.processEvents()
    bar = table.verticalScrollBar()
    times = []
    for frame in range(FRAMES):
        leap = bar.maximum() * (frame * 7919 % FRAMES) // FRAMES
        bar.setValue(frame * 37 if frame < FRAMES // 2 else leap)
        times.append(_milliseconds(application.processEvents))
        time.sleep(0.002)
    table.close()
    return times


def grow(application: QApplication) -> list[float]:
    """Milliseconds of each frame while two runs of 100,000 points each grow, smoothed and overlaid."""
    chart = LiveChart("Loss", "Step", "Loss")
    chart.resize(1100, 500)
    steps = np.arange(POINTS)
    for run in range(2):
        noise = np.random.default_rng(run).normal(0, 0.05, POINTS)
        chart.add_line(f"train {run}", f"Run {run}", run, smooth=True)
        chart.extend(f"train {run}", steps.tolist(), (0.6 * np.exp(-steps / 20_000) + 0.2 + noise).tolist())
    chart.show()
    application.processEvents()
    times = []

    def frame() -> None:
        chart.draw()
        application.processEvents()

    for step in range(FRAMES // 2):
        for run in range(2):
            chart.append(f"train {run}", POINTS + step, 0.2 + 0.01 * (step % 7))
        times.append(_milliseconds(frame))
    chart.close()
    return times


def main() -> None:
    """Measure both and print their medians and 99th percentiles."""
    parser(__doc__).parse_args()
    application = QApplication([])
    theme()
    collection = Collection()  # as in the program
    figures = {}
    for name, measure in (("table", scroll), ("curves", grow)):
        times = measure(application)
        p50, p99 = (round(float(np.percentile(times, share)), 1) for share in (50, 99))
        figures[name] = {"p50": p50, "p99": p99}
        print(
            f"{name}: a frame takes {p50} ms, p99 {p99} ms, goal {GOAL} ms: {'reached' if p99 < GOAL else 'MISSED'}"
        )
    collection.stop()
    close("window_painting", figures)


def _milliseconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1_000


if __name__ == "__main__":
    main()
