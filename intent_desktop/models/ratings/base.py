"""The contract of every model of ratings, and the matrices they all work with."""

from collections.abc import Iterator
from typing import ClassVar, Protocol, Self

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.ratings import RatingExamples, Ratings
from intent_desktop.metrics.tally import Floats
from intent_desktop.models.base import Fitting, ModelState

USERS_AT_ONCE = 20_000


class RatingModel(Protocol):
    """A model of how a user will rate an item.

    The constructor stores options only. `fit` learns from the training part and may choose on the `valid` part; `refit`,
    after `fit`, learns from the training part anew with what `fit` has chosen (the caller has grown it by then), and
    leaves the model as it was when stopped half-way. Learned state ends in `_` and holds nothing of single users: a user
    is known by the ratings that are given, so that new users are answered like old ones.
    """

    family: ClassVar[str]

    def fit(self, examples: RatingExamples, fitting: Fitting) -> Self: ...

    def refit(self, examples: RatingExamples, fitting: Fitting) -> Self: ...

    def predict(self, asked: Ratings, given: Ratings) -> NDArray[np.float64]:
        """The rating to expect for each pair that is asked, float64 (rows,), finite; `given` is what is known of the users.

        Values among `asked` are not looked at. An answer depends on the ratings of its own user alone; a user of whom
        nothing is given, and an item that nobody has rated, have one as well.
        """
        ...

    def state(self) -> ModelState: ...

    @classmethod
    def restore(cls, state: ModelState) -> Self: ...


def matrix(rows: Ratings, values: Floats, shape: tuple[int, int]) -> scipy.sparse.csr_array:
    """Values (rows,) by user and item code, (users, items + 1), explicit zeros kept."""
    return scipy.sparse.csr_array((values, (rows.users, rows.items)), shape=shape)


def blocks_of_users(
    asked: Ratings, given: Ratings
) -> Iterator[tuple[NDArray[np.intp], Ratings, Ratings, int]]:
    """The users that are asked about, some at a time: places among `asked`, those rows, what is given of their users, how many.

    Users are numbered anew in each block, from 0.
    """
    users, number = np.unique(asked.users, return_inverse=True)
    place = np.searchsorted(users, given.users)
    known = np.minimum(place, max(len(users) - 1, 0))
    rows = np.flatnonzero(users[known] == given.users) if len(users) else np.zeros(0, dtype=np.intp)
    rows = rows[np.argsort(known[rows], kind="stable")]
    owners = known[rows]
    order = np.argsort(number, kind="stable")
    for start in range(0, len(users), USERS_AT_ONCE):
        stop = min(start + USERS_AT_ONCE, len(users))
        places = order[slice(*np.searchsorted(number[order], (start, stop)))]
        mine = slice(*np.searchsorted(owners, (start, stop)))
        yield (
            places,
            _numbered(asked.take(places), number[places] - start),
            _numbered(given.take(rows[mine]), owners[mine] - start),
            stop - start,
        )


def _numbered(rows: Ratings, users: NDArray[np.intp]) -> Ratings:
    return Ratings(users.astype(np.int32), rows.items, rows.values, rows.times)
