"""The names under which shops know their columns, in English and Chinese, and the roles they speak for.

Both languages put the noun last: an *order date* is a date, a 商品价格 is a price. So a name is matched from its
end, after marks of an identifier (id, no, code, 编号) and numbers are taken off; the longest phrase wins.
"""

import re
from typing import NamedTuple

from intent_desktop.data.dataset import Described, Role


class NameGuess(NamedTuple):
    """A role that a column's name speaks for, and the word that says so."""

    role: Role
    word: str


DESCRIBING: dict[Described, frozenset[Role]] = {
    "user": frozenset({"place", "sensitive", "ignore"}),
    "item": frozenset({"name", "category", "price", "cost", "text", "ignore"}),
    "order": frozenset({"user", "time", "session", "place", "promotion", "ignore"}),
    "other": frozenset({"name", "category", "place", "ignore"}),
}
"""What a look-up table can say: an item's creation is no moment of an action, and a customer's spending no price."""

_ENGLISH: dict[Role, str] = {
    "user": "user, customer, client, visitor, member, buyer, shopper, account, consumer, purchaser, uid, userid, "
    "customerid, clientid, visitorid, memberid, full visitor, fullvisitorid, reviewer, household, cust, person, cid",
    "item": "item, product, sku, article, stock, stock code, stockcode, good, asin, ean, upc, isbn, movie, book, song, "
    "itemid, productid, iid, spu, merchandise",
    "time": "time, date, datetime, timestamp, ts, dt, created, created at, ordered at, occurred at, purchased at, "
    "moment, day, week, month, period, event time, invoice date, order date",
    "event": "event, action, behavior, behaviour, activity, interaction, event type, action type, behavior type, "
    "behaviour type, activity type, interaction type, event name, action name, type",
    "session": "session, visit id, sessionid, basket session",
    "order": "order, invoice, transaction, receipt, basket, bill, ticket, orderid, transactionid, purchase id",
    "price": "price, unit price, item price, unitprice",
    "amount": "amount, total, total price, price total, revenue, turnover, order value, order total, line total, payment, "
    "paid, sale, spend, spent, monetary, gmv, basket value, purchase amount, total amount, subtotal",
    "quantity": "quantity, qty, unit, unit sold, quantity sold, piece, item count, copy",
    "cost": "cost, unit cost, purchase price, cost price, cogs",
    "promotion": "promotion, promo, coupon, discount, voucher, deal, feat, rebate, promo code, coupon code, voucher code, "
    "discount code, offer, markdown",
    "rating": "rating, star, score given, overall rating, star rating, review score, overall",
    "category": "category, cat, cate, category code, subcategory, sub category, brand, department, genre, class, "
    "product type, item type, product line, aisle, category name, manufacturer, vendor, product group",
    "name": "name, title, description, product name, item name, product title, item title, desc",
    "text": "text, review, comment, utterance, review text, review body, feedback, message, content, sentence, question, "
    "query text, remark, complaint, review content, reviewtext, body",
    "place": "place, country, city, region, state, province, store, shop, location, zip, zip code, postcode, post code, "
    "postal code, zipcode, county, market, warehouse, branch, geography, territory, nation, district, outlet",
    "label": "label, target, churn, churned, attrition, exited, converted, conversion, intent, outcome, response, "
    "responded, revenue, purchase, purchased, bought, buy, buyer, click, clicked, subscribed, y, default, returned, "
    "retained, sentiment, emotion, visit, class, spend, logmove, log move, log sale, log unit, log quantity, churn label, churn value, "
    "churn flag, repurchase, repurchased, unsubscribed, left, will buy, output, ground truth, result",
    "treatment": "treatment, treated, arm, variant, segment, group, treatment group, test group, experiment, "
    "experiment group, campaign, condition, treatment arm, ab group, ab test, exposure",
    "sensitive": "age, age group, age band, gender, sex, race, ethnic, ethnicity, religion, nationality, marital, "
    "marital status, disability, birthday, birth date, date of birth, birth year, dob, birthdate, yob",
    "ignore": "email, e mail, mail address, phone, phone number, mobile, telephone, first name, last name, full name, "
    "surname, customer name, user name, username, client name, address, street, ip, ip address, row, index, row number, unnamed",
}

_CHINESE: dict[Role, str] = {
    "user": "用户 会员 客户 顾客 买家 消费者 访客 账户 账号 用户名",
    "item": "商品 产品 货品 物品 宝贝 商品款号 货号 单品",
    "time": "时间 日期 时间戳 时刻 年月日 下单日 交易日 周次 月份 周",
    "event": "行为 事件 操作 动作 行为类型 事件类型 操作类型 动作类型 用户行为",
    "session": "会话 访问会话",
    "order": "订单 发票 交易 交易单 小票 单据",
    "price": "价格 单价 售价 价钱 定价 标价",
    "amount": "金额 总价 总额 销售额 收入 交易额 消费额 实付款 付款",
    "quantity": "数量 件数 销量 购买量 购买件数",
    "cost": "成本 进价 成本价 进货价",
    "promotion": "优惠 优惠券 促销 折扣 活动 红包 满减 打折",
    "rating": "评分 星级 打分 分数",
    "category": "类目 品类 类别 品牌 分类 商品类型 产品类型 种类",
    "name": "名称 标题 商品名 产品名 品名 描述 商品描述",
    "text": "评论 评价 内容 文本 留言 评语 反馈 评论内容 评价内容",
    "place": "国家 省份 城市 门店 地区 店铺 省 市 区域 商店 地点 邮编 仓库",
    "label": "标签 目标 是否流失 流失 是否购买 是否转化 转化 意图 情感 是否复购 是否点击 情感倾向",
    "treatment": "实验组 分组 组别 处理组 实验分组 对照组",
    "sensitive": "性别 年龄 民族 婚姻 婚姻状况 年龄段 宗教 国籍 生日 出生日期",
    "ignore": "手机 手机号 电话 邮箱 地址 姓名 收货地址 身份证",
}

