"""What roles, event meanings, types and shapes are called, and what each means, for a person who knows shops."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from intent_desktop.data.dataset import MEANINGS
from intent_desktop.ui.widgets.choice_box import Choice

_ROLES: dict[str, tuple[object, object]] = {
    "user": (
        QT_TRANSLATE_NOOP("Roles", "User"),
        QT_TRANSLATE_NOOP("Roles", "The customer a row belongs to. One column at most."),
    ),
    "item": (
        QT_TRANSLATE_NOOP("Roles", "Item"),
        QT_TRANSLATE_NOOP("Roles", "The product a row is about. One column at most."),
    ),
    "time": (
        QT_TRANSLATE_NOOP("Roles", "Time"),
        QT_TRANSLATE_NOOP("Roles", "When it happened. One column at most."),
    ),
    "event": (
        QT_TRANSLATE_NOOP("Roles", "Event"),
        QT_TRANSLATE_NOOP("Roles", "What the customer did: view, cart, purchase …"),
    ),
    "session": (
        QT_TRANSLATE_NOOP("Roles", "Session"),
        QT_TRANSLATE_NOOP("Roles", "The visit a row belongs to. One column at most."),
    ),
    "order": (
        QT_TRANSLATE_NOOP("Roles", "Order"),
        QT_TRANSLATE_NOOP("Roles", "The order or invoice a row belongs to."),
    ),
    "price": (QT_TRANSLATE_NOOP("Roles", "Price"), QT_TRANSLATE_NOOP("Roles", "The price of one piece.")),
    "amount": (
        QT_TRANSLATE_NOOP("Roles", "Amount"),
        QT_TRANSLATE_NOOP("Roles", "What was paid in all: price times quantity."),
    ),
    "quantity": (QT_TRANSLATE_NOOP("Roles", "Quantity"), QT_TRANSLATE_NOOP("Roles", "How many pieces.")),
    "cost": (
        QT_TRANSLATE_NOOP("Roles", "Cost"),
        QT_TRANSLATE_NOOP("Roles", "What one piece costs the shop itself."),
    ),
    "promotion": (
        QT_TRANSLATE_NOOP("Roles", "Promotion"),
        QT_TRANSLATE_NOOP("Roles", "A discount, coupon or campaign that was on."),
    ),
    "rating": (
        QT_TRANSLATE_NOOP("Roles", "Rating"),
        QT_TRANSLATE_NOOP("Roles", "A customer's judgement as a number, such as stars."),
    ),
    "category": (
        QT_TRANSLATE_NOOP("Roles", "Category"),
        QT_TRANSLATE_NOOP("Roles", "The kind, brand or department of a product."),
    ),
    "name": (
        QT_TRANSLATE_NOOP("Roles", "Name"),
        QT_TRANSLATE_NOOP("Roles", "The product's name, for people to read."),
    ),
    "text": (
        QT_TRANSLATE_NOOP("Roles", "Text"),
        QT_TRANSLATE_NOOP("Roles", "Sentences to be read, such as reviews."),
    ),
    "place": (
        QT_TRANSLATE_NOOP("Roles", "Place"),
        QT_TRANSLATE_NOOP("Roles", "A country, region, city or store."),
    ),
    "label": (
        QT_TRANSLATE_NOOP("Roles", "Label"),
        QT_TRANSLATE_NOOP("Roles", "The answer to be learnt: bought or not, left or not."),
    ),
    "treatment": (
        QT_TRANSLATE_NOOP("Roles", "Treatment"),
        QT_TRANSLATE_NOOP("Roles", "Who got an offer or took part in a test, and who did not."),
    ),
    "sensitive": (
        QT_TRANSLATE_NOOP("Roles", "Sensitive"),
        QT_TRANSLATE_NOOP("Roles", "Age, gender and the like: to check fairness, not to learn from."),
    ),
    "feature": (
        QT_TRANSLATE_NOOP("Roles", "Feature"),
        QT_TRANSLATE_NOOP("Roles", "An ordinary column to learn from."),
    ),
    "ignore": (
        QT_TRANSLATE_NOOP("Roles", "Ignore"),
        QT_TRANSLATE_NOOP("Roles", "Left out: nothing is learnt from it."),
    ),
}
_MEANINGS: dict[str, tuple[object, object]] = {
    "view": (
        QT_TRANSLATE_NOOP("Meanings", "View"),
        QT_TRANSLATE_NOOP("Meanings", "Looked at a product or page."),
    ),
    "search": (
        QT_TRANSLATE_NOOP("Meanings", "Search"),
        QT_TRANSLATE_NOOP("Meanings", "Searched for something."),
    ),
    "cart": (
        QT_TRANSLATE_NOOP("Meanings", "Cart"),
        QT_TRANSLATE_NOOP("Meanings", "Put something into the cart."),
    ),
    "favourite": (
        QT_TRANSLATE_NOOP("Meanings", "Favourite"),
        QT_TRANSLATE_NOOP("Meanings", "Kept something on a wish list."),
    ),
    "purchase": (
        QT_TRANSLATE_NOOP("Meanings", "Purchase"),
        QT_TRANSLATE_NOOP("Meanings", "Bought something."),
    ),
    "return": (
        QT_TRANSLATE_NOOP("Meanings", "Return"),
        QT_TRANSLATE_NOOP("Meanings", "Gave something back or cancelled an order."),
    ),
    "review": (
        QT_TRANSLATE_NOOP("Meanings", "Review"),
        QT_TRANSLATE_NOOP("Meanings", "Rated or reviewed something."),
    ),
    "share": (
        QT_TRANSLATE_NOOP("Meanings", "Share"),
        QT_TRANSLATE_NOOP("Meanings", "Recommended something to others."),
    ),
    "other": (
        QT_TRANSLATE_NOOP("Meanings", "Other"),
        QT_TRANSLATE_NOOP("Meanings", "Anything else; it still counts as activity."),
    ),
}
_TYPES = {
    "integer": QT_TRANSLATE_NOOP("Types", "whole"),
    "number": QT_TRANSLATE_NOOP("Types", "number"),
    "boolean": QT_TRANSLATE_NOOP("Types", "yes/no"),
    "time": QT_TRANSLATE_NOOP("Types", "time"),
    "text": QT_TRANSLATE_NOOP("Types", "text"),
}
_SHAPES = {
    "event log": QT_TRANSLATE_NOOP("Shapes", "Event log"),
    "table": QT_TRANSLATE_NOOP("Shapes", "Table"),
    "sequences": QT_TRANSLATE_NOOP("Shapes", "Sequences"),
    "texts": QT_TRANSLATE_NOOP("Shapes", "Texts"),
}
EVERY_ROW, CANCELLATION = "", "cancellation"
"""The event values under which a log without an event column keeps its rows."""


def role_choice(role: str) -> Choice:
    """A role with its name and what it means."""
    label, explanation = _ROLES.get(role, (role, ""))
    return Choice(role, _words("Roles", label), _words("Roles", explanation))


def meanings() -> list[Choice]:
    """The meanings that an event value can have."""
    return [
        Choice(meaning, _words("Meanings", _MEANINGS[meaning][0]), _words("Meanings", _MEANINGS[meaning][1]))
        for meaning in MEANINGS
    ]


def type_name(kind: str) -> str:
    """The type of a column in a word."""
    return _words("Types", _TYPES.get(kind, kind))


def shape_name(shape: str) -> str:
    """The shape of a source in a word or two."""
    return _words("Shapes", _SHAPES.get(shape, shape))


def event_name(value: str, has_column: bool) -> str:
    """An event value as it is shown: without an event column its keys stand for kinds of rows."""
    if has_column:
        return value
    if value == EVERY_ROW:
        return QCoreApplication.translate("Meanings", "Rows as they are")
    if value == CANCELLATION:
        return QCoreApplication.translate("Meanings", "Rows that take something back")
    return value


def _words(context: str, text: object) -> str:
    return QCoreApplication.translate(context, str(text)) if text else ""
