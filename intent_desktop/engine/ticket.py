"""A job on its way through the supervisor."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Literal

from intent_desktop.engine import event_log, runner
from intent_desktop.engine.job import Job, encode
from intent_desktop.engine.runner import Manner
from intent_desktop.events import Cancelled, End, Event, Stopping, Verb


class Ticket:
    """A job on its way: what was asked of it, and everything that it has said."""

    def __init__(
        self,
        job_id: str,
        job: Job,
        listen: Callable[[str, Event], None],
        *,
        resume: bool = True,
        manner: Manner = "start",
    ):
        self.id = job_id
        self.job = job
        self.encoded = encode(job)
        self.resume = resume
        self.manner = manner
        self.verb: Verb = ""
        self.deadline = float("inf")
        self._listen = listen
        self._claimed = False
        self._said: list[Event] = []
        self._changed = threading.Condition(threading.RLock())

    @property
    def ended(self) -> bool:
        """Whether the job has said its end."""
        return bool(self._said) and isinstance(self._said[-1], End)

    def claim(self) -> bool:
        """Whether the job is still to be run; from now on it counts as running."""
        with self._changed:
            self._claimed = not self.ended
            return self._claimed

    def say(self, event: Event) -> None:
        """Pass an event on, unless the job has ended or this same stop has been told already."""
        with self._changed:
            if self.ended or (isinstance(event, Stopping) and event in self._said):
                return
            self._said.append(event)
            self._changed.notify_all()
            self._listen(self.id, event)

    def end_and_record(self, end: End) -> None:
        """End a job whose process could not, also in its run's log."""
        with self._changed:
            stops = [event for event in self._said if isinstance(event, Stopping)]
            event_log.append(self.job.folder, [*stops[-1:], end])
            self.say(end)

    def stop(self, verb: Literal["keep", "discard"], grace: float) -> None:
        """Ask for a stop, told at once; the job has `grace` seconds to obey."""
        with self._changed:
            if self.ended or self.verb in (verb, "discard"):
                return
            self.verb = verb
            self.deadline = min(self.deadline, time.monotonic() + grace)
            self.say(Stopping(verb))
            if not self._claimed:
                self.end_and_record(Cancelled())

    def begin_keeping(self, grace: float) -> bool:
        """Whether what has been reached is to be kept; from now on there are `grace` seconds for it."""
        with self._changed:
            if self.verb == "keep":
                self.deadline = time.monotonic() + grace
            return self.verb == "keep"

    def abandon(self) -> None:
        """Let go of the job without a word in its run's log, where it then reads as interrupted."""
        with self._changed:
            self.verb = "discard"
            self.deadline = 0.0
            if not self._claimed:
                self.say(Cancelled())

    def wait(self, seconds: float | None) -> End | None:
        """The end, waiting for it that long."""
        with self._changed:
            self._changed.wait_for(lambda: self.ended, seconds)
            last = self._said[-1] if self.ended else None
        return last if isinstance(last, End) else None

    def follow(self) -> Iterator[Event]:
        """The events from the first to the end, waiting for each."""
        position = 0
        while True:
            with self._changed:
                while len(self._said) == position:
                    self._changed.wait()
                event = self._said[position]
            yield event
            if isinstance(event, End):
                return
            position += 1

    def run_here(self) -> None:
        """Run the job in this thread."""
        runner.run(self.job, self.say, lambda: self.verb, self.manner)
