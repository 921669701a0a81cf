"""How many to take of those scored, those ranked highest first: as a number or as a share, and what to expect of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_number, format_share, percent_unit
from intent_desktop.messages import sentences
from intent_desktop.ui.pages.score_measured import Measured
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import MenuButton
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.labels import Label
from intent_desktop.ui.widgets.number_box import NumberBox
from intent_desktop.ui.workspace import Workspace

USUAL = 100
ASK_AFTER = 150
SUFFIXES = (".csv", ".xlsx", ".parquet")


class BestBar(QWidget):
    """Asks for the best N of the scores in a file. `save_wanted` says the suffix of the file that is wanted of them alone."""

    save_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("best_bar")
        self._workspace = workspace
        self._path: Path | None = None
        self._total = 0
        self._measured: Measured | None = None
        self._count = NumberBox()
        self._count.setObjectName("best_count")
        self._count.setAccessibleName(self.tr("How many of those ranked highest"))
        self._count.setDecimals(0)
        self._count.setGroupSeparatorShown(True)
        self._count.setFixedWidth(112)
        self._count.valueChanged.connect(self._on_count)
        self._share = NumberBox()
        self._share.setObjectName("best_share")
        self._share.setAccessibleName(self.tr("Which share of all, those ranked highest first"))
        self._share.setRange(0, 100)
        self._share.setDecimals(1)
        self._share.setSuffix(percent_unit())
        self._share.setFixedWidth(104)
        self._share.valueChanged.connect(self._on_share)
        save = MenuButton(self.tr("Save these"), "download")
        save.setObjectName("save_best")
        fill_menu(save, "save_best", self.save_wanted.emit)
        self._told = Label("", "soft")
        self._told.setObjectName("best_told")
        self._by, second = Label(self.tr("&The first")), Label(self.tr("&or"))
        self._by.setObjectName("best_by")
        row = QWidget()
        line = FlowLayout(row, spacing=SPACE.small)  # in a narrow window in two lines
        for label, field in ((self._by, self._count), (second, self._share)):
            label.setWordWrap(False)
            label.setBuddy(field)
            pair = QWidget()
            side_by_side = QHBoxLayout(pair)
            side_by_side.setContentsMargins(0, 0, 0, 0)
            side_by_side.setSpacing(SPACE.small)
            side_by_side.addWidget(label)
            side_by_side.addWidget(field)
            line.addWidget(pair)
        line.addWidget(save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.tiny)
        layout.addWidget(row)
        layout.addWidget(self._told)
        self._timer = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._timer.timeout.connect(self._ask)

    def show_scores(self, path: Path, total: int, by: str = "") -> None:
        """Ask about another file of so many rows, which are ranked `by` the column of that name."""
        self._path, self._total = path, total
        words = {
            "probability": self.tr("&Highest chance first:"),
            "expected_value": self.tr("&Highest expected spending first:"),
        }
        self._by.setText(words.get(by, self.tr("&The first")))
        with QSignalBlocker(self._count):
            self._count.setRange(1, max(total, 1))
            self._count.setValue(min(USUAL, total))
        self._on_count()

    def show_measured(self, measured: Measured | None) -> None:
        """Say what to expect by what was measured; None: by the chances themselves."""
        self._measured = measured
        self._timer.start()

    def count(self) -> int:
        """How many of the best are wanted."""
        return int(self._count.value())

    def _on_count(self) -> None:
        with QSignalBlocker(self._share):
            self._share.setValue(100 * self.count() / max(self._total, 1))
        self._timer.start()

    def _on_share(self) -> None:
        with QSignalBlocker(self._count):
            self._count.setValue(max(1, round(self._share.value() / 100 * self._total)))
        self._timer.start()

    def _ask(self) -> None:
        path, count = self._path, self.count()
        if path is None:
            return

        def show(found: dict[str, float | str | None]) -> None:
            if (path, count) == (self._path, self.count()):
                self._told.setText(self._in_words(found))

        self._workspace.bridge.ask(self, "first_scores", show, path=str(path), most=count)

    def _in_words(self, found: dict[str, float | str | None]) -> str:
        column, least, total = found["column"], found["least"], found["sum"]
        if not isinstance(least, int | float) or not isinstance(total, int | float):
            return ""
        if column == "probability":
            parts = [
                self.tr(
                    "Each has a chance of {least} or more; about {sum} of them are expected to be yes."
                ).format(least=format_share(least, 1), sum=format_number(round(total)))
                if self._measured is None
                else self._measured.in_words(self.count(), self._total, total),
                self._recent_in_words(found),
            ]
            return sentences(parts)
        return self.tr("Each is expected to spend {least} or more, all together about {sum}.").format(
            least=format_number(least, grouped_from=100), sum=format_number(total, grouped_from=100)
        )

    def _recent_in_words(self, found: dict[str, float | str | None]) -> str:
        """How many of them are hardly silent yet; empty where none is, or that is not known."""
        recent, days = found["recent"], found["recent_days"]
        if not recent or not isinstance(recent, int | float) or not isinstance(days, int | float):
            return ""
        words = (
            self.tr("{count} of them bought within the last {days} days.")
            if found["silent"] == "days_since_last_purchase"
            else self.tr("{count} of them did something within the last {days} days.")
        )
        return words.format(count=format_number(recent), days=format_number(days))


def fill_menu(button: MenuButton, name: str, wanted: Callable[[str], None]) -> None:
    """Offer the formats of a file of scores; `wanted` is called with the suffix."""
    texts = (
        QCoreApplication.translate("BestBar", "CSV (for any program)"),
        QCoreApplication.translate("BestBar", "Excel workbook"),
        QCoreApplication.translate("BestBar", "Parquet (for data tools)"),
    )
    for suffix, text in zip(SUFFIXES, texts, strict=True):
        action = button.menu().addAction(text)
        action.setObjectName(f"{name}{suffix}")
        action.triggered.connect(lambda _, chosen=suffix: wanted(chosen))
