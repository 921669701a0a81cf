"""What a training has said, put in order: stages, curves, the best so far, interruptions and folds."""

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from intent_desktop.events import BatchPoint, EpochEnd, Event, Finished, Notice, Progress
from intent_desktop.messages import Note
from intent_desktop.ui.pages.train_progress import StageList
from intent_desktop.ui.pages.train_record import BATCH_LOSS, LEARNING_RATE, Record


def epoch(number: int, valid: float | None, model: str = "trees-0", seconds: float | None = None) -> EpochEnd:
    return EpochEnd(
        model, number, {"log_loss": 0.5}, {"log_loss": valid}, number if seconds is None else seconds
    )


def states(record: Record) -> dict[str, str]:
    return {stage.key: record.state(stage) for stage in record.stages}


def test_before_anything_is_said_every_stage_is_to_come() -> None:
    assert set(states(Record(["linear"])).values()) == {"waiting"}


def test_what_lies_before_the_stage_under_way_is_done() -> None:
    record = Record(["linear", "trees"])
    record.add(Progress("features 2011-06-01", 1, 4))
    assert states(record) == {
        "read": "done", "clean": "done", "examples": "active", "fit linear": "waiting", "fit trees": "waiting",
        "judge": "waiting", "report": "waiting",
    }  # fmt: skip


def test_the_parts_of_a_model_are_one_stage() -> None:
    record = Record(["trees"])
    for part in ("fit trees-0", "fit trees-2", "fit trees-2 on all"):
        record.add(Progress(part, 1, 4))
        assert record.active is not None
        assert record.active.key == "fit trees"
        assert record.active.part == part


def test_after_the_last_model_it_is_judged_although_nothing_is_said_yet() -> None:
    record = Record(["linear", "trees"])
    record.add(Progress("fit linear on all", 4, 4))
    assert states(record)["fit linear"] == "active"
    record.add(Progress("fit trees-0 on all", 4, 4))
    assert states(record)["judge"] == "active"


def test_a_model_that_nobody_announced_gets_its_place_before_the_judging() -> None:
    record = Record()
    record.add(Progress("fit mlp", 1, 10))
    assert [stage.key for stage in record.stages][-3:] == ["fit mlp", "judge", "report"]


def test_a_model_left_out_for_want_of_time_says_so() -> None:
    record = Record(["linear", "mlp"])
    record.add(Notice(Note("model_skipped", {"model": "mlp"})))
    assert states(record)["fit mlp"] == "skipped"
    assert len(record.notices) == 1


def test_a_finished_training_has_no_stage_under_way() -> None:
    record = Record(["linear"])
    record.add(Progress("report", 1, 1))
    record.add(Finished({"device": "CPU, 2 threads"}))
    assert set(states(record).values()) == {"done"}
    assert record.device == "CPU, 2 threads"


def test_the_best_epoch_is_that_of_the_lowest_loss_on_validation() -> None:
    record = Record()
    record.add_all([epoch(1, 0.4), epoch(2, 0.3), epoch(3, 0.35)])
    assert record.curves["trees-0"].best == 2
    assert record.best() is record.curves["trees-0"]


def test_where_larger_is_better_the_best_is_the_largest() -> None:
    record = Record()
    record.add(EpochEnd("mlp", 1, {}, {"roc_auc": 0.8}, 1))
    record.add(EpochEnd("mlp", 2, {}, {"roc_auc": 0.9}, 2))
    record.add(EpochEnd("mlp", 3, {}, {"roc_auc": 0.7}, 3))
    assert record.curves["mlp"].best == 2


def test_a_loss_that_is_not_finite_leaves_a_gap_and_is_never_the_best() -> None:
    record = Record()
    record.add_all([epoch(1, None), epoch(2, float("nan")), epoch(3, 0.4)])
    curve = record.curves["trees-0"]
    assert curve.tail("valid", "log_loss", 0, 1.0) == [(3, 0.4)]
    assert curve.best == 3


def test_a_resumed_training_overwrites_what_it_goes_through_again() -> None:
    record = Record()
    record.add_all([epoch(10, 0.4), epoch(20, 0.3), epoch(30, 0.2)])
    record.add(Notice(Note("engine_resumed")))
    record.add_all([epoch(20, 0.31, seconds=2), epoch(30, 0.21, seconds=3)])
    assert list(record.curves) == ["trees-0"]
    curve = record.curves["trees-0"]
    assert curve.epochs == [10, 20, 30]
    assert curve.tail("valid", "log_loss", 0, 1.0) == [(10, 0.4), (20, 0.31), (30, 0.21)]
    assert curve.seconds == sorted(curve.seconds)


def test_another_fold_begins_a_curve_of_its_own() -> None:
    record = Record()
    record.add_all([epoch(1, 0.4), epoch(2, 0.3), epoch(1, 0.5), epoch(2, 0.2)])
    assert [(curve.model, curve.number) for curve in record.curves.values()] == [
        ("trees-0", 1),
        ("trees-0", 2),
    ]


def test_batches_lie_between_the_epochs_to_which_they_belong() -> None:
    record = Record()
    events: list[Event] = [BatchPoint("mlp", step, 0.5, 0.001) for step in (10, 20, 30, 40)]
    record.add_all([*events, epoch(2, 0.4, "mlp")])
    curve = record.curves["mlp"]
    scale = curve.scale(BATCH_LOSS)
    assert [x for x, _ in curve.tail("train", BATCH_LOSS, 0, scale)] == [0.5, 1.0, 1.5, 2.0]
    assert curve.has("train", LEARNING_RATE)
    assert not curve.has("valid", BATCH_LOSS)


def test_the_seconds_of_an_epoch_are_read_between_those_known() -> None:
    record = Record()
    record.add_all([epoch(10, 0.4, seconds=5), epoch(20, 0.3, seconds=15)])
    curve = record.curves["trees-0"]
    assert [curve.second(x) for x in (5, 10, 15, 20, 40)] == pytest.approx([2.5, 5, 10, 15, 30])


def test_the_device_is_a_reading_and_not_news() -> None:
    record = Record()
    record.add(Notice(Note("device_as_asked", {"threads": 2})))
    assert record.device
    assert not record.notices


def test_the_same_news_twice_in_a_row_is_told_once() -> None:
    record = Record()
    record.add_all([Notice(Note("engine_resumed")), Notice(Note("engine_resumed"))])
    assert len(record.notices) == 1


def test_a_yardstick_that_learns_first_stands_before_the_models_to_come() -> None:
    record = Record(["markov", "ease"])
    record.add(Progress("fit popular_recent", 1, 7))
    fits = [stage.key for stage in record.stages if stage.key.startswith("fit ")]
    assert fits == ["fit popular_recent", "fit markov", "fit ease"]


def test_a_bar_is_not_full_while_its_step_goes_on(qtbot: QtBot) -> None:
    record, stages = Record(["mlp"]), StageList()
    qtbot.addWidget(stages)
    seen = []
    for done, total in ((3, 8), (8, 8)):
        record.add(Progress("fit mlp", done, total))
        stages.show_record(record)
        row = stages._rows["fit mlp"]
        bar = row.findChild(QProgressBar)
        assert bar is not None
        seen.append((bar.maximum() > 0, row._detail.text()))
    assert seen == [(True, "3 of at most 8"), (False, "")]
