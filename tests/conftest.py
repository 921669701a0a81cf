"""What every test shares: the real data, where it is, datasets made by hand, and no network."""

import contextlib
import os
import socket
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest

os.environ["INTENT_LANGUAGE"] = "en"  # whatever the tester's own is; before anything is told

from intent_desktop.data import store
from intent_desktop.data.dataset import MEANINGS, Column, Dataset
from intent_desktop.examples.histories import Actions
from intent_desktop.examples.items import Items
from intent_desktop.examples.sequences import SequenceStore

SQL_TYPES = {
    "time": "TIMESTAMP",
    "price": "DOUBLE",
    "amount": "DOUBLE",
    "rating": "DOUBLE",
    "quantity": "BIGINT",
}


def pytest_configure() -> None:
    """Each of several workers keeps to its share of the cores: what computes in one then does not wait for threads of another."""
    place = os.environ.get("PYTEST_XDIST_WORKER", "").removeprefix("gw")
    if place and hasattr(os, "sched_setaffinity"):
        workers = int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
        own = sorted(os.sched_getaffinity(0))[int(place) :: workers]
        if own:
            with contextlib.suppress(OSError):  # where that is not allowed, tests take their time
                os.sched_setaffinity(0, own)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of the real data sets; the test skips where it is absent."""
    default = Path(__file__).parents[2] / "shared" / "data"
    folder = Path(os.environ.get("INTENT_REAL_DATA", default))
    if not folder.is_dir():
        pytest.skip("the real data sets are not here (INTENT_REAL_DATA)")
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any attempt to reach the network fails the test."""

    def local_only(connect: Callable[..., Any]) -> Callable[..., Any]:
        def checked(self: socket.socket, address: object) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6):
                raise AssertionError(f"network call to {address}")
            return connect(self, address)

        return checked

    monkeypatch.setattr(socket.socket, "connect", local_only(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", local_only(socket.socket.connect_ex))

    def refuse_name(host: object, *rest: object, **options: object) -> None:
        raise AssertionError(f"network look-up of {host}")

    monkeypatch.setattr(socket, "getaddrinfo", refuse_name)


@pytest.fixture
def event_log(tmp_path: Path) -> Callable[[str, Sequence[Sequence[Any]]], Dataset]:
    """Makes a log from its column names (roles, or "position") and its rows, with times as ISO texts."""

    def write(columns: str, rows: Sequence[Sequence[Any]], name: str = "log") -> Dataset:
        names = columns.split()
        path = tmp_path / name / "events.parquet"
        frame = pandas.DataFrame(rows, columns=names, dtype=object)
        kinds = {name: SQL_TYPES.get(name, "BIGINT" if name == "position" else "VARCHAR") for name in names}
        chosen = ", ".join(f'CAST("{name}" AS {kind}) AS "{name}"' for name, kind in kinds.items())
        owner = "user" if "user" in names else "session"
        _save(
            path,
            frame,
            f'SELECT {chosen} FROM frame ORDER BY "{owner}", {"time" if "time" in names else "position"}',
        )
        types = {"TIMESTAMP": "time", "DOUBLE": "number", "BIGINT": "integer", "VARCHAR": "text"}
        return Dataset(
            path=path,
            shape="event log" if "time" in names else "sequences",
            rows=len(rows),
            columns=[
                Column(name=name, type=types[kind], role="ignore" if name == "position" else name)
                for name, kind in kinds.items()
            ],
        )

    return write


@pytest.fixture
def labelled_table(tmp_path: Path) -> Callable[..., Dataset]:
    """Makes a table from its columns, with other roles than "feature" by column."""

    def write(columns: Mapping[str, Any], roles: Mapping[str, str] = {}, name: str = "table") -> Dataset:
        path = tmp_path / name / "table.parquet"
        frame = pandas.DataFrame(dict(columns))
        frame.insert(0, "row", range(1, len(frame) + 1))
        _save(path, frame, 'SELECT * FROM frame ORDER BY "row"')
        return Dataset(
            path=path,
            shape="table",
            rows=len(frame),
            columns=[
                Column(name=column, type=_type(frame[column]), role=roles.get(column, "feature"))
                for column in columns
            ],
        )

    return write


def _save(path: Path, frame: pandas.DataFrame, query: str) -> None:
    path.parent.mkdir()
    with store.connect(path.parent) as connection:
        connection.register("frame", frame)
        connection.execute(f"COPY ({query}) TO {store.literal(str(path))} (FORMAT parquet)")


def _type(column: pandas.Series) -> Any:
    kinds = {"b": "boolean", "i": "integer", "f": "number", "M": "time"}
    return kinds.get(getattr(column.dtype, "kind", "O"), "text")


@pytest.fixture(scope="session")
def made_shop() -> Callable[..., SequenceStore]:
    """Makes packed actions of a shop where what comes next, and when, follows from what came before.

    A visit goes from views to carts; a cart is bought after minutes, or left; visits lie days apart. Known are items in
    ten categories, prices and meanings.
    """

    def make(users: int = 120, seed: int = 0) -> SequenceStore:
        random = np.random.default_rng(seed)
        rows: list[tuple[int, float, int, str]] = []
        for user in range(users):
            hasty = user % 2
            now = random.uniform(0, 3) * 86_400
            while now < 40 * 86_400:
                item, state = int(random.integers(1, 61)), "view"
                while state:
                    rows.append((user, round(now), item, state))
                    chance = random.random()
                    if state == "view" and chance < 0.6:
                        item = int(random.integers(1, 61)) if chance < 0.4 else item
                        now += random.lognormal(3.5 + hasty, 0.5)
                    elif state == "view" and chance < 0.85:
                        state = "cart"
                        now += random.lognormal(3, 0.3)
                    elif state == "cart" and chance < 0.3 + 0.5 * hasty:
                        state = "purchase"
                        now += random.lognormal(5, 0.3)
                    else:
                        state = ""
                now += random.uniform(1, 6) * 86_400
        times = np.array([row[1] for row in rows]).astype("datetime64[s]") + np.timedelta64(19_800, "D")
        owners = np.array([row[0] for row in rows])
        items = np.array([row[2] for row in rows], dtype=np.int32)
        names = [f"category {code}" for code in range(10)]
        catalogue = Items(
            np.array([f"item {code}" for code in range(1, 61)], dtype=object),
            categories={"category": (np.arange(60, dtype=np.int32) % 10) + 1},
            vocabularies={"category": names},
        )
        actions = Actions(
            items,
            np.array([MEANINGS.index(row[3]) + 1 for row in rows], dtype=np.uint8),
            times.astype("datetime64[us]"),
            (5 + items % 7).astype(np.float32),
            categories=(items - 1) % 10 + 1,
        )
        starts = np.searchsorted(owners, np.arange(users + 1)).astype(np.int64)
        return SequenceStore(
            Path(), "user", np.array([f"user {code:04}" for code in range(users)]), starts, actions, catalogue
        )

    return make
