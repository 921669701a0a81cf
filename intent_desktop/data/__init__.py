"""What came in: reading, roles, quality, cleaning, drift, the store and the demo shop."""
