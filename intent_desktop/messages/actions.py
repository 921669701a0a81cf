"""What comes next, and when: how it is asked, how the answers are judged, and what the report says of them."""

from intent_desktop.messages import EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_next_action": Message(
        "Tells for every customer which kind of action comes next (a view, a purchase, a return, or nothing for now), and "
        "about when. Where your log knows carts, it also tells how likely an open cart is to be bought."
    ),
    "lacks_two_meanings": Message(
        "Only one kind of action is in this log, so there is nothing to tell apart.",
        "Bring a log with at least two kinds, such as views and purchases, or purchases and returns, and give each value its "
        "meaning.",
        EXIT_DATA,
    ),
    "lacks_moments": Message(
        "These files do not say when each action happened.",
        "Bring a log in which a column holds the time of each action, and give it the role time.",
        EXIT_DATA,
    ),
    "option_action_horizon": Message(
        "Days ahead",
        "How far the look into the future goes; parts of a day are fine (0.5 is twelve hours). Left empty, it is the time "
        "within which nine of ten next actions come, rounded.",
    ),
    "judged_time_actions": Message(
        "Judged on the newest fifth of the moments. What is learnt was over before them, and a fifth of the customers is held "
        "out to choose on."
    ),
    "judged_group_actions": Message(
        "Judged on the newest fifth of the moments, of customers whom the model has never seen."
    ),
    "next_action_too_short": Message(
        "The log covers {days} days. That is too little to learn what follows within {horizon} days, and to judge it.",
        "Look less far ahead, or bring a longer log with more actions.",
        EXIT_DATA,
    ),
    "next_action_cutoff": Message(
        "The moment {cutoff} leaves too little before or after it: the log runs from {start} to {end}, and {horizon} are needed "
        "on either side.",
        "Choose a moment nearer to the middle, or look less far ahead.",
        EXIT_DATA,
    ),
    "next_action_all_alike": Message(
        "What follows is nearly always the same ({value}), so there is nothing to learn.",
        "Bring a longer log, look further or less far ahead, or check the meanings of the events.",
        EXIT_DATA,
    ),
    "next_action_sampled": Message(
        "The {part:part} part has {total} moments; {rows} of them, drawn at random, are used.",
    ),
    "carts_sampled": Message(
        "The {part:part} part has {total} moments with an open cart; {rows} of them, drawn at random, are used to judge carts.",
    ),
    "no_cart_model": Message(
        "Too few open carts are in this log to learn how likely one is bought.",
    ),
    # How it was judged
    "protocol_time_actions": Message(
        "Judged once on {test:moment|moments} of {owners:customer|customers} from {test_from} on, each right after an action, "
        "by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data ({end}) are left out. "
        "Learnt from {train:earlier moment|earlier moments} ({silent} of them after some silence), all of whose outcomes ended by "
        "{test_from}; a fifth of the customers (seed {seed}) was held out to choose on. Customers may appear before and after."
    ),
    "protocol_group_actions": Message(
        "Judged once on {test:moment|moments} of {owners:customer|customers} whom the model never saw, from {test_from} on, each "
        "right after an action, by what followed within {horizon}. Moments whose {horizon} were not over at the end of the data "
        "({end}) are left out. Learnt from {train:earlier moment|earlier moments} of other customers ({silent} of them after some "
        "silence), all of whose outcomes ended by {test_from}; seed {seed}."
    ),
    "protocol_horizon_of_data": Message(
        "The horizon was taken from the data (where nine of ten next actions come, but no more than an eighth of the log): {share} "
        "of the known next actions came within it."
    ),
    "protocol_evaluate_actions": Message(
        "Judged on {rows:moment|moments} of {owners:customer|customers}, each right after an action, by what followed within "
        "{horizon}; moments whose {horizon} were not over are left out."
    ),
    "protocol_evaluate_actions_as_of": Message(
        "Judged on {rows:customer|customers} as of {moment}, by what followed within {horizon}."
    ),
    # What an action is called
    "action_view": Message("view"),
    "action_search": Message("search"),
    "action_cart": Message("cart addition"),
    "action_favourite": Message("favourite"),
    "action_purchase": Message("purchase"),
    "action_return": Message("return"),
    "action_review": Message("review"),
    "action_share": Message("share"),
    "action_other": Message("other action"),
    "action_nothing": Message("nothing for now"),
    # The report
    "actions_heading": Message("The answer in short"),
    "actions_likeliest": Message(
        "Which of the {kinds:kind|kinds} comes next is told right in {accuracy} of the cases; always saying the commonest "
        "({commonest}) would be right in {base}. Among the two likeliest it is in {top2}."
    ),
    "actions_when": Message(
        "Where something follows, half of the answers to when are off by less than {error}, and {coverage} of the actions come "
        "within the interval that promises {promised}."
    ),
    "actions_blind": Message(
        "The chances are not better than those of {other:model}: what customers did before hardly tells what they do next here."
    ),
    "actions_cart_short": Message(
        "Of {rows:open cart|open carts} {share} were bought, at least in part, within {horizon}. Of the tenth with the highest "
        "chance it was {rate}."
    ),
    "actions_figures": Message("How far it can be trusted"),
    "actions_log_loss": Message("How surprised the model was by what came; lower is better, 0 is knowing everything."),
    "actions_accuracy": Message("How often the likeliest kind is the one that came."),
    "actions_top2": Message("How often what came is among the two likeliest kinds."),
    "actions_macro_f1": Message("Right in both directions, each kind as important as any other."),
    "actions_calibration": Message("Mean distance between the chance of a kind and how often it came."),
    "actions_n": Message("Test moments"),
    "actions_models": Message("All models, side by side"),
    "actions_column_model": Message("Model"),
    "actions_chosen": Message("{model:model} (chosen)"),
    "actions_column_valid": Message("Log loss on validation, where models were chosen"),
    "actions_column_seconds": Message("Seconds to learn"),
    "actions_column_accuracy": Message("Accuracy"),
    "actions_column_top2": Message("Among two"),
    "actions_column_error": Message("Median error of when"),
    "actions_column_silent": Message("Log loss after silence"),
    "actions_models_protocol": Message(
        "{protocol} “After silence” are {silent:moment|moments} at which the customer had done nothing for a while: as when "
        "everybody is scored at one moment."
    ),
    "actions_lead_clear": Message(
        "“{model:model}” is better than “{other:model}” beyond chance: its log loss is lower by {lead} (95 % interval {low} to "
        "{high}, compared moment by moment)."
    ),
    "actions_lead_noise": Message(
        "Whether “{model:model}” is really better than “{other:model}” cannot be told from these moments: its lead of "
        "{lead} in log loss may be chance (95 % interval {low} to {high})."
    ),
    "actions_lead_behind": Message(
        "On these moments “{other:model}” did better than “{model:model}”, which is delivered: its log loss is lower by "
        "{lead} (95 % interval {low} to {high})."
    ),
    "actions_kinds": Message("Kind by kind"),
    "actions_confusion": Message("What came, and what was likeliest"),
    "actions_truth": Message("Came"),
    "actions_prediction": Message("Likeliest"),
    "actions_confusion_protocol": Message("Share of the moments of each row. {shown}"),
    "actions_shown": Message("Judged once on the test part: {rows:moment|moments}."),
    "actions_of_kind": Message("How well each kind is told"),
    "actions_kind": Message("Kind"),
    "actions_cases": Message("Cases"),
    "actions_precision": Message("Right when said"),
    "actions_recall": Message("Found of all"),
    "actions_mean_chance": Message("Mean chance"),
    "actions_share": Message("Came"),
    "actions_reliability": Message("Can the chances be taken at their word?"),
    "actions_predicted": Message("Predicted chance"),
    "actions_observed": Message("What happened"),
    "actions_perfect": Message("perfectly calibrated"),
    "actions_bins_protocol": Message("Ten bins of equally many moments for each kind. {shown}"),
    "actions_gaps": Message("When it comes"),
    "actions_error": Message("Median error"),
    "actions_error_explained": Message("Half of the answers to when are off by less."),
    "actions_base_error": Message("Median error without a model"),
    "actions_base_error_explained": Message("If everybody was told the same time: that of {other:model}."),
    "actions_coverage": Message("Inside the interval"),
    "actions_coverage_explained": Message("Promised are {promised}."),
    "actions_gap_protocol": Message("Of the {rows:test moment|test moments} after which something came within {horizon}."),
    "actions_gap_chart": Message("Time to the next action, told and real"),
    "actions_gap_told": Message("Told"),
    "actions_gap_real": Message("Real"),
    "actions_gap_median": Message("median"),
    "actions_gap_by_told": Message("Ten groups by the time that was told. The band holds the middle 80 % of the real times."),
    "actions_cart": Message("Will an open cart be bought?"),
    "actions_cart_none": Message(
        "Too few open carts are in this log to learn how likely one is bought, so scores tell no chance for carts."
    ),
    "actions_cart_weak": Message(
        "On these rows the chances of carts are not better than those of “{other:model}”: use them to put carts in order, if at "
        "all, and not at their word."
    ),
    "actions_cart_base": Message("Bought within {horizon}"),
    "actions_cart_rows": Message("Open carts"),
    "actions_cart_models": Message("Models of the cart"),
    "actions_cart_protocol": Message(
        "A cart is open while an item that was put into it has not been bought; it counts as bought where such an item is, within "
        "{horizon}. {rows:moment|moments} of the test part with an open cart."
    ),
    "actions_cart_reliability": Message("Can the chances of carts be taken at their word?"),
    "actions_reasons": Message("What the answer leans on"),
    "actions_importance": Message("Rise in log loss when a feature is shuffled"),
    "actions_importance_protocol": Message(
        "Permutation on {rows} test moments, {repeats} shuffles a feature; the bar's ends are the lowest and highest. "
        "It is measured on the boosted trees, which read named features; only the {features} features that move their answers most "
        "were shuffled."
    ),
    "actions_no_importance": Message(
        "No boosted trees were learnt. The other models read the actions themselves, so no named features can be weighed."
    ),
    "actions_timeline": Message("From when to when"),
    "actions_count_label": Message("Actions"),
    "actions_test_from": Message("test begins"),
    "actions_learning": Message("learnt from"),
    "actions_between": Message("left out: outcomes reach into the test"),
    "actions_judging": Message("judged"),
    "actions_data": Message("The data behind it"),
}  # fmt: skip
