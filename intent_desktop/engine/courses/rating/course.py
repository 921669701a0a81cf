"""How the question about ratings is learnt and applied."""

from typing import Any

import msgspec
import numpy as np

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.base import Application, Learnt, Lesson
from intent_desktop.engine.courses.rating import foretelling
from intent_desktop.engine.courses.rating.fitting import Rounds
from intent_desktop.engine.courses.rating.known import FAMILY, KnownRatings
from intent_desktop.engine.courses.rating.scorer import ITEMS, USERS, RatingScorer
from intent_desktop.evaluation import rating_report
from intent_desktop.evaluation.rating_comparison import RatingResult, compare
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import FOLDS
from intent_desktop.questions.rating import Rating, learnt_again
from intent_desktop.training.device import device_name

HEADLINE = "rmse"


class RatingCourse:
    """Pairs of users and items, models of ratings, a blend by least squares."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch = lesson.training, lesson.watch
        question = questions.load(training.question)
        assert isinstance(question, Rating)
        if lesson.test is not None:
            raise Problem("split_not_for_ratings", split="given")
        settings = training.settings
        everything = question.examples(lesson.dataset, watch)
        prepared = question.prepare(everything, lesson.dataset, settings)
        rounds = Rounds(lesson, question, everything)
        rounds.add(prepared.examples)
        for fold in range(1, FOLDS if settings.split == "folds" else 1):
            again = msgspec.structs.replace(settings, fold=fold)
            later = question.prepare(everything, lesson.dataset, again)
            if watch.stopping() or not rounds.add(later.examples):
                break
        chosen, valid, test = rounds.chosen, rounds.valid, rounds.test
        delivered = rounds.deliver(everything)
        results = compare(valid, test, rounds.seconds, chosen, settings.seed)
        told = {**prepared.protocol.parameters, **learnt_again(rounds.learnt_again, rounds.delivered_again)}
        if settings.split == "folds":
            told |= {"test": len(test), "folds": rounds.count}
        protocol = msgspec.structs.replace(prepared.protocol, parameters=told).text()
        blocks = rating_report.blocks(
            results,
            chosen,
            rounds.weights,
            test,
            lesson.dataset.findings,
            protocol,
            question.baselines,
        )
        result = next(entry for entry in results if entry.model == chosen)
        known = KnownRatings.of(everything)
        return Learnt(
            model=chosen,
            blocks=blocks,
            recipe={"examples": msgspec.to_builtins(prepared.recipe), "blend": delivered.document()},
            states={**delivered.states(), FAMILY: known.state()},
            documents={ITEMS: everything.items.document(), USERS: known.document()},
            test=result.metrics(),
            valid=result.valid,
            models=[_listed(entry) for entry in results if entry.model not in question.baselines],
            baselines={
                entry.model: entry.metrics() for entry in results if entry.model in question.baselines
            },
            protocol=protocol,
            device=device_name(),
            predictions={
                "id": everything.users[test.users],
                "answer": test.truth.astype(np.float64),
                **test.by_model,
            },
            headline=HEADLINE,
            lower_is_better=True,
            further={"weights": rounds.weights},
        )

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        return foretelling.score(RatingScorer(bundle, asked.bundle), asked, watch)

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return foretelling.evaluate(RatingScorer(bundle, asked.bundle), asked, watch)

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return foretelling.check(RatingScorer(bundle, asked.bundle), asked, watch)

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        opened = RatingScorer(bundle)
        return {
            "model": opened.model_name,
            "columns": opened.columns(),
            "shape": opened.recipe.shape,
            "needs_as_of": False,
            "gives_reasons": False,
            "threshold": None,
        }


def _listed(entry: RatingResult) -> dict[str, Any]:
    return {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
