"""The list of courses. A new family of questions adds one line here."""

import importlib

from intent_desktop.engine.courses.base import Course
from intent_desktop.questions import catalogue as questions

CATALOGUE = {
    "outcome": "intent_desktop.engine.courses.outcome.course:OutcomeCourse",
    "ranking": "intent_desktop.engine.courses.ranking.course:RankingCourse",
    "action": "intent_desktop.engine.courses.action.course:ActionCourse",
}


def course_of(question: str) -> Course:
    """The course of a question; raises Problem where there is no such question."""
    module, name = CATALOGUE[questions.load(question).course].split(":")
    course: Course = getattr(importlib.import_module(module), name)()
    return course
