"""A bundle's model in a format that other programs run: one ONNX file, features in, probability out."""

from pathlib import Path
from typing import Any

import msgspec
import onnx
from onnx import helper

import intent_desktop
from intent_desktop.data import store
from intent_desktop.engine.scoring import Scorer
from intent_desktop.examples import behaviour
from intent_desktop.examples.index import FeatureColumn
from intent_desktop.messages import Problem
from intent_desktop.models import onnx_blend
from intent_desktop.models.onnx_graph import Graph
from intent_desktop.questions.base import Recipe

INPUT = "features"
OUTPUT = "probability"
DESCRIPTION = (
    "Input `features`, float32 (rows, features): the columns of the metadata entry `features`, in its order. A missing "
    "number is NaN. A category is its value's place in `vocabulary`, counted from 0; NaN if missing or not there. "
    "Output `probability`, float32 (rows,): the calibrated chance of yes. The answer is yes from `threshold` on."
)


def export_onnx(bundle_path: Path, out: Path) -> dict[str, Any]:
    """Write a bundle's model as an ONNX file, with its question, features and protocol as metadata.

    Returns what was written. Problem: `export_over_model`, `export_not_possible`, `score_not_writable`, and those
    of opening a bundle.
    """
    if out.exists() and bundle_path.exists() and out.samefile(bundle_path):
        raise Problem("export_over_model", file=str(out))
    scorer = Scorer(bundle_path)
    columns = _columns(scorer.recipe)
    graph = Graph()
    features = graph.add("Cast", INPUT, to=onnx.TensorProto.DOUBLE)
    chance = onnx_blend.probability(graph, features, columns, scorer.blend)
    graph.rename(graph.add("Cast", chance, to=onnx.TensorProto.FLOAT), OUTPUT)
    single = onnx.TensorProto.FLOAT
    model = graph.finish(
        scorer.bundle.question,
        [helper.make_tensor_value_info(INPUT, single, ["rows", len(columns)])],
        [helper.make_tensor_value_info(OUTPUT, single, ["rows"])],
    )
    model.producer_name, model.producer_version = "intent-desktop", intent_desktop.__version__
    model.doc_string = DESCRIPTION
    helper.set_model_props(model, _metadata(scorer, columns))
    content = model.SerializeToString(deterministic=True)
    try:
        store.write_atomically(out, content)
    except PermissionError:
        raise Problem("score_not_writable", file=str(out)) from None
    return {
        "question": scorer.bundle.question,
        "format": "onnx",
        "models": sorted(scorer.blend.states()),
        "features": len(columns),
        "bytes": len(content),
        "out": str(out),
    }


def _columns(recipe: Recipe) -> list[FeatureColumn]:
    """The features that examples made with the recipe have."""
    if recipe.table is not None:
        return recipe.table.feature_columns()
    assert recipe.behaviour is not None
    return behaviour.feature_columns(recipe.behaviour)


def _metadata(scorer: Scorer, columns: list[FeatureColumn]) -> dict[str, str]:
    """Texts that a reader of the file needs to use the model rightly; lists and tables as JSON."""
    opened = scorer.bundle
    return {
        "question": opened.question,
        "features": msgspec.json.encode(columns).decode(),
        "threshold": repr(scorer.threshold),
        "protocol": opened.protocol,
        "metrics": msgspec.json.encode(opened.metrics).decode(),
        "fingerprint": opened.fingerprint,
        "created": opened.created,
    }
