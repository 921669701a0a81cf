"""What the tests of courses learn from in the same way."""

from pathlib import Path

import numpy as np
import pytest


@pytest.fixture(scope="session")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty customers who come every few days for half a year."""
    random = np.random.default_rng(0)
    lines = ["user_id,item_id,event_time,event_type"]
    for user in range(60):
        day = random.uniform(0, 20)
        while day < 180:
            moment = np.datetime64("2024-01-01T00:00:00") + np.timedelta64(int(day * 86_400), "s")
            event = "buy" if random.random() < 0.3 else "view"
            lines.append(f"u{user:02},i{random.integers(12):02},{str(moment).replace('T', ' ')},{event}")
            day += random.exponential(8)
    path = tmp_path_factory.mktemp("log") / "events.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
