"""From the words of a command line to plain data; what does not fit is a Problem with exit code 2."""

import datetime
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import msgspec

from intent_desktop.data.dataset import MEANINGS, ROLES, Meaning, Role
from intent_desktop.engine.requests import NEW_ENCODER, Source, Training
from intent_desktop.messages import Problem
from intent_desktop.metrics.money import Money
from intent_desktop.models.catalogue import BLEND
from intent_desktop.questions import catalogue as questions
from intent_desktop.questions.recommendations import names_in
from intent_desktop.questions.settings import Settings, Split

_REPEATS = {"yes": True, "no": False, "auto": None}


def roles(words: Sequence[str]) -> dict[str, Role]:
    """`NAME=COLUMN` words as column → role."""
    found: dict[str, Role] = {}
    for word in words:
        role, column = _pair(word, "--role")
        if role not in ROLES:
            raise Problem("argument_role", value=role, roles=list(ROLES))
        found[column] = role  # type: ignore[assignment]
    return found


def meanings(words: Sequence[str]) -> dict[str, Meaning]:
    """`MEANING=VALUE,VALUE` words as event value → meaning."""
    found: dict[str, Meaning] = {}
    for word in words:
        meaning, values = _pair(word, "--event")
        if meaning not in MEANINGS:
            raise Problem("argument_meaning", value=meaning, meanings=list(MEANINGS))
        found.update({value.strip(): meaning for value in values.split(",")})  # type: ignore[misc]
    return found


def moment(word: str | None) -> datetime.datetime | None:
    """A date, or a date and time, in ISO form; taken as UTC where it names no zone."""
    if word is None:
        return None
    try:
        found = datetime.datetime.fromisoformat(word)
    except ValueError:
        raise Problem("argument_date", value=word) from None
    if found.tzinfo is not None:
        found = found.astimezone(datetime.UTC).replace(tzinfo=None)
    return found


def training(
    source: Source,
    question: str,
    model: str | None,
    *,
    split: str | None,
    test: Source | None,
    cutoff: str | None,
    horizon: float | None,
    active: float | None,
    further: Sequence[str],
    seed: int,
    budget: float,
    encoder: str | None = None,
    compare_scratch: bool = False,
    several: str | None = None,
) -> Training:
    """Everything `train` was told, as a Training. `further` are the `OPTION=VALUE` words of --set, `several` names with commas."""
    questions.load(question)  # an unknown one is told before everything else
    options = dict(_pair(word, "--set") for word in further)
    if split is not None and split not in get_args(Split):
        raise Problem("argument_split", value=split, splits=list(get_args(Split)))
    for name, days in (("--horizon", horizon), ("--active", active)):
        if days is not None and not 0 < days < 36_500:
            raise Problem("argument_days", name=name, value=days)
    by = options.pop("by", "purchase")
    if by not in ("purchase", "action"):
        raise Problem("argument_by", value=by)
    money = options.pop("money", None)
    fixes = options.pop("fixes", None)
    repeats = options.pop("repeats", "auto")
    if repeats not in _REPEATS:
        raise Problem("argument_repeats", value=repeats)
    settings = Settings(
        split=split or ("given" if test else None),  # type: ignore[arg-type]
        cutoff=moment(cutoff),
        horizon_days=horizon,
        active_days=active,
        positive=options.pop("positive", None),
        by_action=by == "action",
        repeats=_REPEATS[repeats],
        cutoffs=_whole(options.pop("cutoffs", "6"), "cutoffs"),
        seed=seed,
    )
    if model is not None and several is not None:
        raise Problem("argument_model_and_models")
    if options and model in (None, BLEND):
        raise Problem("argument_options_need_model", options=sorted(options))
    if fixes == "none":
        source = msgspec.structs.replace(source, fixes=[])
    elif fixes is not None:
        source = msgspec.structs.replace(source, accept=fixes.split("+"))
    return Training(
        source=source,
        question=question,
        model=model,
        models=[name.strip() for name in (several or "").split(",") if name.strip()],
        settings=settings,
        test=test,
        options={name: _value(word) for name, word in options.items()},
        money=_money(money),
        budget_minutes=budget,
        encoder=_encoder(encoder),
        compare_scratch=compare_scratch,
    )


def _encoder(word: str | None) -> str | None:
    """The file of an encoder by its whole path, or the word for a new one."""
    if word in (None, NEW_ENCODER):
        return word
    path = Path(str(word)).resolve()
    if not path.is_file():
        raise Problem("argument_encoder", file=str(word))
    return str(path)


def source(
    paths: Sequence[Path],
    role_words: Sequence[str],
    event_words: Sequence[str],
    feedback: Sequence[Path] = (),
) -> Source:
    """Files and what was said about them."""
    return Source(
        paths=list(paths),
        roles=roles(role_words),
        events=meanings(event_words),
        feedback=[path.resolve() for path in feedback],
    )


def wishes(words: Sequence[str]) -> dict[str, Any]:
    """`OPTION=VALUE` words as what is wished of recommendations. `exclude` names a text file with an item on each line, or the
    items themselves with commas between them.
    """
    wished: dict[str, Any] = {}
    for word in words:
        name, value = _pair(word, "--set")
        if name == "exclude":
            wished[name] = [*wished.get(name, []), *_named_items(value)]
        elif name == "repeats" and value in _REPEATS:
            wished[name] = _REPEATS[value]
        else:
            wished[name] = _value(value)
    return wished


def _named_items(word: str) -> list[str]:
    file = Path(word)
    if file.exists() or file.suffix.lower() in (".txt", ".csv"):
        return names_in(file)
    return [name.strip() for name in word.split(",") if name.strip()]


def _pair(word: str, option: str) -> tuple[str, str]:
    name, sign, value = word.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise Problem("argument_pair", option=option, value=word)
    return name.strip(), value.strip()


def _whole(word: str, name: str) -> int:
    if not word.isdigit() or not 1 <= int(word) <= 60:
        raise Problem("argument_whole", name=name, value=word)
    return int(word)


def _value(word: str) -> Any:
    """A number where the word is one, else the word."""
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word


def _money(word: str | None) -> Money | None:
    if word is None:
        return None
    try:
        amounts = [float(part) for part in word.split(",")]
        if len(amounts) > len(Money.__struct_fields__) or not all(map(math.isfinite, amounts)):
            raise ValueError
        return Money(**dict(zip(Money.__struct_fields__, amounts, strict=False)))
    except (TypeError, ValueError):
        raise Problem("argument_money", value=word, names=list(Money.__struct_fields__)) from None
