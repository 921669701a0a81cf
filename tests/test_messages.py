"""How declared messages read."""

from intent_desktop.messages import Message, Note, Problem, catalogue, model_name


def test_a_count_of_one_takes_the_singular() -> None:
    note = Note("protocol_evaluate_rows", {"rows": 1, "yes": 0})
    assert note.text() == "Judged on 1 row (0 yes) of the files you gave."


def test_large_counts_have_their_thousands_apart() -> None:
    note = Note("protocol_evaluate_rows", {"rows": 12330, "yes": 1908})
    assert note.text() == "Judged on 12,330 rows (1,908 yes) of the files you gave."


def test_a_problem_says_what_happened_and_what_to_do() -> None:
    problem = Problem("unknown_question", question="nosuch", known=["purchase", "churn"])
    assert str(problem) == ("There is no question named “nosuch”. Questions to choose from: purchase, churn.")
    assert problem.exit_code == 2


def test_every_message_says_something() -> None:
    assert all(isinstance(message, Message) and message.what for message in catalogue().values())


def test_only_the_terminal_is_told_of_its_options() -> None:
    everywhere = {
        code: message
        for code, message in catalogue().items()
        if not code.startswith(("terminal_", "argument_", "help_"))
    }
    told = [code for code, message in everywhere.items() if "--" in message.what + message.advice]
    assert not told
    note = Note("no_time")
    assert note.advice() == "Give it the role time."
    assert note.in_terminal().endswith("Give it the role time. (--role time=COLUMN)")


def test_models_are_called_by_one_name_everywhere() -> None:
    assert model_name("trees") == "Boosted trees"
    assert model_name("trees-1") == "Boosted trees 2"
    assert model_name("of_tomorrow") == "Of tomorrow"
    note = Note("answers_chosen", {"model": "one_rule"})
    assert note.text() == "Best single rule (chosen)"


def test_a_part_of_the_data_is_told_by_its_name() -> None:
    told = Note("part_one_class", {"part": "valid", "rows": 3, "yes": 0}).text()
    assert told.startswith("The validation part")
