"""Where the networks of a model looked on test rows, whether that means anything, and both as blocks of a report."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.evaluation.blocks import AnyBlock, Bars, Sentence
from intent_desktop.evaluation.numbers import format_number, format_share
from intent_desktop.events import Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.index import Examples
from intent_desktop.examples.prompts import Prompts
from intent_desktop.messages import Note
from intent_desktop.messages.feature_names import feature_name
from intent_desktop.models.attention import (
    DRAWS,
    REMOVED,
    AttendsToActions,
    AttendsToFeatures,
    Attention,
    DeletionTest,
    deletion_test,
)
from intent_desktop.models.base import Classifier
from intent_desktop.models.recommender import Recommender, without_seen
from intent_desktop.models.score_blend import standardised

MOST_HISTORIES = 1_000
MOST_ROWS = 2_000
SHOWN_ACTIONS = 10
SHOWN_FEATURES = 15


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """The mean `shares` of a model's attention by the `names` of its inputs, on so many rows, and the deletion test (None where no
    row has two inputs).
    """

    model: str
    kind: Literal["actions", "features"]
    names: list[str]
    shares: list[float]
    rows: int
    test: DeletionTest | None


def at_actions(
    members: Mapping[str, Recommender], prompts: Prompts, repeats: bool, seed: int, watch: Watch
) -> list[Looked]:
    """Where the members with attention looked in the histories of at most `MOST_HISTORIES` owners, one each.

    The deletion test asks how far the score of the network's own first recommendation falls, in standard deviations of the scores of
    all items.
    """
    _, firsts = np.unique(prompts.owners, return_index=True)
    asked = prompts.take(firsts).at_most(MOST_HISTORIES, seed).histories
    found = []
    for name, model in members.items():
        if not isinstance(model, AttendsToActions):
            continue
        watch.stopping()
        watch.progress("attention", 0, 0)
        attention = model.attention(asked)
        shown = np.flatnonzero(attention.there.any(axis=0))[:SHOWN_ACTIONS]
        names = [
            Note("attention_before", {"count": int(ago)}).text() if ago else Note("attention_last").text()
            for ago in shown
        ]
        tested = _tested_on_actions(model, asked, attention, repeats, seed)
        shares = attention.mean()[shown].tolist()
        found.append(
            Looked(model=name, kind="actions", names=names, shares=shares, rows=len(asked), test=tested)
        )
    return found


def at_features(
    members: Mapping[str, Classifier], examples: Examples, seed: int, watch: Watch
) -> list[Looked]:
    """Where the members with attention looked in at most `MOST_ROWS` test rows; the deletion test asks how far the code moves."""
    test = examples.of("test")
    rows = np.sort(np.random.default_rng(seed).permutation(len(test))[:MOST_ROWS])
    features = test.features.take(rows)
    found = []
    for name, model in members.items():
        if not isinstance(model, AttendsToFeatures):
            continue
        watch.stopping()
        watch.progress("attention", 0, 0)
        shares = model.attention(features).mean()
        order = np.argsort(-shares, kind="stable")[:SHOWN_FEATURES]
        found.append(
            Looked(
                model=name,
                kind="features",
                names=[features.names[place] for place in order],
                shares=shares[order].tolist(),
                rows=len(features),
                test=model.deletion_test(features, seed),
            )
        )
    return found


def blocks(looked: Sequence[Looked]) -> list[AnyBlock]:
    """What each network looked at, the test of whether it means anything, and what not to make of it; empty where none has attention."""
    found: list[AnyBlock] = []
    for each in looked:
        found.append(
            Bars(
                title=_say(f"attention_of_{each.kind}", model=each.model),
                value_label=_say("attention_share"),
                names=[feature_name(name) for name in each.names] if each.kind == "features" else each.names,
                values=each.shares,
                unit="%",
                protocol=_say(f"attention_of_{each.kind}_protocol", rows=each.rows),
            )
        )
        if each.test is not None:
            found += [_bars(each.test, each.kind), _verdict(each.model, each.test, each.kind)]
    if looked:
        found.append(Sentence(text=_say(f"attention_of_{looked[0].kind}_caution"), tone="caution"))
    return found


def without(histories: Histories, removed: NDArray[np.bool_]) -> Histories:
    """The histories, in memory, without some of their last actions: `removed` boolean (rows, inputs), input k the k-th last."""
    rows, places = histories.places()
    ago = histories.ends[rows] - 1 - places
    width = removed.shape[1]
    kept = (ago >= width) | ~removed[rows, np.minimum(ago, width - 1)]
    ends = np.cumsum(np.bincount(rows[kept], minlength=len(histories))).astype(np.int64)
    starts = np.concatenate([[0], ends[:-1]]).astype(np.int64) if len(ends) else ends
    return Histories(histories.actions.take(places[kept]), starts, ends, histories.asked_at)


def _tested_on_actions(
    model: Recommender, histories: Histories, attention: Attention, repeats: bool, seed: int
) -> DeletionTest | None:
    # What the network does not see must not come into its sight when something else leaves it.
    seen = histories.last(attention.there.shape[1])
    whole = standardised(model.scores(seen))
    rows = np.arange(len(seen))
    first = np.argmax(whole if repeats else without_seen(whole.copy(), histories), axis=1)

    def moved(kept: NDArray[np.bool_]) -> NDArray[np.floating]:
        scores = standardised(model.scores(without(seen, attention.there & ~kept)))
        return np.asarray(whole[rows, first] - scores[rows, first])

    return deletion_test(attention, moved, seed=seed)


def _bars(test: DeletionTest, kind: str) -> Bars:
    plain = "attention_largest" if kind == "features" else "attention_latest"
    return Bars(
        title=_say(f"attention_test_of_{kind}"),
        value_label=_say(f"attention_test_of_{kind}_axis"),
        names=[_say(code) for code in ("attention_most", plain, "attention_random", "attention_least")],
        values=[test.attended, test.plain, test.random, test.least],
        protocol=_say(
            f"attention_test_of_{kind}_protocol", rows=test.rows, share=format_share(REMOVED, 0), draws=DRAWS
        ),
    )


def _verdict(model: str, test: DeletionTest, kind: str) -> Sentence:
    code = "nothing" if not test.means_something else "adds" if test.adds_something else "plain"
    told: dict[str, Any] = {
        "lead": test.lead,
        "low": test.lead_ci[0],
        "high": test.lead_ci[1],
        "gain": test.gain,
        "gain_low": test.gain_ci[0],
        "gain_high": test.gain_ci[1],
    }
    text = _say(
        f"attention_of_{kind}_{code}",
        model=model,
        **{name: format_number(value) for name, value in told.items()},
    )
    return Sentence(text=text, tone="plain" if code == "adds" else "caution")


def _say(code: str, **parameters: object) -> str:
    return Note(code, dict(parameters)).text()
