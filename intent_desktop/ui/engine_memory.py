"""How much memory the work takes."""

import psutil


def memory_in_use() -> int:
    """Bytes that the engine's processes hold; this program's own where it runs within."""
    own = psutil.Process()
    used = 0
    for process in own.children(recursive=True) or [own]:
        try:
            used += process.memory_info().rss
        except psutil.Error:
            continue
    return used
