"""Whatever is brought, a declared message answers, with file, row, column and value; never a traceback.

As an unprivileged user.
"""

import contextlib
import gzip
import pickle
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import made_tables
import numpy as np
import privileges
import psutil
import pytest
from invocation import Outcome, apart, command, here, refused

ASKED = ("--question", "purchase", "--role", "label=bought", "--model", "linear")


@pytest.fixture(autouse=True)
def unprivileged(visits_run: dict[str, Any]) -> Iterator[None]:
    with privileges.given_up():
        yield


def refused_everywhere(code: str, source: Path, bundle: object, tmp_path: Path) -> dict[str, Any]:
    """The error of a source that inspect, train and score refuse for the same reason."""
    out = tmp_path / "scores.csv"
    error = refused(code, "inspect", source)
    assert refused(code, "train", source, *ASKED, "--out", tmp_path / "project") == error
    assert refused(code, "score", bundle, source, "--out", out) == error
    assert not out.exists()
    assert str(source) in error["message"]
    return error


# Files that are no tables


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.csv", b"", "empty_file"),
        ("only newlines.csv", b"\n\n\n", "empty_file"),
        ("only a mark.csv", b"\xef\xbb\xbf", "empty_file"),
        ("header.csv", b"user,time,item\n", "header_only"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "binary_file"),
        ("program.csv", b"\x7fELF" + bytes(2000), "binary_file"),
        ("pickle.csv", pickle.dumps({"a": 1}), "binary_file"),
        ("zeros.csv", bytes(100_000), "binary_file"),
        ("noise.csv", np.random.default_rng(0).bytes(100_000), "binary_file"),
        ("page.csv", b"<!DOCTYPE html><html><body>Sign in</body></html>", "not_rows"),
        ("object.json", b'{"users": {"a": 1}, "pages": [1, 2]}', "not_rows"),
        ("broken.xlsx", b"PK\x03\x04" + bytes(500), "damaged_file"),
        ("broken.parquet", b"PAR1" + bytes(500) + b"PAR1", "damaged_file"),
        ("broken.csv.zst", b"\x28\xb5\x2f\xfd" + bytes(50), "damaged_file"),
        ("broken.zip", b"PK\x03\x04" + bytes(50), "damaged_file"),
    ],
)
def test_a_file_that_is_no_table_is_refused(
    name: str, content: bytes, code: str, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    source = tmp_path / name
    source.write_bytes(content)
    refused_everywhere(code, source, visits_run["bundle"], tmp_path)


def test_a_truncated_gzip_is_refused(visits: Path, visits_run: dict[str, Any], tmp_path: Path) -> None:
    source = tmp_path / "visits.csv.gz"
    source.write_bytes(gzip.compress(visits.read_bytes())[:-2000])
    refused_everywhere("damaged_file", source, visits_run["bundle"], tmp_path)


def test_a_file_that_is_not_there_is_named(visits_run: dict[str, Any], tmp_path: Path) -> None:
    refused_everywhere("no_such_file", tmp_path / "nowhere.csv", visits_run["bundle"], tmp_path)


def test_a_folder_without_data_is_refused(visits_run: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "readme.md").write_text("nothing here")
    refused_everywhere("no_data_files", tmp_path / "notes", visits_run["bundle"], tmp_path)


def test_one_line_of_a_gigabyte_is_refused_in_little_memory(tmp_path: Path) -> None:
    if shutil.disk_usage(tmp_path).free < 4e9:
        pytest.skip("less than 4 GB free for a file of 1 GB")
    source = tmp_path / "one line.csv"
    with source.open("wb") as stream:
        for _ in range(128):
            stream.write(b"abcdefg," * (1 << 20))
    # What a child has used cannot be asked of the system afterwards: it counts what this process held when it began.
    most = 0
    with subprocess.Popen(
        [*privileges.UNPRIVILEGED, *command("inspect", source, "--json")], stdout=subprocess.PIPE
    ) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            with contextlib.suppress(psutil.Error):
                most = max(most, watched.memory_info().rss)
            time.sleep(0.02)
        assert process.stdout is not None
        outcome = Outcome(process.returncode, process.stdout.read().decode(), "")
    source.unlink()
    assert (outcome.code, outcome.error["code"]) == (3, "line_too_long")
    assert 0 < most < 600e6


# Tables with something wrong in them


def test_a_few_ragged_rows_are_set_aside_and_told(visits: Path, tmp_path: Path) -> None:
    lines = visits.read_text().splitlines()
    lines[10] += ",surplus"
    lines[300] = "v00299,1"
    source = tmp_path / "visits.csv"
    source.write_text("\n".join(lines) + "\n")
    found = here("inspect", source).result
    ragged = next(finding for finding in found["findings"] if finding["code"] == "ragged_rows")
    assert ragged["rows"] == 2
    assert found["rows"] == 598
    assert "row 11" in ragged["message"]
    assert str(source) in ragged["message"]


def test_many_ragged_rows_are_refused_with_the_first_of_them(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    lines = visits.read_text().splitlines()
    source = tmp_path / "visits.csv"
    source.write_text(
        "\n".join(line + (",x,y" if number % 3 == 2 else "") for number, line in enumerate(lines))
    )
    error = refused_everywhere("ragged_rows_many", source, visits_run["bundle"], tmp_path)
    assert error["file"] == str(source)
    assert error["row"] == 3


def test_five_thousand_columns_can_be_learnt_from(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    table = made_tables.visits(rows=200)
    for number in range(5000):
        table[f"extra {number}"] = generator.integers(0, 100, 200).tolist()
    source = made_tables.write(tmp_path / "wide.csv", table)
    asked = ("--question", "purchase", "--role", "label=bought", "--model", "trees", "--set", "rounds=30")
    trained = here("train", source, *asked, "--out", tmp_path / "project").result
    assert trained["metrics"]["test"]["n"] == 40


def test_more_columns_than_can_be_read_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "wide.csv"
    source.write_text(
        ",".join(f"c{number}" for number in range(20_000)) + "\n" + ",".join("1" for _ in range(20_000))
    )
    error = refused("too_many_columns", "inspect", source)
    assert "20,000" in error["message"]


@pytest.mark.parametrize(
    ("answers", "code", "said"),
    [
        (["yes"] * 600, "data_not_usable", "the same in every row"),
        ([f"{number / 7:.3f}" for number in range(600)], "label_not_two_values", "yes or no"),
        ([""] * 600, "data_not_usable", "empty in every row"),
        (["left", "right"] * 300, "positive_unclear", "right"),
        (["yes"] * 3 + ["no"] * 597, "part_one_class", "both outcomes"),
    ],
)
def test_an_outcome_that_is_no_yes_or_no_is_refused(
    answers: list[str], code: str, said: str, tmp_path: Path
) -> None:
    table = {**made_tables.visits(), "bought": answers}
    source = made_tables.write(tmp_path / "visits.csv", table)
    error = refused(code, "train", source, *ASKED, "--out", tmp_path / "project")
    assert said in error["message"].lower()
    if code != "part_one_class":
        assert error["column"] == "bought"


def test_a_table_without_an_outcome_asks_for_one(tmp_path: Path) -> None:
    table = made_tables.visits()
    table.pop("bought")
    source = made_tables.write(tmp_path / "visits.csv", table)
    error = refused("no_label", "train", source, "--question", "purchase", "--out", tmp_path / "project")
    assert "--role label=COLUMN" in error["message"]


def test_a_column_without_any_value_is_told_and_no_obstacle(tmp_path: Path) -> None:
    table = {**made_tables.visits(), "nothing": [""] * 600}
    source = made_tables.write(tmp_path / "visits.csv", table)
    found = here("inspect", source).result
    assert any("nothing" in finding["columns"] for finding in found["findings"])
    trained = here("train", source, *ASKED, "--out", tmp_path / "project")
    assert trained.code == 0, trained.out


def test_a_table_of_nothing_but_missing_values_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "visits.csv"
    source.write_text("user,pages,bought\n" + ",,\n" * 600)
    error = refused("data_not_usable", "train", source, *ASKED, "--out", tmp_path / "project")
    assert error["file"] == str(source)


def test_columns_of_one_name_are_renamed_and_told(visits: Path, tmp_path: Path) -> None:
    source = tmp_path / "visits.csv"
    source.write_text(visits.read_text().replace("minutes,pages", "pages,PAGES", 1))
    found = here("inspect", source).result
    names = [column["name"] for column in found["columns"]]
    assert names == ["visitor", "pages", "PAGES_2", "device", "bought"]
    assert any(finding["code"] == "duplicate_columns" for finding in found["findings"])
    assert here("train", source, *ASKED, "--out", tmp_path / "project").code == 0


def test_too_few_rows_are_told(tmp_path: Path) -> None:
    source = made_tables.write(tmp_path / "visits.csv", made_tables.visits(rows=4))
    outcome = here("train", source, *ASKED, "--out", tmp_path / "project")
    assert outcome.code == 3
    assert outcome.error["message"]


def test_a_log_shorter_than_the_horizon_says_how_far_ahead_is_possible(tmp_path: Path) -> None:
    source = made_tables.write(tmp_path / "events.csv", made_tables.shop_log(users=100, days=20))
    error = refused("log_too_short", "train", source, "--question", "purchase", "--out", tmp_path / "project")
    assert "20" in error["message"] or "19" in error["message"]


def test_files_that_belong_to_different_customers_are_refused(visits: Path, shop_log: Path) -> None:
    error = refused("tables_do_not_meet", "inspect", visits, shop_log)
    assert "visitor" in error["message"]
    assert "user_id" in error["message"]


@pytest.mark.parametrize(
    "name",
    ["with [brackets].csv", "star*.csv", "what?.csv", "two  spaces.csv", "客户 访问.csv", "it's.csv", 'a"b.csv', "-dash.csv", "%41.csv"],
)  # fmt: skip
def test_any_file_name_works_from_reading_to_scores(
    name: str, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / name.removesuffix(".csv")
    folder.mkdir()
    source = made_tables.write(folder / name, made_tables.visits(rows=200))
    made_tables.write(folder / "star and more.csv", {"other": ["1"]})
    trained = here("train", source, *ASKED, "--out", folder / "project")
    assert trained.code == 0, trained.out
    bundle = shutil.copy2(trained.document["bundle"], folder / f"{name}.intent")
    assert here("score", bundle, source, "--out", folder / f"scores {name}").result["rows"] == 200
    assert (folder / f"scores {name}").read_text().count("\n") == 201


# What may not be read or written


def test_a_file_that_may_not_be_read_is_named(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    source = tmp_path / "visits.csv"
    shutil.copy(visits, source)
    source.chmod(0)
    refused_everywhere("no_permission", source, visits_run["bundle"], tmp_path)


def test_a_folder_that_may_not_be_entered_is_named(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    shutil.copy(visits, locked / "visits.csv")
    locked.chmod(0)
    try:
        refused_everywhere("no_permission", locked / "visits.csv", visits_run["bundle"], tmp_path)
        refused_everywhere("no_permission", locked, visits_run["bundle"], tmp_path)
    finally:
        locked.chmod(0o700)


def test_a_model_that_may_not_be_read_is_named(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    bundle = tmp_path / "model.intent"
    shutil.copy(visits_run["bundle"], bundle)
    bundle.chmod(0)
    error = refused("no_permission", "score", bundle, visits, "--out", tmp_path / "scores.csv")
    assert error["file"] == str(bundle)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "read only"
    folder.mkdir(mode=0o500)
    yield folder
    folder.chmod(0o700)


def test_a_project_that_may_not_be_written_is_named(visits: Path, read_only: Path) -> None:
    error = refused("file_refused", "train", visits, *ASKED, "--out", read_only / "project", exit_code=1)
    assert str(read_only) in error["message"]


@pytest.mark.parametrize("name", ["scores.csv", "scores.parquet", "scores.xlsx", "below/scores.csv"])
def test_scores_that_may_not_be_written_are_named(
    name: str, visits: Path, visits_run: dict[str, Any], read_only: Path
) -> None:
    out = read_only / name
    error = refused("score_not_writable", "score", visits_run["bundle"], visits, "--out", out, exit_code=1)
    assert error["file"] == str(out)


def test_scores_in_the_place_of_a_folder_are_refused(
    visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "scores.csv"
    out.mkdir()
    refused("score_not_writable", "score", visits_run["bundle"], visits, "--out", out, exit_code=1)


def test_a_project_in_the_place_of_a_file_is_refused(visits: Path, tmp_path: Path) -> None:
    place = tmp_path / "project"
    place.write_text("mine")
    error = refused("file_refused", "train", visits, *ASKED, "--out", place, exit_code=1)
    assert str(place) in error["message"]
    assert place.read_text() == "mine"


def on_a_small_disk(megabytes: float, disk: Path, *words: object) -> Outcome:
    """Run a command with a disk of that size at a folder of its own, seen by nobody else."""
    disk.mkdir()
    before = privileges.apart_from("--mount")
    mount = f'mount -t tmpfs -o size={int(megabytes * 1000)}k small "$0" && exec "$@"'
    outcome = apart(*words, before=[*before, "sh", "-c", mount, str(disk)])
    assert "mount:" not in outcome.err, outcome.err
    return outcome


@pytest.mark.parametrize("kilobytes", [20, 100, 400])
def test_a_disk_full_while_training_is_told(kilobytes: int, shop_log: Path, tmp_path: Path) -> None:
    disk = tmp_path / "small disk"
    outcome = on_a_small_disk(
        kilobytes / 1000, disk, "train", shop_log, "--question", "purchase", "--model", "linear",
        "--out", disk / "project",
    )  # fmt: skip
    assert outcome.error["code"] in ("disk_full", "disk_full_engine")
    assert outcome.code == 1


@pytest.mark.parametrize("name", ["scores.csv", "scores.parquet", "scores.xlsx"])
def test_a_disk_full_while_writing_scores_is_told(
    name: str, visits: Path, visits_run: dict[str, Any], tmp_path: Path
) -> None:
    disk = tmp_path / "small disk"
    outcome = on_a_small_disk(0.004, disk, "score", visits_run["bundle"], visits, "--out", disk / name)
    assert outcome.error["code"] == "disk_full_engine"
    assert outcome.code == 1


# The same from a shell


@pytest.mark.parametrize("words", [("inspect",), ("train", *ASKED)])
def test_from_a_shell_stdout_is_json_alone_and_stderr_shows_no_traceback(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    source = tmp_path / "客户.csv"
    source.write_bytes(b"\x7fELF" + bytes(2000))
    outcome = apart(words[0], source, *words[1:], before=privileges.UNPRIVILEGED, folder=tmp_path)
    assert outcome.code == 3
    assert outcome.error["code"] == "binary_file"
    assert "客户.csv" in outcome.err


def test_from_a_shell_that_knows_no_unicode_the_message_is_shown_all_the_same(tmp_path: Path) -> None:
    source = tmp_path / "header.csv"
    source.write_text("a,b\n")
    ascii_only = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    outcome = apart("inspect", source, before=privileges.UNPRIVILEGED, environment=ascii_only)
    assert (outcome.code, outcome.error["code"]) == (3, "header_only")


def test_an_error_of_ours_is_told_without_a_traceback_which_is_kept(
    visits: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from intent_desktop.engine import preparation

    monkeypatch.setattr(preparation.quality, "examine", lambda *_: 1 / 0)
    outcome = here("inspect", visits)
    assert (outcome.code, outcome.error["code"]) == (1, "unexpected")
    details = Path(outcome.err.split("Details: ")[1].strip().replace("\n", ""))
    assert "ZeroDivisionError" in details.read_text()
