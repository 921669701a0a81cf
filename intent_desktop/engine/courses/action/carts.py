"""Open carts: how likely something in one is bought within the horizon. Classifiers of yes and no, on the same features."""

import dataclasses
import time

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses.base import Lesson
from intent_desktop.evaluation.cart_report import CART_BLIND, Cart
from intent_desktop.evaluation.comparison import Judged, compare
from intent_desktop.events import Watch
from intent_desktop.examples.index import PART_CODES, Examples
from intent_desktop.examples.next_actions import ActionExamples
from intent_desktop.metrics.calibration import choose_calibrator, held_out_losses
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Classifier, Fitting, ModelState
from intent_desktop.models.blend import Blend, choose_weights, combine, combine_unseen
from intent_desktop.training.checkpoints import CheckpointFolder

MODELS = ("linear", "trees")
FEWEST_OF_EACH = 5
"""Of bought and of left carts, in every part."""
MOST_CARTS = {"train": 30_000, "valid": 10_000, "test": 20_000}
VALIDATION = "answers on validation"


@dataclasses.dataclass(frozen=True)
class CartModel:
    """What a run delivers for open carts, and how it was judged."""

    blend: Blend
    report: Cart


def open_carts(examples: ActionExamples) -> Examples:
    """The rows at which a cart was open, and whether something in it was bought."""
    rows = np.flatnonzero(~np.isnan(examples.completed))
    situations = examples.situations.take(rows)
    return Examples(
        examples.completed[rows],
        examples.part[rows],
        examples.owner[rows],
        situations.moments,
        situations.places,
        situations.features,
    )


def learn(examples: ActionExamples, lesson: Lesson) -> CartModel | None:
    """Fit, choose by validation log loss and judge; None where too few carts are open, which is told if there are any."""
    carts, seed, watch = open_carts(examples), lesson.training.settings.seed, lesson.watch
    if not len(carts):
        return None
    if any(
        np.bincount(carts.label[carts.part == code].astype(np.int64), minlength=2).min() < FEWEST_OF_EACH
        for code in PART_CODES.values()
    ):
        watch.notice("no_cart_model")
        return None
    carts = _drawn(carts, seed, watch)
    valid, test = carts.of("valid"), carts.of("test")
    fitted: dict[str, Classifier] = {}
    told_valid: dict[str, NDArray[np.float64]] = {}
    told_test: dict[str, NDArray[np.float64]] = {}
    seconds: dict[str, float] = {}
    for name in (CART_BLIND, *MODELS):
        found = _one(lesson, name, carts, valid)
        if found is None:
            watch.notice("model_skipped", model=name)
            continue
        fitted[name], told_valid[name], seconds[name] = found
        told_test[name] = fitted[name].predict_proba(test.features)
    weights = {name: {name: 1.0} for name in fitted}
    judged = dict(told_valid)
    contenders = [name for name in fitted if name != CART_BLIND] or [CART_BLIND]
    if len(contenders) > 1:
        raw = {name: told_valid[name] for name in contenders}
        weights[models.BLEND] = choose_weights(valid.label, raw)
        judged[models.BLEND] = combine_unseen(valid.label, raw, seed)
        seconds[models.BLEND] = sum(seconds[name] for name in contenders)
        contenders = [*contenders, models.BLEND]
    blends, losses = {}, {}
    for name, own in weights.items():
        calibrator = choose_calibrator(valid.label, combine(own, told_valid), seed)
        blends[name] = Blend(fitted, own, calibrator)
        losses[name] = min(held_out_losses(valid.label, judged[name], seed).values())
    chosen = min(contenders, key=lambda name: losses[name])

    def answers(part: Examples, told: dict[str, NDArray[np.float64]]) -> Judged:
        chances = {name: each.calibrator.apply(combine(each.weights, told)) for name, each in blends.items()}
        return Judged(label=part.label, group=part.group, probabilities=chances)

    tested = answers(test, told_test)
    results = compare(answers(valid, told_valid), tested, seconds, chosen, seed)
    return CartModel(blends[chosen], Cart(results=results, chosen=chosen, test=tested))


def _drawn(carts: Examples, seed: int, watch: Watch) -> Examples:
    """At most `MOST_CARTS` rows of each part; told where some are left out."""
    generator = np.random.default_rng(seed)
    kept = []
    for name, code in PART_CODES.items():
        rows = np.flatnonzero(carts.part == code)
        if len(rows) > MOST_CARTS[name]:
            watch.notice("carts_sampled", part=name, rows=MOST_CARTS[name], total=len(rows))
            rows = np.sort(generator.choice(rows, MOST_CARTS[name], replace=False))
        kept.append(rows)
    return carts.take(np.concatenate(kept))


def _one(
    lesson: Lesson, name: str, carts: Examples, valid: Examples
) -> tuple[Classifier, NDArray[np.float64], float] | None:
    """A classifier, what it told of validation before it learnt from that as well, and the seconds it took; None where the
    user has stopped.
    """
    folder = lesson.checkpoints / "carts"
    kept = CheckpointFolder(folder)
    saved = kept.load(f"finished_{name}")
    if saved is not None:
        told = saved.arrays.pop(VALIDATION)
        state = ModelState(name, saved.document["settings"], saved.arrays, saved.texts)
        return models.restore(state), told, float(saved.document["seconds"])
    if name != CART_BLIND and (lesson.only_begun or lesson.watch.stopping()):
        return None
    watch = Watch(lesson.watch.emit, lambda: "keep") if lesson.only_begun else lesson.watch
    fitting = Fitting.below(folder, watch, lesson.training.settings.seed, lesson.training.budget_minutes)
    begun = time.monotonic()
    model: Classifier = models.create(name, {})
    told = model.fit(carts, fitting).predict_proba(valid.features)
    if not watch.stopping():
        model.refit(carts, fitting)
    state, seconds = model.state(), time.monotonic() - begun
    document = {"settings": state.settings, "seconds": seconds}
    kept.save(f"finished_{name}", {**state.arrays, VALIDATION: told}, document, state.texts)
    return model, told, seconds
