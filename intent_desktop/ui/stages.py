"""The stages of the engine's work in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

WORDS = {
    "checking": QT_TRANSLATE_NOOP("Stages", "Checking the files"),
    "unpacking": QT_TRANSLATE_NOOP("Stages", "Unpacking"),
    "finding types": QT_TRANSLATE_NOOP("Stages", "Finding out what the columns hold"),
    "reading": QT_TRANSLATE_NOOP("Stages", "Reading"),
    "quality": QT_TRANSLATE_NOOP("Stages", "Looking for what is wrong"),
    "write": QT_TRANSLATE_NOOP("Stages", "Writing"),
    "features": QT_TRANSLATE_NOOP("Stages", "Describing what customers did"),
    "sequences": QT_TRANSLATE_NOOP("Stages", "Putting histories in order"),
    "fit": QT_TRANSLATE_NOOP("Stages", "Learning"),
    "importance": QT_TRANSLATE_NOOP("Stages", "Finding out what matters"),
    "explain": QT_TRANSLATE_NOOP("Stages", "Finding reasons"),
    "report": QT_TRANSLATE_NOOP("Stages", "Writing the report"),
    "score": QT_TRANSLATE_NOOP("Stages", "Scoring"),
    "simulating": QT_TRANSLATE_NOOP("Stages", "Simulating the shop"),
}


def words(stage: str) -> str:
    """A stage such as "fit trees" or "features 2011-06-01" for people: what is done, and on what."""
    if stage in WORDS:
        return QCoreApplication.translate("Stages", str(WORDS[stage]))
    kind, _, about = stage.partition(" ")
    if kind not in WORDS:
        return stage
    return f"{QCoreApplication.translate('Stages', str(WORDS[kind]))}: {about}"
