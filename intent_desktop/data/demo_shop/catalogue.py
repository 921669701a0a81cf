"""What the simulated shop sells: items with titles in two languages, prices, costs, quality and demand.

The items of a category stand next to each other, so that one running total of popularity serves to draw from
any category.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intent_desktop.data.demo_shop.calendar import DAYS

Floats = NDArray[np.float32]
Integers = NDArray[np.int32]

STYLES = 8
"""Number of latent dimensions of item style and customer taste."""
NEIGHBOURS = 4


class Category(NamedTuple):
    """A category: typical price, how demand answers to price and season, how often things come back."""

    name: str
    price: float
    elasticity: float
    return_rate: float
    share: float
    peak: int
    """Day of the simulated year (from 1 July) on which the season is at its height."""
    swing: float
    """Strength of the season: demand moves by exp(±swing) over the year."""
    restock: int
    """Days until a purchase is used up; 0 for things that last."""
    companion: int
    """The category that is often wanted next."""
    kinds: str
    """Kinds of product, English and Chinese."""
    traits: str
    """Adjectives, English and Chinese."""
    variants: str
    """Variants, English and Chinese."""


_COLOURS = "black 黑色|white 白色|navy 藏青色|olive 橄榄绿|sand 沙色|rust 砖红色|grey 灰色|sky blue 天蓝色"
_PACKS = "single 单件装|pack of 2 两件装|pack of 3 三件装|family pack 家庭装|travel size 旅行装|refill 补充装|gift box 礼盒装|trial size 试用装"
_CLOTHING = "everyday 日常|relaxed 宽松|slim 修身|soft 柔软|striped 条纹|quilted 绗缝|light 轻薄|warm 保暖|pleated 百褶|classic 经典|washed 水洗|cropped 短款"

CATEGORIES: tuple[Category, ...] = (
    Category(
        "Electronics", 180, 1.5, 0.07, 0.09, 145, 0.30, 0, 1,
        "tablet 平板电脑|portable speaker 便携音箱|headphones 头戴式耳机|e-reader 电子书阅读器|action camera 运动相机|"
        "monitor 显示器|smart watch 智能手表|keyboard 键盘|projector 投影仪|router 路由器",
        "compact 小巧|wireless 无线|slim 纤薄|rugged 坚固|bright 高亮|quiet 静音|fast 高速|foldable 折叠|long-life 长续航|"
        "clear-sound 清音|high-definition 高清|pocket 口袋",
        _COLOURS,
    ),
    Category(
        "Phone accessories", 16, 2.0, 0.05, 0.10, 140, 0.15, 0, 0,
        "phone case 手机壳|charging cable 充电线|power bank 充电宝|screen protector 屏幕保护膜|car mount 车载支架|"
        "desk stand 桌面支架|wall charger 充电头|selfie stick 自拍杆|earbud case 耳机套|lanyard 手机挂绳",
        "magnetic 磁吸|clear 透明|braided 编织|shockproof 防摔|thin 超薄|fast 快充|matte 磨砂|folding 折叠|leather-look 皮纹|"
        "soft-touch 亲肤|two-tone 撞色|waterproof 防水",
        _COLOURS,
    ),
    Category(
        "Women's clothing", 38, 1.8, 0.16, 0.13, 290, 0.25, 0, 4,
        "dress 连衣裙|blouse 女式衬衫|cardigan 开衫|skirt 半身裙|jeans 女式牛仔裤|trench coat 风衣|jumper 针织衫|"
        "wide-leg trousers 阔腿裤|linen shirt 亚麻衬衫|puffer jacket 女式羽绒服",
        _CLOTHING, _COLOURS,
    ),
    Category(
        "Men's clothing", 36, 1.6, 0.12, 0.09, 130, 0.25, 0, 4,
        "T-shirt 男式T恤|Oxford shirt 牛津纺衬衫|chinos 休闲裤|hoodie 连帽衫|overshirt 衬衫外套|polo shirt 男式polo衫|"
        "jeans 男式牛仔裤|parka 派克大衣|knit vest 针织背心|shorts 男式短裤",
        _CLOTHING, _COLOURS,
    ),
    Category(
        "Shoes", 62, 1.5, 0.17, 0.09, 85, 0.20, 0, 2,
        "running shoes 跑鞋|ankle boots 短靴|loafers 乐福鞋|sandals 凉鞋|canvas shoes 帆布鞋|slippers 家居拖鞋|"
        "walking shoes 健步鞋|rain boots 雨靴|court shoes 板鞋|trail shoes 越野跑鞋",
        "cushioned 缓震|breathable 透气|waterproof 防水|low-top 低帮|high-top 高帮|suede 绒面|lightweight 轻便|wide-fit 宽楦|"
        "non-slip 防滑|knitted 飞织|chunky 厚底|flexible 柔韧",
        _COLOURS,
    ),
    Category(
        "Beauty", 22, 1.1, 0.03, 0.11, 310, 0.12, 38, 2,
        "face cream 面霜|cleanser 洁面乳|shampoo 洗发水|hand cream 护手霜|sunscreen 防晒霜|lip balm 润唇膏|serum 精华液|"
        "face mask 面膜|body lotion 身体乳|hair oil 护发精油",
        "hydrating 保湿|gentle 温和|brightening 亮肤|fragrance-free 无香|repairing 修护|oat 燕麦|green-tea 绿茶|rice 米萃|"
        "camellia 山茶花|soothing 舒缓|overnight 夜间|mineral 矿物",
        _PACKS,
    ),
    Category(
        "Food", 9, 0.9, 0.01, 0.12, 195, 0.22, 24, 7,
        "coffee beans 咖啡豆|oolong tea 乌龙茶|mixed nuts 混合坚果|dark chocolate 黑巧克力|dried mango 芒果干|honey 蜂蜜|"
        "granola 麦片|rice crackers 米饼|olive oil 橄榄油|noodles 面条",
        "roasted 烘焙|organic 有机|lightly salted 淡盐|unsweetened 无糖|mountain 高山|stone-ground 石磨|spicy 香辣|"
        "whole-grain 全谷物|small-batch 小批次|crunchy 香脆|smoked 烟熏|wild 野生",
        _PACKS,
    ),
    Category(
        "Kitchen", 28, 1.3, 0.06, 0.09, 150, 0.15, 0, 8,
        "frying pan 平底锅|chef's knife 主厨刀|kettle 水壶|lunch box 饭盒|cutting board 砧板|tea set 茶具|storage jar 储物罐|"
        "blender 搅拌机|rice cooker 电饭煲|mug 马克杯",
        "non-stick 不粘|ceramic 陶瓷|stainless-steel 不锈钢|bamboo 竹制|glass 玻璃|stackable 可叠放|cast-iron 铸铁|insulated 保温|"
        "hand-thrown 手拉坯|heat-proof 耐热|sharp 锋利|large 大号",
        _COLOURS,
    ),
    Category(
        "Home textiles", 32, 1.4, 0.08, 0.07, 120, 0.25, 0, 7,
        "duvet cover 被套|bath towel 浴巾|cushion 抱枕|throw blanket 盖毯|curtain 窗帘|rug 地毯|pillow 枕头|tablecloth 桌布|"
        "mattress topper 床垫|bath mat 浴室地垫",
        "cotton 纯棉|linen 亚麻|fluffy 蓬松|waffle 华夫格|velvet 丝绒|checked 格纹|embroidered 刺绣|thick 加厚|cooling 凉感|"
        "woven 编织|quick-dry 速干|plain 素色",
        _COLOURS,
    ),
    Category(
        "Toys", 24, 1.7, 0.05, 0.08, 168, 0.70, 0, 9,
        "building blocks 积木|jigsaw puzzle 拼图|plush bear 毛绒小熊|board game 桌游|train set 小火车套装|doll's house 娃娃屋|"
        "kite 风筝|craft kit 手工套装|remote-control car 遥控车|stacking rings 叠叠圈",
        "wooden 木制|colourful 彩色|musical 音乐|magnetic 磁力|giant 大号|glow-in-the-dark 夜光|first 启蒙|pocket 迷你|"
        "classic 经典|outdoor 户外|two-player 双人|washable 可水洗",
        "ages 1+ 1岁以上|ages 2+ 2岁以上|ages 3+ 3岁以上|ages 4+ 4岁以上|ages 5+ 5岁以上|ages 6+ 6岁以上|ages 8+ 8岁以上|all ages 全年龄",
    ),
    Category(
        "Outdoor", 55, 1.4, 0.07, 0.07, 335, 0.55, 0, 4,
        "tent 帐篷|sleeping bag 睡袋|backpack 双肩包|camping stove 露营炉|head torch 头灯|hiking poles 登山杖|"
        "folding chair 折叠椅|water bottle 水壶杯|rain jacket 冲锋衣|picnic mat 野餐垫",
        "ultralight 超轻|three-season 三季|windproof 防风|waterproof 防水|folding 折叠|insulated 保温|roomy 大容量|quick-set 速搭|"
        "aluminium 铝合金|rugged 耐磨|reflective 反光|compact 紧凑",
        _COLOURS,
    ),
    Category(
        "Pets", 19, 1.0, 0.02, 0.06, 180, 0.05, 30, 6,
        "cat food 猫粮|dog food 狗粮|cat litter 猫砂|dog treats 狗零食|scratching post 猫抓板|pet bed 宠物窝|leash 牵引绳|"
        "cat toy 逗猫玩具|drinking fountain 宠物饮水机|grooming brush 宠物梳",
        "grain-free 无谷|salmon 三文鱼|chicken 鸡肉|natural 天然|dust-free 无尘|soft 柔软|chew-proof 耐咬|quiet 静音|"
        "adjustable 可调节|washable 可水洗|small-breed 小型犬猫|sensitive 低敏",
        _PACKS,
    ),
)  # fmt: skip

BRANDS = (
    "Lumora 露曼|Tessaro 泰莎罗|Kivanto 启梵|Brellin 布瑞林|Oakhollow 橡谷|Wendmere 温湄|Norrvik 诺维|Solenne 素澜|"
    "Pavanti 帕梵|Yunshan 云杉|Qingzhu 青竹|Halden Row 海登|Mirelle 蜜蕾|Tuvalo 途乐|Ferrowick 菲洛|Zhihe 致禾|"
    "Aldermoor 奥木|Casimo 卡西|Linxi 林溪|Rookbeck 洛克溪|Suvanna 苏婉|Derrowby 德洛|Xingye 星野|Pelgrove 佩林"
)
"""Invented; any likeness to a real brand is chance."""


@dataclass(frozen=True)
class Catalogue:
    """All items of the shop; arrays have one entry an item unless said otherwise. Prices are in cents."""

    item_id: Integers
    title: list[str]
    title_zh: list[str]
    category: NDArray[np.int8]
    brand: list[str]
    brand_number: NDArray[np.int8]
    variant: list[str]
    price: Integers
    """List price; what an item costs on a day is the policy's affair."""
    cost: Integers
    price_level: Floats
    """Logarithm of the list price over what is typical of the category."""
    launched: NDArray[np.int16]
    """Day of launch; negative where it was on sale before the first day."""
    quality: Floats
    elasticity: Floats
    """A price p instead of the list price l multiplies what is bought by (p / l) ** -elasticity (times the
    customer's own price sensitivity, 1 on average)."""
    style: Floats
    """(items, STYLES)"""
    popularity: Floats
    """(weeks, items): logarithm of how much of the attention in its category an item gets."""
    first: Integers
    """(categories + 1): where each category's items begin."""
    neighbours: Integers
    """(items, NEIGHBOURS): items people go on to look at."""

    def __len__(self) -> int:
        return len(self.item_id)


