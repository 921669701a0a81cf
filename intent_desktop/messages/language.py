"""The language that people are told things in, and the translated messages of it.

Nobody has to say it where a process begins: the environment does. `INTENT_LANGUAGE` is what the window, or a person, has
chosen, and the engine's processes inherit it; a terminal that was told nothing goes by the system's own variables.
"""

import os
import xml.etree.ElementTree
from collections.abc import Mapping, Sequence

from intent_desktop.resources import resources

VARIABLE = "INTENT_LANGUAGE"
ENGLISH = "en"
CHINESE = "zh_CN"
LANGUAGES = {ENGLISH: "English", CHINESE: "简体中文"}
"""What there is, each by the name that its own people know."""
_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def fitting(names: Sequence[str]) -> str:
    """The language that serves a person best whose own come in this order, as "zh-Hans-CN", "zh_CN.UTF-8" or "de"; else English."""
    for name in names:
        spoken = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        for known in LANGUAGES:
            if spoken == known.partition("_")[0]:
                return known
    return ENGLISH


def of_environment(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for."""
    chosen = environment.get(VARIABLE)
    if chosen:
        return fitting([chosen])
    # The first that is set decides, as the system's own programs have it.
    return fitting([next(filter(None, map(environment.get, _OF_THE_SYSTEM)), "")])


def translated(language: str) -> dict[str, str]:
    """What stands in the place of each declared text, by `key`; texts that are not translated yet are left out."""
    if language == ENGLISH:
        return {}
    file = resources() / "translations" / f"messages_{language}.ts"
    found = {}
    for message in xml.etree.ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[f"{message.findtext('comment')}\0{message.findtext('source')}"] = translation.text
    return found


def key(code: str, field: str, template: str) -> str:
    """How a text of a message is found: what was translated from other words does not count."""
    return f"{code}.{field}\0{template}"
