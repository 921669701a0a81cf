#!/usr/bin/env python3
"""Keeps the translations in step with the program, and makes them ready for use.

    python3 packaging/translations.py update     take new texts into resources/translations, and out what is gone
    python3 packaging/translations.py compile    make the files that the window reads (.qm)

The window's texts are found in the source by pyside6-lupdate: `window_LANGUAGE.ts`. The messages of the engine, the terminal
and the reports are declared in `intent_desktop/messages`: `messages_LANGUAGE.ts`, in the same format, with a context for each
file of messages, the English template as source, and code and field as comment; the program reads that one as it is.
A text that is not translated yet is marked unfinished; translations are kept for as long as their English text stays.
Standard library and PySide6's tools only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN",)
"""English stands in the source."""


class ToolError(Exception):
    """A tool of PySide6 is missing or has failed; the text says why."""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code."""
    try:
        match list(arguments):
            case ["update"]:
                update()
            case ["compile"]:
                compile_window()
            case _:
                say(str(__doc__).partition("\n\n")[2].partition("\n\n")[0])
                return 0 if list(arguments) in ([], ["-h"], ["--help"]) else 2
    except ToolError as error:
        say(str(error))
        return 1
    return 0


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files in `folder` in step with the source."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        update_window(folder / f"window_{language}.ts", language)
        update_messages(folder / f"messages_{language}.ts", language)


def update_window(file: Path, language: str) -> None:
    """The window's texts, by the class that shows them."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "intent_desktop" / "ui").rglob("*.py"))
    run_tool(
        "lupdate",
        [
            *sources,
            *("-ts", str(file), "-source-language", "en", "-target-language", language, "-no-obsolete"),
            # Line numbers would change with every edit of the source, and a similar text's translation is not this one's.
            *("-locations", "none", "-disable-heuristic", "similartext"),
        ],
    )


def update_messages(file: Path, language: str) -> None:
    """The declared messages, by the file they are declared in."""
    sys.path.insert(0, str(ROOT))
    from intent_desktop.messages import subjects

    kept = translations_in(file)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for subject in subjects():
        context = ElementTree.SubElement(root, "context")
        name = subject.__name__.rpartition(".")[2]
        ElementTree.SubElement(context, "name").text = name
        for code, message in subject.MESSAGES.items():
            for field in ("what", "advice", "typed"):
                text = getattr(message, field)
                if text:
                    add_message(context, text, f"{code}.{field}", kept)
    write(root, file)


def add_message(
    context: ElementTree.Element, source: str, comment: str, kept: Mapping[tuple[str, str], str]
) -> None:
    """One entry, with the translation it had."""
    entry = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(entry, "source").text = source
    ElementTree.SubElement(entry, "comment").text = comment
    translation = ElementTree.SubElement(entry, "translation")
    if (source, comment) in kept:
        translation.text = kept[source, comment]
    else:
        translation.set("type", "unfinished")


def translations_in(file: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a .ts file by source and comment; none where there is no file yet."""
    if not file.exists():
        return {}
    found = {}
    for entry in ElementTree.parse(file).iter("message"):
        translation = entry.find("translation")
        if translation is not None and translation.text and translation.get("type") is None:
            found[entry.findtext("source", ""), entry.findtext("comment", "")] = translation.text
    return found


def write(root: ElementTree.Element, file: Path) -> None:
    """Write a .ts file as Qt Linguist does."""
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n"
    )


def compile_window(folder: Path = FOLDER) -> None:
    """Make a .qm file beside each of the window's .ts files."""
    for source in sorted(folder.glob("window_*.ts")):
        draft = source.with_suffix(".draft")
        run_tool("lrelease", ["-silent", str(source), "-qm", str(draft)])
        draft.replace(source.with_suffix(".qm"))


def run_tool(name: str, arguments: Sequence[str]) -> None:
    """Run one of PySide6's tools; raises ToolError with what it said where it failed, or where it has warnings."""
    program = tool(name)
    # Their words would be in the system's language.
    environment = {**os.environ, "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}
    outcome = subprocess.run(
        [program, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, errors="replace"
    )
    complaints = [line for line in (outcome.stdout + outcome.stderr).splitlines() if "arning" in line]
    if outcome.returncode or complaints:
        said = "\n".join(complaints) or outcome.stderr.strip() or outcome.stdout.strip()
        raise ToolError(f"{name} failed:\n{said}")


def tool(name: str) -> str:
    """The path of pyside6-NAME, beside this Python or on the path."""
    scripts = sysconfig.get_path("scripts")
    found = shutil.which(f"pyside6-{name}", path=scripts) or shutil.which(f"pyside6-{name}")
    if found is None:
        raise ToolError(
            f"pyside6-{name} was not found in {scripts}. Set the program up first: packaging/dev.py run"
        )
    return found


def say(text: str) -> None:
    """Tell the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
