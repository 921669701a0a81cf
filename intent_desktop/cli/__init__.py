"""The terminal: the same engine, without a window."""

from intent_desktop.cli.commands import main

__all__ = ["main"]
