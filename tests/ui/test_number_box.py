"""The field for a number with arrows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from intent_desktop.ui.widgets.number_box import NumberBox


@pytest.fixture(params=["en_US", "de_DE", "fr_FR"])
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    """The system's way to write numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [("0.5", 0.5), ("0,5", 0.5), ("39,25", 39.25), ("1,234.5", 1_234.5), ("1,250", 1_250), ("-2,5", -2.5)],
)
def test_point_and_comma_both_mark_decimals_in_every_language(qtbot: QtBot, typed: str, meant: float) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(-10, 10_000)
    box.setSuffix("\u00a0%")
    box.setGroupSeparatorShown(True)
    box.setValue(7)
    box.selectAll()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == meant
    assert box.text() == f"{meant:,.2f}\u00a0%"


def test_what_is_no_number_or_out_of_bounds_is_not_taken(qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setValue(7)
    for typed in ("abc", ",,", "-1"):
        box.selectAll()
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert 0 <= box.value() <= box.maximum()
