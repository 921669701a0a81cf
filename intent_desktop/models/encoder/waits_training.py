"""The head of waits taught to its end, by itself."""

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from intent_desktop.examples.histories import Histories
from intent_desktop.models.base import Fitting
from intent_desktop.models.encoder.future import Future
from intent_desktop.models.encoder.moments import Moments, drawn, looked_back_upon
from intent_desktop.models.encoder.network import Network
from intent_desktop.models.encoder.objectives import wait_loss
from intent_desktop.models.sequence_networks.batches import Channels
from intent_desktop.training.device import Device
from intent_desktop.training.loop import Metrics, Plan, ShuffledRows, train

MOST = 1_000_000
MOST_JUDGED = 20_000
EPOCHS = 6
LEARNING_RATE = 5e-3
BATCH_SIZE = 1024


def learn_waits(
    name: str,
    network: Network,
    channels: Channels,
    learnt: Histories,
    judged: Histories,
    future: Future,
    device: Device,
    fitting: Fitting,
) -> None:
    """Teach the head at moments of the calendar, of all owners alike, since so it is asked later; what the blocks make of the
    histories stays. The whole recorded histories `judged` tell which epoch is the best.

    Where it learns together with the blocks, at the actions of a few like histories at a time, frequent customers are most of what
    it sees, and the rate at which the blocks learn leaves it unsettled.
    """
    random = np.random.default_rng(fitting.seed)
    parts: list[Moments] = []
    for histories, most in ((learnt, MOST), (judged, MOST_JUDGED)):
        places, silent = drawn(histories, future.until, most, random)
        parts.append(
            looked_back_upon(histories, future, network, channels, places, silent, device.name, fitting.watch)
        )

    def loss(moments: Moments, rows: NDArray[np.intp]) -> Tensor:
        at = (each[rows].to(device.name) for each in (moments.states, moments.silent, moments.records))
        spans, known = moments.spans[rows], moments.known[rows]
        return wait_loss(network.waiting(*at), spans.to(device.name), known.to(device.name))

    def validate() -> tuple[Metrics, Metrics]:
        return {}, {"time": float(loss(parts[1], np.arange(len(parts[1]))))}

    plan = Plan(
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        weight_decay=0.01,
        warm_up=50,
        decay="cosine",
        minutes=fitting.minutes,
    )
    if len(parts[0]):
        train(
            name,
            network.waiting,
            ShuffledRows(len(parts[0]), BATCH_SIZE, fitting.seed),
            lambda rows: loss(parts[0], rows),
            plan,
            device,
            fitting.watch,
            validate if len(parts[1]) else None,
            fitting.checkpoints,
            fitting.seed,
        )
