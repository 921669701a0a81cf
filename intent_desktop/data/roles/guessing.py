"""What a relation means: its shape, a role for each column, a meaning for each event; guessed, each with a reason.

Names speak first (role_names), content decides: a `Revenue` of true and false is a label, not money. The user's
corrections win over every guess, and are refused only where the column cannot be what they say.
"""

import difflib
import re
from collections.abc import Mapping
from typing import Any, get_args

import duckdb

from intent_desktop.data import store
from intent_desktop.data.dataset import ROLES, Column, Meaning, Relation, Role, Shape, Understanding
from intent_desktop.data.roles import event_meanings, role_names, time_order
from intent_desktop.data.roles.statistics import FEW_VALUES, ColumnStatistics, about, measure
from intent_desktop.messages import Note, Problem

SINGLE: frozenset[Role] = frozenset({"user", "item", "time", "event", "session", "order"})
"""Roles that one column at most can have."""

_NUMBERS: frozenset[Role] = frozenset({"price", "amount", "quantity", "cost", "rating"})
_KEYS: frozenset[Role] = frozenset({"user", "item", "session", "order"})
# Labels of any number of values; the other label words ask a yes-or-no question.
_OPEN_LABELS = {
    "label", "target", "intent", "sentiment", "emotion", "outcome", "y", "result", "ground truth", "output", "logmove",
    "log move", "log sale", "log unit", "log quantity", "标签", "目标", "意图", "情感", "情感倾向",
}  # fmt: skip
_PLAIN_TREATMENTS = {"segment", "group", "campaign", "condition", "exposure", "分组", "组别"}
_CONTROL_ARM = re.compile(r"\b(control|placebo|no|none|holdout|baseline)\b|对照|空白", re.IGNORECASE)
_COUNTED_TIMES = {"week", "month", "day", "period", "周", "周次", "月份"}
_CONTACTS = {"row", "index", "row number", "unnamed"}

_Choice = tuple[Role, Note]


def understand(
    relation: Relation,
    roles: Mapping[str, str] | None = None,
    events: Mapping[str, str] | None = None,
    shape: Shape | None = None,
    statistics: dict[str, ColumnStatistics] | None = None,
) -> Understanding:
    """Guess shape, roles and event meanings of a relation; `roles` (column: role) and `events` (value: meaning) win.

    The columns come with the corrected ones first, else in the file's order, so that the first of a role is the
    one the user means. An event log without an event column gives every row the meaning under the value "", and,
    where rows can be purchases, those with a negative quantity or a cancellation mark the one under "cancellation".
    `shape` says what data of this kind are known to be (at scoring, where few rows may not show it); it is followed
    where the columns allow it. `statistics` are those of the relation, where they were measured already. Raises Problem where a correction names what is not there or cannot be.
    """
    roles, events = dict(roles or {}), dict(events or {})
    with store.connect(relation.path.parent) as connection:
        statistics = statistics or measure(connection, relation)
        given = _given(relation, roles, statistics)
        if relation.form == "sequences":
            return _sequences(relation, given, events)
        guessed = _Guess(connection, relation, statistics, given)
        shape, reason = guessed.settle(shape)
    columns = [
        Column(name=column.name, type=column.type, role=role, reason=why, of=column.of)
        for column in relation.columns
        for role, why in [guessed.choices[column.name]]
    ]
    columns.sort(key=lambda column: column.name not in given)
    understanding = Understanding(shape=shape, shape_reason=reason, columns=columns)
    if shape == "event log":
        understanding.events = event_meanings.corrected(_meanings(understanding, statistics), events)
    elif events:
        raise Problem("no_events_here")
    return understanding


