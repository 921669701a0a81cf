"""How learning runs."""
