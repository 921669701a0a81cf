"""Scores: how many, how they are spread, the rows themselves, and the file to take home."""

import dataclasses
import itertools
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.engine.score_headings import chance_of
from intent_desktop.evaluation.blocks import Curve, Figure, Line, Unit
from intent_desktop.evaluation.numbers import format_number, format_share, format_value
from intent_desktop.messages import Note, listed
from intent_desktop.messages.punctuation import clauses, labelled
from intent_desktop.ui import dates
from intent_desktop.ui.blocks.block_card import BlockCard
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.pages.score_best import BestBar, fill_menu
from intent_desktop.ui.pages.score_columns import table_columns
from intent_desktop.ui.pages.score_notes import in_lines
from intent_desktop.ui.pages.score_period import Foretold
from intent_desktop.ui.parquet_rows import rows_of
from intent_desktop.ui.plots import Histogram
from intent_desktop.ui.theme import ROW_HEIGHT, SPACE
from intent_desktop.ui.widgets.banner import Banner
from intent_desktop.ui.widgets.buttons import MenuButton, QuietButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.labels import ElidedLabel, Label
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.widgets.paged_table import PagedTable
from intent_desktop.ui.widgets.tile import Tile
from intent_desktop.ui.widgets.toast import Toast
from intent_desktop.ui.workspace import Workspace

FIGURES_HEIGHT = 196
MOST_TILES = 4
LEAST_TILE = 150
MOST_COMMON = 4
ROOMY = 700
"""From this height on the figures are unfolded above the table, unless the person has said otherwise."""
LEAST_ROWS = 6
"""So many rows of the list are seen at least; where all does not fit beside them, the page scrolls."""
_STAMP = "yyyyMMdd-HHmmss"
"""With when they were made the names of files of scores end."""
BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
SAVED_SECONDS = 10.0
EXPECTED = ("expected: purchase within 30 days", "expected: any action within 30 days")
SPREAD = ("probability", "rating", "expected_value", *EXPECTED)
"""Columns of which it is worth seeing how they are spread."""
COMMON = ("next_action", "title_1", "item_1")
"""Columns of which it is worth seeing what they hold most often."""


@dataclasses.dataclass(frozen=True)
class Scores:
    """A file of scores, what is `told` of it, and the `figures` that its job counted; None for a file of an earlier session.

    `preview_of`: how many of what there are, where these are but the first, for a look beforehand.
    """

    path: Path
    told: Foretold = dataclasses.field(default_factory=Foretold)
    figures: Sequence[Figure] | None = None
    preview_of: Note | None = None


