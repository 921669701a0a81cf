"""The words of the report itself: its own labels, and what a screen reader says in place of a chart."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "report_contents": Message("Contents"),
    "report_as_table": Message("Show these figures as a table"),
    "report_empty": Message("There is nothing to show here."),
    "report_blind_guess": Message("blind guess"),
    "report_interval": Message("95 % interval {interval}"),
    "report_low": Message("{name}, low"),
    "report_high": Message("{name}, high"),
    "report_tone_good": Message("Good"),
    "report_tone_caution": Message("Caution"),
    "report_tone_bad": Message("Problem"),
    "report_day": Message("1 day"),
    "report_days": Message("{count:day|days}"),
    "report_curve": Message("Line chart: {y} over {x}."),
    "report_curve_line": Message(
        "{name} goes from {first} at {first_x} to {last} at {last_x}; it is highest, {highest}, at {highest_x}."
    ),
    "report_curve_axes": Message("{y} (up), {x} from {left} to {right}"),
    "report_curve_point": Message("{name}: {x_label} {x}, {y_label} {y}."),
    "report_curve_diagonal": Message("A dashed diagonal shows: {name}."),
    "report_bars": Message("Bar chart: {label}, {count} bars."),
    "report_bars_all": Message("They are {bars}."),
    "report_bars_ends": Message("The first are {first}; the last is {last}."),
    "report_matrix": Message("Grid: {row} in rows, {column} in columns."),
    "report_matrix_row": Message("{row}: {cells}."),
    "report_table": Message("Table with {count:row|rows} and the columns {columns}."),
    "report_timeline": Message(
        "Chart over time: {label} from {first} to {last}, {total} in all; most, {most}, on {busiest}."
    ),
    "report_timeline_span": Message("{name} runs from {start} to {end}."),
    "report_timeline_mark": Message("{name} is at {time}."),
    "report_tree_root": Message("all rows"),
    "report_tree_node": Message("{value} of {rows:row|rows}"),
    "report_tree_rule": Message("Rule"),
    "report_tree_rows": Message("Rows"),
    "report_tree": Message("Decision tree: {label}, {leaves:rule|rules}."),
    "report_tree_highest": Message("Highest, {value}: {rule}."),
    "report_tree_lowest": Message("Lowest, {value}: {rule}."),
}
