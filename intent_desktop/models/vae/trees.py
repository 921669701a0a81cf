"""Boosted trees on the features and on what a variational autoencoder, which needs no labels, makes of them."""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Examples, Features
from intent_desktop.models.attention import Attention, DeletionTest
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.trees import Trees
from intent_desktop.models.vae.table import TableAutoencoder
from intent_desktop.models.vae.widened_trees import WidenedTrees
from intent_desktop.training.device import Choice


class VariationalTrees(WidenedTrees):
    """Each row's features, its code of `latent` numbers and how badly the code tells it (`reconstruction_error`), for boosted trees.

    The autoencoder learns from the features of the train and valid parts alike, without their labels; `balance` is λ, see
    `network.Balance`. The trees are those of `trees`, at most `rounds` of them in each of `bags`.
    """

    family: ClassVar[str] = "vae_trees"

    def __init__(
        self,
        latent: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 8,
        width: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 64,
        balance: Annotated[float, msgspec.Meta(gt=0, le=1)] = 0.8,
        dropout: Annotated[float, msgspec.Meta(ge=0, lt=1)] = 0.1,
        epochs: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 40,
        rounds: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 2000,
        bags: Annotated[int, msgspec.Meta(ge=1, le=100)] = 3,
        device: Choice = "auto",
    ):
        self.latent = latent
        self.width = width
        self.balance = balance
        self.dropout = dropout
        self.epochs = epochs
        self.rounds = rounds
        self.bags = bags
        self.device = device

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        autoencoder = TableAutoencoder(
            width=self.width,
            latent=self.latent,
            balance=self.balance,
            dropout=self.dropout,
            epochs=self.epochs,
            device=self.device,
        )
        rows = examples.rows("train", "valid")
        self.autoencoder_ = autoencoder.fit(self.family, examples.features, rows, fitting)
        self._learn_trees(Trees(rounds=self.rounds, bags=self.bags), examples, fitting)
        return self

    def attention(self, features: Features) -> Attention:
        """How the attention of the autoencoder is shared out among each row's features."""
        return self.autoencoder_.attention(features)

    def deletion_test(self, features: Features, seed: int = 0) -> DeletionTest | None:
        """Whether that attention means something, see `attention.deletion_test`; None where there is one feature alone."""
        return self.autoencoder_.deletion_test(features, seed)

    def further(self, features: Features) -> tuple[Sequence[str], NDArray[np.float32]]:
        codes, error = self.autoencoder_.codes(features), self.autoencoder_.reconstruction_error(features)
        names = [f"code {place + 1}" for place in range(codes.shape[1])]
        return [*names, "reconstruction error"], np.column_stack([codes, error])

    def state(self) -> ModelState:
        trees = self.trees_.state()
        settings = {"autoencoder": self.autoencoder_.settings(), "trees": trees.settings}
        arrays = self.autoencoder_.arrays()
        return ModelState(self.family, settings, arrays, trees.texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        model.autoencoder_ = TableAutoencoder.restored(state.settings["autoencoder"], state.arrays)
        model.trees_ = Trees.restore(ModelState(Trees.family, state.settings["trees"], {}, state.texts))
        return model
