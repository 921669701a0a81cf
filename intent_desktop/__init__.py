"""Intent Desktop: understand and predict what the customers of an online shop intend."""

__version__ = "0.1.0"
