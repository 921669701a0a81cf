"""Stages of the engine's work as people read them, in the language in use."""

from intent_desktop.messages import Note, catalogue, model_name

FIT = "fit "
"""Begins the stage of a model that learns."""
ON_ALL = " on all"
"""Ends the stage of one that learns once more, from the rows kept for choosing as well."""


def stage_name(stage: str) -> str:
    """A stage such as "fit trees-0" or "features 2011-06-01" for people: what is done, and on what."""
    if _code(stage) in catalogue():
        return Note(_code(stage)).text()
    kind, _, about = stage.partition(" ")
    if _code(kind) not in catalogue():
        return stage
    if kind == "fit":
        about = model_name(about.removesuffix(ON_ALL))
    return Note("stage_about", {"stage": Note(_code(kind)).text(), "about": about}).text()


def _code(stage: str) -> str:
    return f"stage_{stage.replace(' ', '_')}"
