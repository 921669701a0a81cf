"""What the engine is asked for, as plain data: the files and what is said about them, and a training of them."""

from pathlib import Path
from typing import Any

import msgspec

from intent_desktop.data.dataset import Fix, Meaning, Role
from intent_desktop.metrics.money import Money
from intent_desktop.questions.settings import Settings

PRETRAINING = "pretrain"
"""The question that learns an encoder."""
NEW_ENCODER = "new"
"""What a training starts from in place of an encoder's file: one that it learns first."""

ALL_MODELS = "all"
SEVERAL_MODELS = "several"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Files to work on, and what the user says about them: `roles` by column, `events` (meanings) by event value.

    `fixes` None: those that the findings propose by default, and those whose codes are in `accept`. `feedback`: files that tell
    what became of earlier recommendations, see `data.feedback`.
    """

    paths: list[Path]
    roles: dict[str, Role] = {}
    events: dict[str, Meaning] = {}
    fixes: list[Fix] | None = None
    accept: list[str] = []
    feedback: list[Path] = []


class Training(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that decides a training. `model` None: the question's models in order, or those named in `models`, within the budget,
    and their blend. `options` go to the one model; `money` is what right and wrong decisions bring. `encoder`: the file of a
    pre-trained encoder to start from, or `NEW_ENCODER`; None: without. `compare_scratch`: an encoder learnt from scratch stands beside
    the one in that file, or the one that went on learning from it, for comparison.
    """

    source: Source
    question: str
    model: str | None = None
    models: list[str] = []
    settings: Settings = Settings()
    test: Source | None = None
    options: dict[str, Any] = {}
    money: Money | None = None
    budget_minutes: float = 30
    encoder: str | None = None
    compare_scratch: bool = False

    @property
    def learners(self) -> str:
        """What a run is called by: its one model, or whether several or all of them learn."""
        return self.model or (SEVERAL_MODELS if self.models else ALL_MODELS)
