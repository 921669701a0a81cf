"""A line of actions that can be seen, read as a table, and heard in a few sentences."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from intent_desktop.messages import sentences
from intent_desktop.ui.blocks.chart_or_table import ChartOrTable
from intent_desktop.ui.pages.explain_action_table import actions_as_table, actions_in_words
from intent_desktop.ui.pages.explain_actions import ActionLine


class ActionTimeline(ChartOrTable):
    """Holds an `ActionLine` and keeps its table and its description up to date."""

    def __init__(self, line: ActionLine, name: str, parent: QWidget | None = None):
        model = line.actions_model
        super().__init__(line, lambda: actions_as_table(model), name, parent)
        self._line = line
        self._hint = line.accessibleDescription()
        for changed in (model.modelReset, model.dataChanged):
            changed.connect(self._tell)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        said = actions_in_words(self._line.actions_model)
        self._line.setAccessibleDescription(sentences((said, self._hint)))
        self.refresh()
