"""A question as a card: its own picture, a line that says what it is good for, and what it needs, ticked off against the data."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from intent_desktop.messages import listed, sentences
from intent_desktop.resources import resources
from intent_desktop.ui.theme import SPACE, paint_icon, theme
from intent_desktop.ui.widgets import FlowLayout, Label, QuietButton, SelectableCard, Sign

PICTURE = 40
_CHIP = 20
_MARK = 11
_PADDING = 7


def picture_of(question: str) -> str:
    """The name of a question's picture among the icons; a question of tomorrow has that of all questions."""
    name = f"ask-{question.replace('_', '-')}"
    return name if (resources() / "icons" / f"{name}.svg").exists() else "question"


class QuestionCard(SelectableCard):
    """A question that the data can answer."""

    def __init__(self, question: Mapping[str, Any]):
        super().__init__(question["name"], question["summary"], picture=picture_of(question["name"]))
        self.setObjectName(f"question_{question['name']}")
        self._needs = NeedChips()
        self.body.setContentsMargins(0, SPACE.tiny, 0, 0)
        self.body.addWidget(self._needs)

    def show_question(self, question: Mapping[str, Any], tag: str) -> None:
        """Show what it is good for and what it needs."""
        self.set_text(question["in_short"])
        self.set_tag(tag)
        self._needs.show_needs(question["needs"])
        self.setAccessibleDescription(sentences((question["in_short"], self._needs.describe())))


class LackingQuestionCard(QFrame):
    """A question that the data cannot answer: what they lack, and the way to where that is mended."""

    mend = Signal()

    def __init__(self, question: Mapping[str, Any]):
        super().__init__()
        name, summary = question["name"], question["summary"]
        self.setProperty("role", "card")
        self.setObjectName(f"lacking_{name}")
        self.setAccessibleName(summary)
        self._needs = NeedChips()
        self._lacks = Label(role="soft")
        self._button = QuietButton(self.tr("Go to Data"), "arrow-right")
        self._button.setObjectName(f"mend_{name}")
        self._button.setAccessibleName(
            self.tr("{question} Not possible yet: go to Data").format(question=summary)
        )
        self._button.clicked.connect(self.mend)
        words = QVBoxLayout()
        words.setSpacing(SPACE.tiny)
        words.addWidget(Label(summary, "heading"))
        words.addWidget(self._needs)
        words.addSpacing(SPACE.tiny)
        words.addWidget(self._lacks)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button)
        words.addLayout(row)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.small)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(Sign(picture_of(name), "soft", PICTURE), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def show_question(self, question: Mapping[str, Any]) -> None:
        """Show what the data lack for it."""
        self._needs.show_needs(question["needs"])
        self._lacks.setText("\n".join(question["lacks"]))
        self.setAccessibleDescription(sentences((question["in_short"], self._needs.describe())))
        self._button.setAccessibleDescription(sentences(question["lacks"]))


class NeedChips(QWidget):
    """What a question needs, each with a sign of whether the data have it."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the card is what is clicked
        self._layout = FlowLayout(self, spacing=SPACE.tiny)
        self._shown: list[Mapping[str, Any]] = []

    def show_needs(self, needs: Sequence[Mapping[str, Any]]) -> None:
        """Show other needs: `label` and whether it is `met`."""
        if list(needs) == self._shown:
            return
        self._shown = list(needs)
        while item := self._layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for need in needs:
            self._layout.addWidget(_Chip(need["label"], need["met"]))
        self.updateGeometry()

    def describe(self) -> str:
        """The needs in words."""
        met = [need["label"] for need in self._shown if need["met"]]
        missing = [need["label"] for need in self._shown if not need["met"]]
        parts = []
        if met:
            parts.append(self.tr("Needs {needs}: your data have it.").format(needs=listed(met)))
        if missing:
            parts.append(self.tr("Missing: {needs}.").format(needs=listed(missing)))
        return sentences(parts)


class _Chip(QWidget):
    def __init__(self, label: str, met: bool):
        super().__init__()
        self._label, self._met = label, met
        self.setAccessibleName(
            (self.tr("{need}: in your data") if met else self.tr("{need}: missing")).format(need=label)
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().font("caption")).horizontalAdvance(self._label)
        return QSize(words + _MARK + 4 + 2 * _PADDING, _CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme()
        text = now.colours.good if self._met else now.colours.caution
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("faint" if self._met else "caution_wash"))
        painter.drawRoundedRect(QRectF(self.rect()), _CHIP / 2, _CHIP / 2)
        mark = QRectF(_PADDING, (_CHIP - _MARK) / 2, _MARK, _MARK)
        paint_icon(painter, "check" if self._met else "cross", mark, text)
        painter.setFont(now.font("caption"))
        painter.setPen(now.colour("soft" if self._met else "caution"))
        words = self.rect().adjusted(_PADDING + _MARK + 4, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._label)
