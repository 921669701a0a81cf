"""Messages about examples, questions and models."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    # Examples and splits
    "time_too_coarse": Message(
        "The time column holds only {moments} different moments, too few to learn from the past and judge on the future.",
        "Choose another split, or bring data that covers at least three moments.",
        EXIT_DATA,
        "--split random",
    ),
    "log_too_short": Message(
        "Your data covers {days} days. Predicting {horizon} days ahead and checking the prediction needs history, "
        "an outcome to learn from and a later one to be judged on.",
        "Ask about at most {longest} days ahead, or bring a longer export.",
        EXIT_DATA,
        "--horizon DAYS",
    ),
    "cutoff_outside": Message(
        "The cut-off {cutoff} leaves too little data before or after it.",
        "Choose a day from {earliest} to {latest}.",
        EXIT_ARGUMENTS,
    ),
    "cutoff_of_table": Message(
        "A cut-off and active days belong to event logs; for this table they change nothing.",
        typed="--cutoff, --active",
    ),
    "no_events": Message(
        "No row of your data has both a customer and a time.",
        "Give the roles user and time to the columns that hold the customer and the time.",
        EXIT_DATA,
        "--role user=COLUMN --role time=COLUMN",
    ),
    "no_histories": Message(
        "Histories need a customer or a session and what each of them looked at or bought. This data is “{shape:shape}”.",
        "Give the roles user and item to the columns that hold the customer and the item.",
        EXIT_DATA,
        "--role user=COLUMN --role item=COLUMN",
    ),
    "no_sequences": Message(
        "The folder “{file}” holds no histories that this version can read.",
        "Delete the folder; it is made again from your data.",
        EXIT_DATA,
    ),
    "rows_without_history": Message(
        "{rows:row|rows} without a customer or a time belong to nobody's history, and are left out of it.",
        "Check which columns hold the customer and the time if this is more than you expect.",
    ),
    "split_not_for_question": Message(
        "The split “{split}” does not fit the question “{question}”.",
        "Splits to choose from: time, group, random, folds and given.",
        EXIT_ARGUMENTS,
        "--split NAME",
    ),
    "split_not_for_events": Message(
        "The split “{split}” does not fit an event log, where it would let the model look into the future.",
        "Split by time, as is usual, or by customer.",
        EXIT_ARGUMENTS,
        "--split time or --split group",
    ),
    "given_split_needs_test": Message(
        "The split “given” and a test file belong together.",
        "Name a test file and leave the split open, or choose another split without a test file.",
        EXIT_ARGUMENTS,
        "--test PATH",
    ),
    "shape_not_for_question": Message(
        "The question “{question}” needs a labelled table or an event log. This data is “{shape:shape}”.",
        "Bring a table with an outcome column, or a log with customer, time and action.",
        EXIT_DATA,
    ),
    "no_label": Message(
        "The question “{question}” on a table needs a column that holds the outcome, and none was found.",
        "Give it the role label. If each row is something that a customer did, say who and when instead: give the roles "
        "user and time.",
        EXIT_DATA,
        "--role label=COLUMN, or --role user=COLUMN --role time=COLUMN",
    ),
    "no_time": Message(
        "A split by time needs a time column, and none was found.",
        "Give it the role time.",
        EXIT_DATA,
        "--role time=COLUMN",
    ),
    "no_user": Message(
        "A split by customer needs a customer column, and none was found.",
        "Give it the role user.",
        EXIT_DATA,
        "--role user=COLUMN",
    ),
    "no_features": Message(
        "Apart from the outcome, no column is left that a model could learn from.",
        "Bring more columns, or change the roles of those that are ignored.",
        EXIT_DATA,
    ),
    "time_not_understood": Message(
        "The column “{column}” holds no time that can be put in order.",
        "Give another column the role time, or choose another split.",
        EXIT_DATA,
        "--role time=COLUMN or --split random",
    ),
    "label_empty": Message(
        "The outcome column “{column}” is empty.",
        "Give another column the role label.",
        EXIT_DATA,
        "--role label=COLUMN",
    ),
    "label_one_class": Message(
        "The outcome column “{column}” holds one value only, “{value}”. There is nothing to tell apart.",
        "Bring rows with both outcomes, or give another column the role label.",
        EXIT_DATA,
        "--role label=COLUMN",
    ),
    "label_not_two_values": Message(
        "The outcome column “{column}” holds {kinds} or more different values ({values} …); this question needs yes or no.",
        "Say which value means yes, or give another column the role label.",
        EXIT_DATA,
        "--set positive=VALUE or --role label=COLUMN",
    ),
    "label_missing": Message(
        "These rows do not hold the outcome column “{label}”, so the model cannot be judged on them.",
        "Bring rows with the outcome, or score them instead.",
        EXIT_DATA,
    ),
    "positive_not_found": Message(
        "The outcome column “{column}” never holds “{value}”.", "It holds: {values}.", EXIT_ARGUMENTS
    ),
    "positive_unclear": Message(
        "Which value of “{column}” means yes: {values}?",
        "Choose it among the options of the question.",
        EXIT_DATA,
        "--set positive=VALUE",
    ),
    "part_name_train": Message("training"),
    "part_name_valid": Message("validation"),
    "part_name_test": Message("test"),
    "part_one_class": Message(
        "The {part:part} part has {rows:row|rows}, {yes} of them “yes”. Both outcomes are needed in every part.",
        "Bring more data, or choose another split, horizon or cut-off.",
        EXIT_DATA,
    ),
    "unknown_question": Message(
        "There is no question named “{question}”.", "Questions to choose from: {known}.", EXIT_ARGUMENTS
    ),
    # Protocols
    "protocol_random_table": Message(
        "Judged once on {test:row|rows} ({yes} yes) that the model never saw. Random split 60/20/20 %, stratified, "
        "{twins}, seed {seed}; {train:row|rows} to learn from, {valid} to choose on."
    ),
    "protocol_twins_together": Message("identical rows kept together"),
    "protocol_twins_apart": Message("rows with the same few values drawn one by one"),
    "protocol_group_table": Message(
        "Judged once on {test:row|rows} ({yes} yes) of customers that the model never saw. Split by customer 60/20/20 %, "
        "seed {seed}; {train:row|rows} to learn from, {valid} to choose on."
    ),
    "protocol_time_table": Message(
        "Judged once on the newest {test:row|rows} ({yes} yes) by “{column}”; learnt from the oldest {train}, "
        "chosen on the {valid} between them."
    ),
    "protocol_folds_table": Message(
        "{folds}-fold cross-validation, stratified, {twins}, seed {seed}: every row is judged once "
        "by a model that never saw it ({test:row|rows}, {yes} yes)."
    ),
    "protocol_given_table": Message(
        "Judged once on the {test:row|rows} ({yes} yes) of the test file you gave; {train:row|rows} to learn from, "
        "{valid} to choose on, seed {seed}."
    ),
    "protocol_time_events": Message(
        "Judged once on {users:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it. "
        "Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome ended by {cutoff}. "
        "Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on."
    ),
    "protocol_group_events": Message(
        "Judged once on {users:customer|customers} ({yes} yes) that the model never saw, as of {cutoff}, by what they did in the "
        "{horizon} days after it. Learnt from other customers at {training} earlier cut-offs from {first} to {last}; "
        "seed {seed}."
    ),
    "protocol_learnt_again": Message(
        "What was set aside to choose on was then learnt from as well, with nothing chosen anew."
    ),
    # Models
    "unknown_model": Message(
        "There is no model named “{model}”.", "Models to choose from: {known}.", EXIT_ARGUMENTS
    ),
    "unknown_option": Message(
        "The model “{model}” has no option named {options}.", "Its options are: {known}.", EXIT_ARGUMENTS
    ),
    "bad_option": Message(
        "The model “{model}” cannot work with {option}={value}.", "{reason}.", EXIT_ARGUMENTS
    ),
    "test_is_training": Message(
        "Each of the {rows:row|rows} to learn from is in the test file too, so nothing would be left to learn from.",
        "Name a test file of other rows, or none: a part is then set aside to judge on.",
        EXIT_DATA,
    ),
    "rows_also_in_test": Message(
        "{rows} of the {total} rows to learn from are in the test file too. They are left out of learning, because the "
        "model would recognise them instead of predicting them.",
    ),
    "rows_sampled": Message(
        "The model “{model:model}” learns from {rows} of the {total} training rows, drawn at random.",
    ),
    "asked_silent_for_long": Message(
        "{gone} of the {users:customer|customers} asked about had bought nothing for more than {days} days already. They are easy "
        "to foretell and come first in the scores, though a message may no longer reach them.",
        "Ask only of customers active lately to look at those who may still be kept.",
        typed="--active DAYS",
    ),
    "asked_idle_for_long": Message(
        "{gone} of the {users:customer|customers} asked about had done nothing for more than {days} days already. They are easy "
        "to foretell and come first in the scores, though a message may no longer reach them.",
        "Ask only of customers active lately to look at those who may still be kept.",
        typed="--active DAYS",
    ),
    "kernel_approximated": Message(
        "The kernel of the model “{model:model}” is approximated: it compares each row with {landmarks:row|rows} drawn at random, "
        "instead of with all {rows} that it learns from, which would take too long.",
        "Its figures are measured with the approximation, so they hold for it.",
    ),
    "not_converged": Message(
        "The model “{model:model}” had not fully settled at penalty strength {strength} when its step limit was reached.",
        "Its figures are still measured on rows it has not seen. Treat its effects with more care.",
    ),
    # Networks and what they learn on
    "batch_halved": Message(
        "The memory of “{device}” is too small for {batch:row|rows} at a time. The model “{model:model}” now takes {rows} at a "
        "time and learns the same, more slowly."
    ),
    "memory_too_small": Message(
        "The memory of “{device}” is too small for the model “{model:model}”, even with one row at a time.",
        "Choose smaller layers, or close other programs.",
    ),
    "loss_not_finite": Message(
        "The model “{model:model}” lost its way in epoch {epoch}. It went back to its best state and learns on more slowly."
    ),
    "training_diverged": Message(
        "The model “{model:model}” could not learn from this data: its error grew beyond all bounds each time.",
        "Choose a learning rate below {rate}.",
        typed="--set learning_rate=NUMBER",
    ),
}
