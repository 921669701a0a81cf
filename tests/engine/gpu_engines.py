"""GPU engines made for tests: wheels of a PyTorch that is not one, an index of them, and a finished engine."""

import base64
import hashlib
import http.server
import importlib.util
import json
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from intent_desktop.training import gpu_engine
from intent_desktop.training.gpu_engine import Manifest, Member

VERSION = "2.13.0+cu130"
CODE = {
    "torch/__init__.py": b"__version__ = '2.13.0+cu130'\nINVENTED = True\n",
    "torch/lib/large.bin": bytes(range(256)) * 4000,
}


def wheel(folder: Path, name: str, version: str, files: Mapping[str, bytes], *, lies: bool = False) -> Path:
    """A wheel with those files and its RECORD; one that `lies` has other files than it records."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    folder.mkdir(parents=True, exist_ok=True)
    information = f"{name}-{version}.dist-info"
    record = [f"{file},sha256={_sum(content)},{len(content)}" for file, content in files.items()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in files.items():
            archive.writestr(file, b"other" if lies else content)
        archive.writestr(f"{information}/METADATA", f"Name: {name}\nVersion: {version}\n")
        archive.writestr(f"{information}/RECORD", "\n".join([*record, f"{information}/RECORD,,"]))
    return path


def _sum(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")


def packages(folder: Path) -> Path:
    """A folder with the wheels of a small engine, and `list.txt` that asks for them."""
    torch = wheel(
        folder, "torch", VERSION, {**CODE, "torch/include/never.h": b"//", "torch/__pycache__/a.pyc": b"x"}
    )
    wheel(folder, "nvidia_cublas", "13.1", {"nvidia/cublas/lib.so": b"library"})
    digest = hashlib.sha256(torch.read_bytes()).hexdigest()
    (folder / "list.txt").write_text(
        f"# remarks\ntorch==2.13.0 --hash=sha256:{digest}\n\nnvidia-cublas==13.1\n"
        'nvidia-elsewhere==1.0 ; sys_platform == "nowhere"\n'
    )
    return folder


def finished(folder: Path, files: Mapping[str, bytes] = CODE, **changes: object) -> Path:
    """A GPU engine as it lies on the disk."""
    members = []
    for path, content in files.items():
        file = folder / gpu_engine.PACKAGES / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        members.append(Member(path, len(content), hashlib.sha256(content).hexdigest()))
    manifest = Manifest(
        version=VERSION,
        programs=[gpu_engine.program()],
        system=gpu_engine.system(),
        python=gpu_engine.python(),
        packages={"torch": VERSION},
        files=members,
    )
    manifest = msgspec.structs.replace(manifest, **changes)
    (folder / gpu_engine.MANIFEST).write_bytes(msgspec.json.encode(manifest))
    return folder


class Served:
    """What a server of this computer was asked for, and how it is to misbehave."""

    def __init__(self, address: str):
        self.address = address
        self.ranges: list[str] = []
        self.breaks_after: int | None = None
        """Ends the next download after so many bytes."""
        self.html = False
        self.tells_hashes = True
        self.nonsense = b""
        """Is answered in place of every page."""


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """An index of the folder's wheels on this computer; ask it from another process, as tests have no network."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

        def do_HEAD(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str((folder / Path(self.path).name).stat().st_size))
            self.end_headers()

        def do_GET(self) -> None:
            if self.path.startswith("/files/"):
                self._send_file(folder / Path(self.path).name)
                return
            name = self.path.strip("/").removeprefix("simple/").replace("-", "_")
            files = sorted(folder.glob(f"{name}-*.whl"))
            if not files:
                self.send_error(404)
                return
            if served.nonsense:
                self._answer("application/vnd.pypi.simple.v1+json", served.nonsense)
                return
            sums = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
            if served.html:
                ends = {name: f"#sha256={sums[name]}" if served.tells_hashes else "" for name in sums}
                kind, text = (
                    "text/html",
                    "".join(f'<a href="/files/{name}{ends[name]}">x</a>' for name in sums),
                )
            else:
                kind = "application/vnd.pypi.simple.v1+json"
                text = json.dumps({"files": [
                    {"filename": file.name, "url": f"/files/{file.name}", "size": file.stat().st_size,
                     "hashes": {"sha256": sums[file.name]} if served.tells_hashes else {}} for file in files]})  # fmt: skip
            self._answer(kind, text.encode())

        def _answer(self, kind: str, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _send_file(self, file: Path) -> None:
            content = file.read_bytes()
            asked = self.headers.get("Range", "")
            served.ranges.append(asked)
            begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            self.send_response(206 if asked else 200)
            self.send_header("Content-Length", str(len(content) - begin))
            self.end_headers()
            end, served.breaks_after = served.breaks_after, None
            self.wfile.write(content[begin : None if end is None else begin + end])

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        served = Served(f"http://127.0.0.1:{server.server_port}/simple")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()


def of_this_pytorch(folder: Path) -> Path:
    """A GPU engine whose PyTorch is the installed one, which can do everything, but for cards perhaps."""
    specification = importlib.util.find_spec("torch")
    assert specification is not None
    code = f"""
_own, __file__ = __file__, {specification.origin!r}
__path__.append({str(Path(str(specification.origin)).parent)!r})
with open(__file__, encoding="utf-8") as _source:
    exec(compile(_source.read(), __file__, "exec"))
__file__ = _own
"""
    return finished(folder, {"torch/__init__.py": code.encode()})
