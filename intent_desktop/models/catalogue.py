"""The list of models: name, where it is written, what it is for. A new model adds one line here."""

import importlib
from dataclasses import dataclass
from typing import Any, Literal, get_type_hints

import msgspec

from intent_desktop.messages import Note, Problem
from intent_desktop.models.base import ModelState
from intent_desktop.models.compression.storage import unstored

Reads = Literal[
    "nothing",
    "features",
    "both",
    "actions",
    "last_actions",
    "ratings",
    "purchases",
    "item_counts",
    "items_in_order",
    "items",
    "descriptions",
    "others",
]


# No msgspec.Struct: one of plain values only is hidden from the garbage collector. Kept in CATALOGUE it would hold this module,
# and so most of the program, until the very end, which DuckDB's binding then remarks on in many lines.
@dataclass(frozen=True)
class ModelEntry:
    """One model: its stable name and the dotted name of its class.

    `course`: the family of questions (see `questions.base.Question.course`) that it can answer. `needs_encoder`: whether the
    model starts from an encoder; `reads_histories`: whether it reads the actions themselves beside the features; `reads`: what it
    reads, as people are told; `compares_up_to`: of how many examples each is compared with each other, so that learning from twice as many takes
    four times as long.
    """

    name: str
    target: str
    baseline: bool = False
    course: str = "outcome"
    needs_encoder: bool = False
    reads_histories: bool = False
    reads: Reads = "features"
    compares_up_to: int = 0

    @property
    def summary(self) -> str:
        """What it is, in the language in use."""
        return Note(f"summary_{self.name}").text()


