"""Quality: what is found, with its counts and fixes, and what the gate says."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from intent_desktop.data import cleaning
from intent_desktop.data.dataset import Finding, Fix, Relation
from intent_desktop.data.quality import Gate, examine, label_quality
from intent_desktop.data.roles import understand
from intent_desktop.events import Event, Progress, Watch
from intent_desktop.messages import Cancelled, Problem

MakeRelation = Callable[[str], Relation]

LOG = (
    "SELECT 100 + i % 150 AS user_id, 'p' || (i % 25) AS item_id, "
    "TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS time, i % 7 + 1.5 AS price, 1 + i % 3 AS quantity "
    "FROM range(3000) t(i)"
)


def found(relation: Relation, label: str | None = None, **roles: str) -> tuple[dict[str, Finding], Gate]:
    """Findings by code and first column, each readable, and each fit to be kept as JSON."""
    findings, gate = examine(relation, understand(relation, roles), Watch(), label)
    for finding in findings:
        text = finding.note.text() + finding.note.advice()
        assert "?" not in text, text
        assert msgspec.json.decode(msgspec.json.encode(finding), type=Finding) == finding
    by_name = {
        finding.code
        if finding.code not in names(findings)
        else f"{finding.code} {finding.columns[0]}": finding
        for finding in findings
    }
    return by_name, gate


def names(findings: list[Finding]) -> set[str]:
    """Codes that occur more than once."""
    codes = [finding.code for finding in findings]
    return {code for code in codes if codes.count(code) > 1}


# The real files


@pytest.mark.real_data
def test_online_shoppers_names_page_values_and_the_duplicates(read_real: Callable[[str], Relation]) -> None:
    findings, gate = found(read_real("online_shoppers_intention.csv"))
    assert findings["duplicates"].rows == 125
    near = findings["near_answer"]
    assert near.columns == ["PageValues"]
    assert near.note.parameters["percent"] == 86
    assert near.fix is not None
    assert not near.fix.by_default
    assert findings["imbalanced_label"].rows == 1908
    assert gate.verdict == "usable with fixes"


@pytest.mark.real_data
def test_online_shoppers_by_month_has_drift(read_real: Callable[[str], Relation]) -> None:
    findings, _ = found(read_real("online_shoppers_intention.csv"), Month="time")
    assert {"SpecialDay", "TrafficType"} <= set(findings["strong_drift_over_time"].columns)


@pytest.mark.real_data
def test_online_retail_counts_cancellations_and_rows_without_customer(
    read_real: Callable[[str], Relation],
) -> None:
    findings, gate = found(read_real("online_retail.csv.gz"))
    assert findings["rows_without_user"].rows == 135_080
    assert findings["cancellations"].rows == 10_624
    assert "C536379" in findings["cancellations"].note.text()
    assert findings["negative_price"].rows == 2
    assert findings["zero_price"].rows == 2_515
    assert gate.verdict == "usable with fixes"


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("name", "verdict"), [("movielens_100k/ml-100k.inter", "good"), ("amazon_beauty/Beauty.txt", "good"),
                          ("orange_juice_price_demand.csv.gz", "usable with fixes")]
)  # fmt: skip
def test_gates_of_real_files(name: str, verdict: str, read_real: Callable[[str], Relation]) -> None:
    findings, gate = found(read_real(name))
    assert gate.verdict == verdict, [finding.note.text() for finding in findings.values()]
    assert gate.note.text()


# Columns and rows


def test_a_clean_log_is_good(make_relation: MakeRelation) -> None:
    findings, gate = found(make_relation(LOG))
    assert gate.verdict == "good", findings


def test_empty_constant_and_numbering_columns_are_left_out_by_default(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(
        "SELECT i % 9 AS pages, 'x' AS site, NULL::VARCHAR AS empty, uuid()::VARCHAR AS trace, 500 + i AS counter, "
        "i % 2 AS bought FROM range(300) t(i)"))  # fmt: skip
    for code, column in (
        ("constant_column", "site"),
        ("empty_column", "empty"),
        ("id_like_column trace", "trace"),
        ("id_like_column counter", "counter"),
    ):
        assert findings[code].columns == [column]
        fix = findings[code].fix
        assert fix is not None
        assert (fix.code, fix.by_default) == ("ignore_columns", True)


def test_whole_numbers_that_merely_differ_are_not_taken_for_row_numbers(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation("SELECT i * i AS income, i % 2 AS bought FROM range(300) t(i)"))
    assert "id_like_column" not in findings


def test_missing_values_are_counted(make_relation: MakeRelation) -> None:
    findings, gate = found(make_relation(
        "SELECT CASE WHEN i % 4 > 0 THEN i % 9 END AS pages, i % 2 AS bought FROM range(400) t(i)"))  # fmt: skip
    assert findings["missing_values"].rows == 100
    assert findings["missing_values"].note.parameters["share"] == 25.0
    assert gate.verdict == "usable with fixes"  # the duplicates


def test_rare_values_and_half_numbers_are_found(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(
        "SELECT CASE WHEN i < 5 THEN 'odd' || i ELSE 'usual' END AS kind, "
        "CASE WHEN i % 10 = 0 THEN 'about ' || i ELSE (i / 7)::VARCHAR END AS size, i % 2 AS bought "
        "FROM range(1000) t(i)"))  # fmt: skip
    assert findings["rare_values"].note.parameters["values"] == 5
    assert findings["partly_numbers"].columns == ["size"]


def test_impossible_times_are_set_aside_by_default_with_their_limits(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(
        LOG.replace("FROM", ", i AS n FROM").replace(
            "TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR",
            "CASE i WHEN 5 THEN TIMESTAMP '2199-01-01' WHEN 6 THEN TIMESTAMP '1970-01-01' "
            "ELSE TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR END")))  # fmt: skip
    finding = findings["impossible_time"]
    assert finding.rows == 2
    assert finding.fix is not None
    assert finding.fix.by_default
    assert set(finding.fix.parameters) == {"before", "after"}


def test_negative_quantities_of_purchases_are_returns(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(
        LOG.replace("1 + i % 3", "CASE WHEN i % 100 = 1 THEN -1 ELSE 1 END").replace(
            "FROM", ", CASE WHEN i % 2 = 1 THEN 'buy' ELSE 'view' END AS event FROM")))  # fmt: skip
    assert findings["negative_quantity"].rows == 30


def test_a_program_is_told_from_a_loyal_customer(make_relation: MakeRelation) -> None:
    relation = make_relation(
        "SELECT CASE WHEN i % 4 = 0 THEN 7 WHEN i % 4 = 1 AND i < 2000 THEN 8 ELSE 100 + hash(i) % 900 END AS user_id, "
        "'p' || i % 25 AS item_id, TIMESTAMP '2024-01-01' + CASE WHEN i % 4 = 1 AND i < 2000 THEN INTERVAL (i) SECOND "
        "ELSE INTERVAL (i) HOUR END AS time FROM range(8000) t(i)")  # fmt: skip
    finding = found(relation)[0]["users_out_of_line"]
    assert finding.note.parameters["value"] == "8"
    assert finding.note.parameters["users"] == 1
    assert finding.rows == 500
    assert finding.fix is not None
    assert not finding.fix.by_default


def test_a_log_without_customers_says_so(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(LOG.replace("user_id", "order_id")))
    assert "no_user_column" in findings


def test_a_log_of_hours_says_so(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(LOG.replace("HOUR", "SECOND")))
    assert "short_history" in findings


def test_too_few_rows_are_said(make_relation: MakeRelation) -> None:
    findings, gate = found(make_relation("SELECT i % 9 AS pages, i % 2 AS bought FROM range(30) t(i)"))
    assert "few_rows" in findings
    assert gate.verdict == "usable with fixes"


def test_no_rows_are_not_usable(make_relation: MakeRelation) -> None:
    _, gate = found(make_relation("SELECT i AS pages, i % 2 AS bought FROM range(0) t(i)"))
    assert gate.verdict == "not usable"


def test_thousands_of_columns_are_examined(make_relation: MakeRelation) -> None:
    columns = ", ".join(f"(i * {n}) % 17 AS c{n}" for n in range(1, 700))
    findings, _ = found(make_relation(f"SELECT {columns}, i % 2 AS bought FROM range(150) t(i)"))
    assert "few_rows" not in findings


# The answer


def test_an_answer_of_one_class_is_not_usable_and_says_why(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT i % 9 AS pages, 0 AS bought FROM range(300) t(i)")
    findings, gate = found(relation, bought="label")
    assert findings["one_class_label"].severity == "error"
    assert gate.verdict == "not usable"
    assert "bought" in gate.note.text()


def test_a_continuous_answer_is_named(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation("SELECT i % 9 AS pages, i * 1.1 AS target FROM range(300) t(i)"))
    assert findings["continuous_label"].columns == ["target"]


def test_only_the_answer_of_the_question_is_judged(make_relation: MakeRelation) -> None:
    relation = make_relation(
        "SELECT i % 9 AS pages, i % 2 AS bought, i % 50 = 0 AS churn FROM range(500) t(i)"
    )
    assert "imbalanced_label" not in found(relation, "bought")[0]
    assert found(relation, "churn")[0]["imbalanced_label"].columns == ["churn"]


def test_an_unknown_label_is_refused(make_relation: MakeRelation) -> None:
    with pytest.raises(Problem, match="bougth"):
        found(make_relation("SELECT i % 2 AS bought FROM range(99) t(i)"), "bougth")


@pytest.mark.parametrize(
    "leak", ["i % 5 = 0 OR i % 97 = 1", "CASE WHEN i % 5 = 0 THEN 'sent' || i % 3 ELSE 'none' END",
             "CASE WHEN i % 5 = 0 THEN -i ELSE i END", "CASE WHEN i % 5 = 0 THEN 1.5 END"]
)  # fmt: skip
def test_columns_that_know_the_answer_are_named(leak: str, make_relation: MakeRelation) -> None:
    relation = make_relation(f"SELECT (i * 7919) % 101 AS pages, {leak} AS leak, i % 5 = 0 AS bought "
                             "FROM range(2000) t(i)")  # fmt: skip
    findings, _ = found(relation)
    assert findings["near_answer"].columns == ["leak"]


def test_one_telling_value_is_named_where_the_rest_is_not(make_relation: MakeRelation) -> None:
    relation = make_relation(
        "SELECT (i * 7919) % 101 AS pages, i % 5 = 0 AS churned, "
        "CASE WHEN i % 5 = 0 AND i % 2 = 0 THEN 'moved' ELSE 'k' || i % 4 END AS note_kind FROM range(2000) t(i)")  # fmt: skip
    findings, _ = found(relation)
    finding = findings["value_knows_answer"]
    assert finding.columns == ["note_kind"]
    assert finding.note.parameters["value"] == "moved"


def test_ordinary_columns_are_not_accused(make_relation: MakeRelation) -> None:
    relation = make_relation(
        "SELECT hash(i) % 101 AS pages, 'k' || hash(i + 9) % 900 AS kind, hash(i + 5) % 5 = 0 AS bought "
        "FROM range(3000) t(i)")  # fmt: skip
    findings, _ = found(relation)
    assert not {"near_answer", "value_knows_answer"} & findings.keys()


def test_the_auc_is_that_of_scikit_learn() -> None:
    random = np.random.default_rng(0)
    values = random.integers(0, 20, 500)
    answers = random.random(500) < values / 25
    positives = np.bincount(values[answers], minlength=20)
    negatives = np.bincount(values[~answers], minlength=20)
    assert label_quality.roc_auc(positives, negatives) == pytest.approx(roc_auc_score(answers, values))


# Change over time


def test_change_over_time_names_the_columns_that_moved(make_relation: MakeRelation) -> None:
    findings, _ = found(make_relation(
        "SELECT i // 10 AS day_number, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS time, hash(i) % 40 AS steady, "
        "CASE WHEN i > 1500 THEN 'app' ELSE 'web' END AS channel, "
        "hash(i + 3) % CASE WHEN i > 1500 THEN 2 ELSE 10 END = 0 AS bought FROM range(2000) t(i)"),
        day_number="ignore")  # fmt: skip
    assert findings["strong_drift_over_time"].columns == ["channel"]
    assert findings["label_drift_over_time"].note.parameters["last"] > 40


def test_a_column_that_a_repair_leaves_out_is_no_drift_of_the_dataset(
    make_relation: MakeRelation, tmp_path: Path
) -> None:
    relation = make_relation(
        "SELECT TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS time, i > 1500 AS bought_late, "
        "CASE WHEN i > 1500 THEN 'app' ELSE 'web' END AS channel, "
        "CASE WHEN i > 1400 THEN 'b' ELSE 'a' END AS page, i % 2 = 0 AS bought FROM range(2000) t(i)"
    )
    understanding = understand(relation, {"bought": "label"})
    findings, _ = examine(relation, understanding, Watch(), "bought")

    def drifted(*left_out: str) -> list[Finding]:
        fixes = [Fix(code="ignore_columns", columns=[column]) for column in left_out]
        folder = tmp_path / "-".join(["dataset", *left_out])
        dataset = cleaning.clean(relation, understanding, findings, folder, Watch(), fixes)
        return [finding for finding in dataset.findings if finding.code == "strong_drift_over_time"]

    assert set(drifted()[0].columns) == {"bought_late", "channel", "page"}
    (finding,) = drifted("channel", "bought_late")
    assert finding.columns == ["page"]
    assert "page" in finding.note.text()
    assert "channel" not in finding.note.text()
    assert not drifted("channel", "bought_late", "page")


# The course of the work


def test_progress_is_said_and_cancel_is_heard(make_relation: MakeRelation) -> None:
    relation = make_relation(LOG)
    said: list[Event] = []
    examine(relation, understand(relation), Watch(said.append))
    last = [event for event in said if isinstance(event, Progress) and event.stage == "quality"][-1]
    assert last.done == last.total
    with pytest.raises(Cancelled):
        examine(relation, understand(relation), Watch(cancelled=lambda: "discard"))


def test_findings_of_reading_come_along(make_relation: MakeRelation) -> None:
    relation = make_relation(LOG)
    own = Finding(code="zero_price", severity="error", note=found(relation)[1].note)
    relation.findings.append(own)
    findings, gate = examine(relation, understand(relation), Watch())
    assert findings[0] == own
    assert gate.verdict == "not usable"
    assert relation.findings == [own]
