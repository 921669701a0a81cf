"""What the README tells people to type exists."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from intent_desktop.cli.commands import app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
EXAMPLES = re.findall(r"(?:^|`)intent-desktop (\w[^`\n]*)", README, re.MULTILINE)


def test_the_readme_shows_every_step_from_data_to_scores() -> None:
    shown = {example.split()[0] for example in EXAMPLES}
    assert shown >= {"demo", "inspect", "train", "evaluate", "score", "compare", "self-test"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_command_in_the_readme_exists_with_its_options(example: str) -> None:
    name, *rest = example.split()
    known = {option for parameter in COMMANDS[name].params for option in parameter.opts}
    assert {part for part in rest if part.startswith("--")} <= known


def test_links_in_the_readme_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert all((ROOT / link).exists() for link in links)
