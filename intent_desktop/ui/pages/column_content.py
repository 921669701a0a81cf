"""What a column of the open project's data holds, asked of the engine when it is wanted."""

from typing import Any

from PySide6.QtWidgets import QWidget

from intent_desktop.messages import Note, sentences
from intent_desktop.ui.widgets.column_profile import ColumnProfile
from intent_desktop.ui.workspace import Workspace

IDENTIFIERS = ("user", "item", "session", "order")
"""Roles whose values are names, also where they are written as numbers."""
_KEPT = 200
_SECONDS = 60


class ColumnContent(ColumnProfile):
    """Asks for a column's profile once for each copy of the data and shows it when it comes."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._wanted: tuple[str, str] | None = None
        self._profiles: dict[tuple[str, str], dict[str, Any]] = {}

    def show_column(self, name: str) -> None:
        """Show a column of the data as they were read last."""
        result = self._workspace.inspection.result
        if result is None or self._workspace.inspection.column(name) is None:
            return
        wanted = (result["table"], name)
        if wanted in self._profiles:
            self._wanted = wanted
            self._show_answer(name, self._profiles[wanted])
            return
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self.say(self.tr("Counting …"))

        def answered(profile: dict[str, Any]) -> None:
            if len(self._profiles) >= _KEPT:
                self._profiles.clear()
            self._profiles[wanted] = profile
            if self._wanted == wanted:
                self._show_answer(name, profile)

        def refused(note: Note) -> None:
            if self._wanted == wanted:
                self._wanted = None  # so that choosing it again asks again
                self.say(sentences((note.text(), note.advice())))

        self._workspace.bridge.ask(
            self, "profile", answered, refused, seconds=_SECONDS, path=wanted[0], column=name
        )

    def _show_answer(self, name: str, profile: dict[str, Any]) -> None:
        column = self._workspace.inspection.column(name)
        named = column is not None and self._workspace.inspection.role(column) in IDENTIFIERS
        self.show_profile(name, profile, column["samples"] if column and named else None)
