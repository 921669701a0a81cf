"""Packages that a GPU engine is made of: what a list asks for, where an index or a folder has it, and how it comes here.

An index is what pip installs from: a page for each package that names its files with their checksums (PEP 503, PEP 691). Files are
"wheels", zip archives that need no more than unpacking. Nothing of them is executed here.
"""

import base64
import email.message
import hashlib
import html.parser
import http.client
import json
import shutil
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec
from packaging.requirements import Requirement
from packaging.tags import sys_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

from intent_desktop.events import Watch
from intent_desktop.messages import Problem
from intent_desktop.training.gpu_engine import MADE_BY_PYTHON, READ_AT_ONCE, Member

_PAGE_TYPES = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
_SECONDS = 30.0
_TRIES = 4
_NEVER_NEEDED = ("torch/include/", "torch/test/", "torch/share/cmake/")
"""Only for those who build programs upon PyTorch."""
_LIBRARY_FOLDERS = ("purelib", "platlib")


class Wanted(msgspec.Struct, frozen=True):
    """A package in one version; `hashes`: the SHA-256 sums that its file may have, empty where any will do that its index tells."""

    name: str
    version: str
    hashes: frozenset[str] = frozenset()


class Wheel(msgspec.Struct, frozen=True):
    """A file that an index or a folder offers. `sha256` and `size` are None where they are not told."""

    package: str
    version: str
    file: str
    address: str
    sha256: str | None = None
    size: int | None = None

    @property
    def local(self) -> Path | None:
        """Where it lies, if on this computer."""
        return None if _is_address(self.address) else Path(self.address)


def wanted(text: str) -> list[Wanted]:
    """What a list in pip's form asks for on this system: `NAME==VERSION ; MARKER --hash=sha256:SUM # remark`, one a line."""
    found = []
    for line in text.splitlines():
        words, *hashes = line.partition("#")[0].split("--hash=sha256:")
        if not words.strip():
            continue
        requirement = Requirement(words.strip())
        if requirement.marker is None or requirement.marker.evaluate():
            (version,) = (specifier.version for specifier in requirement.specifier)
            sums = frozenset(part.strip() for part in hashes)
            found.append(Wanted(canonicalize_name(requirement.name), version, sums))
    return found


def find(package: Wanted, index: str) -> Wheel:
    """The file of the package that fits this Python best. `index`: an address, or a folder that holds wheels.

    Problem: nothing there fits, the index does not answer, or tells no checksum.
    """
    ranks = {tag: rank for rank, tag in enumerate(sys_tags())}
    fitting: list[tuple[int, Wheel]] = []
    for wheel in _offered(package, index):
        try:
            name, version, _, tags = parse_wheel_filename(wheel.file)
        except InvalidWheelFilename:
            continue
        rank = min((ranks[tag] for tag in tags if tag in ranks), default=None)
        same = name == package.name and version.public == package.version and version.local != "cpu"
        known = not package.hashes or wheel.sha256 is None or wheel.sha256 in package.hashes
        if same and known and rank is not None:
            fitting.append((rank, msgspec.structs.replace(wheel, version=str(version))))
    if not fitting:
        raise Problem("gpu_engine_package_missing", value=index, name=package.name, version=package.version)
    wheel = min(fitting, key=lambda pair: pair[0])[1]
    if wheel.sha256 is None and package.hashes:
        (pinned,) = package.hashes if len(package.hashes) == 1 else (None,)
        wheel = msgspec.structs.replace(wheel, sha256=pinned)
    if wheel.sha256 is None and wheel.local is None:
        raise Problem("gpu_engine_package_no_hash", value=index, name=wheel.file)
    return wheel


def size_of(wheel: Wheel) -> int:
    """Its bytes, asking the index where it did not tell; 0 where nobody knows."""
    if wheel.size is not None:
        return wheel.size
    with _answer(wheel.address, method="HEAD") as answer:
        return int(answer.headers.get("Content-Length") or 0)


