"""The package for Debian and what descends from it: `apt install ./intent-desktop_….deb`.

The program stands in /opt, as Debian's policy asks of software from outside, with a link in /usr/bin.
"""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
import subprocess
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import dev
from linux import tree

NAME = tree.NAME
MAINTAINER = "The developers of Intent Desktop <developers@intent-desktop.invalid>"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
LEVEL = 3  # of xz: higher levels take many times as long and save little; lintian knows no zstd
OVERRIDES = Path(__file__).parent / "lintian-overrides"
LIBRARIES = ("trees", "window", "screen")
"""Of `dev.LIBRARIES`: what the program's own libraries want from the system."""

DESCRIPTION = """understand and predict what the customers of an online shop intend
 Bring exports of what your customers did, say what the columns mean, ask a
 question, and get a model, an honest account of how far it can be trusted, and
 scores for new files: who will buy, who is leaving, how much each will spend,
 what this customer wants next.
 .
 Everything happens on your own computer; no data leaves it.
"""


def make(release: Any, frozen: Path, icons: Path, root: Path, target: Path) -> Path:
    """Pack the frozen program below the folder `root`, into the folder `target`; returns the package."""
    shutil.rmtree(root, ignore_errors=True)
    architecture = ARCHITECTURES[release.machine]
    tree.copy_program(frozen, root / "opt" / NAME)
    tree.write_share(root / "usr" / "share", icons, release.version, release.date)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    _write_documents(root / "usr" / "share" / "doc" / NAME, release)
    _write_overrides(root / "usr" / "share" / "lintian" / "overrides")
    (root / "DEBIAN").mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    (root / "DEBIAN" / "control").write_text(control(release.version, architecture, size), encoding="utf-8")
    _write_sums(root)
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    package = target / f"{NAME}_{release.version}_{architecture}.deb"
    # zstd packs in a tenth of the time that xz takes, and every Debian since 12 and Ubuntu since 22.04 unpacks it.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{LEVEL}", "--build", str(root), str(package)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    return package


def control(version: str, architecture: str, kilobytes: int) -> str:
    """The package's own description of itself."""
    needed = " ".join(dev.LIBRARIES[name].debian for name in LIBRARIES).split()
    # What was built here may call on anything that the C library here has.
    depends = [f"libc6 (>= {platform.libc_ver()[1]})", "libstdc++6", "fontconfig", *sorted(set(needed))]
    return (
        f"Package: {NAME}\n"
        f"Version: {version}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        "Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme, fonts-noto-cjk\n"
        "Section: science\n"
        "Priority: optional\n"
        f"Description: {DESCRIPTION}"
    )


def _write_documents(folder: Path, release: Any) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(_copyright(), encoding="utf-8")
    root = Path(__file__).parents[2]
    moment = format_datetime(datetime.combine(release.date, time(), UTC))
    entry = (
        f"{NAME} ({release.version}) stable; urgency=medium\n\n"
        f"  * What has changed is told in changelog.upstream.\n\n"
        f" -- {MAINTAINER}  {moment}\n"
    )
    for name, text in (
        ("changelog", entry),
        ("changelog.upstream", (root / "CHANGELOG.md").read_text(encoding="utf-8")),
    ):
        (folder / f"{name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    shutil.copy(root / "README.md", folder)


def _copyright() -> str:
    """The licences in short; their full texts stand with the program."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Intent Desktop\n"
        f"Comment: /opt/{NAME}/licences lists the libraries that the program brings along,\n"
        " and holds the text of the licence of each.\n"
        "\n"
        "Files: *\n"
        "Copyright: The developers of Intent Desktop\n"
        "License: Apache-2.0\n"
        " On Debian systems the text of the Apache License 2.0 is in\n"
        " /usr/share/common-licenses/Apache-2.0.\n"
    )


def _write_overrides(folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copy(OVERRIDES, folder / NAME)


def _write_sums(root: Path) -> None:
    """What `dpkg --verify` compares with."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    lines = []
    for file in files:
        place = file.relative_to(root)
        if place.parts[0] == "DEBIAN":
            continue
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'md5').hexdigest()}  {place}\n")
    (root / "DEBIAN" / "md5sums").write_text("".join(lines), encoding="utf-8")
