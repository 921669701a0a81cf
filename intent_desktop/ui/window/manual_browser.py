"""Shows the pages of the manual in the theme's colours: links lead from page to page, and words are found in all of them."""

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from intent_desktop.resources import resources
from intent_desktop.ui.help_texts import FALLBACK, READING_ORDER, help_language, help_text
from intent_desktop.ui.theme import theme

LEAST_WIDTH_OF_PICTURES = 480
"""Pixels; in less, what a picture of the window shows could not be read."""
_MARGIN = 2
_TITLE = re.compile(r"<h1>.*?</h1>\s*")
_HEADING = re.compile(r"<h([1-3])")
_END_OF_HEADING = re.compile(r"</h[1-3]>")
_PICTURE = re.compile(r"<img [^>]*>\s*")


class ManualBrowser(QTextBrowser):
    """A page of the manual at a time. `further` is HTML that is added to the page it belongs to."""

    page_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "plain")
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self._further: dict[str, str] = {}
        self._with_pictures = False
        self._style()
        self.sourceChanged.connect(lambda source: self.page_changed.emit(page_of(source)))
        theme().changed.connect(self._repaint)

    @property
    def page(self) -> str:
        """The page in view; empty before one is shown."""
        return page_of(self.source())

    @property
    def place(self) -> str:
        """The place that was gone to last, such as "glossary#lift"."""
        anchor = self.source().fragment()
        return f"{self.page}#{anchor}" if anchor else self.page

    def show_place(self, place: str) -> None:
        """Show a page, such as "data", or a place on one, such as "glossary#lift"."""
        page, _, anchor = place.partition("#")
        self.setSource(QUrl(f"{page}.html#{anchor}" if anchor else f"{page}.html"))

    def add_to(self, page: str, further: str) -> None:
        """Have HTML stand at the end of a page, and show it where that page is in view."""
        if self._further.get(page) != further:
            self._further[page] = further
            if self.page == page:
                self._repaint()

    def find_anywhere(self, words: str) -> bool:
        """Go to the next place that holds the words, on this page or on a later one, beginning anew after the last."""
        if not words or self.find(words):
            return bool(words)
        begin = READING_ORDER.index(self.page) if self.page in READING_ORDER else 0
        for step in range(1, len(READING_ORDER) + 1):
            page = READING_ORDER[(begin + step) % len(READING_ORDER)]
            if words.lower() in _plain(help_text(page)).lower():
                self.show_place(page)
                return self.find(words)
        return False

    def find_from_here(self, words: str) -> bool:
        """As `find_anywhere`, but what was found before may be found again: it is the beginning of longer words."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        return not words or self.find_anywhere(words)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        match QTextDocument.ResourceType(kind):
            case QTextDocument.ResourceType.HtmlResource:
                page = page_of(QUrl(name))
                text = help_text(page)
                if not self._with_pictures:
                    text = _PICTURE.sub("", text)
                if page in self._further:  # its title stands above it
                    text = _TITLE.sub("", text) + self._further[page]
                # Qt would enlarge headings beyond the size that the style sheet gives them.
                return _END_OF_HEADING.sub("</p>", _HEADING.sub(r'<p class="h\1"', text))
            case QTextDocument.ResourceType.ImageResource:
                return self._picture(QUrl(name).fileName())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        with_pictures = self.viewport().width() >= LEAST_WIDTH_OF_PICTURES
        if with_pictures != self._with_pictures:
            self._with_pictures = with_pictures
            self._repaint()

    def _picture(self, name: str) -> QImage:
        """A picture of the window, as wide as the page at most."""
        folder = resources() / "help" / "pictures"
        files = [folder / language / name for language in (help_language(), FALLBACK)]
        image = QImage(str(next((file for file in files if file.is_file()), files[-1])))
        bar, ratio = self.verticalScrollBar(), self.devicePixelRatioF()
        # The bar comes as soon as the page is longer than there is room for.
        taken = 0 if bar.isVisible() else bar.sizeHint().width()
        width = round((self.viewport().width() - taken - 3 * _MARGIN) * ratio)
        if image.width() > width:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _repaint(self) -> None:
        """The same page at the same place, in other colours or at another width."""
        self._style()
        if self.page:
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def _style(self) -> None:
        colours, size = theme().colours, theme().pixels
        self.document().setDefaultStyleSheet(
            "a { text-decoration: none; }"
            f" * {{ color: {colours.ink}; }} a, a b {{ color: {colours.accent}; }}"
            f" .lead {{ color: {colours.soft}; }} th {{ text-align: left; color: {colours.soft}; }}"
            " p { margin: 0 0 6px 0; line-height: 125%; }"
            f" .h1 {{ font-size: {size('title')}px; font-weight: 600; margin: 2px 0 8px 0; }}"
            f" .h2 {{ font-size: {size('heading')}px; font-weight: 600; margin: 20px 0 6px 0; }}"
            f" .h3 {{ font-size: {size('body')}px; font-weight: 600; margin: 14px 0 4px 0; }}"
            " ul { margin: 0 0 6px 0; -qt-list-indent: 0; }"
            " li { margin: 0 0 5px 14px; line-height: 120%; } td, th { padding: 3px 14px 3px 0; }"
        )


def page_of(source: QUrl) -> str:
    """The name of the page that an address leads to."""
    return source.fileName().removesuffix(".html")


def _plain(text: str) -> str:
    """What of a page can be read."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()
