"""Set-up from source: a real environment and real pip, for a tiny project without dependencies."""

import _ctypes
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "intent-desktop"
version = "0"
"""
# A build backend of its own, so that nothing needs to be fetched.
BACKEND = """
import base64, hashlib, pathlib, zipfile

INFO = "intent_desktop-0.dist-info"
METADATA = "Metadata-Version: 2.1\\nName: intent-desktop\\nVersion: 0\\nProvides-Extra: test\\nProvides-Extra: dev\\n"

def build_editable(folder, settings=None, metadata=None):
    name = "intent_desktop-0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w") as wheel:
        wheel.writestr("tiny.pth", str(pathlib.Path(__file__).parent))
        wheel.writestr(INFO + "/METADATA", METADATA)
        wheel.writestr(INFO + "/WHEEL", "Wheel-Version: 1.0\\nGenerator: tiny\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(INFO + "/RECORD", "")
    return name
"""
PROGRAM = """
import os, pathlib, sys
print("program", sys.argv[1:], pathlib.Path.cwd().name)
sys.exit(int(os.environ.get("EXIT_CODE", 0)))
"""
TESTS = """
import os, sys
print("tests", sys.argv[1:], os.environ["QT_QPA_PLATFORM"], os.getcwd() == os.path.dirname(__file__))
sys.exit(3)
"""
QT_CORE = """
import pathlib
class QLibraryInfo:
    class LibraryPath:
        PluginsPath = str(pathlib.Path(__file__).parents[1])
    path = str
"""


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A tiny Intent Desktop that has not been set up."""
    return write_project(tmp_path)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny Intent Desktop that has been set up; tests leave it working."""
    root = write_project(tmp_path_factory.mktemp("set-up"))
    code, _, err = call(root, "run")
    assert code == 0, err
    return root


def write_project(folder: Path) -> Path:
    """A project whose parts are all local, in a folder with a space and Chinese letters."""
    root = folder / "a shop 商店"
    for file, text in {
        "pyproject.toml": PYPROJECT,
        "backend.py": BACKEND,
        "packaging/constraints.txt": "torch==1\n",
        "intent_desktop/__init__.py": "",
        "intent_desktop/__main__.py": PROGRAM,
        "pytest.py": TESTS,
        "lightgbm.py": "",
        "PySide6/__init__.py": "",
        "PySide6/QtWidgets.py": "QApplication = list",
        "PySide6/QtCore.py": QT_CORE,
    }.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(DEV, root / "packaging" / "dev.py")
    for name in ("torch", "setuptools"):
        wheel(folder / "wheels", name, "1")
        wheel(folder / "wheels", name, "2")
    return root


def wheel(folder: Path, name: str, version: str) -> None:
    """An empty package."""
    folder.mkdir(exist_ok=True)
    information = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(
            f"{information}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        )
        archive.writestr(
            f"{information}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        archive.writestr(f"{information}/RECORD", "")


def start(project: Path, *arguments: str, **variables: str) -> "subprocess.Popen[str]":
    """Call dev.py from another folder, without a display and without a network."""
    environment = {
        name: value for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY") and not name.startswith("PIP_")
    } | {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(project.parent / "wheels"), "PYTHONIOENCODING": "utf-8"}  # fmt: skip
    return subprocess.Popen(
        [sys.executable, str(project / "packaging" / "dev.py"), *arguments],
        cwd=project.parent, env=environment | variables, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def call(project: Path, *arguments: str, **variables: str) -> tuple[int, str, str]:
    """The exit code, stdout and stderr of a call to its end."""
    process = start(project, *arguments, **variables)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def dev_module() -> ModuleType:
    specification = importlib.util.spec_from_file_location("dev", DEV)
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_without_a_connection_it_says_what_failed_and_where_the_log_is(bare: Path) -> None:
    code, out, err = call(bare, "run", PIP_FIND_LINKS=str(bare / "nowhere"))
    assert code == 1
    assert out == ""
    assert "could not be installed" in err
    assert "pip says:\n  ERROR: " in err
    assert str(bare / ".venv" / "set-up.log") in err
    assert "Traceback" not in err


def test_two_first_starts_at_once_set_up_once_and_both_run_the_demo(bare: Path) -> None:
    first = start(bare, "run")
    second = start(bare, "run")
    ends = [process.communicate(timeout=120) for process in (first, second)]
    assert [first.returncode, second.returncode] == [0, 0], ends
    assert [out for out, _ in ends] == [f"program ['demo'] {bare.parent.name}\n"] * 2
    said = "".join(err for _, err in ends)
    assert said.count("Setting up (first time") == 1
    assert said.count("Another set-up is at work here; waiting for it…") == 1


def test_a_later_start_is_silent_and_quick_and_passes_its_arguments_and_exit_code_on(project: Path) -> None:
    began = time.monotonic()
    code, out, err = call(project, "run", "inspect", "my file.csv", "--json", EXIT_CODE="3")
    assert time.monotonic() - began < 5
    assert (code, err) == (3, "")
    assert out == f"program ['inspect', 'my file.csv', '--json'] {project.parent.name}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_with_a_display_the_window_opens_where_qt_can_show_it(project: Path) -> None:
    code, _, err = call(project, "run", DISPLAY=":0", PATH="")
    assert code == 1
    assert "for the window on this screen (Qt) is missing: " in err
    assert "libqxcb.so: cannot open shared object file" in err
    assert "libxcb-cursor0" in err
    plugin = project / "platforms" / "libqxcb.so"
    plugin.parent.mkdir()
    shutil.copy(_ctypes.__file__, plugin)  # any library that loads
    assert call(project, "run", DISPLAY=":0") == (0, f"program [] {project.parent.name}\n", "")
    assert call(project, "run")[1].startswith("program ['demo']")


def test_nothing_is_imported_from_the_folder_one_stands_in(project: Path) -> None:
    trap = project.parent / "lightgbm.py"
    trap.write_text("raise SystemExit('imported from the folder of the data')")
    (project / "intent_desktop" / "__main__.py").write_text("import lightgbm; print(lightgbm.__file__)")
    try:
        assert call(project, "run")[1].strip() == str(project / "lightgbm.py")
    finally:
        trap.unlink()
        (project / "intent_desktop" / "__main__.py").write_text(PROGRAM)


def test_tests_run_in_the_projects_folder_without_showing_windows(project: Path) -> None:
    code, out, err = call(project, "test", "-k", "some thing")
    assert code == 3
    assert (
        out
        == "tests ['-n', 'auto', '--dist', 'loadscope', '--no-loadscope-reorder', '-k', 'some thing'] offscreen True\n"
    )
    assert "Setting up" in err


@pytest.mark.skipif(sys.platform != "linux", reason="there are such screens on Linux only")
def test_without_programs_for_a_screen_of_their_own_all_other_tests_run(project: Path) -> None:
    stamp = project / ".venv" / "ready.json"
    state = json.loads(stamp.read_text())
    stamp.write_text(json.dumps(state | {"ready": ["program", "tests", "trees", "window"]}))
    tools = project / "no programs"
    tools.mkdir()
    code, out, err = call(project, "test", PATH=str(tools))
    assert code == 3
    assert out.startswith("tests ")
    assert "Xvfb openbox xdotool" in err
    assert "those tests are skipped" in err


def test_a_changed_pin_is_installed_at_the_next_start(project: Path) -> None:
    (project / "packaging" / "constraints.txt").write_text("torch==2\n")
    _, _, err = call(project, "run")
    assert "Setting up" in err
    assert list((project / ".venv").rglob("torch-2.dist-info"))
    assert not list((project / ".venv").rglob("torch-1.dist-info"))
    assert call(project, "run")[2] == ""


def test_an_interrupted_set_up_is_taken_up_by_the_next_start(project: Path) -> None:
    (project / "packaging" / "constraints.txt").write_text("torch==1\n")
    process = start(project, "run")
    assert process.stderr
    while "1/3" not in process.stderr.readline():
        pass
    process.kill()
    process.communicate()
    code, out, err = call(project, "run")
    assert (code, out) == (0, f"program ['demo'] {project.parent.name}\n")
    assert "Setting up" in err


@pytest.mark.skipif(sys.platform != "linux", reason="system libraries are installed on Linux only")
def test_a_missing_system_library_is_named_with_the_command_that_installs_it(project: Path) -> None:
    stamp = project / ".venv" / "ready.json"
    state = json.loads(stamp.read_text())
    stamp.write_text(json.dumps(state | {"ready": ["program"]}))
    (project / "lightgbm.py").write_text("raise OSError('libgomp.so.1: cannot open shared object file')")
    tools = project / "no tools"
    tools.mkdir()
    try:
        code, _, err = call(project, "run", PATH=str(tools))
        assert code == 1
        assert "libgomp.so.1: cannot open shared object file" in err
        assert "libgomp1" in err
        assert "Traceback" not in err
        apt = tools / "apt-get"  # as root it is called; this one cannot install anything
        apt.write_text("#!/bin/sh\necho 'no such mirror' >&2\nexit 100\n")
        apt.chmod(0o755)
        code, _, err = call(project, "run", PATH=str(tools))
        assert code == 1
        assert "sudo apt-get install --yes --no-install-recommends libgomp1" in err
    finally:
        (project / "lightgbm.py").write_text("")
    assert call(project, "run") == (0, f"program ['demo'] {project.parent.name}\n", "")


def test_an_environment_that_no_longer_works_is_made_anew(project: Path) -> None:
    python = project / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.unlink()
    code, out, _ = call(project, "run")
    assert (code, out) == (0, f"program ['demo'] {project.parent.name}\n")


def test_an_older_python_gets_a_sentence() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    outcome = subprocess.run([sys.executable, "-c", pretend, str(DEV)], capture_output=True, text=True)
    assert outcome.returncode == 1
    assert outcome.stderr.startswith("Intent Desktop needs Python 3.11 or newer; this is Python ")
    assert "Traceback" not in outcome.stderr


@pytest.mark.parametrize("arguments", [["help"], ["walk"], []])
def test_an_unknown_command_shows_the_commands(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    assert dev_module().main(arguments) == (2 if arguments == ["walk"] else 0)
    assert "packaging/dev.py run" in said.getvalue()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_named_on_linux_and_taken_for_granted_elsewhere(
    platform: str, environment: dict[str, str], expected: bool
) -> None:
    assert dev_module().has_display(environment, platform) is expected
