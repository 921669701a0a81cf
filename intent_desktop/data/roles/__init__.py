"""What a relation's columns and event values mean: guessed with reasons, then corrected by the user."""

from intent_desktop.data.roles.guessing import possible_roles, understand, unknown_column

__all__ = ["possible_roles", "understand", "unknown_column"]
