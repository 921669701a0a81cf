"""Which models a training fits, for every question."""

import pytest

from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.base import Question

every_question = pytest.mark.parametrize("question", [questions.load(name) for name in questions.CATALOGUE])


@every_question
def test_baselines_stand_beside_whatever_is_asked_for(question: Question) -> None:
    assert models_to_fit(question, None) == [*question.baselines, *question.models]
    for name in (*question.models, *question.further):
        assert models_to_fit(question, name) == [*question.baselines, name]
    for name in question.baselines:
        assert sorted(models_to_fit(question, name)) == sorted(question.baselines)


@every_question
def test_a_question_names_each_of_its_models_once_and_those_of_its_family_alone(question: Question) -> None:
    named = [*question.baselines, *question.models, *question.further]
    assert len(set(named)) == len(named)
    assert {models.CATALOGUE[name].course for name in named} == {question.course}
    assert {name for name in named if models.CATALOGUE[name].baseline} == set(question.baselines)


@every_question
def test_other_models_and_a_blend_of_one_are_refused(question: Question) -> None:
    own = {*question.baselines, *question.models, *question.further}
    blended = [models.BLEND] if len(question.models) == 1 else []
    for name in (*models.CATALOGUE.keys() - own, *blended):
        with pytest.raises(Problem) as refused:
            models_to_fit(question, name)
        assert refused.value.code == "model_not_for_question"
    with pytest.raises(Problem) as refused:
        models_to_fit(question, "forest")
    assert refused.value.code == "unknown_model"
