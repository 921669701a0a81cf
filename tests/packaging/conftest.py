"""The scripts of `packaging/` import each other as they stand in that folder."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
