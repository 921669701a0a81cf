"""What models of the next action reached on moments they had not seen, side by side."""

from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from intent_desktop.examples.next_actions import ActionExamples
from intent_desktop.metrics.multiclass import Answers, action_intervals, action_metrics, log_loss, row_losses
from intent_desktop.metrics.ranking import mean_with_interval
from intent_desktop.models.actions.base import Forecast


class ActionResult(msgspec.Struct, kw_only=True):
    """One model's figures: flat metrics on moments right after an action, of test and validation, 95 % intervals on test,
    and the log loss on test moments after some silence (None where there are none). `ahead_of`, of the
    chosen model: the paired 95 % interval of how much lower its log loss is than each other model's.
    """

    model: str
    test: dict[str, float | None]
    valid: dict[str, float | None]
    intervals: dict[str, tuple[float, float]]
    silent_log_loss: float | None
    seconds: float
    ahead_of: dict[str, tuple[float, float]] = {}

    def metrics(self) -> dict[str, float | list[float] | None]:
        """Flat metrics with their intervals under `<name>_ci`."""
        intervals = {f"{name}_ci": list(interval) for name, interval in self.intervals.items()}
        return {**self.test, "log_loss_after_silence": self.silent_log_loss, **intervals}


def answers(examples: ActionExamples, forecast: Forecast, rows: NDArray[np.intp]) -> Answers:
    """What happened at those rows, and what was told."""
    return Answers(
        examples.kind[rows], forecast.chances[rows], examples.seconds[rows], forecast.seconds[rows]
    )


def compare(
    valid: ActionExamples,
    test: ActionExamples,
    told_valid: Mapping[str, Forecast],
    told_test: Mapping[str, Forecast],
    seconds: Mapping[str, float],
    chosen: str,
    seed: int,
) -> list[ActionResult]:
    """Figures of every model, best validation log loss first. What was told has the rows of the examples."""
    acted = {
        name: np.flatnonzero(part.situations.waited == 0) for name, part in (("valid", valid), ("test", test))
    }
    silent = np.flatnonzero(test.situations.waited > 0)
    results = []
    for name, forecast in told_test.items():
        judged = answers(test, forecast, acted["test"])
        results.append(
            ActionResult(
                model=name,
                test=action_metrics(judged, test.kinds),
                valid=action_metrics(answers(valid, told_valid[name], acted["valid"]), valid.kinds),
                intervals=action_intervals(judged, test.kinds, test.owner[acted["test"]], seed=seed),
                silent_log_loss=log_loss(test.kind[silent], forecast.chances[silent])
                if len(silent)
                else None,
                seconds=round(seconds.get(name, 0.0), 2),
            )
        )
    kinds, owners = test.kind[acted["test"]], test.owner[acted["test"]]
    losses = {name: row_losses(kinds, told.chances[acted["test"]]) for name, told in told_test.items()}
    best = next(result for result in results if result.model == chosen)
    for name, loss in losses.items():
        if name != chosen:
            best.ahead_of[name] = mean_with_interval(loss - losses[chosen], owners, seed=seed)[1]
    return sorted(results, key=lambda result: result.valid["log_loss"] or 0.0)
