"""Ten million events in one CSV: `inspect` and `train` as whole processes, beside pandas reading the same file.

python -m tests.benchmarks.ten_million_events [--events N] [--users N] [--file CSV (kept, and used again)]
"""

import json
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import busy_shop
from tests.benchmarks.process_tree import Measured, measure
from tests.benchmarks.running import close, parser

GOALS = {"inspect": (20, 4.0), "train": (240, 4.0)}
PANDAS = "import sys, pandas; print(len(pandas.read_csv(sys.argv[1])))"


def main() -> None:
    """Make the file, run each command once, print a line for each."""
    arguments = parser(__doc__)
    arguments.add_argument("--events", type=int, default=10_000_000)
    arguments.add_argument("--users", type=int, default=200_000)
    arguments.add_argument("--file", type=Path, help="made here and kept; used as it is where it exists")
    arguments.add_argument(
        "--only", choices=["pandas", "inspect", "train"], nargs="+", help="leave the others out"
    )
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="ten-million-") as folder:
        log = given.file or Path(folder) / "events.csv"
        if not log.exists():
            print(f"making {given.events:,} events", flush=True)
            busy_shop.write(log, given.events, given.users)
        print(f"{log.stat().st_size / 1e6:.0f} MB")
        intent_desktop = [sys.executable, "-m", "intent_desktop"]
        training = ["--question", "purchase", "--model", "trees", "--out", f"{folder}/project"]
        commands = {
            "pandas": [sys.executable, "-c", PANDAS, str(log)],
            "inspect": [*intent_desktop, "inspect", str(log), "--json"],
            "train": [*intent_desktop, "train", str(log), *training, "--json"],
        }
        figures = {name: _measured(name, commands[name]) for name in given.only or commands}
    close("ten_million_events", {"events": given.events, **figures})


def _measured(name: str, command: list[str]) -> dict[str, object]:
    found = measure(command)
    if found.exit_code:
        raise SystemExit(
            f"{name} ended with {found.exit_code}:\n{found.output[-2000:]}\n{found.errors[-2000:]}"
        )
    figures: dict[str, object] = dict(found.figures())
    verdict = ""
    if name in GOALS:
        seconds, gigabytes = GOALS[name]
        reached = found.seconds < seconds and found.peak_bytes < gigabytes * 1e9
        verdict = f"goal {seconds} s, {gigabytes} GB: {'reached' if reached else 'MISSED'}"
    print(
        f"{name:<8} {found.seconds:7.1f} s   processor {found.processor_seconds:7.1f} s"
        f"   peak {found.peak_bytes / 1e9:5.2f} GB   {verdict}",
        flush=True,
    )
    return figures | _told(name, found)


def _told(name: str, found: Measured) -> dict[str, object]:
    """What a command said of the log, as a check that it did its work."""
    if name == "pandas":
        return {"rows": int(found.output)}
    answer = json.loads(found.output)
    if name == "inspect":
        roles = {column["role"]: column["name"] for column in answer["columns"]}
        return {"rows": answer["rows"], "shape": answer["shape"], "events": answer["events"], "roles": roles}
    test = answer["metrics"]["test"]
    rule = answer["baselines"]["one_rule"]
    return {"roc_auc": test["roc_auc"], "one_rule_roc_auc": rule["roc_auc"], "protocol": answer["protocol"]}


if __name__ == "__main__":
    main()
