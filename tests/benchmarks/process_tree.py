"""A command as a process of its own: how long it took, and the most memory it and its children held together."""

import dataclasses
import resource
import subprocess
import tempfile
import time
from collections.abc import Sequence

import psutil

SECONDS_BETWEEN_SAMPLES = 0.05


@dataclasses.dataclass(frozen=True)
class Measured:
    """Wall and processor time (of all cores), and the peak of the resident memory summed over parent and children (pages
    that they share count in each, so it is an upper bound); what the command printed.
    """

    seconds: float
    processor_seconds: float
    peak_bytes: int
    exit_code: int
    output: str
    errors: str

    def figures(self) -> dict[str, float]:
        """Seconds, processor seconds and peak memory in GB."""
        return {
            "seconds": round(self.seconds, 1),
            "processor_seconds": round(self.processor_seconds, 1),
            "peak_gb": round(self.peak_bytes / 1e9, 2),
        }


def measure(command: Sequence[str], seconds_allowed: float = 3600) -> Measured:
    """Run a command to its end, sampling the memory of its process tree twenty times a second.

    It is ended, and its exit code is negative, once it has taken longer than allowed.
    """
    peak = 0
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        started, worked = time.perf_counter(), _processor_seconds()
        child = subprocess.Popen(command, stdout=output, stderr=errors)
        process = psutil.Process(child.pid)
        while child.poll() is None:
            peak = max(peak, _resident(process))
            if time.perf_counter() - started > seconds_allowed:
                child.terminate()
            time.sleep(SECONDS_BETWEEN_SAMPLES)
        seconds = time.perf_counter() - started
        output.seek(0)
        errors.seek(0)
        worked = _processor_seconds() - worked
        return Measured(seconds, worked, peak, child.returncode, output.read(), errors.read())


def _processor_seconds() -> float:
    """What the children that have ended used of all processors together, user and system."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _resident(process: psutil.Process) -> int:
    total = 0
    try:
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    for member in family:
        try:
            total += member.memory_info().rss
        except psutil.NoSuchProcess:
            continue
    return total
