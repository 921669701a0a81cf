"""The bill of materials names what PyInstaller took, and nothing that was merely installed."""

import datetime
import json
import os
import sys
import sysconfig
from pathlib import Path

import pytest

import bill_of_materials


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """Two installed packages."""
    packages = tmp_path / "environment" / "lib" / "python3" / "site-packages"
    for name, licence in (("used", "MIT"), ("unused", "BSD-3-Clause")):
        (packages / name).mkdir(parents=True)
        (packages / name / "__init__.py").touch()
        about = packages / f"{name}-1.0.dist-info"
        (about / "licenses").mkdir(parents=True)
        (about / "METADATA").write_text(
            f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n"
            f"Project-URL: Home, https://{name}.example\n"
        )
        (about / "licenses" / "LICENSE").write_text(f"You may use {name}.")
        files = [f"{name}/__init__.py", f"{about.name}/METADATA", f"{about.name}/licenses/LICENSE"]
        (about / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    return tmp_path / "environment"


@pytest.fixture
def work(tmp_path: Path, environment: Path) -> Path:
    """PyInstaller's lists, as it writes them."""
    used = environment / "lib" / "python3" / "site-packages" / "used" / "__init__.py"
    library = tmp_path / "libstrange.so.3"
    library.touch()
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "PYZ-00.toc").write_text(
        repr(("archive.pyz", [("used", str(used), "PYMODULE"), ("os", os.__file__, "PYMODULE")]))
    )
    (folder / "COLLECT-00.toc").write_text(
        repr(([("libstrange.so.3", str(library), "BINARY"), ("link", "x", "SYMLINK")],))
    )
    return folder


def test_it_names_packages_python_and_strange_libraries(work: Path, environment: Path) -> None:
    found = {material.name: material for material in bill_of_materials.read(work, environment)}
    assert found.keys() == {"used", "python", "libstrange.so.3"}
    assert found["used"].licence == "MIT"
    assert found["used"].purl == "pkg:pypi/used@1.0"
    assert found["python"].version == ".".join(map(str, sys.version_info[:3]))


def test_the_bill_is_cyclonedx_and_the_same_each_time(work: Path, environment: Path) -> None:
    materials = bill_of_materials.read(work, environment)
    first, second = (
        json.dumps(
            bill_of_materials.as_cyclonedx(materials, "intent-desktop", "1.2.3", datetime.date(2026, 1, 2))
        )
        for _ in range(2)
    )
    assert first == second
    bill = json.loads(first)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    references = {component["bom-ref"] for component in bill["components"]}
    assert len(references) == len(bill["components"]) == 3
    assert set(bill["dependencies"][0]["dependsOn"]) == references


def test_the_texts_of_the_licences_go_along(work: Path, environment: Path, tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    bill_of_materials.write_licences(folder, bill_of_materials.read(work, environment))
    assert (folder / "used-1.0" / "LICENSE").read_text() == "You may use used."
    assert "used 1.0: MIT https://used.example" in (folder / "README.txt").read_text()
    assert "Apache License" in (folder / "LICENSE").read_text()
    if (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").is_file():
        assert list(folder.glob("python-*/LICENSE.txt"))
