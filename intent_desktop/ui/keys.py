"""Keys as they are written on this system."""

from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence | QKeySequence.StandardKey


def native(keys: Keys) -> str:
    """A shortcut: Ctrl+Return, on a Mac ⌘↩."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def command_key() -> str:
    """The key that is held to select one more: Ctrl, on a Mac ⌘."""
    return native("Ctrl+A").removesuffix("A").removesuffix("+")
