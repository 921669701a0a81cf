"""Pictures of all widgets and plots in both themes, to be looked at: `python tests/ui/gallery.py FOLDER`."""

import math
import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from intent_desktop.evaluation.blocks import Bars, Curve, Line, Mark, Matrix, Point, Span, Timeline
from intent_desktop.resources import resources
from intent_desktop.ui import plots
from intent_desktop.ui import widgets as w
from intent_desktop.ui.theme import SPACE, icon, theme

STEPS = {
    "Data": "done",
    "Quality": "attention",
    "Question": "ready",
    "Model": "ready",
    "Train": "running",
    "Evaluate": "todo",
    "Explain": "todo",
    "Score": "todo",
}
OPTIONS: list[dict[str, Any]] = [
    {
        "name": "horizon",
        "label": "Days ahead",
        "explanation": "A purchase within this many days counts as yes.",
        "kind": "whole",
        "default": 30,
        "least": 1,
        "greatest": 365,
        "unit": "days",
    },
    {"name": "rate", "label": "Learning rate", "kind": "number", "default": 0.001, "least": 0, "greatest": 1},
    {
        "name": "cutoff",
        "label": "Cut-off",
        "explanation": "The moment the prediction is made from.",
        "kind": "date",
        "default": None,
    },
    {
        "name": "split",
        "label": "Split",
        "kind": "choice",
        "default": "time",
        "choices": [["time", "By time"], ["group", "By customer"]],
    },
    {"name": "active", "label": "Only active customers", "kind": "switch", "default": True},
]


def widget_page() -> QWidget:
    """Every widget once, with its states."""
    window = QWidget()
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    bar = w.WizardTabBar()
    for name, state in STEPS.items():
        bar.set_state(bar.add_step(name), state)  # type: ignore[arg-type]
    bar.setCurrentIndex(2)
    outer.addWidget(bar)
    page = w.PageScroll()
    outer.addWidget(page, 1)
    header = w.PageHeader(
        "What do you want to know?", "Choose a question; each says what it needs of your data."
    )
    header.add_action(w.SecondaryButton("Add files", "plus"))
    page.add(header)
    page.add(question_cards())
    banner = w.Banner(
        "3 rows of events.csv could not be read.",
        "They were set aside; the rest is complete.",
        "caution",
        "Traceback",
        dismissable=True,
    )
    banner.add_action("Show rows", lambda: None)
    page.add(banner)
    page.add(w.Banner("The file is not a table.", "Save it as CSV or Excel and drop it again.", "bad"))
    page.add(w.Banner("All is in order.", tone="good"))
    tiles = w.FlowLayout(least_width=210)
    tiles.addWidget(w.Tile("ROC-AUC", "0.931", "0.921 – 0.938", "How well buyers stand before others."))
    tiles.addWidget(w.Tile("Buyers found", "72.4 %", "70.1 % – 74.9 %", "Of 100 buyers, so many are chosen."))
    tiles.addWidget(w.Tile("Profit", "12,330", explanation="At the threshold in use."))
    tiles.addWidget(w.Tile("Customers", "48,201"))
    page.add(tiles)
    page.add(controls())
    both = QHBoxLayout()
    both.setSpacing(SPACE.large)
    options = w.Card("Options", "How the question is asked.")
    options.add_action(w.QuietButton("Reset", "undo"))
    form = w.Form(OPTIONS)
    form.set_message("rate", "Please enter 1 or less.")
    options.add(form)
    both.addWidget(options, 1)
    empty = w.Card()
    empty.add(
        w.EmptyState(
            "data",
            "Drop your files here",
            "CSV, Excel, JSON or Parquet; they stay on this computer.",
            "Open files",
        ),
        1,
    )
    both.addWidget(empty, 1)
    page.add(both)
    page.add(table())
    strip = w.ProgressStrip()
    strip.start("Training trees", keeps=True)
    strip.show_progress("Round 120 of 400", 120, 400, 130)
    outer.addWidget(strip)
    return window


