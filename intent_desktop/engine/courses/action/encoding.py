"""What an encoder makes of the actions before each moment, beside the features of what comes next."""

import dataclasses
import datetime

import msgspec
import numpy as np

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.encoders import encoder_for, from_scratch
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.examples.index import Features
from intent_desktop.examples.next_actions import ActionExamples, Situations
from intent_desktop.models.encoder.view import EncoderView
from intent_desktop.questions.next_action import ActionsPrepared, NextAction

OLDER_SHARE = 0.5
"""The share of the moments that a new encoder learns from, the oldest; the question learns at the others."""
LATEST_SHARE = 0.9
"""The share of the moments that an encoder may have seen, at most."""


def encoded(
    lesson: Lesson, question: NextAction, prepared: ActionsPrepared
) -> tuple[ActionsPrepared, EncoderView]:
    """The examples with the encoder's columns among their features and the histories beside them, and what made the columns.

    The encoder learns from what happened before a moment, and the question from that moment on alone: what has come was seen by the
    encoder, and a model would trust it too much. The main directions of its vectors come from the train part.
    """
    training, packed = lesson.training, prepared.packed
    until, known = _seen(prepared)
    encoder, own = encoder_for(lesson, known, packed.items, until, _learnt_until(prepared, LATEST_SHARE))
    if own and encoder.until_ is not None:
        since: datetime.datetime = encoder.until_.astype(datetime.datetime)
        prepared = question.learning_from(lesson.dataset, training.settings, prepared, since, lesson.watch)
    examples = prepared.parted.examples
    situations = _with_histories(examples.situations, packed.actions)
    reading = encoder.read(_beside(situations), lesson.watch)
    view = EncoderView.learnt(encoder, reading, examples.rows("train"), training.settings.seed)
    situations = dataclasses.replace(situations, features=view.joined(situations.features, reading))
    parted = dataclasses.replace(
        prepared.parted, examples=dataclasses.replace(examples, situations=situations)
    )
    return msgspec.structs.replace(prepared, parted=parted), view


def views(
    lesson: Lesson, prepared: ActionsPrepared, view: EncoderView
) -> tuple[ActionExamples, dict[str, Features]]:
    """The examples that `encoded` made, and their features "without" and "with" the encoder's columns.

    Where the training asks for it, also with those of an encoder learnt from "scratch"; then the examples are those that came after
    all that this one has seen.
    """
    examples, packed = prepared.parted.examples, prepared.packed
    if lesson.training.compare_scratch:
        until, known = _seen(prepared)
        scratch = from_scratch(lesson, view.encoder, known, packed.items, until)
        if scratch is not None:
            examples = examples.take(np.flatnonzero(examples.situations.moments >= until))
            reading = scratch.read(_beside(examples.situations), lesson.watch)
            seed, rows = lesson.training.settings.seed, examples.rows("train")
            own = view.without(examples.situations.features)
            other = EncoderView.learnt(scratch, reading, rows, seed).joined(own, reading)
            return examples, {"without": own, "with": examples.situations.features, "scratch": other}
    features = examples.situations.features
    return examples, {"without": view.without(features), "with": features}


def _seen(prepared: ActionsPrepared) -> tuple[np.datetime64, Histories]:
    """The moment from which on the question is learnt, and what a new encoder learns from: what was done before it."""
    until = _learnt_until(prepared, OLDER_SHARE)
    known = prepared.packed.before(until)
    return until, known.take(np.flatnonzero(known.lengths > 0))


def _learnt_until(prepared: ActionsPrepared, share: float) -> np.datetime64:
    """The moment before which that share of the moments that are learnt at lies."""
    moments = np.sort(prepared.parted.examples.of("train").situations.moments)
    found: np.datetime64 = moments[int(share * len(moments))]
    return found


def with_columns(
    view: EncoderView, situations: Situations, actions: Actions, watch: Watch | None = None
) -> Situations:
    """The situations with the encoder's columns among their features, and their histories beside them; `actions`, numbered as in its
    catalogue, are those of their steps.
    """
    situations = _with_histories(situations, actions)
    reading = view.encoder.read(_beside(situations), watch)
    return dataclasses.replace(situations, features=view.joined(situations.features, reading))


def _with_histories(situations: Situations, actions: Actions) -> Situations:
    features = dataclasses.replace(situations.features, histories=situations.histories(actions))
    return dataclasses.replace(situations, features=features)


def _beside(situations: Situations) -> Histories:
    assert situations.features.histories is not None
    return situations.features.histories
