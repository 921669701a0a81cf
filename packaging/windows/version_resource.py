"""Writes what Windows shows under "Properties" of the executables, for PyInstaller: `version_resource.py FOLDER VERSION`."""

import sys
from pathlib import Path

TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The developers of Intent Desktop"),
      StringStruct("FileDescription", "{described}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "Apache License 2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Intent Desktop"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""
EXECUTABLES = {"intent-desktop": "Intent Desktop", "intent-desktop-console": "Intent Desktop in the terminal"}


def write(folder: Path, version: str) -> None:
    """A file NAME-version.txt for each executable."""
    numbers = (*map(int, version.split(".")), 0)
    for name, described in EXECUTABLES.items():
        text = TEMPLATE.format(numbers=numbers, described=described, version=version, name=name)
        (folder / f"{name}-version.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
