"""Neighbours of items: sparse matrices of who goes with whom, made block by block and cut to the strongest."""

from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.events import Watch
from intent_desktop.models.recommenders.trails import Trails

PAIRS_AT_ONCE = 10_000_000
Sparse = scipy.sparse.csr_array


class Closeness(msgspec.Struct, frozen=True, kw_only=True):
    """How much it counts that one item stood near another in a history.

    A pair within `reach` steps weighs distance to the power of -`distance`; read against the order of time, `backward`
    times that. It halves with every `half_life` days before the end of the data (0: never). Sums are divided by what the
    first item is popular to the power of `source`, and the second to that of `target`; `shrinkage` steps are added to both,
    so that little evidence counts less.
    """

    reach: int = 20
    distance: float = 0.5
    backward: float = 0.5
    source: float = 0.5
    target: float = 0.3
    half_life: float = 0.0
    shrinkage: float = 10.0


def following(trails: Trails, closeness: Closeness, keep: int, watch: Watch, stage: str) -> Sparse:
    """What follows each item, float32 (items, items), its `keep` strongest.

    Memory grows with the steps and with what is kept, not with the pairs. Ends only where the work is discarded.
    """
    trails = trails.on_items()
    rows, columns, weights = trails.rows, trails.columns, trails.recency(closeness.half_life)
    popularity = np.bincount(columns, weights, minlength=trails.items) + closeness.shrinkage
    source, target = popularity**-closeness.source, popularity**-closeness.target
    order = np.argsort(columns, kind="stable")
    bounds = np.searchsorted(columns[order], np.arange(trails.items + 1))
    made = []
    for first, last in blocks(bounds, PAIRS_AT_ONCE // (2 * closeness.reach)):
        watch.stopping()
        watch.progress(stage, int(bounds[first]), len(order))
        steps = order[bounds[first] : bounds[last]]
        found: list[tuple[NDArray[Any], NDArray[Any], NDArray[Any]]] = []
        for ahead in range(1, closeness.reach + 1):
            weight = ahead**-closeness.distance
            for sign, share in ((1, 1.0), (-1, closeness.backward)):
                other = steps + sign * ahead
                inside = (other >= 0) & (other < len(rows)) & (share > 0)
                inside[inside] = rows[other[inside]] == rows[steps[inside]]
                one, other = steps[inside], other[inside]
                later = np.maximum(one, other)
                found.append((columns[one] - first, columns[other], share * weight * weights[later]))
        parts = [np.concatenate(part) for part in zip(*found, strict=True)]
        values = parts[2] * source[first + parts[0]] * target[parts[1]]
        entries = (values.astype(np.float32), (parts[0], parts[1]))
        matrix = scipy.sparse.coo_array(entries, shape=(last - first, trails.items)).tocsr()
        matrix.sum_duplicates()
        made.append(strongest(matrix, keep))
    watch.progress(stage, len(order), len(order))
    joined: Sparse = scipy.sparse.vstack(made, format="csr")
    return joined


def blocks(bounds: NDArray[np.int64], most: int) -> Iterator[tuple[int, int]]:
    """Stretches [first, last) of items whose sums lie within `most`, of one item at least; `bounds` (items + 1,) are running sums."""
    first = 0
    while first < len(bounds) - 1:
        last = int(np.searchsorted(bounds, bounds[first] + most, side="right")) - 1
        last = min(max(last, first + 1), len(bounds) - 1)
        yield first, last
        first = last


def strongest(matrix: Sparse, keep: int) -> Sparse:
    """The `keep` largest entries of each row; of equals the first ones."""
    lengths = np.diff(matrix.indptr)
    if lengths.max(initial=0) <= keep:
        return matrix
    chosen = np.ones(matrix.nnz, dtype=bool)
    for row in np.flatnonzero(lengths > keep):
        start, end = matrix.indptr[row], matrix.indptr[row + 1]
        values = matrix.data[start:end]
        least = np.partition(values, len(values) - keep)[len(values) - keep]
        kept = values > least
        equal = np.flatnonzero(values == least)
        kept[equal[: keep - int(kept.sum())]] = True
        chosen[start:end] = kept
    before = np.concatenate([[0], np.cumsum(chosen)])
    return scipy.sparse.csr_array(
        (matrix.data[chosen], matrix.indices[chosen], before[matrix.indptr]), shape=matrix.shape
    )


def to_one(matrix: Sparse) -> Sparse:
    """Every row divided by its largest entry, in place, so that scores of all histories are on one scale."""
    lengths = np.diff(matrix.indptr)
    if matrix.nnz:
        largest = np.maximum.reduceat(matrix.data, matrix.indptr[:-1][lengths > 0])
        matrix.data /= np.repeat(np.maximum(largest, np.float32(1e-30)), lengths[lengths > 0])
    return matrix


def arrays_of(matrix: Sparse, name: str) -> dict[str, NDArray[Any]]:
    """A sparse matrix as named arrays."""
    return {
        f"{name}/data": matrix.data,
        f"{name}/indices": matrix.indices.astype(np.int32),
        f"{name}/starts": matrix.indptr.astype(np.int64),
        f"{name}/shape": np.array(matrix.shape, dtype=np.int64),
    }


def sparse_from(arrays: dict[str, NDArray[Any]], name: str, items: int) -> Sparse:
    """What `arrays_of` told, of a catalogue of so many items. KeyError or ValueError where it is damaged."""
    data, indices, starts = (arrays[f"{name}/{part}"] for part in ("data", "indices", "starts"))
    rows, columns = arrays[f"{name}/shape"].tolist()
    if columns != items:
        raise ValueError("neighbours of another catalogue")
    matrix: Sparse = scipy.sparse.csr_array((data, indices, starts), shape=(rows, columns))
    matrix.check_format(full_check=True)  # a damaged bundle must not reach compiled code
    return matrix
