"""What only the window has to tell."""

from intent_desktop.messages import EXIT_DATA, Message

MESSAGES = {
    "project_in_use": Message(
        "The project {file} is open in another window.",
        "Go on there, or close it there first.",
        EXIT_DATA,
    ),
    "source_changed": Message(
        "The file {file} has changed since the project saw it last.",
        "It has been read anew. Runs made before keep what they learnt from the earlier content.",
    ),
    "files_left_out": Message(
        "Left out of the folder, since they hold no data: {names}.",
    ),
    "crashed_last_time": Message(
        "Intent Desktop ended unexpectedly the last time.",
        "Open your project: what was not saved is offered there, and a training that was interrupted can be resumed.",
    ),
    "settings_damaged": Message(
        "Some of your settings could not be read, and are now as they were at first: {names}.",
        "Look at them under Settings (Ctrl+comma). Your projects are not touched.",
    ),
    "settings_unreadable": Message(
        "Your settings could not be read, and are now as they were at first.",
        "Look at them under Settings (Ctrl+comma). Your projects are not touched.",
    ),
    "settings_newer": Message(
        "Your settings were written by a later version of Intent Desktop; some of them may not count here.",
        "Bring this version up to date, or look at them under Settings (Ctrl+comma).",
    ),
    "training_first": Message(
        "A model of this project is still learning.",
        "Wait for it, or stop it on the tab Train; then open something else.",
    ),
    "project_on_its_way": Message(
        "A project is being opened.",
        "Wait until it is here, then try again.",
    ),
    "nothing_shows_it": Message(
        "This computer knows no program that shows {file}.",
        "Open it by hand: a report in a browser, a folder in a file manager.",
    ),
    "run_not_readable": Message(
        "What the run in {file} was asked to do cannot be read any more.",
        "It was probably written by another version of the program. Choose the settings by hand.",
        EXIT_DATA,
    ),
    "options_not_understood": Message(
        "What this project asks for cannot be understood ({reason}).",
        "Choose the question and its options again.",
        EXIT_DATA,
    ),
    "run_not_resumable": Message(
        "The run in {file} cannot go on: what it was asked to do cannot be read any more.",
        "Start a new training; the figures the run has written remain.",
        EXIT_DATA,
    ),
}
