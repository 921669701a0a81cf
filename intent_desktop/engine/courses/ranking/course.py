"""How questions that rank items are learnt and applied."""

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.base import Application, Learnt, Lesson
from intent_desktop.engine.courses.models_to_fit import need_encoder
from intent_desktop.engine.courses.ranking import beside_scratch, histories, likeness, recommending
from intent_desktop.engine.courses.ranking.fitting import HEADLINE_K, TUNED, Fitted, Rounds
from intent_desktop.engine.courses.ranking.scorer import ITEMS, ItemScorer
from intent_desktop.evaluation import attention, ranking_report
from intent_desktop.evaluation.blocks import AnyBlock
from intent_desktop.evaluation.ranking_comparison import Ranked, RankingResult, compare, rank, shuffle_test
from intent_desktop.events import Watch
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.messages import Note
from intent_desktop.models import item_vectors
from intent_desktop.models.recommender import Recommender
from intent_desktop.models.score_blend import ScoreBlend
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions import recommendations
from intent_desktop.questions.sequences import SequenceQuestion, SequencesPrepared
from intent_desktop.training.device import device_name

if TYPE_CHECKING:
    from intent_desktop.models.encoder.model import BehaviourEncoder

TRANSFORMER = "transformer"
HEADLINE = f"ndcg@{HEADLINE_K}"
MOST_VALIDATED = 5_000
"""Prompts that every model's figures on validation are taken of: they are shown beside those on test, which count."""


