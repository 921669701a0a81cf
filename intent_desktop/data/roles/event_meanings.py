"""What the values of an event column stand for, guessed from the words and codes that shops use for them."""

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from intent_desktop.data.dataset import MEANINGS, Meaning
from intent_desktop.messages import Problem

NO_COLUMN = ""
"""Where no column says what happened, the meaning of every row stands under this value ..."""
CANCELLATION = "cancellation"
"""... and that of rows with a negative quantity or a cancellation mark under this one."""

_WORDS: dict[Meaning, str] = {
    "view": "view pv click clk browse visit pageview detail read watch look open 浏览 点击 查看 访问 看",
    "search": "search query find 搜索 查询 检索",
    "cart": "cart addtocart basket addtobasket bag addtobag atc 加购 购物车 加入购物车",
    "favourite": "fav favorite favourite wishlist like collect bookmark save star follow addtowishlist addtofavorites "
    "addtofavourites 收藏 关注 喜欢 点赞",
    "purchase": "buy purchase purchased order ordered transaction checkout pay paid payment sale sold bought conversion "
    "completed placeorder 购买 下单 支付 付款 成交 交易 买",
    "return": "return returned refund refunded chargeback cancelorder ordercancelled ordercanceled cancelled canceled "
    "cancellation 退货 退款 退单 取消订单",
    "review": "review rate rating rated comment feedback 评论 评价 点评 评分",
    "share": "share shared forward recommend invite 分享 转发 邀请",
}
_MEANING_OF = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_CHINESE = sorted((word for word in _MEANING_OF if not word.isascii()), key=len, reverse=True)
# Steps that undo or only prepare an action are not that action.
_NOT_DONE = {
    "remove", "removed", "delete", "deleted", "undo", "cancel", "begin", "start", "started", "initiate", "initiated",
    "abandon", "abandoned", "add_payment", "failed", "un", "dislike", "unlike", "unfollow", "info", "impression",
}  # fmt: skip
_NOT_DONE_CHINESE = ("取消", "移除", "移出", "删除", "曝光")

# Code books of public shop logs, each told by the set of its codes.
_JDATA: dict[str, Meaning] = {
    "1": "view", "2": "cart", "3": "other", "4": "purchase", "5": "favourite", "6": "view",
}  # fmt: skip
_TIANCHI: dict[str, Meaning] = {"1": "view", "2": "favourite", "3": "cart", "4": "purchase"}
_TMALL: dict[str, Meaning] = {"0": "view", "1": "cart", "2": "purchase", "3": "favourite"}


def guess(values: Iterable[str]) -> dict[str, Meaning]:
    """Meaning of each value of an event column; `other` where nothing is known of it.

    Known code books: JData (1 to 6), Tianchi mobile (1 to 4), Tmall (0 to 3); else words, English and Chinese.
    """
    values = list(values)
    for book in (_TIANCHI, _JDATA, _TMALL):
        if values and set(values) <= book.keys() and (len(values) > 2 or book is _JDATA):
            return {value: book[value] for value in values}
    return {value: _meaning(value) for value in values}


def are_known(values: Iterable[str]) -> bool:
    """Whether at least half of these values mean something, so that their column is one of events."""
    meanings = list(guess(values).values())
    return bool(meanings) and sum(meaning != "other" for meaning in meanings) * 2 >= len(meanings)


def corrected(guessed: Mapping[str, Meaning], corrections: Mapping[str, str]) -> dict[str, Meaning]:
    """The guessed meanings with the user's own. Raises Problem for a value or a meaning that does not exist."""
    meanings = dict(guessed)
    for value, meaning in corrections.items():
        known = next((name for name in get_args(Meaning) if name == meaning.strip().lower()), None)
        if known is None:
            raise Problem("unknown_meaning", value=meaning, meanings=list(MEANINGS))
        if value not in meanings:
            raise Problem("unknown_event_value", value=value, values=[name or '""' for name in guessed][:30])
        meanings[value] = known
    return meanings


def _meaning(value: str) -> Meaning:
    text = value.strip().lower()
    compact = re.sub(r"[\W_]+", "", text)
    if compact in _MEANING_OF:
        return _MEANING_OF[compact]
    if any(sign in text for sign in _NOT_DONE_CHINESE):
        return "return" if "订单" in text else "other"
    for word in _CHINESE:
        if word in text:
            return _MEANING_OF[word]
    parts = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", value.strip()).lower())
    if _NOT_DONE & set(parts):
        return "return" if {"cancel", "order"} <= set(parts) else "other"
    if parts and _MEANING_OF.get(parts[0]) in ("view", "return", "search", "share"):
        return _MEANING_OF[parts[0]]
    found = [_MEANING_OF[part] for part in parts if part in _MEANING_OF]
    return found[-1] if found else "other"
