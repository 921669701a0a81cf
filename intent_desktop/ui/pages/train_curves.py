"""The curves of a training, those of other runs over them, and what can be chosen about how they are shown."""

import bisect
import collections
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QSlider, QStackedLayout, QWidget

from intent_desktop.evaluation.figures import figure_name, with_direction
from intent_desktop.messages.punctuation import clauses
from intent_desktop.ui import names
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.glossary import explained, place_in_glossary
from intent_desktop.ui.pages.train_record import BATCH_LOSS, LEARNING_RATE, Curve, Record
from intent_desktop.ui.plots import LiveChart
from intent_desktop.ui.run_list import run_model, run_title
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Card,
    EmptyState,
    FlowLayout,
    IconButton,
    Label,
    MenuButton,
    SegmentedControl,
)
from intent_desktop.ui.widgets.labels import plain_tooltip
from intent_desktop.ui.widgets.wheel import wheel_only_with_focus

EVERYTHING = ""
SMOOTHEST = 95
SLIDER = (90, 24)
RESCALED = 1.05
FAR_APART = 8.0
CHART_HEIGHT = 210
Parts = ("train", "valid")


@dataclasses.dataclass
class _Line:
    """What of a curve has been handed to the chart: how many points, and by which scale of steps."""

    curve: Curve
    part: str
    label: str
    legend: str
    colour: int
    taken: int = 0
    scale: float = 0.0


