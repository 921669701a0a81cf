"""What comes after a history: the chances of each next action, when, the open cart, and what really came."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from intent_desktop.evaluation.numbers import format_duration, format_number
from intent_desktop.messages import sentences
from intent_desktop.ui.pages.explain_chances import Chance, ChanceBars, chance_words
from intent_desktop.ui.theme import SPACE
from intent_desktop.ui.widgets.labels import Caption, ElidedLabel, Heading, Label
from intent_desktop.ui.widgets.page_scroll import PageScroll
from intent_desktop.ui.workspace import Workspace

NOTHING = "nothing"


class NextLine(QWidget):
    """Under the actions of a history: when something comes, and the chances side by side; or in one line how to get them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._when = ElidedLabel("", "caption")
        self._when.setObjectName("history_next")
        self.bars = ChanceBars(self.tr("Chances of what they do next"), compact=True)
        self.bars.setObjectName("history_next_bars")
        self._cart = ElidedLabel("", "caption")
        self._cart.setObjectName("history_next_cart")
        self._hint = Caption(
            self.tr("To see here what they do next, train “What will this customer do next, and when?”")
        )
        self._hint.setObjectName("history_next_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        for part in (self._when, self.bars, self._cart, self._hint):
            column.addWidget(part)
        self.hide()

    def show_answer(self, answer: dict[str, Any], before: dict[str, Any] | None) -> None:
        """Show an answer of the engine; `before`: the one to the history as it was, None where this is it."""
        told = answer["next"]
        self.setVisible(told is not None or answer["next_missing"])
        self._hint.setVisible(told is None)
        for part in (self._when, self.bars):
            part.setVisible(told is not None)
        self.bars.show_chances([] if told is None else chances(self, told, before and before["next"]))
        cart = told and told["cart"]
        self._cart.setVisible(bool(cart and cart["chance"] is not None))
        if cart and cart["chance"] is not None:
            words = self.tr("Something in the open cart is bought: {share}")
            self._cart.setText(words.format(share=chance_words(cart["chance"])))
        if told is not None:
            low, median, high = times(told)
            words = self.tr("Next, if anything, in about {time} ({low} – {high})")
            self._when.setText(words.format(time=median, low=low, high=high))


class NextView(PageScroll):
    """Beside the actions of a history: the same at length, and what really came."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._why = ElidedLabel("", "soft")
        self._why.setObjectName("next_model")
        self.bars = ChanceBars(self.tr("Chances of what comes next"))
        self.bars.setObjectName("next_bars")
        self._nothing = Label(self.tr("Nothing can be told before they have done something."), "soft")
        self._nothing.setObjectName("next_nothing")
        self._when_head, self._when, self._between = Label(self.tr("When"), "strong"), Label(), Caption()
        self._when.setObjectName("next_when")
        self._between.setObjectName("next_between")
        self._cart_head = Label(self.tr("The open cart"), "strong")
        self.cart = ChanceBars(self.tr("Chance of the open cart"))
        self.cart.setObjectName("next_cart")
        self._no_cart = Label(
            self.tr("Too few carts were open in the data to learn what becomes of them."), "soft"
        )
        self._no_cart.setObjectName("next_no_cart")
        self._came_head, self._came = Label(self.tr("What really came"), "strong"), Label()
        self._came.setObjectName("next_came")
        self._hint = Caption()
        self._hint.setObjectName("next_hint")
        column = self.body
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.tiny)
        column.addWidget(Heading(self.tr("What comes next")))
        column.addWidget(self._why)
        for parts in (
            (self.bars, self._nothing),
            (self._when_head, self._when, self._between),
            (self._cart_head, self.cart, self._no_cart),
            (self._came_head, self._came),
        ):
            column.addSpacing(SPACE.small)
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        column.addSpacing(SPACE.small)
        column.addWidget(self._hint)
        self.clear()

    def clear(self) -> None:
        """Leave nothing in sight that is about somebody."""
        self._why.setText("")
        for part in (
            self.bars, self._nothing, self._when_head, self._when, self._between, self._cart_head, self.cart,
            self._no_cart, self._came_head, self._came, self._hint,
        ):  # fmt: skip
            part.hide()

    def show_answer(self, answer: dict[str, Any], before: dict[str, Any] | None, about: str) -> None:
        """Show an answer of the engine; `about`: which history it is for. `before`: see NextLine."""
        told, came = answer["next"], answer["came"]
        earlier = before and before["next"]
        self.clear()
        self._why.setText(about)
        self._nothing.setVisible(told is None)
        self._hint.setText(self._where_recommended())
        self._hint.show()
        if told is None:
            return
        self.bars.show_chances(chances(self, told, earlier, came and came["meaning"]))
        low, median, high = times(told)
        self._when.setText(self.tr("If they do something, in about {time}").format(time=median))
        between = self.tr("Half of the times sooner; 8 of 10 times between {low} and {high}")
        self._between.setText(between.format(low=low, high=high))
        for part in (self.bars, self._when_head, self._when, self._between):
            part.show()
        if told["cart"] is not None:
            self._show_cart(told, earlier)
        if came is not None:
            self._show_came(came, told["horizon_seconds"])

    def _show_cart(self, told: dict[str, Any], earlier: dict[str, Any] | None) -> None:
        cart, span = told["cart"], format_duration(told["horizon_seconds"])
        self._cart_head.show()
        if cart["chance"] is None:
            self._no_cart.show()
            return
        words = (
            self.tr("The item in it is bought within {time}").format(time=span)
            if cart["items"] == 1
            else self.tr("One of the {count} items in it is bought within {time}").format(
                count=format_number(cart["items"]), time=span
            )
        )
        was = earlier["cart"]["chance"] if earlier and earlier["cart"] else None
        self.cart.show_chances([Chance(words, cart["chance"], was)])
        self.cart.show()

    def _show_came(self, came: dict[str, Any], horizon_seconds: float) -> None:
        said = named(self, came["meaning"], came["words"], horizon_seconds)
        if came["seconds"] is not None:
            after = format_duration(came["seconds"])
            said = self.tr("{action} after {time}").format(action=said, time=after)
        share = chance_words(came["chance"])
        words = (
            self.tr("{what}. In the test, which knew older actions as well, this was given {share}.")
            if came["cut"]
            else self.tr("{what}. In the test this was given {share}.")
        )
        said = words.format(what=said, share=share)
        if came["cart_bought"] is not None:
            bought = (
                self.tr("Something in the cart was bought within {time}.")
                if came["cart_bought"]
                else self.tr("Nothing in the cart was bought within {time}.")
            )
            said = sentences((said, bought.format(time=format_duration(horizon_seconds))))
        self._came.setText(said)
        self._came_head.show()
        self._came.show()

    def _where_recommended(self) -> str:
        """Which run of the project shows what may be wanted next, or how to get one."""
        recommending = [
            run["number"]
            for run in self._workspace.trainings.runs
            if run["question"] == "next_item" and run["state"] == "finished"
        ]
        if recommending:
            words = self.tr("What they may want next is shown by run {number}, beside these chances.")
            return words.format(number=recommending[-1])
        return self.tr("To see what they may want next, train “What does this customer want next?”")


def chances(
    owner: QWidget, told: dict[str, Any], before: dict[str, Any] | None, came: str | None = None
) -> list[Chance]:
    """The chances of each kind of action; `came`: the kind that really did."""
    earlier = {each["meaning"]: each["chance"] for each in before["chances"]} if before else {}
    return [
        Chance(
            named(owner, each["meaning"], each["words"], told["horizon_seconds"]),
            each["chance"],
            earlier.get(each["meaning"]),
            QCoreApplication.translate("NextView", "This came") if each["meaning"] == came else "",
        )
        for each in told["chances"]
    ]


def named(owner: QWidget, meaning: str, words: str, horizon_seconds: float) -> str:
    """A kind of action as a title."""
    if meaning == NOTHING:
        return QCoreApplication.translate("NextView", "Nothing within {time}").format(
            time=format_duration(horizon_seconds)
        )
    return words[:1].upper() + words[1:]


def times(told: dict[str, Any]) -> tuple[str, str, str]:
    """The low end, the median and the high end of the time until something comes, in words."""
    low, median, high = (format_duration(told["seconds"][level]) for level in ("low", "median", "high"))
    return low, median, high
