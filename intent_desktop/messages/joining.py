"""Texts of what is told where unlike files are brought together: what was joined by which key, and what was set aside."""

from intent_desktop.messages import EXIT_DATA, Message

_AS_OF_THE_FILE = (
    "They count for every moment as they stood when the file was made. Set a column to ignore where it could have changed "
    "since: a model would know it too early."
)

MESSAGES: dict[str, Message] = {
    "table_joined_user": Message(
        "{share} % of the rows of {main} with a customer find it in {file} (by {by}), which adds {columns}.",
        _AS_OF_THE_FILE,
    ),
    "table_joined_item": Message(
        "{share} % of the rows of {main} with an item find it in {file} (by {by}), which adds {columns}.",
        _AS_OF_THE_FILE,
    ),
    "table_joined_order": Message(
        "{share} % of the rows of {main} with an order find it in {file} (by {by}), which adds {columns}.",
        _AS_OF_THE_FILE,
    ),
    "table_joined_other": Message(
        "{share} % of the rows of {main} that give {main_key} find it in {file} (by {by}), which adds {columns}.",
        _AS_OF_THE_FILE,
    ),
    "table_columns_left_out": Message(
        "Not taken from {file}, because {main} says it already: {columns}.",
        "Remove them from {main} if those of {file} are better.",
    ),
    "table_keys_repeated": Message(
        "{file} should have one row for each {key}, but {rows:row has|rows have} the {key} of an earlier one; the first "
        "of each was taken, the others count for nothing.",
        "Keep the rows you want in the file, and read it again.",
    ),
    "table_set_aside": Message(
        "{file} is set aside: {reason}",
        "Nothing is learnt from it. Give it a column with the same keys and one row for each of them, bring it as a project of "
        "its own, or remove it here.",
    ),
    # Why a table is set aside
    "aside_many_rows": Message(
        "it has {rows:row|rows} for {distinct} different values of {key}, and only a table with one row for each can be "
        "added to {main}."
    ),
    "aside_no_match": Message(
        "0 % of the rows of {main} find their {main_key} in its column {key}, and none of its {distinct:key|keys} is met."
    ),
    "aside_nothing_shared": Message(
        "no column names the customers, items or orders of {main}, and none of its values agree."
    ),
    "aside_nothing_new": Message("{main} has all of its columns already."),
    "aside_not_learnt": Message("the model has not learnt from a table like it."),
    # Files that cannot be used together
    "tables_do_not_meet": Message(
        "{file} cannot be used together with {other}: {reason}",
        "Check that both are exports of the same shop and write their keys alike, or bring them on their own.",
        EXIT_DATA,
    ),
    "score_table_joined": Message(
        "{share} % of the rows of {main} that give {main_key} find it in {file}; what that adds counts as it stood when the file "
        "was made."
    ),
    "score_table_missing": Message(
        "The model has also learnt from a table with one row for each {key} ({columns}), which is not among these files: "
        "those columns count as missing.",
        "The scores are less reliable. Bring that table together with the others if you can.",
    ),
}
