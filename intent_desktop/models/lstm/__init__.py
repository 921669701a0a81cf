"""A recurrent network on histories: what comes next, from a memory that each action changes in turn."""
