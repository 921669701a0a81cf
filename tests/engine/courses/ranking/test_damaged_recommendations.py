"""A bundle whose parts do not fit together is refused in words, whichever part it is, before anybody is answered."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import ranking_runs

from intent_desktop.engine import bundle
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.ranking.scorer import ITEMS, ItemScorer
from intent_desktop.examples.items import Items
from intent_desktop.messages import Problem
from intent_desktop.models.item_vectors import FAMILY


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ranking_runs.baskets(tmp_path_factory.mktemp("baskets")) / "runs"


def _wide(opened: Bundle) -> None:
    arrays = opened.models["item_knn"].arrays
    arrays["neighbours/indices"] = arrays["neighbours/indices"] + 1_000


def _of_another_shape(opened: Bundle) -> None:
    opened.models["item_knn"].arrays["neighbours/shape"] = np.array([7, 7])


def _short_popularity(opened: Bundle) -> None:
    arrays = opened.models["item_knn"].arrays
    arrays["popularity"] = arrays["popularity"][:-1]


def _without_an_array(opened: Bundle) -> None:
    del opened.models["item_knn"].arrays["neighbours/data"]


def _without_choices(opened: Bundle) -> None:
    opened.models["item_knn"].settings["chosen"] = 3


def _of_another_map(opened: Bundle) -> None:
    opened.models[FAMILY].arrays["mapped"] = np.array([10_000], dtype=np.int32)


def _without_weights(opened: Bundle) -> None:
    opened.recipe["blend"] = 5


def _of_another_catalogue(opened: Bundle) -> None:
    opened.documents[ITEMS] = Items(np.array(["only"], dtype=object)).document()


@pytest.mark.parametrize(
    "damage",
    [
        _wide, _of_another_shape, _short_popularity, _without_an_array, _without_choices, _of_another_map, _without_weights,
        _of_another_catalogue,
    ],
)  # fmt: skip
def test_a_bundle_whose_parts_do_not_fit_together_is_refused(
    run: Path, damage: Callable[[Bundle], None], tmp_path: Path
) -> None:
    [file] = run.glob("*/model.intent")
    assert ItemScorer.open(file).blend.used()
    opened = bundle.read(file)
    damage(opened)
    bundle.write(tmp_path / "odd.intent", opened)
    with pytest.raises(Problem) as refused:
        assert ItemScorer.open(tmp_path / "odd.intent").blend
    assert refused.value.code == "bundle_not_understood"
    assert "odd.intent" in str(refused.value)
