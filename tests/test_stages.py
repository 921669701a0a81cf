"""The engine's stages in words."""

import re
from pathlib import Path

import intent_desktop
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.messages.stages import MESSAGES


def test_a_model_that_learns_is_called_by_its_name() -> None:
    assert stage_name("fit trees-0") == "Learning: Boosted trees 1"
    assert stage_name("fit trees-1 on all") == "Learning: Boosted trees 2"
    assert stage_name("fit linear") == "Learning: Logistic regression"
    assert stage_name("features 2011-06-01") == "Describing what customers did: 2011-06-01"


def test_every_stage_of_the_engine_has_words() -> None:
    root = Path(intent_desktop.__file__).parent
    told = set()
    for file in root.rglob("*.py"):
        told |= set(re.findall(r'progress\(f?"([a-z ]+?)[ "{]', file.read_text(encoding="utf-8")))
    assert {"fit", "score", "reading"} <= told
    known = {code.split("_")[1] for code in MESSAGES}
    assert not told - known
