"""What nobody expected is told, and written down where it is not lost."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from intent_desktop.ui.unexpected import Unexpected


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Callable[[], Unexpected]]:
    """Installs the catcher with its logs in the test's folder; Python's own hooks come back at the end."""
    hook, made = sys.excepthook, []

    def install() -> Unexpected:
        made.append(Unexpected(tmp_path / "logs"))
        made[-1].install()
        return made[-1]

    yield install
    for unexpected in made:
        unexpected.remove()
    sys.excepthook = hook


def test_an_exception_is_told_with_its_details_and_logged(
    qtbot: QtBot, installed: Callable[[], Unexpected]
) -> None:
    unexpected = installed()
    with qtbot.waitSignal(unexpected.happened) as told:
        try:
            raise ZeroDivisionError("by a button")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    note, details = told.args
    assert "by a button" in note.text()
    assert "Traceback" in details
    assert "by a button" in (unexpected.folder / "window.log").read_text()


def test_where_a_crash_happened_outlives_the_next_start(
    qtbot: QtBot, installed: Callable[[], Unexpected]
) -> None:
    first = installed()
    assert first.last_crash == ""
    first.remove()
    (first.folder / "crash.log").write_text("Fatal Python error: Segmentation fault")
    second = installed()
    assert "Segmentation fault" in second.last_crash
    assert "Segmentation fault" in (second.folder / "crash.previous.log").read_text()
    second.remove()
    assert installed().last_crash == ""
