"""Roles: shapes, column roles and event meanings, guessed and corrected."""

from collections.abc import Callable

import pytest

from intent_desktop.data.dataset import Relation, Understanding
from intent_desktop.data.roles import event_meanings, role_names, time_order, understand
from intent_desktop.messages import EXIT_ARGUMENTS, Problem

MakeRelation = Callable[[str], Relation]

LOG = """
    SELECT 100 + i % 40 AS {user}, 'p' || (i % 25) AS {item}, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS {time},
           CASE i % 10 WHEN 0 THEN 'buy' WHEN 1 THEN 'cart' ELSE 'pv' END AS {event}
    FROM range(2000) t(i)
"""


def roles_of(understanding: Understanding) -> dict[str, str]:
    return {column.name: column.role for column in understanding.columns}


def refused(relation: Relation, *corrections: dict[str, str]) -> Problem:
    with pytest.raises(Problem) as caught:
        understand(relation, *corrections)
    assert caught.value.exit_code == EXIT_ARGUMENTS
    return caught.value


# The real files


REAL: dict[str, tuple[str, dict[str, str]]] = {
    "online_shoppers_intention.csv": ("table", {"Revenue": "label", "PageValues": "feature", "Month": "feature",
                                                "Weekend": "feature", "VisitorType": "feature"}),
    "hillstrom.csv": ("table", {"segment": "treatment", "visit": "label", "conversion": "label", "spend": "label",
                                "history": "feature", "history_segment": "feature", "recency": "feature"}),
    "orange_juice_price_demand.csv.gz": ("table", {"store": "place", "brand": "item", "week": "time", "price1": "price",
                                                   "price11": "price", "deal": "promotion", "logmove": "label"}),
    "orange_juice_stores.csv": ("table", {"STORE": "place", "INCOME": "feature"}),
    "online_retail.csv.gz": ("event log", {
        "CustomerID": "user", "StockCode": "item", "InvoiceDate": "time", "InvoiceNo": "order", "Quantity": "quantity",
        "UnitPrice": "price", "Description": "name", "Country": "place"}),
    "rees46_events_sample.csv": ("event log", {
        "user_id": "user", "product_id": "item", "event_time": "time", "event_type": "event", "user_session": "session",
        "price": "price", "brand": "category", "category_code": "category"}),
    "movielens_100k/ml-100k.inter": ("event log", {
        "user_id": "user", "item_id": "item", "rating": "rating", "timestamp": "time"}),
    "movielens_100k/ml-100k.item": ("table", {"item_id": "item", "movie_title": "name", "class": "category"}),
    "movielens_100k/ml-100k.user": ("table", {"user_id": "user", "age": "sensitive", "gender": "sensitive"}),
    "amazon_beauty/Beauty.txt": ("sequences", {"user": "user", "item": "item"}),
    "yoochoose1_64/train_sessions.txt": ("sequences", {"session": "session", "item": "item"}),
    "yoochoose1_64/test_prefix_label.tsv": ("sequences", {"session": "session", "item": "item"}),
    "online_shopping_10_cats.zip": ("texts", {"review": "text", "label": "label", "cat": "category"}),
    "customer_service_intents.csv": ("texts", {"utterance": "text", "intent": "label", "category": "category"}),
}  # fmt: skip


@pytest.mark.real_data
@pytest.mark.parametrize("name", REAL)
def test_real_files_are_understood(name: str, read_real: Callable[[str], Relation]) -> None:
    shape, expected = REAL[name]
    understanding = understand(read_real(name))
    assert understanding.shape == shape, understanding.shape_reason.text()
    assert roles_of(understanding).items() >= expected.items()
    assert all(column.reason and column.reason.text() for column in understanding.columns)


@pytest.mark.real_data
def test_real_event_meanings(read_real: Callable[[str], Relation]) -> None:
    assert understand(read_real("rees46_events_sample.csv")).events == {
        "view": "view", "cart": "cart", "purchase": "purchase"}  # fmt: skip
    retail = understand(read_real("online_retail.csv.gz")).events
    assert retail == {"": "purchase", "cancellation": "return"}
    assert understand(read_real("movielens_100k/ml-100k.inter")).events == {"": "review"}


# Names and content


