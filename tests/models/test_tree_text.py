"""Trees in LightGBM's text format come back as they were; damaged ones are refused, and the process lives on."""

import lightgbm
import numpy as np
import pytest

from intent_desktop.models import tree_text

ROWS = np.random.default_rng(0).normal(size=(2_000, 5))


@pytest.fixture(scope="module")
def learnt() -> lightgbm.Booster:
    rows = lightgbm.Dataset(ROWS, (ROWS[:, 0] > 0).astype(float))
    return lightgbm.train({"objective": "binary", "num_leaves": 8, "verbosity": -1}, rows, 20)


def test_trees_come_back_as_they_were(learnt: lightgbm.Booster) -> None:
    text = learnt.model_to_string()
    read = tree_text.booster(text)
    np.testing.assert_array_equal(np.asarray(read.predict(ROWS)), np.asarray(learnt.predict(ROWS)))
    assert tree_text.booster(read.model_to_string()).num_trees() == 20


@pytest.mark.parametrize("share", [0.0, 0.01, 0.2, 0.5, 0.7, 0.9, 0.99])
def test_cut_trees_are_refused(learnt: lightgbm.Booster, share: float) -> None:
    text = learnt.model_to_string()
    with pytest.raises(ValueError, match="cut off"):
        tree_text.booster(text[: round(len(text) * share)])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("num_class=1\n", ""),
        ("\nleaf_value=", "\nleaf_values="),
        ("\nsplit_feature=", "\n"),
    ],
)
def test_damaged_trees_are_refused(learnt: lightgbm.Booster, old: str, new: str) -> None:
    text = learnt.model_to_string()
    assert old in text
    with pytest.raises(ValueError):  # noqa: PT011 - the words are LightGBM's
        tree_text.booster(text.replace(old, new))
