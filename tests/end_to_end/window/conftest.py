"""A desktop for each test; skipped where its programs are not installed."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from desktop import Desktop, lacking


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    if missing := lacking():
        pytest.skip(f"needs {', '.join(missing)}")
    home = tmp_path / "home"
    home.mkdir()
    with Desktop(home) as found:
        yield found
        assert found.said == "", "the program complained in its terminal"
