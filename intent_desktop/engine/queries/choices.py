"""What can be asked and what can learn: the catalogues, with the models' options read off their constructors."""

import importlib
import inspect
import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from intent_desktop import messages
from intent_desktop.messages import Note
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.offers import Option


def questions_and_models() -> dict[str, Any]:
    """`questions`: name, summary, kind, their models in order, and the simple ones that always stand beside them. `models`: name, summary, what they are like, what
    they are strong and weak at, what they read, their
    options (default None: the model's own choice), presets, where a model has an option `preset`, and whether it starts from an encoder.
    """
    blend = models.ModelEntry(models.BLEND, "", reads="others")
    return {
        "questions": [
            {
                "name": entry.name,
                "summary": entry.summary,
                "kind": question.kind,
                "models": list(question.models),
                "baselines": list(question.baselines),
            }
            for entry in questions.CATALOGUE.values()
            for question in [questions.load(entry.name)]
        ],
        "models": [_described(entry) for entry in [*models.CATALOGUE.values(), blend]],
    }


def _described(entry: models.ModelEntry) -> dict[str, Any]:
    options, presets = [], {}
    if entry.target:
        module, name = entry.target.split(":")
        loaded = importlib.import_module(module)
        options = list(options_of(getattr(loaded, name), "model_option"))
        presets = msgspec.to_builtins(getattr(loaded, "PRESETS", {}))
    return {
        "name": entry.name,
        "summary": entry.summary,
        "baseline": entry.baseline,
        "needs_encoder": entry.needs_encoder,
        "about": Note(f"about_{entry.name}").text(),
        "strength": Note(f"strength_{entry.name}").text(),
        "weakness": Note(f"weakness_{entry.name}").text(),
        "reads": Note(f"reads_{entry.reads}").text(),
        "options": msgspec.to_builtins(options),
        "presets": presets,
    }


def options_of(factory: Any, words: str) -> Iterator[Option]:
    """The options of a model, or the fields of a struct, that a person can fill in: numbers, switches and choices, with the bounds
    their annotations set, and a list of whole numbers (in whose place one may stand). Other lists are for the terminal. What people
    are told of each is declared under `words`_NAME.
    """
    annotated = factory if issubclass(factory, msgspec.Struct) else factory.__init__
    hints = get_type_hints(annotated, include_extras=True)
    parameters = inspect.signature(factory).parameters
    for name in [name for name in parameters if name in hints]:
        alternatives = _alternatives(hints[name])
        kinds = [kind for kind in alternatives if kind is not type(None)]
        if kinds[1:] == _element(kinds[0]) and (described := _described_kind(name, kinds[0])) is not None:
            note = Note(f"{words}_{name}")
            if described["kind"] == "choice" and len(kinds) < len(alternatives):
                described["choices"] = [(None, _choice(name, "auto")), *described["choices"]]
            yield Option(
                name=name,
                label=note.text(),
                explanation=note.advice(),
                default=parameters[name].default,
                **described,
            )


def _alternatives(hint: Any) -> list[Any]:
    if get_origin(hint) in (Union, types.UnionType):
        return [kind for part in get_args(hint) for kind in _alternatives(part)]
    return [hint]


def _element(hint: Any) -> list[Any]:
    """Of what a list holds any number; none for what is no list."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    return [get_args(hint)[0]] if get_origin(hint) is tuple else []


def _described_kind(name: str, hint: Any) -> dict[str, Any] | None:
    """The fields of an Option of that name that a type says; None for what no form has a field for."""
    if elements := _element(hint):
        described = _described_kind(name, elements[0])
        return {**described, "kind": "wholes"} if described and described["kind"] == "whole" else None
    bounds: msgspec.Meta | None = None
    if get_origin(hint) is Annotated:
        hint, bounds = get_args(hint)[:2]
    if get_origin(hint) is Literal:
        return {"kind": "choice", "choices": [(value, _choice(name, value)) for value in get_args(hint)]}
    kind = {bool: "switch", int: "whole", float: "number"}.get(hint)
    if kind is None:
        return None
    least = greatest = None
    if bounds is not None:
        least = bounds.ge if bounds.ge is not None else bounds.gt
        greatest = bounds.le if bounds.le is not None else bounds.lt
    return {"kind": kind, "least": least, "greatest": greatest}


def _choice(name: str, value: Any) -> str:
    """A value of an option in words: those for this option, else those for the value wherever it stands."""
    for code in (f"model_choice_{name}_{value}", f"model_choice_{value}"):
        if code in messages.catalogue():
            return Note(code).text()
    return str(value)
