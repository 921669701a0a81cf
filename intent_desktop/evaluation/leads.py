"""How far one model is ahead of another, and which one is delivered: why, and how sure that choice is."""

from collections.abc import Mapping
from typing import Any, Literal

from intent_desktop.evaluation.blocks import AnyBlock, Sentence
from intent_desktop.evaluation.figures import figure_name, figure_value, with_direction
from intent_desktop.messages import Note

Interval = tuple[float, float]
BLIND_ROC_AUC = 0.5
SMALL_PART = 0.25
"""A lead over a simple rule is small below this part of what the rule itself gains over a blind guess, and large above all of it."""


def oriented(model: str, other: str, lead: float, interval: Interval) -> tuple[str, dict[str, Any], Interval]:
    """Whether the delivered model's lead over another one is "clear", may be chance ("noise"), or it is clearly "behind"; the `model`,
    the `other` and the `lead` to tell, and its interval, all turned so that more is better for the one that is ahead.

    `lead`: how much better the delivered one is, with its 95 % interval. Where it may be chance, `model` is the one ahead.
    """
    low, high = interval
    code = "clear" if low > 0 else "behind" if high < 0 else "noise"
    if code == "behind" or (code == "noise" and lead < 0):
        lead, low, high = -lead, -high, -low
        if code == "noise":
            model, other = other, model
    return code, {"model": model, "other": other, "lead": lead}, (low, high)


def delivered(chosen: str, ahead_of: Mapping[str, Interval], chosen_by: str, told_by: str) -> list[AnyBlock]:
    """In one sentence, which model is delivered, by which figure, and how sure that is; nothing where no other one learnt.

    `ahead_of`: the 95 % interval of its lead on test in `told_by` over each other model that learnt, more is better. Chosen was by
    `chosen_by` on validation.
    """
    if not ahead_of:
        return []
    clear = sum(low > 0 for low, _ in ahead_of.values())
    behind = sum(high < 0 for _, high in ahead_of.values())
    others = len(ahead_of)
    if behind:
        sure = "delivered_behind"
    elif clear == others:
        sure = "delivered_sure"
    else:
        sure = "delivered_partly" if clear else "delivered_unsure"
    told = {
        "model": chosen,
        "figure": with_direction(chosen_by),
        "count": others + 1,
        "sure": Note(
            sure, {"figure": figure_name(told_by), "others": others, "clear": clear, "behind": behind}
        ).text(),
    }
    tone: Literal["plain", "good", "caution"] = (
        "caution" if behind else "good" if clear == others else "plain"
    )
    return [Sentence(text=Note("delivered_model", told).text(), tone=tone)]


def over_rule(roc_auc: float, rule: float, interval: Interval) -> Sentence:
    """Whether a model is worth more than the best simple rule, in a plain word. Both are ROC-AUC on test; `interval`: of the lead."""
    code, _, (low, high) = oriented("", "", roc_auc - rule, interval)
    lead = abs(roc_auc - rule)
    if code == "clear":
        gain = max(rule - BLIND_ROC_AUC, 0)
        code = "small" if lead < SMALL_PART * gain else "fair" if lead <= gain else "large"
    figures = {"lead": lead, "low": low, "high": high, "rule": rule}
    told = {name: figure_value("roc_auc", value) for name, value in figures.items()}
    tones: dict[str, Literal["plain", "good", "caution"]] = {
        "fair": "good",
        "large": "good",
        "behind": "caution",
    }
    return Sentence(text=Note(f"rule_{code}", told).text(), tone=tones.get(code, "plain"))
