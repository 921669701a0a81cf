"""The engine's stages in words."""

import re
from pathlib import Path

import intent_desktop
from intent_desktop.ui import stages


def test_a_model_that_learns_is_called_by_its_name() -> None:
    assert stages.words("fit trees-0") == "Learning: Boosted trees 1"
    assert stages.words("fit trees-1 on all") == "Learning: Boosted trees 2"
    assert stages.words("fit linear") == "Learning: Logistic regression"
    assert stages.words("features 2011-06-01") == "Describing what customers did: 2011-06-01"


def test_every_stage_of_the_engine_has_words() -> None:
    root = Path(intent_desktop.__file__).parent
    told = set()
    for file in root.rglob("*.py"):
        told |= set(re.findall(r'progress\(f?"([a-z ]+?)[ "{]', file.read_text(encoding="utf-8")))
    assert {"fit", "score", "reading"} <= told
    known = {stage.partition(" ")[0] for stage in stages.WORDS}
    assert not told - known
