"""What an encoder makes of the histories beside the features of yes-or-no questions."""

import dataclasses

import msgspec
import numpy as np

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.encoders import encoder_for
from intent_desktop.models.encoder.view import EncoderView
from intent_desktop.questions.base import Prepared
from intent_desktop.questions.sequences import opened


def encoded(lesson: Lesson, prepared: Prepared) -> tuple[Prepared, EncoderView]:
    """The examples with the encoder's columns among their features, and what made them.

    The encoder knows what happened before the test cut-off, and the main directions of its vectors come from the train part.
    """
    assert prepared.plan is not None
    packed = opened(lesson.dataset, lesson.watch)
    until = np.datetime64(prepared.plan.test, "us")
    known = packed.before(until)
    known = known.take(np.flatnonzero(known.lengths > 0))
    encoder = encoder_for(lesson, known, packed.items, until)
    examples = prepared.examples
    histories = examples.features.histories
    assert histories is not None
    reading = encoder.read(histories, lesson.watch)
    view = EncoderView.learnt(encoder, reading, examples.rows("train"), lesson.training.settings.seed)
    features = view.joined(examples.features, reading)
    return msgspec.structs.replace(prepared, examples=dataclasses.replace(examples, features=features)), view
