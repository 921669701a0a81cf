"""No text for people stands in the source of the window or the terminal outside the catalogues."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "intent_desktop"
WINDOW, TERMINAL = sorted((PACKAGE / "ui").rglob("*.py")), sorted((PACKAGE / "cli").rglob("*.py"))
FROM_A_CATALOGUE = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SHOWING = re.compile(
    r"set(Window)?(Text|Title|ToolTip|StatusTip|WhatsThis|Html|PlainText|PlaceholderText|AccessibleName|AccessibleDescription"
    r"|InformativeText|DetailedText|Prefix|Suffix|SpecialValueText|Format|TabText|ItemText|LabelText|HeaderLabels?)"
    r"|add(Action|Menu|Tab|Items?|Row|_row|_column|_button|_task)|insert(Item|Tab|Action)|drawText|Q\w*(Label|Button|Action|Box)"
    r"|\w*(Label|Caption|Heading|Subtitle|Title|Tag|Button|Banner|Dialog|EmptyState|Toast)|say|tell|print|echo|secho|Text|append|help"
)
"""What puts its arguments before a person's eyes or ears."""
SENTENCE = re.compile(r"[A-Z][A-Za-z'’]*(,? [A-Za-z'’{}]+){2,}[.?!…:]?|[A-Za-z'’{} ,]+ [a-z{}]+[.?!…]")
"""What reads like one wherever it stands."""
SAME_EVERYWHERE = re.compile(
    r"Intent Desktop|\bGB\b|^(Ctrl|Shift|Alt)\+\S+$|\.(intent|html|csv|log|pdf)\b"
    r"|</?\w+[^<>]*>|&\w+;|^[a-z]+([-_]([a-z]*|\{\}))*$"  # tags; names of icons, of tones, and of messages
)
COMPOSED = re.compile(r"\{\}[.,:;] \{\}|\{\}[.,:;]$|\{\} \(\{\}|\{\} (and|or) \{\}")
"""English marks and words between what is put in; `messages.punctuation` has those of the language in use."""
EXCEPTIONS = {
    "Noto Sans CJK SC": "a font",
    "Source Han Sans SC": "a font",
    "Microsoft YaHei UI": "a font",
    "WenQuanYi Micro Hei": "a font",
    "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit": "a selector of the style sheet",
    "Got unexpected extra argument\\S* \\((.*)\\)": "how Click complains; it is told in words of the catalogue",
    "not bold": "a style of Rich's",
}
"""Literals that look as if they were for people, and why they are not."""

JOINED = {
    "ui/theme/stylesheet.py": "selectors of the style sheet",
    "ui/widgets/fields.py": "numbers as they are typed",
    "ui/pages/model_detail.py": "numbers as they are typed",
    "questions/cutoffs.py": "columns of a query",
    "questions/sequences.py": "columns of a query",
}
"""Where things are joined by commas for others than readers."""


def literals(node: ast.AST, shown: bool = False) -> Iterator[tuple[int, str, bool]]:
    """Line and text of each literal that is not looked up in a catalogue, and whether it is given to what shows it.

    What is put into an f-string reads `{}`. Docstrings, annotations, and errors of programming are no literals here.
    """
    match node:
        case ast.Call() if called(node) in FROM_A_CATALOGUE:
            return
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
            return
        case ast.Constant(value=str(text)):
            yield node.lineno, text, shown
        case ast.JoinedStr():
            yield (
                node.lineno,
                "".join(piece.value if isinstance(piece, ast.Constant) else "{}" for piece in node.values),
                shown,
            )  # type: ignore[misc]
            for piece in node.values:
                if isinstance(piece, ast.FormattedValue):
                    yield from literals(piece.value)
        case ast.Call():
            shows = SHOWING.fullmatch(called(node)) is not None
            yield from literals(node.func)
            for argument in node.args:
                yield from literals(argument, shows)
            for keyword in node.keywords:
                yield from literals(
                    keyword.value, (shows and keyword.arg in (None, "text", "title")) or keyword.arg == "help"
                )
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from literals(left, shown)
            yield from literals(right, shown)
        case ast.FunctionDef():
            for child in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults, *node.body):
                if child is not None:
                    yield from literals(child)
        case ast.AnnAssign(value=value):
            if value is not None:
                yield from literals(value)
        case _:
            for child in ast.iter_child_nodes(node):
                yield from literals(child)


