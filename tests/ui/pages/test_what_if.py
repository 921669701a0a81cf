"""What would be if a customer were different: values that are not known stay so until somebody says otherwise."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from intent_desktop.ui.pages.explain_what_if import ChanceBar, WhatIf
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import ElidedLabel
from intent_desktop.ui.workspace import Workspace


def customer(value: float | None) -> dict[str, Any]:
    feature = {
        "name": "days", "label": "days", "kind": "number", "value": value, "least": 0.0, "greatest": 10.0, "choices": [],
    }  # fmt: skip
    return {"chance": 0.4, "threshold": 0.5, "reasons": [], "features": [feature]}


@pytest.fixture
def what_if(qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> WhatIf:
    """Asks nobody."""
    monkeypatch.setattr(workspace.bridge, "ask", lambda *_, **__: None)
    made = WhatIf(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def days(what_if: WhatIf) -> QDoubleSpinBox:
    found = what_if.findChild(QDoubleSpinBox, "what_if_days")
    assert found is not None
    return found


def test_a_number_that_is_not_known_says_so_and_can_become_so_again(what_if: WhatIf, tmp_path: Path) -> None:
    what_if.show_customer(tmp_path, 0, customer(None), 0.5)
    assert days(what_if).text() == "unknown"
    days(what_if).setValue(3.0)
    assert what_if._changes == {"days": 3.0}
    days(what_if).setValue(days(what_if).minimum())
    assert days(what_if).text() == "unknown"
    assert what_if._changes == {}


def test_a_known_number_can_be_made_unknown(what_if: WhatIf, tmp_path: Path) -> None:
    what_if.show_customer(tmp_path, 0, customer(4.0), 0.5)
    days(what_if).setValue(days(what_if).minimum())
    assert what_if._changes == {"days": None}


def test_an_answer_about_the_customer_before_comes_too_late(
    what_if: WhatIf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[Any] = []
    bridge = what_if._workspace.bridge
    monkeypatch.setattr(bridge, "ask", lambda owner, method, show, *_, **__: answers.append((method, show)))
    what_if.show_customer(tmp_path, 0, customer(4.0), 0.5)
    days(what_if).setValue(5.0)
    what_if._timer.stop()
    what_if._ask()
    late = next(show for method, show in answers if method == "what_if")
    what_if.show_customer(tmp_path, 1, customer(6.0), 0.5)
    late({"chance": 0.9, "threshold": 0.5, "reasons": []})
    assert "90" not in what_if._words.text()


def test_a_value_with_decimals_can_be_typed(qtbot: QtBot, what_if: WhatIf, tmp_path: Path) -> None:
    what_if.show_customer(tmp_path, 0, customer(4.5), 0.5)
    for typed, meant in (("2.5", 2.5), ("0,25", 0.25), ("7", 7.0)):
        days(what_if).selectAll()
        qtbot.keyClicks(days(what_if), typed)
        qtbot.keyClick(days(what_if), Qt.Key.Key_Return)
        assert what_if._changes == {"days": meant}


def test_each_name_stands_at_its_field(qtbot: QtBot, what_if: WhatIf, tmp_path: Path) -> None:
    features = [
        {**customer(4.0)["features"][0], "name": name, "label": name}
        for name in ("days", "days since the last visit")
    ]
    what_if.resize(1_200, 400)
    what_if.show_customer(tmp_path, 0, {**customer(4.0), "features": features}, 0.5)
    QApplication.processEvents()
    for name in ("days", "days since the last visit"):
        field = what_if.findChild(QDoubleSpinBox, f"what_if_{name}")
        (label,) = [label for label in what_if.findChildren(ElidedLabel) if label.text() == name]
        assert field is not None
        gap = field.mapTo(what_if, QPoint()).x() - label.mapTo(what_if, QPoint(label.width(), 0)).x()
        assert 0 < gap <= 2 * SPACE.medium
        assert label.shown() == name


def test_the_mark_of_the_threshold_does_not_run_into_its_words(qtbot: QtBot) -> None:
    bar = ChanceBar()
    qtbot.addWidget(bar)
    bar.resize(600, bar.height())
    bar.show_chance(0.9, None, 0.3)
    image = bar.grab().toImage()
    ground = image.pixel(0, image.height() - 1)
    inked = {y for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != ground}
    assert len(set(range(min(inked), max(inked))) - inked) >= 3, "there is air between them"
