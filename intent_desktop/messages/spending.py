"""How much customers will spend: what the question needs, its models, how the answers are judged, and the words of its report."""

from intent_desktop.messages import EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "question_value": Message(
        "Says for every customer how much money to expect of them in the days ahead, less what they will return. It learns from your own "
        "past: from what customers like them spent later. Whom it is worth caring for, and how much to plan with, follows."
    ),
    "lacks_log_of_purchases": Message(
        "These files do not say when which customer bought what.",
        "Bring a log with a row for each purchase: the customer, the time, and the price or the amount.",
        EXIT_DATA,
    ),
    "lacks_money": Message(
        "No column says how much was paid.",
        "Mark the column with the price of a piece with the role price, or the one with the sum paid with the role amount.",
        EXIT_DATA,
    ),
    "value_few_buyers": Message(
        "Only {buyers} of the {rows:customer|customers} of the {part:part} part spent something in the days after the moment; at least {least} "
        "are needed.",
        "Look further ahead, bring a longer log, or check which actions count as purchases and which column holds the money.",
        EXIT_DATA,
    ),
    "protocol_time_value": Message(
        "Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) as of {cutoff}, by what they spent in "
        "the {horizon} days after it, less returns. Learnt at {training} earlier cut-offs from {first} to {last}; every training outcome "
        "ended by {cutoff}. Customers may appear before and after; a fifth of them (seed {seed}) was held out to choose on."
    ),
    "protocol_group_value": Message(
        "Judged once on {users:customer|customers} ({buyers} of them spent something, {total} in all) that the model never saw, as of "
        "{cutoff}, by what they spent in the {horizon} days after it, less returns. Learnt from other customers at {training} earlier "
        "cut-offs from {first} to {last}; seed {seed}."
    ),
    "protocol_evaluate_value": Message(
        "Judged on {users:customer|customers} of the files you gave ({buyers} of them spent something) as of {cutoff}, by what they spent in "
        "the {horizon} days after it, less returns."
    ),
    # Models
    "model_name_mean_value": Message("Same amount for everybody"),
    "model_name_own_rate": Message("Own spending so far"),
    "model_name_linear_value": Message("Tweedie regression"),
    "model_name_trees_value": Message("Boosted trees of amounts"),
    "model_name_bg_nbd": Message("Buying rhythm (BG/NBD)"),
    "model_name_tuned_value": Message("Encoder tuned on amounts"),
    "about_mean_value": Message(
        "Expects of everybody what customers spent on average. It costs nothing and shows what guessing would reach."
    ),
    "about_own_rate": Message(
        "Expects everybody to go on as so far: what they spent up to now, by the day. A model that does not beat it is not worth its trouble."
    ),
    "about_linear_value": Message(
        "Every value of every feature multiplies the amount by a factor, and each factor can be read off. It is made for amounts of which "
        "many are nothing, learns in seconds, and is hard to beat where there are few customers."
    ),
    "about_trees_value": Message(
        "Builds hundreds of small trees, each of which corrects the ones before. It tries the amount as a whole, and the chance of spending "
        "times the amount, and keeps what does better on the validation part."
    ),
    "about_bg_nbd": Message(
        "The classical model of customers without a contract: each buys at a rhythm of their own until they stay away for good, and "
        "spends about as much each time. It looks at nothing but how often, how lately and for how much somebody bought, and needs few data."
    ),
    "about_tuned_value": Message(
        "The behaviour encoder, whose network is tuned on what customers spent. It reads the actions themselves and needs no features."
    ),
    "model_option_build": Message(
        "Amount", "Learnt as a whole, or as the chance of spending anything and how much it then is. Automatic keeps what does better on the "
        "validation part."
    ),
    "model_choice_build_whole": Message("as a whole"),
    "model_choice_parts": Message("chance and amount"),
    # Figures
    "figure_gini": Message("Gini (normalised)"),
    "figure_top_tenth": Message("Brought by the top tenth"),
    "figure_top_tenth_best": Message("Brought by the top tenth at best"),
    "figure_spearman": Message("Rank correlation"),
    "figure_total_ratio": Message("Expected of what came"),
    "figure_deviance": Message("Tweedie deviance"),
    "value_gini": Message(
        "How well those who spend much stand before those who spend little: 1 is as well as can be, 0 is by chance."
    ),
    "value_top_tenth": Message("The share of all money that came from the tenth of customers of whom most was expected."),
    "value_mae": Message("How far off the expectation of a customer is on average, in your money."),
    "value_rmse": Message("Root of the mean squared error, in your money: a few large customers decide it."),
    "value_r2": Message(
        "The share of the differences between customers that is foretold; 0 % is expecting the mean of everybody."
    ),
    "value_spearman": Message("How alike the order by expectation and the real order are: 1 the same, 0 unrelated."),
    "value_total_ratio": Message("The sum of all expectations beside what was really spent; 100 % is exact."),
    "value_mean": Message("Really spent, mean"),
    "value_customers": Message("Test customers"),
    "value_scored_total": Message("Expected in all"),
    "value_scored_mean": Message("{mean} a customer, in the {days} days ahead"),
    # The report
    "value_top": Message(
        "The {share} of customers of whom most was expected brought {brought} of all money. By chance it would be {share}, by everybody's "
        "spending so far {rate}, and at best {best}."
    ),
    "value_order_told": Message("Who will spend more than others is told beyond chance, and better than by their spending so far."),
    "value_order_as_so_far": Message(
        "Who will spend more than others is told beyond chance, but not clearly better than by their spending so far."
    ),
    "value_order_returned": Message(
        "Whether this order of customers is better than chance cannot be told from these customers: nearly as much was returned as was bought."
    ),
    "value_same_amount": Message(
        "All of these customers spent the same, {mean} each, so there is no order of them to tell. The amount is off by {off} on average."
    ),
    "value_amounts_well": Message(
        "What a single customer will spend is told well: the amount is off by {off} on average, where customers spent {mean}, and {foretold} "
        "of the differences between them are foretold."
    ),
    "value_amounts_roughly": Message(
        "What a single customer will spend is told roughly: the amount is off by {off} on average, where customers spent {mean}, and "
        "{foretold} of the differences between them are foretold. Plan with many customers together."
    ),
    "value_amounts_barely": Message(
        "What a single customer will spend is barely told: the amount is off by {off} on average, where customers spent {mean}, and "
        "{foretold} of the differences between them are foretold. Do not take one customer's amount at its word."
    ),
    "value_total_met": Message("The total is told well: in all, {expected} of what was really spent had been expected."),
    "value_total_off": Message(
        "The total is off: in all, {expected} of what was really spent had been expected. The season or the shop may have changed; trust the order of "
        "customers more than the amounts."
    ),
    "value_total_off_too": Message(
        "The total is off: in all, {expected} of what was really spent had been expected. A few customers may decide it, or the season or the shop has changed."
    ),
    "value_order_chance": Message(
        "Whether this order of customers is better than chance cannot be told from these customers: the 95 % interval of its Gini reaches from "
        "{low} to {high}, and 0 is chance."
    ),
    "value_no_money": Message(
        "As much was returned as was bought, or more, so shares of the money cannot be told."
    ),
    "value_lead_clear": Message(
        "“{model:model}” ranks customers better than “{other:model}” beyond chance: its Gini leads by {lead} (95 % interval {low} to {high})."
    ),
    "value_lead_noise": Message(
        "Whether “{model:model}” ranks customers better than “{other:model}” cannot be told from these customers: its lead of {lead} in "
        "Gini may be chance (95 % interval {low} to {high})."
    ),
    "value_lead_behind": Message(
        "On these customers “{other:model}” ranks better than “{model:model}”, which is delivered: its Gini leads by {lead} (95 % "
        "interval {low} to {high})."
    ),
    "value_valid": Message("Deviance on validation, where models were chosen"),
    "value_weights": Message("How much each model counts in the blend"),
    "value_weight": Message("Weight"),
    "value_weights_protocol": Message(
        "Chosen one by one on the validation part, so that the Tweedie deviance of what was spent is smallest."
    ),
    "value_curves": Message("Whom to care for"),
    "value_gathered": Message("How much money comes from whom"),
    "value_customers_cared_for": Message("Customers, those of whom most is expected first"),
    "value_money_gathered": Message("Share of all money"),
    "value_best": Message("At best"),
    "value_by_chance": Message("by chance"),
    "value_first_tenth": Message("First tenth"),
    "value_tenths": Message("Can the amounts be taken at their word?"),
    "value_tenth": Message("Tenth of customers, those of whom most is expected first"),
    "value_a_customer": Message("Money a customer"),
    "value_expected": Message("Expected"),
    "value_real": Message("Really spent"),
    "value_band": Message("The band is the 95 % interval of what was really spent."),
    "value_logarithm": Message("logarithm of the amount"),
    "value_single_reasons": Message(
        "What speaks for one customer's amount, and what against it, stands beside it in the scores where you ask for reasons there: a push of "
        "+0.10 makes the amount about a tenth larger."
    ),
    "value_judged": Message("Judged once on the test part: {rows:customer|customers}."),
}  # fmt: skip
