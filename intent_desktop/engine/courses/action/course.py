"""How the question what comes next is learnt and applied."""

from typing import Any

import msgspec
import numpy as np

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.action import carts, encoder_gain, histories, scoring
from intent_desktop.engine.courses.action.carts import CartModel
from intent_desktop.engine.courses.action.fitting import Fitted, fit
from intent_desktop.engine.courses.action.scorer import CART, ActionScorer, profile
from intent_desktop.engine.courses.base import Application, Learnt, Lesson
from intent_desktop.engine.courses.models_to_fit import need_encoder
from intent_desktop.evaluation import action_report
from intent_desktop.evaluation.action_comparison import ActionResult, answers, compare
from intent_desktop.evaluation.action_explanation import explain
from intent_desktop.evaluation.explanation import Importance
from intent_desktop.events import Watch
from intent_desktop.examples.next_actions import ActionExamples, Parted
from intent_desktop.messages import Note, sentences
from intent_desktop.models import catalogue as models
from intent_desktop.models.actions.trees import ActionTrees
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.next_action import ActionsPrepared, NextAction
from intent_desktop.training.device import device_name


class ActionCourse:
    """Situations of customers, models of the kind and the time of the next action, and of open carts."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch, seed = lesson.training, lesson.watch, lesson.training.settings.seed
        question = questions.load(training.question)
        assert isinstance(question, NextAction)
        prepared = question.prepare(lesson.dataset, training.settings, watch, lesson.test)
        view = None
        if training.encoder is not None or need_encoder(question, training):
            from intent_desktop.engine.courses.action.encoding import encoded, views  # loads PyTorch

            prepared, view = encoded(lesson, question, prepared)
            compared = views(lesson, prepared, view)
        examples = prepared.parted.examples
        fitted = fit(lesson, question, examples, None if view is None else view.encoder)
        cart = carts.learn(examples, lesson)
        valid, test = examples.of("valid"), examples.of("test")
        results = compare(valid, test, fitted.valid, fitted.test, fitted.seconds, fitted.chosen, seed)
        acted = np.flatnonzero(test.situations.waited == 0)
        importances, rows = _importances(fitted, test.take(acted), watch, seed)
        protocol = prepared.protocol
        if fitted.learnt_again:
            protocol = sentences((protocol, Note("protocol_learnt_again").text()))
        if view is not None:
            protocol = sentences((protocol, view.told().text()))
        blocks = action_report.blocks(
            results,
            fitted.chosen,
            answers(test, fitted.test[fitted.chosen], acted),
            examples.kinds,
            examples.horizon_seconds,
            len(test) - len(acted),
            cart.report if cart else None,
            bool((test.situations.steps.cart_items > 0).any()),
            importances,
            rows,
            lesson.dataset.findings,
            protocol,
            _course(prepared.parted),
        )
        if view is not None:
            gains = encoder_gain.compare(*compared, seed, watch)
            blocks += encoder_gain.blocks(gains)
        histories.keep(lesson.run, prepared.packed, test, seed)
        learnt = _learnt(question, prepared, fitted, cart, results, importances, blocks, protocol)
        if view is not None:
            learnt.states[models.ENCODER_VIEW] = view.state()
            learnt.further |= encoder_gain.beside_scratch(gains)
        return learnt

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        return scoring.score(ActionScorer(bundle, asked.bundle), asked, watch)

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return scoring.evaluate(ActionScorer(bundle, asked.bundle), asked, watch)

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return scoring.check(ActionScorer(bundle, asked.bundle), asked, watch)

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        scorer = ActionScorer(bundle)
        return {
            "model": scorer.model_name,
            "columns": scorer.columns(),
            "shape": scorer.recipe.shape,
            "needs_as_of": True,
            "gives_reasons": scorer.gives_reasons,
            "threshold": None,
        }


def _importances(
    fitted: Fitted, test: ActionExamples, watch: Watch, seed: int
) -> tuple[list[Importance], int]:
    members = {name: model for blend in fitted.blends.values() for name, model in blend.members.items()}
    trees = members.get(ActionTrees.family)
    return explain(trees, test, watch, seed) if isinstance(trees, ActionTrees) else ([], 0)


def _course(parted: Parted) -> action_report.Course:
    """Actions over time, and the moments that part learning from judging."""
    step = np.timedelta64(action_report.bucket_seconds(parted.start, parted.end), "s")
    start = np.datetime64(parted.start, "us")
    counts = np.bincount(((parted.examples.situations.steps.times - start) // step).astype(np.int64))
    horizon = np.timedelta64(round(parted.recipe.horizon_seconds * 1e6), "us")
    return action_report.Course(
        times=[(start + place * step).item() for place in range(len(counts))],
        counts=counts.tolist(),
        start=parted.learnt_from,
        learnt_until=(np.datetime64(parted.test_from, "us") - horizon).item(),
        test_from=parted.test_from,
        end=parted.end,
    )


def _learnt(
    question: NextAction,
    prepared: ActionsPrepared,
    fitted: Fitted,
    cart: CartModel | None,
    results: list[ActionResult],
    importances: list[Importance],
    blocks: list[Any],
    protocol: str,
) -> Learnt:
    result = next(entry for entry in results if entry.model == fitted.chosen)
    states = fitted.delivered.states()
    remembered = [state.settings["device"] for state in states.values() if "device" in state.settings]
    test: dict[str, Any] = dict(result.metrics())
    if cart is not None:
        states |= {f"{CART}{name}": state for name, state in cart.blend.states().items()}
        test |= {f"cart_{name}": value for name, value in cart.report.result.metrics().items()}
    return Learnt(
        model=fitted.chosen,
        blocks=blocks,
        recipe={
            "examples": msgspec.to_builtins(prepared.recipe),
            "actions": msgspec.to_builtins(prepared.parted.recipe),
            "blend": fitted.delivered.document(),
            "cart": cart.blend.document() if cart else None,
            "profile": msgspec.to_builtins(profile(prepared.parted.examples.of("train"))),
        },
        states=states,
        test=test,
        valid=result.valid,
        models=[
            {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
            for entry in results
            if entry.model not in question.baselines
        ],
        baselines={entry.model: entry.metrics() for entry in results if entry.model in question.baselines},
        protocol=protocol,
        device=str(remembered[0]) if remembered else device_name(),
        predictions=_predictions(prepared, fitted),
        headline="log_loss",
        lower_is_better=True,
        further={
            "horizon_seconds": prepared.parted.recipe.horizon_seconds,
            "kinds": prepared.parted.recipe.kinds,
            "weights": dict(fitted.delivered.weights),
            "importances": importances,
            "ahead_of": result.ahead_of,
        },
    )


def _predictions(prepared: ActionsPrepared, fitted: Fitted) -> dict[str, Any]:
    """Every test moment: whose, what came and when, each model's chances, and the delivered one's quantiles of the time."""
    test = prepared.parted.examples.of("test")
    delivered = fitted.test[fitted.chosen]
    kinds = np.array(test.kinds, dtype=object)
    table: dict[str, Any] = {
        "id": np.asarray(prepared.packed.users)[test.owner],
        "moment": test.situations.moments,
        "seconds_since": test.situations.waited,
        "answer": kinds[test.kind],
        "seconds": test.seconds,
        "cart_bought": test.completed,
    }
    for name, told in fitted.test.items():
        table |= {f"{name}: {kind}": told.chances[:, place] for place, kind in enumerate(test.kinds)}
    for place, level in enumerate(("low", "median", "high")):
        table[f"seconds_{level}"] = delivered.seconds[:, place]
    return table
