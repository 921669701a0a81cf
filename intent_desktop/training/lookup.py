"""Rows of a table looked up by their codes while a network learns."""

from torch import Tensor
from torch.nn import functional


def looked_up(table: Tensor, codes: Tensor) -> Tensor:
    """The rows (…, width) of a table (rows, width) under those codes, int64 (…).

    `table[codes]` says the same, but where codes repeat, several threads would add its gradients up in any order, and learning
    would not be the same to the bit each time.
    """
    return functional.embedding(codes, table)