class ResultView(QWidget):
    """What a ScoreJob wrote, as a table, the surest first, and ways to save it."""

    save_wanted = Signal(str, object)
    """The user wants a file of that suffix, of so many of the best or (None) of all."""
    back_wanted = Signal()
    all_wanted = Signal()
    """What is in view is but a preview; all shall be scored."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("result_view")
        self._workspace = workspace
        self.scores: Scores | None = None
        """What is in view."""
        self._total = 0
        self._mean: Figure | None = None
        self._wants_figures: bool | None = None
        """Whether the person wants the figures unfolded; None: nothing was said, the room decides."""
        self.saved = Toast(self)
        self.saved.setObjectName("scores_saved")
        self._summary = ""
        """The figures in one line."""
        self._tiles = [Tile() for _ in range(MOST_TILES)]
        self._histogram = Histogram(self.tr("How the scores are spread"))
        self._histogram.setMinimumSize(160, 60)
        self._common = CommonValues()
        self._preview = Banner()
        self._preview.setObjectName("scores_preview")
        self._preview.add_action(self.tr("Score all"), self.all_wanted.emit)
        self._notices = ""
        """What speaks against the scores: in full beside the unfolded figures, else in one line."""
        self._cautions = Banner()
        self._cautions.setObjectName("scores_cautions")
        self._cautions_in_short = ElidedLabel(role="soft")
        self._cautions_in_short.setObjectName("scores_cautions_in_short")
        self._save = MenuButton(self.tr("Save all"), "download")
        self._save.setObjectName("save_scores")
        fill_menu(self._save, "save", lambda suffix: self.save_wanted.emit(suffix, None))
        self.best = BestBar(workspace)
        self.best.save_wanted.connect(lambda suffix: self.save_wanted.emit(suffix, self.best.count()))
        back = QuietButton(self.tr("Back to the check"), "arrow-left")
        back.setObjectName("back_to_check")
        back.clicked.connect(self.back_wanted)
        self._back = back
        self.table = PagedTable(self.tr("Scores"))
        self.table.setObjectName("scores_table")
        self.table.setMinimumHeight(
            (LEAST_ROWS + 1) * ROW_HEIGHT + SPACE.large
        )  # with the heads and a scroll bar
        self.table.installEventFilter(self)
        self._card = Card(self.tr("Scores"))
        self._card.add_action(self._save)
        self._card.add(self.best)
        self._card.add(self.table, 1)
        tiles = FlowLayout(least_width=LEAST_TILE, even=True, spacing=SPACE.small)
        for tile in self._tiles:
            tiles.addWidget(tile)
        numbers = QWidget()
        numbers.setLayout(tiles)
        self._spread = BlockCard(self._histogram, "score_spread")
        self._pictures = QWidget()
        figures = QHBoxLayout(self._pictures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(SPACE.medium)
        figures.addWidget(numbers, 1)
        part: QWidget
        for part in (self._spread, self._common):
            part.setFixedHeight(FIGURES_HEIGHT)
            figures.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        for part in (*self._tiles, self._spread, self._common, self.best):
            part.hide()
        self._in_short = Label(role="strong")
        self._in_short.setObjectName("scores_in_short")
        self._unfolds = QuietButton(self.tr("Figures"), "chevron-down")
        self._unfolds.setObjectName("unfold_score_figures")
        self._unfolds.setCheckable(True)
        self._unfolds.clicked.connect(self._on_unfold)
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addWidget(self._in_short, 1)
        line.addWidget(back)
        line.addWidget(self._unfolds)
        self._scroll = PageScroll()
        self._scroll.body.setContentsMargins(SPACE.wide, SPACE.tiny, SPACE.wide, SPACE.medium)
        self._scroll.body.setSpacing(SPACE.small)
        for part in (self._preview, self._cautions, self._cautions_in_short):
            self._scroll.add(part)
        self._scroll.add(line)
        self._scroll.add(self._pictures)
        self._scroll.add(self._card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    @property
    def path(self) -> Path | None:
        """The file with the scores in view."""
        return self.scores.path if self.scores else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrow keys go through the rows, not through the page: it has to show them all then.
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in BY_KEYS:
            self._scroll.ensureVisible(0, self._card.geometry().bottom(), 0, 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._unfold(self.height() >= ROOMY if self._wants_figures is None else self._wants_figures)

    def show_scores(self, scores: Scores) -> None:
        """Show a file of scores from its start."""
        self.scores, self._total, self._mean = scores, 0, None
        self.saved.hide()
        self._back.setVisible(scores.figures is not None)
        self._preview.say("")
        self._scroll.verticalScrollBar().setValue(0)
        for part in (self._spread, self._common, self.best):
            part.hide()
        self._save.setVisible(scores.preview_of is None)
        self._show_told(scores)
        path = scores.path
        self._workspace.bridge.ask(
            self, "page", lambda answer: self._show(path, answer), path=str(path), offset=0, limit=1
        )

    def show_kept(self, path: Path, told: Foretold) -> None:
        """Say what was kept of a file of scores, if it is still the one in view."""
        if self.scores is None or path != self.scores.path:
            return
        self.scores = dataclasses.replace(self.scores, told=told)
        self._show_told(self.scores)
        self._show_figures()

    def _show_told(self, scores: Scores) -> None:
        """Say what scores foretell and for when, of what and by which model they were made, and what is to be heeded."""
        preview, told = scores.preview_of is not None, scores.told
        self._card.set_title(told.in_words() or (self.tr("Preview") if preview else self.tr("Scores")))
        made, foreteller = scored_when(scores.path), told.foreteller()
        what = [made, self.tr("by {model}").format(model=foreteller) if foreteller else ""]
        if told.threshold is not None:
            what.append(self.tr("yes from {threshold}").format(threshold=format_share(told.threshold)))
        self._card.set_explanation(
            self.tr("Scored: {what}").format(what=" · ".join(filter(None, what))) if made else ""
        )
        self.best.show_measured(told.measured)
        self._histogram.set_threshold(told.threshold)
        self._notices = in_lines(told.notes)
        self._unfold(self._unfolds.isChecked())

    def say_saved(self, out: Path) -> None:
        """Say for a while where a file was saved."""
        self.saved.say(
            self.tr("Saved as {name} in {folder}").format(name=out.name, folder=out.parent),
            self.tr("Show folder"),
            lambda: show_outside(out.parent, self._workspace),
            SAVED_SECONDS,
        )

    def _on_unfold(self, wanted: bool) -> None:
        self._wants_figures = wanted
        self._unfold(wanted)

    def _unfold(self, shown: bool) -> None:
        """Show the figures as tiles and a picture, or in one line that leaves the table its room."""
        self._unfolds.setChecked(shown)
        self._unfolds.set_icon("chevron-up" if shown else "chevron-down")
        self._unfolds.setAccessibleDescription(self.tr("Unfolded") if shown else self.tr("Folded"))
        self._pictures.setVisible(shown)
        title = self.tr("Before you use the scores") if self._notices and shown else ""
        self._cautions.say(title, self._notices, "caution")
        self._cautions_in_short.setText(self._notices)
        self._cautions_in_short.setVisible(bool(self._notices) and not shown)
        # The text goes and the label stays: it keeps the buttons at the right.
        self._in_short.setText("" if shown else self._summary)

    def _show(self, path: Path, answer: dict[str, Any]) -> None:
        if self.scores is None or path != self.scores.path:
            return
        self._total, names = answer["total"], answer["columns"]
        columns = table_columns(names, answer["types"])
        fetch = rows_of(path, self._workspace.bridge, self.table, [column.name for column in columns])
        self.table.show_source(columns, self._total, fetch)
        # A rank says where a row stands; its number beside it would say the same.
        self.table.verticalHeader().setVisible("rank" not in names)
        if "rank" in names:
            self.table.sortByColumn(names.index("rank"), Qt.SortOrder.AscendingOrder)
        if self.scores.preview_of is not None:
            self._say_preview(self.scores.preview_of)
        elif "rank" in names:
            self.best.show_scores(path, self._total, by=next((name for name in SPREAD if name in names), ""))
            self.best.show()
        self._show_figures()
        spread = next((name for name in SPREAD if name in names), None)
        common = next((name for name in COMMON if name in names), None)
        if spread is not None:
            self._ask_profile(path, spread, lambda profile: self._show_spread(spread, profile))
        if common is not None:
            self._ask_profile(path, common, self._show_common)

    def _say_preview(self, whole: Note) -> None:
        self._preview.say(
            self.tr("A look beforehand: the first {count} of {total}.").format(
                count=format_number(self._total), total=whole.text()
            ),
            self.tr("Ranks are places among these alone."),
        )

    def _figures(self, scores: Scores) -> list[Figure]:
        """What the scores come to: how many, and what else is known of them."""
        told, figures = scores.told, [Figure(name=self.tr("Scored"), value=self._total)]
        if told.yes is not None and told.threshold is not None:
            words = self.tr("{share} have a chance of {threshold} or more")
            share = format_share(told.yes / max(self._total, 1))
            explained = words.format(share=share, threshold=format_share(told.threshold))
            figures.append(Figure(name=self.tr("Answered yes"), value=told.yes, explanation=explained))
        return [*figures, *(scores.figures or ()), *([self._mean] if self._mean else [])]

    def _show_figures(self) -> None:
        if self.scores is None or not self._total:
            return
        figures = self._figures(self.scores)[:MOST_TILES]
        self._summary = " · ".join(
            labelled(figure.name, format_value(figure.value, figure.unit)) for figure in figures
        )
        self._unfold(self._unfolds.isChecked())
        for tile, figure in itertools.zip_longest(self._tiles, figures):
            tile.setVisible(figure is not None)
            if figure is not None:
                tile.show_figure(figure)

    def _ask_profile(self, path: Path, column: str, show: Callable[[dict[str, Any]], None]) -> None:
        def if_still_shown(profile: dict[str, Any]) -> None:
            if path == self.path:
                show(profile)

        self._workspace.bridge.ask(
            self, "profile", if_still_shown, path=str(path), column=column, whole_range=True
        )

    def _show_spread(self, column: str, profile: dict[str, Any]) -> None:
        unit: Unit = "%"
        label, mean = self.tr("Chance"), self.tr("Mean chance")
        if column == "rating":
            unit, label, mean = "", self.tr("Rating"), self.tr("Mean rating")
        elif column == "expected_value":
            unit, label, mean = "money", self.tr("Expected spending"), self.tr("Mean of a customer")
        elif column in EXPECTED:
            mean = self.tr("Mean chance: {what}").format(what=chance_of(column))
        if column != "expected_value" or not (
            self.scores and self.scores.figures
        ):  # it stands beside the sum
            self._mean = Figure(name=mean, value=profile.get("mean"), unit=unit)
        self._show_figures()
        histogram = profile.get("histogram")
        self._spread.setVisible(histogram is not None)
        if histogram is not None:
            counts = {self.tr("Scores"): histogram["counts"]}
            self._histogram.show_counts(histogram["edges"], counts, label, unit)
            edges, bins = histogram["edges"], [float(count) for count in histogram["counts"]]
            self._histogram.set_threshold(self.scores.told.threshold if self.scores else None)
            middles = [(low + high) / 2 for low, high in itertools.pairwise(edges)]
            self._spread.show_block(
                Curve(
                    title=self._histogram.accessibleName(),
                    x_label=label,
                    y_label=self.tr("Rows"),
                    lines=[Line(name=self.tr("Scores"), x=middles, y=list(bins))],
                    x_unit=unit,
                )
            )

    def _show_common(self, profile: dict[str, Any]) -> None:
        self._common.show_values(profile.get("top", [])[:MOST_COMMON], self._total)
        self._common.setVisible(bool(profile.get("top")))


def scored_when(path: Path) -> str:
    """Which files were scored, and when, by the name of the file of their scores; empty for a name that says neither."""
    return " · ".join(filter(None, source_and_moment(path)))


def place_of_scores(folder: Path, source: Path, *, preview: bool) -> Path:
    """Where in a project's folder the scores of files of which `source` is the first are written to."""
    if preview:
        return folder / "data" / "preview" / "scores.parquet"
    stamp = QDateTime.currentDateTime().toString(_STAMP)
    return folder / "scores" / f"{source.name.split('.')[0]}-{stamp}.parquet"


