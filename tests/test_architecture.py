"""Rules that hold for the whole source: floors, names, sizes, nothing that executes what a user opens, messages."""

import ast
import json
import re
import shutil
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest

from intent_desktop import messages
from intent_desktop.messages import Message, Note

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "intent_desktop"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}

MOST_LINES = 500
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
EXECUTING_MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "shelve", "marshal"}
EXECUTING_CALLS = {
    "eval", "exec", "torch.load", "joblib.load", "joblib.dump", "pandas.read_pickle", "pd.read_pickle", "os.system",
    "os.popen", "numpy.load(allow_pickle)", "np.load(allow_pickle)", "subprocess(shell)",
}  # fmt: skip


def within(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# Floors, names, sizes


def test_a_floor_uses_only_the_floors_below_it() -> None:
    checker = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    if checker is None:
        pytest.skip("import-linter is not installed (extra dev)")
    outcome = subprocess.run([checker, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stdout


def test_no_file_is_named_for_nothing_in_particular() -> None:
    assert not [within(path) for path in PACKAGE.rglob("*") if path.stem.lower() in EMPTY_NAMES]


def test_no_source_file_is_too_long_to_have_one_subject() -> None:
    lengths = {within(path): path.read_text(encoding="utf-8").count("\n") for path in SOURCES}
    assert not {path: lines for path, lines in lengths.items() if lines > MOST_LINES}


# Nothing that executes what a user opens


def dotted(node: ast.expr) -> str:
    """`a.b.c` of a name or an attribute; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (start := dotted(node.value)):
        return f"{start}.{node.attr}"
    return ""


def executing(tree: ast.AST) -> Iterator[str]:
    """What in a source could execute content: imports of pickling modules, calls of evaluating functions."""
    for node in ast.walk(tree):
        imported = (
            [alias.name for alias in node.names] if isinstance(node, ast.Import)
            else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        )  # fmt: skip
        yield from (name for name in imported if name.split(".")[0] in EXECUTING_MODULES)
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            options = {
                option.arg for option in node.keywords
                if not (isinstance(option.value, ast.Constant) and option.value.value is False)
            }  # fmt: skip
            if "shell" in options and name.startswith("subprocess."):
                name = "subprocess(shell)"
            if "allow_pickle" in options:
                name += "(allow_pickle)"
            if name in EXECUTING_CALLS:
                yield name


def test_nothing_a_user_opens_is_executed() -> None:
    found = {within(path): list(executing(tree)) for path, tree in TREES.items()}
    assert not {path: names for path, names in found.items() if names}


@pytest.mark.parametrize(
    "source",
    ["import pickle", "from pickle import loads", "eval(text)", "torch.load(path)", "np.load(p, allow_pickle=True)",
     "subprocess.run(line, shell=True)"],
)  # fmt: skip
def test_the_rule_against_executing_notices(source: str) -> None:
    assert list(executing(ast.parse(source)))


# Declared messages


def literals(node: ast.expr) -> list[str]:
    """The texts an expression can be, where they are written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return literals(node.body) + literals(node.orelse)
    return []


def told() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where a message is told, its code, and the parameters it is given (None: not written out there)."""
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            name = dotted(node.func).split(".")[-1]
            if name not in ("Problem", "Note", "notice"):
                continue
            given = [keyword.arg for keyword in node.keywords]
            keys: list[str | None] | None = given
            if name == "Note" and len(node.args) > 1:
                further = node.args[1]
                written = isinstance(further, ast.Dict) and all(
                    isinstance(key, ast.Constant) for key in further.keys
                )
                keys = [str(ast.literal_eval(key)) for key in further.keys if key] if written else None  # type: ignore[attr-defined]
            complete = {key for key in keys if key} if keys is not None and None not in keys else None
            for code in literals(node.args[0]):
                yield f"{within(path)}:{node.lineno}", code, complete


def placeholders(message: Message) -> set[str]:
    """Names of the parameters that a message's text and advice use."""
    parts = [part for text in (message.what, message.advice) for part in string.Formatter().parse(text)]
    return {re.split(r"[.\[]", name)[0] for _, name, _, _ in parts if name}


def test_every_message_that_is_told_is_declared() -> None:
    declared = messages.catalogue()
    assert not [f"{place} {code}" for place, code, _ in told() if code not in declared]


def test_every_message_is_told_with_the_parameters_its_words_need() -> None:
    declared = messages.catalogue()
    assert not [
        f"{place} {code}: without {missing}"
        for place, code, given in told()
        if given is not None and code in declared and (missing := placeholders(declared[code]) - given)
    ]


def test_every_declared_message_is_told_somewhere() -> None:
    texts: set[str] = set()
    patterns: list[re.Pattern[str]] = []
    for path, tree in TREES.items():
        if path.parent.name == "messages":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif (
                isinstance(node, ast.JoinedStr)
                and re.fullmatch(r"\w*", joined := fixed_parts(node))
                and joined
            ):
                patterns.append(
                    re.compile("".join(
                        re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"\w+"
                        for part in node.values
                    ))
                )  # fmt: skip
    assert not [
        code for code in messages.catalogue()
        if code not in texts and not any(pattern.fullmatch(code) for pattern in patterns)
    ]  # fmt: skip


def fixed_parts(node: ast.JoinedStr) -> str:
    return "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))


PSEUDO = str.maketrans("aeiouAEIOUcnsy", "áéíóúÁÉÍÓÚçñšý")


def pseudo(text: str) -> str:
    """A made-up language: accents on all letters but those of placeholders, between brackets."""
    parts = re.split(r"(\{[^{}]*\})", text)
    return "⟦" + "".join(part if part.startswith("{") else part.translate(PSEUDO) for part in parts) + "⟧"


@pytest.fixture
def pseudo_language() -> Iterator[None]:
    messages.translate_with(lambda code, field, template: pseudo(template))
    yield
    messages.translate_with(None)


def sample(name: str, text: str) -> object:
    """A value that fits a placeholder's format."""
    return 12 if re.search(r"\{" + name + r":[-+,.0-9]*[defgn%,]\}", text) else f"<{name}>"


@pytest.mark.usefixtures("pseudo_language")
@pytest.mark.parametrize("code", sorted(messages.catalogue()))
def test_a_message_can_be_translated_and_keeps_its_parameters(code: str) -> None:
    message = messages.catalogue()[code]
    both = message.what + message.advice
    parameters = {name: sample(name, both) for name in placeholders(message)}
    note = Note(code, parameters)
    said = note.text() + note.advice()
    assert note.text().startswith("⟦")
    assert note.text().endswith("⟧")
    assert all(str(value) in said for value in parameters.values() if isinstance(value, str))
    assert "{" not in said
    assert "}" not in said


@pytest.mark.parametrize("code", sorted(messages.catalogue()))
def test_a_message_speaks_of_the_matter_and_not_of_the_program(code: str) -> None:
    message = messages.catalogue()[code]
    assert message.what.strip() == message.what
    assert message.what
    assert not re.search(
        r"\b(traceback|exception|stack|null|NoneType|dataframe|stdout)\b", " ".join(message[:2]), re.I
    )


# No network


def test_training_works_where_there_is_no_network(tmp_path: Path) -> None:
    blocked = [shutil.which("unshare") or "unshare", "--map-root-user", "--net"]
    try:
        available = subprocess.run([*blocked, "true"], capture_output=True).returncode == 0
    except OSError:
        available = False
    if not available:
        pytest.skip("this system cannot take the network away from a process (unshare)")
    chance = numpy.random.default_rng(1)
    minutes = chance.exponential(10, 600).round(3)
    bought = chance.random(600) < 1 / (1 + numpy.exp(2 - 0.2 * minutes))
    lines = [f"{stay},{chance.choice(['mail', 'search', 'direct'])},{answer}\n"
             for stay, answer in zip(minutes, bought, strict=True)]  # fmt: skip
    table = tmp_path / "visits.csv"
    table.write_text("minutes,channel,bought\n" + "".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "intent_desktop", "train", str(table), "--question", "purchase", "--model", "linear",
               "--role", "label=bought", "--split", "random", "--out", str(tmp_path / "project"), "--json"]  # fmt: skip
    outcome = subprocess.run([*blocked, *command], capture_output=True, text=True, cwd=tmp_path)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert json.loads(outcome.stdout)["metrics"]["test"]["roc_auc"] > 0.6
