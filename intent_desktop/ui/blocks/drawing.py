"""Charts as vector drawings: the very ones of the HTML report, in the colours of a theme, for paper and for what no plot can show."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtSvg import QSvgRenderer

from intent_desktop.evaluation.axes import FONT_SIZE
from intent_desktop.evaluation.blocks import Bars, Curve, Timeline, Tree
from intent_desktop.evaluation.charts import draw
from intent_desktop.evaluation.tree_drawing import Measure
from intent_desktop.evaluation.words import as_table, known_points
from intent_desktop.ui.theme.tokens import Colours

Chart = Curve | Bars | Timeline | Tree

_DASHES = ("none", "7 4", "2 4", "9 3 2 3", "4 3", "12 4")
_SHADES = 8


def has_content(block: Chart) -> bool:
    """Whether there is anything in the chart to draw."""
    if isinstance(block, Curve):
        return any(map(known_points, block.lines))
    if isinstance(block, Tree):
        return bool(block.nodes)
    return bool(as_table(block).rows)


def drawing(block: Chart, colours: Colours, family: str, *, wide: bool) -> QSvgRenderer:
    """The chart over half the width of a page or all of it; its `viewBoxF()` tells its proportions.

    There must be something to draw. `family`: the font of its texts, a family's name.
    """
    svg = draw(block, "chart", wide, _measure(family))
    opening, rest = svg.split(">", 1)
    # Qt draws no SVG without its namespace, and knows no variables, so the colours are written out.
    opening = opening.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    style = f'<style type="text/css">{_style(colours, family)}</style>'
    return QSvgRenderer(QByteArray(f"{opening}>{style}{rest}".encode()))


def _measure(family: str) -> Measure:
    """How wide words are in the typeface of the drawing, as bold as any of them is."""
    font = QFont(family)
    font.setPixelSize(round(FONT_SIZE))
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(font).horizontalAdvance


def _style(c: Colours, family: str) -> str:
    series = "".join(
        f".s{place}{{stroke:{colour};stroke-dasharray:{dash}}}.f{place}{{fill:{colour}}}.t{place}{{fill:{colour}}}"
        for place, (colour, dash) in enumerate(zip(c.series, _DASHES, strict=True))
    )
    shades = "".join(
        f".n{shade}{{fill:{c.accent};fill-opacity:{0.04 + 0.06 * shade:.2f}}}" for shade in range(_SHADES)
    )
    spans = "".join(f".{kind}{{fill:{getattr(c, kind)}}}" for kind in ("history", "train", "valid", "test"))
    return (
        f"text{{font-size:12px;fill:{c.ink};font-family:'{family}'}}"
        f".tick,.axis,.quiet{{fill:{c.soft}}}.tick,.quiet{{font-size:11.5px}}"
        ".direct,.pointname,.markname{font-weight:600}"
        f"path{{fill:none}}.grid{{stroke:{c.faint}}}.zero,.branch{{stroke:{c.history}}}"
        f".line{{stroke-width:2;stroke-linejoin:round}}{series}{shades}{spans}"
        f".band{{fill-opacity:.16}}.diagonal{{stroke:{c.history};stroke-dasharray:3 4}}"
        f".dot{{stroke:{c.card};stroke-width:1.5}}.point{{fill:{c.card};stroke:{c.ink};stroke-width:2}}"
        f".more{{fill:{c.series[0]}}}.less{{fill:{c.series[1]}}}.whisker{{stroke:{c.ink};stroke-width:1.25}}"
        f".count{{fill:{c.history};fill-opacity:.75}}.spread{{fill:{c.history};fill-opacity:.4}}.mark{{stroke:{c.ink};stroke-width:1.5}}"
        f".wash{{fill-opacity:.08}}.span{{fill-opacity:.26}}.node{{stroke:{c.edge}}}"
        ".hit,.readout{display:none}"
    )
