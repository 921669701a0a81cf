"""Messages about shapes, roles and event meanings: why a guess was made, and why a correction was refused."""

from intent_desktop.messages import EXIT_ARGUMENTS, Message

MESSAGES: dict[str, Message] = {
    # What shapes are called.
    "shape_name_event_log": Message("event log"),
    "shape_name_table": Message("table"),
    "shape_name_sequences": Message("sequences"),
    "shape_name_texts": Message("texts"),
    # What roles and types of columns are called.
    "role_name_user": Message("user"),
    "role_name_item": Message("item"),
    "role_name_time": Message("time"),
    "role_name_event": Message("event"),
    "role_name_session": Message("session"),
    "role_name_order": Message("order"),
    "role_name_price": Message("price"),
    "role_name_amount": Message("amount"),
    "role_name_quantity": Message("quantity"),
    "role_name_cost": Message("cost"),
    "role_name_promotion": Message("promotion"),
    "role_name_rating": Message("rating"),
    "role_name_category": Message("category"),
    "role_name_name": Message("name"),
    "role_name_text": Message("text"),
    "role_name_place": Message("place"),
    "role_name_label": Message("label"),
    "role_name_treatment": Message("treatment"),
    "role_name_sensitive": Message("sensitive"),
    "role_name_feature": Message("feature"),
    "role_name_ignore": Message("ignore"),
    "type_name_integer": Message("integer"),
    "type_name_number": Message("number"),
    "type_name_boolean": Message("boolean"),
    "type_name_time": Message("time"),
    "type_name_text": Message("text"),
    # Why a source has its shape.
    "shape_sequences_user": Message(
        "Each line is one customer followed by the items of their history, oldest first."
    ),
    "shape_sequences_session": Message("Each line is one visit: its items in the order they were looked at."),
    "shape_event_log": Message(
        "Each row is something that happened: {entity} says who, {time} says when, and the same {entity} comes back."
    ),
    "shape_texts": Message("Each row is a text to read, in {column}."),
    "shape_table_key": Message("Each row describes one thing of its own, named by {column}."),
    "shape_table_panel": Message("Each row is one combination of {columns}: figures that repeat over time."),
    "shape_table": Message("Each row is a case of its own, with what is known of it in columns."),
    # Why a column has its role.
    "role_given": Message("You said so."),
    "role_by_name": Message("Its name says so (“{word}”)."),
    "role_by_name_and_values": Message("Its name says so (“{word}”), and its values fit: {values}."),
    "role_by_type": Message("It is the column that holds dates and times."),
    "role_by_long_texts": Message("It holds sentences, about {length} characters each."),
    "role_by_two_values": Message(
        "It is the last column and has two values, as answers often are: {values}."
    ),
    "role_by_panel": Message("Together with {columns} it tells every row apart."),
    "role_label_of_test": Message(
        "It looks like the outcome of the test in {treatment} (its name says “{word}”)."
    ),
    "role_names_rows": Message(
        "It numbers or names the rows, one each, so there is nothing to learn from it."
    ),
    "role_contact": Message("It holds personal contact data (“{word}”), which no prediction needs."),
    "role_position": Message("It is the place of each action in its history."),
    "role_months": Message(
        "It holds names of months without a year, so it counts as an ordinary column.",
        "If the rows are all of one year, give it the role time and they can be put in order.",
    ),
    "role_second": Message(
        "{other} already has the role {role:role}; this column is kept as an ordinary one."
    ),
    "role_feature": Message("Nothing speaks for a special meaning."),
    # Corrections that cannot be followed.
    "unknown_column": Message(
        "There is no column named “{value}”.",
        "Did you mean {near}? Write the name as it stands in the file.",
        EXIT_ARGUMENTS,
    ),
    "unknown_column_none_near": Message(
        "There is no column named “{value}”.",
        "The columns are: {columns}.",
        EXIT_ARGUMENTS,
    ),
    "unknown_role": Message("“{value}” is not a role.", "A column can be one of: {roles}.", EXIT_ARGUMENTS),
    "role_given_twice": Message(
        "You gave the role {role:role} to both {column} and {other}.",
        "Only one column can be the {role:role}. Give the other one another role, for example feature.",
        EXIT_ARGUMENTS,
    ),
    "role_needs_time": Message(
        "{column} cannot be the time: it holds {type:type} values such as “{value}”.",
        "Choose a column with dates, whole numbers that count weeks or years, or names of months.",
        EXIT_ARGUMENTS,
    ),
    "role_needs_numbers": Message(
        "{column} cannot be the {role:role}: it holds {type:type} values such as “{value}”, and a {role:role} must be a number.",
        "Choose a column of numbers, or clean the numbers in the file first.",
        EXIT_ARGUMENTS,
    ),
    "role_needs_words": Message(
        "{column} cannot be the {role:role}: it holds {type:type} values such as “{value}”, and a {role:role} is words.",
        "Choose a column of text.",
        EXIT_ARGUMENTS,
    ),
    "role_needs_few_values": Message(
        "{column} cannot be the {role:role}: it has about {distinct} different values, and at most {most} make sense.",
        "Choose a column that names a few kinds, such as view, cart and purchase.",
        EXIT_ARGUMENTS,
    ),
    "unknown_meaning": Message(
        "“{value}” is not a meaning an event can have.", "Choose one of: {meanings}.", EXIT_ARGUMENTS
    ),
    "unknown_event_value": Message(
        "The value “{value}” does not occur in the event column.",
        "The values are: {values}.",
        EXIT_ARGUMENTS,
    ),
    "no_events_here": Message(
        "You gave events a meaning, but these data are no event log.",
        "Leave the meanings of events out, or say which columns are the user and the time.",
        EXIT_ARGUMENTS,
    ),
}
