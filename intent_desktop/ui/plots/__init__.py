"""Plots in the theme's look that say in words what they show. Importing them loads pyqtgraph: pages do so when they are first shown."""

from intent_desktop.ui.plots.bar_chart import BarChart
from intent_desktop.ui.plots.histogram import Histogram
from intent_desktop.ui.plots.item_map import ItemMap
from intent_desktop.ui.plots.line_chart import LineChart
from intent_desktop.ui.plots.live_chart import LiveChart
from intent_desktop.ui.plots.matrix_view import MatrixView
from intent_desktop.ui.plots.plot import Plot
from intent_desktop.ui.plots.reasons_chart import ReasonsChart
from intent_desktop.ui.plots.timeline_chart import TimelineChart

__all__ = [
    "BarChart",
    "Histogram",
    "ItemMap",
    "LineChart",
    "LiveChart",
    "MatrixView",
    "Plot",
    "ReasonsChart",
    "TimelineChart",
]
