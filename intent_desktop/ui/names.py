"""Names of models and questions as people say them, short enough for lists; one that is not known here reads as it is called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.messages import model_name

QUESTIONS = {
    "churn": QT_TRANSLATE_NOOP("Questions", "Leaving"),
    "next_action": QT_TRANSLATE_NOOP("Questions", "Next action"),
    "next_item": QT_TRANSLATE_NOOP("Questions", "Next item"),
    "pretrain": QT_TRANSLATE_NOOP("Questions", "Encoder"),
    "purchase": QT_TRANSLATE_NOOP("Questions", "Purchase"),
    "rating": QT_TRANSLATE_NOOP("Questions", "Rating"),
    "similar_items": QT_TRANSLATE_NOOP("Questions", "Similar items"),
    "similar_users": QT_TRANSLATE_NOOP("Questions", "Similar customers"),
    "value": QT_TRANSLATE_NOOP("Questions", "Spending"),
}


def model(name: str) -> str:
    """The name of a model; "trees-1" is the second of several that learn as one."""
    return model_name(name)


def question(name: str) -> str:
    """The name of a question in a word."""
    if name in QUESTIONS:
        return QCoreApplication.translate("Questions", str(QUESTIONS[name]))
    return name.replace("_", " ").capitalize()
