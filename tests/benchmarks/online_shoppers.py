"""Who buys, on Online Shoppers: the test figures over ten seeds, each model as the terminal would train it.

python -m tests.benchmarks.online_shoppers [--models trees linear tree svm all] [--seeds 10] [--split random|time]
"""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.requests import Source, Training
from intent_desktop.questions.settings import Settings
from tests.benchmarks.running import close, parser, real_file, result_of

GOALS = {
    "trees": {"roc_auc": 0.929, "pr_auc": 0.735},
    "linear": {"roc_auc": 0.908},
    "svm": {"roc_auc": 0.908},
    "mlp": {"roc_auc": 0.925},
    "blend": {"roc_auc": 0.932},
}
FIGURES = ("roc_auc", "pr_auc", "log_loss", "calibration_error")
MOST_SECONDS = 20


def main() -> None:
    """Train, print a line for each run and model, then the means beside the goals."""
    arguments = parser(__doc__)
    arguments.add_argument(
        "--models",
        nargs="+",
        default=["trees", "linear", "tree", "svm", "all"],
        help="all: every model and their blend",
    )
    arguments.add_argument("--seeds", type=int, default=10)
    arguments.add_argument("--split", choices=["random", "time"], default="random")
    arguments.add_argument(
        "--set", nargs="*", default=[], metavar="OPTION=VALUE", help="options of the model"
    )
    given = arguments.parse_args()
    options = {
        name: float(value) if "." in value else int(value)
        for name, value in (each.split("=") for each in given.set)
    }
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="online-shoppers-") as folder:
        for model in given.models:
            for seed in range(given.seeds):
                answer = _train(Path(folder), model, seed, given.split, options)
                rows += _rows(model, seed, answer)
                _print_row(rows[-1])
    summary = [
        _mean([row for row in rows if row["model"] == name])
        for name in dict.fromkeys(row["model"] for row in rows)
    ]
    print(f"\nmean over {given.seeds} seeds, split {given.split}")
    for line in summary:
        _print_row(line)
        for figure, goal in GOALS.get(line["model"], {}).items() if given.split == "random" else ():
            print(f"    goal {figure} {goal}: {'reached' if line[figure] >= goal else 'MISSED'}")
        if line["run"] == "trees":
            print(
                f"    goal {MOST_SECONDS} s a run: {'reached' if line['longest'] <= MOST_SECONDS else 'MISSED'}"
            )
    close("online_shoppers", {"split": given.split, "seeds": given.seeds, "means": summary})


def _train(folder: Path, model: str, seed: int, split: str, options: dict[str, Any]) -> dict[str, Any]:
    roles = {"Revenue": "label"} | ({"Month": "time"} if split == "time" else {})
    run = folder / f"{model}-{seed}"
    answer = result_of(
        TrainJob(
            training=Training(
                source=Source(paths=[real_file("online_shoppers_intention.csv")], roles=roles),
                question="purchase",
                model=None if model == "all" else model,
                settings=Settings(split=split, seed=seed),  # type: ignore[arg-type]
                options=options,
            ),
            data=folder / f"data-{split}",
            run=run,
        )
    )
    shutil.rmtree(run)
    return answer


def _rows(asked: str, seed: int, answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The figures of the model asked for; where all were, those of every model, the blend among them."""
    wanted = [entry for entry in answer["models"] if asked in ("all", entry["model"])]
    return [
        {
            "run": asked,
            "model": entry["model"]
            if asked != "all" or entry["model"] == "blend"
            else f"{entry['model']} (all)",
            "seed": seed,
            **{figure: entry["metrics"][figure] for figure in FIGURES},
            "fit_seconds": entry["seconds"],
            "run_seconds": answer["seconds"],
            "delivered": answer["model"],
        }
        for entry in wanted
    ]


def _mean(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "run": rows[0]["run"],
        "model": rows[0]["model"],
        "seed": "mean",
        **{
            name: round(float(np.mean([row[name] for row in rows])), 4)
            for name in (*FIGURES, "fit_seconds", "run_seconds")
        },
        "spread": round(float(np.std([row["roc_auc"] for row in rows])), 4),
        "longest": max(row["run_seconds"] for row in rows),
    }


def _print_row(row: dict[str, Any]) -> None:
    figures = "  ".join(f"{name} {row[name]:.4f}" for name in FIGURES)
    print(
        f"{row['model']:<13} seed {row['seed']!s:<5} {figures}  fit {row['fit_seconds']:.1f} s  run {row['run_seconds']:.1f} s",
        flush=True,
    )


if __name__ == "__main__":
    main()
