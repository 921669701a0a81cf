"""No part of the window belongs, for Python, to something that stands in it.

PySide takes what some calls return, such as the stop of Tab before, for a part of the widget that was asked. A card so becomes a part
of its own label, nothing else holds the two, and Python's collection takes them apart while they are on the screen.
"""

import gc
import re
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages import catalogue
from intent_desktop.ui.widgets.tile import Tile
from intent_desktop.ui.window import MainWindow
from tests.ui.person import Person


def owner(widget: QWidget) -> int | None:
    """The address of what PySide takes a widget for a part of."""
    found = re.search(r"^parent\.+ <.* at (0x[0-9a-f]+)>", shiboken6.dump(widget), re.MULTILINE)
    return int(found[1], 16) if found else None


def owned_from_within() -> list[str]:
    """The widgets that belong to something that stands in them."""
    widgets = {
        # By its type: asked for its class, an object of another library may answer with a warning.
        id(one): one
        for one in gc.get_objects()
        if issubclass(type(one), QWidget) and shiboken6.isValid(one)
    }
    owners = [(widget, widgets.get(owner(widget) or 0)) for widget in widgets.values()]
    return [f"{widget} of {within}" for widget, within in owners if within and widget.isAncestorOf(within)]


def test_nothing_in_the_window_belongs_to_what_stands_in_it(
    qtbot: QtBot, window: MainWindow, visits: Path
) -> None:
    person = Person(qtbot, window)
    person.drop(visits)
    person.waits_for_reading()
    person.asks("purchase", "linear")
    person.trains()
    for name in (*catalogue.NAMES, *reversed(catalogue.NAMES)):
        window.show_page(name)
        qtbot.waitUntil(lambda: not window.workspace.bridge.is_busy, timeout=20_000)
    assert not owned_from_within()
    gc.collect()
    tiles = window.page("evaluate").findChildren(Tile)
    assert tiles
    assert all(vars(tile) for tile in tiles)
