"""A decision tree as SVG: the root on the left, each column a further condition, the leaves on the right."""

from collections.abc import Callable

from intent_desktop.evaluation.axes import text_width
from intent_desktop.evaluation.blocks import Tree, TreeNode
from intent_desktop.evaluation.drawing import WIDE, box, label, stroke
from intent_desktop.evaluation.numbers import format_value
from intent_desktop.evaluation.text import clean, escape
from intent_desktop.messages import Note
from intent_desktop.messages.punctuation import labelled

Measure = Callable[[str], float]
"""How wide words are drawn, at `axes.FONT_SIZE`."""

NARROWEST = 190.0
"""A column of a deep tree is at least so wide, and the drawing wider for it."""
GAP = 30.0
BETWEEN = 10.0
PADDING = 10.0
LINE = 16.0
SHADES = 8


def tree(block: Tree, measure: Measure = text_width) -> tuple[float, float, str]:
    """The width and the height of the drawing, and the drawing. Darker nodes have higher values; no word is cut.

    It is `WIDE` units wide, or wider for a deep tree; a node is as high as its words need.
    """
    depths = _depths(block)
    width = max(WIDE, (max(depths) + 1) * (NARROWEST + GAP) - GAP)
    step = (width + GAP) / (max(depths) + 1)
    told = [_lines(node, block, step - GAP - 2 * PADDING, measure) for node in block.nodes]
    heights = [len(lines) * LINE + PADDING for lines in told]
    middles, whole = _middles(block, heights)
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
        start = middle - len(told[place]) * LINE / 2 + 12
        parts += [
            f"<g><title>{escape(labelled(_rule(node), _told(node, block)))}</title>",
            box(left, middle - heights[place] / 2, step - GAP, heights[place], f"node n{shade}", 5),
            *(
                label(left + PADDING, start + LINE * at, words, style)
                for at, (words, style) in enumerate(told[place])
            ),
            "</g>",
        ]
    return width, top + whole, "".join(parts)


def _lines(node: TreeNode, block: Tree, width: float, measure: Measure) -> list[tuple[str, str]]:
    """The lines of a node with their styles: what came here by which condition, and what became of it."""
    names = [node.feature, node.condition] if node.feature else [_rule(node)]
    parts = [(clean(name), "name") for name in names if name] + [(clean(_told(node, block)), "direct")]
    return [(line, style) for words, style in parts for line in wrapped(words, width, measure)]


def _rule(node: TreeNode) -> str:
    return f"{node.feature} {node.condition}".strip() or Note("report_tree_root").text()


def _told(node: TreeNode, block: Tree) -> str:
    parameters = {"value": format_value(node.value, block.unit), "rows": node.rows}
    return Note("report_tree_node", parameters).text()


def wrapped(words: str, width: float, measure: Measure) -> list[str]:
    """The words on lines no wider than `width`; only a word that is wider itself is broken."""
    lines: list[str] = []
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while measure(line) > width and len(line) > 1:
            fits = next((cut for cut in range(len(line) - 1, 1, -1) if measure(line[:cut]) <= width), 1)
            lines.append(line[:fits])
            line = line[fits:]
    return [*lines, line]


def _depths(block: Tree) -> list[int]:
    """Each node's column."""
    depths = [0] * len(block.nodes)
    waiting = [0]
    while waiting:
        node = waiting.pop()
        for child in block.nodes[node].children:
            depths[child] = depths[node] + 1
            waiting.append(child)
    return depths


def _middles(block: Tree, heights: list[float]) -> tuple[list[float], float]:
    """The middle of each node's height, so that no two of a column meet, and the height of all."""
    middles = [0.0] * len(block.nodes)

    def room(node: int) -> float:
        """What a node and all below it need."""
        return max(heights[node] + BETWEEN, sum(map(room, block.nodes[node].children)))

    def place(node: int, top: float) -> None:
        needed = room(node)
        children = block.nodes[node].children
        at = top + (needed - sum(map(room, children))) / 2
        for child in children:
            place(child, at)
            at += room(child)
        middle = sum(middles[child] for child in children) / len(children) if children else top + needed / 2
        spare = heights[node] / 2
        middles[node] = min(max(middle, top + spare), top + needed - spare)

    place(0, 0.0)
    return middles, room(0)
