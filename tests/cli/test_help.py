"""The terminal's help in another language."""

import os
import subprocess
import sys

import pytest

from intent_desktop.messages.language import CHINESE, VARIABLE


@pytest.mark.parametrize(
    ("words", "usage"),
    [([], "用法： intent-desktop [选项] 命令 [参数]..."), (["score"], "用法： intent-desktop score [选项] ")],
)
def test_the_help_is_in_the_language_in_use_and_no_text_is_cut_off(words: list[str], usage: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "intent_desktop", *words, "--help"],
        env={**os.environ, VARIABLE: CHINESE, "COLUMNS": "80", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert usage in run.stdout
    assert "…" not in run.stdout
    for english in ("OPTIONS]", "COMMAND", "ARG"):
        assert english not in run.stdout
