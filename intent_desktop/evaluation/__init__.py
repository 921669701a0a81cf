"""What a run showed: comparison, explanation, report."""
