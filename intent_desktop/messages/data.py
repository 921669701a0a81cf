"""Texts of what is told about the files a user brings: what cannot be read, and what was noticed while reading."""

from intent_desktop.messages import EXIT_DATA, Message

_SAVE_AS_CSV = "Open it in the program that made it and save the table as CSV, Excel or Parquet."
_FETCH_AGAIN = "Export or download it once more, and check that the copy is complete."

MESSAGES: dict[str, Message] = {
    # files that cannot be opened
    "no_such_file": Message(
        "There is no file or folder at {file}.",
        "Check the spelling, or whether it was moved or a drive is not connected.",
        EXIT_DATA,
    ),
    "no_permission": Message(
        "You are not allowed to read {file}.",
        "Ask the owner of the file for access, or copy it to a folder of your own.",
        EXIT_DATA,
    ),
    "unreadable_file": Message(
        "{file} could not be read: {reason}.",
        "Check that its drive is connected and working, then try again.",
        EXIT_DATA,
    ),
    "no_data_files": Message(
        "The folder {file} holds no file that can be read as data.",
        "Choose a folder with CSV, JSON lines, Parquet or Excel files in it.",
        EXIT_DATA,
    ),
    "cannot_write": Message(
        "The data could not be saved in {file}: you are not allowed to write there.",
        "Choose another folder for the project.",
    ),
    "disk_full": Message(
        "The disk became full while {file} was being read.",
        "Free some space, or keep the project on a larger disk. Nothing of yours was changed.",
    ),
    "memory_full": Message(
        "This computer has too little free memory to read {file}.",
        "Close other programs, or split the file into smaller ones and bring them together.",
    ),
    # files that hold no rows
    "empty_file": Message("{file} is empty.", _FETCH_AGAIN, EXIT_DATA),
    "header_only": Message(
        "{file} has column names but not a single row below them.",
        "Check the filter or the period of the export, and export it once more.",
        EXIT_DATA,
    ),
    "binary_file": Message(
        "{file} is not a text file: its content looks like {content}.",
        _SAVE_AS_CSV,
        EXIT_DATA,
    ),
    "not_rows": Message(
        "{file} cannot be used as data: {content}.",
        "Bring a table with one row for each action, customer, product or text.",
        EXIT_DATA,
    ),
    "line_too_long": Message(
        "{file} has a line of more than {megabytes} MB without a line end, so it cannot be a table.",
        "Export it with one row on each line.",
        EXIT_DATA,
    ),
    "ragged_rows_many": Message(
        "{rows} of the {total:row|rows} of {file} do not fit its {expected:column|columns}. "
        "The first is row {row}, where {found:value|values} stand.",
        "Values that contain the separator or a line end must stand in double quotes. Export the file with quotes, "
        "or repair the rows.",
        EXIT_DATA,
    ),
    "ragged_rows_many_uneven": Message(
        "{rows} of the {total:row|rows} of {file} do not fit its {expected:column|columns}. "
        "The first is row {row}, where another number of values stands.",
        "Values that contain the separator or a line end must stand in double quotes. Export the file with quotes, "
        "or repair the rows.",
        EXIT_DATA,
    ),
    "broken_rows_many": Message(
        "{rows} of the {total:row|rows} of {file} cannot be read. The first is row {row}.",
        "Export the file once more, with one complete record on each line.",
        EXIT_DATA,
    ),
    "too_many_columns": Message(
        "{file} has {found:column|columns}; up to {most} can be read.",
        "Keep the columns that say something about your customers, or turn columns into rows.",
        EXIT_DATA,
    ),
    "columns_it_lacks": Message("without {columns}"),
    "columns_it_adds": Message("with {columns} besides"),
    "columns_differ": Message(
        "{file} has not the same columns as {other}: {difference}.",
        "Files of one kind must be alike. A further table can be added where it has one row for each customer, item or order, "
        "named as in the main file. Bring the others on their own.",
        EXIT_DATA,
    ),
    # compressed and packed files
    "damaged_file": Message(
        "{file} is damaged or incomplete: it ends too early or its content is not what it says it is.",
        _FETCH_AGAIN,
        EXIT_DATA,
    ),
    "protected_file": Message(
        "{file} is protected with a password.",
        "Save a copy without a password and bring that.",
        EXIT_DATA,
    ),
    "unsafe_archive": Message(
        "{file} was not opened: a file inside, {value}, wants to be written outside of its folder.",
        "Files like this are made to do harm. Ask the sender for the plain file.",
        EXIT_DATA,
    ),
    "archive_too_large": Message(
        "{file} was not unpacked: it grows to more than {gigabytes} GB, {ratio} times its size.",
        "Files like this are often made to do harm. If you trust it, unpack it yourself and bring what is inside.",
        EXIT_DATA,
    ),
    "archive_over_disk": Message(
        "Unpacked, {file} needs {gigabytes} GB, which is more than is free on the disk.",
        "Free some space, or keep the project on a larger disk.",
        EXIT_DATA,
    ),
    "empty_archive": Message(
        "There is no file with data in {file}.",
        "Pack the table as CSV, or bring it unpacked.",
        EXIT_DATA,
    ),
    # noticed while reading
    "no_header": Message(
        "The first row of {file} holds values, not column names, so the columns are called column1, column2 and so on.",
        "Say below what each column means, or add a row of names and read the file again.",
    ),
    "duplicate_columns": Message(
        "{file} has several columns of one name; the later ones were renamed: {columns}.",
        "Names that differ in capitals only count as one. Rename them in the file if you need them told apart.",
    ),
    "ragged_rows": Message(
        "{rows:row was|rows were} set aside in {file}, because the values do not fit the columns; the first is row {row}.",
        "Often a value contains the separator and is not in quotes. Repair those rows if you need them.",
    ),
    "mixed_types": Message(
        "In column {column}, {rows:value is|values are} not {type}, so taken as missing; the first is “{value}” in row {row} "
        "of {file}.",
        "Correct them in the file if they matter.",
    ),
    "ambiguous_dates": Message(
        "The dates in column {column} could be day first or month first ({value}); they were read as day first.",
        "Check a date you know. If they are month first, export them as year-month-day.",
    ),
    "unreadable_letters": Message(
        "{count} letters of {file} could not be read as {encoding} and were replaced or left out.",
        "If texts look wrong, save the file with the encoding UTF-8.",
    ),
    "other_encoding": Message(
        "{file} is not in UTF-8; it was read as {encoding}.",
        "If letters look wrong, save the file with the encoding UTF-8.",
    ),
    "files_skipped": Message(
        "These files were left out because they do not look like data: {files}.",
        "Bring them on their own if you want them read.",
    ),
    "sheets_skipped": Message(
        "{file} has several sheets; only the first with data, “{value}”, was read. Left out: {sheets}.",
        "Save another sheet as its own file to read it.",
    ),
    # Feedback
    "feedback_lacks": Message(
        "{file} does not tell what became of recommendations: there is no column for {column}.",
        "Bring a row for each recommendation: the customer (user), the item, and columns shown, clicked and bought with 1 or 0.",
        EXIT_DATA,
    ),
    "feedback_without_clicks": Message(
        "None of the {rows:recommendation|recommendations} in {file} was clicked or bought, so there is nothing to learn from them.",
        "Check that the columns clicked and bought hold 1, yes or true.",
        EXIT_DATA,
    ),
    "feedback_not_for_shape": Message(
        "Feedback on recommendations can only be added to histories of customers.",
        "Leave the feedback file away, or train on a log of actions.",
        EXIT_DATA,
    ),
    "feedback_new_items": Message(
        "{file} tells of {count:item that is|items that are} not in your data, such as {value}. They are taken for new ones.",
        "If they are not new, write them as in your data; leading zeros are easily lost on the way.",
    ),
    "feedback_folded": Message(
        "Of {rows:recommendation|recommendations} in {file}, {clicked:was|were} clicked ({share:.0%}), {bought} of them bought. Those are learnt from as actions."
    ),
}
