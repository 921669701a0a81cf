"""The jobs: everything long that window, terminal and tests can ask for, as plain data.

The window makes jobs without being able to run them: what a job needs is loaded where it is performed.
"""

import datetime
from pathlib import Path
from typing import Any, ClassVar, Literal

import msgspec

from intent_desktop import messages
from intent_desktop.data.dataset import Role
from intent_desktop.engine.job import Job, LaneName, decoder
from intent_desktop.engine.requests import PRETRAINING, Source, Training
from intent_desktop.events import Watch


class InspectJob(Job, tag="inspect", kw_only=True):
    """Read files, say what they are, what the columns mean, what is wrong, and what can be asked of them.

    `work` holds the copy on disk, which a later inspection of the same files uses again.
    """

    lane: ClassVar[LaneName] = "quick"

    source: Source
    work: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import inspection

        return inspection.inspect(self.source, self.work, watch)


class TrainJob(Job, tag="train", kw_only=True):
    """One training; `data` holds the datasets that the runs of a project share, `run` is the run's own folder."""

    training: Training
    data: Path
    run: Path

    @property
    def folder(self) -> Path:
        return self.run

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import training

        return training.train(self.training, self.data, self.run, watch)

    def promote(self) -> dict[str, Any] | None:
        from intent_desktop.engine import training

        try:
            return training.train(self.training, self.data, self.run, Watch(), only_begun=True)
        except messages.Cancelled:
            return None


class EstimateJob(Job, tag="estimate", kw_only=True):
    """Say how long every model of the question would learn here, and how much memory it would take, from samples; of a pre-training each
    size, from some steps. `data` holds the datasets, as for a training.
    """

    lane: ClassVar[LaneName] = "quick"

    training: Training
    data: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        if self.training.question == PRETRAINING:
            from intent_desktop.engine.courses.pretraining import beginning

            return beginning.estimates(self.training, self.data, watch)
        from intent_desktop.engine import estimating

        return estimating.estimate(self.training, self.data, watch)


class ScoreJob(Job, tag="score", kw_only=True):
    """Score new files with a bundle; a chance of `threshold` or more answers yes, None: the bundle's own.

    `options` say how recommendations are to be, see `questions.recommendations`; `most`: only the first so many, for a look beforehand,
    of a bundle whose course `previews`.
    """

    lane: ClassVar[LaneName] = "quick"

    bundle: Path
    paths: list[Path]
    out: Path
    work: Path
    roles: dict[str, Role] = {}
    as_of: datetime.datetime | None = None
    why: Literal["none", "top", "all"] = "none"
    threshold: float | None = None
    options: dict[str, Any] = {}
    most: int | None = None

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import scoring
        from intent_desktop.engine.courses.base import Application

        asked = Application(
            bundle=self.bundle,
            paths=self.paths,
            roles=self.roles,
            as_of=self.as_of,
            folder=self.work,
            why=self.why,
            threshold=self.threshold,
            options=self.options,
            most=self.most,
        )
        return scoring.score(asked, self.out, watch)


class CheckJob(Job, tag="check", kw_only=True):
    """Say whether new files fit a bundle, before they are scored."""

    lane: ClassVar[LaneName] = "quick"

    bundle: Path
    paths: list[Path]
    work: Path
    roles: dict[str, Role] = {}
    as_of: datetime.datetime | None = None

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import scoring
        from intent_desktop.engine.courses.base import Application

        asked = Application(
            bundle=self.bundle, paths=self.paths, roles=self.roles, as_of=self.as_of, folder=self.work
        )
        return scoring.check(asked, watch)


class SaveScoresJob(Job, tag="save_scores", kw_only=True):
    """Write scores that are kept as Parquet to a file of the user's: .csv, .parquet or .xlsx; `most`: only so many of the best."""

    lane: ClassVar[LaneName] = "quick"

    scores: Path
    out: Path
    most: int | None = None

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import score_file

        return score_file.save(self.scores, self.out, watch, self.most)


class EvaluateJob(Job, tag="evaluate", kw_only=True):
    """Judge a bundle on files that hold the outcome."""

    lane: ClassVar[LaneName] = "quick"

    bundle: Path
    paths: list[Path]
    work: Path
    roles: dict[str, Role] = {}
    as_of: datetime.datetime | None = None

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import scoring
        from intent_desktop.engine.courses.base import Application

        asked = Application(
            bundle=self.bundle, paths=self.paths, roles=self.roles, as_of=self.as_of, folder=self.work
        )
        return scoring.evaluate(asked, watch)


class CompressJob(Job, tag="compress", kw_only=True):
    """Make a bundle smaller, write it to `out`, and judge it beside what it was on `paths`; `options` are the method's."""

    bundle: Path
    paths: list[Path]
    out: Path
    work: Path
    method: Literal["int8", "prune", "distil"]
    options: dict[str, Any] = {}
    roles: dict[str, Role] = {}

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import compression
        from intent_desktop.engine.compressed import Compression

        asked = Compression(
            bundle=self.bundle,
            paths=self.paths,
            out=self.out,
            folder=self.work,
            method=self.method,
            options=self.options,
            roles=self.roles,
        )
        return compression.compress(asked, watch)


class DemoShopJob(Job, tag="demo_shop", kw_only=True):
    """Write a simulated shop's files into `shop`."""

    lane: ClassVar[LaneName] = "quick"

    shop: Path
    size: Literal["small", "medium", "large"] = "small"
    seed: int = 0

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.data import demo_shop

        simulated = demo_shop.simulate(self.size, self.seed, self.shop, watch)
        document: dict[str, Any] = msgspec.to_builtins(simulated, enc_hook=str)
        return document


class PlanGpuEngineJob(Job, tag="plan_gpu_engine", kw_only=True):
    """Ask an index, or look through a folder, for what a GPU engine is made of, and say what that takes."""

    lane: ClassVar[LaneName] = "quick"

    index: str
    engine: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import gpu_engine_making

        plan = gpu_engine_making.plan(self.index, self.engine, watch)
        return {
            "packages": len(plan.packages),
            "download": plan.download,
            "kept": plan.kept,
            "disk": plan.disk,
        }


class MakeGpuEngineJob(Job, tag="make_gpu_engine", kw_only=True):
    """Make a GPU engine in the folder `engine`, see `engine.gpu_engine_making`."""

    lane: ClassVar[LaneName] = "quick"

    index: str
    engine: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import gpu_engine_making

        return gpu_engine_making.make(self.index, self.engine, watch)


class CheckGpuEngineJob(Job, tag="check_gpu_engine", kw_only=True):
    """Compare every file of a GPU engine with its manifest, and try it."""

    lane: ClassVar[LaneName] = "quick"

    engine: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        from intent_desktop.engine import gpu_engine_making

        return gpu_engine_making.check(self.engine, watch)


decode = decoder(
    InspectJob
    | TrainJob
    | EstimateJob
    | CheckJob
    | ScoreJob
    | SaveScoresJob
    | EvaluateJob
    | CompressJob
    | DemoShopJob
    | PlanGpuEngineJob
    | MakeGpuEngineJob
    | CheckGpuEngineJob
)
