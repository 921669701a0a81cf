"""An encoder's network for another catalogue: what it knows of items and categories is found again by their names."""

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.items import Items
from intent_desktop.models.encoder.network import Network

CATEGORY = "category"


def carry_over(network: Network, before: Items, items: Items) -> Network:
    """A network with the same weights, its tables in the order of `items`; what `before` did not hold begins at nothing.

    An item that begins at nothing still has its category's vector, where the category was known.
    """
    catalogue = items.categories.get(CATEGORY, np.zeros(len(items), dtype=np.int32))
    known = network.structure.categories > 0
    structure = msgspec.structs.replace(
        network.structure,
        items=len(items),
        categories=len(items.vocabularies.get(CATEGORY, [])) if known else 0,
    )
    with torch.random.fork_rng(devices=[]):
        other = Network(structure, torch.from_numpy(catalogue.astype(np.int64)))
    weights = network.state_dict()
    weights["items.weight"] = _moved(
        weights["items.weight"], before.codes([str(name) for name in items.names])
    )
    places = {name: code for code, name in enumerate(before.vocabularies.get(CATEGORY, []), start=1)}
    found = [places.get(name, 0) for name in items.vocabularies.get(CATEGORY, [])]
    if known:
        weights["categories.weight"] = _moved(weights["categories.weight"], np.array(found, dtype=np.int32))
    other.load_state_dict(weights)
    return other.train(False).requires_grad_(False)


def _moved(table: Tensor, codes: NDArray[np.int32]) -> Tensor:
    """Row k + 1 is the row `codes[k]` of a table whose row 0 is nothing, (codes + 1, width)."""
    return table[torch.from_numpy(np.concatenate([[0], codes]).astype(np.int64))].clone()
