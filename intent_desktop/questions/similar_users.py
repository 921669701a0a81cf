"""Who is like this customer?"""

from typing import ClassVar

from intent_desktop.questions.base import Sought
from intent_desktop.questions.sequences import SequenceQuestion


class SimilarUsers(SequenceQuestion):
    """For each customer those most like them. Judged by whether what those had is what the customer went on to."""

    name: ClassVar[str] = "similar_users"
    models: ClassVar[tuple[str, ...]] = ("user_knn",)
    sought: ClassVar[Sought] = "similar users"
