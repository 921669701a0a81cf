"""A model's options: their values in force, what is stored of them, and its presets."""

from collections.abc import Mapping
from typing import Any

PRESET = "preset"
"""The option that a model with presets has for them."""

Model = Mapping[str, Any]
"""One of the models that the engine describes."""
Values = dict[str, Any]


def form_options(model: Model) -> list[dict[str, Any]]:
    """The options that a form shows; the preset is chosen above it."""
    return [dict(option) for option in model["options"] if option["name"] != PRESET or not model["presets"]]


def presets(model: Model) -> list[tuple[str, str]]:
    """The names of the model's presets with what they are called; none where it has none."""
    if not model["presets"]:
        return []
    declared = [option["choices"] for option in model["options"] if option["name"] == PRESET]
    return [(value, words) for choices in declared for value, words in choices] or [
        (name, name) for name in model["presets"]
    ]


def values_in_force(model: Model, stored: Mapping[str, Any]) -> Values:
    """Each option's value: the stored one, else its default; None where the model or its preset decides."""
    return {option["name"]: stored.get(option["name"], option["default"]) for option in model["options"]}


def preset_values(model: Model, stored: Mapping[str, Any]) -> Values:
    """What the chosen preset says, fields of the network's shape among it; empty for a model without presets."""
    chosen = values_in_force(model, stored).get(PRESET)
    return dict(model["presets"].get(chosen, {}))


def shape(model: Model, stored: Mapping[str, Any]) -> Values:
    """The preset with the stored options in its place."""
    said = preset_values(model, stored)
    return {**said, **{name: value for name, value in stored.items() if name in said and value is not None}}


def stored_with(model: Model, stored: Mapping[str, Any], name: str, value: Any) -> Values:
    """What is to be stored after an option was changed: only what differs from the defaults.

    Another preset takes back what was changed of the values it covers.
    """
    changed = {**stored, name: value}
    if name == PRESET:
        covered = {key for preset in model["presets"].values() for key in preset}
        changed = {key: kept for key, kept in changed.items() if key not in covered}
    defaults = {option["name"]: option["default"] for option in model["options"]}
    return {key: kept for key, kept in changed.items() if kept is not None and kept != defaults.get(key)}
