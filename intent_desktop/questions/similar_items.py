"""What is like this item?"""

from typing import ClassVar

from intent_desktop.examples.sequences import SequenceStore
from intent_desktop.questions.base import Sought
from intent_desktop.questions.offers import Inventory
from intent_desktop.questions.sequences import SequenceQuestion


class SimilarItems(SequenceQuestion):
    """For each item those that go with it. Judged by whether they hold what customers went on to after that item alone.

    The usual way of judging is on customers never seen: what goes together today would be mixed with what comes into season
    later, were it judged by time.
    """

    name: ClassVar[str] = "similar_items"
    models: ClassVar[tuple[str, ...]] = ("item_knn", "sequential_knn", "content", "ease")
    sought: ClassVar[Sought] = "similar items"

    def _ways(self, inventory: Inventory) -> list[str]:
        return ["group", *(way for way in super()._ways(inventory) if way != "group")]

    def _natural_split(self, store: SequenceStore) -> str:
        return "group"
