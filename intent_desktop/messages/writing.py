"""How lists, large numbers and spans of time are written. Spaces before units do not break."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "list_of_two": Message("{first}, {second}"),
    "list_of_two_apart": Message("{first}; {second}"),
    "number_thousands": Message("{count}\u00a0k"),
    "number_millions": Message("{count}\u00a0M"),
    "number_billions": Message("{count}\u00a0bn"),
    "span_seconds": Message("{count}\u00a0s"),
    "span_minutes": Message("{count}\u00a0min"),
    "span_hours": Message("{count}\u00a0h"),
    "span_days": Message("{count}\u00a0d"),
    "span_of_two": Message("{first} {second}"),
}
