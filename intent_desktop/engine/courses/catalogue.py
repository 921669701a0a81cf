"""The list of courses. A new family of questions adds one line here."""

import importlib

from intent_desktop.engine.courses.base import Course
from intent_desktop.questions import catalogue as questions

CATALOGUE = {
    "outcome": "intent_desktop.engine.courses.outcome.course:OutcomeCourse",
    "ranking": "intent_desktop.engine.courses.ranking.course:RankingCourse",
    "action": "intent_desktop.engine.courses.action.course:ActionCourse",
    "pretraining": "intent_desktop.engine.courses.pretraining.course:PretrainingCourse",
    "value": "intent_desktop.engine.courses.value.course:ValueCourse",
    "rating": "intent_desktop.engine.courses.rating.course:RatingCourse",
}


def course_of(question: str) -> Course:
    """The course of a question; raises Problem where there is no such question."""
    module, name = CATALOGUE[questions.load(question).course].split(":")
    course: Course = getattr(importlib.import_module(module), name)()
    return course


def has_threshold(question: str) -> bool:
    """Whether the answer is yes from some chance on; raises Problem where there is no such question."""
    return questions.load(question).course == "outcome"