class _Room(QWidget):
    """As tall as the page leaves room for, whatever the plot in it would like."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(CHART_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(CHART_HEIGHT, CHART_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return False


class CurvesCard(Card):
    """Shows records by run; the first is what it is about, the others lie over it."""

    def __init__(self, runs: Callable[[], list[dict[str, Any]]], parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_curves")
        self._runs = runs
        self._main: Path | None = None
        self._records: dict[Path, Record] = {}
        self._lines: dict[str, _Line] = {}
        self._figure = ""
        self._picked = ""
        self._marked: dict[str, int] = {}
        self.overlay_wanted: Callable[[Path, bool], None] = lambda folder, wanted: None
        self.chart = LiveChart(self.tr("How the models learn"))
        self.chart.setObjectName("live_chart")
        self.empty = EmptyState("train", "")
        self._figures = QComboBox()
        wheel_only_with_focus(self._figures)
        self._figures.setObjectName("curve_figure")
        self._figures.setAccessibleName(self.tr("Figure to show"))
        self._figures.activated.connect(self._on_figure)
        self._models = QComboBox()
        wheel_only_with_focus(self._models)
        self._models.setObjectName("curve_model")
        self._models.setAccessibleName(self.tr("Models to show"))
        self._models.addItem(self.tr("All models"), EVERYTHING)
        self._models.activated.connect(lambda: self._rebuild())
        for box in (self._figures, self._models):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._axis = SegmentedControl(
            [("epochs", self.tr("Rounds")), ("steps", self.tr("Steps")), ("seconds", self.tr("Time"))],
            self.tr("Across"),
        )
        self._axis.setObjectName("curve_axis")
        self._axis.changed.connect(lambda: self._rebuild())
        self._log_x, self._log_y = QCheckBox(self.tr("Log x")), QCheckBox(self.tr("Log y"))
        for tick, name, words in (
            (
                self._log_x,
                "curve_log_x",
                self.tr(
                    "Space rounds by powers of ten, so that short trainings stay in sight; ticked by itself until you choose"
                ),
            ),
            (self._log_y, "curve_log_y", self.tr("Space the figure by powers of ten")),
        ):
            tick.setObjectName(name)
            tick.setToolTip(words)
            tick.setAccessibleDescription(words)
        self._log_x.clicked.connect(self._on_log_x)
        self._log_y.clicked.connect(lambda: self._rebuild())
        self._log_x_picked = False
        self._smoothing = QSlider(Qt.Orientation.Horizontal)
        wheel_only_with_focus(self._smoothing)
        self._smoothing.setObjectName("curve_smoothing")
        self._smoothing.setAccessibleName(self.tr("Smoothing"))
        self._smoothing.setToolTip(
            self.tr("How much the strong lines are smoothed; the faint ones show every point.")
        )
        self._smoothing.setRange(0, SMOOTHEST)
        self._smoothing.setFixedSize(*SLIDER)
        self._smoothing.valueChanged.connect(lambda value: self.chart.set_smoothing(value / 100))
        self._smoothing.setValue(0)
        self.chart.set_smoothing(0)
        self._as_table = IconButton("table", self.tr("Show as table"))
        self._as_table.setObjectName("curve_table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self._show_table)
        self.add_action(self._as_table)
        self._overlay = MenuButton(self.tr("Overlay runs"), "compare")
        self._overlay.setObjectName("overlay_runs")
        self._overlay.menu().aboutToShow.connect(self._fill_overlay)
        self.add_action(self._overlay)
        self._tools = self._tool_row()
        self.add(self._tools)
        body = _Room()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.chart)
        self._table = BlockTable(self.chart.table(), self.chart.accessibleName(), fills=True)
        self._table.setObjectName("curve_figures")
        self._stack.addWidget(self._table)
        self.add(body, 1)

    def show_record(
        self, folder: Path | None, record: Record | None, title: str, *, live: bool = False
    ) -> None:
        """Make a run's record the one that the card is about; None while it is being looked up."""
        if folder is None or live:
            self.empty.say(
                self.tr("The curves appear here"),
                self.tr("As soon as the first model learns, you see how it gets better."),
            )
        elif record is None:
            self.empty.say(self.tr("Looking up the curves …"))
        else:
            run = next((run for run in self._runs() if Path(run["folder"]) == folder), None)
            finished = run is not None and run["state"] == "finished"
            self.empty.say(
                self.tr("This run has no curves"),
                self.tr("Its models learn in one step, without rounds that could be drawn.")
                if finished
                else self.tr("It ended before a model had begun to learn."),
            )
        self.set_title(title)
        others = {key: kept for key, kept in self._records.items() if key not in (self._main, folder)}
        self._main = folder
        self._records = {folder: record, **others} if folder is not None and record is not None else others
        self._rebuild()

    def overlay(self, folder: Path, record: Record | None) -> None:
        """Lay another run's curves over the others, or take them away."""
        if record is None:
            self._records.pop(folder, None)
        else:
            self._records[folder] = record
        self._rebuild()

    def overlaid(self) -> list[Path]:
        """The runs that lie over the one that the card is about."""
        return [folder for folder in self._records if folder != self._main]

    def drop_overlays(self) -> None:
        """Show one run alone."""
        self._records = {folder: kept for folder, kept in self._records.items() if folder == self._main}
        self._rebuild()

    def update_curves(self) -> None:
        """Draw what the records have gained."""
        if self._offer() or self._wanted_lines().keys() != self._lines.keys():
            self._rebuild()
        else:
            self._feed()

    def _tool_row(self) -> QWidget:
        row = QWidget()
        tools = FlowLayout(row, spacing=SPACE.small)
        label = Label(self.tr("Smoothing"), "soft")
        label.setWordWrap(False)
        label.setBuddy(self._smoothing)
        smoothing = QWidget()
        pair = QHBoxLayout(smoothing)
        pair.setContentsMargins(SPACE.tiny, 0, 0, 0)
        pair.setSpacing(SPACE.small)
        pair.addWidget(label)
        pair.addWidget(self._smoothing)
        tools.addWidget(self._figures)
        tools.addWidget(self._models)
        tools.addWidget(self._axis)
        tools.addWidget(self._log_x)
        tools.addWidget(self._log_y)
        tools.addWidget(smoothing)
        return row

    def _on_log_x(self) -> None:
        """From now on the axis is as a person wants it."""
        self._log_x_picked = True
        self._rebuild()

    def _show_table(self, shown: bool) -> None:
        self._as_table.setToolTip(self.tr("Show as chart") if shown else self.tr("Show as table"))
        self._as_table.setAccessibleName(self._as_table.toolTip())
        self._rebuild()

    def _offer(self) -> bool:
        """Offer the figures and models that there are; True where what is shown has to change with them."""
        figures = list(
            dict.fromkeys(figure for record in self._records.values() for figure in record.figures())
        )
        models = list(
            dict.fromkeys(
                curve.family for record in self._records.values() for curve in record.curves.values()
            )
        )
        if figures != [self._figures.itemData(place) for place in range(self._figures.count())]:
            self._figures.clear()
            for figure in figures:
                self._figures.addItem(figure_name(figure), figure)
        if models != [self._models.itemData(place) for place in range(1, self._models.count())]:
            chosen = self._models.currentData()
            while self._models.count() > 1:
                self._models.removeItem(1)
            for model in models:
                self._models.addItem(names.model(model), model)
            self._models.setCurrentIndex(max(0, self._models.findData(chosen)))
        self._tools.setVisible(bool(figures))
        self._overlay.setVisible(any(Path(run["folder"]) != self._main for run in self._runs()))
        self._models.setVisible(len(models) > 1)
        usual = next((figure for figure in figures if figure not in (BATCH_LOSS, LEARNING_RATE)), "")
        figure = self._picked if self._picked in figures else usual or next(iter(figures), "")
        self._figures.setCurrentIndex(max(0, self._figures.findData(figure)))
        tabled = self._as_table.isChecked()
        self._stack.setCurrentWidget((self._table if tabled else self.chart) if figures else self.empty)
        self._as_table.setVisible(bool(figures))
        changed = figure != self._figure
        self._figure = figure
        self._figures.setToolTip(plain_tooltip(explained(figure_name(figure))))
        self._figures.setProperty("help_place", place_in_glossary(figure_name(figure)))
        return changed

    def _on_figure(self) -> None:
        self._picked = self._figures.currentData()
        self._rebuild()

    def _wanted_lines(self) -> dict[str, _Line]:
        wanted: dict[str, _Line] = {}
        chosen = self._models.currentData()
        several: collections.Counter[tuple[Path, str]] = collections.Counter(
            (folder, curve.family)
            for folder, record in self._records.items()
            for curve in record.curves.values()
            if any(curve.has(part, self._figure) for part in Parts)
        )
        colours: dict[tuple[Path, str], int] = {}
        for folder, record in self._records.items():
            for key, curve in record.curves.items():
                if chosen not in (EVERYTHING, None, curve.family):
                    continue
                colour = colours.setdefault((folder, curve.family), len(colours))
                for part in Parts:
                    if curve.has(part, self._figure):
                        name = f"{folder}\n{key}\n{part}"
                        model = names.model(curve.family)
                        if (count := several[folder, curve.family]) > 1:
                            folds = any(each.number > 1 for each in record.curves.values())
                            words = (
                                self.tr("{model} ({count} folds)")
                                if folds
                                else self.tr("{model} ({count} parts)")
                            )
                            model = words.format(model=model, count=count)
                        legend = self._of_run(folder, model)
                        wanted[name] = _Line(curve, part, self._label(folder, curve, part), legend, colour)
        return wanted

    def _label(self, folder: Path, curve: Curve, part: str) -> str:
        label = names.model(curve.model)
        if curve.number > 1:
            label = self.tr("{model}, fold {number}").format(model=label, number=curve.number)
        label = self._of_run(folder, label)
        if self._figure in (BATCH_LOSS, LEARNING_RATE):
            return label
        return clauses(label, self.tr("training") if part == "train" else self.tr("validation"))

    def _of_run(self, folder: Path, label: str) -> str:
        """The label with the run's number, where there is more than one run to tell apart."""
        if len(self._records) < 2:
            return label
        run = next((run for run in self._runs() if Path(run["folder"]) == folder), None)
        number = run["number"] if run else folder.name.partition("-")[0].lstrip("0")
        return self.tr("Run {number}: {model}").format(number=number, model=label)

    def _rebuild(self) -> None:
        self._offer()
        self.chart.clear()
        self._marked.clear()
        self._lines = self._wanted_lines()
        self.set_explanation(self._about_lines())
        self._space_axes()
        across = {
            "epochs": self.tr("Rounds or epochs"),
            "steps": self.tr("Steps: batches, or rounds of trees"),
            "seconds": self.tr("Seconds"),
        }[self._axis.value()]
        self.chart.set_axes(across, self._hint(), whole=self._axis.value() != "seconds")
        for key, line in self._lines.items():
            dashed = line.part == "train" and self._figure not in (BATCH_LOSS, LEARNING_RATE)
            legend = "" if dashed and key.removesuffix("train") + "valid" in self._lines else line.legend
            smooth = self._figure != LEARNING_RATE
            self.chart.add_line(key, line.label, line.colour, dashed=dashed, smooth=smooth, legend=legend)
        self._feed()
        if self._as_table.isChecked():
            self._table.show_table(self.chart.table())
        if self.chart.isVisible():
            self.chart.draw()  # at once, or it would be seen empty whenever a model begins

    def _about_lines(self) -> str:
        parts = {line.part for line in self._lines.values()}
        if self._figure in (BATCH_LOSS, LEARNING_RATE) or not parts:
            return ""
        if len(parts) > 1:
            return self.tr("Solid: on validation rows. Dashed: on the rows it learns from.")
        return (
            self.tr("On validation rows.") if parts == {"valid"} else self.tr("On the rows it learns from.")
        )

    def _hint(self) -> str:
        if self._figure in (LEARNING_RATE, ""):
            return figure_name(self._figure) if self._figure else ""
        return with_direction(self._figure)

    def _feed(self) -> None:
        """Hand the chart what it has not got yet."""
        for key, line in self._lines.items():
            count, scale = line.curve.count(line.part, self._figure), line.curve.scale(self._figure)
            if self._axis.value() == "steps":
                scale = line.curve.steps(1.0)
            grown = line.scale and not 1 / RESCALED < scale / line.scale < RESCALED
            if count < line.taken or grown:
                # It has gone back to a checkpoint, or it is now known how many steps an epoch has.
                self._rebuild()
                return
            line.scale = line.scale or scale
            by_epoch = line.curve.scale(self._figure)
            points = line.curve.tail(line.part, self._figure, line.taken, by_epoch)
            if points:
                line.taken = count
                self.chart.extend(
                    key, [self._across(line.curve, x) for x, _ in points], [y for _, y in points]
                )
            if line.part == "valid":
                self._mark(key, line)

    def _across(self, curve: Curve, epoch: float) -> float:
        """Where an epoch of a curve stands along the axis."""
        match self._axis.value():
            case "seconds":
                return curve.second(epoch)
            case "steps":
                return curve.steps(epoch)
            case _:
                return epoch

    def _space_axes(self) -> None:
        """Powers of ten across where some models learn in far fewer rounds than others, unless a person has chosen."""
        if not self._log_x_picked:
            ends = [
                self._across(line.curve, line.curve.epochs[-1])
                for line in self._lines.values()
                if line.curve.epochs
            ]
            ends = [end for end in ends if end > 0]
            self._log_x.blockSignals(True)
            self._log_x.setChecked(bool(ends) and max(ends) > FAR_APART * min(ends))
            self._log_x.blockSignals(False)
        self.chart.set_log(x=self._log_x.isChecked(), y=self._log_y.isChecked())

    def _mark(self, key: str, line: _Line) -> None:
        curve = line.curve
        if not curve.best or self._marked.get(key) == curve.best:
            return
        points = curve.figures.get(("valid", self._figure), [])
        place = bisect.bisect_left(points, (curve.best, float("-inf")))
        if place < len(points) and points[place][0] == curve.best:
            self._marked[key] = curve.best
            x = self._across(curve, curve.best)
            text = self.tr("best at {epoch}").format(epoch=f"{curve.best:,}")
            self.chart.set_best(key, x, points[place][1], text)

    def _fill_overlay(self) -> None:
        menu = self._overlay.menu()
        menu.clear()
        shown = self.overlaid()
        for run in reversed(self._runs()):
            folder = Path(run["folder"])
            if folder == self._main:
                continue
            action = menu.addAction(f"{run_title(run)} · {run_model(run)}".replace("&", "&&"))
            action.setObjectName(f"overlay_{run['number']}")
            action.setCheckable(True)
            action.setChecked(folder in shown)
            action.toggled.connect(lambda wanted, folder=folder: self.overlay_wanted(folder, wanted))
        if menu.isEmpty():
            menu.addAction(self.tr("There are no other runs yet")).setEnabled(False)