@pytest.mark.parametrize(
    "names",
    [
        ("user_id", "item_id", "timestamp", "behavior_type"),
        ("visitorid", "sku", "created_at", "event"),
        ("用户ID", "商品编号", "行为时间", "行为类型"),
        ("会员号", "产品", "日期", "操作"),
        ("买家", "宝贝ID", "时间戳", "事件"),
    ],
)
def test_a_log_is_known_by_english_and_chinese_names(
    names: tuple[str, ...], make_relation: MakeRelation
) -> None:
    quoted = [f'"{name}"' for name in names]
    relation = make_relation(LOG.format(**dict(zip(("user", "item", "time", "event"), quoted, strict=True))))
    understanding = understand(relation)
    assert understanding.shape == "event log"
    assert list(roles_of(understanding).values()) == ["user", "item", "time", "event"]
    assert understanding.events == {"pv": "view", "buy": "purchase", "cart": "cart"}


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("InvoiceNo", "order"), ("order_number", "order"), ("订单号", "order"), ("UnitPrice", "price"), ("单价", "price"),
        ("total_price", "amount"), ("订单金额", "amount"), ("购买数量", "quantity"), ("成本价", "cost"), ("优惠券", "promotion"),
        ("star_rating", "rating"), ("店铺评分", "rating"), ("商品类目", "category"), ("product_name", "name"),
        ("category_name", "category"), ("商品名称", "name"), ("评论内容", "text"), ("ship_country", "place"),
        ("用户性别", "sensitive"), ("是否购买", "label"), ("customerEmail", "ignore"), ("price_usd", "price"),
        ("createdAt", "time"), ("sessionId", "session"),
    ],
)  # fmt: skip
def test_names_speak_for_their_last_noun(name: str, role: str) -> None:
    assert role_names.guesses(name)[0].role == role


@pytest.mark.parametrize(
    "name", ["order_count", "num_orders", "days_since_last_order", "avg_price", "ProductRelated_Duration", "account_age",
             "number_of_items", "SpecialDay", "VisitorType", "content_type"]
)  # fmt: skip
def test_figures_about_things_are_not_the_things(name: str) -> None:
    assert role_names.guesses(name) == []


def test_revenue_is_money_in_a_log_and_a_label_where_it_is_yes_or_no(make_relation: MakeRelation) -> None:
    yes_or_no = make_relation("SELECT i AS pages, i % 7 = 0 AS Revenue FROM range(300) t(i)")
    assert roles_of(understand(yes_or_no))["Revenue"] == "label"
    money = make_relation("SELECT i % 30 AS user_id, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS day_time, "
                          "i * 1.5 AS Revenue FROM range(300) t(i)")  # fmt: skip
    assert roles_of(understand(money))["Revenue"] == "amount"


def test_a_column_of_times_is_the_time_whatever_its_name(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT i % 30 AS client, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS wann, "
                             "'a' || i % 9 AS article FROM range(300) t(i)")  # fmt: skip
    understanding = understand(relation)
    assert understanding.shape == "event log"
    assert understanding.first("time") == "wann"


def test_one_row_a_customer_is_a_table_in_spite_of_a_date(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT i AS customer_id, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS last_seen_date, "
                             "i % 9 AS price, i % 3 = 0 AS churned FROM range(300) t(i)")  # fmt: skip
    understanding = understand(relation)
    assert understanding.shape == "table"
    assert understanding.first("label") == "churned"


def test_few_rows_follow_the_shape_that_is_known(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT i AS customer_id, TIMESTAMP '2024-01-01' + INTERVAL (i) HOUR AS date, "
                             "i % 9 + 0.5 AS price FROM range(12) t(i)")  # fmt: skip
    assert understand(relation).shape == "table"
    assert understand(relation, shape="event log").shape == "event log"


def test_long_sentences_are_texts_whatever_their_name(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT 'The parcel number ' || i || ' came late and the box was open' AS q1, "
                             "i % 2 AS label FROM range(300) t(i)")  # fmt: skip
    understanding = understand(relation)
    assert understanding.shape == "texts"
    assert understanding.first("text") == "q1"


