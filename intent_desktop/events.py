"""What a running job says of itself: frozen, typed events, and the `Watch` through which work says them.

The window, the terminal, a run's `events.jsonl` and the tests are readers of this one stream. A job's stream
ends in exactly one of `Finished`, `Cancelled` and `Failed`.
"""

import time
from collections.abc import Callable
from typing import Any, Literal

import msgspec

from intent_desktop import messages
from intent_desktop.messages import Note

Verb = Literal["", "keep", "discard"]


class Event(msgspec.Struct, frozen=True, tag_field="event"):
    """Base of all events; each travels as one JSON object with its name under `event`."""


class Started(Event, frozen=True, tag="started"):
    job: str
    run: str | None = None


class Progress(Event, frozen=True, tag="progress"):
    """`done` of `total` units of a stage (total 0: unknown); `eta` in seconds."""

    stage: str
    done: float
    total: float = 0
    eta: float | None = None


class BatchPoint(Event, frozen=True, tag="batch_point"):
    """One point of a live curve inside an epoch; at most ten a second."""

    model: str
    step: int
    loss: float | None
    learning_rate: float | None = None


class EpochEnd(Event, frozen=True, tag="epoch_end"):
    """An epoch, or a round of boosting: metrics on the training and validation parts, and seconds so far.

    A figure that is not finite is None: JSON has no NaN.
    """

    model: str
    epoch: int
    train: dict[str, float | None]
    valid: dict[str, float | None]
    seconds: float


class Notice(Event, frozen=True, tag="notice"):
    note: Note


class Checkpoint(Event, frozen=True, tag="checkpoint"):
    path: str
    step: int = 0
    score: float | None = None


class Stopping(Event, frozen=True, tag="stopping"):
    verb: Literal["keep", "discard"]


class Finished(Event, frozen=True, tag="finished"):
    result: dict[str, Any]


class Cancelled(Event, frozen=True, tag="cancelled"):
    pass


class Failed(Event, frozen=True, tag="failed"):
    """The job's end by an error. `details` (a traceback) is kept for "Copy details", never shown."""

    note: Note
    exit_code: int = messages.EXIT_OTHER
    details: str = ""


End = Finished | Cancelled | Failed
AnyEvent = (
    Started
    | Progress
    | BatchPoint
    | EpochEnd
    | Notice
    | Checkpoint
    | Stopping
    | Finished
    | Cancelled
    | Failed
)

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def to_line(event: Event) -> bytes:
    """The event as one line of JSON, with its line end."""
    return _encoder.encode(event) + b"\n"


def from_line(line: bytes | str) -> AnyEvent:
    """The event in a line; raises msgspec.DecodeError where there is none."""
    return _decoder.decode(line)


class Watch:
    """All that work knows of the outside: where to say things, whether to stop, where to put checkpoints.

    `cancelled` returns the user's verb so far. Progress and batch points are throttled here, where they arise.
    """

    def __init__(
        self,
        emit: Callable[[Event], None] = lambda event: None,
        cancelled: Callable[[], Verb] = lambda: "",
    ):
        self.emit = emit
        self._cancelled = cancelled
        self._said_stopping = False
        self._last: dict[str, float] = {}
        self._stage_started: dict[str, float] = {}

    def heard_by(self, hear: Callable[[Event], None]) -> "Watch":
        """The same outside, where `hear` is told every event as well."""

        def emit(event: Event) -> None:
            hear(event)
            self.emit(event)

        return Watch(emit, self._cancelled)

    def retold(self, change: Callable[[Event], Event]) -> "Watch":
        """The same outside, which is told what `change` makes of every event."""
        return Watch(lambda event: self.emit(change(event)), self._cancelled)

    def stopping(self) -> bool:
        """True once the user chose to stop and keep; raises `messages.Cancelled` once they chose to discard.

        Long work calls this at least twice a second. The first call after the user's choice says `Stopping`.
        """
        verb = self._cancelled()
        if verb and not self._said_stopping:
            self._said_stopping = True
            self.emit(Stopping(verb))
        if verb == "discard":
            raise messages.Cancelled
        return verb == "keep"

    def check(self) -> None:
        """For work that has nothing to keep half-way: either verb ends it."""
        if self.stopping():
            raise messages.Cancelled

    def progress(self, stage: str, done: float, total: float = 0) -> None:
        """Say how far a stage is; throttled to ten a second except at its start and end."""
        now = time.monotonic()
        started = self._stage_started.setdefault(stage, now)
        ends = done <= 0 or (total and done >= total)
        if not ends and now - self._last.get(stage, 0.0) < 0.1:
            return
        self._last[stage] = now
        eta = (now - started) * (total - done) / done if total and 0 < done < total else None
        self.emit(Progress(stage, done, total, eta))

    def batch_point(
        self, model: str, step: int, loss: float | None, learning_rate: float | None = None
    ) -> None:
        """A point of a live curve; throttled to ten a second."""
        now = time.monotonic()
        if now - self._last.get("batch " + model, 0.0) >= 0.1:
            self._last["batch " + model] = now
            self.emit(BatchPoint(model, step, loss, learning_rate))

    def notice(self, code: str, **parameters: Any) -> None:
        """Tell the user something that does not stop the work."""
        self.emit(Notice(Note(code, parameters)))
