"""The list of questions. A new question adds one line here."""

import importlib

import msgspec

from intent_desktop.messages import Problem
from intent_desktop.questions.base import Question


class QuestionEntry(msgspec.Struct, frozen=True):
    """One question: its stable name, the dotted name of its class, and a sentence for people."""

    name: str
    target: str
    summary: str


CATALOGUE = {
    entry.name: entry
    for entry in [
        QuestionEntry("purchase", "intent_desktop.questions.purchase:Purchase", "Will this visitor buy?"),
        QuestionEntry("churn", "intent_desktop.questions.churn:Churn", "Who is leaving?"),
        QuestionEntry(
            "next_item", "intent_desktop.questions.next_item:NextItem", "What does this customer want next?"
        ),
    ]
}


def load(name: str) -> Question:
    """The question of that name; raises Problem where there is none."""
    if name not in CATALOGUE:
        raise Problem("unknown_question", question=name, known=list(CATALOGUE))
    module, attribute = CATALOGUE[name].target.split(":")
    question: Question = getattr(importlib.import_module(module), attribute)()
    return question
