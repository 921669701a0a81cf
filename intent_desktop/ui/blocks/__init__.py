"""The blocks of a report on the screen and on paper. Their HTML and their words are made in `evaluation`."""
