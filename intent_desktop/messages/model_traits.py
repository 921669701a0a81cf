"""What each model is strong and weak at, and what it reads."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "cost_counts_user": Message("customers"),
    "cost_counts_session": Message("visits"),
    "cost_counts_row": Message("rows"),
    "cost_protocol": Message(
        "Told from trainings of {sample} of your {examples} {what}, on {device}. The more the data, the wider the range."
    ),
    "cost_not_measured": Message(
        "Your data are too few to measure anything on.", "Train on them: it will not take long."
    ),
    "reads_nothing": Message("nothing but the answers"),
    "reads_features": Message("features of each row or customer"),
    "reads_both": Message("features, and actions in their order"),
    "reads_actions": Message("actions in their order"),
    "reads_last_actions": Message("features of the last actions"),
    "reads_ratings": Message("who gave what how many stars"),
    "reads_purchases": Message("when and for how much each bought"),
    "reads_item_counts": Message("how often each item is taken"),
    "reads_items_in_order": Message("items in their order"),
    "reads_items": Message("which items each has had"),
    "reads_descriptions": Message("titles, categories and prices of items"),
    "reads_others": Message("the answers of the other models"),
    "strength_base_rate": Message("Costs nothing; shows what guessing reaches."),
    "weakness_base_rate": Message("Tells nobody from anybody."),
    "strength_one_rule": Message("One sentence holds all of it."),
    "weakness_one_rule": Message("Uses a single feature."),
    "strength_linear": Message(
        "Every effect can be read off; hard to beat with few rows; learns in seconds."
    ),
    "weakness_linear": Message("Does not find what matters only together."),
    "strength_tree": Message("A page of rules that anybody can follow."),
    "weakness_tree": Message("Rarely the most precise; small changes of the data can change the rules."),
    "strength_svm": Message("Precise on some thousand rows; finds bent borders."),
    "weakness_svm": Message("Slow on many rows, which it then samples; its reasons are estimates."),
    "strength_trees": Message(
        "Usually the best on tables of any size; finds by itself what matters together."
    ),
    "weakness_trees": Message(
        "Hundreds of trees cannot be read one by one; steps rather than smooth effects."
    ),
    "strength_mlp": Message("Smooth effects; adds something of its own to a blend."),
    "weakness_mlp": Message("Wants many rows and some minutes; its reasons are estimates."),
    "strength_vae_trees": Message("Learns from rows without an answer too; notices odd rows."),
    "weakness_vae_trees": Message(
        "Two models learn, which takes longer; does not say what each feature adds."
    ),
    "strength_sequence_trees": Message("Sees the order of actions as well as the features."),
    "weakness_sequence_trees": Message("Needs a log of actions; does not say what each feature adds."),
    "strength_fine_tuned": Message("Uses all that was learnt about behaviour; strong where answers are few."),
    "weakness_fine_tuned": Message("Needs an encoder, which learns for long; its reasons are estimates."),
    "strength_encoder": Message("Learns once for many questions, without any answers."),
    "weakness_encoder": Message("The longest training of all; answers nothing by itself."),
    "strength_base_rates": Message("Costs nothing; shows what guessing reaches."),
    "weakness_base_rates": Message("Treats all customers alike."),
    "strength_action_markov": Message("Learns in a second; every number can be looked up."),
    "weakness_action_markov": Message("Sees no further back than three actions."),
    "strength_action_trees": Message("Usually the best of them; says why it answers as it does."),
    "weakness_action_trees": Message("Sees summaries of the history, not all of it."),
    "strength_action_lstm": Message("Reads the actions themselves; adds something of its own to a blend."),
    "weakness_action_lstm": Message("Takes minutes on a processor; its reasons are estimates."),
    "strength_tuned_action": Message(
        "Uses all that was learnt about behaviour; strong where histories are short."
    ),
    "weakness_tuned_action": Message("Needs an encoder, which learns for long."),
    "strength_mean_rating": Message("Costs nothing; shows what guessing reaches."),
    "weakness_mean_rating": Message("Knows no tastes."),
    "strength_bias": Message("Learns in a moment; solid for customers with few ratings."),
    "weakness_bias": Message("Knows who is generous and what is liked, but no tastes."),
    "strength_factorisation": Message(
        "Finds tastes that go together; knows how sure it is; needs no tuning."
    ),
    "weakness_factorisation": Message("Little to say of customers and items with hardly any ratings."),
    "strength_rating_knn": Message("Each answer can be told by its examples."),
    "weakness_rating_knn": Message("Weak where few customers rated the same items."),
    "strength_mean_value": Message("Costs nothing; shows what guessing reaches."),
    "weakness_mean_value": Message("Treats all customers alike."),
    "strength_own_rate": Message("Costs nothing; fair for steady customers."),
    "weakness_own_rate": Message("Says nothing for new customers; knows no change."),
    "strength_linear_value": Message("Every effect can be read off; learns in seconds."),
    "weakness_linear_value": Message("Does not find what matters only together."),
    "strength_trees_value": Message("Usually the most precise; finds what matters together."),
    "weakness_trees_value": Message("Cannot be read tree by tree."),
    "strength_bg_nbd": Message(
        "Two well-known formulas with a few numbers; good with short histories of purchases."
    ),
    "weakness_bg_nbd": Message("Sees purchases only: no views, no features."),
    "strength_tuned_value": Message("Uses all that was learnt about behaviour."),
    "weakness_tuned_value": Message("Needs an encoder, which learns for long."),
    "strength_popular": Message("Costs nothing; a fair choice for strangers."),
    "weakness_popular": Message("The same for everybody."),
    "strength_popular_recent": Message("Follows seasons and fashions; costs nothing."),
    "weakness_popular_recent": Message("The same for everybody."),
    "strength_markov": Message("Learns in a second; strong on short visits."),
    "weakness_markov": Message("Forgets all but the last two items."),
    "strength_item_knn": Message("Learns in seconds and explains itself."),
    "weakness_item_knn": Message("Knows no order; nothing for items hardly anybody has."),
    "strength_sequential_knn": Message("Learns in seconds; hard to beat on small data."),
    "weakness_sequential_knn": Message("Knows only pairs of items that it has seen together."),
    "strength_lstm": Message("Keeps in mind what mattered before; good with long visits."),
    "weakness_lstm": Message("Takes minutes on a processor; wants many histories."),
    "strength_transformer": Message("Usually the best single model of what comes next."),
    "weakness_transformer": Message("Takes minutes on a processor; wants many histories."),
    "strength_vae": Message("Finds tastes behind a history; shows what it attends to."),
    "weakness_vae": Message("Knows no order; takes minutes on a processor."),
    "strength_tuned_items": Message("Uses all that was learnt about behaviour; strong on short histories."),
    "weakness_tuned_items": Message("Needs an encoder, which learns for long."),
    "strength_user_knn": Message("Easy to grasp: what people like you had."),
    "weakness_user_knn": Message("Slow to answer for very many customers; knows no order."),
    "strength_content": Message("The only one that can show items nobody has taken yet."),
    "weakness_content": Message("Rarely the most precise; needs titles, categories or prices."),
    "strength_ease": Message("Strong where histories are long; solved in one go."),
    "weakness_ease": Message("Time and memory grow steeply with the number of items."),
    "strength_als": Message("Finds what customers have in common beyond single items."),
    "weakness_als": Message("Knows no order; weak for items hardly anybody has."),
    "strength_bpr": Message("Learns the order of items rather than amounts."),
    "weakness_bpr": Message("Many small steps; knows no order in time."),
    "strength_blend": Message("Often a little better than the best of them."),
    "weakness_blend": Message("As slow as all together, and harder to explain."),
}
