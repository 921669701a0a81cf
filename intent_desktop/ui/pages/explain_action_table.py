"""The line of actions for who would rather read or hear it: as a table, and in a few sentences."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QDateTime, Qt

from intent_desktop.evaluation.blocks import Table, Unit
from intent_desktop.evaluation.numbers import format_number
from intent_desktop.messages import listed, sentences
from intent_desktop.messages.punctuation import aside, clauses, sentence
from intent_desktop.ui import dates
from intent_desktop.ui.pages.explain_actions import ActionModel, Entry

translate = QCoreApplication.translate

Column = tuple[str, Unit, list[str | float | int | None]]


def actions_as_table(model: ActionModel) -> Table:
    """One row an action, oldest first; only columns that say anything. How much each speaks for it is told as a share of the strongest,
    below zero where it speaks against it."""
    entries = model.entries
    lines = model.action_lines()
    states = {
        "real": "",
        "removed": translate("ActionTable", "Taken out"),
        "added": translate("ActionTable", "Added by you"),
    }
    did = [
        model.did(entry.action["meaning"]) if entry.action["meaning"] and model.tells_meanings else ""
        for entry in entries
    ]
    columns: list[Column] = [
        (translate("ActionTable", "When"), "", [_when(entry) for entry in entries]),
        (translate("ActionTable", "What they did"), "", [*did]),
        (translate("ActionTable", "With"), "", [entry.action["words"] for entry in entries]),
        (translate("ActionTable", "Category"), "", [entry.action["category"] for entry in entries]),
        (translate("ActionTable", "Price"), "money", [entry.action["price"] for entry in entries]),
        (translate("ActionTable", "Quantity"), "", [entry.action["quantity"] for entry in entries]),
        (translate("ActionTable", "Changed"), "", [states[entry.state] for entry in entries]),
        (translate("ActionTable", "Speaks for it"), "%", [line.push for line in lines]),
        (translate("ActionTable", "The network's attention"), "%", [line.looked for line in lines]),
    ]
    said = [column for column in columns if any(value not in (None, "") for value in column[2])]
    return Table(
        columns=[head for head, _, _ in said],
        rows=[[values[place] for _, _, values in said] for place in range(len(entries))],
        units=[unit for _, unit, _ in said],
    )


def actions_in_words(model: ActionModel) -> str:
    """How many actions there are, from when to when, of which kinds, the newest, and what weighs most."""
    entries = [entry for entry in model.entries if entry.state != "removed"]
    if not entries:
        return translate("ActionTable", "No actions.")
    count = format_number(len(entries))
    said = [
        translate("ActionTable", "1 action.")
        if len(entries) == 1
        else translate("ActionTable", "{count} actions.").format(count=count)
    ]
    days = [day for day in map(_day, entries) if day]
    if days:
        told = (
            translate("ActionTable", "On {first}.")
            if days[0] == days[-1]
            else translate("ActionTable", "From {first} to {last}.")
        )
        said.append(told.format(first=days[0], last=days[-1]))
    if model.tells_meanings:
        kinds = Counter(model.did(entry.action["meaning"]) for entry in entries if entry.action["meaning"])
        said.append(sentence(listed(aside(kind, str(number)) for kind, number in kinds.most_common())))
    said.append(translate("ActionTable", "The newest: {item}.").format(item=entries[-1].action["words"]))
    pushes = {line.place: line.push for line in model.action_lines() if line.push}
    strongest, weakest = (pick(pushes, key=lambda place: pushes[place], default=-1) for pick in (max, min))
    if strongest >= 0 and pushes[strongest] > 0:
        words = model.entries[strongest].action["words"]
        said.append(translate("ActionTable", "What speaks most for it: {item}.").format(item=words))
    if weakest >= 0 and pushes[weakest] < 0:
        words = model.entries[weakest].action["words"]
        said.append(translate("ActionTable", "What speaks most against it: {item}.").format(item=words))
    return sentences(said)


def _moment(entry: Entry) -> QDateTime | None:
    if not entry.action["time"] or entry.state == "added":
        return None
    return QDateTime.fromString(entry.action["time"], Qt.DateFormat.ISODate)


def _when(entry: Entry) -> str:
    moment = _moment(entry)
    if moment is None:
        return ""
    return clauses(dates.day(moment.date()), dates.time_of_day(moment.time()))


def _day(entry: Entry) -> str:
    moment = _moment(entry)
    return "" if moment is None else dates.day(moment.date())
