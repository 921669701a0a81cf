"""What questions ask, what their options mean, what data lack for them, and how their answers would be judged."""

from intent_desktop.messages import EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_purchase": Message(
        "Gives every customer or visitor a chance of buying, and says what speaks for it. It learns from your own past: "
        "from who bought later and who did not."
    ),
    "question_churn": Message(
        "Gives every customer a chance of not coming back, so that you can reach out in time. It learns from those who "
        "left before, and from how they behaved until then."
    ),
    # Each question in a line, and what it needs
    "question_purchase_in_short": Message("A chance of buying for every customer, with reasons."),
    "question_churn_in_short": Message("A chance of not coming back, in time to act."),
    "question_value_in_short": Message("The money to expect of each in the days ahead."),
    "question_next_item_in_short": Message("The items each is likeliest to take, best first."),
    "question_similar_items_in_short": Message("For bundles, substitutes and “others also took”."),
    "question_similar_users_in_short": Message("Those most like each, and what they share."),
    "question_next_action_in_short": Message("The next kind of action, and about when."),
    "question_pretrain_in_short": Message("Their behaviour, learnt before any question."),
    "question_rating_in_short": Message("The stars to expect for any item, and how sure."),
    "need_customers": Message("customers"),
    "need_histories": Message("customers or visits"),
    "need_items": Message("items"),
    "need_times": Message("times"),
    "need_days": Message("enough days"),
    "need_purchases": Message("purchases"),
    "need_money": Message("amounts"),
    "need_kinds": Message("kinds of action"),
    "need_ratings": Message("ratings"),
    "need_answers": Message("a column of answers"),
    # What the data lack
    "lacks_shape": Message(
        "These files tell in which order things happened, but not when.",
        "Bring a log with the time of each action, or a table with a column that holds the answer.",
    ),
    "lacks_answer": Message(
        "No column holds the answer that is to be predicted.",
        "If one does (such as bought: yes or no), give it the role label.",
    ),
    "lacks_user": Message(
        "No column names the customer, so nobody can be followed over time.",
        "If each row is something a customer did, mark the column that names the customer with the role user.",
        EXIT_DATA,
    ),
    "lacks_time": Message(
        "No column says when each action happened.",
        "If each row is something a customer did, mark the column with its date with the role time.",
    ),
    "lacks_purchases": Message(
        "No action in this log counts as a purchase.",
        "Give the value that stands for a purchase the meaning purchase.",
    ),
    "lacks_days": Message(
        "The log covers only {days} days. Some of them are needed to learn from, and some to judge by.",
        "Bring a longer log: three days at least, better three months.",
    ),
    "lacks_two_answers": Message(
        "The column {column} holds only one answer ({value}), so there is nothing to tell apart.",
        "Bring rows of both kinds, or give the role label to another column.",
    ),
    "lacks_few_answers": Message(
        "The column {column} holds about {distinct} different values, which are too many for a yes-or-no question.",
        "Give the role label to a column of a few values, such as yes and no.",
    ),
    # Options
    "option_horizon_days": Message(
        "Days ahead",
        "How far the prediction looks into the future. Shorter is easier to predict, longer leaves more time to act. "
        "Your log allows up to {longest} days.",
    ),
    "option_cutoff": Message(
        "Judge as of",
        "The moment the model is judged from: it sees what came before and is compared with what came after. Left "
        "empty, it is the latest one that leaves a whole horizon ({latest} as things stand).",
    ),
    "option_cutoff_of_share": Message(
        "Judge as of",
        "Where it is judged on the newest data: the moment that the model is judged from. It learns from what came before. Left empty, "
        "the newest tenth of the actions judges.",
    ),
    "option_cutoff_of_encoder": Message(
        "Learn until",
        "The moment after which nothing is learnt, so that questions that start from the encoder can be judged on what came then. Left "
        "empty, it is {latest}.",
    ),
    "option_cutoffs": Message(
        "Looks back",
        "At how many earlier moments the customers are looked at to learn from. More moments mean more examples and a "
        "longer training.",
    ),
    "option_active_days": Message(
        "Only customers active in the last … days",
        "Leaves out those who are gone for long, who would fill the top of the list. The days suggested are those within which "
        "nine of ten of your customers came back, at least the days ahead. Empty it to ask about all who were ever active.",
    ),
    "option_by_action": Message(
        "Any action counts as staying",
        "Switched on, a customer who looks around has stayed; switched off, only one who buys.",
    ),
    "option_label": Message("Column with the answer", "The column that holds what is to be predicted."),
    "option_positive": Message(
        "Value that means yes",
        "The value of that column whose chance you want to know; all others count as no.",
    ),
    "option_split": Message(
        "How to judge",
        "Which part of the data is kept aside, so that the model is judged on what it has never seen.",
    ),
    "option_seed": Message(
        "Number for random choices (seed)",
        "Whatever is drawn at random follows from it, such as who is set aside. The same number gives the same result again.",
    ),
    "split_time": Message("On the newest data"),
    "split_group": Message("On customers never seen"),
    "split_random": Message("On rows drawn at random"),
    "split_folds": Message("On every row once (five-fold, takes five times as long)"),
    "value_with_rows": Message("{value} ({rows:row|rows})"),
    # What a column holds
    "type_integer": Message("whole numbers"),
    "type_number": Message("numbers"),
    "type_boolean": Message("yes and no"),
    "type_time": Message("dates"),
    "type_text": Message("text"),
    # How the answers would be judged
    "judged_time_events": Message(
        "Judged as of {latest}, by what customers did in the {horizon} days after it. The model learns at earlier "
        "moments only, and a fifth of the customers is held out to choose on."
    ),
    "judged_group_events": Message(
        "Judged as of {latest}, by what customers whom the model has never seen did in the {horizon} days after it."
    ),
    "judged_time_table": Message(
        "Judged on the newest fifth of the rows by {column}; learnt from the oldest 60 %, chosen on those between."
    ),
    "judged_group_table": Message(
        "Judged on a fifth of the customers, none of whom the model has seen; all rows of a customer lie in one part."
    ),
    "judged_random_table": Message(
        "Judged on a fifth of the rows, drawn at random and never seen by the model; identical rows are kept together."
    ),
    "judged_folds_table": Message("Every row is judged once, by one of five models that have not seen it."),
    # What each asks, as people do
    "question_asks_purchase": Message("Will this visitor buy?"),
    "question_asks_churn": Message("Who is leaving?"),
    "question_asks_value": Message("How much will this customer spend?"),
    "question_asks_next_item": Message("What does this customer want next?"),
    "question_asks_similar_items": Message("Which items go together?"),
    "question_asks_similar_users": Message("Who is like this customer?"),
    "question_asks_next_action": Message("What will this customer do next, and when?"),
    "question_asks_pretrain": Message("What do my customers do?"),
    "question_asks_rating": Message("How many stars will this customer give this item?"),
}
