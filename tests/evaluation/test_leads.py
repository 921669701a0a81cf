"""How far a model is ahead, told so that more is better, and which one is delivered and how sure that is."""

import pytest

from intent_desktop.evaluation.leads import delivered, oriented, over_rule


def test_a_lead_that_may_be_chance_is_told_of_the_one_ahead() -> None:
    code, told, interval = oriented("trees", "linear", -0.0025, (-0.010, 0.004))
    assert (code, told["model"], told["other"], told["lead"]) == ("noise", "linear", "trees", 0.0025)
    assert interval == (-0.004, 0.010)


def test_a_clear_lead_of_either_side_is_positive() -> None:
    assert oriented("trees", "linear", 0.02, (0.01, 0.03)) == (
        "clear",
        {"model": "trees", "other": "linear", "lead": 0.02},
        (0.01, 0.03),
    )
    code, told, interval = oriented("trees", "linear", -0.02, (-0.03, -0.01))
    assert (code, told["model"], told["lead"], interval) == ("behind", "trees", 0.02, (0.01, 0.03))


CLEAR, CHANCE, BEHIND = (0.01, 0.02), (-0.01, 0.02), (-0.02, -0.01)


@pytest.mark.parametrize(
    ("leads", "said", "tone"),
    [
        ([CLEAR, CLEAR], "its lead over every other one is beyond chance", "good"),
        ([CLEAR, CHANCE], "ahead of 1 of the 2 others beyond chance", "plain"),
        ([CHANCE, CHANCE], "any difference may be chance", "plain"),
        ([BEHIND, CHANCE], "1 other one did better beyond chance", "caution"),
    ],
)
def test_the_delivered_model_is_named_with_why_and_how_sure(
    leads: list[tuple[float, float]], said: str, tone: str
) -> None:
    (sentence,) = delivered("trees", dict(zip(("linear", "svm"), leads, strict=True)), "log_loss", "roc_auc")
    assert sentence.text.startswith(
        "Delivered is “Boosted trees”: of 3 models that learn it did best on the validation part, by Log loss (lower is better)."
    )
    assert said in sentence.text
    assert "(ROC-AUC)" in sentence.text
    assert sentence.tone == tone


def test_of_a_model_that_learnt_alone_there_is_nothing_to_choose() -> None:
    assert delivered("trees", {}, "log_loss", "roc_auc") == []


@pytest.mark.parametrize(
    ("reached", "interval", "said"),
    [
        (0.729, (0.01, 0.04), "a small lead"),
        (0.78, (0.06, 0.1), "a fair lead"),
        (0.95, (0.2, 0.3), "a large lead"),
        (0.71, (-0.01, 0.03), "cannot be told"),
        (0.65, (-0.07, -0.03), "The best simple rule did better"),
    ],
)
def test_a_lead_over_the_best_simple_rule_has_a_plain_word(
    reached: float, interval: tuple[float, float], said: str
) -> None:
    told = over_rule(reached, 0.7, interval).text
    assert said in told
    assert "70" in told
