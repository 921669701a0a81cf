"""The list of queries. Each is loaded when it is first asked, so that pages need not wait for what models load."""

import importlib
from typing import Any

from intent_desktop.messages import Problem

METHODS = {
    "files": "files",
    "device": "device",
    "page": "pages",
    "affected": "pages",
    "find": "pages",
    "profile": "pages",
    "activity": "activity",
    "runs": "runs",
    "run_events": "runs",
    "report": "runs",
    "compare": "runs",
    "judged": "judgement",
    "customer": "customer",
    "what_if": "customer",
    "response": "customer",
    "timeline": "timeline",
    "explained_by": "explained",
    "owners": "histories",
    "history": "histories",
    "imagine": "histories",
    "attribution": "histories",
    "items": "items",
    "similar": "items",
    "item_map": "items",
    "bundle": "bundles",
    "first_scores": "scores",
    "encoder": "encoders",
    "questions_and_models": "choices",
}
"""The module of this package whose function of the same name answers."""


def answer(method: str, parameters: dict[str, Any]) -> Any:
    """The result of one query; Problem `query_unknown` for a method that is none."""
    if method not in METHODS:
        raise Problem("query_unknown", value=method)
    module = importlib.import_module(f"intent_desktop.engine.queries.{METHODS[method]}")
    return getattr(module, method)(**parameters)
