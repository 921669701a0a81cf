"""Which models a training fits."""

from intent_desktop.engine.requests import Training
from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.questions.base import Question


def models_to_fit(question: Question, training: Training) -> list[str]:
    """The baselines and all models, those that the training names, or the one that it asks for; Problem where one cannot answer."""
    blended = [models.BLEND] if len(question.models) > 1 else []
    asked = training.model
    if asked is None and training.models:
        for name in training.models:
            _demand(name, [*question.models, *question.further], question)
        return [*question.baselines, *dict.fromkeys(training.models)]
    if asked is None or asked in blended:
        return [*question.baselines, *question.models]
    _demand(asked, [*question.baselines, *question.models, *question.further, *blended], question)
    return [name for name in question.baselines if name != asked] + [asked]


def need_encoder(question: Question, training: Training) -> bool:
    """Whether a model that is fitted starts from an encoder."""
    return any(models.CATALOGUE[name].needs_encoder for name in models_to_fit(question, training))


def _demand(name: str, known: list[str], question: Question) -> None:
    if name not in known:
        code = "model_not_for_question" if name in (*models.CATALOGUE, models.BLEND) else "unknown_model"
        raise Problem(code, model=name, question=question.name, known=known)
