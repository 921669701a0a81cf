"""The bundle of a pre-trained encoder, as it lies in its file."""

from pathlib import Path

from intent_desktop.engine import bundle
from intent_desktop.engine.requests import PRETRAINING
from intent_desktop.messages import Problem
from intent_desktop.models.catalogue import ENCODER_VIEW


def read(path: Path) -> bundle.Bundle:
    """The bundle; Problem `not_an_encoder` where it is another kind of model, or as `engine.bundle.read`."""
    found = bundle.read(path)
    if found.question != PRETRAINING or ENCODER_VIEW not in found.models:
        raise Problem("not_an_encoder", file=str(path), question=found.question)
    return found
