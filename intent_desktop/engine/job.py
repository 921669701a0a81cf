"""A job: everything long, as plain data that can be sent to another process, or written down and run again."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Literal, get_args

import msgspec

from intent_desktop.events import Watch

DEFAULT_MODULE = "intent_desktop.engine.jobs"

LaneName = Literal["train", "quick"]
LANES: tuple[LaneName, ...] = get_args(LaneName)


class Job(msgspec.Struct, tag_field="job", kw_only=True):
    """Base of all jobs. Each travels as one JSON object with its name (the struct's tag) under `job`.

    Jobs of one lane run one after the other; what is "quick" does not wait behind a long training.
    """

    lane: ClassVar[LaneName] = "train"

    @property
    def folder(self) -> Path | None:
        """The run's folder, where `events.jsonl` is kept; None for a job that leaves no run behind."""
        return None

    def perform(self, watch: Watch) -> dict[str, Any]:
        """Do the work and return what `Finished` carries (JSON values).

        Raises Problem for what a person must be told, and `messages.Cancelled` when there is nothing to keep.
        A job that is run again finds its own checkpoints in its folder.
        """
        raise NotImplementedError

    def promote(self) -> dict[str, Any] | None:
        """Make the last checkpoint the result, without any more training; None where there is none.

        Called in a fresh process when the user asked to keep the best so far and the job had to be killed.
        """
        return None

    @property
    def name(self) -> str:
        """The tag under which the job travels."""
        return str(self.__struct_config__.tag)


def encode(job: Job) -> bytes:
    """The job as one JSON object without line ends; paths are texts."""
    return msgspec.json.encode(job, enc_hook=_path_to_text)


def decoder(jobs: Any) -> Callable[[bytes | str], Job]:
    """What a module of jobs offers as `decode`: reads any job of a union, e.g. `decoder(TrainJob | ScoreJob)`.

    The function raises msgspec.DecodeError for what is none of them.
    """
    decode: Callable[[bytes | str], Job] = msgspec.json.Decoder(jobs, dec_hook=_text_to_path).decode
    return decode


def decoder_of(module: str) -> Callable[[bytes | str], Job]:
    """The `decode` function of a module of jobs, named by its dotted name; imports the module."""
    decode: Callable[[bytes | str], Job] = importlib.import_module(module).decode
    return decode


def _path_to_text(value: Any) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"a job cannot carry a {type(value).__name__}")


def _text_to_path(kind: type, value: Any) -> Any:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"a job cannot carry a {kind.__name__}")
