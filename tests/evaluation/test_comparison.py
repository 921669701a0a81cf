"""Models side by side on the same rows."""

import numpy as np

from intent_desktop.evaluation.comparison import Judged, compare


def judged(seed: int) -> Judged:
    generator = np.random.default_rng(seed)
    label = (generator.random(500) < 0.4).astype(np.float32)
    strong = 1 / (1 + np.exp(-(3 * label - 1.5 + generator.normal(size=500))))
    return Judged(
        label=label,
        group=np.arange(500),
        probabilities={"strong": strong, "weak": np.clip(strong + generator.normal(size=500), 0, 1)},
    )


def test_the_threshold_comes_from_validation_alone() -> None:
    valid = judged(0)
    thresholds = {compare(valid, judged(seed), {}, "strong", 0)[0].threshold for seed in range(1, 4)}
    assert len(thresholds) == 1


def test_models_stand_in_the_order_of_validation() -> None:
    valid, test = judged(0), judged(1)
    swapped = Judged(
        label=test.label,
        group=test.group,
        probabilities={"strong": test.probabilities["weak"], "weak": test.probabilities["strong"]},
    )
    assert [result.model for result in compare(valid, swapped, {}, "strong", 0)] == ["strong", "weak"]


def test_only_the_chosen_model_has_its_lead_measured() -> None:
    results = {result.model: result for result in compare(judged(0), judged(1), {}, "strong", 0)}
    assert results["strong"].ahead_of["weak"][0] > 0
    assert results["weak"].ahead_of == {}


def test_rows_of_one_customer_count_as_one_when_intervals_are_drawn() -> None:
    few = judged(1)
    tenfold = Judged(
        label=np.tile(few.label[:50], 10),
        group=np.tile(np.arange(50), 10),
        probabilities={name: np.tile(values[:50], 10) for name, values in few.probabilities.items()},
    )
    apart = Judged(label=tenfold.label, group=np.arange(500), probabilities=tenfold.probabilities)

    def width(test: Judged) -> float:
        low, high = compare(judged(0), test, {}, "strong", 0)[0].intervals["base_rate"]
        return high - low

    assert width(tenfold) > 2 * width(apart)


def test_metrics_are_flat_with_intervals_beside_them() -> None:
    metrics = compare(judged(0), judged(1), {}, "strong", 0)[0].metrics()
    low, high = metrics["roc_auc_ci"]  # type: ignore[misc]
    assert low < metrics["roc_auc"] < high
    assert metrics["n"] == 500
