"""What networks looked at, and whether that means anything."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "attention_heading": Message("Where the network looks"),
    "attention_share": Message("Share of attention"),
    "attention_last": Message("the last action"),
    "attention_before": Message("{count:action|actions} before it"),
    "attention_of_actions": Message("Which past actions “{model:model}” looks at"),
    "attention_of_actions_protocol": Message(
        "The mean over those of {rows:test history|test histories} that are long enough."
    ),
    "attention_of_features": Message("Which features the autoencoder of “{model:model}” looks at"),
    "attention_of_features_protocol": Message("The mean over {rows:test row|test rows}."),
    "attention_test_of_actions": Message("Fall of its first recommendation without some of the actions"),
    "attention_test_of_actions_axis": Message("standard deviations of the scores of all items"),
    "attention_test_of_features": Message("Move of the code without some of the features"),
    "attention_test_of_features_axis": Message("distance between the codes"),
    "attention_test_of_actions_protocol": Message(
        "Deletion test on {rows:test history|test histories}: {share} of what each holds is left out, at least one action; the random "
        "ones are drawn {draws} times."
    ),
    "attention_test_of_features_protocol": Message(
        "Deletion test on {rows:test row|test rows}: {share} of the features become those of the mean row; the random ones are drawn "
        "{draws} times."
    ),
    "attention_most": Message("the most attended"),
    "attention_random": Message("as many at random"),
    "attention_least": Message("the least attended"),
    "attention_latest": Message("the latest"),
    "attention_largest": Message("the largest, gates aside"),
    "attention_of_actions_adds": Message(
        "Here the attention of “{model:model}” means something: leaving out the most attended actions counts more than leaving out "
        "random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and more than leaving out the latest, by "
        "{gain} ({gain_low} to {gain_high})."
    ),
    "attention_of_actions_plain": Message(
        "The actions that “{model:model}” attends to matter more than random ones, by {lead} (95 % interval of the paired difference "
        "{low} to {high}), but not more than simply the latest ones: the difference is {gain} ({gain_low} to {gain_high}). Its "
        "attention tells little beyond what is recent."
    ),
    "attention_of_actions_nothing": Message(
        "The attention of “{model:model}” means nothing here: leaving out the most attended actions does not count more than leaving "
        "out random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it."
    ),
    "attention_of_features_adds": Message(
        "Here the attention of the autoencoder means something: without the most attended features the code moves further than "
        "without random ones, by {lead} (95 % interval of the paired difference {low} to {high}), and further than without those that "
        "are largest, gates aside, by {gain} ({gain_low} to {gain_high})."
    ),
    "attention_of_features_plain": Message(
        "The features that the autoencoder attends to matter more than random ones, by {lead} (95 % interval of the paired difference "
        "{low} to {high}), but its gates add nothing to how far each feature sets a row off: the difference is {gain} ({gain_low} to "
        "{gain_high})."
    ),
    "attention_of_features_nothing": Message(
        "The attention of the autoencoder means nothing here: without the most attended features the code moves no further than "
        "without random ones (difference {lead}, 95 % interval {low} to {high}). Do not read anything into it."
    ),
    "attention_of_actions_caution": Message(
        "Where a network looked is not why it answered: with other attention it may answer the same. What an action really did for a "
        "recommendation is measured by leaving it out, for each customer under Explain."
    ),
    "attention_of_features_caution": Message(
        "Where a network looked is not why it answered: with other attention it may answer the same. The trees also read the features "
        "themselves; what their answer leans on is measured by shuffling each feature."
    ),
}
