"""Another language at the terminal: everything it says comes from the catalogue, and Chinese data come through whole."""

import functools
import html.parser
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from invocation import here

from intent_desktop import messages
from intent_desktop.data.dataset import MEANINGS, ROLES
from intent_desktop.messages import Note
from intent_desktop.messages.language import CHINESE, VARIABLE
from intent_desktop.start import COMMANDS
from tests import chinese_shop
from tests.pseudo_language import BEGIN, END, message, untranslated

ROOT = Path(__file__).parents[2]
KNOWN = re.compile(
    r"--[a-z-]+|\b[A-Z]+(=[A-Z]+)?\b|<[a-z ]+>|\[OPTIONS\]|\S*intent\S*|\S+\.(csv|html|py)\b|1e\S+|\S*<=?x\S*"
    r"|\S*/\S*|\d+[smhd]\b|\b(x>=0)|\b(paths?|bundle|runs?)\.*"
)
"""What is typed the same in every language, and names of files."""
TYPED = {
    *ROLES,
    *MEANINGS,
    "text",
    "number",
    "time",
    "integer",
    "category",
    *COMMANDS,
    "self",
    "test",
    "small",
    "onnx",
    "none",
}
SAY_EVERYTHING = """
import sys
from intent_desktop import messages
from tests.pseudo_language import message
messages.translate_with(message)
from intent_desktop.cli import main
for words in {commands!r}:
    print("\\n## " + " ".join(words), flush=True)
    main(words)
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return chinese_shop.write(tmp_path_factory.mktemp("小店 shop"))


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(VARIABLE, CHINESE)
    messages.translate_with(None)
    yield
    messages.translate_with(None)


class Texts(html.parser.HTMLParser):
    """What people read, or hear, of a page; `language` is the one it says it is in."""

    def __init__(self, page: str):
        super().__init__()
        self.found: list[str] = []
        self.language = ""
        self._silent = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.language = self.language or (given.get("lang") or "")
        self.found += [given[name] or "" for name in ("aria-label", "alt", "title") if given.get(name)]
        self._silent += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def test_nothing_at_the_terminal_or_in_a_report_is_from_outside_the_catalogue(
    shop: Path, tmp_path: Path
) -> None:
    asked = ["--question", "purchase", "--model", "linear", "--out", str(tmp_path / "项目")]
    runs = tmp_path / "项目" / "runs"
    commands = [
        ["--help"],
        *([name, "--help"] for name in sorted(COMMANDS)),
        ["train"],
        ["train", "--nonsense"],
    ]
    commands += [["inspect", str(shop)], ["train", str(shop), *asked], ["questions"]]
    done = subprocess.run(
        [sys.executable, "-c", SAY_EVERYTHING.format(commands=commands)],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "500"},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    lines = (done.stdout + done.stderr).splitlines()
    assert "⟦Options" in done.stdout
    said = [line for line in lines if not line.startswith(("## ", "nanobind", " - ", "See https://nanobind"))]
    wrong = [line.strip() for line in said if foreign(line)]
    assert not wrong, "\n".join(wrong)
    (report,) = runs.glob("*/report.html")
    texts = whole(Texts(report.read_text(encoding="utf-8")).found)
    wrong = [text.strip() for text in texts if foreign(text)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def whole(texts: list[str]) -> list[str]:
    """The texts, those that a drawing has broken into lines put together again."""
    found: list[str] = []
    for text in texts:
        if found and found[-1].count(BEGIN) > found[-1].count(END):
            found[-1] += f" {text}"
        else:
            found.append(text)
    return found


def foreign(text: str) -> set[str]:
    """What of a text is neither from the catalogue nor typed the same in every language."""
    return set(untranslated(text, KNOWN).split()) - TYPED - names()


@functools.cache
def names() -> set[str]:
    """The words in the names of questions and models, which are typed."""
    from intent_desktop.models.catalogue import CATALOGUE as MODELS
    from intent_desktop.questions.catalogue import CATALOGUE as QUESTIONS

    return {part for name in (*MODELS, *QUESTIONS) for part in re.findall("[a-zA-Z]{2,}", name)}


def test_chinese_data_come_through_a_chinese_terminal(shop: Path, tmp_path: Path, chinese: None) -> None:
    looked_at = here("inspect", shop).result
    roles = {column["name"]: column["role"] for column in looked_at["columns"]}
    assert roles == {
        "用户编号": "user", "商品编号": "item", "时间": "time", "行为": "event", "价格": "price", "类别": "category"
    }  # fmt: skip
    assert looked_at["events"] == {"浏览": "view", "购买": "purchase"}
    told = here("train", shop, "--question", "purchase", "--model", "linear", "--out", tmp_path / "项目 一")
    trained = told.result
    assert trained["importances"], "the features keep their names for programs"
    report = Texts(Path(trained["report"]).read_text(encoding="utf-8"))
    assert report.language == "zh-CN"
    assert any("类别" in text or "浏览" in text for text in report.found)
    out = tmp_path / "分数 名单.xlsx"
    scored = here("score", trained["bundle"], shop, "--out", out, "--why", "top").result
    assert scored["rows"] > 0
    rows = list(openpyxl.load_workbook(out).active.values)
    assert rows[0][0] == Note("score_heading_user").text()
    assert Note("score_heading_probability").text() in rows[0]
    assert str(rows[1][0]).startswith("顾客")
    json.dumps(scored, ensure_ascii=False)


def test_the_language_of_the_tests_marks_what_it_was_given_and_nothing_else() -> None:
    said = message("", "", "{rows:.0f} rows of {file} are <b>late</b>").format(rows=3, file="Umsatz")
    assert untranslated(said, re.compile("none")) == "Umsatz"
