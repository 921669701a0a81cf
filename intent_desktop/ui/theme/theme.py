"""The theme in use: light or dark, following the system or pinned, on the whole application at once."""

import sys
from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from intent_desktop.ui.theme.stylesheet import stylesheet
from intent_desktop.ui.theme.tokens import DARK, LIGHT, TYPE, Colours, TypeSize

Mode = Literal["system", "light", "dark"]

_LINUX_FAMILIES = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "DejaVu Sans")
_CHINESE_FAMILIES = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_PLAIN_SIZE = 15  # pixels; platforms' fonts are at most that tall unless someone enlarged them


class Theme(QObject):
    """Colours and fonts of the application. Widgets that paint themselves repaint on `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication):
        super().__init__(application)
        self._application = application
        self._mode: Mode = "system"
        self._font, self._scale = _platform_font()
        self.colours = LIGHT
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._apply(self._wanted())

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def dark(self) -> bool:
        return self.colours is DARK

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark whatever it does. Native title bars follow where they can."""
        self._mode = mode
        hints = self._application.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
        self._follow()

    def colour(self, name: str) -> QColor:
        """A colour by its name in `Colours`, such as "accent"."""
        return QColor(getattr(self.colours, name))

    def series(self, place: int) -> QColor:
        """The colour of the line or bar at that place; they repeat after six."""
        return QColor(self.colours.series[place % len(self.colours.series)])

    def font(self, size: TypeSize = "body", *, strong: bool = False) -> QFont:
        """The application's font at a size of the type scale."""
        font = QFont(self._font)
        font.setPixelSize(self.pixels(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def pixels(self, size: TypeSize) -> int:
        """Height of a size of type, larger where the user enlarged the platform's font."""
        return round(TYPE[size] * self._scale)

    @Slot()
    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self._apply(wanted)

    def _wanted(self) -> Colours:
        if self._mode != "system":
            return DARK if self._mode == "dark" else LIGHT
        return DARK if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self, colours: Colours) -> None:
        self.colours = colours
        # A sheet put in another's place takes five times as long as one put where there is none.
        self._application.setStyleSheet("")
        self._application.setPalette(_palette(colours))
        self._application.setFont(self.font())
        sizes = {size: self.pixels(size) for size in TYPE}
        self._application.setStyleSheet(stylesheet(colours, sizes, dark=self.dark))
        self.changed.emit()


def theme() -> Theme:
    """The application's theme; the first call puts it on the application, which must exist."""
    application = QApplication.instance()
    assert isinstance(application, QApplication), "a theme needs an application"
    if _Kept.theme is None or not shiboken6.isValid(_Kept.theme):
        _Kept.theme = Theme(application)
    return _Kept.theme


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """The colour laid over the ground with that share of opacity, as an opaque colour."""
    return QColor(
        *(
            round(below + (above - below) * share)
            for below, above in (
                (ground.red(), colour.red()),
                (ground.green(), colour.green()),
                (ground.blue(), colour.blue()),
            )
        )
    )


class _Kept:
    theme: Theme | None = None


def _platform_font() -> tuple[QFont, float]:
    """The platform's font with Chinese to fall back on and figures of equal width, and how much it was enlarged."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = list(font.families())
    if sys.platform.startswith("linux") and families[0] in ("Sans Serif", "Sans", "DejaVu Sans", ""):
        # No desktop has named a font: take the best that is installed.
        installed = set(QFontDatabase.families())
        families = [family for family in _LINUX_FAMILIES if family in installed] or families
    font.setFamilies([*families, *_CHINESE_FAMILIES])
    font.setFeature(QFont.Tag("tnum"), 1)
    return font, max(1.0, QFontInfo(font).pixelSize() / _PLAIN_SIZE)


def _palette(colours: Colours) -> QPalette:
    """Colours for everything that the style sheet leaves to Qt."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in {
        role.Window: colours.paper,
        role.WindowText: colours.ink,
        role.Base: colours.card,
        role.AlternateBase: colours.paper,
        role.Text: colours.ink,
        role.PlaceholderText: colours.soft,
        role.Button: colours.card,
        role.ButtonText: colours.ink,
        role.BrightText: colours.bad,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.ink,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.faint,
        role.Midlight: colours.faint,
        role.Mid: colours.edge,
        role.Dark: colours.outline,
        role.Shadow: colours.outline,
    }.items():
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.faint))
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colours.soft))
    return palette
