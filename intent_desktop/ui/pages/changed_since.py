"""Above what a run has come to: that other data are decided on by now than it has learnt from."""

from PySide6.QtWidgets import QWidget

from intent_desktop.ui.pages.base import Remark
from intent_desktop.ui.widgets.banner import Banner


class ChangedSince(Banner):
    """Says a page's remark in full; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("changed_since")

    def show_remark(self, remark: Remark | None) -> None:
        """Say what was decided since; None: nothing."""
        self.say(remark.text if remark else "", tone="caution")
