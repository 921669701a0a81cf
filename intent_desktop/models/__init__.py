"""What learns: one file a family, one contract."""
