"""What stands below `share/` on every Linux: menu entry, file types, icons, and what software centres show."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

SHARE = Path(__file__).parent / "share"
NAME = "intent-desktop"
IDENTITY = "org.intentdesktop.IntentDesktop"
SVG = Path(__file__).parents[2] / "resources" / "icons" / "application.svg"


def write_share(target: Path, icons: Path, version: str, date: datetime.date) -> None:
    """Fill the folder `target`; `icons` holds the pictures that icons.py has drawn."""
    for folder, file in (("applications", f"{NAME}.desktop"), ("mime/packages", f"{NAME}.xml")):
        (target / folder).mkdir(parents=True)
        shutil.copy(SHARE / file, target / folder)
    about = (SHARE / f"{IDENTITY}.metainfo.xml").read_text(encoding="utf-8")
    about = about.replace("@VERSION@", version).replace("@DATE@", date.isoformat())
    (target / "metainfo").mkdir()
    (target / "metainfo" / f"{IDENTITY}.metainfo.xml").write_text(about, encoding="utf-8")
    for picture in icons.glob("application-*.png"):
        size = picture.stem.rpartition("-")[2]
        _icon(picture, target / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
    _icon(SVG, target / f"icons/hicolor/scalable/apps/{NAME}.svg")


def _icon(picture: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(picture, target)


def copy_program(frozen: Path, target: Path) -> None:
    """The frozen program, by hard links where the disk allows it; nobody but its owner may change it."""
    shutil.copytree(frozen, target, symlinks=True, copy_function=_link_or_copy)
    for path in target.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink():
            path.chmod(0o755 if path.parent == target or path.name == "torch_shm_manager" else 0o644)


def _link_or_copy(source: str, target: str) -> None:
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)
