"""How an encoder is learnt from actions alone, and what it makes of new histories."""

import dataclasses
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop import messages
from intent_desktop.data.dataset import MEANINGS
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses import encoders
from intent_desktop.engine.courses.base import SCORED, Application, Learnt, Lesson
from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.engine.courses.opening import understood
from intent_desktop.engine.courses.pretraining import beginning, beside_scratch
from intent_desktop.engine.preparation import dataset_like, tell_if_learnt
from intent_desktop.evaluation import encoder_refresh, encoder_report
from intent_desktop.evaluation.encoder_judgement import POPULAR, EncoderJudgement, judge
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Note, Problem, listed
from intent_desktop.models import catalogue as models
from intent_desktop.models.base import Fitting, stopped_at_once
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.models.encoder.view import EncoderView
from intent_desktop.questions.base import Recipe, columns_of_histories
from intent_desktop.questions.pretrain import Pretrain, PretrainPrepared

HEADLINE = "ndcg@10"


class PretrainingCourse:
    """One encoder, judged on what came after it."""

    def learn(self, lesson: Lesson) -> Learnt:
        training, watch = lesson.training, lesson.watch
        models_to_fit(Pretrain(), training)  # refuses any other model
        begun = (lesson.checkpoints / "encoder").exists()
        if lesson.only_begun and not begun:
            raise messages.Cancelled
        prepared = Pretrain().prepare(lesson.dataset, training.settings, watch)
        given = beginning.given(lesson)
        encoder = self._fitted(lesson, prepared, given)
        scratch = beside_scratch.learnt(lesson, encoder, prepared)
        ends = _ends(prepared)
        judged = judge(encoder, prepared.histories, ends, prepared.until, training.settings.seed, watch)
        refresh = beside_scratch.compared(lesson, judged, scratch, prepared, ends, given)
        view = _view(encoder, prepared, training.settings.seed, watch)
        protocol = prepared.protocol.text()
        test = judged.metrics(encoder.family) | _further(judged)
        return Learnt(
            model=encoder.family,
            blocks=encoder_report.blocks(
                encoder,
                judged,
                _popularity(prepared),
                lesson.dataset.findings,
                protocol,
                [] if refresh is None else encoder_refresh.blocks(refresh),
            ),
            recipe={"examples": msgspec.to_builtins(prepared.recipe)},
            states={models.ENCODER_VIEW: view.state()},
            test=test,
            valid={},
            models=[
                {
                    "model": encoder.family,
                    "metrics": test,
                    "seconds": encoders.learning_of(lesson, encoder.family).seconds,
                }
            ],
            baselines={POPULAR: judged.metrics(POPULAR)},
            protocol=protocol,
            device=encoder.device_,
            predictions={"id": prepared.owners[judged.owners], "target": judged.targets, **judged.places},
            headline=HEADLINE,
            further={} if refresh is None else {"refresh": encoder_refresh.figures(refresh)},
        )

    def _fitted(
        self, lesson: Lesson, prepared: PretrainPrepared, given: BehaviourEncoder | None
    ) -> BehaviourEncoder:
        """The encoder, learnt from scratch or going on from the one that was given; messages.Cancelled where the user stopped
        before it had learnt anything.
        """
        training, watch = lesson.training, lesson.watch
        if lesson.only_begun:
            watch = Watch(watch.emit, lambda: "keep")
        before = beginning.before(given, training, prepared)
        encoder: BehaviourEncoder = models.create(BehaviourEncoder.family, training.options)
        if not (lesson.checkpoints / "encoder").exists():
            beginning.tell_cost(encoder, training, prepared, before, watch)
        fitting = Fitting.below(
            lesson.checkpoints / "encoder", watch, training.settings.seed, training.budget_minutes
        )
        encoder.fit(prepared.histories, prepared.items, prepared.until, fitting, before)
        if stopped_at_once(encoder, watch):
            raise messages.Cancelled
        return encoder

    def score(
        self, bundle: Bundle, asked: Application, watch: Watch
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        opened = _Opened(bundle, asked.bundle)
        packed = opened.packed(asked, watch)
        names, histories, moment = opened.asked(packed, asked, watch)
        reading = opened.view.encoder.read(histories, watch)
        columns = opened.view.columns()
        values = opened.view.values(reading)
        table: dict[str, Any] = {packed.owner: names}
        table |= {column.name: values[:, place] for place, column in enumerate(columns)}
        return table, {"as_of": None if moment is None else str(moment)}

    def evaluate(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        opened = _Opened(bundle, asked.bundle)
        packed = opened.packed(asked, watch, judged=True)
        encoder = opened.view.encoder
        until = encoder.until_ if asked.as_of is None else np.datetime64(asked.as_of, "us")
        if (until is None) != (packed.actions.times is None):
            raise Problem("encoder_of_other_times", file=str(asked.bundle))
        if until is None:
            whole = packed.whole()
            histories, ends = (
                dataclasses.replace(whole, ends=np.maximum(whole.starts, whole.ends - 1)),
                whole.ends,
            )
        else:
            histories, ends = packed.before(until), np.asarray(packed.starts[1:])
        kept = np.flatnonzero(histories.lengths > 0)
        if not len(kept):
            raise Problem("score_no_rows", file=listed(asked.paths))
        judged = judge(encoder, histories.take(kept), ends[kept], until, 0, watch)
        if not judged.figures[encoder.family]["n"]:
            raise Problem("encoder_nothing_to_judge", file=listed(asked.paths))
        return {
            "metrics": {"test": judged.metrics(encoder.family) | _further(judged)},
            "protocol": Note(
                "protocol_encoder_evaluated", {"asked": len(judged.owners), "until": str(until or "")}
            ).text(),
            "promised": bundle.metrics.get("test", {}),
        }

    def check(self, bundle: Bundle, asked: Application, watch: Watch) -> dict[str, Any]:
        opened = _Opened(bundle, asked.bundle)
        packed = opened.packed(asked, watch)
        names, _, moment = opened.asked(packed, asked, watch)
        return {
            "rows": len(packed),
            "shape": opened.recipe.shape,
            "columns": [],
            "drift": [],
            "to_score": len(names),
            "scored": SCORED[packed.owner],
            "as_of": None if moment is None else str(moment),
        }

    def describe(self, bundle: Bundle) -> dict[str, Any]:
        opened = _Opened(bundle, Path())
        return {
            "model": BehaviourEncoder.family,
            "columns": columns_of_histories(opened.recipe),
            "shape": opened.recipe.shape,
            "needs_as_of": any(column.role == "time" for column in opened.recipe.columns),
            "gives_reasons": False,
            "threshold": None,
            "options": [],
        }


class _Opened:
    """An encoder's bundle, ready to be asked."""

    def __init__(self, bundle: Bundle, path: Path):
        with understood(path):
            self.recipe = msgspec.convert(bundle.recipe["examples"], Recipe)
            self.view = EncoderView.restore(bundle.models[models.ENCODER_VIEW])

    def packed(self, asked: Application, watch: Watch, judged: bool = False) -> SequenceStore:
        """The histories of new files, their items numbered as the encoder's; where it is `judged` on them, it is told whether it has
        learnt from them. Problem where it knows none of them.
        """
        dataset = dataset_like(self.recipe, asked.paths, asked.roles, asked.folder, watch)
        if judged:
            tell_if_learnt(self.recipe, dataset, watch)
        packed = SequenceStore.build(dataset, asked.folder / "sequences", watch, self.view.encoder.items_)
        if not np.any(packed.actions.items):
            raise Problem("score_no_known_item")
        return packed

    def asked(
        self, packed: SequenceStore, asked: Application, watch: Watch
    ) -> tuple[NDArray[np.str_], Histories, np.datetime64 | None]:
        """Who is asked about, what they did before a moment, and the moment: by default right after the last action."""
        if packed.actions.times is None:
            if asked.as_of is not None:
                watch.notice("score_as_of_ignored")
            histories, moment = packed.whole(), None
        else:
            last = packed.actions.times.max().astype("datetime64[us]") + np.timedelta64(1, "us")
            moment = last if asked.as_of is None else np.datetime64(asked.as_of, "us")
            histories = packed.of(np.asarray(packed.users), moment)
        kept = np.flatnonzero(histories.lengths > 0)
        if not len(kept):
            raise Problem("score_no_rows", file=listed(asked.paths))
        return np.asarray(packed.users)[kept], histories.take(kept), moment


def _ends(prepared: PretrainPrepared) -> NDArray[np.int64]:
    """Where the history of each of the learnt owners really ends, (rows,)."""
    starts = np.asarray(prepared.packed.starts)
    return starts[np.searchsorted(starts, prepared.histories.starts, side="right")]


def _view(encoder: BehaviourEncoder, prepared: PretrainPrepared, seed: int, watch: Watch) -> EncoderView:
    """The encoder with the main directions of a sample of histories as they are at the end."""
    rows = np.sort(np.random.default_rng(seed).permutation(len(prepared.histories))[:20_000])
    reading = encoder.read(prepared.histories.take(rows), watch)
    return EncoderView.learnt(encoder, reading, np.arange(len(rows)), seed)


def _popularity(prepared: PretrainPrepared) -> NDArray[np.int64]:
    _, places = prepared.histories.places()
    codes = np.asarray(prepared.histories.actions.items)[places]
    return np.bincount(codes, minlength=len(prepared.items) + 1)[1:].astype(np.int64)


def _further(judged: EncoderJudgement) -> dict[str, Any]:
    """ROC-AUC of what was expected within a month, flat."""
    return {
        f"roc_auc_{'any' if not entry.kind else MEANINGS[entry.kind - 1]}@{entry.days}": entry.roc_auc
        for entry in judged.foretold
        if entry.roc_auc is not None
    }
