"""Who buys, who leaves, on Online Retail: the delivered model against one rule at the last three legal test cut-offs.

python -m tests.benchmarks.online_retail_cutoffs [--questions purchase churn] [--model M] [--cutoffs 3 6 12]

The cut-offs are 30 days apart. Nothing is chosen on test: which model is delivered, and of several numbers of training
cut-offs the one that is kept, is decided by log loss on the validation users of that very cut-off. The rule is
frequency / (recency + 7 days), on the same customers. Intervals draw customers again, all rows of one together.
"""

import datetime
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from intent_desktop.data import store
from intent_desktop.engine.jobs import TrainJob
from intent_desktop.engine.preparation import dataset
from intent_desktop.engine.requests import Source
from intent_desktop.engine.training import Training
from intent_desktop.events import Watch
from intent_desktop.examples import windows
from intent_desktop.metrics.classification import roc_auc
from intent_desktop.metrics.intervals import paired_interval
from intent_desktop.metrics.tally import Ranking
from intent_desktop.questions.settings import Settings
from tests.benchmarks.running import close, parser, real_file, result_of

HORIZONS = {"purchase": 30, "churn": 90}
GOALS = {"purchase": 0.750, "churn": 0.745}
DAYS_APART = 30
DRAWS = 500


def main() -> None:
    """Train at each cut-off, print a line for each, then the mean lead over the rule."""
    arguments = parser(__doc__)
    arguments.add_argument("--questions", nargs="+", choices=list(HORIZONS), default=list(HORIZONS))
    arguments.add_argument("--model", help="one model; without it the best on validation, or the blend")
    arguments.add_argument("--tests", type=int, default=3, help="how many test cut-offs, the last one first")
    arguments.add_argument(
        "--skip", type=int, default=0, help="leave out so many of the newest test cut-offs"
    )
    arguments.add_argument(
        "--cutoffs", type=int, nargs="+", default=[3, 6, 12], help="training cut-offs to choose from"
    )
    given = arguments.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory(prefix="online-retail-") as folder:
        source = Source(paths=[real_file("online_retail.csv.gz")])
        log = dataset(source, Path(folder) / "data", Watch())
        with store.connect(log.path.parent) as connection:
            _, end = windows.span(connection, store.parquet(log.path))
        for question in given.questions:
            last = end - datetime.timedelta(days=HORIZONS[question])
            tests = [
                last - datetime.timedelta(days=DAYS_APART * back)
                for back in range(given.skip, given.skip + given.tests)
            ]
            runs = [_best(Path(folder), source, question, test, given.model, given.cutoffs) for test in tests]
            figures[question] = _told(question, runs)
    close("online_retail_cutoffs", figures)


def _best(
    folder: Path,
    source: Source,
    question: str,
    test: datetime.datetime,
    model: str | None,
    cutoffs: list[int],
) -> dict[str, Any]:
    """The run of the number of training cut-offs that does best on validation."""
    tried = [_trained(folder, source, question, test, model, number) for number in cutoffs]
    return min(tried, key=lambda run: float(run["valid"]["log_loss"]))


def _trained(
    folder: Path, source: Source, question: str, test: datetime.datetime, model: str | None, cutoffs: int
) -> dict[str, Any]:
    run = folder / "run"
    shutil.rmtree(run, ignore_errors=True)
    settings = Settings(horizon_days=HORIZONS[question], cutoff=test, cutoffs=cutoffs)
    training = Training(source=source, question=question, model=model, settings=settings)
    answer = result_of(TrainJob(training=training, data=folder / "data", run=run))
    with store.connect(run) as connection:
        predictions = connection.execute(f"SELECT * FROM {store.parquet(run / 'predictions.parquet')}").df()
    return {
        "cutoff": f"{test:%Y-%m-%d}",
        "training_cutoffs": cutoffs,
        "model": answer["model"],
        "valid": answer["metrics"]["valid"],
        "models": {entry["model"]: entry["metrics"]["roc_auc"] for entry in answer["models"]},
        "seconds": answer["seconds"],
        "predictions": predictions,
    }


def _told(question: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    print(f"\n{question}, horizon {HORIZONS[question]} days")
    lines = []
    for run in runs:
        table = run["predictions"]
        label, model, rule = table["answer"], table[run["model"]], table["one_rule"]
        low, high = paired_interval(label, model, rule, draws=DRAWS, groups=table["id"])
        line = {
            "cutoff": run["cutoff"],
            "customers": len(table),
            "model": run["model"],
            "training_cutoffs": run["training_cutoffs"],
            "valid_roc_auc": run["valid"]["roc_auc"],
            "roc_auc": roc_auc(label, model),
            "one_rule": roc_auc(label, rule),
            "lead_ci": [low, high],
            "models": run["models"],
            "seconds": run["seconds"],
        }
        lines.append(line)
        others = ", ".join(f"{name} {value:.4f}" for name, value in run["models"].items())
        print(
            f"{line['cutoff']}  {len(table)} customers  {line['model']} ({line['training_cutoffs']} cut-offs)"
            f"  valid {line['valid_roc_auc']:.4f}  test {line['roc_auc']:.4f}  one rule {line['one_rule']:.4f}"
            f"  lead {line['roc_auc'] - line['one_rule']:+.4f} [{low:+.4f}, {high:+.4f}]"
            f"  ({others}; {line['seconds']:.0f} s)",
            flush=True,
        )
    lead = float(np.mean([line["roc_auc"] - line["one_rule"] for line in lines]))
    low, high = _mean_lead_interval(runs)
    print(f"mean lead {lead:+.4f} [{low:+.4f}, {high:+.4f}]")
    goal, reached = GOALS[question], lines[0]["roc_auc"]
    print(f"goal {goal} at the last cut-off: {reached:.4f} {'reached' if reached >= goal else 'MISSED'}")
    return {"cutoffs": lines, "mean_lead": lead, "mean_lead_ci": [low, high]}


def _mean_lead_interval(runs: list[dict[str, Any]], seed: int = 0) -> tuple[float, float]:
    """95 % interval of the mean over the cut-offs of the lead in ROC-AUC: each draw has the same customers at all."""
    tables = [run["predictions"] for run in runs]
    customers = np.unique(np.concatenate([table["id"] for table in tables]))
    places = [np.searchsorted(customers, table["id"]) for table in tables]
    ranked = [
        (Ranking(table["answer"], table[run["model"]]), Ranking(table["answer"], table["one_rule"]))
        for run, table in zip(runs, tables, strict=True)
    ]
    generator = np.random.default_rng(seed)
    means = []
    for _ in range(DRAWS):
        drawn = np.bincount(generator.integers(len(customers), size=len(customers)), minlength=len(customers))
        leads = [
            model.tally(drawn[place].astype(float)).roc_auc()
            - rule.tally(drawn[place].astype(float)).roc_auc()
            for (model, rule), place in zip(ranked, places, strict=True)
        ]
        means.append(np.mean(leads))
    low, high = np.percentile(means, (2.5, 97.5))
    return float(low), float(high)


if __name__ == "__main__":
    main()
