"""Names of models and questions as people say them, short enough for lists; one that is not known here reads as it is called."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

MODELS = {
    "all": QT_TRANSLATE_NOOP("Models", "All models"),
    "base_rate": QT_TRANSLATE_NOOP("Models", "Same chance for everybody"),
    "blend": QT_TRANSLATE_NOOP("Models", "Blend of all models"),
    "linear": QT_TRANSLATE_NOOP("Models", "Logistic regression"),
    "mlp": QT_TRANSLATE_NOOP("Models", "Neural network"),
    "one_rule": QT_TRANSLATE_NOOP("Models", "Best single rule"),
    "svm": QT_TRANSLATE_NOOP("Models", "Support vectors"),
    "tree": QT_TRANSLATE_NOOP("Models", "Decision tree"),
    "trees": QT_TRANSLATE_NOOP("Models", "Boosted trees"),
}
FIGURES = {
    "accuracy": QT_TRANSLATE_NOOP("Figures", "Accuracy"),
    "batch_loss": QT_TRANSLATE_NOOP("Figures", "Loss by batch"),
    "brier": QT_TRANSLATE_NOOP("Figures", "Brier score"),
    "learning_rate": QT_TRANSLATE_NOOP("Figures", "Learning rate"),
    "log_loss": QT_TRANSLATE_NOOP("Figures", "Log loss"),
    "pr_auc": QT_TRANSLATE_NOOP("Figures", "PR-AUC"),
    "roc_auc": QT_TRANSLATE_NOOP("Figures", "ROC-AUC"),
}
QUESTIONS = {
    "churn": QT_TRANSLATE_NOOP("Questions", "Leaving"),
    "purchase": QT_TRANSLATE_NOOP("Questions", "Purchase"),
}


def model(name: str) -> str:
    """The name of a model; "trees-1" is the second of several that learn as one."""
    family, _, place = name.partition("-")
    title = _name("Models", MODELS, family)
    return f"{title} {int(place) + 1}" if place.isdecimal() else title


def figure(name: str) -> str:
    """The name of a metric."""
    return _name("Figures", FIGURES, name)


def question(name: str) -> str:
    """The name of a question in a word."""
    return _name("Questions", QUESTIONS, name)


def _name(context: str, names: Mapping[str, object], name: str) -> str:
    if name in names:
        return QCoreApplication.translate(context, str(names[name]))
    return name.replace("_", " ").capitalize()
