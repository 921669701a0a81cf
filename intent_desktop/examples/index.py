"""Examples: one index of what is predicted for whom and when, and the views of the data keyed by it.

On disk an examples folder holds NumPy arrays that are memory-mapped when opened, so that LightGBM, NumPy and
torch read the same bytes, and an `index.json` with the names and the recipe.
"""

import dataclasses
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.data import store
from intent_desktop.examples import histories
from intent_desktop.examples.histories import Histories

Part = Literal["train", "valid", "test"]
PART_CODES: dict[Part, int] = {"train": 0, "valid": 1, "test": 2}
UNUSED = -1
NO_CUTOFF = np.datetime64("NaT", "us")


class FeatureColumn(msgspec.Struct, frozen=True, kw_only=True):
    """One feature: a number, or a category whose code k stands for `vocabulary[k]` (-1: missing or unseen)."""

    name: str
    kind: Literal["number", "category"] = "number"
    vocabulary: list[str] = []


@dataclasses.dataclass(frozen=True)
class Features:
    """What is known of each row. `numbers` float32 (rows, number columns), NaN where missing; `codes` int32 (rows,
    category columns), -1 where missing or unseen. `columns` names them: all numbers first, then all categories.
    `histories`: the actions before the row's moment, for models that read them in their order; None where there are none.
    """

    numbers: NDArray[np.float32]
    codes: NDArray[np.int32]
    columns: Sequence[FeatureColumn]
    histories: Histories | None = None

    def __len__(self) -> int:
        return len(self.numbers)

    @property
    def number_names(self) -> list[str]:
        return [column.name for column in self.columns if column.kind == "number"]

    @property
    def categories(self) -> list[FeatureColumn]:
        return [column for column in self.columns if column.kind == "category"]

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def by_name(self) -> tuple[dict[str, NDArray[np.float32]], dict[str, NDArray[np.object_]]]:
        """Each number feature's values, and each category feature's values as texts (None: missing or unseen)."""
        numbers = {name: self.numbers[:, place] for place, name in enumerate(self.number_names)}
        categories = {
            column.name: np.array([*column.vocabulary, None], dtype=object)[self.codes[:, place]]
            for place, column in enumerate(self.categories)
        }
        return numbers, categories

    def take(self, rows: NDArray[Any] | slice) -> "Features":
        """The view of those rows; a copy unless `rows` is a slice."""
        histories = None if self.histories is None else self.histories.take(rows)
        return Features(self.numbers[rows], self.codes[rows], self.columns, histories)

    def matrix(self) -> NDArray[np.float32]:
        """Numbers and codes side by side, float32 (rows, columns), in the order of `columns`; -1 becomes NaN."""
        if not self.codes.shape[1]:
            return np.ascontiguousarray(self.numbers)
        codes = self.codes.astype(np.float32)
        codes[self.codes < 0] = np.nan
        return np.hstack([self.numbers, codes])


@dataclasses.dataclass(frozen=True)
class Examples:
    """What a model learns from and is judged on.

    `label` float32 (rows,), NaN where unknown; `part` int8 (rows,), see `PART_CODES`, -1 for rows no part uses;
    `group` int64 (rows,), rows of one user (or identical rows) share a number; `cutoff` datetime64[us] (rows,),
    NaT where the question has no cut-off. `identifiers` names each row for the scores file.
    """

    label: NDArray[np.float32]
    part: NDArray[np.int8]
    group: NDArray[np.int64]
    cutoff: NDArray[np.datetime64]
    identifiers: NDArray[Any]
    features: Features

    def __len__(self) -> int:
        return len(self.label)

    def rows(self, *parts: Part) -> NDArray[np.intp]:
        """Row numbers of a part, or of several together."""
        return np.flatnonzero(np.isin(self.part, [PART_CODES[part] for part in parts]))

    def of(self, *parts: Part) -> "Examples":
        """The examples of one part, or of several together, as a copy."""
        return self.take(self.rows(*parts))

    def take(self, rows: NDArray[Any] | slice) -> "Examples":
        """Those rows, in that order."""
        return Examples(
            self.label[rows],
            self.part[rows],
            self.group[rows],
            self.cutoff[rows],
            self.identifiers[rows],
            self.features.take(rows),
        )

    def with_parts(self, part: NDArray[np.int8]) -> "Examples":
        """The same rows with another assignment to parts."""
        return dataclasses.replace(self, part=part)

    def save(self, folder: Path) -> None:
        """Write the arrays below `folder`; the last file written is `index.json`, which makes them valid."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, array in self._arrays().items():
            with store.replacing(folder / f"{name}.npy") as path, path.open("wb") as stream:
                np.save(stream, array, allow_pickle=False)
        document = msgspec.json.encode({"columns": list(self.features.columns), "rows": len(self)})
        store.write_atomically(folder / "index.json", document)

    @staticmethod
    def load(folder: Path) -> "Examples":
        """Open a saved folder; the arrays stay on disk, mapped read-only."""
        document = msgspec.json.decode((folder / "index.json").read_bytes())
        columns = msgspec.convert(document["columns"], list[FeatureColumn])

        def array(name: str) -> NDArray[Any]:
            return np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)  # type: ignore[no-any-return]

        return Examples(
            array("label"),
            array("part"),
            array("group"),
            array("cutoff"),
            array("identifiers"),
            Features(array("numbers"), array("codes"), columns),
        )

    def _arrays(self) -> dict[str, NDArray[Any]]:
        return {
            "label": self.label,
            "part": self.part,
            "group": self.group,
            "cutoff": self.cutoff,
            "identifiers": self.identifiers,
            "numbers": self.features.numbers,
            "codes": self.features.codes,
        }


def unlabelled(
    identifiers: NDArray[Any], features: Features, cutoff: datetime.datetime | None = None
) -> Examples:
    """Examples whose answers nobody knows yet, in no part; `identifiers` and `features` (rows,), each row a group."""
    rows = len(identifiers)
    moment = NO_CUTOFF if cutoff is None else np.datetime64(cutoff, "us")
    return Examples(
        np.full(rows, np.nan, dtype=np.float32),
        np.full(rows, UNUSED, dtype=np.int8),
        np.arange(rows, dtype=np.int64),
        np.full(rows, moment),
        identifiers,
        features,
    )


def joined(blocks: Sequence[Examples]) -> Examples:
    """The examples of several blocks with the same feature columns, one after the other."""

    def together(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(block, name) for block in blocks])

    read = [block.features.histories for block in blocks if block.features.histories is not None]
    features = Features(
        np.concatenate([block.features.numbers for block in blocks]),
        np.concatenate([block.features.codes for block in blocks]),
        blocks[0].features.columns,
        histories.joined(read) if len(read) == len(blocks) else None,
    )
    names = ("label", "part", "group", "cutoff", "identifiers")
    return Examples(**{name: together(name) for name in names}, features=features)
