"""What the user calls a run, and what they want to remember of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from intent_desktop.engine.runs import Label as RunLabel
from intent_desktop.ui import names
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import Caption, Label, PrimaryButton, SecondaryButton, Title

WIDTH = 420
LONGEST_NAME, LONGEST_REMARK = 80, 2_000


class RunLabelDialog(QDialog):
    """Asks for name and remark of a run, as the query `runs` has it; `save` is called with them."""

    def __init__(self, run: dict[str, Any], save: Callable[[RunLabel], None], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("run_label")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Name and note of run {number}").format(number=run["number"])
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._save = save
        self.name = QLineEdit(run.get("name", ""))
        self.name.setObjectName("run_name")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(names.question(run["question"]))
        self.remark = QPlainTextEdit(run.get("remark", ""))
        self.remark.setObjectName("run_remark")
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(110)
        self.remark.setPlaceholderText(self.tr("What you tried, and what came of it"))
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.setObjectName("run_label_cancel")
        cancel.clicked.connect(self.reject)
        keep = PrimaryButton(self.tr("Save"))
        keep.setObjectName("run_label_save")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.small)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.small)
        layout.addWidget(Title(title))
        for text, field in ((self.tr("&Name"), self.name), (self.tr("N&ote"), self.remark)):
            label = Label(text, "strong")
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(Caption(self.tr("Both are kept in the run's folder and shown in the list of runs.")))
        layout.addSpacing(SPACE.small)
        layout.addLayout(buttons)
        self.accepted.connect(self._keep)
        self.name.setFocus()
        self.name.selectAll()

    def _keep(self) -> None:
        remark = self.remark.toPlainText().strip()[:LONGEST_REMARK]
        self._save(RunLabel(name=" ".join(self.name.text().split()), remark=remark))
