"""What the command line says of itself, in the language in use: the frame of its help, and its complaints."""

import re
from typing import Any

import typer.rich_utils
from rich.text import Text
from typer.core import TyperCommand, TyperGroup

from intent_desktop.messages import Note

_made_text = typer.rich_utils._make_rich_text


def _whole(**asked: Any) -> Any:
    """A text of the help that goes on in the next line. Rich cuts off a word that is wider than its column, and takes a Chinese
    sentence for one word.
    """
    made = _made_text(**asked)
    if isinstance(made, Text):
        made.overflow = "fold"
    return made


def speak() -> None:
    """Let the frames of the help speak the language in use; Typer keeps their words as constants."""
    said = typer.rich_utils
    said._make_rich_text = _whole
    said.ARGUMENTS_PANEL_TITLE = _say("terminal_arguments")
    said.OPTIONS_PANEL_TITLE = _say("terminal_options")
    said.COMMANDS_PANEL_TITLE = _say("terminal_commands")
    said.REQUIRED_LONG_STRING = _say("terminal_required")
    said.DEFAULT_STRING = _say("terminal_default", value="{}")


class _Speaking:
    """A command whose own lines are in the language in use too."""

    def get_help_option(self, context: Any) -> Any:
        option = super().get_help_option(context)  # type: ignore[misc]
        if option is not None:
            option.help = _say("terminal_show_help")
        return option

    def format_usage(self, context: Any, formatter: Any) -> None:
        said = {
            "[OPTIONS]": _say("terminal_place_of_options"),
            "COMMAND [ARGS]...": _say("terminal_place_of_command"),
        }
        pieces = " ".join(said.get(piece, piece) for piece in self.collect_usage_pieces(context))  # type: ignore[attr-defined]
        formatter.write_usage(context.command_path, pieces, prefix=f"{_say('terminal_usage')} ")


class Command(_Speaking, TyperCommand):
    """One command."""


class Commands(_Speaking, TyperGroup):
    """All of them."""


def complaint(error: Any) -> Note:
    """What does not fit in a command line, from the exception that Typer raises for it; its own words where it is none of the usual."""
    kind, message = type(error).__name__, str(getattr(error, "message", ""))
    if kind == "NoSuchOption":
        if error.possibilities:
            told = {"option": error.option_name, "options": sorted(error.possibilities)}
            return _reason("argument_no_such_option_like", **told)
        return _reason("argument_no_such_option", option=error.option_name)
    if kind == "MissingParameter" and error.param is not None:
        return _reason("argument_missing", name=_name(error.param))
    if kind == "BadParameter" and error.param is not None:
        name = _name(error.param)
        if found := re.search(r"greater than or equal to (\S+)", message):
            return _reason("argument_too_small", name=name, least=found[1])
        if found := re.search(r"less than or equal to (\S+)", message):
            return _reason("argument_too_large", name=name, most=found[1])
        if "valid integer" in message or "valid number" in message:
            return _reason("argument_no_whole" if "integer" in message else "argument_no_number", name=name)
    if kind == "BadOptionUsage" and "requires an argument" in message:
        return _reason("argument_without_value", option=error.option_name)
    if kind == "UsageError" and (found := re.match(r"Got unexpected extra argument\S* \((.*)\)", message)):
        return _reason("argument_too_many", values=found[1])
    return Note("argument_unknown", {"reason": error.format_message()})


def _name(parameter: Any) -> str:
    """How the parameter is written: an option with its dashes, an argument as the help shows it."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.name).upper()


def _reason(code: str, **parameters: Any) -> Note:
    return Note("argument_unknown", {"reason": _say(code, **parameters)})


def _say(code: str, **parameters: Any) -> str:
    return Note(code, parameters).text()
