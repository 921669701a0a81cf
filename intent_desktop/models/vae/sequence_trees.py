"""Boosted trees on the features and on what an LSTM autoencoder, which needs no labels, makes of the histories."""

import dataclasses
from collections.abc import Sequence
from typing import Annotated, ClassVar, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.index import Examples, Features
from intent_desktop.examples.items import Items
from intent_desktop.models.base import Fitting, ModelState
from intent_desktop.models.trees import Trees
from intent_desktop.models.vae.autoencoder import LONGEST, LstmAutoencoder
from intent_desktop.models.vae.widened_trees import WidenedTrees
from intent_desktop.training.device import Choice

FIT_SHARE = 0.3
_ITEMS = "items"


class SequenceTrees(WidenedTrees):
    """Each row's features and the vector of `latent` numbers that its history's last `length` steps become, for boosted trees.

    The autoencoder learns from the histories of the train and valid parts alike, without their labels. The trees are those of
    `trees`, at most `rounds` of them in each of `bags`.
    """

    family: ClassVar[str] = "sequence_trees"

    def __init__(
        self,
        latent: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 32,
        width: Annotated[int, msgspec.Meta(ge=1, le=4096)] = 64,
        length: Annotated[int, msgspec.Meta(ge=1, le=LONGEST)] = 50,
        epochs: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 20,
        rounds: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 2000,
        bags: Annotated[int, msgspec.Meta(ge=1, le=100)] = 3,
        device: Choice = "auto",
    ):
        self.latent = latent
        self.width = width
        self.length = length
        self.epochs = epochs
        self.rounds = rounds
        self.bags = bags
        self.device = device

    def fit(self, examples: Examples, fitting: Fitting) -> Self:
        histories = examples.features.histories
        assert histories is not None
        assert fitting.items is not None
        self.items_ = fitting.items
        self.autoencoder_ = LstmAutoencoder(
            width=self.width, latent=self.latent, length=self.length, epochs=self.epochs, device=self.device
        ).fit(
            histories.take(examples.rows("train", "valid")),
            len(self.items_),
            dataclasses.replace(fitting, minutes=FIT_SHARE * fitting.minutes),
        )
        self._learn_trees(Trees(rounds=self.rounds, bags=self.bags), examples, fitting)
        return self

    def further(self, features: Features) -> tuple[Sequence[str], NDArray[np.float32]]:
        assert features.histories is not None
        vectors = self.autoencoder_.vectors(features.histories)
        return [f"code of the history {place + 1}" for place in range(vectors.shape[1])], vectors

    def state(self) -> ModelState:
        trees, autoencoder = self.trees_.state(), self.autoencoder_.state()
        settings = {"autoencoder": autoencoder.settings, "trees": trees.settings}
        texts = {**trees.texts, _ITEMS: self.items_.document().decode()}
        return ModelState(self.family, settings, autoencoder.arrays, texts)

    @classmethod
    def restore(cls, state: ModelState) -> Self:
        model = cls()
        texts = dict(state.texts)
        model.items_ = Items.from_document(texts.pop(_ITEMS).encode())
        autoencoder = ModelState(LstmAutoencoder.family, state.settings["autoencoder"], state.arrays)
        model.autoencoder_ = LstmAutoencoder.restore(autoencoder)
        if model.autoencoder_.network_.structure.items != len(model.items_):
            raise ValueError("an autoencoder of another catalogue")
        model.trees_ = Trees.restore(ModelState(Trees.family, state.settings["trees"], {}, texts))
        return model
