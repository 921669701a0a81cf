"""The training loop: it learns, stops, goes on where it was to the bit, and copes with what goes wrong."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from intent_desktop.events import BatchPoint, Checkpoint, EpochEnd, Event, Notice, Progress, Stopping, Watch
from intent_desktop.messages import Cancelled, Note, Problem
from intent_desktop.training import loop
from intent_desktop.training.checkpoints import CheckpointFolder
from intent_desktop.training.device import Device
from intent_desktop.training.loop import Metrics, Plan, Sampler, ShuffledRows, train

CPU = Device(name="cpu", note=Note("device_as_asked", {"threads": 1}))
ROWS = 400


class Lesson:
    """A small network with dropout and data it can learn from."""

    def __init__(self, seed: int = 0):
        torch.manual_seed(seed)
        self.model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.2), nn.Linear(16, 1))
        generator = np.random.default_rng(0)
        self.inputs = torch.from_numpy(generator.normal(size=(ROWS, 4)).astype(np.float32))
        self.answers = (self.inputs[:, 0] * self.inputs[:, 1] > 0).float()
        self.taken: list[int] = []
        self.scale = 1.0

    def loss(self, rows: NDArray[np.intp]) -> Tensor:
        self.taken.append(len(rows))
        scores = self.model(self.inputs[rows])[:, 0]
        return self.scale * nn.functional.binary_cross_entropy_with_logits(scores, self.answers[rows])

    def validate(self) -> tuple[Metrics, Metrics]:
        assert not self.model.training
        loss = float(self.loss(np.arange(ROWS)))
        self.taken.pop()
        return {"log_loss": loss}, {"log_loss": loss, "roc_auc": None}

    def weights(self) -> bytes:
        return b"".join(value.numpy().tobytes() for value in self.model.state_dict().values())

    def train(
        self,
        plan: Plan | None = None,
        watch: Watch | None = None,
        folder: Path | None = None,
        sampler: Sampler | None = None,
        judged: bool = True,
    ) -> int:
        return train(
            "net",
            self.model,
            sampler or ShuffledRows(ROWS, 32, 0),
            self.loss,
            plan or Plan(epochs=8, learning_rate=0.01),
            CPU,
            watch or Watch(),
            self.validate if judged else None,
            CheckpointFolder(folder) if folder else None,
        )


@pytest.fixture
def said() -> list[Event]:
    return []


def _stop_after(batches: int, verb: str, lesson: Lesson, said: list[Event] | None = None) -> Watch:
    taken: Callable[[], str] = lambda: verb if len(lesson.taken) >= batches else ""  # noqa: E731
    return Watch(said.append if said is not None else lambda event: None, taken)  # type: ignore[arg-type]


def test_it_learns_and_tells_each_epoch(said: list[Event]) -> None:
    lesson = Lesson()
    best = lesson.train(Plan(epochs=20, learning_rate=0.01), Watch(said.append))
    ends = [event for event in said if isinstance(event, EpochEnd)]
    losses = [event.valid["log_loss"] or 0 for event in ends]
    assert [event.epoch for event in ends] == list(range(1, 21))
    assert losses[-1] < 0.8 * losses[0]
    assert best == 1 + int(np.argmin(losses))
    assert {event.learning_rate for event in said if isinstance(event, BatchPoint)} <= {0.01}
    last = [event for event in said if isinstance(event, Progress)][-1]
    assert (last.stage, last.done) == ("fit net", last.total)


def test_the_weights_of_the_best_epoch_are_kept_and_patience_ends_it(said: list[Event]) -> None:
    lesson = Lesson()
    best = lesson.train(Plan(epochs=500, learning_rate=0.3, clip=None, patience=3), Watch(said.append))
    ends = [event for event in said if isinstance(event, EpochEnd)]
    assert len(ends) == best + 3 < 500
    lesson.model.train(False)
    with torch.no_grad():
        assert lesson.validate()[1]["log_loss"] == min(event.valid["log_loss"] or 0 for event in ends)


@pytest.mark.parametrize("batches", [1, 13, 14, 40, 77])
@pytest.mark.parametrize("verb", ["keep", "power cut"])
def test_a_training_that_was_broken_off_goes_on_to_the_bit(
    batches: int, verb: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Lesson()
    whole.train()
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_CHECKPOINTS", 0.0)  # also in the middle of an epoch
    broken = Lesson()
    if verb == "keep":
        broken.train(watch=_stop_after(batches, "keep", broken), folder=tmp_path)
    else:
        with pytest.raises(Cancelled):
            broken.train(watch=_stop_after(batches, "discard", broken), folder=tmp_path)
    resumed = Lesson(seed=1)  # whatever it begins with, the checkpoint counts
    resumed.train(folder=tmp_path)
    assert resumed.weights() == whole.weights()
    assert len(broken.taken) + len(resumed.taken) == len(whole.taken)


def test_a_finished_training_is_not_done_again(tmp_path: Path) -> None:
    first, again = Lesson(), Lesson(seed=1)
    assert first.train(folder=tmp_path) == again.train(folder=tmp_path)
    assert again.weights() == first.weights()
    assert not again.taken


def test_chance_outside_is_left_alone() -> None:
    torch.manual_seed(5)
    expected = torch.rand(3)
    lesson = Lesson()
    torch.manual_seed(5)
    lesson.train()
    assert torch.equal(torch.rand(3), expected)


def test_stop_and_keep_leaves_the_best_so_far_and_says_so(said: list[Event], tmp_path: Path) -> None:
    lesson = Lesson()
    best = lesson.train(watch=_stop_after(30, "keep", lesson, said), folder=tmp_path)
    assert best in (1, 2)
    assert len(lesson.taken) == 30
    assert sum(isinstance(event, Stopping) for event in said) == 1
    assert isinstance([event for event in said if isinstance(event, Checkpoint)][-1], Checkpoint)


def test_stop_before_the_first_epoch_ends_keeps_what_was_learnt() -> None:
    lesson = Lesson()
    assert lesson.train(watch=_stop_after(5, "keep", lesson)) == 0
    assert lesson.weights() != Lesson().weights()


def test_a_batch_that_does_not_fit_is_halved_told_and_learnt_the_same(
    said: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_dropout() -> Lesson:
        lesson = Lesson()
        lesson.model[2] = nn.Identity()
        return lesson

    whole = without_dropout()
    whole.train(Plan(epochs=2, learning_rate=0.001))
    small = without_dropout()
    in_full = small.loss

    def loss(rows: NDArray[np.intp]) -> Tensor:
        if len(rows) > 10 and small.model.training:
            raise torch.OutOfMemoryError("no room")
        return in_full(rows)

    monkeypatch.setattr(small, "loss", loss)
    small.train(Plan(epochs=2, learning_rate=0.001), Watch(said.append))
    notes = [event.note for event in said if isinstance(event, Notice)]
    assert [note.code for note in notes] == ["batch_halved", "batch_halved"]
    assert "8 at a time" in notes[-1].text()
    for one, other in zip(small.model.parameters(), whole.model.parameters(), strict=True):
        torch.testing.assert_close(one, other)


def test_a_row_that_does_not_fit_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = Lesson()

    def loss(rows: NDArray[np.intp]) -> Tensor:
        raise torch.OutOfMemoryError("no room")

    monkeypatch.setattr(lesson, "loss", loss)
    with pytest.raises(Problem) as problem:
        lesson.train()
    assert problem.value.code == "memory_too_small"


def test_another_error_is_not_taken_for_a_lack_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    lesson = Lesson()

    def loss(rows: NDArray[np.intp]) -> Tensor:
        raise RuntimeError("a broken network")

    monkeypatch.setattr(lesson, "loss", loss)
    with pytest.raises(RuntimeError, match="a broken network"):
        lesson.train()


def test_a_loss_that_is_no_number_goes_back_and_on_more_slowly(
    said: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = Lesson()
    whole = lesson.loss

    def loss(rows: NDArray[np.intp]) -> Tensor:
        return whole(rows) * (float("nan") if len(lesson.taken) == 30 else 1.0)

    monkeypatch.setattr(lesson, "loss", loss)
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_POINTS", 0.0)
    times: Iterator[float] = iter(np.arange(1e6))
    monkeypatch.setattr(loop.time, "monotonic", lambda: next(times))
    best = lesson.train(Plan(epochs=8, learning_rate=0.01), Watch(said.append))
    assert [event.note.code for event in said if isinstance(event, Notice)] == ["loss_not_finite"]
    assert [event.epoch for event in said if isinstance(event, EpochEnd)] == [1, 2, 4, 5, 6, 7, 8]
    rates = [event.learning_rate for event in said if isinstance(event, BatchPoint)]
    assert rates[0] == 0.01
    assert rates[-1] == pytest.approx(0.003)
    assert best > 3
    assert all(bool(value.isfinite().all()) for value in lesson.model.state_dict().values())


def test_a_network_that_never_learns_is_a_problem_that_says_what_to_change(said: list[Event]) -> None:
    lesson = Lesson()
    lesson.scale = float("inf")
    with pytest.raises(Problem) as problem:
        lesson.train(watch=Watch(said.append))
    assert problem.value.code == "training_diverged"
    assert "learning rate" in str(problem.value)


def test_without_validation_all_epochs_are_learnt(said: list[Event]) -> None:
    lesson = Lesson()
    assert lesson.train(Plan(epochs=8, learning_rate=0.01, until=3), Watch(said.append), judged=False) == 3
    assert not [event for event in said if isinstance(event, EpochEnd)]
    assert len(lesson.taken) == 3 * 13


def test_another_sampler_may_draw_the_rows() -> None:
    class Drawn:
        """Poisson sampling: each row with the same chance, so that batches differ in size."""

        def __len__(self) -> int:
            return 5

        def batches(self, epoch: int) -> Iterator[NDArray[np.intp]]:
            generator = np.random.default_rng(epoch)
            return (np.flatnonzero(generator.random(ROWS) < 0.1) for _ in range(5))

    lesson = Lesson()
    lesson.train(sampler=Drawn())
    assert len(lesson.taken) == 8 * 5
    assert len(set(lesson.taken)) > 3


def test_every_row_comes_once_an_epoch_in_another_order_each_time() -> None:
    sampler = ShuffledRows(100, 32, 0)
    first, second = (np.concatenate(list(sampler.batches(epoch))) for epoch in (0, 1))
    assert sorted(first) == sorted(second) == list(range(100))
    assert not np.array_equal(first, second)
    assert np.array_equal(first, np.concatenate(list(sampler.batches(0))))
    assert [len(batch) for batch in sampler.batches(0)] == [25, 25, 25, 25]


@pytest.mark.parametrize(("decay", "half", "end"), [("none", 1, 1), ("linear", 0.5, 0), ("cosine", 0.5, 0)])
def test_the_rate_warms_up_and_falls(decay: str, half: float, end: float) -> None:
    plan = Plan(epochs=1, learning_rate=0.1, warm_up=4, decay=decay)  # type: ignore[arg-type]
    rates = [plan.rate(step, 1000) / 0.1 for step in range(1001)]
    assert rates[:3] == pytest.approx([0.2, 0.4, 0.6], abs=0.01)
    assert rates[500] == pytest.approx(half)
    assert rates[1000] == pytest.approx(end)


# Averaged weights


def test_the_mean_of_the_weights_is_judged_and_kept() -> None:
    plain, averaged = Lesson(), Lesson()
    plan = Plan(epochs=3, learning_rate=0.01)
    plain.train(plan)
    averaged.train(msgspec.structs.replace(plan, average=0.99))
    assert plain.weights() != averaged.weights()


@pytest.mark.parametrize("after", [1, 17, 40])
def test_a_broken_off_training_with_averaged_weights_goes_on_to_the_bit(tmp_path: Path, after: int) -> None:
    plan = Plan(epochs=4, learning_rate=0.01, average=0.9)
    whole, broken, resumed = Lesson(), Lesson(), Lesson()
    whole.train(plan)
    broken.train(plan, _stop_after(after, "keep", broken), tmp_path)
    resumed.train(plan, folder=tmp_path)
    assert resumed.weights() == whole.weights()


def test_a_larger_figure_can_be_the_better_one() -> None:
    lesson = Lesson()
    figures = iter([0.2, 0.5, 0.3, 0.4])
    best = train(
        "net",
        lesson.model,
        ShuffledRows(ROWS, 32, 0),
        lesson.loss,
        Plan(epochs=4, learning_rate=0.01, goal="high"),
        CPU,
        Watch(),
        lambda: ({}, {"ndcg@10": next(figures)}),
    )
    assert best == 2


def test_learning_ends_with_the_epoch_in_which_the_minutes_are_over() -> None:
    lesson = Lesson()
    assert lesson.train(Plan(epochs=8, learning_rate=0.01, minutes=0.0)) == 1
    assert sum(lesson.taken) == ROWS


# Shares of the rate


def _moved(lesson: Lesson, plan: Plan) -> dict[str, float]:
    """How far each parameter went, on average, in one step of AdamW, which goes about as far as the rate."""
    before = {name: value.detach().clone() for name, value in lesson.model.named_parameters()}
    lesson.train(plan, sampler=ShuffledRows(ROWS, ROWS, 0))
    now = lesson.model.named_parameters()
    return {name: float((value - before[name]).detach().abs().max()) for name, value in now}


def test_named_parts_learn_at_their_share_of_the_rate() -> None:
    moved = _moved(Lesson(), Plan(epochs=1, learning_rate=0.01, rates={"0": 0.1, "0.bias": 0.5, "3": 0.0}))
    expected = {"0.weight": 0.001, "0.bias": 0.005, "3.weight": 0.0, "3.bias": 0.0}
    assert moved == pytest.approx(expected, rel=0.01)


def test_a_share_goes_by_whole_parts_of_the_name() -> None:
    lesson = Lesson()
    steps = [("in", nn.Linear(4, 4)), ("inner", nn.Linear(4, 1))]
    lesson.model = nn.Sequential(OrderedDict(steps))
    moved = _moved(lesson, Plan(epochs=1, learning_rate=0.01, rates={"in": 0.0}))
    assert moved == pytest.approx(
        {"in.weight": 0.0, "in.bias": 0.0, "inner.weight": 0.01, "inner.bias": 0.01}, rel=0.01
    )


def test_a_share_of_what_the_network_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="encoder"):
        Lesson().train(Plan(epochs=1, learning_rate=0.01, rates={"encoder": 0.1}))


def test_all_at_the_full_rate_is_the_same_to_the_bit_as_without_shares() -> None:
    plain, named = Lesson(), Lesson()
    plain.train()
    named.train(Plan(epochs=8, learning_rate=0.01, rates={"0": 1.0, "3.weight": 1.0}))
    assert named.weights() == plain.weights()


@pytest.mark.parametrize("after", [5, 30])
def test_a_broken_off_training_with_shares_goes_on_to_the_bit(tmp_path: Path, after: int) -> None:
    plan = Plan(epochs=4, learning_rate=0.01, weight_decay=0.1, rates={"0": 0.1, "3.bias": 0.5})
    whole, broken, resumed = Lesson(), Lesson(), Lesson(seed=1)
    whole.train(plan)
    broken.train(plan, _stop_after(after, "keep", broken), tmp_path)
    resumed.train(plan, folder=tmp_path)
    assert resumed.weights() == whole.weights()
