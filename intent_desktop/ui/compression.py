"""A model made smaller: how, on which data it is judged beside what it was, and what came of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from intent_desktop.engine.jobs import CompressJob
from intent_desktop.evaluation.blocks import AnyBlock, Bars, Sentence, Table
from intent_desktop.evaluation.figures import figure_title, figure_value, interval_text
from intent_desktop.evaluation.numbers import format_compact, format_share
from intent_desktop.events import Failed, Progress
from intent_desktop.messages import Note, listed
from intent_desktop.messages.punctuation import aside
from intent_desktop.messages.stage_names import stage_name
from intent_desktop.ui import file_dialogs
from intent_desktop.ui.jobs import RunningJob
from intent_desktop.ui.outside import show_outside
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets import (
    Banner,
    Caption,
    CardGroup,
    ElidedLabel,
    Form,
    Label,
    PageScroll,
    PrimaryButton,
    ProgressStrip,
    QuietButton,
    SecondaryButton,
    SelectableCard,
    Title,
)
from intent_desktop.ui.widgets.labels import plain_tooltip
from intent_desktop.ui.widgets.screen_room import room_on_screen
from intent_desktop.ui.workspace import Workspace

WIDTH, HEIGHT = 680, 640
_ICONS = {"int8": "memory", "prune": "filter", "distil": "trees"}


class CompressionDialog(QDialog):
    """Leads from the choice of a method to the smaller file. The window stays in use beside it; closing it ends the work."""

    scoring_wanted = Signal(object)
    """New files shall be scored with the smaller model: its path."""

    def __init__(self, workspace: Workspace, bundle: Path, about: dict[str, Any], parent: QWidget):
        """`about` as the query `bundle` has it; it can be made smaller in some way."""
        super().__init__(parent)
        self.setObjectName("compression")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Make the model smaller"))
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(room_on_screen(self)))
        self._workspace = workspace
        self._bundle = bundle
        self._files: list[Path] = list(workspace.paths)
        self._job: RunningJob | None = None
        self._out: Path | None = None
        self._notices: list[str] = []
        workspace.project_changed.connect(self.close)
        self._problem = Banner()
        self._problem.setObjectName("compression_problem")
        self._progress = ProgressStrip()
        self._progress.setObjectName("compression_progress")
        self._progress.discard.connect(self._stop)
        self._progress.hide()
        self._views = QStackedWidget()
        self._options: Mapping[str, Sequence[Mapping[str, Any]]] = about["compressible"]
        self._views.addWidget(self._choices())
        self._result = PageScroll(margin=0)
        self._result.setObjectName("compression_result")
        self._views.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        layout.setSpacing(SPACE.medium)
        layout.addWidget(Title(self.tr("Make the model smaller")))
        layout.addWidget(
            Caption(
                self.tr(
                    "A smaller file that answers nearly the same. Both are asked the same questions afterwards, so that you see "
                    "what it gains and what it costs. The model itself stays as it is."
                )
            )
        )
        layout.addWidget(self._problem)
        layout.addWidget(self._views, 1)
        layout.addWidget(self._progress)
        layout.addLayout(self._buttons())
        self._show_files()
        self._show_state()

    def reject(self) -> None:
        self._stop()  # Qt comes here whichever way it is closed
        super().reject()

    def _choices(self) -> QWidget:
        texts = {
            "int8": (
                self.tr("Whole numbers"),
                self.tr(
                    "Every number of the network is kept as a small whole one. It is done in seconds, and nothing is learnt anew."
                ),
            ),
            "prune": (
                self.tr("Fewer numbers"),
                self.tr(
                    "The numbers that matter least are left out. It is done in seconds, and nothing is learnt anew."
                ),
            ),
            "distil": (
                self.tr("A small model that learns from it"),
                self.tr(
                    "A smaller model learns to answer as this one does. It takes longest, and may be faster afterwards."
                ),
            ),
        }
        self._cards = CardGroup(self.tr("How"), most_columns=1)
        self._cards.setObjectName("compression_methods")
        methods = [name for name in texts if name in self._options]
        for method in methods:
            card = SelectableCard(method, *texts[method], _ICONS[method])
            card.setObjectName(f"compress_{method}")
            self._cards.add(card)
        self._cards.set_value(methods[0])
        self._cards.changed.connect(self._offer_options)
        self._form = Form(self._options[methods[0]])
        self._form.setObjectName("compression_options")
        self._file_names = ElidedLabel(role="strong")
        self._file_names.setObjectName("compression_files")
        self._other = QuietButton(self.tr("Other files …"), "folder")
        self._other.setObjectName("compression_other_files")
        self._other.clicked.connect(self._choose_files)
        row = QHBoxLayout()
        judged = Label(self.tr("Compared on"), "soft")
        judged.setWordWrap(False)
        row.addWidget(judged)
        row.addWidget(self._file_names, 1)
        row.addWidget(self._other)
        page = PageScroll(margin=0)
        page.add(self._cards)
        page.add(row)
        page.add(
            Caption(
                self.tr("Files that came after those it learnt from show best what the smaller one is worth.")
            )
        )
        page.add(self._form)
        page.body.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        self._go = PrimaryButton(self.tr("Make it smaller …"), "save")
        self._go.setObjectName("compression_go")
        self._go.clicked.connect(self._begin)
        self._score = SecondaryButton(self.tr("Score with it"), "score")
        self._score.setObjectName("compression_score")
        self._score.clicked.connect(self._score_with_it)
        self._folder = QuietButton(self.tr("Show the folder"), "folder")
        self._folder.setObjectName("compression_folder")
        self._folder.clicked.connect(self._show_folder)
        self._again = QuietButton(self.tr("Another way"), "arrow-left")
        self._again.setObjectName("compression_again")
        self._again.clicked.connect(self._begin_anew)
        close = SecondaryButton(self.tr("Close"))
        close.setObjectName("compression_close")
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        for button in (self._again, self._folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._score)
        row.addWidget(close)
        row.addWidget(self._go)
        return row

    def _show_files(self) -> None:
        names = listed(path.name for path in self._files)
        self._file_names.setText(names or self.tr("No files yet"))
        self._file_names.setToolTip(plain_tooltip("\n".join(map(str, self._files))))

    def _show_state(self) -> None:
        done = self._views.currentWidget() is self._result
        running = self._job is not None
        self._go.setVisible(not done)
        self._go.setEnabled(bool(self._files) and not running)
        for button in (self._score, self._folder, self._again):
            button.setVisible(done)
        self._views.setEnabled(not running)

    def _choose_files(self) -> None:
        title = self.tr("Files to compare on")
        chosen = file_dialogs.files_to_open(self, self._workspace.settings, title)
        if chosen:
            self._files = [path.resolve() for path in chosen]
        self._show_files()
        self._show_state()

    def _offer_options(self, method: str) -> None:
        self._form.set_options(self._options[method])

    def _begin(self) -> None:
        if not self._form.valid():
            return
        workspace, method = self._workspace, self._cards.value()
        stem = self._bundle.parent.name if self._bundle.name == "model.intent" else self._bundle.stem
        out = file_dialogs.place_to_save(
            self,
            workspace.settings,
            self.tr("Save the smaller model as"),
            f"{stem} {method}.intent",
            self.tr("Intent Desktop model") + " (*.intent)",
            ".intent",
        )
        if out is None:
            return
        folder = workspace.project.folder if workspace.project else workspace.settings.projects_folder
        job = CompressJob(
            bundle=self._bundle,
            paths=self._files,
            out=out,
            work=folder / "data" / "compressing",
            method=method,
            options={name: value for name, value in self._form.values().items() if value is not None},
        )
        self._problem.say("")
        self._notices.clear()
        self._out = out
        self._progress.start(self.tr("Making it smaller"))
        if workspace.trainings.live is not None:
            self._progress.show_progress(self.tr("It begins when the training under way has ended"), 0)
        self._job = workspace.jobs.start(job, self.tr("Making a model smaller"))
        self._job.progressed.connect(self._on_progress)
        self._job.noticed.connect(lambda note: self._notices.append(note.text()))
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._show_state()

    def _stop(self) -> None:
        if self._job is not None:
            self._progress.show_stopping()
            self._job.stop()

    def _on_progress(self, progress: Progress) -> None:
        self._progress.show_progress(stage_name(progress.stage), progress.done, progress.total, progress.eta)

    def _on_failed(self, failed: Failed) -> None:
        self._problem.say(failed.note.text(), failed.note.advice(), "bad", failed.details)

    def _on_ended(self) -> None:
        self._job = None
        self._progress.finish()
        self._show_state()

    def _on_finished(self, found: dict[str, Any]) -> None:
        from intent_desktop.ui.blocks.window import Blocks  # loads the plots

        while (item := self._result.body.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        saved = Banner()
        saved.setObjectName("compression_saved")
        self._result.add(saved)
        out, share = Path(found["out"]), size_share(found)
        code = "smaller_size" if share < 1 else "smaller_grown"
        text = Note(code, {"file": out.name, "size": format_share(share, 0)}).text()
        saved.say(text, str(out.parent), "good" if share < 1 else "caution")
        self._result.add(Blocks(blocks_of(found, self._notices), "smaller"))
        self._result.body.addStretch(1)
        self._views.setCurrentWidget(self._result)

    def _begin_anew(self) -> None:
        self._views.setCurrentIndex(0)
        self._show_state()

    def _show_folder(self) -> None:
        if self._out is not None:
            show_outside(self._out.parent, self._workspace)

    def _score_with_it(self) -> None:
        self.scoring_wanted.emit(self._out)
        self.close()


def blocks_of(found: dict[str, Any], notices: Sequence[str]) -> list[AnyBlock]:
    """What a CompressJob answered: what is left of what it was, drawn and in numbers, and what it had to tell."""
    before, after, change = found["before"], found["after"], found["change"]
    compared = ["bundle_bytes", "per_second", *found["figures"]]
    shares = {name: after[name] / before[name] for name in compared if before[name]}
    rows: list[list[str | float | int | None]] = [
        [figure_title(name), *(_value(name, side[name]) for side in (before, after)), _change(name, change)]
        for name in compared
    ]
    columns = [Note(f"smaller_column_{name}").text() for name in ("figure", "before", "after", "change")]
    return [
        Bars(
            title=Note("smaller_beside").text(),
            value_label=Note("smaller_share").text(),
            names=[figure_title(name) for name in shares],
            values=list(shares.values()),
            unit="%",
        ),
        Table(title=Note("smaller_numbers").text(), columns=columns, rows=rows, protocol=found["protocol"]),
        *(Sentence(text=notice, tone="caution") for notice in notices),
    ]


def size_share(found: dict[str, Any]) -> float:
    """The size of the new file as a share of the old one's."""
    return float(found["after"]["bundle_bytes"] / found["before"]["bundle_bytes"])


def _value(name: str, value: float) -> str:
    return f"{format_compact(value)}B" if name.endswith("bytes") else figure_value(name, value)


def _change(name: str, change: dict[str, Any]) -> str:
    """The difference of a figure with its paired interval; empty where none was measured."""
    if name not in change:
        return ""
    sign = "+" if change[name] > 0 else ""
    return aside(f"{sign}{figure_value(name, change[name])}", interval_text(name, *change[f"{name}_ci"]))
