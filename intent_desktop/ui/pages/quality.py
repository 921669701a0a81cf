"""The tab Quality: can the data be used, what is wrong with them, and which repairs shall be made."""

from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.messages import sentences
from intent_desktop.ui.pages import quality_repairs
from intent_desktop.ui.pages.base import Lack, Mark, Page, Remark
from intent_desktop.ui.pages.quality_finding import FindingDetails
from intent_desktop.ui.pages.quality_list import FindingList
from intent_desktop.ui.pages.quality_repairs import Effect, Entry
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    EmptyState,
    Label,
    SecondaryButton,
    SegmentedControl,
    Sign,
    Title,
)
from intent_desktop.ui.widgets.labels import breakable
from intent_desktop.ui.workspace import Workspace

_FILTER_FROM = 13
IGNORED = "ignored_findings"
"""The project's option that holds the keys of the findings to be left as they are."""
_SIGNS = {
    "good": ("good", "good"),
    "usable with fixes": ("caution", "caution"),
    "not usable": ("bad", "bad"),
}


class QualityPage(Page):
    """Verdict above, findings at the left, the chosen one at the right."""

    name: ClassVar[str] = "quality"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(workspace, parent)
        self._entries: list[Entry] = []
        self._sign = Sign("good", "good", 28)
        self._verdict = Title()
        self._verdict.setObjectName("verdict")
        self._effect = Label(role="soft")
        self._effect.setObjectName("effect")
        self._accept = SecondaryButton(self.tr("Accept all &proposed"), "check")
        self._accept.setObjectName("accept_proposed")
        self._accept.setToolTip(self.tr("Switches on every repair that is usual for what was found."))
        self._accept.clicked.connect(self.accept_proposed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Looking at the data again"))
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._filter = SegmentedControl(
            [
                ("all", self.tr("All")),
                ("error", self.tr("Problems")),
                ("warning", self.tr("Warnings")),
                ("note", self.tr("Notes")),
                ("repair", self.tr("With a repair")),
            ],
            self.tr("Show findings"),
        )
        self._filter.setObjectName("filter")
        self._filter.changed.connect(lambda _: self._show_findings())
        self.findings = FindingList()
        self.findings.chosen.connect(lambda _: self._show_details())
        self.findings.toggled.connect(self.set_accepted)
        self.details = FindingDetails(workspace, self.findings.finding_model())
        self.details.toggled.connect(self.set_accepted)
        self.details.ignored.connect(self.set_ignored)
        self.details.column_wanted.connect(self._see_column)
        self._nothing = EmptyState("good", "")
        self._nothing.setObjectName("no_findings")
        workspace.inspection.changed.connect(self.state_changed)
        self._lay_out()
        self.refresh()

    def lack(self) -> Lack | None:
        return self.lack_of_data(self.tr("Bring in data first"))

    def purpose(self) -> str:
        return self.tr("See what is wrong with your data, and decide what to repair and what to leave.")

    def mark(self) -> Mark:
        result = self.workspace.inspection.result
        if result is None:
            return "ready"
        entries = self._current_entries()
        if result["gate"]["verdict"] == "not usable" or any(entry.severity == "error" for entry in entries):
            return "attention"
        seen = self.workspace.bookmark.seen
        if any(entry.is_open and _seen_as(entry.key, result) not in seen for entry in entries):
            return "attention"
        return "ready" if any(entry.is_open for entry in entries) else "done"

    def remark(self) -> Remark | None:
        count = sum(entry.is_open for entry in self._current_entries())
        if self.mark() != "ready" or not count:
            return None
        text = self.tr("Repair what was found, or say that it is left as it is.")
        return Remark(self.tr("{count} left open").format(count=count), text)

    def ready_text(self) -> str:
        result = self.workspace.inspection.result
        if result is None:
            return ""
        if result["gate"]["verdict"] == "not usable":
            return self.tr("Put the problems right before you train")
        entries = self._current_entries()
        count = sum(entry.is_open for entry in entries)
        ignored = sum(entry.ignored for entry in entries)
        parts = [
            self.tr("1 warning open") if count == 1 else self.tr("{count} warnings open").format(count=count)
        ]
        if ignored:
            parts.append(self.tr("{count} ignored").format(count=ignored))
        return " · ".join(parts)

    def entered(self) -> None:
        self._note_seen()

    def refresh(self) -> None:
        result = self.workspace.inspection.result
        if result is None:
            return
        self._entries = self._current_entries()
        self._bar.setVisible(self.workspace.inspection.running)
        verdict = result["gate"]["verdict"]
        decided = verdict == "usable with fixes" and not any(entry.is_open for entry in self._entries)
        self._sign.show_icon(*_SIGNS["good" if decided else verdict])
        self._verdict.setText(
            self.tr("These data can be used: you have decided on all that was found")
            if decided
            else {
                "good": self.tr("These data are ready to learn from"),
                "usable with fixes": self.tr("These data can be used, with care"),
                "not usable": self.tr("These data cannot be learnt from yet"),
            }[verdict]
        )
        effect = self._words(quality_repairs.effect(self._entries, result["rows"]))
        if verdict == "not usable":
            points = sentences(result["gate"]["points"])
            effect = points or result["gate"]["message"]
        self._effect.setText(breakable(effect))
        self._accept.setVisible(any(entry.proposed for entry in self._entries))
        self._accept.setEnabled(any(entry.proposed and not entry.accepted for entry in self._entries))
        self._filter.setVisible(len(self._entries) >= _FILTER_FROM)
        if len(self._entries) < _FILTER_FROM:
            self._filter.set_value("all")
        self._show_findings()

    def set_accepted(self, key: str, accepted: bool) -> None:
        """Accept the repair of a finding, or refuse it, as one step."""
        entry = next((entry for entry in self._entries if entry.key == key), None)
        if entry is None or entry.fix is None or entry.accepted == accepted:
            return
        text = self.tr("Accept: {repair}") if accepted else self.tr("Refuse: {repair}")
        repair = entry.finding["fix_label"] if entry.finding else self.findings.finding_model().text(entry)
        self.workspace.edit(
            text.format(repair=repair), fixes=quality_repairs.decided(self._entries, [entry], accepted)
        )
        self.refresh()

    def set_ignored(self, key: str, ignored: bool) -> None:
        """Leave a finding as it is, or look at it again, as one step; the project keeps it."""
        kept = [known for known in self.workspace.option(IGNORED, []) if known != key]
        text = self.tr("Ignore a finding") if ignored else self.tr("Look at a finding again")
        value = [*kept, key] if ignored else kept
        self.workspace.set_option(text, IGNORED, value or None, merge="")
        self.refresh()

    def accept_proposed(self) -> None:
        """Accept every repair that the findings propose, as one step."""
        proposed = [entry for entry in self._entries if entry.proposed]
        fixes = quality_repairs.decided(self._entries, proposed, True)
        self.workspace.edit(self.tr("Accept all proposed repairs"), fixes=fixes)
        self.refresh()

    def _see_column(self, name: str) -> None:
        self.go_to.emit("data")
        self.workspace.inspection.column_wanted.emit(name)

    def _current_entries(self) -> list[Entry]:
        inspection = self.workspace.inspection
        findings = inspection.result["findings"] if inspection.result else []
        return quality_repairs.entries(findings, inspection.fixes(), self.workspace.option(IGNORED, []))

    def _show_findings(self) -> None:
        result = self.workspace.inspection.result
        rows = result["rows"] if result else 0
        wanted = self._filter.value()
        shown = [
            entry
            for entry in self._entries
            if wanted == "all" or entry.severity == wanted or (wanted == "repair" and entry.fix is not None)
        ]
        self.findings.show_entries(shown, rows)
        if self._entries:
            self._nothing.say(self.tr("Nothing of this kind was found"))
        else:
            self._nothing.say(
                self.tr("Nothing was found that needs your attention"),
                self.tr(
                    "Every row and column has been looked at: missing and impossible values, copies, customers, change over time."
                ),
            )
        self._lists.setCurrentWidget(self._splitter if shown else self._nothing)
        self._show_details()

    def _show_details(self) -> None:
        key = self.findings.current()
        entry = next((entry for entry in self._entries if entry.key == key), None)
        result = self.workspace.inspection.result
        self.details.setVisible(entry is not None)
        if entry is not None and result is not None:
            self.details.show_entry(entry, result["rows"])
            if self.isVisible():
                self._note_seen()

    def _note_seen(self) -> None:
        """The finding in sight has been looked at now, which the project keeps."""
        result, key = self.workspace.inspection.result, self.findings.current()
        if result is None or not key:
            return
        seen, name = self.workspace.bookmark.seen, _seen_as(key, result)
        if name not in seen:
            self.workspace.remember(seen=[*seen, name])
            self.state_changed.emit()

    def _words(self, effect: Effect) -> str:
        if not effect.repairs:
            return self.tr("No repairs: all {rows} rows are used as they are.").format(
                rows=f"{effect.rows:,}"
            )
        repairs = self._repairs_words(effect.repairs)
        if not effect.set_aside:
            return self.tr("{repairs}; all {rows} rows stay.").format(
                repairs=repairs, rows=f"{effect.rows:,}"
            )
        text = (
            self.tr("{repairs}: {set_aside} rows set aside of {rows}; {remaining} remain.")
            if effect.exact
            else self.tr(
                "{repairs}: up to {set_aside} rows set aside of {rows}; at least {remaining} remain."
            )
        )
        return text.format(
            repairs=repairs,
            set_aside=f"{effect.set_aside:,}",
            rows=f"{effect.rows:,}",
            remaining=f"{effect.remaining:,}",
        )

    def _repairs_words(self, count: int) -> str:
        """How many repairs there are, and whether a person has decided on them."""
        if self.workspace.decisions.fixes is None:
            return (
                self.tr("1 repair, on unless you refuse it")
                if count == 1
                else self.tr("{count} repairs, on unless you refuse them").format(count=count)
            )
        return (
            self.tr("1 repair accepted")
            if count == 1
            else self.tr("{count} repairs accepted").format(count=count)
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._verdict)
        words.addWidget(self._effect)
        head = QHBoxLayout()
        head.setSpacing(SPACE.medium)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._accept)
        left = QWidget()
        findings = QVBoxLayout(left)
        findings.setContentsMargins(0, 0, SPACE.medium, 0)
        findings.setSpacing(SPACE.small)
        findings.addWidget(self.findings, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.details)
        left.setMinimumWidth(400)
        self.details.setMinimumWidth(420)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setSizes([500, 732])
        self._lists = QStackedWidget()
        self._lists.addWidget(self._splitter)
        self._lists.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.small)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._filter)
        layout.addWidget(self._lists, 1)


def _seen_as(key: str, result: dict[str, Any]) -> str:
    """Under which name a finding that was looked at is kept: with the choice of files that it is about."""
    return f"{Path(result['table']).parent.name}/{key}"
