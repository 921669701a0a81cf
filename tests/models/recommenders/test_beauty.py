"""Neighbours in order on real data: as good as they are known to be."""

from pathlib import Path

import numpy as np
import pytest

from intent_desktop.events import Watch
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.items import Items
from intent_desktop.examples.prompts import SequenceExamples, leave_one_out
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.metrics.ranking import row_figures
from intent_desktop.models.base import Fitting
from intent_desktop.models.recommender import ranks
from intent_desktop.models.recommenders.sequential_knn import START, SequentialKnn


@pytest.mark.real_data
def test_the_plain_recipe_reaches_its_figure_on_beauty(real_data: Path) -> None:
    lines = (real_data / "amazon_beauty" / "Beauty.txt").read_text().splitlines()
    histories = [[int(item) for item in line.split()[1:]] for line in lines]
    starts = np.concatenate([[0], np.cumsum([len(history) for history in histories])]).astype(np.int64)
    items = np.array([item for history in histories for item in history], dtype=np.int32)
    catalogue = Items(np.array([str(number) for number in range(items.max())], dtype=object))
    users = np.array([line.split()[0] for line in lines])
    store = SequenceStore(Path(), "user", users, starts, Actions(items), catalogue)
    train, valid, test = leave_one_out(store, repeats=False)
    examples = SequenceExamples(catalogue, train, valid, test, store.whole(), False)
    model = SequentialKnn(**START).fit(examples, Fitting())
    prompts = valid.at_most(4_000)
    places = ranks(model.scores, prompts, len(catalogue), False, Watch())
    figures = row_figures(places, prompts.target_starts)
    assert figures["ndcg@10"].mean() > 0.066
    assert figures["hr@10"].mean() > 0.102
