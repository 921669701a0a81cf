"""The buttons at the foot of the choices on Score."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import PrimaryButton, QuietButton


class ScoreFoot(QFrame):
    """`go` scores all, `look` the first `previewed` of them."""

    def __init__(self, previewed: int, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.go = PrimaryButton(self.tr("Score"), "score")
        self.go.setObjectName("score_go")
        self.look = QuietButton(self.tr("Preview {count}").format(count=previewed), "eye")
        self.look.setObjectName("score_preview")
        self.look.setAccessibleName(
            self.tr("Score the first {count} for a look beforehand").format(count=previewed)
        )
        buttons = QHBoxLayout(self)
        buttons.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        buttons.addWidget(self.go)
        buttons.addWidget(self.look)
        buttons.addStretch(1)
