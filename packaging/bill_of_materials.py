"""What a frozen program is made of, and under which licences: read from what PyInstaller took and what pip installed.

The bill is CycloneDX 1.5 in JSON (https://cyclonedx.org/docs/1.5/json/). Standard library only.
"""

from __future__ import annotations

import ast
import datetime
import hashlib
import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|copyright|notice|authors)", re.I)
_NO_TEXT = {".py", ".pyc", ".pyi", ".so", ".dll"}
_OURS = "intent-desktop"


class Material(NamedTuple):
    """One thing that went in: a Python distribution, Python itself, or a library of the system it was built on."""

    name: str
    version: str
    kind: str
    """"pypi", "generic" for Python, "deb" for a system package, "file" for a library of no known package."""
    licence: str
    texts: tuple[Path, ...] = ()
    address: str = ""

    @property
    def purl(self) -> str:
        """The package URL (https://github.com/package-url/purl-spec)."""
        kind = "generic" if self.kind == "file" else "deb/debian" if self.kind == "deb" else self.kind
        return f"pkg:{kind}/{self.name}" + (f"@{self.version.replace('+', '%2B')}" if self.version else "")


Materials = list[Material]


def read(work: Path, environment: Path) -> Materials:
    """Everything that is in the program which PyInstaller made in the folder `work`, by name.

    Raises OSError where PyInstaller's lists are not there.
    """
    sources = {Path(source) for source in _collected(work)}
    packages = next(
        iter([*environment.glob("lib/python*/site-packages"), environment / "Lib" / "site-packages"])
    )
    owners: dict[Path, importlib.metadata.Distribution] = {}
    for distribution in importlib.metadata.distributions(path=[str(packages)]):
        for file in distribution.files or []:
            owners[Path(str(distribution.locate_file(file)))] = distribution
    taken = {owners[source].metadata["Name"]: owners[source] for source in sources & owners.keys()}
    taken.pop(_OURS, None)
    found = [_distribution(distribution) for distribution in taken.values()]
    found.append(_python())
    outside = [
        source
        for source in sources - owners.keys()
        if ".so" in source.name and not source.is_relative_to(sys.base_prefix)
    ]
    found += _system_libraries(source for source in outside if not source.is_relative_to(environment))
    return sorted(set(found), key=lambda material: (material.name.lower(), material.version))


def as_cyclonedx(materials: Materials, name: str, version: str, date: datetime.date) -> dict[str, Any]:
    """The bill as JSON; the same program gives the same bill."""
    components = [
        {
            "type": "library",
            "bom-ref": material.purl,
            "name": material.name,
            **({"version": material.version} if material.version else {}),
            "purl": material.purl,
            **({"licenses": [{"license": {"name": material.licence}}]} if material.licence else {}),
            **(
                {"externalReferences": [{"type": "website", "url": material.address}]}
                if material.address
                else {}
            ),
        }
        for material in materials
    ]
    identity = hashlib.sha256("\n".join(material.purl for material in materials).encode()).hexdigest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{name}@{version} {identity}')}",
        "version": 1,
        "metadata": {
            "timestamp": f"{date.isoformat()}T00:00:00Z",
            "component": {
                "type": "application",
                "bom-ref": f"pkg:generic/{name}@{version}",
                "name": name,
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": f"pkg:generic/{name}@{version}", "dependsOn": [material.purl for material in materials]}
        ],
    }


def write_licences(folder: Path, materials: Materials) -> None:
    """Every licence text of what went in, a folder each, and a list of them all."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(Path(__file__).parents[1] / "LICENSE", folder / "LICENSE")
    lines = [
        "Intent Desktop is licensed under the Apache License 2.0 (LICENSE). It brings along, under their own licences:",
        "",
    ]
    for material in materials:
        own = folder / f"{material.name}-{material.version}".rstrip("-")
        for number, text in enumerate(material.texts):
            own.mkdir(exist_ok=True)
            target = own / text.name
            shutil.copy(text, target.with_stem(f"{target.stem}-{number}") if target.exists() else target)
            target.chmod(0o644)
        lines.append(
            f"{material.name} {material.version}: {material.licence or 'see its folder'} {material.address}".rstrip()
        )
    lines += [
        "",
        "Qt and PySide are used under the LGPL 3: their libraries stand beside the program as files of their own",
        "and may be exchanged for others of the same interface.",
    ]
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _collected(work: Path) -> Iterator[str]:
    """Where the files of the program come from, as PyInstaller wrote it down."""
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        listed = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        for part in listed:
            if isinstance(part, list):
                yield from (
                    entry[1]
                    for entry in part
                    if isinstance(entry, tuple) and len(entry) == 3 and entry[2] != "SYMLINK"
                )


def _distribution(distribution: importlib.metadata.Distribution) -> Material:
    about = distribution.metadata
    named = about.get("License-Expression") or about.get("License") or ""
    if not named or "\n" in named or len(named) > 80:
        classified = [
            line.rpartition(" :: ")[2]
            for line in about.get_all("Classifier", [])
            if line.startswith("License ::")
        ]
        named = " and ".join(classified) or named.strip().partition("\n")[0]
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or []
        if _LICENCE_FILE.search(file.name)
        and file.suffix not in _NO_TEXT
        and (".dist-info" in str(file) or len(file.parts) <= 2)
    ]
    addresses = [line.partition(", ")[2] for line in about.get_all("Project-URL", [])]
    address = about.get("Home-page") or next(iter(addresses), "")
    existing = tuple(sorted(text for text in texts if text.is_file()))
    return Material(about["Name"], distribution.version, "pypi", named, existing, address)


def _python() -> Material:
    version = ".".join(map(str, sys.version_info[:3]))
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Material(
        "python", version, "generic", "PSF-2.0", (text,) if text.is_file() else (), "https://www.python.org"
    )


def _system_libraries(files: Iterator[Path]) -> Iterator[Material]:
    """By the packages they come from where the system can tell, else by their names."""
    for file in files:
        package = _package_of(file)
        if package is None:
            yield Material(file.name, "", "file", "")
            continue
        name, version = package
        text = Path("/usr/share/doc") / name / "copyright"
        yield Material(name, version, "deb", "", (text,) if text.is_file() else ())


def _package_of(file: Path) -> tuple[str, str] | None:
    if shutil.which("dpkg-query") is None:
        return None
    resolved = file.resolve()
    # /usr/lib and /lib are one folder; dpkg knows a file by the name it was packed with.
    for path in (file, resolved, Path("/", *resolved.parts[2:])):
        found = subprocess.run(["dpkg-query", "--search", str(path)], capture_output=True, text=True)
        if found.returncode == 0:
            name = found.stdout.partition(":")[0]
            version = subprocess.run(
                ["dpkg-query", "--show", "--showformat=${Version}", name], capture_output=True, text=True
            )
            return name, version.stdout
    return None
