"""What a network is asked of histories told differently is always what really came."""

import numpy as np
import pytest
import torch

from intent_desktop.examples.histories import Actions, Histories
from intent_desktop.models.sequence_networks.augmentation import Augmentation, Kind, SimilarItems
from intent_desktop.models.sequence_networks.batches import Channels
from intent_desktop.models.sequence_networks.lessons import Lesson, Lessons

ROWS, LENGTH = 60, 9


@pytest.fixture(scope="module")
def histories() -> Histories:
    """Rows that count upwards, each in its own hundred, so that an item says where it stood."""
    items = (np.arange(ROWS)[:, None] * 100 + np.arange(1, LENGTH + 1)).astype(np.int32)
    starts = np.arange(ROWS, dtype=np.int64) * LENGTH
    return Histories(Actions(items.ravel()), starts, starts + LENGTH)


def _lesson(histories: Histories, kind: Kind | None, hidden: float | None = None) -> Lesson:
    torch.manual_seed(0)
    items = np.arange(100 * ROWS)
    # Like the item after it, which must not be told, and like the one of another row.
    similar = np.stack([items + 1, items + 100 * ROWS], axis=1).astype(np.int32)
    lessons = Lessons(
        histories,
        Channels.learnt(histories, categorised=False),
        np.ones(len(histories.actions), dtype=bool),
        hidden,
        Augmentation(kind=kind) if kind else None,
        SimilarItems(similar),
    )
    return lessons.lesson(np.arange(ROWS), "cpu")


def test_without_augmentation_every_next_item_is_asked(histories: Histories) -> None:
    lesson = _lesson(histories, None)
    shown = lesson.shown.items
    assert shown.shape == (ROWS, LENGTH - 1)
    assert torch.equal(lesson.targets + 1, shown.flatten() + 1)
    assert lesson.hidden is None


@pytest.mark.parametrize("kind", ["crop", "mask", "reorder", "substitute", "mixed"])
def test_a_target_really_came_right_after_all_that_is_shown_before_it(
    kind: Kind, histories: Histories
) -> None:
    lesson = _lesson(histories, kind)
    shown = lesson.shown.items
    rows, columns = lesson.places // shown.shape[1], lesson.places % shown.shape[1]
    assert len(rows) > ROWS
    for row, column, target in zip(
        rows.tolist(), columns.tolist(), (lesson.targets + 1).tolist(), strict=True
    ):
        before = shown[row, : column + 1]
        assert target // 100 == row
        assert target not in before
        known = before[(before > 0) & (before < 100 * ROWS)]
        # All of them stood earlier, and the last place is the one right before.
        assert (known < target).all()
        assert len(before) == target % 100 - 1 or kind in ("crop", "mixed")


def test_substitutes_are_shown_but_never_asked_for(histories: Histories) -> None:
    lesson = _lesson(histories, "substitute")
    others = lesson.shown.items >= 100 * ROWS
    assert len(lesson.targets) == ROWS * (LENGTH - 1)
    assert 2 * ROWS < int(others.sum()) <= 3 * ROWS
    assert int(lesson.targets.max()) < 100 * ROWS


def test_crop_asks_for_less_and_starts_later(histories: Histories) -> None:
    lesson = _lesson(histories, "crop")
    assert len(lesson.targets) == ROWS * 4
    first = lesson.shown.items[:, 0] % 100
    assert (int(first.min()), int(first.max())) == (1, 5)


def test_a_masked_action_is_still_foretold(histories: Histories) -> None:
    lesson = _lesson(histories, "mask")
    assert len(lesson.targets) == ROWS * (LENGTH - 1)
    assert int((lesson.shown.items == 0).sum()) > ROWS


def test_within_a_reordered_stretch_nothing_is_foretold(histories: Histories) -> None:
    lesson = _lesson(histories, "reorder")
    # A stretch of four has four targets, or three where the history begins with it.
    firsts = ROWS * (LENGTH - 1) - len(lesson.targets)
    assert 3 * ROWS < firsts <= 4 * ROWS


@pytest.mark.parametrize("kind", ["crop", "mask", "reorder", "substitute"])
def test_what_is_hidden_was_really_there(kind: Kind, histories: Histories) -> None:
    lesson = _lesson(histories, kind, hidden=0.4)
    assert lesson.hidden is not None
    rows = lesson.hidden.nonzero()[:, 0]
    assert torch.equal((lesson.targets + 1) // 100, rows)
    shown = torch.where(lesson.hidden, 0, lesson.shown.items)
    assert not (shown[rows] == (lesson.targets + 1)[:, None]).any()
