"""How the latest training ended, and what to do next."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from intent_desktop.evaluation.figures import (
    FIRST_HEADLINE,
    figure_interval,
    figure_title,
    figure_value,
    lower_is_better,
)
from intent_desktop.evaluation.numbers import format_duration, format_number, format_share
from intent_desktop.events import Event, Finished, Stopping
from intent_desktop.messages import listed, sentences
from intent_desktop.messages.punctuation import aside, sentence
from intent_desktop.ui import names
from intent_desktop.ui.trainings import Trainings
from intent_desktop.ui.widgets import Banner, PrimaryButton

REFUSED = {
    "argument_encoder",
    "encoder_knows_test",
    "encoder_not_for_question",
    "encoder_not_for_split",
    "encoder_of_other_times",
    "not_an_encoder",
}
"""Failures that another choice of what to start from mends."""


class OutcomeBanner(Banner):
    """Finished: the figure beside the simplest comparison. Failed: why, and a way to resume. Stopped: what became of it."""

    see_requested = Signal()
    resume_requested = Signal()
    start_requested = Signal()
    """What a training starts from is to be chosen anew."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent=parent)
        self.setObjectName("training_outcome")
        see = self.add_action(
            self.tr("See how good it is"), lambda: self.see_requested.emit(), "evaluate", primary=True
        )
        assert isinstance(see, PrimaryButton)
        self.see = see
        self.see.setObjectName("see_evaluation")
        self._resume = self.add_action(self.tr("Resume"), lambda: self.resume_requested.emit(), "play")
        self._resume.setObjectName("resume_failed")
        self._start = self.add_action(
            self.tr("Change what it starts from"), lambda: self.start_requested.emit(), "arrow-right"
        )
        self._start.setObjectName("change_start")

    def show_outcome(self, trainings: Trainings) -> None:
        """Say how it ended; nothing while one is under way, and of what it reached nothing while another run is looked at."""
        outcome = trainings.outcome if trainings.live is None else ""
        if outcome == "finished" and not trainings.looks_at_latest:
            outcome = ""  # its figures, and its way on, would be taken for those of the run looked at
        latest = trainings.run(trainings.latest)
        self.see.setVisible(outcome == "finished")
        refused = (
            outcome == "failed" and trainings.failure is not None and trainings.failure.note.code in REFUSED
        )
        self._start.setVisible(refused)
        self._resume.setVisible(outcome == "failed" and latest is not None and not refused)
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
        headline = result.get("headline", FIRST_HEADLINE)
        if test.get(headline) is None:
            return text, ""
        value, interval = figure_value(headline, test[headline]), figure_interval(headline, test)
        benefit = self._benefit(result["question"], test)
        reached = self.tr("{model} reaches {name} {figure} on data that it never saw").format(
            model=names.model(result["model"]),
            name=figure_title(headline),
            figure=aside(value, interval),
        )
        measured = [
            (entry[headline], name)
            for name, entry in result.get("baselines", {}).items()
            if entry.get(headline) is not None and name != result["model"]
        ]
        if not measured:
            return text, sentences((benefit, sentence(reached)))
        best, name = (min if lower_is_better(headline) else max)(measured)
        against = self.tr("the simplest comparison, “{name}”, reaches {figure}").format(
            name=names.model(name), figure=figure_value(headline, best)
        )
        return text, sentences((benefit, sentence(listed((reached, against), apart=True))))

    def _benefit(self, question: str, test: Mapping[str, Any]) -> str:
        """What the scores are good for, before any figure's name; empty where the figures do not tell."""
        lift, base = test.get("lift@10"), test.get("base_rate")
        if lift is not None and base is not None:
            words = {
                "purchase": self.tr("Of the {share} with the highest scores, {rate} bought: {lift} times as many as on average."),
                "churn": self.tr("Of the {share} with the highest scores, {rate} left: {lift} times as many as on average."),
            }  # fmt: skip
            return words[question].format(
                share=format_share(0.1), rate=format_share(min(1.0, lift * base)), lift=format_number(lift)
            )
        if test.get("top_tenth") is not None:
            return self.tr(
                "The {share} with the highest expected spending brought {part} of the money."
            ).format(share=format_share(0.1), part=format_share(test["top_tenth"]))
        if question == "next_item" and test.get("hr@10") is not None:
            return self.tr(
                "For {part}, something they took next was among the first ten recommendations."
            ).format(part=format_share(test["hr@10"]))
        return ""
