"""The stages of the engine's work in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.messages import model_name

FIT = "fit "
"""Begins the stage of a model that learns."""
ON_ALL = " on all"
"""Ends the stage of one that learns once more, from the rows kept for choosing as well."""
WORDS = {
    "checking": QT_TRANSLATE_NOOP("Stages", "Checking the files"),
    "unpacking": QT_TRANSLATE_NOOP("Stages", "Unpacking"),
    "finding types": QT_TRANSLATE_NOOP("Stages", "Finding out what the columns hold"),
    "reading": QT_TRANSLATE_NOOP("Stages", "Reading"),
    "finding keys": QT_TRANSLATE_NOOP("Stages", "Finding out how the tables belong together"),
    "joining": QT_TRANSLATE_NOOP("Stages", "Joining the tables"),
    "saving": QT_TRANSLATE_NOOP("Stages", "Keeping a copy to work with"),
    "cleaning": QT_TRANSLATE_NOOP("Stages", "Cleaning"),
    "quality": QT_TRANSLATE_NOOP("Stages", "Looking for what is wrong"),
    "write": QT_TRANSLATE_NOOP("Stages", "Writing"),
    "features": QT_TRANSLATE_NOOP("Stages", "Describing what customers did"),
    "sequences": QT_TRANSLATE_NOOP("Stages", "Putting histories in order"),
    "estimate": QT_TRANSLATE_NOOP("Stages", "Trying a few steps"),
    "fit": QT_TRANSLATE_NOOP("Stages", "Learning"),
    "items": QT_TRANSLATE_NOOP("Stages", "Listing the items"),
    "situations": QT_TRANSLATE_NOOP("Stages", "Looking at what customers did"),
    "factors": QT_TRANSLATE_NOOP("Stages", "Finding what items and customers share"),
    "neighbours": QT_TRANSLATE_NOOP("Stages", "Finding neighbours"),
    "blend": QT_TRANSLATE_NOOP("Stages", "Weighing the models"),
    "judge": QT_TRANSLATE_NOOP("Stages", "Judging"),
    "judge next items": QT_TRANSLATE_NOOP("Stages", "Judging what comes next"),
    "judge popular": QT_TRANSLATE_NOOP("Stages", "Judging what is popular"),
    "read histories": QT_TRANSLATE_NOOP("Stages", "Reading what customers did"),
    "compare": QT_TRANSLATE_NOOP("Stages", "Comparing it with what it was"),
    "judge valid": QT_TRANSLATE_NOOP("Stages", "Judging, to choose"),
    "judge test": QT_TRANSLATE_NOOP("Stages", "Judging on data never seen"),
    "shuffle": QT_TRANSLATE_NOOP("Stages", "Finding out whether order matters"),
    "attention": QT_TRANSLATE_NOOP("Stages", "Looking at where the network looks"),
    "item map": QT_TRANSLATE_NOOP("Stages", "Drawing the map of items"),
    "importance": QT_TRANSLATE_NOOP("Stages", "Finding out what matters"),
    "labels": QT_TRANSLATE_NOOP("Stages", "Comparing with and without the encoder"),
    "explain": QT_TRANSLATE_NOOP("Stages", "Finding reasons"),
    "report": QT_TRANSLATE_NOOP("Stages", "Writing the report"),
    "score": QT_TRANSLATE_NOOP("Stages", "Scoring"),
    "look up gpu engine": QT_TRANSLATE_NOOP("Stages", "Looking up the packages"),
    "download gpu engine": QT_TRANSLATE_NOOP("Stages", "Downloading"),
    "unpack gpu engine": QT_TRANSLATE_NOOP("Stages", "Unpacking"),
    "check gpu engine": QT_TRANSLATE_NOOP("Stages", "Comparing every file"),
    "try gpu engine": QT_TRANSLATE_NOOP("Stages", "Trying it"),
    "simulating": QT_TRANSLATE_NOOP("Stages", "Simulating the shop"),
}


def words(stage: str) -> str:
    """A stage such as "fit trees-0" or "features 2011-06-01" for people: what is done, and on what."""
    if stage in WORDS:
        return QCoreApplication.translate("Stages", str(WORDS[stage]))
    kind, _, about = stage.partition(" ")
    if kind not in WORDS:
        return stage
    if kind == "fit":
        about = model_name(about.removesuffix(ON_ALL))
    return f"{QCoreApplication.translate('Stages', str(WORDS[kind]))}: {about}"
