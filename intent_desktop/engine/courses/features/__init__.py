"""What the courses share whose models learn from features: yes-or-no outcomes, and spending."""
