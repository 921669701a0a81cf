"""What a bundle is, before it is used."""

from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.engine import bundle as bundles
from intent_desktop.engine import compressed, compression
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.engine.queries.choices import options_of
from intent_desktop.evaluation.figures import FIRST_HEADLINE
from intent_desktop.questions import catalogue as questions


def bundle(path: str) -> dict[str, Any]:
    """What a bundle answers, of what it was made, how it was judged, and which columns it wants.

    `needs_as_of`: whether it predicts from a moment (event logs); `horizon_days`: how far from there, where that is fixed.
    `gives_reasons`: whether what it answers can have reasons at all. `options`: what can be wished of the scores, as questions.offers.Option.
    `compressed`: how it was made smaller, a sentence each time; `compressible`: the ways in which it can be, with the options of each.
    `structures`: by model, the layers of each network in it.
    Problem: as bundles.read.
    """
    opened = bundles.read(Path(path))
    described = course_of(opened.question).describe(opened)
    return {
        "question": opened.question,
        "summary": questions.CATALOGUE[opened.question].summary,
        "made": opened.created,
        "protocol": opened.protocol,
        "metrics": opened.metrics.get("test", {}),
        "headline": opened.metrics.get("headline", FIRST_HEADLINE),
        "compressed": compressed.sentences(opened, Path(path)),
        "compressible": {
            method: msgspec.to_builtins(list(options_of(kind, "compress_option")))
            for method, kind in compression.possible(opened).items()
        },
        **described,
        "options": msgspec.to_builtins(described.get("options", [])),
        "columns": [
            {"name": column.name, "type": column.type, "role": column.role} for column in described["columns"]
        ],
        "structures": {
            name: state.settings["structure"]
            for name, state in opened.models.items()
            if "structure" in state.settings
        },
    }
