"""A bundle made smaller, judged beside what it was, and written as a bundle."""

import hashlib
import importlib
import time
from collections.abc import Sequence
from typing import Any

import msgspec

from intent_desktop.engine import bundle, score_file
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.compressed import RECIPE, Compressed, Compression, Method, Smaller
from intent_desktop.evaluation.figures import figure_title, figure_value
from intent_desktop.events import Watch
from intent_desktop.messages import Note, Problem, model_name, sentences
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import ModelState
from intent_desktop.questions import catalogue as questions
from intent_desktop.training.arrays import to_bytes

COURSES = {
    "ranking": "intent_desktop.engine.courses.ranking.compressing",
    "outcome": "intent_desktop.engine.courses.outcome.compressing",
}


def possible(opened: Bundle) -> dict[Method, type[msgspec.Struct]]:
    """The ways in which a bundle can be made smaller, with what has their options as fields; none where there is nothing in it that
    they work on.
    """
    course = questions.load(opened.question).course
    if course not in COURSES or (course == "ranking" and not any(map(_is_network, opened.models.values()))):
        return {}
    methods: dict[Method, type[msgspec.Struct]] = importlib.import_module(COURSES[course]).METHODS
    return methods


def compress(asked: Compression, watch: Watch) -> dict[str, Any]:
    """Write the smaller bundle; returns size, speed and quality before and after.

    Problem: `compress_nothing`, `compress_method`, `compress_suffix`, `compress_no_options`, `compress_option`, `compress_bad_option`, those of the
    courses, of opening a bundle, of reading files and of writing. messages.Cancelled: nothing is written.
    """
    started = time.monotonic()
    if asked.out.suffix != bundle.SUFFIX:
        raise Problem("compress_suffix", file=str(asked.out))
    score_file.check_place(asked.out, [asked.bundle, *asked.paths])
    opened = bundle.read(asked.bundle)
    course = questions.load(opened.question).course
    if course not in COURSES:
        raise Problem("compress_nothing", models=[model_name(name) for name in opened.models])
    module = importlib.import_module(COURSES[course])
    method = _method(asked, module.METHODS)
    smaller: Smaller = module.compressed(opened, asked, method, watch)
    table = smaller.table
    table["before"]["bytes"] = sum(_bytes(opened.models[name]) for name in smaller.replaced)
    table["after"]["bytes"] = sum(_bytes(smaller.states[name]) for name in smaller.made)
    table |= {"figures": smaller.figures, "rows": smaller.rows}
    entry = Compressed(
        method=asked.method,
        options=msgspec.to_builtins(method),
        members=smaller.replaced,
        left=smaller.left,
        made_of=hashlib.sha256(asked.bundle.read_bytes()).hexdigest(),
    )
    protocol = _protocol(entry, smaller)
    watch.check()
    bundle.write(asked.out, _written(opened, entry, smaller, protocol))
    for side, path in (("before", asked.bundle), ("after", asked.out)):
        table[side]["bundle_bytes"] = path.stat().st_size
    return {
        "question": opened.question,
        "method": asked.method,
        "options": entry.options,
        "members": entry.members,
        "left": entry.left,
        **table,
        "protocol": protocol,
        "out": str(asked.out),
        "seconds": round(time.monotonic() - started, 2),
    }


def _is_network(state: ModelState) -> bool:
    """Whether a state is that of a network on histories, whose numbers can be stored coarser or fewer."""
    from intent_desktop.models.sequence_networks.recommender import NetworkRecommender  # loads PyTorch

    if state.family not in models.CATALOGUE:
        return False
    module, name = models.CATALOGUE[state.family].target.split(":")
    return issubclass(getattr(importlib.import_module(module), name), NetworkRecommender)


def _method(asked: Compression, methods: dict[str, type[msgspec.Struct]]) -> msgspec.Struct:
    if asked.method not in methods:
        raise Problem("compress_method", method=asked.method, methods=list(methods))
    kind = methods[asked.method]
    known: Sequence[str] = kind.__struct_fields__
    if asked.options and not known:
        raise Problem("compress_no_options", method=asked.method)
    if unknown := sorted(asked.options.keys() - set(known)):
        raise Problem("compress_option", method=asked.method, options=unknown, known=list(known))
    for option, value in asked.options.items():
        try:
            msgspec.convert({option: value}, kind)
        except msgspec.ValidationError as error:
            raise Problem(
                "compress_bad_option", method=asked.method, option=option, value=value, reason=str(error)
            ) from error
    return msgspec.convert(dict(asked.options), kind)


def _written(opened: Bundle, entry: Compressed, smaller: Smaller, protocol: str) -> Bundle:
    earlier = opened.recipe.get(RECIPE, [])
    # What makes features of histories is no model that answers: it stays as it was.
    views = {name: state for name, state in opened.models.items() if name == models.ENCODER_VIEW}
    return Bundle(
        question=opened.question,
        recipe={**opened.recipe, **smaller.recipe, RECIPE: [*earlier, msgspec.to_builtins(entry)]},
        models={**views, **smaller.states},
        documents=opened.documents,
        metrics={**opened.metrics, RECIPE: smaller.table},
        protocol=sentences((opened.protocol, protocol)),
        fingerprint=opened.fingerprint,
    )


def _bytes(state: ModelState) -> int:
    """What a state takes in a bundle before its texts are packed."""
    texts = sum(len(text.encode()) for text in state.texts.values())
    return len(to_bytes(state.arrays)) + len(msgspec.json.encode(state.settings)) + texts


def _protocol(entry: Compressed, smaller: Smaller) -> str:
    before, after, headline = smaller.table["before"], smaller.table["after"], smaller.figures[0]
    told = {
        "method": entry.sentence(),
        "rows": smaller.rows,
        "figure": figure_title(headline),
        "before": figure_value(headline, before[headline]),
        "after": figure_value(headline, after[headline]),
        "size": after["bytes"] / before["bytes"],
    }
    return Note("protocol_compressed", told).text()
