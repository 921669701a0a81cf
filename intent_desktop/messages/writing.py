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
    # the marks of an axis of time
    "axis_name_of_month_1": Message("Jan"),
    "axis_name_of_month_2": Message("Feb"),
    "axis_name_of_month_3": Message("Mar"),
    "axis_name_of_month_4": Message("Apr"),
    "axis_name_of_month_5": Message("May"),
    "axis_name_of_month_6": Message("Jun"),
    "axis_name_of_month_7": Message("Jul"),
    "axis_name_of_month_8": Message("Aug"),
    "axis_name_of_month_9": Message("Sep"),
    "axis_name_of_month_10": Message("Oct"),
    "axis_name_of_month_11": Message("Nov"),
    "axis_name_of_month_12": Message("Dec"),
    "axis_month": Message("{month}"),
    "axis_month_and_year": Message("{month} {year}"),
    "axis_day": Message("{day} {month}"),
    "axis_day_and_year": Message("{day} {month} {year}"),
    "axis_day_clock": Message("{day} {month} {clock}"),
    "axis_day_clock_and_year": Message("{day} {month} {clock} {year}"),
}
