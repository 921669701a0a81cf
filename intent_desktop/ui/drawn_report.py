"""Draws the report of a run without showing a window, for the self-test: `intent-desktop --draw-report FILE`.

The engine knows no window, so it starts the program as this (`engine.self_test`) and reads one line of JSON.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

WIDTH, HEIGHT = 1200, 900
_BYTES_OF_A_POINT = 4


def main(arguments: Sequence[str]) -> int:
    """Draw the blocks in the file as the window does and as a PDF beside it, and say what came out."""
    from PySide6.QtWidgets import QApplication

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["intent-desktop"])
    sys.stdout.write(json.dumps(draw(Path(arguments[0]))) + "\n")
    application.quit()
    return 0


def draw(report: Path) -> dict[str, Any]:
    """Needs a QApplication. How many `plots` there are, the names of those that came out `blank`, and the `pages` of the PDF."""
    from intent_desktop.evaluation.blocks import AnyBlock
    from intent_desktop.ui.blocks import pdf
    from intent_desktop.ui.blocks.window import Blocks
    from intent_desktop.ui.plots import Plot

    blocks = msgspec.json.decode(report.read_bytes(), type=list[AnyBlock])
    shown = Blocks(blocks, "drawn")
    shown.resize(WIDTH, HEIGHT)
    shown.grab()  # lays everything out, as showing would
    plots = shown.findChildren(Plot)
    blank = [plot.accessibleName() for plot in plots if _is_blank(plot)]
    written = pdf.save(report.with_suffix(".pdf"), blocks, "Self-test")
    return {"plots": len(plots), "blank": blank, "pages": written}


def _is_blank(plot: Any) -> bool:
    """Whether the area of the plot has one colour throughout."""
    points = bytes(plot.canvas.grab().toImage().constBits())
    return points == points[:_BYTES_OF_A_POINT] * (len(points) // _BYTES_OF_A_POINT)
