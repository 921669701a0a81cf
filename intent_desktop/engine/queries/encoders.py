"""What a pre-trained encoder is, before a training starts from it."""

from pathlib import Path
from typing import Any

from intent_desktop.engine import bundle as bundles
from intent_desktop.engine.courses.opening import understood
from intent_desktop.evaluation.figures import FIRST_HEADLINE
from intent_desktop.messages import Problem
from intent_desktop.models.catalogue import ENCODER_VIEW

QUESTION = "pretrain"


def encoder(path: str) -> dict[str, Any]:
    """When an encoder was made, what it has learnt from (`protocol`) and until when (`until`, ISO text; None: without times),
    how large it is (`size`), its figures and which of them is its `headline`.

    Problem `not_an_encoder`, or as bundles.read.
    """
    opened = bundles.read(Path(path))
    if opened.question != QUESTION or ENCODER_VIEW not in opened.models:
        raise Problem("not_an_encoder", file=path, question=opened.question)
    with understood(Path(path)):
        settings = opened.models[ENCODER_VIEW].settings
        return {
            "made": opened.created,
            "protocol": opened.protocol,
            "until": settings["until"],
            "size": settings["options"]["size"],
            "metrics": opened.metrics.get("test", {}),
            "headline": opened.metrics.get("headline", FIRST_HEADLINE),
        }
