"""The build: what it takes for a passed self-test, the sums, and that all installers tell the same of the program."""

import datetime
import hashlib
import plistlib
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import build
import intent_desktop
from linux import deb, tree
from macos import bundle
from windows import version_resource

PASSED = '{"passed": true, "checks": [{"name": "engine", "passed": true, "found": "", "seconds": 1}]}'
FAILED = PASSED.replace("true", "false")


def test_a_self_test_has_passed_when_it_says_so_and_nothing_else() -> None:
    assert build.what_is_wrong(0, PASSED + "\n", "") == ""


@pytest.mark.parametrize(
    ("code", "said", "complained", "reason"),
    [
        (0, PASSED, "UserWarning: something", "UserWarning"),
        (0, "a line too much\n" + PASSED, "", "2 lines"),
        (0, "{}", "", "not the result"),
        (0, "ok", "", "not the result"),
        (0, "", "", "0 lines"),
        (1, FAILED, "", "engine"),
        (3, PASSED, "", "code 3"),
    ],
)
def test_anything_else_is_a_failure_that_is_told(code: int, said: str, complained: str, reason: str) -> None:
    assert reason in build.what_is_wrong(code, said, complained)


def test_the_sums_are_those_that_sha256sum_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "DIST", tmp_path)
    (tmp_path / "installer.bin").write_bytes(b"content")
    build.write_sums()
    assert (
        tmp_path / "SHA256SUMS"
    ).read_text() == f"{hashlib.sha256(b'content').hexdigest()}  installer.bin\n"


def test_the_release_is_the_version_in_the_source_and_its_date_can_be_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    release = build.this_release()
    assert release.version == intent_desktop.__version__
    assert release.date == datetime.date(1970, 1, 2)


def test_every_system_is_told_the_same_version(tmp_path: Path) -> None:
    version = build.this_release().version
    date = datetime.date(2026, 1, 2)
    tree.write_share(tmp_path / "share", tmp_path, version, date)
    about = ElementTree.parse(tmp_path / "share" / "metainfo" / f"{tree.IDENTITY}.metainfo.xml")
    release = about.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": version, "date": "2026-01-02"}
    assert f"\nVersion: {version}\n" in deb.control(version, "amd64", 1)
    assert bundle.information(version)["CFBundleShortVersionString"] == version
    version_resource.write(tmp_path, version)
    assert f'"ProductVersion", "{version}"' in (tmp_path / "intent-desktop-version.txt").read_text()


def test_macos_is_told_of_the_files_in_a_form_it_reads() -> None:
    told = plistlib.loads(plistlib.dumps(bundle.information("1.2.3")))
    suffixes = {
        suffix
        for kind in told["UTExportedTypeDeclarations"]
        for suffix in kind["UTTypeTagSpecification"]["public.filename-extension"]
    }
    assert suffixes == {"intent", "intentproject"}
    entitlements = Path(build.ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes()
    assert all(value is True for value in plistlib.loads(entitlements).values())


def test_it_says_how_it_is_used_and_refuses_what_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["nonsense"]) == 2
    assert "build.py frozen" in capsys.readouterr().err


def test_the_scripts_for_a_shell_are_well_formed() -> None:
    scripts = [*build.ROOT.glob("packaging/linux/*.sh"), *build.ROOT.glob("packaging/macos/*.sh")]
    assert scripts
    for script in scripts:
        subprocess.run(["bash", "-n", str(script)], check=True)
