"""What a pre-training begins with, how long it will take here, and how much memory."""

import copy
import time
from pathlib import Path
from typing import Any

from intent_desktop.engine.courses import encoders
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import NEW_ENCODER, Training
from intent_desktop.evaluation.numbers import format_bytes, format_duration
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.encoder.estimate import Estimate
from intent_desktop.models.encoder.model import DECIDED_BY_WEIGHTS, SIZES, BehaviourEncoder
from intent_desktop.questions.pretrain import Pretrain, PretrainPrepared
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.cost import resident_before
from intent_desktop.training.device import choose

GIVEN = "given_encoder"
"""The name among the run's checkpoints."""


def given(lesson: Lesson) -> BehaviourEncoder | None:
    """The encoder that the training's file held when the run began, whatever has become of the file since; None where there is none."""
    kept = CheckpointFolder(lesson.checkpoints)
    saved = kept.load(GIVEN)
    if saved is not None:
        state = ModelState(BehaviourEncoder.family, saved.document["settings"], saved.arrays, saved.texts)
        return BehaviourEncoder.restore(state)
    found = in_file(lesson.training)
    if found is not None:
        state = found.state()
        kept.save(GIVEN, state.arrays, {"settings": state.settings}, state.texts)
    return found


def in_file(training: Training) -> BehaviourEncoder | None:
    """The encoder in the training's file; None where it names none."""
    if training.encoder in (None, NEW_ENCODER):
        return None
    return encoders.opened(Path(str(training.encoder))).encoder


def before(
    given: BehaviourEncoder | None, training: Training, prepared: PretrainPrepared
) -> BehaviourEncoder | None:
    """The encoder that the training goes on with, as it is to be taken: for one of another shop everything is new. Problem where nothing
    is, or where options ask for another network than its own.
    """
    if given is None:
        return None
    file, found = str(training.encoder), copy.copy(given)
    fixed = {name: getattr(found, name) for name in DECIDED_BY_WEIGHTS}
    if others := [name for name in fixed if training.options.get(name, fixed[name]) != fixed[name]]:
        own = [f"{name} {fixed[name]}" for name in others]
        raise Problem("encoder_decides", file=file, options=others, fixed=own)
    if (found.until_ is None) != (prepared.until is None):
        raise Problem("encoder_of_other_times", file=file)
    if not encoders.same_shop(prepared.items, found.items_):
        found.until_ = None
    elif found.until_ is not None and prepared.until is not None and prepared.until <= found.until_:
        told = str(found.until_)[:16].replace("T", " ")
        raise Problem("encoder_nothing_new", file=file, until=told)
    return found


def tell_cost(
    encoder: BehaviourEncoder,
    training: Training,
    prepared: PretrainPrepared,
    goes_on: BehaviourEncoder | None,
    watch: Watch,
) -> None:
    """Announce how long the learning will take, and how much memory; nothing where nobody wants it any more."""
    watch.progress("estimate", 0, 1)
    found = _estimate(encoder, training, prepared, goes_on, watch)
    watch.progress("estimate", 1, 1)
    if watch.stopping():
        return
    shortest, longest = found.run(training.budget_minutes)
    watch.notice(
        "encoder_cost",
        epoch=format_duration(found.epoch[1]),
        shortest=format_duration(shortest),
        longest=format_duration(longest),
        memory=format_bytes(found.memory),
    )


def estimates(training: Training, data: Path, watch: Watch) -> dict[str, Any]:
    """What a pre-training costs in each size, for the terminal and the window, from a few real steps of each; below the folder `data`.

    One that goes on with an encoder has that one's size alone. Raises Problem as the training would.
    """
    started = time.monotonic()
    prepared = Pretrain().prepare(dataset(training.source, data, watch), training.settings, watch)
    goes_on = before(in_file(training), training, prepared)
    sizes = list(SIZES) if goes_on is None else [goes_on.size]
    device = choose(models.create(BehaviourEncoder.family, training.options).device, watch)
    resident, described = resident_before(device), []
    for number, size in enumerate(sizes):
        watch.progress("estimate", number, len(sizes))
        encoder: BehaviourEncoder = models.create(BehaviourEncoder.family, {**training.options, "size": size})
        found = _estimate(encoder, training, prepared, goes_on, watch, resident)
        watch.check()
        described.append(
            {
                "size": size,
                "weights": found.weights,
                "epoch_seconds": found.epoch[1],
                "epoch_range": [found.epoch[0], found.epoch[2]],
                "epochs": list(found.epochs),
                "run_range": list(found.run(training.budget_minutes)),
                "memory_bytes": found.memory,
            }
        )
    watch.progress("estimate", len(sizes), len(sizes))
    return {
        "sizes": described,
        "histories": len(prepared.histories),
        "actions": int(prepared.histories.lengths.sum()),
        "budget_minutes": training.budget_minutes,
        "device": device.words,
        "device_bytes": device.memory,
        "seconds": round(time.monotonic() - started, 2),
    }


def _estimate(
    encoder: BehaviourEncoder,
    training: Training,
    prepared: PretrainPrepared,
    goes_on: BehaviourEncoder | None,
    watch: Watch,
    resident: int | None = None,
) -> Estimate:
    fitting = Fitting(watch, seed=training.settings.seed)
    return encoder.estimate(prepared.histories, prepared.items, prepared.until, fitting, goes_on, resident)
