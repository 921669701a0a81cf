"""An encoder that went on learning, set beside itself as it was and beside one learnt from scratch."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from intent_desktop.engine.courses import encoders
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.evaluation.encoder_judgement import EncoderJudgement, judge
from intent_desktop.evaluation.encoder_refresh import Refresh
from intent_desktop.models.encoder.model import BehaviourEncoder
from intent_desktop.questions.pretrain import PretrainPrepared


def learnt(
    lesson: Lesson, refreshed: BehaviourEncoder, prepared: PretrainPrepared
) -> BehaviourEncoder | None:
    """One from scratch, which may take as long as the other might; None where nobody asks for it, or the user has stopped."""
    return encoders.from_scratch(
        lesson, refreshed, prepared.histories, prepared.items, prepared.until, share=1.0
    )


def compared(
    lesson: Lesson,
    refreshed: EncoderJudgement,
    scratch: BehaviourEncoder | None,
    prepared: PretrainPrepared,
    ends: NDArray[np.int64],
) -> Refresh | None:
    """How all three foretell what the `refreshed` one was judged on, which reaches to `ends` (rows,); None where there is nothing to
    compare.
    """
    if scratch is None or not len(refreshed.owners):
        return None
    seed = lesson.training.settings.seed

    def of(encoder: BehaviourEncoder) -> EncoderJudgement:
        return judge(encoder, prepared.histories, ends, prepared.until, seed, lesson.watch)

    before = encoders.opened(Path(str(lesson.training.encoder))).encoder.carried_over(prepared.items)
    return Refresh(
        before=of(before),
        refreshed=refreshed,
        scratch=of(scratch),
        refreshed_seconds=encoders.seconds_learnt(lesson, "encoder"),
        scratch_seconds=encoders.seconds_learnt(lesson, encoders.SCRATCH),
        seed=seed,
    )
