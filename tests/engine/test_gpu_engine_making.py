"""A GPU engine is made from packages: out of a folder or an index of this computer, stopped, gone on with, refused."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intent_desktop import messages
from intent_desktop.engine import gpu_engine_making as making
from intent_desktop.engine import self_test, wheels
from intent_desktop.engine.job import encode
from intent_desktop.engine.jobs import CheckGpuEngineJob, MakeGpuEngineJob, PlanGpuEngineJob, decode
from intent_desktop.engine.pip_index import configured_index
from intent_desktop.engine.supervisor import Supervisor
from intent_desktop.events import Event, Failed, Finished, Progress, Watch
from intent_desktop.messages import Note, Problem
from intent_desktop.training import gpu_engine
from tests.engine import gpu_engines
from tests.engine.gpu_engine_jobs import EngineJob, LearnJob, MakeJob


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    return gpu_engines.packages(tmp_path / "packages")


@pytest.fixture
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No process is begun to try what was made: what stands for PyTorch here can do nothing."""
    monkeypatch.setattr(making, "tried", lambda folder, watch: {"folder": str(folder)})


def made(packages: Path, folder: Path, watch: Watch | None = None) -> dict[str, Any]:
    return making.make(str(packages), folder, watch or Watch(), packages / "list.txt")


@pytest.mark.usefixtures("untried")
def test_one_is_made_of_the_packages_in_a_folder(packages: Path, tmp_path: Path) -> None:
    said: list[Event] = []
    folder = tmp_path / "GPU 引擎" / "engine"
    assert made(packages, folder, Watch(said.append)) == {"folder": str(folder)}
    manifest = gpu_engine.check(folder)
    assert manifest.packages == {"torch": gpu_engines.VERSION, "nvidia-cublas": "13.1"}
    paths = {member.path for member in manifest.files}
    assert {"torch/__init__.py", "nvidia/cublas/lib.so", "torch-2.13.0+cu130.dist-info/METADATA"} <= paths
    assert not [path for path in paths if "include" in path], "only for those who build programs"
    assert sorted(path.name for path in folder.iterdir()) == ["gpu-engine.json", "site-packages"]
    assert not making.partial(folder).exists()
    assert {"look up gpu engine", "unpack gpu engine", "check gpu engine"} <= {
        event.stage for event in said if isinstance(event, Progress)
    }
    assert (packages / "nvidia_cublas-13.1-py3-none-any.whl").exists(), "the user's own packages stay"


@pytest.mark.usefixtures("untried")
def test_stopped_half_way_it_goes_on_from_there(
    packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "engine"
    unpacked: list[str] = []
    unpack = wheels.unpack

    def stopping(wheel: Path, *rest: Any) -> Any:
        if "nvidia" in wheel.name and len(unpacked) == 1:
            unpacked.append("stopped")
            raise messages.Cancelled
        unpacked.append(wheel.name.split("-")[0])
        return unpack(wheel, *rest)

    monkeypatch.setattr(wheels, "unpack", stopping)
    with pytest.raises(messages.Cancelled):
        made(packages, folder)
    assert not folder.exists()
    made(packages, folder)
    assert unpacked == ["torch", "stopped", "nvidia_cublas"]
    gpu_engine.check(folder)


@pytest.mark.usefixtures("untried")
def test_what_was_begun_with_other_packages_is_not_mixed_in(packages: Path, tmp_path: Path) -> None:
    folder = tmp_path / "engine"
    begun = making.partial(folder) / gpu_engine.PACKAGES / "old.py"
    begun.parent.mkdir(parents=True)
    begun.write_text("old")
    (making.partial(folder) / "plan").write_text("another")
    made(packages, folder)
    assert not (folder / gpu_engine.PACKAGES / "old.py").exists()


def refused(packages: Path, folder: Path) -> str:
    with pytest.raises(Problem) as problem:
        made(packages, folder)
    assert not folder.is_dir() or not (folder / gpu_engine.MANIFEST).exists()
    assert problem.value.note.advice()
    return problem.value.code


def test_a_package_that_lacks_is_named(packages: Path, tmp_path: Path) -> None:
    (packages / "nvidia_cublas-13.1-py3-none-any.whl").unlink()
    assert refused(packages, tmp_path / "engine") == "gpu_engine_package_missing"


def test_a_package_with_another_checksum_than_listed_is_refused(packages: Path, tmp_path: Path) -> None:
    gpu_engines.wheel(packages, "torch", gpu_engines.VERSION, {"torch/__init__.py": b"steal()"})
    assert refused(packages, tmp_path / "engine") == "gpu_engine_package_changed"


def test_a_package_whose_files_are_not_what_it_records_is_refused(packages: Path, tmp_path: Path) -> None:
    gpu_engines.wheel(packages, "nvidia_cublas", "13.1", {"nvidia/cublas/lib.so": b"library"}, lies=True)
    assert refused(packages, tmp_path / "engine") == "gpu_engine_package_changed"


@pytest.mark.parametrize("place", ["../outside.py", "/outside.py", "a/../../outside.py", "..\\outside.py"])
def test_a_package_that_writes_elsewhere_is_refused(packages: Path, tmp_path: Path, place: str) -> None:
    gpu_engines.wheel(packages, "nvidia_cublas", "13.1", {place: b"x"})
    assert refused(packages, tmp_path / "engine") == "gpu_engine_package_unsafe"
    assert not list(tmp_path.rglob("*outside.py"))


def test_a_package_that_is_no_archive_is_refused(packages: Path, tmp_path: Path) -> None:
    (packages / "nvidia_cublas-13.1-py3-none-any.whl").write_bytes(b"<html>")
    assert refused(packages, tmp_path / "engine") == "gpu_engine_package_changed"


def test_a_folder_that_holds_something_else_is_left_alone(packages: Path, tmp_path: Path) -> None:
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "thesis.txt").write_text("mine")
    assert refused(packages, tmp_path / "engine") == "gpu_engine_folder_taken"
    assert (tmp_path / "engine" / "thesis.txt").read_text() == "mine"