def question_cards() -> w.CardGroup:
    group = w.CardGroup("Question")
    group.add(
        w.SelectableCard(
            "purchase",
            "Who will buy next?",
            "Chance that a customer buys within the next days.",
            "cart",
            "best fit",
        )
    )
    group.add(
        w.SelectableCard("churn", "Who is leaving?", "Chance that a customer does not come back.", "leave")
    )
    group.set_value("purchase")
    return group


def controls() -> w.FlowLayout:
    row = w.FlowLayout()
    off = w.PrimaryButton("Train")
    off.setEnabled(False)
    ticked = QCheckBox("Ticked")
    ticked.setChecked(True)
    switch = w.Switch("On")
    switch.setChecked(True)
    box = QComboBox()
    box.addItems(["By time", "By customer"])
    for part in (
        w.PrimaryButton("Train", "play"),
        w.SecondaryButton("Open file", "folder"),
        w.DangerButton("Delete run", "trash"),
        w.QuietButton("Show report", "report"),
        w.MenuButton("Stop", "stop"),
        off,
        w.IconButton("undo", "Undo"),
        w.SegmentedControl([("l", "Light"), ("d", "Dark"), ("s", "System")], "Theme"),
        ticked,
        switch,
        box,
        QLineEdit("Text"),
        w.Tag("number"),
        w.Tag("purchase", "accent"),
        w.Tag("done", "good"),
        w.Tag("caution", "caution"),
        w.Tag("bad", "bad"),
    ):
        row.addWidget(part)
    return row


def table() -> w.PagedTable:
    view = w.PagedTable("Rows")
    kinds: dict[str, Any] = {
        "id": "integer",
        "user": "text",
        "time": "time",
        "price": "number",
        "event": "text",
        "note": "text",
    }

    def fetch(offset: int, limit: int, order: list[str], deliver: Any) -> None:
        deliver(
            [
                [
                    n,
                    f"u{n % 97}",
                    f"2025-01-{n % 28 + 1:02d}T10:00:00",
                    None if n % 7 == 0 else n * 1.37,
                    ["view", "cart", "购买"][n % 3],
                    "words " * 30,
                ]
                for n in range(offset, offset + limit)
            ]
        )

    view.show_source([w.TableColumn(name, kind=kind) for name, kind in kinds.items()], 10_000_000, fetch)
    view.setMinimumHeight(260)
    return view


