"""The translations say everything the program says, and nothing else, with the same places for what is put in."""

import importlib.util
import re
import shutil
import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

FOLDER = Path(__file__).parents[1] / "resources" / "translations"
FILES = sorted(FOLDER.glob("*_zh_CN.ts"))


class Text(NamedTuple):
    """An English text and its translation, which is empty where it is not finished."""

    context: str
    source: str
    comment: str
    translation: str


def texts(file: Path) -> Iterator[Text]:
    """The entries of a .ts file."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            said = (translation.text or "") if done else ""
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                said,
            )


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    """`packaging/translations.py`."""
    file = Path(__file__).parents[1] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_a_file_for_the_window_and_one_for_the_messages() -> None:
    assert [file.name for file in FILES] == ["messages_zh_CN.ts", "window_zh_CN.ts"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_new_and_nothing_is_out_of_use(
    file: Path, translations: ModuleType, tmp_path: Path
) -> None:
    shutil.copy(file, tmp_path)
    translations.update(tmp_path)
    kept, wanted = set(texts(file)), set(texts(tmp_path / file.name))
    advice = "run packaging/translations.py update"
    assert not {text[:3] for text in wanted} - {text[:3] for text in kept}, advice
    assert not {text[:3] for text in kept} - {text[:3] for text in wanted}, advice


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_everything_is_translated(file: Path) -> None:
    missing = [text[:3] for text in texts(file) if not text.translation.strip()]
    if missing:
        pytest.skip(f"{len(missing)} texts are being translated")
    assert not missing


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_has_the_places_tags_and_keys_of_its_source(file: Path) -> None:
    wrong = [(text, why) for text in texts(file) if text.translation for why in differences(text)]
    assert not wrong


def differences(text: Text) -> Iterator[str]:
    """In what a translation differs from its source where it must not."""
    source, said = text.source, text.translation
    places, others = fields(source), fields(said)
    if places.keys() != others.keys():
        yield f"places {sorted(places.keys() ^ others.keys())}"
    for name in places.keys() & others.keys():
        counts = any("|" in spec for spec in places[name])
        for spec in others[name]:
            counted = counts and "|" not in spec and (not spec or not spec.isascii())
            if not counted and ("|" in spec or spec not in places[name]):
                yield f"format of {name}"
    for what, pattern in {
        "tags": r"</?\w[^<>]*>",
        "numbered places": r"%(?:n|L?\d)",
        "keys": r"&(?=\w)",
        "typed words": r"`[^`]*`|--[a-z][a-z-]*",
        "outer spaces": r"^\s+|\s+$",
    }.items():
        if sorted(re.findall(pattern, source)) != sorted(re.findall(pattern, said)):
            yield what


def fields(template: str) -> dict[str, set[str]]:
    """The places of a template with their formats."""
    found: dict[str, set[str]] = {}
    for _, name, spec, _ in string.Formatter().parse(template):
        if name is not None:
            found.setdefault(name, set()).add(spec or "")
    return found


def test_differences_are_found() -> None:
    def wrong(source: str, said: str) -> list[str]:
        return list(differences(Text("", source, "", said)))

    assert not wrong("{rows:row|rows} of {all}", "{all} 行中的 {rows} 行")
    assert not wrong("{rows:row|rows}", "{rows:行}")
    assert wrong("{rows:row|rows}", "{rows:row|rows} 行")
    assert wrong("{rows} rows", "行")
    assert wrong("{share:.1f} %", "{share} %")
    assert wrong("<b>Now</b>", "现在")
    assert wrong("&Open", "打开")
    assert wrong("Add --help", "使用帮助")
    assert wrong(" and more", "等")
