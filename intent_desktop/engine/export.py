"""A bundle's model in a format that other programs run: one ONNX file, features in and a probability out, or a history in and
the scores of all items out.
"""

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
from onnx import helper

import intent_desktop
from intent_desktop.data import store
from intent_desktop.data.dataset import MEANINGS
from intent_desktop.engine import bundle
from intent_desktop.engine.bundle import Bundle
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.examples import behaviour
from intent_desktop.examples.index import FeatureColumn
from intent_desktop.messages import Problem, model_name
from intent_desktop.models.catalogue import ENCODER_VIEW
from intent_desktop.models.lstm.model import Lstm
from intent_desktop.models.onnx import blend, sequence_network
from intent_desktop.models.onnx.graph import Graph
from intent_desktop.models.transformer.model import Transformer
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import Recipe

INPUT = "features"
OUTPUT = "probability"
DESCRIPTION = (
    "Input `features`, float32 (rows, features): the columns of the metadata entry `features`, in its order. A missing "
    "number is NaN. A category is its value's place in `vocabulary`, counted from 0; NaN if missing or not there. "
    "Output `probability`, float32 (rows,): the calibrated chance of yes. The answer is yes from `threshold` on."
)
SCORES = "scores"
DESCRIPTION_OF_SCORES = (
    "A row is a history: its last `length` actions at most, oldest first, filled up at the end with 0; `lengths`, int64 (rows,), says "
    "how many there are. All other inputs are (rows, length), and those that the graph does not name are not needed. "
    "Where something is missing or not known, its code is 0. Lists and tables in the metadata are JSON. "
    "`items`: the item's place in the metadata entry `items`, counted from 1. "
    "`categories`: the place of its category in `categories`, counted from 1; `item_categories` has that of each of `items`. "
    "`meanings`: the place of what was done in `meanings`, counted from 1. "
    "`prices`, `quantities`: 1 + how many of the channel's `bounds` the value has reached. "
    "`seconds`, double: since 1970, UTC, whole. "
    "`gaps`: 0 for the first action of the row; for the others min(floor(log2(g + 1)) + 1, 32), g the seconds since the action before. "
    "`weekdays`: 1 for Monday to 7, `hours`: 1 + the hour from 0 to 23, both UTC. "
    "Output `scores`, float32 (rows, items): the larger, the likelier that item comes next; column k is item k of `items`, counted "
    "from 0. Where `repeats` is false, the items of the history are to be left out."
)


def export_onnx(bundle_path: Path, out: Path) -> dict[str, Any]:
    """Write a bundle's model as an ONNX file, with its question, inputs and protocol as metadata.

    Returns what was written. Problem: `export_not_possible`, `export_not_alone`, `export_not_for_question`,
    `export_not_with_encoder`, `export_over_model`, `file_refused`, and those of opening a bundle.
    """
    opened = bundle.read(bundle_path)
    course = questions.load(opened.question).course
    exporters = {"outcome": _chances, "ranking": _scores}
    if course not in exporters:
        raise Problem("export_not_for_question", question=questions.CATALOGUE[opened.question].summary)
    model, written = exporters[course](opened, bundle_path)
    model.producer_name, model.producer_version = "intent-desktop", intent_desktop.__version__
    content = model.SerializeToString(deterministic=True)
    _write(out, content, bundle_path)
    return {
        "question": opened.question,
        "format": "onnx",
        **written,
        "bytes": len(content),
        "out": str(out),
    }


def _chances(opened: Bundle, path: Path) -> tuple[onnx.ModelProto, dict[str, Any]]:
    """A chance of yes for each row of features."""
    if ENCODER_VIEW in opened.models:
        raise Problem("export_not_with_encoder")
    scorer = Scorer(opened, path)
    columns = _columns(scorer.recipe)
    graph = Graph()
    features = graph.add("Cast", INPUT, to=onnx.TensorProto.DOUBLE)
    chance = blend.probability(graph, features, columns, scorer.blend)
    graph.rename(graph.add("Cast", chance, to=onnx.TensorProto.FLOAT), OUTPUT)
    single = onnx.TensorProto.FLOAT
    model = graph.finish(
        opened.question,
        [helper.make_tensor_value_info(INPUT, single, ["rows", len(columns)])],
        [helper.make_tensor_value_info(OUTPUT, single, ["rows"])],
    )
    model.doc_string = DESCRIPTION
    told = {
        "features": msgspec.json.encode(columns).decode(),
        # Rounded as the output is, so that a row on the threshold stays a yes.
        "threshold": repr(float(np.float32(scorer.threshold))),
    }
    helper.set_model_props(model, {**told, **_metadata(opened)})
    return model, {"models": sorted(scorer.blend.states()), "features": len(columns)}


def _scores(opened: Bundle, path: Path) -> tuple[onnx.ModelProto, dict[str, Any]]:
    """A score of each item for each history."""
    scorer = ItemScorer(opened, path)
    members = scorer.blend.used()
    network = next(iter(members.values()))
    if len(members) > 1 or not isinstance(network, Lstm | Transformer):
        raise Problem("export_not_alone", models=[model_name(name) for name in members])
    graph = Graph()
    graph.rename(sequence_network.scores(graph, network), SCORES)
    model = graph.finish(
        opened.question,
        [
            helper.make_tensor_value_info(
                name, kind, ["rows"] if name == sequence_network.LENGTHS else ["rows", "length"]
            )
            for name, kind in sequence_network.inputs(network).items()
        ],
        [helper.make_tensor_value_info(SCORES, onnx.TensorProto.FLOAT, ["rows", len(scorer.items)])],
    )
    model.doc_string = DESCRIPTION_OF_SCORES
    structure = network.network_.structure
    told = {
        "items": scorer.items.names.tolist(),
        "length": structure.length - structure.both_sides,
        "repeats": scorer.sequences.repeats,
        "bounds": network.channels_.document()["bounds"],
        "meanings": list(MEANINGS),
        "categories": scorer.items.vocabularies.get("category", []),
        "item_categories": network.network_.catalogue.tolist(),
    }
    encoded = {name: msgspec.json.encode(value).decode() for name, value in told.items()}
    helper.set_model_props(model, {**encoded, **_metadata(opened)})
    return model, {"models": list(members), "items": len(scorer.items)}


def _write(out: Path, content: bytes, bundle_path: Path) -> None:
    try:
        if out.exists() and out.samefile(bundle_path):
            raise Problem("export_over_model", file=str(out))
        store.write_atomically(out, content)
    except OSError as error:
        raise Problem("file_refused", file=str(out), reason=error.strerror or str(error)) from error


def _columns(recipe: Recipe) -> list[FeatureColumn]:
    """The features that examples made with the recipe have."""
    if recipe.table is not None:
        return recipe.table.feature_columns()
    assert recipe.behaviour is not None
    return behaviour.feature_columns(recipe.behaviour)


def _metadata(opened: Bundle) -> dict[str, str]:
    """What a reader of the file may want to know of the model, as texts; tables as JSON."""
    return {
        "question": opened.question,
        "protocol": opened.protocol,
        "metrics": msgspec.json.encode(opened.metrics).decode(),
        "fingerprint": opened.fingerprint,
        "created": opened.created,
    }
