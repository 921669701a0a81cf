"""The encoder that a training starts from: learnt once, kept for the next try, of the same shop or of another."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intent_desktop.engine import bundle
from intent_desktop.engine.courses.base import Application, Lesson
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.engine.courses.encoders import encoder_for, opened
from intent_desktop.engine.requests import NEW_ENCODER, Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import Checkpoint, Event, Notice, Watch
from intent_desktop.examples.histories import Histories
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.messages import Cancelled, Problem
from intent_desktop.models.encoder.model import BehaviourEncoder

UNTIL = np.datetime64("2024-06-01", "us")
TINY = {"size": "small", "length": 8, "epochs": 1}


@pytest.fixture(scope="module")
def run(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a pre-training."""
    folder = tmp_path_factory.mktemp("project")
    asked = Training(source=Source(paths=[log]), question="pretrain", model="encoder", options=TINY)
    train(asked, folder / "data", folder / "run", Watch())
    return folder / "run"


@pytest.fixture(scope="module")
def encoder(run: Path) -> BehaviourEncoder:
    return opened(run / "model.intent").encoder


def _lesson(run: Path, encoder: object, watch: Watch | None = None, only_begun: bool = False) -> Lesson:
    asked = Training(source=Source(paths=[]), question="purchase", encoder=str(encoder), budget_minutes=0)
    nothing: Any = None
    return Lesson(asked, nothing, None, run, watch or Watch(), 0.0, only_begun)


def _weights(encoder: BehaviourEncoder) -> dict[str, bytes]:
    return {name: array.tobytes() for name, array in encoder.state().arrays.items()}


@pytest.fixture(scope="module")
def shop(made_shop: Callable[..., SequenceStore]) -> tuple[Histories, Items]:
    """Histories to learn from, and their catalogue."""
    packed = made_shop(40)
    return packed.whole().last(12), packed.items


def _new(shop: tuple[Histories, Items], lesson: Lesson) -> BehaviourEncoder:
    found, own = encoder_for(lesson, *shop, UNTIL, UNTIL)
    assert own
    return found


# Learnt by the training itself


def test_a_new_encoder_is_learnt_once_and_found_again_by_the_next_try(
    shop: tuple[Histories, Items], tmp_path: Path
) -> None:
    said: list[Event] = []
    first = _new(shop, _lesson(tmp_path, NEW_ENCODER, Watch(said.append)))
    assert any(isinstance(event, Checkpoint) and "finished_encoder" in event.path for event in said)
    said.clear()
    again = _new(shop, _lesson(tmp_path, NEW_ENCODER, Watch(said.append)))
    assert not said
    assert _weights(again) == _weights(first)
    assert again.until_ == first.until_


def test_what_was_begun_alone_makes_no_encoder_but_uses_a_finished_one(
    shop: tuple[Histories, Items], tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        _new(shop, _lesson(tmp_path, NEW_ENCODER, only_begun=True))
    first = _new(shop, _lesson(tmp_path, NEW_ENCODER))
    assert _weights(_new(shop, _lesson(tmp_path, NEW_ENCODER, only_begun=True))) == _weights(first)


def test_an_encoder_that_was_stopped_half_way_is_not_kept_as_finished(
    shop: tuple[Histories, Items], tmp_path: Path
) -> None:
    stopped = _new(shop, _lesson(tmp_path, NEW_ENCODER, Watch(cancelled=lambda: "keep")))
    assert stopped.epochs_ == 0
    resumed = _new(shop, _lesson(tmp_path, NEW_ENCODER))
    assert resumed.epochs_ == 1
    with pytest.raises(Cancelled):
        _new(shop, _lesson(tmp_path / "other", NEW_ENCODER, Watch(cancelled=lambda: "discard")))


# Of a file


def _asked(encoder: BehaviourEncoder, run: Path, names: list[str], latest: np.datetime64 | None) -> list[str]:
    """The notices of starting from the encoder's file with a catalogue of those names, where nothing may be known from a moment on."""
    said: list[str] = []
    watch = Watch(lambda event: said.append(event.note.code) if isinstance(event, Notice) else None)
    items = Items(np.array(names, dtype=object))
    nothing: Any = None
    lesson = _lesson(run, run / "model.intent", watch)
    found, own = encoder_for(lesson, nothing, items, nothing, latest)
    assert own == (not said)
    assert len(found.items_) == len(names)
    assert _weights(encoder) == _weights(opened(run / "model.intent").encoder)
    return said


def test_from_the_moment_on_until_which_it_has_learnt_it_may_be_judged(
    encoder: BehaviourEncoder, run: Path
) -> None:
    names = [str(name) for name in encoder.items_.names]
    assert encoder.until_ is not None
    assert _asked(encoder, run, names, encoder.until_) == []
    with pytest.raises(Problem) as refused:
        _asked(encoder, run, names, encoder.until_ - np.timedelta64(1, "us"))
    assert refused.value.code == "encoder_knows_test"
    with pytest.raises(Problem) as refused:
        _asked(encoder, run, names, None)
    assert refused.value.code == "encoder_of_other_times"


def test_a_part_of_its_shop_and_a_grown_one_are_the_same_shop(encoder: BehaviourEncoder, run: Path) -> None:
    names = [str(name) for name in encoder.items_.names]
    early = np.datetime64("2024-02-01", "us")
    for some in (names[:2], names + [f"new {number}" for number in range(40)]):
        with pytest.raises(Problem) as refused:
            _asked(encoder, run, some, early)
        assert refused.value.code == "encoder_knows_test"


def test_another_shop_is_told_and_may_be_judged_on_any_moment(encoder: BehaviourEncoder, run: Path) -> None:
    others = [*[f"other {number}" for number in range(20)], str(encoder.items_.names[0])]
    for latest in (np.datetime64("2024-02-01", "us"), None):
        assert _asked(encoder, run, others, latest) == ["encoder_of_other_shop"]


# The bundle of an encoder


def test_a_bundle_is_described_and_checked(run: Path, log: Path, tmp_path: Path) -> None:
    read, course = bundle.read(run / "model.intent"), course_of("pretrain")
    told = course.describe(read)
    assert told["model"] == "encoder"
    assert told["needs_as_of"]
    assert {column.role for column in told["columns"]} == {"user", "item", "time", "event"}
    asked = Application(bundle=run / "model.intent", paths=[log], roles={}, as_of=None, folder=tmp_path)
    checked = course.check(read, asked, Watch())
    assert checked["to_score"] == 60
    assert checked["rows"] > 500
    assert checked["as_of"].startswith("2024-06")


def test_a_bundle_whose_parts_do_not_fit_is_refused(run: Path, tmp_path: Path) -> None:
    read = bundle.read(run / "model.intent")
    state = read.models["encoder_view"]
    state.settings["structure"]["width"] = 32
    damaged = tmp_path / "damaged.intent"
    bundle.write(damaged, read)
    with pytest.raises(Problem) as refused:
        opened(damaged)
    assert refused.value.code == "bundle_not_understood"
