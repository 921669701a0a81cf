"""How yes-or-no questions are learnt and applied."""

import datetime
from typing import Any

import msgspec
import numpy as np

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.base import Application, Learnt, Lesson
from intent_desktop.engine.courses.features import checking, context
from intent_desktop.engine.courses.outcome import customers, scoring
from intent_desktop.engine.courses.outcome.fitting import Rounds
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.evaluation import attention, effects, explanation, report
from intent_desktop.evaluation.comparison import ModelResult, compare
from intent_desktop.evaluation.rules import in_a_nutshell
from intent_desktop.events import Watch
from intent_desktop.messages import Note, sentences
from intent_desktop.metrics.intervals import best_rates
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import FOLDS
from intent_desktop.questions.outcome import YesNoQuestion
from intent_desktop.questions.sequences import opened


class OutcomeCourse:
    """Features, classifiers, calibrated chances."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch, learnt_from = lesson.training, lesson.watch, lesson.dataset
        question = questions.load(training.question)
        assert isinstance(question, YesNoQuestion)
        rounds = Rounds(lesson, question)
        settings = training.settings
        reads = training.encoder is not None or rounds.need_encoder
        prepared = question.prepare(learnt_from, settings, watch, lesson.test, reads or rounds.read_histories)
        view, scratch = None, dict[str, Any]()
        if reads:
            from intent_desktop.engine.courses.features.encoding import encoded, views  # loads PyTorch

            prepared, view = encoded(lesson, question, prepared)
            compared = views(lesson, prepared, view)
        items = opened(learnt_from, watch).items if rounds.read_histories else None
        rounds.add(prepared, None if view is None else view.encoder, items)
        for fold in range(1, FOLDS if settings.split == "folds" else 1):
            if watch.stopping():
                break
            again = msgspec.structs.replace(settings, fold=fold)
            if not rounds.add(question.prepare(learnt_from, again, watch, lesson.test)):
                break
        delivered, chosen = rounds.choose()
        results = compare(rounds.valid, rounds.test, rounds.seconds, chosen, settings.seed)
        reasons = explanation.explain(delivered, prepared.examples, watch, settings.seed)
        leant_on = [entry.feature for entry in reasons.importances if entry.drop > 0]
        shown = prepared.examples.of("test").features
        followed = effects.effects(
            delivered.predict_proba, shown, leant_on, watch, settings.seed, greatest=1.0
        )
        looked = attention.at_features(delivered.used(), prepared.examples, settings.seed, watch)
        result = next(entry for entry in results if entry.model == chosen)
        rules = in_a_nutshell(delivered, prepared.examples, result.threshold, watch, settings.seed)
        protocol = msgspec.structs.replace(
            prepared.protocol, parameters={**prepared.protocol.parameters, **rounds.pooled_counts()}
        ).text()
        if rounds.learnt_again:
            protocol = sentences((protocol, Note("protocol_learnt_again").text()))
        if view is not None:
            protocol = sentences((protocol, view.told().text()))
        blocks = report.blocks(
            results,
            chosen,
            rounds.valid,
            rounds.test,
            reasons,
            learnt_from.findings,
            protocol,
            training.money,
            context.activity(learnt_from, prepared),
            rules,
            looked,
            followed,
            question.baselines,
            question.name,
        )
        if view is not None:
            from intent_desktop.engine.courses.features import label_curve
            from intent_desktop.engine.courses.outcome.encoder_gain import ranked_by_trees

            found = label_curve.leads(*compared, settings.seed, watch, ranked_by_trees)
            blocks += label_curve.blocks(found, "roc_auc")
            scratch = label_curve.beside_scratch(found, "roc_auc")
        tested = prepared.examples.of("test")
        customers.write(lesson.run / "customers.parquet", tested, delivered.predict_proba(tested.features))
        return Learnt(
            model=chosen,
            blocks=blocks,
            recipe={
                "examples": msgspec.to_builtins(prepared.recipe),
                "blend": delivered.document(),
                "threshold": result.threshold,
                "best": _best(rounds, chosen, settings.seed),
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
            predictions=_predictions(rounds),
            headline="roc_auc",
            further={
                "dataset": learnt_from.path.parent.name,  # where a customer's actions are looked up
                "thresholds": {entry.model: entry.threshold for entry in results},
                "ahead_of": result.ahead_of,
                "importances": reasons.importances,
                "additivity_gap": reasons.gap,
                **scratch,
            },
        )

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        return scoring.score(Scorer(bundle, asked.bundle), asked, watch)

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return scoring.evaluate(Scorer(bundle, asked.bundle), asked, watch)

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return checking.check(Scorer(bundle, asked.bundle), asked, watch)

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        scorer = Scorer(bundle)
        follows = scorer.recipe.behaviour is not None
        horizon = scorer.recipe.settings.horizon(scorer.question.default_horizon_days) if follows else None
        return {
            "model": scorer.model_name,
            "columns": scorer.columns(),
            "shape": scorer.recipe.shape,
            "previews": True,
            "needs_as_of": follows,
            "horizon_days": None if horizon is None else horizon / datetime.timedelta(days=1),
            "gives_reasons": True,
            "threshold": scorer.threshold,
        }


def _predictions(rounds: Rounds) -> dict[str, Any]:
    """Every test row with its answer and each model's calibrated chance."""
    tested = rounds.tested()
    return {
        "id": np.concatenate([examples.identifiers for examples in tested]),
        "cutoff": np.concatenate([examples.cutoff for examples in tested]),
        "answer": rounds.test.label,
        **rounds.test.probabilities,
    }


def _best(rounds: Rounds, chosen: str, seed: int) -> dict[str, list[float]]:
    """What was measured of the best on the test rows, by the `share` of them that is taken: the `rate` of yes, `low` and `high`."""
    test = rounds.test
    band = best_rates(test.label, test.probabilities[chosen], seed=seed, groups=test.clusters)
    return {
        "share": band.x.tolist(),
        "rate": band.y.tolist(),
        "low": band.low.tolist(),
        "high": band.high.tolist(),
    }


def _listed(entry: ModelResult) -> dict[str, Any]:
    return {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
