"""What every model of ratings does, whatever is inside."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.events import EpochEnd, Event, Watch
from intent_desktop.examples.ratings import RatingExamples, Ratings, joined
from intent_desktop.messages import Cancelled
from intent_desktop.metrics.regression import rmse
from intent_desktop.models import catalogue
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.ratings.base import RatingModel
from intent_desktop.training.checkpoints import CheckpointFolder

of_ratings = [name for name, entry in catalogue.CATALOGUE.items() if entry.course == "rating"]
every_model = pytest.mark.parametrize("name", of_ratings)
learners = pytest.mark.parametrize("name", ["factorisation", "rating_knn"])
personal = pytest.mark.parametrize("name", ["bias", "factorisation", "rating_knn"])


@pytest.fixture(scope="module")
def fitted(rated: RatingExamples) -> dict[str, RatingModel]:
    return {name: catalogue.create(name, {}).fit(rated, Fitting()) for name in of_ratings}


def _unknown(rows: Ratings) -> Ratings:
    return dataclasses.replace(rows, values=np.full(len(rows), np.nan, dtype=np.float32))


@every_model
def test_answers_do_not_depend_on_what_is_to_be_foretold(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    test, known = rated.of("test"), rated.history("train")
    found = fitted[name].predict(test, known)
    assert found.dtype == np.float64
    assert np.isfinite(found).all()
    assert np.array_equal(fitted[name].predict(_unknown(test), known), found)


@every_model
def test_an_answer_depends_on_its_own_user_alone(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    test, known = rated.of("test"), rated.history("train")
    together = fitted[name].predict(test, known)
    user = int(test.users[0])
    own = test.take(test.users == user)
    alone = fitted[name].predict(own, known.take(known.users == user))
    assert np.allclose(alone, together[test.users == user], rtol=0, atol=1e-12)
    row = fitted[name].predict(own.take(slice(0, 1)), known.take(known.users == user))
    assert row[0] == pytest.approx(alone[0], abs=1e-12)


@every_model
def test_a_new_user_is_answered_like_a_known_one_with_the_same_ratings(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    test, known = rated.of("test"), rated.history("train")
    user = int(test.users[0])
    asked, given = test.take(test.users == user), known.take(known.users == user)
    stranger = np.int32(10**6)
    found = fitted[name].predict(
        dataclasses.replace(asked, users=np.full(len(asked), stranger)),
        dataclasses.replace(given, users=np.full(len(given), stranger)),
    )
    assert np.allclose(found, fitted[name].predict(asked, given), rtol=0, atol=1e-12)


@every_model
def test_users_and_items_of_whom_nothing_is_known_get_an_answer(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    asked = Ratings(
        np.array([5, 6], dtype=np.int32),
        np.array([0, 3], dtype=np.int32),
        np.full(2, np.nan, dtype=np.float32),
    )
    found = fitted[name].predict(asked, asked.take(slice(0, 0)))
    assert ((found > 1.5) & (found < 5)).all()
    assert len(fitted[name].predict(asked.take(slice(0, 0)), asked.take(slice(0, 0)))) == 0


@every_model
def test_a_model_that_went_through_a_bundle_answers_the_same_to_the_bit(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel], tmp_path: Path
) -> None:
    state = fitted[name].state()
    folder = CheckpointFolder(tmp_path)
    folder.save("model", state.arrays, state.settings, state.texts)
    saved = folder.load("model")
    assert saved is not None
    restored = catalogue.restore(ModelState(name, saved.document, saved.arrays, saved.texts))
    test, known = rated.of("test"), rated.history("train")
    assert restored.predict(test, known).tobytes() == fitted[name].predict(test, known).tobytes()
    again = restored.refit(rated.learn_from("valid"), Fitting())
    assert np.isfinite(again.predict(test, known)).all()


@personal
def test_generous_users_are_expected_to_be_generous(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    items = np.arange(1, 21, dtype=np.int32)
    users = np.zeros(20, dtype=np.int32)
    asked = Ratings(
        np.zeros(1, dtype=np.int32), np.array([40], dtype=np.int32), np.zeros(1, dtype=np.float32)
    )
    kind, strict = (
        fitted[name].predict(asked, Ratings(users, items, np.full(20, value, dtype=np.float32)))[0]
        for value in (5, 1)
    )
    assert kind > strict + 0.5


@learners
def test_tastes_are_found(name: str, rated: RatingExamples, fitted: dict[str, RatingModel]) -> None:
    test, known = rated.of("test"), rated.history("train")
    bias = rmse(test.values, fitted["bias"].predict(test, known))
    assert rmse(test.values, fitted[name].predict(test, known)) < 0.9 * bias
    assert bias < rmse(test.values, fitted["mean_rating"].predict(test, known))


@every_model
def test_the_same_seed_learns_the_same(
    name: str, rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    test, known = rated.of("test"), rated.history("train")
    again = catalogue.create(name, {}).fit(rated, Fitting())
    assert np.array_equal(again.predict(test, known), fitted[name].predict(test, known))


@learners
def test_discarding_ends_it_at_once(name: str, rated: RatingExamples) -> None:
    with pytest.raises(Cancelled):
        catalogue.create(name, {}).fit(rated, Fitting(Watch(cancelled=lambda: "discard")))


@learners
def test_stopped_learning_has_something_and_a_second_one_changes_nothing(
    name: str, rated: RatingExamples
) -> None:
    stopped = Watch(cancelled=lambda: "keep")
    model = catalogue.create(name, {}).fit(rated, Fitting(stopped))
    test, known = rated.of("test"), rated.history("train")
    found = model.predict(test, known)
    assert np.isfinite(found).all()
    model.refit(rated.learn_from("valid"), Fitting(stopped))
    assert np.array_equal(model.predict(test, known), found)


def test_rounds_of_factorisation_are_told_with_their_error(rated: RatingExamples) -> None:
    said: list[Event] = []
    model = catalogue.create("factorisation", {"sweeps": 6}).fit(rated, Fitting(Watch(said.append)))
    rounds = [event for event in said if isinstance(event, EpochEnd)]
    assert [event.epoch for event in rounds] == list(range(1, len(rounds) + 1))
    errors = [event.valid["rmse"] for event in rounds]
    test, known = rated.of("valid"), rated.history("train")
    assert rmse(test.values, model.predict(test, known)) == pytest.approx(min(errors), abs=0.02)


def test_what_was_had_but_not_rated_counts_as_well(
    rated: RatingExamples, fitted: dict[str, RatingModel]
) -> None:
    known = rated.history("train")
    known = known.take(known.users == known.users[0])
    asked = _unknown(rated.of("test").take(np.arange(50)))
    asked = dataclasses.replace(asked, users=np.full(50, known.users[0]))
    had = Ratings(known.users[:1], np.array([60], dtype=np.int32), np.full(1, np.nan, dtype=np.float32))
    model = fitted["factorisation"]
    assert not np.array_equal(model.predict(asked, known), model.predict(asked, joined(known, had)))
    other = fitted["rating_knn"]
    assert np.array_equal(other.predict(asked, known), other.predict(asked, joined(known, had)))


def test_a_bad_day_lowers_what_is_expected_of_that_day_alone(rated: RatingExamples) -> None:
    """Each user's day has a mood of its own, which the times of the ratings tell."""
    ratings, part = rated.ratings, rated.part
    random = np.random.default_rng(5)
    day = random.integers(0, 4, len(ratings))
    mood = random.choice([-1.0, 1.0], (120, 4))[ratings.users, day]
    moody = dataclasses.replace(
        rated,
        ratings=dataclasses.replace(
            ratings,
            values=(ratings.values + mood).astype(np.float32),
            times=np.datetime64("2024-01-01", "us") + day * np.timedelta64(1, "D"),
        ),
        part=part,
    )
    model = catalogue.create("factorisation", {}).fit(moody, Fitting())
    test, known = moody.of("test"), moody.history("train")
    with_day = rmse(test.values, model.predict(test, known))
    without = rmse(test.values, model.predict(dataclasses.replace(test, times=None), known))
    assert with_day < 0.9 * without


def test_no_neighbour_is_kept_twice_or_is_the_item_itself(fitted: dict[str, RatingModel]) -> None:
    alike = fitted["rating_knn"].alike_
    assert (alike.diagonal() == 0).all()
    assert alike[:, [0]].nnz == 0
    assert (alike.data > 0).all()
