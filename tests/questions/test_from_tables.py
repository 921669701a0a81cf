"""Purchase and churn from a labelled table: which value means yes, who is in which part, what is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pandas
import pytest

from intent_desktop.data import cleaning, reading, roles
from intent_desktop.data.dataset import Dataset
from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.questions import catalogue
from intent_desktop.questions.base import Prepared, Recipe
from intent_desktop.questions.churn import Churn
from intent_desktop.questions.purchase import Purchase
from intent_desktop.questions.settings import Settings

LabelledTable = Callable[..., Dataset]


def _table(rows: int = 300) -> dict[str, Any]:
    generator = np.random.default_rng(0)
    return {
        "Revenue": generator.random(rows) < 0.3,
        "visits": generator.integers(0, 1_000_000, rows),
        "place": generator.choice(["北京", "上海"], rows),
    }


def _prepared(dataset: Dataset, test: Dataset | None = None, **settings: Any) -> Prepared:
    return Purchase().prepare(dataset, Settings(**settings), Watch(), test)


def _refused(dataset: Dataset, test: Dataset | None = None, **settings: Any) -> Problem:
    with pytest.raises(Problem) as problem:
        _prepared(dataset, test, **settings)
    return problem.value


def test_the_label_is_the_answer_and_no_feature(labelled_table: LabelledTable) -> None:
    values = _table()
    prepared = _prepared(labelled_table(values, {"Revenue": "label"}))
    np.testing.assert_array_equal(prepared.examples.label, values["Revenue"].astype(np.float32))
    assert prepared.examples.features.names == ["visits", "place"]
    assert prepared.examples.identifiers.tolist() == list(range(1, 301))
    assert (prepared.recipe.label, prepared.recipe.positive) == ("Revenue", "true")


def test_further_labels_are_no_features_either(labelled_table: LabelledTable) -> None:
    values = {**_table(), "spend": np.arange(300.0)}
    table = labelled_table(values, {"Revenue": "label", "spend": "label"})
    assert _prepared(table, label="Revenue").examples.features.names == ["visits", "place"]


@pytest.mark.parametrize(
    ("no", "yes"),
    [("No", "Yes"), ("0", "1"), ("f", "t"), ("stayed", "Churned"), ("否", "是"), (0, 1), (0.0, 1.0)],
)
def test_the_value_that_means_yes_is_found(labelled_table: LabelledTable, no: Any, yes: Any) -> None:
    bought = np.arange(100) % 3 == 0
    table = labelled_table({"y": [yes if one else no for one in bought], "n": range(100)}, {"y": "label"})
    np.testing.assert_array_equal(_prepared(table).examples.label, bought.astype(np.float32))


def test_the_value_that_means_yes_can_be_said_also_among_several(labelled_table: LabelledTable) -> None:
    answers = np.array(["view", "cart", "buy"])[np.arange(120) % 3]
    table = labelled_table({"y": answers, "n": range(120)}, {"y": "label"})
    np.testing.assert_array_equal(_prepared(table, positive="cart").examples.label, (answers == "cart").astype(np.float32))  # fmt: skip
    assert _refused(table, positive="gone").code == "positive_not_found"
    assert _refused(table).code == "label_not_two_values"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ([True] * 60, "label_one_class"),
        ([None] * 60, "label_empty"),
        (np.linspace(0, 1, 60), "label_not_two_values"),
        (["left", "right"] * 30, "positive_unclear"),
        (["no"] * 58 + ["yes"] * 2, "part_one_class"),
    ],
    ids=["one class", "empty", "continuous", "unclear", "too few"],
)
def test_a_label_that_is_no_yes_or_no_is_refused(
    labelled_table: LabelledTable, values: Any, code: str
) -> None:
    table = labelled_table(
        {"y": pandas.Series(values, dtype=object if values[0] is None else None), "n": range(60)},
        {"y": "label"},
    )
    problem = _refused(table)
    assert problem.code == code
    assert problem.exit_code == 3


def test_a_table_without_label_or_without_features_is_refused(labelled_table: LabelledTable) -> None:
    assert _refused(labelled_table(_table())).code == "no_label"
    bare = labelled_table({"y": _table()["Revenue"], "id": range(300)}, {"y": "label", "id": "user"}, "bare")
    assert _refused(bare, split="random").code == "no_features"


def test_rows_without_a_label_take_part_in_nothing(labelled_table: LabelledTable) -> None:
    label = pandas.Series(["yes", "no", None] * 100, dtype=object)
    examples = _prepared(labelled_table({"y": label, "n": range(300)}, {"y": "label"})).examples
    assert (examples.part[2::3] == -1).all()
    assert np.isnan(examples.label[2::3]).all()
    assert (examples.part[::3] >= 0).all()


def test_identical_rows_land_in_one_part(labelled_table: LabelledTable) -> None:
    once = pandas.DataFrame(_table(150))
    table = labelled_table(pandas.concat([once, once], ignore_index=True), {"Revenue": "label"})
    part = _prepared(table, split="random").examples.part
    assert (part[:150] == part[150:]).all()


def test_twins_of_a_coarse_table_do_not_part_the_answers(labelled_table: LabelledTable) -> None:
    generator = np.random.default_rng(0)
    place = generator.choice(["a", "b", "c"], 600)
    bought = generator.random(600) < np.where(place == "a", 0.7, 0.2)
    table = labelled_table({"Revenue": bought, "place": place}, {"Revenue": "label"})
    prepared = _prepared(table, split="random")
    examples = prepared.examples
    assert "kept together" not in prepared.protocol.text()
    for part in ("train", "valid", "test"):
        rows = examples.of(part)
        first = rows.features.columns[0].vocabulary.index("a")
        assert 0.5 < rows.label[rows.features.codes[:, 0] == first].mean() < 0.9


def test_a_split_by_customer_keeps_customers_apart_and_is_chosen_where_they_return(
    labelled_table: LabelledTable,
) -> None:
    customer = [f"u{place % 60}" for place in range(300)]
    table = labelled_table({**_table(), "who": customer}, {"Revenue": "label", "who": "user"})
    prepared = _prepared(table)
    assert prepared.protocol.code == "protocol_group_table"
    parts = pandas.Series(prepared.examples.part).groupby(customer).nunique()
    assert (parts == 1).all()


def test_a_split_by_time_is_chosen_where_there_is_one_and_the_time_is_no_feature(
    labelled_table: LabelledTable,
) -> None:
    moments = pandas.Timestamp("2024-01-01") + pandas.to_timedelta(np.arange(300), "h")
    table = labelled_table({**_table(), "at": moments}, {"Revenue": "label", "at": "time"})
    prepared = _prepared(table)
    assert prepared.protocol.code == "protocol_time_table"
    assert (np.diff(prepared.examples.part) >= 0).all()
    assert prepared.examples.features.names == ["visits", "place"]


def test_months_by_name_are_put_in_the_order_of_the_year(labelled_table: LabelledTable) -> None:
    months = ["June", "Feb", "Mar", "Dec", "Nov", "May"]
    table = labelled_table({**_table(), "Month": months * 50}, {"Revenue": "label", "Month": "time"})
    examples = _prepared(table, split="time").examples
    part = dict(zip(months, examples.part[:6].tolist(), strict=True))
    in_year = [part[month] for month in ("Feb", "Mar", "May", "June", "Nov", "Dec")]
    assert in_year == sorted(in_year)
    assert (examples.part.reshape(50, 6) == examples.part[:6]).all()


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"split": "time"}, "no_time"), ({"split": "group"}, "no_user"), ({"split": "given"}, "given_split_needs_test"),
        ({"split": "leave-one-out"}, "split_not_for_question"),
    ],
)  # fmt: skip
def test_a_split_that_the_table_cannot_give_is_refused(
    labelled_table: LabelledTable, settings: dict[str, Any], code: str
) -> None:
    assert _refused(labelled_table(_table(), {"Revenue": "label"}), **settings).code == code


def test_a_time_that_cannot_be_ordered_is_refused(labelled_table: LabelledTable) -> None:
    table = labelled_table(
        {**_table(), "when": ["soon", "late", "never"] * 100}, {"Revenue": "label", "when": "time"}
    )
    assert _refused(table, split="time").code == "time_not_understood"


def test_over_all_folds_every_row_is_judged_once(labelled_table: LabelledTable) -> None:
    table = labelled_table(_table(), {"Revenue": "label"})
    parts = [_prepared(table, split="folds", fold=fold).examples.part for fold in range(5)]
    assert (sum((part == 2).astype(int) for part in parts) == 1).all()
    assert (sum((part == 1).astype(int) for part in parts) == 1).all()


def test_a_given_test_file_is_the_test_part(labelled_table: LabelledTable) -> None:
    table = labelled_table(_table(), {"Revenue": "label"})
    test = labelled_table(
        {"place": ["广州", "北京"], "Revenue": [True, False], "visits": [1, 2]}, {"Revenue": "label"}, "test"
    )
    examples = _prepared(table, test, split="given").examples
    judged = examples.of("test")
    assert judged.label.tolist() == [1, 0]
    assert judged.features.numbers[:, 0].tolist() == [1, 2]
    assert judged.features.codes[0, 0] == -1
    assert (examples.part[:300] < 2).all()
    assert _refused(table, test, split="random").code == "given_split_needs_test"
    bare = labelled_table({"visits": [1, 2]}, name="bare")
    assert _refused(table, bare, split="given").code == "label_missing"


def test_rows_of_the_given_test_file_are_not_learnt_from(labelled_table: LabelledTable) -> None:
    values = _table()
    table = labelled_table(values, {"Revenue": "label"})
    some = labelled_table(
        {name: column[:40] for name, column in values.items()}, {"Revenue": "label"}, "test"
    )
    examples = _prepared(table, some, split="given").examples
    assert (examples.part[:40] == -1).all()
    assert (examples.part[40:300] >= 0).all()
    assert (examples.part[300:] == 2).all()
    assert _refused(table, table, split="given").code == "test_is_training"


def test_rows_that_are_alike_anyway_are_not_taken_for_those_of_the_test_file(
    labelled_table: LabelledTable,
) -> None:
    coarse = {"Revenue": [True, False, False] * 100, "place": ["a", "b", "c"] * 100}
    table = labelled_table(coarse, {"Revenue": "label"})
    assert (_prepared(table, table, split="given").examples.part[:300] >= 0).all()


@pytest.mark.parametrize("answers", [[True, True], [None, None]])
def test_a_given_test_file_of_one_answer_is_refused(
    labelled_table: LabelledTable, answers: list[Any]
) -> None:
    table = labelled_table(_table(), {"Revenue": "label"})
    label = pandas.Series(answers, dtype=object if answers[0] is None else bool)
    test = labelled_table({"Revenue": label, "visits": [1, 2]}, {"Revenue": "label"}, "test")
    assert _refused(table, test, split="given").code == "part_one_class"


def test_scoring_gives_each_row_the_features_of_learning(labelled_table: LabelledTable) -> None:
    values = _table()
    prepared = _prepared(labelled_table(values, {"Revenue": "label"}))
    recipe = msgspec.json.decode(msgspec.json.encode(prepared.recipe), type=Recipe)
    without = labelled_table({"place": values["place"], "visits": values["visits"]}, name="new")
    scored = Purchase().examples_to_score(without, recipe, None, Watch())
    assert scored.features.numbers.tobytes() == prepared.examples.features.numbers.tobytes()
    assert scored.features.codes.tobytes() == prepared.examples.features.codes.tobytes()
    assert np.isnan(scored.label).all()
    with pytest.raises(Problem) as problem:
        Purchase().examples_to_score(without, recipe, None, Watch(), labelled=True)
    assert problem.value.code == "label_missing"


def test_evaluation_on_new_rows_reads_their_answers(labelled_table: LabelledTable) -> None:
    prepared = _prepared(labelled_table(_table(), {"Revenue": "label"}))
    new = labelled_table({"Revenue": ["true", "false", None], "visits": [1, 2, 3]}, name="new")
    scored = Purchase().examples_to_score(new, prepared.recipe, None, Watch(), labelled=True)
    np.testing.assert_array_equal(scored.label, np.array([1, 0, np.nan], np.float32))


def test_churn_asks_a_table_in_the_same_way(labelled_table: LabelledTable) -> None:
    answers = ["Churned", "Stayed"] * 50
    table = labelled_table({"status": answers, "n": range(100)}, {"status": "label"})
    prepared = Churn().prepare(table, Settings(), Watch())
    assert prepared.examples.label.tolist() == [1, 0] * 50
    assert prepared.recipe.question == "churn"


def test_histories_without_times_cannot_answer(event_log: Callable[..., Dataset]) -> None:
    sequences = event_log("user item position", [("u", "a", 1), ("u", "b", 2)])
    problem = _refused(sequences)
    assert problem.code == "shape_not_for_question"


def test_an_unknown_question_is_refused() -> None:
    with pytest.raises(Problem) as problem:
        catalogue.load("fortune")
    assert problem.value.code == "unknown_question"


@pytest.mark.parametrize("name", list(catalogue.CATALOGUE))
def test_a_question_of_the_catalogue_is_what_its_entry_says(name: str) -> None:
    question = catalogue.load(name)
    assert question.name == name
    assert question.models


@pytest.mark.real_data
def test_online_shoppers_split_60_20_20_with_their_duplicates_together(
    real_data: Path, tmp_path: Path
) -> None:
    relation = reading.read([real_data / "online_shoppers_intention.csv"], tmp_path / "source", Watch())
    understanding = roles.understand(relation, roles={"Revenue": "label"})
    dataset = cleaning.clean(relation, understanding, [], tmp_path / "dataset", Watch())
    prepared = _prepared(dataset, split="random", seed=3)
    examples = prepared.examples
    shares = [len(examples.rows(part)) / 12_330 for part in ("train", "valid", "test")]
    assert shares == pytest.approx([0.6, 0.2, 0.2], abs=0.002)
    rates = [examples.of(part).label.mean() for part in ("train", "valid", "test")]
    assert rates == pytest.approx([1_908 / 12_330] * 3, abs=0.003)
    frame = pandas.read_csv(real_data / "online_shoppers_intention.csv")
    assert (pandas.Series(examples.part).groupby([frame[name] for name in frame]).nunique() == 1).all()
    assert "2,4" in prepared.protocol.text()
