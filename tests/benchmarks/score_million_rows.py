"""A million rows of a table scored with a trees bundle, each time as a whole process.

python -m tests.benchmarks.score_million_rows [--rows N] [--why none top all]

The bundle learns from Online Shoppers (from a table made up here where that is absent); its rows are repeated with some noise
in the numbers. `--why all` is measured on 20,000 rows, and its estimate beside what it took.
"""

import sys
import tempfile
from pathlib import Path

import duckdb

from intent_desktop.data import store
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.questions.settings import Settings
from tests.benchmarks.process_tree import measure
from tests.benchmarks.running import REAL_DATA, close, parser, result_of

GOAL_SECONDS = 15
ROWS_FOR_ALL = 20_000


def main() -> None:
    """Train once, make the rows, score them in each manner, print a line for each."""
    arguments = parser(__doc__)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--why", nargs="+", choices=["none", "top", "all"], default=["none", "top", "all"])
    given = arguments.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory(prefix="score-million-") as name:
        folder = Path(name)
        table, label = _table(folder)
        bundle = _bundle(table, label, folder)
        for why in given.why:
            rows = min(given.rows, ROWS_FOR_ALL) if why == "all" else given.rows
            figures[why] = _scored(bundle, _repeated(table, label, rows, folder), rows, why, folder)
    close("score_million_rows", {"table": table.stem, **figures})


def _table(folder: Path) -> tuple[Path, str]:
    real = REAL_DATA / "online_shoppers_intention.csv"
    if real.is_file():
        return real, "Revenue"
    made = folder / "made.csv"
    numbers = ", ".join(f"round(random() * {10**n}, 3) AS number_{n}" for n in range(10))
    duckdb.sql(
        f"COPY (SELECT *, number_1 + random() > 8 AS bought FROM"
        f" (SELECT {numbers}, ['a', 'b', 'c'][1 + range % 3] AS kind FROM range(12000)))"
        f" TO {store.literal(str(made))} (HEADER)"
    )
    return made, "bought"


def _bundle(table: Path, label: str, folder: Path) -> Path:
    training = Training(
        source=Source(paths=[table], roles={label: "label"}),
        question="purchase",
        model="trees",
        settings=Settings(split="random"),
    )
    answer = result_of(TrainJob(training=training, data=folder / "data", run=folder / "run"))
    return Path(answer["bundle"])


def _repeated(table: Path, label: str, rows: int, folder: Path) -> Path:
    """The table's rows over and over, its fractional numbers moved by up to a hundredth of themselves."""
    made = folder / f"rows-{rows}.csv"
    if made.exists():
        return made
    source = f"read_csv({store.literal(str(table))})"
    columns = [
        f"round({store.quote(name)} * (0.99 + 0.02 * random()), 6) AS {store.quote(name)}"
        if kind == "DOUBLE"
        else store.quote(name)
        for name, kind, *_ in duckdb.sql(f"DESCRIBE SELECT * FROM {source}").fetchall()
        if name != label
    ]
    numbered = f"(SELECT *, row_number() OVER () - 1 AS place, count(*) OVER () AS places FROM {source})"
    duckdb.sql(
        f"COPY (SELECT {', '.join(columns)} FROM {numbered}, range({rows} // 1000 + 1) AS again(time)"
        f" WHERE place + time * places < {rows} ORDER BY time, place) TO {store.literal(str(made))} (HEADER)"
    )
    return made


def _scored(bundle: Path, table: Path, rows: int, why: str, folder: Path) -> dict[str, object]:
    out = folder / f"scores-{why}.csv"
    out.unlink(missing_ok=True)
    paths = [str(bundle), str(table), "--out", str(out)]
    found = measure([sys.executable, "-m", "intent_desktop", "score", *paths, "--why", why, "--json"])
    if found.exit_code:
        raise SystemExit(f"score ended with {found.exit_code}:\n{found.output}\n{found.errors}")
    with out.open("rb") as stream:
        written = sum(1 for _ in stream) - 1
    assert written == rows, f"{written} rows scored of {rows}"
    verdict = ""
    if why == "none" and rows >= 1_000_000:
        verdict = f"goal {GOAL_SECONDS} s: {'reached' if found.seconds < GOAL_SECONDS else 'MISSED'}"
    print(
        f"why {why:<5} {rows:>9,} rows  {found.seconds:6.1f} s  processor {found.processor_seconds:6.1f} s"
        f"  peak {found.peak_bytes / 1e9:5.2f} GB  {verdict}",
        flush=True,
    )
    said = found.errors.strip() if why == "all" else ""
    if said:
        print(f"    said first: {said.splitlines()[-1]}")
    return {"rows": rows, **found.figures(), "said": said}


if __name__ == "__main__":
    main()
