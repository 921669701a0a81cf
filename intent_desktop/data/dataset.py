"""The words of the data floor: columns, roles, shapes, relations and datasets, as plain data."""

from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from intent_desktop.messages import Note

Shape = Literal["event log", "table", "sequences", "texts"]
ColumnType = Literal["integer", "number", "boolean", "time", "text"]
Role = Literal[
    "user", "item", "time", "event", "session", "order", "price", "amount", "quantity", "cost",
    "promotion", "rating", "category", "name", "text", "place", "label", "treatment", "sensitive",
    "feature", "ignore",
]  # fmt: skip
Meaning = Literal["view", "search", "cart", "favourite", "purchase", "return", "review", "share", "other"]
ROLES: tuple[str, ...] = get_args(Role)
MEANINGS: tuple[str, ...] = get_args(Meaning)
Described = Literal["user", "item", "order", "other"]


class Column(msgspec.Struct, kw_only=True):
    """One column of a relation: its type on disk, and what it means, with the reason why.

    `of`: what it describes where a look-up table brought it; None in the main table.
    """

    name: str
    type: ColumnType
    role: Role = "feature"
    reason: Note | None = None
    of: Described | None = None


class SourceFile(msgspec.Struct, frozen=True):
    """A file the user brought, named so that it can be found again after a move."""

    path: str
    bytes: int
    sha256: str


class Fix(msgspec.Struct, frozen=True, kw_only=True):
    """A repair of the data that a person can accept: repeatable, listed, undoable (it never touches the source).

    `by_default` fixes are applied unless refused; the rest only when asked for. `parameters` holds the limits that
    were found, so that repeating the fix later does the same (JSON values only).
    """

    code: str
    columns: list[str] = []
    parameters: dict[str, Any] = {}
    by_default: bool = False


class Finding(msgspec.Struct, kw_only=True):
    """Something wrong or suspicious in the data. `note` says what and why it matters."""

    code: str
    severity: Literal["note", "warning", "error"]
    note: Note
    rows: int = 0
    columns: list[str] = []
    fix: Fix | None = None
    applied: bool = False


class Join(msgspec.Struct, frozen=True, kw_only=True):
    """How a look-up table, a row each `of` something, is joined: its `key` is the main table's `main_key`, and it brings `columns`."""

    of: Described
    key: str
    main_key: str
    columns: list[str]


class SourceTable(msgspec.Struct, kw_only=True):
    """One of several unlike tables that were brought together, and what became of it.

    `join` is that of a look-up table. Of a look-up table: `keyed` rows of the main table name a key, and `matched` of
    them find it; `met` of its different `keys` are named there; `repeated` rows have the key of an earlier one and count for nothing;
    `left_out` are its columns that the main table has already. `reason` says why a table is set aside, with such figures where there are.
    """

    files: list[SourceFile]
    name: str
    rows: int
    role: Literal["main", "look-up", "aside"]
    join: Join | None = None
    keyed: int = 0
    matched: int = 0
    keys: int = 0
    met: int = 0
    repeated: int = 0
    left_out: list[str] = []
    reason: Note | None = None


class Relation(msgspec.Struct, kw_only=True):
    """A source as read: one typed Parquet file. Column types are in DuckDB BIGINT, DOUBLE, BOOLEAN, TIMESTAMP
    (UTC), VARCHAR. `form` "sequences" means the lines were histories: columns `user` or `session`, `item`, `position`.
    """

    path: Path
    rows: int
    columns: list[Column]
    files: list[SourceFile]
    form: Literal["rows", "sequences"] = "rows"
    findings: list[Finding] = []
    written: dict[str, str] = {}
    """How the values of each column are written in the source: a form of `reading.value_forms`, or "text"."""
    tables: list[SourceTable] = []
    """The tables it was joined from, the main one first; empty where all files are alike. `files` are those of the main one."""

    @property
    def joins(self) -> list[Join]:
        """How its look-up tables were joined, in order."""
        return [table.join for table in self.tables if table.join is not None]

    def column(self, name: str) -> Column:
        """The column of that name; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


class Understanding(msgspec.Struct, kw_only=True):
    """What a relation is taken to mean: guessed, then corrected by the user."""

    shape: Shape
    shape_reason: Note
    columns: list[Column]
    events: dict[str, Meaning] = {}

    def by_role(self, role: str) -> list[str]:
        """Names of the columns with that role."""
        return [column.name for column in self.columns if column.role == role]

    def first(self, role: str) -> str | None:
        """Name of the first column with that role, or None."""
        return next(iter(self.by_role(role)), None)


class Dataset(msgspec.Struct, kw_only=True):
    """The typed, cleaned, columnar copy on disk that questions are asked of.

    Event logs and sequences: `path` is `events.parquet`, sorted by user and time, with one column for each
    role present, under the role's name (`user` VARCHAR, `item` VARCHAR, `time` TIMESTAMP, `event` VARCHAR
    (the *meaning*), `session`, `order`, `price`, `quantity`, `amount` (price x quantity where not given),
    `category`, `place`, ...; sequences have `position` instead of `time`). Tables and texts: `table.parquet`
    with the source's own column names and row order, plus `row` BIGINT, the row's number in the source.
    """

    path: Path
    shape: Shape
    rows: int
    columns: list[Column]
    roles: dict[str, Role] = {}
    """What each column of the source was taken for, by its name there."""
    written: dict[str, str] = {}
    """How the values of each column of the source are written, see Relation."""
    joins: list[Join] = []
    """How the source was joined from several tables."""
    events: dict[str, Meaning] = {}
    fixes: list[Fix] = []
    findings: list[Finding] = []
    fingerprint: str = ""
    sources: list[str] = []
    """SHA-256 of the files that the rows came from."""
    files: list[str] = []
    """Names of those files, and of the tables joined to them; what was set aside is not among them."""

    def by_role(self, role: str) -> list[str]:
        """Names of the columns with that role, as they stand in the Parquet file."""
        return [column.name for column in self.columns if column.role == role]

    def has(self, role: str) -> bool:
        """Whether some column has that role."""
        return bool(self.by_role(role))
