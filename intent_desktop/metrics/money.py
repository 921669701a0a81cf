"""What right and wrong decisions bring, as plain data."""

import msgspec


class Money(msgspec.Struct, frozen=True, kw_only=True):
    """What one row of each outcome brings, in the shop's currency; a cost is negative.

    With coupons: a buyer reached (true positive), a coupon wasted (false positive), a buyer missed, one left alone.
    """

    true_positive: float
    false_positive: float
    false_negative: float = 0.0
    true_negative: float = 0.0
