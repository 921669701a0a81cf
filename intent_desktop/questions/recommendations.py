"""How recommendations are wished for, as plain data that the window can make without loading what answers it."""

from pathlib import Path
from typing import Annotated, Any

import msgspec

from intent_desktop.messages import Note, Problem
from intent_desktop.questions.base import Sought
from intent_desktop.questions.offers import Option

MOST_ITEMS = 100
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Wishes(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many items for each history, and which ones rather not.

    `diversity` 0 … 1: how much an item that is like one above it falls; `novelty` 0 … 1: how much popular items fall.
    `exclude`: names of items never to be recommended, such as those out of stock; `exclude_bought`: nor what the customer has
    bought. `repeats`: may an item of the history come again; None: as the model was judged.
    """

    count: Annotated[int, msgspec.Meta(ge=1, le=MOST_ITEMS)] = 10
    diversity: Share = 0.0
    novelty: Share = 0.0
    exclude: list[str] = []
    exclude_bought: bool = False
    repeats: bool | None = None


def wishes(options: dict[str, Any]) -> Wishes:
    """The options of a scoring, checked; Problem `wish_unknown` for one that is not known, `bad_wish` for one that has no such
    value.
    """
    known = [field.name for field in msgspec.structs.fields(Wishes)]
    if unknown := sorted(options.keys() - set(known)):
        raise Problem("wish_unknown", names=unknown, known=known)
    for name, value in options.items():
        try:
            msgspec.convert({name: value}, Wishes, strict=False)
        except msgspec.ValidationError as error:
            raise Problem("bad_wish", name=name, value=value, most=MOST_ITEMS) from error
    return msgspec.convert(options, Wishes, strict=False)


def names_in(file: Path) -> list[str]:
    """The names in a text file, one on each line. Problem: `no_such_file`, `item_file_not_text`, `file_refused`."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise Problem("no_such_file", file=str(file)) from error
    except UnicodeDecodeError as error:
        raise Problem("item_file_not_text", file=str(file)) from error
    except OSError as error:
        raise Problem("file_refused", file=str(file), reason=error.strerror or str(error)) from error
    return list(dict.fromkeys(line.strip() for line in lines if line.strip()))


def options(sought: Sought) -> list[Option]:
    """What a person can wish of what is sought; each is named like the field of `Wishes` that it fills."""
    count = _wish("count", "whole", least=1, greatest=MOST_ITEMS)
    if sought == "similar users":
        return [count]
    repeats = [
        (None, Note("wish_repeats_as_judged").text()),
        (True, Note("repeats_yes").text()),
        (False, Note("repeats_no").text()),
    ]
    of_histories = [_wish("repeats", "choice", choices=repeats), _wish("exclude_bought", "switch")]
    return [
        count,
        _wish("diversity", "number", least=0, greatest=1),
        _wish("novelty", "number", least=0, greatest=1),
        *(of_histories if sought == "next items" else []),
        _wish("exclude", "names"),
    ]


def _wish(name: str, kind: Any, **further: Any) -> Option:
    note = Note(f"wish_{name}")
    default = getattr(Wishes(), name)
    return Option(
        name=name, label=note.text(), explanation=note.advice(), kind=kind, default=default, **further
    )
