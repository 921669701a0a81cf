"""The lines between the supervisor and its child processes: commands in, events and answers out, JSON each."""

from typing import Any, Literal

import msgspec

from intent_desktop.engine.runner import Manner
from intent_desktop.messages import Note

ENGINE_CHILD = "--engine-child"
REPORT_DRAWING = "--draw-report"
"""First words by which the program, which once frozen has no Python to run a module with, starts itself as something else: an
`engine.child`, or `ui.drawn_report`, of which the engine knows no more than this.
"""


class Command(msgspec.Struct, frozen=True, tag_field="command"):
    """Base of what a child is told on its standard input."""


class Run(Command, frozen=True, tag="run"):
    """Run this job, the child's one and only; its events come back as they happen."""

    job: msgspec.Raw
    manner: Manner = "start"


class Stop(Command, frozen=True, tag="stop"):
    verb: Literal["keep", "discard"]


class Query(Command, frozen=True, tag="query"):
    """A question of `engine.queries`, answered by an `Answer` or a `Refusal` with the same number."""

    number: int
    method: str
    parameters: dict[str, Any] = {}


class Reply(msgspec.Struct, frozen=True, tag_field="reply"):
    """Base of what a child answers to queries."""


class Answer(Reply, frozen=True, tag="answer"):
    number: int
    result: Any


class Refusal(Reply, frozen=True, tag="refusal"):
    number: int
    note: Note


_commands: msgspec.json.Decoder[Run | Stop | Query] = msgspec.json.Decoder(Run | Stop | Query)
_replies: msgspec.json.Decoder[Answer | Refusal] = msgspec.json.Decoder(Answer | Refusal)


def to_line(message: Command | Reply) -> bytes:
    """A command or reply as one line of JSON, with its line end."""
    return msgspec.json.encode(message) + b"\n"


def command_from_line(line: bytes) -> Run | Stop | Query:
    """The command in a line; raises msgspec.DecodeError where there is none."""
    return _commands.decode(line)


def reply_from_line(line: bytes) -> Answer | Refusal:
    """The reply in a line; raises msgspec.DecodeError where there is none."""
    return _replies.decode(line)
