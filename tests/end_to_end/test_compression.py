"""A trained model made smaller from the terminal: measured, usable like any other, and what is refused."""

import zipfile
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from invocation import apart, here, refused, rows_of

from intent_desktop.engine import bundle, runner
from intent_desktop.engine.jobs import CompressJob
from intent_desktop.engine.queries import bundles
from intent_desktop.events import Cancelled
from intent_desktop.models.base import ModelState
from intent_desktop.training.arrays import from_bytes, to_bytes

ITEMS = 300
OPTIONS = ("--set", "width=64", "--set", "length=8", "--set", "epochs=4", "--set", "tokens=256")


def _sequences(file: Path, users: int = 300, seed: int = 0) -> Path:
    """Customers who mostly go from an item to the one after it, a line each."""
    chance = np.random.default_rng(seed)
    lines = []
    for user in range(users):
        item, taken = int(chance.integers(ITEMS)), []
        for _ in range(int(chance.integers(5, 12))):
            taken.append(str(item + 1))
            item = (item + 1) % ITEMS if chance.random() < 0.9 else int(chance.integers(ITEMS))
        lines.append(f"{user + 1} {' '.join(taken)}")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def sequences(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _sequences(tmp_path_factory.mktemp("sequences") / "lines.txt")


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Other customers of the same shop."""
    return _sequences(tmp_path_factory.mktemp("later") / "later.txt", 120, seed=1)


@pytest.fixture(scope="module")
def trained(sequences: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle of a Transformer alone."""
    asked = ("--question", "next_item", "--model", "transformer", "--split", "leave-one-out", *OPTIONS)
    out = tmp_path_factory.mktemp("trained") / "project"
    return Path(here("train", sequences, *asked, "--out", out).result["bundle"])


@pytest.fixture(scope="module")
def smaller(trained: Path, later: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What compressing it to int8 printed."""
    out = tmp_path_factory.mktemp("smaller") / "small.intent"
    return here("compress", trained, later, "--method", "int8", "--out", out).result


def test_whole_numbers_take_a_third_at_nearly_the_same_quality(
    smaller: dict[str, Any], trained: Path
) -> None:
    before, after = smaller["before"], smaller["after"]
    assert after["bytes"] < before["bytes"] / 3
    assert after["bundle_bytes"] == Path(smaller["out"]).stat().st_size < trained.stat().st_size / 2
    assert before["ndcg@10"] > 0.3
    assert abs(after["ndcg@10"] - before["ndcg@10"]) < 0.02
    low, high = smaller["change"]["ndcg@10_ci"]
    assert low <= smaller["change"]["ndcg@10"] <= high
    assert after["per_second"] > 0
    assert (smaller["members"], smaller["left"]) == (["transformer"], [])
    assert 100 < smaller["rows"] <= 120


def test_the_smaller_model_scores_explains_and_is_judged_as_any_other(
    smaller: dict[str, Any], trained: Path, later: Path, tmp_path: Path
) -> None:
    scores = {}
    for name, model in (("large", trained), ("small", smaller["out"])):
        result = here("score", model, later, "--out", tmp_path / f"{name}.csv", "--why", "top").result
        scores[name] = rows_of(tmp_path / f"{name}.csv")
        assert bool(result["compressed"]) == (name == "small")
    same = [one["item_1"] == two["item_1"] for one, two in zip(scores["large"], scores["small"], strict=True)]
    assert np.mean(same) > 0.9
    assert scores["small"][0]["why_1"]
    judged = here("evaluate", smaller["out"], later).result["metrics"]["test"]
    assert judged["ndcg@10"] == pytest.approx(smaller["after"]["ndcg@10"])


def test_the_bundle_tells_how_it_was_made_smaller(smaller: dict[str, Any], trained: Path) -> None:
    told = bundles.bundle(smaller["out"])
    assert "eight bits" in told["compressed"][0]
    assert "NDCG@10" in told["protocol"]
    opened = bundle.read(Path(smaller["out"]))
    (entry,) = opened.recipe["compression"]
    assert (entry["method"], entry["members"]) == ("int8", ["transformer"])
    assert opened.metrics["compression"]["rows"] == smaller["rows"]
    assert opened.metrics["test"] == bundle.read(trained).metrics["test"]


def test_a_small_network_that_learnt_from_the_large_one_can_be_made_whole_numbers_as_well(
    trained: Path, sequences: Path, tmp_path: Path
) -> None:
    once, twice = tmp_path / "once.intent", tmp_path / "twice.intent"
    wish = ("--set", "width=32", "--set", "epochs=2")
    first = apart("compress", trained, sequences, "--method", "distil", *wish, "--out", once)
    assert "learnt from the very files" in first.err or "figures" in first.err
    assert first.result["options"]["width"] == 32
    second = here("compress", once, sequences, "--method", "int8", "--out", twice).result
    assert second["after"]["bytes"] < first.result["before"]["bytes"] / 6
    assert len(bundles.bundle(str(twice))["compressed"]) == 2


def test_pruning_stores_fewer_numbers_and_reads_well_in_words(
    trained: Path, later: Path, tmp_path: Path
) -> None:
    out = tmp_path / "small.intent"
    told = here(
        "compress", trained, later, "--method", "prune", "--set", "share=.5", "--out", out, json=False
    )
    assert told.code == 0
    assert "Answers a second" in told.out
    assert "smallest numbers" in told.out
    assert out.stat().st_size < trained.stat().st_size


def test_of_a_blend_the_network_alone_becomes_smaller(
    trained: Path, sequences: Path, later: Path, tmp_path: Path
) -> None:
    knn = here(
        "train", sequences, "--question", "next_item", "--model", "item_knn", "--split", "leave-one-out",
        "--out", tmp_path / "knn",
    ).result  # fmt: skip
    other, opened = bundle.read(Path(knn["bundle"])), bundle.read(trained)
    opened.models["item_knn"] = other.models["item_knn"]
    opened.recipe["blend"]["weights"] = {"transformer": 1.0, "item_knn": 0.1}
    both, out = tmp_path / "both.intent", tmp_path / "small.intent"
    bundle.write(both, opened)
    result = here("compress", both, later, "--method", "int8", "--out", out).result
    assert (result["members"], result["left"]) == (["transformer"], ["item_knn"])
    kept = bundle.read(out).models["item_knn"]
    assert to_bytes(kept.arrays) == to_bytes(opened.models["item_knn"].arrays)
    # A model without a network has nothing to be made smaller.
    refused(
        "compress_nothing", "compress", knn["bundle"], later, "--method", "int8", "--out", out, exit_code=2
    )


def _damaged(path: Path, out: Path, harm: Any) -> Path:
    """The bundle with other arrays in its network, whole as a file."""
    opened = bundle.read(path)
    state = opened.models["transformer"]
    arrays = from_bytes(to_bytes(state.arrays))
    harm(arrays)
    opened.models["transformer"] = ModelState(state.family, state.settings, arrays, state.texts)
    bundle.write(out, opened)
    return out


def test_a_damaged_smaller_model_is_refused_in_words(
    smaller: dict[str, Any], later: Path, tmp_path: Path
) -> None:
    def cut(arrays: dict[str, Any]) -> None:
        arrays["network/items.weight:scale"] = arrays["network/items.weight:scale"][:5]

    def lost(arrays: dict[str, Any]) -> None:
        del arrays["network/items.weight:int8"]

    def endless(arrays: dict[str, Any]) -> None:
        arrays["network/items.weight:scale"] = np.full(ITEMS + 1, np.inf, dtype=np.float32)

    for harm in (cut, lost, endless):
        model = _damaged(Path(smaller["out"]), tmp_path / "damaged.intent", harm)
        refused("bundle_not_understood", "score", model, later, "--out", tmp_path / "scores.csv")
    with zipfile.ZipFile(smaller["out"]) as archive:
        manifest = msgspec.json.decode(archive.read("manifest.json"))
    assert manifest["recipe"]["compression"]
    opened = bundle.read(Path(smaller["out"]))
    opened.recipe["compression"] = [{"method": "magic"}]
    odd = tmp_path / "odd.intent"
    bundle.write(odd, opened)
    refused("bundle_not_understood", "score", odd, later, "--out", tmp_path / "scores.csv")


def test_what_cannot_be_done_is_told(trained: Path, later: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.intent"
    words = ("compress", trained, later, "--out")
    refused("argument_method", *words, out, "--method", "zip", exit_code=2)
    refused("compress_suffix", *words, tmp_path / "small.zip", "--method", "int8", exit_code=2)
    refused("score_exists", *words, trained, "--method", "int8", exit_code=2)
    refused("compress_no_options", *words, out, "--method", "int8", "--set", "share=.5", exit_code=2)
    refused("compress_option", *words, out, "--method", "prune", "--set", "width=5", exit_code=2)
    refused("compress_bad_option", *words, out, "--method", "prune", "--set", "share=2", exit_code=2)
    assert not out.exists()


def test_it_can_be_called_off_and_leaves_nothing(trained: Path, sequences: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.intent"
    job = CompressJob(bundle=trained, paths=[sequences], out=out, work=tmp_path / "work", method="distil")
    said: list[Any] = []
    end = runner.run(
        job, said.append, lambda: "discard" if any("fit" in str(event) for event in said) else ""
    )
    assert isinstance(end, Cancelled)
    assert not out.exists()


def test_small_trees_learn_what_a_blend_answers(visits: Path, tmp_path: Path) -> None:
    asked = ("--question", "purchase", "--role", "label=bought", "--model", "mlp", "--set", "epochs=4")
    bundle_of_many = here("train", visits, *asked, "--out", tmp_path / "project").result["bundle"]
    out = tmp_path / "trees.intent"
    wish = ("--set", "rounds=60", "--set", "leaves=4")
    result = here("compress", bundle_of_many, visits, "--method", "distil", *wish, "--out", out).result
    before, after = result["before"], result["after"]
    assert result["members"] == ["mlp"]
    assert after["roc_auc"] > before["roc_auc"] - 0.05
    assert len(result["change"]["log_loss_ci"]) == 2
    told = bundles.bundle(str(out))
    assert told["model"] == "trees"
    assert "learnt from" in told["compressed"][0]
    scored = {}
    for name, model in (("large", bundle_of_many), ("small", out)):
        assert here("score", model, visits, "--out", tmp_path / f"{name}.csv").code == 0
        scored[name] = np.array([float(row["probability"]) for row in rows_of(tmp_path / f"{name}.csv")])
    assert np.corrcoef(scored["large"], scored["small"])[0, 1] > 0.9
    error = refused("compress_method", "compress", bundle_of_many, visits, "--method", "int8", "--out", out, exit_code=2)  # fmt: skip
    assert "distil" in error["message"]
