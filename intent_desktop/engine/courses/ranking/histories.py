"""A run's `histories`: test prompts that can be looked at one by one, with whose they are and what really came next."""

import dataclasses
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.examples.histories import UNSEEN, Actions, Histories
from intent_desktop.examples.prompts import Prompts
from intent_desktop.training.arrays import ArraysDamaged, from_bytes, to_bytes

MOST = 5_000
LONGEST = 200
FILE_NAME = "histories.safetensors"
_OWNERS = "histories.json"


@dataclasses.dataclass(frozen=True)
class KeptHistories:
    """`owners`: names, one a row of `prompts`, sorted. At most `MOST` rows, drawn at random, of `LONGEST` last actions each.

    `prompts.owners` are the numbers under which the run's predictions know them.
    """

    owners: list[str]
    prompts: Prompts


def keep(folder: Path, owners: NDArray[np.str_], prompts: Prompts, seed: int) -> None:
    """Write what can be looked at later into a run's folder; `owners`: the name behind each number in `prompts.owners`.

    Of an owner with several prompts the last one is kept; where what came next is not in the catalogue, none.
    """
    unknown = np.bincount(
        np.repeat(np.arange(len(prompts)), prompts.counts), prompts.targets == UNSEEN, len(prompts)
    )
    prompts = prompts.take(np.flatnonzero(unknown == 0))
    order = np.argsort(prompts.owners, kind="stable")
    last = order[np.append(prompts.owners[order][1:] != prompts.owners[order][:-1], True)]
    chosen = prompts.take(last).at_most(MOST, seed)
    histories = chosen.histories.last(LONGEST)
    _, places = histories.places()
    taken = histories.actions.take(places)
    arrays: dict[str, Any] = {
        name: array.astype(np.int64) if name == "times" else array
        for name, array in vars(taken).items()
        if array is not None
    }
    arrays["ends"] = np.cumsum(histories.lengths)
    arrays["targets"] = chosen.targets
    arrays["target_starts"] = chosen.target_starts
    arrays["owners"] = chosen.owners.astype(np.int64)
    names = [str(owners[owner]) for owner in chosen.owners]
    store.write_atomically(folder / FILE_NAME, to_bytes(arrays))
    store.write_atomically(folder / _OWNERS, msgspec.json.encode(names))


def load(folder: Path) -> KeptHistories | None:
    """What `keep` wrote; None where there is nothing that can be read."""
    try:
        arrays: dict[str, Any] = from_bytes((folder / FILE_NAME).read_bytes())
        names = msgspec.json.decode((folder / _OWNERS).read_bytes(), type=list[str])
        ends, targets, target_starts, owners = (
            arrays.pop(name) for name in ("ends", "targets", "target_starts", "owners")
        )
        if "times" in arrays:
            arrays["times"] = arrays["times"].astype("datetime64[us]")
        actions = Actions(**arrays)
        starts = np.concatenate([[0], ends[:-1]]).astype(np.int64)
        prompts = Prompts(Histories(actions, starts, ends), targets, target_starts, owners)
        if len(names) != len(prompts) or any(len(array) != ends[-1:].sum() for array in arrays.values()):
            return None
    except (OSError, ArraysDamaged, msgspec.DecodeError, KeyError, TypeError, ValueError):
        return None
    return KeptHistories(names, prompts)
