"""A GPU engine: what is taken for one, what is refused and why, and that a process uses it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from intent_desktop import messages
from intent_desktop.events import Event, Progress, Watch
from intent_desktop.messages import Problem
from intent_desktop.training import gpu_engine
from tests.engine import gpu_engines


@pytest.fixture
def engine(tmp_path: Path) -> Path:
    return gpu_engines.finished(tmp_path / "GPU 引擎")


def test_one_that_fits_is_taken_and_its_content_compared_with_progress(engine: Path) -> None:
    said: list[Event] = []
    manifest = gpu_engine.check_content(engine, Watch(said.append))
    assert manifest == gpu_engine.check(engine)
    assert manifest.version == gpu_engines.VERSION
    last = [event for event in said if isinstance(event, Progress)][-1]
    assert last.done == last.total == manifest.size > 1_000_000


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"system": "amiga-68000"}, "gpu_engine_other_system"),
        ({"python": "cp38"}, "gpu_engine_other_python"),
        ({"programs": ["0.0", "99.1"]}, "gpu_engine_other_program"),
        ({"format": gpu_engine.FORMAT + 1}, "gpu_engine_newer"),
    ],
)
def test_one_for_something_else_is_refused_and_both_are_named(
    tmp_path: Path, change: dict[str, object], code: str
) -> None:
    engine = gpu_engines.finished(tmp_path / "engine", **change)
    with pytest.raises(Problem) as problem:
        gpu_engine.check(engine)
    assert problem.value.code == code
    made = next(iter(change.values()))
    if code != "gpu_engine_newer":
        assert (made if isinstance(made, str) else "99.1") in str(problem.value)
    assert str(engine) in str(problem.value)


def damage_list(engine: Path) -> None:
    (engine / gpu_engine.MANIFEST).write_text('{"format": 1, "files": "none"}')


def cut_file(engine: Path) -> None:
    (engine / "site-packages/torch/lib/large.bin").write_bytes(b"short")


def link_file(engine: Path) -> None:
    file = engine / "site-packages/torch/lib/large.bin"
    file.unlink()
    file.symlink_to("/dev/zero")


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda engine: (engine / gpu_engine.MANIFEST).unlink(), "gpu_engine_missing"),
        (damage_list, "gpu_engine_unreadable"),
        (lambda engine: (engine / "site-packages/torch/__init__.py").unlink(), "gpu_engine_file_missing"),
        (lambda engine: (engine / "site-packages/numpy.py").write_text("steal()"), "gpu_engine_file_added"),
        (cut_file, "gpu_engine_file_changed"),
        (link_file, "gpu_engine_file_changed"),
    ],
)
def test_a_damaged_one_is_refused_at_every_start(
    engine: Path, harm: Callable[[Path], object], code: str
) -> None:
    harm(engine)
    with pytest.raises(Problem) as problem:
        gpu_engine.check(engine)
    assert problem.value.code == code


def test_other_content_of_the_same_size_is_found_by_the_full_check(engine: Path) -> None:
    file = engine / "site-packages/torch/__init__.py"
    file.write_bytes(file.read_bytes().replace(b"True", b"Trve"))
    gpu_engine.check(engine)
    with pytest.raises(Problem) as problem:
        gpu_engine.check_content(engine, Watch())
    assert problem.value.note.parameters["value"] == "torch/__init__.py"


def test_the_full_check_can_be_stopped(engine: Path) -> None:
    with pytest.raises(messages.Cancelled):
        gpu_engine.check_content(engine, Watch(cancelled=lambda: "discard"))


def test_removing_one_leaves_what_is_not_of_it(engine: Path) -> None:
    (engine / "site-packages/torch/__pycache__").mkdir()
    (engine / "site-packages/torch/__pycache__/a.pyc").write_bytes(b"x")
    (engine / "notes.txt").write_text("mine")
    gpu_engine.remove(engine)
    assert [path.name for path in engine.rglob("*")] == ["notes.txt"]
    with pytest.raises(Problem):
        gpu_engine.remove(engine)


def test_removing_one_alone_leaves_nothing(engine: Path) -> None:
    gpu_engine.remove(engine)
    assert not engine.exists()


def apart(program: str, engine: Path) -> str:
    """What a program prints that was told of the engine by the environment."""
    environment = {**os.environ, gpu_engine.VARIABLE: str(engine)}
    done = subprocess.run(
        [sys.executable, "-P", "-c", program], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


USE = "from intent_desktop.training import gpu_engine as engines; engines.activate(); "


def test_a_process_told_of_it_imports_its_pytorch_and_no_other(engine: Path) -> None:
    program = (
        USE + "import torch; engines.confirm_loaded(torch.__file__); print(torch.INVENTED, engines.words())"
    )
    assert apart(program, engine).strip() == f"True GPU engine 2.13.0+cu130 in {engine}"


def test_a_process_that_imported_pytorch_before_says_that_it_is_another(engine: Path) -> None:
    program = "import sys; sys.modules['torch'] = sys; " + USE + (
        "from intent_desktop.training import device\n"
        "try: device._found('auto')\nexcept Exception as problem: print(problem.code)"
    )  # fmt: skip
    program = program.replace(
        "sys.modules['torch'] = sys",
        "import types; t = types.ModuleType('torch'); t.__file__ = '/x'; sys.modules['torch'] = t",
    )
    assert apart(program, engine).strip() == "gpu_engine_not_loaded"


def test_a_damaged_one_leaves_the_processor_and_every_training_says_so(engine: Path) -> None:
    cut_file(engine)
    program = USE + (
        "from intent_desktop.training.device import choose; from intent_desktop.events import Watch; said = []; "
        "device = choose('cpu', Watch(said.append)); device = choose('auto', Watch(said.append)); "
        "print(device.name, device.failed.code, said[-1].note.code, engines.in_use(), device.words, sep='|')"
    )  # fmt: skip
    name, failed, told, used, words = apart(program, engine).strip().split("|")
    assert (name, failed, told, used) == ("cpu", "gpu_engine_file_changed", "gpu_engine_file_changed", "None")
    assert words.endswith("the GPU engine could not be used")


def test_one_whose_pytorch_does_not_start_is_told_with_the_reason(tmp_path: Path) -> None:
    broken = {"torch/__init__.py": b"raise OSError('libcudnn.so.9: cannot open shared object file')\n"}
    engine = gpu_engines.finished(tmp_path / "engine", broken)
    program = USE + (
        "from intent_desktop.training import device\n"
        "try: device._found('auto')\nexcept Exception as problem: print(problem)"
    )  # fmt: skip
    said = apart(program, engine)
    assert "does not start (libcudnn.so.9" in said
    assert "Settings" in said


def test_without_the_variable_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(gpu_engine.VARIABLE, raising=False)
    before = list(sys.path)
    gpu_engine.activate()
    assert sys.path == before
    assert gpu_engine.words() == "The engine that comes with the program"


def test_the_manifest_survives_the_disk(engine: Path) -> None:
    written = (engine / gpu_engine.MANIFEST).read_bytes()
    assert msgspec.json.encode(gpu_engine.read(engine)) == written
