"""Names of models and questions as people say them, short enough for lists; one that is not known here reads as it is called."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.messages import model_name

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
    return model_name(name)


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