def stamp_of(path: Path) -> str:
    """When a file of scores was made, to be put in order by."""
    return path.stem[-len(_STAMP) :]


def source_and_moment(path: Path, *, short: bool = False) -> tuple[str, str]:
    """The two parts of `scored_when`: which files, and when; both empty for a name that says neither. `short`: without the year
    where that is this one.
    """
    stamped = re.fullmatch(r"(.+)-(\d{8}-\d{6})", path.stem)
    moment = QDateTime.fromString(stamped[2], _STAMP) if stamped else QDateTime()
    if stamped is None or not moment.isValid():
        return "", ""
    this_year = moment.date().year() == QDateTime.currentDateTime().date().year()
    day = dates.day_of_this_year if short and this_year else dates.day
    return stamped[1], clauses(day(moment.date()), dates.time_of_day(moment.time()))


class CommonValues(QFrame):
    """What stands first most often: values with their share of the rows."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("common_values")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._rows = [(ElidedLabel(), Label(role="soft")) for _ in range(MOST_COMMON)]
        for place, (name, share) in enumerate(self._rows):
            share.setWordWrap(False)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(share, place, 1, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(Label(self.tr("First most often"), "soft"))
        layout.addLayout(self._grid)
        layout.addStretch(1)

    def show_values(self, top: list[list[Any]], total: int) -> None:
        """Show values with their numbers of rows, of `total`."""
        for place, (name, share) in enumerate(self._rows):
            value, rows = top[place] if place < len(top) else ("", 0)
            name.setText(str(value))
            share.setText(format_share(rows / max(total, 1)) if rows else "")
        self.setAccessibleName(
            self.tr("First most often: {values}").format(
                values=listed(f"{value} {format_share(rows / max(total, 1))}" for value, rows in top)
            )
        )
