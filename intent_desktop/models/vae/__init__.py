"""Variational autoencoders with feature attention, on interactions and on tables, and their simpler sibling."""
