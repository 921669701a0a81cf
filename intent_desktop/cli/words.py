"""Results in words and tables for a person at the terminal."""

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

SEVERITIES = {"error": "bold red", "warning": "yellow", "note": "dim"}


def inspection(result: dict[str, Any], console: Console) -> None:
    """What a file is, column by column, and what is wrong with it."""
    console.print(f"[bold]{result['shape']}[/], {result['rows']:,} rows")
    console.print(Text(result["shape_reason"], "dim"))
    columns = _table("Column", "Type", "Role", "Why")
    for column in result["columns"][:100]:
        columns.add_row(*map(Text, (column["name"], column["type"], column["role"], column["reason"])))
    console.print(columns)
    if len(result["columns"]) > 100:
        console.print(f"… and {len(result['columns']) - 100:,} more columns")
    if result["events"]:
        events = _table("Event value", "Means")
        for value, meaning in result["events"].items():
            events.add_row(Text(value or "(every row)"), meaning)
        console.print(events)
    findings(result["findings"], console)
    console.print(Text(result["gate"]["message"], "bold"))


def findings(found: Sequence[dict[str, Any]], console: Console) -> None:
    """Each finding with what to do about it."""
    for finding in found:
        mark = "fixed" if finding["applied"] else finding["severity"]
        console.print(Text(f"{mark:>8}  ", SEVERITIES[finding["severity"]]) + Text(finding["message"]))
        if finding["advice"]:
            console.print(Text(" " * 10 + finding["advice"], "dim"))


def training(result: dict[str, Any], console: Console) -> None:
    """The models side by side, on what they were judged, and where the results lie."""
    table = _table("Model", "ROC-AUC", "95 %", "PR-AUC", "Log loss", "Lift@10")
    shown = [(entry["model"], entry["metrics"]) for entry in result["models"]]
    shown += list(result["baselines"].items())
    for name, metrics in shown:
        style = "bold" if name == result["model"] else ""
        table.add_row(
            Text(name + (" (chosen)" if style else "")),
            _figure(metrics["roc_auc"]),
            _interval(metrics.get("roc_auc_ci")),
            _figure(metrics["pr_auc"]),
            _figure(metrics["log_loss"]),
            _figure(metrics["lift@10"], 2),
            style=style,
        )
    console.print(table)
    console.print(Text(result["protocol"], "dim"))
    findings([finding for finding in result["findings"] if finding["severity"] != "note"], console)
    strongest = " · ".join(entry["feature"] for entry in result["importances"][:5])
    if strongest:
        console.print(Text(f"Leans most on: {strongest}"))
    console.print(Text(f"Bundle  {result['bundle']}\nReport  {result['report']}"), soft_wrap=True)


def scores(result: dict[str, Any], console: Console) -> None:
    """How many rows were scored and where the file is."""
    as_of = f" as of {result['as_of']}" if result["as_of"] else ""
    console.print(
        f"{result['rows']:,} rows scored{as_of}, {result['yes']:,} of them at or above the threshold"
        f" {result['threshold']:.3g}, in {result['seconds']:.1f} s"
    )
    moved = [entry["column"] for entry in result["drift"]]
    if moved:
        console.print(Text(f"Moved since training: {', '.join(moved[:8])}", "yellow"))
    console.print(Text(f"Scores  {result['out']}"), soft_wrap=True)


def evaluation(result: dict[str, Any], console: Console) -> None:
    """What the bundle reached here, beside what its training measured."""
    table = _table("Figure", "Here", "95 %", "At training")
    for name in ("roc_auc", "pr_auc", "log_loss", "brier", "calibration_error", "lift@10"):
        here = result["metrics"]["test"]
        promised = result["promised"].get(name)
        table.add_row(name, _figure(here[name]), _interval(here.get(f"{name}_ci")), _figure(promised))
    console.print(table)
    console.print(Text(result["protocol"], "dim"))


def comparison(result: dict[str, Any], console: Console) -> None:
    """Runs side by side, and whether the best one's lead is more than chance."""
    table = _table("Run", "Model", "ROC-AUC", "95 %", "PR-AUC", "Log loss")
    for entry in result["runs"]:
        test = entry["metrics"]["test"]
        interval = _interval(test.get("roc_auc_ci"))
        figures = _figure(test["pr_auc"]), _figure(test["log_loss"])
        table.add_row(Text(entry["run"]), entry["model"], _figure(test["roc_auc"]), interval, *figures)
    console.print(table)
    for lead in result["leads"]:
        if lead["roc_auc_ci"] is None:
            said = "was judged on other rows, so the lead over it cannot be measured"
        else:
            low, high = lead["roc_auc_ci"]
            told = "more than chance" if low > 0 else "may be chance"
            said = f"is behind by {low:.3f} to {high:.3f} (95 %): {told}"
        console.print(Text(f"{lead['over']} {said}"))


def catalogue(result: dict[str, Any], console: Console) -> None:
    """Names with what they are for."""
    table = _table("Name", "What for")
    for entries in result.values():
        for entry in entries:
            table.add_row(entry["name"], Text(entry["summary"]))
    console.print(table)


def checks(result: dict[str, Any], console: Console) -> None:
    """What the installed program found out about itself."""
    for check in result["checks"]:
        mark = "ok" if check["passed"] else "FAILED"
        console.print(Text(f"{mark:>8}  {check['name']}: {check['found']}"))


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _figure(value: float | None, decimals: int = 4) -> str:
    return "–" if value is None else f"{value:.{decimals}f}"


def _interval(interval: Sequence[float] | None) -> str:
    return f"{interval[0]:.3f}–{interval[1]:.3f}" if interval else "–"


def exported(result: dict[str, Any], console: Console) -> None:
    """Where the exported model lies."""
    console.print(Text(f"Model  {result['out']}"), soft_wrap=True)
