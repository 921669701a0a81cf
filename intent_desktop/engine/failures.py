"""What went wrong, as the `Failed` event that a person can be told: any exception becomes a declared message."""

import errno
import traceback

from intent_desktop import messages
from intent_desktop.events import Failed
from intent_desktop.messages import Note, Problem
from intent_desktop.training import gpu_engine


def failed(error: BaseException) -> Failed:
    """The end of a job by that exception; its traceback goes to `details`."""
    details = "".join(traceback.format_exception(error))
    note = _note(error)
    return Failed(note, messages.catalogue()[note.code].exit_code, details)


def _note(error: BaseException) -> Note:
    if isinstance(error, Problem):
        declared = error.code in messages.catalogue()
        return error.note if declared else Note("unexpected", {"error": f"undeclared message {error.code}"})
    if _is_out_of_memory(error):
        return Note("out_of_memory")
    if isinstance(error, ImportError) and gpu_engine.in_use() is not None:
        return Note("gpu_engine_does_not_start", {"reason": str(error)})
    if _is_disk_full(error):
        return Note("disk_full_engine", {"file": _file(error)})
    if isinstance(error, OSError) and error.filename is not None:
        return Note("file_refused", {"file": _file(error), "reason": error.strerror or str(error)})
    return Note("unexpected", {"error": "".join(traceback.format_exception_only(error)).strip()[:500]})


def _is_out_of_memory(error: BaseException) -> bool:
    # torch and duckdb have classes of their own for it, and this floor loads neither to find out.
    return isinstance(error, MemoryError) or type(error).__name__ in (
        "OutOfMemoryError",
        "OutOfMemoryException",
    )


def _is_disk_full(error: BaseException) -> bool:
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return True
    return "no space left on device" in str(error).lower()


def _file(error: BaseException) -> str | None:
    name = getattr(error, "filename", None)
    return None if name is None else str(name)
