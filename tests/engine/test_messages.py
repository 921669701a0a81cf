"""Every message of the engine has its words, and a place for each parameter that is given."""

import string

import pytest

from intent_desktop.messages import EXIT_DATA, Problem
from intent_desktop.messages.engine import MESSAGES


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_is_a_sentence_with_its_parameters_filled_in(code: str) -> None:
    message = MESSAGES[code]
    formats = {
        name: spec or ""
        for text in message[:2]
        for _, name, spec, _ in string.Formatter().parse(text)
        if name
    }
    shares = [name for name, spec in formats.items() if spec.endswith("%")]
    values = {name: 12 if name == "seconds" else f"the {name}" for name in formats if name not in shares}
    said = str(Problem(code, **values, **dict.fromkeys(shares, 0.37)))
    assert said.endswith(".")
    assert "?" not in said
    assert all(str(value) in said for value in values.values())
    assert said.count("37\u00a0%") >= len(shares)


def test_bundles_and_projects_are_input_and_exit_as_bad_data() -> None:
    input_codes = [code for code in MESSAGES if "bundle" in code or "project" in code]
    assert len(input_codes) > 10
    assert {MESSAGES[code].exit_code for code in input_codes} == {EXIT_DATA}
