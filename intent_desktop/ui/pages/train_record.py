"""What a training has said so far, put in order: its stages, the curves of its models, what it had to tell."""

import bisect
import dataclasses
import math
from collections.abc import Iterable, Sequence
from typing import Literal

from intent_desktop.evaluation.figures import is_better, lower_is_better
from intent_desktop.events import BatchPoint, EpochEnd, Event, Finished, Notice, Progress
from intent_desktop.messages import Note
from intent_desktop.messages.stage_names import FIT, ON_ALL

StageState = Literal["waiting", "active", "done", "skipped"]
Point = tuple[float, float]

BATCH_LOSS = "batch_loss"
LEARNING_RATE = "learning_rate"
DEVICES = {"device_processor", "device_card", "device_no_card", "device_as_asked"}

_BEGINNINGS: dict[str, tuple[str, ...]] = {
    "read": ("checking", "unpacking", "reading", "finding types", "saving", "finding keys", "joining"),
    "clean": ("quality", "cleaning"),
    "examples": ("features", "sequences", "items", "situations"),
    "judge": ("blend", "judge", "importance", "shuffle", "attention", "item map", "labels"),
    "report": ("report",),
}


@dataclasses.dataclass
class Stage:
    """One step on the way. `key`: one of the beginnings, or "fit MODEL"; `part`: the engine's name of what it is at."""

    key: str
    touched: bool = False
    skipped: bool = False
    part: str = ""
    done: float = 0.0
    total: float = 0.0
    eta: float | None = None

    @property
    def ended(self) -> bool:
        """Whether it has said that it is through."""
        return bool(self.total) and self.done >= self.total


@dataclasses.dataclass
class Curve:
    """How one model learnt: each figure by epoch or round, and single batches in between.

    `figures`: (part, figure) -> points (epoch, value); `batches`: points (step, loss); `rates`: points (step, rate).
    """

    model: str
    number: int = 1
    epochs: list[int] = dataclasses.field(default_factory=list)
    seconds: list[float] = dataclasses.field(default_factory=list)
    figures: dict[tuple[str, str], list[Point]] = dataclasses.field(default_factory=dict)
    batches: list[Point] = dataclasses.field(default_factory=list)
    rates: list[Point] = dataclasses.field(default_factory=list)
    steps_an_epoch: float = 0.0
    judged_by: str = ""
    best: int = 0
    best_value: float | None = None

    @property
    def family(self) -> str:
        """The model it belongs to: one model may consist of several that learn one after the other."""
        return self.model.partition("-")[0]

    def _series(self, part: str, figure: str) -> list[Point]:
        if figure in (BATCH_LOSS, LEARNING_RATE):
            found = self.batches if figure == BATCH_LOSS else self.rates
            return found if part == "train" else []
        return self.figures.get((part, figure), [])

    def has(self, part: str, figure: str) -> bool:
        """Whether there is anything to show of a figure; `part` is "train" or "valid", batches and rates belong to "train"."""
        return bool(self._series(part, figure))

    def count(self, part: str, figure: str) -> int:
        """How many points a figure has."""
        return len(self._series(part, figure))

    def scale(self, figure: str) -> float:
        """What a figure's steps are divided by to be epochs: 1 but for batches. Within the first epoch it is a guess."""
        if figure not in (BATCH_LOSS, LEARNING_RATE):
            return 1.0
        return self.steps_an_epoch or max(1.0, self.batches[-1][0] if self.batches else 1.0)

    def tail(self, part: str, figure: str, start: int, scale: float) -> list[Point]:
        """(epoch, value) of a figure from the point numbered `start` on."""
        return [(step / scale, value) for step, value in self._series(part, figure)[start:]]

    def steps(self, epoch: float) -> float:
        """The batches after which the model was at that epoch; for one that learns in rounds these are its steps."""
        return epoch * (self.steps_an_epoch or 1.0)

    def second(self, epoch: float) -> float:
        """The seconds after which the model was at that epoch."""
        if not self.epochs:
            return 0.0
        if epoch >= self.epochs[-1]:
            return self.seconds[-1] * epoch / self.epochs[-1]
        place = bisect.bisect_left(self.epochs, epoch)
        before, after = (self.epochs[place - 1], self.epochs[place]) if place else (0, self.epochs[0])
        start, end = (self.seconds[place - 1], self.seconds[place]) if place else (0.0, self.seconds[0])
        return start + (end - start) * (epoch - before) / max(after - before, 1e-9)

    def cut(self, epoch: int) -> None:
        """Forget what came from that epoch on: a resumed training goes through it again."""
        place = bisect.bisect_left(self.epochs, epoch)
        del self.epochs[place:], self.seconds[place:]
        for points in self.figures.values():
            points[:] = [point for point in points if point[0] < epoch]

    def add(self, event: EpochEnd) -> None:
        """Take in the figures of an epoch."""
        behind = self.seconds[-1] if self.seconds else 0.0
        # A resumed training may count its seconds anew.
        self.seconds.append(event.seconds if event.seconds >= behind else behind + event.seconds)
        self.epochs.append(event.epoch)
        for part, values in (("train", event.train), ("valid", event.valid)):
            for figure, value in values.items():
                if value is not None and math.isfinite(value):
                    self.figures.setdefault((part, figure), []).append((event.epoch, value))
        if self.batches and event.epoch:
            self.steps_an_epoch = max(1.0, self.batches[-1][0] / event.epoch)
        self.judged_by = self.judged_by or next(iter(event.valid), "")
        value = event.valid.get(self.judged_by)
        if (value is not None and math.isfinite(value)) and (
            self.best_value is None or is_better(self.judged_by, value, self.best_value)
        ):
            self.best, self.best_value = event.epoch, value