def test_too_little_space_is_told_before_anything_is_written(
    packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda place: shutil._ntuple_diskusage(10, 10, 1000))
    assert refused(packages, tmp_path / "engine") == "gpu_engine_no_space"
    assert not making.partial(tmp_path / "engine").exists()


def test_a_system_that_nobody_made_a_list_for_is_told(packages: Path, tmp_path: Path) -> None:
    (packages / "list.txt").write_text('torch==2.13.0 ; sys_platform == "amiga"\n')
    assert refused(packages, tmp_path / "engine") == "gpu_engine_no_list"


@pytest.mark.parametrize(
    "place", ["", "nowhere", "http://example.org/simple", "ftp://example.org", "file:///etc"]
)
def test_a_place_that_is_neither_folder_nor_encrypted_address_is_not_asked(
    tmp_path: Path, place: str
) -> None:
    with pytest.raises(Problem) as problem:
        making.plan(place, tmp_path / "engine", Watch())
    assert problem.value.code == "gpu_engine_no_index"


def test_the_list_that_comes_with_the_program_names_the_pytorch_that_it_comes_with() -> None:
    pinned = (Path(__file__).parents[2] / "packaging" / "constraints.txt").read_text()
    lines = [line for line in making.LIST.read_text().splitlines() if line and not line.startswith("#")]
    assert lines[0].split(" ")[0] in pinned.split()
    assert lines[0].startswith("torch==")
    assert all(len(line.split("==")) >= 2 and "sys_platform" in line for line in lines)


def test_the_jobs_travel_as_data(tmp_path: Path) -> None:
    for job in (
        PlanGpuEngineJob(index="here", engine=tmp_path),
        MakeGpuEngineJob(index="here", engine=tmp_path),
        CheckGpuEngineJob(engine=tmp_path),
    ):
        assert decode(encode(job)) == job


# From an index, asked by a process of its own: the tests have no network


@pytest.fixture
def supervisor() -> Iterator[Supervisor]:
    with Supervisor(jobs="gpu_engine_jobs") as supervisor:
        yield supervisor


@contextlib.contextmanager
def index(packages: Path) -> Iterator[gpu_engines.Served]:
    with gpu_engines.served(packages) as server:
        yield server


def ask(supervisor: Supervisor, server: gpu_engines.Served, packages: Path, folder: Path) -> Any:
    job = MakeJob(index=server.address, engine=folder, listed=packages / "list.txt")
    return supervisor.wait(supervisor.submit(job), 60)


@pytest.mark.parametrize("html", [False, True])
def test_an_index_is_asked_and_a_broken_download_taken_up_again(
    packages: Path, tmp_path: Path, supervisor: Supervisor, html: bool
) -> None:
    with index(packages) as server:
        server.html = html
        server.breaks_after = 5_000
        end = ask(supervisor, server, packages, tmp_path / "engine")
    assert isinstance(end, Finished), end
    assert "bytes=5000-" in server.ranges
    assert gpu_engine.check_content(tmp_path / "engine", Watch()).packages["torch"] == gpu_engines.VERSION


