"""What stands in a list of scores: the headings of its columns, and how strongly a reason pushes."""

from intent_desktop.messages import Message

MESSAGES: dict[str, Message] = {
    "score_heading_probability": Message("Chance"),
    "score_heading_answer": Message("Predicted"),
    "score_heading_expected_value": Message("Expected spending"),
    "score_chance_within_1_day": Message("{what} within 1 day"),
    "score_chance_within_days": Message("{what} within {days} days"),
    "score_chance_next": Message("next: {what}"),
    "score_heading_tenth": Message("Tenth"),
    "score_heading_days_since_last_purchase": Message("Days since the last purchase"),
    "score_heading_days_since_last_action": Message("Days since the last action"),
    "score_heading_rank": Message("Rank"),
    "score_heading_rating": Message("Rating"),
    "score_heading_user": Message("Customer"),
    "score_heading_session": Message("Visit"),
    "score_heading_actions": Message("Actions"),
    "score_heading_row": Message("Row"),
    "score_heading_why_1": Message("Strongest reason"),
    "score_heading_why_2": Message("Second reason"),
    "score_heading_why_3": Message("Third reason"),
    # A workbook of scores: its sheets, and what the second one tells
    "score_sheet": Message("Scores"),
    "score_sheet_about": Message("About"),
    "score_about_question": Message("Question"),
    "score_about_model": Message("Model"),
    "score_about_made": Message("Model made"),
    "score_about_scored": Message("Scored"),
    "score_about_files": Message("Files scored"),
    "score_about_rows": Message("Row"),
    "score_about_row_numbers": Message("Counted from 1 in the file, its line of headings not counted."),
    "score_about_threshold": Message("Predicted yes from a chance of"),
    "score_about_caution": Message("Worth knowing"),
    # Of a ranking, with the place in it
    "score_heading_place": Message("{place}."),
    "score_heading_place_item": Message("Item {place}"),
    "score_heading_place_why": Message("Why {place}"),
    "score_heading_place_likeness": Message("Likeness {place}"),
    "score_heading_place_in_common": Message("In common {place}"),
    # How strongly a reason pushes
    "push_strong": Message("strong"),
    "push_medium": Message("medium"),
    "push_weak": Message("weak"),
    "push_strong_up": Message("strong push up"),
    "push_medium_up": Message("medium push up"),
    "push_weak_up": Message("weak push up"),
    "push_strong_down": Message("strong push down"),
    "push_medium_down": Message("medium push down"),
    "push_weak_down": Message("weak push down"),
    "push_scale": Message(
        "A strong push, from 0.69 on, at least doubles or halves the odds of yes, or the amount; a weak one, below 0.22, changes "
        "them by less than a quarter."
    ),
}
