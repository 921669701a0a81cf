"""Texts about encoders: learning them before any question, and starting from them."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "model_name_encoder": Message("Behaviour encoder"),
    "about_encoder": Message(
        "A Transformer that reads all actions of all customers and learns, without any answers, what comes next, how long it takes, "
        "what was hidden from it and which histories are alike. Other questions can start from it."
    ),
    "model_name_encoder_scratch": Message("Encoder from scratch"),
    "model_name_encoder_view": Message("Behaviour encoder"),
    "model_name_fine_tuned": Message("Fine-tuned encoder"),
    "about_fine_tuned": Message(
        "The behaviour encoder, whose network is tuned on the answers to this question. It reads the actions themselves and needs no "
        "features."
    ),
    "model_name_tuned_items": Message("Tuned encoder"),
    "about_tuned_items": Message(
        "The behaviour encoder, whose network goes on learning from what came next in your histories. It starts from what was learnt "
        "before, from these data or from another shop's."
    ),
    "model_name_tuned_action": Message("Encoder tuned on next actions"),
    "about_tuned_action": Message(
        "The behaviour encoder, whose network is tuned on what customers did next and how long it took. It reads the actions themselves "
        "and needs no features."
    ),
    "question_pretrain": Message(
        "Learns how your customers behave from all their actions, before you ask anything: what comes next, when, and which items "
        "are alike. Other questions can start from what it has learnt, and show what that brings."
    ),
    "judged_pretrain_until": Message(
        "Learns from what happened before a moment, and is judged on what came after it. Questions that start from it can be judged "
        "on everything after that moment."
    ),
    "judged_pretrain_left_out": Message(
        "The last two actions of every history are left out: the first of them judges, and questions that start from it can be "
        "judged on the other."
    ),
    "protocol_pretrain_until": Message(
        "Learnt from {actions} actions of {owners:customer|customers} before {until}, without any answers; a tenth of the customers "
        "was held out to stop at the best moment. Judged once on what came after that moment: on the next item out of the whole "
        "catalogue, seen items in the race, and on what was done within so many days."
    ),
    "protocol_pretrain_left_out": Message(
        "Learnt from {actions} actions of {owners:history|histories} without the last two of each, and without any answers; a tenth "
        "of the histories was held out to stop at the best moment. Judged once on the last but one item, out of the whole "
        "catalogue, seen items in the race."
    ),
    "protocol_encoder_evaluated": Message(
        "Judged on the next item of {asked:customer|customers} after {until}, out of the whole catalogue, seen items in the race."
    ),
    "too_few_histories": Message(
        "Only {rows:customer has|customers have} actions before that moment; at least {least} are needed to learn how they behave.",
        "Bring a longer log, or choose a later moment.",
        EXIT_DATA,
    ),
    "encoder_cost": Message(
        "An epoch will take about {epoch} here, and all of the learning between {shortest} and {longest}, with about {memory} of memory "
        "beside what the program takes anyway. That comes from a few steps on your own histories; other work on this computer makes it "
        "longer."
    ),
    "encoder_cost_protocol": Message(
        "Foretold from a few steps of each size on your {histories:history|histories} with {actions} actions. {device}. Memory is "
        "beside what the program takes anyway; the learning ends once nothing gets better, and else when the time is up."
    ),
    "encoder_nothing_to_learn": Message(
        "None of these histories has two actions, so there is nothing that comes next to learn from.",
        "Bring a log in which customers act more than once.",
        EXIT_DATA,
    ),
    "encoder_without_objective": Message(
        "Every objective that an encoder could learn by on these data has a weight of 0, so it would learn nothing.",
        "Give at least one of them a weight; “time” counts only where the data say when things happened.",
        EXIT_ARGUMENTS,
        "--set next=1",
    ),
    "not_an_encoder": Message(
        "{file} is not a pre-trained encoder; it answers the question “{question}”.",
        "Choose the model file of a pre-training, or learn a new encoder first.",
        EXIT_ARGUMENTS,
        "--encoder new",
    ),
    "argument_encoder": Message(
        "There is no file {file} to start from.",
        "Give the model file of a pre-training.",
        EXIT_ARGUMENTS,
        "--encoder FILE.intent or --encoder new",
    ),
    "encoder_knows_test": Message(
        "The encoder in {file} has learnt from what happened until {until}. Answers that it has seen come cannot be learnt from, nor "
        "judged: it may know nothing after {latest}.",
        "Pre-train once more until {latest}, or let this training learn an encoder of its own.",
        EXIT_ARGUMENTS,
        "pretrain --until DATE, or --encoder new",
    ),
    "encoder_not_for_split": Message(
        "An encoder that was pre-trained in another run has seen the histories that this split would judge on.",
        "Split by time, leave one out on data without times, or let this training learn an encoder of its own.",
        EXIT_ARGUMENTS,
        "--encoder new",
    ),
    "encoder_nothing_new": Message(
        "The encoder that would go on has learnt until {until} already; nothing in these data that would be learnt from is newer.",
        "Bring newer data, or let it learn until a later moment.",
        EXIT_ARGUMENTS,
        "--until DATE",
    ),
    "encoder_decides": Message(
        "The encoder in {file} cannot go on learning with another {options} than it has: {fixed}.",
        "Leave these options as they were when it was learnt, or learn a new encoder.",
        EXIT_ARGUMENTS,
        "leave out --set, or leave out --encoder",
    ),
    "encoder_of_other_times": Message(
        "The encoder in {file} and these data do not fit: only one of them knows when things happened.",
        "Pre-train an encoder on data like these.",
        EXIT_ARGUMENTS,
    ),
    "encoder_of_other_shop": Message(
        "The encoder in {file} knows {share:.0%} of these items, so it is taken to be of another shop. Items are found again by their "
        "names, and others stand for their category.",
        "See beside it how an encoder that is learnt here does.",
    ),
    "encoder_not_for_question": Message(
        "The question “{question}” cannot start from an encoder.",
        "Leave the encoder out.",
        EXIT_ARGUMENTS,
    ),
    "export_not_with_encoder": Message(
        "This model reads what an encoder makes of the actions, which has no form in ONNX yet.",
        "Train again without an encoder, and export that.",
        EXIT_ARGUMENTS,
    ),
    "encoder_nothing_to_judge": Message(
        "Nothing in {file} happened after the moment until which the encoder has learnt.",
        "Bring newer data, or choose an earlier moment.",
        EXIT_DATA,
        "--as-of DATE",
    ),
    "encoder_nothing_after": Message(
        "Nothing came after the moment until which it has learnt, so it could not be judged."
    ),
    "encoder_in_short": Message(
        "Of {asked:customer|customers} who came back, {hits} went on to one of the ten items that it held likeliest; always naming "
        "the ten most popular items would have found {popular}."
    ),
    "protocol_encoder": Message(
        "The features hold what an encoder makes of each customer's actions. It has learnt, without answers, from what happened before "
        "{until}, and has seen none of the outcomes that are learnt from or judged."
    ),
    "labels_heading": Message("With and without pre-training"),
    "labels_helps": Message(
        "With {rows:answer|answers} to learn from, what the encoder knows brings {lead} in {figure}."
    ),
    "labels_no_help": Message(
        "With {rows:answer|answers} to learn from, what the encoder knows changes {figure} by {lead}, which may be chance: here the "
        "features alone say as much."
    ),
    "labels_chart": Message("{figure} by the number of answers"),
    "labels_table": Message("The same in figures"),
    "labels_rows": Message("Answers to learn from"),
    "labels_without": Message("Features alone"),
    "labels_with": Message("With the encoder"),
    "labels_lead": Message("Lead"),
    "labels_interval": Message("95 % interval of the lead"),
    "labels_protocol": Message(
        "Boosted trees on drawn answers of the training part, judged on the validation part ({draws} draws, the same ones for both). "
        "The encoder has seen none of these answers; one of this shop has seen the actions before them, also of customers who were not drawn."
    ),
    "labels_scratch": Message("With an encoder learnt from scratch"),
    "labels_over_scratch": Message("Lead over from scratch"),
    "scratch_figure": Message("{figure} with {rows:answer|answers} to learn from"),
    "scratch_ahead": Message(
        "The encoder it starts from is ahead of one that was learnt from scratch on these data within {share:.0%} of the time allowed: by {lead} in "
        "{figure} (95 %: {low} … {high}). Carrying it over pays."
    ),
    "scratch_behind": Message(
        "The encoder it starts from does not reach one that was learnt from scratch on these data within {share:.0%} of the time allowed: {lead} in "
        "{figure} (95 %: {low} … {high}). Pre-train one here instead."
    ),
    "scratch_alike": Message(
        "The encoder it starts from and one that was learnt from scratch on these data within {share:.0%} of the time allowed differ by {lead} in "
        "{figure} (95 %: {low} … {high}), which may be chance."
    ),
    "scratch_once": Message(
        "The encoder it starts from and one that was learnt from scratch on these data within {share:.0%} of the time allowed differ by {lead} in "
        "{figure}. That is one draw of the answers alone, from which nobody can tell whether it is chance."
    ),
    "scratch_heading": Message("Carried over and from scratch"),
    "scratch_model": Message("Tuned from"),
    "scratch_given": Message("The encoder it starts from"),
    "scratch_new": Message("An encoder learnt from scratch"),
    "scratch_none": Message("Nothing: {model}"),
    "scratch_lead": Message("The first leads by"),
    "scratch_protocol": Message(
        "NDCG@10 of {prompts:history|histories} of the validation part, of models that had learnt from the training part alone; the "
        "interval is of the same histories."
    ),
    "refresh_heading": Message("Going on or from scratch"),
    "refresh_ahead": Message(
        "The encoder that went on learning is ahead of one that was learnt from scratch on all of these data: by {lead} in NDCG@10 "
        "(95 %: {low} … {high})."
    ),
    "refresh_behind": Message(
        "The encoder that went on learning does not reach one that was learnt from scratch on all of these data: {lead} in NDCG@10 "
        "(95 %: {low} … {high}). Learn a new one when there is time."
    ),
    "refresh_alike": Message(
        "The encoder that went on learning and one that was learnt from scratch on all of these data differ by {lead} in NDCG@10 "
        "(95 %: {low} … {high}), which may be chance."
    ),
    "refresh_time": Message("Going on took {seconds} of learning, from scratch {others}."),
    "refresh_cut": Message(
        "The time allowed ended the one that went on after {done} of {planned:epoch|epochs}."
    ),
    "refresh_scratch_cut": Message(
        "The time allowed ended the one from scratch after {done} of {planned:epoch|epochs}, so it may not have reached what it could: "
        "allow more time for a fair comparison."
    ),
    "refresh_brings": Message(
        "It names the next item better than before it went on: by {lead} (95 %: {low} … {high})."
    ),
    "refresh_harms": Message(
        "It names the next item worse than before it went on: {lead} (95 %: {low} … {high}). The encoder as it was is the better one."
    ),
    "refresh_no_news": Message(
        "It names the next item about as well as before it went on: {lead} (95 %: {low} … {high}), which may be chance."
    ),
    "refresh_same": Message("It places every next item exactly as before it went on."),
    "refresh_table": Message("The three of them in figures"),
    "refresh_encoder": Message("Encoder"),
    "refresh_row_before": Message("As it was before"),
    "refresh_row_refreshed": Message("Gone on with"),
    "refresh_row_scratch": Message("Learnt from scratch"),
    "refresh_lead": Message("Gone on with leads by"),
    "refresh_epochs": Message("Epochs learnt"),
    "refresh_epochs_of": Message("{done} of {planned}"),
    "refresh_seconds": Message("Learning took"),
    "refresh_protocol": Message(
        "All three are judged on the same next items of {asked:customer|customers}, out of the whole catalogue; they came after "
        "everything that was learnt from. Both that learnt here had the same options and the same time allowed. The leads are of "
        "NDCG@10 of the same customers; the time is that of the epochs alone, in all tries of this run."
    ),
    "nothing_beside_scratch": Message(
        "There is nothing to compare with an encoder learnt from scratch: this training does not start from an encoder's file.",
        "Name the file of an encoder, or leave the comparison out.",
        EXIT_ARGUMENTS,
        "--encoder FILE --compare-scratch",
    ),
    "gain_helps": Message(
        "With what the encoder makes of the actions, log loss is lower than with the features alone: by {lead} (95 %: {low} … {high})."
    ),
    "gain_chance": Message(
        "What the encoder makes of the actions changes little here: its lead in log loss is {lead} (95 %: {low} … {high}), which may be "
        "chance. The features alone say as much."
    ),
    "gain_harms": Message(
        "With what the encoder makes of the actions, log loss is worse than with the features alone: its lead is {lead} (95 %: {low} … "
        "{high}). Train without the encoder here."
    ),
    "gain_table": Message("What the encoder brings"),
    "gain_features": Message("Boosted trees on"),
    "gain_lead": Message("Log loss lower by"),
    "gain_protocol": Message(
        "Boosted trees on {learnt:moment|moments} of the training part, judged on {judged:moment|moments} of the validation part, the "
        "same ones for all. Lower by: of the same moments, with an interval over customers; below zero is worse."
    ),
    "encoder_within": Message("{kind} within {days:day|days}, ROC-AUC"),
    "encoder_auc": Message(
        "How well it tells those who did from those who did not; 0.5 is a blind guess, 1 is perfect."
    ),
    "encoder_what_when": Message("What is done, and when"),
    "encoder_foretold": Message("Expected and done"),
    "encoder_foretold_protocol": Message(
        "Expected at the moment of {asked:customer|customers}, from their actions before it, without having seen an answer."
    ),
    "encoder_off": Message(
        "“{kind}” within {days} days was expected of {expected} and done by {did}: how often customers come has changed, or they "
        "were watched for too short a time. Questions that start from this encoder learn that for themselves."
    ),
    "encoder_meanings": Message("The next action, by its kind"),
    "encoder_meanings_protocol": Message(
        "The chance that was given to what really came next, on average, beside how often that kind comes anyway."
    ),
    "encoder_items": Message("Items that it holds for alike"),
    "encoder_nearest": Message("The commonest items and their nearest"),
    "encoder_nearest_protocol": Message(
        "By the angle between their vectors, which were learnt from who did what in which order."
    ),
    "encoder_any_action": Message("any action"),
    "encoder_column_kind": Message("Action"),
    "encoder_column_days": Message("Within days"),
    "encoder_column_expected": Message("Expected"),
    "encoder_column_did": Message("Done"),
    "encoder_column_auc": Message("ROC-AUC"),
    "encoder_column_meaning": Message("Next action"),
    "encoder_column_count": Message("How many"),
    "encoder_column_chance": Message("Chance it was given"),
    "encoder_column_frequency": Message("How common"),
    "encoder_column_item": Message("Item"),
    "encoder_column_near": Message("Nearest items"),
}