def called(node: ast.Call) -> str:
    """The last part of what is called."""
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def for_people(text: str, shown: bool) -> bool:
    """Whether a literal says something in English."""
    rest = SAME_EVERYWHERE.sub(" ", text).strip()
    says = re.search("[A-Za-z]{2,}", rest.replace("{}", " ")) is not None
    return says and (shown or SENTENCE.fullmatch(rest) is not None)


@pytest.mark.parametrize("sources", [WINDOW, TERMINAL], ids=["window", "terminal"])
def test_what_people_are_told_is_from_a_catalogue(sources: list[Path]) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for path in sources
        for line, text, shown in literals(ast.parse(path.read_text(encoding="utf-8")))
        if for_people(text, shown) and text not in EXCEPTIONS
    ]
    assert not found, "\n".join(found)


def test_every_text_that_the_window_looks_up_is_found_by_the_tool_that_extracts_them() -> None:
    """pyside6-lupdate reads no f-strings, so what is looked up within one would never be translated."""
    catalogue = PACKAGE.parent / "resources" / "translations" / "window_zh_CN.ts"
    extracted = {source.text for source in ElementTree.parse(catalogue).iter("source")}
    missed = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {text!r}"
        for path in WINDOW
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for text in looked_up(node)
        if text not in extracted
    ]
    assert not missed, "\n".join(missed)


def looked_up(node: ast.Call) -> Iterator[str]:
    """The text that a call looks up in a catalogue."""
    if called(node) in FROM_A_CATALOGUE:
        for argument in node.args[:1] if called(node) == "tr" else node.args[1:2]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Open")',
        'label.setText(f"{count} rows")',
        'button = QPushButton("Open" if new else self.tr("Close"))',
        'box.addItem("Open " + name)',
        'REASON = "The file is too large."',
        'def command(out: str = Option(help="Where to")): ...',
        'print("Done")',
    ],
)
def test_a_text_outside_is_found(source: str) -> None:
    assert any(for_people(text, shown) for _, text, shown in literals(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Open"))',
        'label.setText(QCoreApplication.translate("Window", "Open {file}").format(file=name))',
        'label.setObjectName("open the file")',
        'label.setText(f"{first} · {second}")',
        'raise ValueError("The caller is wrong.")',
        '"""What a module is for."""',
    ],
)
def test_what_is_looked_up_or_for_no_one_is_left_alone(source: str) -> None:
    assert not any(for_people(text, shown) for _, text, shown in literals(ast.parse(source)))


@pytest.mark.parametrize("floor", ["ui", "cli", "evaluation", "questions", "messages"])
def test_texts_are_put_together_with_the_marks_of_the_language_in_use(floor: str) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for path in sorted((PACKAGE / floor).rglob("*.py"))
        for line, text in composed(ast.parse(path.read_text(encoding="utf-8")))
        if not (text == ", " and path.relative_to(PACKAGE).as_posix() in JOINED)
    ]
    assert not found, "\n".join(found)


def composed(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """F-strings with marks of English between what is put in, and lists joined with them."""
    yield from ((line, text) for line, text, _ in literals(tree) if "{}" in text and COMPOSED.search(text))
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(mark)), attr="join")) if (
                re.fullmatch(r"[.,:;] | (and|or) ", mark)
            ):
                yield node.lineno, mark
            case ast.JoinedStr(
                values=[
                    ast.FormattedValue(value=ast.Name(id="protocol") | ast.Attribute(attr="protocol")),
                    ast.Constant(value=" "),
                    *_,
                ]
            ):
                yield node.lineno, "a protocol goes on with a sentence"


def test_marks_of_english_between_texts_are_found() -> None:
    for source in (
        'f"{name}: {value}"',
        'f"{text}."',
        'f"{name} ({count})"',
        '"; ".join(texts)',
        '" and ".join(texts)',
        'f"{protocol} {Note(code).text()}"',
    ):
        assert list(composed(ast.parse(f"said = {source}"))), source
    for source in (
        'f"{name} {value}"',
        'f"{file}.csv"',
        '" · ".join(texts)',
        'self.tr("{name}: {value}").format(name=name)',
    ):
        assert not list(composed(ast.parse(f"said = {source}"))), source
