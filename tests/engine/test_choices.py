"""What can be asked and what can learn, as the window is told of it."""

import importlib
from pathlib import Path

import numpy as np
import pytest

from intent_desktop.engine import compression, inspection
from intent_desktop.engine.queries.answering import answer
from intent_desktop.engine.queries.choices import options_of
from intent_desktop.engine.requests import Source
from intent_desktop.events import Watch
from intent_desktop.messages import Problem, catalogue
from intent_desktop.models.compression.methods import Pruning


def questions_of(path: Path, folder: Path) -> dict[str, dict[str, object]]:
    found = inspection.inspect(Source(paths=[path]), folder, Watch())
    return {question["name"]: question for question in found["questions"]}


def test_every_option_and_every_choice_of_every_model_has_words() -> None:
    for model in answer("questions_and_models", {})["models"]:
        assert model["about"]
        for option in model["options"]:
            assert option["label"], f"{model['name']} {option['name']}"
            for value, _ in option["choices"]:
                codes = {f"model_choice_{option['name']}_{value}", f"model_choice_{value or 'auto'}"}
                assert isinstance(value, int) or codes & catalogue().keys(), f"{option['name']} {value}"


def test_a_choice_is_called_as_its_option_means_it() -> None:
    described = {model["name"]: model for model in answer("questions_and_models", {})["models"]}
    tuning = next(option for option in described["fine_tuned"]["options"] if option["name"] == "tuning")
    objective = next(
        option for option in described["transformer"]["options"] if option["name"] == "objective"
    )
    assert dict(map(tuple, tuning["choices"]))["full"] == "the whole network"
    assert dict(map(tuple, objective["choices"]))["full"] == "all items"


def test_a_question_of_histories_can_start_from_an_encoder(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    log = tmp_path / "log.csv"
    days = np.sort(random.integers(0, 200, 900))
    log.write_text(
        "user,item,time,event\n"
        + "".join(
            f"u{random.integers(60)},i{random.integers(20)},{np.datetime64('2025-01-01') + day} 10:00:00,"
            f"{random.choice(['view', 'purchase'])}\n"
            for day in days
        )
    )
    asked = questions_of(log, tmp_path / "work")
    assert {name for name, question in asked.items() if question["from_encoder"]} == {
        "purchase", "churn", "next_item", "next_action", "pretrain",
    }  # fmt: skip
    assert asked["purchase"]["further"] == ["vae_trees", "sequence_trees", "fine_tuned"]
    assert "vae" in asked["next_item"]["further"]  # type: ignore[operator]
    assert asked["pretrain"]["further"] == []
    assert asked["next_item"]["with_encoder"] == ["tuned_items"]
    assert asked["purchase"]["with_encoder"] == []


def test_a_table_has_no_histories_to_start_from(tmp_path: Path) -> None:
    table = tmp_path / "visits.csv"
    table.write_text("minutes,bought\n" + "".join(f"{row % 17},{row % 3 == 0}\n" for row in range(300)))
    asked = questions_of(table, tmp_path / "work")
    assert not any(question["from_encoder"] for question in asked.values())
    assert asked["purchase"]["further"] == ["vae_trees"]


def test_what_is_no_encoder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        answer("encoder", {"path": str(tmp_path / "gone.intent")})
    assert str(tmp_path / "gone.intent") in str(refused.value)


def test_every_option_of_making_a_model_smaller_is_offered_in_words() -> None:
    for course in compression.COURSES.values():
        for method, kind in importlib.import_module(course).METHODS.items():
            offered = list(options_of(kind, "compress_option"))
            assert [option.name for option in offered] == list(kind.__struct_fields__), method
            assert all(option.label and option.explanation for option in offered)
    (share,) = options_of(Pruning, "compress_option")
    assert (share.default, share.least, share.greatest, share.kind) == (0.5, 0, 1, "number")
