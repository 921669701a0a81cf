"""What items are like: titles, categories and prices. It knows new items too, which nobody has taken yet."""

from typing import Annotated, Any, ClassVar, Self

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.recommender import Scoring
from intent_desktop.models.recommenders.choosing import Values, choose
from intent_desktop.models.recommenders.fallback import Fallback
from intent_desktop.models.recommenders.trails import Trails
from intent_desktop.training.attention import attended

Floats = NDArray[np.float32]
LONGEST = 100
"""Actions of a history that are looked at."""
PRICE_BUCKETS = 10
MOST_TERMS = 50_000
START: Values = {"history_decay": 0.8, "popularity": 0.1}
ALTERNATIVES: dict[str, list[float]] = {
    "history_decay": [0.5, 0.8, 0.95, 0.99],
    "popularity": [0.0, 0.03, 0.1, 0.3, 1.0],
}


class Content:
    """Items as vectors of what is known of them, `factors` wide: words and pieces of words in the title, categories, price.

    A history stands where the mean of its items does, the k-th last counting `history_decay` to the power of k. Scores
    are cosines, and `popularity` times how popular an item is. A number that is left out is chosen on validation.
    """

    family: ClassVar[str] = "content"
    chosen_: Values
    vectors_: Floats
    """Of items, and of categories below them, (items + categories, factors)."""
    fallback_: Fallback

    def __init__(
        self,
        factors: Annotated[int, msgspec.Meta(ge=1, le=2_000)] = 128,
        history_decay: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None,
        popularity: Annotated[float, msgspec.Meta(ge=0, le=10)] | None = None,
    ):
        self.factors = factors
        self.history_decay = history_decay
        self.popularity = popularity

    def fit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        given = {name: getattr(self, name) for name in START if getattr(self, name) is not None}
        self.chosen_ = {**START, **given}
        self.refit(examples, fitting)
        if not self.vectors_.any():
            fitting.watch.notice("content_unknown", model=self.family)
            return self

        def scoring(values: Values) -> Scoring:
            return lambda histories: self._scores(histories, values)

        open_ = {name: values for name, values in ALTERNATIVES.items() if name not in given}
        self.chosen_ = choose(self.family, self.chosen_, open_, scoring, examples, fitting)
        return self

    def refit(self, examples: SequenceExamples, fitting: Fitting) -> Self:
        trails = Trails.of(examples.train, len(examples.items))
        self.fallback_ = Fallback.learnt(trails, examples.items)
        fitting.watch.progress(f"fit {self.family}", 0, 1)
        vectors = attended(lambda: _vectors(examples.items, self.factors, fitting.seed), fitting.watch)
        self.vectors_ = np.concatenate([vectors, _means(vectors, self.fallback_)])
        fitting.watch.progress(f"fit {self.family}", 1, 1)
        return self

    def scores(self, histories: Histories) -> Floats:
        return self._scores(histories, self.chosen_)

    def _scores(self, histories: Histories, values: Values) -> Floats:
        items = len(self.fallback_)
        trails = Trails.of(histories, items, LONGEST)
        taken = trails.matrix(values["history_decay"] ** trails.back, self.fallback_.columns)
        tastes = _unit(taken @ self.vectors_)
        popular = self.fallback_.scores() / np.float32(0.01)  # from -1 to 0
        scores: Floats = tastes @ self.vectors_[:items].T + np.float32(values["popularity"]) * popular
        scores[~tastes.any(axis=1)] = popular
        return scores

    def sparse_scores(self, histories: Histories) -> None:
        return None

    def state(self) -> ModelState:
        arrays = {**self.fallback_.arrays(), "vectors": self.vectors_}
        return ModelState(self.family, {"factors": self.factors, "chosen": self.chosen_}, arrays)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls(state.settings["factors"])
        model.chosen_ = state.settings["chosen"]
        model.fallback_ = Fallback.restored(state.arrays)
        model.vectors_ = state.arrays["vectors"]
        return model


def _vectors(items: Items, factors: int, seed: int) -> Floats:
    """Unit vectors of items, (items, factors at most); zeros where nothing is known of one."""
    known = _known(items)
    if known is None:
        return np.zeros((len(items), 1), dtype=np.float32)
    return _reduced(known, factors, seed)


def _known(items: Items) -> scipy.sparse.csr_array | None:
    """What is known of each item, each kind of it a row of length one; float32 (items, terms), None where nothing is."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    parts: list[Any] = []
    titles = [] if items.titles is None else [str(title or "") for title in items.titles]
    if any(title.strip() for title in titles):
        for analyzer, lengths in (("word", (1, 1)), ("char_wb", (2, 4))):
            vectorizer = TfidfVectorizer(
                analyzer=analyzer,
                ngram_range=lengths,
                sublinear_tf=True,
                max_features=MOST_TERMS,
                token_pattern=r"(?u)\b\w+\b" if analyzer == "word" else None,
                dtype=np.float32,
            )
            try:
                parts.append(vectorizer.fit_transform(titles))
            except ValueError:  # titles without a single word
                continue
    parts.extend(_one_hot(codes) for codes in items.categories.values())
    if items.prices is not None and np.isfinite(items.prices).any():
        known = np.isfinite(items.prices)
        bounds = np.unique(np.quantile(items.prices[known], np.linspace(0, 1, PRICE_BUCKETS + 1)[1:-1]))
        buckets = np.zeros(len(items), dtype=np.int32)
        buckets[known] = np.searchsorted(bounds, items.prices[known]) + 1
        parts.append(_one_hot(buckets) * np.float32(0.5))
    parts = [part for part in parts if part.nnz]
    return scipy.sparse.csr_array(scipy.sparse.hstack(parts)) if parts else None


def _one_hot(codes: NDArray[np.int32]) -> scipy.sparse.csr_array:
    """A column for each code from 1; a row of code 0 is empty."""
    rows = np.flatnonzero(codes)
    entries = (np.ones(len(rows), np.float32), (rows, codes[rows] - 1))
    return scipy.sparse.coo_array(entries, shape=(len(codes), max(int(codes.max(initial=0)), 1))).tocsr()


def _reduced(known: scipy.sparse.csr_array, factors: int, seed: int) -> Floats:
    """Unit vectors (items, factors at most) whose cosines are about those of what is known."""
    from sklearn.decomposition import TruncatedSVD

    if min(known.shape) <= factors:
        return _unit(np.asarray(known.toarray(), dtype=np.float32))
    return _unit(TruncatedSVD(factors, random_state=seed).fit_transform(known).astype(np.float32))


def _means(vectors: Floats, fallback: Fallback) -> Floats:
    """The vector of each category: the mean of its items'."""
    rows = np.flatnonzero(fallback.categories)
    shape = (fallback.columns - len(fallback), len(fallback))
    entries = (np.ones(len(rows), np.float32), (fallback.categories[rows] - 1, rows))
    return _unit(scipy.sparse.coo_array(entries, shape=shape).tocsr() @ vectors)


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Floats = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
    return unit
