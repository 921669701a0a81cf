"""What is asked of histories, how recommendations are judged, and why something is recommended."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_next_item": Message(
        "Names the items that each customer or visitor is likeliest to want next, best first, out of your whole "
        "catalogue. It learns from what customers with alike histories went on to."
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
        "Only {rows:customer|customers} can be asked in the {part} part; at least {least} are needed to say anything.",
        "Bring a longer log, or split in another way.",
        EXIT_DATA,
    ),
    "model_not_for_question": Message(
        "The model “{model:model}” cannot answer the question {question}.", "Models to choose from: {known}.", EXIT_ARGUMENTS
    ),
    # Options
    "option_repeats": Message(
        "Recommend what they already had",
        "Whether an item that a customer has seen or bought may be recommended again. Left empty, the data decide: it may, "
        "where customers often come back to the same item.",
    ),
    "repeats_yes": Message("Yes, they come back to things"),
    "repeats_no": Message("No, only what is new to them"),
    "split_leave-one-out": Message("On everybody's last item"),
    # How the answers would be judged
    "judged_time_histories": Message(
        "Judged on what customers took in the newest tenth of the actions; learnt from the oldest 80 %, chosen on those between."
    ),
    "judged_leave_one_out_histories": Message(
        "Judged on the last item of every customer, chosen on the one before it, learnt from the rest."
    ),
    "judged_group_histories": Message(
        "Judged step by step on a tenth of the customers or visits, none of which the model has seen."
    ),
    "protocol_leave_one_out_histories": Message(
        "Leave-one-out, strict: the last item of each of {owners} customers tests, the one before it validates, and the "
        "models were fitted on {fitted} actions that hold neither (the validation item stands in the history at test). Full "
        "ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} (each of "
        "{models} models ranks each of {test} prompts once). The delivered model was then fitted again on everything."
    ),
    "protocol_time_histories": Message(
        "By time: fitted on {fitted} actions before {valid_from}, chosen on {valid} customers from then on, tested on what {test} "
        "customers took from {test_from} on. Full ranking against all {items} items, {seen}, ties at their mean place. Test "
        "evaluations: {evaluations} ({models} models, each once a customer). The delivered model was then fitted again on everything."
    ),
    "protocol_group_histories": Message(
        "By customer or visit: fitted on {fitted} actions, chosen on {valid} steps of a tenth of them, then fitted again on both, tested on "
        "{test} steps of {owners} others (seed {seed}). Full ranking against all {items} items, {seen}, ties at their mean "
        "place. Test evaluations: {evaluations} ({models} models, each once a step)."
    ),
    "protocol_given_histories": Message(
        "Given test file: the last item of {test} of its {given} sequences, after those before it. Chosen on {valid} steps of a tenth "
        "of the training sequences (seed {seed}), then fitted again on all of them; {fitted} actions without that tenth. Full "
        "ranking against all {items} items, {seen}, ties at their mean place. Test evaluations: {evaluations} ({models} models, each "
        "once a sequence)."
    ),
    "protocol_seen_in_race": Message("items of the history in the race as well"),
    "protocol_seen_left_out": Message("items of the history left out"),
}