def plot_page() -> QWidget:
    """Every plot once."""
    window = QWidget()
    grid = QGridLayout(window)
    grid.setSpacing(SPACE.medium)
    for place, (title, chart) in enumerate(charts().items()):
        card = w.Card(title)
        card.add(chart, 1)
        grid.addWidget(card, place // 2, place % 2)
    return window


def charts() -> dict[str, QWidget]:
    shares = [step / 60 for step in range(61)]
    roc = plots.LineChart("ROC curve")
    low, high = ([min(1.0, max(0.0, x**0.18 + move)) for x in shares] for move in (-0.03, 0.03))
    lines = [
        Line(name=name, x=shares, y=[x**power for x in shares])
        for name, power in (("Linear", 0.33), ("Always the average", 0.5))
    ]
    lines.insert(0, Line(name="Trees", x=shares, y=[x**0.18 for x in shares], low=low, high=high))
    roc.show_curve(
        Curve(
            x_label="Others wrongly chosen",
            y_label="Buyers found",
            x_unit="%",
            y_unit="%",
            diagonal=True,
            lines=lines,
            points=[Point(name="In use", x=0.1, y=0.1**0.18)],
        )
    )
    roc.set_threshold(0.3)
    roc.show_point(0.3, 0.3**0.18)
    live = plots.LiveChart("Loss", "Step", "Loss")
    live.add_line("train", "Train", smooth=True)
    live.add_line("valid", "Validation", 1, dashed=True)
    losses = [
        0.6 * math.exp(-step / 20_000) + 0.2 + 0.05 * math.sin(step * 12.9898) * math.sin(step)
        for step in range(100_000)
    ]
    live.extend("train", range(100_000), losses)
    live.extend(
        "valid",
        range(0, 100_000, 1_000),
        [0.6 * math.exp(-step / 18_000) + 0.24 for step in range(0, 100_000, 1_000)],
    )
    live.set_smoothing(0.95)
    live.set_best("valid", 60_000, 0.6 * math.exp(-60_000 / 18_000) + 0.24, "best at 60,000")
    importance = plots.BarChart("Importance")
    importance.show_bars(
        Bars(
            value_label="Importance",
            names=["Days since the last purchase", "Sessions in 30 days", "Money spent", "地区"],
            values=[0.21, 0.18, 0.11, 0.03],
            low=[0.19, 0.16, 0.1, 0.02],
            high=[0.23, 0.2, 0.12, 0.04],
        )
    )
    reasons = plots.ReasonsChart("Reasons")
    reasons.show_reasons(
        [
            ("Days since the last purchase", "3 days", 1.2),
            ("Sessions in 30 days", "14", 0.6),
            ("Money spent", "0", -0.8),
            ("Region", "华东", -0.2),
        ]
    )
    chances = plots.Histogram("Chances")
    groups = {"Bought": (28, 90, 120), "Did not buy": (8, 60, 420)}
    chances.show_counts(
        [step / 40 for step in range(41)],
        {
            name: [most * math.exp(-((bin_ - peak) ** 2) / wide) for bin_ in range(40)]
            for name, (peak, wide, most) in groups.items()
        },
        "Chance",
        "%",
    )
    chances.set_threshold(0.5)
    activity = plots.TimelineChart("Activity")
    weeks = [(date(2024, 1, 1) + timedelta(weeks=week)).isoformat() for week in range(78)]
    activity.show_timeline(
        Timeline(
            times=weeks,
            counts=[300 + 200 * math.sin(week / 8) + week * 5 for week in range(78)],
            count_label="Events a week",
            spans=[
                Span(start="2024-01-01", end="2025-03-01", name="History"),
                Span(start="2025-03-01", end="2025-05-01", name="Training", kind="train"),
                Span(start="2025-05-01", end="2025-06-30", name="Test", kind="test"),
            ],
            marks=[Mark(time="2025-05-01", name="Cut-off")],
        )
    )
    confusion = plots.MatrixView("Right and wrong")
    confusion.show_matrix(
        Matrix(
            row_label="Really",
            column_label="Said",
            rows=["Bought", "Did not buy"],
            columns=["Will buy", "Will not buy"],
            values=[[320, 80], [210, 2401]],
        )
    )
    return {
        "How well buyers are found": roc,
        "Loss": live,
        "What matters most": importance,
        "Why this chance": reasons,
        "Chances": chances,
        "Activity": activity,
        "Right and wrong": confusion,
    }


def icon_page() -> QWidget:
    """Every icon with its name."""
    window = QWidget()
    grid = QGridLayout(window)
    names = sorted(
        path.stem for path in (resources() / "icons").glob("*.svg") if not path.stem.startswith("control-")
    )
    for place, name in enumerate(names):
        button = w.SecondaryButton(name)
        button.setIcon(icon(name, "ink"))
        grid.addWidget(button, place // 7, place % 7)
    return window


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for mode in ("light", "dark"):
        theme().set_mode(mode)  # type: ignore[arg-type]
        for name, make, size in (
            ("widgets", widget_page, (1280, 1560)),
            ("plots", plot_page, (1280, 1400)),
            ("icons", icon_page, (1280, 460)),
        ):
            window = make()
            window.resize(*size)
            window.show()
            QTest.qWait(300)
            if name == "widgets":
                toast = w.Toast(window)
                toast.say("125 rows set aside", "Undo", lambda: None)
                application.processEvents()
            if name == "plots":
                chart = window.findChild(plots.LineChart)
                assert chart is not None
                QTest.mouseMove(chart.canvas.viewport(), QPoint(250, 100))
                QTest.qWait(50)
            window.grab().save(str(folder / f"{name}-{mode}.png"))
            window.close()
            window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
