"""Whether a window can be shown here, asked before Qt, which ends the whole program where none can."""

import ctypes
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from intent_desktop.messages import Note

_MOST_LETTERS = 60
"""Of a value of the environment in a message: it may be of any length."""
_OWN_PLUGINS = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_PLUGIN_PATH")
"""Where these are set, Qt may find platforms elsewhere."""


def hindrance(environment: Mapping[str, str] = os.environ) -> Note | None:
    """Why no window can open here; None where one can, or that cannot be told."""
    plugins = {} if any(environment.get(name) for name in _OWN_PLUGINS) else _plugins()
    tried = _tried(environment)
    if chosen := environment.get("QT_QPA_PLATFORM"):
        tried = [platform for platform in tried if platform in plugins] if plugins else tried
        if not tried:
            return Note("terminal_platform_unknown", {"platform": _short(chosen)})
    if sys.platform != "linux":
        return None
    answering = [platform for platform in tried if _answers(platform, environment)]
    if not answering:
        named = [
            _short(environment[name]) for name in ("WAYLAND_DISPLAY", "DISPLAY") if environment.get(name)
        ]
        return Note("terminal_display_silent", {"displays": named}) if named else Note("terminal_no_window")
    missing = [_missing_library(plugins.get(platform)) for platform in answering]
    return Note("terminal_library_missing", {"library": missing[0]}) if all(missing) else None


def _tried(environment: Mapping[str, str]) -> list[str]:
    """The platforms that Qt would try, in its order; `wayland-egl` and its like are wayland."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        return [re.split("[:-]", name.lower())[0] for name in chosen.split(";") if name]
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland"] * bool(wayland) + ["xcb"] * bool(environment.get("DISPLAY"))


def _plugins() -> dict[str, Path]:
    """The files of Qt's platforms by the name of each; empty where they are not found."""
    package = importlib.util.find_spec("PySide6")
    found = {}
    for folder in (package.submodule_search_locations or []) if package else []:
        for inside in ("Qt/plugins/platforms", "plugins/platforms"):
            for file in Path(folder, inside).glob("*q*.*"):
                found[re.sub(r"^(lib)?q", "", file.stem).partition("-")[0]] = file
    return found


def _answers(platform: str, environment: Mapping[str, str]) -> bool:
    if platform == "wayland":
        return _wayland_answers(environment)
    return platform != "xcb" or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    """Whether the compositor's socket takes a connection."""
    place = Path(environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY") or "wayland-0")
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(place))
    except OSError:
        return False
    return True


def _x_answers(name: str) -> bool:
    """Whether the X server lets this user in, in the words of the library that Qt asks too."""
    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(os.fsencode(name), None)
    if library.xcb_connection_has_error(connection):
        library.xcb_disconnect(connection)
        return False
    # It stays open as long as the program: a server whose last client leaves may begin anew, and turn Qt away meanwhile.
    return True


def _missing_library(plugin: Path | None) -> str:
    """The library of the system that a platform of Qt lacks; empty where it has all, or that cannot be told.

    The platform itself is loaded, as Qt will a moment later: so its libraries are looked for where Qt looks, be it beside the program.
    """
    if plugin is None:
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        # In the packaged program another error, without the name, stands around the loader's own.
        found = re.match(r"(\S+): cannot open shared object file", str(error.__cause__ or error))
        return found[1] if found else ""
    return ""


def _short(value: str) -> str:
    return value if len(value) <= _MOST_LETTERS else value[: _MOST_LETTERS - 1] + "…"