def test_a_row_number_is_left_out(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT i AS id, i % 5 AS pages, i % 2 AS bought FROM range(300) t(i)")
    assert roles_of(understand(relation)) == {"id": "ignore", "pages": "feature", "bought": "label"}


def test_column_names_may_hold_anything(make_relation: MakeRelation) -> None:
    odd = ['a"b', "x; DROP TABLE y", "新\n列", "🛒", "?", " "]
    listed = ", ".join(f'i % {3 + n} AS "{name.replace(chr(34), chr(34) * 2)}"' for n, name in enumerate(odd))
    understanding = understand(make_relation(f"SELECT {listed} FROM range(200) t(i)"))
    assert [column.name for column in understanding.columns] == odd


def test_an_all_missing_column_is_no_error(make_relation: MakeRelation) -> None:
    relation = make_relation(
        "SELECT NULL::VARCHAR AS price, NULL::VARCHAR AS user_id, i AS n FROM range(99) t(i)"
    )
    assert roles_of(understand(relation))["user_id"] == "feature"
    assert roles_of(understand(relation, {"user_id": "user", "price": "price"}))["price"] == "price"


# Corrections


TABLE = "SELECT i % 9 AS pages, i % 2 = 0 AS Revenue, i % 3 = 0 AS conversion, 'n' || i % 4 AS kind, " \
        "['Feb', 'Mar', 'Sept'][1 + i % 3] AS Month FROM range(300) t(i)"  # fmt: skip


def test_the_label_a_user_names_comes_first_and_the_others_stay(make_relation: MakeRelation) -> None:
    understanding = understand(make_relation(TABLE), {"conversion": "label"})
    assert understanding.by_role("label") == ["conversion", "Revenue"]
    given = understanding.columns[0]
    assert given.reason is not None
    assert given.reason.text() == "You said so."


def test_corrections_win_and_displace_the_guess(make_relation: MakeRelation) -> None:
    relation = make_relation(LOG.format(user="user_id", item="item_id", time="time", event="event"))
    roles = roles_of(understand(relation, {"item_id": "user", "event": "category"}))
    assert roles == {"item_id": "user", "event": "category", "user_id": "feature", "time": "time"}


def test_month_names_can_be_the_time_when_the_user_says_so(make_relation: MakeRelation) -> None:
    assert understand(make_relation(TABLE)).first("time") is None
    assert understand(make_relation(TABLE), {"Month": "time"}).first("time") == "Month"


def test_an_unknown_column_names_the_ones_like_it(make_relation: MakeRelation) -> None:
    problem = refused(make_relation(TABLE), {"revenu": "label"})
    assert problem.code == "unknown_column"
    assert problem.note.parameters["near"] == ["Revenue"]
    assert refused(make_relation(TABLE), {"zzz": "label"}).code == "unknown_column_none_near"


def test_an_unknown_role_lists_the_roles(make_relation: MakeRelation) -> None:
    assert "treatment" in str(refused(make_relation(TABLE), {"Revenue": "goal"}))


@pytest.mark.parametrize(
    ("column", "role", "code"),
    [("kind", "time", "role_needs_time"), ("Revenue", "time", "role_needs_time"), ("kind", "price", "role_needs_numbers"),
     ("pages", "text", "role_needs_words")],
)  # fmt: skip
def test_impossible_roles_are_refused_with_the_reason(
    column: str, role: str, code: str, make_relation: MakeRelation
) -> None:
    problem = refused(make_relation(TABLE), {column: role})
    assert problem.code == code
    assert problem.note.parameters["column"] == column


def test_an_event_column_of_thousands_of_values_is_refused(make_relation: MakeRelation) -> None:
    relation = make_relation("SELECT 'v' || i AS what FROM range(3000) t(i)")
    assert refused(relation, {"what": "event"}).code == "role_needs_few_values"


def test_two_users_are_refused(make_relation: MakeRelation) -> None:
    assert refused(make_relation(TABLE), {"pages": "user", "kind": "user"}).code == "role_given_twice"


def test_event_corrections_win_and_wrong_ones_are_refused(make_relation: MakeRelation) -> None:
    relation = make_relation(LOG.format(user="user_id", item="item_id", time="time", event="event"))
    assert understand(relation, {}, {"cart": "purchase"}).events["cart"] == "purchase"
    assert refused(relation, {}, {"cart": "bought"}).code == "unknown_meaning"
    assert refused(relation, {}, {"checkout": "purchase"}).code == "unknown_event_value"
    assert refused(make_relation(TABLE), {}, {"x": "purchase"}).code == "no_events_here"


# Words of events and months


@pytest.mark.parametrize(
    ("values", "meanings"),
    [
        ("pv cart fav buy", "view cart favourite purchase"),
        ("view cart purchase remove_from_cart", "view cart purchase other"),
        ("1 2 3 4 5 6", "view cart other purchase favourite view"),
        ("1 2 3 4", "view favourite cart purchase"),
        ("0 1 2 3", "view cart purchase favourite"),
        ("浏览 加购 收藏 下单 支付 取消收藏 退货", "view cart favourite purchase purchase other return"),
        ("view addtocart transaction", "view cart purchase"),
        ("page_view AddToCart begin_checkout Checkout refund", "view cart other purchase return"),
    ],
)
def test_event_words_and_codes_are_known(values: str, meanings: str) -> None:
    assert list(event_meanings.guess(values.split()).values()) == meanings.split()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Feb", 2),
        ("June", 6),
        ("Sept.", 9),
        ("2月", 2),
        ("十二月", 12),
        ("Ma", None),
        ("13月", None),
        ("x", None),
    ],
)
def test_month_names_are_numbered(text: str, number: int | None) -> None:
    assert time_order.month_number(text) == number
