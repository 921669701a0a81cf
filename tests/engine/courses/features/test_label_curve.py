"""With and without pre-training: figures by the number of answers, of rows that nobody learnt from."""

import numpy as np
import pytest

from intent_desktop.engine.courses.features import label_curve
from intent_desktop.engine.courses.outcome.encoder_gain import ranked_by_trees
from intent_desktop.evaluation.blocks import Curve, Sentence, Table
from intent_desktop.events import Watch
from intent_desktop.examples.index import Examples, FeatureColumn, Features

ROWS = 6_000


def _examples(told_by_encoder: float) -> Examples:
    """Two features of one's own, and one of an encoder that tells more or less of the answer."""
    random = np.random.default_rng(0)
    truth = random.standard_normal(ROWS)
    label = (truth + random.standard_normal(ROWS) > 0.5).astype(np.float32)
    own = random.standard_normal((ROWS, 2)) + 0.3 * truth[:, None]
    further = told_by_encoder * truth + random.standard_normal(ROWS)
    numbers = np.column_stack([own, further]).astype(np.float32)
    columns = [FeatureColumn(name=name) for name in ("one", "two", "expected")]
    return Examples(
        label=label,
        part=np.array([0, 0, 0, 1, 2], np.int8)[np.arange(ROWS) % 5],
        group=np.arange(ROWS) // 5,
        cutoff=np.full(ROWS, np.datetime64("2024-01-01", "us")),
        identifiers=np.arange(ROWS),
        features=Features(numbers, np.zeros((ROWS, 0), np.int32), columns),
    )


def _views(examples: Examples) -> dict[str, Features]:
    """The features without the encoder's column and with it, and with one that is worse."""
    features, random = examples.features, np.random.default_rng(1)
    own = Features(features.numbers[:, :2], features.codes, features.columns[:2])
    noise = features.numbers.copy()
    noise[:, 2] += 4 * random.standard_normal(ROWS)[: len(noise)]
    return {"without": own, "with": features, "scratch": Features(noise, features.codes, features.columns)}


def _leads(examples: Examples, *names: str) -> label_curve.Leads:
    views = {
        name: features for name, features in _views(examples).items() if name in ("without", "with", *names)
    }
    return label_curve.leads(examples, views, 0, Watch(), ranked_by_trees)


def test_an_encoder_that_tells_the_answer_leads_and_the_sentence_says_so() -> None:
    found = _leads(_examples(3.0))
    assert found.rows == [36, 180, 720, 3_600][-len(found.rows) :]
    reached = found.reached
    assert all(
        (ours > theirs).all() for ours, theirs in zip(reached["with"], reached["without"], strict=True)
    )
    blocks = label_curve.blocks(found, "roc_auc")
    sentence = next(block for block in blocks if isinstance(block, Sentence))
    assert sentence.tone == "good"
    curve = next(block for block in blocks if isinstance(block, Curve))
    assert [line.name for line in curve.lines] == ["Features alone", "With the encoder"]
    assert curve.lines[0].x == [float(rows) for rows in found.rows]
    table = next(block for block in blocks if isinstance(block, Table))
    assert len(table.rows) == len(found.rows)


def test_an_encoder_that_tells_nothing_is_not_praised() -> None:
    found = _leads(_examples(0.0))
    sentence = next(block for block in label_curve.blocks(found, "roc_auc") if isinstance(block, Sentence))
    assert sentence.tone == "plain"
    assert abs(found.reached["with"][-1][0] - found.reached["without"][-1][0]) < 0.02


def test_the_test_part_is_not_looked_at() -> None:
    examples = _examples(1.0)
    blind = examples.label.copy()
    blind[examples.part == 2] = np.nan
    other = Examples(**{**vars(examples), "label": blind})
    ours, theirs = (_leads(each) for each in (examples, other))
    assert [values.tolist() for values in ours.reached["with"]] == [
        values.tolist() for values in theirs.reached["with"]
    ]


def test_too_few_answers_give_no_chart() -> None:
    few = _examples(1.0).take(np.arange(40))
    assert label_curve.blocks(_leads(few), "roc_auc") == []


def test_beside_an_encoder_from_scratch_a_sentence_says_which_is_ahead() -> None:
    found = _leads(_examples(3.0), "scratch")
    blocks = label_curve.blocks(found, "roc_auc")
    curve = next(block for block in blocks if isinstance(block, Curve))
    assert curve.lines[2].name == "With an encoder learnt from scratch"
    _, beside = (block for block in blocks if isinstance(block, Sentence))
    assert "is ahead of one that was learnt from scratch" in beside.text
    assert "within 40\u00a0% of the time allowed" in beside.text
    told = label_curve.beside_scratch(found, "roc_auc")["scratch"]
    assert told["sentences"] == [beside.text]
    assert told["lead"] == pytest.approx(told["roc_auc"]["with"] - told["roc_auc"]["scratch"])
    assert told["lead_ci"][0] > 0
    table = next(block for block in blocks if isinstance(block, Table))
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert "Lead over from scratch" in table.columns


def test_of_a_single_draw_nothing_is_said_for_sure() -> None:
    """Whether features help, and whether what was carried over does."""
    found = _leads(_examples(3.0), "scratch")
    once = label_curve.Leads(
        found.rows[-1:], {name: [values[-1][:1]] for name, values in found.reached.items()}
    )
    sentences = [block for block in label_curve.blocks(once, "roc_auc") if isinstance(block, Sentence)]
    assert [sentence.tone for sentence in sentences] == ["plain", "plain"]
    assert "may be chance" in sentences[0].text
    assert "one draw" in sentences[1].text
