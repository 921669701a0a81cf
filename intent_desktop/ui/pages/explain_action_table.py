"""The line of actions for who would rather read or hear it: as a table, and in a few sentences."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from intent_desktop.evaluation.blocks import Table, Unit
from intent_desktop.evaluation.numbers import format_number
from intent_desktop.ui.pages.explain_actions import ActionModel, Entry

Column = tuple[str, Unit, list[str | float | int | None]]


def actions_as_table(model: ActionModel) -> Table:
    """One row an action, oldest first; only columns that say anything. How much each speaks for it is told as a share of the strongest,
    below zero where it speaks against it."""
    entries = model.entries
    lines = [model.line_of(place) for place in range(len(entries))]
    states = {"real": "", "removed": _say("Taken out"), "added": _say("Added by you")}
    did = [
        model.did(entry.action["meaning"]) if entry.action["meaning"] and model.tells_meanings else ""
        for entry in entries
    ]
    columns: list[Column] = [
        (_say("When"), "", [_when(entry) for entry in entries]),
        (_say("What they did"), "", [*did]),
        (_say("With"), "", [entry.action["words"] for entry in entries]),
        (_say("Category"), "", [entry.action["category"] for entry in entries]),
        (_say("Price"), "money", [entry.action["price"] for entry in entries]),
        (_say("Quantity"), "", [entry.action["quantity"] for entry in entries]),
        (_say("Changed"), "", [states[entry.state] for entry in entries]),
        (_say("Speaks for it"), "%", [line.push for line in lines]),
        (_say("The network's attention"), "%", [line.looked for line in lines]),
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
        return _say("No actions.")
    count = format_number(len(entries))
    sentences = [_say("1 action.") if len(entries) == 1 else _say("{count} actions.").format(count=count)]
    days = [day for day in map(_day, entries) if day]
    if days:
        told = _say("On {first}.") if days[0] == days[-1] else _say("From {first} to {last}.")
        sentences.append(told.format(first=days[0], last=days[-1]))
    if model.tells_meanings:
        kinds = Counter(model.did(entry.action["meaning"]) for entry in entries if entry.action["meaning"])
        listed = ", ".join(f"{kind} ({number})" for kind, number in kinds.most_common())
        sentences.append(f"{listed}." if listed else "")
    sentences.append(_say("The newest: {item}.").format(item=entries[-1].action["words"]))
    lines = [model.line_of(place) for place in range(len(model.entries))]
    pushes = {line.place: line.push for line in lines if line.push}
    strongest, weakest = (pick(pushes, key=lambda place: pushes[place], default=-1) for pick in (max, min))
    if strongest >= 0 and pushes[strongest] > 0:
        words = model.entries[strongest].action["words"]
        sentences.append(_say("What speaks most for it: {item}.").format(item=words))
    if weakest >= 0 and pushes[weakest] < 0:
        words = model.entries[weakest].action["words"]
        sentences.append(_say("What speaks most against it: {item}.").format(item=words))
    return " ".join(filter(None, sentences))


def _moment(entry: Entry) -> QDateTime | None:
    if not entry.action["time"] or entry.state == "added":
        return None
    return QDateTime.fromString(entry.action["time"], Qt.DateFormat.ISODate)


def _when(entry: Entry) -> str:
    moment = _moment(entry)
    return "" if moment is None else QLocale().toString(moment, "d MMM yyyy, HH:mm")


def _day(entry: Entry) -> str:
    moment = _moment(entry)
    return "" if moment is None else QLocale().toString(moment.date(), "d MMM yyyy")


def _say(text: str) -> str:
    return QCoreApplication.translate("ActionTable", text)
