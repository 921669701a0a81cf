"""The language of the window: the system's or a chosen one, on everything that is made from then on, Qt's own dialogs too."""

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from intent_desktop import messages
from intent_desktop.messages import language as languages
from intent_desktop.resources import resources

Choice = Literal["system", "en", "zh_CN"]


class Language(QObject):
    """What the window speaks. What is shown already stays as it is: on `changed` the window is made anew."""

    changed = Signal()

    def __init__(self, application: QCoreApplication):
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.choice: Choice = "system"
        self.name = ""
        """The language in use."""

    def choose(self, choice: Choice) -> None:
        """Speak that language, or the system's where there is a translation into it, else English.

        Where the window's words in it are not installed, English stays.
        """
        self.choice = choice
        name = languages.fitting(QLocale.system().uiLanguages() if choice == "system" else [choice])
        if name != languages.ENGLISH and not _words(name).exists():
            name = languages.ENGLISH
        if name == self.name:
            return
        first, self.name = not self.name, name
        os.environ[languages.VARIABLE] = name  # the engine's processes inherit it
        messages.use_language(name)
        QLocale.setDefault(_locale(name))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [] if name == languages.ENGLISH else [_of_qt(name), _of_window(name)]
        for translator in self._translators:  # the one installed last is asked first
            self._application.installTranslator(translator)
        if not first:
            self.changed.emit()


def language() -> Language:
    """The language of the running application."""
    application = QCoreApplication.instance()
    assert application is not None
    if _Kept.language is None or _Kept.language.parent() is not application:
        _Kept.language = Language(application)
    return _Kept.language


class _Kept:
    language: Language | None = None


def _locale(name: str) -> QLocale:
    """How dates and numbers are written: as the system has it where it speaks that language."""
    system, wanted = QLocale.system(), QLocale(name)
    return system if system.language() == wanted.language() else wanted


def _of_window(name: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(_words(name)))
    return translator


def _words(name: str) -> Path:
    return resources() / "translations" / f"window_{name}.qm"


def _of_qt(name: str) -> QTranslator:
    """Qt's own words: a file dialog's, a calendar's. Without them they stay English."""
    translator = QTranslator()
    translator.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
