"""Models of ratings: how many stars a user will give an item."""
