"""The terminal's help: what each command does, and what its arguments and options mean."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "help_program": Message(
        "Understand and predict what the customers of an online shop intend, on your own computer."
    ),
    "help_paths": Message(
        "Files, or a folder of them: alike ones, or events with tables of customers and items."
    ),
    "help_role": Message("What a column means."),
    "help_event": Message("What event values mean."),
    "help_json": Message("Print the result as one JSON object."),
    "help_as_of": Message("The moment to predict from."),
    "help_seed": Message("Decides every random choice."),
    "help_out": Message("The project's folder."),
    "help_command_demo": Message("Simulate a shop, train on it, score its customers and write a report."),
    "help_demo_size": Message("small, medium or large."),
    "help_command_inspect": Message(
        "Say what files are, what their columns mean, and what is wrong with them."
    ),
    "help_command_train": Message(
        "Train models for a question, judge them honestly, keep the best as a bundle with a report."
    ),
    "help_train_question": Message("What to ask; see `questions`."),
    "help_train_model": Message("One model instead of all; see `models`."),
    "help_train_several": Message("These models instead of all, and their blend."),
    "help_train_split": Message("time, group, random, leave-one-out, folds or given."),
    "help_train_test": Message("A file to judge on; makes the split given."),
    "help_train_feedback": Message("What became of recommendations: shown, clicked, bought."),
    "help_train_cutoff": Message("The test cut-off."),
    "help_train_horizon": Message("How far ahead to predict."),
    "help_train_active": Message("Ask only about customers active so recently."),
    "help_train_budget": Message("No further model is begun after that time."),
    "help_train_further": Message(
        "Any further option: of the question (by, cutoffs, fixes, money, positive, repeats=yes|no|auto) or of the model."
    ),
    "help_train_encoder": Message("Start from a pre-trained encoder: its file, or new to learn one first."),
    "help_train_compare_scratch": Message(
        "Show beside the encoder's file what one learnt from scratch brings; that takes two fifths of the time."
    ),
    "help_command_pretrain": Message(
        "Learn what customers do from all their actions, before any question: `train --encoder` starts from it."
    ),
    "help_pretrain_until": Message("Learn from what happened before; the rest judges."),
    "help_pretrain_encoder": Message("Go on with an encoder that was learnt before."),
    "help_pretrain_compare_scratch": Message(
        "Show beside the one that went on what one learnt from scratch reaches; that may take the budget once more."
    ),
    "help_pretrain_budget": Message("How long it may learn."),
    "help_pretrain_further": Message(
        "size=small|medium|large, the weights next, time, masked and contrast, or another option of the encoder."
    ),
    "help_pretrain_estimate": Message("Only say how long each size would take, and how much memory."),
    "help_command_resume": Message("Go on with a training that was interrupted, from its last checkpoint."),
    "help_resume_run": Message("The folder of an interrupted run."),
    "help_command_evaluate": Message("Judge a bundle on files that hold the outcome."),
    "help_command_score": Message(
        "Score new files with a bundle: a chance for each row or customer, recommendations, or what else it answers."
    ),
    "help_score_out": Message("A .csv, .parquet or .xlsx file."),
    "help_score_why": Message("Reasons: none, top (the best 1,000) or all."),
    "help_score_threshold": Message("The chance from which the answer is yes, else the bundle's own."),
    "help_score_wish": Message(
        "How recommendations shall be: count=5, diversity=.3, novelty=.2, repeats=yes|no|auto, exclude_bought=true, exclude=FILE or names with commas."
    ),
    "help_command_compare": Message("Put finished runs side by side."),
    "help_compare_runs": Message("Folders of runs."),
    "help_command_export": Message("Write a bundle's model in a format that other programs run."),
    "help_export_out": Message("The file to write."),
    "help_export_form": Message("The format: onnx."),
    "help_command_compress": Message(
        "Make a bundle's models smaller, and measure what that costs: size, speed and quality side by side."
    ),
    "help_compress_paths": Message("The files it learnt from, or better newer ones, to judge on."),
    "help_compress_method": Message("int8, prune or distil."),
    "help_compress_out": Message("The .intent file to write."),
    "help_compress_further": Message(
        "How: share=.5 for prune; width, length, temperature and epochs for distil, of trees rounds, leaves and learning_rate."
    ),
    "help_command_questions": Message("List what can be asked."),
    "help_command_models": Message(
        "List what can learn, by the questions that it answers; what stands beside the models for comparison comes last."
    ),
    "help_command_self_test": Message(
        "Check the installed program: engine, device, a tiny training, a bundle round trip."
    ),
}
