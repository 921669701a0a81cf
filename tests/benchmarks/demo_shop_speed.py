"""How long the demo shop takes to simulate, how much memory, and how big its files are.

python tests/benchmarks/demo_shop_speed.py [small] [medium] [large]     (default: small and medium)

Each size runs in a process of its own, so that its peak memory is its own.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

_RUN = """
import sys
from pathlib import Path
from intent_desktop.data.demo_shop import simulate
from intent_desktop.events import Watch
import json
print(json.dumps(simulate(sys.argv[1], 1, Path(sys.argv[2]), Watch()).counts))
"""


def measure(size: str) -> None:
    """Simulate that size in a temporary folder and print one line."""
    with tempfile.TemporaryDirectory(prefix="demo-shop-") as folder:
        begun, peak = time.perf_counter(), 0
        with subprocess.Popen([sys.executable, "-c", _RUN, size, folder], stdout=subprocess.PIPE) as child:
            process = psutil.Process(child.pid)
            while child.poll() is None:
                try:
                    peak = max(peak, process.memory_info().rss)
                except psutil.NoSuchProcess:
                    break
                time.sleep(0.05)
            assert child.stdout is not None
            counts = json.loads(child.stdout.read())
        seconds = time.perf_counter() - begun
        megabytes = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / 1e6
        print(
            f"{size}: {counts['events']:,} events in {seconds:.1f} s ({counts['events'] / seconds:,.0f} a second), "
            f"peak {peak / 1e6:.0f} MB, files {megabytes:.0f} MB, {os.cpu_count()} cores"
        )


if __name__ == "__main__":
    for wanted in sys.argv[1:] or ["small", "medium"]:
        measure(wanted)
