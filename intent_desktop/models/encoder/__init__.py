"""The behaviour encoder: a Transformer that learns from histories alone, before any question is asked."""
