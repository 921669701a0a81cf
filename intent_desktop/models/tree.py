"""One small decision tree (Breiman et al., 1984): a handful of rules that fit on a page.

The same tree can be grown from answers, or from the chances that another model gives, as a readable stand-in for it.
"""

import dataclasses
import itertools
import time
from typing import Annotated, Any, ClassVar, NamedTuple, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import EpochEnd, Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features
from intent_desktop.metrics.classification import log_loss
from intent_desktop.models.base import Contributions, Fitting, ModelState
from intent_desktop.models.sampling import at_most
from intent_desktop.training.attention import attended

MOST_TRAINING_ROWS = 50_000
LEAF = -1
LEAST_GAIN = 1e-6  # of cross entropy over all rows; less is rounding
PRIOR_ROWS = 2.0  # so many rows of the base rate are added to each node, so that none is certain


class Tree:
    """A decision tree of at most `depth` questions in a row and `leaves` leaves; how many, validation log loss says.

    Each leaf holds `smallest_leaf` rows or more. At most MOST_TRAINING_ROWS rows are learnt from, drawn and said.
    """

    family: ClassVar[str] = "tree"

    def __init__(
        self,
        depth: Annotated[int, msgspec.Meta(ge=1, le=10)] = 4,
        leaves: tuple[Annotated[int, msgspec.Meta(ge=2, le=1000)], ...] = (2, 4, 6, 8, 12, 16),
        smallest_leaf: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 20,
    ):
        self.depth = depth
        self.leaves = leaves
        self.smallest_leaf = smallest_leaf

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        watch, started = fitting.watch, time.monotonic()
        train = at_most(MOST_TRAINING_ROWS, examples.of("train"), self.family, fitting)
        valid = examples.of("valid")
        best = np.inf
        for step, leaves in enumerate(self.leaves):
            rules = self._grow(train, leaves, watch)
            train_loss = log_loss(train.label, rules.chances(train.features))
            valid_loss = log_loss(valid.label, rules.chances(valid.features))
            seconds = time.monotonic() - started
            watch.emit(
                EpochEnd(self.family, step + 1, {"log_loss": train_loss}, {"log_loss": valid_loss}, seconds)
            )
            watch.progress("fit tree", step + 1, len(self.leaves))
            if valid_loss < best:
                best, self.rules_, self.leaves_ = valid_loss, rules, leaves
            if watch.stopping():
                break
        return self

    def refit(self, examples: Examples, fitting: Fitting) -> Self:
        both = at_most(MOST_TRAINING_ROWS, examples.of("train", "valid"), self.family, fitting)
        rules = self._grow(both, self.leaves_, fitting.watch)
        if not fitting.watch.stopping():
            self.rules_ = rules
        return self

    def _grow(self, examples: Examples, leaves: int, watch: Watch) -> "Rules":
        features, label = examples.features, examples.label
        return attended(lambda: grow(features, label, leaves, self.depth, self.smallest_leaf), watch)

    def predict_proba(self, features: Features) -> NDArray[np.float64]:
        return self.rules_.chances(features)

    def contributions(self, features: Features) -> Contributions:
        """What the answers on the way to a leaf change in the log-odds, each credited to its feature; exact."""
        return self.rules_.account(features)

    def rules(self) -> list["Node"]:
        """The tree as plain data, the root first."""
        return self.rules_.nodes()

    def state(self) -> ModelState:
        columns = [[column.name, column.kind, column.vocabulary] for column in self.rules_.columns]
        return ModelState(self.family, {"columns": columns, "leaves": self.leaves_}, self.rules_.arrays())

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        columns = [
            FeatureColumn(name=name, kind=kind, vocabulary=vocabulary)
            for name, kind, vocabulary in state.settings["columns"]
        ]
        model.rules_ = Rules.restore(columns, state.arrays)
        model.leaves_ = state.settings["leaves"]
        return model


