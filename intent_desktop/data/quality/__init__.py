"""What is wrong or suspicious in a relation: findings with counts, reasons and fixes, and a gate."""

from intent_desktop.data.quality.gate import Gate, examine

__all__ = ["Gate", "examine"]
