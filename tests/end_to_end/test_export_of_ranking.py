"""A Transformer exported from the terminal: what the file says of itself is enough to ask it as we would."""

import datetime
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from invocation import here, refused

from intent_desktop.engine.courses.ranking.scorer import ItemScorer
from intent_desktop.events import Watch

ITEMS = 40
SMALL = ("--set", "width=16", "--set", "length=6", "--set", "epochs=1", "--set", "tokens=256")
MEANINGS = {"view": "view", "cart": "cart", "buy": "purchase"}


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log with everything that a network can take in; some prices are missing."""
    chance = np.random.default_rng(0)
    lines = ["user_id,time,event,item,price,quantity,category"]
    for user in range(150):
        moment = datetime.datetime(2024, 3, 1) + datetime.timedelta(minutes=int(chance.integers(40_000)))
        item = int(chance.integers(ITEMS))
        for _ in range(int(chance.integers(4, 12))):
            moment += datetime.timedelta(seconds=int(2 ** chance.integers(1, 18)) - 1)
            price = "" if chance.random() < 0.1 else f"{5 + item}.50"
            what = ["view", "cart", "buy"][int(chance.integers(3))]
            quantity, kind = int(chance.integers(1, 6)), ["boots", "hats", "雨伞"][item % 3]
            lines.append(f"u{user:03},{moment:%Y-%m-%d %H:%M:%S},{what},i{item:02},{price},{quantity},{kind}")
            item = (item + 1) % ITEMS
    file = tmp_path_factory.mktemp("log") / "events.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _trained(log: Path, model: str, folder: Path, *words: str) -> Path:
    asked = ("--question", "next_item", "--model", model, "--split", "leave-one-out", *words)
    return Path(here("train", log, *asked, "--out", folder / model).result["bundle"])


@pytest.fixture(scope="module")
def trained(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _trained(log, "transformer", tmp_path_factory.mktemp("trained"), *SMALL)


@pytest.fixture(scope="module")
def recurrent(log: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _trained(log, "lstm", tmp_path_factory.mktemp("recurrent"), *SMALL)


def _inputs(log: Path, told: dict[str, Any], names: set[str]) -> tuple[list[str], dict[str, Any]]:
    """The users and the file's inputs, made from the log by what the file says and nothing else."""
    length, items = told["length"], told["items"]
    bounds, meanings, categories = told["bounds"], told["meanings"], told["categories"]
    histories: dict[str, list[list[str]]] = {}
    for line in log.read_text(encoding="utf-8").splitlines()[1:]:
        user, *rest = line.split(",")
        histories.setdefault(user, []).append(rest)
    found: dict[str, Any] = {name: np.zeros((len(histories), length), np.int64) for name in names}
    found["seconds"] = np.zeros((len(histories), length))
    found["lengths"] = np.zeros(len(histories), np.int64)
    for row, (_, actions) in enumerate(sorted(histories.items())):
        before = None
        last = actions[-length:]
        found["lengths"][row] = len(last)
        for place, (time, what, item, price, quantity, kind) in enumerate(last):
            moment = datetime.datetime.fromisoformat(time).replace(tzinfo=datetime.UTC)
            seconds = int(moment.timestamp())
            gap = 0 if before is None else min(int(np.log2(seconds - before + 1)) + 1, 32)
            before = seconds
            codes = {
                "items": items.index(item) + 1,
                "meanings": meanings.index(MEANINGS[what]) + 1,
                "categories": categories.index(kind) + 1,
                "prices": 1 + sum(float(price) >= bound for bound in bounds["prices"]) if price else 0,
                "quantities": 1 + sum(float(quantity) >= bound for bound in bounds["quantities"]),
                "seconds": seconds,
                "gaps": gap,
                "weekdays": moment.isoweekday(),
                "hours": 1 + moment.hour,
            }
            for name in names - {"lengths"}:
                found[name][row, place] = codes[name]
    return sorted(histories), found


@pytest.mark.parametrize("model", ["trained", "recurrent"])
def test_what_the_file_says_is_enough_to_get_our_scores(
    model: str, log: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    out, trained = tmp_path / "next.onnx", request.getfixturevalue(model)
    result = here("export", trained, "--out", out).result
    assert (result["models"], result["items"]) == ([trained.parents[2].name], ITEMS)
    told = {entry.key: entry.value for entry in onnx.load(out).metadata_props}
    tables = {name: json.loads(told[name]) for name in ("items", "length", "repeats", "bounds", "meanings", "categories", "item_categories")}  # fmt: skip
    assert len(tables["item_categories"]) == ITEMS
    assert "NDCG" in told["metrics"] or "ndcg@10" in told["metrics"]
    session = onnxruntime.InferenceSession(out, providers=["CPUExecutionProvider"])
    users, given = _inputs(log, tables, {each.name for each in session.get_inputs()})
    assert {"items", "meanings", "categories", "prices", "quantities", "seconds", "gaps"} <= given.keys()
    scores = session.run(["scores"], given)[0]
    scorer = ItemScorer.open(trained)
    packed = scorer.store(scorer.dataset([log], {}, tmp_path / "work", Watch()), tmp_path / "work", Watch())
    owners, histories = scorer.histories(packed, None, Watch())
    assert list(owners) == users
    np.testing.assert_allclose(scores, scorer.blend.scores(histories), atol=1e-4)


def test_a_model_made_smaller_can_be_exported(trained: Path, log: Path, tmp_path: Path) -> None:
    small = tmp_path / "small.intent"
    assert here("compress", trained, log, "--method", "int8", "--out", small).code == 0
    assert here("export", small, "--out", tmp_path / "small.onnx").result["models"] == ["transformer"]


def test_what_else_ranks_is_named_and_refused(log: Path, tmp_path: Path) -> None:
    bundle = _trained(log, "item_knn", tmp_path)
    error = refused("export_not_alone", "export", bundle, "--out", tmp_path / "x.onnx", exit_code=2)
    assert "--model transformer or --model lstm" in error["message"]
    assert not (tmp_path / "x.onnx").exists()


def test_a_question_without_a_form_in_onnx_says_so(log: Path, tmp_path: Path) -> None:
    asked = ("--question", "next_action", "--model", "action_markov", "--out", tmp_path / "actions")
    bundle = here("train", log, *asked).result["bundle"]
    refused("export_not_for_question", "export", bundle, "--out", tmp_path / "x.onnx", exit_code=2)
