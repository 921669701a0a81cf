"""The tabs in their order. Their pages are loaded when they are first needed, so that the window opens at once."""

import importlib
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.pages.base import Page
from intent_desktop.ui.workspace import Workspace


class PageEntry(NamedTuple):
    """One tab: its stable name, its title for translation, its icon, the dotted name of its page's class."""

    name: str
    title: str
    icon: str
    target: str


CATALOGUE = [
    PageEntry("data", str(QT_TRANSLATE_NOOP("Tabs", "Data")), "data", "intent_desktop.ui.pages.data:DataPage"),
    PageEntry("quality", str(QT_TRANSLATE_NOOP("Tabs", "Quality")), "quality", "intent_desktop.ui.pages.quality:QualityPage"),
    PageEntry("question", str(QT_TRANSLATE_NOOP("Tabs", "Question")), "question", "intent_desktop.ui.pages.question:QuestionPage"),
    PageEntry("model", str(QT_TRANSLATE_NOOP("Tabs", "Model")), "model", "intent_desktop.ui.pages.model:ModelPage"),
    PageEntry("train", str(QT_TRANSLATE_NOOP("Tabs", "Train")), "train", "intent_desktop.ui.pages.train:TrainPage"),
    PageEntry("evaluate", str(QT_TRANSLATE_NOOP("Tabs", "Evaluate")), "evaluate", "intent_desktop.ui.pages.evaluate:EvaluatePage"),
    PageEntry("explain", str(QT_TRANSLATE_NOOP("Tabs", "Explain")), "explain", "intent_desktop.ui.pages.explain:ExplainPage"),
    PageEntry("score", str(QT_TRANSLATE_NOOP("Tabs", "Score")), "score", "intent_desktop.ui.pages.score:ScorePage"),
]  # fmt: skip
NAMES = [entry.name for entry in CATALOGUE]


def create(name: str, workspace: Workspace, parent: QWidget) -> Page:
    """The page of that name, in `parent` from its beginning; KeyError where there is none."""
    entry = next((entry for entry in CATALOGUE if entry.name == name), None)
    if entry is None:
        raise KeyError(name)
    module, attribute = entry.target.split(":")
    page: Page = getattr(importlib.import_module(module), attribute)(workspace, parent)
    return page
