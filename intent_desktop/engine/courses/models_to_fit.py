"""Which models a training fits."""

from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models
from intent_desktop.questions.base import Question


def models_to_fit(question: Question, asked: str | None) -> list[str]:
    """The baselines and all models, or the baselines and the one that is `asked` for; Problem where that cannot answer."""
    blended = [models.BLEND] if len(question.models) > 1 else []
    if asked is None or asked in blended:
        return [*question.baselines, *question.models]
    known = [*question.baselines, *question.models, *question.further, *blended]
    if asked not in known:
        code = "model_not_for_question" if asked in (*models.CATALOGUE, models.BLEND) else "unknown_model"
        raise Problem(code, model=asked, question=question.name, known=known)
    return [name for name in question.baselines if name != asked] + [asked]
