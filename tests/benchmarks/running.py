"""What the benchmarks share: a job run in this process, where the real data is, and the line of JSON at the end."""

import argparse
import json
import os
import platform
from pathlib import Path
from typing import Any

import psutil

from intent_desktop.engine.job import Job
from intent_desktop.engine.runner import run
from intent_desktop.events import Event, Failed, Finished

REAL_DATA = Path(os.environ.get("INTENT_REAL_DATA", Path(__file__).parents[2] / "shared" / "data"))


def real_file(name: str) -> Path:
    """A file of the real data; ends the benchmark with a sentence where it is absent."""
    path = REAL_DATA / name
    if not path.is_file():
        raise SystemExit(f"{path} is not there; INTENT_REAL_DATA names the folder of the real data sets")
    return path


def result_of(job: Job) -> dict[str, Any]:
    """Run a job here and now and return its result; ends the benchmark with its message where it fails."""
    end = run(job, _ignore)
    if isinstance(end, Finished):
        return end.result
    raise SystemExit(f"{end.note.text()}\n{end.details}" if isinstance(end, Failed) else "cancelled")


def parser(purpose: str | None) -> argparse.ArgumentParser:
    """An argument parser whose help begins with a script's own words."""
    return argparse.ArgumentParser(
        description=purpose, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )


def close(benchmark: str, figures: dict[str, Any]) -> None:
    """Print one line of JSON: the benchmark, its figures, and the machine they belong to."""
    machine = {
        "cores": os.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30),
        "system": f"{platform.system()} {platform.machine()}",
        "load": round(psutil.getloadavg()[0], 1),
    }
    print(json.dumps({"benchmark": benchmark, "machine": machine, **figures}))


def _ignore(event: Event) -> None:
    pass