class _Guess:
    """The roles of one relation while they are being found; `choices` holds the present opinion of each column."""

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        relation: Relation,
        statistics: dict[str, ColumnStatistics],
        given: dict[str, _Choice],
    ):
        self.connection = connection
        self.relation = relation
        self.statistics = statistics
        self.given = given
        self.of = {column.name: column.of for column in relation.columns}
        self.words: dict[str, str] = {}
        self.choices: dict[str, _Choice] = {}

    def settle(self, known: Shape | None) -> tuple[Shape, Note]:
        """Fill `choices` for every column, and return the shape (`known`, where it can be so) with its reason."""
        for column in self.relation.columns:
            self.choices[column.name] = self.given.get(column.name) or self._by_name(column)
        self._one_column_each()
        self._by_content()
        if known in (None, "event log") and (note := self._event_log(sure=known is not None)):
            self._as_event_log()
            return "event log", note
        if known in (None, "texts") and (note := self._texts(sure=known is not None)):
            return "texts", note
        return "table", self._as_table()

    def named(self, role: Role) -> str | None:
        """The first column with that role, given ones first."""
        found = [name for name, (chosen, _) in self.choices.items() if chosen == role]
        return min(found, key=lambda name: name not in self.given, default=None)

    def _by_name(self, column: Column) -> _Choice:
        found = self.statistics[column.name]
        fitting = [
            guess
            for guess in role_names.guesses(column.name)
            if _fits(guess, found) and (column.of is None or guess.role in role_names.DESCRIBING[column.of])
        ]
        # Of two readings of a name, a yes-or-no column is the answer rather than money or a kind.
        guess = next(
            (guess for guess in fitting if guess.role == "label" and found.binary), next(iter(fitting), None)
        )
        if guess is None:
            return _plain(found)
        self.words[column.name] = guess.word
        if guess.role == "ignore":
            code = "role_names_rows" if guess.word in _CONTACTS else "role_contact"
            return "ignore", Note(code, {"word": guess.word})
        if guess.role in ("label", "treatment", "event") and found.values:
            return guess.role, Note(
                "role_by_name_and_values", {"word": guess.word, "values": _some(found.values)}
            )
        return guess.role, Note("role_by_name", {"word": guess.word})

    def _one_column_each(self) -> None:
        for role in SINGLE:
            rivals = [name for name, (chosen, _) in self.choices.items() if chosen == role]
            if len(rivals) < 2:
                continue
            best = min(rivals, key=self._rank)
            for name in rivals:
                if name != best:
                    self.choices[name] = "feature", Note("role_second", {"other": best, "role": role})

    def _rank(self, name: str) -> tuple[bool, bool, bool, int]:
        joined = self.of[name] is not None
        return name not in self.given, joined, self.words.get(name) == "type", self.statistics[name].missing

    def _by_content(self) -> None:
        plain = [
            name for name, (role, _) in self.choices.items() if role == "feature" and not self._is_given(name)
        ]
        if self.named("time") is None:
            dating = [name for name in plain if self.of[name] in (None, "order")]
            times = [name for name in dating if self.statistics[name].type == "time"]
            if times:
                best = min(times, key=lambda name: self.statistics[name].missing)
                self.choices[best] = "time", Note("role_by_type")
        for name in plain:
            found = self.statistics[name]
            if found.mean_length >= 30 and found.distinct > found.present / 2 and self._reads_like_text(name):
                length = round(found.mean_length)
                self.choices[name] = "text", Note("role_by_long_texts", {"length": length})
            elif found.unique and found.present > 20 and found.type != "time" and self._names_rows(name):
                self.choices[name] = "ignore", Note("role_names_rows")

    def _names_rows(self, name: str) -> bool:
        numbers = self.statistics[name].type in ("integer", "text")
        return numbers and (role_names.is_identifier(name) or role_names.tokens(name) == [])

    def _reads_like_text(self, name: str) -> bool:
        share = self.connection.execute(
            f"SELECT avg((regexp_matches(v, '\\S\\s+\\S+\\s+\\S|[\\x{{4e00}}-\\x{{9fff}}]{{4}}'))::INT) FROM "
            f"(SELECT {store.quote(name)} AS v FROM {store.parquet(self.relation.path)} "
            f"WHERE {store.quote(name)} IS NOT NULL LIMIT 1000)"
        ).fetchone()
        return bool(share and share[0] and share[0] > 0.5)

    def _is_given(self, name: str) -> bool:
        return name in self.given

    def _event_log(self, sure: bool) -> Note | None:
        time = self.named("time")
        entity = self.named("user") or self.named("session") or self.named("order")
        if time is None or entity is None or self.statistics[time].type != "time":
            return None
        who = self.statistics[entity]
        slack = 1.0 if who.rows <= 100_000 else 0.98
        comes_back = who.distinct < slack * who.present
        event = self.named("event")
        known = event is not None and event_meanings.are_known(self.statistics[event].values)
        acts = [role for role in ("item", "session", "order", "price", "amount", "quantity", "rating") if
                self.named(role) not in (None, entity)]  # fmt: skip
        if sure or known or (comes_back and (acts or event)):
            return Note("shape_event_log", {"entity": entity, "time": time})
        return None

    def _as_event_log(self) -> None:
        for name, (role, _) in self.choices.items():
            if name in self.given:
                continue
            word = self.words.get(name, "")
            if role == "label" and word in ("label", "target", "标签"):
                continue
            if role in ("label", "treatment"):
                self.choices[name] = _plain(self.statistics[name])

    def _texts(self, sure: bool) -> Note | None:
        text = self.named("text")
        keys = [self.named("user"), self.named("item")]
        others = [
            role for role, _ in self.choices.values() if role in ("feature", "price", "amount", "quantity")
        ]
        described = len(others) > 6 or any(key and self.statistics[key].unique for key in keys)
        if text is None or (described and not sure):
            return None
        return Note("shape_texts", {"column": text})

    def _as_table(self) -> Note:
        for name, (role, _) in self.choices.items():
            if role == "event" and name not in self.given:
                self.choices[name] = _plain(self.statistics[name])
        panel = self._panel()
        self._outcomes_of_a_test()
        if panel:
            return Note("shape_table_panel", {"columns": panel})
        for role in ("user", "item", "place", "session", "order"):
            key = self.named(role)
            if key and self.statistics[key].unique:
                return Note("shape_table_key", {"column": key})
        if self.named("label") is None:
            self._last_column_as_label()
        return Note("shape_table")

    def _panel(self) -> list[str]:
        """The columns that tell rows apart, where the table repeats things over counted weeks or days."""
        time = self.named("time") or next(
            (
                name
                for name, (role, _) in self.choices.items()
                if role == "feature" and self.statistics[name].type == "integer" and self._counts_time(name)
            ),
            None,
        )
        item = self.named("item") or next(
            (
                name
                for name, word in self.words.items()
                if word == "brand" and self.choices[name][0] == "category"
            ),
            None,
        )
        things = [name for name in (self.named("place"), item) if name]
        if time is None or not things:
            return []
        columns = [*things, time]
        names = ", ".join(map(store.quote, columns))
        counted = self.connection.execute(
            f"SELECT count(DISTINCT hash({names})) FROM {store.parquet(self.relation.path)}"
        ).fetchone()
        if counted is None or counted[0] < 0.99 * self.relation.rows or self.statistics[things[0]].unique:
            return []
        meant: list[tuple[str | None, Role]] = [(time, "time"), (item, "item")]
        for name, role in meant:
            if name and self.choices[name][0] != role and name not in self.given:
                others = [other for other in columns if other != name]
                self.choices[name] = role, Note("role_by_panel", {"columns": others})
        return columns

    def _counts_time(self, name: str) -> bool:
        return name not in self.given and any(
            guess.word in _COUNTED_TIMES for guess in role_names.guesses(name)
        )

    def _outcomes_of_a_test(self) -> None:
        treatment = self.named("treatment")
        if treatment is None:
            return
        for name, (role, _) in self.choices.items():
            labels = [guess for guess in role_names.guesses(name) if guess.role == "label"]
            if role == "amount" and labels and name not in self.given:
                parameters = {"treatment": treatment, "word": labels[0].word}
                self.choices[name] = "label", Note("role_label_of_test", parameters)

    def _last_column_as_label(self) -> None:
        last = [column for column in self.relation.columns if column.of is None][-1]
        found = self.statistics[last.name]
        if self.choices[last.name][0] == "feature" and last.name not in self.given and found.binary:
            self.choices[last.name] = "label", Note("role_by_two_values", {"values": _some(found.values)})


