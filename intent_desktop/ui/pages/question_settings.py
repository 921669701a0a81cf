"""How a chosen question is asked: the options it declares, the values in force, what is stored of them, what is open."""

import datetime
from collections.abc import Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from intent_desktop.engine.projects import Decisions
from intent_desktop.examples import windows
from intent_desktop.messages import Note, Problem, catalogue
from intent_desktop.questions.settings import Settings

Question = Mapping[str, Any]
"""One of an inspection's questions."""
Values = dict[str, Any]
"""Fields of Settings by name."""

translate = QCoreApplication.translate
_OWN_DEFAULTS: Values = msgspec.to_builtins(Settings())


def values_in_force(question: Question, stored: Mapping[str, Any]) -> Values:
    """The value of each option: the stored one, else what a training takes then; None where it is no choice any more."""
    values = {option["name"]: stored.get(option["name"], _unstored(option)) for option in question["options"]}
    for option in question["options"]:
        name = option["name"]
        if option["kind"] in ("choice", "column", "value"):
            if name not in stored and _depends(option) and not _is_default(question, option, values):
                values[name] = None
            if values[name] not in [value for value, _ in choices(option, values)]:
                values[name] = None
    return values


def choices(option: Mapping[str, Any], values: Mapping[str, Any]) -> list[tuple[Any, str]]:
    """What an option may be, given the others."""
    if _depends(option):
        other, by_value = option["choices_by"]
        return [(value, words) for value, words in by_value.get(values.get(other), [])]
    return [(value, words) for value, words in option["choices"]]


def stored_with(question: Question, stored: Mapping[str, Any], name: str, value: Any) -> Values:
    """What is to be stored after one option was changed.

    That is what a training would not take by itself. A choice that depended on the changed option starts anew.
    """
    values = {**values_in_force(question, stored), name: value}
    for option in question["options"]:
        if _depends(option) and option["choices_by"][0] == name:
            values.pop(option["name"])
    return _worth_storing(question, values)


def stored_at_first(question: Question) -> Values:
    """What is to be stored for a question nobody has changed anything about."""
    filled = {
        option["name"]: option["default"] if option["suggested"] is None else option["suggested"]
        for option in question["options"]
    }
    return _worth_storing(question, filled)


def options_when_asked(decisions: Decisions, question: Question) -> Values:
    """The decisions' options once another question is asked: how each was asked before is kept."""
    options = dict(decisions.options)
    kept = dict(options.get("settings_by_question", {}))
    if decisions.question is not None:
        kept[decisions.question] = options.get("settings", {})
    options["settings_by_question"] = kept
    options["settings"] = kept.get(question["name"]) or stored_at_first(question)
    return options