def test_an_index_that_tells_no_checksum_is_not_relied_on(
    packages: Path, tmp_path: Path, supervisor: Supervisor
) -> None:
    with index(packages) as server:
        server.tells_hashes = False
        end = ask(supervisor, server, packages, tmp_path / "engine")
    assert isinstance(end, Failed)
    assert end.note.code == "gpu_engine_package_no_hash"
    assert not server.ranges


@pytest.mark.parametrize("nonsense", [b"<html>", b"[]", b'{"files": [{"url": 3}]}', b"\xff"])
def test_a_place_that_is_no_index_is_told(
    packages: Path, tmp_path: Path, supervisor: Supervisor, nonsense: bytes
) -> None:
    with index(packages) as server:
        server.nonsense = nonsense
        end = ask(supervisor, server, packages, tmp_path / "engine")
    assert isinstance(end, Failed)
    assert end.note.code == "gpu_engine_index_silent"


def test_an_index_that_does_not_answer_is_told(
    packages: Path, tmp_path: Path, supervisor: Supervisor
) -> None:
    with index(packages) as server:
        pass
    end = ask(supervisor, server, packages, tmp_path / "engine")
    assert isinstance(end, Failed)
    assert end.note.code == "gpu_engine_index_silent"


# The engine's processes


def test_one_that_is_checked_is_tried_in_a_process_of_its_own(tmp_path: Path) -> None:
    broken = {"torch/__init__.py": b"raise OSError('libcudnn.so.9: cannot open shared object file')\n"}
    engine = gpu_engines.finished(tmp_path / "engine", broken)
    with pytest.raises(Problem) as problem:
        making.check(engine, Watch())
    assert problem.value.code == "gpu_engine_does_not_start"
    assert "libcudnn.so.9" in str(problem.value)


def test_the_processes_begin_anew_with_another_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = gpu_engines.finished(tmp_path / "engine")
    monkeypatch.delenv(gpu_engine.VARIABLE, raising=False)
    with Supervisor(jobs="gpu_engine_jobs", warm=("json",)) as supervisor:

        def used() -> Any:
            end = supervisor.wait(supervisor.submit(EngineJob()), 60)
            assert isinstance(end, Finished), end
            return end.result["engine"]

        assert used() is None
        monkeypatch.setenv(gpu_engine.VARIABLE, str(engine))
        supervisor.renew()
        assert used() == gpu_engines.VERSION
        monkeypatch.delenv(gpu_engine.VARIABLE)
        supervisor.renew()
        assert used() is None


def test_a_job_that_needs_a_pytorch_which_does_not_start_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = {"torch/__init__.py": b"raise ImportError('libcudnn.so.9: cannot open shared object file')\n"}
    monkeypatch.setenv(gpu_engine.VARIABLE, str(gpu_engines.finished(tmp_path / "engine", broken)))
    with Supervisor(jobs="gpu_engine_jobs") as supervisor:
        end = supervisor.wait(supervisor.submit(LearnJob()), 60)
    assert isinstance(end, Failed)
    assert end.note.code == "gpu_engine_does_not_start"
    assert "libcudnn.so.9" in end.note.text()


def test_the_self_test_names_the_engine_and_does_not_pass_where_it_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, supervisor: Supervisor
) -> None:
    def checked() -> tuple[bool, str]:
        return dict(self_test._checks(tmp_path, supervisor))["engine in use"]()

    assert checked() == (True, "The engine that comes with the program")
    refused = Note("gpu_engine_missing", {"file": "/nowhere"})
    monkeypatch.setattr(gpu_engine, "refused", lambda: refused)
    assert checked() == (False, refused.text())


# Where pip takes packages from


def test_the_index_is_the_one_that_pip_is_set_up_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    settings = tmp_path / "pip.conf"
    settings.write_text("[global]\nindex-url = https://packages.example.org/simple\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    assert configured_index() == "https://packages.example.org/simple"
    monkeypatch.setenv("PIP_INDEX_URL", "https://first.example.org/simple")
    assert configured_index() == "https://first.example.org/simple"


def test_broken_settings_of_pip_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    (tmp_path / "pip").mkdir()
    (tmp_path / "pip" / "pip.conf").write_bytes(b"\xff[[global\nindex-url")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip" / "pip.conf"))
    assert configured_index() == "" or configured_index().startswith("https://")
