"""Ratings: how many stars a user will give an item, learnt from pairs."""
