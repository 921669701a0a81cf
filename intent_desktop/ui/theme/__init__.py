"""The design system: colours, type, spaces, icons. `theme()` is the one in use."""

from intent_desktop.ui.theme.icons import application_icon, icon, paint_icon
from intent_desktop.ui.theme.theme import Theme, mixed, theme
from intent_desktop.ui.theme.tokens import ELEVATION, RADIUS, ROW_HEIGHT, SPACE, Colours, Tone, TypeSize

__all__ = [
    "ELEVATION",
    "RADIUS",
    "ROW_HEIGHT",
    "SPACE",
    "Colours",
    "Theme",
    "Tone",
    "TypeSize",
    "application_icon",
    "icon",
    "mixed",
    "paint_icon",
    "theme",
]
