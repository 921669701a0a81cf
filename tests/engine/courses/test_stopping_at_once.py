"""A network that the user stops in its first epoch: nothing of it is delivered, and a later try goes on with it."""

from pathlib import Path

import msgspec
import pytest

from intent_desktop.engine.requests import Source, Training
from intent_desktop.engine.training import train
from intent_desktop.events import BatchPoint, EpochEnd, Event, Watch
from intent_desktop.messages import Cancelled
from intent_desktop.questions.settings import Settings
from intent_desktop.training import loop


@pytest.mark.parametrize(
    ("question", "model", "options"),
    [
        ("next_action", "action_lstm", {}),
        ("next_item", "lstm", {"length": 8}),
        ("purchase", "mlp", {}),
        ("pretrain", "encoder", {"length": 8}),
    ],
)
def test_a_network_stopped_in_its_first_epoch_is_not_begun_and_goes_on_later(
    question: str,
    model: str,
    options: dict[str, int],
    log: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loop, "SECONDS_BETWEEN_POINTS", 0.0)  # heard at the first batch
    settings = msgspec.convert({"horizon_days": 14.0} if question == "purchase" else {}, Settings)
    asked = Training(
        source=Source(paths=[log]),
        question=question,
        model=model,
        options={"epochs": 1, **options},
        settings=settings,
    )
    said: list[Event] = []

    def stopped() -> bool:
        return any(isinstance(event, BatchPoint) for event in said)

    with pytest.raises(Cancelled):
        train(
            asked,
            tmp_path / "data",
            tmp_path / "run",
            Watch(said.append, lambda: "keep" if stopped() else ""),
        )
    assert stopped()
    with pytest.raises(Cancelled):
        train(asked, tmp_path / "data", tmp_path / "run", Watch(), only_begun=True)
    said.clear()
    found = train(asked, tmp_path / "data", tmp_path / "run", Watch(said.append))
    assert found["model"] == model
    ended = [event.epoch for event in said if isinstance(event, EpochEnd) and event.model == model]
    assert ended == [1], "its first epoch is learnt to the end"
