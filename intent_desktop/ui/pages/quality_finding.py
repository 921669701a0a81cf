"""One finding at a closer look: what it is, how much it concerns, what can be done, and the column it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.ui.pages.column_content import ColumnContent
from intent_desktop.ui.pages.quality_list import FindingModel
from intent_desktop.ui.pages.quality_repairs import Entry
from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets import Caption, Card, Heading, Label, PageScroll, QuietButton, Switch, Tag
from intent_desktop.ui.widgets.choice_box import Choice, ChoiceBox
from intent_desktop.ui.widgets.labels import breakable
from intent_desktop.ui.workspace import Workspace

_TONES: dict[str, Tone] = {"error": "bad", "warning": "caution", "note": "plain"}


class FindingDetails(PageScroll):
    """`toggled(key, accepted)` when a person turns the switch; `column_wanted(name)` when they want to see it in the data."""

    toggled = Signal(str, bool)
    column_wanted = Signal(str)

    def __init__(self, workspace: Workspace, model: FindingModel, parent: QWidget | None = None):
        super().__init__(parent, margin=0)
        self.setObjectName("finding_details")
        self._workspace = workspace
        self._model = model
        self._entry: Entry | None = None
        self._tag = Tag()
        self._count = Label(role="soft")
        self._count.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1_000)
        self._bar.setMaximumWidth(180)
        self._message = Heading()
        self._message.setObjectName("finding_message")
        self._advice = Label(role="soft")
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._tag)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._bar)
        what = Card()
        what.add(head)
        what.add(self._message)
        what.add(self._advice)
        self._repair = Card()
        self._switch = Switch()
        self._switch.setObjectName("accept_fix")
        self._switch.clicked.connect(self._on_switch)
        self._label = Label()
        self._label.setBuddy(self._switch)
        self._origin = Tag()
        self._after = Caption()
        self._after.setObjectName("after_the_fix")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._after)
        line = QHBoxLayout()
        line.setSpacing(SPACE.medium)
        line.addWidget(self._switch)
        line.addLayout(words, 1)
        line.addWidget(self._origin)
        self._repair.add(line)
        self._about = Card()
        self._columns = ChoiceBox()
        self._columns.setObjectName("finding_column")
        self._columns.setAccessibleName(self.tr("Column to look at"))
        self._columns.chosen.connect(self._show_column)
        self._go = QuietButton(self.tr("See it in the data"), "table")
        self._go.setObjectName("see_in_data")
        self._go.clicked.connect(lambda: self.column_wanted.emit(self._columns.currentData()))
        self._content = ColumnContent(workspace)
        self._content.setMinimumHeight(130)
        self._about.add_action(self._go)
        self._about.add(self._columns)
        self._about.add(self._content, 1)
        self.body.setContentsMargins(SPACE.medium, 0, SPACE.tiny, 0)
        self.body.setSpacing(SPACE.medium)
        for card in (what, self._repair, self._about):
            self.add(card)
        self.body.addStretch(1)

    def show_entry(self, entry: Entry, rows: int) -> None:
        """Show an entry of data with so many rows."""
        new = self._entry is None or self._entry.key != entry.key
        self._entry = entry
        tone = _TONES[entry.severity]
        self._tag.say(self._model.severity(entry), tone)
        concerned = 0 < entry.concerned <= rows
        self._count.setText(self._rows_of(entry.concerned, rows) if concerned else "")
        self._bar.setVisible(concerned)
        self._bar.setValue(max(round(1_000 * entry.concerned / rows), 4) if concerned else 0)
        self._bar.setAccessibleName(self._count.text())
        self._message.setText(breakable(self._model.text(entry)))
        advice = entry.finding["advice"] if entry.finding else self.tr("Switch it off to let go of it.")
        self._advice.setText(breakable(advice))
        self._advice.setVisible(bool(advice))
        self._show_repair(entry, rows)
        columns = entry.finding["columns"] if entry.finding else []
        known = [name for name in columns if self._workspace.inspection.column(name) is not None]
        self._about.setVisible(bool(known))
        if known:
            shown = self._columns.currentData()
            chosen = shown if not new and shown in known else known[0]
            self._columns.show_choices([Choice(name, name) for name in known], chosen)
            self._columns.setVisible(len(known) > 1)
            self._show_column(chosen)

    def _show_repair(self, entry: Entry, rows: int) -> None:
        self._repair.setVisible(entry.fix is not None)
        if entry.fix is None:
            return
        label = entry.finding["fix_label"] if entry.finding else self._model.text(entry)
        self._label.setText(breakable(label).replace("&", "&&"))  # it has a buddy
        self._switch.setChecked(entry.accepted)
        self._switch.setAccessibleName(label)
        if entry.proposed:
            self._origin.say(self.tr("done unless you refuse"), "accent")
        else:
            self._origin.say(self.tr("only if you want it"))
        if entry.sets_aside and entry.rows:
            text = (
                self.tr("{set_aside} rows set aside of {rows}; {remaining} remain.")
                if entry.accepted
                else (self.tr("It would set {set_aside} of {rows} rows aside; {remaining} would remain."))
            )
            after = text.format(
                set_aside=f"{entry.rows:,}", rows=f"{rows:,}", remaining=f"{max(rows - entry.rows, 0):,}"
            )
        else:
            after = self.tr("All rows stay.")
        self._after.setText(f"{after} " + self.tr("Your file itself is never changed."))

    def _rows_of(self, part: int, rows: int) -> str:
        return self.tr("{part} of {rows} rows ({share})").format(
            part=f"{part:,}", rows=f"{rows:,}", share=format_share(part / rows)
        )

    def _on_switch(self, accepted: bool) -> None:
        if self._entry is not None:
            self.toggled.emit(self._entry.key, accepted)

    def _show_column(self, name: str) -> None:
        self._about.set_title(breakable(name))
        self._content.show_column(name)
