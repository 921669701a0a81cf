"""With and without pre-training: figures by the number of answers, of rows that nobody learnt from."""

import numpy as np

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


def test_an_encoder_that_tells_the_answer_leads_and_the_sentence_says_so() -> None:
    found = label_curve.leads(_examples(3.0), 1, 0, Watch(), ranked_by_trees)
    assert found.rows == [36, 180, 720, 3_600][-len(found.rows) :]
    assert all((ours > theirs).all() for ours, theirs in zip(found.with_encoder, found.without, strict=True))
    blocks = label_curve.blocks(found, "roc_auc")
    sentence = next(block for block in blocks if isinstance(block, Sentence))
    assert sentence.tone == "good"
    curve = next(block for block in blocks if isinstance(block, Curve))
    assert [line.name for line in curve.lines] == ["Features alone", "With the encoder"]
    assert curve.lines[0].x == [float(rows) for rows in found.rows]
    table = next(block for block in blocks if isinstance(block, Table))
    assert len(table.rows) == len(found.rows)


def test_an_encoder_that_tells_nothing_is_not_praised() -> None:
    found = label_curve.leads(_examples(0.0), 1, 0, Watch(), ranked_by_trees)
    sentence = next(block for block in label_curve.blocks(found, "roc_auc") if isinstance(block, Sentence))
    assert sentence.tone == "plain"
    assert abs(found.with_encoder[-1][0] - found.without[-1][0]) < 0.02


def test_the_test_part_is_not_looked_at() -> None:
    examples = _examples(1.0)
    blind = examples.label.copy()
    blind[examples.part == 2] = np.nan
    other = Examples(**{**vars(examples), "label": blind})
    ours, theirs = (label_curve.leads(each, 1, 0, Watch(), ranked_by_trees) for each in (examples, other))
    assert [values.tolist() for values in ours.with_encoder] == [
        values.tolist() for values in theirs.with_encoder
    ]


def test_too_few_answers_give_no_chart() -> None:
    few = _examples(1.0).take(np.arange(40))
    found = label_curve.leads(few, 1, 0, Watch(), ranked_by_trees)
    assert label_curve.blocks(found, "roc_auc") == []
