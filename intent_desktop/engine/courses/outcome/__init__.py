"""Yes-or-no outcomes: models of a chance, learnt from features."""
