"""What is installed on Linux: well-formed, in agreement, and removed again without touching anybody's files."""

import configparser
import os
import shutil
import subprocess
import tarfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

import build
import dev
from linux import archive, deb, tree

RELEASE = build.Release("1.2.3", date(2026, 1, 2), "x86_64")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A stand-in for the frozen program."""
    folder = tmp_path / "frozen"
    (folder / "_internal" / "torch" / "bin").mkdir(parents=True)
    program = folder / "intent-desktop"
    program.write_text('#!/bin/sh\necho "started with $*"\n')
    program.chmod(0o700)
    (folder / "intent-desktop-console").symlink_to("intent-desktop")
    (folder / "_internal" / "library.so").write_text("code")
    (folder / "_internal" / "torch" / "bin" / "torch_shm_manager").write_text("code")
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    folder = tmp_path / "icons"
    folder.mkdir()
    (folder / "application-48.png").write_bytes(b"picture")
    return folder


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(tree.SHARE / "intent-desktop.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_menu_file_types_and_software_centre_name_the_same_types_and_files() -> None:
    types = ElementTree.parse(tree.SHARE / "intent-desktop.xml").findall(f"{MIME}mime-type")
    named = {kind.attrib["type"] for kind in types}
    globs = {glob.attrib["pattern"] for kind in types for glob in kind.findall(f"{MIME}glob")}
    about = ElementTree.parse(tree.SHARE / f"{tree.IDENTITY}.metainfo.xml")
    assert globs == {"*.intent", "*.intentproject"}
    assert set(desktop_entry()["MimeType"].strip(";").split(";")) == named
    assert {kind.text for kind in about.findall("provides/mediatype")} == named
    assert about.findtext("launchable") == "intent-desktop.desktop"
    assert about.findtext("id") == tree.IDENTITY


def test_the_menu_entry_belongs_to_the_window_and_has_both_languages() -> None:
    application = (build.ROOT / "intent_desktop" / "ui" / "application.py").read_text(encoding="utf-8")
    entry = desktop_entry()
    assert f'setDesktopFileName("{entry["StartupWMClass"]}")' in application
    assert entry["Exec"] == "intent-desktop %F"
    assert {name for name in entry if name.endswith("[zh_CN]")} >= {"Comment[zh_CN]", "GenericName[zh_CN]"}


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed"
)
def test_the_menu_entry_is_valid() -> None:
    outcome = subprocess.run(
        ["desktop-file-validate", str(tree.SHARE / "intent-desktop.desktop")], capture_output=True, text=True
    )
    assert (outcome.returncode, outcome.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_what_software_centres_show_is_valid(tmp_path: Path, icons: Path) -> None:
    tree.write_share(tmp_path / "share", icons, "1.2.3", date(2026, 1, 2))
    file = tmp_path / "share" / "metainfo" / f"{tree.IDENTITY}.metainfo.xml"
    outcome = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(file)], capture_output=True, text=True
    )
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")
def test_the_package_holds_program_link_and_papers_and_asks_for_what_the_window_needs(
    tmp_path: Path, frozen: Path, icons: Path
) -> None:
    package = deb.make(RELEASE, frozen, icons, tmp_path / "root", tmp_path)
    assert package.name == "intent-desktop_1.2.3_amd64.deb"
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    ).stdout
    lines = {line.split(maxsplit=5)[5]: line for line in listed.splitlines()}
    assert lines["./opt/intent-desktop/intent-desktop"].startswith("-rwxr-xr-x root/root")
    assert lines["./opt/intent-desktop/_internal/library.so"].startswith("-rw-r--r--")
    assert lines["./opt/intent-desktop/_internal/torch/bin/torch_shm_manager"].startswith("-rwx")
    assert "./usr/bin/intent-desktop -> /opt/intent-desktop/intent-desktop" in lines
    assert {"./usr/share/doc/intent-desktop/copyright", "./usr/share/doc/intent-desktop/changelog.gz"} <= set(
        lines
    )
    assert "./usr/share/icons/hicolor/48x48/apps/intent-desktop.png" in lines
    asked = subprocess.run(
        ["dpkg-deb", "--field", str(package), "Depends"], capture_output=True, text=True, check=True
    ).stdout
    wanted = {name for library in deb.LIBRARIES for name in dev.LIBRARIES[library].debian.split()}
    assert wanted <= {part.split()[0] for part in asked.split(",")}


def test_the_archive_installs_for_one_person_and_goes_without_their_files(
    tmp_path: Path, frozen: Path, icons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = tmp_path / "a folder 汉字"
    tree.copy_program(frozen, top / "program")
    tree.write_share(top / "share", icons, "1.2.3", date(2026, 1, 2))
    for script in archive.SCRIPTS:
        shutil.copy(archive.HERE / script, top)
    home = tmp_path / "home of 顾客"
    home.mkdir()
    (home / "project.intentproject").write_text("mine")
    # As a person, also where the tests run as root.
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "id").write_text("#!/bin/sh\necho 1000\n")
    (commands / "id").chmod(0o755)
    environment = {"HOME": str(home), "PATH": f"{commands}:{os.environ['PATH']}"}

    for _ in range(2):  # again over the first
        subprocess.run(["sh", str(top / "install.sh")], env=environment, check=True, capture_output=True)
    started = subprocess.run(
        [str(home / ".local/bin/intent-desktop"), "x"], capture_output=True, text=True, check=True
    )
    assert started.stdout == "started with x\n"
    entry = (home / ".local/share/applications/intent-desktop.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/share/intent-desktop/intent-desktop" %F' in entry

    subprocess.run(
        ["sh", str(home / ".local/share/intent-desktop/uninstall.sh")],
        env=environment,
        check=True,
        capture_output=True,
    )
    left = [path.relative_to(home) for path in home.rglob("*") if path.is_file() and "mime" not in path.parts]
    assert [path for path in left if path.suffix != ".cache"] == [Path("project.intentproject")]


def test_the_archive_is_one_folder_that_belongs_to_root(
    tmp_path: Path, frozen: Path, icons: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    import zstandard

    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    packed = archive.make(RELEASE, frozen, icons, tmp_path / "work", tmp_path)
    with (
        packed.open("rb") as stream,
        zstandard.open(stream) as opened,
        tarfile.open(fileobj=opened, mode="r|") as members,
    ):
        listed = {member.name: member for member in members}
    assert {name.split("/")[0] for name in listed} == {"intent-desktop-1.2.3-linux-x86_64"}
    assert {member.uid for member in listed.values()} == {0}
    assert f"{packed.name.removesuffix('.tar.zst')}/install.sh" in listed
