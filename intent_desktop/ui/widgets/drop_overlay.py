"""Files can be dropped anywhere on a window; while they hover, it says what dropping them will do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from intent_desktop.ui.theme import RADIUS, SPACE, paint_icon, theme

_SIGN = 44


class DropOverlay(QWidget):
    """Takes files and folders dropped on `host` and emits their paths.

    `describe(paths)` says what dropping will do ("Drop to add events.csv"); an empty text refuses them.
    """

    dropped = Signal(list)

    def __init__(self, host: QWidget, describe: Callable[[list[Path]], str]):
        super().__init__(host)
        self._describe = describe
        self._host = host
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    def words(self) -> str:
        """What is written over the window while files hover; empty otherwise."""
        return self._words

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            paths = local_paths(event.mimeData())
            words = self._describe(paths) if paths else ""
            if words:
                event.acceptProposedAction()
                self._open(words)
            return True
        if kind == QEvent.Type.DragMove and isinstance(event, QDropEvent):
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.DragLeave:
            self._close()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            paths = local_paths(event.mimeData())
            event.acceptProposedAction()
            self._close()
            self.dropped.emit(paths)
            return True
        if kind == QEvent.Type.Resize:
            self.resize(self._host.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.paper)
        ground.setAlphaF(0.93)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        wash = QColor(colours.accent_wash)
        wash.setAlphaF(0.6)
        painter.setBrush(wash)
        inset = SPACE.large
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS.card, RADIUS.card
        )
        middle = QRectF(self.rect()).center()
        sign = QRectF(middle.x() - _SIGN / 2, middle.y() - _SIGN, _SIGN, _SIGN)
        paint_icon(painter, "upload", sign, colours.accent)
        painter.setFont(theme().font("title", strong=True))
        painter.setPen(QColor(colours.ink))
        area = QRectF(2 * inset, sign.bottom() + SPACE.medium, self.width() - 4 * inset, 120)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(flags), self._words)

    def _open(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.resize(self._host.size())
        self.raise_()
        self.show()

    def _close(self) -> None:
        self._words = ""
        self.hide()


def local_paths(data: QMimeData) -> list[Path]:
    """Paths of the local files and folders in what is dragged; what lies elsewhere is left out."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