class Record:
    """Folds a training's events, in their order."""

    def __init__(self, models: Sequence[str] = ()):
        keys = ["read", "clean", "examples", *(FIT + model for model in models), "judge", "report"]
        self.stages: list[Stage] = [Stage(key) for key in keys]
        self.curves: dict[str, Curve] = {}
        self.notices: list[Note] = []
        self.device = ""
        self.active: Stage | None = None
        self.newest: Curve | None = None
        """The curve that grew last."""
        self._numbers: dict[str, int] = {}
        self._again: set[str] = set()

    def add_all(self, events: Iterable[Event]) -> None:
        """Take in events, oldest first."""
        for event in events:
            self.add(event)

    def add(self, event: Event) -> None:
        """Take in one event."""
        match event:
            case Progress():
                self._progress(event)
            case EpochEnd():
                self._epoch(event)
            case BatchPoint(model=model, step=step, loss=loss, learning_rate=rate):
                curve = self._curve(model)
                if curve.batches and step < curve.batches[-1][0]:
                    # It goes through these again, after an interruption or on the next fold.
                    curve = self._curve(model, begun_again=model not in self._again)
                    curve.batches[:] = [point for point in curve.batches if point[0] < step]
                    curve.rates[:] = [point for point in curve.rates if point[0] < step]
                if loss is not None and math.isfinite(loss):
                    curve.batches.append((step, loss))
                if rate is not None:
                    curve.rates.append((step, rate))
            case Notice(note=note):
                self._notice(note)
            case Finished(result=result):
                self.device = result.get("device") or self.device
                for stage in self.stages:
                    stage.touched = stage.touched or not stage.skipped
                self.active = None

    def begin(self) -> None:
        """It has been started, though it has not said anything yet."""
        self.active = self.stages[0]

    def resumed(self) -> None:
        """What comes from now on goes on from a checkpoint, which may lie behind what was said last."""
        self._again = {curve.model for curve in self.curves.values()}

    def state(self, stage: Stage) -> StageState:
        """How far one of the stages is."""
        if stage is self.active:
            return "active"
        if stage.skipped:
            return "skipped"
        before = self.active is not None and self.stages.index(stage) < self.stages.index(self.active)
        return "done" if stage.touched or before else "waiting"

    def figures(self) -> list[str]:
        """The figures that some curve has, in the order in which they are worth looking at: those first that models are
        chosen by.
        """
        found = dict.fromkeys(curve.judged_by for curve in self.curves.values() if curve.judged_by)
        found |= dict.fromkeys(figure for curve in self.curves.values() for _, figure in curve.figures)
        if any(curve.batches for curve in self.curves.values()):
            found[BATCH_LOSS] = None
        if any(curve.rates for curve in self.curves.values()):
            found[LEARNING_RATE] = None
        return list(found)

    def best(self) -> Curve | None:
        """The curve that has come furthest on validation so far."""
        judged = [curve for curve in self.curves.values() if curve.best_value is not None]
        if not judged:
            return None
        figure = judged[0].judged_by
        alike = [curve for curve in judged if curve.judged_by == figure]
        return (min if lower_is_better(figure) else max)(alike, key=lambda curve: curve.best_value or 0.0)

    def _progress(self, event: Progress) -> None:
        key = _key(event.stage)
        stage = next((stage for stage in self.stages if stage.key == key), None)
        if stage is None:
            if not key.startswith(FIT):
                return
            # A model nobody announced: before those that have not begun, and before the judging.
            stage = Stage(key)
            place = next(
                place
                for place, other in enumerate(self.stages)
                if other.key == "judge" or (other.key.startswith(FIT) and not other.touched)
            )
            self.stages.insert(place, stage)
        stage.touched, stage.skipped = True, False
        stage.part, stage.done, stage.total, stage.eta = event.stage, event.done, event.total, event.eta
        self.active = stage
        if stage.ended and stage.part.startswith(FIT):
            self._expect_next(stage)

    def _expect_next(self, stage: Stage) -> None:
        """After the last model nothing is said until the judging has gone some way."""
        fits = [each for each in self.stages if each.key.startswith(FIT) and not each.skipped]
        if stage is fits[-1] and stage.part.endswith(ON_ALL):
            self.active = next(each for each in self.stages if each.key == "judge")

    def _epoch(self, event: EpochEnd) -> None:
        curve = self._curve(event.model)
        if curve.epochs and event.epoch <= curve.epochs[-1]:
            if event.model in self._again:
                curve.cut(event.epoch)
            else:
                curve = self._curve(event.model, begun_again=True)
        self._again.discard(event.model)
        curve.add(event)

    def _curve(self, model: str, *, begun_again: bool = False) -> Curve:
        """The model's newest curve; it begins another one on the next fold."""
        if begun_again:
            self._numbers[model] = self._numbers.get(model, 1) + 1
        number = self._numbers.get(model, 1)
        key = model if number == 1 else f"{model}#{number}"
        self.newest = self.curves.setdefault(key, Curve(model, number))
        return self.newest

    def _notice(self, note: Note) -> None:
        if note.code == "engine_resumed":
            self.resumed()
        if note.code == "model_skipped":
            for stage in self.stages:
                if stage.key == f"{FIT}{note.parameters.get('model')}" and not stage.touched:
                    stage.skipped = True
        if note.code in DEVICES:
            self.device = note.text()
        elif not self.notices or self.notices[-1] != note:
            self.notices.append(note)


def _key(stage: str) -> str:
    if stage.startswith(FIT):
        model = stage.removeprefix(FIT).removesuffix(ON_ALL)
        return FIT + model.partition("-")[0].partition(" ")[0]
    return next((key for key, starts in _BEGINNINGS.items() if stage.startswith(starts)), "")