def download(wheel: Wheel, folder: Path, watch: Watch, before: int, total: int) -> Path:
    """Bring a wheel into `folder`, going on from what an earlier try has left there, and compare its checksum.

    `before` of `total` bytes of all wheels have come already. One that lies on this computer stays where it is.
    """
    if wheel.local is not None:
        if wheel.sha256 is not None:
            found = hashlib.sha256()
            with wheel.local.open("rb") as content:
                _read_on(content, found, None, watch, before, total)
            _compare(found.hexdigest(), wheel)
        return wheel.local
    target = folder / wheel.file
    part = folder / (wheel.file + ".part")
    if target.exists():
        return target
    tries = 0
    while True:
        held = part.stat().st_size if part.exists() else 0
        try:
            digest = _go_on(wheel, part, watch, before, total)
            break
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, OSError) and error.errno is not None and error.filename is not None:
                raise  # the disk, not the line
            now = part.stat().st_size if part.exists() else 0
            tries = 0 if now > held else tries + 1
            if tries >= _TRIES:
                raise Problem(
                    "gpu_engine_index_silent", value=_host(wheel.address), reason=_reason(error)
                ) from error
            watch.check()
            time.sleep(min(0.5 * 2**tries, 5.0))
    if digest != wheel.sha256:
        part.unlink()
    _compare(digest, wheel)
    part.replace(target)
    return target


def unpacked_size(wheel: Path) -> int:
    """The bytes that the wanted files of a wheel take on the disk."""
    with _opened(wheel) as archive:
        return sum(info.file_size for info, _ in _members(archive, wheel))


def unpack(wheel: Path, folder: Path, watch: Watch, before: int, total: int) -> list[Member]:
    """Write a wheel's files below `folder`, each compared with the wheel's own list of checksums; what was written.

    `before` of `total` bytes have been written already. Problem where a file differs or wants to lie elsewhere.
    """
    written: list[Member] = []
    with _opened(wheel) as archive:
        sums = _sums(archive)
        for info, path in _members(archive, wheel):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with archive.open(info) as content, target.open("wb") as copy:
                while block := content.read(READ_AT_ONCE):
                    watch.check()
                    digest.update(block)
                    copy.write(block)
                    before += len(block)
                    watch.progress("unpack gpu engine", before, total)
            told = sums.get(info.filename)
            if told is not None and told != digest.digest():
                raise Problem("gpu_engine_package_changed", name=wheel.name)
            if (info.external_attr >> 16) & 0o111:
                target.chmod(0o755)
            written.append(Member(path, info.file_size, digest.hexdigest()))
    return written


def is_index(place: str) -> bool:
    """Whether a place is an address that may be asked, or a folder on this computer."""
    return _is_address(place) or (bool(place) and Path(place).is_dir())


def _is_address(place: str) -> bool:
    """Addresses are encrypted, but for those that do not leave this computer: what they tell of checksums is relied on."""
    parts = urllib.parse.urlsplit(place)
    return parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1")
    )


def _offered(package: Wanted, index: str) -> Iterator[Wheel]:
    if not _is_address(index):
        for file in sorted(Path(index).glob("*.whl")):
            yield Wheel(package.name, "", file.name, str(file), None, file.stat().st_size)
        return
    page = f"{index.rstrip('/')}/{package.name}/"
    try:
        with _answer(page, Accept=_PAGE_TYPES) as answer:
            kind, text = answer.headers.get_content_type(), answer.read().decode()
            page = answer.geturl()
        if kind.endswith("json"):
            yield from _listed(json.loads(text)["files"], package.name, page)
            return
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            return
        raise Problem("gpu_engine_index_silent", value=_host(index), reason=_reason(error)) from error
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        raise Problem("gpu_engine_index_silent", value=_host(index), reason=_reason(error)) from error
    links = _Links()
    links.feed(text)
    for link in links.found:
        address, _, fragment = urllib.parse.urljoin(page, link).partition("#")
        digest = fragment.removeprefix("sha256=") if fragment.startswith("sha256=") else None
        name = urllib.parse.unquote(PurePosixPath(urllib.parse.urlsplit(address).path).name)
        yield Wheel(package.name, "", name, address, digest)


def _listed(files: list[dict[str, Any]], package: str, page: str) -> Iterator[Wheel]:
    """What a page in JSON names (PEP 691, sizes from PEP 700)."""
    for file in files:
        if not file.get("yanked"):
            address = urllib.parse.urljoin(page, file["url"])
            digest = file.get("hashes", {}).get("sha256")
            yield Wheel(package, "", file["filename"], address, digest, file.get("size"))


