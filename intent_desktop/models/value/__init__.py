"""Models of how much customers will spend."""
