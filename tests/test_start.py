"""Whether the arguments are for the window or for the terminal."""

import subprocess
import sys
from pathlib import Path

import pytest
import typer.main

from intent_desktop import display, start
from intent_desktop.cli.commands import app
from intent_desktop.messages import Note


def test_the_commands_known_at_the_start_are_those_of_the_terminal() -> None:
    assert set(typer.main.get_command(app).commands) == start.COMMANDS  # type: ignore[attr-defined]


def test_nothing_or_a_file_is_for_the_window(tmp_path: Path) -> None:
    file = tmp_path / "events.csv"
    file.touch()
    assert start.window_arguments([]) == ([], "process")
    assert start.window_arguments([str(file)]) == ([file], "process")
    assert start.window_arguments(["--engine", "thread", str(file)]) == ([file], "thread")


@pytest.mark.parametrize(
    "words", [["demo"], ["train", "x.csv"], ["--help"], ["no-such-file"], ["--engine", "steam"], ["--engine"]]
)
def test_commands_options_and_what_is_neither_are_for_the_terminal(words: list[str]) -> None:
    assert start.window_arguments(words) is None


def test_a_commands_name_wins_over_a_file_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "demo").touch()
    monkeypatch.chdir(tmp_path)
    assert start.window_arguments(["demo"]) is None


def test_without_a_display_the_terminal_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(display, "hindrance", lambda: Note("terminal_no_window"))
    assert start.main([]) == 2
    assert "There is no display" in capsys.readouterr().err


def test_starting_for_the_window_loads_neither_the_terminal_nor_a_heavy_library() -> None:
    program = "import sys, intent_desktop.start, intent_desktop.ui.application; sys.stdout.write(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert (
        not {"torch", "pandas", "sklearn", "lightgbm", "duckdb", "numpy", "typer", "rich", "pyqtgraph"}
        & loaded
    )