class RankingCourse:
    """Histories, recommenders, blended scores."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch = lesson.training, lesson.watch
        question = questions.load(training.question)
        assert isinstance(question, SequenceQuestion)
        prepared = question.prepare(lesson.dataset, training.settings, watch, lesson.test)
        examples = prepared.examples
        encoder = scratch = None
        if training.encoder is not None or need_encoder(question, training):
            from intent_desktop.engine.courses.ranking.encoding import encoder_of, scratch_of  # loads PyTorch

            encoder = encoder_of(lesson, prepared)
            scratch = scratch_of(lesson, prepared, encoder)
        rounds = Rounds(lesson, question, prepared, encoder)
        fitted = rounds.fit()
        scratch_figures, scratch_blocks = self._beside_scratch(rounds, fitted, scratch, examples, lesson)
        valid = _ranked(fitted, fitted.members, examples, "valid", watch)
        if prepared.alike:
            rounds.fit_again(fitted, list(fitted.members))
        test = _ranked(fitted, fitted.members, examples, "test", watch)
        popularity = _popularity(examples)
        results = compare(
            valid, test, fitted.seconds, fitted.chosen, popularity, HEADLINE, training.settings.seed
        )
        shuffled = shuffle_test(
            fitted.delivered,
            examples.test,
            len(examples.items),
            examples.repeats,
            training.settings.seed,
            watch,
        )
        looked = attention.at_actions(
            fitted.delivered.used(), examples.test, examples.repeats, training.settings.seed, watch
        )
        if not prepared.alike:
            rounds.fit_again(fitted, list(fitted.delivered.used()))
        protocol = _protocol(prepared, test, fitted.learnt_again)
        blocks = ranking_report.blocks(
            results,
            fitted.chosen,
            fitted.delivered.weights,
            test,
            shuffled,
            looked,
            examples.items,
            _favourites(test.shown[fitted.chosen]),
            lesson.dataset.findings,
            protocol,
            question.baselines,
        )
        blocks += scratch_blocks
        histories.keep(lesson.run, prepared.testers, examples.test, training.settings.seed)
        learnt = _learnt(fitted, prepared, question, results, test, blocks, protocol, watch)
        learnt.further |= scratch_figures
        return learnt

    def _beside_scratch(
        self,
        rounds: Rounds,
        fitted: Fitted,
        scratch: "BehaviourEncoder | None",
        examples: SequenceExamples,
        lesson: Lesson,
    ) -> tuple[dict[str, Any], list[AnyBlock]]:
        """What tuning the encoder that was given brings, compared with one learnt from scratch, for other programs and for people;
        nothing where that is not asked for, or the user has stopped.
        """
        if scratch is None or TUNED not in fitted.members or lesson.watch.stopping():
            return {}, []
        others = {name: fitted.members[name] for name in (TRANSFORMER,) if name in fitted.members}
        tuned, seed = rounds.tune_from(scratch, fitted), lesson.training.settings.seed
        if lesson.watch.stopping():
            return {}, []
        found = beside_scratch.compare(fitted.members[TUNED], tuned, others, examples, seed, lesson.watch)
        return beside_scratch.figures(found), beside_scratch.blocks(found)

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        scorer = ItemScorer(bundle, asked.bundle)
        answers = {
            "next items": recommending.score,
            "similar items": likeness.similar_items,
            "similar users": likeness.similar_users,
        }
        return answers[scorer.sequences.sought](scorer, asked, watch)

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return recommending.evaluate(ItemScorer(bundle, asked.bundle), asked, watch)

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        return recommending.check(ItemScorer(bundle, asked.bundle), asked, watch)

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        opened = ItemScorer(bundle)
        # What goes with an item does not depend on when it is asked, nor on what somebody did.
        to_owners = opened.sequences.sought != "similar items"
        return {
            "model": opened.model_name,
            "columns": opened.columns(),
            "shape": opened.recipe.shape,
            "needs_as_of": to_owners and any(column.role == "time" for column in opened.recipe.columns),
            "gives_reasons": to_owners,
            "threshold": None,
            "options": recommendations.options(opened.sequences.sought),
        }


def _ranked(
    fitted: Fitted, members: dict[str, Recommender], examples: SequenceExamples, part: str, watch: Watch
) -> Ranked:
    prompts = examples.test if part == "test" else examples.valid.at_most(MOST_VALIDATED)
    return rank(
        members, fitted.blends(), prompts, len(examples.items), examples.repeats, watch, f"judge {part}"
    )


def _popularity(examples: SequenceExamples) -> NDArray[np.int64]:
    """Learnt actions on each item, int64 (items,)."""
    _, places = examples.train.places()
    codes = np.asarray(examples.train.actions.items)[places]
    return np.bincount(codes, minlength=len(examples.items) + 1)[1:].astype(np.int64)


def _favourites(shown: NDArray[np.int32]) -> list[tuple[int, int]]:
    codes, counts = np.unique(shown[shown > 0], return_counts=True)
    order = np.argsort(-counts, kind="stable")[: ranking_report.MOST_SHOWN_ITEMS]
    return [(int(codes[place]), int(counts[place])) for place in order]


def _protocol(prepared: SequencesPrepared, test: Ranked, learnt_again: bool) -> str:
    told: dict[str, object] = {
        "models": len(test.places),
        "evaluations": len(test.places) * len(test.prompts),
    }
    ending = "again" if prepared.alike else "delivered"
    told["again"] = Note(f"protocol_histories_{'' if learnt_again else 'not_'}{ending}").text()
    note = prepared.protocol
    return msgspec.structs.replace(note, parameters={**note.parameters, **told}).text()


def _learnt(
    fitted: Fitted,
    prepared: SequencesPrepared,
    question: SequenceQuestion,
    results: list[RankingResult],
    test: Ranked,
    blocks: list[Any],
    protocol: str,
    watch: Watch,
) -> Learnt:
    result = next(entry for entry in results if entry.model == fitted.chosen)
    delivered: ScoreBlend = fitted.delivered
    states = delivered.states()
    examples = prepared.examples
    vectors = item_vectors.learn(examples.everything, len(examples.items), watch)
    remembered = [state.settings["device"] for state in states.values() if "device" in state.settings]
    return Learnt(
        model=fitted.chosen,
        blocks=blocks,
        recipe={
            "examples": msgspec.to_builtins(prepared.recipe),
            "blend": delivered.document(),
        },
        states={**states, item_vectors.FAMILY: vectors.state()},
        documents={ITEMS: examples.items.document()},
        test=result.metrics(),
        valid=result.valid,
        models=[
            {"model": entry.model, "metrics": entry.metrics(), "seconds": entry.seconds}
            for entry in results
            if entry.model not in question.baselines
        ],
        baselines={entry.model: entry.metrics() for entry in results if entry.model in question.baselines},
        protocol=protocol,
        device=str(remembered[0]) if remembered else device_name(),
        predictions=_predictions(test),
        headline=HEADLINE,
        further={"weights": delivered.document()["weights"]},
    )


def _predictions(test: Ranked) -> dict[str, Any]:
    """Each target of each test prompt: whose it is, and its place with every model."""
    counts = test.prompts.counts
    return {
        "id": np.repeat(test.prompts.owners, counts),
        "target": test.prompts.targets,
        "answer": np.repeat(np.arange(len(counts)), counts),
        **test.places,
    }
