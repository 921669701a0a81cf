"""The help that comes with the program: a text for each page in each language, and a picture in the theme's colours."""

from PySide6.QtCore import QByteArray, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from intent_desktop.resources import resources
from intent_desktop.ui.theme import theme

FALLBACK = "en"


def help_text(page: str, language: str = "") -> str:
    """The help for a page as HTML, in a language such as "zh" (default: the window's), else in English.

    Raises FileNotFoundError for a page without help.
    """
    wanted = language or QLocale().name().partition("_")[0]
    folder = resources() / "help"
    for name in (wanted, FALLBACK):
        file = folder / name / f"{page}.html"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    raise FileNotFoundError(folder / FALLBACK / f"{page}.html")


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
