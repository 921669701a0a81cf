"""What a model learns from: one index, and views keyed by it."""
