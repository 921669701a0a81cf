"""Measured figures in words: their names, their direction, how a value is written."""

from intent_desktop.evaluation.figures import (
    beside,
    figure_interval,
    figure_name,
    figure_title,
    figure_value,
    is_better,
    lower_is_better,
)


def test_a_figure_is_called_as_people_call_it_with_its_k() -> None:
    assert figure_name("ndcg@10") == "NDCG@10"
    assert figure_name("roc_auc") == "ROC-AUC"
    assert figure_name("of_tomorrow@3") == "Of tomorrow@3"


def test_what_an_encoder_foretells_is_named_by_the_action_and_the_days() -> None:
    assert figure_name("roc_auc_any@30") == "Any action within 30 days, ROC-AUC"
    assert figure_name("roc_auc_purchase@1") == "Purchase within 1 day, ROC-AUC"
    assert not lower_is_better("roc_auc_any@30")
    for name in ("next", "time", "masked", "contrast"):
        assert lower_is_better(name)
        assert figure_name(name) != name.capitalize()


def test_errors_and_losses_are_better_when_lower() -> None:
    assert [name for name in ("rmse", "log_loss", "hr@10", "roc_auc") if lower_is_better(name)] == [
        "rmse",
        "log_loss",
    ]
    assert is_better("rmse", 0.9, 0.95)
    assert is_better("ndcg@10", 0.06, 0.05)
    assert figure_title("rmse") == "RMSE (lower is better)"
    assert figure_title("ndcg@10") == "NDCG@10"


def test_values_are_written_as_finely_as_they_are_told_apart() -> None:
    assert figure_value("ndcg@10", 0.0583) == "0.0583"
    assert figure_value("hr@10", 0.0952).replace("\u00a0", " ") == "9.5 %"
    assert figure_value("rmse", None) == "–"
    assert figure_value("ndcg@10", -0.0002) == "−0.0002"
    assert figure_interval("ndcg@10", {"ndcg@10_ci": [0.05, 0.0612]}) == "0.0500 – 0.0612"
    assert figure_interval("ndcg@10", {}) == ""


def test_beside_the_headline_stands_what_was_measured() -> None:
    assert beside("ndcg@10", {"ndcg@10": 0.1, "hr@10": 0.2, "mrr@20": None}) == ["hr@10"]
    expected = {"ndcg@10": 0.1, "hr@10": 0.2, "roc_auc_any@30": 0.7, "hr@20": 0.3}
    assert beside("ndcg@10", expected) == ["hr@10", "roc_auc_any@30", "hr@20"]
    assert beside("new", {"new": 1, "new_ci": [0, 2], "other": 1, "other_ci": [0, 2]}) == ["other"]