class _Links(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        named = dict(attributes)
        if tag == "a" and named.get("href") and "data-yanked" not in named:
            self.found.append(str(named["href"]))


class _NoRedirectToOpen(urllib.request.HTTPRedirectHandler):
    """Follows an address to another one only where that may be asked too."""

    def redirect_request(
        self, request: Any, answer: Any, code: int, words: str, headers: email.message.Message, place: str
    ) -> urllib.request.Request | None:
        if not _is_address(place):
            raise urllib.error.URLError(f"it points to {place}")
        return super().redirect_request(request, answer, code, words, headers, place)  # type: ignore[arg-type]


def _answer(address: str, *, method: str = "GET", **headers: str) -> Any:
    request = urllib.request.Request(address, headers=headers, method=method)
    return urllib.request.build_opener(_NoRedirectToOpen).open(request, timeout=_SECONDS)


def _go_on(wheel: Wheel, part: Path, watch: Watch, before: int, total: int) -> str:
    """Append to `part` what it lacks; the checksum of it all."""
    digest = hashlib.sha256()
    held = 0
    if part.exists():
        with part.open("rb") as content:
            held = _read_on(content, digest, None, watch, before, total)
        if wheel.size is not None and held == wheel.size:
            return digest.hexdigest()
    headers = {"Range": f"bytes={held}-"} if held else {}
    try:
        with _answer(wheel.address, **headers) as answer:
            if held and answer.status != 206:  # it cannot go on in the middle
                held, digest = 0, hashlib.sha256()
            with part.open("ab" if held else "wb") as copy:
                expected = answer.headers.get("Content-Length")
                got = _read_on(answer, digest, copy, watch, before + held, total)
    except urllib.error.HTTPError as error:
        if error.code == 416:  # there is no more than what is here already
            return digest.hexdigest()
        raise
    if expected is not None and got < int(expected):
        raise urllib.error.URLError("the connection ended early")
    return digest.hexdigest()


def _read_on(content: Any, digest: Any, copy: Any, watch: Watch, before: int, total: int) -> int:
    got = 0
    while block := content.read(READ_AT_ONCE):
        watch.check()
        digest.update(block)
        if copy is not None:
            copy.write(block)
        got += len(block)
        watch.progress("download gpu engine", before + got, total)
    return got


def _compare(digest: str, wheel: Wheel) -> None:
    if digest != wheel.sha256:
        raise Problem("gpu_engine_package_changed", name=wheel.file)


def _opened(wheel: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(wheel)
    except zipfile.BadZipFile as error:
        raise Problem("gpu_engine_package_changed", name=wheel.name) from error


def _members(archive: zipfile.ZipFile, wheel: Path) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """The files of a wheel that are wanted, each with its path below site-packages."""
    for info in archive.infolist():
        if info.is_dir():
            continue
        path = PurePosixPath(info.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in info.filename or ":" in info.filename:
            raise Problem("gpu_engine_package_unsafe", name=wheel.name, value=info.filename)
        parts = path.parts
        if parts[0].endswith(".data"):
            if len(parts) < 3 or parts[1] not in _LIBRARY_FOLDERS:
                continue  # programs, manuals and the like
            parts = parts[2:]
        inner = "/".join(parts)
        if not inner.startswith(_NEVER_NEEDED) and MADE_BY_PYTHON not in parts:
            yield info, inner


def _sums(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The SHA-256 sums that a wheel's RECORD tells of its files."""
    record = next((name for name in archive.namelist() if name.endswith(".dist-info/RECORD")), None)
    sums: dict[str, bytes] = {}
    for line in archive.read(record).decode().splitlines() if record else ():
        name, _, rest = line.rpartition(",")[0].rpartition(",")
        kind, _, value = rest.partition("=")
        if kind == "sha256":
            sums[name.strip('"')] = base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
    return sums


def free_space(folder: Path) -> int:
    """Bytes that are free where a folder lies or is going to lie."""
    there = folder
    while not there.exists():
        there = there.parent
    return shutil.disk_usage(there).free


def _host(address: str) -> str:
    return urllib.parse.urlsplit(address).hostname or address


def _reason(error: BaseException) -> str:
    reason = getattr(error, "reason", None) or error
    return str(reason) or type(reason).__name__
