"""The encoder that recommenders start from: it has seen nothing of what they are tested on."""

import numpy as np

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.encoders import encoder_for, from_scratch
from intent_desktop.engine.requests import NEW_ENCODER
from intent_desktop.messages import Problem
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.questions.sequences import SequencesPrepared

LEFT_OUT = "leave-one-out"


def encoder_of(lesson: Lesson, prepared: SequencesPrepared) -> BehaviourEncoder:
    """The one in the training's file, or one that learns from the train part alone.

    Raises Problem where the one in the file may have seen what is tested: it has learnt until a moment, or without the last two
    actions where there are no times, and only the splits by time and leave-one-out hold back the like.
    """
    examples, times = prepared.examples, prepared.examples.train.actions.times
    given = lesson.training.encoder not in (None, NEW_ENCODER)
    held_back = LEFT_OUT if times is None else "time"
    if given and prepared.split != held_back:
        raise Problem("encoder_not_for_split", split=prepared.split)
    latest = None
    if times is not None and prepared.split == "time":
        tested = examples.test.histories
        latest = np.asarray(tested.actions.times)[tested.ends].min()
    return encoder_for(lesson, examples.train, examples.items, _until(prepared), latest)[0]


def scratch_of(
    lesson: Lesson, prepared: SequencesPrepared, given: BehaviourEncoder
) -> BehaviourEncoder | None:
    """One learnt from scratch on the train part, where the training asks for that beside the one in its file."""
    examples = prepared.examples
    return from_scratch(lesson, given, examples.train, examples.items, _until(prepared))


def _until(prepared: SequencesPrepared) -> np.datetime64 | None:
    """The moment until which the train part was watched. By other splits than by time each history ends where it is cut, so that
    nothing can be learnt of how long a silence lasts: None.
    """
    train = prepared.examples.train
    if train.actions.times is None or prepared.split != "time":
        return None
    until: np.datetime64 = train.actions.times[train.ends - 1].max() + np.timedelta64(1, "us")
    return until
