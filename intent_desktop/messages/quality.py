"""Messages about the quality of the data: findings, gates, fixes, and what cleaning did."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    # The gate.
    "gate_good": Message("Nothing found that stands in the way of learning from these data."),
    "gate_fixes": Message(
        "These data can be used. Points that deserve a look first: {points}.",
        "The usual repairs are applied unless you refuse them; the source file is never changed.",
    ),
    "gate_not_usable": Message(
        "These data cannot be learnt from as they are. {points}",
        "Put this right in the file or in the roles, and try again.",
    ),
    # Rows and columns.
    "no_rows": Message("There are no rows.", "Export the data again, with the rows in it."),
    "few_rows": Message(
        "{rows:row|rows} only: too few for figures that can be trusted.",
        "Add data of a longer time, or of more customers. A few thousand rows are a good start.",
    ),
    "missing_values": Message(
        "{column} is empty in {rows} of {all} rows ({share} %).",
        "Models learn from the gap as well, so nothing has to be done; check that it is meant.",
    ),
    "empty_column": Message("{column} is empty in every row.", "It is left out of learning."),
    "duplicates": Message(
        "{rows} of {all} rows ({share} %) are exactly like an earlier row.",
        "They may be real repetitions, or an export that ran twice. If they are copies, set them aside.",
    ),
    "constant_column": Message(
        "{column} has the same value in every row: {value}.", "It is left out of learning."
    ),
    "id_like_column": Message(
        "{column} has a value of its own in almost every row, as a number or a name of the row has.",
        "Nothing general can be learnt from it, so it is left out of learning.",
    ),
    "rare_values": Message(
        "{column} has seldom seen values: {values} of them occur fewer than {least} times each, in {rows} of {all} "
        "rows.",
        "There is too little to learn about each of them; nothing has to be done.",
    ),
    "partly_numbers": Message(
        "{column} counts as text, yet {share} % of its values are numbers; one that is not is “{value}”.",
        "If it should be a number, correct the other values in the file.",
    ),
    # Impossible values.
    "negative_price": Message(
        "{column} is below zero in {rows} of {all} rows (the lowest is {value}).",
        "These prices are taken as missing; the rows stay.",
    ),
    "zero_price": Message(
        "{column} is zero in {rows} of {all} rows.",
        "They may be gifts, samples or corrections. The rows stay.",
    ),
    "negative_quantity": Message(
        "Purchases with a {column} below zero: {rows} of {all} rows.",
        "They are counted as returns, not as purchases.",
    ),
    "cancellations": Message(
        "Rows that take a purchase back: {rows} of {all} (for example {value}).",
        "They are counted as returns, with a negative amount. Nothing has to be done.",
    ),
    "impossible_time": Message(
        "{column} cannot be right in {rows} of {all} rows: {earlier} before {before}, {later} after {after} "
        "(for example {value}).",
        "These rows are set aside.",
    ),
    "rows_without_time": Message(
        "{column} is empty in {rows} of {all} rows ({share} %), so nobody can say when they happened.",
        "These rows are set aside.",
    ),
    # Customers.
    "rows_without_user": Message(
        "{column} is empty in {rows} of {all} rows ({share} %): they belong to nobody who could come back.",
        "These rows are set aside.",
    ),
    "no_user_column": Message(
        "No column says which customer a row belongs to.",
        "Questions about customers need one. If there is such a column, give it the role user.",
    ),
    "few_users": Message(
        "There are only {users} different customers.", "Questions about customers need some hundreds at least."
    ),
    "users_out_of_line": Message(
        "Customers with more than {limit} rows on each day they come: {users} of {customers}, with {rows:row|rows} "
        "together. Half of all customers have at most {median} a day; the busiest, {value}, has {most}.",
        "They may be programs, staff or dealers. If you know that they are no customers, set them aside.",
    ),
    "short_history": Message(
        "All events lie within {hours} hours.",
        "Questions about the coming days need a history of weeks or months.",
    ),
    # The answer to be learnt.
    "one_class_label": Message(
        "{column}, the answer to be learnt, is the same in every row: {value}.",
        "A model needs cases of both kinds. Export rows of both, or choose another column as the label.",
    ),
    "empty_label": Message(
        "{column}, the answer to be learnt, is empty in every row.",
        "Export the rows with their answers, or choose another column as the label.",
    ),
    "missing_label": Message(
        "{column}, the answer to be learnt, is empty in {rows} of {all} rows ({share} %).",
        "Rows without an answer are not learnt from.",
    ),
    "imbalanced_label": Message(
        "{column} is {value} in only {rows} of {all} rows ({share} %).",
        "Do not judge a model by its accuracy here; precision, recall and lift say more.",
    ),
    "continuous_label": Message(
        "{column} is a number with about {values} different values, from {least} to {most}.",
        "It can be predicted as an amount. A yes-or-no question needs a column with two values.",
    ),
    "near_answer": Message(
        "{column} alone all but gives {label} away: of two rows, one with {label} = {value} and one without, it "
        "tells which is which in {percent} of 100 cases.",
        "Ask whether it is known before the answer is. If it is only written down afterwards, leave it out: the model "
        "would look excellent here and fail in use.",
    ),
    "value_knows_answer": Message(
        "Where {column} is {value}, {label} is {answer} in {share} % of cases ({rows:row|rows} looked at).",
        "Ask whether {column} is known before the answer is. If not, leave it out: the model would look excellent "
        "here and fail in use.",
    ),
    # Change over time.
    "strong_drift_over_time": Message(
        "Much changed over time: between the first 60 % of the rows and the last 20 %, these columns moved far "
        "(stability index from 0.25 on): {listed}.",
        "A model of the past may fit the future less well than it seems. Split by time to see the honest figure.",
    ),
    "some_drift_over_time": Message(
        "Some things changed over time, between the first 60 % of the rows and the last 20 % (stability index from "
        "0.1 to 0.25): {listed}.",
        "Split by time to see how well a model of the past does later.",
    ),
    "label_drift_over_time": Message(
        "{column} is {value} in {first} % of the first 60 % of the rows, and in {last} % of the last 20 %.",
        "Split by time, so that the figures show how well a model of the past does later.",
    ),
    "judged_by_sample": Message(
        "Change over time, and columns that know the answer, were judged by about {rows} of {all} rows, drawn "
        "evenly. All other figures are of every row."
    ),
    # Cleaning.
    "unknown_fix": Message("There is no repair called “{value}”.", "Choose from: {fixes}.", EXIT_ARGUMENTS),
    "nothing_left": Message(
        "No row is left of {file}: the repairs set all {rows:row|rows} aside.",
        "Refuse some of the repairs, or check the roles of the columns.",
        EXIT_DATA,
    ),
    "no_dataset": Message(
        "There is no cleaned data in {file}, or it cannot be read.", "Read the source again.", EXIT_DATA
    ),
    "role_ignored_by_fix": Message("It was left out as a repair."),
    "column_from": Message("It is the column “{column}” of the source."),
    "column_event_computed": Message(
        "No column says what happened; it follows from price and quantity, or from the kind of data."
    ),
    "column_amount_computed": Message("Price times quantity."),
    # What a fix would do, as its button says
    "fix_set_aside_duplicates": Message("Set {rows:duplicated row|duplicated rows} aside"),
    "fix_set_aside_rows_without": Message("Set {rows:row|rows} without {column} aside"),
    "fix_set_aside_impossible_times": Message("Set {rows:row|rows} with impossible times aside"),
    "fix_set_aside_users": Message("Set the {rows:row|rows} of machines aside"),
    "fix_clear_negative_prices": Message("Empty {rows:negative price|negative prices}"),
    "fix_negative_quantity_is_return": Message("Count {rows:row|rows} with negative {column} as returns"),
    "fix_ignore_columns": Message("Leave out {columns}"),
    # One that was accepted before, and of which nothing more is known
    "fix_before_set_aside_duplicates": Message("set duplicated rows aside"),
    "fix_before_set_aside_rows_without_user": Message("set rows without {columns} aside"),
    "fix_before_set_aside_rows_without_time": Message("set rows without {columns} aside"),
    "fix_before_set_aside_impossible_times": Message("set rows with impossible times aside"),
    "fix_before_set_aside_users": Message("set the rows of machines aside"),
    "fix_before_clear_negative_prices": Message("empty negative prices"),
    "fix_before_negative_quantity_is_return": Message("count rows with negative {columns} as returns"),
    "fix_before_ignore_columns": Message("leave out {columns}"),
}  # fmt: skip
