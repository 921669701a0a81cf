"""Messages about the engine: jobs and their processes, projects, runs and bundles."""

from intent_desktop.messages import EXIT_ARGUMENTS, EXIT_DATA, Message

MESSAGES: dict[str, Message] = {
    # jobs and processes
    "unexpected": Message(
        "Something went wrong that was not foreseen: {error}.",
        "This is a mistake of the program, not yours. Your files are unharmed.",
    ),
    "out_of_memory": Message(
        "The computer ran out of memory.",
        "Close other programs, or try again with fewer rows, fewer columns, or a smaller model.",
    ),
    "disk_full_engine": Message(
        "The disk is full, so the results could not be saved.",
        "Free some space, or choose a folder on another disk, and start again.",
    ),
    "file_refused": Message(
        "The file or folder {file} could not be used: {reason}.",
        "Check that it is still there, that you may read and write it, and that no other program holds it open.",
    ),
    "engine_lost": Message(
        "The work ended abruptly ({how}).",
        "Often the computer ran out of memory: close other programs or use a smaller model, then resume the run. "
        "What was saved so far is unharmed.",
    ),
    "engine_resumed": Message(
        "The work was interrupted and has been taken up again from its last saved state.",
    ),
    "engine_promoted": Message(
        "The work did not stop in time and had to be ended. Its last saved state is the result.",
    ),
    "engine_nothing_to_keep": Message(
        "The work did not stop in time and had to be ended. Nothing had been saved yet that could be kept.",
    ),
    "engine_not_started": Message(
        "The engine could not be started: {reason}.",
        "Close other programs and try again. If that does not help, install the program again.",
    ),
    # looking into data
    "query_unknown": Message("The engine does not know the request {value}."),
    "query_timed_out": Message(
        "Looking this up took longer than {seconds:g} seconds, so it was given up.",
        "Try again, or narrow down what you are looking at.",
    ),
    "query_lost": Message("The process that looks things up in your data ended abruptly.", "Try again."),
    "no_such_column": Message(
        "There is no column {column} in {file}.", "The columns are: {columns}.", EXIT_DATA
    ),
    "no_such_row": Message("There is no row {row} in {file}.", "Choose one of the rows shown.", EXIT_DATA),
    "no_such_feature": Message("The model knows no feature “{value}”.", exit_code=EXIT_DATA),
    "not_a_number": Message("“{value}” is no number, and {column} is one.", "Give a number.", EXIT_DATA),
    "no_account_of_histories": Message(
        "This model reads the actions themselves, in their order: no single feature has a share in its answer."
    ),
    "no_account_beside_histories": Message(
        "This model reads the actions themselves beside the features: it gives no account of single answers, and other values alone do "
        "not say what it would answer."
    ),
    "no_account": Message(
        "This model gives no account of single answers. You can still change values and see what it would answer."
    ),
    "run_without_histories": Message(
        "The run in {file} has kept no histories to look at.",
        "Train it again; what it learnt can be used all the same.",
        EXIT_DATA,
    ),
    "no_such_history": Message(
        "“{value}” is not among the histories that this run has kept.",
        "Only some of those that the model was tested on are kept; choose one of them.",
        EXIT_DATA,
    ),
    "no_such_item": Message(
        "The model knows no item “{value}”.", "Search for it by a part of its title or name.", EXIT_DATA
    ),
    "bad_action": Message(
        "An action of the history could not be understood: {reason}.",
        "Take it out and add it again.",
        EXIT_DATA,
    ),
    "run_without_model": Message(
        "This run holds no model “{model}”.", "Its models are: {models}.", EXIT_DATA
    ),
    # new files for a bundle
    "check_found": Message("Found."),
    "check_missing": Message(
        "The model learnt from {column}, which is not in these files; it counts as missing."
    ),
    "check_other_type": Message(
        "In the training it held {before}, here it holds {now}; what does not fit counts as missing."
    ),
    "score_on_training_data": Message(
        "The model has learnt from most of these rows: their scores look better than they will on new ones.",
        "How good it is was measured on rows that it had never seen.",
    ),
    "check_extra": Message("The model has no use for it."),
    "drift_unknown": Message(
        "{before:.0%} were missing or rare in the training data; here {now:.0%} are missing or were never seen there."
    ),
    "drift_missing": Message("{before:.0%} were missing in the training data, {now:.0%} are here."),
    "drift_some": Message("Its values are spread somewhat differently from the training data."),
    "drift_strong": Message("Its values are spread very differently from the training data."),
    # bundles
    "not_a_bundle": Message(
        "{file} is not an Intent Desktop model.",
        "Choose a file whose name ends in .intent and that this program has written.",
        EXIT_DATA,
    ),
    "bundle_truncated": Message(
        "The end of {file} is missing, so it cannot be opened.",
        "Copy or download it again; the copy was probably interrupted.",
        EXIT_DATA,
    ),
    "bundle_tampered": Message(
        "{file} is damaged or was changed after it was written (at {value}), so it was not opened.",
        "Ask for a fresh copy from where you got it, or train the model again.",
        EXIT_DATA,
    ),
    "bundle_unsafe_member": Message(
        "{file} tries to write outside its own place (its part {value}), so it was not opened.",
        "No file of this program does that. Do not use it, and tell whoever gave it to you.",
        EXIT_DATA,
    ),
    "bundle_unknown_member": Message(
        "{file} holds a part that does not belong in a model ({value}). Such a part could carry a program, so the file was "
        "not opened.",
        "Use a file that this program has written, or train the model again.",
        EXIT_DATA,
    ),
    "bundle_too_large": Message(
        "{file} would unpack to {value} bytes; more than {limit} bytes are not opened, nor is what is packed improbably "
        "tightly, as it could fill your memory.",
        "If you trained this model yourself, train a smaller one; else do not use the file.",
        EXIT_DATA,
    ),
    "bundle_newer_version": Message(
        "{file} was written by a later version of Intent Desktop (format {value}).",
        "Install the latest version of the program and open it again.",
        EXIT_DATA,
    ),
    "run_of_other_data": Message(
        "This run began to learn from other data, or from the same with other roles or repairs, so it cannot go on.",
        "Bring back what was there then, or begin a new training.",
        EXIT_DATA,
    ),
    # export
    "export_not_possible": Message(
        "This model cannot be written as ONNX, because its part “{value}” has no form there.",
        "Train again with one of the models that have one, such as logistic regression or boosted trees, and export that.",
        EXIT_ARGUMENTS,
        "--model linear or --model trees",
    ),
    "export_not_alone": Message(
        "Of the models that rank items only a Transformer or a recurrent network that answers alone can be written as ONNX; this one is "
        "made of: {models}.",
        "Train the question again with one of these alone, and export that.",
        EXIT_ARGUMENTS,
        "--model transformer or --model lstm",
    ),
    "export_not_for_question": Message(
        "What answers “{question}” has no form in ONNX yet.",
        "Export a model that tells chances, or that foretells next items.",
        EXIT_ARGUMENTS,
    ),
    "export_over_model": Message(
        "“{file}” is the model itself, and the export would overwrite it.",
        "Choose another name for the exported file, such as one that ends in .onnx.",
        EXIT_ARGUMENTS,
    ),
    # compression
    "compress_nothing": Message(
        "Only networks on histories can be made smaller, and this model holds none; it is made of: {models}.",
        "Train the question about next items again with the Transformer or the recurrent network, and compress that.",
        EXIT_ARGUMENTS,
        "--model transformer or --model lstm",
    ),
    "compress_method": Message(
        "This model cannot be made smaller by “{method}”.",
        "Ways that go: {methods}.",
        EXIT_ARGUMENTS,
        "--method NAME",
    ),
    "compress_suffix": Message(
        "“{file}” is no name for a model.", "Choose a name that ends in .intent.", EXIT_ARGUMENTS
    ),
    "compress_no_options": Message(
        "The method “{method}” has no options.", "Leave them out.", EXIT_ARGUMENTS, "without --set"
    ),
    "compress_option_share": Message(
        "Share left out",
        "How much of each row of numbers is left out, those nearest to nothing first. More is smaller and less sure.",
    ),
    "compress_option_width": Message(
        "Width",
        "How many numbers stand for an item in the smaller network. Left empty, three eighths of the large one's.",
    ),
    "compress_option_length": Message(
        "Longest history",
        "How many of the last actions the smaller network reads. Left empty, as many as the large one.",
    ),
    "compress_option_temperature": Message(
        "Temperature",
        "Above 1, it learns more from what the large network holds for the second best, and less from the best.",
    ),
    "compress_option_epochs": Message("Epochs at most", "How often all histories are gone through."),
    "compress_option_rounds": Message(
        "Trees", "More trees follow the model more closely, and make a larger file."
    ),
    "compress_option_leaves": Message("Leaves a tree", "How many groups a single tree can tell apart."),
    "compress_option_learning_rate": Message(
        "Learning rate", "How far each tree goes. Smaller needs more of them."
    ),
    "compress_option": Message(
        "The method “{method}” has no option named {options}.", "Its options are: {known}.", EXIT_ARGUMENTS
    ),
    "compress_bad_option": Message(
        "The method “{method}” cannot work with {option}={value}.", "{reason}.", EXIT_ARGUMENTS
    ),
    "compressed_int8": Message("Its numbers are stored as whole numbers of eight bits: {models}."),
    "compressed_prune": Message("Its smallest numbers were left out: {models}."),
    "compressed_distil": Message("A smaller model has learnt from what was trained: {models}."),
    "protocol_compressed": Message(
        "Made smaller after that. {method} It takes {size:.0%} of the bytes; judged on {rows:answer|answers} of the files given then, "
        "{figure} is {after} where it was {before}."
    ),
    # projects
    "not_a_project": Message(
        "There is no project in {file}.",
        "Choose a folder that holds a file whose name ends in .intentproject, or make a new project.",
        EXIT_DATA,
    ),
    "project_exists": Message(
        "There is a project in {file} already.",
        "Open it, or choose another folder for the new one.",
        EXIT_DATA,
    ),
    "project_several": Message(
        "The folder {file} holds several projects: {names}.",
        "Open one of these files by its name.",
        EXIT_DATA,
    ),
    "project_damaged": Message(
        "The project file {file} cannot be read ({value}).",
        "Restore it from a copy, or make a new project in another folder; the runs in this one are unharmed.",
        EXIT_DATA,
    ),
    "project_newer": Message(
        "The project {file} was saved by a later version of Intent Desktop (format {value}).",
        "Install the latest version of the program and open it again.",
        EXIT_DATA,
    ),
    "source_missing": Message(
        "The file {file}, which this project uses, is not where it was.",
        "Put it back, or beside the project; under another name it is found there as well.",
        EXIT_DATA,
    ),
}
