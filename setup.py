"""Puts `resources/`, which stands beside the package, into the package when it is built; all else is in pyproject.toml."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["intent_desktop*"]), "intent_desktop.resources"],
    package_dir={"intent_desktop.resources": "resources"},
    package_data={"intent_desktop.resources": ["**/*"], "intent_desktop.evaluation": ["style.css"]},
)
