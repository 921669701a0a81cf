"""What is asked of ratings, how the answers are judged, and the words of their report."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_rating": Message(
        "Says for a customer and an item how many stars the customer would give it. It learns from the ratings you have: "
        "who is generous, what is well liked, and whose tastes are alike."
    ),
    "lacks_rating": Message(
        "No column holds ratings.",
        "Mark the column with the stars (or points) that customers gave with the role rating.",
        EXIT_DATA,
    ),
    "ratings_too_few": Message(
        "There are {rows:rating|ratings} with a customer and an item; at least {least} are needed to learn from and to judge by.",
        "Bring more ratings, or check which columns hold the customer, the item and the rating.",
        EXIT_DATA,
    ),
    "ratings_all_equal": Message(
        "Every rating is {value}, so there is nothing to foretell.",
        "Check whether the right column has the role rating.",
        EXIT_DATA,
    ),
    "ratings_part_too_small": Message(
        "Split like this, only {rows:rating|ratings} would be left in the {part:part} part; at least {least} are needed.",
        "Choose another way of splitting.",
        EXIT_DATA,
    ),
    "split_not_for_ratings": Message(
        "The split “{split}” does not fit the question about ratings.",
        "Split at random, in folds, by time, or keep everybody's last rating aside.",
        EXIT_ARGUMENTS,
        "--split random, folds, time or leave-one-out",
    ),
    "ratings_incomplete": Message(
        "{rows:rating|ratings} without a customer or an item are left out.",
        "Check which columns hold the customer and the item if this is more than you expect.",
    ),
    "ratings_nothing_asked": Message(
        "Every row of {file} has a rating already, so there is nothing to foretell.",
        "Bring rows of a customer and an item whose rating is empty, or files without ratings.",
        EXIT_DATA,
    ),
    "ratings_none_given": Message(
        "None of the {rows:row|rows} has a rating to compare with.",
        "Bring files in which the column {column} says what customers gave.",
        EXIT_DATA,
    ),
    "ratings_unknown_users": Message(
        "For {rows:pair|pairs} no rating of the customer is known. They get what an unknown customer would give.",
        "Add ratings that these customers gave, if you have any, to the files.",
    ),
    "ratings_unknown_items": Message(
        "For {rows:pair|pairs} no rating of the item is known. They get what the customer gives an item nothing is known of.",
        "Train again once there are ratings of these items.",
    ),
    # How the answers would be judged
    "judged_random_ratings": Message(
        "Judged on a fifth of the ratings, drawn at random and never seen by the models; a tenth of the others is chosen on."
    ),
    "judged_folds_ratings": Message("Every rating is judged once, by one of five models that have not seen it."),
    "judged_time_ratings": Message(
        "Judged on the newest tenth of the ratings; chosen on the tenth before it, learnt from all older ones."
    ),
    "judged_leave_one_out_ratings": Message(
        "Judged on the last rating of every customer, chosen on the one before it, learnt from the rest."
    ),
    "protocol_random_ratings": Message(
        "Judged once on {test:rating|ratings}, a fifth drawn at random (seed {seed}), that no model saw; {train} to learn from, "
        "{valid} to choose on. {again} {after} {delivered}"
    ),
    "protocol_folds_ratings": Message(
        "{folds}-fold cross-validation over ratings drawn at random (seed {seed}): each of {test} ratings is judged once by models that "
        "never saw it. In every fold a tenth of what is not tested is chosen on. {again} {after} {delivered}"
    ),
    "protocol_time_ratings": Message(
        "Judged once on the newest {test:rating|ratings}, from {test_from} on; learnt from the {train} before {valid_from}, chosen on the "
        "{valid} between them. {again} {after} {delivered}"
    ),
    "protocol_leave_one_out_ratings": Message(
        "Leave-one-out: judged once on the last rating of each of {test} customers with three or more; chosen on the one before it; "
        "{train} to learn from. {again} {after} {delivered}"
    ),
    "protocol_ratings_again": Message(
        "What was chosen on was then learnt from as well, with nothing chosen anew, before the test."
    ),
    "protocol_ratings_not_again": Message(
        "Learning was ended early: what was chosen on was not learnt from by every model before the test."
    ),
    "protocol_ratings_timed": Message(
        "A pair that was rated again counts once, with its last rating. The time of a test rating is known to the models, its stars are "
        "not."
    ),
    "protocol_ratings_untimed": Message("A pair that was rated again counts once, with its last rating."),
    "protocol_ratings_delivered": Message("The delivered model was then fitted again on everything."),
    "protocol_ratings_not_delivered": Message("The delivered model is the judged one."),
    "protocol_evaluate_ratings": Message(
        "Judged on {rows:rating|ratings} of the files you gave, each foretold from what the bundle knew of the customer before, not from "
        "these files; {known} of them are of customers it knew."
    ),
    # The report
    "rating_in_short": Message(
        "A foretold rating is off by {error} on average, where ratings go from {lowest} to {highest}. Always saying the mean would be off by "
        "{mean}, and going by generous customers and well-liked items alone by {bias}."
    ),
    "rating_fall": Message(
        "On the test the error is larger (RMSE {test}) than it was where models were chosen ({valid}). The data may have changed "
        "in between."
    ),
    "rating_rmse": Message("Root of the mean squared error, in stars: large errors count most. Smaller is better."),
    "rating_mae": Message("How far off a foretold rating is on average, in stars."),
    "rating_r2": Message("The share of the differences between ratings that is foretold; 0 % is always saying the mean."),
    "rating_rows": Message("Test ratings"),
    "rating_valid": Message("RMSE on validation, where models were chosen"),
    "rating_lead_clear": Message(
        "{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}); this is no chance."
    ),
    "rating_lead_noise": Message(
        "{model:model} is ahead of “{other:model}” by {lead} in RMSE (95 % interval {low} to {high}), which may be chance."
    ),
    "rating_lead_behind": Message(
        "{model:model} is behind “{other:model}” by {lead} in RMSE (95 % interval {low} to {high})."
    ),
    "rating_weights": Message("How much each model counts in the blend"),
    "rating_weight": Message("Weight"),
    "rating_weights_protocol": Message("Non-negative least squares on the ratings to choose on."),
    "rating_compared": Message("What was foretold and what was given"),
    "rating_reliability": Message("Can a foretold rating be taken at its word?"),
    "rating_foretold": Message("Foretold"),
    "rating_given": Message("Really given"),
    "rating_exact": Message("exactly as foretold"),
    "rating_band": Message("The band is the 95 % interval of what was given."),
    "rating_matrix": Message("Of the ratings of each kind, so many were foretold as …"),
    "rating_matrix_protocol": Message(
        "Each row adds up to 100 %. Foretold ratings are rounded to the nearest that customers give; they keep to the middle where little is known."
    ),
    "rating_known": Message("How errors depend on what is known"),
    "rating_by_user": Message("By how many ratings of the customer were known"),
    "rating_by_item": Message("By how many ratings of the item were known"),
    "rating_level": Message("Known ratings"),
    "rating_range": Message("{least} to {most}"),
    "rating_from": Message("{least} and more"),
    "rating_judged": Message("Judged once on the test part: {rows:rating|ratings}."),
}  # fmt: skip
