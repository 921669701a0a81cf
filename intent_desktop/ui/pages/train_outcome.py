"""How the latest training ended, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.numbers import format_duration, format_interval, format_value
from intent_desktop.events import Event, Finished, Stopping
from intent_desktop.ui import names
from intent_desktop.ui.run_list import MAIN_FIGURE
from intent_desktop.ui.trainings import Trainings
from intent_desktop.ui.widgets import Banner


class OutcomeBanner(Banner):
    """Finished: the figure beside the simplest comparison. Failed: why, and a way to resume. Stopped: what became of it."""

    see_requested = Signal()
    resume_requested = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_outcome")
        self.see = self.add_action(
            self.tr("See how good it is"), lambda: self.see_requested.emit(), "evaluate"
        )
        self.see.setObjectName("see_evaluation")
        self._resume = self.add_action(self.tr("Resume"), lambda: self.resume_requested.emit(), "play")
        self._resume.setObjectName("resume_failed")

    def show_outcome(self, trainings: Trainings) -> None:
        """Say how it ended; nothing while one is under way."""
        outcome = trainings.outcome if trainings.live is None else ""
        latest = trainings.run(trainings.latest)
        self.see.setVisible(outcome == "finished")
        self._resume.setVisible(outcome == "failed" and latest is not None)
        match outcome:
            case "finished":
                self.say(*self._finished_words(trainings.events), "good")
            case "failed" if trainings.failure is not None:
                note = trainings.failure.note
                self.say(note.text(), note.advice(), "bad", trainings.failure.details)
            case "cancelled":
                text = self.tr("The training was stopped. Nothing of it was kept.")
                self.say(text, self.tr("Your data and the other runs are as they were."))
            case _:
                self.say("")

    def _finished_words(self, events: Sequence[Event]) -> tuple[str, str]:
        result = events[-1].result if events and isinstance(events[-1], Finished) else {}
        test = result.get("metrics", {}).get("test", {})
        kept = any(isinstance(event, Stopping) for event in events)
        took = format_duration(result.get("seconds"))
        text = (
            self.tr("Stopped after {time}, the best so far is kept.")
            if kept
            else self.tr("Finished after {time}.")
        )
        text = text.format(time=took)
        if test.get(MAIN_FIGURE) is None:
            return text, ""
        low, high = test.get(f"{MAIN_FIGURE}_ci") or (None, None)
        interval = format_interval(low, high)
        figure = (
            f"{format_value(test[MAIN_FIGURE])} ({interval})" if interval else format_value(test[MAIN_FIGURE])
        )
        advice = self.tr("{model} reaches {name} {figure} on rows that it never saw").format(
            model=names.model(result["model"]), name=names.figure(MAIN_FIGURE), figure=figure
        )
        compared = max(
            ((entry.get(MAIN_FIGURE), name) for name, entry in result.get("baselines", {}).items()
             if entry.get(MAIN_FIGURE) is not None and name != result["model"]),
            default=None,
        )  # fmt: skip
        if compared is None:
            return text, f"{advice}."
        against = self.tr("the simplest comparison, “{name}”, reaches {figure}").format(
            name=names.model(compared[1]), figure=format_value(compared[0])
        )
        return text, f"{advice}; {against}."
