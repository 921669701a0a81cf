"""A model in a nutshell: rules in words, and how well they imitate it."""

import numpy as np
import pytest

from intent_desktop.evaluation import html, words
from intent_desktop.evaluation.blocks import Tree as Block
from intent_desktop.evaluation.blocks import TreeNode
from intent_desktop.evaluation.rules import in_a_nutshell
from intent_desktop.evaluation.surrogate import imitate
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features, unlabelled
from intent_desktop.messages import Cancelled
from intent_desktop.models.base import Fitting
from intent_desktop.models.baselines import BaseRate
from intent_desktop.models.blend import Blend
from intent_desktop.models.linear import Linear
from intent_desktop.models.tree import Tree

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]


@pytest.fixture(scope="module")
def examples() -> Examples:
    """2,000 rows: the answer depends on pages (a tenth missing, which means no) and whether the month is May or Jan."""
    generator = np.random.default_rng(0)
    pages = generator.integers(0, 40, 2_000).astype(np.float32)
    month = generator.integers(0, 8, 2_000).astype(np.int32)
    pages[::10] = np.nan
    odds = np.where(pages > 20, 2.0, -2.0) + np.where(np.isin(month, [0, 4]), 2.0, -1.0)
    label = (generator.random(2_000) < 1 / (1 + np.exp(-odds))).astype(np.float32)
    columns = [
        FeatureColumn(name="pages"),
        FeatureColumn(name="month", kind="category", vocabulary=MONTHS),
    ]
    base = unlabelled(np.arange(2_000), Features(pages[:, None], month[:, None], columns))
    part = np.array([0, 0, 0, 1, 2], np.int8)[np.arange(2_000) % 5]
    return Examples(label, part, base.group, base.cutoff, base.identifiers, base.features)


def delivered(model: Linear | Tree | BaseRate) -> Blend:
    return Blend({model.family: model}, {model.family: 1.0})


def conditions(block: Block) -> set[str]:
    return {f"{node.feature} {node.condition}" for node in block.nodes if node.feature}


def test_the_rules_of_a_tree_are_its_own(examples: Examples) -> None:
    model = Tree(leaves=(4,)).fit(examples, Fitting())
    block = in_a_nutshell(delivered(model), examples, 0.5, Watch())
    assert block.title == "The rules of the model"
    assert [node.value for node in block.nodes] == [node.share for node in model.rules()]
    assert {"pages ≤ 20.50 or missing", "pages > 20.50"} <= conditions(block)
    assert {"month is Jan or May", "month is not Jan or May"} <= conditions(block)


def test_the_rules_of_another_model_imitate_it_and_say_how_well(examples: Examples) -> None:
    model = delivered(Linear(strengths=(1.0,)).fit(examples, Fitting()))
    block = in_a_nutshell(model, examples, 0.5, Watch())
    found = imitate(model, examples, 0.5, Watch())
    assert found.agreement > 0.95
    assert found.explained > 0.9
    assert found.rows == 400
    assert "imitate" in block.title
    assert "400 test rows" in block.protocol
    assert "pages > 20.50" in conditions(block)


def test_fidelity_is_measured_on_test_rows_against_the_commoner_answer(examples: Examples) -> None:
    model = delivered(Linear(strengths=(1.0,)).fit(examples, Fitting()))
    found = imitate(model, examples, 0.999, Watch())
    answers = model.predict_proba(examples.of("test").features) >= 0.999
    assert found.likewise == max(answers.mean(), 1 - answers.mean())
    assert found.agreement >= found.likewise - 0.05


def test_a_model_that_says_the_same_of_everybody_has_one_rule(examples: Examples) -> None:
    block = in_a_nutshell(delivered(BaseRate().fit(examples, Fitting())), examples, 0.5, Watch())
    (root,) = block.nodes
    assert (root.feature, root.children) == ("", [])
    assert "100 %" in plain(block.title)
    assert "all rows" in words.render([block])
    assert "all rows" in html.render([block], "Report")


def test_whoever_discards_waits_for_no_rules(examples: Examples) -> None:
    model = delivered(BaseRate().fit(examples, Fitting()))
    with pytest.raises(Cancelled):
        imitate(model, examples, 0.5, Watch(cancelled=lambda: "discard"))
    assert imitate(model, examples, 0.5, Watch(cancelled=lambda: "keep")).rows


def plain(text: str) -> str:
    """The text with spaces that may break."""
    return text.replace("\u00a0", " ")


BLOCK = Block(
    title="Rules",
    value_label="Share of yes",
    protocol="400 rows",
    nodes=[
        TreeNode(rows=400, value=0.25, children=[1, 2]),
        TreeNode(feature="pages", condition="≤ 20", rows=300, value=0.1),
        TreeNode(feature="pages", condition="> 20", rows=100, value=0.7, children=[3, 4]),
        TreeNode(feature="month", condition="is May <b>", rows=40, value=0.9),
        TreeNode(feature="month", condition="is not May", rows=60, value=0.567),
    ],
)


def test_read_aloud_each_branch_stands_below_its_own() -> None:
    lines = plain(words.render([BLOCK])).splitlines()
    assert lines[:4] == [
        "Rules",
        "Share of yes",
        "all rows: 25 % of 400 rows",
        "  pages ≤ 20: 10 % of 300 rows",
    ]
    assert lines[5] == "    month is May <b>: 90 % of 40 rows"


def test_long_names_keep_the_lines_within_the_width() -> None:
    long = Block(
        value_label="",
        nodes=[
            TreeNode(rows=2, value=0.5, children=[1]),
            TreeNode(feature="a " * 60, condition="is b", rows=1, value=1.0),
        ],
    )
    assert max(map(len, words.render([long], width=60).splitlines())) <= 60


def test_as_a_table_each_leaf_has_all_that_leads_to_it() -> None:
    table = words.as_table(BLOCK)
    assert table.rows == [
        ["pages ≤ 20", 0.1, 300],
        ["pages > 20; month is May <b>", 0.9, 40],
        ["pages > 20; month is not May", 0.567, 60],
    ]


def test_its_description_names_the_extremes() -> None:
    said = plain(words.describe(BLOCK))
    assert "3 rules" in said
    assert "Highest, 90 %: pages > 20; month is May <b>." in said
    assert "Lowest, 10 %: pages ≤ 20." in said


def test_the_drawing_shows_each_node_with_names_made_harmless() -> None:
    page = plain(html.render([BLOCK], "Report"))
    assert page.count('class="node ') == 5
    assert page.count('class="branch"') == 4
    assert "is May &lt;b&gt;" in page
    assert "<b>" not in page
    assert "70 % of 100 rows" in page
    assert "Show these figures as a table" in page