CATALOGUE = {
    entry.name: entry
    for entry in [
        ModelEntry("base_rate", "intent_desktop.models.baselines:BaseRate", True, reads="nothing"),
        ModelEntry("one_rule", "intent_desktop.models.baselines:OneRule", True),
        ModelEntry("linear", "intent_desktop.models.linear:Linear"),
        ModelEntry("tree", "intent_desktop.models.tree:Tree"),
        ModelEntry("svm", "intent_desktop.models.svm:SupportVectorMachine", compares_up_to=10_000),
        ModelEntry("trees", "intent_desktop.models.trees:Trees"),
        ModelEntry("mlp", "intent_desktop.models.mlp.model:MultilayerPerceptron"),
        ModelEntry("vae_trees", "intent_desktop.models.vae.trees:VariationalTrees"),
        ModelEntry("sequence_trees", "intent_desktop.models.vae.sequence_trees:SequenceTrees", reads_histories=True, reads="both"),
        ModelEntry("fine_tuned", "intent_desktop.models.encoder.fine_tuned:FineTuned", needs_encoder=True, reads="actions"),
        ModelEntry("encoder", "intent_desktop.models.encoder.model:BehaviourEncoder", course="pretraining", reads="actions"),
        ModelEntry("base_rates", "intent_desktop.models.actions.counts:BaseRates", True, "action", reads="nothing"),
        ModelEntry("action_markov", "intent_desktop.models.actions.counts:ActionMarkov", course="action", reads="actions"),
        ModelEntry("action_trees", "intent_desktop.models.actions.trees:ActionTrees", course="action", reads="last_actions"),
        ModelEntry("action_lstm", "intent_desktop.models.actions.lstm:ActionLstm", course="action", reads="actions"),
        ModelEntry("tuned_action", "intent_desktop.models.encoder.tuned_action:TunedAction", course="action", needs_encoder=True, reads="actions"),
        ModelEntry("mean_rating", "intent_desktop.models.ratings.bias:MeanRating", True, "rating", reads="nothing"),
        ModelEntry("bias", "intent_desktop.models.ratings.bias:Bias", True, "rating", reads="ratings"),
        ModelEntry("factorisation", "intent_desktop.models.ratings.factorisation:Factorisation", course="rating", reads="ratings"),
        ModelEntry("rating_knn", "intent_desktop.models.ratings.neighbours:RatingNeighbours", course="rating", reads="ratings"),
        ModelEntry("mean_value", "intent_desktop.models.value.baselines:MeanValue", True, "value", reads="nothing"),
        ModelEntry("own_rate", "intent_desktop.models.value.baselines:OwnRate", True, "value", reads="purchases"),
        ModelEntry("linear_value", "intent_desktop.models.value.linear:LinearValue", course="value"),
        ModelEntry("trees_value", "intent_desktop.models.value.trees:TreesValue", course="value"),
        ModelEntry("bg_nbd", "intent_desktop.models.value.bg_nbd:BgNbd", course="value", reads="purchases"),
        ModelEntry("tuned_value", "intent_desktop.models.encoder.tuned_value:TunedValue", course="value", needs_encoder=True, reads="actions"),
        ModelEntry("popular", "intent_desktop.models.recommenders.popular:Popular", True, course="ranking", reads="item_counts"),
        ModelEntry("popular_recent", "intent_desktop.models.recommenders.popular:PopularRecent", True, course="ranking", reads="item_counts"),
        ModelEntry("markov", "intent_desktop.models.recommenders.markov:Markov", course="ranking", reads="items_in_order"),
        ModelEntry("item_knn", "intent_desktop.models.recommenders.item_knn:ItemKnn", course="ranking", reads="items"),
        ModelEntry("sequential_knn", "intent_desktop.models.recommenders.sequential_knn:SequentialKnn", course="ranking", reads="items_in_order"),
        ModelEntry("lstm", "intent_desktop.models.lstm.model:Lstm", course="ranking", reads="items_in_order"),
        ModelEntry("transformer", "intent_desktop.models.transformer.model:Transformer", course="ranking", reads="items_in_order"),
        ModelEntry("vae", "intent_desktop.models.vae.recommender:VariationalAutoencoder", course="ranking", reads="items"),
        ModelEntry("tuned_items", "intent_desktop.models.encoder.recommender:TunedRecommender", course="ranking", needs_encoder=True, reads="actions"),
        ModelEntry("user_knn", "intent_desktop.models.recommenders.user_knn:UserKnn", course="ranking", reads="items"),
        ModelEntry("content", "intent_desktop.models.recommenders.content:Content", course="ranking", reads="descriptions"),
        ModelEntry("ease", "intent_desktop.models.recommenders.ease:Ease", course="ranking", reads="items"),
        ModelEntry("als", "intent_desktop.models.recommenders.als:Als", course="ranking", reads="items"),
        ModelEntry("bpr", "intent_desktop.models.recommenders.bpr:Bpr", course="ranking", reads="items"),
    ]
}  # fmt: skip
BLEND = "blend"
ENCODER_VIEW = "encoder_view"
"""The state beside a bundle's models that makes features of histories, see `models.encoder.view`; no model that answers."""


def create(name: str, options: dict[str, Any]) -> Any:
    """A new model with those options, of the contract that its family has; raises Problem where it does not know one, or cannot work with its value.

    What an option may be is said by its annotation in the model's constructor.
    """
    factory = _load(name)
    known = get_type_hints(factory.__init__, include_extras=True)
    known.pop("return", None)
    if unknown := sorted(options.keys() - known.keys()):
        raise Problem("unknown_option", model=name, options=unknown, known=list(known))
    checked = {}
    for option, value in options.items():
        try:
            checked[option] = msgspec.convert(value, known[option])
        except msgspec.ValidationError as error:
            raise Problem("bad_option", model=name, option=option, value=value, reason=str(error)) from error
    return factory(**checked)


def restore(state: ModelState) -> Any:
    """The fitted model that a state describes."""
    if state.family not in CATALOGUE:
        raise Problem("unknown_model", model=state.family, known=list(CATALOGUE))
    return _load(state.family).restore(unstored(state))


def _load(name: str) -> Any:
    if name not in CATALOGUE:
        raise Problem("unknown_model", model=name, known=[*CATALOGUE, BLEND])
    module, attribute = CATALOGUE[name].target.split(":")
    return getattr(importlib.import_module(module), attribute)