_IDENTIFIER = {"id", "no", "nr", "number", "num", "code", "key", "hash", "ref", "uuid", "guid", "flag", "ids"}
_SUFFIXES = {
    "usd",
    "eur",
    "gbp",
    "cny",
    "rmb",
    "yuan",
    "utc",
    "gmt",
    "local",
    "pct",
    "percent",
    "iso",
    "zh",
    "en",
    "cn",
}
_CHINESE_IDENTIFIER = ("编号", "编码", "号码", "代码", "标识", "号", "码")
# "orders so far", "days since the last order": a figure about orders, not an order.
_FIGURES_ABOUT = {
    "avg", "average", "mean", "median", "max", "min", "maximum", "minimum", "num", "number", "n", "count", "cnt", "sum",
    "day", "since", "until", "per", "prev", "previous", "next", "ratio", "rate", "share", "std", "freq", "frequency",
    "of", "hour", "has", "log", "recency", "no", "distinct", "unique", "weekly", "monthly", "daily",
}  # fmt: skip
_ALSO_WITH_FIGURES: frozenset[Role] = frozenset({"label", "sensitive", "place", "ignore"})
# Too common as the end of other names to mean anything there.
_ONLY_ALONE = {
    "type", "left", "y", "result", "output", "index", "row", "period", "day", "month", "week", "moment", "content",
    "message", "question", "offer", "condition", "exposure", "campaign", "person", "default", "class", "unit", "good",
    "piece", "copy", "body", "overall", "market", "cid", "visit", "share", "activity", "state", "group",
}  # fmt: skip
# An account's or item's age is no person's age.
_AGES_OF_THINGS = {
    "account",
    "item",
    "product",
    "order",
    "session",
    "page",
    "store",
    "domain",
    "device",
    "tenure",
}


def _phrases() -> dict[str, list[Role]]:
    found: dict[str, list[Role]] = {}
    for role, words in _ENGLISH.items():
        for phrase in words.split(", "):
            roles = found.setdefault(" ".join(map(_singular, phrase.split())), [])
            if role not in roles:
                roles.append(role)
    return found


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_PHRASES = _phrases()
_CHINESE_WORDS: list[tuple[str, Role]] = sorted(
    ((word, role) for role, words in _CHINESE.items() for word in words.split()),
    key=lambda pair: -len(pair[0]),
)
_TOKEN = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[\u4e00-\u9fff]+")


def tokens(name: str) -> list[str]:
    """The words of a column name, lower case and singular: `InvoiceNo` gives invoice, no; `用户ID` gives 用户, id."""
    return [_singular(token.lower()) for token in _TOKEN.findall(name)]


def guesses(name: str) -> list[NameGuess]:
    """Roles that a column's name speaks for, likeliest first; empty where it says nothing.

    A name may speak for several (`Revenue` is money or a label): the content decides.
    """
    words = tokens(name)
    found = _at_the_end(words)
    while not found and words and _may_be_dropped(words[-1]):
        words = words[:-1]
        found = _at_the_end(words)
    return found


def is_identifier(name: str) -> bool:
    """Whether the name says that the column numbers or names things: it ends in id, no, code, 编号 …"""
    words = tokens(name)
    return bool(words) and (words[-1] in _IDENTIFIER or words[-1].endswith(_CHINESE_IDENTIFIER))


def _may_be_dropped(word: str) -> bool:
    return word in _IDENTIFIER or word in _SUFFIXES or word.isdigit()


def _at_the_end(words: list[str]) -> list[NameGuess]:
    if not words:
        return []
    if "\u4e00" <= words[-1][-1] <= "\u9fff":
        return _chinese(words[-1])
    for start in range(max(0, len(words) - 3), len(words)):
        phrase = " ".join(words[start:])
        if phrase in _PHRASES and not (start and phrase in _ONLY_ALONE):
            found = [NameGuess(role, phrase) for role in _PHRASES[phrase]]
            return _unless_misread(found, words[:start])
    return []


def _unless_misread(found: list[NameGuess], before: list[str]) -> list[NameGuess]:
    if found[0].role == "name" and before:
        owner = _at_the_end(before) or _at_the_end(before[:-1])
        roles = {guess.role for guess in owner}
        if "user" in roles:
            return [NameGuess("ignore", found[0].word)]
        named = [guess for guess in owner if guess.role in ("category", "place", "promotion", "text")]
        return named or found
    if found[0].role == "sensitive" and found[0].word == "age" and _AGES_OF_THINGS & set(before):
        return []
    if _FIGURES_ABOUT & set(before):
        found = [guess for guess in found if guess.role in _ALSO_WITH_FIGURES]
    return found


def _chinese(word: str) -> list[NameGuess]:
    for text in (word, _without_identifier(word)):
        for known, role in _CHINESE_WORDS:
            if text.endswith(known):
                return [NameGuess(role, known)]
    return []


def _without_identifier(word: str) -> str:
    for suffix in _CHINESE_IDENTIFIER:
        if word.endswith(suffix):
            return word.removesuffix(suffix)
    return word
