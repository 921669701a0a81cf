"""What the columns mean and what events stand for: two lists, each with a search, of what was guessed and what was decided."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_share
from intent_desktop.messages import listed
from intent_desktop.ui.pages import data_words
from intent_desktop.ui.theme import SPACE, icon
from intent_desktop.ui.widgets import Caption, QuietButton, SegmentedControl
from intent_desktop.ui.widgets.choice_box import Choice
from intent_desktop.ui.widgets.choice_table import ChoiceRow, ChoiceTable, Head
from intent_desktop.ui.workspace import Workspace

_NARROW, _CHOICE = 66, 118


class MeaningPanel(QWidget):
    """Columns, and for an event log its event values. All changes are edits of the workspace."""

    column_chosen = Signal(str)
    edited = Signal()
    """A person has changed a role or a meaning."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[Any, ...] | None = None
        self._column_rows: dict[str, ChoiceRow] = {}
        self._offers: dict[tuple[str, ...], tuple[Choice, ...]] = {}
        self.columns = ChoiceTable(
            self.tr("Columns"),
            [
                Head(self.tr("Column")),
                Head(self.tr("Role"), _CHOICE),
                Head(self.tr("Missing"), _NARROW, numeric=True),
            ],
            choice_at=1,
        )
        self.columns.setObjectName("columns")
        self.events = ChoiceTable(
            self.tr("Event values"),
            [
                Head(self.tr("Value")),
                Head(self.tr("Rows"), 78, numeric=True),
                Head(self.tr("Meaning"), _CHOICE + 4),
            ],
            choice_at=2,
        )
        self.events.setObjectName("events")
        self._about_events = Caption()
        self._switch = SegmentedControl(
            [("columns", self.tr("Columns")), ("events", self.tr("Events"))], self.tr("Show")
        )
        self._switch.setObjectName("columns_or_events")
        self._switch.changed.connect(self.show_list)
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        self._reset = QuietButton(self.tr("Reset all"), "undo")
        self._reset.setObjectName("reset_all")
        self._reset.clicked.connect(self._reset_all)
        top = QHBoxLayout()
        top.setSpacing(SPACE.small)
        top.addWidget(self._switch)
        top.addWidget(self._search, 1)
        top.addWidget(self._reset)
        events = QWidget()
        inner = QVBoxLayout(events)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE.tiny)
        inner.addWidget(self._about_events)
        inner.addWidget(self.events, 1)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.columns)
        self._lists.addWidget(events)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.small)
        layout.addLayout(top)
        layout.addWidget(self._lists, 1)
        self.columns.current_changed.connect(self.column_chosen)
        self.columns.chosen.connect(self.set_roles)
        self.columns.reset_wanted.connect(self.reset_roles)
        self.events.chosen.connect(self._set_meanings)
        self.events.reset_wanted.connect(self._reset_meanings)
        self.show_list("columns")

    def refresh(self) -> None:
        """Show what is known and decided now."""
        result, decisions = self._workspace.inspection.result, self._workspace.decisions
        if result is None:
            return
        if (
            self._shown
            and self._shown[0] is result
            and self._shown[1:] == (decisions.roles, decisions.events)
        ):
            return
        if self._shown is None or self._shown[0] is not result:
            self._column_rows.clear()
        self._shown = (result, dict(decisions.roles), dict(decisions.events))
        self.columns.show_rows([self._column_row(column, result["rows"]) for column in result["columns"]])
        self.events.show_rows(self._event_rows(result))
        has_events = bool(result["events"])
        self._switch.setVisible(has_events)
        if not has_events and self._lists.currentIndex() == 1:
            self.show_list("columns")
        self._show_reset()

    def show_list(self, which: str) -> None:
        """Bring "columns" or "events" into sight."""
        self._switch.set_value(which)
        self._lists.setCurrentIndex(0 if which == "columns" else 1)
        words = self.tr("Search columns") if which == "columns" else self.tr("Search event values")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._search.clear()
        self._show_reset()

    def set_roles(self, columns: list[str], role: str) -> None:
        """Decide on the role of columns, as one step; those that cannot have it stay as they are."""
        result = self._workspace.inspection.result
        offered = {column["name"]: column["roles"] for column in result["columns"]} if result else {}
        able = [name for name in columns if role in offered.get(name, [])]
        roles = {**self._workspace.decisions.roles, **dict.fromkeys(able, role)}
        label = data_words.role_choice(role).label
        if len(columns) == 1:
            text = self.tr("Make {column} {role}").format(column=columns[0], role=label)
        else:
            text = self.tr("Make {count} columns {role}").format(count=len(columns), role=label)
        self._workspace.edit(text, roles=roles)
        self.edited.emit()

    def reset_roles(self, columns: list[str]) -> None:
        """Go back to what was guessed for those columns."""
        kept = {name: role for name, role in self._workspace.decisions.roles.items() if name not in columns}
        self._workspace.edit(self.tr("Reset roles"), roles=kept)
        self.edited.emit()

    def _set_meanings(self, values: list[str], meaning: str) -> None:
        events = {**self._workspace.decisions.events, **dict.fromkeys(values, meaning)}
        self._workspace.edit(self.tr("Change the meaning of events"), events=events)
        self.edited.emit()

    def _reset_meanings(self, values: list[str]) -> None:
        events = self._workspace.decisions.events
        kept = {value: meaning for value, meaning in events.items() if value not in values}
        self._workspace.edit(self.tr("Reset the meaning of events"), events=kept)
        self.edited.emit()

    def _reset_all(self) -> None:
        decisions = self._workspace.decisions
        if self._lists.currentIndex() == 0:
            self.reset_roles(list(decisions.roles))
        else:
            self._reset_meanings(list(decisions.events))

    def _on_search(self, text: str) -> None:
        (self.columns if self._lists.currentIndex() == 0 else self.events).search(text)

    def _show_reset(self) -> None:
        decisions = self._workspace.decisions
        decided = decisions.roles if self._lists.currentIndex() == 0 else decisions.events
        self._reset.setVisible(bool(decided))
        self._reset.setToolTip(
            self.tr("Back to what was guessed: {count} changed by you").format(count=len(decided))
        )

    def _column_row(self, column: dict[str, Any], rows: int) -> ChoiceRow:
        """A column's row; of thousands only those are made anew that an edit has changed."""
        role = self._workspace.inspection.role(column)
        decided = column["name"] in self._workspace.decisions.roles
        known = self._column_rows.get(column["name"])
        if known is not None and (known.value, known.decided) == (role, decided):
            return known
        roles = column["roles"] if role in column["roles"] else [role, *column["roles"]]
        missing = format_share(column["missing"] / rows) if rows and column["missing"] else "–"
        samples = listed(column["samples"])
        why = self.tr("For example: {samples}").format(samples=samples) if samples else ""
        row = ChoiceRow(
            name=column["name"],
            texts=(
                column["name"],
                "",
                missing,
            ),
            value=role,
            choices=self._offer(roles),
            decided=decided,
            faded=role == "ignore",
            hint="\n".join(part for part in (column["name"], column["reason"], why) if part),
        )
        self._column_rows[column["name"]] = row
        return row

    def _offer(self, roles: list[str]) -> tuple[Choice, ...]:
        """The roles as choices; most of many columns have the same ones."""
        key = tuple(roles)
        if key not in self._offers:
            self._offers[key] = tuple(data_words.role_choice(role) for role in roles)
        return self._offers[key]

    def _event_rows(self, result: dict[str, Any]) -> list[ChoiceRow]:
        inspection, choices = self._workspace.inspection, tuple(data_words.meanings())
        of_column = next((column for column in result["columns"] if column["role"] == "event"), None)
        if of_column is not None:
            about = self.tr(
                "What the values of {column} stand for. Questions look for views, carts and purchases."
            )
            about = about.format(column=of_column["name"])
        else:
            about = self.tr("No column says what happened; this is what the rows are taken for.")
        self._about_events.setText(about)
        counts = result["event_rows"]
        return [
            ChoiceRow(
                name=value,
                texts=(
                    data_words.event_name(value, of_column is not None),
                    f"{counts.get(value, 0):,}",
                    "",
                ),
                value=inspection.meaning(value),
                choices=choices,
                decided=value in self._workspace.decisions.events,
                faded=inspection.meaning(value) == "other",
                hint=self.tr("{share} of the rows").format(
                    share=format_share(counts.get(value, 0) / (result["rows"] or 1))
                ),
            )
            for value in sorted(result["events"], key=lambda value: -counts.get(value, 0))
        ]