def build_catalogue(items: int, rng: np.random.Generator) -> Catalogue:
    """A catalogue of that many items."""
    shares = np.array([category.share for category in CATEGORIES])
    first = np.round(np.concatenate([[0.0], np.cumsum(shares / shares.sum())]) * items).astype(np.int32)
    category = np.repeat(np.arange(len(CATEGORIES), dtype=np.int8), np.diff(first))
    brand_number, brand_level = _brands(category, rng)
    brand_style = rng.normal(0, 0.6, (len(BRANDS.split("|")), STYLES))
    style = (brand_style[brand_number] + rng.normal(0, 0.8, (items, STYLES))).astype(np.float32)
    quality = (0.5 * brand_level + rng.normal(0, 0.85, items)).astype(np.float32)

    typical = np.array([one.price for one in CATEGORIES])[category]
    raw = typical * np.exp(0.25 * brand_level + 0.12 * quality + rng.normal(0, 0.45, items))
    price = _charm(raw)
    cost = np.round(price * rng.uniform(0.4, 0.72, items)).astype(np.int32)
    steepness = np.array([one.elasticity for one in CATEGORIES])[category]
    elasticity = (steepness * np.exp(rng.normal(0, 0.25, items))).astype(np.float32)
    new = rng.random(items) < 0.25
    launched = np.where(new, rng.integers(7, DAYS - 10, items), -rng.integers(1, 900, items)).astype(np.int16)
    brand, title, title_zh, variant = _titles(first, brand_number, rng)
    return Catalogue(
        item_id=_identifiers(launched, rng),
        title=title,
        title_zh=title_zh,
        category=category,
        brand=brand,
        brand_number=brand_number,
        variant=variant,
        price=price,
        cost=cost,
        price_level=np.log(price / (100 * typical)).astype(np.float32),
        launched=launched,
        quality=quality,
        elasticity=elasticity,
        style=style,
        popularity=_popularity(launched, quality, rng),
        first=first,
        neighbours=_neighbours(style, first, rng),
    )


