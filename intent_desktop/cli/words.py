"""Results in words and tables for a person at the terminal."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from intent_desktop.evaluation.figures import (
    beside,
    figure_interval,
    figure_name,
    figure_title,
    figure_value,
    interval_text,
)
from intent_desktop.evaluation.numbers import (
    format_bytes,
    format_duration,
    format_share,
    format_value,
    interval_title,
)
from intent_desktop.evaluation.text import columns as width_of
from intent_desktop.evaluation.text import padded
from intent_desktop.messages import Note, listed, shape_name
from intent_desktop.messages.feature_names import feature_name
from intent_desktop.messages.punctuation import labelled

SEVERITIES = {"error": "bold red", "warning": "yellow", "note": "dim"}


def say(code: str, **parameters: Any) -> str:
    """A message's words."""
    return Note(code, parameters).text()


def inspection(result: dict[str, Any], console: Console) -> None:
    """What a file is, column by column, and what is wrong with it."""
    shape = shape_name(result["shape"])
    console.print(Text(shape, "bold").append(say("terminal_shape_rows", rows=result["rows"]), "not bold"))
    console.print(Text(result["shape_reason"], "dim"))
    if len(result["sources"]) > 1:
        console.print(_joined(result["sources"]))
    columns = _table(*_said("column", "type", "role", "why"))
    for column in result["columns"][:100]:
        columns.add_row(*map(Text, (column["name"], column["type"], column["role"], column["reason"])))
    console.print(columns)
    if len(result["columns"]) > 100:
        console.print(say("terminal_more_columns", columns=len(result["columns"]) - 100))
    if result["events"]:
        events = _table(*_said("event_value", "means"))
        for value, meaning in result["events"].items():
            events.add_row(Text(value or say("terminal_every_row")), meaning)
        console.print(events)
    findings(result["findings"], console)
    console.print(Text(result["gate"]["message"], "bold"))


def _joined(sources: Sequence[dict[str, Any]]) -> Table:
    """The tables that belong together, their keys, and how many rows of the main one find theirs."""
    table = _table(*_said("file", "rows", "is", "by", "rows_that_find"))
    for source in sources:
        keys = dict.fromkeys((source["main_key"], source["key"])) if "key" in source else {}
        match = format_value(source["match_rate"], "%") if keys else ""
        role = say(f"terminal_table_{source['role'].replace('-', '_')}")
        table.add_row(*map(Text, (source["name"], f"{source['rows']:,}", role, " = ".join(keys), match)))
    return table


def findings(found: Sequence[dict[str, Any]], console: Console) -> None:
    """Each finding with what to do about it."""
    for finding in found:
        mark = say(f"terminal_finding_{'fixed' if finding['applied'] else finding['severity']}")
        console.print(
            Text(f"{padded(mark, 8, right=True)}  ", SEVERITIES[finding["severity"]])
            + Text(finding["message"])
        )
        if finding["advice"]:
            console.print(Text(" " * 10 + finding["advice"], "dim"))


def training(result: dict[str, Any], console: Console) -> None:
    """The models side by side, on what they were judged, and where the results lie."""
    headline = result["headline"]
    further = beside(headline, result["metrics"]["test"], 3)
    table = _table(*_said("model"), figure_title(headline), interval_title(), *map(figure_name, further))
    shown = [(entry["model"], entry["metrics"]) for entry in result["models"]]
    shown += list(result["baselines"].items())
    for name, metrics in shown:
        chosen = name == result["model"]
        table.add_row(
            Text(say("terminal_chosen", model=name) if chosen else name),
            figure_value(headline, metrics.get(headline)),
            figure_interval(headline, metrics),
            *(figure_value(figure, metrics.get(figure)) for figure in further),
            style="bold" if chosen else "",
        )
    console.print(table)
    for compared in ("refresh", "scratch"):
        for sentence in result.get(compared, {}).get("sentences", []):
            console.print(Text(sentence))
    console.print(Text(result["protocol"], "dim"))
    findings([finding for finding in result["findings"] if finding["severity"] != "note"], console)
    strongest = " · ".join(feature_name(entry["feature"]) for entry in result.get("importances", [])[:5])
    if strongest:
        console.print(Text(say("terminal_leans_on", features=strongest)))
    console.print(Text("\n".join(_places(bundle=result["bundle"], report=result["report"]))), soft_wrap=True)


def scores(result: dict[str, Any], console: Console) -> None:
    """How many rows were scored, what can be said of them, and where the file is."""
    told = {"rows": result["rows"], "time": format_duration(result["seconds"]), "as_of": result.get("as_of")}
    console.print(say("terminal_scored_as_of" if result.get("as_of") else "terminal_scored", **told))
    if "yes" in result:
        console.print(say("terminal_yes", yes=result["yes"], threshold=f"{result['threshold']:.3g}"))
    for figure in result.get("figures", []):
        value = format_value(figure["value"], figure.get("unit", ""))
        console.print(
            Text(
                say(
                    "terminal_figure",
                    name=figure["name"],
                    value=value,
                    explanation=figure.get("explanation", ""),
                ).rstrip()
            )
        )
    differing = [entry["column"] for entry in result.get("drift", [])]
    if differing:
        console.print(Text(say("terminal_differs", columns=differing), "yellow"))
    for sentence in result.get("compressed", []):
        console.print(Text(sentence, "dim"))
    console.print(Text(*_places(scores=result["out"])), soft_wrap=True)


