"""A simulated shop whose truth is known: as files to use the program with, and as an environment to act in."""

from intent_desktop.data.demo_shop.shop import VERSION, DemoShop, Shop, simulate

__all__ = ["VERSION", "DemoShop", "Shop", "simulate"]
