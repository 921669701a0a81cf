"""The child process that answers queries: started at the first one, replaced when it is stuck or lost."""

import itertools
import threading
import time
from collections.abc import Mapping
from typing import Any

from intent_desktop.engine import protocol
from intent_desktop.engine.job import DEFAULT_MODULE
from intent_desktop.engine.process import ChildProcess, terms
from intent_desktop.messages import Problem

_LEAVING = 2.0  # it clears up its temporary folder
_WARM = ("intent_desktop.engine.queries.pages",)
_AHEAD = (
    "scipy.sparse",
    "sklearn.linear_model",
    "lightgbm",
    "intent_desktop.engine.courses.outcome.compressing",
)
"""What opening the first model needs; whoever asks for a page meanwhile would wait until all of it is there."""


class QueryProcess:
    """Asks one query at a time; threads that ask together take turns. `environment` is the child's besides ours."""

    def __init__(self, environment: Mapping[str, str] = {}) -> None:
        self._environment = environment
        self._child: ChildProcess | None = None
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._closing = False

    def ask(self, method: str, parameters: dict[str, Any], seconds: float) -> Any:
        """The answer, within that time. Problem: the query's own, `query_timed_out` or `query_lost`."""
        with self._lock:
            deadline = time.monotonic() + seconds
            # A child that has died since the last query is no reason to bother anybody; twice is.
            reply = self._try(method, parameters, deadline) or self._try(method, parameters, deadline)
            if reply is None:
                late = time.monotonic() >= deadline
                raise Problem("query_timed_out", seconds=seconds) if late else Problem("query_lost")
            if isinstance(reply, protocol.Refusal):
                raise Problem(reply.note.code, **reply.note.parameters)
            return reply.result

    def renew(self) -> None:
        """Let a child that was begun under other terms go; the next query starts a new one."""
        with self._lock:
            if self._child is not None and self._child.terms != terms():
                self._end()

    def close(self) -> None:
        """End the child; who waits for an answer just now is told `query_lost` rather than waited for."""
        self._closing = True
        with self._lock:
            if self._child is not None:
                self._child.finish(_LEAVING)
                self._child = None

    def _try(
        self, method: str, parameters: dict[str, Any], deadline: float
    ) -> protocol.Answer | protocol.Refusal | None:
        """What the child replies; None, and no child any more, where it died or the time is up."""
        if self._closing or time.monotonic() >= deadline:
            return None
        if self._child is not None and self._child.terms != terms():
            self._end()
        if self._child is None:
            self._child = self._start()
        self._child.send(protocol.Query(next(self._numbers), method, parameters))
        while time.monotonic() < deadline and not self._closing:
            line = self._child.read(min(0.1, deadline - time.monotonic()))
            if line is not None:
                return protocol.reply_from_line(line)
            if self._child.silent():
                break
        self._end()
        return None

    def _start(self) -> ChildProcess:
        try:
            return ChildProcess(DEFAULT_MODULE, _WARM, self._environment, _AHEAD)
        except OSError as error:
            raise Problem("engine_not_started", reason=str(error)) from error

    def _end(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None
