"""Which models a training fits, for the courses whose questions name their own baselines."""

from typing import Protocol

from intent_desktop.messages import Problem
from intent_desktop.models import catalogue as models


class Tried(Protocol):
    """What of a question decides: its name, its baselines, its models in the order to try, and further ones that it can use."""

    @property
    def name(self) -> str: ...

    @property
    def baselines(self) -> tuple[str, ...]: ...

    @property
    def models(self) -> tuple[str, ...]: ...

    @property
    def further(self) -> tuple[str, ...]: ...


def models_to_fit(question: Tried, asked: str | None) -> list[str]:
    """The baselines and all models, or the baselines and the one that is `asked` for; Problem where that cannot answer."""
    if asked is None or asked == models.BLEND:
        return [*question.baselines, *question.models]
    fitting = (*question.baselines, *question.models, *question.further)
    if asked not in fitting:
        code = "model_not_for_question" if asked in models.CATALOGUE else "unknown_model"
        known = [*fitting, models.BLEND]
        raise Problem(code, model=asked, question=question.name, known=known)
    return [name for name in question.baselines if name != asked] + [asked]
