"""A bundle's model in a format that other programs run: one ONNX file, features in, probability out."""

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
from onnx import helper

import intent_desktop
from intent_desktop.data import store
from intent_desktop.engine.courses.outcome.scorer import Scorer
from intent_desktop.examples import behaviour
from intent_desktop.examples.index import FeatureColumn
from intent_desktop.messages import Problem
from intent_desktop.models.onnx import blend
from intent_desktop.models.onnx.graph import Graph
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

    Returns what was written. Problem: `export_not_possible`, `export_over_model`, `file_refused`, and those of
    opening a bundle.
    """
    scorer = Scorer.open(bundle_path)
    columns = _columns(scorer.recipe)
    graph = Graph()
    features = graph.add("Cast", INPUT, to=onnx.TensorProto.DOUBLE)
    chance = blend.probability(graph, features, columns, scorer.blend)
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
    _write(out, content, bundle_path)
    return {
        "question": scorer.bundle.question,
        "format": "onnx",
        "models": sorted(scorer.blend.states()),
        "features": len(columns),
        "bytes": len(content),
        "out": str(out),
    }


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


def _metadata(scorer: Scorer, columns: list[FeatureColumn]) -> dict[str, str]:
    """Texts that a reader of the file needs to use the model rightly; lists and tables as JSON."""
    opened = scorer.bundle
    return {
        "question": opened.question,
        "features": msgspec.json.encode(columns).decode(),
        # Rounded as the output is, so that a row on the threshold stays a yes.
        "threshold": repr(float(np.float32(scorer.threshold))),
        "protocol": opened.protocol,
        "metrics": msgspec.json.encode(opened.metrics).decode(),
        "fingerprint": opened.fingerprint,
        "created": opened.created,
    }
