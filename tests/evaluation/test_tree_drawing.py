"""The picture of a decision tree holds every word of its nodes, and no two nodes meet."""

import re
from xml.etree import ElementTree

import pytest

from intent_desktop.evaluation.axes import text_width
from intent_desktop.evaluation.blocks import Tree, TreeNode
from intent_desktop.evaluation.charts import draw
from intent_desktop.evaluation.tree_drawing import wrapped

FEATURE = "Share of visits with something put into the cart, last 30 days"
CONDITION = "is Scandinavia, Benelux, the Iberian Peninsula, Greece or one of 12 others, or missing"


def _tree(depth: int) -> Tree:
    nodes: list[TreeNode] = []

    def grow(left: int, feature: str, condition: str) -> int:
        place = len(nodes)
        nodes.append(TreeNode(rows=0, value=0.0))
        children = [grow(left - 1, FEATURE, CONDITION), grow(left - 1, "pages", "≤ 3")] if left else []
        nodes[place] = TreeNode(
            feature=feature, condition=condition, rows=12_345, value=0.1, children=children
        )
        return place

    grow(depth, "", "")
    return Tree(title="Rules", value_label="Share that says yes", nodes=nodes)


def _boxes(drawing: str) -> list[tuple[list[float], list[tuple[float, float, str]]]]:
    """Of each node the rectangle (x, y, width, height) and the lines (x, y, words)."""
    found = []
    for group in ElementTree.fromstring(drawing).iter("g"):
        rectangle = group.find("rect")
        assert rectangle is not None
        area = [float(rectangle.attrib[name]) for name in ("x", "y", "width", "height")]
        lines = [(float(t.attrib["x"]), float(t.attrib["y"]), t.text or "") for t in group.iter("text")]
        found.append((area, lines))
    return found


@pytest.mark.parametrize("depth", [1, 3, 6])
def test_no_word_of_a_node_is_cut_or_reaches_out_of_it(depth: int) -> None:
    block = _tree(depth)
    boxes = _boxes(draw(block, "rules"))
    assert len(boxes) == len(block.nodes)
    for node, ((left, top, width, height), lines) in zip(block.nodes, boxes, strict=True):
        said = " ".join(words for _, _, words in lines)
        assert said.startswith(f"{node.feature} {node.condition}".strip())
        assert "…" not in said
        for x, y, words in lines:
            assert left < x
            assert x + text_width(words) < left + width
            assert top + 8 < y < top + height


def test_no_two_nodes_meet_and_all_are_in_the_picture() -> None:
    drawing = draw(_tree(5), "rules")
    size = re.search(r'viewBox="0 0 (\S+) (\S+)"', drawing)
    assert size is not None
    areas = [area for area, _ in _boxes(drawing)]
    for place, (x, y, wide, high) in enumerate(areas):
        assert y >= 0
        assert x + wide <= float(size[1]) + 0.1
        assert y + high <= float(size[2]) + 0.1
        for left, top, width, height in areas[:place]:
            assert x >= left + width or left >= x + wide or y >= top + height or top >= y + high


def test_words_wrap_between_words_and_only_a_word_too_long_is_broken() -> None:
    assert wrapped("one two three", 7, len) == ["one two", "three"]
    assert wrapped("x" * 5 + " ab", 3, len) == ["xxx", "xx", "ab"]
    assert wrapped("", 3, len) == [""]
    assert wrapped("abc", 0, len) == ["a", "b", "c"]
