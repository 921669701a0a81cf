"""Supervises the engine: a queue of jobs, each in a child process of its own, and a child that answers queries.

Plain Python, no window. The same jobs also run in a thread of this process ("thread") or right where they are
submitted ("inline"), with the same stream of events.
"""

import contextlib
import itertools
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, get_args

import msgspec

from intent_desktop import events
from intent_desktop.engine import event_log, protocol, runner
from intent_desktop.engine.failures import failed
from intent_desktop.engine.job import DEFAULT_MODULE, Job, encode
from intent_desktop.engine.process import ChildProcess, remove_abandoned_files
from intent_desktop.engine.query_process import QueryProcess
from intent_desktop.events import Cancelled, End, Event, Failed, Stopping, Verb
from intent_desktop.messages import EXIT_OTHER, Note

Mode = Literal["process", "thread", "inline"]
HEAVY_LIBRARIES = ("sklearn.linear_model", "lightgbm", "torch", "intent_desktop.engine.training")

_GRACE = {"keep": 30.0, "discard": 3.0}
_POLL = 0.1
_LEAVING = 5.0  # a child that has told its end may take that long to shut its libraries down


class Supervisor:
    """Runs jobs one after the other and says every event of theirs to `listen(job_id, event)`.

    `listen` is called from whichever thread the event comes from and must neither wait for another one nor raise. `warm` names
    modules that a spare child imports ahead, so that the next job starts at once; empty: no spare. `grace` holds the
    seconds that a stop has until the process tree is killed; a thread cannot be killed, so only processes obey it.
    """

    def __init__(
        self,
        listen: Callable[[str, Event], None] = lambda job_id, event: None,
        mode: Mode = "process",
        *,
        jobs: str = DEFAULT_MODULE,
        warm: Sequence[str] = (),
        grace: dict[str, float] = _GRACE,
    ):
        if mode not in get_args(Mode):
            raise ValueError(f"no such mode: {mode}")
        self.mode = mode
        self._listen = listen
        self._jobs = jobs
        self._warm = warm
        self._grace = grace
        self._numbers = itertools.count(1)
        self._tickets: dict[str, _Ticket] = {}
        self._waiting: queue.SimpleQueue[_Ticket | None] = queue.SimpleQueue()
        self._spare: ChildProcess | None = None
        self._closing = False
        self._queries = QueryProcess() if mode == "process" else None
        self._worker: threading.Thread | None = None
        if mode != "inline":
            self._worker = threading.Thread(target=self._work, name="engine supervisor", daemon=True)
            self._worker.start()

    def submit(self, job: Job, *, resume: bool = True) -> str:
        """Queue a job and return its id; inline, the job is over when this returns.

        With `resume` a job whose process dies is run once more, to go on from its last checkpoint.
        """
        if self._closing:
            raise RuntimeError("the engine has been closed")
        ticket = _Ticket(f"job-{next(self._numbers)}", job, resume, self._listen)
        self._tickets[ticket.id] = ticket
        if self.mode == "inline":
            ticket.claim()
            _run_here(ticket)
        else:
            self._waiting.put(ticket)
        return ticket.id

    def stop(self, job_id: str, verb: Literal["keep", "discard"]) -> None:
        """Ask a job to stop; `Stopping` is said at once. A job that still waits, or has ended, needs no more.

        "discard" after "keep" counts, "keep" after "discard" comes too late. KeyError for an unknown id.
        """
        self._tickets[job_id].stop(verb, self._grace[verb])

    def follow(self, job_id: str) -> Iterator[Event]:
        """The events of a job from its first to its end, waiting for each."""
        return self._tickets[job_id].follow()

    def wait(self, job_id: str, seconds: float | None = None) -> End | None:
        """The end of a job, waiting for it; None where that takes longer."""
        return self._tickets[job_id].wait(seconds)

    def query(self, method: str, *, seconds: float = 10.0, **parameters: Any) -> Any:
        """Ask something small of the data on disk (`engine.queries`), also while a job runs.

        Problem: what the query itself has to tell, `query_timed_out`, `query_lost`, `query_unknown`.
        """
        if self._queries is not None:
            return self._queries.ask(method, parameters, seconds)
        from intent_desktop.engine.queries import answer

        return answer(method, parameters)

    def close(self) -> None:
        """End everything and return when it has ended; may be called twice.

        A job in a child process is killed and its run left as a crash would leave it: it can be resumed. Those who
        wait for it are told `Cancelled`. A job in a thread is discarded.
        """
        self._closing = True
        for ticket in list(self._tickets.values()):
            ticket.abandon()
        if self._worker is not None:
            self._waiting.put(None)
            # A thread that ignores every stop cannot be ended; it must not hold up the window's closing as well.
            self._worker.join(self._grace["discard"] if self.mode == "thread" else None)
            self._worker = None
        if self._queries is not None:
            self._queries.close()

    def __enter__(self) -> "Supervisor":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def _work(self) -> None:
        if self.mode == "process":
            remove_abandoned_files()
        self._prepare_spare()
        while (ticket := self._waiting.get()) is not None:
            if ticket.claim():
                try:
                    self._run(ticket)
                except Exception as error:  # noqa: BLE001  (ours or the listener's; the next job is to run anyway)
                    with contextlib.suppress(Exception):
                        ticket.end_and_record(failed(error))
        if self._spare is not None:
            self._spare.kill()
            self._spare = None

    def _run(self, ticket: "_Ticket") -> None:
        if self.mode == "thread":
            _run_here(ticket)
        else:
            self._run_in_child(ticket)
            self._prepare_spare()

    def _prepare_spare(self) -> None:
        if self.mode == "process" and self._warm and not self._closing:
            with contextlib.suppress(OSError):  # the job that needs a child will tell
                self._spare = ChildProcess(self._jobs, self._warm)

    def _take_child(self) -> ChildProcess:
        spare, self._spare = self._spare, None
        if spare is not None:
            if spare.alive():
                return spare
            spare.kill()
        return ChildProcess(self._jobs)

    def _run_in_child(self, ticket: "_Ticket") -> None:
        manner: runner.Manner = "start"
        while True:
            try:
                child = self._take_child()
            except OSError as error:
                ticket.end_and_record(Failed(Note("engine_not_started", {"reason": str(error)}), EXIT_OTHER))
                return
            child.send(protocol.Run(msgspec.Raw(ticket.encoded), manner))
            ended = False
            try:
                ended = self._follow_child(ticket, child, obeys=manner != "promote")
            finally:
                child.finish(_LEAVING if ended else 0.0)
            if ended:
                return
            if self._closing:
                ticket.say(Cancelled())
                return
            if ticket.verb == "discard" or manner == "promote":
                ticket.end_and_record(Cancelled())
                return
            if ticket.verb == "keep":
                manner = "promote"
                ticket.deadline = time.monotonic() + self._grace["keep"]
            elif manner == "start" and ticket.resume:
                manner = "resume"
            else:
                lost = Note("engine_lost", {"how": child.how_it_ended()})
                ticket.end_and_record(Failed(lost, EXIT_OTHER, child.complaints()))
                return

    def _follow_child(self, ticket: "_Ticket", child: ChildProcess, obeys: bool) -> bool:
        """Pass the child's events on. True once the job has ended, False where the child died or its time was up."""
        told: Verb = ""
        while True:
            line = child.read(_POLL)
            if line is not None:
                with contextlib.suppress(msgspec.DecodeError):  # a line cut short by the child's death
                    ticket.say(events.from_line(line))
                if ticket.ended:
                    return True
            elif child.silent():
                return False
            if time.monotonic() > ticket.deadline:
                child.kill()
                return False
            if obeys and ticket.verb and ticket.verb != told:
                told = ticket.verb
                child.send(protocol.Stop(told))


