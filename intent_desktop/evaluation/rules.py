"""A model in a nutshell: the rules of a decision tree, or those that imitate any other model, as a block."""

import math

from intent_desktop.evaluation.blocks import Tree, TreeNode
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.evaluation.surrogate import imitate
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples
from intent_desktop.messages import Note
from intent_desktop.messages.feature_names import feature_name, feature_value
from intent_desktop.models import tree
from intent_desktop.models.blend import Blend
from intent_desktop.models.tree import LEAF, Node

MOST_VALUES = 4


def in_a_nutshell(
    delivered: Blend, examples: Examples, threshold: float, watch: Watch, seed: int = 0
) -> Tree:
    """The rules of a delivered tree; of another model those that imitate it best, with how often they do."""
    used = [member for name, member in delivered.members.items() if delivered.weights.get(name, 0) > 0]
    if len(used) == 1 and isinstance(used[0], tree.Tree):
        nodes = used[0].rules()
        protocol = Note("answers_rules_protocol", {"rows": nodes[0].rows}).text()
        return _block(nodes, Note("answers_rules").text(), Note("answers_rules_share").text(), protocol)
    found = imitate(delivered, examples, threshold, watch, seed)
    shares = {name: format_share(getattr(found, name)) for name in ("agreement", "likewise", "explained")}
    numbers = {"learnt": found.learnt, "rows": found.rows, "threshold": format_share(threshold, 1)}
    return _block(
        found.nodes,
        Note("answers_surrogate", {"agreement": shares["agreement"]}).text(),
        Note("answers_surrogate_chance").text(),
        Note("answers_surrogate_protocol", {**shares, **numbers}).text(),
    )


def _block(nodes: list[Node], title: str, value_label: str, protocol: str) -> Tree:
    came_by: dict[int, tuple[str, str]] = {0: ("", "")}
    for node in nodes:
        if node.feature is not None:
            name = feature_name(node.feature)
            came_by[node.yes] = (name, _condition(node, True))
            came_by[node.no] = (name, _condition(node, False))
    return Tree(
        title=title,
        value_label=value_label,
        protocol=protocol,
        nodes=[
            TreeNode(
                feature=came_by[place][0],
                condition=came_by[place][1],
                rows=node.rows,
                value=node.share,
                children=[child for child in (node.yes, node.no) if child != LEAF],
            )
            for place, node in enumerate(nodes)
        ],
    )


def _condition(node: Node, answer: bool) -> str:
    """What holds for the rows whose answer to the node's question is `answer`."""
    with_missing = None if node.missing is None else node.missing == answer
    if node.threshold is None:
        yes, no = (
            tuple(feature_value(node.feature or "", value) for value in values)
            for values in (node.values, node.others)
        )
        sides = (yes, no) if answer else (no, yes)
        return _among(*sides, with_missing)
    if math.isinf(node.threshold):
        return Note("answers_rule_missing" if with_missing else "answers_rule_known").text()
    code = "answers_rule_at_most" if answer else "answers_rule_above"
    return _or_missing(Note(code, {"threshold": format_number(node.threshold)}).text(), with_missing)


def _among(values: tuple[str, ...], others: tuple[str, ...], with_missing: bool | None) -> str:
    """Which values, or where those are many and the others few, which not. `with_missing` None: none are missing."""
    if not values:
        return Note("answers_rule_missing").text()
    # “Is not A” would take in what is missing.
    if with_missing is not False and 0 < len(others) <= MOST_VALUES and len(others) < len(values):
        return Note("answers_rule_none_of", {"values": _listed(others)}).text()
    return _or_missing(Note("answers_rule_one_of", {"values": _listed(values)}).text(), with_missing)


def _or_missing(condition: str, with_missing: bool | None) -> str:
    return Note("answers_rule_or_missing", {"rule": condition}).text() if with_missing else condition


def _listed(values: tuple[str, ...]) -> str:
    if len(values) == 1:
        return values[0]
    first, last = list(values[:-1]), values[-1]
    if len(values) > MOST_VALUES:
        first = list(values[:MOST_VALUES])
        last = Note("answers_rule_more", {"count": len(values) - MOST_VALUES}).text()
    return Note("answers_rule_either", {"values": first, "last": last}).text()
