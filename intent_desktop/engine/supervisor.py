"""Supervises the engine: lanes of jobs, each job in a child process of its own, and a child that answers queries.

Plain Python, no window. The same jobs also run in a thread of this process ("thread") or right where they are
submitted ("inline"), with the same stream of events.
"""

import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, get_args

from intent_desktop.engine.job import DEFAULT_MODULE, LANES, Job
from intent_desktop.engine.lane import Lane
from intent_desktop.engine.query_process import QueryProcess
from intent_desktop.engine.ticket import Ticket
from intent_desktop.events import End, Event

Mode = Literal["process", "thread", "inline"]
HEAVY_LIBRARIES = ("sklearn.linear_model", "lightgbm", "torch", "intent_desktop.engine.training")

_GRACE = {"keep": 30.0, "discard": 3.0}


class Supervisor:
    """Runs the jobs of each lane one after the other and says every event of theirs to `listen(job_id, event)`.

    `listen` is called from whichever thread the event comes from and must neither wait for another one nor raise. `warm` names
    modules that a spare child imports ahead, so that the next training starts at once; empty: no spare. `grace` holds the
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
        self._grace = grace
        self._numbers = itertools.count(1)
        self._tickets: dict[str, Ticket] = {}
        self._closing = False
        self._queries = QueryProcess() if mode == "process" else None
        self._lanes: dict[str, Lane] = {}
        if mode != "inline":
            self._lanes = {
                name: Lane(
                    name,
                    jobs,
                    warm if name == "train" else (),
                    grace,
                    in_thread=mode == "thread",
                    behind=name == "train",
                )
                for name in LANES
            }

    def submit(self, job: Job, *, resume: bool = True, manner: Literal["start", "resume"] = "start") -> str:
        """Queue a job in its lane and return its id; inline, the job is over when this returns.

        With `resume` a job whose process dies is run once more, to go on from its last checkpoint. The manner
        "resume" goes on from there to begin with.
        """
        if self._closing:
            raise RuntimeError("the engine has been closed")
        number = f"job-{next(self._numbers)}"
        ticket = Ticket(number, job, self._listen, resume=resume, manner=manner)
        self._tickets[ticket.id] = ticket
        if self.mode == "inline":
            ticket.claim()
            ticket.run_here()
        else:
            self._lanes[job.lane].put(ticket)
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

    def forget(self, job_id: str) -> None:
        """Let go of a job that has ended, with all that it has said; nobody can ask after it any more."""
        ticket = self._tickets.get(job_id)
        if ticket is not None and ticket.ended:
            del self._tickets[job_id]

    def query(self, method: str, *, seconds: float = 10.0, **parameters: Any) -> Any:
        """Ask something small of the data on disk (`engine.queries`), also while a job runs.

        Problem: what the query itself has to tell, `query_timed_out`, `query_lost`, `query_unknown`.
        """
        if self._queries is not None:
            return self._queries.ask(method, parameters, seconds)
        from intent_desktop.engine.queries.answering import answer

        return answer(method, parameters)

    def renew(self) -> None:
        """Begin the engine's processes anew where what they are told by the environment has changed; what runs, runs on to its end.

        Waits for a query that is being answered.
        """
        for lane in self._lanes.values():
            lane.renew()
        if self._queries is not None:
            self._queries.renew()

    def close(self) -> None:
        """End everything and return when it has ended; may be called twice.

        A job in a child process is killed and its run left as a crash would leave it: it can be resumed. Those who
        wait for it are told `Cancelled`. A job in a thread is discarded.
        """
        self._closing = True
        for lane in self._lanes.values():
            lane.close()
        for ticket in list(self._tickets.values()):
            ticket.abandon()
        until = time.monotonic() + self._grace["discard"]
        for lane in self._lanes.values():
            lane.join(until)
        if self._queries is not None:
            self._queries.close()

    def __enter__(self) -> "Supervisor":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
