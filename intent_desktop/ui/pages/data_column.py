"""One column at a closer look: its role with the reason for it, and what it holds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from intent_desktop.ui.pages import data_words
from intent_desktop.ui.pages.column_content import ColumnContent
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, ElidedLabel, Label, PageScroll, QuietButton, Tag
from intent_desktop.ui.widgets.choice_box import ChoiceBox
from intent_desktop.ui.widgets.labels import breakable
from intent_desktop.ui.workspace import Workspace


class ColumnDetails(QFrame):
    """Shows the column that was chosen last, and asks the engine what it holds."""

    role_chosen = Signal(list, object)
    reset_wanted = Signal(list)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("column_details")
        self._workspace = workspace
        self._column = ""
        self._name = ElidedLabel(role="heading")
        self._name.setObjectName("column_name")
        self._type = Tag()
        self._role = ChoiceBox()
        self._role.setObjectName("role")
        self._role.chosen.connect(lambda role: self.role_chosen.emit([self._column], role))
        label = Label(self.tr("&Role"), "soft")
        label.setBuddy(self._role)
        label.setWordWrap(False)
        self._reset = QuietButton(self.tr("Reset"), "undo")
        self._reset.setObjectName("reset_role")
        self._reset.setToolTip(self.tr("Back to the role that was guessed"))
        self._reset.clicked.connect(lambda: self.reset_wanted.emit([self._column]))
        self._reason = Caption()
        self._reason.setObjectName("role_reason")
        self._content = ColumnContent(workspace)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._name, 1)
        head.addWidget(self._type)
        role = QHBoxLayout()
        role.setSpacing(SPACE.small)
        role.addWidget(label)
        role.addWidget(self._role, 1)
        role.addWidget(self._reset)
        words = QVBoxLayout(self)
        words.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        words.setSpacing(SPACE.small)
        words.addLayout(head)
        words.addLayout(role)
        words.addWidget(self._reason)
        content = PageScroll(margin=0)
        content.setMinimumHeight(120)
        content.add(self._content)
        content.body.addStretch(1)
        words.addWidget(content, 1)

    def show_column(self, name: str) -> None:
        """Show a column; an empty name shows none."""
        self._column = name
        column = self._workspace.inspection.column(name)
        if column is None:
            self.hide()
            return
        self.show()
        decided = name in self._workspace.decisions.roles
        role = self._workspace.inspection.role(column)
        roles = column["roles"] if role in column["roles"] else [role, *column["roles"]]
        self._name.setText(name)
        self._type.say(data_words.type_name(column["type"]))
        self._role.show_choices([data_words.role_choice(offered) for offered in roles], role)
        self._role.setAccessibleName(self.tr("Role of {column}").format(column=name))
        self._reset.setVisible(decided)
        meaning = data_words.role_choice(role).explanation
        reason = self.tr("Changed by you.") if decided else column["reason"]
        self._reason.setText(breakable("\n".join(part for part in (meaning, reason) if part)))
        self._content.show_column(name)
