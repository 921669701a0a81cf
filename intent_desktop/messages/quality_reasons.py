"""Why a finding about the data matters: what a model would do with them, and what that would cost."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "why_no_rows": Message("Without rows there is nothing to learn from."),
    "why_few_rows": Message(
        "A model takes chance for a rule where it sees few cases, and its figures may be far off."
    ),
    "why_missing_values": Message(
        "A gap can mean something (“no coupon used”) or be a fault of the export; a model cannot tell the two apart."
    ),
    "why_empty_column": Message("A column without a value tells nobody from anybody."),
    "why_duplicates": Message(
        "Copies count twice, so what they say weighs more than it should. The figures do not look better for it: where rows are drawn at "
        "random to judge on, identical ones are kept together."
    ),
    "why_constant_column": Message("A value that never changes cannot tell buyers from others."),
    "why_id_like_column": Message(
        "A model could learn rows by heart by their numbers, and would know nothing of new ones."
    ),
    "why_rare_values": Message("What was seen a few times says little about what it will do next time."),
    "why_partly_numbers": Message(
        "As text, 9 and 10 are as different as “red” and “blue”: that one is more than the other is lost."
    ),
    "why_negative_price": Message("Prices below zero pull sums and means down, and with them what a customer seems worth."),
    "why_zero_price": Message("Many gifts at zero make customers look cheaper than they are."),
    "why_negative_quantity": Message("Taken for purchases, goods sent back would count as goods bought."),
    "why_cancellations": Message("Taken for purchases, cancelled orders would make customers look more loyal than they are."),
    "why_impossible_time": Message("A wrong date moves an action to where it did not happen, even to after what is to be foretold."),
    "why_rows_without_time": Message("Only with its time can an action be placed before or after the moment of a prediction."),
    "why_rows_without_user": Message("Nobody’s rows tell nothing about anybody, yet they would count in sums."),
    "why_no_user_column": Message("Without customers nobody can be found who comes back, leaves or buys again."),
    "why_few_users": Message("Each customer is one case to learn from; a few are not enough to see what they share."),
    "why_users_out_of_line": Message(
        "A program that reads every page looks like a most eager customer who never buys, and misleads the model about both."
    ),
    "why_short_history": Message("Who will come back in a month cannot be learnt from two days."),
    "why_one_class_label": Message("Where nobody is different, there is nothing to tell apart."),
    "why_empty_label": Message("A model learns from known answers, and here is none."),
    "why_missing_label": Message("Rows without an answer cannot be learnt from or judged on."),
    "why_imbalanced_label": Message(
        "Saying “no” to everybody would be right most of the time, and of no use: a high accuracy means little here."
    ),
    "why_continuous_label": Message("With so many answers, “yes or no” would throw away how much."),
    "why_near_answer": Message(
        "If it is filled in only after the event, it knows the answer already: in use it would still be empty, and the model "
        "would fail."
    ),
    "why_value_knows_answer": Message(
        "If that value is written down only after the event, it knows the answer already: in use it would not be there yet, "
        "and the model would fail."
    ),
    "why_strong_drift_over_time": Message("What held in the past may hold no longer: a model is judged on the past, and used later."),
    "why_some_drift_over_time": Message("A model is judged on the past, and used later; what changes in between costs some of its worth."),
    "why_label_drift_over_time": Message("If more or fewer say yes now than then, foretold chances are too high or too low throughout."),
    "why_judged_by_sample": Message("It saves minutes and hardly changes the figures; yet a rare case may be missed."),
}  # fmt: skip
