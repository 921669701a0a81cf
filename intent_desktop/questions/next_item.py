"""What does this customer want next?"""

from typing import ClassVar

from intent_desktop.questions.sequences import SequenceQuestion


class NextItem(SequenceQuestion):
    """The items a history is likeliest to go on with, out of the whole catalogue."""

    name: ClassVar[str] = "next_item"
    models: ClassVar[tuple[str, ...]] = (
        "markov",
        "item_knn",
        "sequential_knn",
        "user_knn",
        "content",
        "ease",
        "als",
        "bpr",
        "lstm",
        "transformer",
    )
    further: ClassVar[tuple[str, ...]] = ("vae", "tuned_items")
