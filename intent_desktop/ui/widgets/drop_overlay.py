"""Files can be dropped anywhere on a window; while they hover, it says what dropping them will do."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.theme import RADIUS, SPACE, paint_icon, theme

_SIGN = 48
_WIDEST = 720


class Drop(NamedTuple):
    """What dropping will do: in one sentence, with what belongs to it, and the paths that it is done with; none: it is refused."""

    words: str
    detail: str
    paths: list[Path]


class DropOverlay(QWidget):
    """Takes files and folders dropped on `host` and emits the paths of those that are taken.

    `describe(paths)` says what dropping will do. What is refused is told why, and cannot be dropped.
    """

    dropped = Signal(list)

    def __init__(self, host: QWidget, describe: Callable[[list[Path]], Drop]):
        super().__init__(host)
        self._describe = describe
        self._host = host
        self._drop = NOTHING
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    def words(self) -> str:
        """What is written over the window while files hover; empty otherwise."""
        return self._drop.words

    def detail(self) -> str:
        """What stands below it."""
        return self._drop.detail

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            paths = local_paths(event.mimeData())
            if paths:
                self._open(self._describe(paths))
                self._answer(event)
            return True
        if kind == QEvent.Type.DragMove and isinstance(event, QDropEvent):
            self._answer(event)
            return True
        if kind == QEvent.Type.DragLeave:
            self._close()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._answer(event)
            taken = self._drop.paths
            self._close()
            if taken:
                self.dropped.emit(taken)
            return True
        if kind == QEvent.Type.Resize:
            self.resize(self._host.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        refused = not self._drop.paths
        tone, wash = (colours.bad, colours.bad_wash) if refused else (colours.accent, colours.accent_wash)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            self.rect(), QColor(colours.paper)
        )  # nothing shines through: the words are to be read
        painter.setPen(QPen(QColor(tone), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(wash))
        inset = SPACE.large
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS.card, RADIUS.card
        )
        middle = QRectF(self.rect()).center()
        sign = QRectF(middle.x() - _SIGN / 2, middle.y() - 2 * _SIGN, _SIGN, _SIGN)
        paint_icon(painter, "bad" if refused else "upload", sign, tone)
        wide = min(_WIDEST, self.width() - 4 * inset)
        area = QRectF(middle.x() - wide / 2, sign.bottom() + SPACE.large, wide, self.height())
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setFont(theme().font("title", strong=True))
        painter.setPen(QColor(colours.ink))
        painter.drawText(area, flags, self._drop.words)
        area.setTop(painter.boundingRect(area, flags, self._drop.words).bottom() + SPACE.medium)
        painter.setFont(theme().font("heading"))
        painter.drawText(area, flags, self._drop.detail)

    def _answer(self, event: QDropEvent) -> None:
        """Take what is offered, or show that it cannot be dropped and go on hearing where it is dragged."""
        if self._drop.paths:
            event.acceptProposedAction()
        else:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()

    def _open(self, drop: Drop) -> None:
        self._drop = drop
        self.setAccessibleName(drop.words)
        self.setAccessibleDescription(drop.detail)
        self.resize(self._host.size())
        self.raise_()
        self.show()

    def _close(self) -> None:
        self._drop = NOTHING
        self.hide()


NOTHING = Drop("", "", [])


def local_paths(data: QMimeData) -> list[Path]:
    """Paths of the local files and folders in what is dragged; what lies elsewhere is left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
