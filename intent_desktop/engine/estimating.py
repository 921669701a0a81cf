"""What each model of a question would cost here: trainings of small samples of the user's own data, and what follows from them."""

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import psutil

from intent_desktop.data import store
from intent_desktop.data.dataset import Dataset
from intent_desktop.engine.courses.base import Lesson
from intent_desktop.engine.courses.catalogue import course_of
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import NEW_ENCODER, Training
from intent_desktop.events import Event, Progress, Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.models import catalogue as models
from intent_desktop.questions import catalogue as questions
from intent_desktop.training.cost import extrapolated, extrapolated_memory, resident_bytes
from intent_desktop.training.device import device_name

FIRST = 60
"""Of the sample that is learnt beforehand, to load what any learning needs."""
FEWEST = 400
"""Customers, visits or rows of the first sample that counts; each further one has `GROWTH` times as many."""
GROWTH = 3
MOST_SECONDS = 25.0
"""No further sample is begun that would end later than that."""
QUICK_SECONDS = 4.0
"""Models that would take longer are left out of the samples after the second."""
SAMPLE_MINUTES = 0.5
_STAGE = "fit "
_VERSION = "2"


class _Taken(NamedTuple):
    """What a model took on a sample of so many."""

    size: int
    seconds: float
    memory: int


def estimate(training: Training, data: Path, watch: Watch) -> dict[str, Any]:
    """Seconds and memory of every model of the question, below the folder `data`, where what was found is kept.

    `models`: `{"model", "seconds_range": [least, most], "memory_bytes"}` each, in the question's order. `examples`: how many customers, visits
    or rows there are, and `sample` of how many the largest sample was. Models that start from an encoder are measured where its file is given.
    Raises Problem as the training would; a sample too small for it is passed over.
    """
    began = time.monotonic()
    whole = dataset(training.source, data, watch)
    asked = _for_samples(training, whole)
    key = [
        _VERSION,
        whole.fingerprint,
        msgspec.json.encode([asked.question, asked.models, asked.settings, asked.encoder]).decode(),
    ]
    kept = data / "estimates" / f"{store.fingerprint(key)}.json"
    if kept.exists():
        found: dict[str, Any] = msgspec.json.decode(kept.read_bytes())
        return found
    owner = _owner(whole)
    examples = _count(whole, owner)
    measured = _measure(asked, whole, owner, examples, watch, began)
    watch.progress("estimate", 1, 1)
    found = {
        "models": [
            {
                "model": name,
                "seconds_range": list(
                    extrapolated(
                        [one.size for one in taken],
                        [one.seconds for one in taken],
                        examples,
                        models.CATALOGUE[name].compares_up_to,
                    )
                ),
                "memory_bytes": extrapolated_memory(
                    [one.size for one in taken], [one.memory for one in taken], examples
                ),
            }
            for name, taken in measured.items()
        ],
        "examples": examples,
        "sample": max(one.size for taken in measured.values() for one in taken),
        "what": Note(f"cost_counts_{owner}").text(),
        "device": device_name(),
        "device_bytes": psutil.virtual_memory().total,
        "seconds": round(time.monotonic() - began, 2),
    }
    store.write_atomically(kept, msgspec.json.encode(found))
    return found


def _measure(
    asked: Training, whole: Dataset, owner: str, examples: int, watch: Watch, began: float
) -> dict[str, list[_Taken]]:
    """What each model took on samples of rising size: all on the first ones, on larger ones those alone that are quick."""
    taken: dict[str, list[_Taken]] = {}
    refused: Problem | None = None
    size, names = FIRST, asked.models  # which is but to load what any learning needs
    while names:
        begun = time.monotonic()
        share = min(size / max(examples, 1), 1.0)
        training = msgspec.structs.replace(asked, models=names)
        try:
            seconds, memory = _learn_sample(training, whole, owner, share, watch, began)
        except Problem as problem:
            refused, seconds, memory = problem, {}, {}
        took = time.monotonic() - begun
        for name in names if size > FIRST else ():
            if name in seconds:
                most = memory.get(name, max(memory.values(), default=0))
                taken.setdefault(name, []).append(_Taken(min(size, examples), seconds[name], most))
        twice = any(len(each) > 1 for each in taken.values())
        if size > FIRST and size >= examples:
            break
        size = FEWEST if size == FIRST else GROWTH * size
        names = [
            name
            for name in names
            if seconds.get(name, 0.0) * GROWTH < QUICK_SECONDS or size <= FEWEST * GROWTH
        ]
        # The slow ones are not among those that learn next, so their time is none that the next sample takes.
        beside = max(took - sum(seconds.get(name, 0.0) for name in asked.models), 0.0)
        expected = beside + GROWTH * sum(seconds.get(name, 0.0) for name in names)
        if twice and time.monotonic() - began + expected > MOST_SECONDS:
            break
    if not taken:
        raise refused or Problem("cost_not_measured")
    return {name: taken[name] for name in asked.models if name in taken}


