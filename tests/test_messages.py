"""How declared messages read."""

from collections.abc import Iterator

import pytest

from intent_desktop import messages
from intent_desktop.data.dataset import MEANINGS
from intent_desktop.messages import Message, Note, Problem, catalogue, model_name, sentences
from intent_desktop.messages.feature_names import feature_parts
from intent_desktop.messages.language import CHINESE
from intent_desktop.messages.punctuation import aside, clauses, labelled, sentence


@pytest.fixture
def chinese() -> Iterator[None]:
    messages.use_language(CHINESE)
    yield
    messages.translate_with(None)


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


def test_of_many_features_the_first_are_named_and_the_others_counted() -> None:
    many = Note("score_drift", {"columns": [f"column {place}" for place in range(12)], "count": 12}).text()
    assert many.startswith("12 features look very different")
    assert many.endswith(": column 0, column 1, column 2, column 3, column 4 and 7 more.")
    one = Note("score_drift", {"columns": ["pages"], "count": 1}).text()
    assert one == "1 feature looks very different from what the model learnt from: pages."


def test_features_are_named_in_the_language_in_which_it_is_said(chinese: None) -> None:
    said = Note("score_drift", {"columns": ["days since last purchase"], "count": 1}).text()
    assert "days" not in said


def test_a_percentage_is_not_parted_at_the_end_of_a_line() -> None:
    empty = {"column": "colour", "rows": 5, "all": 20, "share": "25"}
    assert "(25\u00a0%)" in Note("missing_values", empty).text()
    assert "5 %.csv" in Note("missing_values", {**empty, "column": "5 %.csv"}).text(), "a name stays"
    assert Note("drift_missing", {"before": 0.0, "now": 0.25}).text().startswith("0\u00a0% were")


def test_a_percentage_is_written_as_the_language_does(chinese: None) -> None:
    assert "25%" in Note("drift_missing", {"before": 0.0, "now": 0.25}).text()


def test_texts_are_put_together_with_marks() -> None:
    assert sentences(["One.", "", sentence("two"), sentence("")]) == "One. two."
    assert sentences([]) == ""
    assert labelled("Price", "5") == "Price: 5"
    assert (aside("Price", "5"), aside("Price", "")) == ("Price (5)", "Price")
    assert clauses("was 3", "now 5") == "was 3, now 5"


def test_chinese_texts_are_put_together_with_marks_of_its_own(chinese: None) -> None:
    assert sentences(["一。", "", sentence("二")]) == "一。二。"
    assert labelled("单价", "5") == "单价：5"
    assert aside("单价", "5") == "单价（5）"
    assert clauses("原第 3 位", "现第 5 位") == "原第 3 位，现第 5 位"
    problem = Problem("role_needs_numbers", column="a", role="price", type="text", value="x")
    assert str(problem).startswith("a 不能用作“单价”：其中的值是文本，例如“x”，而“单价”必须是数字。")
    assert " " not in problem.note.in_terminal().replace("a 不能", "")


@pytest.mark.parametrize(
    "name", ["expected: {} within 1 day", "expected: {} within 30 days", "expected next: {}"]
)
def test_every_meaning_is_known_in_what_an_encoder_expects(name: str) -> None:
    for meaning in (*MEANINGS, "any action"):
        code, words = feature_parts(name.format(meaning))
        assert code, meaning
        assert words["what"] == meaning


def test_every_meaning_in_what_an_encoder_expects_is_translated(chinese: None) -> None:
    for meaning in MEANINGS:
        _, words = feature_parts(f"expected next: {meaning}")
        assert words["what"].isascii() is False, meaning