def season(day: int) -> Floats:
    """(categories): by how much the time of the year multiplies the wish for each category on a day."""
    peak = np.array([category.peak for category in CATEGORIES])
    swing = np.array([category.swing for category in CATEGORIES])
    # A narrow hump for the strong seasons: toys are a December affair, not a winter one.
    wave = np.exp(2 * (np.cos(2 * np.pi * (day - peak) / DAYS) - 1)) * 2 - 0.6
    return np.asarray(np.exp(swing * wave), dtype=np.float32)


def _brands(
    category: NDArray[np.int8], rng: np.random.Generator
) -> tuple[NDArray[np.int8], NDArray[np.float64]]:
    """Each item's brand (six brands a category) and how far up-market that brand is."""
    number = len(BRANDS.split("|"))
    sold = np.array([rng.permutation(number)[:6] for _ in CATEGORIES])
    brand = sold[category, rng.integers(0, 6, len(category))].astype(np.int8)
    return brand, rng.normal(0, 1, number)[brand]


def _charm(raw: NDArray[np.float64]) -> Integers:
    """Prices as shops write them: 7.99, 34.90, 189.00 (in cents)."""
    cents = np.where(
        raw < 20,
        np.floor(raw) * 100 + 99,
        np.where(raw < 100, np.floor(raw) * 100 + 90, np.floor(raw) * 100),
    )
    return np.maximum(cents, 99).astype(np.int32)


