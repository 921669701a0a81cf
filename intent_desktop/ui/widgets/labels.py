"""Texts by their place in the design: titles, headings, body, captions, tags. None reads markup out of the user's data."""

import html
import re
import textwrap
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from intent_desktop.ui.theme.styling import restyle
from intent_desktop.ui.theme.tokens import Tone

_LONG = 24
_LONG_WORD = re.compile(rf"\S{{{_LONG},}}")

Role = Literal["display", "title", "heading", "strong", "body", "soft", "caption"]


def plain_tooltip(text: str) -> str:
    """A tooltip that shows the text as it is, wrapped, also where it holds what looks like markup."""
    return f"<p style='white-space: pre-wrap'>{html.escape(text)}</p>" if text else ""


def breakable(text: str) -> str:
    """The text with places, unseen, at which words may break that are longer than a line should be: names of columns and files."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(textwrap.wrap(word[0], _LONG // 2)), text)


class Label(QLabel):
    """Plain text in a role of the type scale; wraps."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        if role not in ("display", "title"):
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def set_tone(self, tone: Tone) -> None:
        """Colour the text as good, a caution or bad."""
        restyle(self, tone=tone)


class Heading(Label):
    """Name of a part of a page."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(text, "heading", parent)


class Subtitle(Label):
    """A sentence under a title."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(text, "soft", parent)


class Caption(Label):
    """A small explanation beneath something."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(text, "caption", parent)


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where it lacks room; the whole text stays in the tooltip and for screen readers."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ):
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._hint()

    def shown(self) -> str:
        """The text as it is painted, with an ellipsis where it is cut."""
        return self.fontMetrics().elidedText(
            " ".join(self.text().split("\n")), self._mode, self.contentsRect().width()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        # One pixel more than the text: rounding must not cut what fits.
        return QSize(
            self.fontMetrics().horizontalAdvance(self.text()) + 2, super().minimumSizeHint().height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def _hint(self) -> None:
        whole = self.shown() == self.text()
        self.setToolTip("" if whole else plain_tooltip(self.text()))


class Title(ElidedLabel):
    """Title of a page or a dialog."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(text, "title", parent)


class Tag(QLabel):
    """A word in a coloured pill: a state, a type, a kind."""

    def __init__(
        self,
        text: str = "",
        tone: Literal["plain", "accent", "good", "caution", "bad"] = "plain",
        parent: QWidget | None = None,
    ):
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "tag")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tone: Literal["plain", "accent", "good", "caution", "bad"] = "plain") -> None:
        self.setText(text)
        restyle(self, tone=tone)


class Rule(QLabel):
    """A hairline between parts."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "rule")
        self.setFixedHeight(1)
