"""Spending: how much each customer will spend, learnt from features."""