class Node(NamedTuple):
    """One node, and what it asks: is a number at most `threshold`, is a category among `values` and not `others`?

    `missing`: whether missing values count as a yes; None where there were none to learn from. `rows` learnt from came here, `share` of them were yes
    (or, of a stand-in, their mean chance). `yes` and `no` are the places of the next nodes; a leaf asks for no feature.
    A threshold of infinity asks whether there is a number at all.
    """

    rows: int
    share: float
    feature: str | None = None
    threshold: float | None = None
    values: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    missing: bool | None = None
    yes: int = LEAF
    no: int = LEAF


@dataclasses.dataclass(frozen=True)
class Rules:
    """A grown tree, one entry a node in each array, the root first.

    `feature` is LEAF for a leaf. A value of at most `threshold` goes to `yes`, another one to `no`. Categories are
    compared by `places`: for each category column the place of each value, and last of a missing one, in the order of
    rising chances. NaN goes to `yes` where `missing`. `rows` and `share` as in Node; `chance` is what is answered.
    """

    columns: list[FeatureColumn]
    feature: NDArray[np.int64]
    threshold: NDArray[np.float64]
    missing: NDArray[np.bool_]
    yes: NDArray[np.int64]
    no: NDArray[np.int64]
    rows: NDArray[np.int64]
    share: NDArray[np.float64]
    chance: NDArray[np.float64]
    gaps: NDArray[np.bool_]
    places: list[NDArray[np.float64]]

    def chances(self, features: Features) -> NDArray[np.float64]:
        """The chance of yes, float64 (rows,)."""
        return self.chance[self._ways(features)[-1]]

    def account(self, features: Features) -> Contributions:
        """How each feature's questions move the log-odds from the root's to the leaf's."""
        odds = np.log(self.chance) - np.log1p(-self.chance)
        ways = self._ways(features)
        values = np.zeros((len(features), len(self.columns)))
        everyone = np.arange(len(features))
        for before, after in itertools.pairwise(ways):
            values[everyone, np.maximum(self.feature[before], 0)] += odds[after] - odds[before]
        gap = np.abs(values.sum(axis=1) + odds[0] - odds[ways[-1]]).max(initial=0.0)
        return Contributions(values, float(odds[0]), float(gap))

    def nodes(self) -> list[Node]:
        """The tree as plain data."""
        return [self._node(place) for place in range(len(self.feature))]

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The tree as named arrays."""
        names = ("feature", "threshold", "missing", "yes", "no", "rows", "share", "chance", "gaps")
        return {
            **{name: getattr(self, name) for name in names},
            "places": np.concatenate([*self.places, np.empty(0)]),
            "place_counts": np.array([len(places) for places in self.places], dtype=np.int64),
        }

    @staticmethod
    def restore(columns: list[FeatureColumn], arrays: dict[str, NDArray[Any]]) -> "Rules":
        """The tree that wrote those arrays, over those columns."""
        plain = {name: values for name, values in arrays.items() if not name.startswith("place")}
        places = np.split(arrays["places"], np.cumsum(arrays["place_counts"]))[:-1]
        return Rules(columns=columns, places=places, **plain)

    def _ways(self, features: Features) -> list[NDArray[np.int64]]:
        """The node of each row, (rows,), at the root, after the first question, and so on until all are in leaves."""
        ways = [np.zeros(len(features), dtype=np.int64)]
        while (self.feature[ways[-1]] != LEAF).any():
            here = ways[-1]
            after = here.copy()
            for node in np.unique(here[self.feature[here] != LEAF]):
                rows = np.flatnonzero(here == node)
                values = _values(features, int(self.feature[node]), self.places, rows)
                says_yes = np.where(np.isnan(values), self.missing[node], values <= self.threshold[node])
                after[rows] = np.where(says_yes, self.yes[node], self.no[node])
            ways.append(after)
        return ways

    def _node(self, place: int) -> Node:
        node = Node(int(self.rows[place]), float(self.share[place]))
        if self.feature[place] == LEAF:
            return node
        position, threshold = int(self.feature[place]), float(self.threshold[place])
        column, numbers = self.columns[position], len(self.columns) - len(self.places)
        node = node._replace(feature=column.name, yes=int(self.yes[place]), no=int(self.no[place]))
        if position < numbers:
            return node._replace(
                threshold=threshold, missing=bool(self.missing[place]) if self.gaps[position] else None
            )
        says_yes = self.places[position - numbers] <= threshold
        values, others = (
            tuple(
                value for value, said in zip(column.vocabulary, says_yes[:-1], strict=True) if said == wanted
            )
            for wanted in (True, False)
        )
        return node._replace(
            values=values, others=others, missing=bool(says_yes[-1]) if self.gaps[position] else None
        )


def grow(
    features: Features, share: NDArray[Any], leaves: int, depth: int = 4, smallest_leaf: int = 20
) -> Rules:
    """The tree that best tells rows apart by `share` (rows,): answers 0 and 1, or chances between them.

    Best is the least cross entropy. At least one row is needed.
    """
    from sklearn.tree import DecisionTreeClassifier

    share = share.astype(np.float64)
    mean = float(np.clip(share.mean(), 1e-6, 1 - 1e-6))
    smallest = min(smallest_leaf, max(2, len(share) // 50))
    places = [
        _places(features.codes[:, place], len(column.vocabulary), share, mean)
        for place, column in enumerate(features.categories)
    ]
    matrix = np.column_stack(
        [_values(features, i, places).astype(np.float32) for i in range(len(features.columns))]
    )
    # A row that is yes with a chance of 0.3 counts as 0.3 of a yes and 0.7 of a no.
    tree = DecisionTreeClassifier(
        criterion="log_loss",
        max_depth=depth,
        max_leaf_nodes=leaves,
        min_weight_fraction_leaf=min(smallest / len(share), 0.5),
        min_impurity_decrease=LEAST_GAIN,
        random_state=0,
    )
    answers = np.repeat([0, 1], len(share))
    tree.fit(np.vstack([matrix, matrix]), answers, sample_weight=np.concatenate([1 - share, share]))
    grown = tree.tree_
    rows = grown.weighted_n_node_samples
    yes = grown.value[:, 0, 1] * rows
    return Rules(
        columns=list(features.columns),
        feature=np.where(grown.children_left < 0, LEAF, grown.feature).astype(np.int64),
        threshold=grown.threshold.astype(np.float64),
        missing=grown.missing_go_to_left.astype(bool),
        yes=grown.children_left.astype(np.int64),
        no=grown.children_right.astype(np.int64),
        rows=np.rint(rows).astype(np.int64),
        share=yes / rows,
        chance=(yes + PRIOR_ROWS * mean) / (rows + PRIOR_ROWS),
        gaps=np.concatenate([np.isnan(features.numbers).any(axis=0), (features.codes < 0).any(axis=0)]),
        places=places,
    )


def _places(
    codes: NDArray[np.int32], kinds: int, share: NDArray[np.float64], mean: float
) -> NDArray[np.float64]:
    """The place of each value of a category, and last of a missing one, in the order of rising mean `share`.

    For two answers no other split into two groups of values is better than one along this order (Breiman et al.).
    Rare values keep near the mean.
    """
    at = np.where(codes < 0, kinds, codes)
    rows = np.bincount(at, minlength=kinds + 1)
    rates = (np.bincount(at, share, minlength=kinds + 1) + 10 * mean) / (rows + 10)
    places = np.empty(kinds + 1)
    places[np.argsort(rates, kind="stable")] = np.arange(kinds + 1)
    return places


def _values(
    features: Features,
    position: int,
    places: list[NDArray[np.float64]],
    rows: NDArray[np.intp] | slice = slice(None),
) -> NDArray[np.float64]:
    """What is compared with thresholds of the feature at `position`: a number itself, a category's place, (rows,)."""
    numbers = features.numbers.shape[1]
    if position < numbers:
        return features.numbers[rows, position].astype(np.float64)
    return np.asarray(places[position - numbers][features.codes[rows, position - numbers]])
