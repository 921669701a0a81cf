"""A run's `histories`: tested customers up to one of the moments they were tested at, and the items they acted on."""

from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.engine.courses.ranking import histories
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.next_actions import ActionExamples
from intent_desktop.examples.prompts import Prompts
from intent_desktop.examples.sequences import SequenceStore

FILE_NAME = "items.json"


class _Catalogue(msgspec.Struct):
    items: msgspec.Raw
    popularity: list[int]


def keep(run: Path, packed: SequenceStore, test: ActionExamples, seed: int) -> None:
    """Write what can be looked at later into a run's folder: of each tested customer one moment, drawn at random, right
    after an action. The last ones alone would be those that nothing follows.
    """
    acted = np.random.default_rng(seed).permutation(np.flatnonzero(test.situations.waited == 0))
    owners, first = np.unique(test.owner[acted], return_index=True)
    steps, places = test.situations.steps, test.situations.places[acted[first]]
    ends = np.cumsum(steps.sizes, dtype=np.int64)[places]
    asked = Prompts(
        Histories(packed.actions, np.asarray(packed.starts)[owners], ends),
        np.zeros(0, dtype=np.int32),
        np.zeros(len(owners) + 1, dtype=np.int64),
        owners,
    )
    histories.keep(run, packed.users, asked, seed)
    counts = np.bincount(packed.actions.items, minlength=len(packed.items) + 1)[1:]
    catalogue = _Catalogue(msgspec.Raw(packed.items.document()), counts.tolist())
    store.write_atomically(run / FILE_NAME, msgspec.json.encode(catalogue))


def load_items(run: Path) -> tuple[Items, NDArray[np.int64]] | None:
    """The items that `keep` wrote, and how many actions there were on each; None where there is nothing that can be read."""
    try:
        catalogue = msgspec.json.decode((run / FILE_NAME).read_bytes(), type=_Catalogue)
        items = Items.from_document(bytes(catalogue.items))
    except (OSError, ValueError):
        return None
    popularity = np.array(catalogue.popularity, dtype=np.int64)
    return (items, popularity) if len(popularity) == len(items) else None
