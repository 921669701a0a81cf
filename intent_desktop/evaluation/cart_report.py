"""The part of a report on open carts: how well it is told whether something in one is bought."""

import msgspec

from intent_desktop.evaluation.blocks import AnyBlock, Curve, Figure, Figures, Heading, Line, Sentence, Table
from intent_desktop.evaluation.comparison import Judged, ModelResult
from intent_desktop.evaluation.figures import figure_name, figure_value
from intent_desktop.messages import Note, model_name, sentences
from intent_desktop.metrics.calibration import reliability_curve

CART_BLIND = "base_rate"
SHOWN = ("roc_auc", "pr_auc", "log_loss", "brier")


class Cart(msgspec.Struct, frozen=True, kw_only=True):
    """How well it is told whether an open cart is bought: models side by side, and the answers of the chosen one."""

    results: list[ModelResult]
    chosen: str
    test: Judged

    @property
    def result(self) -> ModelResult:
        """The figures of the chosen model."""
        return next(entry for entry in self.results if entry.model == self.chosen)


def blocks(cart: Cart | None, knows_carts: bool, horizon: str) -> list[AnyBlock]:
    """Nothing for a log without carts; where there were too few to learn from (None), that is said. `horizon` in words."""
    if not knows_carts:
        return []
    heading = Heading(title=_say("actions_cart"))
    if cart is None:
        return [heading, Sentence(text=_say("actions_cart_none"))]
    result, label = cart.result, cart.test.label
    protocol = _say("actions_cart_protocol", horizon=horizon, rows=len(label))
    figures = []
    for name, explained in (
        ("roc_auc", "answers_ranking"),
        ("pr_auc", "answers_pr"),
        ("calibration_error", "answers_calibration"),
    ):
        low, high = result.intervals.get(name, (None, None))
        figures.append(
            Figure(
                name=figure_name(name),
                value=result.test[name],
                low=low,
                high=high,
                explanation=_say(explained, base=figure_value(name, result.test["base_rate"])),
            )
        )
    figures.append(
        Figure(name=_say("actions_cart_base", horizon=horizon), value=result.test["base_rate"], unit="%")
    )
    figures.append(Figure(name=_say("actions_cart_rows"), value=float(len(label))))
    rows: list[list[str | float | int | None]] = [
        [
            _say("actions_chosen", model=entry.model)
            if entry.model == cart.chosen
            else model_name(entry.model),
            *(_rounded(entry.test[name]) for name in SHOWN),
            _rounded(entry.valid["log_loss"]),
            entry.seconds,
        ]
        for entry in cart.results
    ]
    last = [_say("actions_column_valid"), _say("actions_column_seconds")]
    table = Table(
        title=_say("actions_cart_models"),
        columns=[_say("actions_column_model"), *map(figure_name, SHOWN), *last],
        rows=rows,
        protocol=protocol,
    )
    bins = reliability_curve(label, cart.test.probabilities[cart.chosen])
    curve = Curve(
        title=_say("actions_cart_reliability"),
        x_label=_say("actions_predicted"),
        y_label=_say("actions_observed"),
        lines=[
            Line(
                name=model_name(cart.chosen),
                x=bins.predicted.tolist(),
                y=bins.observed.tolist(),
                low=bins.low.tolist(),
                high=bins.high.tolist(),
            )
        ],
        diagonal=True,
        diagonal_name=_say("actions_perfect"),
        x_unit="%",
        y_unit="%",
        protocol=sentences((protocol, _say("answers_wilson_bands"))),
    )
    blind = next((entry for entry in cart.results if entry.model == CART_BLIND), None)
    said: list[AnyBlock] = []
    if blind is not None and (result.test["log_loss"] or 0) >= (blind.test["log_loss"] or 0):
        said.append(Sentence(text=_say("actions_cart_weak", other=CART_BLIND), tone="caution"))
    return [heading, *said, Figures(figures=figures, protocol=protocol), table, curve]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _say(code: str, **parameters: object) -> str:
    return Note(code, parameters).text()