def evaluation(result: dict[str, Any], console: Console) -> None:
    """What the bundle reached here, beside what its training measured."""
    here, headline = result["metrics"]["test"], result["headline"]
    table = _table(*_said("figure", "here"), interval_title(), *_said("at_training"))
    for name in (headline, *beside(headline, here)):
        promised = figure_value(name, result["promised"].get(name))
        table.add_row(
            figure_title(name), figure_value(name, here.get(name)), figure_interval(name, here), promised
        )
    console.print(table)
    console.print(Text(result["protocol"], "dim"))


def comparison(result: dict[str, Any], console: Console) -> None:
    """Runs side by side, and whether the best one's lead is more than chance."""
    headline = result["headline"]
    further = beside(headline, result["runs"][0]["metrics"]["test"], 2)
    named = {entry["run"]: Path(entry["run"]).name for entry in result["runs"]}
    if len(set(named.values())) < len(named):  # of several projects
        named = {folder: folder for folder in named}
    table = _table(
        *_said("run", "model"), figure_title(headline), interval_title(), *map(figure_name, further)
    )
    for entry in result["runs"]:
        test = entry["metrics"]["test"]
        figures = (figure_value(name, test.get(name)) for name in further)
        value = figure_value(headline, test.get(headline))
        table.add_row(
            Text(named[entry["run"]]), entry["model"], value, figure_interval(headline, test), *figures
        )
    console.print(table)
    for lead in result["leads"]:
        interval = lead[f"{headline}_ci"]
        run = named[lead["over"]]
        if interval is None:
            said = say("terminal_not_comparable", run=run)
        else:
            told = {"interval": interval_text(headline, *interval), "figure": figure_name(headline)}
            said = say("terminal_behind" if interval[0] > 0 else "terminal_behind_maybe", run=run, **told)
        console.print(Text(said))


def questions(result: dict[str, Any], console: Console) -> None:
    """Names with what they ask."""
    table = _table(*_said("name", "what_for"))
    for entry in result["questions"]:
        table.add_row(entry["name"], Text(entry["summary"]))
    console.print(table)


def models(result: dict[str, Any], console: Console) -> None:
    """Names with what they do, those for the same family of questions together, yardsticks dim."""
    known = result["models"]
    for course in dict.fromkeys(entry["course"] for entry in known):
        family = [entry for entry in known if entry["course"] == course]
        answered = dict.fromkeys(name for entry in family for name in entry["questions"])
        table = _table(*_said("name", "what_for"))
        for entry in family:
            summary = entry["summary"]
            told = say("terminal_for_comparison", summary=summary) if entry["baseline"] else summary
            table.add_row(entry["name"], Text(told), style="dim" if entry["baseline"] else "")
        if course:
            console.print(Text(listed(answered), "bold"))
        console.print(table)
        console.print()


def checks(result: dict[str, Any], console: Console) -> None:
    """What the installed program found out about itself."""
    for check in result["checks"]:
        mark = say("terminal_check_passed" if check["passed"] else "terminal_check_failed")
        console.print(Text(f"{padded(mark, 8, right=True)}  {labelled(check['name'], check['found'])}"))


def _said(*columns: str) -> list[str]:
    """The heads of columns."""
    return [say(f"terminal_column_{column}") for column in columns]


def _places(**files: str) -> list[str]:
    """Where files are, each with what it is, on lines of their own."""
    names = {kind: say(f"terminal_place_{kind}") for kind in files}
    width = max(map(width_of, names.values())) + 2
    return [padded(names[kind], width) + str(file) for kind, file in files.items()]


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def exported(result: dict[str, Any], console: Console) -> None:
    """Where the exported model lies."""
    console.print(Text(*_places(model=result["out"])), soft_wrap=True)


def compression(result: dict[str, Any], console: Console) -> None:
    """Size, speed and quality of a bundle before and after, and what was made smaller."""
    before, after, change = result["before"], result["after"], result["change"]
    table = _table("", *_said("before", "after", "change"), interval_title())
    for name, title in (("bytes", "terminal_bytes_smaller"), ("bundle_bytes", "terminal_bytes_bundle")):
        change_of = after[name] / before[name] - 1
        share = ("+" if change_of > 0 else "") + format_share(change_of, 0)
        table.add_row(say(title), f"{before[name]:,}", f"{after[name]:,}", share, "")
    name = "per_second"
    times = f"× {after[name] / before[name]:.2f}"
    table.add_row(say("terminal_answers_a_second"), f"{before[name]:,.0f}", f"{after[name]:,.0f}", times, "")
    for name in result["figures"]:
        table.add_row(
            figure_title(name),
            figure_value(name, before[name]),
            figure_value(name, after[name]),
            f"{change[name]:+.4f}",
            f"{change[f'{name}_ci'][0]:+.4f} … {change[f'{name}_ci'][1]:+.4f}",
        )
    console.print(table)
    console.print(Text(result["protocol"], "dim"))
    console.print(Text(*_places(bundle=result["out"])), soft_wrap=True)


def estimates(result: dict[str, Any], console: Console) -> None:
    """How long each size of an encoder would learn, and how much memory it would take."""
    table = _table(*_said("size", "weights", "epoch", "learning", "memory"))
    for entry in result["sizes"]:
        fits = entry["memory_bytes"] <= result["device_bytes"]
        memory = format_bytes(entry["memory_bytes"])
        table.add_row(
            entry["size"],
            f"{entry['weights']:,}",
            _between(entry["epoch_range"]),
            _between(entry["run_range"]),
            memory if fits else say("terminal_too_much", memory=memory),
        )
    console.print(table)
    told = {name: result[name] for name in ("actions", "histories", "device")}
    console.print(Text(Note("encoder_cost_protocol", told).text(), "dim"))


def _between(seconds: Sequence[float]) -> str:
    low, high = map(format_duration, seconds)
    return low if low == high else f"{low} … {high}"
