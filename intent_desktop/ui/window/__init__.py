"""The main window and its parts."""

from intent_desktop.ui.window.main_window import MainWindow

__all__ = ["MainWindow"]
