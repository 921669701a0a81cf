"""The list of questions. A new question adds one line here."""

import importlib

import msgspec

from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Question
from intent_desktop.questions.needs import NeedName


class QuestionEntry(msgspec.Struct, frozen=True):
    """One question: its stable name and the dotted name of its class.

    `needs`: what it needs of a log of actions, see `questions.needs`; `in_tables`: it can be asked of a table of answers too.
    `from_encoder`: whether a training may start from a pre-trained encoder, where the data hold histories.
    """

    name: str
    target: str
    needs: tuple[NeedName, ...]
    in_tables: bool = False
    from_encoder: bool = False

    @property
    def summary(self) -> str:
        """What it asks, in the language in use."""
        return Note(f"question_asks_{self.name}").text()


CATALOGUE = {
    entry.name: entry
    for entry in [
        QuestionEntry("purchase", "intent_desktop.questions.purchase:Purchase", ("customers", "times", "purchases", "days"), in_tables=True, from_encoder=True),
        QuestionEntry("churn", "intent_desktop.questions.churn:Churn", ("customers", "times", "days"), in_tables=True, from_encoder=True),
        QuestionEntry("value", "intent_desktop.questions.value:Value", ("customers", "times", "purchases", "money", "days"), from_encoder=True),
        QuestionEntry("next_item", "intent_desktop.questions.next_item:NextItem", ("histories", "items"), from_encoder=True),
        QuestionEntry("similar_items", "intent_desktop.questions.similar_items:SimilarItems", ("histories", "items")),
        QuestionEntry("similar_users", "intent_desktop.questions.similar_users:SimilarUsers", ("histories", "items")),
        QuestionEntry("next_action", "intent_desktop.questions.next_action:NextAction", ("customers", "times", "items", "kinds"), from_encoder=True),
        QuestionEntry("pretrain", "intent_desktop.questions.pretrain:Pretrain", ("histories", "items"), from_encoder=True),
        QuestionEntry("rating", "intent_desktop.questions.rating:Rating", ("customers", "items", "ratings")),
    ]
}  # fmt: skip


def load(name: str) -> Question:
    """The question of that name; raises Problem where there is none."""
    if name not in CATALOGUE:
        raise Problem("unknown_question", question=name, known=list(CATALOGUE))
    module, attribute = CATALOGUE[name].target.split(":")
    question: Question = getattr(importlib.import_module(module), attribute)()
    return question
