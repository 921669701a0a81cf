"""What only the Transformer has."""

from intent_desktop.models.transformer.model import Transformer


def test_width_is_made_to_suit_the_heads() -> None:
    assert Transformer(width=17, heads=4).width == 16
