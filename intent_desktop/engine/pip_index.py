"""Which package index pip is set up to use on this computer."""

import configparser
import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path


def configured_index() -> str:
    """The address that pip would install from: the environment's, its settings', or its own where pip is here; else empty."""
    named = os.environ.get("PIP_INDEX_URL", "")
    for file in _settings():
        found = configparser.RawConfigParser()
        with contextlib.suppress(configparser.Error, OSError, UnicodeDecodeError):
            found.read(file, encoding="utf-8")
            named = named or found.get("global", "index-url", fallback="")
    return named or _own()


def _settings() -> Iterator[Path]:
    """Where pip keeps its settings, what counts most first (see "Configuration" in pip's documentation)."""
    if named := os.environ.get("PIP_CONFIG_FILE"):
        yield Path(named)
    if sys.platform == "win32":
        for variable in ("APPDATA", "PROGRAMDATA"):
            if folder := os.environ.get(variable):
                yield Path(folder) / "pip" / "pip.ini"
        return
    yield Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "pip" / "pip.conf"
    yield Path.home() / ".pip" / "pip.conf"
    yield Path("/etc/pip.conf")


def _own() -> str:
    try:
        from pip._internal.models.index import PyPI
    except ImportError:
        return ""
    return str(PyPI.simple_url)
