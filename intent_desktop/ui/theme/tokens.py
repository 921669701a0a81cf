"""The design in numbers: colours of both themes, spaces, radii and sizes of type. They agree with the report's style."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["plain", "good", "caution", "bad"]
TypeSize = Literal["caption", "body", "heading", "title", "display"]


@dataclass(frozen=True)
class Colours:
    """Colours by what they are for, as #rrggbb.

    Texts are `ink`, `soft`, `accent`, `good`, `caution`, `bad`; they are readable (4.5:1) on `paper`, `card` and, each tone, on its wash.
    So is `disabled`, for what cannot be used now: it has to be read all the same. `edge` is a hairline that only divides, `outline`
    bounds what can be used (3:1) and never writes; `shadow` lies, faintly, under what floats above the page.
    """

    paper: str
    card: str
    ink: str
    soft: str
    disabled: str
    faint: str
    edge: str
    outline: str
    accent: str
    accent_strong: str
    accent_wash: str
    on_accent: str
    good: str
    good_wash: str
    caution: str
    caution_wash: str
    bad: str
    bad_wash: str
    on_bad: str
    shadow: str
    history: str
    train: str
    valid: str
    test: str
    series: tuple[str, str, str, str, str, str]

    def tone(self, tone: Tone) -> tuple[str, str]:
        """Text colour and wash of a tone."""
        return {
            "plain": (self.accent, self.accent_wash),
            "good": (self.good, self.good_wash),
            "caution": (self.caution, self.caution_wash),
            "bad": (self.bad, self.bad_wash),
        }[tone]


LIGHT = Colours(
    paper="#f6f7f8",
    card="#ffffff",
    ink="#1a2027",
    soft="#56616d",
    disabled="#616c77",
    faint="#e9ecef",
    edge="#dde1e5",
    outline="#838e99",
    accent="#1c63a5",
    accent_strong="#154e84",
    accent_wash="#e6eff8",
    on_accent="#ffffff",
    good="#0b6e4f",
    good_wash="#e7f4ef",
    caution="#8a5a00",
    caution_wash="#fdf3df",
    bad="#a92f2a",
    bad_wash="#fbebea",
    on_bad="#ffffff",
    shadow="#1a2027",
    history="#8a96a3",
    train="#1c63a5",
    valid="#b07d00",
    test="#c4521a",
    series=("#1c63a5", "#c4521a", "#0a7d62", "#9b4a86", "#8f6a00", "#5b6673"),
)

DARK = Colours(
    paper="#12161b",
    card="#1a2027",
    ink="#e8ecf0",
    soft="#9aa6b2",
    disabled="#8a96a3",
    faint="#252d36",
    edge="#2d3640",
    outline="#6a7683",
    accent="#6db3f2",
    accent_strong="#93c8f7",
    accent_wash="#1c3045",
    on_accent="#0b1620",
    good="#66cba6",
    good_wash="#15302a",
    caution="#e8b956",
    caution_wash="#33290f",
    bad="#f08f88",
    bad_wash="#3a1f1e",
    on_bad="#230c0a",
    shadow="#000000",
    history="#7c8895",
    train="#6db3f2",
    valid="#d9b13b",
    test="#f2925c",
    series=("#6db3f2", "#f2925c", "#4fc7a2", "#d58bc2", "#d9b13b", "#a3afbb"),
)


@dataclass(frozen=True)
class Space:
    """Distances in pixels."""

    tiny: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    huge: int = 32


@dataclass(frozen=True)
class Radius:
    """Rounded corners in pixels: of what is used, and of what holds others."""

    control: int = 6
    card: int = 10


@dataclass(frozen=True)
class Elevation:
    """How what floats above the page throws its shadow: how far down, how soft, how dark (0 … 1) in either theme."""

    down: int = 6
    blur: int = 28
    dark: float = 0.22
    dark_on_dark: float = 0.6


SPACE = Space()
RADIUS = Radius()
ELEVATION = Elevation()
TYPE: dict[TypeSize, int] = {"caption": 11, "body": 13, "heading": 15, "title": 20, "display": 28}
ROW_HEIGHT = 28


def contrast(text: str, ground: str) -> float:
    """Contrast of two #rrggbb colours as WCAG 2 defines it, 1 … 21."""
    lighter, darker = sorted((_luminance(text), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