def _plain(found: ColumnStatistics) -> _Choice:
    if found.type == "text" and time_order.are_months(found.values):
        return "feature", Note("role_months")
    return "feature", Note("role_feature")


def _some(values: Mapping[str, int]) -> list[str]:
    return [value if len(value) <= 30 else value[:29] + "…" for value in list(values)[:5]]


def _fits(guess: role_names.NameGuess, found: ColumnStatistics) -> bool:
    """Whether the content can be what the name says."""
    role, whole = guess.role, found.type in ("integer", "text")
    if not found.present:
        return role == "ignore"
    if role in _KEYS:
        kinds = found.distinct <= 10 and found.present > 100 * found.distinct
        return whole and not kinds and found.mean_length <= 100
    if role in _NUMBERS:
        figures = found.type in ("integer", "number") and not (found.maximum == 1 and found.minimum == 0)
        return figures and (role != "rating" or (found.minimum >= -10 and found.maximum <= 100))
    if role == "label":
        return found.distinct <= 2 or guess.word in _OPEN_LABELS
    if role == "treatment":
        arms = 2 <= len(found.values) <= 10
        return arms and (guess.word not in _PLAIN_TREATMENTS or any(map(_CONTROL_ARM.search, found.values)))
    if role == "event":
        named = whole and 1 <= len(found.values) <= FEW_VALUES
        return named and (guess.word != "type" or event_meanings.are_known(found.values))
    if role == "category":
        return (whole or found.type == "boolean") and (found.distinct <= found.present / 2 or found.rows < 50)
    if role == "ignore":
        return found.distinct > 20 and (guess.word not in _CONTACTS or found.unique)
    if role in ("name", "text"):
        return found.type == "text"
    if role == "place":
        return whole
    if role == "time":
        return found.type == "time"
    return True


