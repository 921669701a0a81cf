"""Which models a training fits: all, one, or those that are named."""

from pathlib import Path

import pytest

from intent_desktop.engine.courses.models_to_fit import models_to_fit
from intent_desktop.engine.requests import Source, Training
from intent_desktop.messages import Problem
from intent_desktop.questions import catalogue as questions

SOURCE = Source(paths=[Path("log.csv")])


def _names(model: str | None = None, *models: str) -> list[str]:
    training = Training(source=SOURCE, question="purchase", model=model, models=list(models))
    return models_to_fit(questions.load("purchase"), training)


def test_the_models_named_learn_beside_the_baselines() -> None:
    baselines = list(questions.load("purchase").baselines)
    assert _names(None, "trees", "vae_trees", "trees") == [*baselines, "trees", "vae_trees"]


def test_without_names_all_of_the_question_learn() -> None:
    question = questions.load("purchase")
    assert _names() == [*question.baselines, *question.models]


@pytest.mark.parametrize(
    ("name", "code"), [("transformer", "model_not_for_question"), ("tomorrow", "unknown_model")]
)
def test_a_model_that_cannot_answer_is_refused_by_its_name(name: str, code: str) -> None:
    with pytest.raises(Problem) as refused:
        _names(None, "trees", name)
    assert refused.value.code == code
