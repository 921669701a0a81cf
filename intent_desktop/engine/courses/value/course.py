"""How the question about spending is learnt and applied."""

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.base import Application, Learnt, Lesson
from intent_desktop.engine.courses.features import checking, context
from intent_desktop.engine.courses.value import scoring
from intent_desktop.engine.courses.value.fitting import ValueRounds
from intent_desktop.engine.courses.value.scorer import ValueScorer
from intent_desktop.evaluation import effects, value_report
from intent_desktop.evaluation.explanation import leaned_on
from intent_desktop.evaluation.value_comparison import ValueResult, compare
from intent_desktop.events import Watch
from intent_desktop.examples.index import Features
from intent_desktop.messages import Note, Problem, sentences
from intent_desktop.metrics import spending
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.value import Value

HEADLINE = "gini"


class ValueCourse:
    """Features of customers, models of amounts, sums that come true on validation."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch, settings = lesson.training, lesson.watch, lesson.training.settings
        question = questions.load(training.question)
        assert isinstance(question, Value)
        if lesson.test is not None:
            raise Problem("split_not_for_events", split="given")
        rounds = ValueRounds(lesson, question)
        reads = training.encoder is not None or rounds.need_encoder
        prepared = question.prepare(lesson.dataset, settings, watch, reads)
        view, scratch = None, dict[str, Any]()
        if reads:
            from intent_desktop.engine.courses.features.encoding import encoded, views  # loads PyTorch

            prepared, view = encoded(lesson, question, prepared)
            compared = views(lesson, prepared, view)
        rounds.add(prepared, None if view is None else view.encoder)
        delivered, chosen = rounds.choose()
        results = compare(rounds.valid, rounds.test, rounds.seconds, chosen, settings.seed)

        def ranked(spent: NDArray[np.float32], features: Features) -> float:
            return spending.gini(spent, delivered.predict(features))

        reasons = leaned_on(delivered, prepared.examples, watch, settings.seed, ranked)
        leant = [entry.feature for entry in reasons.importances if entry.drop > 0]
        shown = prepared.examples.of("test").features
        followed = effects.effects(delivered.predict, shown, leant, watch, settings.seed)
        protocol = prepared.protocol.text()
        if rounds.learnt_again:
            protocol = sentences((protocol, Note("protocol_learnt_again").text()))
        if view is not None:
            protocol = sentences((protocol, view.told().text()))
        blocks = value_report.blocks(
            results,
            chosen,
            delivered.weights,
            rounds.test,
            reasons,
            lesson.dataset.findings,
            protocol,
            context.activity(lesson.dataset, prepared),
            question.baselines,
            followed,
        )
        if view is not None:
            from intent_desktop.engine.courses.features import label_curve
            from intent_desktop.engine.courses.value.encoder_gain import ranked_by_trees

            found = label_curve.leads(*compared, settings.seed, watch, ranked_by_trees)
            blocks += label_curve.blocks(found, HEADLINE)
            scratch = label_curve.beside_scratch(found, HEADLINE)
        result = next(entry for entry in results if entry.model == chosen)
        (tested,) = rounds.tested()
        return Learnt(
            model=chosen,
            blocks=blocks,
            recipe={
                "examples": msgspec.to_builtins(prepared.recipe),
                "blend": delivered.document(),
                "profile": msgspec.to_builtins(context.profile(prepared.examples)),
            },
            states=delivered.states() | ({} if view is None else {models.ENCODER_VIEW: view.state()}),
            test=result.metrics(),
            valid=result.valid,
            models=[_listed(entry) for entry in results if entry.model not in question.baselines],
            baselines={
                entry.model: entry.metrics() for entry in results if entry.model in question.baselines
            },
            protocol=protocol,
            device=context.device_of(delivered.states().values()),
            predictions={
                "id": tested.identifiers,
                "cutoff": tested.cutoff,
                "answer": tested.label.astype(np.float64),
                **rounds.test.by_model,
            },
            headline=HEADLINE,
            further={
                "weights": {name: weight for name, weight in delivered.weights.items() if weight > 0},
                "importances": reasons.importances,
                "additivity_gap": reasons.gap,
                **scratch,
            },
        )

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        return scoring.score(ValueScorer(bundle, asked.bundle), asked, watch)

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return scoring.evaluate(ValueScorer(bundle, asked.bundle), asked, watch)

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return checking.check(ValueScorer(bundle, asked.bundle), asked, watch)

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        scorer = ValueScorer(bundle)
        return {
            "model": scorer.model_name,
            "columns": scorer.columns(),
            "shape": scorer.recipe.shape,
            "previews": True,
            "needs_as_of": True,
            "horizon_days": scorer.recipe.settings.horizon_days,
            "gives_reasons": True,
            "threshold": None,
        }


def _listed(entry: ValueResult) -> dict[str, Any]:
    return {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
