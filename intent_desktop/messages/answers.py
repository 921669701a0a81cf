"""The sentences and labels of a yes-or-no question's report."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "answers_heading": Message("The answer in short"),
    "answers_caught": Message(
        "Of the {share} with the highest scores, {rate} turned out to be yes; over all rows it is {base}. That is {lift} times as many."
    ),
    "answers_caught_purchase": Message(
        "Of the {share} with the highest scores, {rate} bought; over all rows it is {base}. That is {lift} times as many."
    ),
    "answers_caught_churn": Message(
        "Of the {share} with the highest scores, {rate} left; over all rows it is {base}. That is {lift} times as many."
    ),
    "rule_small": Message(
        "It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a small lead beside what the rule itself gains "
        "over a blind guess. The rule alone reaches {rule}."
    ),
    "rule_fair": Message(
        "It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a fair lead. The rule alone reaches {rule}."
    ),
    "rule_large": Message(
        "It is better than the best simple rule by {lead} in ROC-AUC ({low} to {high}): a large lead, more than the rule itself "
        "gains over a blind guess. The rule alone reaches {rule}."
    ),
    "rule_noise": Message(
        "Whether it is better than the best simple rule cannot be told from these rows: the rule alone reaches {rule} in ROC-AUC."
    ),
    "rule_behind": Message(
        "The best simple rule did better: alone it reaches {rule} in ROC-AUC, {lead} more ({low} to {high}). Use the rule, or look for "
        "what is missing in the data."
    ),
    "answers_lead_clear": Message(
        "“{model:model}” is better than “{other:model}” beyond chance: its ROC-AUC leads by {lead} (95 % interval {low} to {high})."
    ),
    "answers_lead_noise": Message(
        "Whether “{model:model}” is really better than “{other:model}” cannot be told from these rows: the lead of {lead} "
        "in ROC-AUC may be chance (95 % interval {low} to {high})."
    ),
    "answers_lead_behind": Message(
        "On these rows “{other:model}” did better than “{model:model}”, which is delivered: its ROC-AUC leads by {lead} "
        "(95 % interval {low} to {high})."
    ),
    "answers_rise": Message(
        "The test rows reached a ROC-AUC of {test}, the validation rows only {valid}. Such a difference says that the "
        "times or groups differ more than the model does. Plan with the lower figure."
    ),
    "answers_fall": Message(
        "The validation rows promised a ROC-AUC of {valid}; on the test rows it is {test}. The customers or the "
        "shop changed between them, or chance plays a part. Plan with the lower figure."
    ),
    "answers_figures": Message("How far it can be trusted"),
    "answers_ranking": Message(
        "Share of pairs of a yes and a no in which the yes has the higher chance; 0.5 is a blind guess, 1 is perfect."
    ),
    "answers_pr": Message("Mean share of yes among the chosen; a blind guess reaches {base}."),
    "answers_calibration": Message("Mean distance between the predicted chance and what happened."),
    "answers_lift": Message("How many times more yes than by chance among the top tenth."),
    "answers_models": Message("All models, side by side"),
    "answers_model": Message("Model"),
    "delivered_model": Message(
        "Delivered is “{model:model}”: of {count} models that learn it did best on the validation part, by {figure}. {sure}"
    ),
    "delivered_sure": Message("On the test part its lead over every other one is beyond chance ({figure})."),
    "delivered_unsure": Message(
        "How sure is that? On the test part no other one is clearly worse: any difference may be chance ({figure})."
    ),
    "delivered_partly": Message(
        "On the test part it is ahead of {clear} of the {others} others beyond chance ({figure}); the rest do about as well."
    ),
    "delivered_behind": Message(
        "How sure is that? Not at all: on the test part {behind:other one|others} did better beyond chance ({figure})."
    ),
    "answers_valid": Message("ROC-AUC on validation"),
    "answers_seconds": Message("Seconds to learn"),
    "answers_chosen": Message("{model:model} (chosen)"),
    "answers_curves": Message("Choosing whom to act on"),
    "answers_roc": Message("ROC: hits against false alarms"),
    "answers_false_alarms": Message("Share of no that is chosen"),
    "answers_hits": Message("Share of yes that is chosen"),
    "answers_pr_title": Message("Precision against recall"),
    "answers_precision": Message("Share of the chosen that is yes"),
    "answers_gain": Message("Gain: how much of the yes lies in the top scores"),
    "answers_acted_on": Message("Share of rows acted on, best first"),
    "answers_lift_top": Message("Lift, top 10 %"),
    "answers_log_odds": Message("log-odds"),
    "answers_lift_title": Message("Lift: times better than chance"),
    "answers_lift_axis": Message("Yes among the chosen, times the base rate"),
    "answers_reliability": Message("Can the chances be taken at their word?"),
    "answers_predicted": Message("Predicted chance"),
    "answers_observed": Message("What happened"),
    "answers_perfect": Message("perfectly calibrated"),
    "answers_base_line": Message("chosen blindly"),
    "answers_confusion": Message("Right and wrong at the threshold {threshold}"),
    "answers_truth": Message("Really"),
    "answers_prediction": Message("Predicted"),
    "answers_yes": Message("yes"),
    "answers_no": Message("no"),
    "answers_protocol": Message("Judged once on the test part: {rows:row|rows}, {yes} of them yes."),
    "answers_bootstrap_bands": Message("The band is the 95 % interval, by bootstrap."),
    "answers_wilson_bands": Message("The band is the 95 % interval of what happened (Wilson)."),
    "answers_threshold_protocol": Message(
        "The threshold has the best F1 on validation; counts are test rows."
    ),
    "answers_profit": Message("Profit over the share acted on"),
    "answers_profit_axis": Message("Profit"),
    "answers_profit_example": Message(
        "Profit with {true_positive} for a yes reached, {false_positive} for a no reached, {false_negative} for a yes "
        "missed and {true_negative} for a no left alone. {origin} Acting on scores of {threshold} and more, the best on "
        "validation, brings {profit} on the {rows} test rows."
    ),
    "answers_money_example": Message(
        "These are example amounts: put your own in before you rely on the profit."
    ),
    "answers_money_given": Message("These are the amounts you gave."),
    "answers_reasons": Message("What the answer leans on"),
    "answers_no_features": Message(
        "No single feature makes a difference to its answers: it reads the actions themselves, or gives everybody the same chance."
    ),
    "answers_importance": Message("What matters most: how much worse the model is without it ({figure})"),
    "answers_importance_protocol": Message(
        "Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes "
        "from the smallest to the largest fall. The {features} features that move the answers most were tried; those without which it did "
        "not fall are left out."
    ),
    "answers_importance_of_all": Message(
        "Each feature's values were shuffled among {rows:test row|test rows}, {repeats} times (permutation importance); the thin line goes "
        "from the smallest to the largest fall. Every feature was tried; of the first {features}, those without which it did not fall are left out."
    ),
    "answers_compared": Message("The models beside each other: {figure}"),
    "answers_compared_protocol": Message(
        "On the test part; the lines are 95 % intervals. Where two lines overlap much, see below whether one model is really better."
    ),
    "answers_contribution": Message("How far each feature moves an answer, either way"),
    "answers_contribution_protocol": Message(
        "The mean push on {rows:test row|test rows}, up or down, in {scale} (mean absolute contribution). Together the pushes make the "
        "model's answer, to within {gap}."
    ),
    "answers_contribution_exact": Message(
        "The mean push on {rows:test row|test rows}, up or down, in {scale} (mean absolute contribution). Together the pushes make exactly "
        "the model's answer."
    ),
    "effect_sentence": Message(
        "How the answer follows what matters most. Trust each curve where there are many rows, which stand beneath it."
    ),
    "effect_title": Message("{answer} by {feature}"),
    "effect_chance": Message("Mean chance"),
    "effect_spending": Message("Mean expected spending"),
    "effect_rows": Message("Rows beneath the curve"),
    "effect_counted": Message("{rows} rows"),
    "effect_of_number": Message(
        "On {rows:test row|test rows}, each moved a little about its own value, all else as it was (accumulated local effects); the {cut} with the "
        "smallest and with the largest values are left out. It shows what the model does, not what would cause what."
    ),
    "effect_left_out": Message("Not shown: {left_out:rarer value|rarer values}."),
    "effect_of_category": Message(
        "On {rows:test row|test rows}: the mean answer if all of them had that value, all else as it was (partial dependence). It shows what the "
        "model does, not what would cause what."
    ),
    "answers_no_account": Message(
        "This model gives no account for a single row, so no reasons can be shown for one customer. What it leans on over "
        "all rows is measured by shuffling each feature."
    ),
    "answers_rules": Message("The rules of the model"),
    "answers_rules_share": Message("Share of yes"),
    "answers_rules_protocol": Message(
        "Learnt from {rows:row|rows}; the shares of yes are those among them. The figures above are those of test rows."
    ),
    "answers_surrogate": Message(
        "In a nutshell: rules that imitate the model, alike in {agreement} of the cases"
    ),
    "answers_surrogate_chance": Message("Mean chance that the model gives"),
    "answers_surrogate_protocol": Message(
        "A small tree, grown on the chances that the model gives {learnt:training row|training rows}. On {rows} test rows it "
        "answers like the model in {agreement} of the cases at the threshold {threshold} (always giving the commoner "
        "answer: {likewise}), and explains {explained} of the variance of its chances. The model itself knows more."
    ),
    "answers_rule_at_most": Message("≤ {threshold}"),
    "answers_rule_above": Message("> {threshold}"),
    "answers_rule_one_of": Message("is {values}"),
    "answers_rule_none_of": Message("is not {values}"),
    "answers_rule_either": Message("{values} or {last}"),
    "answers_rule_more": Message("{count:other|others}"),
    "answers_rule_known": Message("is known"),
    "answers_rule_missing": Message("is missing"),
    "answers_rule_or_missing": Message("{rule} or missing"),
    "answers_data": Message("The data behind it"),
    "answers_finding": Message("Finding"),
    "answers_rows": Message("Rows"),
    "answers_applied": Message("Fix applied"),
    "answers_no_findings": Message("Nothing suspicious was found in the data."),
    "answers_left_out": Message("{column} was left out of learning, as it all but gives {label} away."),
    "answers_timeline": Message("From when to when"),
    "answers_events": Message("Actions a week"),
    "answers_cutoff": Message("test cut-off"),
    "answers_history": Message("history only"),
    "answers_learning": Message("training cut-offs and outcomes"),
    "answers_judging": Message("test outcome"),
}
