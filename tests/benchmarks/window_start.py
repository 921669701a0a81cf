"""How long from the start of the process to a painted window, and which libraries that loads.

python -m tests.benchmarks.window_start [--runs N]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.running import close, parser

GOAL = 0.8
HEAVY = ("torch", "pandas", "sklearn", "lightgbm", "duckdb", "numpy")
PROGRAM = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from intent_desktop.ui.window import main_window

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.done)
        return False
    def done(self):
        if not hasattr(self, "said"):
            self.said = True
            print(time.time(), " ".join(sys.modules), flush=True)
            QTimer.singleShot(0, self.parent().close)

original = main_window.MainWindow.__init__
def watched(self, workspace):
    original(self, workspace)
    self.installEventFilter(Watch(self))
main_window.MainWindow.__init__ = watched
from intent_desktop.start import main
sys.exit(main([]))
"""


def main() -> None:
    """Start the program some times, each with a home of its own, and print the median."""
    arguments = parser(__doc__)
    arguments.add_argument("--runs", type=int, default=5)
    given = arguments.parse_args()
    times, loaded = [], set()
    with tempfile.TemporaryDirectory() as home:
        # Compiled once and kept, as what is installed is, wherever this one's environment forbids it.
        environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "PYTHONPYCACHEPREFIX": str(Path(home) / "compiled"),
            "HOME": home,
            "XDG_CONFIG_HOME": str(Path(home) / "config"),
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        for _ in range(given.runs + 1):
            begun = time.time()
            run = subprocess.run(
                [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False
            )
            if run.returncode or not run.stdout:
                raise SystemExit(run.stderr)
            painted, *modules = run.stdout.split()
            times.append(float(painted) - begun)
            loaded |= {module for module in modules if module in HEAVY}
    kept = times[1:]  # the first fills the disk's cache and compiles
    median = statistics.median(kept)
    print(
        f"start to painted window: {median:.2f} s (median of {len(kept)}), goal {GOAL} s: "
        f"{'reached' if median < GOAL else 'MISSED'}; heavy libraries loaded: {sorted(loaded) or 'none'}"
    )
    close("window_start", {"seconds": kept, "median": median, "cold": times[0], "heavy": sorted(loaded)})


if __name__ == "__main__":
    main()
