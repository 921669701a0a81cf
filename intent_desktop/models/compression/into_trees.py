"""Small trees that learn from whatever tells a chance: one ensemble in place of a network, or of a blend of many models."""

from typing import Annotated

import lightgbm
import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.examples.index import Features
from intent_desktop.models.trees import Trees
from intent_desktop.training.device import threads

Whole = Annotated[int, msgspec.Meta(ge=1, le=100_000)]


class IntoTrees(msgspec.Struct, frozen=True):
    """How many trees, of how many leaves, and how fast they learn."""

    rounds: Whole = 200
    leaves: Annotated[int, msgspec.Meta(ge=2, le=10_000)] = 16
    learning_rate: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.1

    def learnt(self, features: Features, chances: NDArray[np.float64], seed: int, watch: Watch) -> Trees:
        """Trees that answer as `chances` (rows,) say, whatever really came; messages.Cancelled where the user stops."""
        parameters = {
            "objective": "cross_entropy",  # the binary one takes every chance above 0 for a yes
            "learning_rate": self.learning_rate,
            "num_leaves": self.leaves,
            "min_data_in_leaf": max(2, min(20, len(features) // 50)),
            "num_threads": threads(),
            "deterministic": True,
            "force_row_wise": True,
            "seed": seed,
            "verbosity": -1,
        }

        def follow(env: lightgbm.callback.CallbackEnv) -> None:
            watch.check()
            watch.progress("fit trees", env.iteration + 1, self.rounds)

        first = features.numbers.shape[1]
        table = lightgbm.Dataset(
            features.matrix(),
            chances,
            categorical_feature=list(range(first, len(features.columns))),
            params=parameters,
        )
        booster = lightgbm.train(parameters, table, self.rounds, callbacks=[follow])
        trees = Trees(self.rounds, self.learning_rate, self.leaves, bags=1)
        trees.columns_, trees.boosters_ = list(features.columns), [booster]
        return trees
