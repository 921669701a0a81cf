"""An encoder that went on learning, set beside itself as it was and beside one learnt from scratch."""

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
    given: BehaviourEncoder | None,
) -> Refresh | None:
    """How all three foretell what the `refreshed` one was judged on, which reaches to `ends` (rows,); `given` is the one that it went on
    from. None where there is nothing to compare.
    """
    if scratch is None or given is None or not len(refreshed.owners):
        return None
    seed = lesson.training.settings.seed

    def of(encoder: BehaviourEncoder) -> EncoderJudgement:
        return judge(encoder, prepared.histories, ends, prepared.until, seed, lesson.watch)

    return Refresh(
        before=of(given.carried_over(prepared.items)),
        refreshed=refreshed,
        scratch=of(scratch),
        refreshed_learning=encoders.learning_of(lesson, BehaviourEncoder.family),
        scratch_learning=encoders.learning_of(lesson, encoders.SCRATCH),
        seed=seed,
    )
