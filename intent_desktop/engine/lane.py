"""A lane of jobs: they wait in line, and each runs in a child process of its own, or in the lane's thread."""

import contextlib
import queue
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from intent_desktop import events
from intent_desktop.engine import protocol
from intent_desktop.engine.failures import failed
from intent_desktop.engine.process import ChildProcess, remove_abandoned_files, terms
from intent_desktop.engine.runner import Manner
from intent_desktop.engine.ticket import Ticket
from intent_desktop.events import Cancelled, Failed, Verb
from intent_desktop.messages import EXIT_OTHER, Note

_POLL = 0.1
_LEAVING = 5.0  # a child that has told its end may take that long to shut its libraries down


class Lane:
    """Works off tickets one after the other on a thread of its own.

    `jobs` names the module that decodes jobs; `warm` the modules that a spare child imports ahead (none: no spare);
    `grace` the seconds a stop has. `behind`: its children let whatever else the computer does go first.
    """

    def __init__(
        self,
        name: str,
        jobs: str,
        warm: Sequence[str],
        grace: Mapping[str, float],
        *,
        in_thread: bool,
        behind: bool,
    ):
        self._jobs = jobs
        self._warm = warm
        self._grace = grace
        self._in_thread = in_thread
        self._behind = behind
        self._waiting: queue.SimpleQueue[Ticket | Literal["renew"] | None] = queue.SimpleQueue()
        self._spare: ChildProcess | None = None
        self.closing = False
        self._thread = threading.Thread(target=self._work, name=f"engine lane {name}", daemon=True)
        self._thread.start()

    def put(self, ticket: Ticket) -> None:
        """Let a job wait in line."""
        self._waiting.put(ticket)

    def renew(self) -> None:
        """Let a spare child that was begun under other terms go for a new one, once nothing runs."""
        self._waiting.put("renew")

    def close(self) -> None:
        """Begin nothing more; `join` waits until it has ended."""
        self.closing = True
        self._waiting.put(None)

    def join(self, until: float) -> None:
        """Wait until the lane has ended; a thread that ignores every stop is waited for until that moment alone."""
        self._thread.join(max(0.0, until - time.monotonic()) if self._in_thread else None)

    def _work(self) -> None:
        if not self._in_thread:
            remove_abandoned_files()
        self._prepare_spare()
        while (ticket := self._waiting.get()) is not None:
            if ticket == "renew":
                self._renew_spare()
            elif ticket.claim():
                try:
                    self._run(ticket)
                except Exception as error:  # noqa: BLE001  (ours or the listener's; the next job is to run anyway)
                    with contextlib.suppress(Exception):
                        ticket.end_and_record(failed(error))
        if self._spare is not None:
            self._spare.kill()
            self._spare = None

    def _run(self, ticket: Ticket) -> None:
        if self._in_thread:
            ticket.run_here()
        else:
            self._run_in_child(ticket)
            self._prepare_spare()

    def _prepare_spare(self) -> None:
        if self._warm and not self._in_thread and not self.closing:
            with contextlib.suppress(OSError):  # the job that needs a child will tell
                self._spare = ChildProcess(self._jobs, self._warm, behind=self._behind)

    def _renew_spare(self) -> None:
        if self._spare is not None and self._spare.terms != terms():
            self._spare.kill()
            self._spare = None
            self._prepare_spare()

    def _take_child(self, manner: Manner) -> ChildProcess:
        if manner == "promote":  # the person waits for it, and it has its time
            return ChildProcess(self._jobs)
        spare, self._spare = self._spare, None
        if spare is not None:
            if spare.alive() and spare.terms == terms():
                return spare
            spare.kill()
        return ChildProcess(self._jobs, behind=self._behind)

    def _run_in_child(self, ticket: Ticket) -> None:
        manner, tries = ticket.manner, 0
        while True:
            try:
                child = self._take_child(manner)
            except OSError as error:
                ticket.end_and_record(Failed(Note("engine_not_started", {"reason": str(error)}), EXIT_OTHER))
                return
            tries += 1
            child.send(protocol.Run(msgspec.Raw(ticket.encoded), manner))
            ended = False
            try:
                ended = self._follow_child(ticket, child, obeys=manner != "promote")
            finally:
                child.finish(_LEAVING if ended else 0.0, lambda: self.closing)
            if ended:
                return
            if self.closing:
                ticket.say(Cancelled())
                return
            if manner != "promote" and ticket.begin_keeping(self._grace["keep"]):
                manner = "promote"
            elif ticket.verb:
                ticket.end_and_record(Cancelled())
                return
            elif tries == 1 and ticket.resume:
                manner = "resume"
            else:
                lost = Note("engine_lost", {"how": child.how_it_ended()})
                ticket.end_and_record(Failed(lost, EXIT_OTHER, child.complaints()))
                return

    def _follow_child(self, ticket: Ticket, child: ChildProcess, obeys: bool) -> bool:
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
            if not obeys and ticket.verb == "discard":  # nothing is to be kept after all
                child.kill()
                return False
            if obeys and ticket.verb and ticket.verb != told:
                told = ticket.verb
                child.send(protocol.Stop(told))
