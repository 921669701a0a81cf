"""A blend of recommenders is only opened whole."""

import pytest

from intent_desktop.models.score_blend import ScoreBlend


def test_a_blend_that_lacks_a_member_is_refused() -> None:
    with pytest.raises(ValueError, match="members"):
        ScoreBlend.restore({}, {"weights": {"markov": 1.0}})
