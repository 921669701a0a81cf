"""Declared messages: everything the engine tells a person, as a code with parameters.

A message has a stable code, says what happened and what to do next. Code raises `Problem` or carries a `Note`;
only readers (window, terminal, report) turn it into words, through `Note.text()` and `Note.advice()`.
One file here for each subject holds the texts in English; their translations stand in `resources/translations`. The language
is the environment's (see `language`) until `use_language` says another.

A template's format says how its parameter is written. `{rows:row|rows}` counts with the noun that fits; a language with one form
for both writes that alone, `{rows:行}`, or the noun outside, `{rows} 行`. `{name:model}`, `{name:shape}`, `{name:part}`, `{name:role}` and
`{name:type}` are the names of a model, of a shape of data, of a part, of a column's role and type as people say them, and
`{names:features}` those of some features.
"""

import functools
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any, NamedTuple

import msgspec

from intent_desktop.messages import language

EXIT_DONE = 0
EXIT_OTHER = 1
EXIT_ARGUMENTS = 2
EXIT_DATA = 3
EXIT_CANCELLED = 4

MOST_NAMED = 5
"""So many of a long list of features are said by name."""


class Message(NamedTuple):
    """The English text of one code. `what` and `advice` are `str.format` templates over the parameters.

    `typed` is what follows the advice in the terminal, where the same is done by options; the window never shows it.
    """

    what: str
    advice: str = ""
    exit_code: int = EXIT_OTHER
    typed: str = ""


class Note(msgspec.Struct, frozen=True, omit_defaults=True):
    """A message as data: its code and the parameters its text needs (JSON values only)."""

    code: str
    parameters: dict[str, Any] = {}

    def text(self) -> str:
        """What happened, in the language in use."""
        return _render(_template(self.code, "what"), self.parameters)

    def advice(self) -> str:
        """What to do next, in the language in use; empty where there is nothing to do."""
        return _render(_template(self.code, "advice"), self.parameters)

    def in_terminal(self) -> str:
        """What happened and what to do next, with the options that do it."""
        typed = _template(self.code, "typed")
        return sentences((self.text(), self.advice(), typed and Note("in_brackets", {"text": typed}).text()))


def model_name(name: str) -> str:
    """The name of a model as people say it, in the language in use; "trees-1" is the second of several that learn as one.

    One that is not known here reads as it is called.
    """
    family, _, place = name.partition("-")
    code = f"model_name_{family}"
    title = Note(code).text() if code in catalogue() else family.replace("_", " ").capitalize()
    return f"{title} {int(place) + 1}" if place.isdecimal() else title


def shape_name(shape: str) -> str:
    """What data of that shape are called, in the language in use."""
    return _name_of("shape", shape)


def part_name(part: str) -> str:
    """What the train, valid or test part is called, in the language in use."""
    return _name_of("part", part)


def role_name(role: str) -> str:
    """What a role of columns is called, in the language in use."""
    return _name_of("role", role)


def type_name(kind: str) -> str:
    """What the type of a column is called, in the language in use."""
    return _name_of("type", kind)


def listed(parts: Iterable[Any], apart: bool = False) -> str:
    """Several things one after the other, as the language in use writes a list; further `apart` where they have commas themselves."""
    code = "list_of_two_apart" if apart else "list_of_two"
    texts = [str(part) for part in parts]
    return functools.reduce(
        lambda first, second: Note(code, {"first": first, "second": second}).text(), texts or [""]
    )


def sentences(texts: Iterable[str]) -> str:
    """Whole sentences one after the other, as the language in use sets them; empty ones are left out."""
    return functools.reduce(
        lambda first, second: Note("sentence_and_sentence", {"first": first, "second": second}).text(),
        [text for text in texts if text] or [""],
    )


class Problem(Exception):
    """Something a person must be told before work can go on. Never shown as a traceback.

    Parameters named file, row, column and value say where; they reach the JSON error under those names.
    """

    def __init__(self, code: str, **parameters: Any):
        super().__init__(code)
        self.note = Note(code, {name: _plain(value) for name, value in parameters.items()})

    @property
    def code(self) -> str:
        return self.note.code

    @property
    def exit_code(self) -> int:
        return _message(self.code).exit_code

    def __str__(self) -> str:
        return sentences((self.note.text(), self.note.advice()))

    def __reduce__(self) -> Any:
        return (_rebuild, (self.note.code, self.note.parameters))


class Cancelled(Exception):
    """The user discarded the job, or stopped it before there was anything to keep."""


def _rebuild(code: str, parameters: dict[str, Any]) -> Problem:
    return Problem(code, **parameters)


def _plain(value: Any) -> Any:
    return value if isinstance(value, (str, int, float, bool, list, dict, type(None))) else str(value)


def subjects() -> list[ModuleType]:
    """The files of messages; each holds them in `MESSAGES`."""
    from intent_desktop.messages import (
        actions,
        answers,
        attention,
        commands,
        content,
        data,
        devices,
        encoders,
        engine,
        features,
        joining,
        learning,
        model_traits,
        models,
        quality,
        quality_reasons,
        questions,
        ratings,
        recommendations,
        report,
        roles,
        scores,
        self_test,
        spending,
        stages,
        terminal,
        window,
        writing,
    )

    return [
        data,
        joining,
        roles,
        quality,
        quality_reasons,
        questions,
        recommendations,
        actions,
        ratings,
        spending,
        encoders,
        model_traits,
        models,
        learning,
        devices,
        answers,
        attention,
        engine,
        report,
        scores,
        stages,
        terminal,
        self_test,
        commands,
        content,
        features,
        window,
        writing,
    ]


