"""A training of ratings can be stopped, goes on where it was, and delivers what it judged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pandas
import pytest

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.base import Application
from intent_desktop.engine.courses.rating.foretelling import check
from intent_desktop.engine.courses.rating.known import KnownRatings
from intent_desktop.engine.courses.rating.scorer import RatingScorer
from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import Checkpoint, EpochEnd, Event, Watch
from intent_desktop.examples.ratings import NamedPairs
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.questions.settings import Settings


@pytest.fixture
def training(tmp_path: Path) -> Training:
    random = np.random.default_rng(2)
    users, items = np.nonzero(random.random((60, 40)) < 0.4)
    stars = np.clip(
        np.round(3 + np.where(users % 2 == items % 2, 1, -1) + random.normal(0, 0.6, len(users))), 1, 5
    )
    frame = pandas.DataFrame({"customer_id": users, "product_id": items, "rating": stars.astype(int)})
    frame["timestamp"] = pandas.Timestamp("2024-01-01") + pandas.to_timedelta(np.arange(len(users)), "h")
    frame.sample(frac=1, random_state=0).to_csv(tmp_path / "stars.csv", index=False)
    return Training(source=Source(paths=[tmp_path / "stars.csv"]), question="rating")


def _run(training: Training, folder: Path, watch: Watch | None = None, **further: Any) -> dict[str, Any]:
    return train(training, folder / "data", folder / "run", watch or Watch(), **further)


def _stopping_at(said: list[Event], code: str) -> Watch:
    """Stops and keeps once a checkpoint of that name was made."""

    def verb() -> str:
        made = [event.path for event in said if isinstance(event, Checkpoint)]
        return "keep" if any(code in path for path in made) else ""

    return Watch(said.append, verb)


def test_a_second_try_learns_nothing_anew(training: Training, tmp_path: Path) -> None:
    first = _run(training, tmp_path)
    said: list[Event] = []
    second = _run(training, tmp_path, Watch(said.append))
    assert not [event for event in said if isinstance(event, EpochEnd)]
    assert second["metrics"] == first["metrics"]
    assert second["weights"] == first["weights"]


def test_stopped_and_tried_again_it_ends_as_if_never_stopped(training: Training, tmp_path: Path) -> None:
    rounds: list[Event] = []

    def verb() -> str:
        return "discard" if sum(isinstance(event, EpochEnd) for event in rounds) > 5 else ""

    with pytest.raises(Cancelled):
        _run(training, tmp_path / "stopped", Watch(rounds.append, verb))
    resumed = _run(training, tmp_path / "stopped")
    straight = _run(training, tmp_path / "straight")
    assert resumed["metrics"] == straight["metrics"]
    first, second = (bundle.read(Path(found["bundle"])).models for found in (resumed, straight))
    assert all(
        array.tobytes() == second[name].arrays[part].tobytes()
        for name, state in first.items()
        for part, array in state.arrays.items()
    )


def test_stopped_after_one_model_it_delivers_that_one(training: Training, tmp_path: Path) -> None:
    said: list[Event] = []
    found = _run(training, tmp_path, _stopping_at(said, "fold-0_factorisation"))
    assert found["model"] == "factorisation"
    assert [entry["model"] for entry in found["models"]] == ["factorisation"]
    assert set(found["baselines"]) == {"mean_rating", "bias"}
    assert RatingScorer(bundle.read(Path(found["bundle"]))).model_name == "factorisation"


def test_stopped_before_there_is_a_model_there_is_nothing_to_keep(training: Training, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        _run(training, tmp_path, Watch(cancelled=lambda: "keep"))


def test_what_was_begun_can_be_made_a_result_later(training: Training, tmp_path: Path) -> None:
    stopped = _run(training, tmp_path, _stopping_at([], "never"))
    again = _run(training, tmp_path, only_begun=True)
    assert again["metrics"] == stopped["metrics"]


def test_stopped_between_folds_only_whole_folds_count(training: Training, tmp_path: Path) -> None:
    folds = Training(source=training.source, question="rating", settings=Settings(split="folds"))
    found = _run(folds, tmp_path, _stopping_at([], "fold-1-again_rating_knn"))
    assert found["protocol"].startswith("2-fold")
    assert found["metrics"]["test"]["n"] < found["metrics"]["valid"]["n"] * 5


def test_the_bundle_answers_for_known_users_like_the_models_did(training: Training, tmp_path: Path) -> None:
    found = _run(training, tmp_path)
    scorer = RatingScorer(bundle.read(Path(found["bundle"])))
    pairs = NamedPairs(
        np.array(["0", "1", "new"], dtype=object),
        np.array(["2", "2", "2"], dtype=object),
        np.full(3, np.nan, dtype=np.float32),
        None,
    )
    rows, given = scorer.known.with_pairs(pairs, scorer.items)
    liked, disliked, unknown = scorer.blend.predict(rows, given)
    assert liked > unknown > disliked


def test_pairs_to_be_rated_need_no_column_of_ratings(training: Training, tmp_path: Path) -> None:
    made = Path(_run(training, tmp_path)["bundle"])
    (tmp_path / "pairs.csv").write_text("customer_id,product_id\n0,2\n1,2\n")
    asked = Application(
        bundle=made, paths=[tmp_path / "pairs.csv"], roles={}, as_of=None, folder=tmp_path / "check"
    )
    found = check(RatingScorer(bundle.read(made)), asked, Watch())
    assert (found["to_score"], found["scored"]) == (2, "pairs")
    assert "rating" not in [column["name"] for column in found["columns"]]


def test_a_new_rating_takes_the_place_of_the_known_one(training: Training, tmp_path: Path) -> None:
    scorer = RatingScorer(bundle.read(Path(_run(training, tmp_path)["bundle"])))
    known: KnownRatings = scorer.known
    user, item = known.ratings.users[0], known.ratings.items[0]
    pairs = NamedPairs(
        known.users[[user]], scorer.items.names[[item - 1]], np.array([1.5], dtype=np.float32), None
    )
    _, given = known.with_pairs(pairs, scorer.items)
    same = given.values[(given.users == user) & (given.items == item)]
    assert same.tolist() == [1.5]
    assert len(given) == len(known.ratings)


def _without_items(opened: bundle.Bundle) -> None:
    state = opened.models["rating_knn"]
    state.arrays["bias_items"] = state.arrays["bias_items"][:2]


def _of_half_users(opened: bundle.Bundle) -> None:
    state = opened.models["known_ratings"]
    state.arrays["users"] = state.arrays["users"].astype(np.float32) + 0.5


def _without_scale(opened: bundle.Bundle) -> None:
    opened.recipe["blend"] = ["rating_knn"]


@pytest.mark.parametrize("damage", [_without_items, _of_half_users, _without_scale])
def test_a_bundle_whose_parts_do_not_fit_together_is_refused(
    training: Training, damage: Callable[[bundle.Bundle], None], tmp_path: Path
) -> None:
    found = _run(msgspec.structs.replace(training, model="rating_knn"), tmp_path)
    opened = bundle.read(Path(found["bundle"]))
    damage(opened)
    with pytest.raises(Problem) as refused:
        assert RatingScorer(opened, tmp_path / "odd.intent").blend
    assert refused.value.code == "bundle_not_understood"
