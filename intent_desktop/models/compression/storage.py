"""How a model's state is stored smaller than it was learnt, and is as it was when it is restored."""

import dataclasses
from typing import Any

from intent_desktop.models.base import ModelState
from intent_desktop.models.compression import int8, pruning

STORED = "stored"
FORMS: dict[str, Any] = {"int8": int8, "sparse": pruning}


def stored(state: ModelState, form: str) -> ModelState:
    """The state with its matrices as "int8", or "sparse" where most of their numbers are zero."""
    return dataclasses.replace(
        state, settings={**state.settings, STORED: form}, arrays=FORMS[form].packed(state.arrays)
    )


def unstored(state: ModelState) -> ModelState:
    """The state as its model knows it. KeyError, TypeError or ValueError where it is damaged, or of an unknown form."""
    if STORED not in state.settings:
        return state
    settings = {name: value for name, value in state.settings.items() if name != STORED}
    arrays = FORMS[state.settings[STORED]].unpacked(state.arrays)
    return dataclasses.replace(state, settings=settings, arrays=arrays)
