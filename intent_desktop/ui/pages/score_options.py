"""How it is scored: reasons, the moment to predict from, and what is wished of the answers where the model allows that."""

import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.questions.recommendations import names_in
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.fields import DateField
from intent_desktop.ui.widgets.form import Form
from intent_desktop.ui.widgets.labels import Caption, Label
from intent_desktop.ui.widgets.names_field import NamesField
from intent_desktop.ui.widgets.segmented_control import SegmentedControl
from intent_desktop.ui.workspace import Workspace

WISHES = "wishes"
"""The project's option that holds them, by name."""


class ScoreOptions(QWidget):
    """Two cards. The wishes are the project's decisions; reasons and moment stay while the window does."""

    moment_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._declared: list[dict[str, Any]] = []
        self._gives_reasons = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.large)
        layout.addWidget(self._build_wishes())
        layout.addWidget(self._build_how())

    def show_bundle(self, about: dict[str, Any] | None) -> None:
        """Offer what the model can do; `about` as the query `bundle` has it."""
        declared = about["options"] if about else []
        if declared != self._declared:
            self._declared = declared
            self._form.set_options(declared)
            for name in self._form.names():
                editor = self._form.editor(name)
                if isinstance(editor, NamesField):
                    editor.file_wanted.connect(lambda name=name: self._choose_file(name))
        self._wished.setVisible(bool(declared))
        self._gives_reasons = about is None or bool(about["gives_reasons"])
        for part in self._reasons:
            part.setVisible(self._gives_reasons)
        self._how.setVisible(self._gives_reasons or bool(about and about["needs_as_of"]))
        self._moment_row.setVisible(bool(about and about["needs_as_of"]))
        self._about_reasons.setText(
            self.tr(
                "The three strongest reasons of each row. “Best” gives them to the thousand highest chances alone."
            )
            if about and about["threshold"] is not None
            else self.tr(
                "The strongest reasons for what comes first. “Best” gives them to the first thousand rows alone."
            )
        )
        self.refresh()

    def take_over(self, other: "ScoreOptions") -> None:
        """Wish and predict as on another page of its kind, which is not shown any more."""
        self._why.set_value(other._why.value())
        self._moment.set_value(other._moment.value())

    def refresh(self) -> None:
        """Show the project's wishes; a field that is being typed in is left alone."""
        if self._workspace.project is None:
            return
        kept = self._kept()
        for option in self._declared:
            name = option["name"]
            editor = self._form.editor(name)
            typed_in = not isinstance(editor, NamesField) and editor.hasFocus()
            if not typed_in or self._form.values()[name] is not None:
                self._form.set_values({name: kept.get(name, option["default"])})

    def why(self) -> str:
        """For which rows reasons are given: none, top or all."""
        return str(self._why.value()) if self._gives_reasons else "none"

    def moment(self) -> datetime.datetime | None:
        """The moment to predict from; None: the last action."""
        chosen = self._moment.value()
        return datetime.datetime.fromisoformat(chosen) if chosen else None

    def wishes(self) -> dict[str, Any] | None:
        """What is wished other than usual, by name; None where a field holds what cannot be taken, which then has the focus."""
        if not self._form.valid():
            return None
        values = self._form.values()
        return {
            option["name"]: values[option["name"]]
            for option in self._declared
            if values[option["name"]] not in (None, option["default"])
        }

    def _kept(self) -> dict[str, Any]:
        return dict(self._workspace.option(WISHES, {}))

    def _on_wish(self, name: str, value: Any) -> None:
        option = next(option for option in self._declared if option["name"] == name)
        kept = {known: wish for known, wish in self._kept().items() if known != name}
        if value not in (None, option["default"]):
            kept[name] = value
        text = self.tr("Change {option}").format(option=option["label"])
        self._workspace.set_option(text, WISHES, kept or None, merge=f"wish {name}")

    def _choose_file(self, name: str) -> None:
        kinds = self.tr("Text files") + " (*.txt *.csv)"
        title = self.tr("A file with a name on each line")
        file = file_dialogs.file_to_open(self, self._workspace.settings, title, kinds)
        editor = self._form.editor(name)
        if file is not None and isinstance(editor, NamesField):
            self._workspace.bridge.perform(self, lambda: names_in(file), editor.add)

    def _build_wishes(self) -> Card:
        self._wished = Card(self.tr("Your wishes"))
        self._wished.setObjectName("score_wishes")
        self._form = Form(stacked=True)
        self._form.setObjectName("wishes_form")
        self._form.changed.connect(self._on_wish)
        self._wished.add(self._form)
        self._wished.hide()
        return self._wished

    def _build_how(self) -> Card:
        self._how = card = Card(self.tr("How"))
        self._why = SegmentedControl(
            [("none", self.tr("None")), ("top", self.tr("Best")), ("all", self.tr("All"))],
            self.tr("Reasons"),
        )
        self._why.setObjectName("score_why")
        self._why.set_value("top")
        self._about_reasons = Caption()
        self._reasons = (
            Label(self.tr("Reasons beside each score"), "strong"),
            self._why,
            self._about_reasons,
        )
        for part in self._reasons:
            card.add(part)
        self._moment_row = QWidget()
        row = QVBoxLayout(self._moment_row)
        row.setContentsMargins(0, SPACE.small, 0, 0)
        row.setSpacing(SPACE.tiny)
        label = Label(self.tr("Predict from"), "strong")
        self._moment = DateField()
        self._moment.setObjectName("score_moment")
        self._moment.setAccessibleName(label.text())
        self._moment.edited.connect(self.moment_changed)
        label.setBuddy(self._moment)
        row.addWidget(label)
        row.addWidget(self._moment)
        row.addWidget(Caption(self.tr("Empty: from the last event in the files.")))
        self._moment_row.hide()
        card.add(self._moment_row)
        return card
