"""What comes next, and when: the kind of the next action, the time to it, and the fate of open carts."""