def _popularity(launched: NDArray[np.int16], quality: Floats, rng: np.random.Generator) -> Floats:
    """Heavy-tailed, drifting from week to week, swinging with the item's own season, new things sought after."""
    items, weeks = len(launched), DAYS // 7 + 1
    base = rng.normal(0, 1.1, items) + 0.2 * quality
    drift = np.cumsum(rng.normal(0, 0.07, (weeks, items)), axis=0)
    phase, swing = rng.random(items), rng.exponential(0.2, items)
    week = np.arange(weeks)[:, None]
    wave = swing * np.cos(2 * np.pi * (week / 52.14 - phase))
    age = week * 7 + 7 - launched[None, :]
    novelty = np.where((launched >= 0) & (age > 0), 1.2 * np.exp(-np.maximum(age, 0) / 24), 0)
    return (base + drift + wave + novelty).astype(np.float32)


def _neighbours(style: Floats, first: Integers, rng: np.random.Generator) -> Integers:
    """Most neighbours are alike in style; the last is from the companion category."""
    neighbours = np.empty((len(style), NEIGHBOURS), dtype=np.int32)
    for number, category in enumerate(CATEGORIES):
        start, end = first[number], first[number + 1]
        own = style[start:end]
        squares = np.square(own).sum(1)
        distance = squares[:, None] + squares[None, :] - 2 * np.einsum("id,jd->ij", own, own)
        np.fill_diagonal(distance, np.inf)
        # Some noise, so that being near is no guarantee and the relation not symmetric.
        distance += rng.exponential(2.0, distance.shape)
        near = np.argsort(distance, axis=1, kind="stable")[:, : NEIGHBOURS - 1]
        neighbours[start:end, :-1] = near + start
        low, high = first[category.companion], first[category.companion + 1]
        neighbours[start:end, -1] = rng.integers(low, high, end - start)
    return neighbours


def _identifiers(launched: NDArray[np.int16], rng: np.random.Generator) -> Integers:
    """Article numbers in the order of launch, with gaps, as in a grown shop."""
    order = np.lexsort((rng.random(len(launched)), launched))
    numbers = 10_000 + np.cumsum(rng.integers(1, 8, len(launched)))
    identifiers = np.empty(len(launched), dtype=np.int32)
    identifiers[order] = numbers
    return identifiers


def _titles(
    first: Integers, brand_number: NDArray[np.int8], rng: np.random.Generator
) -> tuple[list[str], list[str], list[str], list[str]]:
    """Brand, English title, Chinese title and variant of each item; no title occurs twice in a category."""
    brands = _pairs(BRANDS)
    names, titles, titles_zh, variants = [], [], [], []
    for number, category in enumerate(CATEGORIES):
        kinds, traits, colours = map(_pairs, (category.kinds, category.traits, category.variants))
        shape = (len(kinds), len(traits), len(colours))
        start, end = int(first[number]), int(first[number + 1])
        chosen = rng.permutation(int(np.prod(shape)))[: end - start]
        for item, parts in enumerate(zip(*np.unravel_index(chosen, shape), strict=True), start):
            brand, brand_zh = brands[brand_number[item]]
            kind, kind_zh = kinds[parts[0]]
            trait, trait_zh = traits[parts[1]]
            variant, variant_zh = colours[parts[2]]
            names.append(brand)
            titles.append(f"{brand} {trait} {kind}, {variant}")
            titles_zh.append(f"{brand_zh} {trait_zh}{kind_zh} {variant_zh}")
            variants.append(variant)
    return names, titles, titles_zh, variants


def _pairs(text: str) -> list[tuple[str, str]]:
    """ "red 红色|blue 蓝色" as [("red", "红色"), ("blue", "蓝色")]."""
    return [(english, chinese) for english, chinese in (part.rsplit(" ", 1) for part in text.split("|"))]
