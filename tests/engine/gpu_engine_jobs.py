"""Jobs for the tests of GPU engines, run in the engine's processes."""

from pathlib import Path
from typing import Any

from intent_desktop.engine import gpu_engine_making
from intent_desktop.engine.job import Job, decoder
from intent_desktop.events import Watch
from intent_desktop.training import gpu_engine


class MakeJob(Job, tag="make", kw_only=True):
    """Makes one from a list of the test's own, and does not try it: what stands for PyTorch can do nothing."""

    index: str
    engine: Path
    listed: Path

    def perform(self, watch: Watch) -> dict[str, Any]:
        gpu_engine_making.tried = lambda folder, watch: {"folder": str(folder)}
        return gpu_engine_making.make(self.index, self.engine, watch, self.listed)


class EngineJob(Job, tag="engine", kw_only=True):
    """Says which engine its process uses."""

    def perform(self, watch: Watch) -> dict[str, Any]:
        manifest = gpu_engine.in_use()
        return {"engine": manifest.version if manifest else None}


class LearnJob(Job, tag="learn", kw_only=True):
    """Needs PyTorch."""

    def perform(self, watch: Watch) -> dict[str, Any]:
        import torch

        return {"version": torch.__version__}


decode = decoder(MakeJob | EngineJob | LearnJob)
