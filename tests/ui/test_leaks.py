"""What the tests of the window guard against does fail a test: each of these tests leaves something behind."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = """
import tests.ui.conftest as guards
from tests.ui.conftest import *
guards.SECONDS = 0.2
"""
TESTS = """
import subprocess, sys
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsWidget, QWidget

kept = []

def test_thread():
    class Endless(QThread):
        def run(self):
            while not self.isInterruptionRequested():
                self.msleep(5)
    kept.append(Endless())
    kept[-1].start()

def test_timer():
    kept.append(QTimer())
    kept[-1].start(60_000)

def test_window():
    kept.append(QWidget())
    kept[-1].setWindowTitle("forgotten")
    kept[-1].show()

def test_child():
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]))

def test_warning():
    qWarning("something is wrong with a widget")

def test_slot(qapp):
    def fail():
        raise ValueError("in a slot")
    QTimer.singleShot(0, fail)
    for _ in range(10):
        qapp.processEvents()

def test_drawing(qapp):
    drawing = QGraphicsWidget()
    kept.append(drawing)
    drawing.setLayout(QGraphicsGridLayout())
    drawing.layout().activate()
    assert any(type(widget) is QWidget for widget in qapp.topLevelWidgets())

def test_good():
    with_end = QThread()
    with_end.start()
    with_end.quit()
    with_end.wait()

def test_end():
    kept[0].requestInterruption()
    kept[0].wait()
    kept[3].kill()
    kept[3].wait()
"""
SAID = {
    "thread": "a running thread",
    "timer": "an active timer",
    "window": "a window: QWidget 'forgotten'",
    "child": "a child process",
    "warning": "something is wrong with a widget",
    "slot": "in a slot",
}


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is said of each test that leaves something behind; the tests run in a process of their own."""
    folder = tmp_path_factory.mktemp("leaks")
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "test_leaving.py").write_text(TESTS)
    report = folder / "report.xml"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-c",
        str(ROOT / "pyproject.toml"),
        f"--junitxml={report}",
    ]
    subprocess.run(
        [*command, str(folder / "test_leaving.py")],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=100,
        check=False,
    )
    cases = ElementTree.parse(report).getroot().iter("testcase")
    found: dict[str, str] = {}
    for case in cases:
        told = [*case.iter("failure"), *case.iter("error")]
        name = case.get("name", "").removeprefix("test_")
        found[name] = found.get(name, "") + "\n".join(part.text or "" for part in told)
    return found


@pytest.mark.parametrize("what", SAID)
def test_a_test_that_leaves_something_behind_fails(complaints: dict[str, str], what: str) -> None:
    assert SAID[what] in complaints[what]


def test_a_test_that_ends_what_it_began_passes(complaints: dict[str, str]) -> None:
    assert complaints["good"] == ""


def test_what_qt_keeps_for_the_layout_of_a_drawing_is_no_window_left_behind(
    complaints: dict[str, str],
) -> None:
    assert complaints["drawing"] == ""
