"""What is asked of histories, how recommendations are judged, and why something is recommended."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_next_item": Message(
        "Names the items that each customer or visitor is likeliest to want next, best first, out of your whole "
        "catalogue. It learns from what customers with alike histories went on to."
    ),
    "question_similar_items": Message(
        "Names, for every item, those that go with it: for “customers also looked at”, for bundles and substitutes. It learns "
        "from which items stand together in the same histories."
    ),
    "question_similar_users": Message(
        "Names, for every customer or visitor, those most like them, with what they have in common. Judged by whether what "
        "the alike have had is what the customer goes on to."
    ),
    "lacks_histories": Message(
        "These files do not tell what each customer did one after the other.",
        "Bring a log with a row for each action, or a file with a customer's items on each line.",
        EXIT_DATA,
    ),
    "lacks_item": Message(
        "No column names the item of an action.",
        "Mark the column that names the product with the role item.",
        EXIT_DATA,
    ),
    "lacks_owner": Message(
        "No column says which customer or visit an action belongs to.",
        "Mark the column that names the customer with the role user, or the visit with the role session.",
        EXIT_DATA,
    ),
    "too_few_prompts": Message(
        "Only {rows:customer|customers} can be asked in the {part:part} part; at least {least} are needed to say anything.",
        "Bring a longer log, or judge in another way, such as on everybody's last item.",
        EXIT_DATA,
        "--split leave-one-out",
    ),
    "no_prompts": Message(
        "Nobody can be asked in the {part:part} part: it takes customers who took something in it, other than a return, after "
        "something earlier.",
        "Bring a longer log, or judge in another way, such as on everybody's last item.",
        EXIT_DATA,
        "--split leave-one-out",
    ),
    "single_actions": Message(
        "Every customer or visit in these files has a single action, so that nothing ever comes next.",
        "Bring a log in which customers come back, and check that the right column has the role user.",
        EXIT_DATA,
    ),
    "single_item": Message(
        "Every action is on the same item, {value}, so there is nothing to choose among.",
        "Bring a log of several items, and check that the right column has the role item.",
        EXIT_DATA,
    ),
    "test_among_training": Message(
        "The file to judge on is one of the files to learn from, so the models would recognise what they should foretell.",
        "Name another file to judge on, or none: a part is then set aside.",
        EXIT_DATA,
        "--test PATH",
    ),
    "test_actions_learnt": Message(
        "{rows} of the {total:action|actions} in the file to judge on are among those to learn from too, so the models "
        "recognise them and the figures are too good.",
        "Judge on actions that came later, or on other customers.",
    ),
    "test_items_unknown": Message(
        "None of the items in the file to judge on is in the files to learn from.",
        "Bring files of the same shop, and check that the items are written alike in both.",
        EXIT_DATA,
    ),
    "model_not_for_question": Message(
        "The model “{model:model}” cannot answer the question {question}.",
        "Models to choose from: {known}.",
        EXIT_ARGUMENTS,
    ),
    # Options
    "option_repeats": Message(
        "Recommend what they already had",
        "Whether an item that a customer has seen or bought may be recommended again. If the data decide, it may where customers "
        "often come back to the same item.",
    ),
    "repeats_by_data": Message("Let the data decide"),
    "repeats_yes": Message("Yes, they come back to things"),
    "repeats_no": Message("No, only what is new to them"),
    "split_given": Message("On a file of its own"),
    "split_leave_one_out": Message("On everybody's last item"),
    # Wishes
    "wish_count": Message("How many", "So many for each, best first."),
    "wish_diversity": Message(
        "Variety",
        "From 0, the likeliest whatever they are, to 1: the more, the less alike are those that stand together.",
    ),
    "wish_novelty": Message(
        "Away from bestsellers", "From 0 to 1: the more, the rarer are items that everybody takes anyway."
    ),
    "wish_repeats": Message("What they had before", "Whether items of their own history may be recommended."),
    "wish_repeats_as_judged": Message("As in training"),
    "wish_exclude_bought": Message("Nothing they have bought", "Items viewed but not bought may still come."),
    "wish_exclude": Message(
        "Never recommend", "Items that are out of stock or not to be shown, one on each line."
    ),
    # How the answers would be judged
    "judged_time_histories": Message(
        "Judged on what customers took in the newest tenth of the actions; learnt from the oldest 80 %, chosen on those between."
    ),
    "judged_leave_one_out_histories": Message(
        "Judged on the last item of every customer, chosen on the one before it, learnt from the rest."
    ),
    "judged_given_histories": Message(
        "Judged on the last action of each history in a file that you choose; chosen on a tenth of the histories of your data."
    ),
    "judged_group_histories": Message(
        "Judged step by step on a tenth of the customers or visits, none of which the model has seen."
    ),
    "protocol_leave_one_out_histories": Message(
        "Leave-one-out, strict: the last item of each of {owners} customers tests, the one before it validates, and the "
        "models were fitted on {fitted} actions that hold neither (the validation item stands in the history at test). Full "
        "ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} (each of "
        "{models} models ranks each of {test} prompts once). {again}"
    ),
    "protocol_time_histories": Message(
        "By time: fitted on {fitted} actions before {valid_from}, chosen on {valid} customers from then on, tested on what {test} "
        "customers took from {test_from} on. Full ranking against all {items} items, {seen}, ties at their mean place. Test "
        "evaluations: {evaluations} ({models} models, each once a customer). {again}"
    ),
    "protocol_group_histories": Message(
        "By customer or visit: fitted on {fitted} actions, chosen on {valid} steps of a tenth of the customers or visits, tested on "
        "{test} steps of {owners} others (seed {seed}). {again} Full ranking against all {items} items, {seen}, ties at their mean "
        "place. Test evaluations: {evaluations} ({models} models, each once a step)."
    ),
    "protocol_given_histories": Message(
        "Given test file: the last item of {test} of its {given} sequences, after those before it. Chosen on {valid} steps of a tenth "
        "of the training sequences (seed {seed}); {fitted} actions without that tenth. {again} Full "
        "ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each "
        "once a sequence)."
    ),
    "protocol_histories_again": Message(
        "What was chosen on was then learnt from as well, with nothing chosen anew, before the test."
    ),
    "protocol_histories_not_again": Message(
        "Learning was ended early: what was chosen on was not learnt from by every model before the test."
    ),
    "protocol_histories_delivered": Message("The delivered model was then fitted again on everything."),
    "protocol_histories_not_delivered": Message(
        "Learning was ended early: not all of the delivered model was fitted again on everything."
    ),
    "protocol_seen_in_race": Message("items of the history in the race as well"),
    "protocol_seen_left_out": Message("items of the history left out"),
    # The report
    "ranking_in_short": Message(
        "For {hits} of {asked:customer or visit|customers or visits}, something they really took next is among the first ten recommendations; with "
        "“{model:model}” for everybody it would be {popular}."
    ),
    "ranking_hits_clear": Message(
        "The lead is beyond chance (95 % interval {low} to {high} percentage points)."
    ),
    "ranking_hits_tie": Message(
        "That is a tie: the difference may be chance (95 % interval {low} to {high} percentage points). The simpler one will do."
    ),
    "ranking_hits_behind": Message(
        "“{model:model}” does better, beyond chance (95 % interval of its lead {low} to {high} percentage points)."
    ),
    "ranking_longer_lists": Message(
        "Longer lists gain from the model: something they took is among the first {shown} recommendations for {hits}, with “{model:model}” "
        "for {popular}. That lead is beyond chance (95 % interval {low} to {high} percentage points)."
    ),
    "ranking_fall": Message(
        "On the test part the ranking is clearly worse than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure."
    ),
    "ranking_rise": Message(
        "On the test part the ranking is clearly better than on validation (NDCG@10 {test} instead of {valid}). Plan with the lower figure."
    ),
    "ranking_hr": Message("How often something taken next is among the first ten."),
    "ranking_ndcg": Message("The same, counting more the nearer to the top it stands; 1 is perfect."),
    "ranking_mrr": Message(
        "One divided by the place of the first right one, on the mean; 0 beyond place 20."
    ),
    "ranking_recall": Message("Which share of all they took next is among the first twenty."),
    "ranking_asked": Message("Tested"),
    "ranking_valid": Message("NDCG@10 on validation"),
    "ranking_lead_clear": Message(
        "“{model:model}” is ahead of “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high})."
    ),
    "ranking_lead_noise": Message(
        "“{model:model}” and “{other:model}” cannot be told apart here: the first leads by {lead} in NDCG@10 (95 % interval of the paired "
        "difference {low} to {high}). The simpler one will do."
    ),
    "ranking_lead_behind": Message(
        "“{model:model}” is behind “{other:model}” by {lead} in NDCG@10 (95 % interval of the paired difference {low} to {high}). Use that one."
    ),
    "ranking_weights": Message("What the blend is made of"),
    "ranking_weight": Message("weight"),
    "ranking_weights_protocol": Message(
        "Chosen on validation; each model's scores have the same spread within a history."
    ),
    "ranking_over_k": Message("The more are shown, the more is found"),
    "ranking_k": Message("recommendations shown"),
    "ranking_hit_rate": Message("Hit rate"),
    "ranking_rows": Message("{rows:history|histories} of the test part"),
    "ranking_beyond": Message("What hits do not tell"),
    "ranking_coverage": Message("Share of the catalogue ever shown"),
    "ranking_novelty": Message("Novelty (bits)"),
    "ranking_bias": Message("Shown from the most popular tenth"),
    "ranking_beyond_protocol": Message(
        "The first ten recommendations of every test history. Novelty is the mean of −log2 of an item's share of all learnt actions."
    ),
    "ranking_old_and_new": Message(
        "{share} of what was taken next was something its customer had before. Of those, {old} are among the first ten; of what "
        "was new to its customer, {new}."
    ),
    "ranking_order_matters": Message(
        "The order of actions matters here: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval of the drop {low} to {high})."
    ),
    "ranking_order_does_not": Message(
        "The order of actions hardly matters to this model: with every history shuffled, NDCG@10 goes from {ordered} to {shuffled} (95 % interval "
        "of the drop {low} to {high})."
    ),
    "ranking_favourites": Message("Recommended most often"),
    "ranking_customers": Message("share of the tested who get it among the first ten"),
    # Scoring
    "wish_unknown": Message(
        "Recommendations have no option {names}.", "Options to choose from: {known}.", EXIT_ARGUMENTS
    ),
    "bad_wish": Message(
        "Recommendations cannot have “{value}” for {name}.",
        "count is a whole number from 1 to {most}, diversity and novelty are numbers from 0 to 1, repeats and exclude_bought are "
        "true or false, and exclude lists names of items.",
        EXIT_ARGUMENTS,
    ),
    "split_not_for_histories": Message(
        "Histories cannot be split by “{split}”.",
        "Splits to choose from: {splits}.",
        EXIT_ARGUMENTS,
        "--split NAME",
    ),
    "score_one_user": Message(
        "The files hold the histories of {rows:customer|customers}, so there is nobody to compare with.",
        "Bring the histories of several customers.",
        EXIT_DATA,
    ),
    "score_no_wishes": Message(
        "The answer to “{question}” cannot be wished for otherwise: {options}.",
        "Leave this out; only recommendations can be shaped.",
        EXIT_ARGUMENTS,
    ),
    "wish_names_unknown": Message(
        "Not known to the model, so there was nothing to leave out: {names} ({count:name|names} of {total}).",
        "Check that the names are written as in the data.",
    ),
    "scored_fewer": Message(
        "{rows} of {total:customer or visit gets|customers or visits get} fewer than {count:item|items}: there are no "
        "others, or they have had them already, or you left them out.",
        "Wish for fewer, leave out less, or let items be recommended again.",
        typed="--set count=N, --set repeats=true",
    ),
    "scored_items": Message("Items for each"),
    "scored_shown": Message("Catalogue shown"),
    "scored_shown_of": Message("{shown} of {catalogue:item|items}"),
    "score_no_known_item": Message(
        "None of the items in these files is known to the model.",
        "Bring files of the same shop, and check that the column of the item is the same as in training.",
        EXIT_DATA,
    ),
    "score_items_unknown": Message(
        "{share:.0%} of the actions are on items that the model has not learnt.",
        "It goes by the other actions. Where the catalogue has changed much, train again.",
    ),
    "evaluate_on_training_data": Message(
        "The model has learnt from these very data, so that the figures are too good.",
        "Judge it on files that came later.",
    ),
    "protocol_evaluate_after": Message(
        "What {rows:customer|customers} took after {as_of}, ranked against all {items} items, ties at their mean place."
    ),
    "protocol_evaluate_last": Message(
        "The last action of {rows:history|histories} after all before it, ranked against all {items} items, ties at their mean place."
    ),
    "protocol_evaluate_of_item": Message("Only the latest action before it was told, as in training."),
    "item_unknown": Message("An item that the model does not know"),
    # Reasons
    "because_view": Message("because they viewed {item}"),
    "because_search": Message("because they searched for {item}"),
    "because_cart": Message("because they put {item} into the cart"),
    "because_favourite": Message("because {item} is among their favourites"),
    "because_purchase": Message("because they bought {item}"),
    "because_return": Message("because they returned {item}"),
    "because_review": Message("because they reviewed {item}"),
    "because_share": Message("because they shared {item}"),
    "because_other": Message("because of {item}"),
}
