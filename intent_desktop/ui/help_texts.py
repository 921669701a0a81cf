"""The manual that comes with the program: its pages in each language, and drawings in the theme's colours."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.messages import language as languages
from intent_desktop.resources import resources
from intent_desktop.ui.theme import theme

FALLBACK = languages.ENGLISH
READING_ORDER = (
    "index", "first-minutes", "data", "quality", "question", "model", "train", "evaluate", "explain", "score", "questions", "models",
    "glossary", "troubleshooting", "keyboard",
)  # fmt: skip
"""The pages of the manual as somebody would read them."""
_BODY = re.compile(r"<main>(.*)</main>", re.DOTALL)


def help_language(language: str = "") -> str:
    """The folder of the manual in a language such as "zh_CN" (default: the window's), else the English one."""
    wanted = languages.fitting([language or QLocale().name()])
    return wanted if (resources() / "help" / wanted).is_dir() else FALLBACK


def help_file(page: str, language: str = "") -> Path:
    """The file of a page of the manual. Raises FileNotFoundError where there is no such page."""
    folder = resources() / "help"
    for name in (help_language(language), FALLBACK):
        file = folder / name / f"{page}.html"
        if file.is_file():
            return file
    raise FileNotFoundError(file)


def help_text(page: str, language: str = "") -> str:
    """A page of the manual as HTML, without what only a browser needs. Raises FileNotFoundError where there is no such page."""
    written = help_file(page, language).read_text(encoding="utf-8")
    body = _BODY.search(written)
    assert body is not None, f"the page {page} of the manual has no <main>"
    return body[1]


class HelpPicture(QWidget):
    """A drawing of what is done on a page; in its file colours are named as in `Colours`, in braces."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._drawing = ""
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._colour)

    def show_page(self, page: str) -> None:
        """Show the picture of that page."""
        file = resources() / "help" / "pictures" / f"{page}.svg"
        self._drawing = file.read_text(encoding="utf-8")
        self._colour()

    def sizeHint(self) -> QSize:
        return QSize(272, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self._renderer.defaultSize().scaled(
            self.sizeHint().boundedTo(self.size()), Qt.AspectRatioMode.KeepAspectRatio
        )
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        self._renderer.render(QPainter(self), area)

    def _colour(self) -> None:
        drawing, colours = self._drawing, theme().colours
        for name in colours.__dataclass_fields__:
            colour = getattr(colours, name)
            if isinstance(colour, str):
                drawing = drawing.replace(f"{{{name}}}", colour)
        if drawing:
            self._renderer.load(QByteArray(drawing.encode()))
        self.update()