def _count(whole: Dataset, owner: str) -> int:
    with store.connect(whole.path.parent) as connection:
        counted = connection.execute(
            f"SELECT count(DISTINCT {store.quote(owner)}) FROM {store.parquet(whole.path)}"
        ).fetchone()
    return int(counted[0]) if counted else 0


def _for_samples(training: Training, whole: Dataset) -> Training:
    """The training of all models that can be measured, which a small sample is enough for."""
    question = questions.load(training.question)
    file = training.encoder if training.encoder != NEW_ENCODER else None
    in_order = whole.shape in ("event log", "sequences")
    names = [
        name
        for name in [*question.models, *question.further]
        if (file is not None or not models.CATALOGUE[name].needs_encoder)
        and (in_order or not models.CATALOGUE[name].reads_histories)
    ]
    settings = training.settings
    if settings.split == "given":
        settings = msgspec.structs.replace(settings, split=None)
    return msgspec.structs.replace(
        training,
        model=None,
        models=names,
        options={},
        settings=settings,
        test=None,
        encoder=file,
        compare_scratch=False,
        budget_minutes=SAMPLE_MINUTES,
    )


def _owner(whole: Dataset) -> str:
    """The column whose values are what a training has many of."""
    if whole.shape in ("table", "texts"):
        return "row"
    return "user" if whole.has("user") else "session"


def _learn_sample(
    asked: Training, whole: Dataset, owner: str, share: float, watch: Watch, began: float
) -> tuple[dict[str, float], dict[str, int]]:
    """The seconds and the memory that each model took on a share of the customers, visits or rows."""
    with tempfile.TemporaryDirectory(prefix=store.TEMPORARY, ignore_cleanup_errors=True) as folder:
        sample = _sample(whole, owner, share, Path(folder))
        heard = _Heard(watch, began)
        # What is learnt here is of no interest to anybody, nor are its curves.
        silent = Watch(heard.hear, lambda: "discard" if watch.stopping() else "")
        with heard.measuring():
            learnt = course_of(asked.question).learn(
                Lesson(
                    training=asked,
                    dataset=sample,
                    test=None,
                    run=Path(folder) / "run",
                    watch=silent,
                    started=time.monotonic(),
                    only_begun=False,
                )
            )
    return {entry["model"]: entry["seconds"] for entry in learnt.models}, heard.memory


def _sample(whole: Dataset, owner: str, share: float, folder: Path) -> Dataset:
    path = folder / "sample" / whole.path.name
    path.parent.mkdir()
    limit = round(share * 1_000_000)
    with store.connect(whole.path.parent, folder) as connection:
        connection.execute(
            f"COPY (SELECT * FROM {store.parquet(whole.path)} WHERE hash({store.quote(owner)}) % 1000000 < {limit}) "
            f"TO {store.literal(str(path))} (FORMAT parquet)"
        )
        counted = connection.execute(f"SELECT count(*) FROM {store.parquet(path)}").fetchone()
    rows = int(counted[0]) if counted else 0
    return msgspec.structs.replace(whole, path=path, rows=rows, fingerprint=f"{whole.fingerprint}-{limit}")


class _Heard:
    """Which model is learning, and the most memory that the process took while it did."""

    def __init__(self, watch: Watch, began: float) -> None:
        self._watch = watch
        self._began = began
        self.memory: dict[str, int] = {}
        self._model = ""

    def hear(self, event: Event) -> None:
        spent = time.monotonic() - self._began
        self._watch.progress("estimate", spent, max(MOST_SECONDS, 1.2 * spent))
        if isinstance(event, Progress) and event.stage.startswith(_STAGE):
            self._model = event.stage.removeprefix(_STAGE).partition("-")[0].partition(" ")[0]
            self._look()

    @contextmanager
    def measuring(self) -> Iterator[None]:
        """Look at the memory twenty times a second."""
        ended = threading.Event()

        def look() -> None:
            while not ended.wait(0.05):
                self._look()

        thread = threading.Thread(target=look, daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()

    def _look(self) -> None:
        if self._model:
            self.memory[self._model] = max(self.memory.get(self._model, 0), resident_bytes())
