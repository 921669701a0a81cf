"""One finding at a closer look: what it is, how much it concerns, what can be done, and the column it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import Note, catalogue
from intent_desktop.ui.pages.column_content import ColumnContent
from intent_desktop.ui.pages.quality_list import FindingModel
from intent_desktop.ui.pages.quality_repairs import Entry
from intent_desktop.ui.pages.quality_rows import AffectedRows, BeforeAfter
from intent_desktop.ui.theme import SPACE, Tone
from intent_desktop.ui.widgets import Caption, Card, Heading, Label, PageScroll, QuietButton, Switch, Tag
from intent_desktop.ui.widgets.choice_box import Choice, ChoiceBox
from intent_desktop.ui.widgets.labels import breakable
from intent_desktop.ui.workspace import Workspace

_LEAST_BAR = 40  # of 1,000: what is there must be seen
_TONES: dict[str, Tone] = {"error": "bad", "warning": "caution", "note": "plain"}


class FindingDetails(PageScroll):
    """`toggled(key, accepted)` when a person turns the switch, `ignored(key, is_ignored)` when they leave it; `column_wanted(name)` when they want to see it in the data."""

    toggled = Signal(str, bool)
    column_wanted = Signal(str)
    ignored = Signal(str, bool)

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
        self._why = Label()
        self._why.setObjectName("finding_reason")
        self._advice = Label(role="soft")
        self._state = Tag()
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._tag)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._bar)
        what = Card()
        for part in (head, self._message, self._why, self._advice):
            what.add(part)
        self._repair = Card(self.tr("What to do"))
        self._switch = Switch()
        self._switch.setObjectName("accept_fix")
        self._switch.clicked.connect(self._on_switch)
        self._label = Label()
        self._label.setBuddy(self._switch)
        self._origin = Tag()
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.medium)
        line.addWidget(self._switch)
        line.addWidget(self._label, 1)
        line.addWidget(self._origin)
        self._rows_before_after = BeforeAfter()
        self._after = Caption()
        self._after.setObjectName("after_the_fix")
        self._ignore = QuietButton("", "eye")
        self._ignore.setObjectName("ignore_finding")
        self._ignore.clicked.connect(self._on_ignore)
        for widget in (self._line, self._rows_before_after, self._after):
            self._repair.add(widget)
        self._repair.add_action(self._ignore)
        self._peek = AffectedRows(workspace)
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
        for card in (what, self._repair, self._peek, self._about):
            self.add(card)
        self.body.addStretch(1)

    def show_entry(self, entry: Entry, rows: int) -> None:
        """Show an entry of data with so many rows."""
        new = self._entry is None or self._entry.key != entry.key
        self._entry = entry
        if new:
            self.verticalScrollBar().setValue(0)
        tone = _TONES[entry.severity]
        self._tag.say(self._model.severity(entry), tone)
        concerned = 0 < entry.concerned <= rows
        self._count.setText(self._rows_of(entry.concerned, rows) if concerned else "")
        self._bar.setVisible(concerned)
        self._bar.setValue(max(round(1_000 * entry.concerned / rows), _LEAST_BAR) if concerned else 0)
        self._bar.setAccessibleName(self._count.text())
        self._message.setText(breakable(self._model.text(entry)))
        advice = entry.finding["advice"] if entry.finding else self.tr("Switch it off to let go of it.")
        self._advice.setText(breakable(advice))
        self._advice.setVisible(bool(advice))
        why = f"why_{entry.finding['code']}" if entry.finding else ""
        self._why.setText(Note(why).text() if why in catalogue() else "")
        self._why.setVisible(bool(self._why.text()))
        self._state.say(self.tr("ignored") if entry.ignored else self.tr("repaired"))
        self._state.setVisible(entry.ignored or entry.accepted)
        self._show_repair(entry, rows)
        self._peek.show_entry(entry)
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
        may_ignore = entry.finding is not None and entry.severity == "warning" and not entry.accepted
        self._ignore.setVisible(may_ignore or entry.ignored)
        self._ignore.setText(self.tr("Look at it again") if entry.ignored else self.tr("Leave it as it is"))
        self._ignore.setAccessibleDescription(
            self.tr("It counts as ignored, and asks for nothing any more. You can undo this.")
        )
        has_fix = entry.fix is not None
        self._repair.setVisible(has_fix or self._ignore.isVisibleTo(self._repair))
        for part in (self._line, self._rows_before_after):
            part.setVisible(has_fix)
        if not has_fix:
            self._after.setText(self.tr("No repair is known here: it is for you to judge."))
            return
        label = entry.finding["fix_label"] if entry.finding else self._model.text(entry)
        self._label.setText(breakable(label).replace("&", "&&"))  # it has a buddy
        self._switch.setChecked(entry.accepted)
        self._switch.setAccessibleName(label)
        if entry.proposed:
            self._origin.say(self.tr("done unless you refuse"), "accent")
        else:
            self._origin.say(self.tr("only if you want it"))
        remaining = max(rows - entry.rows, 0) if entry.sets_aside else rows
        self._rows_before_after.show_rows(rows, remaining)
        self._rows_before_after.setVisible(entry.sets_aside and entry.rows > 0)
        if entry.sets_aside and entry.rows:
            text = (
                self.tr("{set_aside} rows set aside of {rows}; {remaining} remain.")
                if entry.accepted
                else (self.tr("It would set {set_aside} of {rows} rows aside; {remaining} would remain."))
            )
            after = text.format(set_aside=f"{entry.rows:,}", rows=f"{rows:,}", remaining=f"{remaining:,}")
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

    def _on_ignore(self) -> None:
        if self._entry is not None:
            self.ignored.emit(self._entry.key, not self._entry.ignored)

    def _show_column(self, name: str) -> None:
        self._about.set_title(breakable(name))
        self._content.show_column(name)