def _given(
    relation: Relation, roles: Mapping[str, str], statistics: Mapping[str, ColumnStatistics]
) -> dict[str, _Choice]:
    given: dict[str, _Choice] = {}
    names = [column.name for column in relation.columns]
    single: dict[str, str] = {}
    for name, wanted in roles.items():
        if name not in statistics:
            raise unknown_column(name, names)
        role = next((role for role in get_args(Role) if role == wanted.strip().lower()), None)
        if role is None:
            raise Problem("unknown_role", value=wanted, roles=list(ROLES))
        _check_possible(name, role, statistics[name])
        if role in SINGLE and role in single:
            raise Problem("role_given_twice", role=role, column=single[role], other=name)
        single[role] = name
        given[name] = role, Note("role_given")
    return given


def unknown_column(name: str, names: list[str]) -> Problem:
    """What to tell a person who named a column that is not there: the ones that look like it."""
    by_lower = {known.lower(): known for known in reversed(names)}
    near = [by_lower[match] for match in difflib.get_close_matches(name.lower(), by_lower, n=3)]
    if near:
        return Problem("unknown_column", value=name, column=name, near=near)
    return Problem("unknown_column_none_near", value=name, column=name, columns=names[:40])


def possible_roles(name: str, found: ColumnStatistics) -> list[Role]:
    """The roles that a column's content allows: first those that its name speaks for, then the ordinary ones."""
    named = [guess.role for guess in role_names.guesses(name) if _fits(guess, found)]
    allowed: list[Role] = [role for role in get_args(Role) if _impossible(role, found) is None]
    return sorted(allowed, key=lambda role: (role not in named, role not in ("feature", "ignore")))


def _check_possible(name: str, role: Role, found: ColumnStatistics) -> None:
    code = _impossible(role, found)
    if code is not None:
        raise Problem(
            code,
            column=name,
            role=role,
            type={"text": "text", "boolean": "yes-or-no", "time": "date"}.get(found.type, "number"),
            value=_example(found),
            distinct=about(found.distinct, found.present),
            most=FEW_VALUES,
        )


def _impossible(role: Role, found: ColumnStatistics) -> str | None:
    """The message that says why a column cannot have a role; None where it can."""
    code = None
    if not found.present:
        return None
    if role == "time" and found.type not in ("time", "integer", "number"):
        code = None if time_order.are_months(found.values) else "role_needs_time"
    elif role in _NUMBERS and found.type not in ("integer", "number"):
        code = "role_needs_numbers"
    elif role == "text" and found.type != "text":
        code = "role_needs_words"
    elif role in ("event", "treatment") and (
        not found.values or found.type not in ("integer", "text", "boolean")
    ):
        code = "role_needs_few_values"
    return code


def _example(found: ColumnStatistics) -> Any:
    return next(iter(found.values), found.minimum if found.minimum is not None else "…")


def _meanings(understanding: Understanding, statistics: Mapping[str, ColumnStatistics]) -> dict[str, Meaning]:
    event = understanding.first("event")
    if event is not None:
        return event_meanings.guess(statistics[event].values)
    if understanding.first("quantity") or understanding.first("order"):
        return {event_meanings.NO_COLUMN: "purchase", event_meanings.CANCELLATION: "return"}
    if understanding.first("rating"):
        return {event_meanings.NO_COLUMN: "review"}
    if understanding.first("price") or understanding.first("amount"):
        return {event_meanings.NO_COLUMN: "purchase", event_meanings.CANCELLATION: "return"}
    return {event_meanings.NO_COLUMN: "other"}


def _sequences(relation: Relation, given: dict[str, _Choice], events: Mapping[str, str]) -> Understanding:
    whose: Role = "user" if any(column.name == "user" for column in relation.columns) else "session"
    meant: dict[str, _Choice] = {
        whose: (whose, Note("role_by_name", {"word": whose})),
        "item": ("item", Note("role_by_name", {"word": "item"})),
        "position": ("ignore", Note("role_position")),
    }
    columns = [
        Column(name=column.name, type=column.type, role=role, reason=why)
        for column in relation.columns
        for role, why in [given.get(column.name) or meant[column.name]]
    ]
    return Understanding(
        shape="sequences",
        shape_reason=Note(f"shape_sequences_{whose}"),
        columns=columns,
        events=event_meanings.corrected({event_meanings.NO_COLUMN: "other"}, events),
    )
