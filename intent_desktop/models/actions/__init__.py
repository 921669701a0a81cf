"""What comes next, and when: models of the kind of the next action and of the time to it."""
