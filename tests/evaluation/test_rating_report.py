"""What the report of ratings says, and that every medium can show it."""

import numpy as np

from intent_desktop.evaluation import html, rating_report, words
from intent_desktop.evaluation.blocks import AnyBlock, Bars, Figures, Matrix, Sentence, Table
from intent_desktop.evaluation.rating_comparison import Foretold, compare

PROTOCOL = "Judged once on ratings that no model saw."
BASELINES = ("mean_rating", "bias")


def foretold(seed: int, noise: float = 0.5, rows: int = 800, steps: float = 1) -> Foretold:
    random = np.random.default_rng(seed)
    users = random.integers(0, 50, rows)
    truth = np.clip(np.round(random.normal(3.5, 1.1, rows) / steps) * steps, 1, 5)

    def guess(spread: float) -> np.ndarray:
        return np.clip(truth + random.normal(0, spread, rows), 1, 5)

    return Foretold(
        truth.astype(np.float32),
        users.astype(np.int32),
        random.integers(0, 200, rows),
        random.integers(0, 200, rows),
        {
            "mean_rating": np.full(rows, 3.5),
            "bias": guess(0.9),
            "factorisation": guess(noise),
            "rating_knn": guess(noise + 0.1),
            "blend": guess(noise - 0.1),
        },
    )


def blocks(valid: Foretold, test: Foretold, chosen: str = "blend") -> list[AnyBlock]:
    results = compare(valid, test, {"factorisation": 2.0}, chosen, 0)
    weights = {"factorisation": 0.8, "rating_knn": 0.2}
    return rating_report.blocks(results, chosen, weights, test, [], PROTOCOL, BASELINES)


def test_every_medium_shows_every_block() -> None:
    found = blocks(foretold(0), foretold(1))
    page = html.render(found, "Ratings", "stars.csv")
    assert page.count("<svg") >= 2
    assert all(words.describe(block) for block in found)


def test_models_stand_beside_the_baselines_best_first() -> None:
    found = blocks(foretold(0), foretold(1))
    table = next(block for block in found if isinstance(block, Table))
    assert [row[0] for row in table.rows] == [
        "Blend of all models (chosen)",
        "Shared tastes (factorisation)",
        "Like items",
        "Generous customers, well-liked items",
        "Mean rating",
    ]
    assert table.protocol == PROTOCOL


def test_the_error_is_said_beside_what_guessing_would_reach() -> None:
    test = foretold(1)
    text = next(block.text for block in blocks(foretold(0), test) if isinstance(block, Sentence))
    assert f"{np.abs(test.by_model['blend'] - test.truth).mean():.2f}" in text
    assert f"{np.abs(test.by_model['mean_rating'] - test.truth).mean():.2f}" in text
    assert "from 1 to 5" in text


def test_figures_have_their_intervals() -> None:
    figures = next(block for block in blocks(foretold(0), foretold(1)) if isinstance(block, Figures)).figures
    assert [figure.name for figure in figures] == ["RMSE", "MAE", "R²", "Test ratings"]
    assert all(figure.low < figure.value < figure.high for figure in figures[:3])


def test_a_test_worse_than_validation_is_pointed_out() -> None:
    said = [block.text for block in blocks(foretold(0, 0.4), foretold(1, 0.9)) if isinstance(block, Sentence)]
    assert any("larger" in text for text in said)


def test_each_row_of_the_grid_of_ratings_adds_up() -> None:
    matrix = next(block for block in blocks(foretold(0), foretold(1)) if isinstance(block, Matrix))
    assert matrix.rows == ["1", "2", "3", "4", "5"]
    assert np.allclose(np.sum(matrix.values, axis=1), 1)


def test_a_scale_of_many_steps_has_no_grid() -> None:
    found = blocks(foretold(0), foretold(1, steps=0.1))
    assert not any(isinstance(block, Matrix) for block in found)


def test_a_single_model_has_no_weights_to_show() -> None:
    results = compare(foretold(0), foretold(1), {}, "factorisation", 0)
    found = rating_report.blocks(
        results, "factorisation", {"factorisation": 1.0}, foretold(1), [], PROTOCOL, BASELINES
    )
    assert not any(isinstance(block, Bars) and not block.dots for block in found)


def test_leads_are_measured_on_the_same_draws() -> None:
    results = {entry.model: entry for entry in compare(foretold(0), foretold(1), {}, "blend", 0)}
    assert results["blend"].lead is None
    low, high = results["bias"].lead
    lead = results["bias"].test["rmse"] - results["blend"].test["rmse"]
    assert 0 < low < lead < high
