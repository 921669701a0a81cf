"""Ensembles of trees in LightGBM's own text format, read so that a damaged one is an error and not the end of the process."""

import lightgbm

_MARKS = ["tree", "end of trees", "parameters:", "end of parameters"]
"""Lines of every whole text, in this order; where one is missing, LightGBM may read beyond the end."""
_SIZES = "tree_sizes="


def booster(text: str) -> lightgbm.Booster:
    """The ensemble in a text that may come from a stranger; raises ValueError where it is none, or not whole."""
    lines = text.split("\n")
    sizes = next((line for line in lines if line.startswith(_SIZES)), "")
    trees = sum(line.startswith("Tree=") for line in lines)
    marks = [line for line in lines if line in _MARKS]
    if marks != _MARKS or not sizes or trees != len(sizes.removeprefix(_SIZES).split()):
        raise ValueError("trees are cut off")
    # By these sizes LightGBM reads trees in threads of its own, where an error ends the process.
    lines.remove(sizes)
    try:
        return lightgbm.Booster(model_str="\n".join(lines))
    except lightgbm.basic.LightGBMError as error:
        raise ValueError(str(error)) from error
