"""What a pre-trained encoder is, before a training starts from it."""

from pathlib import Path
from typing import Any

from intent_desktop.engine import encoder_file
from intent_desktop.engine.courses.opening import understood
from intent_desktop.evaluation.figures import FIRST_HEADLINE
from intent_desktop.models.catalogue import ENCODER_VIEW


def encoder(path: str) -> dict[str, Any]:
    """When an encoder was made, what it has learnt from (`protocol`) and until when (`until`, ISO text; None: without times),
    how large it is (`size`), its figures and which of them is its `headline`.

    Raises Problem as `engine.encoder_file.read`.
    """
    opened = encoder_file.read(Path(path))
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
