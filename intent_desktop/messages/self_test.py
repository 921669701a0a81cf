"""What the installed program checks of itself, and what it found."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    # What is checked.
    "self_test_engine_in_use": Message("engine in use"),
    "self_test_engine": Message("engine"),
    "self_test_device": Message("device"),
    "self_test_training_on_a_table": Message("training on a table"),
    "self_test_training_for": Message("training for {question}"),
    "self_test_bundle": Message("bundle round trip"),
    "self_test_plots": Message("plots"),
    # What was found.
    "self_test_answered": Message("answers after {time}"),
    "self_test_known_answer": Message("ROC-AUC {auc} of {models} on a known answer"),
    "self_test_same_scores": Message("the same scores after the bundle moved"),
    "self_test_other_scores": Message("scores differ after a move"),
    "self_test_drawn": Message("{plots:plot|plots} drawn, and {pages:page|pages} of PDF"),
    "self_test_blank": Message("{plot} is blank"),
    "self_test_ended": Message("drawing ended with code {exit_code}"),
}
