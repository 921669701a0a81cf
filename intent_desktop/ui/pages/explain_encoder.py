"""An encoder on the tab Explain: what it is for, the questions that can start from it, and what it holds for alike."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.engine.requests import PRETRAINING
from intent_desktop.evaluation.blocks import AnyBlock
from intent_desktop.ui.blocks.window import Blocks
from intent_desktop.ui.pages import question_settings
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.buttons import SecondaryButton
from intent_desktop.ui.widgets.card import Card
from intent_desktop.ui.widgets.flow_layout import FlowLayout
from intent_desktop.ui.widgets.labels import Caption
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.workspace import Workspace


class EncoderView(PageScroll):
    """Shows the run of a pre-training. Its buttons ask a question that starts from it."""

    go_to = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("explain_encoder")
        self._workspace = workspace
        self._run: Path | None = None
        self._offered: list[str] = []
        self._card = Card(
            self.tr("What this encoder is for"),
            self.tr(
                "It knows how your customers behave: what they do next, when, and which items are alike. By itself it answers "
                "nothing. A question that starts from it has less to learn, which may help where answers are few."
            ),
        )
        self._card.add(Caption(self.tr("Use it for a question:")))
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=SPACE.small)
        self._card.add(self._buttons)
        self._none = Caption(self.tr("These data answer no question that can start from an encoder."))
        self._card.add(self._none)
        self._blocks = QWidget()
        self._column = QVBoxLayout(self._blocks)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add(self._card)
        self.add(self._blocks)
        self.body.addStretch(1)

    def show_run(self, run: Path, blocks: Sequence[AnyBlock]) -> None:
        """Show a run and, of its report, what it holds for alike."""
        self._run = run
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._column.addWidget(Blocks(blocks, "alike"))
        self.refresh()

    def refresh(self) -> None:
        """Offer the questions that the data can answer now."""
        result = self._workspace.inspection.result
        questions = [
            question
            for question in (result["questions"] if result else [])
            if question["from_encoder"] and question["possible"] and question["name"] != PRETRAINING
        ]
        self._none.setVisible(not questions and result is not None)
        if [question["name"] for question in questions] == self._offered:
            return
        self._offered = [question["name"] for question in questions]
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for question in questions:
            button = SecondaryButton(question["summary"], "arrow-right")
            button.setObjectName(f"use_for_{question['name']}")
            button.setAccessibleDescription(self.tr("Asks this question, starting from this encoder"))
            button.clicked.connect(lambda _=False, question=question: self._use_for(question))
            self._flow.addWidget(button)

    def _use_for(self, question: dict[str, Any]) -> None:
        workspace = self._workspace
        if self._run is None:
            return
        options = workspace.decisions.options
        if workspace.decisions.question != question["name"]:
            options = question_settings.options_when_asked(workspace.decisions, question)
        workspace.trainings.set_encoder(
            self.tr("Start from the encoder"),
            question["name"],
            str(self._run / "model.intent"),
            question=question["name"],
            options=options,
        )
        self.go_to.emit("model")
