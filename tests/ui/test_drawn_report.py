"""The report that the self-test has drawn: counted, on paper too, and an empty plot is noticed."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from intent_desktop.evaluation.blocks import AnyBlock, Curve, Heading, Line
from intent_desktop.ui.drawn_report import draw

BLOCKS: list[AnyBlock] = [
    Heading(title="The answer"),
    Curve(title="ROC", x_label="x", y_label="y", lines=[Line(name="trees", x=[0, 0.5, 1], y=[0, 0.8, 1])]),
]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.json"
    file.write_bytes(msgspec.json.encode(BLOCKS))
    return file


def test_every_plot_is_drawn_and_the_pages_are_written(qtbot: QtBot, report: Path) -> None:
    assert draw(report) == {"plots": 1, "blank": [], "pages": 1}
    assert report.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_a_plot_that_shows_nothing_is_named(
    qtbot: QtBot, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = QPixmap(20, 10)
    nothing.fill(QColor("white"))
    monkeypatch.setattr("intent_desktop.ui.plots.canvas.Canvas.grab", lambda self: nothing, raising=False)
    assert draw(report)["blank"] == ["ROC"]
