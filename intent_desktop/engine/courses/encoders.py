"""The encoder that a training starts from: one that was learnt before and is in a file, or one that it learns first."""

import dataclasses
from pathlib import Path

import msgspec
import numpy as np

from intent_desktop.engine import encoder_file
from intent_desktop.engine.courses.base import PRETRAINING_SHARE, Lesson
from intent_desktop.engine.courses.opening import understood
from intent_desktop.engine.requests import NEW_ENCODER
from intent_desktop.evaluation.encoder_refresh import Learning
from intent_desktop.events import BatchPoint, Checkpoint, EpochEnd, Event, Progress
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.catalogue import ENCODER_VIEW
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.view import EncoderView
from intent_desktop.training.checkpoints import CheckpointFolder

SCRATCH = "scratch"
"""Where the run's checkpoints keep an encoder learnt from scratch for comparison."""
SAME_SHOP = 0.5
"""From this share of common items on, an encoder is taken to be of the same shop."""


def opened(path: Path) -> EncoderView:
    """The encoder in a file; raises Problem where the file is another kind of model, or as `engine.encoder_file.read`."""
    read = encoder_file.read(path)
    with understood(path):
        return EncoderView.restore(read.models[ENCODER_VIEW])


def encoder_for(
    lesson: Lesson,
    histories: Histories,
    items: Items,
    until: np.datetime64 | None,
    latest: np.datetime64 | None,
) -> tuple[BehaviourEncoder, bool]:
    """The encoder that the training asks for, for a catalogue, and whether it is of this shop: the one in its file, or one learnt
    from `histories`, which were watched `until` a moment (None: without times).

    Raises Problem where the one in the file has seen what comes after `latest` in the same shop.
    """
    asked = lesson.training.encoder
    if asked in (None, NEW_ENCODER):
        return _learnt(lesson, BehaviourEncoder(), histories, items, until), True
    found = opened(Path(str(asked))).encoder
    own = same_shop(items, found.items_)
    if own and (latest is None) != (found.until_ is None):
        raise Problem("encoder_of_other_times", file=str(asked))
    if own and latest is not None and found.until_ is not None and found.until_ > latest:
        told = {"until": str(found.until_)[:16].replace("T", " "), "latest": str(latest)[:10]}
        raise Problem("encoder_knows_test", file=str(asked), **told)
    if not own:
        share = round(_share_known(items, found.items_), 3)
        lesson.watch.notice("encoder_of_other_shop", file=str(asked), share=share)
    return found.carried_over(items), own


def from_scratch(
    lesson: Lesson,
    like: BehaviourEncoder,
    histories: Histories,
    items: Items,
    until: np.datetime64 | None,
    share: float = PRETRAINING_SHARE,
) -> BehaviourEncoder | None:
    """An encoder with the options of another one, learnt from `histories` alone in that share of the minutes, where the training asks
    for that comparison.

    None where it does not, or where the user has stopped before it was learnt.
    """
    if not lesson.training.compare_scratch or lesson.only_begun or lesson.watch.stopping():
        return None
    own = dataclasses.replace(lesson, watch=lesson.watch.retold(_of_scratch))
    found = _learnt(own, dataclasses.replace(like), histories, items, until, SCRATCH, share)
    return None if lesson.watch.stopping() else found


def learning_of(lesson: Lesson, name: str) -> Learning:
    """How long the encoder of that name among the run's checkpoints has learnt, in all tries of this run together."""
    kept = CheckpointFolder(lesson.checkpoints / name)
    saved = {part: kept.load(part) for part in kept.names()}
    places = {part: each.document for part, each in saved.items() if each is not None}
    own = places[f"{BehaviourEncoder.family}-loop"]
    seconds = sum(float(place["seconds"]) for place in places.values())
    return Learning(seconds, own["epoch"], own["planned"], own["out_of_time"])


def same_shop(items: Items, others: Items) -> bool:
    """Whether two catalogues are taken to be of one shop: one of them knows most of the other, which may be a part of it."""
    return max(_share_known(items, others), _share_known(others, items)) >= SAME_SHOP


def _share_known(items: Items, among: Items) -> float:
    """How many of the items `among` knows, between 0 and 1."""
    return float((among.codes([str(name) for name in items.names]) > 0).mean())


def _learnt(
    lesson: Lesson,
    encoder: BehaviourEncoder,
    histories: Histories,
    items: Items,
    until: np.datetime64 | None,
    name: str = "encoder",
    share: float = PRETRAINING_SHARE,
) -> BehaviourEncoder:
    """A new encoder, or the one that an earlier try of this run has finished under that name."""
    kept = CheckpointFolder(lesson.checkpoints)
    saved = kept.load(f"finished_{name}")
    if saved is not None:
        settings = saved.document["settings"]
        return BehaviourEncoder.restore(
            ModelState(BehaviourEncoder.family, settings, saved.arrays, saved.texts)
        )
    if lesson.only_begun:
        raise Cancelled  # no model has been begun without it
    minutes = lesson.training.budget_minutes * share
    fitting = Fitting.below(lesson.checkpoints / name, lesson.watch, lesson.training.settings.seed, minutes)
    encoder.fit(histories, items, until, fitting)
    if not lesson.watch.stopping():
        state = encoder.state()
        path = kept.save(f"finished_{name}", state.arrays, {"settings": state.settings}, state.texts)
        lesson.watch.emit(Checkpoint(path.name))
    return encoder


def _of_scratch(event: Event) -> Event:
    """What an encoder says while it learns, as of the one from scratch, so that its curves stay apart from the other's."""
    family = BehaviourEncoder.family
    match event:
        case Progress(stage=stage):
            return msgspec.structs.replace(
                event, stage=stage.replace(f"fit {family}", f"fit {family}_{SCRATCH}")
            )
        case EpochEnd(model=model) | BatchPoint(model=model):
            return msgspec.structs.replace(event, model=model.replace(family, f"{family}_{SCRATCH}"))
    return event
