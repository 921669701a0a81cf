"""What most people take: the baselines that every recommender stands beside."""

from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose
from intent_desktop.models.recommenders.trails import Trails

DAYS = (0.05, 0.25, 1.0, 3.0, 7.0, 30.0, 90.0)
LATEST = (1, 2, 5, 10)


class Popular:
    """The same for everybody: how often each item was taken, ever."""

    family: ClassVar[str] = "popular"
    popularity_: NDArray[np.float32]

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self.popularity_ = Trails.of(examples.train, len(examples.items)).popularity()
        return self

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return np.tile(np.log1p(self.popularity_), (len(histories), 1))

    def sparse_scores(self, histories: Histories) -> scipy.sparse.csr_array | None:
        shape = (len(histories), len(self.popularity_))
        none = np.zeros(0, dtype=np.int64)
        return scipy.sparse.coo_array((none.astype(np.float32), (none, none)), shape=shape).tocsr()

    def state(self) -> ModelState:
        return ModelState(self.family, arrays={"popularity": self.popularity_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.popularity_ = state.arrays["popularity"]
        return model


class PopularRecent(Popular):
    """The same for everybody: how often each item was taken lately, and of equals which was taken more often ever.

    Lately is the last `days` that training saw; where there are no times, the `latest` steps of each history. One that is left out is chosen on
    validation.
    """

    family: ClassVar[str] = "popular_recent"
    chosen_: Values

    def __init__(
        self,
        days: Annotated[float, msgspec.Meta(gt=0)] | None = None,
        latest: Annotated[int, msgspec.Meta(ge=1)] | None = None,
    ):
        self.days = days
        self.latest = latest

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items))
        name = "latest" if trails.days is None else "days"
        start, alternatives = {"latest": (1, LATEST), "days": (7.0, DAYS)}[name]
        given = getattr(self, name)

        def scoring(values: Values) -> Scoring:
            popularity = _lately(trails, values)
            return lambda histories: np.tile(popularity, (len(histories), 1))

        open_ = {name: alternatives} if given is None else {}
        self.chosen_ = choose(self.family, {name: given or start}, open_, scoring, examples, fitting)
        return self.refit(examples, fitting)

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        self.popularity_ = _lately(Trails.of(examples.train, len(examples.items)), self.chosen_)
        return self

    def scores(self, histories: Histories) -> NDArray[np.float32]:
        return np.tile(self.popularity_, (len(histories), 1))

    def state(self) -> ModelState:
        return ModelState(self.family, {"chosen": self.chosen_}, {"popularity": self.popularity_})

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = super().restore(state)
        model.chosen_ = state.settings["chosen"]
        return model


def _lately(trails: Trails, values: Values) -> NDArray[np.float32]:
    """How often each item was taken lately, float32 (items,); fractions below one are its share of all times."""
    if trails.days is not None and "days" in values:
        kept = trails.days > trails.days.max(initial=0.0) - values["days"]
    else:
        kept = trails.back < values.get("latest", 1)
    ever = trails.popularity()
    lately: NDArray[np.float32] = trails.take(kept).popularity() + ever / (ever.max(initial=0) + 1)
    return lately
