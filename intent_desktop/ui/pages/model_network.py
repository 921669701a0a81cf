"""The build of a neural network, worked out from its options and the data's columns before anything is learnt."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.examples import behaviour
from intent_desktop.examples.columns import LARGEST_VOCABULARY, MODEL_ROLES
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import labelled

_EVENT_COLUMNS = {"item", "session", "order", "price", "quantity", "amount", "category", "place", "rating"}
_NUMBERS_OF_A_CLOCK = 3

translate = QCoreApplication.translate


class Inputs(NamedTuple):
    """What enters: how many numbers, and of each category how many values."""

    numbers: int
    categories: list[int]


class Layer(NamedTuple):
    """One column of the drawing: `units` nodes, with `parameters` learnt between it and the one before."""

    kind: Literal["inputs", "embeddings", "hidden", "heads", "chance"]
    name: str
    detail: str
    units: int
    parameters: int = 0


def inputs_of(
    inspection: Mapping[str, Any], roles: Mapping[str, str], label: str | None, history_days: float
) -> Inputs:
    """The features that the data would give, about.

    `roles` are those decided on, `label` the column to predict, `history_days` what lies before the first look back.
    """
    columns = [
        {**column, "role": roles.get(column["name"], column["role"])} for column in inspection["columns"]
    ]
    if inspection["shape"] == "event log":
        return _inputs_of_events(columns, set(inspection["events"].values()), history_days)
    numbers, categories = 0, []
    for column in columns:
        if column["role"] not in MODEL_ROLES | {"time"} or column["name"] == label:
            continue
        if column["type"] == "text":
            if column["role"] != "time" and 2 <= column["distinct"] <= LARGEST_VOCABULARY:
                categories.append(column["distinct"])
        else:
            numbers += _NUMBERS_OF_A_CLOCK if column["type"] == "time" else 1
    return Inputs(numbers, categories)


def layers_of(shape: Mapping[str, Any], inputs: Inputs) -> list[Layer]:
    """The network of such a shape (fields of the model's preset) for those inputs, from the data to the chance."""
    members, width = int(shape["members"]), int(shape["embedding"])
    features = inputs.numbers + len(inputs.categories)
    values = sum(inputs.categories) + len(inputs.categories)  # one more each: missing or never seen
    layers = [Layer("inputs", translate("ModelNetwork", "Your data"), _inputs_in_words(inputs), features)]
    if shape["scale"] == "ranks":
        wide = features * width
        learnt = inputs.numbers * width * (int(shape["bins"]) + 2) + values * width
        detail = translate("ModelNetwork", "{width} numbers for each").format(width=width)
        layers.append(Layer("embeddings", translate("ModelNetwork", "Embeddings"), detail, wide, learnt))
    else:
        wide = 2 * inputs.numbers + values
        detail = translate("ModelNetwork", "{count} inputs, one a category value").format(
            count=format_number(wide)
        )
        layers.append(Layer("embeddings", translate("ModelNetwork", "Standardised"), detail, wide))
    for place, units in enumerate(shape["layers"]):
        learnt = units * wide + members * (wide + 2 * units)
        layers.append(_hidden(place + 1, int(units), float(shape["dropout"]), learnt))
        wide = units
    return layers + _end(members, members * (wide + 1))


def layers_learnt(structure: Sequence[Mapping[str, Any]]) -> list[Layer]:
    """The network that a training has made, as it told its layers."""
    layers = []
    for place, layer in enumerate(structure):
        kind, outputs, learnt = layer["kind"], int(layer["outputs"]), int(layer["parameters"])
        if kind == "output":
            layers += _end(int(layer["members"]), learnt)
        elif kind == "linear":
            layers.append(_hidden(place, outputs, float(layer["dropout"]), learnt))
        else:
            features = translate("ModelNetwork", "{count} features").format(
                count=format_number(layer["inputs"])
            )
            layers.append(Layer("inputs", translate("ModelNetwork", "Your data"), features, layer["inputs"]))
            embedded = translate("ModelNetwork", "Embeddings")
            plain = translate("ModelNetwork", "Standardised")
            detail = translate("ModelNetwork", "{count} inputs").format(count=format_number(outputs))
            name = embedded if kind == "embeddings" else plain
            layers.append(Layer("embeddings", name, detail, outputs, learnt))
    return layers


def size_in_words(layers: Sequence[Layer], *, learnt: bool = False) -> str:
    """How many weights there are to learn, about; or how many were learnt."""
    count = sum(layer.parameters for layer in layers)
    if learnt:
        return translate("ModelNetwork", "{count} weights, as learnt in the selected run.").format(
            count=format_number(count)
        )
    digits = max(0, math.floor(math.log10(max(count, 1))) - 1)
    rounded = round(count, -digits)
    return translate(
        "ModelNetwork", "About {count} weights to learn. The training counts them exactly."
    ).format(count=format_number(rounded))


def in_words(layers: Sequence[Layer]) -> str:
    """The network for who hears it instead of seeing it."""
    return listed(
        (
            labelled(layer.name, listed(layer.detail.split("\n"))) if layer.detail else layer.name
            for layer in layers
        ),
        apart=True,
    )


def _hidden(number: int, units: int, dropout: float, learnt: int) -> Layer:
    name = translate("ModelNetwork", "Layer {number}").format(number=number)
    detail = translate("ModelNetwork", "{units} units, ReLU").format(units=format_number(units))
    if dropout:
        detail += "\n" + translate("ModelNetwork", "dropout {share}").format(share=format_share(dropout))
    return Layer("hidden", name, detail, units, learnt)


def _end(members: int, learnt: int) -> list[Layer]:
    """Each member's answer and their mean, or the one answer there is."""
    chance = translate("ModelNetwork", "Chance")
    if members == 1:
        return [Layer("chance", chance, "", 1, learnt)]
    name = translate("ModelNetwork", "{count} answers").format(count=members)
    detail = translate("ModelNetwork", "of {count} networks that share their large weights").format(
        count=members
    )
    mean = translate("ModelNetwork", "their mean")
    return [Layer("heads", name, detail, members, learnt), Layer("chance", chance, mean, 1)]


def _inputs_of_events(
    columns: Sequence[Mapping[str, Any]], meanings: set[str], history_days: float
) -> Inputs:
    present = {column["role"]: column["distinct"] for column in columns if column["role"] in _EVENT_COLUMNS}
    names = set(present)
    if {"price", "quantity"} <= names:
        names.add("amount")
    sizes = {
        role: min(present[role], behaviour.LARGEST_VOCABULARY)
        for role in ("category", "place")
        if role in present
    }
    recipe = behaviour.BehaviourRecipe(
        columns=sorted(names),
        meanings=sorted(meanings),
        windows=[days for days in behaviour.WINDOWS if days <= max(history_days, behaviour.WINDOWS[0])],
        vocabularies={
            role: [str(value) for value in range(size)] for role, size in sizes.items() if size >= 2
        },
    )
    features = behaviour.feature_columns(recipe)
    categories = [len(feature.vocabulary) for feature in features if feature.kind == "category"]
    return Inputs(len(features) - len(categories), categories)


def _inputs_in_words(inputs: Inputs) -> str:
    numbers, categories = inputs.numbers, len(inputs.categories)
    one_number = translate("ModelNetwork", "one number")
    some_numbers = translate("ModelNetwork", "{count} numbers").format(count=format_number(numbers))
    one_category = translate("ModelNetwork", "one category")
    some_categories = translate("ModelNetwork", "{count} categories").format(count=format_number(categories))
    lines = []
    if numbers:
        lines.append(one_number if numbers == 1 else some_numbers)
    if categories:
        lines.append(one_category if categories == 1 else some_categories)
    return "\n".join(lines)
