"""Whether a window can be shown here, asked before Qt, which ends the whole program where no display answers."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def can_open(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether one of the platforms that Qt would try has a display that answers; True where that cannot be told."""
    if sys.platform != "linux":
        return True
    return any(_answers(platform, environment) for platform in _platforms(environment))


def named(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The displays that the environment names, whether or not they answer."""
    return [environment[name] for name in ("WAYLAND_DISPLAY", "DISPLAY") if environment.get(name)]


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """What Qt would try, in its order."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in chosen.split(";")]
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland"] * bool(wayland) + ["xcb"] * bool(environment.get("DISPLAY"))


def _answers(platform: str, environment: Mapping[str, str]) -> bool:
    if platform.startswith("wayland"):
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
    refused = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not refused