def _run_here(ticket: "_Ticket") -> None:
    runner.run(ticket.job, ticket.say, lambda: ticket.verb)


class _Ticket:
    """A job on its way: what was asked of it, and everything that it has said."""

    def __init__(self, job_id: str, job: Job, resume: bool, listen: Callable[[str, Event], None]):
        self.id = job_id
        self.job = job
        self.encoded = encode(job)
        self.resume = resume
        self.verb: Verb = ""
        self.deadline = float("inf")
        self._listen = listen
        self._claimed = False
        self._said: list[Event] = []
        self._changed = threading.Condition(threading.RLock())

    @property
    def ended(self) -> bool:
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
        with self._changed:
            if self.ended or self.verb in (verb, "discard"):
                return
            self.verb = verb
            self.deadline = min(self.deadline, time.monotonic() + grace)
            self.say(Stopping(verb))
            if not self._claimed:
                self.end_and_record(Cancelled())

    def abandon(self) -> None:
        """Let go of the job without a word in its run's log, where it then reads as interrupted."""
        with self._changed:
            self.verb = "discard"
            self.deadline = 0.0
            if not self._claimed:
                self.say(Cancelled())

    def wait(self, seconds: float | None) -> End | None:
        with self._changed:
            self._changed.wait_for(lambda: self.ended, seconds)
            last = self._said[-1] if self.ended else None
        return last if isinstance(last, End) else None

    def follow(self) -> Iterator[Event]:
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
