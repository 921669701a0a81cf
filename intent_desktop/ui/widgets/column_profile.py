"""What one column holds: how much is missing, how its values are spread, the commonest ones, and a few figures."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from intent_desktop.evaluation.blocks import Table
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.messages import listed
from intent_desktop.messages.punctuation import aside, labelled
from intent_desktop.ui.blocks.block_table import BlockTable
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import IconButton
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Label
from intent_desktop.ui.widgets.profile_pictures import CommonPicture, SpreadPicture, moment_of, value_of

_THOUSAND = 1_000  # steps of the bar of missing values
_TABLE_HEIGHT = 180


class ColumnProfile(QWidget):
    """Shows an answer of the query `profile`, from top to bottom. `say` replaces it by words while there is none.

    Of names (`examples` given) neither spread nor commonest values are shown: they say nothing of a name.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("column_profile")
        self._words = Label(role="soft")
        self._missing = QProgressBar()
        self._missing.setTextVisible(False)
        self._missing.setRange(0, _THOUSAND)
        self._missing_share = Label()
        self._missing_share.setWordWrap(False)
        self._missing_line = QWidget()
        line = QHBoxLayout(self._missing_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        line.addWidget(Caption(self.tr("Missing")))
        line.addWidget(self._missing, 1)
        line.addWidget(self._missing_share)
        self._picture = SpreadPicture()
        self._table: BlockTable | None = None
        self._as_table = IconButton("table", self.tr("Show as table"))
        self._as_table.setObjectName("profile_as_table")
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(lambda _: self._show_spread())
        self._spread_head = QWidget()
        head = QHBoxLayout(self._spread_head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Caption(self.tr("How the values are spread")), 1)
        head.addWidget(self._as_table)
        self._common_head = Caption(self.tr("Commonest values"))
        self._common = CommonPicture()
        self._cells: list[tuple[Caption, ElidedLabel]] = []
        self._figures = QWidget()
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for place in range(5):
            name, value = Caption(), ElidedLabel()
            name.setWordWrap(False)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)
            self._cells.append((name, value))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE.small)
        for part in (self._words, self._missing_line, self._spread_head, self._picture):
            self._layout.addWidget(part)
        self._layout.addWidget(self._figures)
        self._layout.addWidget(self._common_head)
        self._layout.addWidget(self._common)
        self._layout.addStretch(1)
        self.say("")

    def say(self, text: str) -> None:
        """Show only some words: that it is on its way, or why there is nothing."""
        self._words.setText(text)
        self._words.setVisible(bool(text))
        self._picture.show_histogram(None)
        self._common.show_values([], 1)
        for part in (self._missing_line, self._figures, self._common_head, self._common):
            part.hide()
        self._show_spread()
        self.setAccessibleDescription(text)

    def show_profile(self, name: str, profile: dict[str, Any], examples: list[str] | None = None) -> None:
        """Show what the engine said of a column."""
        figures = _figures_of(profile)
        missing = profile["missing"] / (profile["rows"] or 1)
        missing_words = aside(f"{profile['missing']:,}", format_share(missing)) if missing else "0"
        self._missing.setValue(max(round(missing * _THOUSAND), 8) if missing else 0)
        self._missing.setAccessibleName(self.tr("Missing: {count}").format(count=missing_words))
        self._missing_share.setText(missing_words)
        self._missing_line.show()
        named = {
            "distinct": self.tr("Different"),
            "least": self.tr("Least"),
            "median": self.tr("Median"),
            "mean": self.tr("Mean"),
            "greatest": self.tr("Greatest"),
        }
        shown = [(named[key], figures[key]) for key in named if key in figures]
        if examples is not None:
            shown = []
        self._figures.setVisible(bool(shown))
        for place, (label, value) in enumerate(self._cells):
            label.setVisible(place < len(shown))
            value.setVisible(place < len(shown))
            if place < len(shown):
                label.setText(shown[place][0])
                value.setText(shown[place][1])
        text = self._instead_of_a_picture(profile, examples)
        self._words.setText(text)
        self._words.setVisible(bool(text))
        is_time = str(profile["type"]).startswith(("TIMESTAMP", "DATE"))
        self._picture.show_histogram(None if text else profile.get("histogram"), is_time=is_time)
        self._show_spread()
        top = [] if text else profile.get("top", [])
        self._common.show_values(top, profile["rows"])
        self._common.setVisible(bool(top))
        self._common_head.setVisible(bool(top))
        self.setAccessibleName(self.tr("What {column} holds").format(column=name))
        said = [self._missing.accessibleName(), text, *(labelled(label, value) for label, value in shown)]
        rows = profile["rows"] or 1
        said += [labelled(value_of(value), format_share(count / rows)) for value, count in top[:5]]
        self.setAccessibleDescription(listed((part for part in said if part), apart=True))

    def describe(self) -> str:
        """All that is shown, in words."""
        return self.accessibleDescription()

    def _instead_of_a_picture(self, profile: dict[str, Any], examples: list[str] | None) -> str:
        """What is said where bars would show nothing; empty otherwise."""
        if profile["missing"] >= profile["rows"]:
            return self.tr("Empty in every row.")
        if examples is not None:
            present = profile["rows"] - profile["missing"]
            words = (
                self.tr("{distinct} different ones in {rows} rows.")
                if profile["counted"]
                else self.tr("About {distinct} different ones in {rows} rows.")
            ).format(distinct=f"{profile['distinct']:,}", rows=f"{present:,}")
            named = self.tr("For example: {examples}").format(examples=listed(examples))
            return f"{words}\n{named}" if examples else words
        if profile.get("least") is not None and profile["least"] == profile.get("greatest"):
            return self.tr("The same value wherever there is one.")
        return ""

    def _show_spread(self) -> None:
        """The histogram or, in its place, its figures."""
        bars = self._picture.bars()
        as_table = self._as_table.isChecked()
        self._spread_head.setVisible(bool(bars))
        self._picture.setVisible(bool(bars) and not as_table)
        if bars and as_table:
            table = Table(
                title=self.tr("How the values are spread"),
                columns=[self.tr("Value"), self.tr("Rows")],
                rows=[[words, count] for words, count in bars],
            )
            if self._table is None:
                self._table = BlockTable(table, self.tr("How the values are spread"), fills=True)
                self._table.setObjectName("profile_table")
                self._table.setFixedHeight(_TABLE_HEIGHT)
                self._layout.insertWidget(self._layout.indexOf(self._picture), self._table)
            self._table.show_table(table)
        if self._table is not None:
            self._table.setVisible(bool(bars) and as_table)
        words = self.tr("Show as chart") if as_table else self.tr("Show as table")
        self._as_table.setToolTip(words)
        self._as_table.setAccessibleName(words)


def _figures_of(profile: dict[str, Any]) -> dict[str, str]:
    is_time = str(profile["type"]).startswith(("TIMESTAMP", "DATE"))
    write = moment_of if is_time else format_number
    figures = {"distinct": f"{profile['distinct']:,}"}
    for key in ("least", "median", "mean", "greatest"):
        if profile.get(key) is not None:
            figures[key] = write(profile[key])
    return figures
