"""What this computer offers for learning."""

import os

import psutil


def threads() -> int:
    """How many threads numerical work may use: the physical cores this process may run on, at least one."""
    physical = psutil.cpu_count(logical=False) or 1
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else physical
    return max(1, min(physical, allowed))


def device_name() -> str:
    """What learning runs on, in words."""
    return f"CPU, {threads()} threads"
