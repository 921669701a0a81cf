"""Recommenders: what comes next, out of the whole catalogue."""
