"""Rankings of items: what histories go on with, learnt from packed sequences."""