def _declared() -> dict[str, Message]:
    merged: dict[str, Message] = {}
    for subject in subjects():
        overlap = merged.keys() & subject.MESSAGES.keys()
        assert not overlap, f"codes declared twice: {overlap}"
        merged.update(subject.MESSAGES)
    return merged


_messages: dict[str, Message] = {}
_translate: Callable[[str, str, str], str] | None = None
_language = ""


def catalogue() -> dict[str, Message]:
    """All declared messages by code, in English."""
    if not _messages:
        _messages.update(_declared())
    return _messages


def use_language(name: str) -> None:
    """Say everything in that language from now on."""
    global _language
    texts = language.translated(name)
    translate_with(lambda code, field, template: texts.get(language.key(code, field, template), template))
    _language = name


def language_in_use() -> str:
    """The language that everything is said in."""
    return _language or language.of_environment()


def translate_with(translate: Callable[[str, str, str], str] | None) -> None:
    """Pass every template through `translate(code, field, template)` from now on; None gives back the environment's language."""
    global _translate, _language
    _translate, _language = translate, ""


def in_every_language(code: str) -> frozenset[str]:
    """How a message without parameters reads in each language: what was written in another than the one in use is known by it."""
    return _written(code) | {Note(code).text()}


@functools.cache
def _written(code: str) -> frozenset[str]:
    english = _message(code).what
    key = language.key(code, "what", english)
    return frozenset(_render(language.translated(name).get(key, english), {}) for name in language.LANGUAGES)


def _template(code: str, field: str) -> str:
    """One text of a message, in the language in use."""
    template: str = getattr(_message(code), field)
    if not template:
        return ""
    if _translate is None:
        use_language(language.of_environment())
    assert _translate is not None
    return _translate(code, field, template)


def _message(code: str) -> Message:
    return catalogue()[code]


def _render(template: str, parameters: dict[str, Any]) -> str:
    unparted = template.replace(" %", "\u00a0%")  # no percentage is parted at the end of a line
    return unparted.format_map(_Shown(parameters))


def _name_of(kind: str, name: str) -> str:
    """The declared name of one thing of a kind; one that is not known reads as it is called."""
    code = f"{kind}_name_{name.replace(' ', '_')}"
    return Note(code).text() if code in catalogue() else name


class _Shown(dict[str, Any]):
    """Parameters as people read them: thousands apart, lists joined; a missing one shows its name."""

    def __getitem__(self, name: str) -> Any:
        value = super().get(name, "?")
        if isinstance(value, int) and not isinstance(value, bool):
            return _Number(value)
        if isinstance(value, list):
            return _List(value)
        if isinstance(value, float):
            return _Share(value)
        return _Text(value) if isinstance(value, str | bool | None) else value


def _some_features(names: list[str]) -> str:
    """The first of them by name, and how many more there are."""
    from intent_desktop.messages.feature_names import feature_name

    named = listed(map(feature_name, names[:MOST_NAMED]))
    more = len(names) - MOST_NAMED
    return Note("list_and_more", {"named": named, "count": more}).text() if more > 0 else named


_NAMES: dict[str, Callable[[str], str]] = {
    "model": model_name,
    "shape": shape_name,
    "part": part_name,
    "role": role_name,
    "type": type_name,
    "features": lambda name: _some_features([name]),
}


class _Text(str):
    """A text, or a number that is already written out; `{name:model}` says the name of a model as people do, and so for `_NAMES`."""

    def __format__(self, spec: str) -> str:
        if spec in _NAMES:
            return _NAMES[spec](self)
        return f"{self} {spec.split('|')[-1]}" if _is_noun(spec) else super().__format__(spec)


class _List(list[Any]):
    """Several things one after the other; `{columns:features}` says so of features, the first few by name."""

    def __format__(self, spec: str) -> str:
        return _some_features(self) if spec == "features" else format(_Text(listed(self)), spec)


class _Number(int):
    """A whole number with its thousands apart; `{rows:row|rows}` says it with the noun it counts."""

    def __format__(self, spec: str) -> str:
        if _is_noun(spec):
            nouns = spec.split("|")
            return f"{int(self):,} {nouns[0] if self == 1 else nouns[-1]}"
        if spec.endswith("%"):
            return format(_Share(self), spec)
        return super().__format__(spec or ",")


class _Share(float):
    """A number that is not whole; `{share:.0%}` says it in percents, with the sign as the language in use writes it."""

    def __format__(self, spec: str) -> str:
        if spec.endswith("%"):
            return Note("number_percent", {"count": f"{100 * self:{spec[:-1]}f}"}).text()
        return super().__format__(spec)


def _is_noun(spec: str) -> bool:
    """Whether a format is the noun that is counted. Formats of numbers are written in ASCII; so a noun with one form that is not
    needs no other sign.
    """
    return "|" in spec or not spec.isascii()
