"""Where learning begins: vectors of items that stand near each other in the histories are near each other."""

import numpy as np
import scipy.sparse
from numpy.typing import NDArray

from intent_desktop.examples.histories import Histories

STEPS = 20
ROUNDS = 2
SPARE = 32
MOST_ITEMS = 300_000
"""Beyond, the factors take longer than they save."""


def neighbour_vectors(histories: Histories, items: int, width: int, seed: int) -> NDArray[np.float32] | None:
    """The main directions of who stands near whom, float32 (items, width), zeros for items without neighbours.

    None where there is nothing to be learnt from it.
    """
    near = nearness(histories, items)
    if near.nnz == 0 or items > MOST_ITEMS:
        return None
    directions, strengths = _main_directions(near, width, seed)
    found = np.zeros((items, width), dtype=np.float32)
    found[:, : len(strengths)] = directions * np.sqrt(strengths)
    return found


def nearness(histories: Histories, items: int) -> scipy.sparse.csr_array:
    """How near the items stand to each other, float32 (items, items), symmetric, nothing on the diagonal.

    A pair counts the inverse root of its distance within `STEPS`, and is measured by how common both are.
    """
    near = _near(histories, items)
    common = np.asarray(near.sum(axis=0)).ravel()
    scale = scipy.sparse.diags_array(1 / np.sqrt(np.maximum(common, 1)))
    measured: scipy.sparse.csr_array = (scale @ near @ scale).tocsr().astype(np.float32)
    return measured


def _main_directions(
    matrix: scipy.sparse.csr_array, count: int, seed: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """About the `count` strongest directions of a symmetric matrix, (rows, count), and how strong they are, (count,).

    By subspace iteration (Halko et al., 2011): exact ones take ten times as long, and learning moves them anyway.
    """
    size = matrix.shape[0]
    random = np.random.default_rng(seed)
    basis = random.standard_normal((size, min(count + SPARE, size)), dtype=np.float32)
    for _ in range(ROUNDS):
        basis, _ = np.linalg.qr(matrix @ (matrix @ basis))
    strengths, turned = np.linalg.eigh(basis.T @ (matrix @ basis))
    strongest = np.argsort(-np.abs(strengths))[:count]
    return basis @ turned[:, strongest], np.abs(strengths[strongest])


def _near(histories: Histories, items: int) -> scipy.sparse.csr_array:
    """Symmetric weights of nearness, float32 (items, items)."""
    rows, places = histories.places()
    codes = np.asarray(histories.actions.items)[places].astype(np.int64)
    known = codes > 0
    rows, codes = rows[known], codes[known] - 1
    steps = range(1, min(STEPS, len(rows) - 1) + 1)
    pairs = [
        np.flatnonzero((rows[step:] == rows[:-step]) & (codes[step:] != codes[:-step])) for step in steps
    ]
    nothing = np.zeros(0, dtype=np.int64)
    left = np.concatenate([nothing, *(codes[found] for found in pairs)])
    right = np.concatenate(
        [nothing, *(codes[found + step] for step, found in zip(steps, pairs, strict=True))]
    )
    weights = np.repeat(np.array(steps, dtype=np.float32) ** -0.5, [len(found) for found in pairs])
    ends = np.concatenate([left, right]), np.concatenate([right, left])
    return scipy.sparse.coo_array((np.tile(weights, 2), ends), shape=(items, items)).tocsr()
