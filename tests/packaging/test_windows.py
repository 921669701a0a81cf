"""The installer for Windows compiles over a stand-in for the program, here too, and says what it installs."""

import re
import shutil
from pathlib import Path

import pytest

import build
from windows import installer

ICON_OF_NOTHING = bytes.fromhex(
    "00000100010001010000010020003000000016000000"
    "28000000010000000200000001002000000000000400000000000000000000000000000000000000"
    + "ffffffff"
    + "00000000"
)


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / "licences").mkdir()
    for name in (
        "intent-desktop.exe",
        "intent-desktop-console.exe",
        "_internal/library.dll",
        "licences/README.txt",
    ):
        (folder / name).write_bytes(b"MZ stand-in")
    return folder


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed (Debian's package nsis)")
@pytest.mark.parametrize("sign", ["", "true"])
def test_the_script_compiles_without_a_warning(stand_in: Path, tmp_path: Path, sign: str) -> None:
    icon = tmp_path / "application.ico"
    icon.write_bytes(ICON_OF_NOTHING)
    target = tmp_path / "intent-desktop-1.2.3-setup.exe"
    installer.compile_script("1.2.3", stand_in, icon, target, sign)
    content = target.read_bytes()
    assert content.startswith(b"MZ")
    assert "Intent Desktop Setup".encode("utf-16-le") in content  # of the version resource


def test_removing_takes_what_was_installed_and_never_a_whole_folder_that_a_person_chose() -> None:
    script = installer.SCRIPT.read_text(encoding="utf-8")
    assert 'RMDir /r "$INSTDIR"' not in script
    assert "RequestExecutionLevel user" in script
    assert not re.search(r"\b(HKLM|HKCR|\$PROGRAMFILES|\$DOCUMENTS)\b", script)
    removed = set(re.findall(r'(?:RMDir /r|Delete) "\$INSTDIR\\([^"]+)"', script))
    assert removed == {"_internal", "licences", "${PROGRAM}", "${CONSOLE}", "uninstall.exe"}


def test_without_a_key_nothing_is_signed_and_with_one_only_what_nobody_has_signed(
    stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = tmp_path / "signed"
    monkeypatch.delenv(installer.SIGN, raising=False)
    installer.sign_libraries(stand_in)
    assert not signed.exists()
    monkeypatch.setenv(installer.SIGN, f"printf '%s\\n' >> '{signed}'")
    installer.sign_libraries(stand_in)
    names = [Path(line).name for line in signed.read_text().splitlines()]
    assert names == ["library.dll", "intent-desktop-console.exe", "intent-desktop.exe"]
    monkeypatch.setenv(installer.SIGN, "false")
    with pytest.raises(build.SetUpError, match=r"library\.dll"):
        installer.sign_libraries(stand_in)
