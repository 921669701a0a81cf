"""Root may read everything, so tests of what may not be read give that up; and disks that are soon full."""

import contextlib
import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

UNPRIVILEGED = (
    ("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")
    if hasattr(os, "geteuid") and os.geteuid() == 0
    else ()
)
"""Words before a command that start it without root's privileges."""

_VERSION_3 = 0x20080522


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Sets(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


@contextlib.contextmanager
def given_up() -> Iterator[None]:
    """Inside, this thread and those it starts have no privileges, also where the tests run as root (on Linux)."""
    if not UNPRIVILEGED:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header, sets = _Header(_VERSION_3, 0), (_Sets * 2)()

    def call(function: str) -> None:
        if getattr(libc, function)(ctypes.byref(header), ctypes.byref(sets)):
            raise OSError(ctypes.get_errno(), function)

    call("capget")
    before = [part.effective for part in sets]
    for part in sets:
        part.effective = 0
    call("capset")
    try:
        yield
    finally:
        for part, effective in zip(sets, before, strict=True):
            part.effective = effective
        call("capset")


def apart_from(*namespaces: str) -> tuple[str, ...]:
    """Words before a command that give it namespaces of its own; the test skips where the system refuses."""
    words = ("unshare", "--map-root-user", *namespaces)
    if not shutil.which("unshare") or subprocess.run([*words, "true"], capture_output=True).returncode:
        pytest.skip("this system gives no namespaces of their own to tests")
    return words
