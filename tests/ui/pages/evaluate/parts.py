"""What tests look for on the tab Evaluate."""

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.evaluate import EvaluatePage


def wait_for_charts(qtbot: QtBot, page: EvaluatePage) -> None:
    qtbot.waitUntil(lambda: child(page, QWidget, "threshold_bar").isVisible(), timeout=20_000)


def child(page: QWidget, kind: type, name: str) -> Any:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def outcome(page: EvaluatePage) -> str:
    text = child(page, QLabel, "threshold_outcome").text()
    assert isinstance(text, str)
    return text


def places(page: EvaluatePage) -> list[float | None]:
    return [
        child(page, QWidget, f"chart_{name}").threshold() for name in ("gain", "chances", "precision", "roc")
    ]


def kept(page: EvaluatePage) -> dict[str, float]:
    thresholds = page.workspace.option("thresholds", {})
    assert isinstance(thresholds, dict)
    return thresholds
