"""Line icons in the theme's colours, sharp at any size. They follow the theme by themselves: colour is chosen when they are painted."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from intent_desktop.resources import resources
from intent_desktop.ui.theme.theme import theme

_DISABLED = 0.45
"""How much is left of an icon that cannot be used. Its colour alone, which texts share and which has to be read, hardly differs."""


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `resources/icons/NAME.svg`. `colour`: a name of `Colours` such as "accent" (default: "soft").

    Raises FileNotFoundError for a name without a file.
    """
    _drawing(name)
    return QIcon(_IconEngine(name, colour))


def application_icon() -> QIcon:
    """The program's own sign, in its own colours, sharp at every size that systems ask for."""
    found = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, "application", QRect(0, 0, side, side), "")
        painter.end()
        found.addPixmap(pixmap)
    return found


def paint_icon(painter: QPainter, name: str, area: QRect | QRectF, colour: str) -> None:
    """Paint an icon into an area, in a colour given as #rrggbb."""
    _renderer(name, colour).render(painter, QRectF(area))


class _IconEngine(QIconEngine):
    def __init__(self, name: str, colour: str | None):
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = theme().colours
        if mode == QIcon.Mode.Disabled:
            colour = colours.disabled
        else:
            colour = getattr(colours, self._colour or "soft")
        side = min(rect.width(), rect.height())
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(rect).center())
        before = painter.opacity()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(before * _DISABLED)
        paint_icon(painter, self._name, area, colour)
        painter.setOpacity(before)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if size.isEmpty():  # a button without room asks for nothing
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _IconEngine(self._name, self._colour)


@cache
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
