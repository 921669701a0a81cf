"""What a bundle is, before it is used."""

from pathlib import Path
from typing import Any

from intent_desktop.engine.scorer import Scorer
from intent_desktop.questions import catalogue as questions


def bundle(path: str) -> dict[str, Any]:
    """What a bundle answers, of what it was made, how it was judged, and which columns it wants.

    `needs_as_of`: whether it predicts from a moment (event logs). `structures`: by model, the layers of each network in it.
    Problem: as engine.bundle.read.
    """
    scorer = Scorer(Path(path))
    opened = scorer.bundle
    return {
        "question": opened.question,
        "summary": questions.CATALOGUE[opened.question].summary,
        "model": scorer.model_name,
        "made": opened.created,
        "protocol": opened.protocol,
        "metrics": opened.metrics.get("test", {}),
        "columns": [
            {"name": column.name, "type": column.type, "role": column.role} for column in scorer.columns()
        ],
        "shape": scorer.recipe.shape,
        "needs_as_of": scorer.recipe.behaviour is not None,
        "threshold": scorer.threshold,
        "structures": {
            name: state.settings["structure"]
            for name, state in opened.models.items()
            if "structure" in state.settings
        },
    }
