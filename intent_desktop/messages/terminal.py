"""Messages about the terminal's arguments, scoring, and the words around results."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_CANCELLED, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    "cancelled": Message("Stopped. Nothing was changed.", exit_code=EXIT_CANCELLED),
    "terminal_stopping_keep": Message(
        "Stopping; what is best so far is kept. Press Ctrl-C again to discard it."
    ),
    "terminal_stopping_discard": Message("Stopping; what was begun is discarded."),
    "terminal_no_window": Message(
        "There is no display here to open a window on.",
        "In the terminal try `intent-desktop demo`, or `intent-desktop inspect FILE`. `intent-desktop --help` lists all commands.",
        EXIT_ARGUMENTS,
    ),
    "terminal_display_silent": Message(
        "No display answers at {displays}, so the window cannot open.",
        "Start it on a signed-in desktop, or set DISPLAY or WAYLAND_DISPLAY to a display that runs. Commands need none: try "
        "`intent-desktop demo`; `intent-desktop --help` lists them all.",
        EXIT_ARGUMENTS,
    ),
    "terminal_platform_unknown": Message(
        "QT_QPA_PLATFORM is “{platform}”, which Qt does not know here, so the window cannot open.",
        "Unset it, and the program finds its display by itself.",
        EXIT_ARGUMENTS,
    ),
    "terminal_library_missing": Message(
        "The library {library} is missing on this system, so the window cannot open.",
        "Install the package that brings it (`libxcb-cursor0` on Debian and Ubuntu brings libxcb-cursor.so.0). Commands need none: try "
        "`intent-desktop demo`; `intent-desktop --help` lists them all.",
        EXIT_ARGUMENTS,
    ),
    "terminal_no_command": Message(
        "There is neither a command nor a file named “{value}”.",
        "`intent-desktop --help` lists all commands.",
        EXIT_ARGUMENTS,
    ),
    "argument_unknown": Message("{reason}", "Add --help to the command to see its options.", EXIT_ARGUMENTS),
    "argument_no_such_option": Message("There is no option {option}."),
    "argument_no_such_option_like": Message("There is no option {option}. Alike: {options}."),
    "argument_missing": Message("{name} is missing."),
    "argument_too_small": Message("{name} must be at least {least}."),
    "argument_too_large": Message("{name} must be at most {most}."),
    "argument_no_number": Message("{name} must be a number."),
    "argument_no_whole": Message("{name} must be a whole number."),
    "argument_without_value": Message("{option} needs a value after it."),
    "argument_too_many": Message("This is too much: {values}."),
    "argument_role": Message("“{value}” is no role.", "Roles to choose from: {roles}.", EXIT_ARGUMENTS),
    "argument_meaning": Message(
        "“{value}” is no meaning an event can have.", "Meanings to choose from: {meanings}.", EXIT_ARGUMENTS
    ),
    "argument_pair": Message("“{value}” does not fit {option}.", "Write it as NAME=VALUE.", EXIT_ARGUMENTS),
    "argument_date": Message(
        "“{value}” is no date.", "Write it as 2025-06-30 or 2025-06-30T18:00.", EXIT_ARGUMENTS
    ),
    "argument_split": Message("“{value}” is no split.", "Splits to choose from: {splits}.", EXIT_ARGUMENTS),
    "argument_days": Message(
        "{name} cannot be {value} days.", "Give a positive number of days.", EXIT_ARGUMENTS
    ),
    "argument_by": Message(
        "“{value}” is no way to tell who left.", "Use by=purchase or by=action.", EXIT_ARGUMENTS
    ),
    "argument_whole": Message(
        "{name} cannot be “{value}”.", "Give a whole number from 1 to 60.", EXIT_ARGUMENTS
    ),
    "argument_model_and_models": Message(
        "Both --model and --models were given.",
        "Name one model with --model, or several with --models.",
        EXIT_ARGUMENTS,
    ),
    "argument_options_need_model": Message(
        "{options} would be an option of one model, and several are asked for.",
        "Name the model with --model. Options of the question itself are by, cutoffs, fixes, money, positive and repeats.",
        EXIT_ARGUMENTS,
    ),
    "argument_repeats": Message(
        "“{value}” does not say whether an item may come again.",
        "Use repeats=yes, no or auto.",
        EXIT_ARGUMENTS,
    ),
    "item_file_not_text": Message(
        "“{file}” is no text file of item names.",
        "Save it as UTF-8 text with one name on each line.",
        EXIT_ARGUMENTS,
    ),
    "argument_money": Message(
        "“{value}” is no money matrix.", "Write money=A,B or money=A,B,C,D for {names}.", EXIT_ARGUMENTS
    ),
    "argument_format": Message("“{value}” is no export format.", "The format is onnx.", EXIT_ARGUMENTS),
    "argument_method": Message(
        "“{value}” is no way to make a model smaller.", "Ways to choose from: {methods}.", EXIT_ARGUMENTS
    ),
    "argument_why": Message("“{value}” is no choice of reasons.", "Use none, top or all.", EXIT_ARGUMENTS),
    "argument_size": Message(
        "“{value}” is no size.", "Sizes to choose from: small, medium, large.", EXIT_ARGUMENTS
    ),
    "fix_not_proposed": Message(
        "No finding proposes the fix {value}.", "Fixes proposed for this data: {fixes}.", EXIT_ARGUMENTS
    ),
    "data_not_usable": Message(
        "“{file}” cannot be learnt from as it is. {reason}",
        "Change the file, or say what its columns mean.",
        EXIT_DATA,
        "`intent-desktop inspect` lists what is wrong; --role NAME=COLUMN",
    ),
    "not_a_run": Message(
        "“{file}” holds no finished run.",
        "Name a folder below `runs` of a project, with metrics.json in it.",
        EXIT_DATA,
    ),
    "not_a_run_to_resume": Message(
        "“{file}” holds no training that could go on.", "Name a folder below `runs` of a project.", EXIT_DATA
    ),
    "runs_differ": Message(
        "These runs answered different questions, so their figures do not compare: {questions}.",
        "Compare runs of one question.",
        EXIT_DATA,
    ),
    "model_skipped": Message(
        "The model “{model:model}” is left out, because you stopped or the time allowed was used up before it had learnt anything.",
        "Allow more time, or resume the run.",
        typed="--budget MINUTES, or `intent-desktop resume RUN`",
    ),
    # Scoring
    "bundle_not_understood": Message(
        "“{file}” is a bundle, but its recipe cannot be read: {reason}.",
        "Train the model again, or update the program.",
        EXIT_DATA,
    ),
    "score_other_shape": Message(
        "The model learnt from data of the shape “{expected:shape}”; these files are “{shape:shape}”.",
        "Bring files like those of the training, or say what the columns mean.",
        EXIT_DATA,
        "--role NAME=COLUMN",
    ),
    "score_no_known_event": Message(
        "The model understands none of the events in these files ({values}); it learnt from: {known}.",
        "Check that the column of the event is the same as in training, and write its values as they were there.",
        EXIT_DATA,
    ),
    "score_events_unknown": Message(
        "{count:event value is|event values are} new to the model and no word that it understands, so they count as other actions: "
        "{values}.",
        "Write them as they were in training where they mean the same.",
    ),
    "score_no_known_column": Message(
        "None of the columns that the model learnt from is in these files: {columns}.",
        "Bring files with the same columns, or say which column is which.",
        EXIT_DATA,
        "--role NAME=COLUMN",
    ),
    "score_as_of_ignored": Message(
        "These scores do not depend on a moment, so the one given makes no difference to them.",
        typed="--as-of",
    ),
    "score_columns_missing": Message(
        "Not in these files, so taken as missing: {count:column|columns} that the model learnt from ({columns}).",
        "The scores are less reliable. Bring these columns if you can.",
    ),
    "score_drift": Message(
        "{count:feature looks|features look} very different from what the model learnt from: {columns:features}.",
        "The model may be out of date. Evaluate it on recent data, or train it anew.",
    ),
    "score_drift_since": Message(
        "{count:feature looks|features look} very different by now from the earlier moments that the model learnt at: {columns:features}.",
        "Customers have changed since then, in these same data. Expect somewhat less of the model than on Evaluate.",
    ),
    "score_no_rows": Message(
        "There is no row to score in {file}.",
        "Bring a file with rows. Where you gave a moment, choose one after the first action in the file.",
        EXIT_DATA,
    ),
    "score_threshold_ignored": Message(
        "The answer to “{question}” is not yes or no, so the threshold makes no difference to it.",
        typed="--threshold",
    ),
    "score_format": Message(
        "Scores cannot be written to “{file}”.", "Its name must end in one of: {formats}.", EXIT_ARGUMENTS
    ),
    "score_too_many_for_excel": Message(
        "“{file}” cannot hold {rows:row|rows}; Excel takes {most}.",
        "Write to .csv or .parquet instead.",
        EXIT_ARGUMENTS,
    ),
    "score_not_writable": Message(
        "“{file}” cannot be written.",
        "Choose a folder where you may write, and close the file elsewhere.",
    ),
    "score_exists": Message(
        "“{file}” is one of the files that the scores are made from, so it was not replaced.",
        "Choose another name for the scores.",
        EXIT_ARGUMENTS,
    ),
    "score_no_reasons": Message(
        "This model gives no account of single answers, so the scores come without reasons."
    ),
    "score_why_estimate": Message("Explaining all {rows:row|rows} will take about {seconds} seconds."),
    "protocol_evaluate_rows": Message("Judged on {rows:row|rows} ({yes} yes) of the files you gave."),
    "protocol_evaluate_events": Message(
        "Judged on {rows:customer|customers} ({yes} yes) as of {cutoff}, by what they did in the {horizon} days after it."
    ),
    # The words around results
    "terminal_shape_rows": Message(", {rows:row|rows}"),
    "terminal_more_columns": Message("… and {columns:more column|more columns}"),
    "terminal_every_row": Message("(every row)"),
    "terminal_table_main": Message("main table"),
    "terminal_table_look_up": Message("looked up"),
    "terminal_table_aside": Message("set aside"),
    "terminal_finding_fixed": Message("fixed"),
    "terminal_finding_error": Message("error"),
    "terminal_finding_warning": Message("warning"),
    "terminal_finding_note": Message("note"),
    "terminal_chosen": Message("{model} (chosen)"),
    "terminal_leans_on": Message("Leans most on: {features}"),
    "terminal_scored": Message("{rows:row|rows} scored in {time}"),
    "terminal_scored_as_of": Message("{rows:row|rows} scored as of {as_of}, in {time}"),
    "terminal_yes": Message("{yes} of them at or above the threshold {threshold}"),
    "terminal_figure": Message("{name}: {value}. {explanation}"),
    "terminal_differs": Message("Different from what the model learnt from: {columns:features}"),
    "terminal_not_comparable": Message(
        "{run} was judged on other rows, or in another way, so the lead over it cannot be measured"
    ),
    "terminal_behind": Message("{run} is behind by {interval} {figure} (95 %): more than chance"),
    "terminal_behind_maybe": Message("{run} is behind by {interval} {figure} (95 %): may be chance"),
    "terminal_for_comparison": Message("{summary} (for comparison)"),
    "terminal_check_passed": Message("ok"),
    "terminal_check_failed": Message("FAILED"),
    "terminal_bytes_smaller": Message("Bytes of what became smaller"),
    "terminal_bytes_bundle": Message("Bytes of the bundle"),
    "terminal_answers_a_second": Message("Answers a second"),
    "terminal_too_much": Message("{memory} (more than there is)"),
    "terminal_details": Message("Details: {file}"),
    "terminal_demo_shop": Message("Simulated shop: {events:event|events} in {folder}"),
    "terminal_place_bundle": Message("Bundle"),
    "terminal_place_report": Message("Report"),
    "terminal_place_scores": Message("Scores"),
    "terminal_place_model": Message("Model"),
    "terminal_usage": Message("Usage:"),
    "terminal_place_of_options": Message("[OPTIONS]"),
    "terminal_place_of_command": Message("COMMAND [ARGUMENTS]..."),
    "terminal_arguments": Message("Arguments"),
    "terminal_options": Message("Options"),
    "terminal_commands": Message("Commands"),
    "terminal_show_help": Message("Show this message and end."),
    "terminal_required": Message("[required]"),
    "terminal_default": Message("[default: {value}]"),
    "terminal_column_column": Message("Column"),
    "terminal_column_type": Message("Type"),
    "terminal_column_role": Message("Role"),
    "terminal_column_why": Message("Why"),
    "terminal_column_event_value": Message("Event value"),
    "terminal_column_means": Message("Means"),
    "terminal_column_file": Message("File"),
    "terminal_column_rows": Message("Rows"),
    "terminal_column_by": Message("By"),
    "terminal_column_rows_that_find": Message("Rows that find it"),
    "terminal_column_model": Message("Model"),
    "terminal_column_figure": Message("Figure"),
    "terminal_column_here": Message("Here"),
    "terminal_column_at_training": Message("At training"),
    "terminal_column_run": Message("Run"),
    "terminal_column_name": Message("Name"),
    "terminal_column_what_for": Message("What for"),
    "terminal_column_before": Message("Before"),
    "terminal_column_after": Message("After"),
    "terminal_column_change": Message("Change"),
    "terminal_column_size": Message("Size"),
    "terminal_column_weights": Message("Weights"),
    "terminal_column_epoch": Message("An epoch"),
    "terminal_column_learning": Message("All of the learning"),
    "terminal_column_memory": Message("Memory"),
    "terminal_column_is": Message("Is"),
}
