"""Smaller forms of what was learnt: coarser numbers, fewer numbers, or a small network that learnt from a large one."""
