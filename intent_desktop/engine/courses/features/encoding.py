"""What an encoder makes of the histories beside the features of questions asked at cut-offs."""

import dataclasses
import datetime

import msgspec
import numpy as np

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.encoders import encoder_for, from_scratch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import Examples, Features
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.examples.windows import Plan
from intent_desktop.models.encoder.view import EncoderView
from intent_desktop.questions.base import Prepared
from intent_desktop.questions.cutoffs import CutoffQuestion
from intent_desktop.questions.sequences import opened

MOST_CUTOFFS = 2
"""Cut-offs that are learnt at after an encoder that a training learns for itself."""


def encoded(lesson: Lesson, question: CutoffQuestion, prepared: Prepared) -> tuple[Prepared, EncoderView]:
    """The examples with the encoder's columns among their features, and what made them.

    The encoder learns from what happened before a moment, and the question at cut-offs from that moment on alone: what an encoder
    says of outcomes that it has seen come is better than what it can say of the future, and a model would trust it too much.
    The main directions of its vectors come from the train part.
    """
    plan = prepared.plan
    assert plan is not None
    packed = opened(lesson.dataset, lesson.watch)
    until, known = _seen(packed, plan)
    encoder, own = encoder_for(lesson, known, packed.items, until, np.datetime64(plan.training[0], "us"))
    if own and encoder.until_ is not None:
        prepared = question.learning_from(prepared, encoder.until_.astype(datetime.datetime))
    examples = prepared.examples
    histories = examples.features.histories
    assert histories is not None
    reading = encoder.read(histories, lesson.watch)
    view = EncoderView.learnt(encoder, reading, examples.rows("train"), lesson.training.settings.seed)
    features = view.joined(examples.features, reading)
    return msgspec.structs.replace(prepared, examples=dataclasses.replace(examples, features=features)), view


def views(lesson: Lesson, prepared: Prepared, view: EncoderView) -> tuple[Examples, dict[str, Features]]:
    """The examples that `encoded` made, and their features "without" and "with" the encoder's columns.

    Where the training asks for it, also with those of an encoder learnt from "scratch"; then the examples are those that came after
    all that this one has seen.
    """
    examples, seed = prepared.examples, lesson.training.settings.seed
    if lesson.training.compare_scratch:
        assert prepared.plan is not None
        packed = opened(lesson.dataset, lesson.watch)
        until, known = _seen(packed, prepared.plan)
        scratch = from_scratch(lesson, view.encoder, known, packed.items, until)
        if scratch is not None:
            examples = examples.take(np.flatnonzero(examples.cutoff >= until))
            own = view.without(examples.features)
            assert own.histories is not None
            reading = scratch.read(own.histories, lesson.watch)
            other = EncoderView.learnt(scratch, reading, examples.rows("train"), seed)
            return examples, {
                "without": own,
                "with": examples.features,
                "scratch": other.joined(own, reading),
            }
    return examples, {"without": view.without(examples.features), "with": examples.features}


def _seen(packed: SequenceStore, plan: Plan) -> tuple[np.datetime64, Histories]:
    """The moment from which on the question is learnt, and what a new encoder learns from: what was done before it."""
    until = np.datetime64(plan.training[min(MOST_CUTOFFS, len(plan.training)) - 1], "us")
    known = packed.before(until)
    return until, known.take(np.flatnonzero(known.lengths > 0))