def problems(question: Question, stored: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with values in force, by the name of their option: still open, or out of bounds."""
    values, found = values_in_force(question, stored), {}
    plan = plan_of(question, stored)
    for option in question["options"]:
        name, value = option["name"], values[option["name"]]
        if value is None:
            if option["required"] or name in stored:
                found[name] = translate("QuestionSettings", "Please choose one of these.")
            continue
        if option["kind"] in ("number", "whole"):
            if option["least"] is not None and value < option["least"]:
                found[name] = translate("QuestionSettings", "Please enter {least} or more.").format(
                    least=f"{option['least']:g}"
                )
            elif option["greatest"] is not None and value > option["greatest"]:
                found[name] = translate("QuestionSettings", "Please enter {greatest} or less.").format(
                    greatest=f"{option['greatest']:g}"
                )
    if isinstance(plan, Problem) and plan.code == "cutoff_outside":  # a horizon has its own bounds
        found.setdefault("cutoff", str(plan))
    return found


def plan_of(question: Question, stored: Mapping[str, Any]) -> windows.Plan | Problem | None:
    """The cut-offs that a history of actions would be asked at; the Problem where they do not fit in it.

    None where the question is not asked of a history.
    """
    options = {option["name"]: option for option in question["options"]}
    if not {"horizon_days", "cutoff"} <= options.keys() or len(question.get("span", ())) < 2:
        return None
    values = values_in_force(question, stored)
    start, end = (datetime.datetime.fromisoformat(moment) for moment in question["span"])
    cutoff = values["cutoff"]
    try:
        return windows.plan(
            start,
            end + datetime.timedelta(microseconds=1),
            max(float(values["horizon_days"] or 0), 1 / 24),
            datetime.datetime.fromisoformat(cutoff) if cutoff else None,
            int(values.get("cutoffs") or _OWN_DEFAULTS["cutoffs"]),
        )
    except Problem as problem:
        return problem


def cutoff_bounds(plan: windows.Plan) -> tuple[str, str]:
    """First and last day that can be judged as of with the plan's horizon, ISO texts."""
    earliest = plan.start + plan.horizon + windows.history_before(plan.horizon)
    first, last = windows.first_day(earliest), plan.end - plan.horizon
    return f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"


def cutoff_explanation(plan: windows.Plan | Problem) -> str:
    """What an empty cut-off stands for with the plan's horizon; the Problem in words where the data do not hold one."""
    return (
        str(plan)
        if isinstance(plan, Problem)
        else Note("option_cutoff", {"latest": cutoff_bounds(plan)[1]}).advice()
    )


def protocol(question: Question, stored: Mapping[str, Any]) -> str:
    """How the answers will be judged, in words, as the options stand."""
    values, plan = values_in_force(question, stored), plan_of(question, stored)
    if isinstance(plan, Problem):  # nothing can be promised
        return str(plan)
    way = values.get("split") or ""
    code = f"judged_{way}_events"
    if isinstance(plan, windows.Plan) and code in catalogue():
        return Note(code, {"latest": f"{plan.test:%Y-%m-%d}", "horizon": f"{plan.horizon_days:g}"}).text()
    text: str = question.get("protocols", {}).get(way, question["protocol"])
    return text


def in_short(question: Question, stored: Mapping[str, Any]) -> str:
    """The question and what matters most about how it is asked, on one line."""
    values = values_in_force(question, stored)
    parts = [question["summary"]]
    if values.get("horizon_days"):
        days = values["horizon_days"]
        one = translate("QuestionSettings", "within one day")
        parts.append(
            one if days == 1 else translate("QuestionSettings", "within {days} days").format(days=f"{days:g}")
        )
    if values.get("active_days"):
        active = translate("QuestionSettings", "of customers active in the {days} days before")
        parts.append(active.format(days=f"{values['active_days']:g}"))
    if values.get("label") is not None and values.get("positive") is not None:
        parts.append(
            translate("QuestionSettings", "{column} is {value}").format(
                column=_cut(values["label"]), value=_cut(values["positive"])
            )
        )
    return " · ".join(parts)


def _worth_storing(question: Question, values: Values) -> Values:
    return {
        option["name"]: values[option["name"]]
        for option in question["options"]
        # A number that the data have limited is no default that a training would know of.
        if values.get(option["name"]) not in (None, None if _is_limited(option) else _unstored(option))
    }


def _unstored(option: Mapping[str, Any]) -> Any:
    """What a training takes for an option that nothing is stored of: the value of Settings, else the question's own."""
    own = _OWN_DEFAULTS.get(option["name"])
    return option["default"] if own is None else own


def _is_limited(option: Mapping[str, Any]) -> bool:
    return bool(option["kind"] == "number" and _OWN_DEFAULTS.get(option["name"]) is None)


def _depends(option: Mapping[str, Any]) -> bool:
    return bool(option.get("choices_by"))


def _is_default(question: Question, option: Mapping[str, Any], values: Values) -> bool:
    """Whether the option that this one depends on is at its default, to which this one's default belongs."""
    other = option["choices_by"][0]
    default = next(each["default"] for each in question["options"] if each["name"] == other)
    return bool(values[other] == default)


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
