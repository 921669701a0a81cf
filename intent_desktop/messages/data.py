"""Messages about data."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {}
