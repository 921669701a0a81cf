"""A decision tree as SVG: the root on the left, each column a further condition, the leaves on the right."""

from intent_desktop.evaluation.axes import FONT_SIZE, fitting
from intent_desktop.evaluation.blocks import Tree
from intent_desktop.evaluation.drawing import WIDE, box, label, stroke
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.evaluation.text import clean, escape
from intent_desktop.messages import Note

ROW = 66.0
HIGH = 56.0
GAP = 30.0
SHADES = 8


def tree(block: Tree) -> tuple[float, str]:
    """The height of the drawing, and the drawing; it is `WIDE` units wide. Darker nodes have higher values."""
    depths, middles, leaves = _places(block)
    step = (WIDE + GAP) / (max(depths) + 1)
    highest = max(abs(node.value) for node in block.nodes) or 1
    top = 24.0
    parts = [label(0, 11, block.value_label, "axis")]
    for place, node in enumerate(block.nodes):
        left, middle = depths[place] * step, top + middles[place]
        right = left + step - GAP
        for child in node.children:
            bend, end = right + GAP / 2, top + middles[child]
            parts.append(stroke([(right, middle), (bend, middle), (bend, end), (right + GAP, end)], "branch"))
        shade = min(int(abs(node.value) / highest * SHADES), SHADES - 1)
        told = Note(
            "report_tree_node", {"value": format_value(node.value, block.unit), "rows": node.rows}
        ).text()
        rule = f"{node.feature} {node.condition}".strip() or Note("report_tree_root").text()
        names = [node.feature, node.condition] if node.feature else [rule]
        lines = [*((name, "name") for name in names), (told, "direct")]
        start = middle - len(lines) * 8 + 12
        parts += [
            f"<g><title>{escape(f'{rule}: {told}')}</title>",
            box(left, middle - HIGH / 2, step - GAP, HIGH, f"node n{shade}", 5),
            *(
                label(left + 10, start + 16 * at, fitting(clean(words), step - GAP - 16, FONT_SIZE), style)
                for at, (words, style) in enumerate(lines)
            ),
            "</g>",
        ]
    return top + ROW * leaves, "".join(parts)


def _places(block: Tree) -> tuple[list[int], list[float], int]:
    """Each node's column and the middle of its height, and the number of leaves."""
    depths, middles = [0] * len(block.nodes), [0.0] * len(block.nodes)
    leaves = 0

    def place(node: int, depth: int) -> None:
        nonlocal leaves
        depths[node] = depth
        children = block.nodes[node].children
        for child in children:
            place(child, depth + 1)
        if children:
            middles[node] = sum(middles[child] for child in children) / len(children)
        else:
            middles[node] = ROW * (leaves + 0.5)
            leaves += 1

    place(0, 0)
    return depths, middles, leaves
